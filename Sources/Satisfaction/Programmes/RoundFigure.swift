import Database

/// What one round says in the unit of a target.
struct RoundFigure: Sendable, Hashable {
  /// In hundredths of the measure; nil where there is none, and the note says why.
  let value: Int?
  /// Answers it rests on, of the item that the fewest answered where items were chosen; nil without a value.
  let count: Int?
  let note: String

  static func none(_ why: String) -> RoundFigure { RoundFigure(value: nil, count: nil, note: why) }
}

extension Snapshot {
  /// The figures of a closed round as its analysis tells them, without the rounds before; nil for one that never opened.
  func figures(ofRound id: Int64) throws -> RoundFigures? {
    guard let round = try analysedRound(id), let version = try questionnaire(version: round.version) else { return nil }
    return try figureWriter(of: round, version, .all).figures(trend: TrendFigure(points: []))
  }
}

extension RoundFigures {
  /// The same figure as on the page of the analysis, or of some of its items; "–" where that page has none.
  func figure(in measure: Measure, of items: MeasuredItems = .all) -> RoundFigure {
    if let reason = absenceReason { return .none(reason) }
    let chosen = items.isEmpty ? nil : items.codes(of: version.questionnaire.code)
    if chosen?.isEmpty ?? false {
      return .none("Butir yang mengukur indikator ini tidak ditanyakan dalam putaran ini.")
    }
    let isChosen = { (code: String) in chosen?.contains(code) ?? true }
    let part: Part? =
      switch measure {
      case .ikm: serviceIndex(isChosen)
      case .csi: customerIndex(isChosen)
      case .topTwo: topTwoShare(isChosen)
      case .compliance, .count: nil
      }
    guard let part else { return .none("Putaran ini tidak memberi angka dalam satuan target.") }
    guard let value = part.value else { return .none(reason(part.items)) }
    let least = chosen == nil ? count : part.items.map(\.count).min() ?? count
    let few = least < AnswerPrivacy.few ? "; n kecil" : ""
    return RoundFigure(value: value, count: least, note: "dari \(least) jawaban\(few)")
  }

  /// A figure with the items it is made of.
  private typealias Part = (value: Int?, items: [ItemFigure])

  private var absenceReason: String? {
    switch absence {
    case nil: nil
    case .some(.none): "Belum ada jawaban."
    case .some(.few): "Kurang dari \(AnswerPrivacy.few) jawaban dalam putaran anonim, tidak ditampilkan."
    default: "Angka putaran anonim ini tidak ditampilkan."
    }
  }

  private func reason(_ items: [ItemFigure]) -> String {
    items.contains(where: \.isWithheld)
      ? "Ada butir dengan kurang dari \(AnswerPrivacy.few) jawaban dalam putaran anonim, sehingga tidak dihitung."
      : "Ada butir yang belum dijawab, sehingga tidak dapat dihitung."
  }

  private func serviceIndex(_ isChosen: (String) -> Bool) -> Part? {
    let elements = (service?.elements ?? []).filter { isChosen($0.code) }
    guard !elements.isEmpty else { return nil }
    return (ServiceIndex(elements.map { (sum: $0.sum, count: $0.count) })?.hundredths, elements)
  }

  private func customerIndex(_ isChosen: (String) -> Bool) -> Part? {
    let asked = items.filter { $0.item.kind == .pair && isChosen($0.code) }
    guard !asked.isEmpty else { return nil }
    let attributes = (pairs?.attributes ?? []).filter { isChosen($0.code) }
    let index = CustomerIndex.value(attributes.map(\.means), highest: Double(PairFigure.highest))
    return (index.map { Int(($0 * 100).rounded()) }, index == nil ? asked : attributes.map(\.performance))
  }

  /// The share of answers in the two best words of their scale; items that are kept back are left out.
  private func topTwoShare(_ isChosen: (String) -> Bool) -> Part? {
    let asked = items.filter { figure in
      Measure.topTwo.kinds.contains(figure.item.kind) && isChosen(figure.code)
        && !(figure.item.kind == .pair && figure.place == Item.importance)
    }
    guard !asked.isEmpty else { return nil }
    let told = asked.filter { $0.topTwo != nil }
    let (good, all) = (told.reduce(0) { $0 + ($1.topTwo?.count ?? 0) }, told.reduce(0) { $0 + $1.count })
    return all == 0 ? (nil, asked) : ((good * 20_000 + all) / (2 * all), told)
  }
}
