extension AccessTable {
  // What a round came to: for who plans, runs or reads everything. There is no such round.
  static let analysis = """
    GET /survei/putaran/:round/analisis          303 303 303  404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis.csv      303 303 303  404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis.xlsx     303 303 303  404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis/data.csv 303 303 303  404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis/data.xlsx 303 303 303 404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis/teks      303 303 303 404 404 403 403 404 404 404 403
    POST /survei/putaran/:round/analisis/teks     404 404 404 404 403 403 403 403 403 404 403
    GET /survei/putaran/:round/analisis/teks.csv  303 303 303 404 404 403 403 404 404 404 403
    GET /survei/putaran/:round/analisis/teks.xlsx 303 303 303 404 404 403 403 404 404 404 403
    GET /survei/tema                   303 303 303  200 200 403 403 200 200 200 403
    GET /survei/tema.csv               303 303 303  200 200 403 403 200 200 200 403
    GET /survei/tema.xlsx              303 303 303  200 200 403 403 200 200 200 403
    POST /survei/tema                  404 404 404  422 403 403 403 403 403 422 403
    GET /survei/tema/:theme            303 303 303  404 403 403 403 403 403 404 403
    POST /survei/tema/:theme           404 404 404  404 403 403 403 403 403 404 403
    """
}
