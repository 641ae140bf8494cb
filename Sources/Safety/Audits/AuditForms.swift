import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The forms of audits, as pages show them.
struct AuditForms {
  /// Nil for a new one.
  let audit: SafetyAudit?
  let version: Int?
  let form: FormData
  let errors: FormErrors

  private var path: String { audit?.path ?? AuditRoutes.root }
  private var hidden: [HiddenField] {
    version.map { [HiddenField("version", form["version"] ?? "\($0)")] } ?? []
  }

  func plan(units: [WorkUnit], people: [Person]) -> WebForm {
    let choices = people.map { Choice("\($0.id)", $0.name) }
    let limits = PlannedAudit.limits
    let members: [any Renderable] = (1...PlannedAudit.mostMembers).map { place in
      SelectField(
        "member\(place)", "Anggota \(place)", choices, form: form, errors: errors, prompt: "Tidak ada",
        isOptional: true)
    }
    return WebForm(
      action: audit == nil ? path : path + "/ubah", hidden: hidden,
      fields: [
        TextField("title", "Nama audit", form: form, errors: errors, width: .full, maxLength: limits["title"]),
        SelectField(
          "unit", "Unit yang diaudit", units.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors),
        DateField("day", "Tanggal rencana", form: form, errors: errors),
        SelectField(
          "lead", "Ketua tim", choices, form: form, errors: errors,
          hint: "Ketua dan anggota tidak boleh bekerja di unit yang diaudit."),
        FieldGroup("Anggota tim", isRow: true, members),
        TextArea("scope", "Lingkup", form: form, errors: errors, rows: 3, maxLength: limits["scope"]),
        TextArea(
          "criteria", "Kriteria", form: form, errors: errors,
          hint: "Terhadap apa diaudit: peraturan, kebijakan, prosedur.", rows: 3, maxLength: limits["criteria"]),
      ], button: audit == nil ? "Rencanakan audit" : "Simpan rencana", cancel: (label: "Batal", href: path))
  }

  var checklist: WebForm {
    WebForm(
      action: path + "/daftar", hidden: hidden,
      fields: [TextArea("lines", "Butir", form: form, errors: errors, hint: CheckLine.guidance, rows: 24)],
      button: "Simpan daftar periksa", cancel: (label: "Batal", href: path))
  }

  func result(_ points: [AuditPoint], on today: Day) -> WebForm {
    let limits = AuditResult.limits
    let groups = points.enumerated().flatMap { place, point -> [any Renderable] in
      let isFirst = place == 0 || points[place - 1].topic != point.topic
      let group = FieldGroup("\(place + 1). \(point.text)", fields(of: point))
      return isFirst ? [CheckTopic(name: point.topic), group] : [group]
    }
    let first: [any Renderable] = [
      DateField("heldOn", "Tanggal pelaksanaan", form: form, errors: errors, latest: today.iso, isOptional: true)
    ]
    let last: [any Renderable] = [
      TextArea(
        "summary", "Simpulan", form: form, errors: errors,
        hint: "Yang sudah baik, yang terlemah, dan yang paling mendesak.", rows: 6, maxLength: limits["summary"],
        isOptional: true)
    ]
    return WebForm(
      action: path + "/hasil", hidden: hidden, fields: first + groups + last, button: "Simpan hasil audit",
      cancel: (label: "Batal", href: path))
  }

  /// Class and note are folded away until something does not conform: most points do.
  private func fields(of point: AuditPoint) -> [any Renderable] {
    let (grade, note) = ("grade\(point.id)", "note\(point.id)")
    let verdict = RadioGroup(
      "verdict\(point.id)", "Hasil", AuditPoint.Verdict.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
      errors: errors, isOptional: true)
    let others: [any Renderable] = [
      SelectField(
        grade, "Kelas temuan, bila tidak sesuai", FindingClass.nonconformities.map { Choice($0.rawValue, $0.words) },
        form: form, errors: errors, prompt: "Bukan temuan"),
      TextArea(
        note, "Catatan dan bukti", form: form, errors: errors, hint: "Wajib bila ada temuan.", rows: 2,
        maxLength: AuditResult.limits["note"]),
    ]
    let isOpen = errors[grade] != nil || errors[note] != nil || !form.text(grade).isEmpty || !form.text(note).isEmpty
    return isOpen ? [verdict] + others : [verdict, FieldFold("Kelas temuan dan catatan", others)]
  }

  var cancellation: WebForm {
    WebForm(
      action: path + "/batal", hidden: hidden,
      fields: [TextArea("reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: 1_000)],
      button: "Batalkan audit", isDangerous: true, cancel: (label: "Kembali", href: path))
  }
}

extension SafetyAudit {
  /// What the form of its plan would hold.
  func planForm(_ members: [Person]) -> FormData {
    var form: FormData = [
      "title": title, "unit": "\(unit)", "day": plannedOn.iso, "lead": "\(lead)", "scope": scope,
      "criteria": criteria,
    ]
    for (place, member) in members.enumerated() { form.append("member\(place + 1)", "\(member.id)") }
    return form
  }

  /// What the form of its results would hold.
  func resultForm(_ points: [AuditPoint]) -> FormData {
    var form: FormData = ["heldOn": heldOn?.iso ?? "", "summary": summary]
    for point in points {
      if let verdict = point.verdict { form.append("verdict\(point.id)", verdict.rawValue) }
      form.append("grade\(point.id)", point.verdict == .notConform ? point.grade?.rawValue ?? "" : "")
      form.append("note\(point.id)", point.note)
    }
    return form
  }
}
