/// The header of one part: which field it is, and whether it is a file.
struct PartHeader {
  private(set) var name = ""
  private(set) var filename: String?
  private(set) var contentType: String?

  /// Reads header lines, each ended by CR LF, the empty one included. A part without a
  /// `Content-Disposition: form-data` that has a name is malformed (RFC 7578 §4.2).
  init(_ bytes: ArraySlice<UInt8>) throws(FormError) {
    var isNamed = false
    for line in bytes.split(separator: .lf) {
      guard line.last == .cr else { throw .malformed("part header") }
      let text = line.dropLast()
      if text.isEmpty { continue }
      guard let colon = text.firstIndex(of: .colon), colon > text.startIndex, text[..<colon].allSatisfy(\.isToken),
        text[(colon + 1)...].allSatisfy(\.isFieldContent)
      else { throw .malformed("part header") }
      let value = trimmed(text[(colon + 1)...])
      if spells(text[..<colon], "content-disposition") {
        isNamed = try readDisposition(value)
      } else if spells(text[..<colon], "content-type") {
        contentType = String(decoding: value, as: UTF8.self)
      }
    }
    guard isNamed else { throw .malformed("part name") }
  }

  private mutating func readDisposition(_ value: ArraySlice<UInt8>) throws(FormError) -> Bool {
    let disposition = MediaType(String(decoding: value, as: UTF8.self))
    guard disposition.name == "form-data", let name = disposition.parameters["name"] else {
      throw .malformed("part name")
    }
    self.name = Self.unescaped(name)
    if let plain = disposition.parameters["filename"] {
      filename = Self.unescaped(plain)
    } else if let extended = disposition.parameters["filename*"] {
      filename = Self.extended(extended)
    }
    return true
  }

  /// Browsers write a quote, CR or LF of a name as `%22`, `%0D`, `%0A`, and escape nothing else (WHATWG HTML,
  /// "multipart/form-data encoding algorithm").
  private static func unescaped(_ name: String) -> String {
    guard name.utf8.contains(.percent) else { return name }
    let bytes = Array(name.utf8)
    let escapes: [(String, UInt8)] = [("%22", .quote), ("%0d", .cr), ("%0a", .lf)]
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let escape = escapes.first(where: { spells(bytes[index...].prefix(3), $0.0) }) {
        result.append(escape.1)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `UTF-8''na%C3%AFve.txt` (RFC 8187), which RFC 7578 forbids to send and some programs send all the same.
  private static func extended(_ value: String) -> String? {
    let pieces = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces[0].lowercased() == "utf-8" else { return nil }
    return URLText.decode(String(pieces[2]))
  }
}

/// Takes the content of one part: text into memory, a file into memory or, when large, a temporary file.
struct PartSink {
  private let header: PartHeader
  private let limits: FormLimits
  private let textLeft: Int
  private var bytes: [UInt8] = []
  private var file: TemporaryFile?
  private var size = 0
  private(set) var memoryLeft: Int
  /// The line end between header and content, which belongs to neither.
  private var skip = 2

  init(header: PartHeader, limits: FormLimits, textLeft: Int, memoryLeft: Int) {
    self.header = header
    self.limits = limits
    self.textLeft = textLeft
    self.memoryLeft = memoryLeft
  }

  mutating func append(_ slice: ArraySlice<UInt8>) throws(FormError) {
    let content = slice.dropFirst(skip)
    skip -= slice.count - content.count
    guard !content.isEmpty else { return }
    size += content.count
    if header.filename == nil {
      guard size <= textLeft else { throw .tooLarge }
    } else if file == nil, size > min(limits.fileInMemory, memoryLeft) {
      let temporary = try TemporaryFile(in: limits.temporaryDirectory)
      try temporary.append(bytes[...])
      bytes = []
      file = temporary
    }
    if let file { try file.append(content) } else { bytes.append(contentsOf: content) }
  }

  /// Bytes of its content in memory.
  var held: Int { bytes.count }

  /// The finished part; what it keeps in memory is taken from `memoryLeft`.
  mutating func part() -> MultipartPart {
    if header.filename != nil { memoryLeft -= bytes.count }
    let storage: UploadedFile.Storage = if let file { .temporary(file) } else { .memory(bytes) }
    return MultipartPart(
      name: header.name, filename: header.filename, contentType: header.contentType, storage: storage, size: size)
  }
}

extension FormData {
  /// Fields and files of a multipart body. A file input that was left empty (no name, no content) gives nothing.
  package init(parts: [MultipartPart]) {
    self.init()
    for part in parts {
      if let filename = part.filename {
        guard !filename.isEmpty || part.size > 0 else { continue }
        let type = part.contentType.map { MediaType($0).name } ?? "application/octet-stream"
        let file = UploadedFile(filename: filename, claimedType: type, size: part.size, storage: part.storage)
        append(part.name, file: file)
      } else if case .memory(let bytes) = part.storage {
        append(part.name, String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  /// The form in a body that has been read, by its Content-Type.
  package init(body: [UInt8], contentType: String, limits: FormLimits = FormLimits()) throws(FormError) {
    switch MediaType(contentType).name {
    case "application/x-www-form-urlencoded":
      try self.init(urlencoded: body, limit: limits.fields)
    case "multipart/form-data":
      var reader = try MultipartReader(contentType: contentType, limits: limits)
      try reader.feed(body[...])
      self.init(parts: try reader.finish())
    default:
      throw .unsupportedType
    }
  }
}
