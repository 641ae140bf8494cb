import HTTP
import Mustache
import Platform

/// A section of a version as respondents see it. What is filled in is checked as theirs is, and not kept.
struct PreviewPage: PublicPage {
  static let template = "Satisfaction/Questionnaires/preview"
  let title: String
  let back: String
  let errorSummary: ErrorSummary?
  let heading: String
  /// On the first page only.
  let purpose: String
  let minutes: String?
  let progress: String
  let guidance: String
  let form: WebForm?
  /// What is said at the end; nil before.
  let thanks: String?

  /// - Parameters:
  ///   - place: of the section, from 0; behind the last one the end is shown.
  ///   - answered: to the sections before.
  init(
    _ version: QuestionnaireVersion, at place: Int, _ form: FormData, _ errors: FormErrors, answered: ResponseAnswers
  ) {
    let section = version.sections.indices.contains(place) ? version.sections[place] : nil
    title = errors.titled("Pratinjau: \(version.title)")
    back = version.place.path
    errorSummary = errors.summary
    heading = section?.title ?? "Selesai"
    purpose = place == 0 ? version.purpose : ""
    minutes = place == 0 ? "Sekitar \(version.minutes) menit." : nil
    progress = section == nil ? "" : "Bagian \(place + 1) dari \(version.sections.count)"
    guidance = section?.guidance ?? ""
    thanks = section == nil ? version.thanks : nil
    let isLast = place == version.sections.count - 1
    self.form = section.map { section in
      WebForm(
        action: version.place.path + "/pratinjau",
        hidden: [HiddenField("place", "\(place)")] + Self.earlier(version, before: place, answered),
        fields: version.fields(of: section, form: form, errors: errors, answered: answered),
        button: isLast ? "Kirim jawaban" : "Lanjut")
    }
  }

  private static func earlier(
    _ version: QuestionnaireVersion, before place: Int, _ answered: ResponseAnswers
  ) -> [HiddenField] {
    version.sections.prefix(place).flatMap { section in
      answered.form(of: section).map { HiddenField($0.name, $0.value) }
    }
  }
}

/// A version tried out, section by section.
enum PreviewPages {
  /// GET /survei/kuesioner/:questionnaire/:version/pratinjau?bagian=2
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let version = try visit.version()
    let place = min(max((visit.request.query.int("bagian") ?? 1) - 1, 0), max(version.sections.count - 1, 0))
    return try visit.page(
      PreviewPage(version, at: place, [:], FormErrors(), answered: ResponseAnswers()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/pratinjau
  @Sendable static func next(_ visit: Visit) async throws -> Response {
    let (version, form) = (try visit.version(), try visit.request.form())
    let reader = ResponseReader(version: version)
    let place = form.int("place") ?? 0
    guard version.sections.indices.contains(place) else { throw VisitError.notFound }
    var answers = ResponseAnswers()
    for section in version.sections.prefix(place) {
      answers = try reader.read(section, form, after: answers, isPartial: true)
    }
    do {
      let all = try reader.read(version.sections[place], form, after: answers)
      let next = version.sections.indices.dropFirst(place + 1)
        .first { !version.itemsOnPage(of: version.sections[$0], given: all).isEmpty }
      return try visit.page(
        PreviewPage(version, at: next ?? version.sections.count, [:], FormErrors(), answered: all))
    } catch let errors as FormErrors {
      return try visit.page(
        PreviewPage(version, at: place, form, errors, answered: answers), status: .unprocessable)
    }
  }
}
