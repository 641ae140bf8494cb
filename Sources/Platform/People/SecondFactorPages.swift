import HTTP
import Mustache

/// One's own second factor: set up, renewed, turned off.
enum SecondFactorPages {
  static let root = "/akun/dua-langkah"
  static let enrolment = "/akun/dua-langkah/daftar"

  /// GET /akun/dua-langkah
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let page = try visit.read { db in
      SecondFactorPage(
        try db.secondFactor(of: colleague.person), codesLeft: try db.recoveryCodesLeft(of: colleague.person),
        isRequired: try visit.app.needsSecondFactor(colleague, db), visit.words)
    }
    return try visit.page(page)
  }

  /// GET /akun/dua-langkah/daftar
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let offer = EnrolmentOffer(for: try visit.enrolling().person, at: visit.now, visit.app.world)
    return try page(visit, offer, ReturnPath(visit.request.query["kembali"]))
  }

  /// POST /akun/dua-langkah/daftar: the recovery codes are on the answer itself and never again.
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (person, back) = (try visit.enrolling().person, ReturnPath(form["kembali"]))
    guard
      let offer = EnrolmentOffer(
        sealed: form["offer"] ?? "", for: person, at: visit.now, visit.app.secrets)
    else {
      let fresh = EnrolmentOffer(for: person, at: visit.now, visit.app.world)
      return try page(
        visit, fresh, back, FormErrors("code", "Halaman ini terlalu lama terbuka. Pindai gambar yang baru."))
    }
    do {
      let (codes, entry) = try await visit.app.enrol(
        offer, code: form.text("code"), keeping: visit.session, halfway: visit.halfway, with: visit.browser)
      let answer = try visit.page(RecoveryCodesPage(codes, back: back))
      return entry.map { visit.enter($0, answer) } ?? answer
    } catch let errors as FormErrors {
      return try page(visit, offer, back, errors)
    } catch let refusal as SignInError {
      return try page(visit, offer, back, FormErrors("code", refusal.message))
    }
  }

  /// POST /akun/dua-langkah/kode-cadangan
  @Sendable static func renewCodes(_ visit: Visit) async throws -> Response {
    let codes = try await visit.app.renewRecoveryCodes(of: try visit.colleague().person)
    return try visit.page(RecoveryCodesPage(codes, back: ReturnPath(root)))
  }

  /// GET /akun/dua-langkah/matikan
  @Sendable static func askToTurnOff(_ visit: Visit) async throws -> Response { try visit.page(SecondFactorOffPage()) }

  /// POST /akun/dua-langkah/matikan
  @Sendable static func turnOff(_ visit: Visit) async throws -> Response {
    try await visit.app.turnSecondFactorOff(of: try visit.colleague())
    return visit.seeOther(root, Flash(.ok, "Verifikasi dua langkah sudah dimatikan."))
  }

  private static func page(
    _ visit: Visit, _ offer: EnrolmentOffer, _ back: ReturnPath, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let page = EnrolmentPage(
      offer, visit.app, account: try visit.enrolling().email, isForced: visit.halfway != nil, back: back, errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// Who sets up a second factor: a colleague, or somebody who has to before he is let in.
  fileprivate func enrolling() throws -> SignedIn {
    guard let colleague = signedIn ?? halfway?.colleague else { throw VisitError.notFound }
    return colleague
  }
}
