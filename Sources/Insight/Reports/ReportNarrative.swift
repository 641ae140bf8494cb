import Platform
import Procedures

/// The words that the program drafts for a report, in plain sentences, each of them true of the figures: what rose or
/// fell and by how much, which standard was missed, where work got stuck. The editor changes them as he likes.
struct ReportNarrative {
  let data: ReportData
  let words: Words
  /// The report of the period before, where it was approved.
  let last: Last?

  struct Last: Sendable {
    let title: String
    let recommendations: String
  }

  init(_ data: ReportData, after last: Last?, _ words: Words) {
    (self.data, self.last, self.words) = (data, last, words)
  }

  func text(of section: ReportSection) -> String {
    switch section {
    case .summary: summary
    case .analysis: ReportAnalysis(self).text
    case .recommendations: ReportAdvice(self).text
    case .followUp: followUp
    }
  }

  var period: String { data.period.inSentence(words) }
  var periodBefore: String { data.period.previous.inSentence(words) }

  func said(_ reading: KPIReading, _ figure: KPIFigure) -> String { words.amount(reading.amount, figure.unit) }

  /// "n kecil: 3 keluhan", where a share or a median is of too few to tell much.
  func few(_ reading: KPIReading, _ figure: KPIFigure) -> String? {
    guard figure.unit != .count, reading.count < KPIReading.few else { return nil }
    return "n kecil: \(words.count(reading.count, figure.noun))"
  }

  /// The figures that have a standard and data in some months, and whether they kept to it.
  func judged(in months: MonthSpan) -> [(figure: KPIFigure, reading: KPIReading, target: Int, isMet: Bool)] {
    KPIFigure.allCases.compactMap { figure in
      guard let reading = data.reading(figure, months), let target = data.target(figure, months) else { return nil }
      return (figure, reading, target, figure.isMet(reading.amount, by: target))
    }
  }
}

extension ReportNarrative {
  private var summary: String {
    let open = data.reading(.open)?.count ?? 0
    let closed = data.reading(.closed)?.count ?? 0
    guard data.received > 0 || closed > 0 || open > 0 else {
      return "Selama \(period) tidak ada keluhan yang diterima, dan tidak ada yang masih terbuka di akhir periode."
        + (data.before(.quantity).map { " \(sentenceOfBefore($0.count))" } ?? "")
    }
    return [received, ended(closed, open), response, steps, satisfaction].compactMap { $0 }.joined(separator: " ")
  }

  private func sentenceOfBefore(_ count: Int) -> String {
    count == 0
      ? "Pada \(periodBefore) juga tidak ada." : "Pada \(periodBefore) diterima \(words.count(count, "keluhan"))."
  }

  private var received: String {
    let now = data.received
    guard now > 0 else {
      let before = data.before(.quantity).map { " \(sentenceOfBefore($0.count))" } ?? ""
      return "Selama \(period) tidak ada keluhan yang diterima.\(before)"
    }
    let first = "Selama \(period) diterima \(words.count(now, "keluhan"))"
    guard let before = data.before(.quantity)?.count else { return first + "." }
    switch now - before {
    case 0: return first + ", sama banyak dengan \(periodBefore)."
    case let more where more > 0:
      return first + ", \(words.number(more)) lebih banyak daripada \(periodBefore) (\(words.number(before)))."
    case let less:
      return first + ", \(words.number(-less)) lebih sedikit daripada \(periodBefore) (\(words.number(before)))."
    }
  }

  private func ended(_ closed: Int, _ open: Int) -> String {
    let done = closed == 0 ? "Tidak ada keluhan yang ditutup" : "\(words.count(closed, "keluhan")) ditutup"
    return open == 0
      ? "\(done), dan tidak ada yang masih terbuka di akhir periode."
      : "\(done), dan \(words.number(open)) masih terbuka di akhir periode."
  }

  private var response: String {
    guard let reading = data.reading(.response) else { return "Belum ada keluhan yang dijawab dalam periode ini." }
    var text = "Median waktu jawab \(said(reading, .response))"
    if let few = few(reading, .response) { text += " (\(few))" }
    if let change = change(of: .response) { text += ", \(change)" }
    return text + "\(against(.response))."
  }

  /// "naik dari 2 jam", "turun dari 90%", "tetap"; nil without data before.
  func change(of figure: KPIFigure) -> String? {
    guard let now = data.reading(figure), let before = data.before(figure) else { return nil }
    // What reads the same has not changed for who reads it.
    if said(now, figure) == said(before, figure) { return "tetap seperti \(periodBefore)" }
    return "\(now.amount > before.amount ? "naik" : "turun") dari \(said(before, figure)) pada \(periodBefore)"
  }

  private func against(_ figure: KPIFigure) -> String {
    guard let one = judged(in: data.period.months).first(where: { $0.figure == figure }) else { return "" }
    let target = words.target(one.target, figure)
    return one.isMet ? ", sehingga standar (\(target)) tercapai" : ", sehingga standar (\(target)) belum tercapai"
  }

  private var steps: String? {
    guard let reading = data.reading(.steps), let part = reading.part else { return nil }
    let late = reading.count - part
    guard late > 0 else {
      return "Semua langkah bermutu baku yang selesai (\(words.number(reading.count))) selesai tepat waktu."
    }
    return "\(words.percent(reading.amount)) langkah selesai dalam mutu bakunya (\(words.number(part)) dari "
      + "\(words.number(reading.count))); \(words.number(late)) terlambat."
  }

  private var satisfaction: String {
    guard let reading = data.reading(.satisfied), let part = reading.part else {
      return "Belum ada pelanggan yang memberi jawaban terakhir dalam periode ini."
    }
    let few = reading.count < KPIReading.few ? "; n kecil" : ""
    return "\(words.number(part)) dari \(words.count(reading.count, "pelanggan")) yang memberi jawaban terakhir "
      + "menyatakan puas (\(words.percent(reading.amount))\(few))."
  }
}

extension ReportNarrative {
  /// What the last report asked for, and how the standards stand that were missed then.
  private var followUp: String {
    let standing = self.standing
    guard let last else {
      return ["\(data.period.previous.title(words)) tidak ada atau belum disahkan.", standing].joined(separator: "\n")
    }
    return "Rekomendasi \(last.title):\n\(last.recommendations)\n\nKeadaan \(period): \(standing)"
  }

  private var standing: String {
    let before = judged(in: data.period.months.previous)
    guard !before.isEmpty else { return "Pada \(periodBefore) belum ada standar yang dapat dinilai." }
    let missed = before.filter { !$0.isMet }
    guard !missed.isEmpty else { return "Pada \(periodBefore) semua standar yang dapat dinilai tercapai." }
    return missed.map { one in
      let start =
        "Standar \(one.figure.inSentence) pada \(periodBefore) belum tercapai (\(said(one.reading, one.figure)))"
      guard let now = judged(in: data.period.months).first(where: { $0.figure == one.figure }) else {
        return "\(start); dalam periode ini belum dapat dinilai."
      }
      let verdict = now.isMet ? "kini tercapai" : "kini masih belum tercapai"
      return "\(start) dan \(verdict) (\(said(now.reading, now.figure)))."
    }.joined(separator: " ")
  }
}

extension KPIFigure {
  /// Its name within a sentence.
  var inSentence: String {
    label.hasPrefix("CPAR") ? label : label.prefix(1).lowercased() + label.dropFirst()
  }

  /// What it is counted in.
  var noun: String {
    switch self {
    case .steps: "langkah"
    case .effective, .onTime: "CPAR"
    case .satisfied: "pelanggan"
    default: "keluhan"
    }
  }
}
