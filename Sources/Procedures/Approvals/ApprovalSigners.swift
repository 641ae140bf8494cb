import Database
import Platform

/// Three colleagues whose positions carry the abilities of a way, for a sample office's past.
package struct ApprovalSigners: Sendable {
  private let way: ApprovalWay
  private let preparer: Actor
  private let checker: Actor
  private let approver: Actor

  /// Nil where the office has no three people for it.
  package init?(_ way: ApprovalWay, _ db: Snapshot, at now: Instant) throws {
    guard let approver = try db.people(holding: way.approves, at: now).first,
      let preparer = try db.people(holding: way.prepares, at: now).first(where: { $0.id != approver.id }),
      let checker = try db.people(holding: way.checks, at: now).first(where: {
        $0.id != approver.id && $0.id != preparer.id
      })
    else { return nil }
    self.way = way
    (self.preparer, self.checker, self.approver) = (.person(preparer.id), .person(checker.id), .person(approver.id))
  }

  /// Brings a draft that nobody has touched into the archive.
  package func approve(
    _ subject: Int64, preparedAt: Instant, checkedAt: Instant, approvedAt: Instant, in replay: Replay
  ) throws {
    try replay.deed(by: preparer, at: preparedAt) { try $0.prepare(way, of: subject, version: 1) }
    try replay.deed(by: checker, at: checkedAt) { try $0.check(way, of: subject, version: 2) }
    try replay.deed(by: approver, at: approvedAt) { _ = try $0.approve(way, of: subject, version: 3) }
  }
}
