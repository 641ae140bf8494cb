import HTTP
import Platform

/// A draft on its way to approval: sent on, checked, sent back, approved.
enum ApprovalPages {
  static let limits: TextLimits = ["reason": 1_000]

  /// POST /prosedur/:code/konsep/siap
  @Sendable static func prepare(_ visit: Visit) async throws -> Response {
    try await visit.pass(try visit.request.form(), "Konsep dikirim untuk diperiksa.") { deed, code, version in
      try deed.prepareDraft(of: code, version: version)
    }
  }

  /// POST /prosedur/:code/konsep/periksa
  @Sendable static func check(_ visit: Visit) async throws -> Response {
    try await visit.pass(try visit.request.form(), "Konsep dinyatakan sudah diperiksa.") { deed, code, version in
      try deed.checkDraft(of: code, version: version)
    }
  }

  /// POST /prosedur/:code/konsep/kembali
  @Sendable static func giveBack(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let reason = form.text("reason")
    return try await visit.pass(form, "Konsep dikembalikan kepada penyusun.") { deed, code, version in
      var errors = FormErrors()
      limits.check(form, &errors)
      if reason.isEmpty { errors.note("reason", "Tulis alasannya; penyusun membacanya pada konsep ini.") }
      guard errors.isEmpty else { throw errors }
      try deed.returnDraft(of: code, version: version, reason: reason)
    }
  }

  /// POST /prosedur/:code/konsep/sahkan: only with the password typed again.
  @Sendable static func approve(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (draft, _) = try visit.draft()
    var errors = FormErrors()
    let day = Day(typed: form.text("effective"))
    if day == nil { errors.note("effective", "Tulis hari mulai berlakunya, misalnya 12/03/2026.") }
    if try await !visit.app.confirmPassword(of: try visit.colleague().person, form["password"] ?? "") {
      errors.note("password", "Kata sandi tidak cocok. Ketik kata sandi yang Anda pakai untuk masuk.")
    }
    guard errors.isEmpty, let day else { return try visit.draftPage(form, errors) }
    let done = "Revisi \(draft.revision.number) disahkan, berlaku mulai \(visit.words.date(day))."
    return try await visit.pass(form, done, to: Procedure.path(draft.revision.code) + "/revisi") {
      deed, code, version in try deed.approveDraft(of: code, version: version, effective: day)
    }
  }
}

extension Visit {
  /// Runs a deed on a draft: 409 with the draft as it stands where the form came too late, 422 where it has faults.
  fileprivate nonisolated(nonsending) func pass(
    _ form: FormData, _ done: String, to path: String? = nil,
    _ verb: @escaping @Sendable (Deed, _ code: String, _ version: Int?) throws -> Void
  ) async throws -> Response {
    let code = try parameter("code")
    let version = form.int("version")
    do {
      try await app.write(by: actor) { deed in try verb(deed, code, version) }
      return seeOther(path ?? RevisionDraft.path(code), Flash(.ok, done))
    } catch let errors as FormErrors {
      return try draftPage(form, errors)
    } catch VisitError.stale(let what) {
      return try draftPage(stale: what)
    }
  }
}
