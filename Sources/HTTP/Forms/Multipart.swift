import CLinux

/// One part of a multipart body as it was sent.
package struct MultipartPart: Sendable {
  /// The `name` of its Content-Disposition.
  package let name: String
  /// As sent, path included; nil when the part is a plain field.
  package let filename: String?
  package let contentType: String?
  let storage: UploadedFile.Storage
  package let size: Int

  /// The content, wherever it lies. Throws `FormError.storage` when a temporary file cannot be read.
  package func bytes() throws(FormError) -> [UInt8] {
    switch storage {
    case .memory(let bytes): return bytes
    case .temporary(let file):
      guard let bytes = file.read(at: 0, count: size) else { throw .storage }
      return bytes
    }
  }
}

/// Reads `multipart/form-data` (RFC 7578, RFC 2046 §5.1) piece by piece, as it comes from the network: text is kept in
/// memory, files beyond a size go to temporary files, and never more than a delimiter's length is kept twice.
package struct MultipartReader {
  private enum State { case preamble, header, content, epilogue }

  private let limits: FormLimits
  /// CR LF, two dashes and the boundary: what ends a part (RFC 2046 §5.1.1).
  private let delimiter: [UInt8]
  private var state = State.preamble
  private var buffer: [UInt8]
  private var current: PartSink?
  private var parts: [MultipartPart] = []
  private var textLeft: Int
  private var memoryLeft: Int
  private var headerBytes = 0

  /// Bytes it keeps in memory: text, small files, and the names of all of them.
  var held: Int {
    buffer.count + headerBytes + (limits.text - textLeft) + (limits.filesInMemory - memoryLeft) + (current?.held ?? 0)
  }

  /// A reader for a body of that Content-Type; refuses a type that is no `multipart/form-data` with a boundary.
  package init(contentType: String, limits: FormLimits = FormLimits()) throws(FormError) {
    let type = MediaType(contentType)
    guard type.name == "multipart/form-data" else { throw .unsupportedType }
    guard let boundary = type.parameters["boundary"], (1...70).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }), boundary.utf8.last != .space
    else { throw .malformed("boundary") }
    self.limits = limits
    delimiter = [.cr, .lf, .dash, .dash] + boundary.utf8
    // A body may start with its first delimiter right away: the line end before it is lent.
    buffer = [.cr, .lf]
    textLeft = limits.text
    memoryLeft = limits.filesInMemory
  }

  /// Takes the next bytes of the body.
  package mutating func feed(_ bytes: ArraySlice<UInt8>) throws(FormError) {
    guard state != .epilogue else { return }
    buffer.append(contentsOf: bytes)
    var position = 0
    while let next = try advance(from: position) { position = next }
    buffer.removeFirst(min(position + skippable(from: position), buffer.count))
  }

  /// The parts, once the body has ended; refuses one whose last delimiter is missing.
  package mutating func finish() throws(FormError) -> [MultipartPart] {
    guard state == .epilogue else { throw .malformed("end") }
    return parts
  }

  /// One step of the way; nil when more bytes are needed first.
  private mutating func advance(from position: Int) throws(FormError) -> Int? {
    switch state {
    case .preamble, .content: try passContent(from: position)
    case .header: try readHeader(from: position)
    case .epilogue: nil
    }
  }

  /// Moves content up to the next delimiter, or as far as no delimiter can start, into the part.
  private mutating func passContent(from position: Int) throws(FormError) -> Int? {
    var search = position
    while let start = firstDelimiter(from: search) {
      let end = start + delimiter.count
      guard let mark = delimiterLine(after: end) else {
        // The line behind the delimiter is not complete: what stands before it can go already.
        try current?.append(buffer[position..<start])
        return start > position ? start : nil
      }
      if let next = mark.next {
        try current?.append(buffer[position..<start])
        closePart()
        state = mark.isLast ? .epilogue : .header
        return next
      }
      search = start + 2
    }
    let safe = max(buffer.count - delimiter.count, search)
    guard safe > position else { return nil }
    try current?.append(buffer[position..<safe])
    return safe
  }

  /// What follows a boundary: nil when that is not known yet, `next` nil when the line is none of ours but content.
  private func delimiterLine(after end: Int) -> (next: Int?, isLast: Bool)? {
    if buffer.count >= end + 2, buffer[end] == .dash, buffer[end + 1] == .dash { return (end + 2, true) }
    var index = end
    while index < buffer.count, buffer[index].isBlank, index - end < 64 { index += 1 }
    guard index + 1 < buffer.count else {
      return index < buffer.count && buffer[index] != .cr && buffer[index] != .dash ? (nil, false) : nil
    }
    return buffer[index] == .cr && buffer[index + 1] == .lf ? (index + 2, false) : (nil, false)
  }

  private func firstDelimiter(from start: Int) -> Int? { first(delimiter, from: start) }

  private func first(_ wanted: [UInt8], from start: Int) -> Int? {
    buffer.withUnsafeBytes { all in
      guard let base = all.baseAddress, start < all.count else { return nil }
      return memmem(base + start, all.count - start, wanted, wanted.count).map { UnsafeRawPointer($0) - base }
    }
  }

  /// Bytes that nobody will ask for again: none, outside the epilogue.
  private func skippable(from position: Int) -> Int {
    state == .epilogue ? buffer.count - position : 0
  }

  private mutating func readHeader(from position: Int) throws(FormError) -> Int? {
    guard let end = headerEnd(from: position) else {
      guard buffer.count - position <= limits.partHeader else { throw .tooLarge }
      return nil
    }
    guard end - position <= limits.partHeader else { throw .tooLarge }
    guard parts.count < limits.parts else { throw .tooManyFields }
    let header = try PartHeader(buffer[position..<end])
    if header.filename != nil, parts.count(where: { $0.filename != nil }) >= limits.files { throw .tooManyFields }
    current = PartSink(header: header, limits: limits, textLeft: textLeft, memoryLeft: memoryLeft)
    headerBytes += end - position
    state = .content
    // The line end that closes the header also begins a delimiter when the content is empty.
    return end - 2
  }

  /// Behind the empty line that ends a part's header; a part always has at least one header line.
  private func headerEnd(from start: Int) -> Int? {
    first([.cr, .lf, .cr, .lf], from: start).map { $0 + 4 }
  }

  private mutating func closePart() {
    guard var sink = current else { return }
    current = nil
    let part = sink.part()
    if part.filename == nil { textLeft -= part.size } else { memoryLeft = sink.memoryLeft }
    parts.append(part)
  }
}
