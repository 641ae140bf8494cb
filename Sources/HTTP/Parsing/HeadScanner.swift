import Glibc

/// Finds the end of a request's header while it comes in, looking at each byte once, and refuses it as soon as it is
/// too large: nothing waits for the end of a line of eight megabytes.
struct HeadScanner {
  /// Longest run of empty lines before a request line that is passed over (RFC 9112 §2.2).
  private static let emptyLines = 4
  /// What a request line holds besides its target, with room to spare: method, two spaces, version, line end.
  private static let requestLineRest = 64

  private(set) var start: Int
  private var lineStart: Int
  private var position: Int
  private var lines = 0
  private var skipped = 0
  private var fieldsStart = 0

  /// A scanner for a request that begins at `start` of the input.
  init(from start: Int = 0) {
    self.start = start
    lineStart = start
    position = start
  }

  /// The offset behind the empty line that ends the header, or nil while it is not there yet.
  mutating func end(in input: [UInt8], limits: MessageLimits) throws(Refusal) -> Int? {
    let text = input.span
    while let lineEnd = nextLineFeed(in: input) {
      guard lineEnd > lineStart, text[lineEnd - 1] == .cr else { throw .malformed }
      position = lineEnd + 1
      if lineEnd == lineStart + 1 {
        if lines > 0 {
          try check(lineEnd: lineStart, limits)
          return position
        }
        try skipEmptyLine()
      } else {
        lines += 1
        if lines == 1 {
          fieldsStart = position
          try check(lineEnd: position, limits)
        }
      }
      lineStart = position
    }
    position = input.count
    try check(lineEnd: position, limits)
    return nil
  }

  private mutating func skipEmptyLine() throws(Refusal) {
    skipped += 1
    guard skipped <= Self.emptyLines else { throw .malformed }
    start = position
  }

  private func check(lineEnd: Int, _ limits: MessageLimits) throws(Refusal) {
    if lines == 0 || (lines == 1 && lineEnd == fieldsStart) {
      guard lineEnd - start <= limits.target + Self.requestLineRest else { throw Refusal(.targetTooLong) }
    } else {
      guard lineEnd - fieldsStart <= limits.header, lines - 1 <= limits.fields else { throw Refusal(.headersTooLarge) }
    }
  }

  private func nextLineFeed(in input: [UInt8]) -> Int? {
    input.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, position < bytes.count else { return nil }
      return memchr(base + position, Int32(UInt8.lf), bytes.count - position).map { UnsafeRawPointer($0) - base }
    }
  }
}
