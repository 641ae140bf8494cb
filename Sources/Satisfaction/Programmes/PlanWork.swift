import Database
import Platform
import Procedures

// How a year's work plan comes to be, changes, and is carried out.
extension Deed {
  /// Begins the work plan of a year.
  ///
  /// - Parameter earlier: whose activities it begins with; nil for an empty one.
  @discardableResult
  func planWork(year: Int, from earlier: WorkPlan? = nil) throws -> WorkPlan.ID {
    guard try db.workPlan(year: year) == nil else { throw ProgrammeError.alreadyPlanned }
    let id: WorkPlan.ID = try db.insert(
      "INSERT INTO workPlan (year, madeAt, madeBy) VALUES (\(year), \(at), \(actor.personID))")
    try addRevision(0, toWorkPlan: id)
    if let earlier {
      try db.execute(
        """
        INSERT INTO workActivity (planID, number, activity, target, positionID, budget, months)
        SELECT \(id), number, activity, target, positionID, budget, months FROM workActivity WHERE planID = \(earlier.id)
        """)
    }
    return id
  }

  /// Adds an activity, or writes one anew.
  func write(_ form: ActivityForm, as number: Int? = nil, of year: Int, version: Int?) throws {
    let plan = try openWorkPlan(year, version: version, number == nil ? "kegiatan ditambahkan" : "kegiatan diubah")
    if let number {
      let changed = try db.execute(
        """
        UPDATE workActivity SET activity = \(form.activity), target = \(form.target), positionID = \(form.position),
          budget = \(form.budget), months = \(form.months) WHERE planID = \(plan.id) AND number = \(number)
        """)
      guard changed == 1 else { throw VisitError.notFound }
    } else {
      let last: Int = try db.value("SELECT MAX(number) FROM workActivity WHERE planID = \(plan.id)") ?? 0
      try db.execute(
        """
        INSERT INTO workActivity (planID, number, activity, target, positionID, budget, months)
        VALUES (\(plan.id), \(last + 1), \(form.activity), \(form.target), \(form.position), \(form.budget),
          \(form.months))
        """)
    }
  }

  /// Takes an activity out of a plan, unless some of it was done.
  func removeActivity(_ number: Int, of year: Int, version: Int?) throws {
    let plan = try openWorkPlan(year, version: version, "kegiatan dihapus")
    guard let found = try db.activities(of: plan.id).first(where: { $0.number == number }) else {
      throw VisitError.notFound
    }
    guard found.done.isEmpty else { throw ProgrammeError.inUse }
    try db.execute("DELETE FROM workActivity WHERE id = \(found.id)")
  }

  /// Marks an activity as done for a month of its plan; this goes on after the plan is approved.
  func carryOut(_ form: DoneForm, _ activity: WorkActivity) throws {
    guard try !db.exists("SELECT 1 FROM workDone WHERE activityID = \(activity.id) AND month = \(form.month)") else {
      throw VisitError.stale("Bulan \(MonthSet.long(form.month)) sudah dicatat selesai.")
    }
    try db.execute(
      """
      INSERT INTO workDone (activityID, month, doneOn, note, at, personID)
      VALUES (\(activity.id), \(form.month), \(form.day), \(form.note), \(at), \(actor.personID))
      """)
    try record("work.done", Subject("workActivity", activity.id), "month=\(form.month)")
  }

  /// Takes a mark back that was made by mistake; the trail keeps that it was there.
  func takeBack(month: Int, of activity: WorkActivity) throws {
    let gone = try db.execute("DELETE FROM workDone WHERE activityID = \(activity.id) AND month = \(month)")
    guard gone == 1 else { throw VisitError.stale("Tanda selesai ini sudah dibatalkan.") }
    try record("work.takenBack", Subject("workActivity", activity.id), "month=\(month)")
  }

  /// Opens an approved work plan again, to be approved anew as the next revision.
  func reviseWorkPlan(_ year: Int) throws {
    guard let plan = try db.workPlan(year: year) else { throw VisitError.notFound }
    guard try db.approval(.workPlan, of: plan.revisionID.rawValue)?.stage == .approved else {
      throw ProgrammeError.notApproved
    }
    try addRevision(plan.revision + 1, toWorkPlan: plan.id)
  }

  private func openWorkPlan(_ year: Int, version: Int?, _ what: String) throws -> WorkPlan {
    guard let plan = try db.workPlan(year: year) else { throw VisitError.notFound }
    try touchApproval(.workPlan, of: plan.revisionID.rawValue, version: version, what)
    return plan
  }

  private func addRevision(_ number: Int, toWorkPlan id: WorkPlan.ID) throws {
    let revision: WorkPlanRevision.ID = try db.insert(
      "INSERT INTO workPlanRevision (planID, number, madeAt) VALUES (\(id), \(number), \(at))")
    try beginApproval(.workPlan, of: revision.rawValue)
  }
}
