extension AccessTable {
  // The K3 satisfaction programme: planned by HSE, its notes made at the desk too, read by who reads all complaints;
  // checked by the manager or the head, approved by the head. There is none yet of the year asked for.
  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  static let programmes = """
    GET /survei/program                                                    303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program.csv                                                303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program.xlsx                                               303 303 303  200 200 403 403 200 200 200 403
    POST /survei/program                                                    404 404 404  403 403 403 403 403 403 422 403
    GET /survei/program/:year                                              303 303 303  404 404 403 403 404 404 404 403
    POST /survei/program/:year/revisi                                       404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/:year/isi                                          303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/:year/isi                                          404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/:year/sumber-daya                                  303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/:year/sumber-daya                                  404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/:year/form-indikator                               303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/:year/form-indikator/pdf                           303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/:year/indikator/baru                               303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/:year/indikator                                    404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/:year/indikator/:number                            303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/:year/indikator/:number/isi                        303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/:year/indikator/:number/isi                        404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/:year/indikator/:number/ukur                       404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/:year/indikator/:number/putaran                    404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/:year/indikator/:number/hapus                      404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/:year/cetak                                        303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/:year/cetak/pdf                                    303 303 303  404 404 403 403 404 404 404 403
    POST /survei/program/:year/siap                                         404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/:year/periksa                                      404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/:year/kembali                                      404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/:year/sahkan                                       404 404 404  403 404 403 403 403 403 403 403
    GET /survei/program/:year/cabut                                        303 303 303  403 404 403 403 403 403 403 403
    POST /survei/program/:year/cabut                                        404 404 404  403 404 403 403 403 403 403 403
    GET /survei/program/pustaka                                            303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program/pustaka.csv                                        303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program/pustaka.xlsx                                       303 303 303  200 200 403 403 200 200 200 403
    POST /survei/program/pustaka                                            404 404 404  403 403 403 403 403 403 422 403
    GET /survei/program/pustaka/:kind                                      303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/pustaka/:kind                                      404 404 404  403 403 403 403 403 403 404 403
    """

  // The policy that holds is everybody's; nobody has drafted one.
  static let plans = """
    GET /survei/program/kebijakan                                          303 303 303  200 200 200 200 200 200 200 200
    GET /survei/program/kebijakan.csv                                      303 303 303  200 200 200 200 200 200 200 200
    GET /survei/program/kebijakan.xlsx                                     303 303 303  200 200 200 200 200 200 200 200
    GET /survei/program/kebijakan/perbedaan                                303 303 303  200 200 200 200 200 200 200 200
    POST /survei/program/kebijakan                                          404 404 404  403 403 403 403 403 403 303 403
    GET /survei/program/kebijakan/revisi/:policy                           303 303 303  404 404 404 404 404 404 404 404
    GET /survei/program/kebijakan/revisi/:policy/isi                       303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/kebijakan/revisi/:policy/isi                       404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/kebijakan/revisi/:policy/cetak                     303 303 303  404 404 404 404 404 404 404 404
    GET /survei/program/kebijakan/revisi/:policy/cetak/pdf                 303 303 303  404 404 404 404 404 404 404 404
    POST /survei/program/kebijakan/revisi/:policy/siap                      404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/kebijakan/revisi/:policy/periksa                   404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/kebijakan/revisi/:policy/kembali                   404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/kebijakan/revisi/:policy/sahkan                    404 404 404  403 404 403 403 403 403 403 403
    GET /survei/program/kebijakan/revisi/:policy/cabut                     303 303 303  403 404 403 403 403 403 403 403
    POST /survei/program/kebijakan/revisi/:policy/cabut                     404 404 404  403 404 403 403 403 403 403 403
    GET /survei/program/rencana-kerja                                      303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program/rencana-kerja.csv                                  303 303 303  200 200 403 403 200 200 200 403
    GET /survei/program/rencana-kerja.xlsx                                 303 303 303  200 200 403 403 200 200 200 403
    POST /survei/program/rencana-kerja                                      404 404 404  403 403 403 403 403 403 422 403
    GET /survei/program/rencana-kerja/:year                                303 303 303  404 404 403 403 404 404 404 403
    POST /survei/program/rencana-kerja/:year/revisi                         404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/rencana-kerja/:year/data.csv                       303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/rencana-kerja/:year/data.xlsx                      303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/rencana-kerja/:year/kegiatan/baru                  303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/kegiatan                       404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/rencana-kerja/:year/kegiatan/:number               303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/rencana-kerja/:year/kegiatan/:number/isi           303 303 303  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/kegiatan/:number/isi           404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/kegiatan/:number/selesai       404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/kegiatan/:number/batal         404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/kegiatan/:number/hapus         404 404 404  403 403 403 403 403 403 404 403
    GET /survei/program/rencana-kerja/:year/cetak                          303 303 303  404 404 403 403 404 404 404 403
    GET /survei/program/rencana-kerja/:year/cetak/pdf                      303 303 303  404 404 403 403 404 404 404 403
    POST /survei/program/rencana-kerja/:year/siap                           404 404 404  403 403 403 403 403 403 404 403
    POST /survei/program/rencana-kerja/:year/periksa                        404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/rencana-kerja/:year/kembali                        404 404 404  403 404 403 403 403 404 403 403
    POST /survei/program/rencana-kerja/:year/sahkan                         404 404 404  403 404 403 403 403 403 403 403
    GET /survei/program/rencana-kerja/:year/cabut                          303 303 303  403 404 403 403 403 403 403 403
    POST /survei/program/rencana-kerja/:year/cabut                          404 404 404  403 404 403 403 403 403 403 403
    """

  static let voices = """
    GET /survei/suara                                                      303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara.csv                                                  303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara.xlsx                                                 303 303 303  200 200 403 403 200 200 200 403
    POST /survei/suara                                                      404 404 404  422 403 403 403 403 403 422 403
    GET /survei/suara/baru                                                 303 303 303  200 403 403 403 403 403 200 403
    GET /survei/suara/:voice                                               303 303 303  404 404 403 403 404 404 404 403
    GET /survei/suara/:voice/isi                                           303 303 303  404 403 403 403 403 403 404 403
    POST /survei/suara/:voice/isi                                           404 404 404  404 403 403 403 403 403 404 403
    GET /survei/suara/:voice/berkas/:file                                  303 303 303  404 404 403 403 404 404 404 403
    GET /survei/suara/keluhan                                              303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/keluhan.csv                                          303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/keluhan.xlsx                                         303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/keluhan/cetak                                        303 303 303  200 200 403 403 200 200 200 403
    POST /survei/suara/keluhan/cetak                                        404 404 404  303 403 403 403 403 403 303 403
    GET /survei/suara/umpan-balik                                          303 303 303  200 200 403 403 200 200 200 403
    POST /survei/suara/umpan-balik                                          404 404 404  303 403 403 403 403 403 303 403
    GET /survei/suara/umpan-balik/laporan                                  303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/umpan-balik/laporan.csv                              303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/umpan-balik/laporan.xlsx                             303 303 303  200 200 403 403 200 200 200 403
    GET /survei/suara/umpan-balik/laporan/:report                          303 303 303  404 404 403 403 404 404 404 403
    GET /survei/suara/umpan-balik/laporan/:report/isi                      303 303 303  404 403 403 403 403 403 404 403
    POST /survei/suara/umpan-balik/laporan/:report/isi                      404 404 404  404 403 403 403 403 403 404 403
    POST /survei/suara/umpan-balik/laporan/:report/hitung                   404 404 404  404 403 403 403 403 403 404 403
    GET /survei/suara/umpan-balik/laporan/:report/cetak                    303 303 303  404 404 403 403 404 404 404 403
    GET /survei/suara/umpan-balik/laporan/:report/cetak/pdf                303 303 303  404 404 403 403 404 404 404 403
    POST /survei/suara/umpan-balik/laporan/:report/siap                     404 404 404  404 403 403 403 403 403 404 403
    POST /survei/suara/umpan-balik/laporan/:report/periksa                  404 404 404  403 404 403 403 403 404 403 403
    POST /survei/suara/umpan-balik/laporan/:report/kembali                  404 404 404  403 404 403 403 403 404 403 403
    POST /survei/suara/umpan-balik/laporan/:report/sahkan                   404 404 404  403 404 403 403 403 403 403 403
    GET /survei/suara/umpan-balik/laporan/:report/cabut                    303 303 303  403 404 403 403 403 403 403 403
    POST /survei/suara/umpan-balik/laporan/:report/cabut                    404 404 404  403 404 403 403 403 403 403 403
    """
}
