import Database
import Platform

extension ExportedFolder {
  /// Adds an issued paper: its stored PDF, or while that is not made yet the page that was frozen, which a browser opens
  /// by itself. Nil where nothing of it is left, because the data of its case were forgotten.
  ///
  /// - Parameter name: without an ending.
  @discardableResult
  package func add(_ name: String, _ paper: Paper, from db: Snapshot, _ app: App) throws -> File? {
    if let pdf = try db.pdf(of: paper.id) { return try add("\(name).pdf", pdf, at: paper.issuedAt, from: db) }
    guard let text = try db.text(of: paper.id), !text.html.isEmpty else { return nil }
    return try add("\(name).html", try app.document(text, title: paper.title), at: paper.issuedAt)
  }
}
