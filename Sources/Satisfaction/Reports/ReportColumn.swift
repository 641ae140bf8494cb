import Platform

/// A column of a report's table: what it says of a row, which is a figure, or the figures of one group.
struct ReportColumn: Sendable {
  let label: String
  let isNumber: Bool
  let text: @Sendable ([KeptFigure], Words) -> String

  private init(
    _ label: String, isNumber: Bool = true, _ text: @escaping @Sendable ([KeptFigure], Words) -> String
  ) {
    (self.label, self.isNumber, self.text) = (label, isNumber, text)
  }

  /// Of the row's one figure.
  private static func one(
    _ label: String, isNumber: Bool = true, _ text: @escaping @Sendable (KeptFigure, Words) -> String
  ) -> ReportColumn {
    ReportColumn(label, isNumber: isNumber) { row, words in row.first.map { text($0, words) } ?? "–" }
  }

  private static func value(_ label: String) -> ReportColumn { one(label) { $0.said($1) } }
  private static func note(_ label: String = "Keterangan") -> ReportColumn {
    one(label, isNumber: false) { figure, _ in figure.note }
  }
  private static let count = one("n") { figure, words in figure.count.map { words.number($0) } ?? "–" }
  private static let before = one("Sebelumnya") { figure, words in
    figure.before.map { figure.told($0, words) } ?? "–"
  }
  private static func target(_ label: String) -> ReportColumn {
    one(label) { figure, words in
      figure.target.map { (figure.isCeiling ? "paling banyak " : "") + figure.told($0, words) } ?? "–"
    }
  }
  private static let verdict = one("Tercapai", isNumber: false) { figure, _ in
    figure.isReached.map { $0 ? "tercapai" : "belum" } ?? (figure.value == nil ? "–" : "target belum disahkan")
  }
  private static let gap = one("Selisih") { figure, words in
    figure.value.flatMap { value in figure.target.map { words.gap(Double(value - $0) / 100) } } ?? "–"
  }
  private static let scale = one("Skala", isNumber: false) { figure, _ in marks(figure) ?? "–" }

  /// A column that would be empty throughout is left out.
  static func of(_ part: KeptFigure.Part, _ figures: [KeptFigure]) -> [ReportColumn] {
    let hasBefore = figures.contains { $0.before != nil }
    let notes = figures.contains { !$0.note.isEmpty } ? [note()] : []
    let scales = commonScale(figures) == nil ? [scale] : []
    switch part {
    case .headline: return [value("Angka")] + (hasBefore ? [before] : [])
    case .rounds: return [value("Indeks"), count] + notes
    case .items: return [value("Rata-rata"), count] + (hasBefore ? [before] : []) + scales + notes
    case .spread: return [value("Dua teratas"), count, note("Nilai: banyaknya")]
    case .quadrants: return [value("Kinerja"), target("Kepentingan"), gap, note("Kuadran")]
    case .cut: return [value("Kinerja"), target("Kepentingan")]
    case .scales: return [value("α"), count, note()]
    case .validity: return [value("r hitung"), target("r tabel"), count, note()]
    case .segments, .units: return groups(figures)
    case .themes: return [value("Disebut"), cumulated(figures)]
    case .voices: return [value("Disebut")]
    case .indicators: return [value("Hasil"), target("Target"), verdict] + notes
    case .improvements, .audits: return [value("Kemajuan"), note()]
    case .audited: return [value("Sesuai"), count, note("Tanggal dan temuan")]
    case .programme: return [note()]
    }
  }

  /// A row a figure; of groups a row a group, with all that is told of it.
  static func rows(_ part: KeptFigure.Part, _ figures: [KeptFigure]) -> [[KeptFigure]] {
    guard part == .segments || part == .units else { return figures.map { [$0] } }
    var (names, rows): ([String], [String: [KeptFigure]]) = ([], [:])
    for figure in figures {
      if rows[figure.label] == nil { names.append(figure.label) }
      rows[figure.label, default: []].append(figure)
    }
    return names.compactMap { rows[$0] }
  }

  /// What a row begins with; what there is to say of a headline stands with its name.
  static func name(_ part: KeptFigure.Part, _ figure: KeptFigure) -> String {
    part == .headline && !figure.note.isEmpty ? "\(figure.label) (\(figure.note))" : figure.label
  }

  private static func groups(_ figures: [KeptFigure]) -> [ReportColumn] {
    let answers = ReportColumn("Jawaban") { row, words in
      let count = row.first { $0.code == "count" }?.value ?? row.compactMap(\.count).first
      return count.map { words.answers($0) } ?? "–"
    }
    let indices = [("ikm", "IKM"), ("csi", "CSI"), ("nps", "NPS")].filter { code, _ in
      figures.contains { $0.code == code }
    }.map { code, label in
      ReportColumn(label) { row, words in
        row.first { $0.code == code }.flatMap { figure in figure.value.map { figure.told($0, words) } } ?? "–"
      }
    }
    let reasons = ReportColumn("Keterangan", isNumber: false) { row, _ in
      row.map(\.note).first { !$0.isEmpty } ?? ""
    }
    return [answers] + indices + (figures.contains { !$0.note.isEmpty } ? [reasons] : [])
  }

  /// Of themes: the share of all up to the row; praise is not ranked.
  private static func cumulated(_ figures: [KeptFigure]) -> ReportColumn {
    let ranked = figures.filter { $0.code != ThemeFigure.praise }
    let total = ranked.reduce(0) { $0 + ($1.value ?? 0) }
    var (sum, shares): (Int, [String: Double]) = (0, [:])
    for figure in ranked where total > 0 {
      sum += figure.value ?? 0
      shares[figure.code] = Double(sum) * 100 / Double(total)
    }
    let told = shares
    return one("Kumulatif") { figure, words in words.share(told[figure.code]) }
  }

  /// The marks that means are of, where all have the same; nil where they differ.
  static func commonScale(_ figures: [KeptFigure]) -> String? {
    let scales = Set(figures.map { marks($0) ?? "" })
    return scales.count == 1 ? scales.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// Its best mark is kept as its target.
  private static func marks(_ figure: KeptFigure) -> String? {
    figure.target.map { $0 == 1000 ? "0–10" : "1–\($0 / 100)" }
  }
}
