import Mustache
import Platform

/// A checklist as people edit it: a point on each line, its topic before a bar ("Listrik | Kabel tidak terkelupas").
struct CheckLine: Sendable, Hashable {
  let topic: String
  let text: String

  static let most = 100
  static let guidance =
    "Satu butir tiap baris: bagian, garis tegak, butirnya. Contoh: Listrik | Kabel tidak terkelupas. "
    + "Paling banyak 100 butir."

  /// Reads the lines of a field.
  ///
  /// - Parameter errors: is told, beside that field, what is wrong with which line.
  static func read(_ text: String, _ field: String, _ errors: inout FormErrors) -> [CheckLine] {
    let lines = text.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty }
    if lines.isEmpty { errors.note(field, "Tulis sedikitnya satu butir.") }
    if lines.count > most { errors.note(field, "Paling banyak \(most) butir; sekarang \(lines.count).") }
    return lines.enumerated().compactMap { place, line in
      let parts = line.split(separator: "|", maxSplits: 1).map { trimmed($0) }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[0].count <= 60, parts[1].count <= 300 else {
        errors.note(
          field,
          "Baris \(place + 1) belum benar: tulis bagian (paling panjang 60 karakter), garis tegak, lalu butirnya "
            + "(paling panjang 300 karakter).")
        return nil
      }
      return CheckLine(topic: parts[0], text: parts[1])
    }
  }

  var line: String { "\(topic) | \(text)" }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// The heading over the points of one part of a checklist, among the fields of its form.
struct CheckTopic: Renderable {
  let part = "Safety/_topic"
  let name: String
}
