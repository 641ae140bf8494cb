import Database
import Platform

/// Something that waits for a colleague and is no step of a case: a document that awaits his mark, an action to carry
/// out. It stands on "Tugas saya" above the steps.
package struct TaskNotice: Sendable {
  /// What there is to do: "Periksa laporan".
  package let title: String
  /// What it is about: "Laporan Kepuasan Pelanggan Triwulan I 2026".
  package let about: String
  package let href: String
  /// The same in a word or two: "pemeriksaan".
  package let tag: String
  /// Since when it waits.
  package let since: Instant
  /// By when it is to be done; nil where nothing says so.
  package let due: Instant?
  /// By which people know it; may be empty.
  package let number: String
  /// "menunggu Anda".
  package let waitsFor: String

  package init(
    _ title: String, about: String, href: String, tag: String, since: Instant, due: Instant? = nil,
    number: String = "", waitsFor: String = "menunggu Anda"
  ) {
    (self.title, self.about, self.href, self.tag) = (title, about, href, tag)
    (self.since, self.due, self.number, self.waitsFor) = (since, due, number, waitsFor)
  }
}

/// Where such tasks come from: a feature gives one for each kind of its records that can wait for somebody.
package struct TaskSource: Sendable {
  /// What waits for a colleague now, a hundred at most; asked on every page for the count in the menu, so it goes by an
  /// index of what is open.
  package let find: @Sendable (Snapshot, SignedIn) throws -> [TaskNotice]

  package init(_ find: @escaping @Sendable (Snapshot, SignedIn) throws -> [TaskNotice]) { self.find = find }
}

extension [TaskSource] {
  /// All that waits for a colleague: what is due first, then what has waited longest.
  func notices(_ db: Snapshot, _ colleague: SignedIn) throws -> [TaskNotice] {
    try flatMap { try $0.find(db, colleague) }.sorted { first, second in
      (first.due?.rawValue ?? .max, first.since) < (second.due?.rawValue ?? .max, second.since)
    }
  }
}

extension TaskEntry {
  init(_ notice: TaskNotice, _ visit: Visit) {
    let (words, calendar) = (visit.words, visit.app.office.calendar)
    let deadline = notice.due.map { words.deadline($0, at: visit.now, in: calendar) }
    let isLate = notice.due.map { $0 < visit.now } ?? false
    self.init(
      notice.title, href: notice.href, about: notice.about,
      due: deadline.map { $0.relative.prefix(1).uppercased() + $0.relative.dropFirst() } ?? notice.tag,
      dueAt: words.shortDateTime(notice.due ?? notice.since), tone: isLate ? .late : .info, number: notice.number,
      step: notice.waitsFor)
  }
}
