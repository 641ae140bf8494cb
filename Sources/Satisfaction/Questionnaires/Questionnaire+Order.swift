// What the builder does to the order of sections and items.
extension QuestionnaireVersion {
  /// Lets a section change places with its neighbour.
  mutating func moveSection(_ number: Int, up: Bool) throws(QuestionnaireError) {
    let (place, other) = (number - 1, up ? number - 2 : number)
    guard sections.indices.contains(place), sections.indices.contains(other) else { throw .cannotMove }
    sections.swapAt(place, other)
  }

  /// Takes a section out with its items; one always stays.
  mutating func removeSection(_ number: Int) throws(QuestionnaireError) {
    guard sections.indices.contains(number - 1), sections.count > 1 else { throw .cannotMove }
    sections.remove(at: number - 1)
  }

  /// Lets an item change places with its neighbour; at the edge of its section it goes over into the next one.
  mutating func moveItem(_ code: String, up: Bool) throws(QuestionnaireError) {
    guard let (section, place) = find(code) else { throw .cannotMove }
    let other = up ? place - 1 : place + 1
    if sections[section].items.indices.contains(other) {
      sections[section].items.swapAt(place, other)
      return
    }
    let next = up ? section - 1 : section + 1
    guard sections.indices.contains(next) else { throw .cannotMove }
    let item = sections[section].items.remove(at: place)
    sections[next].items.insert(item, at: up ? sections[next].items.count : 0)
  }

  mutating func removeItem(_ code: String) throws(QuestionnaireError) {
    guard let (section, place) = find(code) else { throw .cannotMove }
    sections[section].items.remove(at: place)
  }

  /// Puts an item in the place of the one with that code, or at the end of another section. Conditions follow its code.
  mutating func replace(_ code: String, with item: Item, in number: Int) throws(QuestionnaireError) {
    guard let (section, place) = find(code), sections.indices.contains(number - 1) else { throw .cannotMove }
    if section == number - 1 {
      sections[section].items[place] = item
    } else {
      sections[section].items.remove(at: place)
      sections[number - 1].items.append(item)
    }
    guard code != item.code else { return }
    for section in sections.indices {
      for place in sections[section].items.indices {
        guard let condition = sections[section].items[place].condition, condition.code == code else { continue }
        sections[section].items[place].condition = Item.Condition(code: item.code, value: condition.value)
      }
    }
  }

  /// Where an item stands: its section and its place there, from 0.
  func find(_ code: String) -> (section: Int, place: Int)? {
    for (section, one) in sections.enumerated() {
      if let place = one.items.firstIndex(where: { $0.code == code }) { return (section, place) }
    }
    return nil
  }
}
