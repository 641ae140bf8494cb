import Database
import HTTP
import Mustache
import Platform

/// A page of the builder that is one form, or the choice that leads to it.
struct QuestionnaireFormPage: StaffPage {
  static let template = "Satisfaction/Questionnaires/form"

  /// A choice that shows the form in another shape: a form of the address, which changes nothing.
  struct Chooser: Renderable {
    let action: String
    let fields: [any Renderable]
    let button: String
    /// What opens it; nil where it is all there is.
    let fold: String?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places: [SurveyPlaceLink]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm?
  let chooser: Chooser?

  init(
    _ heading: String, at breadcrumbs: [Breadcrumb], about: String = "", _ form: WebForm?, _ errors: FormErrors,
    chooser: Chooser? = nil
  ) {
    self.heading = heading
    title = errors.titled(heading)
    self.breadcrumbs = breadcrumbs + [Breadcrumb(heading)]
    places = SurveyPlaceLink.all(at: .questionnaires)
    self.about = about
    errorSummary = errors.summary
    self.form = form
    self.chooser = chooser
  }
}

extension Breadcrumb {
  static let toQuestionnaires = [Breadcrumb("Kuesioner", QuestionnaireRoutes.root)]

  static func to(_ version: QuestionnaireVersion) -> [Breadcrumb] {
    toQuestionnaires + [
      Breadcrumb(version.title, "\(QuestionnaireRoutes.root)/\(version.questionnaire.code)"),
      Breadcrumb("Versi \(version.number)", version.place.path),
    ]
  }
}

extension QuestionnaireVersion {
  /// A form about this draft, which carries the edition it was made from.
  func form(
    _ path: String, _ fields: [any Renderable], button: String, hidden: [HiddenField] = [], isDangerous: Bool = false
  ) -> WebForm {
    WebForm(
      action: place.path + path, hidden: [HiddenField("edition", "\(edition)")] + hidden, fields: fields,
      button: button, isDangerous: isDangerous, cancel: (label: "Batal", href: place.path))
  }
}

extension Visit {
  typealias VersionChange = @Sendable (inout QuestionnaireVersion) throws -> Void

  func versionPlace() throws -> VersionPlace {
    guard let number = Int(try parameter("version")), number > 0 else { throw VisitError.notFound }
    return VersionPlace(code: try parameter("questionnaire"), number: number)
  }

  /// The version in the address.
  func version() throws -> QuestionnaireVersion {
    let place = try versionPlace()
    guard let version = try read({ try $0.questionnaire(place.code, number: place.number) }) else {
      throw VisitError.notFound
    }
    return version
  }

  /// The same, if it may still be changed.
  func openVersion() throws -> QuestionnaireVersion {
    let version = try version()
    guard version.isDraft else { throw QuestionnaireError.isIssued }
    guard version.questionnaire.retiredAt == nil else { throw QuestionnaireError.isRetired }
    return version
  }

  /// Takes a form about a draft: 422 with the form again where it has faults, 409 with the draft as it stands now where
  /// it came too late.
  ///
  /// - Parameters:
  ///   - part: as the trail names it.
  ///   - page: the form with its faults.
  ///   - read: what the form changes, or the faults as `FormErrors`.
  nonisolated(nonsending) func changeVersion(
    _ form: FormData, _ part: String, done: String,
    page: (QuestionnaireVersion, FormErrors) throws ->
      QuestionnaireFormPage, read: (QuestionnaireVersion) throws -> VersionChange
  ) async throws -> Response {
    let version = try openVersion()
    let (place, edition) = (version.place, form.int("edition"))
    do {
      guard edition == version.edition else { throw VisitError.stale(QuestionnaireVersion.changed) }
      let change = try read(version)
      try await app.write(by: actor) { deed in try deed.editQuestionnaire(place, edition: edition, part, change) }
      return seeOther(place.path, Flash(.ok, done))
    } catch let errors as FormErrors {
      return try self.page(try page(version, errors), status: .unprocessable)
    } catch VisitError.stale(let what) {
      return try versionPage(stale: what, typed: try page(version, FormErrors()).form)
    }
  }

  /// Changes the order by a button of the version's page.
  nonisolated(nonsending) func rearrangeVersion(
    _ part: String, _ done: String, _ change: @escaping VersionChange
  ) async throws -> Response {
    let (place, edition) = (try openVersion().place, try request.form().int("edition"))
    do {
      try await app.write(by: actor) { deed in try deed.editQuestionnaire(place, edition: edition, part, change) }
      return seeOther(place.path, Flash(.ok, done))
    } catch VisitError.stale(let what) {
      return try versionPage(stale: what)
    }
  }

  /// The version as it stands.
  ///
  /// - Parameters:
  ///   - stale: what has changed since a form was read that was sent just now.
  ///   - typed: that form.
  func versionPage(stale: String? = nil, typed: WebForm? = nil) throws -> Response {
    let version = try version()
    let notice = stale.map {
      ChangeNotice(
        "Konsep ini sudah berubah", $0, typed: typed, advice: "Periksa konsepnya, lalu ubah lagi bila perlu.")
    }
    let page = VersionShow(version, mayEdit: try colleague().can(.runSurveys), notice: notice, words)
    return try self.page(page, status: stale == nil ? .ok : .conflict)
  }
}
