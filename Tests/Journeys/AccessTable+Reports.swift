extension AccessTable {
  // Periodic reports: prepared at the desk and by who looks after safety, checked by the manager or the head, approved by
  // the head, read by whoever reads all complaints. There is none yet of the period asked for.
  static let reports = """
    GET /laporan                       303 303 303  200 200 403 403 200 200 200 403
    GET /laporan.csv                   303 303 303  200 200 403 403 200 200 200 403
    GET /laporan.xlsx                  303 303 303  200 200 403 403 200 200 200 403
    POST /laporan                      404 404 404  422 403 403 403 403 403 422 403
    GET /laporan/baru                  303 303 303  200 403 403 403 403 403 200 403
    GET /laporan/:period               303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:period/cetak         303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:period/cetak/pdf     303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:period/data.csv      303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:period/data.xlsx     303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:period/isi           303 303 303  404 403 403 403 403 403 404 403
    POST /laporan/:period/isi          404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:period/hitung       404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:period/siap         404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:period/periksa      404 404 404  403 404 403 403 403 404 403 403
    POST /laporan/:period/kembali      404 404 404  403 404 403 403 403 404 403 403
    POST /laporan/:period/sahkan       404 404 404  403 404 403 403 403 403 403 403
    GET /pengaturan/laporan            303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/laporan           404 404 404  403 403 403 403 403 403 403 409
    """
}
