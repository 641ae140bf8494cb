import Database
import HTTP
import Mustache
import Platform
import Procedures

/// An inspection begun, filled in and read.
enum InspectionPages {
  /// GET /k3/inspeksi/:inspection
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.inspectionPage() }

  /// GET /k3/inspeksi/:inspection/berkas/:file
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let (inspection, token) = (try visit.inspection(), try visit.parameter("file"))
    guard let file = try visit.read({ try $0.files(of: inspection.id).first { $0.token == token } }) else {
      throw VisitError.notFound
    }
    return try visit.download(file)
  }

  /// GET /k3/inspeksi/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    try visit.beginPage(["day": visit.app.office.zone.day(of: visit.now).iso], FormErrors())
  }

  /// POST /k3/inspeksi
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let (templates, units) = try visit.read { (try $0.inspectionTemplates(), try $0.units()) }
      let new = try NewInspection(form, templates, units, on: visit.app.office.zone.day(of: visit.now))
      let begun = try await visit.app.write(by: visit.actor) { deed in try deed.beginInspection(new) }
      return visit.seeOther(begun.path + "/hasil", Flash(.ok, "Inspeksi \(begun.number) dimulai."))
    } catch let errors as FormErrors {
      return try visit.beginPage(form, errors)
    }
  }

  /// GET /k3/inspeksi/:inspection/hasil
  @Sendable static func result(_ visit: Visit) async throws -> Response {
    let inspection = try visit.openInspection()
    let points = try visit.read { try $0.points(of: inspection.id) }
    return try visit.resultPage(inspection, points, inspection.resultForm(points), FormErrors())
  }

  /// POST /k3/inspeksi/:inspection/hasil
  @Sendable static func writeResult(_ visit: Visit) async throws -> Response {
    let (inspection, form) = (try visit.inspection(), try visit.request.form())
    let points = try visit.read { try $0.points(of: inspection.id) }
    let tray = try await visit.takeIn(form)
    if tray.isRearranged { return try visit.resultPage(inspection, points, form, FormErrors(), tray: tray) }
    let edition = form.int("edition")
    do {
      let result = try tray.reading { () throws(FormErrors) in try InspectionResult(form, points) }
      try await visit.app.write(by: visit.actor) { deed in
        try deed.inspect(inspection, edition: edition, result, tray: tray.token)
      }
      let done = result.isFinal ? "Inspeksi selesai dan dokumennya terbit." : "Hasil inspeksi sudah disimpan."
      return visit.seeOther(inspection.path, Flash(.ok, done))
    } catch let errors as FormErrors {
      return try visit.resultPage(inspection, points, form, errors, tray: tray)
    } catch VisitError.stale(let what) {
      let typed = try visit.resultForm(inspection, points, form, FormErrors(), tray: tray)
      return try visit.inspectionPage(
        ChangeNotice(
          "Inspeksi ini sudah berubah", what, typed: typed, advice: "Periksa hasilnya, lalu ubah lagi bila perlu."))
    }
  }
}

extension Visit {
  fileprivate func openInspection() throws -> Inspection {
    let inspection = try inspection()
    guard inspection.finishedAt == nil else { throw InspectionError.finished }
    return inspection
  }

  fileprivate func inspectionPage(_ notice: ChangeNotice? = nil) throws -> Response {
    let one = try inspection()
    let found = try read { db in
      InspectionShow.Found(
        points: try db.points(of: one.id), files: try db.files(of: one.id),
        improvements: try db.improvements(from: .inspection, key: one.token),
        paper: try one.paper.flatMap { try db.paper($0) })
    }
    let page = InspectionShow(one, found, for: try colleague(), notice: notice, words)
    return try self.page(page, status: notice == nil ? .ok : .conflict)
  }

  fileprivate func beginPage(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let (templates, units) = try read { (try $0.inspectionTemplates(), try $0.units()) }
    let choices = templates.filter { !$0.isRetired }.map { Choice("\($0.id)", $0.title) }
    let fields: [any Renderable] = [
      SelectField("template", "Daftar periksa", choices, form: form, errors: errors),
      SelectField("unit", "Unit kerja", units.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors),
      TextField(
        "place", "Tempat", form: form, errors: errors, width: .full, maxLength: NewInspection.limits["place"]),
      DateField("day", "Tanggal", form: form, errors: errors, latest: app.office.zone.day(of: now).iso),
    ]
    let page = InspectionFormPage(
      "Mulai inspeksi", about: "Butirnya diambil dari daftar periksa seperti keadaannya sekarang.",
      WebForm(
        action: InspectionRoutes.root, fields: fields, button: "Mulai inspeksi",
        cancel: (label: "Batal", href: InspectionRoutes.root)), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  fileprivate func resultPage(
    _ one: Inspection, _ points: [InspectionPoint], _ form: FormData, _ errors: FormErrors, tray: FileTray? = nil
  ) throws -> Response {
    let page = InspectionFormPage(
      "Hasil inspeksi", under: [Breadcrumb(one.number, one.path)],
      about: "\(one.title), \(one.place), \(words.fullDate(one.inspectedOn)). Boleh disimpan sebagian dan dilanjutkan.",
      try resultForm(one, points, form, errors, tray: tray), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  fileprivate func resultForm(
    _ one: Inspection, _ points: [InspectionPoint], _ form: FormData, _ errors: FormErrors, tray: FileTray?
  ) throws -> WebForm {
    let limits = InspectionResult.limits
    let groups = points.enumerated().flatMap { place, point -> [any Renderable] in
      let isFirst = place == 0 || points[place - 1].topic != point.topic
      let group = FieldGroup("\(place + 1). \(point.text)", fields(of: point, form, errors))
      return isFirst ? [CheckTopic(name: point.topic), group] : [group]
    }
    let others: [any Renderable] = [
      TextArea(
        "remark", "Catatan umum", form: form, errors: errors, rows: 3, maxLength: limits["remark"], isOptional: true),
      FileField("files", "Foto", errors: errors, limits: office.attachments.words, tray: tray),
      CheckGroup(
        "final", "Penyelesaian",
        [Choice("1", "Inspeksi selesai", hint: "Dokumennya terbit, dan hasilnya tidak dapat diubah lagi.")], form: form,
        errors: errors, isOptional: true),
    ]
    return WebForm(
      action: one.path + "/hasil", hidden: [HiddenField("edition", form["edition"] ?? "\(one.edition)")],
      fields: groups + others, button: "Simpan hasil inspeksi", isMultipart: true,
      cancel: (label: "Batal", href: one.path))
  }

  /// The note is folded away until there is one, or one is missing: most points are good.
  private func fields(of point: InspectionPoint, _ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let name = "note\(point.id)"
    let verdict = RadioGroup(
      "verdict\(point.id)", "Keadaan", InspectionPoint.Verdict.allCases.map { Choice($0.rawValue, $0.words) },
      form: form, errors: errors)
    let note = TextField(
      name, "Catatan", form: form, errors: errors, hint: "Wajib bila tidak baik.", width: .full,
      maxLength: InspectionResult.limits["note"])
    let isOpen = errors[name] != nil || !form.text(name).isEmpty
    let rest: any Renderable = isOpen ? note : FieldFold("Catatan", [note])
    return [verdict, rest]
  }
}

extension Inspection {
  /// What the form of its result would hold.
  fileprivate func resultForm(_ points: [InspectionPoint]) -> FormData {
    var form: FormData = ["remark": note]
    for point in points {
      if let verdict = point.verdict { form.append("verdict\(point.id)", verdict.rawValue) }
      form.append("note\(point.id)", point.note)
    }
    return form
  }
}
