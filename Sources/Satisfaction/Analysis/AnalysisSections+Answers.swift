import Documents
import Platform

extension AnalysisSections {
  // MARK: Reliability

  var reliability: FigureSection? {
    guard !figures.scales.isEmpty else { return nil }
    let rows = figures.scales.map { scale in
      (
        name: scale.words, note: reason(scale),
        entries: [
          FigureTable.Entry(words.number(scale.lines.count)), .init(words.answers(scale.moments.count)),
          .init(words.fine(scale.alpha), tag: scale.verdict), .init(words.fine(scale.critical)),
        ]
      )
    }
    return FigureSection(
      "reliabilitas", "Keandalan dan kesahihan kuesioner",
      tables: [
        FigureTable(
          "Alpha Cronbach tiap skala", first: "Skala", ["Butir", "Jawaban lengkap", "α", "r tabel (5%)"], rows)
      ], folded: "Kesahihan tiap butir", more: figures.scales.filter { $0.moments.count >= 3 }.map(validity),
      how: figures.scales.flatMap(how))
  }

  private func reason(_ scale: ReliabilityFigure) -> String? {
    if scale.isWithheld { return "tidak dirinci: kurang dari \(AnswerPrivacy.few) jawaban dalam putaran anonim" }
    guard scale.alpha == nil else { return nil }
    return scale.moments.count < 2 ? "perlu sedikitnya dua jawaban lengkap" : "jumlah nilai semua responden sama"
  }

  private func validity(_ scale: ReliabilityFigure) -> FigureTable {
    FigureTable(
      "\(scale.words): korelasi butir dengan total", first: "Butir", ["r hitung", "r terkoreksi", "r tabel (5%)"],
      scale.lines.map { line in
        let verdict = line.r.flatMap { r in
          scale.critical.map { r >= $0 ? Tag("sahih", .ok) : Tag("belum sahih", .warn) }
        }
        return (
          name: line.text, note: line.r == nil ? "semua jawaban sama" : nil,
          entries: [
            .init(words.fine(line.r), tag: verdict), .init(words.fine(line.corrected)),
            .init(words.fine(scale.critical)),
          ]
        )
      })
  }

  private func how(_ scale: ReliabilityFigure) -> [String] {
    guard let alpha = scale.alpha, let variances = scale.moments.variances else { return [] }
    let k = scale.lines.count
    return [
      "\(scale.words): k = \(k), n = \(words.number(scale.moments.count)) jawaban lengkap, jumlah varians butir \(words.fine(variances.items)), varians total \(words.fine(variances.total)). α = \(k)/\(k - 1) × (1 − \(words.fine(variances.items)) ÷ \(words.fine(variances.total))) = \(words.fine(alpha)). Skala dipandang andal bila α di atas 0,60.",
      "r hitung ialah korelasi Pearson butir dengan total; yang terkoreksi memakai total tanpa butir itu sendiri. Butir sahih bila r hitung ≥ r tabel = t ÷ √(n − 2 + t²), dua arah 5%, untuk n = \(words.number(scale.moments.count)): \(words.fine(scale.critical)).",
    ] + (correlation(scale).map { [$0] } ?? [])
  }

  /// r of the first item, with the sums it comes of.
  private func correlation(_ scale: ReliabilityFigure) -> String? {
    guard let line = scale.lines.first, let r = line.r, let x = scale.moments.items.first else { return nil }
    let (n, total) = (words.number(scale.moments.count), scale.moments)
    let (sumX, sumT) = (words.number(x.sum), words.number(total.sum))
    return "Contoh, “\(words.excerpt(line.text, 60))”: r = (n·ΣxT − Σx·ΣT) ÷ √((n·Σx² − (Σx)²) × (n·ΣT² − (ΣT)²)) = "
      + "(\(n) × \(words.number(x.cross)) − \(sumX) × \(sumT)) ÷ √((\(n) × \(words.number(x.squares)) − \(sumX)²) × "
      + "(\(n) × \(words.number(total.squares)) − \(sumT)²)) = \(words.fine(r))."
  }

  // MARK: Distributions

  var distribution: FigureSection? {
    guard !figures.items.isEmpty else { return nil }
    let scales = figures.items.filter { $0.scale != nil || $0.item.kind == .number }
    let rows = scales.map { item in
      (
        name: "\(item.number). \(item.label)", note: item.remark,
        entries: [
          FigureTable.Entry(words.answers(item.count)), .init(words.mean(item.mean)),
          .init(item.median.map { words.number($0, decimals: $0 == $0.rounded() ? 0 : 1) } ?? Words.undefined),
          .init(words.mean(item.deviation)), .init(words.share(item.topTwo?.share)),
        ]
      )
    }
    let first = scales.first { $0.topTwo != nil }
    return FigureSection(
      "sebaran", "Sebaran jawaban",
      folded: "Ringkasan dan sebaran tiap pertanyaan",
      more: (rows.isEmpty
        ? []
        : [
          FigureTable(
            "Ringkasan tiap pertanyaan", first: "Pertanyaan",
            ["Jawaban", "Rata-rata", "Median", "Simpangan baku", "Dua nilai teratas"], rows)
        ]) + figures.items.filter { $0.reason == nil }.map(spread),
      how: [
        first.flatMap(meanHow), first.flatMap(topHow), first.flatMap(medianHow), first.flatMap(deviationHow),
        "Median ialah nilai tengah; bila banyaknya genap, rata-rata kedua nilai tengah. Simpangan baku memakai pembagi n − 1. Persentil di seluruh aplikasi memakai peringkat terdekat.",
      ].compactMap { $0 })
  }

  private func meanHow(_ item: ItemFigure) -> String? {
    item.mean.map {
      "Rata-rata = jumlah nilai ÷ banyaknya jawaban. Pertanyaan \(item.number): \(words.number(item.sum)) ÷ \(words.number(item.count)) = \(words.fine($0))."
    }
  }

  private func medianHow(_ item: ItemFigure) -> String? {
    guard let median = item.median, item.count > 0 else { return nil }
    let rank =
      item.count % 2 == 1
      ? "nilai ke-\(words.number((item.count + 1) / 2))"
      : "rata-rata nilai ke-\(words.number(item.count / 2)) dan ke-\(words.number(item.count / 2 + 1))"
    return
      "Median pertanyaan \(item.number): \(rank) dari \(words.number(item.count)) jawaban berurutan = \(words.number(median, decimals: median == median.rounded() ? 0 : 1))."
  }

  private func deviationHow(_ item: ItemFigure) -> String? {
    guard let deviation = item.deviation, item.numbers == nil else { return nil }
    let squares = item.values.reduce(0) { $0 + $1.value * $1.value * $1.count }
    return
      "Simpangan baku pertanyaan \(item.number): √((jumlah kuadrat − (jumlah)² ÷ n) ÷ (n − 1)) = √((\(words.number(squares)) − \(words.number(item.sum))² ÷ \(words.number(item.count))) ÷ \(words.number(item.count - 1))) = \(words.fine(deviation))."
  }

  private func topHow(_ item: ItemFigure) -> String? {
    item.topTwo.map {
      "Dua nilai teratas = jawaban pada dua nilai tertinggi skala ÷ semua jawaban. Pertanyaan \(item.number): \(words.number($0.count)) ÷ \(words.number(item.count)) = \(words.share($0.share))."
    }
  }

  private func spread(_ item: ItemFigure) -> FigureTable {
    let several =
      item.item.kind == .multiple ? " responden; boleh memilih beberapa, jadi bersama-sama dapat melebihi 100%" : ""
    return FigureTable(
      "\(item.number). \(item.label) (n = \(words.number(item.count))\(several))", first: "Jawaban",
      ["Banyaknya", "Bagian"],
      item.values.map { value in
        let name =
          item.scale != nil && value.label != "\(value.value)" && item.item.kind != .rating
          ? "\(value.value) – \(value.label)" : value.label
        return (
          name: name, note: nil,
          entries: [
            .init(words.number(value.count)), .init(words.share(Double(value.count) * 100 / Double(item.count))),
          ]
        )
      })
  }

  // MARK: Trend

  var trend: FigureSection? {
    let points = figures.trend.points
    guard points.count >= 2 else { return nil }
    let rows = points.reversed().map { point in
      (
        name: point.title + (point.isHere ? " (putaran ini)" : ""),
        note: "sampai \(words.date(point.closesOn))" + (point.withheld.map { "; \($0.note)" } ?? ""),
        entries: [
          FigureTable.Entry(words.answers(point.responses)), .init(words.index(point.service)),
          .init(words.share(point.customer, decimals: 2)),
        ]
      )
    }
    return FigureSection(
      "tren", "Tren antarputaran", chart: trendChart(points),
      tables: [
        FigureTable(
          "Putaran kuesioner yang sama, terbaru dahulu", first: "Putaran", ["Jawaban (n)", "IKM", "CSI"], rows)
      ],
      folded: "Rata-rata tiap butir", more: [trendItems(points)],
      how: [
        "Tiap putaran dihitung dari semua jawabannya, tanpa saringan. Butir dibandingkan menurut kodenya, yang tetap sama pada semua versi kuesioner, dan hanya bila skalanya sama."
      ])
  }

  private func trendChart(_ points: [TrendFigure.Point]) -> String? {
    let service = points.map { point in
      point.service.map {
        (
          value: $0.value, label: words.index($0),
          words: "IKM, \(point.title): \(words.index($0)); n = \(point.responses)"
        )
      }
    }
    let customer = points.map { point in
      point.customer.map {
        (
          value: $0, label: words.share($0, decimals: 2),
          words: "CSI, \(point.title): \(words.share($0, decimals: 2)); n = \(point.responses)"
        )
      }
    }
    let series = [line("IKM", service), line("CSI (%)", customer)].compactMap { $0 }
    guard !series.isEmpty else { return nil }
    let labels = points.enumerated().map { place, point in
      place == 0 || place == points.count - 1 ? words.month(Month(of: point.closesOn)) : ""
    }
    return LineChart(
      id: "trend", title: "Indeks tiap putaran", summary: "Angka dan banyaknya jawaban ada dalam tabel di bawah.",
      labels: labels, series: series
    ).svg
  }

  /// Nil where no round has that index.
  private func line(_ name: String, _ points: [(value: Double, label: String, words: String)?]) -> LineChart.Series? {
    guard points.contains(where: { $0 != nil }) else { return nil }
    // More than a few values beside each other could not be read; the table below has them all.
    let isShort = points.count <= 6
    return LineChart.Series(
      name,
      points.map { point in
        point.map { LineChart.Point(Int($0.value.rounded()), $0.words, label: isShort ? $0.label : nil) }
      })
  }

  private func trendItems(_ points: [TrendFigure.Point]) -> FigureTable {
    let shown = points.suffix(5)
    let items = figures.version.items.filter { item in shown.contains { $0.means[item.code] != nil } }
    return FigureTable(
      "Rata-rata tiap butir, paling banyak lima putaran terakhir", first: "Butir",
      shown.map { words.date($0.closesOn) },
      items.map { item in
        (
          name: item.text, note: nil,
          entries: shown.map { point in
            .init(
              point.means[item.code].map { "\(words.mean($0.mean)) (n = \(words.number($0.count)))" } ?? Words.undefined
            )
          }
        )
      })
  }
}
