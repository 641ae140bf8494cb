/// Reads requests from bytes at hand, by the same steps as a connection does: for tests, measurements and fuzzing.
package enum RequestReader {
  package struct Outcome: Sendable {
    package var requests: [Request] = []
    /// The status the message after them is refused with; nil when all was read or the rest is incomplete.
    package var refusal: Status?
  }

  /// The requests that stand in `bytes` one behind the other, up to the first that is refused or incomplete.
  package static func read(
    _ bytes: [UInt8], limits: MessageLimits = MessageLimits(), bodyLimit: Int = 1024 * 1024, upload: FormLimits? = nil
  ) -> Outcome {
    var outcome = Outcome()
    var position = 0
    do throws(Refusal) {
      while let request = try next(bytes, &position, limits, bodyLimit, upload) { outcome.requests.append(request) }
    } catch {
      outcome.refusal = error.status
    }
    return outcome
  }

  /// The first request in `bytes`; nil when it is refused or incomplete.
  package static func first(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Request? {
    var position = 0
    return try? next(bytes, &position, limits, 1024 * 1024, nil)
  }

  private static func next(
    _ bytes: [UInt8], _ position: inout Int, _ limits: MessageLimits, _ bodyLimit: Int, _ upload: FormLimits?
  ) throws(Refusal) -> Request? {
    var scanner = HeadScanner(from: position)
    guard let end = try scanner.end(in: bytes, limits: limits) else { return nil }
    var parser = HeadParser(bytes, from: scanner.start, to: end, limits: limits)
    let head = try parser.parse()
    position = end
    if head.framing == .none { return Request(head: head, body: .bytes([]), remote: "-") }
    var intake = try BodyIntake(head, limit: bodyLimit, limits: limits, upload: upload)
    guard try intake.take(bytes, &position) else { return nil }
    return Request(head: head, body: intake.finish(), remote: "-")
  }
}
