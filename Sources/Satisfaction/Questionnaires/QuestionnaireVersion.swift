import Database
import Platform

/// A questionnaire: what all its versions have in common.
struct Questionnaire: Sendable, Hashable {
  typealias ID = Identifier<Questionnaire>

  /// What it is for, which decides how it is analysed. The raw value is what the database keeps.
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    /// The public service's own survey of nine elements.
    case skm
    /// Satisfaction with health and safety at work.
    case k3
    case other
  }

  let id: ID
  /// Stands in addresses, never changed.
  let code: String
  let kind: Kind
  /// Since when no new round may ask it.
  let retiredAt: Instant?
}

/// One version of a questionnaire: a draft, or issued and final. Responses keep the version they were given to.
struct QuestionnaireVersion: Sendable, Hashable {
  typealias ID = Identifier<QuestionnaireVersion>

  let id: ID
  let questionnaire: Questionnaire
  /// From 1.
  let number: Int
  /// Counts up with every edit of a draft; a form about it carries the one it was made from.
  let edition: Int
  let madeAt: Instant
  /// Nil of what ships with the program.
  let madeBy: Person.ID?
  /// Nil while it is a draft.
  let issuedAt: Instant?
  var title: String
  /// What it is asked for, as respondents read it.
  var purpose: String
  /// About how long it takes.
  var minutes: Int
  /// What is said once it was answered.
  var thanks: String
  var sections: [QuestionSection]

  var isDraft: Bool { issuedAt == nil }
  var isShipped: Bool { madeBy == nil }
}

/// A part of a questionnaire: one page on a screen.
struct QuestionSection: Sendable, Hashable {
  typealias ID = Identifier<QuestionSection>

  /// Zero until it is kept.
  var id: ID
  var title: String
  var guidance: String
  var items: [Item]

  static let unkept = ID(rawValue: 0)
}

extension QuestionnaireVersion {
  /// All items, in the order they are asked.
  var items: [Item] { sections.flatMap(\.items) }

  func item(_ code: String) -> Item? { items.first { $0.code == code } }

  /// The number of an item as it stands before its text, on screen and on paper: counted through all sections.
  func number(of code: String) -> Int? { items.firstIndex { $0.code == code }.map { $0 + 1 } }

  /// Whether respondents who gave these answers are asked an item. One whose condition names nothing is always asked.
  func asks(_ item: Item, given answers: ResponseAnswers) -> Bool {
    guard let condition = item.condition, let decider = self.item(condition.code) else { return true }
    let values = answers.values[decider.id] ?? [:]
    return decider.kind == .multiple ? values[condition.value] != nil : values[0] == condition.value
  }

  /// The answers without those to items that are not asked given the others.
  func kept(of answers: ResponseAnswers) -> ResponseAnswers {
    var kept = answers
    for item in items where !asks(item, given: kept) { kept.forget(item.id) }
    return kept
  }

  /// What of a section stands on its page for whoever gave these answers to the sections before: also what hangs on an
  /// answer that the page itself is about to ask for.
  func itemsOnPage(of section: QuestionSection, given answers: ResponseAnswers) -> [Item] {
    var onPage: [Item] = []
    let inside = Set(section.items.map(\.code))
    for item in section.items {
      let decider = item.condition.map(\.code).flatMap { inside.contains($0) ? $0 : nil }
      let isHere = decider.map { code in onPage.contains { $0.code == code } } ?? asks(item, given: answers)
      if isHere { onPage.append(item) }
    }
    return onPage
  }
}

extension Questionnaire.Kind {
  var words: String {
    switch self {
    case .skm: "SKM"
    case .k3: "Kepuasan K3"
    case .other: "Lainnya"
    }
  }
}
