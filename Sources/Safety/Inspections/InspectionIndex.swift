import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// Which inspections the list shows, as its address says it: `/k3/inspeksi?bulan=2026-03&unit=2&hasil=tidak`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct InspectionFilter: Sendable {
  let months: MonthFilter
  let unit: WorkUnit.ID?
  /// "tidak" for those with bad points, "terbuka" for those not finished; empty for all.
  let result: String

  init(_ query: FormData) {
    months = MonthFilter(query)
    unit = WorkUnit.ID(query.text("unit"))
    result = ["tidak", "terbuka"].first { $0 == query.text("hasil") } ?? ""
  }

  var query: [(name: String, value: String)] {
    let all: [(String, String)] = [
      (MonthFilter.name, months.text), ("unit", unit.map { "\($0)" } ?? ""), ("hasil", result),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  func address(_ path: String = InspectionRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `inspection i`.
  var conditions: SQL {
    var parts: [SQL] = ["1 = 1"]
    if let month = months.month { parts.append("i.inspectedOn BETWEEN \(month.first) AND \(month.last)") }
    if let unit { parts.append("i.unitID = \(unit)") }
    if result == "terbuka" { parts.append("i.finishedAt IS NULL") }
    if result == "tidak" {
      parts.append("EXISTS (SELECT 1 FROM inspectionPoint x WHERE x.inspectionID = i.id AND x.verdict = 'bad')")
    }
    return SQL.joined(parts, separator: " AND ")
  }

  func fields(_ units: [WorkUnit]) -> [any Renderable] {
    let form = FormData(query)
    return [
      months.field,
      SelectField("unit", "Unit kerja", units.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "hasil", "Hasil", [Choice("tidak", "Ada yang tidak baik"), Choice("terbuka", "Belum selesai")], form: form,
        prompt: "Semua"),
    ]
  }
}

/// The list of inspections, the latest first.
struct InspectionIndex: StaffPage {
  static let template = "Safety/Inspections/index"
  static let pageSize = 50

  struct Line: Renderable {
    let number: String
    let href: String
    let checklist: String
    let unit: String
    let place: String
    let day: String
    let inspector: String
    let result: Tag
  }

  let title = "Inspeksi K3"
  let breadcrumbs = [Breadcrumb("Inspeksi K3")]
  let filters: [any Renderable]
  let downloads: Downloads
  let templates = InspectionRoutes.templates
  /// Where one begins, for who may.
  let begin: String?
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(
    _ page: ListPage<InspectionLine>, _ filter: InspectionFilter, _ units: [WorkUnit], for colleague: SignedIn,
    _ words: Words
  ) {
    filters = filter.fields(units)
    downloads = Downloads(InspectionRoutes.root) { filter.address($0) }
    begin = colleague.can(.auditSafety) ? InspectionRoutes.root + "/baru" : nil
    lines = page.lines.map { Line($0, words) }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada inspeksi. Pilih daftar periksa, lalu nilai tiap butirnya di tempat, atau cetak formulirnya lebih dahulu."
      : "Tidak ada inspeksi dengan saringan ini."
    pager = page.pager(
      total: lines.isEmpty ? "" : "\(words.count(lines.count, "inspeksi")) di halaman ini", key: \.key,
      address: { filter.address(at: $0) })
  }
}

extension InspectionIndex.Line {
  fileprivate init(_ line: InspectionLine, _ words: Words) {
    let one = line.inspection
    (number, href, checklist) = (one.number, one.path, one.title)
    (unit, place, inspector) = (one.unitName, one.place, one.inspectorName)
    day = words.shortDate(one.inspectedOn)
    result = line.result
  }
}

extension InspectionLine {
  fileprivate var result: Tag {
    if inspection.finishedAt == nil { return Tag("Belum selesai", .warn) }
    return bad == 0 ? Tag("Semua baik", .ok) : Tag("\(bad) dari \(judged) tidak baik", .late)
  }
}

/// What the list's addresses do.
enum InspectionIndexPages {
  /// GET /k3/inspeksi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (InspectionFilter(visit.request.query), ListPlace(visit.request.query))
    let (found, units) = try visit.read { db in
      (try db.inspections(filter.conditions, at: place, limit: InspectionIndex.pageSize + 1), try db.units())
    }
    let page = ListPage(found, size: InspectionIndex.pageSize, at: place)
    return try visit.page(InspectionIndex(page, filter, units, for: try visit.colleague(), visit.words))
  }

  /// GET /k3/inspeksi.csv, .xlsx: a row for each point of what the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let filter = InspectionFilter(visit.request.query)
    return TableExport("inspeksi-k3", sheet: "Inspeksi K3", columns: columns) { db, add in
      var place = ListPlace.start
      var some: [InspectionLine]
      repeat {
        some = try db.inspections(filter.conditions, at: place, limit: 200)
        for line in some {
          for point in try db.points(of: line.inspection.id) { try add(cells(line.inspection, point)) }
        }
        if let last = some.last { place = .after(last.key) }
      } while some.count == 200
    }
  }

  private static func cells(_ one: Inspection, _ point: InspectionPoint) -> [TableCell] {
    [
      .text(one.number), .text(one.inspectedOn.iso), .text(one.title), .text(one.unitName), .text(one.place),
      .text(one.inspectorName), .text(point.topic), .text(point.text), .text(point.verdict?.words ?? ""),
      .text(point.note), .text(one.finishedAt == nil ? "belum" : "ya"),
    ]
  }

  private static let columns = [
    TableColumn("Nomor", width: 16), TableColumn("Tanggal", width: 12), TableColumn("Daftar periksa", width: 32),
    TableColumn("Unit kerja", width: 26), TableColumn("Tempat", width: 26), TableColumn("Pemeriksa", width: 26),
    TableColumn("Bagian", width: 20), TableColumn("Butir", width: 50), TableColumn("Hasil", width: 14),
    TableColumn("Catatan", width: 50), TableColumn("Selesai", width: 10),
  ]
}
