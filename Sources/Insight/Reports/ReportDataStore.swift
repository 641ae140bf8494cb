import Database
import Platform
import Procedures

extension Deed {
  /// Keeps what was counted with its report, in the place of what was counted before.
  func keep(_ data: ReportData, of report: Report.ID) throws {
    try db.execute("DELETE FROM reportFigure WHERE reportID = \(report)")
    try db.execute("DELETE FROM reportShare WHERE reportID = \(report)")
    try db.execute("DELETE FROM reportStep WHERE reportID = \(report)")
    try db.execute("DELETE FROM reportLate WHERE reportID = \(report)")
    for (place, cell) in data.cells.enumerated() { try keep(cell, place, of: report) }
    for (place, share) in data.shares.enumerated() {
      try db.execute(
        """
        INSERT INTO reportShare (reportID, dimension, ordinal, name, count)
        VALUES (\(report), \(share.dimension), \(place), \(share.name), \(share.count))
        """)
    }
    for (place, step) in data.steps.enumerated() { try keep(step, place, of: report) }
    for (place, late) in data.late.enumerated() {
      try db.execute(
        """
        INSERT INTO reportLate (reportID, ordinal, caseNumber, step, performer, dueAt, completedAt)
        VALUES (\(report), \(place), \(late.caseNumber), \(late.step), \(late.performer), \(late.dueAt),
          \(late.completedAt))
        """)
    }
  }

  private func keep(_ cell: ReportData.Cell, _ place: Int, of report: Report.ID) throws {
    let reading = cell.reading
    // A share is kept as its two numbers, from which it is made again exactly.
    let amount = reading.flatMap { $0.part == nil ? Int($0.amount) : nil }
    try db.execute(
      """
      INSERT INTO reportFigure (reportID, figure, firstMonth, lastMonth, ordinal, amount, count, part, p90, mean, target)
      VALUES (\(report), \(cell.figure), \(cell.months.first), \(cell.months.last), \(place), \(amount),
        \(reading?.count), \(reading?.part), \(reading?.p90), \(reading?.mean), \(cell.target))
      """)
  }

  private func keep(_ step: ReportData.StepLine, _ place: Int, of report: Report.ID) throws {
    try db.execute(
      """
      INSERT INTO reportStep (reportID, ordinal, number, title, source, standard, median, p90, allowed, isByClock, late,
        timed)
      VALUES (\(report), \(place), \(step.number), \(step.title), \(step.source), \(step.standard), \(step.median),
        \(step.p90), \(step.allowed), \(step.isByClock), \(step.late), \(step.timed))
      """)
  }
}

extension Snapshot {
  /// The figures of a report as they were kept.
  func keptData(of report: Report) throws -> ReportData {
    let id = report.id
    return ReportData(
      period: report.period, countedAt: report.countedAt,
      cells: try rows("SELECT * FROM reportFigure WHERE reportID = \(id) ORDER BY ordinal"),
      shares: try rows("SELECT * FROM reportShare WHERE reportID = \(id) ORDER BY ordinal"),
      steps: try rows("SELECT * FROM reportStep WHERE reportID = \(id) ORDER BY ordinal"),
      late: try rows("SELECT * FROM reportLate WHERE reportID = \(id) ORDER BY ordinal"))
  }
}

extension ReportData.Cell: FromRow {
  init(row: Row) throws(RowError) {
    figure = try row["figure"]
    months = MonthSpan(try row["firstMonth"], try row["lastMonth"])
    target = try row["target"]
    let (amount, count, part): (Int?, Int?, Int?) = (try row["amount"], try row["count"], try row["part"])
    if let count, let part {
      reading = .share(part, of: count)
    } else if let count, let amount {
      reading = KPIReading(amount: Double(amount), count: count, p90: try row["p90"], mean: try row["mean"])
    } else {
      reading = nil
    }
  }
}

extension ReportData.Share: FromRow {
  init(row: Row) throws(RowError) {
    dimension = try row["dimension"]
    name = try row["name"]
    count = try row["count"]
  }
}

extension ReportData.StepLine: FromRow {
  init(row: Row) throws(RowError) {
    (number, title) = (try row["number"], try row["title"])
    (source, standard) = (try row["source"], try row["standard"])
    (median, p90, allowed) = (try row["median"], try row["p90"], try row["allowed"])
    isByClock = try row["isByClock"]
    (late, timed) = (try row["late"], try row["timed"])
  }
}

extension ReportData.LateLine: FromRow {
  init(row: Row) throws(RowError) {
    (caseNumber, step, performer) = (try row["caseNumber"], try row["step"], try row["performer"])
    (dueAt, completedAt) = (try row["dueAt"], try row["completedAt"])
  }
}
