import Database
import HTTP
import Mustache

/// A series of numbers as the settings page names it. Features list theirs in `Feature.numbers`.
package struct NumberSeries: Sendable, Hashable {
  package let kind: NumberKind
  /// "Nomor tiket keluhan".
  package let label: String

  package init(_ kind: NumberKind, _ label: String) {
    self.kind = kind
    self.label = label
  }
}

/// One series as it stands.
struct NumberState: Sendable, FromRow {
  let kind: NumberKind
  let pattern: String
  /// The last serial of the year asked for, 0 before the first.
  let last: Int

  init(row: Row) throws(RowError) {
    kind = try row["kind"]
    pattern = try row["pattern"]
    last = try row["last"]
  }
}

extension Snapshot {
  /// Every series with its pattern and how far it got in a year.
  func numberStates(in year: Int) throws -> [NumberState] {
    try rows(
      """
      SELECT s.kind, s.pattern, coalesce(c.last, 0) AS last
      FROM numberSeries s LEFT JOIN numberCounter c ON c.kind = s.kind AND c.year = \(year) ORDER BY s.kind
      """)
  }
}

/// The patterns of numbers.
enum NumberPages {
  /// GET /pengaturan/nomor
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, form: nil) }

  /// POST /pengaturan/nomor: saves, or with the other button only shows what the patterns give.
  @Sendable static func update(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let states = try visit.numberStates()
    var errors = FormErrors()
    var patterns: [NumberKind: NumberPattern] = [:]
    for state in states {
      do {
        patterns[state.kind] = try NumberPattern(form.text(field(state.kind)))
      } catch {
        errors.note(field(state.kind), error.message)
      }
    }
    guard errors.isEmpty, form["preview"] == nil else { return try page(visit, form: form, errors: errors) }
    let changed = patterns.filter { kind, pattern in
      states.contains { $0.kind == kind && $0.pattern != pattern.text }
    }
    if !changed.isEmpty { try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(changed) } }
    return visit.seeOther("/pengaturan/nomor", Flash(.ok, "Pola nomor sudah disimpan."))
  }

  static func field(_ kind: NumberKind) -> String { "pattern-\(kind.rawValue)" }

  private static func page(
    _ visit: Visit, form: FormData?, errors: FormErrors = FormErrors()
  ) throws -> Response {
    let page = NumberPage(try visit.numberStates(), visit, form: form, errors: errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  fileprivate func numberStates() throws -> [NumberState] {
    let year = app.office.zone.day(of: now).year
    return try read { try $0.numberStates(in: year) }
  }
}

/// The form of patterns, each with the number it gives next.
struct NumberPage: StaffPage {
  static let template = "Settings/numbers"
  let title: String
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Penomoran")]
  let errorSummary: ErrorSummary?
  let hasFields: Bool
  let fields: [TextField]

  /// - Parameter form: what was typed; nil shows what is stored.
  init(_ states: [NumberState], _ visit: Visit, form: FormData?, errors: FormErrors) {
    title = errors.titled("Penomoran")
    errorSummary = errors.summary
    let today = visit.app.office.zone.day(of: visit.now)
    let labels = visit.app.features.flatMap(\.numbers)
    fields = states.map { state in
      let name = NumberPages.field(state.kind)
      let typed = form.map { $0.text(name) } ?? state.pattern
      let next = (try? NumberPattern(typed)).map { $0.number(state.last + 1, on: today) }
      return TextField(
        name, labels.first { $0.kind == state.kind }?.label ?? state.kind.rawValue, form: [name: typed],
        errors: errors, hint: next.map { "Nomor berikutnya: \($0)" }, autocomplete: "off", maxLength: 60)
    }
    hasFields = !fields.isEmpty
  }
}
