import CCurl
import Glibc
import HTTP

/// What became of something sent to another program.
package enum PostAnswer: Sendable, Hashable {
  /// It answered with this status.
  case answered(Int)
  /// Its name stands for machines that may not be reached.
  case outOfReach
  /// There was no answer; why, in English, as libcurl puts it.
  case failed(String)
}

/// Sends to other programs through libcurl, one after the other. For one thread.
///
/// No redirect is followed, no proxy of the environment used, and each address is looked at as the socket to it is
/// opened: whatever a name stood for when somebody typed it, only where it leads now counts.
package final class PostSession {
  private let handle: UnsafeMutableRawPointer
  private let fault: UnsafeMutablePointer<CChar>
  private let reach: Reach
  private let stop: StopSign

  /// Bytes of an answer that are read at most; nothing is made of them.
  fileprivate static let mostAnswer = 64 << 10

  /// - Parameter seconds: that one request may take in all.
  /// - Returns: nil when libcurl cannot be used.
  package init?(within seconds: Int, reach: Reach, until stop: StopSign) {
    guard Curl.isReady, let handle = tanggap_curl_open() else { return nil }
    self.handle = handle
    self.reach = reach
    self.stop = stop
    fault = .allocate(capacity: Int(CURL_ERROR_SIZE))
    fault.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let texts = [(CURLOPT_PROTOCOLS_STR, "https,http"), (CURLOPT_PROXY, ""), (CURLOPT_USERAGENT, "Tanggap")]
    for (option, text) in texts { _ = tanggap_curl_set_text(handle, option, text) }
    let numbers = [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_CONNECTTIMEOUT, seconds), (CURLOPT_TIMEOUT, seconds), (CURLOPT_FOLLOWLOCATION, 0),
      (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
      // Another request may lead to another machine under the same name.
      (CURLOPT_FRESH_CONNECT, 1), (CURLOPT_FORBID_REUSE, 1),
    ]
    for (option, number) in numbers { _ = tanggap_curl_set_number(handle, option, number) }
    tanggap_curl_set_fault(handle, fault)
  }

  deinit {
    tanggap_curl_close(handle)
    fault.deallocate()
  }

  /// Sends a JSON text to an address of `https` or `http`; returns once it was answered, or the time is up.
  package func post(_ json: String, to address: String, headers: [(String, String)]) -> PostAnswer {
    let call = Call(reach, stop)
    // Without "Expect" nobody waits for leave to send a body this small.
    let lines = (headers + [("Content-Type", "application/json")]).map { "\($0.0): \($0.1)" } + ["Expect:"]
    let list = lines.reduce(nil) { tanggap_curl_append($0, $1) }
    defer { tanggap_curl_free(list) }
    _ = tanggap_curl_set_list(handle, CURLOPT_HTTPHEADER, list)
    _ = tanggap_curl_set_text(handle, CURLOPT_URL, address)
    tanggap_curl_set_post(handle, json, curl_off_t(json.utf8.count))
    fault.pointee = 0
    return withExtendedLifetime(call) {
      let context = Unmanaged.passUnretained(call).toOpaque()
      tanggap_curl_set_taker(handle, Call.take, context)
      tanggap_curl_set_dialler(handle, Call.dial, context)
      tanggap_curl_set_listeners(handle, Call.hear, Call.watch, context)
      return answer(tanggap_curl_perform(handle), call)
    }
  }

  private func answer(_ code: CURLcode, _ call: Call) -> PostAnswer {
    // Whatever happened after its status, it has answered.
    if let status = call.status { return .answered(status) }
    if call.wasOutOfReach, code != CURLE_OK { return .outOfReach }
    let words = String(cString: fault)
    return .failed(String((words.isEmpty ? String(cString: tanggap_curl_words(code)) : words).prefix(300)))
  }
}

/// One request on its way. libcurl calls it back on the thread that sends.
private final class Call {
  private let reach: Reach
  private let stop: StopSign
  private(set) var status: Int?
  private(set) var wasOutOfReach = false
  private var taken = 0

  init(_ reach: Reach, _ stop: StopSign) {
    self.reach = reach
    self.stop = stop
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Call? {
    context.map { Unmanaged<Call>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A socket that is not opened.
  private static let none: curl_socket_t = -1

  static let dial: curl_opensocket_callback = { context, _, target in
    guard let call = at(context), let target else { return none }
    guard let address = IPAddress(of: target), call.reach.allows(address) else {
      call.wasOutOfReach = true
      return none
    }
    let kind = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return Glibc.socket(target.pointee.family, kind, target.pointee.`protocol`)
  }

  /// `HTTP/1.1 204 No Content`; one that is only on the way (1xx) is followed by another.
  static let hear: tanggap_curl_stream = { bytes, size, count, context in
    guard let bytes, let call = at(context) else { return 0 }
    let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: size * count), as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      let code = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      call.status = code >= 200 ? code : nil
    }
    return size * count
  }

  static let take: tanggap_curl_stream = { _, size, count, context in
    guard let call = at(context) else { return 0 }
    call.taken += size * count
    return call.taken <= PostSession.mostAnswer ? size * count : 0
  }

  static let watch: tanggap_curl_watch = { context, _, _, _, _ in at(context)?.stop.isSet == true ? 1 : 0 }
}

extension IPAddress {
  /// The address that libcurl is about to call; nil for one of another family.
  fileprivate init?(of target: UnsafeMutablePointer<curl_sockaddr>) {
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    // The struct ends with a short address; a long one goes on behind it, hence the way by its place.
    guard let place = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let start = (UnsafeRawPointer(target) + place).assumingMemoryBound(to: sockaddr.self)
    let length = socklen_t(target.pointee.addrlen)
    guard getnameinfo(start, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else { return nil }
    let words = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // A link-local address carries its interface: `fe80::1%eth0`.
    self.init(words.prefix { $0 != "%" })
  }
}
