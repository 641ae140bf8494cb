import Database
import Platform
import Procedures

/// A customer as the list shows him: his newest complaint, and how he may be reached.
struct CustomerLine: Sendable {
  let complaint: Complaint.ID
  /// Of the newest complaint's case.
  let token: String
  let number: String
  let contact: Contact
  let openedAt: Instant

  init(_ row: Row) throws {
    complaint = try row["id"]
    token = try row["token"]
    number = try row["number"]
    openedAt = try row["openedAt"]
    contact = Contact(
      name: try row["name"], organisation: try row["organisation"], phone: try row["phone"], email: try row["email"],
      address: try row["address"])
  }
}

/// Whom a colleague looks for: by telephone, by address, by name, or everybody.
enum CustomerSearch: Sendable {
  case everybody
  case phone(String)
  case email(String)
  case name(SearchWords)

  init(_ typed: String) {
    if let email = EmailAddress(typed) {
      self = .email(email.text.lowercased())
    } else if let phone = PhoneNumber(typed) {
      self = .phone(phone.e164)
    } else if let words = SearchWords(typed) {
      self = .name(words)
    } else {
      self = .everybody
    }
  }

  /// Over `complaint c` and `complainant p`.
  fileprivate var condition: SQL {
    switch self {
    case .everybody: "1 = 1"
    case .phone(let phone): "c.id IN (SELECT complaintID FROM complainant WHERE phone = \(phone) AND phone <> '')"
    case .email(let email):
      "c.id IN (SELECT complaintID FROM complainant WHERE LOWER(email) = \(email) AND email <> '')"
    case .name(let words): "c.id IN (SELECT rowid FROM complaintSearch WHERE name MATCH \(words.beginning))"
    }
  }
}

extension Snapshot {
  /// The customers who agreed to be named, each once with his newest complaint, the newest first; behind a complaint,
  /// or, going back, in front of one.
  func customers(
    _ search: CustomerSearch, after: Int64?, before: Int64? = nil, limit: Int
  ) throws -> [CustomerLine] {
    let place: SQL =
      before.map { "c.id > \($0)" } ?? "c.id < \(after ?? Int64.max)"
    let order: SQL = before == nil ? "ORDER BY c.id DESC" : "ORDER BY c.id"
    let found = try rows(
      """
      SELECT c.id, r.token, r.number, r.openedAt, p.name, p.organisation, p.phone, p.email, p.address
      FROM complaint c CROSS JOIN complainant p ON p.complaintID = c.id CROSS JOIN caseRun r ON r.id = c.caseID
      WHERE \(place) AND \(search.condition) AND r.confidentiality = \(Confidentiality.named)
        AND p.name <> \(Contact.forgotten) AND \(Self.isNewest)
      \(order) LIMIT \(limit)
      """, CustomerLine.init)
    return before == nil ? found : found.reversed()
  }

  /// That no later complaint of a customer who is named has the same telephone or address.
  private static let isNewest: SQL = """
    NOT EXISTS (SELECT 1 FROM complainant n JOIN complaint m ON m.id = n.complaintID JOIN caseRun q ON q.id = m.caseID
      WHERE n.phone = p.phone AND n.phone <> '' AND n.complaintID > c.id AND q.confidentiality = 'named')
    AND NOT EXISTS (SELECT 1 FROM complainant n JOIN complaint m ON m.id = n.complaintID
      JOIN caseRun q ON q.id = m.caseID
      WHERE LOWER(n.email) = LOWER(p.email) AND n.email <> '' AND n.complaintID > c.id AND q.confidentiality = 'named')
    """

  /// The complaints of whoever has this telephone or address and is named in them, newest first; at most fifty.
  func cases(of contact: Contact) throws -> [Case] {
    let ids: [Case.ID] = try values(
      """
      SELECT c.caseID FROM complainant p JOIN complaint c ON c.id = p.complaintID
      WHERE p.phone = \(contact.phone) AND p.phone <> ''
      UNION
      SELECT c.caseID FROM complainant p JOIN complaint c ON c.id = p.complaintID
      WHERE LOWER(p.email) = \(contact.email.lowercased()) AND p.email <> ''
      ORDER BY 1 DESC LIMIT 50
      """)
    return try ids.compactMap { try caseRun($0) }.filter { $0.confidentiality == .named }
  }

  /// What was said with the customer in some cases, newest first.
  func contactLog(of runs: [Case.ID], limit: Int) throws -> [(number: String, contact: LoggedContact)] {
    try rows(
      """
      SELECT l.*, p.name, r.number FROM complaint c CROSS JOIN contactLog l ON l.complaintID = c.id
        CROSS JOIN caseRun r ON r.id = c.caseID JOIN person p ON p.id = l.recordedBy
      WHERE c.caseID IN \(list: runs) ORDER BY l.at DESC LIMIT \(limit)
      """
    ) { row in (try row["number"], try LoggedContact(row: row)) }
  }

  /// What was agreed with the customer when his cases were closed, newest first.
  func agreements(of runs: [Case.ID]) throws -> [(number: String, text: String)] {
    try rows(
      """
      SELECT r.number, a.answer FROM complaint c CROSS JOIN record t ON t.complaintID = c.id
        CROSS JOIN recordAnswer a ON a.caseStepID = t.caseStepID AND a.question = 'commitment'
        CROSS JOIN caseRun r ON r.id = c.caseID
      WHERE c.caseID IN \(list: runs) ORDER BY a.caseStepID DESC LIMIT 20
      """
    ) { row in (try row["number"], try row["answer"]) }
  }
}
