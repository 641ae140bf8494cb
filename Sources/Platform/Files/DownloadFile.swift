import Database
import HTTP

extension Visit {
  /// Serves a stored file as a download that a browser neither sniffs nor runs. Who may have it was decided before.
  ///
  /// One that no scanner has looked into yet says so in its name; one that was found infected later is refused.
  package func download(_ file: Attachment) throws -> Response {
    let database = app.database
    let id = file.id
    let state = try read { try $0.scanState(of: id) }
    guard state != .infected else { throw FileRefusal.infected }
    let name = state == .waiting ? "BELUM DIPERIKSA - \(file.name)" : file.name
    let body = Response.Body.stream(length: file.size) { writer in
      var part = 0
      while let bytes = try database.read({ try $0.chunk(part, of: id) }) {
        try await writer.write(bytes)
        part += 1
      }
    }
    var response = Response(.ok, body: body)
    response.headers["Content-Type"] = file.kind.mediaType
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''\(URLText.encode(name))"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, no-store"
    return response
  }
}

extension Snapshot {
  /// A piece of a file's content, nil behind the last one.
  func chunk(_ part: Int, of file: Attachment.ID) throws -> [UInt8]? {
    try value("SELECT bytes FROM fileChunk WHERE fileID = \(file) AND part = \(part)")
  }

  /// A file by the token in its address.
  package func attachment(_ token: String) throws -> Attachment? {
    try row("SELECT id, token, name, kind, size FROM file WHERE token = \(token)")
  }
}
