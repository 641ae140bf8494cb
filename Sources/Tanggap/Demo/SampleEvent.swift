import Complaints
import Platform
import Procedures

/// Something that happens to a sample complaint, and when.
struct SampleEvent: Sendable {
  enum Kind: Sendable, Hashable {
    case file, sort, dispose, study, cause
    /// A plan of actions; the second time after the first was not effective.
    case plan(round: Int)
    case execute(isEffective: Bool, round: Int)
    /// A text of the reply saved and initialled; the second time after it was sent back.
    case draft(round: Int)
    case sign, sendBack
    case confirm(byDesk: Bool)
    case customerNote, staffNote, answerCustomer

    var isConfirmation: Bool { self == .confirm(byDesk: true) || self == .confirm(byDesk: false) }
  }

  let at: Instant
  let kind: Kind
}

/// One sample complaint: who complains of what, how, and everything that happens until the history's end.
struct SampleCase: Sendable {
  let number: Int
  let story: Story
  let thing: String
  let days: Int
  let order: String
  let channel: Channel
  let confidentiality: Confidentiality
  let customer: SampleCustomer
  let files: Int
  /// In order of time.
  let events: [SampleEvent]

  /// A text of the story, about this case's thing.
  func text(_ path: KeyPath<Story, String>) -> String { filled(story[keyPath: path]) }

  /// The same for a text that stands in a list.
  func filled(_ text: String) -> String {
    let filled = story.filled(text, thing: thing, days: days, order: order)
    return filled.prefix(1).uppercased() + filled.dropFirst()
  }
}
