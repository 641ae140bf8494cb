import Database
import HTTP
import Mustache
import Platform

/// A page that is one form, told of its faults and of what has changed meanwhile.
struct PlanFormPage: StaffPage {
  static let template = "Satisfaction/Programmes/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let notice: ChangeNotice?
  let form: WebForm

  /// - Parameters:
  ///   - stale: what has changed since the form was read; the form on the page then carries what was typed and the
  ///     new version, so that it can be sent once more.
  init(
    _ heading: String, _ above: [Breadcrumb], about: String, _ form: WebForm, _ errors: FormErrors, stale: String?
  ) {
    notice = stale.map { ChangeNotice("Sudah ada perubahan", $0, typed: form, shown: form) }
    title = notice?.titled(heading) ?? errors.titled(heading)
    breadcrumbs = above + [Breadcrumb(heading)]
    self.heading = heading
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}

/// What was typed in a form, what is wrong with it, and what has changed meanwhile.
struct SentPlan: Sendable {
  var form: FormData = [:]
  var errors = FormErrors()
  var stale: String?

  /// The version that a form shows: its own while it only has faults, so that no other's change is overwritten.
  func version(_ current: Int) -> HiddenField {
    HiddenField("version", "\(errors.isEmpty ? current : form.int("version") ?? current)")
  }

  var status: Status { stale != nil ? .conflict : errors.isEmpty ? .ok : .unprocessable }
}

extension Visit {
  /// Runs a deed on what a form says, and goes on to where it leads: 422 with the form where it has faults, 409 with
  /// the form where what it is about has changed.
  ///
  /// - Parameters:
  ///   - page: the form as it was sent.
  ///   - verb: gives the address that follows.
  nonisolated(nonsending) func send<T: Sendable>(
    _ form: FormData, read: () throws -> T, done: String, page: (SentPlan) throws -> PlanFormPage,
    verb: @escaping @Sendable (Deed, T) throws -> String
  ) async throws -> Response {
    let sent: SentPlan
    do {
      let value = try read()
      return seeOther(try await app.write(by: actor) { deed in try verb(deed, value) }, Flash(.ok, done))
    } catch let errors as FormErrors {
      sent = SentPlan(form: form, errors: errors)
    } catch VisitError.stale(let what) {
      sent = SentPlan(form: form, stale: what)
    }
    return try self.page(page(sent), status: sent.status)
  }
}
