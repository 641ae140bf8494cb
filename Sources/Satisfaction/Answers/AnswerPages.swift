import HTTP
import Mustache
import Platform
import Procedures

/// What a customer sees behind the link of the question: three answers, a word of his own, and that is all.
enum AnswerPages {
  /// GET /penilaian/:survey. Reading changes nothing: mail scanners open links too.
  @Sendable static func ask(_ visit: Visit) async throws -> Response {
    let (invitation, run) = try visit.invitation()
    if let done = ThanksPage(invitation, run, at: visit.now, visit.words) { return try visit.page(done) }
    return try visit.page(AnswerPage(run, invitation, try visit.read { try $0.currentQuestions() }))
  }

  /// POST /penilaian/:survey
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (invitation, run) = try visit.invitation()
    let questions = try visit.read { try $0.currentQuestions() }
    do {
      if let done = ThanksPage(invitation, run, at: visit.now, visit.words) {
        return try visit.page(done, status: .conflict)
      }
      try await visit.app.answer(try AnswerForm(form, for: questions), questions, invitation: invitation.token)
      return visit.seeOther(Invitation.path + invitation.token)
    } catch let errors as FormErrors {
      return try visit.page(AnswerPage(run, invitation, questions, form, errors), status: .unprocessable)
    } catch AnswerError.answered {
      return visit.seeOther(Invitation.path + invitation.token)
    }
  }
}

extension Visit {
  fileprivate func invitation() throws -> (Invitation, Case) {
    let token = try parameter("survey")
    return try read { db in
      guard let invitation = try db.invitation(token: token), let run = try db.caseRun(invitation.caseID) else {
        throw VisitError.notFound
      }
      return (invitation, run)
    }
  }
}

/// The questions.
struct AnswerPage: PublicPage {
  static let template = "Satisfaction/Answers/answer"
  let title: String
  let errorSummary: ErrorSummary?
  let ticket: String
  let subject: String
  let form: WebForm

  init(
    _ run: Case, _ invitation: Invitation, _ questions: [Question], _ form: FormData = [:],
    _ errors: FormErrors = FormErrors()
  ) {
    title = errors.titled("Penilaian Anda")
    errorSummary = errors.summary
    ticket = run.number
    subject = run.subject
    let scores = questions.map { question in
      RadioGroup(
        question.field, question.text,
        (1...question.highest).reversed().map { Choice("\($0)", Question.words[$0] ?? "\($0)") }, form: form,
        errors: errors)
    }
    let others: [any Renderable] = [
      TextArea(
        "comment", "Apa yang sebaiknya kami perbaiki?", form: form, errors: errors, rows: 4,
        maxLength: AnswerForm.limits["comment"], isOptional: true),
      CheckGroup(
        "mayContact", "Persetujuan", [Choice("1", "Petugas boleh menghubungi saya tentang penilaian ini")], form: form,
        errors: errors, isOptional: true),
    ]
    self.form = WebForm(
      action: Invitation.path + invitation.token, fields: scores + others, button: "Kirim penilaian")
  }
}

/// That it was answered, or that it is too late.
struct ThanksPage: PublicPage {
  static let template = "Satisfaction/Answers/thanks"
  let title: String
  let ticket: String
  let sentence: String

  /// Nil while it can be answered.
  init?(_ invitation: Invitation, _ run: Case, at now: Instant, _ words: Words) {
    ticket = run.number
    if let answeredAt = invitation.answeredAt {
      title = "Terima kasih"
      sentence = "Penilaian Anda kami terima pada \(words.dateTime(answeredAt))."
    } else if now >= invitation.expiresAt {
      title = "Penilaian sudah ditutup"
      sentence =
        "Tautan ini berlaku sampai \(words.fullDate(invitation.expiresAt)). Bila masih ada yang ingin Anda sampaikan, "
        + "hubungi petugas kami."
    } else {
      return nil
    }
  }
}

enum AnswerRoutes {
  static let all: [Route] = [
    Route(.get, "/penilaian/:survey", .invitation, AnswerPages.ask, "asks the customer how it was (C6)"),
    Route(.post, "/penilaian/:survey", .invitation, AnswerPages.answer, "the customer says how it was (C6)"),
  ]
}
