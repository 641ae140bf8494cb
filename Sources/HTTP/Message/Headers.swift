/// Header fields: ordered, repeatable, names compared without regard to case (RFC 9110 §5).
///
/// The text stays in one buffer and fields are ranges in it: reading a request allocates twice however many
/// fields a browser sends, and an answer's fields are already in the form in which they leave.
package struct Headers: Sendable {
  struct Slot: Sendable {
    var name: Range<UInt32>
    var value: Range<UInt32>
  }

  private(set) var text: [UInt8]
  private(set) var slots: [Slot]

  package init() {
    text = []
    slots = []
  }

  /// Takes over a parsed head: `slots` are ranges in `text`.
  init(text: [UInt8], slots: [Slot]) {
    self.text = text
    self.slots = slots
  }

  package var count: Int { slots.count }
  package var isEmpty: Bool { slots.isEmpty }

  /// The value of the first field of that name; setting replaces all of them, nil removes them.
  package subscript(name: String) -> String? {
    get { slots.first { isNamed($0, name) }.map { string($0.value) } }
    set {
      remove(name)
      if let newValue { add(name, newValue) }
    }
  }

  /// The values of every field of that name, in order.
  package func all(_ name: String) -> [String] {
    slots.filter { isNamed($0, name) }.map { string($0.value) }
  }

  package func contains(_ name: String) -> Bool {
    slots.contains { isNamed($0, name) }
  }

  /// Adds a field after the others. Bytes that could break out of the field (CR, LF, NUL and other controls)
  /// become spaces, and a name that is no token adds nothing: no value can forge a second field.
  package mutating func add(_ name: String, _ value: String) {
    guard !name.isEmpty, Self.isToken(name) else { return }
    let nameStart = UInt32(text.count)
    if text.isEmpty { text.reserveCapacity(512) }
    text.append(contentsOf: name.utf8)
    let nameEnd = UInt32(text.count)
    text.append(.colon)
    text.append(.space)
    let valueStart = UInt32(text.count)
    append(content: value)
    slots.append(Slot(name: nameStart..<nameEnd, value: valueStart..<UInt32(text.count)))
    text.append(.cr)
    text.append(.lf)
  }

  /// Adds fields that are made already behind the others.
  package mutating func add(_ others: Headers) {
    let start = UInt32(text.count)
    text.append(contentsOf: others.text)
    slots.reserveCapacity(slots.count + others.slots.count)
    for slot in others.slots {
      slots.append(
        Slot(
          name: slot.name.lowerBound + start..<slot.name.upperBound + start,
          value: slot.value.lowerBound + start..<slot.value.upperBound + start))
    }
  }

  private static func isToken(_ name: String) -> Bool {
    for byte in name.utf8 where !byte.isToken { return false }
    return true
  }

  private mutating func append(content value: String) {
    let isClean = value.utf8.withContiguousStorageIfAvailable { bytes in
      guard endOfFieldContent(bytes.span, from: 0) == bytes.count else { return false }
      text.append(contentsOf: bytes)
      return true
    }
    guard isClean != true else { return }
    for byte in value.utf8 { text.append(byte.isFieldContent ? byte : .space) }
  }

  /// Removes every field of that name.
  package mutating func remove(_ name: String) {
    slots = slots.filter { !isNamed($0, name) }
  }

  func isNamed(_ slot: Slot, _ name: String) -> Bool {
    // Most names differ in length already.
    slot.name.count == name.utf8.count
      && spells(text[Int(slot.name.lowerBound)..<Int(slot.name.upperBound)], name)
  }

  func bytes(_ range: Range<UInt32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The text of a range; bytes that are no UTF-8 are replaced by U+FFFD.
  private func string(_ range: Range<UInt32>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }
}

extension Headers: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements { add(name, value) }
  }
}

extension Headers: Sequence {
  /// The fields in order, names as they were written.
  package func makeIterator() -> AnyIterator<(name: String, value: String)> {
    var iterator = slots.makeIterator()
    return AnyIterator {
      iterator.next().map { (name: string($0.name), value: string($0.value)) }
    }
  }
}
