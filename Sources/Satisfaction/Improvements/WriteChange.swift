import Database
import HTTP
import Platform
import Procedures

/// What is told of a change, as its form gives it.
struct WrittenChange: Sendable {
  let improvement: Improvement.ID
  let round: Int64?
  let found: String
  let changed: String
  let since: Day
  let isMailed: Bool

  static let limits: TextLimits = ["found": 1_000, "changed": 1_000]

  /// - Parameters:
  ///   - improvements: of which may be told.
  ///   - rounds: that may be named.
  init(_ form: FormData, improvements: [Improvement.ID], rounds: [Int64], on today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let improvement = improvements.first { "\($0)" == form.text("improvement") }
    if improvement == nil { errors.note("improvement", "Pilih tindakan yang sudah selesai dan efektif.") }
    let typed = form.text("round")
    round = rounds.first { "\($0)" == typed }
    if !typed.isEmpty, round == nil { errors.note("round", "Pilih salah satu putaran, atau tanpa putaran.") }
    (found, changed) = (form.text("found"), form.text("changed"))
    if found.isEmpty { errors.note("found", "Tulis apa yang ditemukan, dengan angkanya bila ada.") }
    if changed.isEmpty { errors.note("changed", "Tulis apa yang diubah.") }
    let day = Day(typed: form.text("since"))
    if day == nil { errors.note("since", "Tulis tanggalnya, misalnya 12/03/2026.") }
    if let day, day > today { errors.note("since", "Tulis sejak kapan berlaku; paling akhir hari ini.") }
    isMailed = form.isChecked("mailed")
    if isMailed, round == nil { errors.note("round", "Pilih putaran yang penjawabnya dikirimi surel.") }
    guard errors.isEmpty, let improvement, let day else { throw errors }
    (self.improvement, since) = (improvement, day)
  }
}

extension Deed {
  /// Writes what shall be told of a change; nobody reads it before it is published.
  @discardableResult
  func writeChange(_ new: WrittenChange) throws -> PublicChange {
    guard let person = actor.personID else { throw VisitError.forbidden }
    guard try !db.isTold(new.improvement) else { throw ChangeError.told }
    let id: PublicChange.ID = try db.insert(
      """
      INSERT INTO publicChange (token, improvementID, roundID, found, changed, sinceOn, isMailed, writtenAt, writtenBy)
      VALUES (\(app.world.token()), \(new.improvement), \(new.round), \(new.found), \(new.changed), \(new.since),
        \(new.isMailed), \(at), \(person))
      """)
    try record("change.written", Subject("change", id), "improvement=\(new.improvement)")
    guard let change = try db.change(id) else { throw VisitError.notFound }
    return change
  }

  /// Writes a draft anew.
  func rewriteChange(_ change: PublicChange, edition: Int?, _ new: WrittenChange) throws {
    let change = try open(change, edition: edition, .draft)
    if new.improvement != change.improvement, try db.isTold(new.improvement) { throw ChangeError.told }
    try db.execute(
      """
      UPDATE publicChange SET improvementID = \(new.improvement), roundID = \(new.round), found = \(new.found),
        changed = \(new.changed), sinceOn = \(new.since), isMailed = \(new.isMailed), edition = edition + 1
      WHERE id = \(change.id)
      """)
    try record("change.rewritten", Subject("change", change.id))
  }

  /// Publishes it: everybody reads it where the page is open, and those who answered are written to in working hours.
  func publishChange(_ change: PublicChange, edition: Int?) throws {
    let change = try open(change, edition: edition, .draft)
    try db.execute(
      """
      UPDATE publicChange SET publishedAt = \(at), publishedBy = \(actor.personID), edition = edition + 1
      WHERE id = \(change.id)
      """)
    try record("change.published", Subject("change", change.id), "mailed=\(change.isMailed ? 1 : 0)")
  }

  /// Takes it from the page, with the reason; who was not written to yet is not any more.
  func withdrawChange(_ change: PublicChange, edition: Int?, reason: String) throws {
    let change = try open(change, edition: edition, .published)
    try db.execute(
      """
      UPDATE publicChange SET withdrawnAt = \(at), withdrawnBy = \(actor.personID), withdrawal = \(reason),
        edition = edition + 1 WHERE id = \(change.id)
      """)
    try record("change.withdrawn", Subject("change", change.id))
  }

  /// Opens the page to the public, or closes it.
  package func showChanges(_ isOpen: Bool) throws {
    try db.execute(
      """
      INSERT INTO changePage (id, isOpen, changedAt, changedBy) VALUES (1, \(isOpen), \(at), \(actor.personID))
      ON CONFLICT (id) DO UPDATE
      SET isOpen = excluded.isOpen, changedAt = excluded.changedAt, changedBy = excluded.changedBy
      """)
    try record("change.page", Subject("office", 1), "open=\(isOpen ? 1 : 0)")
  }

  /// Writes and publishes at once: for sample data.
  package func tellOfChange(by improvement: Improvement, found: String, changed: String, since: Day) throws {
    let form: FormData = [
      "improvement": "\(improvement.id)", "found": found, "changed": changed, "since": since.iso,
    ]
    let new = try WrittenChange(form, improvements: [improvement.id], rounds: [], on: office.zone.day(of: at))
    let change = try writeChange(new)
    try publishChange(change, edition: change.edition)
  }

  private func open(_ change: PublicChange, edition: Int?, _ state: PublicChange.State) throws -> PublicChange {
    guard let now = try db.change(change.id) else { throw VisitError.notFound }
    guard now.edition == edition else {
      throw VisitError.stale("Tulisan ini sudah diubah, diterbitkan, atau ditarik sejak Anda membukanya.")
    }
    guard now.state == state else { throw ChangeError.notItsTurn }
    return now
  }
}

extension Snapshot {
  fileprivate func isTold(_ improvement: Improvement.ID) throws -> Bool {
    try exists("SELECT 1 FROM publicChange WHERE improvementID = \(improvement) AND withdrawnAt IS NULL")
  }
}
