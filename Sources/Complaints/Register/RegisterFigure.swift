import Database
import HTTP
import Platform
import Procedures

/// The complaints behind a number of the KPI page, as an address of the register says it:
/// `angka=dijawab&bulan-dari=2026-03&bulan-sampai=2026-05`.
package struct RegisterFigure: Sendable, Hashable {
  /// What was counted. The raw value is what the address says.
  package enum Name: String, CaseIterable, Sendable {
    case received = "diterima"
    case safety = "k3"
    case hour = "jam"
    case answered = "dijawab"
    case closed = "ditutup"
    case settled = "diselesaikan"
    case reopened = "dibuka-lagi"
    case escalated = "dieskalasi"
    case satisfied = "puas"
    case dissatisfied = "belum-puas"
    case effective = "cpar-efektif"
    case notEffective = "cpar-tidak-efektif"
    case onTime = "cpar-tepat"
    case overdue = "cpar-terlambat"
    case walked = "tuntas"
    case repeated = "diulang"
    case skipped = "dilewati"
    /// Open when the last of the months ended.
    case openAtEnd = "terbuka-akhir"
  }

  package let name: Name
  package let months: MonthSpan
  /// The hour of the week, or the number of a step; 0 where there is none.
  package let place: Int
  /// The number of the revision whose step it is.
  package let revision: Int?

  package init(_ name: Name, in months: MonthSpan, place: Int = 0, revision: Int? = nil) {
    (self.name, self.months) = (name, months)
    (self.place, self.revision) = (place, revision)
  }

  /// Nil where the address names none.
  init?(_ query: FormData) {
    guard let name = Name(rawValue: query.text("angka")), let first = Month(iso: query.text("bulan-dari")) else {
      return nil
    }
    let last = Month(iso: query.text("bulan-sampai")) ?? first
    let place = query.int("tempat").flatMap { (0...167).contains($0) ? $0 : nil }
    self.init(name, in: MonthSpan(first, last), place: place ?? 0, revision: query.int("revisi"))
  }

  var query: [(name: String, value: String)] {
    [
      ("angka", name.rawValue), ("bulan-dari", months.first.iso), ("bulan-sampai", months.last.iso),
      ("tempat", place == 0 ? "" : "\(place)"), ("revisi", revision.map { "\($0)" } ?? ""),
    ]
  }

  /// "Ditutup, Maret 2026 sampai Mei 2026".
  func words(_ words: Words) -> String {
    let ends = months.first == months.last ? [months.last] : [months.first, months.last]
    let period = ends.map(words.month).joined(separator: " sampai ")
    switch name {
    case .hour:
      let hour = TimeOfDay(clamping: place % 24 * 60)
      let weekday = Weekday(rawValue: place / 24 + 1).map(words.weekday) ?? ""
      return
        "Diterima hari \(weekday) pukul \(words.clock(hour)) sampai \(words.clock(TimeOfDay(clamping: hour.minutes + 60))), \(period)"
    case .repeated: return "Langkah \(place) dikerjakan lebih dari sekali, ditutup \(period)"
    case .skipped: return "Langkah \(place) tidak dilalui, ditutup \(period)"
    case .openAtEnd: return "Terbuka di akhir \(words.month(months.last))"
    default: return "\(name.words), \(period)"
    }
  }

  /// Over `caseRun r`.
  func condition(_ zone: Zone) -> SQL {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    if name == .openAtEnd {
      return "(r.openedAt < \(end) AND (r.closedAt IS NULL OR r.closedAt >= \(end)))"
    }
    let revision: SQL =
      revision.map { "AND f.revisionID IN (SELECT v.id FROM revision v WHERE v.number = \($0))" } ?? ""
    return "r.id IN (SELECT f.caseID FROM caseFact f WHERE \(counted(from: start, until: end, zone)) \(revision))"
  }

  private func counted(from start: Instant, until end: Instant, _ zone: Zone) -> SQL {
    let counter = { (figure: TallyFigure) in
      figure.condition(from: start, until: end, bucket: place, zone: zone) ?? "1 = 0"
    }
    return name == .skipped
      ? "\(counter(.walked)) AND f.passedSteps >> \(place) & 1 = 0" : counter(name.figure)
  }
}

extension RegisterFigure.Name {
  /// What lists and headings call it.
  var words: String {
    switch self {
    case .received, .hour: "Diterima"
    case .safety: "Diterima dan menyangkut K3"
    case .answered: "Mendapat jawaban pertama"
    case .closed: "Ditutup"
    case .settled: "Diselesaikan"
    case .reopened: "Dibuka lagi"
    case .escalated: "Dieskalasi"
    case .satisfied: "Pelanggan puas"
    case .dissatisfied: "Pelanggan belum puas"
    case .effective: "CPAR dinilai efektif"
    case .notEffective: "CPAR dinilai tidak efektif"
    case .onTime: "Tindakan CPAR tepat waktu"
    case .overdue: "Tindakan CPAR terlambat"
    case .walked, .repeated, .skipped: "Tuntas sampai langkah terakhir"
    case .openAtEnd: "Terbuka"
    }
  }

  fileprivate var figure: TallyFigure {
    switch self {
    case .received, .openAtEnd: .received
    case .safety: .safety
    case .hour: .hour
    case .answered: .answered
    case .closed: .closed
    case .settled: .settled
    case .reopened: .reopened
    case .escalated: .escalated
    case .satisfied: .satisfied
    case .dissatisfied: .dissatisfied
    case .effective: .cparEffective
    case .notEffective: .cparNotEffective
    case .onTime: .cparOnTime
    case .overdue: .cparOverdue
    case .walked, .skipped: .walked
    case .repeated: .repeated
    }
  }
}

/// Addresses of the register, for pages that count complaints.
package enum RegisterAddress {
  /// The complaints behind a number.
  package static func of(_ figure: RegisterFigure, _ scope: FigureScope) -> String {
    address([("status", "semua")] + figure.query, scope)
  }

  /// Open complaints that came between two days; nil has no end.
  package static func open(from: Day? = nil, until: Day? = nil, _ scope: FigureScope) -> String {
    address([("status", "terbuka"), ("dari", from?.iso ?? ""), ("sampai", until?.iso ?? "")], scope)
  }

  /// Open complaints whose step somebody holds.
  ///
  /// - Parameter late: only those that are late at the moment at which it is followed.
  package static func held(by holder: StepHolder, _ scope: FigureScope, late: Bool = false) -> String {
    let value =
      holder.person.map { "p\($0)" } ?? "j\(holder.position.map { "\($0)" } ?? "")u\(holder.unit.map { "\($0)" } ?? "")"
    return address([("status", "terbuka"), ("pemegang", value), ("lewat", late ? "1" : "")], scope)
  }

  /// Open complaints that wait for their customers.
  package static func waitingForCustomers(_ scope: FigureScope) -> String {
    address([("status", "terbuka"), ("pemegang", "k")], scope)
  }

  private static func address(_ fields: [(name: String, value: String)], _ scope: FigureScope) -> String {
    let narrow: [(name: String, value: String)] = [
      ("prosedur", scope.procedure), ("unit", scope.unit.map { "\($0)" } ?? ""),
      ("prioritas", scope.priority.map { "\($0)" } ?? ""), ("saluran", scope.channel ?? ""),
      ("kategori", scope.category ?? ""), ("sebab", scope.cause ?? ""),
    ]
    return "/keluhan?\(FormData((fields + narrow).filter { !$0.value.isEmpty }).urlencoded)"
  }
}

/// Whose task the open step is, as an address says it: `p7`, a person; `j3u2`, whoever holds a position in a unit; `k`,
/// the customer.
struct RegisterHolder: Sendable {
  let text: String
  private let person: Int64?
  private let position: Int64?
  private let unit: Int64?

  init?(_ text: String) {
    guard let kind = text.first, text.count < 40 else { return nil }
    let parts = text.dropFirst().split(separator: "u", omittingEmptySubsequences: false).map { Int64($0) }
    switch (kind, parts.count) {
    case ("k", 1) where text == "k": (person, position, unit) = (nil, nil, nil)
    case ("p", 1): (person, position, unit) = (parts[0], nil, nil)
    case ("j", 2): (person, position, unit) = (nil, parts[0], parts[1])
    default: return nil
    }
    guard person != nil || position != nil || text == "k" else { return nil }
    self.text = text
  }

  /// Over `caseRun r`.
  var condition: SQL {
    let open: SQL = "r.closedAt IS NULL AND r.id IN (SELECT h.caseID FROM caseStep h WHERE h.completedAt IS NULL AND"
    if let person { return "\(open) h.personID = \(person))" }
    guard let position else { return "\(open) h.positionID IS NULL AND h.personID IS NULL)" }
    let place: SQL = unit.map { "h.unitID = \($0)" } ?? "h.unitID IS NULL"
    return "\(open) h.positionID = \(position) AND h.personID IS NULL AND \(place))"
  }
}
