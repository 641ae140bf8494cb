import Database
import Platform

extension Transaction {
  /// Writes what a draft says now over what it said, and counts its edition up. What did not change is not touched;
  /// items keep their ids.
  func keep(_ new: QuestionnaireVersion, over old: QuestionnaireVersion) throws {
    try execute(
      """
      UPDATE questionnaireVersion SET title = \(new.title), purpose = \(new.purpose), minutes = \(new.minutes),
        thanks = \(new.thanks), edition = \(old.edition + 1) WHERE id = \(old.id)
      """)
    let kept = Set(new.items.map(\.id))
    for item in old.items where !kept.contains(item.id) { try remove(item) }
    var before: [Item.ID: PlacedItem] = [:]
    for placed in old.sections.flatMap(\.placed) { before[placed.item.id] = placed }
    for (ordinal, section) in zip(1..., new.sections) {
      var section = section
      section.id = try keep(section, at: ordinal, in: old)
      for placed in section.placed where before[placed.item.id] != placed { try keep(placed, in: old.id) }
    }
    let sections = Set(new.sections.map(\.id))
    for section in old.sections where !sections.contains(section.id) {
      try execute("DELETE FROM questionSection WHERE id = \(section.id)")
    }
  }

  private func keep(
    _ section: QuestionSection, at ordinal: Int, in version: QuestionnaireVersion
  ) throws -> QuestionSection.ID {
    guard section.id != QuestionSection.unkept else {
      return try insert(
        """
        INSERT INTO questionSection (versionID, ordinal, title, guidance)
        VALUES (\(version.id), \(ordinal), \(section.title), \(section.guidance))
        """)
    }
    try execute(
      """
      UPDATE questionSection SET ordinal = \(ordinal), title = \(section.title), guidance = \(section.guidance)
      WHERE id = \(section.id)
      """)
    return section.id
  }

  private func keep(_ placed: PlacedItem, in version: QuestionnaireVersion.ID) throws {
    let item = placed.item
    let id = try item.id == Item.unkept ? add(placed, to: version) : change(placed)
    for choice in item.choices {
      try execute(
        "INSERT INTO itemChoice (itemID, value, label) VALUES (\(id), \(choice.value), \(choice.label))")
    }
    for row in item.rows {
      try execute("INSERT INTO itemRow (itemID, number, label) VALUES (\(id), \(row.number), \(row.label))")
    }
  }

  private func add(_ placed: PlacedItem, to version: QuestionnaireVersion.ID) throws -> Item.ID {
    let item = placed.item
    return try insert(
      """
      INSERT INTO item (versionID, sectionID, ordinal, code, kind, text, hint, topic, isRequired, shownIf, shownValue,
        smallest, largest, unit)
      VALUES (\(version), \(placed.section), \(placed.ordinal), \(item.code), \(item.kind), \(item.text),
        \(item.hint), \(item.topic), \(item.isRequired), \(item.condition?.code), \(item.condition?.value),
        \(item.amount.smallest), \(item.amount.largest), \(item.amount.unit))
      """)
  }

  /// Leaves it without its choices and rows.
  private func change(_ placed: PlacedItem) throws -> Item.ID {
    let item = placed.item
    try execute(
      """
      UPDATE item SET sectionID = \(placed.section), ordinal = \(placed.ordinal), code = \(item.code),
        kind = \(item.kind), text = \(item.text), hint = \(item.hint), topic = \(item.topic),
        isRequired = \(item.isRequired), shownIf = \(item.condition?.code), shownValue = \(item.condition?.value),
        smallest = \(item.amount.smallest), largest = \(item.amount.largest), unit = \(item.amount.unit)
      WHERE id = \(item.id)
      """)
    try removeWords(of: item.id)
    return item.id
  }

  private func remove(_ item: Item) throws {
    try removeWords(of: item.id)
    try execute("DELETE FROM item WHERE id = \(item.id)")
  }

  private func removeWords(of item: Item.ID) throws {
    try execute("DELETE FROM itemChoice WHERE itemID = \(item)")
    try execute("DELETE FROM itemRow WHERE itemID = \(item)")
  }

  /// Takes a draft away with all it says.
  func remove(_ draft: QuestionnaireVersion) throws {
    for item in draft.items { try remove(item) }
    try execute("DELETE FROM questionSection WHERE versionID = \(draft.id)")
    try execute("DELETE FROM questionnaireVersion WHERE id = \(draft.id)")
  }
}

/// An item where it stands.
private struct PlacedItem: Hashable {
  let section: QuestionSection.ID
  let ordinal: Int
  let item: Item
}

extension QuestionSection {
  fileprivate var placed: [PlacedItem] {
    zip(1..., items).map { PlacedItem(section: id, ordinal: $0, item: $1) }
  }
}
