import HTTP
import Mustache
import Platform

/// What a respondent sees of a round, on a page of his own or on a screen for many: `Satisfaction/Rounds/_view`.
struct RespondentView: Renderable {
  /// The questions of one part, or the form for who wants to be contacted.
  struct Part: Renderable {
    let action: String
    let hidden: [HiddenField]
    let fields: [any Renderable]
    let button: String
    let mayGoBack: Bool
    /// Whether all of it can be left out with one press.
    var mayOmit = false
    let trap = RespondentView.trap
  }

  struct Way: Renderable {
    let label: String
    let href: String
  }

  /// How the office is reached.
  struct Contact: Renderable {
    let lead: String
    let office: String
    let phone: String
    let email: String

    /// - Parameter lead: what it is reached for, up to its name.
    init(_ lead: String, _ office: Office) {
      self.lead = lead
      (self.office, phone, email) = (office.name, office.phone, office.email)
    }
  }

  var errorSummary: ErrorSummary?
  var over = ""
  var heading = ""
  var sentence = ""
  var paragraphs: [String] = []
  var points: [String] = []
  var hasPoints = false
  var contact: Contact?
  var sheet: Part?
  /// The next page, where nothing is to be sent.
  var start: Way?
  var others: [Way] = []

  /// A field that no person sees; programs that fill in every field give themselves away.
  static let trap = "homepage"
}

/// A page for one respondent.
struct AskPage: PublicPage {
  static let template = "Satisfaction/Rounds/ask"
  let title: String
  let view: RespondentView
}

/// The same on a screen for many: large, without ways to other pages.
struct KioskPage: PublicPage {
  static let template = "Satisfaction/Rounds/kiosk"
  let title: String
  let view: RespondentView
  /// Nil where nobody is about to answer.
  let reset: Reset?

  /// When and where the screen goes by itself.
  struct Reset: Renderable {
    let path: String
    /// Seconds after the last touch.
    let idle: String
    /// Seconds after the page came, where there is no script.
    let patience: String
    let minutes: String
  }
}

extension Visit {
  /// Shows what a respondent sees. No search engine keeps it; a screen for many goes back to its start by itself.
  func respond(
    _ view: RespondentView, _ asked: AskedLink, status: Status = .ok, errors: FormErrors = FormErrors(),
    idle: Int? = AskedLink.idle
  ) throws -> Response {
    let title = errors.titled(view.heading)
    guard asked.link.kind == .kiosk else {
      var response = try page(AskPage(title: title, view: view), status: status)
      response.headers["X-Robots-Tag"] = "noindex"
      return response
    }
    let reset = idle.map { idle in
      // Nobody types once he has been thanked.
      let patience = idle == AskedLink.idleAfterThanks ? idle : AskedLink.idleWithoutScript
      return KioskPage.Reset(
        path: asked.link.path, idle: "\(idle)", patience: "\(patience)", minutes: "\(max(1, patience / 60))")
    }
    var response = try page(KioskPage(title: title, view: view, reset: reset), status: status)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
  }
}
