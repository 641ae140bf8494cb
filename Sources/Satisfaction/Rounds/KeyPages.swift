import HTTP
import Mustache
import Platform
import Procedures

/// One answered paper to type in: a field an answer, numbers only, so that the hand stays on the number keys.
struct KeyPage: StaffPage {
  static let template = "Satisfaction/Rounds/key"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let heading = "Ketik jawaban dari lembar"
  let count: String
  /// Until when papers are keyed, and what waits for that.
  let until: String
  let form: WebForm
}

extension SurveyRound {
  /// Until when papers are keyed, and what waits for that.
  func keyingWords(_ words: Words) -> String {
    "Lembar yang diisi sampai hari terakhir masih dapat diketik sampai \(words.fullDate(keyedUntil)), atau sampai petugas "
      + "menyatakan pengetikan selesai. Sesudah itu putaran ditutup"
      + (isAnonymous ? " dan angkanya ditampilkan." : " dan angkanya tetap.")
  }
}

/// What a colleague types from paper.
struct KeyPages: Sendable {
  let homes: [CaseHome]

  static let incomplete = "incomplete"

  /// GET /survei/putaran/:round/lembar/:ask
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, try paper(visit)) }

  /// POST /survei/putaran/:round/lembar/:ask: keeps it and leads to the next.
  @Sendable func key(_ visit: Visit) async throws -> Response {
    let (asked, form, homes) = (try Self.paper(visit), try visit.request.form(), homes)
    let typed = KeyedSheet(form, asked.version)
    do {
      let answers = try typed.read(isIncomplete: form.isChecked(Self.incomplete))
      let wish = asked.asksForContact ? try WishForm(ifAny: form, behind: asked.link) : nil
      let token = form.text("sheet")
      let sheet = SentSheet(
        link: asked.link.token, answers: answers, token: token.utf8.count == 22 ? token : visit.app.world.token(),
        isKeyed: true, wish: wish)
      try await visit.app.write(by: visit.actor) { deed in try deed.submit(sheet, homes) }
    } catch let errors as FormErrors {
      return try Self.page(visit, asked, form, errors)
    } catch SendingError.sentBefore {
      return visit.seeOther(
        Self.path(asked), Flash(.info, "Lembar itu sudah disimpan sebelumnya. Lanjut ke lembar berikutnya."))
    }
    return visit.seeOther(
      Self.path(asked), Flash(.ok, "Lembar ke-\(asked.link.keyed + 1) disimpan. Lanjut ke lembar berikutnya."))
  }

  private static func path(_ asked: AskedLink) -> String { "\(asked.round.path)/lembar/\(asked.link.token)" }

  private static func paper(_ visit: Visit) throws -> AskedLink {
    let link = try visit.surveyLink(of: try visit.surveyRound())
    guard link.kind == .paper, let asked = try visit.read({ try $0.asked(token: link.token) }) else {
      throw VisitError.notFound
    }
    if let (_, sentence) = asked.refusal(at: visit.now, visit.app.office, isKeyed: true) {
      throw SendingError.refused(sentence)
    }
    return asked
  }

  private static func page(
    _ visit: Visit, _ asked: AskedLink, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let fields =
      KeyedSheet(form, asked.version).fields(errors)
      + [
        CheckGroup(
          incomplete, "Kelengkapan", [Choice("1", "Jawaban yang kosong memang kosong di lembarnya")], form: form,
          errors: errors, isOptional: true)
      ]
      + (asked.asksForContact
        ? [FieldFold("Responden meninggalkan kontak", WishForm.fields(form, errors, behind: asked.link))] : [])
    let shown = KeyPage(
      title: errors.titled("Ketik jawaban dari lembar"),
      breadcrumbs: [
        Breadcrumb("Putaran survei", RoundRoutes.root), Breadcrumb(asked.round.title, asked.round.path),
        Breadcrumb("Tautan", asked.round.path + "/tautan"), Breadcrumb("Lembar"),
      ], errorSummary: errors.summary, count: "\(visit.words.count(asked.link.keyed, "lembar")) sudah diketik.",
      until: asked.round.keyingWords(visit.words),
      form: WebForm(
        action: path(asked),
        hidden: [HiddenField("sheet", errors.isEmpty ? visit.app.world.token() : form.text("sheet"))],
        fields: fields, button: "Simpan dan lembar berikutnya",
        cancel: (label: "Selesai", href: asked.round.path + "/tautan")))
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// A paper as it is typed: each answer by its number; of several choices the numbers with commas between them.
struct KeyedSheet {
  let version: QuestionnaireVersion
  private let form: FormData

  init(_ form: FormData, _ version: QuestionnaireVersion) {
    self.version = version
    self.form = form
  }

  /// - Parameter isIncomplete: whether what is empty was empty on the paper.
  func read(isIncomplete: Bool) throws(FormErrors) -> ResponseAnswers {
    let reader = ResponseReader(version: version)
    do {
      let answers = try reader.readAll(sent)
      try requireAsked(answers)
      return answers
    } catch {
      var faults = FormErrors()
      for note in error.notes where !isIncomplete || !form.line(note.field).isEmpty {
        faults.note(note.field, note.message)
      }
      guard faults.isEmpty else { throw faults }
      let answers = try reader.readAll(sent, isPartial: true)
      guard !answers.isEmpty else { throw FormErrors("", "Lembar yang seluruhnya kosong tidak disimpan.") }
      try requireAsked(answers)
      return answers
    }
  }

  /// What stands on the paper although it was not asked is told, not dropped: either it or what decides is keyed wrongly.
  private func requireAsked(_ answers: ResponseAnswers) throws(FormErrors) {
    var faults = FormErrors()
    for item in version.items where !version.asks(item, given: answers) {
      let names = item.places.map { item.field(at: $0) } + [item.field()]
      guard let name = names.first(where: { !form.line($0).isEmpty }), let condition = item.condition else { continue }
      let decider = version.number(of: condition.code) ?? 0
      faults.note(
        name,
        "Nomor \(version.number(of: item.code) ?? 0) terisi, padahal tidak ditanyakan menurut jawaban nomor \(decider). "
          + "Kosongkan, atau perbaiki nomor \(decider).")
    }
    guard faults.isEmpty else { throw faults }
  }

  /// As a browser would send what is ticked.
  private var sent: FormData {
    let several = Set(version.items.filter { $0.kind == .multiple }.map { $0.field() })
    return FormData(
      form.flatMap { field -> [(name: String, value: String)] in
        guard several.contains(field.name) else { return [field] }
        let values = field.value.split { $0 == "," || $0 == ";" || $0.isWhitespace }
        return values.map { (name: field.name, value: String($0)) }
      })
  }

  func fields(_ errors: FormErrors) -> [any Renderable] {
    version.sections.map { section in
      FieldGroup(section.title, section.items.map { field(of: $0, errors) })
    }
  }

  private func field(of item: Item, _ errors: FormErrors) -> any Renderable {
    let label = "\(version.number(of: item.code) ?? 0). \(item.text)"
    switch item.kind {
    case .pair:
      return FieldGroup(
        label,
        note: "Kepentingan: \(Self.ends(item.options(at: Item.importance))). Kepuasan: \(Self.ends(item.options())).",
        isRow: true,
        [
          number(item, at: Item.importance, "Kepentingan", errors, hint: nil),
          number(item, at: Item.performance, "Kepuasan", errors, hint: nil),
        ])
    case .matrix:
      return FieldGroup(
        label, note: Self.key(item.options()),
        item.rows.map { number(item, at: $0.number, $0.label, errors, hint: nil) })
    case .text:
      return TextArea(
        item.field(), label, form: form, errors: errors, rows: 2, maxLength: ResponseReader.longestText,
        isOptional: !item.isRequired)
    case .date: return DateField(item.field(), label, form: form, errors: errors, isOptional: !item.isRequired)
    case .number:
      return TextField(
        item.field(), label, form: form, errors: errors, hint: item.amount.hint.isEmpty ? nil : item.amount.hint,
        kind: .decimal, width: .ten, unit: item.amount.fieldUnit, isOptional: !item.isRequired)
    case .multiple: return number(item, at: 0, label, errors, hint: Self.key(item.choices) + " Beberapa: 1,3")
    case .skm, .likert, .rating, .single: return number(item, at: 0, label, errors, hint: Self.key(item.options()))
    }
  }

  private func number(_ item: Item, at place: Int, _ label: String, _ errors: FormErrors, hint: String?) -> TextField {
    TextField(
      item.field(at: place), label, form: form, errors: errors, hint: hint, kind: .wholeNumber, width: .four,
      autocomplete: "off", maxLength: longest(of: item, at: place), isOptional: !item.isRequired)
  }

  /// The digits of the greatest number that may be typed, after which the script goes to the next field; nil where
  /// several may stand together.
  private func longest(of item: Item, at place: Int) -> Int? {
    guard item.kind != .multiple else { return nil }
    return item.options(at: item.kind == .matrix ? 0 : place).map { "\($0.value)".count }.max()
  }

  /// "1 Tidak penting … 5 Sangat penting".
  private static func ends(_ options: [Item.Option]) -> String {
    [options.first, options.last].compactMap { $0.map { "\($0.value) \($0.label)" } }.joined(separator: " … ")
  }

  /// "1 = Tidak mudah · 2 = Kurang mudah"; only words of a rating begin with their own number ("20–29 tahun" is 2).
  private static func key(_ options: [Item.Option]) -> String {
    options.map { option in
      let isOwnWord = option.label == "\(option.value)" || option.label.hasPrefix("\(option.value) – ")
      return isOwnWord ? option.label : "\(option.value) = \(option.label)"
    }.joined(separator: " · ")
  }
}
