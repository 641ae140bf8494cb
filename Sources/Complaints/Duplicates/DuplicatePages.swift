import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What may be the same matter as a complaint, and what was found to be.
enum DuplicatePages {
  static let limits: TextLimits = ["number": 60, "note": 2000, "reason": 2000]

  /// GET /keluhan/:case/serupa
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /keluhan/:case/kaitan: shows the case and another, from the list or by its number, as related.
  @Sendable static func link(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    do {
      let other = try visit.other(form)
      try await visit.app.write(by: visit.actor) { deed in try deed.link(run.id, with: other.id) }
      return visit.seeOther(
        "/keluhan/\(run.token)/serupa", Flash(.ok, "Keluhan \(run.number) dan \(other.number) dikaitkan."))
    } catch let errors as FormErrors {
      return try page(visit, form, errors)
    } catch let error as MergeError {
      return try page(visit, form, FormErrors("number", error.message))
    }
  }

  /// POST /keluhan/:case/kaitan/lepas
  @Sendable static func unlink(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let token = try visit.request.form().text("other")
    guard let other = try visit.read({ try $0.caseRun(token: token) }) else { throw VisitError.notFound }
    try await visit.app.write(by: visit.actor) { deed in try deed.unlink(run.id, from: other.id) }
    return visit.seeOther(
      "/keluhan/\(run.token)/serupa", Flash(.ok, "Kaitan dengan keluhan \(other.number) dilepas."))
  }

  private static func page(
    _ visit: Visit, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let run = try visit.caseRun()
    let colleague = try visit.colleague()
    let page = try visit.read { db in
      DuplicatePage(
        run, similar: try db.complaints(like: run, for: colleague),
        linked: try db.cases(linkedWith: run.id).filter { try db.mayRead($0, colleague) }, form, errors, visit.words)
    }
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// The other case of a form, chosen from a list or by its number, as far as the colleague may read it.
  func other(_ form: FormData) throws -> Case {
    var errors = FormErrors()
    DuplicatePages.limits.check(form, &errors)
    let number = form.line("number")
    let listed = form.text("other").isEmpty ? nil : form.text("other")
    if number.isEmpty && listed == nil {
      errors.note("number", "Tulis nomor keluhan yang lain, misalnya KEL-2026-0143.")
    }
    guard errors.isEmpty else { throw errors }
    let colleague = try colleague()
    let found = try read { db -> Case? in
      let token: String? =
        try listed
        ?? db.value("SELECT token FROM caseRun WHERE number IN \(list: TypedNumber(number).readings)")
      guard let run = try token.flatMap({ try db.caseRun(token: $0) }), try db.mayRead(run, colleague) else {
        return nil
      }
      return run
    }
    guard let found else {
      throw FormErrors("number", "Tidak ada keluhan bernomor itu yang dapat Anda baca. Periksa nomornya.")
    }
    return found
  }
}

/// What the page of similar complaints shows.
struct DuplicatePage: StaffPage {
  static let template = "Complaints/Duplicates/similar"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let subject: String
  let hasSimilar: Bool
  let similar: [Line]
  let hasLinked: Bool
  let linked: [Line]
  let linking: String
  let unlinking: String
  let form: WebForm

  struct Line: Renderable {
    let number: String
    let href: String
    let token: String
    let subject: String
    let about: String
    let ground: String
    /// Where this complaint can be merged with that one; nil while it cannot.
    let merging: String?
  }

  init(
    _ run: Case, similar: [SimilarComplaint], linked: [Case], _ form: FormData, _ errors: FormErrors, _ words: Words
  ) {
    let path = "/keluhan/\(run.token)"
    title = errors.titled("Keluhan serupa \(run.number)")
    breadcrumbs = [
      Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(run.number, path), Breadcrumb("Keluhan serupa"),
    ]
    errorSummary = errors.summary
    subject = run.subject
    self.similar = similar.map { Line($0.run, ground: $0.groundWords, beside: run, words) }
    self.linked = linked.map { Line($0, ground: "", beside: run, words) }
    (hasSimilar, hasLinked) = (!similar.isEmpty, !linked.isEmpty)
    linking = "\(path)/kaitan"
    unlinking = "\(path)/kaitan/lepas"
    self.form = WebForm(
      action: linking,
      fields: [
        TextField(
          "number", "Nomor keluhan lain", form: form, errors: errors, hint: "Misalnya KEL-2026-0143.", width: .twenty,
          maxLength: DuplicatePages.limits["number"])
      ], button: "Kaitkan")
  }
}

extension DuplicatePage.Line {
  fileprivate init(_ other: Case, ground: String, beside run: Case, _ words: Words) {
    number = other.number
    href = "/keluhan/\(other.token)"
    token = other.token
    subject = other.subject
    about = "Diterima \(words.shortDate(other.openedAt)) · \(other.endingWords ?? "masih terbuka")"
    self.ground = ground
    merging =
      run.isOpen && other.isOpen
      ? "/keluhan/\(run.token)/gabung?\(FormData([(name: "number", value: other.number)]).urlencoded)" : nil
  }
}
