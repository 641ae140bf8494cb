import Database
import HTTP
import Platform
import Procedures

/// What the register of complaints shows, as its address says it: `/keluhan?status=terbuka&bulan=2026-03`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct RegisterFilter: Sendable {
  enum Status: String, CaseIterable, Sendable {
    case open = "terbuka"
    case closed = "ditutup"
    case all = "semua"
  }

  let words: String
  let status: Status
  let month: Month?
  let unit: WorkUnit.ID?
  let category: Category.ID?
  let priority: Priority?
  let step: Int?
  let channel: Channel?
  let isSafety: Bool

  init(_ query: FormData) {
    words = query.text("q")
    // Who looks for words looks everywhere, unless he says otherwise.
    status = Status(rawValue: query.text("status")) ?? (SearchWords(words) == nil ? .open : .all)
    month = Month(iso: query.text("bulan"))
    unit = query.int("unit").map { WorkUnit.ID(rawValue: Int64($0)) }
    category = query.int("kategori").map { Category.ID(rawValue: Int64($0)) }
    priority = query.int("prioritas").flatMap { Priority(rawValue: $0) }
    step = query.int("langkah").flatMap { (1...99).contains($0) ? $0 : nil }
    channel = Channel(rawValue: query.text("saluran"))
    isSafety = query.text("k3") == "1"
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(String, String)] {
    let all: [(String, String)] = [
      ("q", words), ("status", status.rawValue), ("bulan", month?.iso ?? ""), ("unit", unit.map { "\($0)" } ?? ""),
      ("kategori", category.map { "\($0)" } ?? ""), ("prioritas", priority.map { "\($0.rawValue)" } ?? ""),
      ("langkah", step.map { "\($0)" } ?? ""), ("saluran", channel?.rawValue ?? ""), ("k3", isSafety ? "1" : ""),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  /// The register at this filter, with further fields such as the place of a page.
  func address(_ path: String = "/keluhan", _ more: [(String, String)] = []) -> String {
    "\(path)?\(FormData(query + more).urlencoded)"
  }

  /// The conditions beside the words, over `caseRun r` and `complaint c`.
  func conditions(zone: Zone, seenBy colleague: SignedIn) -> SQL {
    var parts: [SQL] = [Self.visible(to: colleague)]
    switch status {
    case .open: parts.append("r.closedAt IS NULL")
    case .closed: parts.append("r.closedAt IS NOT NULL")
    case .all: break
    }
    if let month {
      let first = zone.instant(month.first)
      let next = zone.instant(month.last.next)
      parts.append("r.openedAt >= \(first) AND r.openedAt < \(next)")
    }
    if let unit { parts.append("r.unitID = \(unit)") }
    if let priority { parts.append("r.priority = \(priority.rawValue)") }
    if isSafety { parts.append("r.isSafety = 1") }
    if let channel { parts.append("c.channel = \(channel)") }
    if let category { parts.append(Self.inCategory(category)) }
    if let step {
      parts.append(
        """
        EXISTS (SELECT 1 FROM caseStep o JOIN step s ON s.id = o.stepID
          WHERE o.caseID = r.id AND o.completedAt IS NULL AND s.number = \(step))
        """)
    }
    return SQL.joined(parts, separator: " AND ")
  }

  private static func inCategory(_ category: Category.ID) -> SQL {
    """
    \(category) = (SELECT g.categoryID FROM sorting g WHERE g.complaintID = c.id ORDER BY g.caseStepID DESC LIMIT 1)
    """
  }

  /// Everything for who may read everything; else the own units', what one is responsible for or was told of.
  private static func visible(to colleague: SignedIn) -> SQL {
    if colleague.can(.readAllCases) { return "1 = 1" }
    let units = colleague.can(.readUnitCases) ? colleague.seats.map(\.unit) : []
    return """
      (r.unitID IN \(list: units) OR r.responsibleID = \(colleague.person)
        OR EXISTS (SELECT 1 FROM dispositionRecipient d JOIN disposition x ON x.id = d.dispositionID
          WHERE x.complaintID = c.id AND d.personID = \(colleague.person)))
      """
  }
}
