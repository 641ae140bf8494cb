import Database
import Platform

/// What was done about an improvement.
package struct ImprovementEntry: Sendable {
  package enum Kind: String, Sendable, ColumnValue {
    case planned, changed, progress, done, verified, cancelled

    var words: String {
      switch self {
      case .planned: "Direncanakan"
      case .changed: "Rencana diubah"
      case .progress: "Kemajuan"
      case .done: "Dinyatakan selesai"
      case .verified: "Diverifikasi"
      case .cancelled: "Dibatalkan"
      }
    }
  }

  package let id: Identifier<ImprovementEntry>
  package let kind: Kind
  package let at: Instant
  package let person: Person.ID
  package let name: String
  package let percent: Int?
  package let verdict: CPAR.Verdict?
  package let text: String
  package let files: [Attachment]
}

extension Snapshot {
  package func improvement(token: String) throws -> Improvement? {
    try row(Improvement.selection + " WHERE i.token = \(token)")
  }

  package func improvement(_ id: Improvement.ID) throws -> Improvement? {
    try row(Improvement.selection + " WHERE i.id = \(id)")
  }

  /// What follows from something that was found, oldest first.
  ///
  /// - Parameters:
  ///   - key: what of the source, as it knows it.
  ///   - item: the part of it; nil for all parts.
  package func improvements(
    from source: Improvement.Source, key: String, item: String? = nil
  ) throws -> [Improvement] {
    let part: SQL = item.map { " AND i.sourceItem = \($0)" } ?? ""
    return try rows(
      Improvement.selection + " WHERE i.source = \(source) AND i.sourceKey = \(key)" + part
        + " ORDER BY i.sourceItem, i.id")
  }

  /// The story of an improvement, oldest first.
  package func entries(of improvement: Improvement.ID) throws -> [ImprovementEntry] {
    var files: [Identifier<ImprovementEntry>: [Attachment]] = [:]
    try each(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size, l.entryID FROM improvementEntry e
        CROSS JOIN improvementFile l ON l.entryID = e.id CROSS JOIN file f ON f.id = l.fileID
      WHERE e.improvementID = \(improvement) ORDER BY f.id
      """
    ) { row in files[try row["entryID"], default: []].append(try Attachment(row: row)) }
    return try rows(
      """
      SELECT e.*, p.name FROM improvementEntry e CROSS JOIN person p ON p.id = e.personID
      WHERE e.improvementID = \(improvement) ORDER BY e.id
      """
    ) { row in
      let id: Identifier<ImprovementEntry> = try row["id"]
      return ImprovementEntry(
        id: id, kind: try row["kind"], at: try row["at"], person: try row["personID"], name: try row["name"],
        percent: try row["percent"], verdict: try row["verdict"], text: try row["text"], files: files[id] ?? [])
    }
  }

  /// A file that proves what was done about an improvement.
  func evidence(token: String, of improvement: Improvement.ID) throws -> Attachment? {
    try row(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM file f CROSS JOIN improvementFile l ON l.fileID = f.id
        CROSS JOIN improvementEntry e ON e.id = l.entryID
      WHERE f.token = \(token) AND e.improvementID = \(improvement)
      """)
  }

  /// The one it follows up, and the one that follows it up.
  func neighbours(of improvement: Improvement.ID) throws -> (previous: Improvement?, next: Improvement?) {
    (
      try row(
        Improvement.selection
          + " WHERE i.id = (SELECT n.previousID FROM improvement n WHERE n.id = \(improvement))"),
      try row(Improvement.selection + " WHERE i.previousID = \(improvement)")
    )
  }

  /// The paper that was issued when it was verified.
  func paper(of improvement: Improvement.ID) throws -> Paper? {
    let id: Paper.ID? = try value("SELECT paperID FROM improvement WHERE id = \(improvement)")
    return try id.flatMap { try paper($0) }
  }

  /// Everybody who answers for it now: who is named, else whoever holds the position in its unit, or anywhere where
  /// nobody does there; and who stands in for them.
  package func people(for responsible: Responsible, in unit: WorkUnit.ID, at now: Instant) throws -> [Person] {
    if let person = responsible.person {
      return try withSubstitutes(self.person(person).map { [$0] } ?? [], at: now)
    }
    guard let position = responsible.position else { return [] }
    let here = try holders(of: position, in: unit, at: now)
    return try withSubstitutes(here.isEmpty ? try holders(of: position, at: now) : here, at: now)
  }

  /// Open improvements that would be nobody's if somebody left, a line each.
  func improvementDuties(of person: Person.ID) throws -> [String] {
    try rows(
      """
      SELECT number, dueOn FROM improvement WHERE personID = \(person) AND endedAt IS NULL ORDER BY dueOn, id
      """
    ) { row in "\(try row["number"] as String): tindakan perbaikan, tenggat \(try row["dueOn"] as String)" }
  }
}

extension SignedIn {
  /// Whether what was found anywhere in the office is his to read.
  var readsAllImprovements: Bool {
    [.readAllCases, .planSatisfaction, .auditSafety, .runSurveys].contains { can($0) }
  }

  /// Whether he plans improvements.
  package var plansImprovements: Bool { can(.planSatisfaction) || can(.auditSafety) }

  /// Whether he may verify what others did.
  var verifiesImprovements: Bool { plansImprovements || can(.checkReports) }
}

extension Snapshot {
  /// Whether a colleague answers for an improvement: by name, as who holds the position in its unit, or anywhere where
  /// nobody does there; or standing in for one of those.
  func answers(_ colleague: SignedIn, for improvement: Improvement) throws -> Bool {
    if let person = improvement.responsible.person {
      return person == colleague.person || colleague.absents.contains(person)
    }
    guard let position = improvement.responsible.position, colleague.holds(position) else { return false }
    if colleague.holds(position, in: improvement.unit) { return true }
    return try !exists(
      """
      SELECT 1 FROM appointment
      WHERE positionID = \(position) AND unitID = \(improvement.unit) AND untilAt IS NULL
      """)
  }

  /// Whether a colleague may read an improvement: by ability, as one of its unit, or as who answers for it.
  func mayRead(_ improvement: Improvement, _ colleague: SignedIn) throws -> Bool {
    if colleague.readsAllImprovements || colleague.sits(in: improvement.unit) { return true }
    return try answers(colleague, for: improvement)
  }
}
