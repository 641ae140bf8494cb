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
    case sizeStart, size, sizeBlank, extensions, sizeLineFeed
    case content, contentReturn, contentLineFeed
    case trailerStart, trailerName, trailerValue, trailerLineFeed, endLineFeed, finished
  }

  /// All extensions of one body together, in bytes: they carry nothing, and one chunk may have any number.
  private static let extensionLimit = 16 * 1024

  private var state = State.sizeStart
  private var remaining = 0
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
      case .sizeStart, .size, .sizeBlank, .extensions, .sizeLineFeed: try takeSizeLine(byte)
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
      guard let digit = byte.hexValue, remaining < 1 << 48 else { throw .malformed }
      remaining = remaining << 4 | Int(digit)
      state = .size
    case (.size, .cr), (.extensions, .cr):
      state = .sizeLineFeed
    case (.size, .semicolon), (.sizeBlank, .semicolon):
      state = .extensions
    case (.size, .space), (.size, 0x09), (.sizeBlank, .space), (.sizeBlank, 0x09):
      try countExtension()
      state = .sizeBlank
    case (.extensions, _) where byte.isFieldContent:
      try countExtension()
    case (.sizeLineFeed, .lf):
      state = remaining > 0 ? .content : .trailerStart
    default:
      throw .malformed
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
