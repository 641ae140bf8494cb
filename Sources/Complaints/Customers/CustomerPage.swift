import Mustache
import Platform
import Procedures

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

  /// What is known of him beside his contact.
  struct Content {
    /// His other complaints that the reader may read.
    let runs: [Case]
    let contacts: [(number: String, contact: LoggedContact)]
    let agreements: [(number: String, text: String)]
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let facts: [Fact]
  let calls: [CallLink]
  let lines: [Line]
  let hasLines: Bool
  let downloads: Downloads
  let story: [StoryEntry]
  let hasStory: Bool
  let agreements: [Agreement]
  let hasAgreements: Bool

  struct Agreement: Renderable {
    let number: String
    let text: String
  }

  init(_ dossier: Dossier, _ contact: Contact, _ content: Content, office: Office, _ words: Words) {
    title = contact.organisation.isEmpty ? contact.name : contact.organisation
    breadcrumbs = [
      Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(dossier.run.number, dossier.path), Breadcrumb("Pelanggan"),
    ]
    facts = [
      Fact("Nama", contact.name), Fact("Perusahaan atau lembaga", contact.organisation),
      Fact("Telepon", PhoneNumber(contact.phone)?.display ?? contact.phone), Fact("Surel", contact.email),
      Fact("Alamat", contact.address),
    ]
    calls = CallLink.all(contact, about: dossier.run, from: office)
    lines = content.runs.map { run in
      Line(
        number: run.number, href: "/keluhan/\(run.token)", subject: run.subject, opened: words.shortDate(run.openedAt),
        state: run.endingWords ?? "Masih terbuka")
    }
    hasLines = !lines.isEmpty
    downloads = Downloads("\(dossier.path)/pelanggan")
    story = content.contacts.map { number, contact in
      StoryEntry(
        "\(contact.way.words), \(contact.isIncoming ? "dari pelanggan" : "kepada pelanggan")", by: contact.by,
        when: "\(number) · \(words.shortDateTime(contact.at))", text: contact.summary)
    }
    hasStory = !story.isEmpty
    agreements = content.agreements.map { Agreement(number: $0.number, text: $0.text) }
    hasAgreements = !agreements.isEmpty
  }
}
