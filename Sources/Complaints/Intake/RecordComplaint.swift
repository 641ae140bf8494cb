import Database
import Platform
import Procedures

extension Migration {
  /// What a form was sent with tells a second press of its button from the next customer's words on the same page.
  static let recordedForms = Migration(
    "complaints 0013 a desk form knows what it recorded",
    "ALTER TABLE complaint ADD COLUMN formHash BLOB;")
}

/// A form of the desk was recorded already, and has since been filled in with something else.
struct RecordedOtherwise: Error {
  /// The number of what it recorded.
  let number: String

  var message: String {
    "Formulir ini sudah dicatat sebagai \(number). Isian di bawah lain dari yang dicatat: periksa, lalu tekan “Catat keluhan” untuk mencatatnya sebagai keluhan baru."
  }
}

extension App {
  /// Records a complaint at the desk. The same form sent twice gives the same complaint twice.
  ///
  /// - Throws: `RecordedOtherwise`; `FormErrors` when the privacy notice has changed since it was read to the customer.
  func recordComplaint(
    _ desk: DeskForm, _ ticket: DeskTicket, as fingerprint: [UInt8], by actor: Actor
  ) async throws -> FiledComplaint {
    try await write(by: actor) { deed in
      if let filed = try deed.db.recorded(ticket, as: fingerprint) {
        try deed.db.emptyTrays([ticket.id])
        try deed.record("complaint.repeated", Subject("complaint", filed.id))
        return filed
      }
      var new = desk.new
      new.draftHash = ticket.hash
      new.formHash = fingerprint
      new.files = try deed.db.handOver(tray: ticket.id)
      let filed = try deed.receive(new)
      if let mark = desk.notice { try deed.consent(toNotice: mark, of: filed.id, through: new.channel) }
      return filed
    }
  }
}

extension Deed {
  /// The customer consented at the desk to the notice with this mark.
  fileprivate func consent(toNotice mark: String, of complaint: Complaint.ID, through channel: Channel) throws {
    let current = try db.privacyNotice(office.customers)
    guard current.mark == mark else { throw FormErrors(DeskForm.noticeField, DeskForm.noticeChanged) }
    try consent(to: current, of: complaint, through: channel)
  }
}

extension Snapshot {
  /// What was recorded from a form; nil when it was not sent yet.
  func recorded(_ ticket: DeskTicket, as fingerprint: [UInt8]) throws -> FiledComplaint? {
    guard let filed = try filed(draftHash: ticket.hash) else { return nil }
    let known: [UInt8]? = try value("SELECT formHash FROM complaint WHERE id = \(filed.id)")
    guard known == fingerprint else { throw RecordedOtherwise(number: filed.ticket) }
    return filed
  }
}
