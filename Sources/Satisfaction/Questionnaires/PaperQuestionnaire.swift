import Database
import HTTP
import Platform
import Procedures

/// The blank paper of the version in the address.
enum PaperQuestionnaire {
  /// GET /survei/kuesioner/:questionnaire/:version/cetak
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let version = try visit.version()
    return try visit.printView(
      try visit.blankPaper(of: version), stamp: version.isDraft ? PaperStamp.draft : nil)
  }

  /// GET /survei/kuesioner/:questionnaire/:version/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let version = try visit.version()
    return try await visit.pdf(try visit.blankPaper(of: version), stamp: version.isDraft ? PaperStamp.draft : nil)
  }
}

extension Visit {
  /// A version on paper, blank.
  ///
  /// - Parameters:
  ///   - link: of a paper link, as people reach it; its QR code stands on the first page.
  ///   - back: where the page leads back to; the version by default.
  func blankPaper(
    of version: QuestionnaireVersion, link: String? = nil, back: (url: String, label: String)? = nil
  ) throws -> QuestionnairePaper {
    let office = app.office
    let number = try read { db in
      try db.effectiveRevision(of: office.procedure, on: office.zone.day(of: now)).flatMap {
        try db.control(of: QuestionnairePaper.kind, in: $0.id).documentNumber
      }
    }
    let issued = version.isShipped ? nil : version.issuedAt.map { office.zone.day(of: $0) }
    let control = FormControl(
      documentNumber: number, revision: version.number - 1, effective: issued,
      revised: version.number > 1 ? issued : nil)
    let kind = QuestionnairePaper.kind
    // The form is named in the procedure; other questionnaires go by their own titles.
    let form = version.questionnaire.kind == .k3 ? kind.title : "Form \(version.title)"
    return QuestionnairePaper(
      version, PaperControl(form: form, control, marks: [], office: office), office, link: link, back: back)
  }
}
