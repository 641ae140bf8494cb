import HTTP
import Mustache
import Platform

/// The questions as an administrator words them.
enum QuestionPages {
  static let path = "/pengaturan/pertanyaan"
  static func limits(_ question: Question) -> TextLimits { [question.code: 300] }

  /// GET /pengaturan/pertanyaan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let questions = try visit.read { try $0.currentQuestions() }
    let form = FormData(questions.map { (name: $0.code, value: $0.text) })
    return try visit.page(QuestionIndex(questions, form))
  }

  /// POST /pengaturan/pertanyaan
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let questions = try visit.read { try $0.currentQuestions() }
    var errors = FormErrors()
    for question in questions {
      let text = form.line(question.code)
      if text.isEmpty { errors.note(question.code, "Tulis pertanyaannya.") }
      limits(question).check(form, &errors)
    }
    guard errors.isEmpty else { return try visit.page(QuestionIndex(questions, form, errors), status: .unprocessable) }
    let texts = Dictionary(questions.map { ($0.code, form.line($0.code)) }) { first, _ in first }
    try await visit.app.write(by: visit.actor) { deed in try deed.change(texts) }
    return visit.seeOther(path, Flash(.ok, "Pertanyaan disimpan; jawaban yang sudah masuk tetap pada kalimat lamanya."))
  }
}

/// What the template of the questions sees.
struct QuestionIndex: StaffPage {
  static let template = "Satisfaction/Answers/questions"
  let title: String
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Pertanyaan penilaian")]
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ questions: [Question], _ form: FormData, _ errors: FormErrors = FormErrors()) {
    title = errors.titled("Pertanyaan penilaian")
    errorSummary = errors.summary
    let fields = questions.map { question in
      TextField(
        question.code, "Pertanyaan \(question.ordinal)", form: form, errors: errors, hint: "Versi \(question.version)",
        width: .full, maxLength: QuestionPages.limits(question)[question.code])
    }
    self.form = WebForm(action: QuestionPages.path, fields: fields, button: "Simpan pertanyaan")
  }
}

enum QuestionRoutes {
  static let all: [Route] = [
    Route(.get, QuestionPages.path, .can(.manageSettings), QuestionPages.show, "the questions after closing (C6)"),
    Route(
      .post, QuestionPages.path, .can(.manageSettings), QuestionPages.change, "words the questions anew (C6)"),
  ]
}
