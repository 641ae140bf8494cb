import Complaints
import Database
import HTTP
import Platform
import Procedures

/// What other programs may know of a case: facts of how it was dealt with, nothing of who complained and of what he said.
struct DataCase: Sendable, FromRow {
  let id: Case.ID
  let number: String
  let procedure: String
  let revision: Int
  let openedAt: Instant
  let channel: String?
  let category: String?
  let unit: String?
  let priority: Int?
  let isSafety: Bool
  let cause: String?
  let step: Int?
  let dueAt: Instant?
  let answeredAt: Instant?
  let answerMinutes: Int?
  let closedAt: Instant?
  let ending: CaseEnding?
  let settleMinutes: Int?
  let reopenedAt: Instant?
  let escalatedAt: Instant?
  let isSatisfied: Bool?

  init(row: Row) throws(RowError) {
    (id, number) = (try row["id"], try row["number"])
    (procedure, revision) = (try row["procedure"], try row["revision"])
    (openedAt, channel, category) = (try row["openedAt"], try row["channel"], try row["category"])
    (unit, priority, isSafety) = (try row["unit"], try row["priority"], try row["isSafety"])
    (cause, step, dueAt) = (try row["cause"], try row["step"], try row["dueAt"])
    (answeredAt, answerMinutes) = (try row["answeredAt"], try row["answerMinutes"])
    (closedAt, ending, settleMinutes) = (try row["closedAt"], try row["ending"], try row["settleMinutes"])
    (reopenedAt, escalatedAt) = (try row["reopenedAt"], try row["escalatedAt"])
    isSatisfied = try row["isSatisfied"]
  }

  /// Where it is asked for by itself. A slash cannot stand within a segment of a path (RFC 3986 §3.3), hence the tilde.
  var path: String { "\(DataAPI.root)/cases/\(URLText.encode(number.replacing("/", with: "~")))" }

  /// What an answer ends with, for the next one to begin behind.
  var cursor: String { Sodium.base64URL(Array(number.utf8)) }
}

extension DataCase {
  static let shape = DataShape<DataCase>(
    name: "Case",
    about: """
      Satu kasus. Isinya hanya kenyataan tentang penanganannya: nomor, waktu, kode, dan hasil. Nama, kontak, perihal, \
      isi keluhan, catatan, dan nama petugas tidak diberikan, karena tidak diperlukan untuk menghitung.
      """,
    fields: identity + marks + progress + results)

  private static let identity: [DataField<DataCase>] = [
    DataField("number", "Nomor", .text, "Nomor kasus, tetap selamanya; ini pengenalnya.") { .text($0.number) },
    DataField("href", "Alamat", .path, "Alamat kasus ini pada API.") { .text($0.path) },
    DataField("procedure", "Prosedur", .text, "Kode prosedur yang dijalaninya.") { .text($0.procedure) },
    DataField("revision", "Revisi", .integer, "Nomor revisi prosedur itu.") { .integer($0.revision) },
  ]

  private static let marks: [DataField<DataCase>] = [
    DataField("openedAt", "Diterima", .moment, "Kapan organisasi diberi tahu.") { .moment($0.openedAt) },
    DataField(
      "channel", "Saluran", .choice(Channel.allCases.map(\.rawValue)), mayBeNull: true, "Lewat mana keluhan datang."
    ) { DataValue($0.channel) },
    DataField("category", "Kategori", .text, mayBeNull: true, "Kode kategori; null sebelum dipilah.") {
      DataValue($0.category)
    },
    DataField("unit", "Unit kerja", .text, mayBeNull: true, "Kode unit kerja; null sebelum dipilah.") {
      DataValue($0.unit)
    },
    DataField("priority", "Prioritas", .integer, mayBeNull: true, "1 (paling mendesak) sampai 4; null sebelum dipilah.")
    {
      DataValue($0.priority)
    },
    DataField("isSafety", "Menyangkut K3", .flag, "Apakah ada yang terluka atau bisa terluka.") { .flag($0.isSafety) },
    DataField("cause", "Sebab", .text, mayBeNull: true, "Kelompok penyebab (4M+1E); null selama belum ditemukan.") {
      DataValue($0.cause)
    },
  ]

  private static let progress: [DataField<DataCase>] = [
    DataField("state", "Keadaan", .choice(["open", "closed"]), "Terbuka atau sudah ditutup.") {
      .text($0.closedAt == nil ? "open" : "closed")
    },
    DataField("step", "Langkah", .integer, mayBeNull: true, "Nomor langkah yang sedang berjalan; null bila ditutup.") {
      DataValue($0.step)
    },
    DataField("dueAt", "Jatuh tempo", .moment, mayBeNull: true, "Jatuh tempo langkah itu; null bila tidak berbatas.") {
      DataValue($0.dueAt)
    },
    DataField("answeredAt", "Dijawab", .moment, mayBeNull: true, "Kapan jawaban pertama yang berisi diberikan.") {
      DataValue($0.answeredAt)
    },
    DataField(
      "answerMinutes", "Waktu jawab (menit kerja)", .integer, mayBeNull: true,
      "Menit kerja sejak diterima sampai dijawab, tanpa waktu menunggu pelanggan."
    ) { DataValue($0.answerMinutes) },
  ]

  private static let results: [DataField<DataCase>] = [
    DataField("closedAt", "Ditutup", .moment, mayBeNull: true, "Kapan ditutup; null selama terbuka.") {
      DataValue($0.closedAt)
    },
    DataField(
      "ending", "Cara berakhir", .choice(CaseEnding.allCases.map(\.rawValue)), mayBeNull: true,
      "Bagaimana berakhir; null selama terbuka."
    ) { DataValue($0.ending?.rawValue) },
    DataField(
      "settleMinutes", "Waktu selesai (menit kerja)", .integer, mayBeNull: true,
      "Menit kerja sejak diterima sampai ditutup, tanpa waktu menunggu pelanggan; null bila ditarik atau digabung."
    ) { DataValue($0.settleMinutes) },
    DataField("reopenedAt", "Dibuka lagi", .moment, mayBeNull: true, "Terakhir kali dibuka lagi.") {
      DataValue($0.reopenedAt)
    },
    DataField("escalatedAt", "Dieskalasi", .moment, mayBeNull: true, "Pertama kali naik kepada atasan.") {
      DataValue($0.escalatedAt)
    },
    DataField("isSatisfied", "Puas", .flag, mayBeNull: true, "Kata terakhir pelanggan; null bila belum ada.") {
      DataValue($0.isSatisfied)
    },
  ]
}

/// Which cases a program asks for.
struct DataCaseQuery: Sendable {
  let scope: FigureScope
  let from: Instant?
  let until: Instant?
  /// Nil for both.
  let isOpen: Bool?

  fileprivate var condition: SQL {
    var parts = [scope.condition]
    if let from { parts.append("r.openedAt >= \(from)") }
    if let until { parts.append("r.openedAt < \(until)") }
    if let isOpen { parts.append(isOpen ? "r.closedAt IS NULL" : "r.closedAt IS NOT NULL") }
    return SQL.joined(parts, separator: " AND ")
  }
}

extension Snapshot {
  /// The tables in the order in which they are read: the cases by time, and what belongs to each by its key.
  private static let cases: SQL = """
    SELECT r.id, r.number, y.code AS procedure, v.number AS revision, r.openedAt, f.channel, k.code AS category,
      u.code AS unit, r.priority, r.isSafety, f.cause, d.number AS step, s.dueAt, f.answeredAt, f.answerMinutes,
      r.closedAt, r.ending, f.settleMinutes, f.reopenedAt, f.escalatedAt, f.isSatisfied
    FROM caseRun r CROSS JOIN caseFact f ON f.caseID = r.id CROSS JOIN revision v ON v.id = r.revisionID
      CROSS JOIN procedure y ON y.id = v.procedureID LEFT JOIN unit u ON u.id = r.unitID
      LEFT JOIN category k ON k.id = CAST(f.category AS INTEGER)
      LEFT JOIN caseStep s ON s.caseID = r.id AND s.completedAt IS NULL LEFT JOIN step d ON d.id = s.stepID
    """

  /// Cases in the order they came, behind the one with this number.
  ///
  /// - Throws: `DataFaults` where there is none with that number.
  func dataCases(_ query: DataCaseQuery, after number: String? = nil, limit: Int) throws -> [DataCase] {
    var beyond: SQL = ""
    if let number {
      let last = try row("SELECT openedAt, id FROM caseRun WHERE number = \(number)") { row in
        (at: try row["openedAt"] as Instant, id: try row["id"] as Case.ID)
      }
      guard let last else { throw DataFaults("cursor", "Pakai nilai dari jawaban sebelumnya.") }
      beyond = " AND (r.openedAt, r.id) > (\(last.at), \(last.id))"
    }
    return try rows("\(Self.cases) WHERE \(query.condition)\(beyond) ORDER BY r.openedAt, r.id LIMIT \(limit)")
  }

  /// All of them, one after the other.
  func eachDataCase(_ query: DataCaseQuery, _ body: (DataCase) throws -> Void) throws {
    try each("\(Self.cases) WHERE \(query.condition) ORDER BY r.openedAt, r.id /* whole table */") { row in
      try body(DataCase(row: row))
    }
  }

  /// One case by the number in its path; nil when there is none.
  func dataCase(_ number: String) throws -> DataCase? {
    try row("\(Self.cases) WHERE r.number = \(number)")
      ?? row("\(Self.cases) WHERE r.number = \(number.replacing("~", with: "/"))")
  }
}
