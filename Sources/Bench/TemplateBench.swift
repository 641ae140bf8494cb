import Foundation
import Mustache

/// A page of 50 rows built from Swift values at each render, beside minijinja (Rust) and Jinja2 rendering the same page.
enum TemplateBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let templates = try Templates(directory: Peers.folder, strict: true)
    let page = try JSONDecoder().decode(TicketPage.self, from: Data(contentsOf: Peers.file("data.json")))
    let round = { try rate { _ = try templates.render("inherit", page.rebuilt) } }
    let before = try [round(), round()]
    let peers = try Peers.python("peers.py")
    let ours = median(try before + [round()])
    let detail = "\(Report.number(ours)) renders/s"
    guard let peer = peers["minijinja"] else {
      return [
        Measure(
          work: "page of 50 rows", value: ours, unit: "renders/s",
          detail: "minijinja is not there: pip install minijinja jinja2")
      ]
    }
    return [
      Measure(work: "page of 50 rows", value: ours / peer, unit: "× minijinja", floor: 2.5, aim: 5, detail: detail)
    ]
  }

  /// Rounds a second, over a second.
  private static func rate(_ work: () throws -> Void) throws -> Double {
    for _ in 0..<200 { try work() }
    var count = 0
    let time = try seconds {
      for _ in 0..<20_000 {
        try work()
        count += 1
      }
    }
    return Double(count) / time
  }
}

/// The page's values.
struct TicketPage: Renderable, Decodable {
  struct User: Renderable, Decodable {
    let name: String
    let role: String
  }

  struct Entry: Renderable, Decodable {
    let href: String
    let label: String
    let active: Bool
  }

  struct Flash: Renderable, Decodable {
    let kind: String
    let text: String
  }

  struct Row: Renderable, Decodable {
    struct Tag: Renderable, Decodable {
      let name: String
    }

    let id: Int
    let subject: String
    let customer: String
    let status: String
    let priority: String
    let updated: String
    let urgent: Bool
    let tags: [Tag]
  }

  let title: String
  let user: User
  let nav: [Entry]
  let flash: Flash
  let rows: [Row]
  let count: Int
  let version: String

  /// The same page made anew, as a handler makes it from rows.
  var rebuilt: TicketPage {
    TicketPage(
      title: title, user: user, nav: nav.map { Entry(href: $0.href, label: $0.label, active: $0.active) }, flash: flash,
      rows: rows.map { row in
        Row(
          id: row.id, subject: row.subject, customer: row.customer, status: row.status, priority: row.priority,
          updated: row.updated, urgent: row.urgent, tags: row.tags)
      }, count: count, version: version)
  }
}
