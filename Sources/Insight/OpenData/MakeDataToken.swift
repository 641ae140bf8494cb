import Database
import HTTP
import Platform

/// What a browser may send for a new token.
struct DataTokenForm: Sendable {
  let name: String
  let purposes: Set<DataPurpose>
  let expiresOn: Day?

  static let limits: TextLimits = ["name": 100, "reason": 300]

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    name = form.line("name")
    purposes = Set(form.all("purposes").compactMap { DataPurpose(rawValue: $0) })
    expiresOn = Day(iso: form.text("expiresOn"))
    if name.isEmpty { errors.note("name", "Tulis program apa yang memakainya, dan untuk apa.") }
    if purposes.isEmpty { errors.note("purposes", "Pilih paling sedikit satu.") }
    if expiresOn == nil, !form.text("expiresOn").isEmpty { errors.note("expiresOn", "Pilih tanggal yang ada.") }
    if let expiresOn, expiresOn < today { errors.note("expiresOn", "Pilih hari ini atau sesudahnya.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }
}

extension Deed {
  /// Makes a token; its secret comes back and is kept nowhere.
  func makeDataToken(_ form: DataTokenForm) throws -> (id: DataToken.ID, secret: DataSecret) {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let secret = DataSecret(app.world)
    let reads = { (purpose: DataPurpose) in form.purposes.contains(purpose) }
    let id: DataToken.ID = try db.insert(
      """
      INSERT INTO dataToken (name, secretHash, hint, readsCases, readsSteps, readsFigures, expiresOn, madeAt, madeBy)
      VALUES (\(form.name), \(secret.hash), \(secret.hint), \(reads(.cases)), \(reads(.steps)), \(reads(.kpi)),
        \(form.expiresOn), \(at), \(person))
      """)
    let purposes = DataPurpose.allCases.filter(reads).map(\.rawValue).joined(separator: ",")
    try record(
      "dataToken.made", Subject("dataToken", id), "reads=\(purposes) until=\(form.expiresOn?.iso ?? "-")")
    return (id, secret)
  }

  /// Ends a token at once.
  ///
  /// - Throws: `VisitError.stale` when it has ended already.
  func revokeDataToken(_ id: DataToken.ID, because reason: String) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let changed = try db.execute(
      """
      UPDATE dataToken SET revokedAt = \(at), revokedBy = \(person), revokeReason = \(reason)
      WHERE id = \(id) AND revokedAt IS NULL
      """)
    guard changed == 1 else { throw VisitError.stale("Token ini sudah dicabut.") }
    try record("dataToken.revoked", Subject("dataToken", id))
  }
}
