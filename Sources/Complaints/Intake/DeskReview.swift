import HTTP
import Mustache
import Platform
import Procedures

/// Before the desk records a complaint: what may be the same matter, for a colleague to judge. Nothing was recorded
/// yet, and nothing is joined by itself.
struct DeskReview: StaffPage {
  static let template = "Complaints/Intake/review"
  static let field = "reviewed"

  /// What he does about it.
  enum Choice: String {
    case record, change
  }

  let title = "Mungkin sudah pernah disampaikan"
  let breadcrumbs = [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb("Catat keluhan")]
  let subject: String
  let lines: [Line]
  /// The whole form as it was typed; its files wait under its ticket.
  let hidden: [HiddenField]

  struct Line: Renderable {
    let number: String
    let href: String
    let subject: String
    let about: String
    let ground: String
  }

  init(_ form: FormData, _ similar: [SimilarComplaint], _ words: Words) {
    subject = form.line("subject")
    lines = similar.map { one in
      Line(
        number: one.run.number, href: "/keluhan/\(one.run.token)", subject: one.run.subject,
        about: "Diterima \(words.shortDate(one.run.openedAt)) · \(one.run.endingWords ?? "masih terbuka")",
        ground: one.groundWords)
    }
    hidden = form.fields.filter { $0.name != Forgery.field && $0.name != Self.field }.map {
      HiddenField($0.name, $0.value)
    }
  }
}
