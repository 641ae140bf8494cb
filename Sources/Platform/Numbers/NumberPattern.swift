/// The pattern of a number that people read: literal text with fields in braces.
///
/// `{nomor}` or `{nomor:3}` (padded), `{tahun}`, `{bulan}` (01–12), `{bulan-romawi}` (I–XII). A serial restarts each
/// 1 January (facts: tata naskah dinas), so a pattern must hold the serial and the year.
package struct NumberPattern: Sendable, Hashable {
  package let text: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case literal(String)
    case serial(width: Int)
    case year, month, romanMonth

    var beginsWithDigit: Bool {
      switch self {
      case .literal(let text): text.first?.isNumber == true
      case .serial, .year, .month: true
      case .romanMonth: false
      }
    }

    var endsWithDigit: Bool {
      if case .literal(let text) = self { text.last?.isNumber == true } else { beginsWithDigit }
    }
  }

  /// Reads a pattern; the error says in Indonesian what is wrong with it.
  package init(_ text: String) throws(NumberPatternError) {
    self.text = text
    parts = try Self.parse(text)
    guard parts.contains(where: { if case .serial = $0 { true } else { false } }) else { throw .noSerial }
    guard parts.contains(.year) else { throw .noYear }
    guard Self.isUnambiguous(parts) else { throw .touching }
  }

  /// The number for a serial on a day.
  package func number(_ serial: Int, on day: Day) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .serial(let width): String(repeating: "0", count: max(0, width - String(serial).count)) + String(serial)
      case .year: String(day.year)
      case .month: String(day.iso.dropFirst(5).prefix(2))
      case .romanMonth: Words(zone: .wib).romanMonth(Month(of: day))
      }
    }.joined()
  }

  /// Whether the serial stands apart from other digits: `{nomor}{bulan}` gives 1 and 11 in November, 11 and 1 in January.
  private static func isUnambiguous(_ parts: [Part]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { one, next in
      if case .serial = one { return !next.beginsWithDigit }
      if case .serial = next { return !one.endsWithDigit }
      return true
    }
  }

  private static func parse(_ text: String) throws(NumberPatternError) -> [Part] {
    guard text.utf8.count <= 60 else { throw .tooLong }
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) else { throw .unclosed }
      parts.append(try field(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    return parts
  }

  private static func field(_ name: String) throws(NumberPatternError) -> Part {
    switch name {
    case "nomor": return .serial(width: 1)
    case "tahun": return .year
    case "bulan": return .month
    case "bulan-romawi": return .romanMonth
    default:
      guard name.hasPrefix("nomor:"), let width = Int(name.dropFirst(6)), (1...9).contains(width) else {
        throw .unknownField(name)
      }
      return .serial(width: width)
    }
  }
}

/// What is wrong with a number's pattern.
package enum NumberPatternError: Error, Hashable {
  case noSerial, noYear, unclosed, tooLong, touching
  case unknownField(String)

  /// A sentence for the settings page.
  package var message: String {
    switch self {
    case .noSerial: "Pola harus memuat {nomor}, misalnya {nomor:3}."
    case .noYear: "Pola harus memuat {tahun}, karena nomor urut mulai lagi setiap 1 Januari."
    case .unclosed: "Ada kurung kurawal yang belum ditutup."
    case .touching: "Beri tanda di antara {nomor} dan angka lain, misalnya {tahun}-{nomor:4}."
    case .tooLong: "Pola paling panjang 60 karakter."
    case .unknownField(let name): "{\(name)} tidak dikenal. Pakai {nomor}, {tahun}, {bulan}, atau {bulan-romawi}."
    }
  }
}
