import Platform

extension SurveyNarrative {
  /// Items from the lowest mean up; those without answers are not among them.
  private var lowest: [KeptFigure] {
    data.figures(.items).filter { $0.value != nil }.sorted { (height($0), $0.code) < (height($1), $1.code) }
  }

  /// How high a mean lies on its own scale, whose best mark is kept as its target: questionnaires do not share one.
  private func height(_ figure: KeptFigure) -> Double {
    Double(figure.value ?? 0) / Double(max(1, figure.target ?? 100))
  }

  private var weak: [KeptFigure] { data.figures(.items).filter { $0.note.contains("lemah") } }

  /// What is important and done below the mean.
  private var urgent: [KeptFigure] { data.figures(.quadrants).filter { $0.note.hasPrefix("I. ") } }

  var analysis: String {
    let parts = [lowestItems, changes, quadrants, groups, themes].compactMap { $0 }
    guard !parts.isEmpty else {
      return value("responses") == nil
        ? "Belum ada putaran survei yang selesai, sehingga belum ada yang dapat dianalisis."
        : "Jawabannya belum cukup untuk dianalisis."
    }
    return parts.joined(separator: "\n\n")
  }

  private var lowestItems: String? {
    guard !lowest.isEmpty else { return nil }
    let named = lowest.prefix(3).map { "\(name($0)) (\($0.said(words)))" }
    return "Nilai rata-rata terendah: \(words.list(named))."
  }

  /// What moved most since the round before, by at least a tenth of a mark.
  private var changes: String? {
    let moved = lowest.compactMap { figure in figure.before.map { (figure: figure, step: (figure.value ?? 0) - $0) } }
    guard !moved.isEmpty else { return nil }
    let worse = moved.min { $0.step < $1.step }.flatMap { $0.step <= -10 ? $0.figure : nil }
    let better = moved.max { $0.step < $1.step }.flatMap { $0.step >= 10 ? $0.figure : nil }
    let said = [better, worse].compactMap { $0 }.compactMap { figure in
      figure.change(words).map { "\(name(figure)) \($0)" }
    }
    return said.isEmpty
      ? "Dibanding putaran sebelumnya tidak ada butir yang berubah 0,10 atau lebih."
      : "Dibanding putaran sebelumnya perubahan terbesar: \(words.list(said))."
  }

  private var quadrants: String? {
    guard !data.figures(.quadrants).isEmpty else { return nil }
    guard !urgent.isEmpty else {
      return "Tidak ada butir yang penting tetapi kinerjanya di bawah rata-rata (kuadran I)."
    }
    return "Penting tetapi kinerjanya di bawah rata-rata (kuadran I, prioritas utama): \(words.list(urgent.map(name)))."
  }

  private var groups: String? {
    let all = data.groups(.segments) + data.groups(.units)
    let rounds = all.map(\.round).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
    let said = rounds.flatMap { round in
      let figures = all.filter { $0.round == round }.flatMap(\.figures)
      return ["ikm", "csi"].compactMap { extremes(of: $0, round, figures) }
    }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// The highest and the lowest index of one round's groups; those of other questionnaires are no measure for them.
  private func extremes(of code: String, _ round: String?, _ figures: [KeptFigure]) -> String? {
    let parts = figures.filter { $0.code == code && $0.value != nil }
    guard parts.count > 1, let low = parts.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let high = parts.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }), low.value != high.value
    else { return nil }
    return
      "Menurut kelompok\(round.map { " pada \($0)" } ?? ""), \(code.uppercased()) tertinggi pada \(high.label) "
      + "(\(high.said(words))) dan terendah pada \(low.label) (\(low.said(words)))."
  }

  private var themes: String? {
    let themes = data.figures(.themes).filter { $0.code != ThemeFigure.praise }
    guard let first = themes.first else { return nil }
    let named = themes.prefix(3).map {
      "\($0.label.prefix(1).lowercased() + $0.label.dropFirst()) (\(words.number($0.value ?? 0)))"
    }
    let all = first.count.map { " dari \(words.count($0, "jawaban bebas"))" } ?? ""
    return "Yang paling sering disebut\(all): \(words.list(Array(named)))."
  }

  /// How well the questionnaire measures, in a sentence a scale.
  var measurement: String {
    let scales = data.groups(.scales).flatMap { group in
      group.figures.map { scale in
        let name = scale.label + (group.round.map { " pada \($0)" } ?? "")
        return scale.value == nil
          ? "\(name): α belum dapat dihitung (\(scale.note))."
          : "\(name): α \(scale.said(words)), \(scale.note), dari \(words.count(scale.count ?? 0, "jawaban lengkap"))."
      }
    }
    guard !scales.isEmpty else {
      return "Keandalan belum dapat dihitung: tidak ada skala dengan dua butir atau lebih yang cukup dijawab."
    }
    let doubtful = data.figures(.validity).filter { $0.note.hasPrefix("belum sahih") }.count
    let valid =
      doubtful > 0
      ? "\(words.count(doubtful, "butir")) belum sahih: r hitungnya di bawah r tabel."
      : "Tidak ada butir yang r hitungnya di bawah r tabel."
    return (scales + (data.figures(.validity).isEmpty ? [] : [valid])).joined(separator: " ")
  }

  var causes: String {
    let found = urgent + weak.filter { one in !urgent.contains { $0.code == one.code } }
    guard !found.isEmpty else {
      return value("responses") == nil
        ? "Belum ada putaran survei yang selesai, sehingga kelemahan belum dapat ditunjukkan."
        : "Menurut angkanya tidak ada butir yang lemah: tidak ada rata-rata di bawah tengah skala, dan tidak ada butir "
          + "penting yang kinerjanya di bawah rata-rata."
    }
    let lines = found.map { figure in
      let why =
        urgent.contains(figure) ? "penting, tetapi kinerjanya di bawah rata-rata" : "rata-rata di bawah tengah skala"
      return "\(name(figure)): \(why) (\(figure.said(words))). "
        + "Akar masalahnya belum diketahui."
    }
    return numbered(lines)
  }

  /// What the figures ask for, the most urgent first.
  var advice: [String] {
    let items = urgent + weak.filter { one in !urgent.contains { $0.code == one.code } }
    let mend = items.prefix(5).map { "Susun tindakan perbaikan untuk \(name($0)) (\($0.said(words)))." }
    let missed = data.figures(.indicators).filter { $0.isReached == false }.map {
      "Tindak lanjuti indikator \(judged($0))."
    }
    return mend + missed + lateAdvice + rateAdvice
  }

  private var lateAdvice: [String] {
    guard let late = value("late"), late > 0 else { return [] }
    return [
      "Selesaikan \(words.count(late, "tindakan perbaikan")) yang lewat tenggat, atau tetapkan tenggat baru beserta alasannya."
    ]
  }

  private var rateAdvice: [String] {
    guard let answers = data.headline("responses"), let value = answers.value, let target = answers.target,
      value < target
    else { return [] }
    return [
      "Tambah upaya agar lebih banyak yang menjawab: \(words.number(value)) dari target \(words.number(target)) jawaban."
    ]
  }

  var monitoring: String {
    guard let actions else {
      return "Belum ada tindakan perbaikan yang direncanakan\(fromHere), sehingga belum ada yang dipantau."
    }
    let late = data.figures(.improvements).filter { $0.note.contains("lewat tenggat") }.prefix(5)
    guard !late.isEmpty else { return actions }
    return "\(actions) Yang lewat tenggat: \(words.list(late.map { lowered($0.label) }))."
  }

  var audits: String {
    guard let all = value("auditActions"), let done = value("auditDone"), all > 0 else {
      return "\(held) Belum ada tindakan yang berasal dari audit atau inspeksi K3 selama \(period)."
    }
    return
      "\(held) Dari audit dan inspeksi K3 ada \(words.count(all, "tindakan")); \(words.number(done)) sudah dilaksanakan seluruhnya."
  }

  /// Which were held, in a sentence.
  private var held: String {
    let found = data.figures(.audited)
    let audits = found.count { $0.code == "audit" }
    guard !found.isEmpty else { return "Selama \(period) tidak ada audit atau inspeksi K3 yang dilaksanakan." }
    return
      "Selama \(period) dilaksanakan \(words.count(audits, "audit")) dan \(words.count(found.count - audits, "inspeksi")) K3; hasil dan temuannya ada dalam tabel."
  }

  var improvement: String {
    let notes = data.figures(.programme)
    guard !notes.isEmpty else {
      return advice.isEmpty
        ? "Belum ada catatan perbaikan program selama \(period)." : "Usul dari angka periode ini:\n\(numbered(advice))"
    }
    return "Catatan perbaikan program selama \(period):\n\(numbered(notes.map(\.label)))"
  }

  var decisions: String {
    var asked: [String] = []
    let missed = data.figures(.indicators).filter { $0.isReached == false }
    if !missed.isEmpty {
      asked.append(
        "Menyetujui rencana perbaikan untuk \(words.count(missed.count, "indikator")) yang belum mencapai target.")
    }
    if let late = value("late"), late > 0 {
      asked.append("Menetapkan tenggat baru dan sumber daya untuk \(words.count(late, "tindakan")) yang lewat tenggat.")
    }
    if let figure = data.headline("ikm"), let change = figure.before.map({ (figure.value ?? $0) - $0 }), change < 0 {
      asked.append("Meminta pembahasan penyebab turunnya IKM pada rapat tinjauan berikutnya.")
    }
    return asked.isEmpty
      ? "Tidak ada keputusan yang diminta menurut angka periode ini; laporan ini untuk diketahui." : numbered(asked)
  }

  /// An item within a sentence: its text without the number before it.
  private func name(_ figure: KeptFigure) -> String {
    let text = figure.label.firstIndex(of: ".").map {
      figure.label[figure.label.index(after: $0)...].drop { $0 == " " }
    }
    return "“\(text.map(String.init) ?? figure.label)”"
  }

  /// A label within a sentence: its own full stop would make two.
  private func lowered(_ text: String) -> String {
    var text = text.prefix(1).lowercased() + text.dropFirst()
    while text.last == "." { text.removeLast() }
    return text
  }
}
