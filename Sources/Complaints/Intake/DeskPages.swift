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
      let fresh = DeskTicket(visit.app, at: visit.now)
      let tray = try await visit.takeIn(form, tray: fresh.id)
      let old = FormErrors("", "Formulir ini terlalu lama terbuka. Periksa isinya, lalu kirim lagi.")
      return try page(visit, ticket: fresh, form: form, errors: old.joined(by: tray.errors))
    }
    let tray = try await visit.takeIn(form, tray: ticket.id)
    guard !tray.isRearranged else { return try page(visit, ticket: ticket, form: form, errors: tray.errors) }
    do {
      let context = DeskForm.Context(
        colleague: try visit.colleague(), zone: visit.app.office.zone, now: visit.now, openedAt: ticket.openedAt)
      let desk = try tray.reading { () throws(FormErrors) in try DeskForm(form, context) }
      let filed = try await visit.app.recordComplaint(desk.new, ticket: ticket.id, by: visit.actor)
      return visit.seeOther("/keluhan/catat/\(filed.caseToken)")
    } catch let errors as FormErrors {
      return try page(visit, ticket: ticket, form: form, errors: errors)
    }
  }

  /// GET /keluhan/catat/:case: number, link and receipt for the customer at the counter.
  @Sendable static func receipt(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let found = try visit.read { db in try db.complaint(of: run.id).flatMap { try Tracked(db, token: $0.trackingToken) }
    }
    guard let tracked = found else { throw VisitError.notFound }
    guard tracked.complaint.recordedBy == visit.signedIn?.person else { throw VisitError.forbidden }
    return try visit.page(DeskReceipt(tracked, link: visit.link(to: tracked)))
  }

  private static func page(
    _ visit: Visit, ticket: DeskTicket, form: FormData = [:], errors: FormErrors = FormErrors()
  ) throws -> Response {
    let kept = try visit.read { try $0.files(inTray: ticket.id) }
    return try visit.page(
      DeskPage(form, errors, ticket: ticket, kept: kept, office: visit.app.office),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension App {
  /// Records a complaint at the desk. The same form sent twice gives the same complaint twice.
  func recordComplaint(_ new: NewComplaint, ticket: String, by actor: Actor) async throws -> FiledComplaint {
    let hash = Sodium.hash(Array(ticket.utf8))
    return try await write(by: actor) { deed in
      if let filed = try deed.db.filed(draftHash: hash) {
        try deed.record("complaint.repeated", Subject("complaint", filed.id))
        return filed
      }
      var new = new
      new.draftHash = hash
      new.files = try deed.db.handOver(tray: ticket)
      return try deed.receive(new)
    }
  }
}
