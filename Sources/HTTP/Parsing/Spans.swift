/// Questions about ranges of a message's text, without a copy or an allocation.

/// Whether the bytes at `bounds` are `word`, which is ASCII.
@inline(__always)
func matches(_ text: Span<UInt8>, _ bounds: Range<Int>, _ word: StaticString) -> Bool {
  guard bounds.count == word.utf8CodeUnitCount else { return false }
  var start = word.utf8Start
  for index in bounds {
    guard text[index] == start.pointee else { return false }
    start += 1
  }
  return true
}

/// Whether the bytes at `bounds` spell `word`, upper and lower case alike; `word` is lower-case ASCII.
@inline(__always)
func spells(_ text: Span<UInt8>, _ bounds: Range<Int>, _ word: StaticString) -> Bool {
  guard bounds.count == word.utf8CodeUnitCount else { return false }
  var start = word.utf8Start
  for index in bounds {
    guard text[index].lowercased == start.pointee else { return false }
    start += 1
  }
  return true
}

/// The text at `bounds`; bytes that are no UTF-8 are replaced by U+FFFD.
func string(_ text: Span<UInt8>, _ bounds: Range<Int>) -> String {
  text.extracting(bounds).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}

/// The number that stands at `bounds` as decimal digits alone.
func decimal(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Int? {
  text.extracting(bounds).withUnsafeBufferPointer { decimal($0) }
}

/// Eight bytes looked at together. Each question is answered in the highest bit of each byte.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private let word: UInt64

  /// The bytes at `position`, which the caller knows to have seven more behind it.
  @inline(__always)
  init(_ text: RawSpan, at position: Int) {
    word = UInt64(littleEndian: text.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// How many bytes stand before the first that is neither a letter nor a dash; 8 when all are one.
  @inline(__always)
  var lettersAndDashes: Int {
    let low = word & ~Self.highest
    let lower = low | (Self.ones &* 0x20)
    let letters = (lower &+ (Self.ones &* (0x80 - 0x61))) & ~(lower &+ (Self.ones &* (0x7f - 0x7a)))
    let dashes = ~((low ^ (Self.ones &* 0x2d)) &+ (Self.ones &* 0x7f))
    return Self.count(before: ~((letters | dashes) & ~word) & Self.highest)
  }

  /// Which bytes are control characters, tab included.
  ///
  /// A difference may borrow from the byte above, so only the lowest answer is right, which is the one that counts.
  @inline(__always)
  var controls: UInt64 {
    let delete = word ^ (Self.ones &* 0x7f)
    return ((word &- (Self.ones &* 0x20)) & ~word | (delete &- Self.ones) & ~delete) & Self.highest
  }

  /// Which bytes end the query of a target or begin a fragment behind it: `#` and what is no visible ASCII. The lowest
  /// answer is right, as above.
  @inline(__always)
  var queryEnds: UInt64 {
    let (delete, hash) = (word ^ (Self.ones &* 0x7f), word ^ (Self.ones &* 0x23))
    let belowVisible = (word &- (Self.ones &* 0x21)) & ~word
    return (belowVisible | word | (delete &- Self.ones) & ~delete | (hash &- Self.ones) & ~hash) & Self.highest
  }

  /// How many bytes stand before the first whose answer is yes; 8 when none is.
  @inline(__always)
  static func count(before answers: UInt64) -> Int { answers.trailingZeroBitCount >> 3 }
}

/// The first place from `start` on whose byte is no token character; a complete header always has one.
@inline(__always)
func endOfToken(_ text: Span<UInt8>, from start: Int) -> Int {
  var position = start
  let raw = text.bytes
  let lastWord = raw.byteCount &- 8
  while position <= lastWord {
    let count = EightBytes(raw, at: position).lettersAndDashes
    position &+= count
    if count == 8 { continue }
    guard text[position].isToken else { return position }
    position += 1
  }
  while position < text.count, text[position].isToken { position += 1 }
  return position
}

/// The first place from `start` on whose byte may not stand in a field's value, or the end of the text.
@inline(__always)
func endOfFieldContent(_ text: Span<UInt8>, from start: Int) -> Int {
  var position = start
  let raw = text.bytes
  let lastPair = raw.byteCount &- 16
  while position <= lastPair {
    let first = EightBytes(raw, at: position).controls
    let second = EightBytes(raw, at: position &+ 8).controls
    // Most are clean: going on by a fixed step, the next ones need not wait for a count.
    if first | second == 0 {
      position &+= 16
      continue
    }
    position &+= first == 0 ? 8 &+ EightBytes.count(before: second) : EightBytes.count(before: first)
    guard text[position].isFieldContent else { return position }
    position += 1
  }
  while position < text.count, text[position].isFieldContent { position += 1 }
  return position
}
