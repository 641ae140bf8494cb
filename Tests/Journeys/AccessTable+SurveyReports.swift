extension AccessTable {
  // Satisfaction reports: prepared at the desk or by who looks after safety, checked by the manager or the head, approved
  // by the head. There is none at the address asked for.
  static let surveyReports = """
    GET /survei/laporan                      303 303 303  200 200 403 403 200 200 200 403
    GET /survei/laporan.csv                  303 303 303  200 200 403 403 200 200 200 403
    GET /survei/laporan.xlsx                 303 303 303  200 200 403 403 200 200 200 403
    POST /survei/laporan                     404 404 404  422 403 403 403 403 403 422 403
    GET /survei/laporan/baru                 303 303 303  200 403 403 403 403 403 200 403
    GET /survei/laporan/:report              303 303 303  404 404 403 403 404 404 404 403
    GET /survei/laporan/:report/cetak        303 303 303  404 404 403 403 404 404 404 403
    GET /survei/laporan/:report/cetak/pdf    303 303 303  404 404 403 403 404 404 404 403
    GET /survei/laporan/:report/data.csv     303 303 303  404 404 403 403 404 404 404 403
    GET /survei/laporan/:report/data.xlsx    303 303 303  404 404 403 403 404 404 404 403
    GET /survei/laporan/:report/isi          303 303 303  404 403 403 403 403 403 404 403
    POST /survei/laporan/:report/isi         404 404 404  404 403 403 403 403 403 404 403
    POST /survei/laporan/:report/hitung      404 404 404  404 403 403 403 403 403 404 403
    POST /survei/laporan/:report/revisi      404 404 404  404 403 403 403 403 403 404 403
    POST /survei/laporan/:report/siap        404 404 404  404 403 403 403 403 403 404 403
    POST /survei/laporan/:report/periksa     404 404 404  403 404 403 403 403 404 403 403
    POST /survei/laporan/:report/kembali     404 404 404  403 404 403 403 403 404 403 403
    POST /survei/laporan/:report/sahkan      404 404 404  403 404 403 403 403 403 403 403
    GET /survei/laporan/:report/cabut        303 303 303  403 404 403 403 403 403 403 403
    POST /survei/laporan/:report/cabut       404 404 404  403 404 403 403 403 403 403 403
    """
}
