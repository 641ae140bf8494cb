extension AccessTable {
  // What everybody issued and counted, for who may read all cases.
  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  static let archive = """
    GET /kpi/langkah.csv               303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/langkah.xlsx              303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/langkah/terlambat.csv     303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/langkah/terlambat.xlsx    303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/sebaran.csv               303 303 303  200 200 200 200 200 200 200 403
    GET /kpi/sebaran.xlsx              303 303 303  200 200 200 200 200 200 200 403
    GET /arsip                         303 303 303  200 200 403 403 200 200 200 403
    GET /arsip.csv                     303 303 303  200 200 403 403 200 200 200 403
    GET /arsip.xlsx                    303 303 303  200 200 403 403 200 200 200 403
    GET /arsip/audit                   303 303 303  200 200 403 403 200 200 200 403
    GET /arsip/audit.csv               303 303 303  200 200 403 403 200 200 200 403
    GET /arsip/audit.xlsx              303 303 303  200 200 403 403 200 200 200 403
    GET /arsip/audit.zip               303 303 303  200 200 403 403 200 200 200 403
    GET /arsip/audit/cetak             303 303 303  200 200 403 403 200 200 200 403
    POST /arsip/audit/cetak            404 404 404  303 303 403 403 303 303 303 403
    GET /dokumen/:paper/tempat         303 303 303  200 403 403 403 403 403 200 403
    POST /dokumen/:paper/tempat        404 404 404  409 403 403 403 403 403 409 403
    GET /keluhan/:case/tindak-lanjut   303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/tindak-lanjut/pdf 303 303 303  200 200 200 403 200 200 200 403
    POST /keluhan/:case/tindak-lanjut  404 404 404  303 303 303 403 303 303 303 403
    GET /formulir/keluhan-dan-tindak-lanjut 303 303 303  200 200 200 200 200 200 200 200
    GET /formulir/keluhan-dan-tindak-lanjut/pdf 303 303 303  200 200 200 200 200 200 200 200
    """
}
