import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The reply letter of a case: drafted, initialled, signed or sent back, printed (rows B8 and B9).
enum LetterPages {
  /// GET /keluhan/:case/surat: the editor for the drafter, the approval for the signer, the letter for other readers.
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let found = try visit.letterCase()
    let task = found.task(of: try visit.colleague())
    guard task != .draft else {
      let chosen = visit.request.query.text(LetterCase.templateField)
      guard !chosen.isEmpty else { return try draft(visit, found) }
      let text = found.template(visit.app.office, chosen: chosen)
      return try draft(visit, found, .init(form: text.form, template: chosen))
    }
    return try approval(visit, found, task)
  }

  /// POST /keluhan/:case/surat
  @Sendable static func save(_ visit: Visit) async throws -> Response {
    try await edit(visit) { form in
      let version = try await visit.app.saveLetter(form, of: try visit.parameter("case"), by: visit.actor)
      return "Konsep disimpan sebagai versi \(version)."
    }
  }

  /// POST /keluhan/:case/surat/paraf: the same form with the other button, so that nothing typed is left out of what
  /// the initials stand under.
  @Sendable static func initial(_ visit: Visit) async throws -> Response {
    try await edit(visit) { form in
      try await visit.app.initialLetter(form, of: try visit.parameter("case"), by: visit.actor)
      return "Surat diparaf dan diteruskan."
    }
  }

  /// What the editor sends: what is wrong or has changed comes back with the text as it was typed.
  private static func edit(_ visit: Visit, _ deed: (LetterForm) async throws -> String) async throws -> Response {
    let form = try visit.request.form()
    do {
      let done = try await deed(try LetterForm(form))
      return visit.seeOther(try visit.letterPath(), Flash(.ok, done))
    } catch let errors as FormErrors {
      if let what = try visit.change(since: [:], of: .letterDraft) { return try late(visit, form, what) }
      return try draft(visit, try visit.letterCase(), .init(form: form, errors: errors), .unprocessable)
    } catch let conflict as LetterConflict {
      return try draft(
        visit, try visit.letterCase(), .init(form: form, conflict: conflict.words(visit.words)), .conflict)
    } catch VisitError.stale(let what) {
      return try late(visit, form, what)
    }
  }

  /// The editor of a letter that is no draft any more.
  private static func late(_ visit: Visit, _ form: FormData, _ what: String) throws -> Response {
    let sent = LetterDraftPage.Sent(
      form: form, conflict: "\(what) Yang Anda ketik masih ada di bawah, tetapi tidak disimpan.", canSave: false)
    return try draft(visit, try visit.letterCase(), sent, .conflict)
  }

  /// POST /keluhan/:case/surat/tanda-tangan: only with the password typed again.
  @Sendable static func sign(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let colleague = try visit.colleague()
    let password = form["password"] ?? ""
    guard try await visit.app.confirmPassword(of: colleague.person, password) else {
      let errors = FormErrors("password", "Kata sandi tidak cocok. Ketik kata sandi yang Anda pakai untuk masuk.")
      let found = try visit.letterCase()
      return try approval(visit, found, found.task(of: colleague), .init(errors: errors), .unprocessable)
    }
    do {
      let number = try await visit.app.signLetter(
        LetterReading(form), of: try visit.parameter("case"), from: visit.request.remote, by: visit.actor)
      return try next(visit, after: "Surat ditandatangani dengan nomor \(number).")
    } catch VisitError.stale(let what) {
      let found = try visit.letterCase()
      return try approval(visit, found, found.task(of: colleague), .init(conflict: what), .conflict)
    }
  }

  /// POST /keluhan/:case/surat/pemeriksaan
  @Sendable static func check(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      try await visit.app.checkLetter(LetterReading(form), of: try visit.parameter("case"), by: visit.actor)
      return try next(visit, after: "Surat diparaf dan diteruskan.")
    } catch VisitError.stale(let what) {
      let found = try visit.letterCase()
      return try approval(visit, found, found.task(of: try visit.colleague()), .init(conflict: what), .conflict)
    }
  }

  /// POST /keluhan/:case/surat/pengembalian
  @Sendable static func sendBack(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      try await visit.app.returnLetter(
        try LetterReturnForm(form), of: try visit.parameter("case"), by: visit.actor)
      return try next(visit, after: "Surat dikembalikan kepada penyusunnya.")
    } catch let errors as FormErrors {
      let found = try visit.letterCase()
      let kind = try visit.read { try $0.letterJudgement(of: found.dossier.run.token) }
      let change = try visit.change(since: [:], of: kind)
      return try approval(
        visit, found, found.task(of: try visit.colleague()), .init(form: form, errors: errors, conflict: change),
        change == nil ? .unprocessable : .conflict)
    } catch VisitError.stale(let what) {
      let found = try visit.letterCase()
      return try approval(
        visit, found, found.task(of: try visit.colleague()), .init(form: form, conflict: what), .conflict)
    }
  }

  /// GET /keluhan/:case/surat/cetak
  @Sendable static func print(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let mayReadCase = try visit.read { try $0.mayRead(run, try visit.colleague()) }
    return try visit.show(
      ComplaintPapers.letter, back: mayReadCase ? nil : BackLink("/surat", "Kembali ke daftar surat"))
  }

  /// GET /keluhan/:case/surat/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response { try await visit.pdf(ComplaintPapers.letter) }

  private static func draft(
    _ visit: Visit, _ found: LetterCase, _ sent: LetterDraftPage.Sent = .init(), _ status: Status = .ok
  ) throws -> Response {
    try visit.page(LetterDraftPage(found, sent, office: visit.app.office), status: status)
  }

  private static func approval(
    _ visit: Visit, _ found: LetterCase, _ task: LetterCase.Task, _ sent: LetterApprovalPage.Sent = .init(),
    _ status: Status = .ok
  ) throws -> Response {
    guard let page = LetterApprovalPage(found, task, sent, office: visit.app.office) else { throw VisitError.notFound }
    return try visit.page(page, status: status)
  }

  /// Leads to the next letter that waits for this colleague; else back to the case.
  private static func next(_ visit: Visit, after done: String) throws -> Response {
    let colleague = try visit.colleague()
    let waiting = try visit.read { try $0.lettersWaiting(for: colleague) }
    guard let next = waiting.first else {
      return visit.seeOther("/keluhan/\(try visit.parameter("case"))", Flash(.ok, done))
    }
    let rest = visit.words.count(waiting.count, "surat")
    return visit.seeOther(
      "/keluhan/\(next.token)/surat", Flash(.ok, "\(done) Masih ada \(rest) menunggu Anda; ini yang berikutnya."))
  }
}

extension LetterConflict {
  func words(_ words: Words) -> String {
    let what = changes.isEmpty ? "" : " Yang berubah: \(words.list(changes.map(\.words)))."
    return """
      \(newer.savedBy) menyimpan versi \(newer.number) pada \(words.dateTime(newer.savedAt)), sesudah Anda membuka \
      halaman ini.\(what) Yang Anda ketik masih ada di bawah dan belum disimpan; bandingkan dengan versi baru itu pada \
      pratinjau, lalu simpan.
      """
  }
}

extension Visit {
  fileprivate func letterPath() throws -> String { "/keluhan/\(try parameter("case"))/surat" }
}

/// The letter on paper.
struct LetterPaper: PaperPage {
  static let template = "Complaints/Letters/paper"
  let title: String
  let backURL: String
  let backLabel: String
  let sheet: LetterSheet

  init(_ sheet: LetterSheet, title: String, back: (url: String, label: String)) {
    self.sheet = sheet
    self.title = title
    (backURL, backLabel) = back
  }
}
