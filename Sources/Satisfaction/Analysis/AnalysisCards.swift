import Mustache
import Platform

extension AnalysisPage {
  /// How many answered comes first; a figure that the questionnaire has nothing for is left out.
  static func cards(_ figures: RoundFigures, _ words: Words) -> [FigureCard] {
    let rate =
      figures.filter.isAll || figures.absence != nil ? rate(figures.rates, words) : kept(figures, words)
    guard figures.absence == nil else { return [rate] }
    return [rate, service(figures, words), customer(figures, words), promoters(figures, words), alpha(figures, words)]
      .compactMap { $0 }
  }

  /// Under a filter: how many of all these figures are of.
  private static func kept(_ figures: RoundFigures, _ words: Words) -> FigureCard {
    let names =
      figures.segments.filter { $0.code == figures.filter.segment }.map(\.name)
      + figures.units.filter { $0.code == figures.filter.unit }.map(\.name)
    return FigureCard(
      label: "Jawaban menurut saringan",
      value: "\(words.number(figures.count)) dari \(words.count(figures.rates.answered, "jawaban"))",
      basis: names.joined(separator: ", "), tag: nil, isFew: (1..<AnswerPrivacy.few).contains(figures.count))
  }

  private static func rate(_ rates: ResponseRates, _ words: Words) -> FigureCard {
    let sent =
      rates.sent > 0
      ? "\(words.number(rates.answeredBySent)) dari \(words.number(rates.sent)) tautan pribadi dijawab" : nil
    let target = rates.target.map { "target \(words.number($0)), tercapai \(words.share(rates.reached))" }
    let value = rates.rate.map { words.percent($0, decimals: 1) } ?? words.count(rates.answered, "jawaban")
    let all = rates.rate == nil ? nil : "\(words.count(rates.answered, "jawaban")) seluruhnya"
    let none = rates.rate == nil && rates.target == nil ? "tanpa tautan pribadi dan target, jadi tanpa persentase" : nil
    return FigureCard(
      label: rates.rate == nil ? "Jawaban masuk" : "Tingkat jawaban", value: value,
      basis: [sent, all, target, none].compactMap { $0 }.joined(separator: "; "), tag: nil,
      isFew: (1..<AnswerPrivacy.few).contains(rates.answered))
  }

  private static func service(_ figures: RoundFigures, _ words: Words) -> FigureCard? {
    guard let service = figures.service else { return nil }
    return FigureCard(
      label: "IKM", value: words.index(service.index),
      basis: service.index.map { service.grade($0) } ?? "ada unsur yang belum dijawab",
      tag: nil, isFew: isFew(service.elements))
  }

  private static func customer(_ figures: RoundFigures, _ words: Words) -> FigureCard? {
    guard let pairs = figures.pairs else { return nil }
    return FigureCard(
      label: "CSI", value: words.share(pairs.index, decimals: 2),
      basis: pairs.index.map { CustomerIndex.words($0) } ?? "belum ada jawaban", tag: nil,
      isFew: isFew(pairs.attributes.map(\.performance)))
  }

  private static func promoters(_ figures: RoundFigures, _ words: Words) -> FigureCard? {
    guard let rating = figures.items.first(where: { $0.item.kind == .rating }) else { return nil }
    return FigureCard(
      label: "NPS", value: rating.promoters.map { words.score($0.nps) } ?? Words.undefined,
      basis: rating.reason ?? "dari \(words.count(rating.count, "jawaban"))", tag: nil, isFew: isFew([rating]))
  }

  private static func alpha(_ figures: RoundFigures, _ words: Words) -> FigureCard? {
    guard let scale = figures.scales.first else { return nil }
    return FigureCard(
      label: "Keandalan (α)", value: words.fine(scale.alpha), basis: scale.words.lowercased(), tag: scale.verdict,
      isFew: (1..<AnswerPrivacy.few).contains(scale.moments.count))
  }

  private static func isFew(_ items: [ItemFigure]) -> Bool {
    items.contains { (1..<AnswerPrivacy.few).contains($0.count) }
  }
}

/// How many answered, by segment, unit and channel.
struct RateTables {
  let all: [FigureTable]
  let how: [String]

  private static let channels = [
    "personal": "Tautan pribadi", "open": "Tautan terbuka", "poster": "Poster", "kiosk": "Layar isi", "paper": "Kertas",
  ]

  init(_ rates: ResponseRates, isAnonymous: Bool, _ words: Words) {
    let hidden = "tidak dirinci: putaran anonim"
    let number = { (value: Int?) in FigureTable.Entry(value.map { words.number($0) } ?? Words.undefined) }
    // Where nothing was sent by a personal link, a column of noughts would say that nobody was asked.
    let hasSent = rates.sent > 0
    let segments = FigureTable(
      "Jawaban menurut kelompok", first: "Kelompok",
      ["Populasi", "Saran", "Target"] + (hasSent ? ["Tautan terkirim"] : []) + ["Jawaban"],
      rates.lines.map { line in
        let sample = [line.population, line.population.flatMap(SampleSize.krejcieMorgan), line.target]
        return (
          name: line.name, note: line.answered == nil ? hidden : nil,
          entries: (sample + (hasSent ? [line.sent] : [])).map(number) + [
            .init(line.answered.map { words.answers($0) } ?? Words.undefined)
          ]
        )
      })
    let units = FigureTable(
      "Jawaban menurut unit kerja", first: "Unit kerja", ["Jawaban"],
      rates.units.map { ($0.name, $0.count == nil ? hidden : nil, [number($0.count)]) })
    let ways = FigureTable(
      "Jawaban menurut cara mengisi", first: "Cara", ["Jawaban"],
      rates.channels.map { (Self.channels[$0.channel] ?? $0.channel, nil, [number($0.count)]) })
    all = [segments, units, ways].filter { !$0.rows.isEmpty }
    how = Self.how(rates, words)
  }

  private static func how(_ rates: ResponseRates, _ words: Words) -> [String] {
    let rate = rates.rate.map {
      "Tingkat jawaban = tautan pribadi yang dijawab ÷ yang terkirim = \(words.number(rates.answeredBySent)) ÷ \(words.number(rates.sent)) = \(words.percent($0, decimals: 1))."
    }
    let reached = rates.target.map {
      "Capaian target = semua jawaban ÷ target = \(words.number(rates.answered)) ÷ \(words.number($0)) = \(words.share(rates.reached))."
    }
    return [
      rate, reached,
      "Saran banyaknya jawaban menurut Krejcie–Morgan: 3,841 × N × 0,25 ÷ (0,0025 × (N − 1) + 3,841 × 0,25), dibulatkan ke yang terdekat; hanya saran.",
    ].compactMap { $0 }
  }
}
