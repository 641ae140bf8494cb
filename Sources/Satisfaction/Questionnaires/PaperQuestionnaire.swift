import Database
import HTTP
import Platform
import Procedures

extension QuestionnaireVersion {
  /// The procedure names the form of satisfaction with health and safety; other questionnaires go by their own titles.
  var paperKind: PaperKind {
    let kind = QuestionnairePaper.kind
    return questionnaire.kind == .k3 ? kind : PaperKind(kind.code, "Form \(title)", form: kind.form)
  }

  /// The number people know its paper by.
  fileprivate var paperNumber: String { "\(questionnaire.code) versi \(number)" }
}

extension Snapshot {
  /// The document control of a version's paper: the number of the office's procedure, the version's own revision.
  fileprivate func control(of version: QuestionnaireVersion, _ office: Office, at now: Instant) throws -> FormControl {
    let form = try officeControl(of: version.paperKind, office, at: now)
    let issued = version.isShipped ? nil : version.issuedAt.map { office.zone.day(of: $0) }
    // What ships with the program holds since the office's procedure does.
    return FormControl(
      documentNumber: form.documentNumber, revision: version.number - 1,
      effective: version.isDraft ? nil : issued ?? form.effective ?? office.zone.day(of: now),
      revised: version.number > 1 ? issued : nil)
  }
}

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

  /// POST /survei/kuesioner/:questionnaire/:version/cetak: into the archive, with a check code.
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let version = try visit.version()
    guard !version.isDraft else { throw QuestionnaireError.isDraft }
    let id = try await visit.app.write(by: visit.actor) { deed in try deed.issuePaper(of: version) }
    guard let paper = try visit.read({ try $0.paper(id) }) else { throw VisitError.notFound }
    return visit.seeOther("/dokumen/\(paper.code.text)")
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
    let control = try read { try $0.control(of: version, app.office, at: now) }
    let trim = PaperTrim(control: PaperControl(version.paperKind, control, marks: [], office: app.office))
    return QuestionnairePaper(version, trim, app.office, link: link, back: back)
  }
}

extension Deed {
  /// Sees to it that the blank paper of a version which a round asks lies in the archive: what ships with the program was
  /// issued by nobody's hand (row A-docs).
  func fileBlank(of version: QuestionnaireVersion) throws {
    let isFiled = try db.exists(
      "SELECT 1 FROM paper WHERE kind = \(version.paperKind.code) AND number = \(version.paperNumber)")
    if !isFiled { try issuePaper(of: version) }
  }

  /// Puts the blank paper of an issued version into the archive, prepared by whoever asks for it.
  @discardableResult
  func issuePaper(of version: QuestionnaireVersion) throws -> Paper.ID {
    let marks = try colleague().map { [PaperMark(.prepared, name: $0.name, position: $0.title, at: at)] }
    let draft = PaperDraft(
      version.paperKind, number: version.paperNumber, control: try db.control(of: version, office, at: at),
      marks: marks ?? [], about: Subject("questionnaire", version.questionnaire.id))
    return try issue(draft) { trim in QuestionnairePaper(version, trim, office) }
  }
}
