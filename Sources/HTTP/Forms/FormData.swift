/// The fields of a form or query in the order they came; names may repeat.
///
/// Text that is no UTF-8 is not refused: the bad bytes become U+FFFD, so what was typed can be shown again.
package struct FormData: Sendable {
  package private(set) var fields: [(name: String, value: String)]
  private var uploads: [(name: String, file: UploadedFile)]

  package init(_ pairs: [(name: String, value: String)] = []) {
    fields = pairs
    uploads = []
  }

  /// The pairs of an urlencoded text (WHATWG URL §5.1). More than `limit` pairs are refused.
  package init(urlencoded bytes: some Sequence<UInt8>, limit: Int = FormLimits().fields) throws(FormError) {
    try self.init(urlencoded: ArraySlice(bytes), limit: limit)
  }

  /// The same of text that lies in an array: read where it stands.
  init(urlencoded bytes: ArraySlice<UInt8>, limit: Int = FormLimits().fields) throws(FormError) {
    self.init()
    fields.reserveCapacity(4)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var equals: Int?
      var end = start
      while end < bytes.endIndex, bytes[end] != .ampersand {
        if equals == nil, bytes[end] == .equals { equals = end }
        end += 1
      }
      if end > start {
        guard fields.count < limit else { throw .tooManyFields }
        let value = equals.map { bytes[($0 + 1)..<end] } ?? []
        fields.append((URLText.decodeForm(bytes[start..<(equals ?? end)]), URLText.decodeForm(value)))
      }
      start = end + 1
    }
  }

  /// The first value of that name.
  package subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Every value of that name, in order.
  package func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The first value as a whole number, blanks around it ignored; nil when there is none.
  package func int(_ name: String) -> Int? {
    self[name].flatMap { Int(trimming($0)) }
  }

  /// Whether a check box of that name was ticked: browsers leave out the others.
  package func isChecked(_ name: String) -> Bool {
    self[name] != nil
  }

  /// The files chosen in the input of that name; an input left empty gives none.
  package func files(_ name: String) -> [UploadedFile] {
    uploads.filter { $0.name == name }.map(\.file)
  }

  package mutating func append(_ name: String, _ value: String) {
    fields.append((name, value))
  }

  package mutating func append(_ name: String, file: UploadedFile) {
    uploads.append((name, file))
  }

  /// The fields as `application/x-www-form-urlencoded`, for a query or a body; files are left out.
  package var urlencoded: String {
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(.ampersand) }
      URLText.appendForm(field.name, to: &bytes)
      bytes.append(.equals)
      URLText.appendForm(field.value, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FormData: Sequence {
  package func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
    fields.makeIterator()
  }
}

extension FormData: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { (name: $0.0, value: $0.1) })
  }
}
