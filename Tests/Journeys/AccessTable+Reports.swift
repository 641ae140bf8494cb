extension AccessTable {
  // Periodic reports: prepared at the desk and by who looks after safety, checked by the manager or the head, approved by
  // the head, read by whoever reads all complaints. There is none yet of the period asked for.
  static let reports = """
    GET /laporan                       303 303 303  200 200 403 403 200 200 200 403
    GET /laporan.csv                   303 303 303  200 200 403 403 200 200 200 403
    GET /laporan.xlsx                  303 303 303  200 200 403 403 200 200 200 403
    POST /laporan                      404 404 404  422 403 403 403 403 403 422 403
    GET /laporan/baru                  303 303 303  200 403 403 403 403 403 200 403
    GET /laporan/:report               303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:report/cetak         303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:report/cetak/pdf     303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:report/data.csv      303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:report/data.xlsx     303 303 303  404 404 403 403 404 404 404 403
    GET /laporan/:report/isi           303 303 303  404 403 403 403 403 403 404 403
    POST /laporan/:report/isi          404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:report/hitung       404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:report/siap         404 404 404  404 403 403 403 403 403 404 403
    POST /laporan/:report/periksa      404 404 404  403 404 403 403 403 404 403 403
    POST /laporan/:report/kembali      404 404 404  403 404 403 403 403 404 403 403
    POST /laporan/:report/sahkan       404 404 404  403 404 403 403 403 403 403 403
    POST /laporan/:report/revisi       404 404 404  404 403 403 403 403 403 404 403
    GET /laporan/:report/cabut         303 303 303  403 404 403 403 403 403 403 403
    POST /laporan/:report/cabut        404 404 404  403 404 403 403 403 403 403 403
    GET /pengaturan/laporan            303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/laporan           404 404 404  403 403 403 403 403 403 403 409
    """
}
