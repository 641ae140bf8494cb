import Database
import Platform

extension Deed {
  /// Writes a procedure as its next revision (row P1): the same record runs the cases and prints the sheet.
  ///
  /// Performers are tied to the positions of the same codes.
  /// - Parameter day: from when cases begin on it; nil: the definition's own day, else today.
  /// - Throws: `ProcedureError` when the definition is unsound or names a position that is not there.
  @discardableResult
  package func install(_ definition: ProcedureDefinition, from day: Day? = nil) throws -> Revision.ID {
    guard definition.faults.isEmpty else { throw ProcedureError.unsound(definition.faults) }
    let procedure = try procedureID(definition.code)
    let start = day ?? definition.effective ?? office.zone.day(of: at)
    let number: Int? = try db.value("SELECT MAX(number) + 1 FROM revision WHERE procedureID = \(procedure)")
    let revision: Revision.ID = try db.insert(
      """
      INSERT INTO revision
        (procedureID, number, title, documentNumber, madeOn, revisedOn, effectiveOn, effectiveFrom)
      VALUES (\(procedure), \(number ?? 0), \(definition.title), \(definition.documentNumber), \(definition.made),
        \(definition.revised), \(definition.effective), \(start))
      """)
    try writeContent(of: definition, to: revision)
    try db.execute(
      "INSERT INTO revisionInstalled (revisionID, at, personID) VALUES (\(revision), \(at), \(actor.personID))")
    try record("revision.installed", Subject("procedure", procedure), "revision=\(revision) number=\(number ?? 0)")
    return revision
  }

  /// Writes what a revision says beside its first row.
  func writeContent(
    of definition: ProcedureDefinition, to revision: Revision.ID, in tables: StepTables = .approved
  ) throws {
    try writeTexts(of: definition, to: revision)
    let performers = try writePerformers(of: definition, to: revision)
    for step in definition.steps { try write(step, to: revision, in: tables, performers: performers) }
  }

  private func procedureID(_ code: String) throws -> Procedure.ID {
    if let id: Procedure.ID = try db.value("SELECT id FROM procedure WHERE code = \(code)") { return id }
    return try db.insert("INSERT INTO procedure (code) VALUES (\(code))")
  }

  private func writeTexts(of definition: ProcedureDefinition, to revision: Revision.ID) throws {
    for kind in RevisionText.allCases {
      for (ordinal, text) in definition[keyPath: kind.lines].enumerated() {
        try db.execute(
          """
          INSERT INTO revisionText (revisionID, kind, ordinal, text)
          VALUES (\(revision), \(kind), \(ordinal + 1), \(text))
          """)
      }
    }
  }

  private func writePerformers(
    of definition: ProcedureDefinition, to revision: Revision.ID
  ) throws -> [String: Int64] {
    var ids: [String: Int64] = [:]
    for (ordinal, performer) in definition.performers.enumerated() {
      ids[performer.code] = try db.insert(
        """
        INSERT INTO performer (revisionID, code, title, ordinal, isCustomer, isOfUnit, positionID)
        VALUES (\(revision), \(performer.code), \(performer.name), \(ordinal + 1), \(performer.isCustomer),
          \(performer.isOfUnit), \(try position(of: performer)))
        """)
    }
    return ids
  }

  private func position(of performer: Performer) throws -> Position.ID? {
    guard !performer.isCustomer else { return nil }
    let id: Position.ID? = try db.value("SELECT id FROM position WHERE code = \(performer.code)")
    guard let id else { throw ProcedureError.noPosition(performer.code) }
    return id
  }

  private func write(
    _ step: StepDefinition, to revision: Revision.ID, in tables: StepTables, performers: [String: Int64]
  ) throws {
    let id: Step.ID = try db.insert(
      """
      INSERT INTO \(tables.step) (revisionID, number, kind, title, text, performerID, standardAmount, standardUnit, runsClock,
        needs, gives, remark, worth, isIndependent, followsNumber)
      VALUES (\(revision), \(step.number), \(step.kind), \(step.title), \(step.text), \(performers[step.performer]),
        \(step.standard.amount), \(step.standard.unit), \(step.runsClock), \(step.needs.joined(separator: "\n")),
        \(step.gives.joined(separator: "\n")), \(step.remark), \(step.worth), \(step.isIndependent), \(step.follows))
      """)
    for (priority, standard) in step.standardByPriority.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        """
        INSERT INTO \(tables.standard) (stepID, priority, amount, unit)
        VALUES (\(id), \(priority), \(standard.amount), \(standard.unit))
        """)
    }
    for (ordinal, outcome) in step.outcomes.enumerated() {
      try db.execute(
        """
        INSERT INTO \(tables.outcome) (stepID, ordinal, code, words, nextNumber, needsReason)
        VALUES (\(id), \(ordinal + 1), \(outcome.code), \(outcome.words), \(outcome.destination.number),
          \(outcome.needsReason))
        """)
    }
  }
}

/// The lists of text in a procedure's identity block.
enum RevisionText: String, CaseIterable, ColumnValue {
  case legalBasis, qualification, related, equipment, warning, recording
  case purpose, scope, definition, responsibility, indicator

  var lines: WritableKeyPath<ProcedureDefinition, [String]> {
    switch self {
    case .legalBasis: \.legalBasis
    case .qualification: \.qualifications
    case .related: \.related
    case .equipment: \.equipment
    case .warning: \.warnings
    case .recording: \.recording
    case .purpose: \.purposes
    case .scope: \.scope
    case .definition: \.definitions
    case .responsibility: \.responsibilities
    case .indicator: \.indicators
    }
  }
}
