import Database
import Platform
import Procedures

/// One of the two registers of mail (*buku agenda*): where its lines stand and in what order they were entered.
struct MailRegister<Line: FromRow & Sendable>: Sendable {
  /// Up to its `WHERE`.
  let lines: SQL
  /// The tables that its conditions speak of.
  let tables: SQL
  /// When a line was entered, then its id.
  let at: SQL
  let id: SQL
}

extension Snapshot {
  /// The lines of a register, the last entered first, from a place on.
  func lines<Line>(
    of register: MailRegister<Line>, _ conditions: SQL, at place: ListPlace = .start, limit: Int
  ) throws -> [Line] {
    let (at, id) = (register.at, register.id)
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (\(at), \(id)) < (\(key.order), \(key.id))"
      case .before(let key): " AND (\(at), \(id)) > (\(key.order), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY \(at), \(id)" : " ORDER BY \(at) DESC, \(id) DESC"
    let found: [Line] = try rows("\(register.lines) \(conditions)\(beyond)\(order) LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }

  /// Every line in the order of the register, for paper and export.
  func eachLine<Line>(
    of register: MailRegister<Line>, _ conditions: SQL, _ body: (Line) throws -> Void
  ) throws {
    try each("\(register.lines) \(conditions) /* whole table */ ORDER BY \(register.at), \(register.id)") { row in
      try body(try Line(row: row))
    }
  }

  /// One line by its id; nil when there is none.
  func line<Line>(_ id: Identifier<Line>, of register: MailRegister<Line>) throws -> Line? {
    try row("\(register.lines) \(register.id) = \(id)")
  }

  /// How many there are, counted no further than a limit.
  func count<Line>(of register: MailRegister<Line>, _ conditions: SQL, upTo limit: Int) throws -> Int {
    try value(
      """
      SELECT COUNT(*) FROM (SELECT 1 FROM \(register.tables) WHERE \(conditions)
        ORDER BY \(register.at) DESC LIMIT \(limit))
      """) ?? 0
  }
}

/// What a line of either register says of a letter beside its numbers and whom it went between.
struct MailEntry: Sendable {
  let subject: String
  let attachments: String
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  let note: String
  /// The case it belongs to: where it is, and its number; nil and empty without one.
  let token: String?
  let ticket: String
  let voided: VoidedNumber?

  init(row: Row) throws(RowError) {
    subject = try row["subject"]
    attachments = try row["attachments"]
    urgency = try row["urgency"]
    security = try row["security"]
    note = try row["note"]
    token = try row["token"]
    ticket = try row["ticket"] ?? ""
    voided = try VoidedNumber(row: row)
  }

  /// What stands under *Keterangan*: that the number is void, else the note.
  func remark(_ words: Words) -> String { voided?.text(words) ?? note }
}

/// A number of a register that no longer stands for anything: its line stays, with who voided it, when and why.
struct VoidedNumber: Sendable {
  let at: Instant
  let by: String
  let reason: String

  /// Nil where the columns `voidedAt`, `voidedBy` and `voidReason` are.
  init?(row: Row) throws(RowError) {
    let moment: Instant? = try row["voidedAt"]
    guard let moment else { return nil }
    at = moment
    by = try row["voidedBy"] ?? ""
    reason = try row["voidReason"] ?? ""
  }

  func text(_ words: Words) -> String { "Batal \(words.shortDate(at)), \(by): \(reason)" }
}
