import HTTP

/// When backups are made and how long they stay, as its form sends it.
struct BackupForm {
  let values: [Setting: String]

  static let days = 1...60
  static let months = 0...60

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let time = TimeOfDay(iso: form.text("time"))
    if time == nil || time == .endOfDay { errors.note("time", "Tulis jamnya, misalnya 02:00.") }
    let days = Self.number("days", Self.days, form, &errors)
    let months = Self.number("months", Self.months, form, &errors)
    guard let time, let days, let months, errors.isEmpty else { throw errors }
    values = [.backupTime: time.iso, .backupDays: "\(days)", .backupMonths: "\(months)"]
  }

  private static func number(
    _ name: String, _ range: ClosedRange<Int>, _ form: FormData, _ errors: inout FormErrors
  ) -> Int? {
    if let value = form.int(name), range.contains(value) { return value }
    errors.note(name, "Tulis bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound).")
    return nil
  }
}

extension BackupSchedule {
  /// As the form would have sent it.
  var form: FormData { ["time": time.iso, "days": "\(days)", "months": "\(months)"] }
}
