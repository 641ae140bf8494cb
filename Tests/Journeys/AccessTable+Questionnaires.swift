extension AccessTable {
  // Questionnaires: built by the desk and the safety department, which run surveys; read by whoever reads all cases. The
  // one asked for is issued, so that whoever may change it is told that it is final.
  static let questionnaires = """
    GET /survei/kuesioner 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner.csv 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner.xlsx 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner/baru 303 303 303  200 403 403 403 403 403 200 403
    POST /survei/kuesioner 404 404 404  422 403 403 403 403 403 422 403
    GET /survei/kuesioner/:questionnaire 303 303 303  200 200 403 403 200 200 200 403
    POST /survei/kuesioner/:questionnaire/versi 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/kuesioner/:questionnaire/henti 303 303 303  200 403 403 403 403 403 200 403
    POST /survei/kuesioner/:questionnaire/henti 404 404 404  404 403 403 403 403 403 404 403
    POST /survei/kuesioner/:questionnaire/pakai 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/kuesioner/:questionnaire/:version 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner/:questionnaire/:version/pratinjau 303 303 303  200 200 403 403 200 200 200 403
    POST /survei/kuesioner/:questionnaire/:version/pratinjau 404 404 404  422 422 403 403 422 422 422 403
    GET /survei/kuesioner/:questionnaire/:version/cetak 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner/:questionnaire/:version/cetak/pdf 303 303 303  200 200 403 403 200 200 200 403
    GET /survei/kuesioner/:questionnaire/:version/sampul 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/sampul 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/terbit 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/cetak 404 404 404  303 403 403 403 403 403 303 403
    GET /survei/kuesioner/:questionnaire/:version/hapus 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/hapus 404 404 404  409 403 403 403 403 403 409 403
    GET /survei/kuesioner/:questionnaire/:version/bagian-baru 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian-baru 404 404 404  409 403 403 403 403 403 409 403
    GET /survei/kuesioner/:questionnaire/:version/bagian/:section 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian/:section 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian/:section/naik 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian/:section/turun 404 404 404  409 403 403 403 403 403 409 403
    GET /survei/kuesioner/:questionnaire/:version/bagian/:section/hapus 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian/:section/hapus 404 404 404  409 403 403 403 403 403 409 403
    GET /survei/kuesioner/:questionnaire/:version/bagian/:section/butir-baru 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/bagian/:section/butir-baru 404 404 404  409 403 403 403 403 403 409 403
    GET /survei/kuesioner/:questionnaire/:version/butir/:item 303 303 303  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/butir/:item 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/butir/:item/naik 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/butir/:item/turun 404 404 404  409 403 403 403 403 403 409 403
    POST /survei/kuesioner/:questionnaire/:version/butir/:item/hapus 404 404 404  409 403 403 403 403 403 409 403
    """
}
