/// A telephone number that can be called from Indonesia, kept as E.164.
///
/// Shapes follow libphonenumber's metadata for ID; of fixed lines only the first digit and the length are checked.
package struct PhoneNumber: Hashable, Sendable {
  package enum Kind: Sendable {
    case mobile, fixed, tollFree, callCentre, foreign
  }

  /// "+6281234567890".
  package let e164: String
  package let kind: Kind

  /// Reads what people type: `0812-3456-7890`, `(021) 7805851`, `62812…`, `+62 812…`, `812…`, `1500123`.
  package init?(_ typed: String) {
    guard !typed.isEmpty, let (digits, isInternational) = PhoneNumber.digits(typed) else { return nil }
    guard !isInternational || digits.hasPrefix("62") else {
      guard (8...15).contains(digits.count), !digits.hasPrefix("0") else { return nil }
      (e164, kind) = ("+\(digits)", .foreign)
      return
    }
    let national = PhoneNumber.national(digits, isInternational: isInternational)
    guard let kind = PhoneNumber.kind(of: national) else { return nil }
    // A fixed line typed without its area code cannot be told from one with it, so the zero must be there.
    guard kind != .fixed || national.count < digits.count else { return nil }
    (e164, self.kind) = ("+62\(national)", kind)
  }

  /// "0812-3456-7890", "0541-732274", "021-7805851", "1500123"; foreign ones as E.164.
  package var display: String {
    switch kind {
    case .foreign: return e164
    case .callCentre: return String(national)
    case .mobile, .tollFree:
      let rest = domestic.dropFirst(4)
      let groups = [domestic.prefix(4), rest.prefix(4), rest.dropFirst(4)]
      return groups.filter { !$0.isEmpty }.joined(separator: "-")
    case .fixed: return "\(domestic.prefix(areaLength))-\(domestic.dropFirst(areaLength))"
    }
  }

  /// "0812-****-7890": never fewer than four digits hidden.
  package var masked: String {
    let digits = kind == .foreign ? e164 : domestic
    let shown = kind == .fixed ? areaLength : 4
    let tail = min(max(digits.count - shown - 4, 0), 4)
    return "\(digits.prefix(shown))-****" + (tail > 0 ? "-\(digits.suffix(tail))" : "")
  }

  /// "https://wa.me/6281234567890" for a mobile number.
  package var whatsApp: String? { kind == .mobile ? "https://wa.me/\(e164.dropFirst())" : nil }

  private var national: Substring { e164.dropFirst(3) }
  private var domestic: String { kind == .callCentre ? String(national) : "0\(national)" }
  /// With its zero. Jakarta, Bandung, Semarang, Surabaya and Medan have two digits after it, all others three.
  private var areaLength: Int { ["21", "22", "24", "31", "61"].contains(national.prefix(2)) ? 3 : 4 }
}

extension PhoneNumber {
  /// The digits, and whether a country code leads; nil for anything that is neither digit nor separator.
  private static func digits(_ typed: String) -> (String, isInternational: Bool)? {
    let separators: Set<Character> = [" ", ".", "-", "(", ")", "\u{A0}", "\u{2011}", "\u{2013}"]
    let text = typed.filter { !separators.contains($0) }
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard (5...18).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    if text.hasPrefix("+") { return (String(digits), true) }
    if digits.hasPrefix("00") { return (String(digits.dropFirst(2)), true) }
    return (String(digits), false)
  }

  /// The number without country code and without the zero before the area; `62812…` typed without "+" is a country
  /// code too, for no local number begins so.
  private static func national(_ digits: String, isInternational: Bool) -> Substring {
    let rest = isInternational || (digits.hasPrefix("62") && digits.count > 9) ? digits.dropFirst(2) : digits[...]
    return rest.hasPrefix("0") ? rest.dropFirst() : rest
  }

  private static func kind(of national: Substring) -> Kind? {
    let length = national.count
    switch national.first {
    case "8" where national.hasPrefix("800"): return (8...10).contains(length) ? .tollFree : nil
    case "8" where national.hasPrefix("8071"): return length == 10 ? .callCentre : nil
    case "8":
      guard let second = national.dropFirst().first, second != "0", second != "4" else { return nil }
      return (9...12).contains(length) ? .mobile : nil
    case "1": return national.hasPrefix("1500") && length == 7 ? .callCentre : nil
    case "2", "3", "4", "5", "6", "7", "9": return (8...11).contains(length) ? .fixed : nil
    default: return nil
    }
  }
}
