import Database
import Platform

/// How much is at stake: how likely it is and how grave it would be, each from 1 to 5.
///
/// The level is read from the table that AS/NZS 4360 made common. It is no function of the product: 4 × 1 is medium,
/// 2 × 2 low, 1 × 4 high.
package struct Risk: Sendable, Hashable {
  /// 1 to 5: "hampir tidak pernah" to "hampir pasti terjadi".
  package let likelihood: Int
  /// 1 to 5: "tidak signifikan" to "fatal".
  package let severity: Int

  /// Nil where one of the two is out of its scale.
  package init?(likelihood: Int, severity: Int) {
    guard Self.scale.contains(likelihood), Self.scale.contains(severity) else { return nil }
    self.likelihood = likelihood
    self.severity = severity
  }

  package enum Level: Int, CaseIterable, Sendable, ColumnValue {
    case low = 1
    case medium, high, extreme

    package var words: String {
      switch self {
      case .low: "Rendah"
      case .medium: "Sedang"
      case .high: "Tinggi"
      case .extreme: "Ekstrem"
      }
    }

    package var tone: Tone {
      switch self {
      case .low: .plain
      case .medium: .info
      case .high: .warn
      case .extreme: .late
      }
    }
  }

  package static let scale = 1...5

  package var level: Level { Self.table[likelihood - 1][severity - 1] }

  /// "Tinggi (3 × 4)": the level with what it was read from.
  package var words: String { "\(level.words) (\(likelihood) × \(severity))" }

  /// The same where columns are narrow: what it was read from stays on one line.
  var narrowWords: String { "\(level.words) (\(likelihood)\u{A0}×\u{A0}\(severity))" }

  /// What comes first in a list by risk has the lower rank: by level, then by product, then by the due day.
  func rank(due: Day) -> Int64 {
    let worst = Int64((4 - level.rawValue) * 100 + 25 - likelihood * severity)
    return worst * 100_000_000 + Int64(due.year * 10_000 + due.month * 100 + due.day)
  }

  /// A row for each likelihood from 1 on, in it a level for each severity.
  private static let table: [[Level]] = [
    [.low, .low, .medium, .high, .high],
    [.low, .low, .medium, .high, .extreme],
    [.low, .medium, .high, .extreme, .extreme],
    [.medium, .high, .high, .extreme, .extreme],
    [.high, .high, .extreme, .extreme, .extreme],
  ]

  package static let likelihoods = [
    Choice("1", "1 – hampir tidak pernah"), Choice("2", "2 – jarang terjadi"),
    Choice("3", "3 – dapat terjadi sekali-sekali"), Choice("4", "4 – sering terjadi"),
    Choice("5", "5 – hampir pasti terjadi"),
  ]

  package static let severities = [
    Choice("1", "1 – tidak signifikan, tanpa cedera"), Choice("2", "2 – kecil, cedera ringan"),
    Choice("3", "3 – sedang, perlu perawatan medis"), Choice("4", "4 – berat, cedera berat atau kerugian besar"),
    Choice("5", "5 – bencana, ada korban jiwa"),
  ]
}
