import HTTP
import Platform

/// Files of cases, for staff.
enum FilePages {
  /// GET /berkas/:file — a download that a browser neither sniffs nor runs; the gate has asked who may read the case.
  @Sendable static func download(_ visit: Visit) async throws -> Response {
    let token = try visit.parameter("file")
    guard let file = try visit.read({ try $0.caseFile(token: token) }) else { throw VisitError.notFound }
    return try visit.download(file.attachment)
  }
}
