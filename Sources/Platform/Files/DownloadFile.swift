import Database
import HTTP

extension Visit {
  /// Serves a stored file as a download that a browser neither sniffs nor runs. Who may have it was decided before.
  ///
  /// One that no scanner has looked into yet says so in its name; one that was found infected later is refused.
  package func download(_ file: Attachment) throws -> Response {
    guard let name = try read({ try $0.offeredName(of: file) }) else { throw FileRefusal.infected }
    let tag = "\"\(file.token)\""
    let range = ByteRange(request, length: file.size, tag: tag)
    var response = Response(headers: ["ETag": tag, "Accept-Ranges": "bytes"])
    switch range {
    case .whole: response.body = stretch(0..<file.size, of: file)
    case .part(let part):
      response.status = .partialContent
      response.headers.add("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)")
      response.body = stretch(part, of: file)
    case .unsatisfiable:
      response.status = .rangeNotSatisfiable
      response.headers.add("Content-Range", "bytes */\(file.size)")
    }
    response.headers["Content-Type"] = file.kind.mediaType
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''\(URLText.encode(name))"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, no-store"
    return response
  }

  /// Some of a file's bytes, each chunk read when the one before has left.
  private func stretch(_ range: Range<Int>, of file: Attachment) -> Response.Body {
    let (database, id, size) = (app.database, file.id, Transaction.chunkSize)
    return .stream(length: range.count) { writer in
      for part in range.lowerBound / size..<max(range.lowerBound / size, (range.upperBound + size - 1) / size) {
        guard let bytes = try database.read({ try $0.chunk(part, of: id) }) else { return }
        let wanted = range.clamped(to: part * size..<part * size + bytes.count)
        try await writer.write(Array(bytes[wanted.lowerBound - part * size..<wanted.upperBound - part * size]))
      }
    }
  }
}

extension Snapshot {
  /// The name under which a stored file is handed out, which says so where nobody has scanned it yet; nil where it is
  /// not, because something was found in it.
  package func offeredName(of file: Attachment) throws -> String? {
    switch try scanState(of: file.id) {
    case .infected: nil
    case .waiting: "BELUM DIPERIKSA - \(file.name)"
    case .settled: file.name
    }
  }

  /// A piece of a file's content, nil behind the last one.
  func chunk(_ part: Int, of file: Attachment.ID) throws -> [UInt8]? {
    try value("SELECT bytes FROM fileChunk WHERE fileID = \(file) AND part = \(part)")
  }

  /// A file by the token in its address.
  package func attachment(_ token: String) throws -> Attachment? {
    try row("SELECT id, token, name, kind, size FROM file WHERE token = \(token)")
  }
}
