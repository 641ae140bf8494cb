import Database
import HTTP

extension Visit {
  /// Serves a stored file as a download that a browser neither sniffs nor runs. Who may have it was decided before.
  package func download(_ file: Attachment) throws -> Response {
    let database = app.database
    let id = file.id
    var response = Response.stream(length: file.size) { part in
      try database.read { db -> [UInt8]? in
        try db.value("SELECT bytes FROM fileChunk WHERE fileID = \(id) AND part = \(part)")
      }
    }
    response.headers["Content-Type"] = file.kind.mediaType
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''\(URLText.encode(file.name))"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, no-store"
    return response
  }
}

extension Snapshot {
  /// A file by the token in its address.
  package func attachment(_ token: String) throws -> Attachment? {
    try row("SELECT id, token, name, kind, size FROM file WHERE token = \(token)")
  }
}
