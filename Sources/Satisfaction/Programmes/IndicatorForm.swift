import Database
import HTTP
import Mustache
import Platform

/// The paper form *Form Indikator Kepuasan*, one indicator.
struct IndicatorForm: Sendable {
  static let limits: TextLimits = ["name": 160, "meaning": 1_000, "target": 20]

  let kind: IndicatorKind.ID?
  let name: String
  let meaning: String
  let methods: Set<IndicatorMethod>
  let measure: Measure
  /// In hundredths.
  let target: Int
  let isCeiling: Bool
  let items: MeasuredItems
  let position: Position.ID
  let months: MonthSet

  /// - Parameters:
  ///   - kinds: of the library.
  ///   - positions: of the organisation.
  ///   - items: that may measure it.
  init(
    _ form: FormData, kinds: [IndicatorKind], positions: [Position], items: [OfferedItem] = []
  ) throws(FormErrors) {
    var errors = FormErrors()
    let known = kinds.first { "\($0.id)" == form.text("kind") }
    let own = form.line("name")
    let methods = Set(form.all("methods").compactMap { IndicatorMethod(rawValue: $0) })
    let measure = Measure(rawValue: form.text("measure"))
    let position = positions.first { "\($0.id)" == form.text("position") }
    months = MonthSet(form, "months")
    self.items = items.read(form, measure, &errors)
    if known == nil && own.isEmpty { errors.note("kind", "Pilih indikator dari pustaka, atau tulis nama sendiri.") }
    if methods.isEmpty { errors.note("methods", "Pilih paling sedikit satu cara pengumpulan data.") }
    if measure == nil { errors.note("measure", "Pilih satuan targetnya.") }
    let target = Self.target(form, measure, &errors)
    if !["floor", "ceiling"].contains(form.text("direction")) {
      errors.note("direction", "Pilih apakah target itu batas bawah atau batas atas.")
    }
    if position == nil { errors.note("position", "Pilih jabatan yang bertanggung jawab.") }
    if months.isEmpty { errors.note("months", "Pilih paling sedikit satu bulan.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let measure, let position, let target else { throw errors }
    (kind, name) = (known?.id, own.isEmpty ? known?.name ?? "" : own)
    meaning = form.text("meaning").isEmpty ? known?.meaning ?? "" : form.text("meaning")
    (self.methods, self.measure, self.target, self.position) = (methods, measure, target, position.id)
    isCeiling = form.text("direction") == "ceiling"
  }

  private static func target(_ form: FormData, _ measure: Measure?, _ errors: inout FormErrors) -> Int? {
    guard let value = Hundredths.read(form.text("target")) else {
      errors.note("target", "Tulis angka, paling banyak dua desimal, misalnya 76,61.")
      return nil
    }
    guard let measure else { return value }
    guard measure.bounds.contains(value) else {
      errors.note("target", measure.boundsInWords)
      return nil
    }
    return value
  }

  /// What the fields would hold of an indicator that is there.
  static func filled(_ indicator: Indicator) -> FormData {
    var form: FormData = [
      "kind": indicator.kind.map { "\($0)" } ?? "", "name": indicator.name, "meaning": indicator.meaning,
      "measure": indicator.planned.measure.rawValue,
      "target": Hundredths.words(indicator.planned.target).replacing(".", with: ""),
      "direction": indicator.planned.isCeiling ? "ceiling" : "floor", "position": "\(indicator.position)",
    ]
    for method in indicator.methods { form.append("methods", method.rawValue) }
    for item in indicator.planned.items.items { form.append("items", item.name) }
    for month in indicator.months.months { form.append("months", "\(month)") }
    return form
  }

  static func fields(
    _ form: FormData, _ errors: FormErrors, kinds: [IndicatorKind], positions: [Position], items: [OfferedItem]
  ) -> [any Renderable] {
    let offered = kinds.filter { $0.retiredAt == nil || "\($0.id)" == form.text("kind") }
    return [
      SelectField(
        "kind", "Indikator dari pustaka", offered.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors,
        prompt: "Tidak dari pustaka"),
      TextField(
        "name", "Nama sendiri", form: form, errors: errors,
        hint: "Wajib bila tidak memilih dari pustaka.", maxLength: limits["name"]),
      TextArea(
        "meaning", "Yang dimaksud", form: form, errors: errors, hint: "Kosongkan untuk memakai uraian pustaka.",
        rows: 2,
        maxLength: limits["meaning"], isOptional: true),
      CheckGroup(
        "methods", "Cara pengumpulan data", IndicatorMethod.allCases.map { Choice($0.rawValue, $0.label) }, form: form,
        errors: errors, hint: "Boleh lebih dari satu."),
    ] + targetFields(form, errors, positions) + items.fields(form, errors) + [
      MonthSet.field("months", "Bulan pengukuran", form: form, errors: errors)
    ]
  }

  private static func targetFields(
    _ form: FormData, _ errors: FormErrors, _ positions: [Position]
  ) -> [any Renderable] {
    [
      SelectField(
        "measure", "Satuan target", Measure.allCases.map { Choice($0.rawValue, $0.label) }, form: form, errors: errors),
      TextField(
        "target", "Target", form: form, errors: errors, hint: "Misalnya 76,61 atau 80.", kind: .decimal, width: .ten,
        maxLength: limits["target"]),
      RadioGroup(
        "direction", "Target tercapai bila hasilnya",
        [Choice("floor", "paling sedikit sebesar target"), Choice("ceiling", "paling banyak sebesar target")],
        form: form, errors: errors),
      SelectField(
        "position", "Penanggung jawab", positions.map { Choice("\($0.id)", $0.title) }, form: form, errors: errors),
    ]
  }
}

/// A figure of an indicator that was counted elsewhere, with where it comes from.
struct ReadingForm: Sendable {
  static let limits: TextLimits = ["value": 20, "basis": 500]

  let day: Day
  let value: Int
  let basis: String

  init(_ form: FormData, _ measure: Measure, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    let day = Day(typed: form.text("day"))
    let value = Hundredths.read(form.text("value"))
    basis = form.text("basis")
    if let day {
      if day > today { errors.note("day", "Tanggal ini belum tiba. Isi hari pengukuran yang sudah dilakukan.") }
    } else {
      errors.note("day", "Isi tanggal pengukuran, misalnya 12/03/2026.")
    }
    if let value {
      if !measure.bounds.contains(value) { errors.note("value", measure.boundsInWords) }
    } else {
      errors.note("value", "Tulis angka, paling banyak dua desimal, misalnya 76,61.")
    }
    if basis.isEmpty { errors.note("basis", "Tulis dari mana angka ini, supaya dapat diperiksa.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let day, let value else { throw errors }
    (self.day, self.value) = (day, value)
  }

  static func fields(_ form: FormData, _ errors: FormErrors, _ measure: Measure) -> [any Renderable] {
    [
      DateField("day", "Tanggal pengukuran", form: form, errors: errors),
      TextField(
        "value", "Hasil", form: form, errors: errors, hint: "Satuan: \(measure.label).", kind: .decimal, width: .ten,
        maxLength: limits["value"]),
      TextArea(
        "basis", "Sumber angka", form: form, errors: errors, hint: "Misalnya nama rekap, periode, dan jumlah data.",
        rows: 2, maxLength: limits["basis"]),
    ]
  }
}
