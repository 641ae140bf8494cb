import Database
import HTTP
import Platform

extension Migration {
  static let revisionReasons = Migration(
    "procedures 0029 a revision says why it was begun",
    """
    CREATE TABLE revisionReason (
      revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
      reason     TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    """)
}

/// Why a revision is made: typed by whoever begins it, or proposed by the figures of a step that its procedure does not
/// fit any more.
package enum RevisionReason {
  static let limits: TextLimits = ["reason": 1_000]

  /// Where a revision is begun for a reason that is proposed.
  package static func address(_ code: String, because reason: String) -> String {
    "\(Procedure.path(code))/revisi?\(FormData([(name: "alasan", value: reason)]).urlencoded)"
  }
}

extension Deed {
  /// Keeps why a draft is begun; nothing where nobody said.
  func keep(reason: String, of draft: Revision.ID) throws {
    guard !reason.isEmpty else { return }
    try db.execute("INSERT INTO revisionReason (revisionID, reason) VALUES (\(draft), \(reason))")
  }
}

extension Snapshot {
  /// Why each revision of a procedure was begun, where somebody said.
  func revisionReasons(of code: String) throws -> [Revision.ID: String] {
    var all: [Revision.ID: String] = [:]
    try each(
      """
      SELECT w.revisionID, w.reason FROM procedure p JOIN revision r ON r.procedureID = p.id
        CROSS JOIN revisionReason w ON w.revisionID = r.id
      WHERE p.code = \(code)
      """
    ) { row in all[try row["revisionID"]] = try row["reason"] as String }
    return all
  }
}
