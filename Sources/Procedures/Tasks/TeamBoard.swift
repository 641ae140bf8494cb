import Database
import HTTP
import Mustache
import Platform

/// What those do who report to a colleague: late, due soon, standing still, going on.
struct TeamBoard: StaffPage {
  static let template = "Procedures/team"
  static let path = "/tugas/tim"

  /// Steps on the page: a board that needs more shows that something else is wrong.
  static let size = 200

  struct Column: Renderable {
    let name: String
    let tasks: [TaskEntry]
  }

  let title = "Pekerjaan tim"
  let breadcrumbs = [Breadcrumb("Tugas saya", "/tugas"), Breadcrumb("Pekerjaan tim")]
  let summary: String
  let hasTeam: Bool
  let isEmpty: Bool
  /// What an empty board would hold.
  let empty: String
  let filters: [any Renderable]
  /// Leaves out the filters; nil without any.
  let wholeList: String?
  let downloads: Downloads
  let columns: [Column]

  init(_ lines: [TaskLine], _ filter: TaskFilter, hasTeam: Bool, _ visit: Visit) {
    let calendar = visit.app.office.calendar
    var columns: [State: [TaskEntry]] = [:]
    for line in lines {
      let state = State(line.task.step, at: visit.now, in: calendar)
      columns[state, default: []].append(TaskEntry(line, visit, performer: line.task.step.performerWords))
    }
    self.columns = State.allCases.compactMap { state in
      columns[state].map { Column(name: "\(state.words) (\(visit.words.number($0.count)))", tasks: $0) }
    }
    let words = visit.words
    let all = lines.count < Self.size ? words.number(lines.count) : "\(words.number(Self.size)) atau lebih"
    summary = "\(all) langkah sedang dikerjakan orang yang melapor kepada Anda."
    self.hasTeam = hasTeam
    isEmpty = hasTeam && lines.isEmpty
    empty =
      filter.isNarrow
      ? "Tidak ada langkah yang cocok dengan saringan ini."
      : "Tidak ada langkah yang sedang berjalan. Langkah orang yang melapor kepada Anda muncul di sini."
    filters = filter.fields
    wholeList = filter.isNarrow ? Self.path : nil
    downloads = Downloads(Self.path) { filter.address($0) }
  }

  private enum State: Int, CaseIterable {
    case late, soon, paused, going

    init(_ step: CaseStep, at now: Instant, in calendar: WorkingCalendar) {
      let limit = step.standard.soonLimit(at: now, in: calendar)
      self =
        step.pausedAt != nil
        ? .paused : step.dueAt.map { $0 < now ? .late : $0 <= limit ? .soon : .going } ?? .going
    }

    var words: String {
      switch self {
      case .late: "Lewat waktu"
      case .soon: "Segera jatuh tempo"
      case .paused: "Ditunda"
      case .going: "Berjalan"
      }
    }
  }
}

extension TaskPages {
  /// GET /tugas/tim
  func team(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let filter = TaskFilter(visit.request.query, at: visit.now).whole
    return try visit.page(
      try visit.read { db in
        let positions = try db.positionsBelow(colleague)
        let tasks = try db.openSteps(at: positions, filter, limit: TeamBoard.size, now: visit.now)
        return TeamBoard(try lines(tasks, db), filter, hasTeam: !positions.isEmpty, visit)
      })
  }
}

extension Snapshot {
  /// The positions that report to one of a colleague's.
  func positionsBelow(_ colleague: SignedIn) throws -> [Position.ID] {
    let own = Array(Set(colleague.seats.map(\.position))).sorted()
    return try own.isEmpty ? [] : values("SELECT id FROM position WHERE reportsTo IN \(list: own) ORDER BY id")
  }

  /// The open steps of these positions, whether somebody is named or not, the most urgent first.
  func openSteps(
    at positions: [Position.ID], _ filter: TaskFilter = TaskFilter(), limit: Int, now: Instant
  ) throws -> [CaseTask] {
    guard !positions.isEmpty else { return [] }
    let conditions = conditions(filter)
    let branches: [SQL] = [
      """
      FROM position o CROSS JOIN caseStep s \(filter.join)
      WHERE o.id IN \(list: positions) AND s.positionID = o.id AND s.personID IS NULL AND s.completedAt IS NULL
        \(conditions)
      """,
      """
      FROM (
        SELECT DISTINCT personID FROM appointment
        WHERE positionID IN \(list: positions) AND fromAt <= \(now) AND (untilAt IS NULL OR untilAt > \(now))
      ) o CROSS JOIN caseStep s \(filter.join)
      WHERE s.personID = o.personID AND s.positionID IN \(list: positions) AND s.completedAt IS NULL \(conditions)
      """,
    ]
    return try tasks(from: branches, filter.place, limit: limit)
  }
}
