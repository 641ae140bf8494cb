import Database
import HTTP
import Platform

/// What a token is good for. The raw value is what the description of the API says.
enum DataPurpose: String, CaseIterable, Sendable {
  case cases, steps, kpi

  var words: String {
    switch self {
    case .cases: "Kasus"
    case .steps: "Langkah"
    case .kpi: "KPI"
    }
  }

  /// What it lets a program read.
  var about: String {
    switch self {
    case .cases: "Nomor, waktu, unit, kategori, dan hasil tiap kasus; tanpa nama, kontak, dan isi keluhan."
    case .steps: "Langkah tiap kasus: mutu baku, lama, tepat waktu atau tidak; tanpa nama pelaksana."
    case .kpi: "Angka KPI menurut bulan, triwulan, dan tahun."
    }
  }
}

/// A key by which another program reads figures and cases. That program alone knows its secret; the database knows the
/// hash, so that nobody who reads the database can use what he finds there.
struct DataToken: Sendable, FromRow {
  typealias ID = Identifier<DataToken>

  enum State: String, CaseIterable, Sendable {
    case active = "aktif"
    case expired = "kedaluwarsa"
    case revoked = "dicabut"

    var words: String {
      switch self {
      case .active: "Aktif"
      case .expired: "Kedaluwarsa"
      case .revoked: "Dicabut"
      }
    }
  }

  let id: ID
  /// Which program uses it, and what for.
  let name: String
  /// How its secret begins, by which its owner tells it from others.
  let hint: String
  let purposes: Set<DataPurpose>
  /// The last day on which it counts; nil for no end.
  let expiresOn: Day?
  let madeAt: Instant
  let madeBy: String
  /// No more than the day: nobody needs to know the hour.
  let lastUsedOn: Day?
  let revokedAt: Instant?
  let revokedBy: String?
  let revokeReason: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (name, hint) = (try row["name"], try row["hint"])
    let reads: [(DataPurpose, Bool)] = [
      (.cases, try row["readsCases"]), (.steps, try row["readsSteps"]), (.kpi, try row["readsFigures"]),
    ]
    purposes = Set(reads.filter(\.1).map(\.0))
    expiresOn = try row["expiresOn"]
    (madeAt, madeBy) = (try row["madeAt"], try row["madeByName"])
    lastUsedOn = try row["lastUsedOn"]
    (revokedAt, revokedBy) = (try row["revokedAt"], try row["revokedByName"])
    revokeReason = try row["revokeReason"]
  }

  func state(on today: Day) -> State {
    if revokedAt != nil { return .revoked }
    return expiresOn.map { $0 < today } ?? false ? .expired : .active
  }

  /// "Kasus, KPI".
  var purposeWords: String {
    DataPurpose.allCases.filter(purposes.contains).map(\.words).joined(separator: ", ")
  }
}

/// The secret of a token: 256 random bits behind a mark by which a leaked one is recognised.
struct DataSecret: Sendable, Hashable {
  static let prefix = "tgp_"
  private static let length = 43

  let text: String

  /// A new one.
  init(_ world: World) { text = Self.prefix + Sodium.base64URL(world.randomBytes(32)) }

  /// As a program shows it; nil for what is none by its form.
  init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + Self.length else { return nil }
    self.text = text
  }

  /// What the database keeps.
  var hash: [UInt8] { Sodium.hash(Array(text.utf8)) }

  /// What a list may show of it.
  var hint: String { String(text.prefix(Self.prefix.utf8.count + 4)) }
}
