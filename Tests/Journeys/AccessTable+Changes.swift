extension AccessTable {
  // What was changed, and whether it is looked after: read by whoever plans, runs surveys or reads all cases, written by
  // who plans. The public page is closed until it is opened, and nothing is at the address asked for.
  static let changes = """
    GET /apa-yang-kami-ubah            404 404 404  404 404 404 404 404 404 404 404
    GET /survei/perubahan              303 303 303  200 200 403 403 200 200 200 403
    GET /survei/perubahan.csv          303 303 303  200 200 403 403 200 200 200 403
    GET /survei/perubahan.xlsx         303 303 303  200 200 403 403 200 200 200 403
    GET /survei/perubahan/baru         303 303 303  403 403 403 403 403 403 200 403
    POST /survei/perubahan             404 404 404  403 403 403 403 403 403 422 403
    POST /survei/perubahan/halaman     404 404 404  403 403 403 403 403 403 303 403
    GET /survei/perubahan/:change      303 303 303  404 404 403 403 404 404 404 403
    GET /survei/perubahan/:change/ubah 303 303 303  403 403 403 403 403 403 404 403
    POST /survei/perubahan/:change/ubah 404 404 404  403 403 403 403 403 403 404 403
    POST /survei/perubahan/:change/terbit 404 404 404  403 403 403 403 403 403 404 403
    GET /survei/perubahan/:change/tarik 303 303 303  403 403 403 403 403 403 404 403
    POST /survei/perubahan/:change/tarik 404 404 404  403 403 403 403 403 403 404 403
    GET /survei/pemantauan             303 303 303  200 200 403 403 200 200 200 403
    GET /survei/pemantauan.csv         303 303 303  200 200 403 403 200 200 200 403
    GET /survei/pemantauan.xlsx        303 303 303  200 200 403 403 200 200 200 403
    GET /survei/pemantauan/baru        303 303 303  403 403 403 403 403 403 200 403
    POST /survei/pemantauan            404 404 404  403 403 403 403 403 403 422 403
    GET /survei/pemantauan/:monitoring 303 303 303  404 404 403 403 404 404 404 403
    GET /survei/pemantauan/:monitoring/cetak 303 303 303  404 404 403 403 404 404 404 403
    GET /survei/pemantauan/:monitoring/cetak/pdf 303 303 303  404 404 403 403 404 404 404 403
    GET /survei/penyempurnaan.csv      303 303 303  200 200 403 403 200 200 200 403
    GET /survei/penyempurnaan.xlsx     303 303 303  200 200 403 403 200 200 200 403
    GET /survei/penyempurnaan/baru     303 303 303  403 403 403 403 403 403 200 403
    POST /survei/penyempurnaan         404 404 404  403 403 403 403 403 403 422 403
    GET /survei/penyempurnaan/:note    303 303 303  403 403 403 403 403 403 404 403
    POST /survei/penyempurnaan/:note   404 404 404  403 403 403 403 403 403 404 403
    """
}
