import Database
import HTTP
import Platform

/// Why two cases cannot go on as one, or be told apart again.
package enum MergeError: PublicError, Hashable {
  /// A case is not its own double.
  case same
  /// The one to go on, by its number, has ended.
  case survivorClosed(String)
  /// It is split from the case of this number first.
  case goesOnIn(String)
  case notMerged
  /// Neither speaks with customers nor performs the step that would be cut short.
  case notYours

  package var status: Status { self == .notYours ? .forbidden : .conflict }

  package var message: String {
    switch self {
    case .same: "Keduanya keluhan yang sama. Pilih keluhan lain."
    case .survivorClosed(let number): "Keluhan \(number) sudah selesai, jadi tidak dapat menampung keluhan lain."
    case .goesOnIn(let number): "Keluhan ini ditangani dalam keluhan \(number). Pisahkan dahulu dari keluhan itu."
    case .notMerged: "Keluhan ini tidak digabung ke keluhan lain, atau sudah dipisahkan lagi."
    case .notYours: "Hanya penerima keluhan atau pelaksana langkah yang sedang berjalan yang dapat menggabungkan."
    }
  }
}

extension Deed {
  /// Lets a case go on in another of the same matter: it ends with a word of its own, its step is cut short, and whoever
  /// reads the other may read it from then on.
  ///
  /// - Parameter version: of the case that ends, as the form was made.
  /// - Throws: `MergeError`; `VisitError.stale` when it has moved on.
  package func merge(_ id: Case.ID, into other: Case.ID, version: Int?) throws {
    guard id != other else { throw MergeError.same }
    guard let run = try db.caseRun(id), let survivor = try db.caseRun(other), let person = actor.personID else {
      throw VisitError.notFound
    }
    guard let step = try db.openStep(of: id), version == nil || version == run.version else {
      throw try stale(run, .performer)
    }
    guard survivor.isOpen else { throw MergeError.survivorClosed(survivor.number) }
    try requireMergeRight(step.isPerformed(by:))
    try db.execute(
      "INSERT INTO caseMerge (caseID, survivorID, mergedAt, mergedBy) VALUES (\(id), \(other), \(at), \(person))")
    try end(run, as: .merged)
    try db.execute("UPDATE caseRun SET endingDetail = \(survivor.number) WHERE id = \(id)")
    try touch(other)
    try record("case.merged", Subject("case", id), "into=\(other)")
  }

  /// Tells a merged case from the one it went into again, as long as that one is open: it goes on where it was.
  ///
  /// - Throws: `MergeError`; `ProcedureError.reasonMissing`.
  @discardableResult
  package func split(_ id: Case.ID, reason: String) throws -> RunningStep {
    guard let run = try db.caseRun(id), let person = actor.personID else { throw VisitError.notFound }
    guard let survivor = try db.survivor(of: run) else { throw MergeError.notMerged }
    guard survivor.isOpen else { throw MergeError.survivorClosed(survivor.number) }
    try requireMergeRight { _ in false }
    try db.execute(
      "UPDATE caseMerge SET splitAt = \(at), splitBy = \(person) WHERE caseID = \(id) AND splitAt IS NULL")
    try touch(survivor.id)
    try record("case.split", Subject("case", id), "from=\(survivor.id)")
    guard !reason.allSatisfy(\.isWhitespace) else { throw ProcedureError.reasonMissing }
    return try reopen(run, because: reason)
  }

  private func requireMergeRight(_ isPerformer: (SignedIn) -> Bool) throws {
    guard let colleague = try colleague(), colleague.can(.registerComplaints) || isPerformer(colleague) else {
      throw MergeError.notYours
    }
  }
}

extension Snapshot {
  /// The case that a merged one goes on in; nil for one that stands by itself.
  package func survivor(of run: Case) throws -> Case? {
    guard run.ending == .merged else { return nil }
    let id: Case.ID? = try value("SELECT survivorID FROM caseMerge WHERE caseID = \(run.id) AND splitAt IS NULL")
    return try id.flatMap { try caseRun($0) }
  }

  /// The cases that went into another, in the order they came.
  package func cases(mergedInto run: Case.ID) throws -> [Case] {
    let ids: [Case.ID] = try values(
      "SELECT caseID FROM caseMerge WHERE survivorID = \(run) AND splitAt IS NULL ORDER BY id")
    return try caseRuns(inOrder: ids)
  }

  func caseRuns(inOrder ids: [Case.ID]) throws -> [Case] {
    guard !ids.isEmpty else { return [] }
    let runs = Dictionary(uniqueKeysWithValues: try caseRuns(ids).map { ($0.id, $0) })
    return ids.compactMap { runs[$0] }
  }
}
