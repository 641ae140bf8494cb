import Database
import HTTP
import Platform

/// "Tugas saya": what the reader must do, most urgent first (row P5).
struct TaskPages: Sendable {
  let homes: [CaseHome]
  /// Of what waits for somebody and is no step of a case.
  var sources: [TaskSource] = []

  /// Tasks on one page.
  static let pageSize = 25

  /// GET /tugas
  func show(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let filter = TaskFilter(visit.request.query, at: visit.now)
    return try visit.page(
      try visit.read { db in
        let list = try TaskList(db, of: colleague, filter, at: visit.now)
        return TaskIndex(
          list, try lines(list.tasks, db), try attention(of: colleague, filter, db),
          try notices(of: colleague, filter, db), hasTeam: try !db.positionsBelow(colleague).isEmpty, visit)
      })
  }

  /// What asks for a colleague beside his own steps: on top of the whole list only.
  func attention(of colleague: SignedIn, _ filter: TaskFilter, _ db: Snapshot) throws -> [AttentionLine] {
    guard !filter.isNarrow, filter.place == .start else { return [] }
    return try escalated(to: colleague, db)
      + homes.flatMap { home in
        try home.attention(db, colleague).map { AttentionLine(attention: $0, href: home.path + $0.run.token) }
      }
  }

  /// Documents and actions that wait for a colleague: on top of the whole list only.
  func notices(of colleague: SignedIn, _ filter: TaskFilter, _ db: Snapshot) throws -> [TaskNotice] {
    guard !filter.isNarrow, filter.place == .start else { return [] }
    return try sources.notices(db, colleague)
  }

  /// What went up to a colleague and has not gone on since.
  private func escalated(to colleague: SignedIn, _ db: Snapshot) throws -> [AttentionLine] {
    let open = try db.openEscalations(to: colleague.person)
    let runs = Dictionary(uniqueKeysWithValues: try db.caseRuns(open.map(\.run)).map { ($0.id, $0) })
    return open.compactMap { escalation in
      guard let run = runs[escalation.run] else { return nil }
      let home = homes.first { $0.procedures.contains(run.procedure) }
      let attention = CaseAttention(
        run, "Dieskalasi kepada Anda: \(escalation.reason)", tag: "eskalasi", since: escalation.at,
        waitsFor: "menunggu pelaksana")
      return AttentionLine(attention: attention, href: (home?.path ?? "/") + run.token)
    }
  }

  /// The tasks with the names and addresses that their features know.
  func lines(_ tasks: [CaseTask], _ db: Snapshot) throws -> [TaskLine] {
    var names: [Case.ID: String] = [:]
    for home in homes {
      let named = tasks.map(\.run).filter { home.procedures.contains($0.procedure) && $0.confidentiality == .named }
      guard !named.isEmpty else { continue }
      names.merge(try home.customers(db, named.map(\.id))) { first, _ in first }
    }
    return tasks.map { task in
      let home = homes.first { $0.procedures.contains(task.run.procedure) }
      return TaskLine(task: task, customer: task.run.customer(names), href: (home?.path ?? "/") + task.run.token)
    }
  }
}

extension TaskPages {
  /// The lists, and each as a file.
  var routes: [Route] {
    [
      Route(.get, "/tugas", .staff, show, "my tasks, most urgent first (P5)"),
      Route(.get, TeamBoard.path, .staff, team, "the open steps of whoever reports to the reader (P5)"),
    ]
      + Route.table("/tugas", .staff, "my tasks, as filtered (P5)", table)
      + Route.table(TeamBoard.path, .staff, "the team's open steps, as filtered (P5)", teamTable)
  }
}

/// A task with whose case it is and where it is read.
struct TaskLine: Sendable {
  let task: CaseTask
  /// As far as the customer allows: "Rahasia", "Anonim", or the name; empty when none is on record.
  let customer: String
  let href: String
}

/// A case that asks for the reader, and where it is read.
struct AttentionLine: Sendable {
  let attention: CaseAttention
  let href: String
}

extension Case {
  fileprivate func customer(_ names: [Case.ID: String]) -> String {
    switch confidentiality {
    case .named: names[id] ?? ""
    case .confidential: "Rahasia"
    case .anonymous: "Anonim"
    }
  }
}

/// One page of tasks, and how many there are.
struct TaskList: Sendable {
  /// Counting stops here: beyond it the page says "1.000+".
  static let mostCounted = 1_000

  let filter: TaskFilter
  let page: ListPage<CaseTask>
  /// All that fit the filter.
  let count: Int
  let lateCount: Int

  var tasks: [CaseTask] { page.lines }

  init(_ db: Snapshot, of colleague: SignedIn, _ filter: TaskFilter, at now: Instant) throws {
    let size = TaskPages.pageSize
    self.filter = filter
    page = ListPage(try db.tasks(of: colleague, filter, limit: size + 1), size: size, at: filter.place)
    (count, lateCount) = try db.taskCounts(of: colleague, filter, at: now, upTo: Self.mostCounted)
  }
}
