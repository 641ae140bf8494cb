import Platform

/// Makes the figures of a round from its counters, and keeps back what an anonymous round must not tell.
struct FigureWriter {
  let round: AnalysedRound
  let version: QuestionnaireVersion
  let filter: FigureFilter
  let groups: FigureGroups
  let counts: AnswerCounts
  let asked: [Int64: AskedGroup]
  let themes: [ThemeFigure.Line]
  /// Of questions that ask a number, by the id of the item; empty where the answers are too many to be read.
  let numbers: [Int64: NumberAnswers]

  var hiddenSegments: Set<Int64> { round.isAnonymous ? AnswerPrivacy.hidden(counts.bySegment) : [] }
  var hiddenUnits: Set<Int64> { round.isAnonymous ? AnswerPrivacy.hidden(counts.byUnit) : [] }

  func figures(trend: TrendFigure) -> RoundFigures {
    let absence = absence
    let items = absence == nil ? items : []
    return RoundFigures(
      round: round, version: version, filter: filter, absence: absence, rates: rates,
      segments: groups.segments.filter { counts.bySegment[$0.id] != nil && !hiddenSegments.contains($0.id) },
      units: groups.units.filter { counts.byUnit[$0.id] != nil && !hiddenUnits.contains($0.id) }, items: items,
      service: service(items), pairs: pairs(items), bySegment: absence == nil ? segmentFigures : [],
      byUnit: absence == nil ? unitFigures : [], scales: absence == nil ? scales : [],
      themes: absence == nil && !isGroup ? themeFigure : ThemeFigure(texts: 0, lines: []),
      trend: trend)
  }

  /// Whether figures are asked of one group of an anonymous round: then what people said of themselves and in their own
  /// words is not told, for the same theme or choice in a group and in a unit would be somebody of both.
  private var isGroup: Bool { round.isAnonymous && (counts.segment != nil || counts.unit != nil) }

  private var themeFigure: ThemeFigure {
    ThemeFigure(
      texts: counts.texts.values.reduce(0, +), lines: themes.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
  }

  private var absence: RoundFigures.Absence? {
    guard counts.total > 0 else { return RoundFigures.Absence.none }
    switch AnswerPrivacy.reason(isAnonymous: round.isAnonymous, isOver: round.isOver, responses: counts.total) {
    case .sealed: return .sealed
    case .few: return .few
    case nil: break
    }
    if round.isAnonymous {
      if counts.segment != nil && counts.unit != nil { return .crossed }
      if counts.segment.map(hiddenSegments.contains) ?? false { return .hidden }
      if counts.unit.map(hiddenUnits.contains) ?? false { return .hidden }
    }
    return counts.responses == 0 ? RoundFigures.Absence.none : nil
  }

  // MARK: Items

  private var items: [ItemFigure] {
    version.items.enumerated().flatMap { number, item -> [ItemFigure] in
      switch item.kind {
      case .text: return []
      case .multiple: return [choices(item, number + 1)]
      case .pair: return [figure(item, Item.performance, number + 1), figure(item, Item.importance, number + 1)]
      default: return item.places.map { figure(item, $0, number + 1) }
      }
    }
  }

  private func figure(_ item: Item, _ place: Int, _ number: Int) -> ItemFigure {
    let found = counts.places[ItemPlace(item: item.id.rawValue, place: place)] ?? AnswerCounts.Place()
    // Of an anonymous round a number of one's own is told within its class only.
    return ItemFigure(
      item, place: place, number: number, found.values, isWithheld: isWithheld(found) || !mayTell(item),
      mergesFew: mergesFew(item), numbers: numbers[item.id.rawValue], showsNumbers: !round.isAnonymous)
  }

  /// Of several choices each one's place holds how many chose it.
  private func choices(_ item: Item, _ number: Int) -> ItemFigure {
    let found = item.choices.map { choice in
      (choice.value, counts.places[ItemPlace(item: item.id.rawValue, place: choice.value)] ?? AnswerCounts.Place())
    }
    let values = found.map { value, place in (value: value, count: place.values.reduce(0) { $0 + $1.count }) }
    let any = counts.places[ItemPlace(item: item.id.rawValue, place: ItemPlace.anyChoice)] ?? AnswerCounts.Place()
    return ItemFigure(
      item, place: 0, number: number, values,
      isWithheld: isWithheld(any) || found.contains { isWithheld($0.1, mayBeNone: true) } || !mayTell(item),
      mergesFew: mergesFew(item), respondents: any.values.reduce(0) { $0 + $1.count })
  }

  private func mayTell(_ item: Item) -> Bool { item.kind.isRated || !isGroup }

  private func mergesFew(_ item: Item) -> Bool { round.isAnonymous && !item.kind.isRated }

  /// In an anonymous round an item that fewer than five answered tells nothing, nor does one whose other groups, taken
  /// from the whole, would.
  private func isWithheld(_ place: AnswerCounts.Place, mayBeNone: Bool = false) -> Bool {
    let count = place.values.reduce(0) { $0 + $1.count }
    guard round.isAnonymous, count > 0 else { return false }
    if let segment = counts.segment {
      return AnswerPrivacy.hidden(place.bySegment.mapValues(\.count), always: hiddenSegments).contains(segment)
    }
    if let unit = counts.unit {
      return AnswerPrivacy.hidden(place.byUnit.mapValues(\.count), always: hiddenUnits).contains(unit)
    }
    return !mayBeNone && count < AnswerPrivacy.few
  }

  // MARK: The public service's index

  private func service(_ items: [ItemFigure]) -> ServiceFigure? {
    let elements = items.filter { $0.item.kind == .skm && $0.item.condition == nil }
    guard !elements.isEmpty else { return nil }
    let (segments, units) = (hiddenSegments, hiddenUnits)
    return ServiceFigure(
      elements: elements, index: ServiceIndex(elements.map { (sum: $0.sum, count: $0.count) }),
      bySegment: parts(counts.bySegment, groups.segments, segments) { index(elements, \.bySegment, $0, segments) },
      byUnit: parts(counts.byUnit, groups.units, units) { index(elements, \.byUnit, $0, units) })
  }

  /// Of each group in the order of their names, who said none last.
  private func parts(
    _ counts: [Int64: Int], _ names: [AnswerPart], _ hidden: Set<Int64>, _ index: (Int64) -> ServiceIndex?
  ) -> [ServiceFigure.Part] {
    let all = names.map { ($0.id, $0.name) } + [(0, "Tidak disebut")]
    guard counts.count > 1 else { return [] }
    return all.compactMap { id, name in
      guard let count = counts[id] else { return nil }
      guard !hidden.contains(id) else { return ServiceFigure.Part(name: name, count: nil, index: nil) }
      return ServiceFigure.Part(name: name, count: count, index: index(id))
    }
  }

  private func index(
    _ elements: [ItemFigure], _ groups: KeyPath<AnswerCounts.Place, [Int64: AnswerCounts.Total]>, _ group: Int64,
    _ hidden: Set<Int64>
  ) -> ServiceIndex? {
    let totals = elements.map { element -> AnswerCounts.Total in
      let all = counts.places[ItemPlace(item: element.item.id.rawValue, place: 0)]?[keyPath: groups] ?? [:]
      if round.isAnonymous, AnswerPrivacy.hidden(all.mapValues(\.count), always: hidden).contains(group) {
        return AnswerCounts.Total()
      }
      return all[group] ?? AnswerCounts.Total()
    }
    return ServiceIndex(totals.map { (sum: $0.sum, count: $0.count) })
  }

  // MARK: Pairs

  private func pairs(_ items: [ItemFigure]) -> PairFigure? {
    let sides = items.filter { $0.item.kind == .pair && $0.place == Item.performance }
    guard !sides.isEmpty else { return nil }
    let found = sides.compactMap { performance -> (ItemFigure, ItemFigure, CustomerIndex.Attribute)? in
      let other = items.first { $0.code == performance.code && $0.place == Item.importance }
      guard let importance = other, let x = performance.mean, let y = importance.mean else { return nil }
      return (performance, importance, CustomerIndex.Attribute(importance: y, satisfaction: x))
    }
    let means = found.map(\.2)
    let highest = Double(PairFigure.highest)
    guard let analysis = ImportancePerformance(means), let parts = CustomerIndex.parts(means, highest: highest) else {
      return PairFigure(attributes: [], index: nil, cut: nil, topics: [])
    }
    let attributes = found.enumerated().map { place, one in
      PairFigure.Attribute(
        code: one.0.code, number: one.0.number, text: one.0.item.text, topic: one.0.item.topic, performance: one.0,
        importance: one.1, means: one.2, part: parts[place], point: analysis.points[place])
    }
    return PairFigure(
      attributes: attributes, index: CustomerIndex.value(means, highest: highest),
      cut: (analysis.performance, analysis.importance), topics: topics(attributes))
  }

  /// In the order in which the questionnaire names them first.
  private func topics(_ attributes: [PairFigure.Attribute]) -> [PairFigure.Topic] {
    var names: [String] = []
    for attribute in attributes where !attribute.topic.isEmpty && !names.contains(attribute.topic) {
      names.append(attribute.topic)
    }
    return names.compactMap { name in
      let inside = attributes.filter { $0.topic == name }
      guard let x = Statistics.mean(inside.map(\.means.satisfaction)),
        let y = Statistics.mean(inside.map(\.means.importance))
      else { return nil }
      return PairFigure.Topic(name: name, codes: inside.map(\.code), performance: x, importance: y)
    }
  }

  // MARK: Reliability

  private var scales: [ReliabilityFigure] {
    let all = SurveyScales(
      version.items.map { item in
        SurveyScales.Item(
          id: item.id.rawValue, code: item.code, kind: item.kind.rawValue, isConditional: item.condition != nil,
          rows: item.rows.map(\.number))
      })
    let names = [SurveyScales.skm, SurveyScales.likert, SurveyScales.performance, SurveyScales.importance]
    let matrices = version.items.filter { $0.kind == .matrix }.map { SurveyScales.matrix($0.code) }
    return (names + matrices).compactMap { name in
      guard let members = all.members[name], members.count >= 2 else { return nil }
      return reliability(name, members)
    }
  }

  private func reliability(_ name: String, _ members: [ItemPlace]) -> ReliabilityFigure {
    let scale = counts.scales[name] ?? AnswerCounts.Scale()
    let withheld = isWithheld(scale)
    let moments = ScaleMoments(
      count: withheld ? 0 : scale.count, sum: withheld ? 0 : scale.sum, squares: withheld ? 0 : scale.squares,
      items: members.map { withheld ? ScaleMoments.Item() : counts.moments[$0] ?? ScaleMoments.Item() })
    let lines = members.enumerated().map { place, member in
      let item = version.items.first { $0.id.rawValue == member.item }
      let row = item?.rows.first { $0.number == member.place }?.label
      return ReliabilityFigure.Line(
        code: item?.code ?? "", text: row ?? item?.text ?? "", r: moments.itemTotal(place),
        corrected: moments.correctedItemTotal(place))
    }
    return ReliabilityFigure(
      name: name, moments: moments, lines: lines, critical: CriticalR.value(moments.count), isWithheld: withheld)
  }

  private func isWithheld(_ scale: AnswerCounts.Scale) -> Bool {
    guard round.isAnonymous, scale.count > 0 else { return false }
    if let segment = counts.segment {
      return AnswerPrivacy.hidden(scale.bySegment, always: hiddenSegments).contains(segment)
    }
    if let unit = counts.unit { return AnswerPrivacy.hidden(scale.byUnit, always: hiddenUnits).contains(unit) }
    return scale.count < AnswerPrivacy.few
  }

  // MARK: How many answered

  private var rates: ResponseRates {
    let hidden = hiddenSegments
    let names = groups.segments.map { ($0.id, $0.name) } + [(0, "Tidak disebut")]
    let lines = names.compactMap { id, name -> ResponseRates.Line? in
      let group = asked[id]
      guard group != nil || counts.bySegment[id] != nil else { return nil }
      return ResponseRates.Line(
        name: name, population: group?.population, target: group?.target, sent: group?.sent ?? 0,
        answeredBySent: hidden.contains(id) ? 0 : counts.personal[id] ?? 0,
        answered: hidden.contains(id) ? nil : counts.bySegment[id] ?? 0)
    }
    let planned = asked.values.filter(\.isPlanned)
    let populations = planned.compactMap(\.population)
    let targets = planned.compactMap(\.target)
    return ResponseRates(
      lines: lines, units: unitCounts, channels: channelCounts,
      population: populations.count == planned.count && !planned.isEmpty ? populations.reduce(0, +) : nil,
      target: targets.isEmpty ? nil : targets.reduce(0, +), sent: asked.values.reduce(0) { $0 + $1.sent },
      answeredBySent: counts.personal.values.reduce(0, +), answered: counts.total, kept: counts.responses)
  }

  /// A channel that few came by is a group like any other.
  private var channelCounts: [(channel: String, count: Int)] {
    let all = counts.byChannel.sorted { $0.key < $1.key }
    let numbered = Dictionary(uniqueKeysWithValues: all.enumerated().map { (Int64($0.offset), $0.element.value) })
    let hidden = round.isAnonymous ? AnswerPrivacy.hidden(numbered) : []
    return all.enumerated().filter { !hidden.contains(Int64($0.offset)) }.map { ($0.element.key, $0.element.value) }
  }

  private var unitCounts: [(name: String, count: Int?)] {
    let hidden = hiddenUnits
    let names = groups.units.map { ($0.id, $0.name) } + [(0, "Tidak disebut")]
    guard Set(counts.byUnit.keys) != [0] else { return [] }
    return names.compactMap { id, name in
      counts.byUnit[id].map { (name, hidden.contains(id) ? nil : $0) }
    }
  }
}
