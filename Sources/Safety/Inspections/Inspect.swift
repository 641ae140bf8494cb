import Database
import HTTP
import Platform
import Procedures

/// Where is inspected, by which checklist, as its form gives it.
struct NewInspection: Sendable {
  let template: InspectionTemplate
  let unit: WorkUnit.ID
  let place: String
  let day: Day

  static let limits: TextLimits = ["place": 200]

  init(_ form: FormData, _ templates: [InspectionTemplate], _ units: [WorkUnit], on today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let template = templates.first { "\($0.id)" == form.text("template") && !$0.isRetired }
    if template == nil { errors.note("template", "Pilih daftar periksanya.") }
    let unit = units.first { "\($0.id)" == form.text("unit") }?.id
    if unit == nil { errors.note("unit", "Pilih unit kerjanya.") }
    place = form.line("place")
    if place.isEmpty { errors.note("place", "Tulis tempatnya, misalnya Gudang bahan lantai 1.") }
    let day = Day(typed: form.text("day"))
    if day == nil { errors.note("day", "Tulis tanggalnya, misalnya 12/03/2026.") }
    if let day, day > today { errors.note("day", "Tanggal inspeksi tidak boleh setelah hari ini.") }
    guard errors.isEmpty, let template, let unit, let day else { throw errors }
    (self.template, self.unit, self.day) = (template, unit, day)
  }
}

/// How each point was found, as the form gives it.
struct InspectionResult: Sendable {
  struct Answer: Sendable {
    let verdict: InspectionPoint.Verdict?
    let note: String
  }

  let note: String
  let answers: [InspectionPoint.ID: Answer]
  /// Whether the inspection is finished with it.
  let isFinal: Bool

  static let limits: TextLimits = ["note": 1_000, "remark": 2_000]

  /// Points may stay open until it is finished; what is bad needs a note.
  init(_ form: FormData, _ points: [InspectionPoint]) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    isFinal = form.isChecked("final")
    note = form.text("remark")
    var answers: [InspectionPoint.ID: Answer] = [:]
    for point in points {
      let verdict = InspectionPoint.Verdict(rawValue: form.text("verdict\(point.id)"))
      let note = form.text("note\(point.id)")
      if verdict == .bad, note.isEmpty { errors.note("note\(point.id)", "Tulis apa yang tidak baik.") }
      if verdict == nil, isFinal { errors.note("verdict\(point.id)", "Pilih baik, tidak baik, atau tidak berlaku.") }
      answers[point.id] = Answer(verdict: verdict, note: note)
    }
    guard errors.isEmpty else { throw errors }
    self.answers = answers
  }
}

extension Deed {
  /// Begins an inspection with the points of its checklist as they are now.
  @discardableResult
  func beginInspection(_ new: NewInspection) throws -> Inspection {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let (number, token) = (try nextNumber(.safetyInspection), app.world.token())
    let id: Inspection.ID = try db.insert(
      """
      INSERT INTO inspection (token, number, templateID, title, unitID, place, inspectedOn, personID, madeAt)
      VALUES (\(token), \(number), \(new.template.id), \(new.template.title), \(new.unit), \(new.place), \(new.day),
        \(person), \(at))
      """)
    for (place, line) in try db.lines(of: new.template.id).enumerated() {
      try db.execute(
        """
        INSERT INTO inspectionPoint (inspectionID, ordinal, topic, text)
        VALUES (\(id), \(place + 1), \(line.topic), \(line.text))
        """)
    }
    try record("inspection.begun", Subject("inspection", id), "template=\(new.template.id)")
    guard let inspection = try db.inspection(id) else { throw VisitError.notFound }
    return inspection
  }

  /// Writes down how points were found, with pictures; once it is finished its paper is issued and nothing changes.
  ///
  /// - Parameter tray: of the pictures that came with it; nil without any.
  func inspect(_ inspection: Inspection, edition: Int?, _ result: InspectionResult, tray: String? = nil) throws {
    let inspection = try open(inspection, edition: edition)
    for (point, answer) in result.answers.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        """
        UPDATE inspectionPoint SET verdict = \(answer.verdict), note = \(answer.note)
        WHERE id = \(point) AND inspectionID = \(inspection.id)
        """)
    }
    for file in try tray.map({ try db.handOver(tray: $0) }) ?? [] {
      try db.execute("INSERT INTO inspectionFile (fileID, inspectionID) VALUES (\(file), \(inspection.id))")
    }
    try db.execute(
      """
      UPDATE inspection SET note = \(result.note), edition = edition + 1, finishedAt = \(result.isFinal ? at : nil)
      WHERE id = \(inspection.id)
      """)
    try record("inspection.written", Subject("inspection", inspection.id), "final=\(result.isFinal ? 1 : 0)")
    if result.isFinal { try issueInspection(inspection.id) }
  }

  /// The same for sample data: everything is good but what these words name.
  package func playInspection(
    of unit: WorkUnit.ID, place: String, on day: Day, bad: [(words: String, note: String)]
  ) throws -> String {
    guard let template = try db.inspectionTemplates().first(where: { $0.title.contains("umum") }) else {
      throw VisitError.notFound
    }
    let form: FormData = ["template": "\(template.id)", "unit": "\(unit)", "place": place, "day": day.iso]
    let begun = try beginInspection(
      try NewInspection(form, [template], try db.units(), on: office.zone.day(of: at)))
    let points = try db.points(of: begun.id)
    var result: FormData = ["final": "1"]
    for point in points {
      let found = bad.first { point.text.contains($0.words) }
      result.append("verdict\(point.id)", found == nil ? "good" : "bad")
      result.append("note\(point.id)", found?.note ?? "")
    }
    try inspect(begun, edition: begun.edition, try InspectionResult(result, points))
    return begun.token
  }

  private func open(_ inspection: Inspection, edition: Int?) throws -> Inspection {
    guard let now = try db.inspection(inspection.id) else { throw VisitError.notFound }
    guard now.edition == edition else {
      throw VisitError.stale("Hasil inspeksi ini sudah disimpan sejak Anda membukanya.")
    }
    guard now.finishedAt == nil else { throw InspectionError.finished }
    return now
  }
}

extension Deed {
  /// Makes a checklist, or puts another wording in the place of the old one; inspections keep what they were made by.
  @discardableResult
  func writeTemplate(
    _ template: InspectionTemplate?, edition: Int?, title: String, _ lines: [CheckLine], isRetired: Bool
  ) throws -> InspectionTemplate.ID {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let id: InspectionTemplate.ID
    if let template {
      guard try db.inspectionTemplate(template.id)?.edition == edition else {
        throw VisitError.stale("Daftar periksa ini sudah diubah sejak Anda membukanya.")
      }
      id = template.id
      try db.execute(
        """
        UPDATE inspectionTemplate SET title = \(title), edition = edition + 1, changedAt = \(at),
          changedBy = \(person), retiredAt = \(isRetired ? at : nil) WHERE id = \(id)
        """)
      try db.execute("DELETE FROM inspectionTemplatePoint WHERE templateID = \(id)")
    } else {
      id = try db.insert(
        "INSERT INTO inspectionTemplate (title, changedAt, changedBy) VALUES (\(title), \(at), \(person))")
    }
    for (place, line) in lines.enumerated() {
      try db.execute(
        """
        INSERT INTO inspectionTemplatePoint (templateID, ordinal, topic, text)
        VALUES (\(id), \(place + 1), \(line.topic), \(line.text))
        """)
    }
    try record("inspection.template", Subject("inspectionTemplate", id), "points=\(lines.count)")
    return id
  }
}
