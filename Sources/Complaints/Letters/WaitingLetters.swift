import Database
import HTTP
import Mustache
import Platform
import Procedures

/// "Menunggu paraf / tanda tangan saya": every letter that waits for the reader, the most urgent first.
enum WaitingLetters {
  static let path = "/tugas/paraf"

  /// GET /tugas/paraf
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let waiting = try visit.read { try $0.lettersWaiting(for: colleague) }
    return try visit.page(WaitingLettersPage(waiting, at: visit.now, office: visit.app.office))
  }

  static let route = Route(
    .get, path, .staff, show, "the letters that wait for the reader's initials or signature (B9, D7)")

  static let navigation = NavigationItem(
    "Paraf dan tanda tangan", path, in: .work, isFor: { _ in true }, hidesWhenEmpty: true,
    count: { db, colleague in try db.waitingLetterCount(for: colleague, upTo: NavigationItem.mostCounted) })
}

/// What its template sees.
struct WaitingLettersPage: StaffPage {
  static let template = "Complaints/Letters/waiting"
  let title = "Menunggu paraf atau tanda tangan saya"
  let breadcrumbs = [Breadcrumb("Tugas saya", "/tugas"), Breadcrumb("Paraf dan tanda tangan")]
  let summary: String
  let hasTasks: Bool
  let tasks: [TaskEntry]

  init(_ waiting: [WaitingLetter], at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    tasks = waiting.map { $0.task(at: now, office.calendar, words) }
    hasTasks = !tasks.isEmpty
    let late = waiting.count { $0.dueAt.map { $0 < now } ?? false }
    summary = words.count(waiting.count, "surat") + (late == 0 ? "" : " · \(words.number(late)) lewat waktu")
  }
}

extension WaitingLetter {
  func task(at now: Instant, _ calendar: WorkingCalendar, _ words: Words) -> TaskEntry {
    let due = dueAt.map { words.deadline($0, at: now, in: calendar) }
    return TaskEntry(
      kind == .letterSignature ? "Tanda tangani surat jawaban" : "Periksa dan paraf surat jawaban",
      href: "/keluhan/\(token)/surat", about: subject, due: due?.relative ?? "", dueAt: due?.absolute ?? "",
      tone: dueAt.map { $0 < now ? .late : .plain } ?? .plain, number: number,
      step: "sejak \(words.shortDate(openedAt))")
  }
}
