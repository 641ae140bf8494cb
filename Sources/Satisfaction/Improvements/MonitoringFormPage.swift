import HTTP
import Mustache
import Platform
import Procedures

/// What stands in the place of a form that would store nothing: why, and the way to what comes first.
struct NothingYetPage: StaffPage {
  static let template = "Satisfaction/Improvements/nothing"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let about: String
  let href = ImprovementRoutes.root
  let label = "Ke daftar tindakan"

  init(_ title: String, _ breadcrumbs: [Breadcrumb], about: String) {
    (self.title, self.breadcrumbs, self.about) = (title, breadcrumbs, about)
  }
}

/// A page of monitoring that is one form.
struct MonitoringFormPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ heading: String, about: String, _ form: WebForm, _ errors: FormErrors) {
    self.heading = heading
    title = errors.titled(heading)
    breadcrumbs = [Breadcrumb("Pemantauan", MonitoringRoutes.root), Breadcrumb(heading)]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}
