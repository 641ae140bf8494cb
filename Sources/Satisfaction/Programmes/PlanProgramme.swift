import Database
import Platform
import Procedures

// How a year's programme comes to be and changes (row A1). What is approved is opened as a revision before it changes.
extension Deed {
  /// Begins the programme of a year.
  ///
  /// - Parameter earlier: whose words, resources and indicators it begins with; nil for an empty one.
  func planProgramme(year: Int, from earlier: Programme? = nil) throws -> Programme.ID {
    guard try db.programme(year: year) == nil else { throw ProgrammeError.alreadyPlanned }
    let id: Programme.ID = try db.insert(
      """
      INSERT INTO programme (year, purpose, scope, madeAt, madeBy)
      VALUES (\(year), \(earlier?.purpose ?? ""), \(earlier?.scope ?? ""), \(at), \(actor.personID))
      """)
    try addRevision(0, to: id)
    if let earlier { try copy(earlier, to: id, years: year - earlier.year) }
    try record("programme.planned", Subject("programme", id), "year=\(year) copied=\(earlier == nil ? 0 : 1)")
    return id
  }

  /// Figures, rounds and notes stay with the year they belong to.
  private func copy(_ earlier: Programme, to id: Programme.ID, years: Int) throws {
    let resources = try db.resources(of: earlier.id).map { resource in
      let day = resource.from
      let moved = Day(year: day.year + years, month: day.month, day: day.day) ?? day.adding(days: 365 * years)
      return ProgrammeResource(kind: resource.kind, amount: resource.amount, provider: resource.provider, from: moved)
    }
    try put(resources, in: id)
    try db.execute(
      """
      INSERT INTO indicator (programmeID, number, kindID, name, meaning, bySurvey, byInterview, byObservation, measure,
        target, isCeiling, items, positionID, months)
      SELECT \(id), number, kindID, name, meaning, bySurvey, byInterview, byObservation, measure, target, isCeiling,
        items, positionID, months FROM indicator WHERE programmeID = \(earlier.id) AND removedAt IS NULL
      """)
  }

  /// Writes the words of a programme.
  func write(_ form: ProgrammeForm, in year: Int, version: Int?) throws {
    let programme = try openProgramme(year, version: version, "tujuan dan ruang lingkup diubah")
    try db.execute(
      "UPDATE programme SET purpose = \(form.purpose), scope = \(form.scope) WHERE id = \(programme.id)")
  }

  /// Writes what management provides.
  func write(_ form: ResourceForm, in year: Int, version: Int?) throws {
    let programme = try openProgramme(year, version: version, "sumber daya diubah")
    try db.execute("DELETE FROM programmeResource WHERE programmeID = \(programme.id)")
    try put(form.resources, in: programme.id)
  }

  private func put(_ resources: [ProgrammeResource], in id: Programme.ID) throws {
    for (index, resource) in resources.enumerated() {
      try db.execute(
        """
        INSERT INTO programmeResource (programmeID, ordinal, kind, amount, provider, fromOn)
        VALUES (\(id), \(index + 1), \(resource.kind), \(resource.amount), \(resource.provider), \(resource.from))
        """)
    }
  }

  /// Adds an indicator; its number.
  @discardableResult
  func addIndicator(_ form: IndicatorForm, to year: Int, version: Int?) throws -> Int {
    let programme = try openProgramme(year, version: version, "indikator ditambahkan")
    let last: Int = try db.value("SELECT MAX(number) FROM indicator WHERE programmeID = \(programme.id)") ?? 0
    try db.execute(
      """
      INSERT INTO indicator (programmeID, number, kindID, name, meaning, bySurvey, byInterview, byObservation, measure,
        target, isCeiling, items, positionID, months)
      VALUES (\(programme.id), \(last + 1), \(form.kind), \(form.name), \(form.meaning),
        \(form.methods.contains(.survey)), \(form.methods.contains(.interview)),
        \(form.methods.contains(.observation)), \(form.measure), \(form.target), \(form.isCeiling), \(form.items),
        \(form.position), \(form.months))
      """)
    return last + 1
  }

  /// Writes an indicator anew.
  func write(_ form: IndicatorForm, as number: Int, of year: Int, version: Int?) throws {
    let indicator = try openIndicator(number, of: year, version: version, "indikator diubah")
    guard try form.measure == indicator.planned.measure || !isMeasured(indicator) else {
      throw FormErrors(
        "measure",
        "Indikator ini sudah diukur dalam satuan \(indicator.planned.measure.label). Tambah indikator baru untuk satuan "
          + "lain.")
    }
    try db.execute(
      """
      UPDATE indicator SET kindID = \(form.kind), name = \(form.name), meaning = \(form.meaning),
        bySurvey = \(form.methods.contains(.survey)), byInterview = \(form.methods.contains(.interview)),
        byObservation = \(form.methods.contains(.observation)), measure = \(form.measure), target = \(form.target),
        isCeiling = \(form.isCeiling), items = \(form.items), positionID = \(form.position), months = \(form.months)
      WHERE id = \(indicator.id)
      """)
  }

  /// Whether there is a figure of it, which would read otherwise in another unit.
  private func isMeasured(_ indicator: Indicator) throws -> Bool {
    let hasReading = try db.exists("SELECT 1 FROM indicatorReading WHERE indicatorID = \(indicator.id) LIMIT 1")
    return try hasReading || db.measurements(of: [indicator])[indicator.id]?.contains { $0.value != nil } ?? false
  }

  /// Takes an indicator out of a programme, unless something was measured by it. It stays with the revisions that were
  /// approved with it.
  func removeIndicator(_ number: Int, of year: Int, version: Int?) throws {
    let indicator = try openIndicator(number, of: year, version: version, "indikator dihapus")
    let isUsed = try db.exists(
      """
      SELECT 1 FROM indicatorReading WHERE indicatorID = \(indicator.id)
      UNION ALL SELECT 1 FROM indicatorRound WHERE indicatorID = \(indicator.id)
      UNION ALL SELECT 1 FROM voiceIndicator WHERE indicatorID = \(indicator.id)
      """)
    guard !isUsed else { throw ProgrammeError.inUse }
    let wasApproved = try db.exists("SELECT 1 FROM approvedIndicator WHERE indicatorID = \(indicator.id) LIMIT 1")
    try db.execute(
      wasApproved
        ? "UPDATE indicator SET removedAt = \(at) WHERE id = \(indicator.id)"
        : "DELETE FROM indicator WHERE id = \(indicator.id)")
  }

  /// A programme that may be changed, if it still is as it was read; marks made before are void.
  private func openProgramme(_ year: Int, version: Int?, _ what: String) throws -> Programme {
    guard let programme = try db.programme(year: year) else { throw VisitError.notFound }
    try touchApproval(.programme, of: programme.revisionID.rawValue, version: version, what)
    return programme
  }

  private func openIndicator(_ number: Int, of year: Int, version: Int?, _ what: String) throws -> Indicator {
    let programme = try openProgramme(year, version: version, what)
    guard let found = try db.indicator(number, of: programme.id) else { throw VisitError.notFound }
    return found
  }

  /// Opens an approved programme again: what it says may be changed, and is approved anew as the next revision.
  func reviseProgramme(_ year: Int) throws {
    guard let programme = try db.programme(year: year) else { throw VisitError.notFound }
    guard try db.approval(.programme, of: programme.revisionID.rawValue)?.stage == .approved else {
      throw ProgrammeError.notApproved
    }
    try addRevision(programme.revision + 1, to: programme.id)
  }

  private func addRevision(_ number: Int, to id: Programme.ID) throws {
    let revision: ProgrammeRevision.ID = try db.insert(
      "INSERT INTO programmeRevision (programmeID, number, madeAt) VALUES (\(id), \(number), \(at))")
    try beginApproval(.programme, of: revision.rawValue)
  }
}
