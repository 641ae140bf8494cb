import Glibc

/// How long a connection may take. All times are monotonic: setting the clock changes none of them.
package struct Deadlines: Sendable {
  /// A connection without a request is closed after this.
  package var idle: Duration = .seconds(75)
  /// From the first byte of a request to the end of its header: 408.
  package var header: Duration = .seconds(15)
  /// For a body, plus a second for every `slowestRate` bytes received, and longest silence in it: 408.
  package var body: Duration = .seconds(30)
  /// For an answer, plus a second for every `slowestRate` bytes sent, and longest standstill in it: closed.
  package var answer: Duration = .seconds(30)
  /// Bytes a second below which sender and reader count as too slow.
  package var slowestRate = 4_096
  /// How long to read on after a refusal, so that the client sees the answer before the connection ends.
  package var linger: Duration = .seconds(3)
  /// The same while the client keeps sending: a browser shows an answer only when it has sent its upload.
  package var longestLinger: Duration = .seconds(60)
  /// How long `Server.stop` waits for requests in flight.
  package var stop: Duration = .seconds(10)

  package init() {}
}

/// Everything that may differ between one server and the next.
package struct ServerConfiguration: Sendable {
  /// A name or address to listen on.
  package var host = "127.0.0.1"
  /// 0 lets the system choose.
  package var port = 0
  /// Threads that each serve connections of their own.
  package var reactors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  package var limits = MessageLimits()
  package var forms = FormLimits()
  package var deadlines = Deadlines()
  /// Open connections in all; one more is answered 503 and closed.
  package var connections = 20_000
  /// Proxies of ours: what they write into `X-Forwarded-For` and `X-Forwarded-Proto` is believed, and nobody else's word.
  package var proxies: [AddressRange] = []
  /// What one client's address may ask; who goes beyond is answered 429.
  package var addressLimits = AddressLimits()
  /// Bytes that requests under way and pages not read may take in memory, all connections together. Who sends beyond it is
  /// answered 503, who does not read is cut off.
  package var requestMemory = 32 * 1024 * 1024
  /// The longest body of a route, in bytes; longer ones are answered 413.
  package var bodyLimit: @Sendable (RequestHead) -> Int = { _ in 1024 * 1024 }
  /// Whether a multipart body of that route is read as it comes, files going to disk, instead of into memory.
  package var allowsUpload: @Sendable (RequestHead) -> Bool = { _ in false }
  /// The answer the server gives by itself to what never reaches the handler; with the request's head where that could
  /// be read.
  package var refusal: @Sendable (Status, RequestHead?) -> Response = { status, _ in
    .text("\(status)\n", status: status)
  }
  /// Told of the answers that a thread has sent since it last told, on that thread, before it waits for more to do: must
  /// be quick.
  package var log: @Sendable ([AccessRecord]) -> Void = { _ in }

  package init() {}
}

/// What is told of one answer.
package struct AccessRecord: Sendable {
  /// nil when the request was refused before it could be read.
  package let method: Method?
  /// The path without its query, in which secrets may stand; nil like `method`.
  package let path: String?
  package let status: Status
  /// Bytes of the body that were sent.
  package let bytes: Int
  /// From the first byte of the request to the last of the answer.
  package let microseconds: Int
  /// The client's address, after trusted proxies.
  package let remote: String

  /// The same with another path: for secrets that stand in a path itself.
  ///
  /// - Parameter hidesRemote: whether nobody may learn from the log who asked for a path.
  package func masking(_ mask: (String) -> String, hidesRemote: (String) -> Bool = { _ in false }) -> AccessRecord {
    AccessRecord(
      method: method, path: path.map(mask), status: status, bytes: bytes, microseconds: microseconds,
      remote: path.map(hidesRemote) ?? false ? "-" : remote)
  }

  /// One line of `key=value` words; the path is percent-encoded, so that no request can forge a line.
  package var line: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same as UTF-8 behind what is there already. Piece by piece: this is written for every answer, and
  /// interpolation costs several times as much.
  package func append(to line: inout [UInt8]) {
    line += "method=".utf8
    line += (method?.name ?? "-").utf8
    line += " path=".utf8
    line += (path.map(URLText.encodePath) ?? "-").utf8
    line += " status=".utf8
    line += String(status.rawValue).utf8
    line += " bytes=".utf8
    line += String(bytes).utf8
    line += " us=".utf8
    line += String(microseconds).utf8
    line += " remote=".utf8
    line += remote.utf8
  }
}

/// Why a server cannot start.
package enum ServerError: Error, Equatable, Sendable, CustomStringConvertible {
  case unknownHost(String)
  /// Somebody else listens there, perhaps another of our own.
  case addressInUse(String)
  /// A call of the system failed; the number is `errno`.
  case system(String, Int32)

  package var description: String {
    switch self {
    case .unknownHost(let host): "Alamat \(host) tidak dikenal. Periksa --listen."
    case .addressInUse(let address):
      "Alamat \(address) sudah dipakai program lain. Hentikan program itu atau pilih porta lain."
    case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
    }
  }
}
