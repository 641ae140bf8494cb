/// What a version says otherwise than the one before it, in sentences.
struct QuestionnaireDifference: Sendable {
  let sentences: [String]

  init(from old: QuestionnaireVersion, to new: QuestionnaireVersion) {
    let (before, after) = (Self.byCode(old), Self.byCode(new))
    let added = new.items.filter { before[$0.code] == nil }
    let removed = old.items.filter { after[$0.code] == nil }
    var found = Self.cover(old, new)
    found += added.map { "Butir baru: \(new.number(of: $0.code) ?? 0). \($0.text)" }
    found += removed.map { "Butir dihapus: \($0.text) (\($0.code))" }
    found += new.items.compactMap { item in before[item.code].flatMap { Self.change($0, item, new) } }
    let kept = { (version: QuestionnaireVersion, other: [String: Item]) in
      version.items.map(\.code).filter { other[$0] != nil }
    }
    if kept(old, after) != kept(new, before) { found.append("Urutan butir berubah.") }
    if old.sections.map(\.title) != new.sections.map(\.title) {
      found.append("Bagian: \(new.sections.map(\.title).joined(separator: ", ")).")
    }
    sentences = found
  }

  private static func byCode(_ version: QuestionnaireVersion) -> [String: Item] {
    Dictionary(version.items.map { ($0.code, $0) }) { first, _ in first }
  }

  private static func cover(_ old: QuestionnaireVersion, _ new: QuestionnaireVersion) -> [String] {
    var words: [String] = []
    if old.title != new.title { words.append("Judul menjadi “\(new.title)”.") }
    if old.purpose != new.purpose { words.append("Pengantar diubah.") }
    if old.minutes != new.minutes { words.append("Lama mengisi \(old.minutes) menit menjadi \(new.minutes) menit.") }
    if old.thanks != new.thanks { words.append("Ucapan setelah selesai diubah.") }
    return words
  }

  private static func change(_ old: Item, _ new: Item, _ version: QuestionnaireVersion) -> String? {
    let parts = [
      old.text == new.text ? nil : "kalimat", old.hint == new.hint ? nil : "petunjuk",
      old.kind == new.kind ? nil : "jenis", old.choices == new.choices ? nil : "pilihan jawaban",
      old.rows == new.rows ? nil : "baris", old.isRequired == new.isRequired ? nil : "wajib tidaknya",
      old.condition == new.condition ? nil : "syarat tampil", old.topic == new.topic ? nil : "pokok",
      old.amount == new.amount ? nil : "batas atau satuan angkanya",
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return "Butir \(version.number(of: new.code) ?? 0) (\(new.code)) berubah: \(parts.joined(separator: ", "))."
  }
}
