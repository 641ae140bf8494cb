extension AccessTable {
  // Rounds of surveys: run by the desk and by who looks after safety, read by whoever reads all complaints. There is none
  // behind the address that is asked for, and no link.
  static let surveys = """
    GET /survei                        303 303 303  200 200 403 403 200 200 200 403
    GET /survei.csv                    303 303 303  200 200 403 403 200 200 200 403
    GET /survei.xlsx                   303 303 303  200 200 403 403 200 200 200 403
    GET /survei/putaran/baru           303 303 303  200 403 403 403 403 403 200 403
    POST /survei/putaran               404 404 404  422 403 403 403 403 403 422 403
    GET /survei/putaran/:round         303 303 303  404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/ubah    303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/ubah   404 404 404  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/jadwalkan 404 404 404  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/tarik  404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/tutup   303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/tutup  404 404 404  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/pengetikan-selesai 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/batalkan 303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/batalkan 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/tautan  303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/tautan 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/tautan.csv 303 303 303  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/tautan.xlsx 303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/tautan/:ask/cabut 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/undangan 303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/undangan 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/lembar/:ask 303 303 303  404 403 403 403 403 403 404 403
    POST /survei/putaran/:round/lembar/:ask 404 404 404  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/poster/:ask 303 303 303  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/poster/:ask/pdf 303 303 303  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/kertas/:ask 303 303 303  404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/kertas/:ask/pdf 303 303 303  404 403 403 403 403 403 404 403
    GET /isi/:token                    404 404 404  404 404 404 404 404 404 404 404
    POST /isi/:token                   404 404 404  404 404 404 404 404 404 404 404
    GET /isi/:token/terima-kasih       404 404 404  404 404 404 404 404 404 404 404
    GET /isi/:token/kontak             404 404 404  404 404 404 404 404 404 404 404
    POST /isi/:token/kontak            404 404 404  404 404 404 404 404 404 404 404
    """
}
