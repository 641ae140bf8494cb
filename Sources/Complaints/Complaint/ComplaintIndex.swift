import Database
import Platform
import Procedures

// Full-text search is SQLite's own (FTS5); a second engine gets a file beside this one.
extension Transaction {
  /// Puts a complaint's words into the index. Who wants to stay confidential is not found by name or telephone.
  /// The number of the letter it came as finds it, and so does its agenda number.
  func index(_ new: NewComplaint, number: String, agenda: String?, as complaint: Complaint.ID) {
    let isNamed = new.confidentiality == .named
    let who = isNamed ? "\(new.contact.name) \(new.contact.organisation)" : ""
    let phone = isNamed ? new.contact.phone : ""
    let letter = new.letter.map { "\($0.number) \(agenda ?? "")" } ?? ""
    let sql: SQL = """
      INSERT INTO complaintSearch (rowid, number, subject, description, service, name, phone, letterNumber)
      VALUES (\(complaint), \(number), \(new.subject), \(new.description), \(new.service), \(who), \(phone), \(letter))
      """
    beforeCommit(SearchEntries(sql))
  }

  /// Corrects the telephone of a customer who is named.
  func index(phone: String, of complaint: Complaint.ID) throws {
    _ = try execute("UPDATE complaintSearch SET phone = \(phone) WHERE rowid = \(complaint)")
  }

  /// Adds the number of the signed letter to a complaint's entry.
  func index(letterNumber: String, of complaint: Complaint.ID) throws {
    _ = try execute(
      "UPDATE complaintSearch SET letterNumber = letterNumber || ' ' || \(letterNumber) WHERE rowid = \(complaint)")
  }
}

/// New entries, put in together.
private final class SearchEntries: BatchWork {
  private var entries: [SQL]

  init(_ entry: SQL) { entries = [entry] }

  func add(_ later: SearchEntries) { entries += later.entries }

  func perform(in db: Transaction) throws {
    for entry in entries { try db.execute(entry) }
  }
}
