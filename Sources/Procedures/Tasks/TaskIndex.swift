import HTTP
import Mustache
import Platform

/// What the template of "Tugas saya" sees.
struct TaskIndex: StaffPage {
  static let template = "Procedures/tasks"

  let title = "Tugas saya"
  let breadcrumbs = [Breadcrumb("Tugas saya")]
  let summary: String
  /// Nil when nothing asks for the reader beside his own steps.
  let attention: Attention?
  let tasks: [TaskEntry]
  let hasTasks: Bool
  /// What an empty list would hold, and how it comes there.
  let empty: String
  let filters: [any Renderable]
  /// Where the work of those below him is seen; nil when nobody is.
  let team: String?
  /// Leaves out the filters; nil without any.
  let wholeList: String?
  let downloads: Downloads
  /// Whether there is anything to download.
  let hasExport: Bool
  let pager: Pager

  struct Attention: Renderable {
    let tasks: [TaskEntry]
  }

  init(
    _ list: TaskList, _ lines: [TaskLine], _ attention: [AttentionLine], _ notices: [TaskNotice], hasTeam: Bool,
    _ visit: Visit
  ) {
    let filter = list.filter
    let words = visit.words
    let most = TaskList.mostCounted
    let all = words.count(list.count, "tugas", upTo: most)
    summary = list.lateCount == 0 ? all : all + " · " + words.count(list.lateCount, "lewat waktu", upTo: most)
    let waiting = attention.map { TaskEntry($0, words) } + notices.map { TaskEntry($0, visit) }
    self.attention = waiting.isEmpty ? nil : Attention(tasks: waiting)
    tasks = lines.map { TaskEntry($0, visit) }
    hasTasks = !lines.isEmpty
    hasExport = hasTasks || !waiting.isEmpty
    empty =
      filter.isNarrow
      ? "Tidak ada tugas yang cocok dengan saringan ini."
      : "Belum ada tugas. Langkah yang menjadi bagian Anda muncul di sini begitu langkah sebelumnya selesai."
    filters = filter.fields
    team = hasTeam ? TeamBoard.path : nil
    wholeList = filter.isNarrow ? "/tugas" : nil
    downloads = Downloads("/tugas") { filter.address($0) }
    pager = list.page.pager(
      total: lines.isEmpty
        ? "" : "Menampilkan \(words.number(lines.count)) dari \(words.count(list.count, "tugas", upTo: most))",
      key: \.key, address: { filter.address("/tugas", at: $0) })
  }
}

extension TaskEntry {
  fileprivate init(_ line: AttentionLine, _ words: Words) {
    let attention = line.attention
    self.init(
      attention.title, href: line.href, about: attention.run.subject, due: attention.tag,
      dueAt: words.shortDateTime(attention.since), tone: .late, number: attention.run.number, step: attention.waitsFor
    )
  }

  /// - Parameter performer: whose it is, where it is not the reader's.
  init(_ line: TaskLine, _ visit: Visit, performer: String = "") {
    let (step, run) = (line.task.step, line.task.run)
    let words = visit.words
    let calendar = visit.app.office.calendar
    let use = step.use(at: visit.now, calendar: calendar, words: words)
    // The tag says by how much it is late; a share of several hundred percent would say no more.
    let spent = use.isLate ? "standar \(step.standard.words)" : use.words
    let deadline = step.dueAt.map { words.deadline($0, at: visit.now, in: calendar) }
    let news = line.task.news == 0 ? "" : "\(words.number(line.task.news)) informasi baru dari pelanggan"
    self.init(
      step.title, href: line.href,
      about: [performer, run.subject, line.customer, run.isSafety ? "K3" : "", spent, news].filter { !$0.isEmpty }
        .joined(separator: " · "),
      due: deadline.map { $0.relative.prefix(1).uppercased() + $0.relative.dropFirst() }
        ?? (step.pausedAt == nil ? "Tanpa tenggat" : "Ditunda"),
      dueAt: step.dueAt.map { words.shortDateTime($0) } ?? "", tone: use.tone, number: run.number,
      step: "langkah \(step.number) dari \(step.count)")
  }
}
