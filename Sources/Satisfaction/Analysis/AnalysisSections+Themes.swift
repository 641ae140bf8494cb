import Documents
import Platform

/// What free text is about, as it was coded.
extension AnalysisSections {
  var themes: FigureSection? {
    guard figures.themes.texts > 0 else { return nil }
    // Praise is told, and not ranked among what wants mending.
    let praise = figures.themes.lines.filter { $0.code == ThemeFigure.praise }.reduce(0) { $0 + $1.count }
    let ranked = figures.themes.lines.filter { $0.code != ThemeFigure.praise }
    let chart = ParetoChart(
      id: "themes", title: "Tema jawaban bebas", summary: "Angkanya ada dalam tabel di bawah.",
      ranked.map { ParetoChart.Category($0.name, $0.count) })
    let texts = words.count(figures.themes.texts, "jawaban bebas")
    guard !chart.lines.isEmpty else {
      let none =
        praise > 0 ? "yang bertema hanya pujian (\(words.number(praise)))." : "belum ada yang diberi tema."
      return FigureSection("tema", "Tema jawaban bebas", lead: "\(texts) masuk; \(none)", how: [])
    }
    let total = ranked.reduce(0) { $0 + $1.count }
    let apart = praise > 0 ? " di luar \(words.number(praise)) pujian" : ""
    return FigureSection(
      "tema", "Tema jawaban bebas",
      lead: "\(texts), \(words.count(total, "tema dicatat"))\(apart). \(ThemeFigure.legend)", chart: chart.svg,
      tables: [
        FigureTable(
          "Tema, terbanyak dahulu (Pareto)", first: "Tema",
          ["Banyaknya", "Kumulatif"] + (plan == nil ? [] : ["Tindakan"]), words: ["Tindakan"],
          rows(chart.lines, codes: Dictionary(ranked.map { ($0.name, $0.code) }) { first, _ in first }))
      ], how: how(chart.lines, of: total))
  }

  private func rows(
    _ lines: [ParetoChart.Line], codes: [String: String]
  ) -> [(name: String, note: String?, entries: [FigureTable.Entry])] {
    lines.map { line in
      (
        name: line.category.name, note: line.isVital ? "penyumbang utama" : nil,
        entries: [FigureTable.Entry(words.number(line.category.count)), .init(words.share(line.cumulated))]
          + (plan.map { plan in [.init("Rencanakan tindakan", href: plan(codes[line.category.name] ?? ""))] } ?? [])
      )
    }
  }

  private func how(_ lines: [ParetoChart.Line], of total: Int) -> [String] {
    let second = lines.dropFirst().first.map { line in
      let (first, here) = (lines[0].category.count, line.category.count)
      let sum = "\(words.number(first)) + \(words.number(here)) = \(words.number(first + here))"
      return "\(line.category.name): kumulatif \(sum), ÷ \(words.number(total)) = \(words.share(line.cumulated))."
    }
    return [
      "Satu jawaban dapat memuat beberapa tema. Kumulatif = jumlah sampai baris itu ÷ \(words.number(total)). "
        + "Penyumbang utama ialah tema terbanyak yang bersama-sama mencapai 80%. Pujian tidak ikut diurutkan.",
      second,
    ].compactMap { $0 }
  }
}
