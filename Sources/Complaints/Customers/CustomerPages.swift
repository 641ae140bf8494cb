import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// Who the customers are, and what each complained of, said and agreed before (row C1).
enum CustomerPages {
  static let pageSize = 50

  /// GET /keluhan/:case/pelanggan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let dossier = try visit.dossier()
    guard dossier.run.confidentiality == .named, let contact = dossier.contact else { throw VisitError.notFound }
    let colleague = try visit.colleague()
    let found = try visit.read { db in
      let runs = try db.cases(of: contact, for: colleague)
      return CustomerPage.Content(
        runs: runs.filter { $0.id != dossier.run.id }, contacts: try db.contactLog(of: runs.map(\.id), limit: 20),
        agreements: try db.agreements(of: runs.map(\.id)))
    }
    return try visit.page(CustomerPage(dossier, contact, found, office: visit.app.office, visit.words))
  }

  /// GET /pelanggan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let after = Int64(query.text("sesudah"))
    let before = after == nil ? Int64(query.text("sebelum")) : nil
    let typed = query.text("q")
    let found = try await visit.app.readPatiently { db in
      try db.customers(CustomerSearch(typed), after: after, before: before, limit: pageSize + 1)
    }
    return try visit.page(CustomerIndex(found, typed: typed, after: after, before: before, visit.words))
  }

  /// GET /pelanggan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (words, search) = (visit.words, CustomerSearch(visit.request.query.text("q")))
    let columns = [
      TableColumn("Nama", width: 28), TableColumn("Perusahaan atau lembaga", width: 28),
      TableColumn("Telepon", width: 16), TableColumn("Surel", width: 28), TableColumn("Keluhan terakhir", width: 16),
      TableColumn("Diterima (\(words.zone.label))", width: 17),
    ]
    return TableExport("pelanggan", sheet: "Pelanggan", columns: columns) { db, add in
      var place: Int64?
      while true {
        let some = try db.customers(search, after: place, limit: 500)
        for line in some {
          try add([
            .text(line.contact.name), .text(line.contact.organisation),
            .text(PhoneNumber(line.contact.phone)?.display ?? line.contact.phone), .text(line.contact.email),
            .text(line.number), TableCell(line.openedAt, words),
          ])
        }
        guard some.count == 500, let last = some.last else { return }
        place = last.complaint.rawValue
      }
    }
  }
}

enum CustomerRoutes {
  static let all =
    [
      Route(
        .get, "/keluhan/:case/pelanggan", .caseReader, CustomerPages.show,
        "the customer and his earlier complaints (C1)"),
      Route(.get, "/pelanggan", .can(.readAllCases), CustomerPages.index, "customers by name, telephone, address (C1)"),
    ] + Route.table("/keluhan/:case/pelanggan", .caseReader, "all complaints of the customer (C1)", CustomerCases.table)
    + Route.table("/pelanggan", .can(.readAllCases), "customers, as looked for (C1)", CustomerPages.table)
}

extension Contact {
  /// What stands in the place of a name that was made anonymous.
  static let forgotten = "Data dihapus"
}
