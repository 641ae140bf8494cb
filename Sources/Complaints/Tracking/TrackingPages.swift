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
  @Sendable static func receipt(_ visit: Visit) async throws -> ReceiptPaper {
    let tracked = try visit.tracked()
    let isNamed = tracked.run.confidentiality == .named
    let contact = isNamed ? try visit.read { try $0.contact(of: tracked.complaint.id) } : nil
    return ReceiptPaper(
      tracked, contact: contact, office: visit.app.office, link: visit.link(to: tracked), words: visit.words,
      trim: try visit.trim(PaperKind("complaint.receipt", "Tanda Terima Pengaduan", form: 10), of: tracked.run))
  }

  /// POST /lacak/:link/keterangan: the customer adds words and files, which reach the performer.
  @Sendable static func addNote(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let link = try visit.parameter("link")
    let tray = try await visit.takeIn(form)
    var sent = TrackingPage.Sent(form: form, tray: tray)
    do {
      if tray.isRearranged { throw tray.errors }
      let note = try tray.reading { () throws(FormErrors) in
        try CustomerNoteForm(form, hasFiles: !tray.files.isEmpty)
      }
      try await visit.app.addCustomerNote(note, tray: tray.token, tracking: link)
      return visit.seeOther("/lacak/\(link)", Flash(.ok, "Keterangan Anda sudah diteruskan kepada petugas."))
    } catch let errors as FormErrors {
      sent.errors = errors
    } catch VisitError.stale {
      // The page itself sees that the case is closed.
    }
    return try page(visit, sent)
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

  /// The page with what a customer wrote about a letter, which has meanwhile been received.
  static func page(_ visit: Visit, changed what: String, typed: WebForm) throws -> Response {
    try page(visit, TrackingPage.Sent(change: ChangeNotice(TrackingPage.changed, what, typed: typed)))
  }

  private static func page(_ visit: Visit, _ sent: TrackingPage.Sent = .init()) throws -> Response {
    var sent = sent
    sent.mark = visit.app.world.token()
    let tracked = try visit.tracked()
    let survivor = try visit.read { try SurvivorProgress($0, of: tracked.run) }
    let shown = TrackingPage(tracked, survivor, sent, at: visit.now, office: visit.app.office)
    let status: Status = shown.change != nil ? .conflict : sent.errors.isEmpty ? .ok : .unprocessable
    return try visit.page(shown, status: status)
  }
}

extension Visit {
  /// The customer's link in full, to be kept or printed.
  func link(to tracked: Tracked) -> String {
    let host = request.headers["Host"] ?? ""
    let base =
      app.office.baseURL.isEmpty ? "\(office.isBehindTLS ? "https" : "http")://\(host)" : app.office.baseURL
    return "\(base)/lacak/\(tracked.complaint.trackingToken)"
  }
}
