import Platform
import Procedures

extension Dossier {
  /// "Langkah 5 dari 10, mencari penyebab, pada Ketua Pokja sejak …": the state in one line.
  func stateWords(_ words: Words) -> String {
    guard let open else {
      let closed = run.closedAt.map { ", \(words.dateTime($0))" } ?? ""
      return (run.endingWords ?? "Ditutup") + closed + "."
    }
    if open.isCustomers {
      let dispute =
        entries.disputes(since: open).last.map { " Pelanggan menyatakan belum puas pada \(words.dateTime($0.at))." }
        ?? ""
      let what = open.kind == .satisfaction ? "tanggapan" : "konfirmasi"
      return "Langkah \(open.number) dari \(open.count). Menunggu \(what) pelanggan.\(dispute)"
    }
    let who = open.personName.map { "\(open.performerTitle), \($0)," } ?? open.performerTitle
    return
      "Langkah \(open.number) dari \(open.count), \(open.title.inSentence), pada \(who) sejak \(words.dateTime(open.openedAt))."
  }

  func tags(at now: Instant, _ calendar: WorkingCalendar, _ words: Words) -> [Tag] {
    var tags: [Tag] = []
    if let open, let due = open.dueAt {
      let use = open.use(at: now, calendar: calendar, words: words)
      tags.append(Tag(words.deadline(due, at: now, in: calendar).relative, use.tone))
    }
    if let pause { tags.append(Tag("Ditunda, \(pause.kind.words)", .warn)) }
    if let priority = run.priority.flatMap({ Priority(rawValue: $0) }) {
      tags.append(Tag(priority.words, priority.tone))
    }
    if run.isSafety { tags.append(Tag("K3", .late)) }
    if !recurring.isEmpty { tags.append(Tag("Berulang", .warn)) }
    if run.confidentiality != .named { tags.append(Tag(run.confidentiality.words, .info)) }
    if let open, open.round > 1 { tags.append(Tag("Putaran ke-\(open.round)", .warn)) }
    return tags
  }

  /// The summary list: who, which service, when, what is wanted.
  func facts(_ words: Words) -> [Fact] {
    var facts = [
      Fact("Pelanggan", who, href: run.confidentiality == .named && contact != nil ? "\(path)/pelanggan" : nil),
      Fact("Diterima", "\(words.dateTime(complaint.receivedAt)) · \(complaint.way)"),
      Fact("Layanan", complaint.service),
    ]
    if let agenda = complaint.agendaNumber { facts.append(Fact("Nomor agenda", agenda)) }
    if !complaint.letterNumber.isEmpty { facts.append(Fact("Surat pelanggan", letterWords(words))) }
    if !complaint.lateReason.isEmpty { facts.append(Fact("Dicatat belakangan", complaint.lateReason)) }
    if let first = passed.firstResponse { facts.append(Fact("Tanggapan pertama", words.dateTime(first))) }
    facts.append(Fact("Kejadian", occasion(words)))
    if run.isSafety {
      facts.append(Fact(dangerWords.label, dangerWords.value))
    }
    facts.append(Fact("Diinginkan", complaint.remedy))
    if let sorting {
      facts += [Fact("Kategori", sorting.categoryName), Fact("Dampak dan urgensi", sorting.ratingWords)]
    }
    if let consent {
      facts.append(Fact("Persetujuan privasi", consent.stateWords(words)))
    }
    if let unitName { facts.append(Fact("Unit kerja", unitName)) }
    return facts
      + cpars.map { Fact("CPAR", "\($0.number). \($0.groundWords) \($0.stateWords).", href: "\(path)/cpar/cetak") }
      + recurring.map { Fact("Masalah berulang", "Dalam 90 hari juga \($0.number)", href: $0.path) }
  }

  /// What a survey gives rise to is about safety also where nobody told of a danger.
  private var dangerWords: (label: String, value: String) {
    guard complaint.danger.isEmpty else { return ("Bahaya", complaint.danger) }
    return complaint.channel == .survey ? ("Menyangkut K3", "Ya") : ("Bahaya", "Ya, tanpa keterangan")
  }

  private var who: String {
    switch run.confidentiality {
    case .anonymous: return "Anonim: identitas tidak disimpan"
    case .confidential: return "Rahasia: identitas tersimpan, tidak ditampilkan"
    case .named:
      guard let contact else { return "" }
      let phone = PhoneNumber(contact.phone)?.display ?? ""
      return [contact.organisation, contact.name, phone, contact.email].filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  func letterWords(_ words: Words) -> String {
    complaint.letterNumber + (complaint.letterDate.map { ", \(words.date($0))" } ?? "")
  }

  private func occasion(_ words: Words) -> String {
    [complaint.occurredOn.map { words.fullDate($0) } ?? "", complaint.place].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  func link(_ file: Attachment, _ words: Words) -> FileLink {
    FileLink(file.name, href: "/berkas/\(file.token)", size: words.bytes(file.size))
  }

  /// What happened, newest last; internal entries are marked with a word.
  func storyEntries(_ words: Words) -> [StoryEntry] {
    return entries.map { entry in
      StoryEntry(
        entry.heading, by: entry.author == .customer ? "pelanggan" : author(of: entry), when: when(entry, words),
        text: entry.text, isInternal: entry.audience == .internal, files: entry.files.map { link($0.attachment, words) }
      )
    }
  }

  /// The colleague, and in whose place when he stood in for somebody.
  private func author(of entry: CaseEntry) -> String? {
    let step = passed.first { $0.completedAt == entry.at && !$0.completedAs.isEmpty }
    return entry.personName.map { name in step.map { "\(name) (\($0.completedAs))" } ?? name }
  }

  /// The moment, and for an entry that ended a step its time against the standard.
  private func when(_ entry: CaseEntry, _ words: Words) -> String {
    let moment = words.shortDateTime(entry.at)
    guard let step = passed.first(where: { $0.isDone && $0.completedAt == entry.at }), let used = step.minutesUsed,
      step.runsClock
    else { return moment }
    return "\(moment) · \(words.workingDuration(used)) dari \(step.standard.words)"
  }
}
