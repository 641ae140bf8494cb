import HTTP
import Mustache
import Platform

extension VoiceForm {
  static func fields(
    _ form: FormData, _ errors: FormErrors, _ kind: Voice.Kind, _ choices: Choices
  ) -> [any Renderable] {
    let indicators = CheckGroup(
      "indicators", "Indikator yang disinggung",
      choices.indicators.map { Choice("\($0.id)", "\($0.year): \($0.name)") },
      form: form, errors: errors, isOptional: true)
    let head: [any Renderable] = [
      DateField("heldOn", "Tanggal", form: form, errors: errors, latest: choices.today.iso),
      TextField("place", "Tempat", form: form, errors: errors, maxLength: limits["place"]),
      TextField(
        "title", kind == .observation ? "Yang diamati" : "Pokok pembicaraan", form: form, errors: errors,
        maxLength: limits["title"]),
    ]
    return head + (choices.indicators.isEmpty ? [] : [indicators]) + participants(form, errors, choices)
      + (kind == .observation ? points(form, errors) : []) + [
        TextArea("summary", "Ringkasan", form: form, errors: errors, rows: 6, maxLength: limits["summary"])
      ] + quotes(form, errors, choices)
  }

  private static func participants(_ form: FormData, _ errors: FormErrors, _ choices: Choices) -> [any Renderable] {
    let segments = choices.segments.map { Choice("\($0.id)", $0.name) }
    let groups = (1...mostParticipants).map { number in
      FieldGroup(
        "Peserta \(number)", isRow: true,
        [
          SelectField("segment\(number)", "Kelompok", segments, form: form, errors: errors),
          TextField("role\(number)", "Peran", form: form, errors: errors, maxLength: limits["role"], isOptional: true),
          TextField("name\(number)", "Nama", form: form, errors: errors, maxLength: limits["name"], isOptional: true),
        ])
    }
    let last = last(of: mostParticipants, ["segment", "role", "name"], form)
    return open(groups, last, 2, "Tambah peserta lain")
  }

  private static func quotes(_ form: FormData, _ errors: FormErrors, _ choices: Choices) -> [any Renderable] {
    let groups = (1...mostQuotes).map { number in
      let chosen = form.all("codes\(number)")
      let codes = choices.codes.filter { $0.isOffered || chosen.contains("\($0.id)") }
      return FieldGroup(
        "Kutipan \(number)",
        [
          TextArea(
            "quote\(number)", "Kata-katanya", form: form, errors: errors, rows: 2, maxLength: limits["quote"],
            isOptional: true),
          CheckGroup(
            "codes\(number)", "Kode", codes.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors,
            isOptional: true),
        ])
    }
    return open(groups, last(of: mostQuotes, ["quote"], form), 1, "Tambah kutipan lain")
  }

  private static func points(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let findings = VoicePoint.Finding.allCases.map { Choice($0.rawValue, $0.label) }
    let groups = (1...mostPoints).map { number in
      FieldGroup(
        "Butir \(number)", isRow: true,
        [
          TextField("point\(number)", "Butir", form: form, errors: errors, maxLength: limits["point"]),
          SelectField("finding\(number)", "Hasil", findings, form: form, errors: errors),
          TextField(
            "note\(number)", "Catatan", form: form, errors: errors, width: .full, maxLength: limits["note"],
            isOptional: true),
        ])
    }
    return open(groups, last(of: mostPoints, ["point", "finding", "note"], form), 3, "Tambah butir lain")
  }

  private static func last(of most: Int, _ names: [String], _ form: FormData) -> Int {
    (1...most).last { number in names.contains { !form.text("\($0)\(number)").isEmpty } } ?? 0
  }

  /// What is filled in and some more lines, the rest folded away.
  private static func open(_ groups: [any Renderable], _ last: Int, _ more: Int, _ label: String) -> [any Renderable] {
    let count = min(last + more, groups.count)
    return Array(groups.prefix(count))
      + (count < groups.count ? [FieldFold(label, Array(groups.dropFirst(count)))] : [])
  }
}
