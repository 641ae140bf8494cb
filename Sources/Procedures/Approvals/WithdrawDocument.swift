import Database
import Platform

extension Deed {
  /// Takes an approved document back without another in its place: its paper, and those issued with it, are void and
  /// say why and when. What they say and who had signed them stays to be read.
  ///
  /// - Parameters:
  ///   - version: of the page that the form came with.
  ///   - reason: whoever checks the paper's code reads it.
  /// - Throws: `ApprovalError.notItsTurn` before it is approved, `.noLongerHolds` when it is void already.
  package func withdraw(_ way: ApprovalWay, of subject: Int64, version: Int?, reason: String) throws {
    guard let approval = try db.approval(way, of: subject), let document = try way.document(db, subject) else {
      throw VisitError.notFound
    }
    guard approval.stage == .approved, let paper = approval.paper else { throw ApprovalError.notItsTurn }
    guard version == approval.version else { throw VisitError.stale("Dokumen ini sudah berubah.") }
    guard try db.paper(paper)?.voidedAt == nil else { throw ApprovalError.noLongerHolds }
    let all = [paper] + (try way.companions(db, subject))
    for one in all {
      try withdraw(one, because: reason)
      try cancelStart(of: one)
    }
    try record("\(way.code).withdrawn", Subject(way.code, subject), "papers=\(all.count)")
    try tellPreparer(approval, document, way, "dicabut dan tidak berlaku lagi", reason: reason)
  }
}
