import Platform

// What the analysis of a round tells beside means: how answers spread, where the diagram is cut, how well the
// questionnaire measures.
extension ReportRounds {
  /// Of every item on a scale its spread, with the share of the two best marks where it has that.
  func spread(_ words: Words) -> [KeptFigure] {
    apart([.spread]) { figures in
      figures.items.filter { $0.scale != nil && $0.item.kind != .matrix && $0.count > 0 }.map { item in
        let told = item.values.map { "\($0.value): \(words.number($0.count))" }.joined(separator: "; ")
        let side = item.item.kind == .pair ? item.place == Item.importance ? ", kepentingan" : ", kinerja" : ""
        return KeptFigure(
          .spread, item.code, "\(item.number). \(words.excerpt(item.item.text, 90))\(side)", .percent,
          item.topTwo.map { Self.hundredths($0.share / 10) * 10 }, count: item.count, note: told)
      }
    }
  }

  /// The means at which the diagram of importance and performance is cut; of one questionnaire only.
  var cut: [KeptFigure] {
    let cuts = latest.compactMap { $0.pairs?.cut }
    guard cuts.count == 1, let cut = cuts.first else { return [] }
    return [
      KeptFigure(
        .cut, "cut", "Garis potong diagram: rata-rata kinerja dan kepentingan", .index,
        Self.hundredths(cut.performance), target: Self.hundredths(cut.importance))
    ]
  }

  /// Cronbach's α of each scale, in ten thousandths.
  func scales(_ words: Words) -> [KeptFigure] {
    apart([.scales]) { figures in
      figures.scales.filter { !$0.isWithheld }.map { scale in
        KeptFigure(
          .scales, scale.name, scale.words, .index, scale.alpha.map(Self.fine), count: scale.moments.count,
          note: scale.alpha.map { $0 > 0.6 ? "andal" : "belum andal" }
            ?? (scale.moments.count < 2 ? "perlu dua jawaban lengkap" : "jumlah nilai semua responden sama"))
      }
    }
  }

  /// How each item goes with the total: r with it and, as what it is measured against, the critical r of the table.
  func validity(_ words: Words) -> [KeptFigure] {
    apart([.validity]) { figures in
      figures.scales.filter { !$0.isWithheld && $0.moments.count >= 3 }.flatMap { scale in
        scale.lines.map { line in
          let verdict = line.r.flatMap { r in scale.critical.map { r >= $0 ? "sahih" : "belum sahih" } }
          let corrected = line.corrected.map { "r terkoreksi \(words.fine($0))" }
          return KeptFigure(
            .validity, line.code, "\(scale.words): \(words.excerpt(line.text, 80))", .index, line.r.map(Self.fine),
            count: scale.moments.count, target: scale.critical.map(Self.fine),
            note: [verdict ?? "semua jawaban sama", corrected].compactMap { $0 }.joined(separator: "; "))
        }
      }
    }
  }

  private static func fine(_ value: Double) -> Int { Int((value * 10_000).rounded()) }
}
