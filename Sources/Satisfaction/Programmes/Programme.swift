import Database
import HTTP
import Platform
import Procedures

/// A year's programme of K3 satisfaction: what is measured, how, by whom and when, and what management gives for it
/// (stage 1 of the procedure, row A1).
struct Programme: Sendable, FromRow {
  typealias ID = Identifier<Programme>

  let id: ID
  let year: Int
  let purpose: String
  let scope: String
  /// Of the latest revision, which is what is approved: 0 for the first.
  let revision: Int
  let revisionID: ProgrammeRevision.ID
  /// The form of its indicators as issued; nil until it is approved.
  let formPaper: Paper.ID?
  let madeAt: Instant
  /// Nil where the program made it by itself.
  let madeBy: String?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    year = try row["year"]
    purpose = try row["purpose"]
    scope = try row["scope"]
    revision = try row["revision"]
    revisionID = try row["revisionID"]
    formPaper = try row["formPaperID"]
    madeAt = try row["madeAt"]
    madeBy = try row["name"]
  }

  var title: String { "Rencana Program K3 Tahun \(year)" }
  var path: String { "\(ProgrammeRoutes.root)/\(year)" }
  /// As its papers are numbered.
  var number: String { revision == 0 ? "RP-K3-\(year)" : "RP-K3-\(year) rev. \(revision)" }
}

/// What is approved of a programme: only its id.
enum ProgrammeRevision { typealias ID = Identifier<ProgrammeRevision> }

/// What management provides for a programme: people, money, places, tools.
struct ProgrammeResource: Sendable, Hashable, FromRow {
  let kind: String
  /// In words, with its unit: "2 orang, 4 jam seminggu".
  let amount: String
  let provider: String
  let from: Day

  init(kind: String, amount: String, provider: String, from: Day) {
    (self.kind, self.amount, self.provider, self.from) = (kind, amount, provider, from)
  }

  init(row: Row) throws(RowError) {
    kind = try row["kind"]
    amount = try row["amount"]
    provider = try row["provider"]
    from = try row["fromOn"]
  }
}

/// What an indicator's figures are counted in. The raw value is what the database keeps.
enum Measure: String, CaseIterable, Sendable, ColumnValue {
  case ikm, csi, topTwo, compliance, count

  var label: String {
    switch self {
    case .ikm: "IKM (25–100)"
    case .csi: "CSI (%)"
    case .topTwo: "Responden puas, dua nilai teratas (%)"
    case .compliance: "Kepatuhan (%)"
    case .count: "Jumlah"
    }
  }

  /// What it may lie between, in hundredths.
  var bounds: ClosedRange<Int> {
    switch self {
    case .ikm: 2_500...10_000
    case .csi, .topTwo, .compliance: 0...10_000
    case .count: 0...100_000_000
    }
  }

  var boundsInWords: String {
    switch self {
    case .ikm: "IKM terletak antara 25 dan 100."
    case .csi, .topTwo, .compliance: "Persentase terletak antara 0 dan 100."
    case .count: "Jumlah terletak antara 0 dan 1.000.000."
    }
  }

  /// "IKM 76,61", "CSI 80%", "85% puas", "90% patuh", "12".
  func words(_ hundredths: Int) -> String {
    let number = Hundredths.words(hundredths)
    return switch self {
    case .ikm: "IKM \(number)"
    case .csi: "CSI \(number)%"
    case .topTwo: "\(number)% puas"
    case .compliance: "\(number)% patuh"
    case .count: number
    }
  }
}

/// Numbers with at most two decimals, kept exactly as so many hundredths.
enum Hundredths {
  /// Reads "80", "76,61", "76.6"; nil for what is none, has more decimals, or is negative.
  static func read(_ typed: String) -> Int? {
    let text = typed.filter { !$0.isWhitespace && $0 != "%" }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let whole = digits(parts[0], upTo: 7) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let rest = digits(parts[1], upTo: 2) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
  }

  private static func digits(_ text: Substring, upTo limit: Int) -> Int? {
    guard (1...limit).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// "76,61", "80".
  static func words(_ hundredths: Int) -> String {
    let words = Words(zone: .wib)
    guard hundredths % 100 != 0 else { return words.number(hundredths / 100) }
    return words.number(Double(hundredths) / 100, decimals: hundredths % 10 == 0 ? 1 : 2)
  }
}

/// How data about an indicator are gathered.
enum IndicatorMethod: String, CaseIterable, Sendable {
  case survey, interview, observation

  var label: String {
    switch self {
    case .survey: "Survei"
    case .interview: "Wawancara atau diskusi kelompok"
    case .observation: "Observasi lapangan"
    }
  }
}

/// What is measured, and what is wanted of it.
struct Indicator: Sendable, FromRow {
  typealias ID = Identifier<Indicator>

  let id: ID
  let programme: Programme.ID
  /// Its place in the programme, from 1; it never gets another's.
  let number: Int
  /// Of the library; nil for one of its own.
  let kind: IndicatorKind.ID?
  let name: String
  let meaning: String
  let methods: [IndicatorMethod]
  /// As planned; a draft's until it is approved.
  let planned: IndicatorTarget
  /// What decides: of the newest approved revision, or the one in force at the end of a period; nil while none is.
  var approved: IndicatorTarget?
  /// The chosen items in words; empty where none are.
  var itemWords = ""
  let position: Position.ID
  /// As the position is called.
  let responsible: String
  let months: MonthSet

  init(row: Row) throws(RowError) {
    id = try row["id"]
    programme = try row["programmeID"]
    number = try row["number"]
    kind = try row["kindID"]
    name = try row["name"]
    meaning = try row["meaning"]
    let uses: [(IndicatorMethod, Bool)] = [
      (.survey, try row["bySurvey"]), (.interview, try row["byInterview"]), (.observation, try row["byObservation"]),
    ]
    methods = uses.filter(\.1).map(\.0)
    planned = IndicatorTarget(
      measure: try row["measure"], target: try row["target"], isCeiling: try row["isCeiling"],
      items: try row["items"])
    position = try row["positionID"]
    responsible = try row["title"]
    months = try row["months"]
  }

  /// What it is measured by: as approved, and until then as planned.
  var standing: IndicatorTarget { approved ?? planned }

  /// Whether the plan was changed, and nobody has approved that yet.
  var isChanged: Bool { approved.map { $0 != planned } ?? false }

  var methodWords: String { methods.map(\.label).joined(separator: "; ") }
}

/// A kind of indicator that offices choose from: the library.
struct IndicatorKind: Sendable, FromRow {
  typealias ID = Identifier<IndicatorKind>

  let id: ID
  let name: String
  let meaning: String
  /// Nil while it is offered.
  let retiredAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try row["name"]
    meaning = try row["meaning"]
    retiredAt = try row["retiredAt"]
  }
}

/// What the programme refuses.
enum ProgrammeError: PublicError, Hashable {
  /// There is one of this year.
  case alreadyPlanned
  /// It is approved, and has to be opened as a revision first.
  case approved
  /// It is not approved, so that there is nothing to revise.
  case notApproved
  /// It is used where it would be taken away.
  case inUse

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .alreadyPlanned: "Tahun ini sudah ada. Buka dari daftar."
    case .approved: "Dokumen ini sudah disahkan. Buka revisi baru lebih dahulu, lalu ubah."
    case .notApproved: "Dokumen ini belum disahkan. Ubah langsung isinya."
    case .inUse: "Sudah ada hasil yang terhubung, sehingga tidak dapat dihapus."
    }
  }
}
