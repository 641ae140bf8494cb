import Database
import Platform

/// How wide or grave, or how pressing, a complaint is.
package enum Rating: String, CaseIterable, Sendable, ColumnValue {
  case high, medium, low

  package var words: String {
    switch self {
    case .high: "Tinggi"
    case .medium: "Sedang"
    case .low: "Rendah"
    }
  }
}

/// Priority = impact × urgency, as a table of nine cells (ITIL 3 × 3; facts §6.7). 1 goes first.
package enum Priority: Int, CaseIterable, Sendable {
  case critical = 1
  case high, medium, low

  package init(impact: Rating, urgency: Rating) {
    self =
      switch (impact, urgency) {
      case (.high, .high): .critical
      case (.high, .medium), (.medium, .high): .high
      case (.high, .low), (.medium, .medium), (.low, .high): .medium
      case (.medium, .low), (.low, .medium), (.low, .low): .low
      }
  }

  package var words: String {
    switch self {
    case .critical: "Prioritas kritis"
    case .high: "Prioritas tinggi"
    case .medium: "Prioritas sedang"
    case .low: "Prioritas rendah"
    }
  }

  var tone: Tone {
    switch self {
    case .critical: .late
    case .high: .warn
    case .medium, .low: .plain
    }
  }
}
