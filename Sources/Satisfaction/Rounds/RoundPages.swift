import Database
import HTTP
import Mustache
import Platform

/// One round to look at.
enum RoundPages {
  /// GET /survei/putaran/:round
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let round = try visit.surveyRound()
    let found = try await visit.app.readPatiently { db in
      guard let version = try db.questionnaire(version: round.version) else { throw VisitError.notFound }
      return RoundShow.Found(
        version: version, groups: try db.segments(of: round.id), tallies: try db.tallies(of: round.id),
        reminded: try db.remindedCount(of: round.id), wishes: try db.wishes(of: round.id),
        hasPapers: try db.hasPapers(round.id))
    }
    return try visit.page(
      RoundShow(round, found, for: try visit.colleague(), at: visit.now, visit.app.office))
  }
}

/// What is done with a round.
enum RoundDeedPages {
  static let limits: TextLimits = ["reason": 500]

  /// POST /survei/putaran/:round/jadwalkan
  @Sendable static func schedule(_ visit: Visit) async throws -> Response {
    let (round, edition) = (try visit.surveyRound(), try visit.request.form().int("edition") ?? 0)
    try await visit.app.write(by: visit.actor) { deed in try deed.schedule(round.id, edition: edition) }
    return visit.seeOther(
      round.path, Flash(.ok, "Putaran dijadwalkan. Undangan dikirim setelah dibuka, dalam jam kerja."))
  }

  /// POST /survei/putaran/:round/tarik
  @Sendable static func unschedule(_ visit: Visit) async throws -> Response {
    let (round, edition) = (try visit.surveyRound(), try visit.request.form().int("edition") ?? 0)
    try await visit.app.write(by: visit.actor) { deed in try deed.unschedule(round.id, edition: edition) }
    return visit.seeOther(round.path, Flash(.ok, "Putaran kembali menjadi rancangan."))
  }

  /// GET /survei/putaran/:round/tutup
  @Sendable static func askToClose(_ visit: Visit) async throws -> Response { try page(visit, .close) }

  /// POST /survei/putaran/:round/tutup
  @Sendable static func close(_ visit: Visit) async throws -> Response {
    try await end(visit, .close) { deed, round, edition, reason in
      try deed.close(round, edition: edition, reason: reason)
    }
  }

  /// POST /survei/putaran/:round/pengetikan-selesai
  @Sendable static func finishKeying(_ visit: Visit) async throws -> Response {
    let (round, edition) = (try visit.surveyRound(), try visit.request.form().int("edition") ?? 0)
    try await visit.app.write(by: visit.actor) { deed in try deed.finishKeying(round.id, edition: edition) }
    return visit.seeOther(round.path, Flash(.ok, "Pengetikan lembar selesai; putaran ditutup."))
  }

  /// GET /survei/putaran/:round/batalkan
  @Sendable static func askToCancel(_ visit: Visit) async throws -> Response { try page(visit, .cancel) }

  /// POST /survei/putaran/:round/batalkan
  @Sendable static func cancel(_ visit: Visit) async throws -> Response {
    try await end(visit, .cancel) { deed, round, edition, reason in
      try deed.cancel(round, edition: edition, reason: reason)
    }
  }

  /// The two ways a round ends before its day.
  private enum Ending {
    case close, cancel

    var heading: String {
      switch self {
      case .close: "Tutup putaran lebih awal"
      case .cancel: "Batalkan putaran"
      }
    }

    var consequence: String {
      switch self {
      case .close:
        "Mulai saat ini tidak ada jawaban yang diterima lagi, dan isian yang belum dikirim dihapus. Lembar kertas yang "
          + "sudah terkumpul perlu diketik dahulu: sesudahnya tidak dapat lagi. Jawaban yang sudah masuk tetap dihitung. "
          + "Putaran tidak dapat dibuka kembali."
      case .cancel:
        "Putaran tidak dapat dibuka kembali. Jawaban yang sudah masuk tidak dihitung dalam hasil mana pun, dan setiap "
          + "tautannya mengatakan bahwa survei ini dibatalkan."
      }
    }

    var path: String { self == .close ? "/tutup" : "/batalkan" }
    /// Beside "Batalkan" the usual "Batal" would read as the deed itself.
    var wayOut: String { self == .close ? "Batal" : "Kembali" }
    var done: String { self == .close ? "Putaran ditutup." : "Putaran dibatalkan." }
  }

  private static func end(
    _ visit: Visit, _ ending: Ending,
    _ verb: @escaping @Sendable (Deed, SurveyRound.ID, Int, String) throws -> Void
  ) async throws -> Response {
    let round = try visit.surveyRound()
    let form = try visit.request.form()
    var errors = FormErrors()
    let (reason, edition) = (form.text("reason"), form.int("edition") ?? 0)
    if reason.isEmpty { errors.note("reason", "Tulis alasannya.") }
    limits.check(form, &errors)
    guard errors.isEmpty else { return try page(visit, ending, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in try verb(deed, round.id, edition, reason) }
    return visit.seeOther(round.path, Flash(.ok, ending.done))
  }

  private static func page(
    _ visit: Visit, _ ending: Ending, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let round = try visit.surveyRound()
    guard round.state != .closed, round.state != .cancelled else { throw RoundError.alreadyOver }
    if ending == .close, round.state != .open { throw RoundError.notOpen }
    let reason = TextArea(
      "reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: limits["reason"])
    let shown = WebForm(
      action: round.path + ending.path, hidden: [HiddenField("edition", "\(round.edition)")], fields: [reason],
      button: ending.heading, isDangerous: true, cancel: (label: ending.wayOut, href: round.path))
    return try visit.page(
      RoundFormPage(ending.heading, of: round, about: [ending.consequence], shown, errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Snapshot {
  /// How many were reminded of a round.
  fileprivate func remindedCount(of round: SurveyRound.ID) throws -> Int {
    try value(
      """
      SELECT COUNT(*) FROM surveyLink WHERE roundID = \(round) AND kind = 'personal' AND remindedAt IS NOT NULL
      """) ?? 0
  }
}
