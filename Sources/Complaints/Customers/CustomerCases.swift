import Database
import Documents
import Platform
import Procedures

/// All complaints of one customer as a table for a spreadsheet.
enum CustomerCases {
  /// GET /keluhan/:case/pelanggan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let dossier = try visit.dossier()
    guard dossier.run.confidentiality == .named, let contact = dossier.contact else { throw VisitError.notFound }
    let (words, colleague) = (visit.words, try visit.colleague())
    return TableExport("keluhan-pelanggan", sheet: "Keluhan pelanggan", columns: columns(words)) { db, add in
      for run in try db.cases(of: contact, for: colleague) { try add(cells(run, words)) }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Nomor", width: 16), TableColumn("Perihal", width: 44),
      TableColumn("Diterima (\(words.zone.label))", width: 17), TableColumn("Ditutup (\(words.zone.label))", width: 17),
      TableColumn("Keadaan", width: 40),
    ]
  }

  private static func cells(_ run: Case, _ words: Words) -> [TableCell] {
    [
      .text(run.number), .text(run.subject), TableCell(run.openedAt, words), TableCell(run.closedAt, words),
      .text(run.endingWords ?? "Masih terbuka"),
    ]
  }
}

extension Snapshot {
  /// The complaints of a customer that a colleague may read, newest first.
  func cases(of contact: Contact, for colleague: SignedIn) throws -> [Case] {
    try cases(of: contact).filter { try mayRead($0, colleague) }
  }
}
