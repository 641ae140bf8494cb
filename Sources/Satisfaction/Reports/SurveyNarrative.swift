import Platform

/// The words that the program drafts for a report, in plain sentences, each of them true of the kept figures. Where
/// there is no figure the sentence says so and why. The editor changes them as he likes.
///
/// Its rules: an index is told with its grade and its change since the same questionnaire's round before; fewer than five
/// answers are told as few; the three lowest items are named; what is important and done below the mean (quadrant I) comes
/// first among what is recommended, then weak items, then targets that were missed, then actions that are late.
struct SurveyNarrative {
  let data: SurveyReportData
  let kind: SurveyReport.Kind
  /// The report of the same kind before, where it was approved.
  let last: Last?
  let words: Words

  struct Last: Sendable {
    let title: String
    let recommendations: String
  }

  init(_ data: SurveyReportData, _ kind: SurveyReport.Kind, after last: Last?, _ words: Words) {
    (self.data, self.kind, self.last, self.words) = (data, kind, last, words)
  }

  func text(of section: SurveyReportSection) -> String {
    switch section {
    case .summary: summary
    case .targets: targets
    case .analysis: analysis
    case .measurement: measurement
    case .causes: causes
    case .monitoring: monitoring
    case .audits: audits
    case .improvement: improvement
    case .recommendations: advice.isEmpty ? nothing : numbered(advice)
    case .followUp: followUp
    case .decisions: decisions
    }
  }

  var period: String { data.scope.round == nil ? data.scope.inSentence(words) : "putaran ini" }

  func numbered(_ lines: [String]) -> String {
    lines.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
  }

  func value(_ code: String) -> Int? { data.headline(code)?.value }
}

extension SurveyNarrative {
  private var summary: String {
    ([rounds] + ["ikm", "csi", "nps"].compactMap(index) + [achievements, actions, complaints].compactMap { $0 })
      .joined(separator: " ")
  }

  private var rounds: String {
    guard let answers = value("responses") else {
      return "Selama \(period) belum ada putaran survei yang selesai, sehingga indeks kepuasan belum ada."
    }
    let count =
      value("rounds").map { "Selama \(period) selesai \(words.count($0, "putaran survei"))" } ?? "Putaran ini ditutup"
    guard answers > 0 else { return "\(count) tanpa jawaban, sehingga indeks kepuasan belum ada." }
    var text = "\(count) dengan \(words.count(answers, "jawaban"))"
    if let target = data.headline("responses")?.target { text += " dari target \(words.number(target))" }
    if let rate = data.headline("rate"), rate.value != nil { text += "; \(rate.said(words)) tautan pribadi dijawab" }
    return text + "."
  }

  /// "IKM 82,45 (mutu B, baik), naik 1,20 dari 81,25 pada putaran sebelumnya."
  private func index(_ code: String) -> String? {
    guard let figure = data.headline(code), figure.value != nil else { return nil }
    let name = ["ikm": "IKM", "csi": "CSI"][code] ?? "NPS"
    var text = "\(name) \(figure.told(figure.value ?? 0, words))"
    var inside = figure.note.isEmpty ? [] : [figure.note]
    if figure.isFew { inside.append("n kecil: \(words.count(figure.count ?? 0, "jawaban"))") }
    if !inside.isEmpty { text += " (\(inside.joined(separator: "; ")))" }
    if let change = figure.change(words) {
      text += change == "tetap" ? ", tetap seperti putaran sebelumnya" : ", \(change) pada putaran sebelumnya"
    }
    return text + "."
  }

  private var achievements: String? {
    let measured = data.figures(.indicators).filter { $0.isReached != nil }
    guard !measured.isEmpty else { return nil }
    let reached = measured.count { $0.isReached == true }
    return
      "\(words.number(reached)) dari \(words.count(measured.count, "indikator")) yang sudah diukur mencapai target."
  }

  private var complaints: String? {
    guard let figure = data.headline("complaints"), let count = figure.value else { return nil }
    guard count > 0 else { return "Tidak ada keluhan yang menyangkut K3." }
    let before = figure.before.map { " (periode sebelumnya \(words.number($0)))" } ?? ""
    return "Diterima \(words.count(count, "keluhan")) yang menyangkut K3\(before)."
  }

  /// How the actions stand; nil where none was planned.
  var actions: String? {
    guard let open = value("open"), let done = value("done"), let late = value("late"), open + done > 0 else {
      return nil
    }
    let first = "Tindakan perbaikan: \(words.number(open)) berjalan"
    let over = late > 0 ? ", \(words.number(late)) di antaranya lewat tenggat" : ", tidak ada yang lewat tenggat"
    return
      "\(first)\(over), dan \(words.number(done)) selesai dalam \(data.scope.round == nil ? "periode ini" : "masa putaran ini")."
  }

  private var targets: String {
    let all = data.figures(.indicators)
    guard !all.isEmpty else {
      return "Belum ada program dengan indikator untuk \(period), sehingga belum ada target yang dapat dinilai."
    }
    let missed = all.filter { $0.isReached == false }
    let unmeasured = all.count { $0.value == nil }
    let unjudged = all.count { $0.value != nil && $0.target == nil }
    guard unmeasured < all.count else {
      return "Belum satu pun dari \(words.count(all.count, "indikator")) diukur sampai akhir \(period)."
    }
    let reached = all.count - missed.count - unmeasured - unjudged
    var text = "\(words.number(reached)) dari \(words.count(all.count, "indikator")) mencapai target."
    if !missed.isEmpty { text += " Belum tercapai: \(words.list(missed.map(judged)))." }
    if unmeasured > 0 { text += " \(words.count(unmeasured, "indikator")) belum diukur." }
    if unjudged > 0 { text += " Target \(words.count(unjudged, "indikator")) belum disahkan." }
    return text
  }

  /// "kebersihan lingkungan kerja (72%, target 80%)".
  func judged(_ figure: KeptFigure) -> String {
    let target = figure.target.map { ", target \(figure.told($0, words))" } ?? ""
    return "\(figure.label.prefix(1).lowercased() + figure.label.dropFirst()) (\(figure.said(words))\(target))"
  }

  /// Of a round only its own actions are told.
  var fromHere: String { data.scope.round == nil ? "" : " dari putaran ini" }

  private var nothing: String {
    value("responses") == nil
      ? "Belum ada data survei untuk dasar rekomendasi. Selesaikan satu putaran survei, lalu susun laporan ini lagi."
      : "Tidak ada butir, indikator, atau tindakan yang menurut angkanya perlu diperbaiki. Pertahankan dan pantau."
  }

  private var followUp: String {
    let now = actions ?? "Belum ada tindakan perbaikan yang direncanakan\(fromHere)."
    guard let last else { return "Belum ada laporan sejenis yang sudah disahkan sebelum ini. \(now)" }
    return "Rekomendasi \(last.title):\n\(last.recommendations)\n\nKeadaan sekarang: \(now)"
  }
}
