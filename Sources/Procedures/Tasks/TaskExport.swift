import Documents
import HTTP
import Platform

/// The tasks as a table for a spreadsheet.
enum TaskExport {
  static func response(_ lines: [TaskLine], _ visit: Visit) -> Response {
    let writer = CSVWriter()
    var bytes = writer.start + writer.row(heads.map { .text($0) })
    for line in lines { bytes += writer.row(cells(line, visit)) }
    let day = visit.app.office.zone.day(of: visit.now).iso
    return Response(
      headers: [
        "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": "attachment; filename=\"tugas-\(day).csv\"",
      ], body: .bytes(bytes))
  }

  private static let heads = [
    "Nomor", "Perihal", "Pelanggan", "Langkah", "Kegiatan", "Sejak", "Jatuh tempo", "Standar", "Terpakai (%)",
    "Lewat waktu", "Informasi baru",
  ]

  private static func cells(_ line: TaskLine, _ visit: Visit) -> [CSVWriter.Cell] {
    let (step, run) = (line.task.step, line.task.run)
    let words = visit.words
    let use = step.use(at: visit.now, calendar: visit.app.office.calendar, words: words)
    return [
      .text(run.number), .text(run.subject), .text(line.customer), .integer(step.number), .text(step.title),
      .text(words.shortDateTime(step.openedAt)), .text(step.dueAt.map { words.shortDateTime($0) } ?? ""),
      .text(step.standard.words), .integer(use.percent), .text(use.isLate ? "ya" : "tidak"),
      .integer(line.task.news),
    ]
  }
}
