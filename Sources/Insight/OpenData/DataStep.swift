import Database
import Platform
import Procedures

/// What other programs may know of a step of a case: how long it took against its standard, nothing of who did it.
struct DataStep: Sendable, FromRow {
  let caseNumber: String
  let procedure: String
  let revision: Int
  let number: Int
  let kind: StepKind
  let title: String
  let performer: String
  let round: Int
  let unit: String?
  let openedAt: Instant
  let dueAt: Instant?
  let completedAt: Instant?
  let outcome: String?
  let standard: Standard
  let minutesUsed: Int?
  let idleMinutes: Int
  /// Whether a colleague completed it; what customers do themselves is nobody's standard.
  private let isByColleague: Bool

  init(row: Row) throws(RowError) {
    (caseNumber, procedure, revision) = (try row["caseNumber"], try row["procedure"], try row["revision"])
    (number, kind, title) = (try row["number"], try row["kind"], try row["title"])
    (performer, round, unit) = (try row["performer"], try row["round"], try row["unit"])
    (openedAt, dueAt, completedAt) = (try row["openedAt"], try row["dueAt"], try row["completedAt"])
    outcome = try row["outcome"]
    let (amount, measure): (Int, Standard.Unit) = (try row["standardAmount"], try row["standardUnit"])
    guard let standard = Standard(amount, measure) else { throw row.error("standardAmount", expected: "a standard") }
    self.standard = standard
    (minutesUsed, idleMinutes) = (try row["minutesUsed"], try row["idleMinutes"])
    isByColleague = try row["isByColleague"]
  }

  /// As the figure of steps counts it: nil where nobody could be late, and where it was not completed by one of its ways.
  var isWithin: Bool? {
    guard let dueAt, let completedAt, outcome != nil, isByColleague else { return nil }
    return completedAt <= dueAt
  }

  var cursor: String { Sodium.base64URL(Array("\(number) \(round) \(caseNumber)".utf8)) }
}

extension DataStep {
  static let shape = DataShape<DataStep>(
    name: "Step",
    about: """
      Satu langkah dari satu kasus. Pelaksana disebut menurut jabatan dalam prosedur, bukan namanya; alasan dan catatan \
      tidak diberikan.
      """,
    fields: identity + times)

  private static let identity: [DataField<DataStep>] = [
    DataField("case", "Kasus", .text, "Nomor kasusnya.") { .text($0.caseNumber) },
    DataField("procedure", "Prosedur", .text, "Kode prosedur.") { .text($0.procedure) },
    DataField("revision", "Revisi", .integer, "Nomor revisi prosedur itu.") { .integer($0.revision) },
    DataField("number", "Langkah", .integer, "Nomor langkah dalam revisi itu.") { .integer($0.number) },
    DataField("kind", "Jenis", .choice(StepKind.allCases.map(\.rawValue)), "Jenis langkah.") {
      .text($0.kind.rawValue)
    },
    DataField("title", "Nama langkah", .text, "Namanya dalam prosedur.") { .text($0.title) },
    DataField("performer", "Pelaksana", .text, "Pelaksana menurut prosedur.") { .text($0.performer) },
    DataField("round", "Putaran", .integer, "1, dan seterusnya bila kasus kembali ke langkah ini.") {
      .integer($0.round)
    },
    DataField("unit", "Unit kerja", .text, mayBeNull: true, "Kode unit yang melaksanakannya; null bila seluruh kantor.")
    {
      DataValue($0.unit)
    },
  ]

  private static let times: [DataField<DataStep>] = [
    DataField("openedAt", "Mulai", .moment, "Kapan langkah dimulai.") { .moment($0.openedAt) },
    DataField("dueAt", "Jatuh tempo", .moment, mayBeNull: true, "Null bila tidak berbatas waktu atau sedang ditunda.") {
      DataValue($0.dueAt)
    },
    DataField("completedAt", "Selesai", .moment, mayBeNull: true, "Null selama berjalan.") {
      DataValue($0.completedAt)
    },
    DataField("outcome", "Hasil", .text, mayBeNull: true, "Kode hasil; null selama berjalan, atau bila kasus berakhir.")
    {
      DataValue($0.outcome)
    },
    DataField("standardAmount", "Mutu baku", .integer, "Besarnya mutu baku.") { .integer($0.standard.amount) },
    DataField(
      "standardUnit", "Satuan mutu baku", .choice(Standard.Unit.allCases.map(\.rawValue)),
      "Satuannya: minutes menit kerja, days 450 menit kerja, workingDays hari kerja, calendarDays hari kalender, elapsedHours jam."
    ) { .text($0.standard.unit.rawValue) },
    DataField(
      "minutesUsed", "Lama (menit)", .integer, mayBeNull: true,
      "Menit yang dipakai, dalam waktu yang dipakai mutu bakunya (jam kerja, atau jam biasa)."
    ) { DataValue($0.minutesUsed) },
    DataField("idleMinutes", "Ditunda (menit)", .integer, "Menit yang tidak dihitung karena ditunda.") {
      .integer($0.idleMinutes)
    },
    DataField(
      "isWithin", "Sesuai mutu baku", .flag, mayBeNull: true,
      "Selesai paling lambat pada jatuh temponya; null bila tidak dinilai. Yang true dan false inilah yang dihitung KPI."
    ) { DataValue($0.isWithin) },
  ]
}

/// Which completed steps a program asks for.
struct DataStepQuery: Sendable {
  let scope: FigureScope
  let from: Instant?
  let until: Instant?

  fileprivate var condition: SQL {
    var parts: [SQL] = ["s.outcomeID IS NOT NULL"]
    if let from { parts.append("s.completedAt >= \(from)") }
    if let until { parts.append("s.completedAt < \(until)") }
    if let unit = scope.unit { parts.append("s.unitID = \(unit)") }
    if !scope.procedure.isEmpty { parts.append("y.code = \(scope.procedure)") }
    return SQL.joined(parts, separator: " AND ")
  }
}

extension Snapshot {
  /// The tables in the order in which they are read: the steps by time, and what belongs to each by its key.
  private static let steps: SQL = """
    SELECT r.number AS caseNumber, y.code AS procedure, v.number AS revision, d.number, d.kind, d.title,
      p.title AS performer, s.round, u.code AS unit, s.openedAt, s.dueAt, s.completedAt, o.code AS outcome,
      COALESCE(x.amount, d.standardAmount) AS standardAmount, COALESCE(x.unit, d.standardUnit) AS standardUnit,
      s.minutesUsed, s.idleMinutes, s.completedBy IS NOT NULL AS isByColleague
    FROM caseStep s CROSS JOIN caseRun r ON r.id = s.caseID CROSS JOIN step d ON d.id = s.stepID
      CROSS JOIN performer p ON p.id = d.performerID CROSS JOIN revision v ON v.id = d.revisionID
      CROSS JOIN procedure y ON y.id = v.procedureID LEFT JOIN unit u ON u.id = s.unitID
      LEFT JOIN outcome o ON o.id = s.outcomeID
      LEFT JOIN stepStandard x ON x.stepID = s.stepID AND x.priority = s.priority
    """

  /// Completed steps in the order of their completion, behind the one that a cursor names.
  ///
  /// - Throws: `DataFaults` where it names none.
  func dataSteps(_ query: DataStepQuery, after cursor: String? = nil, limit: Int) throws -> [DataStep] {
    var beyond: SQL = ""
    if let cursor {
      guard let place = try place(of: cursor) else {
        throw DataFaults("cursor", "Pakai nilai dari jawaban sebelumnya.")
      }
      beyond = " AND (s.completedAt, s.id) > (\(place.at), \(place.id))"
    }
    return try rows("\(Self.steps) WHERE \(query.condition)\(beyond) ORDER BY s.completedAt, s.id LIMIT \(limit)")
  }

  /// All of them, one after the other.
  func eachDataStep(_ query: DataStepQuery, _ body: (DataStep) throws -> Void) throws {
    try each("\(Self.steps) WHERE \(query.condition) ORDER BY s.completedAt, s.id /* whole table */") { row in
      try body(DataStep(row: row))
    }
  }

  /// Every step of one case, in the order they began.
  func dataSteps(of run: Case.ID) throws -> [DataStep] {
    try rows("\(Self.steps) WHERE s.caseID = \(run) ORDER BY s.id")
  }

  /// Where the step of a cursor stands: its number, round, and case.
  private func place(of cursor: String) throws -> (at: Instant, id: CaseStep.ID)? {
    guard let bytes = Sodium.bytes(base64URL: cursor) else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 2).map { String($0) }
    guard parts.count == 3, let number = Int(parts[0]), let round = Int(parts[1]) else { return nil }
    return try row(
      """
      SELECT s.completedAt, s.id FROM caseRun r CROSS JOIN caseStep s ON s.caseID = r.id
        CROSS JOIN step d ON d.id = s.stepID
      WHERE r.number = \(parts[2]) AND d.number = \(number) AND s.round = \(round) AND s.completedAt IS NOT NULL
      """
    ) { row in (at: try row["completedAt"], id: try row["id"]) }
  }
}
