import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Which reports the list shows, as its address says it: `/survei/laporan?jenis=periodic&keadaan=konsep&tahun=2026`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct SurveyReportFilter: Sendable {
  /// What the list goes by.
  enum Order: String, CaseIterable, Sendable {
    case period = "periode"
    case drafting = "disusun"

    /// Of `surveyReport r`, each with an index.
    var column: SQL { self == .period ? "r.endOrder" : "r.draftedAt" }

    var label: String {
      switch self {
      case .period: "Periode terbaru"
      case .drafting: "Terakhir disusun"
      }
    }
  }

  /// A part of the title or the number.
  let words: String
  let kind: SurveyReport.Kind?
  let stage: ApprovalStage?
  let year: Int?
  let order: Order

  init(_ query: FormData) {
    words = String(query.line("q").prefix(80))
    kind = SurveyReport.Kind(rawValue: query.text("jenis"))
    stage = ApprovalStage(code: query.text("keadaan"))
    year = query.int("tahun").flatMap { (1...9999).contains($0) ? $0 : nil }
    order = Order(rawValue: query.text("urut")) ?? .period
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("q", words), ("jenis", kind?.rawValue ?? ""), ("keadaan", stage?.code ?? ""),
      ("tahun", year.map { "\($0)" } ?? ""), ("urut", order == .period ? "" : order.rawValue),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = SurveyReportRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// The stage of `surveyReport r`.
  static var stage: SQL { ApprovalStage.sql(ApprovalWay.surveyReport.code, of: "r.id") }

  /// Over `surveyReport r`.
  var conditions: SQL {
    var parts: [SQL] = []
    if !words.isEmpty {
      let pattern = "%" + words.uppercased().map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined() + "%"
      parts.append("UPPER(r.title || ' ' || r.number) LIKE \(pattern) ESCAPE '!'")
    }
    if let kind { parts.append("r.kind = \(kind)") }
    if let stage { parts.append("\(Self.stage) = \(stage.rawValue)") }
    if let year { parts.append("r.endOrder BETWEEN \(year * 10_000 + 101) AND \(year * 10_000 + 1_231)") }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  var fields: [any Renderable] {
    let form = FormData(query)
    return [
      TextField("q", "Judul atau nomor", form: form, kind: .search, maxLength: 80),
      SelectField(
        "jenis", "Jenis", SurveyReport.Kind.allCases.map { Choice($0.rawValue, $0.title) }, form: form,
        prompt: "Semua"),
      SelectField(
        "keadaan", "Keadaan", ApprovalStage.allCases.map { Choice($0.code, $0.label) }, form: form, prompt: "Semua"),
      TextField("tahun", "Tahun", form: form, kind: .wholeNumber, width: .ten),
      SelectField("urut", "Urutan", Order.allCases.map { Choice($0.rawValue, $0.label) }, form: form, prompt: nil),
    ]
  }
}
