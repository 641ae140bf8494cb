/// What one kind of complaint is about, from the customer's words to the reply; the sample office hears each many times.
///
/// `{barang}` stands for one of `things`, `{hari}` for a number of days, `{nomor}` for an order's number.
struct Story: Sendable {
  /// Code of the unit that handles it.
  let unit: String
  /// Code of the category.
  let category: String
  let service: String
  let things: [String]
  let subject: String
  let description: String
  let remedy: String
  /// Codes of impact and urgency.
  let impact: String
  let urgency: String
  let study: String
  let discussion: String
  /// Code of the cause's group.
  let causeKind: String
  let whys: [String]
  let cause: String
  let correction: String
  let corrective: String
  let preventive: String
  let owner: String
  let evidence: String
  let report: String
  /// What could hurt whom; empty for most.
  var danger = ""
  /// The code of the way that sorting sends it on, where a procedure branches there.
  var way = ""

  static let all = testing + calibration + certification + service
}

extension Story {
  /// A text with its placeholders filled in.
  func filled(_ text: String, thing: String, days: Int, order: String) -> String {
    guard text.contains("{") else { return text }
    return text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let close = part.firstIndex(of: "}") else { return String(part) }
      let rest = part[part.index(after: close)...]
      switch part[..<close] {
      case "barang": return thing + rest
      case "hari": return String(days) + rest
      default: return order + rest
      }
    }.joined()
  }
}
