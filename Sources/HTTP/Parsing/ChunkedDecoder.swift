/// Undoes the chunked coding (RFC 9112 §7.1) byte by byte, so that it makes no difference how the network cut it.
/// Chunk extensions and trailers are checked and dropped.
struct ChunkedDecoder {
  enum Step: Equatable {
    /// This stretch of the input is content.
    case content(Range<Int>)
    case needsMore
    case finished
  }

  private enum State {
    case sizeStart, size, sizeBlank, extensionStart, extensions, quoted, escaped, sizeLineFeed
    case content, contentReturn, contentLineFeed
    case trailerStart, trailerName, trailerValue, trailerLineFeed, endLineFeed, finished
  }

  /// More digits than any size needs, leading zeros among them.
  private static let digitLimit = 16

  /// All extensions of one body together, in bytes: they carry nothing, and one chunk may have any number.
  private static let extensionLimit = 16 * 1024

  private var state = State.sizeStart
  private var remaining = 0
  private var digits = 0
  private var extensionBytes = 0
  private var trailerBytes = 0
  private var trailers = 0

  /// Goes on from `position` until there is content to take, or the input or the body ends.
  mutating func next(_ input: [UInt8], _ position: inout Int, limits: MessageLimits) throws(Refusal) -> Step {
    while state != .finished {
      guard position < input.count else { return .needsMore }
      if state == .content {
        let taken = position..<min(position + remaining, input.count)
        position = taken.upperBound
        remaining -= taken.count
        if remaining == 0 { state = .contentReturn }
        return .content(taken)
      }
      let byte = input[position]
      position += 1
      switch state {
      case .sizeStart, .size, .sizeBlank, .sizeLineFeed: try takeSizeLine(byte)
      case .extensionStart, .extensions, .quoted, .escaped: try takeExtension(byte)
      case .contentReturn: try take(byte, .cr, then: .contentLineFeed)
      case .contentLineFeed: try take(byte, .lf, then: .sizeStart)
      default: try takeTrailer(byte, limits)
      }
    }
    return .finished
  }

  private mutating func take(_ byte: UInt8, _ wanted: UInt8, then next: State) throws(Refusal) {
    guard byte == wanted else { throw .malformed }
    state = next
  }

  private mutating func takeSizeLine(_ byte: UInt8) throws(Refusal) {
    switch (state, byte) {
    case (.sizeStart, _) where byte.hexValue != nil, (.size, _) where byte.hexValue != nil:
      digits = state == .sizeStart ? 1 : digits + 1
      guard let digit = byte.hexValue, remaining < 1 << 48, digits <= Self.digitLimit else { throw .malformed }
      remaining = remaining << 4 | Int(digit)
      state = .size
    case (.size, .cr):
      state = .sizeLineFeed
    case (.size, .semicolon), (.sizeBlank, .semicolon):
      state = .extensionStart
    case (.size, .space), (.size, 0x09), (.sizeBlank, .space), (.sizeBlank, 0x09):
      try countExtension()
      state = .sizeBlank
    case (.sizeLineFeed, .lf):
      state = remaining > 0 ? .content : .trailerStart
    default:
      throw .malformed
    }
  }

  /// `;name`, perhaps `=value` or `="quoted value"` (RFC 9112 §7.1.1).
  private mutating func takeExtension(_ byte: UInt8) throws(Refusal) {
    try countExtension()
    switch (state, byte) {
    case (.extensionStart, .space), (.extensionStart, 0x09): break
    case (.extensionStart, _) where byte.isToken: state = .extensions
    case (.extensions, .semicolon): state = .extensionStart
    case (.extensions, .quote): state = .quoted
    case (.extensions, .cr): state = .sizeLineFeed
    case (.extensions, _) where byte.isFieldContent: break
    case (.quoted, .quote): state = .extensions
    case (.quoted, 0x5c): state = .escaped
    case (.quoted, _) where byte.isFieldContent: break
    case (.escaped, _) where byte.isFieldContent: state = .quoted
    default: throw .malformed
    }
  }

  private mutating func countExtension() throws(Refusal) {
    extensionBytes += 1
    guard extensionBytes <= Self.extensionLimit else { throw .malformed }
  }

  private mutating func takeTrailer(_ byte: UInt8, _ limits: MessageLimits) throws(Refusal) {
    trailerBytes += 1
    guard trailerBytes <= limits.header else { throw Refusal(.headersTooLarge) }
    switch (state, byte) {
    case (.trailerStart, .cr):
      state = .endLineFeed
    case (.trailerStart, _) where byte.isToken:
      trailers += 1
      guard trailers <= limits.fields else { throw Refusal(.headersTooLarge) }
      state = .trailerName
    case (.trailerName, .colon):
      state = .trailerValue
    case (.trailerName, _) where byte.isToken, (.trailerValue, _) where byte.isFieldContent:
      break
    case (.trailerValue, .cr):
      state = .trailerLineFeed
    case (.trailerLineFeed, .lf):
      state = .trailerStart
    case (.endLineFeed, .lf):
      state = .finished
    default:
      throw .malformed
    }
  }
}
