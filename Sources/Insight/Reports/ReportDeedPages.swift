import HTTP
import Platform

/// What is done with a report: counted anew, sent on, checked, sent back, approved.
enum ReportDeedPages {
  static let limits: TextLimits = ["reason": 1_000]

  /// POST /laporan/:period/hitung
  @Sendable static func recount(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let version = form.int("version")
    let data = try await visit.count(try visit.reportPeriod())
    return try await visit.pass(form, "Angkanya sudah dihitung ulang.") { deed, _, _ in
      try deed.recountReport(data, version: version)
    }
  }

  /// POST /laporan/:period/siap
  @Sendable static func prepare(_ visit: Visit) async throws -> Response {
    try await visit.pass(try visit.request.form(), "Laporan dikirim untuk diperiksa.") { deed, period, version in
      try deed.prepareReport(of: period, version: version)
    }
  }

  /// POST /laporan/:period/periksa
  @Sendable static func check(_ visit: Visit) async throws -> Response {
    try await visit.pass(try visit.request.form(), "Laporan dinyatakan sudah diperiksa.") { deed, period, version in
      try deed.checkReport(of: period, version: version)
    }
  }

  /// POST /laporan/:period/kembali
  @Sendable static func giveBack(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let reason = form.text("reason")
    return try await visit.pass(form, "Laporan dikembalikan kepada penyusun.") { deed, period, version in
      var errors = FormErrors()
      limits.check(form, &errors)
      if reason.isEmpty { errors.note("reason", "Tulis alasannya; penyusun membacanya pada laporan ini.") }
      guard errors.isEmpty else { throw errors }
      try deed.returnReport(of: period, version: version, reason: reason)
    }
  }

  /// POST /laporan/:period/sahkan: only with the password typed again.
  @Sendable static func approve(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let report = try visit.report()
    if try await !visit.app.confirmPassword(of: try visit.colleague().person, form["password"] ?? "") {
      let errors = FormErrors("password", "Kata sandi tidak cocok. Ketik kata sandi yang Anda pakai untuk masuk.")
      return try await visit.reportPage(form, errors)
    }
    let done = "\(report.period.title(visit.words)) disahkan dan masuk arsip."
    return try await visit.pass(form, done) { deed, period, version in
      try deed.approveReport(of: period, version: version)
    }
  }
}

extension Visit {
  /// Runs a deed on a report: 409 with the report as it stands where the form came too late, 422 where it has faults.
  fileprivate nonisolated(nonsending) func pass(
    _ form: FormData, _ done: String,
    _ verb: @escaping @Sendable (Deed, _ period: ReportPeriod, _ version: Int?) throws -> Void
  ) async throws -> Response {
    let period = try reportPeriod()
    let version = form.int("version")
    do {
      try await app.write(by: actor) { deed in try verb(deed, period, version) }
      return seeOther(period.path, Flash(.ok, done))
    } catch let errors as FormErrors {
      return try await reportPage(form, errors)
    } catch VisitError.stale(let what) {
      return try await reportPage(stale: what)
    }
  }
}
