extension AccessTable {
  // The draft of the next revision: prepared by the administrator, checked by the manager or the head, approved by the
  // head. An empty form is of no state of it.
  static let revisions = """
    GET /prosedur/:code/revisi 303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/revisi/:revision 303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/revisi/:revision/cetak 303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/revisi/:revision/cetak/pdf 303 303 303  200 200 200 200 200 200 200 200
    GET /prosedur/:code/banding 303 303 303  200 200 200 200 200 200 200 200
    POST /prosedur/:code/revisi 404 404 404  403 403 403 403 403 403 403 409
    GET /prosedur/:code/konsep 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/konsep/uji 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/konsep/uji.csv 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/konsep/uji.xlsx 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/konsep/hapus 303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/:code/konsep/hapus 404 404 404  403 403 403 403 403 403 403 409
    GET /prosedur/:code/konsep/identitas 303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/:code/konsep/identitas 404 404 404  403 403 403 403 403 403 403 409
    GET /prosedur/:code/konsep/pelaksana 303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/:code/konsep/pelaksana 404 404 404  403 403 403 403 403 403 403 409
    GET /prosedur/:code/konsep/langkah-baru 303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/:code/konsep/langkah-baru 404 404 404  403 403 403 403 403 403 403 409
    GET /prosedur/:code/konsep/langkah/:step 303 303 303  403 403 403 403 403 403 403 200
    POST /prosedur/:code/konsep/langkah/:step 404 404 404  403 403 403 403 403 403 403 409
    POST /prosedur/:code/konsep/langkah/:step/naik 404 404 404  403 403 403 403 403 403 403 409
    POST /prosedur/:code/konsep/langkah/:step/turun 404 404 404  403 403 403 403 403 403 403 409
    POST /prosedur/:code/konsep/langkah/:step/hapus 404 404 404  403 403 403 403 403 403 403 409
    POST /prosedur/:code/konsep/siap 404 404 404  403 403 403 403 403 403 403 409
    POST /prosedur/:code/konsep/periksa 404 404 404  403 409 403 403 403 409 403 403
    POST /prosedur/:code/konsep/kembali 404 404 404  403 422 403 403 403 422 403 403
    POST /prosedur/:code/konsep/sahkan 404 404 404  403 422 403 403 403 403 403 403
    GET /prosedur/:code/revisi/:revision/cabut 303 303 303  403 409 403 403 403 403 403 403
    POST /prosedur/:code/revisi/:revision/cabut 404 404 404  403 409 403 403 403 403 403 403
    GET /prosedur/:code/revisi/:revision/pembaca 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/revisi/:revision/pembaca.csv 303 303 303  403 200 403 403 403 200 403 200
    GET /prosedur/:code/revisi/:revision/pembaca.xlsx 303 303 303  403 200 403 403 403 200 403 200
    POST /prosedur/:code/revisi/:revision/pembaca 404 404 404  403 409 403 403 403 409 403 409
    POST /prosedur/:code/revisi/:revision/dibaca 404 404 404  409 409 409 409 403 403 403 403
    GET /pengaturan/prosedur 303 303 303  403 403 403 403 403 403 403 200
    POST /pengaturan/prosedur 404 404 404  403 403 403 403 403 403 403 409
    """
}
