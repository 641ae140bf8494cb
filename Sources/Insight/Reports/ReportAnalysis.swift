import Platform
import Procedures

/// The drafted analysis: what changed, what missed its standard, what complaints were about, where work got stuck.
struct ReportAnalysis {
  private let narrative: ReportNarrative
  private var data: ReportData { narrative.data }
  private var words: Words { narrative.words }

  init(_ narrative: ReportNarrative) { self.narrative = narrative }

  var text: String {
    [changes, standards, category, unit, bottleneck, actions].compactMap { $0 }.joined(separator: "\n")
  }

  /// Which figures became better and which worse since the period before.
  private var changes: String {
    var (better, worse): ([String], [String]) = ([], [])
    for figure in KPIFigure.allCases {
      guard let wantsLess = figure.wantsLess, let now = data.reading(figure), let before = data.before(figure) else {
        continue
      }
      let (from, to) = (narrative.said(before, figure), narrative.said(now, figure))
      guard from != to else { continue }
      let change =
        "\(figure.inSentence) (dari \(from) menjadi \(to)\(narrative.few(now, figure).map { "; \($0)" } ?? ""))"
      if (now.amount < before.amount) == wantsLess { better.append(change) } else { worse.append(change) }
    }
    let since = "Dibanding \(narrative.periodBefore)"
    guard !better.isEmpty || !worse.isEmpty else {
      let isKnown = KPIFigure.allCases.contains { data.before($0) != nil && data.reading($0) != nil }
      return isKnown ? "\(since), tidak ada angka yang berubah." : "\(since) belum ada angka untuk dibandingkan."
    }
    let parts = [
      better.isEmpty ? nil : "yang membaik: \(words.list(better))",
      worse.isEmpty ? nil : "yang memburuk: \(words.list(worse))",
    ]
    return "\(since), \(parts.compactMap { $0 }.joined(separator: "; "))."
  }

  private var standards: String {
    let judged = narrative.judged(in: data.period.months)
    guard !judged.isEmpty else {
      let isSet = KPIFigure.allCases.contains { data.target($0) != nil }
      return isSet
        ? "Standar sudah ditetapkan, tetapi belum ada data untuk menilainya dalam periode ini."
        : "Belum ada standar yang ditetapkan untuk periode ini."
    }
    let missed = judged.filter { !$0.isMet }.map { one in
      "\(one.figure.inSentence) (\(narrative.said(one.reading, one.figure)); standar "
        + "\(words.target(one.target, one.figure))\(narrative.few(one.reading, one.figure).map { "; \($0)" } ?? ""))"
    }
    return missed.isEmpty
      ? "Semua standar yang dapat dinilai tercapai (\(words.number(judged.count)))."
      : "Standar yang belum tercapai: \(words.list(missed))."
  }

  private var category: String? {
    let shares = data.shares(of: .category)
    guard let first = shares.first, data.received > 0 else { return nil }
    let sorted = shares.reduce(0) { $0 + $1.count }
    let top = leaders(shares)
    let share = Double(first.count) / Double(sorted) * 100
    let each = top.count > 1 ? "masing-masing " : ""
    var text =
      "Kategori terbanyak: \(words.list(top)), \(each)\(words.number(first.count)) dari "
      + "\(words.number(sorted)) keluhan yang sudah dipilah (\(words.percent(share)))."
    if sorted < data.received {
      text += " \(words.count(data.received - sorted, "keluhan")) belum dipilah."
    }
    return text
  }

  private var unit: String? {
    let shares = data.shares(of: .unit)
    guard shares.count > 1, let first = shares.first else { return nil }
    let top = leaders(shares)
    guard top.count < shares.count else {
      return "Keluhan terbagi rata pada \(words.count(shares.count, "unit kerja"))."
    }
    return "Unit kerja dengan keluhan terbanyak: \(words.list(top)) (\(top.count > 1 ? "masing-masing " : "")"
      + "\(words.count(first.count, "keluhan")))."
  }

  /// Those with as many as the first.
  private func leaders(_ shares: [ReportData.Share]) -> [String] {
    shares.filter { $0.count == shares.first?.count }.map(\.name)
  }

  private var bottleneck: String? {
    guard data.reading(.steps) != nil else { return nil }
    guard let step = data.bottleneck else {
      return data.lateCount == 0 ? "Tidak ada langkah yang terlambat dalam periode ini." : nil
    }
    let time = words.duration(step.p90, of: step)
    return "Langkah yang paling jauh melewati mutu bakunya: \(step.name). Mutu bakunya \(step.standard); sembilan dari "
      + "sepuluh selesai dalam paling lama \(time), dan \(words.number(step.late)) dari \(words.number(step.timed)) "
      + "terlambat."
  }

  private var actions: String? {
    let parts = [KPIFigure.onTime, .effective].compactMap { figure -> String? in
      guard let reading = data.reading(figure), let part = reading.part else { return nil }
      let what = figure == .onTime ? "dilaksanakan tepat waktu" : "dinilai efektif"
      return "\(words.number(part)) dari \(words.number(reading.count)) CPAR yang diputuskan \(what)"
    }
    return parts.isEmpty ? nil : "\(words.list(parts))."
  }
}

/// The drafted recommendations: each follows from a figure.
struct ReportAdvice {
  private let narrative: ReportNarrative
  private var data: ReportData { narrative.data }
  private var words: Words { narrative.words }

  init(_ narrative: ReportNarrative) { self.narrative = narrative }

  /// A numbered line each.
  var text: String {
    let lines = standards + [step, category, open, dissatisfied].compactMap { $0 }
    guard !lines.isEmpty else {
      return "Angka periode ini tidak meminta tindakan khusus. Pemantauan diteruskan seperti biasa."
    }
    return lines.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
  }

  private var standards: [String] {
    narrative.judged(in: data.period.months).filter { !$0.isMet }.map { one in
      "Susun tindakan agar standar \(one.figure.inSentence) (\(words.target(one.target, one.figure))) tercapai."
    }
  }

  private var step: String? {
    data.bottleneck.map { step in
      "Cari sebab keterlambatan pada \(step.name) (\(words.number(step.late)) dari \(words.number(step.timed)) terlambat), "
        + "dan tinjau mutu bakunya bila tidak terkejar."
    }
  }

  private var category: String? {
    guard let first = data.shares(of: .category).first, first.count > 1 else { return nil }
    let all = data.shares(of: .category).filter { $0.count == first.count }.map(\.name)
    return "Cari penyebab bersama keluhan kategori \(words.list(all)), dan terbitkan CPAR bila kriterianya terpenuhi."
  }

  private var open: String? {
    guard let count = data.reading(.open)?.count, count > 0 else { return nil }
    return "Selesaikan \(words.count(count, "keluhan")) yang masih terbuka di akhir periode."
  }

  private var dissatisfied: String? {
    guard let reading = data.reading(.satisfied), let part = reading.part, part < reading.count else { return nil }
    return "Bicarakan jalan keluar dengan \(words.count(reading.count - part, "pelanggan")) yang menyatakan belum puas."
  }
}

extension ReportData {
  /// The step that passes its standard by most, of those that were late at all.
  var bottleneck: StepLine? { steps.first { $0.late > 0 } }
}

extension Words {
  /// A length of time of a step, by the clock where its standard runs by the clock.
  func duration(_ minutes: Int, of step: ReportData.StepLine) -> String {
    step.isByClock ? span(minutes: minutes) : workingDuration(minutes)
  }
}
