import Database
import HTTP
import Platform
import Procedures

/// What a customer sees and does behind his secret link.
enum TrackingPages {
  /// GET /lacak/:link
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// GET /lacak/:link/diterima, right after filing: the number, and what happens next with dates.
  @Sendable static func filed(_ visit: Visit) async throws -> Response {
    let tracked = try visit.tracked()
    return try visit.page(Confirmation(tracked, at: visit.now, office: visit.app.office, link: visit.link(to: tracked)))
  }

  /// GET /lacak/:link/tanda-terima: the receipt on paper.
  @Sendable static func receipt(_ visit: Visit) async throws -> Response {
    let tracked = try visit.tracked()
    return try visit.page(
      ReceiptPaper(tracked, office: visit.app.office, link: visit.link(to: tracked), words: visit.words))
  }

  /// POST /lacak/:link/keterangan: the customer adds words and files, which reach the performer.
  @Sendable static func addNote(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let uploads = Uploads(form.files("files"), rules: visit.app.office.attachments, alreadyKept: 0)
    var errors = uploads.errors
    let note = form.text("note")
    if note.isEmpty && uploads.accepted.isEmpty { errors.note("note", "Tulis keterangan, atau lampirkan berkas.") }
    if note.count > 5000 { errors.note("note", "Paling banyak 5000 huruf; sekarang \(note.count).") }
    guard errors.isEmpty else { return try page(visit, form: form, errors: errors) }
    try await visit.app.addCustomerNote(note, files: uploads.accepted, tracking: try visit.parameter("link"))
    return visit.seeOther(
      "/lacak/\(try visit.parameter("link"))", Flash(.ok, "Keterangan Anda sudah diteruskan kepada petugas."))
  }

  /// GET /lacak/:link/berkas/:file
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let link = try visit.parameter("link")
    let token = try visit.parameter("file")
    let found = try visit.read { db in (try db.complaint(tracking: link), try db.caseFile(token: token)) }
    guard let complaint = found.0, let file = found.1, file.caseID == complaint.caseID, file.audience == .public else {
      throw VisitError.notFound
    }
    return try visit.download(file.attachment)
  }

  private static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors()
  ) throws -> Response {
    let tracked = try visit.tracked()
    return try visit.page(
      TrackingPage(tracked, at: visit.now, office: visit.app.office, form: form, errors: errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// The customer's link in full, to be kept or printed.
  func link(to tracked: Tracked) -> String {
    let host = request.headers["Host"] ?? ""
    let base =
      app.office.baseURL.isEmpty ? "\(app.office.isBehindTLS ? "https" : "http")://\(host)" : app.office.baseURL
    return "\(base)/lacak/\(tracked.complaint.trackingToken)"
  }
}
