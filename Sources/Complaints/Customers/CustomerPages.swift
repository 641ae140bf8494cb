import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Who a customer is, and what he complained of before (row C1).
enum CustomerPages {
  /// GET /keluhan/:case/pelanggan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let dossier = try visit.dossier()
    guard dossier.run.confidentiality == .named, let contact = dossier.contact else { throw VisitError.notFound }
    let colleague = try visit.colleague()
    let runs = try visit.read { db in
      try db.cases(of: contact, but: dossier.run.id).filter { try db.mayRead($0, colleague) }
    }
    return try visit.page(CustomerPage(dossier, contact, runs, visit.words))
  }

  static let route = Route(
    .get, "/keluhan/:case/pelanggan", .caseReader, show, "the customer and his earlier complaints (C1)")
}

extension Snapshot {
  /// The complaints of whoever has this telephone or address and is named in them, newest first; at most fifty.
  func cases(of contact: Contact, but run: Case.ID) throws -> [Case] {
    let ids: [Case.ID] = try values(
      """
      SELECT c.caseID FROM complainant p JOIN complaint c ON c.id = p.complaintID
      WHERE p.phone = \(contact.phone) AND p.phone <> '' AND c.caseID <> \(run)
      UNION
      SELECT c.caseID FROM complainant p JOIN complaint c ON c.id = p.complaintID
      WHERE LOWER(p.email) = \(contact.email.lowercased()) AND p.email <> '' AND c.caseID <> \(run)
      ORDER BY 1 DESC LIMIT 50
      """)
    return try ids.compactMap { try caseRun($0) }.filter { $0.confidentiality == .named }
  }
}

/// What the customer's page shows.
struct CustomerPage: StaffPage {
  static let template = "Complaints/Customers/customer"

  struct Line: Renderable {
    let number: String
    let href: String
    let subject: String
    let opened: String
    let state: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let facts: [Fact]
  let lines: [Line]
  let hasLines: Bool

  init(_ dossier: Dossier, _ contact: Contact, _ runs: [Case], _ words: Words) {
    title = contact.organisation.isEmpty ? contact.name : contact.organisation
    breadcrumbs = [
      Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(dossier.run.number, dossier.path), Breadcrumb("Pelanggan"),
    ]
    facts = [
      Fact("Nama", contact.name), Fact("Perusahaan atau lembaga", contact.organisation),
      Fact("Telepon", PhoneNumber(contact.phone)?.display ?? contact.phone), Fact("Surel", contact.email),
      Fact("Alamat", contact.address),
    ]
    lines = runs.map { run in
      Line(
        number: run.number, href: "/keluhan/\(run.token)", subject: run.subject, opened: words.shortDate(run.openedAt),
        state: run.endingWords ?? "Masih terbuka")
    }
    hasLines = !lines.isEmpty
  }
}
