/// What each group says, of all answers of the round.
extension FigureWriter {
  var segmentFigures: [GroupFigure] { figures(counts.bySegment, groups.segments, \.bySegment, hiddenSegments) }
  var unitFigures: [GroupFigure] { figures(counts.byUnit, groups.units, \.byUnit, hiddenUnits) }

  private typealias Groups = KeyPath<AnswerCounts.Place, [Int64: AnswerCounts.Total]>

  /// In the order of their names, who said none last.
  private func figures(
    _ counts: [Int64: Int], _ names: [AnswerPart], _ groups: Groups, _ hidden: Set<Int64>
  ) -> [GroupFigure] {
    guard counts.count > 1 else { return [] }
    return (names.map { ($0.id, $0.name) } + [(0, "Tidak disebut")]).compactMap { id, name in
      guard let count = counts[id] else { return nil }
      guard !hidden.contains(id) else { return GroupFigure(name: name, count: nil, customer: nil, nps: nil) }
      return GroupFigure(
        name: name, count: count, customer: customer(groups, id, hidden), nps: nps(groups, id, hidden))
    }
  }

  /// What a group answered at a place; nil without answers, and where an anonymous round keeps them back.
  private func total(_ place: ItemPlace, _ groups: Groups, _ group: Int64, _ hidden: Set<Int64>) -> AnswerCounts.Total?
  {
    let all = counts.places[place]?[keyPath: groups] ?? [:]
    if round.isAnonymous, AnswerPrivacy.hidden(all.mapValues(\.count), always: hidden).contains(group) { return nil }
    return all[group].flatMap { $0.count > 0 ? $0 : nil }
  }

  private func customer(_ groups: Groups, _ group: Int64, _ hidden: Set<Int64>) -> Double? {
    let pairs = version.items.filter { $0.kind == .pair }
    let attributes = pairs.compactMap { item -> CustomerIndex.Attribute? in
      let marks = [Item.performance, Item.importance].compactMap {
        total(ItemPlace(item: item.id.rawValue, place: $0), groups, group, hidden)
      }
      guard marks.count == 2 else { return nil }
      return CustomerIndex.Attribute(
        importance: Double(marks[1].sum) / Double(marks[1].count),
        satisfaction: Double(marks[0].sum) / Double(marks[0].count))
    }
    // Of fewer pairs than the others it would be an index of something else.
    let asked = pairs.filter { $0.condition == nil }.count
    guard attributes.count >= max(1, asked) else { return nil }
    return CustomerIndex.value(attributes, highest: Double(PairFigure.highest))
  }

  private func nps(_ groups: Groups, _ group: Int64, _ hidden: Set<Int64>) -> Double? {
    guard let item = version.items.first(where: { $0.kind == .rating }),
      let total = total(ItemPlace(item: item.id.rawValue, place: 0), groups, group, hidden)
    else { return nil }
    return Statistics.nps(promoters: total.promoters, detractors: total.detractors, of: total.count)
  }
}
