import Database
import Documents
import Platform

/// Tasks as a table for a spreadsheet.
extension TaskPages {
  /// Tasks that are read at once: memory holds no more, however long the list.
  private static let portion = 500

  /// GET /tugas.csv, /tugas.xlsx: what the page shows, on all its pages.
  func table(_ visit: Visit) throws -> TableExport {
    let colleague = try visit.colleague()
    let filter = TaskFilter(visit.request.query, at: visit.now).whole
    let above: @Sendable (Snapshot) throws -> [[TableCell]] = { db in
      try waiting(of: colleague, filter, db, at: visit.now, visit.words)
    }
    return table("tugas", sheet: "Tugas saya", visit, above: above) { db, place, limit in
      var filter = filter
      filter.place = place
      return try db.tasks(of: colleague, filter, limit: limit)
    }
  }

  /// GET /tugas/tim.csv, /tugas/tim.xlsx: the same of those who report to the reader.
  func teamTable(_ visit: Visit) throws -> TableExport {
    let colleague = try visit.colleague()
    let filter = TaskFilter(visit.request.query, at: visit.now).whole
    let now = visit.now
    return table("tugas-tim", sheet: "Pekerjaan tim", visit) { db, place, limit in
      var filter = filter
      filter.place = place
      return try db.openSteps(at: try db.positionsBelow(colleague), filter, limit: limit, now: now)
    }
  }

  private func table(
    _ name: String, sheet: String, _ visit: Visit,
    above: @escaping @Sendable (Snapshot) throws -> [[TableCell]] = { _ in [] },
    _ read: @escaping @Sendable (Snapshot, ListPlace, Int) throws -> [CaseTask]
  ) -> TableExport {
    let (words, now, calendar) = (visit.words, visit.now, visit.app.office.calendar)
    return TableExport(name, sheet: sheet, columns: Self.columns(words)) { db, add in
      for row in try above(db) { try add(row) }
      var place = ListPlace.start
      var portion: [CaseTask]
      repeat {
        portion = try read(db, place, Self.portion)
        for line in try lines(portion, db) { try add(Self.cells(line, at: now, calendar, words)) }
        if let last = portion.last { place = .after(last.key) }
      } while portion.count == Self.portion
    }
  }

  /// What the page shows above the steps: what asks for the colleague, and documents and actions that wait for him.
  private func waiting(
    of colleague: SignedIn, _ filter: TaskFilter, _ db: Snapshot, at now: Instant, _ words: Words
  ) throws -> [[TableCell]] {
    let attention = try attention(of: colleague, filter, db).map(\.attention).map { one in
      Self.row(
        number: one.run.number, about: one.run.subject, isSafety: one.run.isSafety, one.title, since: one.since,
        due: nil, isLate: false, note: [one.tag, one.waitsFor], words)
    }
    let notices = try notices(of: colleague, filter, db).map { one in
      Self.row(
        number: one.number, about: one.about, isSafety: false, one.title, since: one.since, due: one.due,
        isLate: one.due.map { $0 < now } ?? false, note: [one.tag, one.waitsFor], words)
    }
    return attention + notices
  }

  private static func row(
    number: String, about: String, isSafety: Bool, _ title: String, since: Instant, due: Instant?, isLate: Bool,
    note: [String], _ words: Words
  ) -> [TableCell] {
    [
      .text(number), .text(about), .empty, .text(isSafety ? "Ya" : ""), .empty, .text(title), .empty,
      TableCell(since, words), TableCell(due, words), .empty, .empty, .text(isLate ? "ya" : "tidak"), .empty,
      .text(note.filter { !$0.isEmpty }.joined(separator: "; ")),
    ]
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    let zone = words.zone.label
    return [
      TableColumn("Nomor", width: 16), TableColumn("Perihal", width: 44), TableColumn("Pelanggan", width: 28),
      TableColumn("K3", width: 6), TableColumn("Langkah", width: 9), TableColumn("Kegiatan", width: 32),
      TableColumn("Pelaksana", width: 28), TableColumn("Sejak (\(zone))", width: 17),
      TableColumn("Jatuh tempo (\(zone))", width: 17), TableColumn("Standar", width: 14),
      TableColumn("Terpakai (%)", width: 12), TableColumn("Lewat waktu", width: 12),
      TableColumn("Informasi baru", width: 14), TableColumn("Keterangan", width: 30),
    ]
  }

  private static func cells(
    _ line: TaskLine, at now: Instant, _ calendar: WorkingCalendar, _ words: Words
  ) -> [TableCell] {
    let (step, run) = (line.task.step, line.task.run)
    let use = step.use(at: now, calendar: calendar, words: words)
    return [
      .text(run.number), .text(run.subject), .text(line.customer), .text(run.isSafety ? "Ya" : ""),
      .integer(step.number), .text(step.title), .text(step.performerWords), TableCell(step.openedAt, words),
      TableCell(step.dueAt, words), .text(step.standard.words), .integer(use.percent),
      .text(use.isLate ? "ya" : "tidak"), .integer(line.task.news),
      .text("langkah \(step.number) dari \(step.count)"),
    ]
  }
}

extension CaseStep {
  /// "Ketua Pokja, Putu", or the position alone where nobody is named.
  var performerWords: String { personName.map { "\(performerTitle), \($0)" } ?? performerTitle }
}
