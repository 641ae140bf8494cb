extension AccessTable {
  // What programs read is opened by tokens alone: no session, not even an administrator's, counts there.
  //                                  nobody own other desk head lead lead2 verifier manager hse admin
  static let openData = """
    GET /api/v1/cases                  401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/cases.csv              401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/cases/:number          401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/cases/:number/steps    401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/steps                  401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/steps.csv              401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/kpi                    401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/kpi.csv                401 401 401  401 401 401 401 401 401 401 401
    GET /api/v1/openapi.json           200 200 200  200 200 200 200 200 200 200 200
    GET /pengaturan/akses-data         303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/akses-data.csv     303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/akses-data.xlsx    303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/akses-data/baru    303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/akses-data/baru   404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/akses-data/petunjuk 303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/akses-data/:key/cabut 303 303 303  403 403 403 403 403 403 403 404
    POST /pengaturan/akses-data/:key/cabut 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/webhook            303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/webhook.csv        303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/webhook.xlsx       303 303 303  403 403 403 403 403 403 403 200
    GET /pengaturan/webhook/baru       303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/webhook/baru      404 404 404  403 403 403 403 403 403 403 422
    GET /pengaturan/webhook/:hook      303 303 303  403 403 403 403 403 403 403 404
    GET /pengaturan/webhook/:hook/ubah 303 303 303  403 403 403 403 403 403 403 404
    POST /pengaturan/webhook/:hook/ubah 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/webhook/:hook/keadaan 404 404 404  403 403 403 403 403 403 403 404
    POST /pengaturan/webhook/:hook/coba 404 404 404  403 403 403 403 403 403 403 404
    GET /pengaturan/webhook/:hook/kiriman.csv 303 303 303  403 403 403 403 403 403 403 404
    GET /pengaturan/webhook/:hook/kiriman.xlsx 303 303 303  403 403 403 403 403 403 403 404
    POST /pengaturan/webhook/:hook/kiriman/:message/coba-lagi 404 404 404  403 403 403 403 403 403 403 404
    """
}
