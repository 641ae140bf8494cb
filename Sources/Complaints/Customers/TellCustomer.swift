import Database
import Platform
import Procedures

extension Deed {
  /// Writes to the customer, who left an address: a sentence or two, and the way to his page. What he complained of and
  /// what was answered stay behind his link, for a mailbox may be read by others.
  ///
  /// - Parameter way: what he finds on his page; nil where the mail says all.
  func tellCustomer(
    of complaint: Complaint, in run: Case, kind: String, subject: String, _ text: String,
    way: String? = "Halaman keluhan Anda ada"
  ) throws {
    guard run.confidentiality != .anonymous, let contact = try db.contact(of: complaint.id), !contact.email.isEmpty
    else { return }
    let line = way.map { office.line($0, toTracking: complaint.trackingToken, of: run.number) + "\n\n" } ?? ""
    try enqueue(
      Mail(
        kind: kind, address: contact.email, subject: subject,
        body: """
          Yth. \(contact.name),

          \(text)

          \(line)\(office.name)
          """, about: Subject("case", run.id), isForCustomer: true))
  }

  /// Tells who performs a step what has become of its case.
  func tellPerformers(of step: CaseStep, in run: Case, kind: String, subject: String, _ text: String) throws {
    for person in try db.performers(of: step, at: at) where !person.email.isEmpty {
      try enqueue(
        Mail(
          kind: kind, address: person.email, subject: subject,
          body: """
            Yth. \(person.name),

            \(text)
            \(office.line("Keluhannya ada", to: run))

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}
