import HTTP
import Mustache
import Platform

/// One activity of a work plan as a form.
struct ActivityForm: Sendable {
  static let limits: TextLimits = ["activity": 300, "target": 300, "budget": 30]

  let activity: String
  let target: String
  let position: Position.ID
  let budget: Int?
  let months: MonthSet

  init(_ form: FormData, positions: [Position]) throws(FormErrors) {
    var errors = FormErrors()
    activity = form.line("activity")
    target = form.line("target")
    months = MonthSet(form, "months")
    let position = positions.first { "\($0.id)" == form.text("position") }
    budget = Self.rupiah(form.line("budget"))
    if activity.isEmpty { errors.note("activity", "Tulis kegiatannya.") }
    if target.isEmpty { errors.note("target", "Tulis apa yang hendak dicapai, sebaiknya dengan angka.") }
    if position == nil { errors.note("position", "Pilih jabatan yang bertanggung jawab.") }
    if !form.line("budget").isEmpty && budget == nil {
      errors.note("budget", "Tulis rupiah dengan angka saja, misalnya 2.500.000, atau kosongkan.")
    }
    if months.isEmpty { errors.note("months", "Pilih paling sedikit satu bulan.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let position else { throw errors }
    self.position = position.id
  }

  /// Reads "2.500.000", "Rp2500000"; nil for what is no amount.
  private static func rupiah(_ typed: String) -> Int? {
    let text = typed.hasPrefix("Rp") ? typed.dropFirst(2) : typed[...]
    let digits = text.filter { $0 != "." && $0 != " " }
    guard (1...13).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  static func filled(_ activity: WorkActivity) -> FormData {
    var form: FormData = [
      "activity": activity.activity, "target": activity.target, "position": "\(activity.position)",
      "budget": activity.budget.map { Words(zone: .wib).number($0) } ?? "",
    ]
    for month in activity.months.months { form.append("months", "\(month)") }
    return form
  }

  static func fields(_ form: FormData, _ errors: FormErrors, positions: [Position]) -> [any Renderable] {
    [
      TextField("activity", "Kegiatan", form: form, errors: errors, maxLength: limits["activity"]),
      TextField(
        "target", "Sasaran", form: form, errors: errors, hint: "Misalnya “4 kali setahun, seluruh unit”.",
        maxLength: limits["target"]),
      SelectField(
        "position", "Penanggung jawab", positions.map { Choice("\($0.id)", $0.title) }, form: form, errors: errors),
      TextField(
        "budget", "Anggaran", form: form, errors: errors, hint: "Dalam rupiah.", kind: .wholeNumber, width: .twenty,
        maxLength: limits["budget"], isOptional: true),
      MonthSet.field("months", "Bulan pelaksanaan", form: form, errors: errors),
    ]
  }
}

/// That an activity was done, with its evidence.
struct DoneForm: Sendable {
  static let limits: TextLimits = ["note": 500]

  let month: Int
  let day: Day
  let note: String

  init(_ form: FormData, _ activity: WorkActivity, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    let month = form.int("month").flatMap { (1...12).contains($0) && activity.months.contains($0) ? $0 : nil }
    let day = Day(typed: form.text("day"))
    note = form.text("note")
    if month == nil { errors.note("month", "Pilih bulan rencana yang sudah dilaksanakan.") }
    if let day {
      if day > today { errors.note("day", "Tanggal ini belum tiba. Isi hari pelaksanaannya.") }
    } else {
      errors.note("day", "Isi tanggal pelaksanaan, misalnya 12/03/2026.")
    }
    if note.isEmpty {
      errors.note("note", "Tulis buktinya: dokumen, daftar hadir, atau foto, dan tempat menyimpannya.")
    }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let month, let day else { throw errors }
    (self.month, self.day) = (month, day)
  }

  static func fields(_ form: FormData, _ errors: FormErrors, _ activity: WorkActivity) -> [any Renderable] {
    [
      SelectField(
        "month", "Rencana bulan", activity.openMonths.months.map { Choice("\($0)", MonthSet.long($0)) }, form: form,
        errors: errors),
      DateField("day", "Dilaksanakan pada", form: form, errors: errors),
      TextArea("note", "Bukti", form: form, errors: errors, rows: 2, maxLength: limits["note"]),
    ]
  }
}
