import Database
import Documents
import HTTP
import Platform

/// The written procedures as files: which are in force, and the table of steps of each.
enum ProcedureTables {
  static let routes =
    Route.table("/prosedur", .staff, "the procedures in force (P1)", index)
    + Route.table("/prosedur/:code/langkah", .staff, "a procedure's table of steps (P1)", steps)

  /// GET /prosedur.csv, .xlsx
  @Sendable private static func index(_ visit: Visit) throws -> TableExport {
    let today = visit.app.office.zone.day(of: visit.now)
    let words = visit.words
    let columns = [
      TableColumn("Kode", width: 8), TableColumn("Nama", width: 60), TableColumn("Revisi", width: 8),
      TableColumn("Berlaku sejak", width: 20), TableColumn("Nomor SOP", width: 24),
    ]
    return TableExport("prosedur", sheet: "Prosedur", columns: columns) { db, add in
      for revision in try db.effectiveRevisions(on: today) {
        try add([
          .text(revision.code), .text(revision.title), .integer(revision.number),
          .text(revision.effectiveFrom.map { words.date($0) } ?? ""), .text(revision.documentNumber ?? ""),
        ])
      }
    }
  }

  /// GET /prosedur/:code/langkah.csv, .xlsx: of the revision in force.
  @Sendable private static func steps(_ visit: Visit) throws -> TableExport {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    guard let revision = try visit.read({ try $0.effectiveRevision(of: code, on: today) }) else {
      throw VisitError.notFound
    }
    let columns = [
      TableColumn("No", width: 6), TableColumn("Langkah", width: 32), TableColumn("Kegiatan", width: 60),
      TableColumn("Pelaksana", width: 28), TableColumn("Kelengkapan", width: 36), TableColumn("Waktu", width: 24),
      TableColumn("Output", width: 36), TableColumn("Keterangan", width: 48),
    ]
    return TableExport("prosedur-\(revision.code)-langkah", sheet: "Langkah", columns: columns) { db, add in
      guard let procedure = try db.definition(of: revision.id) else { return }
      for step in procedure.steps {
        try add([
          .integer(step.number), .text(step.title), .text(step.text),
          .text(procedure.performer(step.performer)?.name ?? ""), .text(step.needs.joined(separator: "; ")),
          .text(step.standardWords), .text(step.gives.joined(separator: "; ")),
          .text(step.remarks.joined(separator: "; ")),
        ])
      }
    }
  }
}
