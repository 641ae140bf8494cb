import Database

extension Deed {
  /// Puts whatever the old keys sealed under those of this deed's app, in one transaction that the new trail key seals.
  ///
  /// Recovery codes are kept as keyed hashes and cannot be carried over: their owners are told to make new ones. Forms
  /// that are open in a browser ask to be sent once more.
  package func takeOver(from old: Secrets) throws {
    try db.retireTrailKey(of: old, for: app.secrets)
    let factors = try db.resealSecondFactors(from: old, to: app.secrets)
    let others = try app.features.reduce(0) { try $0 + $1.resealed(db, old, app.secrets) }
    let owners = try db.voidRecoveryCodes()
    for person in owners { try tell(person, .recoveryCodesVoid) }
    try record("key.replaced", Subject("key", Int64(1)), "factors=\(factors) others=\(others) codesOf=\(owners.count)")
  }
}

extension App {
  /// Whether the database ends as these keys sealed it: which of two key files is its own.
  package static func fits(_ secrets: Secrets, _ database: Database) throws -> Bool {
    try database.read { try $0.trailEndsAsSealed(key: secrets.trailKey) }
  }
}
