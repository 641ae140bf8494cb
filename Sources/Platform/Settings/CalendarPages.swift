import Database
import HTTP

/// Working hours, days off and special hours.
enum CalendarPages {
  static let root = "/pengaturan/kalender"
  static let specialRoot = root + "/khusus"

  /// GET /pengaturan/kalender
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /pengaturan/kalender: adds a day off, or changes it.
  @Sendable static func addHoliday(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let holiday = try HolidayForm(form).holiday
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.add(holiday) }
      let words = "\(visit.words.fullDate(holiday.day)) sudah tercatat sebagai hari libur."
      return visit.seeOther("\(root)?tahun=\(holiday.day.year)", Flash(.ok, words))
    } catch let errors as FormErrors {
      return try page(visit, form: form, errors: errors)
    }
  }

  /// POST /pengaturan/kalender/hari/:day/hapus
  @Sendable static func removeHoliday(_ visit: Visit) async throws -> Response {
    let day = try visit.day()
    try await visit.app.changeOffice(by: visit.actor) { deed in try deed.removeHoliday(on: day) }
    return visit.seeOther("\(root)?tahun=\(day.year)", Flash(.ok, "Hari libur sudah dihapus."))
  }

  /// POST /pengaturan/kalender/hari/:day/pasti
  @Sendable static func confirmHoliday(_ visit: Visit) async throws -> Response {
    let day = try visit.day()
    try await visit.app.changeOffice(by: visit.actor) { deed in try deed.confirmHoliday(on: day) }
    return visit.seeOther("\(root)?tahun=\(day.year)", Flash(.ok, "Tanggalnya sudah ditetapkan."))
  }

  /// GET /pengaturan/kalender/jam
  @Sendable static func hours(_ visit: Visit) async throws -> Response {
    let calendar = visit.app.office.calendar
    var form = HoursForm.form(calendar.hours, visit.words)
    if calendar.jointLeaveIsOff { form.append("jointLeaveIsOff", "1") }
    return try visit.page(SettingsForm.hours(form, visit.words))
  }

  /// POST /pengaturan/kalender/jam
  @Sendable static func changeHours(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let values: [Setting: String] = [
        .hours: try HoursForm(form).hours.stored, .jointLeaveIsOff: form.isChecked("jointLeaveIsOff") ? "1" : "0",
      ]
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(values) }
      return visit.seeOther(root, Flash(.ok, "Jam kerja sudah disimpan. Tenggat yang sudah berjalan tidak berubah."))
    } catch let errors as FormErrors {
      return try visit.page(SettingsForm.hours(form, visit.words, errors), status: .unprocessable)
    }
  }

  /// GET /pengaturan/kalender/khusus
  @Sendable static func newSpecialHours(_ visit: Visit) async throws -> Response {
    try visit.page(SettingsForm.special(HoursForm.form(.governmentRamadan, visit.words), visit.words))
  }

  /// POST /pengaturan/kalender/khusus
  @Sendable static func addSpecialHours(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let special = try SpecialHoursForm(form).special
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.add(special) }
      return visit.seeOther(root, Flash(.ok, "Jam khusus sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(SettingsForm.special(form, visit.words, errors), status: .unprocessable)
    }
  }

  /// POST /pengaturan/kalender/khusus/:special/hapus
  @Sendable static func removeSpecialHours(_ visit: Visit) async throws -> Response {
    guard let id = Int64(try visit.parameter("special")) else { throw VisitError.notFound }
    try await visit.app.changeOffice(by: visit.actor) { deed in try deed.removeSpecialHours(id) }
    return visit.seeOther(root, Flash(.ok, "Jam khusus sudah dihapus."))
  }

  private static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors()
  ) throws -> Response {
    let today = visit.app.office.zone.day(of: visit.now)
    let asked = visit.request.query.int("tahun") ?? Day(typed: form.text("day"))?.year
    let year = asked.flatMap { (2000...2100).contains($0) ? $0 : nil } ?? today.year
    let special = try visit.read { try $0.specialHourLines() }
    let page = CalendarPage(year, special, visit.app.office, form: form, errors: errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  fileprivate func day() throws -> Day {
    guard let day = Day(iso: try parameter("day")) else { throw VisitError.notFound }
    return day
  }
}

/// Special hours as the calendar lists them.
struct SpecialHourLine: FromRow {
  let id: Int64
  let name: String
  let first: Day
  let last: Day

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try row["name"]
    first = try row["firstDay"]
    last = try row["lastDay"]
  }
}

extension Snapshot {
  func specialHourLines() throws -> [SpecialHourLine] {
    try rows("SELECT id, name, firstDay, lastDay FROM specialHours ORDER BY firstDay DESC, id")
  }
}
