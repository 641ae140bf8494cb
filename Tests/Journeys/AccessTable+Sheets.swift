extension AccessTable {
  // What only procedures C and D have. The complaint runs by procedure B, in which nobody performs these steps and
  // nothing was written on their sheets.
  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  static let sheets = """
    POST /keluhan/:case/penerimaan-keluhan 404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/penerimaan-keluhan/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/penerimaan-keluhan/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/koreksi        404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/koreksi/cetak   303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/koreksi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/keputusan      404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/keputusan/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/keputusan/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/investigasi    404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/investigasi/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/investigasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/opsi           404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/opsi/cetak      303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/opsi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/solusi         404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/solusi/cetak    303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/solusi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/penyelesaian   404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/penyelesaian/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/penyelesaian/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/validasi       404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/validasi/cetak  303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/validasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/penanganan-eskalasi       404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/penanganan-eskalasi/cetak  303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/penanganan-eskalasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/tindakan-khusus 404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/tindakan-khusus/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/tindakan-khusus/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/pengiriman     404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/pengiriman/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/pengiriman/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/verifikasi     404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/verifikasi/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/verifikasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/evaluasi       404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/evaluasi/cetak  303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/evaluasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/penutupan      404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/penutupan/cetak 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/penutupan/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/penyampaian    404 404 404  403 403 403 403 403 403 403 403
    POST /keluhan/:case/cpar           404 404 404  403 403 403 403 403 403 403 403
    POST /keluhan/:case/rencana-perbaikan 404 404 404  403 403 403 403 403 403 403 403
    POST /keluhan/:case/surat/pemeriksaan 404 404 404  403 403 403 403 403 403 403 403
    GET /keluhan/:case/cpar/cetak      303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/cpar/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/laporan-investigasi 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/laporan-investigasi/pdf 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/form-penyelesaian 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/form-penyelesaian/pdf 303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/pelanggan       303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/komunikasi      303 303 303  200 200 200 403 200 200 200 403
    POST /keluhan/:case/komunikasi     404 404 404  422 422 422 403 403 403 403 403
    GET /keluhan/:case/komunikasi/cetak 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/komunikasi/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    POST /keluhan/:case/tanggapan      404 404 404  409 403 403 403 403 403 403 403
    GET /lacak/:link/tanggapan/:answer 404 303 303  303 303 303 303 303 303 303 303
    POST /lacak/:link/tanggapan/:answer 404 409 409  409 409 409 409 409 409 409 409
    GET /laporan/evaluasi              303 303 303  200 200 403 403 200 200 200 403
    GET /laporan/evaluasi/pdf 303 303 303  200 200 403 403 200 200 200 403
    GET /cpar                          303 303 303  200 200 403 403 200 200 200 403
    GET /cpar.csv                      303 303 303  200 200 403 403 200 200 200 403
    GET /cpar.xlsx                     303 303 303  200 200 403 403 200 200 200 403
    GET /prosedur/pilih                303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/pilih               404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/kriteria-cpar      303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/kriteria-cpar     404 404 404  403 403 403 403 403 403 403 422
    """
}
