import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The log of what was said with the customer: every conversation, and the messages of the case's own page (row C1).
enum ContactPages {
  /// GET /keluhan/:case/komunikasi
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /keluhan/:case/komunikasi
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let contact = try ContactForm(form).contact
      let token = try visit.parameter("case")
      try await visit.app.write(by: visit.actor) { deed in try deed.logContact(contact, of: token) }
      return visit.seeOther("/keluhan/\(token)/komunikasi", Flash(.ok, "Komunikasi dicatat."))
    } catch let errors as FormErrors {
      return try page(visit, form, errors)
    }
  }

  private static func page(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let dossier = try visit.dossier()
    let colleague = try visit.colleague()
    let (log, takes) = try visit.read { db in
      (try db.contactLog(of: dossier.complaint.id), try db.worksOn(dossier.run, colleague))
    }
    let shown = ContactPage(dossier, log, takes ? ContactForm.fields(dossier, form, errors) : nil, errors, visit.words)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Deed {
  fileprivate func logContact(_ contact: NewContact, of token: String) throws {
    guard let run = try db.caseRun(token: token), let complaint = try db.complaint(of: run.id) else {
      throw VisitError.notFound
    }
    try logContact(contact, of: complaint.id, in: run)
  }
}

/// What the template of the log sees.
struct ContactPage: StaffPage {
  static let template = "Complaints/Contacts/log"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let subject: String
  let paper: String
  let story: [StoryEntry]
  let hasStory: Bool
  let form: WebForm?

  init(_ dossier: Dossier, _ log: [LoggedContact], _ form: WebForm?, _ errors: FormErrors, _ words: Words) {
    title = errors.titled("Log komunikasi \(dossier.run.number)")
    breadcrumbs = [
      Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(dossier.run.number, dossier.path), Breadcrumb("Log komunikasi"),
    ]
    errorSummary = errors.summary
    subject = dossier.run.subject
    paper = "\(dossier.path)/komunikasi/cetak"
    story = dossier.spoken(log, words).map { StoryEntry($0.heading, by: $0.by, when: $0.when, text: $0.text) }
    hasStory = !story.isEmpty
    self.form = form
  }
}

/// One thing that was said, whoever wrote it down.
struct SpokenLine {
  let heading: String
  let by: String
  let when: String
  let text: String
}

extension Dossier {
  /// Conversations and messages together, oldest first.
  func spoken(_ log: [LoggedContact], _ words: Words) -> [SpokenLine] {
    let conversations = log.map { contact in
      (
        contact.at,
        SpokenLine(
          heading: "\(contact.way.words): \(contact.isIncoming ? "dari pelanggan" : "kepada pelanggan")",
          by: contact.by, when: words.shortDateTime(contact.at), text: contact.summary)
      )
    }
    let messages = entries.filter { $0.audience == .public }.map { entry in
      (
        entry.at,
        SpokenLine(
          heading: entry.heading, by: entry.author == .customer ? "Pelanggan" : entry.personName ?? "Kantor",
          when: words.shortDateTime(entry.at), text: entry.text)
      )
    }
    return (conversations + messages).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}

enum ContactRoutes {
  static let all: [Route] = [
    Route(.get, "/keluhan/:case/komunikasi", .caseReader, ContactPages.show, "the log of conversations (C1)"),
    Route(.post, "/keluhan/:case/komunikasi", .caseWorker, ContactPages.create, "writes down a conversation (C1)"),
  ]
}
