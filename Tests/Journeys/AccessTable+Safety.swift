extension AccessTable {
  // Audits and inspections: read by whoever audits or reads all cases, written by who audits, checked and approved as
  // reports are. There is no audit, inspection or checklist at the address asked for.
  static let safety = """
    GET /k3/audit                      303 303 303  200 200 403 403 200 200 200 403
    GET /k3/audit.csv                  303 303 303  200 200 403 403 200 200 200 403
    GET /k3/audit.xlsx                 303 303 303  200 200 403 403 200 200 200 403
    GET /k3/audit/baru                 303 303 303  403 403 403 403 403 403 200 403
    POST /k3/audit                     404 404 404  403 403 403 403 403 403 422 403
    GET /k3/audit/:audit               303 303 303  404 404 403 403 404 404 404 403
    GET /k3/audit/:audit/ubah          303 303 303  403 403 403 403 403 403 404 403
    POST /k3/audit/:audit/ubah         404 404 404  403 403 403 403 403 403 404 403
    GET /k3/audit/:audit/daftar        303 303 303  403 403 403 403 403 403 404 403
    POST /k3/audit/:audit/daftar       404 404 404  403 403 403 403 403 403 404 403
    GET /k3/audit/:audit/hasil         303 303 303  403 403 403 403 403 403 404 403
    POST /k3/audit/:audit/hasil        404 404 404  403 403 403 403 403 403 404 403
    GET /k3/audit/:audit/batal         303 303 303  403 403 403 403 403 403 404 403
    POST /k3/audit/:audit/batal        404 404 404  403 403 403 403 403 403 404 403
    GET /k3/audit/:audit/cetak         303 303 303  404 404 403 403 404 404 404 403
    GET /k3/audit/:audit/cetak/pdf     303 303 303  404 404 403 403 404 404 404 403
    POST /k3/audit/:audit/siap         404 404 404  403 403 403 403 403 403 404 403
    POST /k3/audit/:audit/periksa      404 404 404  403 404 403 403 403 404 403 403
    POST /k3/audit/:audit/kembali      404 404 404  403 404 403 403 403 404 403 403
    POST /k3/audit/:audit/sahkan       404 404 404  403 404 403 403 403 403 403 403
    GET /k3/audit/:audit/cabut         303 303 303  403 404 403 403 403 403 403 403
    POST /k3/audit/:audit/cabut        404 404 404  403 404 403 403 403 403 403 403
    GET /k3/inspeksi                   303 303 303  200 200 403 403 200 200 200 403
    GET /k3/inspeksi.csv               303 303 303  200 200 403 403 200 200 200 403
    GET /k3/inspeksi.xlsx              303 303 303  200 200 403 403 200 200 200 403
    GET /k3/inspeksi/baru              303 303 303  403 403 403 403 403 403 200 403
    POST /k3/inspeksi                  404 404 404  403 403 403 403 403 403 422 403
    GET /k3/inspeksi/:inspection       303 303 303  404 404 403 403 404 404 404 403
    GET /k3/inspeksi/:inspection/hasil 303 303 303  403 403 403 403 403 403 404 403
    POST /k3/inspeksi/:inspection/hasil 404 404 404  403 403 403 403 403 403 404 403
    GET /k3/inspeksi/:inspection/berkas/:file 303 303 303  404 404 403 403 404 404 404 403
    GET /k3/inspeksi/:inspection/cetak 303 303 303  404 404 403 403 404 404 404 403
    GET /k3/inspeksi/:inspection/cetak/pdf 303 303 303  404 404 403 403 404 404 404 403
    GET /k3/inspeksi/daftar            303 303 303  200 200 403 403 200 200 200 403
    GET /k3/inspeksi/daftar/baru       303 303 303  403 403 403 403 403 403 200 403
    POST /k3/inspeksi/daftar           404 404 404  403 403 403 403 403 403 422 403
    GET /k3/inspeksi/daftar/:template  303 303 303  403 403 403 403 403 403 404 403
    POST /k3/inspeksi/daftar/:template 404 404 404  403 403 403 403 403 403 404 403
    GET /k3/inspeksi/formulir/:template 303 303 303  404 404 403 403 404 404 404 403
    GET /k3/inspeksi/formulir/:template/pdf 303 303 303  404 404 403 403 404 404 404 403
    """
}
