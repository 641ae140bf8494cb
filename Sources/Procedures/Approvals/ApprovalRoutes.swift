import Database
import HTTP
import Platform

/// The addresses under a document's own by which it is printed, sent on, checked, sent back and approved.
enum ApprovalRoutes {
  static let limits: TextLimits = ["reason": 1_000]
}

/// Where documents of one kind are read.
package struct ApprovalPlace: Sendable {
  /// The document's pattern: `/survei/laporan/:report`.
  package let pattern: String
  /// Who reads it.
  package let access: Access
  /// The procedure's row, for the list of routes: "A6".
  package let row: String
  /// The id of the document in the address; throws `VisitError.notFound`.
  package let subject: @Sendable (Visit) throws -> Int64
  /// The document's page, with what there is to say beyond it.
  package let show: @Sendable (Visit, ApprovalAnswer) async throws -> Response

  package init(
    _ pattern: String, _ access: Access, row: String, subject: @escaping @Sendable (Visit) throws -> Int64,
    show: @escaping @Sendable (Visit, ApprovalAnswer) async throws -> Response
  ) {
    (self.pattern, self.access, self.row) = (pattern, access, row)
    (self.subject, self.show) = (subject, show)
  }
}

extension Route {
  /// The way of a kind of document to approval: `/cetak`, `/cetak/pdf`, `/siap`, `/periksa`, `/kembali`, `/sahkan`, `/cabut`
  /// under its own address. The page itself is the feature's.
  package static func approval(_ way: ApprovalWay, at place: ApprovalPlace) -> [Route] {
    let pages = ApprovalDeedPages(way: way, place: place)
    let (one, row) = (place.pattern, " (\(place.row))")
    return [
      Route(.get, one + "/cetak", place.access, pages.paper, "\(way.code) on paper\(row)"),
      Route(.get, one + "/cetak/pdf", place.access, pages.pdf, "\(way.code) on paper, as PDF\(row)"),
      Route(.post, one + "/siap", .can(way.prepares), pages.prepare, "sends \(way.code) on\(row)"),
      Route(.post, one + "/periksa", .can(way.checks), pages.check, "marks \(way.code) as checked\(row)"),
      Route(
        .post, one + "/kembali", .can(anyOf: [way.checks, way.approves]), pages.giveBack,
        "sends \(way.code) back, with the reason\(row)"),
      Route(
        .post, one + "/sahkan", .can(way.approves), pages.approve, "approves \(way.code), with the password again\(row)"
      ),
      Route(.get, one + "/cabut", .can(way.approves), pages.askWithdrawal, "asks why \(way.code) is withdrawn\(row)"),
      Route(.post, one + "/cabut", .can(way.approves), pages.withdraw, "withdraws approved \(way.code)\(row)"),
    ]
  }
}

struct ApprovalDeedPages: Sendable {
  let way: ApprovalWay
  let place: ApprovalPlace

  /// GET …/cetak: as it stands, marked as a draft; once it is issued, what was issued.
  func paper(_ visit: Visit) async throws -> Response {
    let subject = try place.subject(visit)
    let (document, issued) = try visit.standing(way, subject)
    if let issued { return try visit.show(issued, back: BackLink(document.path, "Kembali ke \(way.noun)")) }
    return try way.page(visit, subject, try visit.trim(way, document, subject))
  }

  /// GET …/cetak/pdf
  func pdf(_ visit: Visit) async throws -> Response {
    let subject = try place.subject(visit)
    let (document, issued) = try visit.standing(way, subject)
    if let issued { return try await visit.pdf(issued) }
    return try await way.pdf(visit, subject, try visit.trim(way, document, subject))
  }

  /// POST …/siap
  func prepare(_ visit: Visit) async throws -> Response {
    try await pass(visit, try visit.request.form(), "dikirim untuk diperiksa") { deed, subject, version in
      try deed.prepare(way, of: subject, version: version)
    }
  }

  /// POST …/periksa
  func check(_ visit: Visit) async throws -> Response {
    try await pass(visit, try visit.request.form(), "dinyatakan sudah diperiksa") { deed, subject, version in
      try deed.check(way, of: subject, version: version)
    }
  }

  /// POST …/kembali
  func giveBack(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (reason, noun) = (form.text("reason"), way.noun)
    return try await pass(visit, form, "dikembalikan kepada penyusun") { deed, subject, version in
      var errors = FormErrors()
      ApprovalRoutes.limits.check(form, &errors)
      if reason.isEmpty { errors.note("reason", "Tulis alasannya; penyusun membacanya pada \(noun) ini.") }
      guard errors.isEmpty else { throw errors }
      try deed.giveBack(way, of: subject, version: version, reason: reason)
    }
  }

  /// POST …/sahkan: only with the password typed again.
  func approve(_ visit: Visit) async throws -> Response {
    // No password is tried for what is not there.
    _ = try place.subject(visit)
    let form = try visit.request.form()
    if try await !visit.app.confirmPassword(of: try visit.colleague().person, form["password"] ?? "") {
      let errors = FormErrors("password", "Kata sandi tidak cocok. Ketik kata sandi yang Anda pakai untuk masuk.")
      return try await place.show(visit, ApprovalAnswer(form, errors))
    }
    return try await pass(visit, form, "disahkan dan masuk arsip") { deed, subject, version in
      try deed.approve(way, of: subject, version: version, form)
    }
  }

  /// Runs a deed on a document: 409 with the document as it stands where the form came too late, 422 where it has faults.
  private func pass(
    _ visit: Visit, _ form: FormData, _ done: String,
    _ verb: @escaping @Sendable (Deed, _ subject: Int64, _ version: Int?) throws -> Void
  ) async throws -> Response {
    let subject = try place.subject(visit)
    let version = form.int("version")
    do {
      try await visit.app.write(by: visit.actor) { deed in try verb(deed, subject, version) }
      let (document, _) = try visit.standing(way, subject)
      return visit.seeOther(document.path, Flash(.ok, "\(way.capitalised) \(done)."))
    } catch let errors as FormErrors {
      return try await place.show(visit, ApprovalAnswer(form, errors))
    } catch VisitError.stale(let what) {
      return try await place.show(visit, ApprovalAnswer(stale: what))
    }
  }
}

extension Visit {
  /// A document, and its paper once it is issued.
  fileprivate func standing(
    _ way: ApprovalWay, _ subject: Int64
  ) throws -> (document: ApprovalDocument, issued: Paper?) {
    try read { db in
      guard let document = try way.document(db, subject) else { throw VisitError.notFound }
      return (document, try db.approval(way, of: subject)?.paper.flatMap { try db.paper($0) })
    }
  }

  fileprivate func trim(_ way: ApprovalWay, _ document: ApprovalDocument, _ subject: Int64) throws -> PaperTrim {
    try read { db in
      let marks = try db.approval(way, of: subject)?.marks ?? []
      let control = try db.control(way, of: document, subject, office, at: now)
      return PaperTrim(
        control: PaperControl(document.paper, control, marks: marks.map(\.onPaper), office: office))
    }
  }
}
