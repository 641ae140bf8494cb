/// Who may ask for what: every route, and what each kind of visitor gets for it, written down by hand.
///
/// The address is that of one closed complaint by name, dealt with by the first team lead. A POST carries a valid
/// token against forgery but an empty form, so that whoever may do it is told what is missing (422), or that the
/// complaint has moved on (409), and nothing is changed; whoever may not, is told that (403) or nothing at all (404).
/// 303 leads a stranger to the door, or says that there is nothing to fill in.
enum AccessTable {
  /// The columns, in order. `own` and `other` are customers: one holds this complaint's link, one another's.
  enum Visitor: String, CaseIterable {
    case nobody, own, other, desk, head, lead, lead2, verifier, manager, hse, admin
  }

  /// The statuses of each route by visitor.
  static let rows: [String: [Int]] = {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(
      lines.map { words in ("\(words[0]) \(words[1])", words.dropFirst(2).compactMap { Int($0) }) },
      uniquingKeysWith: { _, _ in [] })
  }()

  private static let text = [
    open, links, accounts, cases, steps, settings, sheets, customers, revisions, openData, reports, archive,
    improvements, safety, questionnaires, changes, surveys, analysis, programmes, plans, voices,
    surveyReports,
  ].joined(separator: "\n")

  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  private static let open = """
    GET /                              200 200 200  200 200 200 200 200 200 200 200
    GET /bantuan                       200 200 200  200 200 200 200 200 200 200 200
    GET /janji-layanan                 404 404 404  404 404 404 404 404 404 404 404
    GET /privasi                       200 200 200  200 200 200 200 200 200 200 200
    GET /logo/:logo                    404 404 404  404 404 404 404 404 404 404 404
    GET /healthz                       200 200 200  200 200 200 200 200 200 200 200
    GET /metrics                       200 200 200  200 200 200 200 200 200 200 200
    GET /keluhan/baru                  200 200 200  200 200 200 200 200 200 200 200
    POST /keluhan/baru                 422 422 422  422 422 422 422 422 422 422 422
    GET /keluhan/baru/:page            303 303 303  303 303 303 303 303 303 303 303
    POST /keluhan/baru/:page           303 303 303  303 303 303 303 303 303 303 303
    GET /keluhan/baru/darurat          303 303 303  303 303 303 303 303 303 303 303
    POST /keluhan/baru/kirim           303 303 303  303 303 303 303 303 303 303 303
    GET /lacak                         200 200 200  200 200 200 200 200 200 200 200
    POST /lacak                        422 422 422  422 422 422 422 422 422 422 422
    GET /periksa                       200 200 200  200 200 200 200 200 200 200 200
    POST /periksa                      422 422 422  422 422 422 422 422 422 422 422
    GET /periksa/:paper                200 200 200  200 200 200 200 200 200 200 200
    """

  // Whoever holds the link, be he signed in or not; `nobody` guesses one, `other` reads his own complaint, which has no
  // letter yet. To confirm once more changes nothing.
  private static let links = """
    GET /lacak/:link                   404 200 200  200 200 200 200 200 200 200 200
    GET /lacak/:link/diterima          404 200 200  200 200 200 200 200 200 200 200
    GET /lacak/:link/tanda-terima      404 200 200  200 200 200 200 200 200 200 200
    GET /lacak/:link/tanda-terima/pdf  404 200 200  200 200 200 200 200 200 200 200
    POST /lacak/:link/keterangan       404 409 422  409 409 409 409 409 409 409 409
    GET /lacak/:link/berkas/:file      404 200 404  200 200 200 200 200 200 200 200
    GET /lacak/:link/surat             404 200 404  200 200 200 200 200 200 200 200
    GET /lacak/:link/surat/cetak       404 200 404  200 200 200 200 200 200 200 200
    GET /lacak/:link/surat/cetak/pdf   404 200 404  200 200 200 200 200 200 200 200
    GET /lacak/:link/terima            404 303 404  303 303 303 303 303 303 303 303
    POST /lacak/:link/terima           404 303 409  303 303 303 303 303 303 303 303
    GET /lacak/:link/belum-puas        404 303 404  303 303 303 303 303 303 303 303
    POST /lacak/:link/belum-puas       404 422 404  422 422 422 422 422 422 422 422
    GET /lacak/:link/notulen           404 200 404  200 200 200 200 200 200 200 200
    GET /lacak/:link/notulen/pdf       404 200 404  200 200 200 200 200 200 200 200
    """

  private static let accounts = """
    GET /masuk                         200 200 200  303 303 303 303 303 303 303 303
    POST /masuk                        422 422 422  422 422 422 422 422 422 422 422
    GET /masuk/kode                    303 303 303  303 303 303 303 303 303 303 303
    POST /masuk/kode                   303 303 303  303 303 303 303 303 303 303 303
    GET /sandi/:token                  404 404 404  404 404 404 404 404 404 404 404
    POST /sandi/:token                 404 404 404  404 404 404 404 404 404 404 404
    GET /akun                          303 303 303  200 200 200 200 200 200 200 200
    POST /akun                         404 404 404  422 422 422 422 422 422 422 422
    GET /konfirmasi                    303 303 303  200 200 200 200 200 200 200 200
    POST /konfirmasi                   404 404 404  422 422 422 422 422 422 422 422
    POST /akun/sesi/:session/akhiri    404 404 404  404 404 404 404 404 404 404 404
    POST /akun/sesi/akhiri-lain        404 404 404  303 303 303 303 303 303 303 303
    GET /akun/pengganti                303 303 303  200 200 200 200 200 200 200 200
    POST /akun/pengganti               404 404 404  422 422 422 422 422 422 422 422
    POST /akun/pengganti/:substitute/akhiri 404 404 404  404 404 404 404 404 404 404 404
    GET /akun/dua-langkah              303 303 303  200 200 200 200 200 200 200 200
    GET /akun/dua-langkah/daftar       303 303 303  200 200 200 200 200 200 200 200
    POST /akun/dua-langkah/daftar      404 404 404  422 422 422 422 422 422 422 422
    POST /akun/dua-langkah/kode-cadangan 404 404 404  404 404 404 404 404 404 404 404
    GET /akun/dua-langkah/matikan      303 303 303  200 200 200 200 200 200 200 200
    POST /akun/dua-langkah/matikan     404 404 404  404 404 404 404 404 404 404 404
    POST /keluar-semua                 404 404 404  303 303 303 303 303 303 303 303
    POST /keluar                       303 303 303  303 303 303 303 303 303 303 303
    """

  private static let cases = """
    GET /tugas                         303 303 303  200 200 200 200 200 200 200 200
    GET /tugas.csv                     303 303 303  200 200 200 200 200 200 200 200
    GET /tugas.xlsx                    303 303 303  200 200 200 200 200 200 200 200
    GET /tugas/tim.csv                 303 303 303  200 200 200 200 200 200 200 200
    GET /tugas/tim.xlsx                303 303 303  200 200 200 200 200 200 200 200
    GET /tugas/paraf                   303 303 303  200 200 200 200 200 200 200 200
    GET /tugas/tim                     303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur                      303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code                303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/cetak          303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/cetak/pdf      303 303 303  200 200 200 200 200 200 200 200
    GET /keluhan                       303 303 303  200 200 200 200 200 200 200 403
    GET /keluhan.csv                   303 303 303  200 200 200 200 200 200 200 403
    GET /keluhan.xlsx                  303 303 303  200 200 200 200 200 200 200 403
    GET /cari                          303 303 303  200 200 200 200 200 200 200 403
    GET /cari.csv                      303 303 303  200 200 200 200 200 200 200 403
    GET /cari.xlsx                     303 303 303  200 200 200 200 200 200 200 403
    GET /keluhan/cetak                 303 303 303  200 200 200 200 200 200 200 403
    POST /keluhan/cetak                404 404 404  303 303 303 303 303 303 303 403
    GET /keluhan/:case                 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/berkas.zip      303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/dokumen         303 303 303  200 200 200 403 200 200 200 403
    GET /dokumen/:paper                303 303 303  200 200 200 403 200 200 200 403
    GET /dokumen/:paper/pdf            303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/tiket           303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/tiket/pdf       303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/kajian/cetak    303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/kajian/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/formulir        303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/formulir/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/disposisi/cetak 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/disposisi/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/notulen         303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/notulen/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/rencana/cetak   303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/rencana/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/pelaksanaan/cetak 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/pelaksanaan/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/surat           303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/surat/cetak     303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/surat/cetak/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/surat/notulen   303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/surat/notulen/pdf 303 303 303  200 200 200 403 200 200 200 403
    GET /berkas/:file                  303 303 303  200 200 200 403 200 200 200 403
    POST /keluhan/:case/catatan        404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/jeda            303 303 303  409 409 409 403 403 403 403 403
    POST /keluhan/:case/jeda           404 404 404  409 409 409 403 403 403 403 403
    POST /keluhan/:case/lanjut         404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/serah           303 303 303  409 409 409 403 403 403 403 403
    POST /keluhan/:case/serah          404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/serupa          303 303 303  200 200 200 403 403 403 403 403
    POST /keluhan/:case/kaitan         404 404 404  422 422 422 403 403 403 403 403
    POST /keluhan/:case/kaitan/lepas   404 404 404  404 404 404 403 403 403 403 403
    GET /keluhan/:case/gabung          303 303 303  409 409 409 403 403 403 403 403
    POST /keluhan/:case/gabung         404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/pisah           303 303 303  404 404 404 403 403 403 403 403
    POST /keluhan/:case/pisah          404 404 404  404 404 404 403 403 403 403 403
    GET /keluhan/:case/eskalasi        303 303 303  409 409 409 403 403 403 403 403
    POST /keluhan/:case/eskalasi       404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/eskalasi/cetak  303 303 303  404 404 404 403 404 404 404 403
    GET /keluhan/:case/eskalasi/cetak/pdf 303 303 303  404 404 404 403 404 404 404 403
    POST /keluhan/:case/identitas      404 404 404  404 404 403 403 403 403 403 403
    GET /kpi.csv                       303 303 303  200 200 200 200 200 200 200 403
    GET /kpi.xlsx                      303 303 303  200 200 200 200 200 200 200 403
    GET /kpi                           303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/langkah                   303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/langkah/terlambat         303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/sebaran                   303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/layar                     303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/standar                   303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/standar/:figure           303 303 303  403 200 403 403 403 200 403 403
    POST /kpi/standar/:figure          404 404 404  403 422 403 403 403 422 403 403
    POST /kpi/standar                  404 404 404  403 303 403 403 403 303 403 403
    GET /surat                         303 303 303  200 200 403 403 403 200 403 403
    GET /surat.csv                     303 303 303  200 200 403 403 403 200 403 403
    GET /surat.xlsx                    303 303 303  200 200 403 403 403 200 403 403
    GET /surat/keluar/baru             303 303 303  200 403 403 403 403 403 403 403
    POST /surat/keluar                 404 404 404  422 403 403 403 403 403 403 403
    GET /surat/keluar/:entry/berkas    303 303 303  404 404 403 403 403 404 403 403
    GET /surat/keluar/:entry/lampiran  303 303 303  404 403 403 403 403 403 403 403
    POST /surat/keluar/:entry/lampiran 404 404 404  404 403 403 403 403 403 403 403
    GET /surat/keluar/:entry/batal     303 303 303  404 404 403 403 403 403 403 403
    POST /surat/keluar/:entry/batal    404 404 404  404 404 403 403 403 403 403 403
    GET /surat/masuk                   303 303 303  200 200 403 403 403 200 403 403
    GET /surat/masuk.csv               303 303 303  200 200 403 403 403 200 403 403
    GET /surat/masuk.xlsx              303 303 303  200 200 403 403 403 200 403 403
    GET /surat/masuk/baru              303 303 303  200 403 403 403 403 403 403 403
    POST /surat/masuk                  404 404 404  422 403 403 403 403 403 403 403
    GET /surat/masuk/:entry/batal      303 303 303  404 403 403 403 403 403 403 403
    POST /surat/masuk/:entry/batal     404 404 404  404 403 403 403 403 403 403 403
    GET /surat/cetak                   303 303 303  200 200 403 403 403 200 403 403
    POST /surat/cetak                  404 404 404  303 303 403 403 403 303 403 403
    GET /surat/masuk/cetak             303 303 303  200 200 403 403 403 200 403 403
    POST /surat/masuk/cetak            404 404 404  303 303 403 403 403 303 403 403
    """

  private static let steps = """
    GET /keluhan/catat                 303 303 303  200 403 403 403 403 403 403 403
    POST /keluhan/catat                404 404 404  422 403 403 403 403 403 403 403
    GET /keluhan/catat/:case           303 303 303  200 403 403 403 403 403 403 403
    POST /keluhan/:case/pemilahan      404 404 404  409 403 403 403 403 403 403 403
    POST /keluhan/:case/disposisi      404 404 404  403 409 403 403 403 403 403 403
    POST /keluhan/:case/disposisi/jawaban 404 404 404  404 404 404 403 404 404 404 403
    POST /keluhan/:case/kajian         404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/penyebab       404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/rencana        404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/pelaksanaan    404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/surat          404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/surat/paraf    404 404 404  403 403 409 403 403 403 403 403
    POST /keluhan/:case/surat/tanda-tangan 404 404 404  403 422 403 403 403 403 403 403
    POST /keluhan/:case/surat/pengembalian 404 404 404  403 409 403 403 403 403 403 403
    POST /keluhan/:case/penerimaan     404 404 404  409 403 403 403 403 403 403 403
    """

  // Only administrators; what is changed by the address alone is asked for something that is not there.
  private static let settings = """
    GET /pengaturan                    303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/organisasi         303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/organisasi        404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/keamanan           303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/keamanan          404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/cadangan.csv       303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/cadangan.xlsx      303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/kalender/khusus.csv 303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/kalender/khusus.xlsx 303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/eskalasi.csv       303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/eskalasi.xlsx      303 303 303  403 403 403 403 403 403 403 200
    GET /prosedur.csv                  303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur.xlsx                 303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/langkah.csv    303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/langkah.xlsx   303 303 303  200 200 200 200 200 200 200 200
    GET /pengaturan/kop-surat          303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/kop-surat         404 404 404  403 403 403 403 403 403 403 303
    GET /pengaturan/templat-surat      303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/templat-surat     404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/templat-surat/baru 303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/templat-surat/:template 303 303 303  403 403 403 403 403 403 403 404
    POST /pengaturan/templat-surat/:template 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/lampiran           303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/lampiran          404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/nomor              303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/nomor             404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/kalender           303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/kalender          404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/kalender/hari/:day/hapus 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/kalender/hari/:day/pasti 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/kalender/jam       303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/kalender/jam      404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/kalender/khusus    303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/kalender/khusus   404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/kalender/khusus/:special/hapus 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/cadangan           303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/cadangan          404 404 404  403 403 403 403 403 403 403 303
    GET /pengaturan/cadangan/jadwal    303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/cadangan/jadwal   404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/cadangan/:backup   303 303 303  403 403 403 403 403 403 403 404
    POST /pengaturan/cadangan/:backup/uji 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/cadangan/:backup/basis-data 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/cadangan/:backup/kunci 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/orang.csv          303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/orang.xlsx         303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/unit.csv           303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/unit.xlsx          303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jabatan.csv        303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jabatan.xlsx       303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/kalender.csv       303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/kalender.xlsx      303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/surel.csv          303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/surel.xlsx         303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jejak.csv          303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jejak.xlsx         303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jejak              303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/eskalasi           303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/eskalasi/:rule     303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/eskalasi/:rule    404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/eskalasi          404 404 404  403 403 403 403 403 403 403 303
    GET /pengaturan/surel              303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/surel/uji         404 404 404  403 403 403 403 403 403 403 303
    POST /pengaturan/surel/:mail/coba-lagi 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/unit               303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/unit              404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/unit/:unit         303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/unit/:unit        404 404 404  403 403 403 403 403 403 403 409
    GET /pengaturan/jabatan            303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/jabatan/:position  303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/jabatan/:position 404 404 404  403 403 403 403 403 403 403 409
    GET /pengaturan/orang              303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/orang/baru         303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/orang             404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/orang/:person      303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/orang/:person/jabatan 404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/orang/:person/jabatan/:appointment/akhiri 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/orang/:person/tautan 404 404 404  403 403 403 403 403 403 403 200
    GET /pengaturan/orang/:person/dua-langkah 303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/orang/:person/dua-langkah 404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/orang/:person/sesi 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/orang/:person/pengganti 303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/orang/:person/pengganti 404 404 404  403 403 403 403 403 403 403 422
    POST /pengaturan/orang/:person/pengganti/:substitute/akhiri 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/orang/:person/keluarkan 303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/orang/:person/keluarkan 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/orang/:person/kembalikan 404 404 404  403 403 403 403 403 403 403 404
    """
}
