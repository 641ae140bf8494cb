import HTTP
import Mustache

/// A year of days off, the week's hours, and special hours.
struct CalendarPage: StaffPage {
  static let template = "Settings/calendar"

  struct DayOff: Renderable {
    let date: String
    let name: String
    let kind: String
    let isEstimate: Bool
    let confirm: String
    let remove: String
  }

  struct Special: Renderable {
    let name: String
    let span: String
    let remove: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Kalender")]
  let errorSummary: ErrorSummary?
  let year: Int
  let previous: String
  let next: String
  let hasDays: Bool
  let days: [DayOff]
  let downloads: Downloads
  let form: WebForm
  let hours: String
  let jointLeave: String
  let hasSpecials: Bool
  let specials: [Special]
  let specialDownloads: SpecialDownloads

  /// The special hours' own files, beside those of the days off.
  struct SpecialDownloads: Renderable {
    let downloads = Downloads(CalendarPages.specialRoot)
  }

  init(_ year: Int, _ special: [SpecialHourLine], _ office: Office, form typed: FormData, errors: FormErrors) {
    title = errors.titled("Kalender \(year)")
    errorSummary = errors.summary
    self.year = year
    previous = "\(CalendarPages.root)?tahun=\(year - 1)"
    next = "\(CalendarPages.root)?tahun=\(year + 1)"
    let words = Words(zone: office.zone)
    days = office.calendar.holidays.filter { $0.day.year == year }.map { DayOff($0, words) }
    hasDays = !days.isEmpty
    downloads = Downloads(CalendarPages.root) { "\($0)?tahun=\(year)" }
    form = Self.form(typed, errors)
    hours = office.hoursInWords
    jointLeave = office.calendar.jointLeaveIsOff ? "Cuti bersama diliburkan." : "Cuti bersama tetap hari kerja."
    specials = special.map {
      Special(
        name: $0.name, span: "\(words.date($0.first)) sampai \(words.date($0.last))",
        remove: "\(CalendarPages.root)/khusus/\($0.id)/hapus")
    }
    hasSpecials = !specials.isEmpty
    specialDownloads = SpecialDownloads()
  }

  private static func form(_ typed: FormData, _ errors: FormErrors) -> WebForm {
    WebForm(
      action: CalendarPages.root,
      fields: [
        DateField("day", "Tanggal", form: typed, errors: errors),
        TextField("name", "Nama hari libur", form: typed, errors: errors, maxLength: 120),
        RadioGroup(
          "kind", "Jenis", Holiday.Kind.allCases.map { Choice($0.rawValue, $0.words) }, form: typed, errors: errors),
      ], button: "Simpan hari libur")
  }
}

extension CalendarPage.DayOff {
  fileprivate init(_ holiday: Holiday, _ words: Words) {
    date = words.fullDate(holiday.day)
    name = holiday.name
    kind = holiday.kind.words
    isEstimate = holiday.isEstimate
    confirm = "\(CalendarPages.root)/hari/\(holiday.day.iso)/pasti"
    remove = "\(CalendarPages.root)/hari/\(holiday.day.iso)/hapus"
  }
}

extension Holiday.Kind {
  var words: String {
    switch self {
    case .national: "Libur nasional"
    case .jointLeave: "Cuti bersama"
    }
  }
}

extension SettingsForm {
  private static let calendar = Breadcrumb("Kalender", CalendarPages.root)

  static func hours(_ form: FormData, _ words: Words, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let leave = CheckGroup(
      "jointLeaveIsOff", "Cuti bersama", [Choice("1", "Kantor libur pada cuti bersama")], form: form, errors: errors,
      hint: "Mengikat bagi aparatur sipil negara; badan usaha boleh tetap bekerja.", isOptional: true)
    return SettingsForm(
      "Jam kerja", under: calendar,
      WebForm(
        action: "\(CalendarPages.root)/jam", fields: HoursForm.fields(form, errors, words) + [leave], button: "Simpan",
        cancel: (label: "Batal", href: CalendarPages.root)), errors)
  }

  static func special(_ form: FormData, _ words: Words, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let span: [any Renderable] = [
      TextField("name", "Nama", form: form, errors: errors, hint: "Misalnya Ramadan 1448 H.", maxLength: 120),
      DateField("firstDay", "Hari pertama", form: form, errors: errors),
      DateField("lastDay", "Hari terakhir", form: form, errors: errors),
    ]
    return SettingsForm(
      "Jam khusus", under: calendar,
      WebForm(
        action: "\(CalendarPages.root)/khusus", fields: span + HoursForm.fields(form, errors, words), button: "Simpan",
        cancel: (label: "Batal", href: CalendarPages.root)), errors)
  }
}
