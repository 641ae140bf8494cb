import HTTP

/// A browser's GET with twelve header fields, from bytes to a request.
enum ParsingBench {
  private static let request = Array(
    """
    GET /keluhan?status=buka&unit=pengujian&sesudah=1764034320000 HTTP/1.1\r
    Host: keluhan.contoh.go.id\r
    Connection: keep-alive\r
    Cache-Control: max-age=0\r
    Upgrade-Insecure-Requests: 1\r
    User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\r
    Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r
    Sec-Fetch-Site: same-origin\r
    Sec-Fetch-Mode: navigate\r
    Sec-Fetch-Dest: document\r
    Referer: https://keluhan.contoh.go.id/tugas\r
    Accept-Language: id-ID,id;q=0.9,en;q=0.8\r
    Cookie: tanggap_sesi=BE7GEgXxKQ89GWQz4VcUPwBE7GEgXxKQ89GWQz4VcUPw\r
    \r

    """.utf8)

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    var parsed = 0
    let rounds = (0..<5).map { _ in
      processorSeconds { for _ in 0..<100_000 { parsed += RequestReader.first(request) == nil ? 0 : 1 } } * 10
    }
    guard parsed == 500_000 else { throw BenchError("the request is not read") }
    return [
      Measure(
        work: "parsing a browser's GET", value: median(rounds), unit: "µs", isCost: true, floor: 1, aim: 0.4)
    ]
  }
}
