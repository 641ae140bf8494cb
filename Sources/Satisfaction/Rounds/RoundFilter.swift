import Database
import HTTP
import Mustache
import Platform

/// Which rounds the list shows and in which order, as its address says it: `/survei?keadaan=terbuka&cari=kepuasan`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct RoundFilter: Sendable {
  enum Order: String, CaseIterable, Sendable {
    case opening = "buka"
    case closing = "tutup"

    var words: String {
      switch self {
      case .opening: "Mulai, terbaru dahulu"
      case .closing: "Berakhir, terbaru dahulu"
      }
    }

    var column: SQL {
      switch self {
      case .opening: "r.opensOn"
      case .closing: "r.closesOn"
      }
    }
  }

  let state: SurveyRound.State?
  /// Words of the title.
  let search: String
  let year: Int?
  let order: Order

  init(_ query: FormData) {
    state = SurveyRound.State(rawValue: query.text("keadaan"))
    search = String(query.line("cari").prefix(100))
    year = query.int("tahun").flatMap { (1...9999).contains($0) ? $0 : nil }
    order = Order(rawValue: query.text("urut")) ?? .opening
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("keadaan", state?.rawValue ?? ""), ("cari", search), ("tahun", year.map { "\($0)" } ?? ""),
      ("urut", order == .opening ? "" : order.rawValue),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = RoundRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `surveyRound r`.
  var conditions: SQL {
    var parts: [SQL] = []
    if let state { parts.append(state.condition) }
    if !search.isEmpty { parts.append("LOWER(r.title) LIKE \("%\(search.lowercased().escapedForLike)%") ESCAPE '\\'") }
    if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
      parts.append("r.opensOn BETWEEN \(first) AND \(last)")
    }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  var fields: [any Renderable] {
    let form = FormData(query)
    return [
      TextField("cari", "Judul", form: form, kind: .search, width: .twenty, maxLength: 100),
      SelectField(
        "keadaan", "Keadaan", SurveyRound.State.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        prompt: "Semua"),
      TextField("tahun", "Tahun", form: form, kind: .wholeNumber, width: .four),
      SelectField(
        "urut", "Urutan", Order.allCases.map { Choice($0.rawValue, $0.words) },
        form: ["urut": order.rawValue], prompt: nil),
    ]
  }
}

extension String {
  /// With the marks that LIKE understands taken as they stand.
  fileprivate var escapedForLike: String {
    replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
