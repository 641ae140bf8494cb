import Database
import HTTP
import Mustache
import Platform

/// Two revisions of a procedure beside each other, told in words.
enum DifferencePages {
  /// GET /prosedur/:code/banding?dari=0&ke=1: without numbers the two newest.
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let query = visit.request.query
    let seesDrafts = try visit.colleague().maySeeDrafts
    let page: DifferencePage? = try visit.read { db in
      let all = try db.revisions(of: code).filter { seesDrafts || $0.effectiveFrom != nil }
      guard let newest = all.first else { return nil }
      let after = query["ke"] == nil ? newest : all.first { $0.number == query.int("ke") }
      guard let after else { return nil }
      let withdrawn = try db.withdrawals(of: code)
      let earlier = all.first { $0.number < after.number && withdrawn[$0.id] == nil } ?? after
      let before = query["dari"] == nil ? earlier : all.first { $0.number == query.int("dari") }
      guard let before, let old = try db.definition(of: before.id), let new = try db.definition(of: after.id) else {
        return nil
      }
      return DifferencePage(before, after, RevisionDifference(from: old, to: new), among: all, visit.words)
    }
    guard let page else { throw VisitError.notFound }
    return try visit.page(page)
  }

  static let routes = [
    Route(.get, "/prosedur/:code/banding", .staff, show, "what one revision says otherwise than another (P2)")
  ]
}

/// The difference between two revisions.
struct DifferencePage: StaffPage {
  static let template = "Procedures/Revisions/difference"

  struct Line: Renderable {
    let what: String
    let old: String?
    let new: String?
  }

  struct Part: Renderable {
    let heading: String
    let note: Tag?
    let lines: [Line]
    let hasLines: Bool

    init(_ heading: String, note: Tag? = nil, _ changes: [RevisionDifference.Change]) {
      self.heading = heading
      self.note = note
      lines = changes.map { Line(what: $0.what, old: $0.old, new: $0.new) }
      hasLines = !lines.isEmpty
    }
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let summary: String
  let address: String
  let from: SelectField
  let to: SelectField
  let parts: [Part]
  let hasParts: Bool

  init(
    _ before: Revision, _ after: Revision, _ difference: RevisionDifference, among all: [Revision], _ words: Words
  ) {
    title = "Yang berubah: \(after.title)"
    breadcrumbs = Breadcrumb.toProcedure(after) + [Breadcrumb("Yang berubah")]
    summary = "Dari revisi \(before.number) ke \(after.stateWords(words).lowercasedFirst)."
    address = Procedure.path(after.code) + "/banding"
    let choices = all.map { Choice("\($0.number)", $0.effectiveFrom == nil ? "\($0.number), konsep" : "\($0.number)") }
    let form: FormData = ["dari": "\(before.number)", "ke": "\(after.number)"]
    from = SelectField("dari", "Dari revisi", choices, form: form, prompt: nil)
    to = SelectField("ke", "Ke revisi", choices, form: form, prompt: nil)
    let whole = [("Identitas", difference.identity), ("Pelaksana", difference.performers)].filter { !$0.1.isEmpty }
    parts = whole.map { Part($0.0, $0.1) } + difference.steps.map { Part($0) }
    hasParts = !parts.isEmpty
  }
}

extension DifferencePage.Part {
  fileprivate init(_ step: RevisionDifference.StepChange) {
    let numbers: [Int] = [step.old, step.new].compactMap { $0 }
    let isRenumbered = step.old != nil && step.new != nil && step.old != step.new
    let place = isRenumbered ? "\(numbers[0]) menjadi \(numbers[1])" : "\(numbers.first ?? 0)"
    let note: Tag? =
      switch step.fate {
      case .added: Tag("Ditambahkan", .ok)
      case .removed: Tag("Dihapus", .late)
      case .kept: step.isMoved ? Tag("Dipindahkan", .info) : nil
      }
    self.init("Langkah \(place): \(step.title)", note: note, step.changes)
  }
}

extension String {
  /// For the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
