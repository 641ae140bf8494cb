import CCurl
import Synchronization

/// What a mail server made of a mail.
enum MailAnswer: Sendable, Hashable {
  case accepted
  /// It will never take this mail (RFC 5321 §4.2.1: 5yz).
  case refused(String)
  /// It may take it later (4yz).
  case deferred(String)
  /// The fault lies in the connection or the account, and so would be any other mail's.
  case unreachable(String)
}

/// A connection to a mail server through libcurl, kept open between mails. For one thread.
final class SMTPSession {
  private let server: MailServer
  private let handle: UnsafeMutableRawPointer
  private let fault: UnsafeMutablePointer<CChar>
  private let stop: StopSign

  /// Nil when libcurl cannot be used.
  init?(_ server: MailServer, until stop: StopSign) {
    guard Curl.isReady, let handle = tanggap_curl_open() else { return nil }
    self.server = server
    self.handle = handle
    self.stop = stop
    fault = .allocate(capacity: Int(CURL_ERROR_SIZE))
    fault.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    configure()
  }

  deinit {
    tanggap_curl_close(handle)
    fault.deallocate()
  }

  private func configure() {
    let texts = [
      (CURLOPT_URL, server.url), (CURLOPT_PROTOCOLS_STR, "smtp,smtps"), (CURLOPT_PROXY, ""),
      (CURLOPT_MAIL_FROM, "<\(server.sender.text)>"), (CURLOPT_USERNAME, server.user),
      (CURLOPT_PASSWORD, server.password), (CURLOPT_CAINFO, server.certificates),
    ]
    for (option, text) in texts where !text.isEmpty || option == CURLOPT_PROXY {
      _ = tanggap_curl_set_text(handle, option, text)
    }
    let encryption = server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
    let numbers = [
      (CURLOPT_USE_SSL, Int(encryption.rawValue)), (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_CONNECTTIMEOUT, server.patience),
      (CURLOPT_TIMEOUT, server.patience), (CURLOPT_SERVER_RESPONSE_TIMEOUT, server.patience),
    ]
    for (option, number) in numbers { _ = tanggap_curl_set_number(handle, option, number) }
    tanggap_curl_set_fault(handle, fault)
  }

  /// Sends one mail; returns once the server has answered for it, or the patience is used up.
  func send(_ bytes: [UInt8], to address: EmailAddress) -> MailAnswer {
    let exchange = Exchange(bytes, stop)
    let receivers = tanggap_curl_append(nil, "<\(address.text)>")
    defer { tanggap_curl_free(receivers) }
    _ = tanggap_curl_set_list(handle, CURLOPT_MAIL_RCPT, receivers)
    fault.pointee = 0
    return withExtendedLifetime(exchange) {
      let context = Unmanaged.passUnretained(exchange).toOpaque()
      tanggap_curl_set_body(handle, curl_off_t(bytes.count), Exchange.read, context)
      tanggap_curl_set_listeners(handle, Exchange.hear, Exchange.watch, context)
      return answer(tanggap_curl_perform(handle), exchange)
    }
  }

  private func answer(_ code: CURLcode, _ exchange: Exchange) -> MailAnswer {
    if code == CURLE_OK { return .accepted }
    let words = String(cString: fault)
    let said = exchange.refusal
    // Refused as a sender, or not let in: not the fault of this mail. 552 is: it is too large.
    let isAboutMail = !words.hasPrefix("MAIL") || said?.code == 552
    let isAnswer = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_RECV_ERROR
    guard isAnswer, isAboutMail, let said, said.code != 421 else {
      let reason = words.isEmpty ? String(cString: tanggap_curl_words(code)) : words
      return .unreachable(said.map { "\($0.line) (\(reason))" } ?? reason)
    }
    return said.code >= 500 ? .refused(said.line) : .deferred(said.line)
  }
}

/// Told to whoever works in the background that the program ends.
package final class StopSign: Sendable {
  private let isRaised = Atomic(false)

  package init() {}

  package var isSet: Bool { isRaised.load(ordering: .acquiring) }
  func set() { isRaised.store(true, ordering: .releasing) }
}

/// One mail on its way: what is still to be sent, and what the server has said. libcurl calls it back on the thread that
/// sends.
private final class Exchange {
  private let bytes: [UInt8]
  private var sent = 0
  private let stop: StopSign
  /// The last line by which the server said no.
  private(set) var refusal: (code: Int, line: String)?

  init(_ bytes: [UInt8], _ stop: StopSign) {
    self.bytes = bytes
    self.stop = stop
  }

  private func give(_ buffer: UnsafeMutableRawPointer, _ room: Int) -> Int {
    let count = min(room, bytes.count - sent)
    bytes.withUnsafeBytes { all in
      if let start = all.baseAddress { buffer.copyMemory(from: start + sent, byteCount: count) }
    }
    sent += count
    return count
  }

  /// Replies are `250 OK`, or `250-…` where another line follows (RFC 5321 §4.2).
  private func take(_ line: String) {
    let text = line.prefix { !$0.isNewline }
    guard let code = Int(text.prefix(3)), (400...599).contains(code) else { return }
    refusal = (code, String(text.prefix(300)))
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Exchange? {
    context.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
  }

  static let read: tanggap_curl_stream = { buffer, size, count, context in
    guard let buffer, let exchange = at(context) else { return 0 }
    return exchange.give(buffer, size * count)
  }

  static let hear: tanggap_curl_stream = { buffer, size, count, context in
    guard let buffer, let exchange = at(context) else { return 0 }
    let line = UnsafeRawBufferPointer(start: buffer, count: size * count)
    exchange.take(String(decoding: line, as: UTF8.self))
    return size * count
  }

  static let watch: tanggap_curl_watch = { context, _, _, _, _ in
    at(context)?.stop.isSet == true ? 1 : 0
  }
}
