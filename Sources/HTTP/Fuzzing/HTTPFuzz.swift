/// Feeds damaged input to the parsers, the same sequence at every run. A crash, a hang or memory without bound is one
/// failure; a broken promise of the parser (see each kind) is the other and is counted.
package enum HTTPFuzz: String, CaseIterable, Sendable {
  case request, chunked, multipart, cookie, form

  package struct Tally: Sendable, Equatable {
    package var accepted = 0
    package var refused = 0
    /// Inputs whose outcome breaks a promise; the first of them stands in `example`.
    package var broken = 0
    package var example: [UInt8]?
  }

  /// What came of one input.
  package enum Verdict: Sendable { case accepted, refused, broken }

  /// Runs `count` inputs.
  package func run(count: Int) -> Tally {
    var mutator = Mutator(seeds)
    var tally = Tally()
    for _ in 0..<count {
      let input = mutator.next()
      let cut = mutator.random(below: input.count + 1)
      switch verdict(input, cut) {
      case .accepted: tally.accepted += 1
      case .refused: tally.refused += 1
      case .broken:
        tally.broken += 1
        tally.example = tally.example ?? input
      }
    }
    return tally
  }

  /// What one input comes to; `cut`, from 0 to its length, is where the network cuts it.
  package func verdict(_ input: [UInt8], _ cut: Int) -> Verdict {
    switch self {
    case .request: Self.isSameHead(input, cut) ? Self.request(input) : .broken
    case .chunked: Self.chunked(input, cut)
    case .multipart: Self.multipart(input, cut)
    case .cookie: Self.cookie(input)
    case .form: Self.form(input)
    }
  }

  /// An accepted path is absolute and holds no dot segment, empty segment or control character.
  private static func request(_ input: [UInt8]) -> Verdict {
    let outcome = RequestReader.read(input, upload: FormLimits())
    for request in outcome.requests {
      let segments = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      let isSound =
        request.path.hasPrefix("/") && !segments.contains(".") && !segments.contains("..")
        && !segments.dropLast().contains("") && request.path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
      guard isSound else { return .broken }
      _ = request.cookies
      _ = try? request.form()
    }
    return outcome.refusal == nil && !outcome.requests.isEmpty ? .accepted : .refused
  }

  /// Where the network cuts a body makes no difference.
  private static func multipart(_ input: [UInt8], _ cut: Int) -> Verdict {
    let whole = parts(input, cutAt: 0)
    guard whole == parts(input, cutAt: cut) else { return .broken }
    return whole == nil ? .refused : .accepted
  }

  private static func parts(_ input: [UInt8], cutAt cut: Int) -> [String]? {
    guard var reader = try? MultipartReader(contentType: "multipart/form-data; boundary=B") else { return nil }
    do throws(FormError) {
      try reader.feed(input[..<cut])
      try reader.feed(input[cut...])
      return try reader.finish().map { "\($0.name)|\($0.filename ?? "-")|\($0.size)" }
    } catch {
      return nil
    }
  }

  /// Damage to what stands behind a good pair never costs that pair.
  private static func cookie(_ input: [UInt8]) -> Verdict {
    let text = String(decoding: input, as: UTF8.self)
    let cookies = Cookies("good=1; " + text)
    guard cookies["good"] == "1", cookies.pairs.count <= Cookies.limit else { return .broken }
    return cookies.pairs.count > 1 ? .accepted : .refused
  }

  /// What was read, written and read again is the same.
  private static func form(_ input: [UInt8]) -> Verdict {
    guard let form = try? FormData(urlencoded: input), let again = try? FormData(urlencoded: form.urlencoded.utf8)
    else {
      return .refused
    }
    return form.elementsEqual(again, by: ==) ? .accepted : .broken
  }

  /// Good inputs to begin with.
  package var seeds: [String] {
    switch self {
    case .request: Self.requests
    case .chunked: Self.chunks
    case .multipart: Self.bodies
    case .cookie: ["sesi=a1b2c3; tema=gelap", "a=\"x y\"; b=; =c; d", "__Host-sesi=abc=def; $Version=1; e=é"]
    case .form: ["nama=Budi+Santoso&kota=Kota%20Baru&ok=", "a=1&a=2&&b&=c", "teks=%E2%9C%93%f0%zz&x=%"]
    }
  }

  private static let requests = [
    "GET /keluhan/12?a=1&b=%20 HTTP/1.1\r\nHost: a.id\r\nCookie: sesi=1; b=2\r\nAccept: */*\r\n\r\n",
    "POST /keluhan HTTP/1.1\r\nHost: a.id\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\n"
      + "a=1&b=2GET / HTTP/1.1\r\nHost: a.id\r\n\r\n",
    "POST /a/../b HTTP/1.1\r\nHost: a:80\r\nTransfer-Encoding: chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n0\r\nT: u\r\n\r\n",
    "GET http://a.id/%7Ebudi/./x//y HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
    "POST /berkas HTTP/1.1\r\nHost: [::1]:8080\r\nExpect: 100-continue\r\nContent-Type: multipart/form-data; boundary=B\r\n"
      + "Content-Length: 63\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nisi\r\n--B--\r\n....",
  ]

  private static let chunks = [
    "5\r\nhallo\r\n0\r\n\r\n", "a;x=\"y\\\"z\";b\r\n0123456789\r\n00\r\nSum: 1\r\nT:\r\n\r\n",
    "1 \t;e\r\n\n\r\n1\r\n\r\r\n000F\r\nfifteen letters\r\n0;last\r\n\r\n",
  ]

  private static let bodies = [
    "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nsatu\r\n--B\r\nContent-Disposition: form-data; name=\"f\"; "
      + "filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nisi\r\n\r\n--Bukan\r\n--B--\r\n",
    "preamble\r\n--B  \r\ncontent-disposition: form-data; name=b; filename*=UTF-8''na%C3%AFf\r\n\r\n\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=\"a%22\"\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\n"
      + "\r\n\r\n--B--epilogue",
  ]
}
