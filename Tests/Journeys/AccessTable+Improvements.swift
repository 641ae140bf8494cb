extension AccessTable {
  // Improvements: read by who is concerned, planned by who plans the programme or audits, verified by them and by who
  // checks reports. There is none of the address asked for.
  static let improvements = """
    GET /tindakan                      303 303 303  200 200 200 200 200 200 200 200
    GET /tindakan.csv                  303 303 303  200 200 200 200 200 200 200 200
    GET /tindakan.xlsx                 303 303 303  200 200 200 200 200 200 200 200
    GET /tindakan/cetak                303 303 303  200 200 200 200 200 200 200 200
    POST /tindakan/cetak               404 404 404  303 303 303 303 303 303 303 303
    GET /tindakan/baru                 303 303 303  403 403 403 403 403 403 200 403
    POST /tindakan                     404 404 404  403 403 403 403 403 403 422 403
    GET /tindakan/:improvement         303 303 303  404 404 404 404 404 404 404 404
    GET /tindakan/:improvement/ubah    303 303 303  403 403 403 403 403 403 404 403
    POST /tindakan/:improvement/ubah   404 404 404  403 403 403 403 403 403 404 403
    POST /tindakan/:improvement/kemajuan 404 404 404  404 404 404 404 404 404 404 404
    POST /tindakan/:improvement/verifikasi 404 404 404  403 404 403 403 403 404 404 403
    GET /tindakan/:improvement/batal   303 303 303  403 403 403 403 403 403 404 403
    POST /tindakan/:improvement/batal  404 404 404  403 403 403 403 403 403 404 403
    GET /tindakan/:improvement/berkas/:file 303 303 303  404 404 404 404 404 404 404 404
    GET /tindakan/:improvement/laporan 303 303 303  404 404 404 404 404 404 404 404
    GET /tindakan/:improvement/laporan/pdf 303 303 303  404 404 404 404 404 404 404 404
    """
}
