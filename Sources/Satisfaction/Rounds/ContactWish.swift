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
  /// Whether a bad answer may become a complaint in his name: he wrote the contact himself to that end, as the page
  /// says beside it, or ticked that he wants it where the invitation had filled the contact in.
  let consents: Bool

  static let limits: TextLimits = ["name": 120, "phone": 40, "email": 254, "about": 2000]

  /// - Throws: `FormErrors`.
  init(_ form: FormData, asks: Bool = true, consents: Bool = true) throws(FormErrors) {
    var errors = FormErrors()
    name = form.line("name")
    about = form.text("about")
    (self.asks, self.consents) = (asks, consents)
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

  /// Nil where somebody left all of it empty, or as the invitation had filled it in: who is known by his link has given
  /// nothing by that, and nobody becomes a complainant who did not ask for it (UU 27/2022, article 20: consent is given).
  init?(ifAny form: FormData, behind link: SurveyLink) throws(FormErrors) {
    let (asks, complains) = (form.isChecked("asks"), form.isChecked("complains"))
    let known = Self.known(link)
    let isGiven = ["name", "phone", "email", "about"].contains { name in
      !form.line(name).isEmpty && form.line(name) != known.line(name)
    }
    guard asks || complains || isGiven else { return nil }
    try self.init(form, asks: asks, consents: complains || link.kind != .personal)
  }

  /// Whether it gives rise to a complaint, together with what its author answered (row D1: "a bad answer or an
  /// ask-to-be-contacted … when its author gave contact").
  func complains(_ told: ToldAnswers) -> Bool { asks || !about.isEmpty || (consents && told.isBad) }

  /// - Parameter link: behind which it is the last part of the questions, all of which may stay empty; nil for the form
  ///   of its own.
  static func fields(_ form: FormData, _ errors: FormErrors, behind link: SurveyLink?) -> [any Renderable] {
    let isPart = link != nil
    var wish: [any Renderable] = []
    if let link {
      wish.append(
        CheckGroup(
          "asks", "Tindak lanjut", [Choice("1", "Ya, hubungi saya tentang survei ini")], form: form, errors: errors,
          isOptional: true))
      if link.kind == .personal {
        wish.append(
          CheckGroup(
            "complains", "Keluhan", [Choice("1", "Catat penilaian ini sebagai keluhan atas nama saya")], form: form,
            errors: errors, isOptional: true))
      }
    }
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
    if asked.link.kind == .personal {
      return "Nama dan surel dari undangan sudah terisi. Tanpa centang di bawah ini keduanya tidak dipakai: Anda tidak "
        + "dihubungi, dan penilaian Anda tidak dicatat sebagai keluhan."
    }
    return "Boleh dikosongkan. Bila ada nilai di bawah tengah skala, Anda menyebut bahaya, atau Anda minta dihubungi, "
      + "kami mencatatnya sebagai keluhan atas nama ini dan menindaklanjutinya."
  }
}

extension Deed {
  /// Takes a wish after an anonymous round: by itself, with nothing that leads to what its author answered.
  ///
  /// - Returns: the complaint it became; nil where no procedure takes it.
  @discardableResult
  func keep(_ wish: WishForm, after link: String, _ homes: [CaseHome]) throws -> Case.ID? {
    guard let asked = try db.asked(token: link) else { throw VisitError.notFound }
    guard asked.round.isAnonymous else { throw VisitError.notFound }
    guard asked.round.state == .open else {
      throw SendingError.refused("Survei ini sudah ditutup. Hubungi petugas kami.")
    }
    return try keep(wish, of: asked, response: nil, told: ToldAnswers(), homes)
  }

  /// Keeps how its author can be reached, and opens a complaint when he asks for it or has judged something badly
  /// (row D1).
  @discardableResult
  func keep(
    _ wish: WishForm, of asked: AskedLink, response: SurveyResponse.ID?, told: ToldAnswers, _ homes: [CaseHome]
  ) throws -> Case.ID? {
    let id: ContactWish.ID = try db.insert(
      """
      INSERT INTO contactWish (roundID, responseID, name, phone, email, about, isBad, madeAt)
      VALUES (\(asked.round.id), \(response), \(wish.name), \(wish.phone), \(wish.email), \(wish.about),
        \(told.isBad), \(at))
      """)
    var run: Case.ID?
    if wish.complains(told) {
      run = try raise(wish, of: asked, told, homes)
      try db.execute("UPDATE contactWish SET caseID = \(run) WHERE id = \(id)")
    }
    try record(
      "round.contact", Subject("round", asked.round.id), "wish=\(id) case=\(run.map { "\($0)" } ?? "-")")
    return run
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
      action: asked.link.path + "/kontak", hidden: [], fields: WishForm.fields(form, errors, behind: nil),
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
      let born = try await visit.app.write(by: .customer) { deed in
        try deed.keep(wish, after: asked.link.token, homes)
      }
      return try thank(visit, asked, for: born)
    } catch let errors as FormErrors {
      return try WishPages.page(visit, asked, form, errors)
    }
  }

  private func thank(_ visit: Visit, _ asked: AskedLink, for born: Case.ID?) throws -> Response {
    var view = RespondentView(
      heading: "Kontak Anda kami terima", sentence: "Petugas akan menghubungi Anda pada jam kerja.")
    if let run = try visit.read({ db in try born.flatMap { try db.caseRun($0) } }) {
      try tell(of: run, in: &view, visit, asked)
    }
    if asked.link.kind == .kiosk { view.start = RespondentView.Way(label: "Selesai", href: asked.link.path) }
    return try visit.respond(view, asked, idle: AskedLink.idleAfterThanks)
  }
}
