import Database
import Documents
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
    let stem = FileName(name).stem
    return (stem.isEmpty ? "lampiran" : stem) + "." + kind.ending
  }
}
