import Database
import HTTP
import Platform

/// Why a program may not read.
enum DataRefusal: ProblemError, Hashable {
  case noToken
  case unknownToken
  case expiredToken
  case revokedToken
  case lacks(DataPurpose)

  var status: Status { if case .lacks = self { .forbidden } else { .unauthorized } }

  var message: String {
    switch self {
    case .noToken: "Kirim token pada kepala permintaan: “Authorization: Bearer tgp_…”."
    case .unknownToken: "Token ini tidak dikenal. Periksa apakah tersalin seluruhnya."
    case .expiredToken: "Masa berlaku token ini sudah lewat. Minta yang baru kepada administrator."
    case .revokedToken: "Token ini sudah dicabut. Minta yang baru kepada administrator."
    case .lacks(let purpose): "Token ini tidak boleh membaca \(purpose.words). Minta token lain kepada administrator."
    }
  }

  /// RFC 6750 §3: without a token nothing is said to be wrong with it.
  var challenge: String? {
    let realm = "Bearer realm=\"Tanggap\""
    switch self {
    case .noToken: return realm
    case .unknownToken, .expiredToken, .revokedToken: return realm + ", error=\"invalid_token\""
    case .lacks(let purpose): return realm + ", error=\"insufficient_scope\", scope=\"\(purpose.rawValue)\""
    }
  }

  var faults: [(parameter: String, detail: String)] { [] }
}

extension Access {
  /// A program that shows a token for this purpose. Nobody's session counts here: what a browser sends by itself opens
  /// nothing.
  static func token(_ purpose: DataPurpose) -> Access {
    Access("token \(purpose.rawValue)") { visit in
      guard try visit.dataToken().purposes.contains(purpose) else { throw DataRefusal.lacks(purpose) }
      return .allow
    }
  }
}

extension Visit {
  /// The token that this request shows, while it counts.
  ///
  /// - Throws: `DataRefusal`.
  func dataToken() throws -> DataToken {
    guard let shown = bearer else { throw DataRefusal.noToken }
    guard let secret = DataSecret(shown), let token = try read({ try $0.dataToken(secret) }) else {
      throw DataRefusal.unknownToken
    }
    switch token.state(on: today) {
    case .active: return token
    case .expired: throw DataRefusal.expiredToken
    case .revoked: throw DataRefusal.revokedToken
    }
  }

  /// What stands behind "Bearer" (RFC 6750 §2.1); the scheme's case does not matter (RFC 9110 §11.1).
  private var bearer: String? {
    guard let field = request.headers["Authorization"] else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1].drop { $0 == " " })
  }

  /// Notes that the token was used today. A database that cannot be written must not keep anybody from reading.
  func noteUse(of token: DataToken) async {
    let today = today
    guard token.lastUsedOn.map({ $0 < today }) ?? true else { return }
    _ = try? await app.database.write { db in try db.noteUse(of: token.id, on: today) }
  }
}
