import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// Which audits the list shows, as its address says it: `/k3/audit?tahun=2026&unit=2&keadaan=terbuka`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct AuditFilter: Sendable {
  let year: Int?
  let unit: WorkUnit.ID?
  /// "terbuka" or "terbit"; empty for all.
  let state: String

  init(_ query: FormData) {
    year = query.int("tahun").flatMap { (1...9999).contains($0) ? $0 : nil }
    unit = WorkUnit.ID(query.text("unit"))
    state = ["terbuka", "terbit", "batal"].first { $0 == query.text("keadaan") } ?? ""
  }

  var query: [(name: String, value: String)] {
    let all: [(String, String)] = [
      ("tahun", year.map { "\($0)" } ?? ""), ("unit", unit.map { "\($0)" } ?? ""), ("keadaan", state),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  func address(_ path: String = AuditRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `safetyAudit a` and its `approvalCase c`.
  var conditions: SQL {
    var parts: [SQL] = ["1 = 1"]
    if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
      parts.append("a.plannedOn BETWEEN \(first) AND \(last)")
    }
    if let unit { parts.append("a.unitID = \(unit)") }
    if state == "terbuka" { parts.append("c.paperID IS NULL AND a.cancelledAt IS NULL") }
    if state == "terbit" { parts.append("c.paperID IS NOT NULL") }
    if state == "batal" { parts.append("a.cancelledAt IS NOT NULL") }
    return SQL.joined(parts, separator: " AND ")
  }

  func fields(_ units: [WorkUnit]) -> [any Renderable] {
    let form = FormData(query)
    return [
      TextField("tahun", "Tahun", form: form, kind: .wholeNumber, width: .ten),
      SelectField("unit", "Unit kerja", units.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "keadaan", "Keadaan",
        [Choice("terbuka", "Belum disahkan"), Choice("terbit", "Disahkan"), Choice("batal", "Dibatalkan")], form: form,
        prompt: "Semua"),
    ]
  }
}

/// The list of audits, the latest planned first.
struct AuditIndex: StaffPage {
  static let template = "Safety/Audits/index"
  static let pageSize = 50

  struct Line: Renderable {
    let title: String
    let href: String
    let number: String
    let unit: String
    let lead: String
    let day: String
    let findings: String
    let state: Tag
  }

  let title = "Audit internal K3"
  let breadcrumbs = [Breadcrumb("Audit K3")]
  let filters: [any Renderable]
  let downloads: Downloads
  /// Where one is planned, for who may.
  let plan: String?
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(
    _ page: ListPage<AuditLine>, _ filter: AuditFilter, _ units: [WorkUnit], for colleague: SignedIn, _ words: Words
  ) {
    filters = filter.fields(units)
    downloads = Downloads(AuditRoutes.root) { filter.address($0) }
    plan = colleague.can(.auditSafety) ? AuditRoutes.root + "/baru" : nil
    lines = page.lines.map { Line($0, words) }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada audit. Audit direncanakan untuk satu unit, dilaksanakan orang dari unit lain, dan laporannya disahkan."
      : "Tidak ada audit dengan saringan ini."
    pager = page.pager(
      total: lines.isEmpty ? "" : "\(words.count(lines.count, "audit")) di halaman ini", key: \.key,
      address: { filter.address(at: $0) })
  }
}

extension AuditIndex.Line {
  fileprivate init(_ line: AuditLine, _ words: Words) {
    let audit = line.audit
    (title, href, number) = (audit.title, audit.path, audit.number)
    (unit, lead) = (audit.unitName, audit.leadName)
    day = words.shortDate(audit.heldOn ?? audit.plannedOn)
    let grave = line.grave > 0 ? ", \(line.grave) kritikal atau mayor" : ""
    let observed = line.observations > 0 ? ", \(words.count(line.observations, "observasi"))" : ""
    findings = audit.heldOn == nil ? "–" : words.count(line.findings, "temuan") + grave + observed
    state = Tag(line.state.words, line.state.tone)
  }
}

/// What the list's addresses do.
enum AuditIndexPages {
  /// GET /k3/audit
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (AuditFilter(visit.request.query), ListPlace(visit.request.query))
    let (found, units) = try visit.read { db in
      (try db.safetyAudits(filter.conditions, at: place, limit: AuditIndex.pageSize + 1), try db.units())
    }
    let page = ListPage(found, size: AuditIndex.pageSize, at: place)
    return try visit.page(AuditIndex(page, filter, units, for: try visit.colleague(), visit.words))
  }

  /// GET /k3/audit.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let filter = AuditFilter(visit.request.query)
    return TableExport("audit-k3", sheet: "Audit K3", columns: columns) { db, add in
      var place = ListPlace.start
      var some: [AuditLine]
      repeat {
        some = try db.safetyAudits(filter.conditions, at: place, limit: 200)
        for line in some { try add(cells(line)) }
        if let last = some.last { place = .after(last.key) }
      } while some.count == 200
    }
  }

  private static func cells(_ line: AuditLine) -> [TableCell] {
    let audit = line.audit
    return [
      .text(audit.number), .text(audit.title), .text(audit.unitName), .text(audit.leadName),
      .text(audit.plannedOn.iso), audit.heldOn.map { .text($0.iso) } ?? .empty,
      audit.heldOn == nil ? .empty : .integer(line.findings), audit.heldOn == nil ? .empty : .integer(line.grave),
      .text(line.state.words),
    ]
  }

  private static let columns = [
    TableColumn("Nomor", width: 16), TableColumn("Audit", width: 44), TableColumn("Unit yang diaudit", width: 28),
    TableColumn("Ketua tim", width: 26), TableColumn("Direncanakan", width: 14),
    TableColumn("Dilaksanakan", width: 14), TableColumn("Temuan", width: 10),
    TableColumn("Kritikal atau mayor", width: 12), TableColumn("Keadaan", width: 22),
  ]
}
