import Database
import Platform

extension Snapshot {
  /// The draft of a procedure's next revision; nil when nobody has begun one.
  func draft(of code: String) throws -> RevisionDraft? {
    let found: Revision? = try row(
      """
      SELECT r.*, p.code FROM procedure p JOIN revision r ON r.procedureID = p.id
      WHERE p.code = \(code) AND r.effectiveFrom IS NULL
      """)
    guard let revision = found else { return nil }
    let marks = try marks(of: revision.id)
    let sentBack: ApprovalReturn? = try row(
      """
      SELECT b.at, n.name, b.reason FROM revisionReturn b JOIN person n ON n.id = b.personID
      WHERE b.revisionID = \(revision.id) ORDER BY b.id DESC LIMIT 1
      """)
    return try row(
      """
      SELECT d.*, n.name, w.reason FROM revisionDraft d JOIN person n ON n.id = d.startedBy
        LEFT JOIN revisionReason w ON w.revisionID = d.revisionID
      WHERE d.revisionID = \(revision.id)
      """
    ) { row in
      RevisionDraft(
        revision: revision, base: try row["baseID"], version: try row["version"], startedAt: try row["startedAt"],
        startedBy: try row["name"], reason: try row["reason"], marks: marks, sentBack: marks.isEmpty ? sentBack : nil)
    }
  }

  /// The marks of a revision that hold.
  func marks(of revision: Revision.ID) throws -> [ApprovalMark] {
    try rows("SELECT * FROM revisionMark WHERE revisionID = \(revision) AND voidedAt IS NULL ORDER BY id")
  }

  /// How a revision came into force without marks; nil when people approved it.
  func installation(of revision: Revision.ID) throws -> RevisionInstallation? {
    try row(
      """
      SELECT i.at, n.name FROM revisionInstalled i LEFT JOIN person n ON n.id = i.personID
      WHERE i.revisionID = \(revision)
      """)
  }

  /// Every revision of a procedure, the newest first, a draft included.
  func revisions(of code: String) throws -> [Revision] {
    try rows(
      """
      SELECT r.*, p.code FROM procedure p JOIN revision r ON r.procedureID = p.id WHERE p.code = \(code)
      ORDER BY r.number DESC
      """)
  }

  /// The revision of this number; nil when there is none.
  func revision(_ number: Int, of code: String) throws -> Revision? {
    try row(
      """
      SELECT r.*, p.code FROM procedure p JOIN revision r ON r.procedureID = p.id
      WHERE p.code = \(code) AND r.number = \(number)
      """)
  }

  /// The newest revision that was approved or installed and not withdrawn, in force or to come.
  func newestRevision(of code: String) throws -> Revision? {
    let withdrawn = try withdrawals(of: code)
    return try revisions(of: code).first { $0.effectiveFrom != nil && withdrawn[$0.id] == nil }
  }

  /// How revisions of a procedure were withdrawn before their day, by revision.
  func withdrawals(of code: String) throws -> [Revision.ID: RevisionWithdrawal] {
    var found: [Revision.ID: RevisionWithdrawal] = [:]
    try each(
      """
      SELECT w.*, n.name FROM procedure p JOIN revision r ON r.procedureID = p.id
        JOIN revisionWithdrawal w ON w.revisionID = r.id JOIN person n ON n.id = w.personID
      WHERE p.code = \(code)
      """
    ) { row in found[try row["revisionID"]] = try RevisionWithdrawal(row: row) }
    return found
  }

  /// What was done to a draft after a version of it, in words: "Langkah 4 diubah Siti Aminah, 14.05 WITA."
  func changes(of draft: Revision.ID, since version: Int, _ words: Words) throws -> String {
    let changes: [String] = try rows(
      """
      SELECT c.part, c.place, c.at, n.name FROM revisionChange c JOIN person n ON n.id = c.personID
      WHERE c.revisionID = \(draft) AND c.version > \(version) ORDER BY c.version DESC LIMIT 10
      """
    ) { row in
      let what = DraftPart.words(try row["part"], try row["place"])
      return "\(what) oleh \(try row["name"] as String), \(words.shortDateTime(try row["at"]))"
    }
    return changes.isEmpty ? "Konsep ini sudah berubah." : "Sejak Anda membacanya: \(changes.joined(separator: "; "))."
  }

  /// Whether somebody has changed what a draft says.
  func hasWritten(_ person: Person.ID?, in draft: Revision.ID) throws -> Bool {
    let marks = [DraftPart.prepared, .checked, .returned].map(\.code)
    return try exists(
      """
      SELECT 1 FROM revisionChange WHERE revisionID = \(draft) AND personID = \(person)
        AND part NOT IN \(list: marks)
      """)
  }

  /// The positions that carry an ability.
  package func positions(with ability: Ability) throws -> [Position.ID] {
    try values("SELECT positionID FROM positionAbility WHERE ability = \(ability)")
  }
}

extension SignedIn {
  /// As whom he acts by an ability: the seat that carries it, as it stands under a signature.
  package func title(for positions: [Position.ID]) -> String {
    seats.first { positions.contains($0.position) }?.title ?? title
  }
}
