import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Somebody's wish to be contacted about a survey, kept apart from what he answered.
enum ContactWish {
  typealias ID = Identifier<ContactWish>

  /// A line of the round's page: what came of it, without who it was.
  struct Line: Sendable, FromRow {
    let madeAt: Instant
    let isBad: Bool
    let number: String?
    let token: String?

    init(row: Row) throws(RowError) {
      madeAt = try row["madeAt"]
      isBad = try row["isBad"]
      number = try row["number"]
      token = try row["token"]
    }
  }
}

/// What a respondent may send who wants to be contacted.
struct WishForm: Sendable {
  let name: String
  let phone: String
  let email: String
  let about: String
  /// Whether he asks for it, or only left how he can be reached.
  let asks: Bool

  static let limits: TextLimits = ["name": 120, "phone": 40, "email": 254, "about": 2000]

  /// - Throws: `FormErrors`.
  init(_ form: FormData, asks: Bool = true) throws(FormErrors) {
    var errors = FormErrors()
    name = form.line("name")
    about = form.text("about")
    self.asks = asks
    let (typedPhone, typedEmail) = (form.line("phone"), form.line("email"))
    let (number, address) = (PhoneNumber(typedPhone), EmailAddress(typedEmail))
    phone = number?.e164 ?? ""
    email = address?.text ?? ""
    if name.isEmpty { errors.note("name", "Tulis nama Anda, supaya kami tahu siapa yang kami hubungi.") }
    if typedPhone.isEmpty, typedEmail.isEmpty { errors.note("phone", "Isi nomor telepon atau alamat surel.") }
    if number == nil, !typedPhone.isEmpty {
      errors.note("phone", "Tulis nomor telepon yang lengkap, misalnya 0812 3456 7890 atau 0541 732274.")
    }
    if address == nil, !typedEmail.isEmpty {
      errors.note("email", "Tulis alamat surel yang lengkap, misalnya nama@contoh.id.")
    }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  /// Nil where somebody left all of it empty: nothing of it has to be filled in.
  init?(ifAny form: FormData) throws(FormErrors) {
    let asks = form.isChecked("asks")
    guard asks || ["name", "phone", "email", "about"].contains(where: { !form.text($0).isEmpty }) else { return nil }
    try self.init(form, asks: asks)
  }

  /// - Parameter isPart: whether it is the last part of the questions, all of which may stay empty.
  static func fields(_ form: FormData, _ errors: FormErrors, isPart: Bool) -> [any Renderable] {
    let wish =
      isPart
      ? [
        CheckGroup(
          "asks", "Tindak lanjut", [Choice("1", "Ya, hubungi saya tentang survei ini")], form: form, errors: errors,
          isOptional: true)
      ] : []
    return wish + [
      TextField(
        "name", "Nama", form: form, errors: errors, autocomplete: "off", maxLength: limits["name"], isOptional: isPart),
      TextField(
        "phone", "Nomor telepon atau WhatsApp", form: form, errors: errors,
        hint: "Isi telepon atau surel, boleh keduanya.",
        kind: .telephone, width: .twenty, autocomplete: "off", maxLength: limits["phone"], isOptional: isPart),
      TextField(
        "email", "Alamat surel", form: form, errors: errors, kind: .email, autocomplete: "off",
        maxLength: limits["email"], isOptional: isPart),
      TextArea(
        "about", "Tentang apa", form: form, errors: errors, rows: 4, maxLength: limits["about"], isOptional: true),
    ]
  }

  /// What the office knows of who holds a link, so that he sees it and can take it away.
  static func known(_ link: SurveyLink) -> FormData {
    link.kind == .personal ? ["name": link.name, "email": link.email] : [:]
  }

  /// What stands above the form.
  static func guidance(_ asked: AskedLink) -> String {
    let known =
      asked.link.kind == .personal
      ? "Nama dan surel dari undangan sudah terisi; kosongkan bila Anda tidak ingin dihubungi. " : ""
    return known
      + "Boleh dikosongkan. Bila ada nilai di bawah tengah skala atau Anda minta dihubungi, kami mencatatnya sebagai "
      + "keluhan atas nama ini dan menindaklanjutinya."
  }
}

extension Deed {
  /// Takes a wish after an anonymous round: by itself, with nothing that leads to what its author answered.
  func keep(_ wish: WishForm, after link: String, _ homes: [CaseHome]) throws {
    guard let asked = try db.asked(token: link) else { throw VisitError.notFound }
    guard asked.round.isAnonymous else { throw VisitError.notFound }
    guard asked.round.state == .open else {
      throw SendingError.refused("Survei ini sudah ditutup. Hubungi petugas kami.")
    }
    try keep(wish, of: asked, response: nil, bad: [], homes)
  }

  /// Keeps how its author can be reached, and opens a complaint when he asks for it or has judged something badly
  /// (row D1).
  func keep(
    _ wish: WishForm, of asked: AskedLink, response: SurveyResponse.ID?, bad: [String], _ homes: [CaseHome]
  ) throws {
    let id: ContactWish.ID = try db.insert(
      """
      INSERT INTO contactWish (roundID, responseID, name, phone, email, about, isBad, madeAt)
      VALUES (\(asked.round.id), \(response), \(wish.name), \(wish.phone), \(wish.email), \(wish.about),
        \(!bad.isEmpty), \(at))
      """)
    var run: Case.ID?
    if wish.asks || !bad.isEmpty || !wish.about.isEmpty {
      run = try raise(wish, of: asked, bad: bad, homes)
      try db.execute("UPDATE contactWish SET caseID = \(run) WHERE id = \(id)")
    }
    try record(
      "round.contact", Subject("round", asked.round.id), "wish=\(id) case=\(run.map { "\($0)" } ?? "-")")
  }

  private func raise(_ wish: WishForm, of asked: AskedLink, bad: [String], _ homes: [CaseHome]) throws -> Case.ID? {
    guard let home = homes.first(where: { $0.procedures.contains(office.procedure) }) else { return nil }
    let asks = wish.asks ? "Responden minta dihubungi." : ""
    let scores = bad.isEmpty ? "" : "Nilai di bawah tengah skala:\n" + bad.map { "– \($0)" }.joined(separator: "\n")
    let text = [wish.about, asks, scores].filter { !$0.isEmpty }.joined(separator: "\n\n")
    let subject = bad.isEmpty ? "Minta dihubungi" : "Penilaian kurang"
    let token = try home.raise(
      self,
      CaseRequest(
        from: CaseContact(name: wish.name, phone: wish.phone, email: wish.email),
        subject: "\(subject): \(asked.round.title)", description: text, service: asked.version.title))
    return try db.caseRun(token: token)?.id
  }
}

extension Snapshot {
  /// What came of the wishes after a round, newest first; at most fifty.
  func wishes(of round: SurveyRound.ID) throws -> [ContactWish.Line] {
    try rows(
      """
      SELECT w.madeAt, w.isBad, r.number, r.token FROM contactWish w LEFT JOIN caseRun r ON r.id = w.caseID
      WHERE w.roundID = \(round) ORDER BY w.id DESC LIMIT 50
      """)
  }
}

/// The form of its own for who wants to be contacted after an anonymous round.
enum WishPages {
  /// GET /isi/:token/kontak
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let asked = try visit.asked()
    guard asked.round.isAnonymous, asked.round.state == .open else { throw VisitError.notFound }
    return try page(visit, asked)
  }

  static func page(
    _ visit: Visit, _ asked: AskedLink, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    var view = RespondentView(errorSummary: errors.summary, heading: "Saya ingin dihubungi")
    view.over = asked.round.title
    view.paragraphs = [
      "Nama dan kontak ini disimpan terpisah dari jawaban survei; tidak ada yang menghubungkan keduanya. Kami mencatatnya "
        + "sebagai keluhan supaya ada yang bertanggung jawab menghubungi Anda."
    ]
    view.sheet = RespondentView.Part(
      action: asked.link.path + "/kontak", hidden: [], fields: WishForm.fields(form, errors, isPart: false),
      button: "Kirim kontak", mayGoBack: false)
    return try visit.respond(view, asked, status: errors.isEmpty ? .ok : .unprocessable, errors: errors)
  }
}

extension RespondentPages {
  /// POST /isi/:token/kontak
  @Sendable func wish(_ visit: Visit) async throws -> Response {
    let (form, asked) = (try visit.request.form(), try visit.asked())
    guard asked.round.isAnonymous else { throw VisitError.notFound }
    guard form.text(RespondentView.trap).isEmpty else { throw SendingError.refused("Formulir ini tidak diterima.") }
    do {
      let wish = try WishForm(form)
      try visit.countSending()
      let homes = homes
      try await visit.app.write(by: .customer) { deed in try deed.keep(wish, after: asked.link.token, homes) }
    } catch let errors as FormErrors {
      return try WishPages.page(visit, asked, form, errors)
    }
    var view = RespondentView(
      heading: "Kontak Anda kami terima", sentence: "Petugas akan menghubungi Anda pada jam kerja.")
    if asked.link.kind == .kiosk { view.start = RespondentView.Way(label: "Selesai", href: asked.link.path) }
    return try visit.respond(view, asked, idle: AskedLink.idleAfterThanks)
  }
}
