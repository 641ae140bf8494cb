import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Which reports the list shows, as its address says it: `/laporan?jenis=month&keadaan=konsep&tahun=2026`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct ReportFilter: Sendable {
  let kind: ReportPeriod.Kind?
  let stage: ApprovalStage?
  let year: Int?

  init(_ query: FormData) {
    kind = ReportPeriod.Kind(rawValue: query.text("jenis"))
    stage = ApprovalStage(code: query.text("keadaan"))
    year = query.int("tahun").flatMap { (1...9999).contains($0) ? $0 : nil }
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("jenis", kind?.rawValue ?? ""), ("keadaan", stage?.code ?? ""), ("tahun", year.map { "\($0)" } ?? ""),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = ReportRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// The stage of `report r`.
  static var stage: SQL { ApprovalStage.sql(ApprovalWay.report.code, of: "r.id") }

  /// Over `report r`.
  var conditions: SQL {
    var parts: [SQL] = []
    if let kind { parts.append("r.kind = \(kind)") }
    if let stage { parts.append("\(Self.stage) = \(stage.rawValue)") }
    if let year { parts.append("r.endOn BETWEEN \(year * 100 + 1) AND \(year * 100 + 12)") }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  var fields: [any Renderable] {
    let form = FormData(query)
    return [
      SelectField(
        "jenis", "Jenis", ReportPeriod.Kind.allCases.map { Choice($0.rawValue, $0.adjective) }, form: form,
        prompt: "Semua"),
      SelectField(
        "keadaan", "Keadaan", ApprovalStage.allCases.map { Choice($0.code, $0.label) }, form: form, prompt: "Semua"),
      TextField("tahun", "Tahun", form: form, kind: .wholeNumber, width: .ten),
    ]
  }
}
