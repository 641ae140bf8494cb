import Database
import HTTP
import Platform
import Procedures

/// The desk records what came by other ways than the website (row B1).
enum DeskPages {
  /// GET /keluhan/catat
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try page(visit, ticket: DeskTicket(visit.app, at: visit.now))
  }

  /// POST /keluhan/catat
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let ticket = DeskTicket(form.text("ticket"), visit.app, at: visit.now) else {
      return try await again(visit, form, "Formulir ini terlalu lama terbuka. Periksa isinya, lalu kirim lagi.")
    }
    do {
      if let filed = try visit.read({ try $0.recorded(ticket, as: form.fingerprint) }) { return lead(visit, to: filed) }
      let tray = try await visit.takeIn(form, tray: ticket.id)
      guard !tray.isRearranged else { return try page(visit, ticket: ticket, form: form, errors: tray.errors) }
      let context = try visit.deskContext(form, ticket)
      let desk = try tray.reading { () throws(FormErrors) in try DeskForm(form, context) }
      if let page = try review(visit, form, desk) { return page }
      return lead(visit, to: try await visit.app.recordComplaint(desk, ticket, as: form.fingerprint, by: visit.actor))
    } catch let errors as FormErrors {
      return try page(visit, ticket: ticket, form: form, errors: errors)
    } catch let other as RecordedOtherwise {
      return try await again(visit, form, other.message, status: .conflict)
    }
  }

  /// What may be the same matter, before anything is recorded; nil where there is nothing, or it was looked at. Whoever
  /// wants to change his form gets it back.
  private static func review(_ visit: Visit, _ form: FormData, _ desk: DeskForm) throws -> Response? {
    switch form.text(DeskReview.field) {
    case DeskReview.Choice.record.rawValue: return nil
    case DeskReview.Choice.change.rawValue:
      guard let ticket = DeskTicket(form.text("ticket"), visit.app, at: visit.now) else { return nil }
      return try page(visit, ticket: ticket, form: form)
    default:
      let colleague = try visit.colleague()
      let similar = try visit.read { try $0.complaints(like: Matter(desk.new), for: colleague) }
      return similar.isEmpty ? nil : try visit.page(DeskReview(form, similar, visit.words))
    }
  }

  private static func lead(_ visit: Visit, to filed: FiledComplaint) -> Response {
    visit.seeOther("/keluhan/catat/\(filed.caseToken)")
  }

  /// The form as it was typed under a ticket of its own, so that sending it once more records it.
  private static func again(
    _ visit: Visit, _ form: FormData, _ why: String, status: Status = .unprocessable
  ) async throws -> Response {
    let fresh = DeskTicket(visit.app, at: visit.now)
    let tray = try await visit.takeIn(form, tray: fresh.id)
    return try page(
      visit, ticket: fresh, form: form, errors: FormErrors("", why).joined(by: tray.errors), status: status)
  }

  /// GET /keluhan/catat/:case: number, link and receipt for the customer at the counter.
  @Sendable static func receipt(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let found = try visit.read { db in try db.complaint(of: run.id).flatMap { try Tracked(db, token: $0.trackingToken) }
    }
    guard let tracked = found else { throw VisitError.notFound }
    guard tracked.complaint.recordedBy == visit.signedIn?.person else { throw VisitError.forbidden }
    let colleague = try visit.colleague()
    let similar = try visit.read { try $0.complaints(like: run, for: colleague) }
    return try visit.page(DeskReceipt(tracked, similar, link: visit.link(to: tracked)))
  }

  private static func page(
    _ visit: Visit, ticket: DeskTicket, form: FormData = [:], errors: FormErrors = FormErrors(), status: Status? = nil
  ) throws -> Response {
    let office = visit.app.office
    let (kept, notice) = try visit.read { db in
      (try db.files(inTray: ticket.id), try db.privacyNotice(office.customers))
    }
    return try visit.page(
      DeskPage(form, errors, ticket: ticket, kept: kept, notice, office: office),
      status: status ?? (errors.isEmpty ? .ok : .unprocessable))
  }
}

extension Visit {
  fileprivate func deskContext(_ form: FormData, _ ticket: DeskTicket) throws -> DeskForm.Context {
    let (owner, notice) = try read { db in
      (try db.person(email: form.line("email")), try db.privacyNotice(app.office.customers))
    }
    return DeskForm.Context(
      colleague: try colleague().person, zone: app.office.zone, now: now, openedAt: ticket.openedAt,
      owner: owner.flatMap { $0.leftAt == nil ? $0.id : nil }, notice: notice.mark)
  }
}
