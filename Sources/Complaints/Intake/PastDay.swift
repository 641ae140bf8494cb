import HTTP
import Platform

/// A day behind us that a form asks for: how far back it may lie, and what to say of one that cannot be.
struct PastDay: Sendable {
  let field: String
  /// Asks for a day that can be read.
  let example: String
  let years: Int
  /// Says what is wrong with a day to come.
  let future: String

  static let received = PastDay(
    field: "receivedOn", example: "Tulis tanggal diterima, misalnya 12/03/2026, atau kosongkan bila baru saja.",
    years: 5, future: "Waktu ini belum tiba. Periksa tanggal dan jamnya.")
  static let letter = PastDay(
    field: "letterDate", example: "Tulis tanggal surat, misalnya 12/03/2026, atau kosongkan.", years: 5,
    future: "Tanggal surat ini belum tiba. Periksa lagi tanggalnya.")
  static let occasion = PastDay(
    field: "occurredOn", example: "Tulis tanggalnya, misalnya 12/03/2026, atau kosongkan.", years: 10,
    future: "Tanggal kejadian belum lewat. Periksa lagi tanggalnya.")

  /// Nil when it was left empty, and when it cannot be, which is noted.
  func read(_ form: FormData, today: Day, _ errors: inout FormErrors) -> Day? {
    let typed = form.line(field)
    guard !typed.isEmpty else { return nil }
    guard let day = Day(typed: typed) else {
      errors.note(field, example)
      return nil
    }
    if day > today { errors.note(field, future) }
    if day < today.adding(days: -366 * years) {
      errors.note(field, "Tanggal ini lebih dari \(years) tahun yang lalu. Periksa tahunnya.")
    }
    return errors[field] == nil ? day : nil
  }
}
