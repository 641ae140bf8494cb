import Database
import Platform

/// One line of what a feedback report keeps: words that were ready when it was drafted.
struct FeedbackLine: Sendable, Hashable, FromRow {
  /// The raw value is what the database keeps.
  enum Part: String, Sendable, ColumnValue {
    case summary, round, voice, voiceSummary, quote, bad, code, month, complaint, note
  }

  let part: Part
  /// Up to four, by the columns of the report.
  let cells: [String]

  init(_ part: Part, _ cells: String...) { (self.part, self.cells) = (part, cells) }

  init(row: Row) throws(RowError) {
    part = try row["part"]
    cells = [try row["first"], try row["second"], try row["third"], try row["fourth"]]
  }

  subscript(_ place: Int) -> String { place < cells.count ? cells[place] : "" }
}

extension FeedbackContent {
  /// The same as lines, in the order of the report.
  var lines: [FeedbackLine] {
    summary.map { FeedbackLine(.summary, $0) }
      + rounds.map { FeedbackLine(.round, $0.title, $0.period, $0.responses, $0.note) }
      + voices.flatMap { voice in
        [FeedbackLine(.voice, voice.title, voice.about)] + voice.summary.map { FeedbackLine(.voiceSummary, $0) }
          + voice.quotes.map { FeedbackLine(.quote, $0) } + voice.bad.map { FeedbackLine(.bad, $0) }
      } + codes.map { FeedbackLine(.code, $0.name, $0.count) }
      + months.map { FeedbackLine(.month, $0.month, $0.received, $0.closed, $0.open) }
      + complaints.map { FeedbackLine(.complaint, $0.number, $0.subject, $0.opened, $0.state) }
      + [FeedbackLine(.note, note)]
  }

  init(_ lines: [FeedbackLine]) {
    self.init()
    for line in lines { add(line) }
  }

  /// What a note of a talk says stands after its title.
  private mutating func add(_ line: FeedbackLine) {
    let last = voices.indices.last
    switch line.part {
    case .summary: summary.append(line[0])
    case .round: rounds.append(Round(title: line[0], period: line[1], responses: line[2], note: line[3]))
    case .voice: voices.append(Note(title: line[0], about: line[1], summary: [], quotes: [], bad: []))
    case .voiceSummary: last.map { voices[$0].summary.append(line[0]) }
    case .quote: last.map { voices[$0].quotes.append(line[0]) }
    case .bad: last.map { voices[$0].bad.append(line[0]) }
    case .code: codes.append(Code(name: line[0], count: line[1]))
    case .month: months.append(Complaints(month: line[0], received: line[1], closed: line[2], open: line[3]))
    case .complaint: complaints.append(Complaint(number: line[0], subject: line[1], opened: line[2], state: line[3]))
    case .note: note = line[0]
    }
  }
}
