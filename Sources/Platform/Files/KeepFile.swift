import Database
import HTTP

extension Transaction {
  /// The size of one stored chunk, in bytes.
  static var chunkSize: Int { 65_536 }

  /// Keeps an uploaded file that the rules accept, in chunks. To whom it belongs is the caller's next line.
  package func keep(_ file: UploadedFile, as token: String, at now: Instant) throws -> Attachment.ID {
    guard let kind = FileKind(of: file) else { throw FileError.unknownKind }
    var hasher = ContentHash()
    try file.withChunks(of: Self.chunkSize) { hasher.add($0) }
    let id: Attachment.ID = try insert(
      """
      INSERT INTO file (token, name, kind, size, hash, createdAt)
      VALUES (\(token), \(AttachmentName.safe(file.filename, kind)), \(kind), \(file.size), \(hasher.finish()), \(now))
      """)
    var part = 0
    try file.withChunks(of: Self.chunkSize) { bytes in
      _ = try execute("INSERT INTO fileChunk (fileID, part, bytes) VALUES (\(id), \(part), \(Array(bytes)))")
      part += 1
    }
    return id
  }

  /// Removes files that belong to nobody any more (a draft's).
  package func discard(_ files: [Attachment.ID]) throws {
    guard !files.isEmpty else { return }
    _ = try execute("DELETE FROM fileChunk WHERE fileID IN \(list: files)")
    _ = try execute("DELETE FROM file WHERE id IN \(list: files)")
  }
}

/// An upload that nobody checked against the rules: a fault of the program.
enum FileError: Error {
  case unknownKind
}

/// Names as they are stored and offered for download.
enum AttachmentName {
  /// Without path and whatever some system takes for more than a letter, at most 120 bytes, with the ending its content
  /// deserves.
  static func safe(_ name: String, _ kind: FileKind) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map { String($0) } ?? ""
    let kept = String(last.unicodeScalars.filter(isHarmless))
    let stem = kept.lastIndex(of: ".").map { kept[..<$0] } ?? kept[...]
    var short = trimmed(stem)
    while short.utf8.count > 110 { short.removeLast() }
    if isDevice(short) { short = "_" + short }
    return (short.isEmpty ? "lampiran" : short) + "." + kind.ending
  }

  /// A dot in front hides a file; dots and blanks at the end get lost on some systems.
  private static func trimmed(_ stem: Substring) -> String {
    func isTrimmed(_ letter: Character) -> Bool { letter == "." || letter.isWhitespace }
    var stem = stem.drop(while: isTrimmed)
    while let last = stem.last, isTrimmed(last) { stem.removeLast() }
    return String(stem)
  }

  /// Windows takes these for devices, whatever ending follows.
  private static func isDevice(_ name: String) -> Bool {
    let base = (name.split(separator: ".").first ?? "").lowercased()
    if ["con", "prn", "aux", "nul"].contains(base) { return true }
    return base.utf8.count == 4 && (base.hasPrefix("com") || base.hasPrefix("lpt")) && base.last?.isNumber == true
  }

  /// Direction marks could make `exe.pdf` read as `fdp.exe`, other unseen marks two names look the same; the joiner
  /// makes one picture of several.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: scalar == "\u{200D}"
    default: !"\"<>:|?*".unicodeScalars.contains(scalar)
    }
  }
}
