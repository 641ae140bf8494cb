import HTTP

/// A day off as the calendar's form sends it.
struct HolidayForm {
  let holiday: Holiday

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let day = Day(typed: form.text("day"))
    if day == nil { errors.note("day", "Tulis tanggalnya, misalnya 12/03/2027.") }
    let name = form.text("name")
    if name.isEmpty { errors.note("name", "Tulis nama hari liburnya.") }
    if name.count > 120 { errors.note("name", "Nama paling panjang 120 karakter.") }
    let kind = Holiday.Kind(rawValue: form.text("kind"))
    if kind == nil { errors.note("kind", "Pilih libur nasional atau cuti bersama.") }
    guard let day, let kind, errors.isEmpty else { throw errors }
    holiday = Holiday(day, name, kind)
  }
}

/// Special hours as their form sends them.
struct SpecialHoursForm {
  let special: SpecialHours

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let name = form.text("name")
    if name.isEmpty { errors.note("name", "Tulis namanya, misalnya Ramadan 1448 H.") }
    if name.count > 120 { errors.note("name", "Nama paling panjang 120 karakter.") }
    let first = Day(typed: form.text("firstDay"))
    if first == nil { errors.note("firstDay", "Tulis tanggalnya, misalnya 08/02/2027.") }
    let last = Day(typed: form.text("lastDay"))
    if last == nil { errors.note("lastDay", "Tulis tanggalnya, misalnya 09/03/2027.") }
    let hours = Self.hours(form, &errors)
    guard let first, let last, let hours, errors.isEmpty else { throw errors }
    guard let special = SpecialHours(name, from: first, through: last, hours: hours) else {
      throw FormErrors("lastDay", "Hari terakhir tidak boleh sebelum hari pertama, dan paling lama satu tahun.")
    }
    self.special = special
  }

  private static func hours(_ form: FormData, _ errors: inout FormErrors) -> WeekHours? {
    do {
      return try HoursForm(form).hours
    } catch {
      for note in error.notes { errors.note(note.field, note.message) }
      return nil
    }
  }
}
