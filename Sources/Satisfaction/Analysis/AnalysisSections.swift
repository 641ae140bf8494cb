import Documents
import Platform

/// The parts of the analysis page, each made of a round's figures.
struct AnalysisSections {
  let figures: RoundFigures
  let words: Words
  /// Where an action is planned of an item or a theme; nil for who plans none.
  let plan: ((String) -> String)?

  var all: [FigureSection] {
    [service, importance, gaps, promoters, reliability, distribution, trend, themes].compactMap { $0 }
  }

  // MARK: The public service's index

  var service: FigureSection? {
    guard let service = figures.service else { return nil }
    let rows = service.elements.map { element in
      (
        name: "\(element.number). \(element.element)", note: element.reason,
        entries: [
          FigureTable.Entry(words.answers(element.count)), .init(words.number(element.sum)),
          .init(words.fine(element.mean)),
          .init(words.share(element.topTwo?.share)),
        ]
      )
    }
    let parts = [("Menurut kelompok", service.bySegment), ("Menurut unit kerja", service.byUnit)].filter { !$1.isEmpty }
    return FigureSection(
      "ikm", "Indeks Kepuasan Masyarakat",
      lead: service.index.map { "IKM \(words.index($0)), \(service.grade($0))." }
        ?? "IKM belum dapat dihitung: setiap unsur harus dijawab sedikitnya satu orang.",
      chart: elementChart(service),
      tables: [
        FigureTable(
          "Nilai rata-rata tiap unsur (NRR)", first: "Unsur", ["Jawaban", "Jumlah nilai", "NRR", "Dua nilai teratas"],
          rows)
      ]
        + parts.map { part($0, $1, service) },
      how: serviceHow(service))
  }

  private func elementChart(_ service: ServiceFigure) -> String? {
    guard service.elements.contains(where: { $0.mean != nil }) else { return nil }
    let groups = service.elements.map { element in
      BarChart.Group(
        "\(element.number). \(words.excerpt(element.element, 46))",
        [element.mean.map { BarChart.Bar(Int(($0 * 100).rounded()), words.mean($0)) }], mark: 250)
    }
    return BarChart(
      id: "elements", title: "NRR tiap unsur",
      summary: "Nomor unsur seperti pada tabel di bawah. Garis tegak ialah tengah skala, 2,50.",
      series: [BarChart.Series("NRR, skala 1–4")], groups: groups, markName: "tengah skala, 2,50"
    ).svg
  }

  private func part(_ title: String, _ parts: [ServiceFigure.Part], _ whole: ServiceFigure) -> FigureTable {
    FigureTable(
      "IKM \(title.lowercased())", first: title, ["Jawaban", "IKM", "Mutu"],
      parts.map { part in
        let hidden = part.count == nil ? "tidak dirinci: putaran anonim" : nil
        return (
          name: part.name, note: hidden,
          entries: [
            .init(part.count.map { words.answers($0) } ?? Words.undefined), .init(words.index(part.index)),
            .init(
              whole.mark(part.index).map { "\($0), \(part.index?.grade.words.lowercased() ?? "")" } ?? Words.undefined),
          ]
        )
      })
  }

  private func serviceHow(_ service: ServiceFigure) -> [String] {
    let k = service.elements.count
    let example = service.elements.first { $0.count > 0 }.map {
      "NRR tiap unsur = jumlah nilai ÷ banyaknya jawaban. Unsur \($0.number): \(words.number($0.sum)) ÷ \(words.number($0.count)) = \(words.fine($0.mean))."
    }
    let sum = service.elements.reduce(0) { $0 + ($1.mean ?? 0) }
    let total = service.index.map { index in
      "Bobot tiap unsur 1/\(k) (tercetak \(words.number(1 / Double(k), decimals: 3))). IKM = ΣNRR ÷ \(k) × 25 = \(words.fine(sum)) ÷ \(k) × 25 = \(words.fine(sum / Double(k) * 25)), dibulatkan \(words.index(index))."
    }
    return [
      example, total,
      "Mutu dibaca dari nilai yang sudah dibulatkan: A mulai 88,31; B mulai 76,61; C mulai 65,00; D mulai 25,00 (PermenPAN-RB 14/2017).",
      "Dua nilai teratas = banyaknya jawaban 3 dan 4 ÷ semua jawaban unsur itu.",
      service.bySegment.isEmpty && service.byUnit.isEmpty
        ? nil : "IKM tiap kelompok dan unit dihitung dengan cara yang sama dari jawabannya sendiri.",
    ].compactMap { $0 }
  }

  // MARK: Importance and performance

  var importance: FigureSection? {
    guard let pairs = figures.pairs else { return nil }
    guard let index = pairs.index, let cut = pairs.cut else {
      return FigureSection(
        "ipa", "Kepentingan dan kinerja",
        lead: "CSI dan diagramnya belum dapat dihitung: belum ada butir yang dijawab lengkap.",
        how: [])
    }
    let rows = pairs.attributes.map { one in
      (
        name: "\(one.number). \(one.text)", note: one.performance.count < AnswerPrivacy.few ? "n kecil" : nil,
        entries: [
          FigureTable.Entry(words.number(one.performance.count)), .init(words.mean(one.means.satisfaction)),
          .init(words.mean(one.means.importance)), .init(words.gap(one.point.gap)), .init(words.share(one.point.fit)),
          .init(words.share(one.part.weight, decimals: 2)), .init("\(one.quadrant.numeral). \(one.quadrant.words)"),
        ]
      )
    }
    return FigureSection(
      "ipa", "Kepentingan dan kinerja (CSI dan IPA)",
      lead: "CSI \(words.percent(index, decimals: 2)): \(CustomerIndex.words(index)).", chart: diagram(pairs, cut),
      folded: "Tiap butir dengan kuadrannya",
      more: [
        FigureTable(
          "Tiap butir dengan kuadrannya", first: "Butir",
          ["Jawaban", "Kinerja", "Kepentingan", "Selisih", "Kesesuaian", "Bobot", "Kuadran"], words: ["Kuadran"], rows)
      ] + groups("CSI") { $0.customer.map { "\(words.percent($0, decimals: 2)), \(CustomerIndex.words($0))" } },
      how: pairHow(pairs, index, cut))
  }

  private func diagram(_ pairs: PairFigure, _ cut: (performance: Double, importance: Double)) -> String {
    QuadrantChart(
      id: "ipa", title: "Diagram kepentingan dan kinerja",
      summary: "Nomor butir seperti pada tabel di bawah. Garis membagi bidang pada rata-rata kinerja dan kepentingan.",
      x: .init("Kinerja", cut: cut.performance, words.mean(cut.performance)),
      y: .init("Kepentingan", cut: cut.importance, words.mean(cut.importance)),
      fields: ImportancePerformance.Quadrant.allCases.map { "\($0.numeral) \($0.words)" },
      points: pairs.attributes.map { one in
        QuadrantChart.Point(
          "\(one.number)",
          "\(one.number). \(one.text): kinerja \(words.mean(one.means.satisfaction)), kepentingan \(words.mean(one.means.importance))",
          x: one.means.satisfaction, y: one.means.importance)
      }
    ).svg
  }

  private func pairHow(
    _ pairs: PairFigure, _ index: Double, _ cut: (performance: Double, importance: Double)
  ) -> [String] {
    let sum = pairs.attributes.reduce(0) { $0 + $1.means.importance }
    let total = pairs.attributes.reduce(0) { $0 + $1.part.score }
    let example = pairs.attributes.first.map {
      "Bobot = rata-rata kepentingan ÷ jumlah semua rata-rata kepentingan. Butir \($0.number): \(words.fine($0.means.importance)) ÷ \(words.fine(sum)) = \(words.percent($0.part.weight, decimals: 4)); skor tertimbang = bobot × kinerja = \(words.fine($0.part.score))."
    }
    return [
      example,
      "CSI = jumlah skor tertimbang ÷ nilai tertinggi = \(words.fine(total)) ÷ \(PairFigure.highest) = \(words.percent(index, decimals: 2)).",
      "Sebutan CSI menurut nilai yang dibulatkan dua desimal: mulai 81 sangat puas, 66 puas, 51 cukup puas, 35 kurang puas, di bawahnya tidak puas.",
      "Diagram dipotong pada rata-rata dari rata-rata butir: kinerja \(words.fine(cut.performance)), kepentingan \(words.fine(cut.importance)). Nilai yang sama dengan rata-rata dianggap tinggi.",
      "Selisih = kinerja − kepentingan. Kesesuaian = kinerja ÷ kepentingan × 100%.",
      pairs.attributes.first.map {
        "Butir \($0.number): selisih \(words.fine($0.means.satisfaction)) − \(words.fine($0.means.importance)) = \(words.gap($0.point.gap)); kesesuaian \(words.fine($0.means.satisfaction)) ÷ \(words.fine($0.means.importance)) × 100% = \(words.share($0.point.fit))."
      },
      figures.bySegment.isEmpty && figures.byUnit.isEmpty
        ? nil : "CSI tiap kelompok dan unit dihitung dengan cara yang sama dari jawabannya sendiri.",
    ].compactMap { $0 }
  }

  /// An index by segment and by unit, where there are several.
  private func groups(_ name: String, _ value: (GroupFigure) -> String?) -> [FigureTable] {
    [("kelompok", "Kelompok", figures.bySegment), ("unit kerja", "Unit kerja", figures.byUnit)]
      .filter { !$0.2.isEmpty }
      .map { inside, head, groups in
        FigureTable(
          "\(name) menurut \(inside)", first: head, ["Jawaban", name],
          groups.map { group in
            let value = value(group)
            let why =
              group.count == nil
              ? "tidak dirinci: putaran anonim" : value == nil ? "ada butir tanpa jawaban, atau terlalu sedikit" : nil
            return (
              name: group.name, note: why,
              entries: [
                .init(group.count.map { words.answers($0) } ?? Words.undefined), .init(value ?? Words.undefined),
              ]
            )
          })
      }
  }

  var gaps: FigureSection? {
    guard let topics = figures.pairs?.topics, !topics.isEmpty else { return nil }
    let rows = topics.map { topic in
      (
        name: topic.name, note: words.count(topic.codes.count, "butir"),
        entries: [
          FigureTable.Entry(words.mean(topic.performance)), .init(words.mean(topic.importance)),
          .init(words.gap(topic.gap), tag: topic.gap < 0 ? Tag("belum memenuhi", .warn) : Tag("memenuhi", .ok)),
        ]
      )
    }
    let first = topics[0]
    return FigureSection(
      "gap", "Kesenjangan harapan menurut topik (SERVQUAL)",
      tables: [FigureTable("Kesenjangan tiap topik", first: "Topik", ["Kinerja", "Harapan", "Kesenjangan"], rows)],
      how: [
        "Kesenjangan topik = rata-rata kinerja butirnya − rata-rata kepentingannya. \(first.name): \(words.fine(first.performance)) − \(words.fine(first.importance)) = \(words.fine(first.gap)). Di bawah nol berarti harapan belum terpenuhi."
      ])
  }

  var promoters: FigureSection? {
    let ratings = figures.items.filter { $0.item.kind == .rating }
    guard !ratings.isEmpty else { return nil }
    let rows = ratings.map { rating -> (name: String, note: String?, entries: [FigureTable.Entry]) in
      let found = rating.promoters
      let counts = [found?.promoters, found?.passives, found?.detractors].map {
        FigureTable.Entry($0.map { words.number($0) } ?? Words.undefined)
      }
      return (
        "\(rating.number). \(rating.item.text)", rating.reason,
        [FigureTable.Entry(words.answers(rating.count))] + counts + [
          .init(found.map { words.score($0.nps) } ?? Words.undefined)
        ]
      )
    }
    let how = ratings.first { $0.promoters != nil }.flatMap { rating in
      rating.promoters.map {
        "NPS = (promotor − pengkritik) ÷ jawaban × 100 = (\(words.number($0.promoters)) − \(words.number($0.detractors))) ÷ \(words.number(rating.count)) × 100 = \(words.score($0.nps))."
      }
    }
    return FigureSection(
      "nps", "Kesediaan menyarankan (NPS)",
      tables: [
        FigureTable(
          "NPS tiap pertanyaan 0–10", first: "Pertanyaan", ["Jawaban", "Promotor", "Netral", "Pengkritik", "NPS"], rows)
      ] + groups("NPS") { $0.nps.map { words.score($0) } },
      how: [how, "Promotor menjawab 9 atau 10, netral 7 atau 8, pengkritik 0 sampai 6. NPS berkisar −100 sampai +100."]
        .compactMap { $0 })
  }
}
