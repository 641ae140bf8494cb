import Mustache
import Platform

/// One question to the customer on a page of its own, behind his link: what his word does stands above its form.
struct CustomerQuestion: PublicPage {
  static let template = "Complaints/Closing/question"
  let title: String
  let errorSummary: ErrorSummary?
  let ticket: String
  let back: String
  /// Nil where the field itself is the title.
  let heading: String?
  /// What his word does, where the field does not say it.
  let consequence: String?
  let form: WebForm

  /// - Parameters:
  ///   - back: beneath the customer's page; empty for that page itself.
  ///   - isFieldTitle: whether the form's field asks so that no heading is needed above it.
  init(
    _ title: String, of tracked: Tracked, back: String = "", isFieldTitle: Bool = false, consequence: String? = nil,
    _ form: WebForm, _ errors: FormErrors
  ) {
    self.title = errors.titled(title)
    errorSummary = errors.summary
    ticket = tracked.run.number
    self.back = tracked.path + back
    heading = isFieldTitle ? nil : title
    self.consequence = consequence
    self.form = form
  }
}
