import Database
import HTTP
import Platform
import Procedures

/// What the auditors found, as their form gives it.
struct AuditResult: Sendable {
  struct Answer: Sendable {
    let verdict: AuditPoint.Verdict?
    let note: String
    let grade: FindingClass?

    /// As the database keeps it.
    var kept: String? { verdict == .observation ? AuditPoint.Verdict.notConform.rawValue : verdict?.rawValue }
  }

  let heldOn: Day?
  let summary: String
  let answers: [AuditPoint.ID: Answer]

  static let limits: TextLimits = ["summary": 4_000, "note": 1_000]

  /// Points may stay open; what does not conform needs a note and a class, an observation a note.
  init(_ form: FormData, _ points: [AuditPoint], on today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let typed = form.text("heldOn")
    heldOn = Day(typed: typed)
    if heldOn == nil, !typed.isEmpty { errors.note("heldOn", "Tulis tanggalnya, misalnya 12/03/2026.") }
    if let heldOn, heldOn > today { errors.note("heldOn", "Tanggal pelaksanaan tidak boleh setelah hari ini.") }
    summary = form.text("summary")
    var answers: [AuditPoint.ID: Answer] = [:]
    for point in points { answers[point.id] = Self.answer(point, form, &errors) }
    guard errors.isEmpty else { throw errors }
    self.answers = answers
  }

  private static func answer(_ point: AuditPoint, _ form: FormData, _ errors: inout FormErrors) -> Answer {
    let verdict = AuditPoint.Verdict(rawValue: form.text("verdict\(point.id)"))
    let (note, grade) = (form.text("note\(point.id)"), FindingClass(rawValue: form.text("grade\(point.id)")))
    if verdict == .notConform || verdict == .observation {
      if verdict == .notConform {
        if grade == nil { errors.note("grade\(point.id)", "Pilih kelas temuannya.") }
        if grade == .observation {
          errors.note(
            "grade\(point.id)", "Observasi bukan ketidaksesuaian. Pilih “\(AuditPoint.Verdict.observation.words)”.")
        }
      }
      if note.isEmpty { errors.note("note\(point.id)", "Tulis apa yang ditemukan dan buktinya.") }
    }
    return Answer(
      verdict: verdict, note: note,
      grade: verdict == .observation ? .observation : verdict == .notConform ? grade : nil)
  }
}

extension Deed {
  /// Writes down what an audit found, point by point: by its team, and by nobody of the unit it judges.
  func writeAudit(_ audit: SafetyAudit, version: Int?, _ result: AuditResult) throws {
    guard try db.audits(actor.personID, audit) else { throw AuditError.notItsTeam }
    try touch(audit, version: version, "hasil audit ditulis")
    try db.execute(
      """
      UPDATE safetyAudit SET heldOn = \(result.heldOn), summary = \(result.summary) WHERE id = \(audit.id)
      """)
    for (point, answer) in result.answers.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        """
        UPDATE safetyAuditPoint SET verdict = \(answer.kept), note = \(answer.note), grade = \(answer.grade)
        WHERE id = \(point) AND auditID = \(audit.id)
        """)
    }
  }

  /// The same for sample data, where every point conforms but for some, by the words they contain.
  package func holdSafetyAudit(
    token: String, on day: Day, summary: String, findings: [(words: String, grade: String, note: String)]
  ) throws {
    guard let audit = try db.safetyAudit(token: token) else { throw VisitError.notFound }
    let points = try db.points(of: audit.id)
    var form: FormData = ["heldOn": day.iso, "summary": summary]
    for point in points {
      let found = findings.first { point.text.contains($0.words) }
      let isObservation = found?.grade == FindingClass.observation.rawValue
      form.append("verdict\(point.id)", isObservation ? "observation" : found == nil ? "conform" : "notConform")
      form.append("grade\(point.id)", isObservation ? "" : found?.grade ?? "")
      form.append("note\(point.id)", found?.note ?? "")
    }
    let result = try AuditResult(form, points, on: office.zone.day(of: at))
    try writeAudit(audit, version: try db.approval(.safetyAudit, of: audit.id.rawValue)?.version, result)
  }
}
