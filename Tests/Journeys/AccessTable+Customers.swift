extension AccessTable {
  // The ends of a case and what follows them. The complaint is closed, and within the days in which its customer may
  // have it opened again; the other customer's is open.
  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  static let customers = """
    GET /lacak/:link/tarik             404 303 200  303 303 303 303 303 303 303 303
    POST /lacak/:link/tarik            404 422 422  422 422 422 422 422 422 422 422
    GET /lacak/:link/buka-kembali      404 200 303  200 200 200 200 200 200 200 200
    POST /lacak/:link/buka-kembali     404 422 422  422 422 422 422 422 422 422 422
    GET /keluhan/:case/di-luar-wewenang 303 303 303  409 409 409 403 403 403 403 403
    POST /keluhan/:case/di-luar-wewenang 404 404 404  409 409 409 403 403 403 403 403
    GET /keluhan/:case/buka-kembali    303 303 303  200 200 200 403 403 403 403 403
    POST /keluhan/:case/buka-kembali   404 404 404  422 422 422 403 403 403 403 403
    GET /pelanggan                     303 303 303  200 200 403 403 200 200 200 403
    GET /pelanggan.csv                 303 303 303  200 200 403 403 200 200 200 403
    GET /pelanggan.xlsx                303 303 303  200 200 403 403 200 200 200 403
    GET /keluhan/:case/pelanggan.csv   303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/pelanggan.xlsx  303 303 303  200 200 200 403 200 200 200 403
    GET /keluhan/:case/jawaban-pelanggan 303 303 303  303 403 403 403 403 403 403 403
    POST /keluhan/:case/jawaban-pelanggan 404 404 404  422 403 403 403 403 403 403 403
    GET /penilaian/:survey             404 404 404  404 404 404 404 404 404 404 404
    POST /penilaian/:survey            404 404 404  404 404 404 404 404 404 404 404
    GET /kepuasan                      303 303 303  200 200 403 403 200 200 200 403
    GET /kepuasan.csv                  303 303 303  200 200 403 403 200 200 200 403
    GET /kepuasan.xlsx                 303 303 303  200 200 403 403 200 200 200 403
    GET /kepuasan/:case                303 303 303  404 404 404 403 404 404 404 403
    POST /kepuasan/:case/dihubungi     404 404 404  404 403 403 403 403 403 403 403
    POST /kepuasan/:case/keluhan       404 404 404  404 403 403 403 403 403 403 403
    GET /pengaturan/pertanyaan         303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/pertanyaan        404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/masa-simpan        303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/masa-simpan.csv    303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/masa-simpan.xlsx   303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/masa-simpan       404 404 404  403 403 403 403 403 403 403 303
    GET /pengaturan/pelanggan          303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/pelanggan         404 404 404  403 403 403 403 403 403 403 422
    """
}
