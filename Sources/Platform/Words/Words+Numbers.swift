/// Numbers after CLDR id: "." groups, "," is the decimal sign, U+2212 the minus.
extension Words {
  /// "1.234.567", "−12".
  package func number(_ value: Int) -> String {
    (value < 0 ? "\u{2212}" : "") + Words.grouped(String(value.magnitude))
  }

  /// "1.234,5": rounded half away from zero to `decimals` (0 … 6) places. What is no finite number is "–".
  package func number(_ value: Double, decimals: Int = 1) -> String {
    let places = min(max(decimals, 0), 6)
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    guard value.magnitude * scale < 4e15 else { return "–" }
    let scaled = Int(value.magnitude * scale + 0.5)
    let digits = pad(scaled, places + 1)
    let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
    let whole = sign + Words.grouped(String(digits.dropLast(places)))
    return places == 0 ? whole : "\(whole),\(digits.suffix(places))"
  }

  /// "81,48%", without a space.
  package func percent(_ value: Double, decimals: Int = 0) -> String {
    let text = number(value, decimals: decimals)
    return text == "–" ? text : "\(text)%"
  }

  /// "1.234 keluhan": Indonesian has one form for one and for many.
  package func count(_ value: Int, _ noun: String) -> String { "\(number(value)) \(noun)" }

  /// "1.000+ keluhan" where counting stopped at `limit`.
  package func count(_ value: Int, _ noun: String, upTo limit: Int) -> String {
    value > limit ? "\(number(limit))+ \(noun)" : count(value, noun)
  }

  /// "Rp1.250.000,00".
  package func rupiah(_ amount: Int) -> String { (amount < 0 ? "\u{2212}" : "") + "Rp\(number(abs(of: amount))),00" }

  /// "812 B", "214 KB", "1,2 MB": steps of 1,024, a decimal below ten.
  package func bytes(_ count: Int) -> String {
    var value = Double(max(0, count))
    var units = ["B", "KB", "MB", "GB", "TB"][...]
    while value >= 1_023.5, units.count > 1 {
      value /= 1_024
      units = units.dropFirst()
    }
    let unit = units.first ?? "TB"
    let hasDecimal = value < 9.95 && Int(value * 10 + 0.5) % 10 != 0
    return "\(number(value, decimals: hasDecimal ? 1 : 0)) \(unit)"
  }

  /// The nearest positive number; `Int.min` has none of its own.
  private func abs(of amount: Int) -> Int { amount == .min ? .max : Swift.abs(amount) }

  static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ".")
  }
}
