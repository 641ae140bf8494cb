import Database
import HTTP
import Platform
import Procedures

/// What a customer may send in answer.
struct AnswerForm: Sendable {
  let scores: [Question.ID: Int]
  let comment: String
  let mayContact: Bool

  static let limits: TextLimits = ["comment": 3000]

  /// All questions are answered, each by one of its scores.
  init(_ form: FormData, for questions: [Question]) throws(FormErrors) {
    var errors = FormErrors()
    var scores: [Question.ID: Int] = [:]
    for question in questions {
      if let score = form.int(question.field), (1...question.highest).contains(score) {
        scores[question.id] = score
      } else {
        errors.note(question.field, "Pilih satu jawaban.")
      }
    }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    self.scores = scores
    comment = form.text("comment")
    mayContact = form.isChecked("mayContact")
  }

  var isBad: Bool { scores.values.contains { $0 <= Question.bad } }
}

extension Question {
  /// The name of its field: code and version, so that an answer to an older wording is never taken for this one.
  package var field: String { "\(code)-v\(version)" }
}

/// Why an answer cannot be taken.
enum AnswerError: PublicError {
  case expired
  case answered

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .expired: "Masa penilaian ini sudah lewat. Bila masih ada yang ingin Anda sampaikan, hubungi petugas kami."
    case .answered: "Penilaian ini sudah Anda isi. Terima kasih."
    }
  }
}

extension App {
  /// Takes a customer's answers, once.
  func answer(_ form: AnswerForm, _ questions: [Question], invitation token: String) async throws {
    try await write(by: .customer) { deed in try deed.answer(form, questions, invitation: token) }
  }
}

extension Deed {
  /// Answers what was asked about a case with what the customer's form would send: for sample data.
  package func answer(with form: FormData, about run: Case.ID) throws {
    let questions = try db.currentQuestions()
    let token: String? = try db.value("SELECT token FROM invitation WHERE caseID = \(run)")
    guard let token else { throw VisitError.notFound }
    try answer(try AnswerForm(form, for: questions), questions, invitation: token)
  }

  /// - Throws: `AnswerError`.
  func answer(_ form: AnswerForm, _ questions: [Question], invitation token: String) throws {
    guard let invitation = try db.invitation(token: token) else { throw VisitError.notFound }
    guard invitation.answeredAt == nil else { throw AnswerError.answered }
    guard at < invitation.expiresAt else { throw AnswerError.expired }
    try db.execute(
      """
      INSERT INTO answerSheet (invitationID, answeredAt, comment, mayContact, isBad)
      VALUES (\(invitation.id), \(at), \(form.comment), \(form.mayContact), \(form.isBad))
      """)
    for (question, score) in form.scores.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try db.execute(
        "INSERT INTO answer (invitationID, questionID, score) VALUES (\(invitation.id), \(question), \(score))")
    }
    try record(
      "survey.answered", Subject("case", invitation.caseID),
      "bad=\(form.isBad ? 1 : 0) contact=\(form.mayContact ? 1 : 0)")
    try addEntry(
      invitation.caseID, audience: .public, kind: "customer.rated", heading: "Penilaian pelanggan",
      text: lines(form, questions))
  }

  private func lines(_ form: AnswerForm, _ questions: [Question]) -> String {
    let scores = questions.compactMap { question in
      form.scores[question.id].map { "\(question.text) \($0) dari \(question.highest)" }
    }
    let rest = [form.comment, form.mayContact ? "Boleh dihubungi." : ""]
    return (scores + rest.filter { !$0.isEmpty }).joined(separator: "\n")
  }
}
