import Database
import HTTP
import Mustache
import Platform

/// A questionnaire with its versions.
struct QuestionnaireShow: StaffPage {
  static let template = "Satisfaction/Questionnaires/questionnaire"

  struct Line: Renderable {
    let name: String
    let href: String
    let state: Tag
    let issued: String
    let items: String
    let differences: [String]
    let paper: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places: [SurveyPlaceLink]
  let state: String
  let facts: [Fact]
  let lines: [Line]
  /// Begins the next version, for who may.
  let next: WebForm?
  /// Where it is taken out of use; nil for who may not.
  let retire: String?
  let revive: WebForm?

  /// - Parameter versions: the newest first; at least one.
  init(_ versions: [QuestionnaireVersion], _ last: QuestionnaireVersion, mayEdit: Bool, _ words: Words) {
    let path = "\(QuestionnaireRoutes.root)/\(last.questionnaire.code)"
    let isRetired = last.questionnaire.retiredAt != nil
    title = last.title
    breadcrumbs = Breadcrumb.toQuestionnaires + [Breadcrumb(last.title)]
    places = SurveyPlaceLink.all(at: .questionnaires)
    state =
      last.questionnaire.retiredAt.map { "Tidak dipakai lagi sejak \(words.date($0))." }
      ?? (versions.contains { !$0.isDraft } ? "Dapat dipakai putaran survei." : "Belum ada versi yang terbit.")
    facts = [
      Fact("Jenis", last.questionnaire.kind.words), Fact("Kode", last.questionnaire.code),
      Fact("Lama mengisi", "sekitar \(last.minutes) menit"),
    ]
    lines = versions.map { version in
      Line(version, after: versions.first { $0.number == version.number - 1 }, words)
    }
    let mayStart = mayEdit && !isRetired && !last.isDraft
    next = mayStart ? WebForm(action: path + "/versi", fields: [], button: "Susun versi \(last.number + 1)") : nil
    retire = mayEdit && !isRetired && versions.contains { !$0.isDraft } ? path + "/henti" : nil
    revive = mayEdit && isRetired ? WebForm(action: path + "/pakai", fields: [], button: "Pakai kembali") : nil
  }
}

extension QuestionnaireShow.Line {
  fileprivate init(_ version: QuestionnaireVersion, after old: QuestionnaireVersion?, _ words: Words) {
    name = "Versi \(version.number)"
    href = version.place.path
    state = version.isDraft ? Tag("Konsep", .warn) : Tag("Terbit", .ok)
    issued = version.isShipped ? "Bawaan program" : version.issuedAt.map { words.shortDate($0) } ?? "Belum"
    items = words.count(version.items.count, "butir")
    let found = old.map { QuestionnaireDifference(from: $0, to: version).sentences }
    differences = found.map { $0.isEmpty ? ["Belum ada yang berbeda."] : $0 } ?? ["Versi pertama."]
    paper = version.place.path + "/cetak"
  }
}

/// A questionnaire to begin, to go on with, to retire.
enum QuestionnairePages {
  /// GET /survei/kuesioner/:questionnaire
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let versions = try visit.versions()
    guard let last = versions.first else { throw VisitError.notFound }
    return try visit.page(
      QuestionnaireShow(versions, last, mayEdit: try visit.colleague().can(.runSurveys), visit.words))
  }

  /// GET /survei/kuesioner/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let models = try visit.read { try $0.issuedQuestionnaires() }
    return try visit.page(page([:], FormErrors(), models))
  }

  /// POST /survei/kuesioner
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let models = try visit.read { try $0.issuedQuestionnaires() }
    do {
      let new = try NewQuestionnaire(form, models: models)
      let place = try await visit.app.write(by: visit.actor) { deed in try deed.makeQuestionnaire(new) }
      return visit.seeOther(place.path, Flash(.ok, "Kuesioner sudah dibuat. Lengkapi butirnya, lalu terbitkan."))
    } catch let errors as FormErrors {
      return try visit.page(page(form, errors, models), status: .unprocessable)
    }
  }

  /// POST /survei/kuesioner/:questionnaire/versi
  @Sendable static func startVersion(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("questionnaire")
    let place = try await visit.app.write(by: visit.actor) { deed in try deed.startVersion(of: code) }
    return visit.seeOther(
      place.path, Flash(.ok, "Konsep versi \(place.number) sudah dibuat, sebagai salinan versi sebelumnya."))
  }

  /// GET /survei/kuesioner/:questionnaire/henti
  @Sendable static func askRetire(_ visit: Visit) async throws -> Response {
    guard let last = try visit.versions().first else { throw VisitError.notFound }
    let path = "\(QuestionnaireRoutes.root)/\(last.questionnaire.code)"
    return try visit.page(
      QuestionnaireFormPage(
        "Hentikan pemakaian", at: Breadcrumb.toQuestionnaires + [Breadcrumb(last.title, path)],
        about: "Putaran survei baru tidak dapat lagi memakai kuesioner ini. Putaran yang sudah ada dan jawabannya "
          + "tidak berubah. Pemakaiannya dapat dilanjutkan kembali.",
        WebForm(
          action: path + "/henti", fields: [], button: "Hentikan pemakaian", isDangerous: true,
          cancel: (label: "Batal", href: path)), FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/henti
  @Sendable static func retire(_ visit: Visit) async throws -> Response {
    try await retire(visit, true, "Kuesioner ini tidak dipakai lagi.")
  }

  /// POST /survei/kuesioner/:questionnaire/pakai
  @Sendable static func revive(_ visit: Visit) async throws -> Response {
    try await retire(visit, false, "Kuesioner ini dapat dipakai kembali.")
  }

  private static func retire(_ visit: Visit, _ isRetired: Bool, _ done: String) async throws -> Response {
    let code = try visit.parameter("questionnaire")
    try await visit.app.write(by: visit.actor) { deed in try deed.retireQuestionnaire(code, isRetired) }
    return visit.seeOther("\(QuestionnaireRoutes.root)/\(code)", Flash(.ok, done))
  }

  private static func page(
    _ form: FormData, _ errors: FormErrors, _ models: [IssuedQuestionnaire]
  ) -> QuestionnaireFormPage {
    QuestionnaireFormPage(
      "Buat kuesioner", at: Breadcrumb.toQuestionnaires,
      WebForm(
        action: QuestionnaireRoutes.root, fields: NewQuestionnaire.fields(form, errors, models: models),
        button: "Buat kuesioner", cancel: (label: "Batal", href: QuestionnaireRoutes.root)), errors)
  }
}

extension Visit {
  /// The latest versions of the questionnaire in the address, the newest first.
  fileprivate func versions() throws -> [QuestionnaireVersion] {
    let code = try parameter("questionnaire")
    return try read { try $0.questionnaireVersions(of: code, limit: 20) }
  }
}
