import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the customer does with the answer, and what the desk records for him (row B10).
enum ClosingPages {
  /// The longest reason or note.
  static let limits: TextLimits = ["note": 5000, "reason": 5000]

  /// GET /lacak/:link/surat
  @Sendable static func letter(_ visit: Visit) async throws -> Response {
    let found = try visit.trackedLetter()
    return try visit.page(TrackedLetterPage(found, office: visit.app.office))
  }

  /// GET /lacak/:link/surat/cetak: the very paper that was issued; what was signed before papers were issued is drawn.
  @Sendable static func print(_ visit: Visit) async throws -> Response {
    let found = try visit.trackedLetter()
    guard let issued = try visit.read({ try $0.paper(ComplaintPapers.letter.kind, of: found.tracked.run.id) }) else {
      return try visit.printView(found.paper(visit.app.office))
    }
    return try visit.show(issued, back: BackLink("\(found.path)/surat", "Kembali ke surat jawaban"))
  }

  /// GET /lacak/:link/surat/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let found = try visit.trackedLetter()
    guard let issued = try visit.read({ try $0.paper(ComplaintPapers.letter.kind, of: found.tracked.run.id) }) else {
      return try await visit.pdf(found.paper(visit.app.office))
    }
    return try await visit.pdf(issued)
  }

  /// GET /lacak/:link/terima
  @Sendable static func askReceipt(_ visit: Visit) async throws -> Response {
    let found = try visit.trackedLetter()
    guard found.receipt == nil else { return visit.seeOther(found.path) }
    return try visit.page(CustomerQuestion.accept(found))
  }

  /// POST /lacak/:link/terima
  @Sendable static func confirm(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let note = form.text("note")
    var errors = FormErrors()
    limits.check(form, &errors)
    guard errors.isEmpty else {
      return try visit.page(CustomerQuestion.accept(try visit.trackedLetter(), form, errors), status: .unprocessable)
    }
    let link = try visit.parameter("link")
    do {
      try await visit.app.confirmReceipt(note: note, tracking: link)
    } catch VisitError.stale(let what) {
      return try TrackingPages.page(visit, changed: what, typed: CustomerQuestion.acceptForm("/lacak/\(link)", form))
    }
    return visit.seeOther(
      "/lacak/\(link)", Flash(.ok, "Terima kasih. Penerimaan surat tercatat dan keluhan ini selesai."))
  }

  /// GET /lacak/:link/belum-puas
  @Sendable static func askReason(_ visit: Visit) async throws -> Response {
    let found = try visit.trackedLetter()
    guard found.receipt == nil else { return visit.seeOther(found.path) }
    return try visit.page(CustomerQuestion.dispute(found, visit.app.office.customers))
  }

  /// POST /lacak/:link/belum-puas
  @Sendable static func dispute(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let reason = form.text("reason")
    var errors = FormErrors()
    if reason.isEmpty { errors.note("reason", "Tulis apa yang belum sesuai, supaya petugas dapat menanggapinya.") }
    limits.check(form, &errors)
    guard errors.isEmpty else {
      return try visit.page(
        CustomerQuestion.dispute(try visit.trackedLetter(), visit.app.office.customers, form, errors),
        status: .unprocessable
      )
    }
    let link = try visit.parameter("link")
    do {
      try await visit.app.disputeLetter(reason: reason, tracking: link)
    } catch VisitError.stale(let what) {
      return try TrackingPages.page(visit, changed: what, typed: CustomerQuestion.disputeForm("/lacak/\(link)", form))
    }
    return visit.seeOther(
      "/lacak/\(link)",
      Flash(
        .ok, "Tercatat bahwa Anda belum puas, dan petugas yang menanganinya diberi tahu."))
  }

  /// GET /lacak/:link/notulen: the customer's copy, in which staff speak as the office.
  @Sendable static func customerMinutes(_ visit: Visit) async throws -> DeliveryMinutes {
    let found = try visit.trackedLetter()
    guard let receipt = found.receipt else { throw VisitError.notFound }
    return DeliveryMinutes(
      receipt, of: found.letter, ticket: found.tracked.run.number, back: (found.path, "Kembali ke keluhan"),
      isCustomers: true, office: visit.app.office,
      trim: try visit.trim(ComplaintPapers.delivery.kind, of: found.tracked.run))
  }

  /// POST /keluhan/:case/penerimaan
  @Sendable static func record(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .confirmation, files: "proof", isSingle: true) { form, tray in
      let found = try visit.letterCase()
      guard let letter = found.letter?.signature else { throw VisitError.notFound }
      let office = visit.app.office
      let receipt = try ReceiptForm(
        form, proof: (!tray.files.isEmpty, tray.errors), isNamed: found.dossier.run.confidentiality == .named,
        isDisputed: !found.dossier.entries.disputes(since: found.dossier.open).isEmpty,
        signedOn: office.zone.day(of: letter.signedAt),
        today: office.zone.day(of: visit.now))
      try await visit.app.recordReceipt(receipt, tray: tray.token, of: found.dossier.run.token, by: visit.actor)
      return "Penerimaan dicatat; keluhan selesai."
    }
  }
}

enum ClosingRoutes {
  static let all =
    deeds
    + Route.paper("/lacak/:link/notulen", .trackingLink, "minutes of delivery (B10)", ClosingPages.customerMinutes)
    + Route.paper("/keluhan/:case/surat/notulen", .caseReader, "minutes of delivery (B10)", ComplaintPapers.delivery)

  private static let deeds: [Route] = [
    Route(.get, "/lacak/:link/surat", .trackingLink, ClosingPages.letter, "the customer reads the signed letter (B10)"),
    Route(.get, "/lacak/:link/surat/cetak", .trackingLink, ClosingPages.print, "the customer prints the letter (B10)"),
    Route(
      .get, "/lacak/:link/surat/cetak/pdf", .trackingLink, ClosingPages.pdf,
      "the customer prints the letter (B10), as PDF"),
    Route(.get, "/lacak/:link/terima", .trackingLink, ClosingPages.askReceipt, "asks the customer to confirm (B10)"),
    Route(.post, "/lacak/:link/terima", .trackingLink, ClosingPages.confirm, "the customer confirms receipt (B10)"),
    Route(.get, "/lacak/:link/belum-puas", .trackingLink, ClosingPages.askReason, "asks what is not right yet (B10)"),
    Route(
      .post, "/lacak/:link/belum-puas", .trackingLink, ClosingPages.dispute, "the customer disputes the answer (B10)"),
    Route(
      .post, "/keluhan/:case/penerimaan", .can(.registerComplaints), ClosingPages.record,
      "records receipt on the customer's behalf, with proof (B10)", bodyLimit: Route.uploadLimit),
  ]
}
