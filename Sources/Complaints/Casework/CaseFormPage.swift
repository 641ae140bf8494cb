import HTTP
import Mustache
import Platform
import Procedures

/// A form about a case that has a page of its own: what it does stands above it.
struct CaseFormPage: StaffPage {
  static let template = "Complaints/Casework/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let heading: String
  /// What happens once it is sent.
  let about: String
  /// Nil where there is nothing that could be sent, which `about` then explains.
  let form: WebForm?

  init(_ heading: String, about: String, of run: Case, _ form: WebForm?, _ errors: FormErrors) {
    title = errors.titled("\(heading) · \(run.number)")
    breadcrumbs = [
      Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(run.number, "/keluhan/\(run.token)"), Breadcrumb(heading),
    ]
    errorSummary = errors.summary
    self.heading = heading
    self.about = about
    self.form = form
  }
}

extension String {
  /// With a full stop behind it, unless it ends a sentence by itself.
  var asSentence: String { last.map { ".?…".contains($0) } ?? true ? self : self + "." }
}
