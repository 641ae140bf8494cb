import Database
import Platform
import Procedures

/// The head's instruction to one who is responsible and to others who are informed (row B3, lembar disposisi).
struct Disposition: Sendable {
  typealias ID = Identifier<Disposition>

  let id: ID
  let urgency: Urgency
  let instructions: [Instruction]
  let note: String
  let answerBy: Day
  let givenAt: Instant
  let givenBy: String
  let recipients: [Recipient]

  /// How pressing the letter is (tata naskah: sifat).
  enum Urgency: String, CaseIterable, Sendable, ColumnValue {
    case ordinary, soon, immediate

    var words: String {
      switch self {
      case .ordinary: "Biasa"
      case .soon: "Segera"
      case .immediate: "Sangat segera"
      }
    }
  }

  /// What the recipient shall do: the ticks of the sheet (facts §7).
  enum Instruction: String, CaseIterable, Sendable {
    case followUp, settle, study, coordinate, prepareReply, discuss, represent, forInformation, archive

    var words: String {
      switch self {
      case .followUp: "Tindak lanjuti"
      case .settle: "Selesaikan sesuai ketentuan"
      case .study: "Teliti dan beri pendapat"
      case .coordinate: "Koordinasikan dengan pihak terkait"
      case .prepareReply: "Siapkan konsep surat jawaban"
      case .discuss: "Bicarakan dengan saya"
      case .represent: "Wakili saya"
      case .forInformation: "Untuk diketahui"
      case .archive: "Simpan sebagai arsip"
      }
    }
  }

  /// Somebody the sheet goes to.
  struct Recipient: Sendable, FromRow {
    let person: Person.ID
    let name: String
    let unit: String
    let isResponsible: Bool
    /// What he shall do himself; empty when he need only know.
    let task: String
    let answer: String
    let answeredAt: Instant?

    /// Whether his answer is still wanted.
    var owesAnswer: Bool { !task.isEmpty && answeredAt == nil }

    init(row: Row) throws(RowError) {
      person = try row["personID"]
      task = try row["task"]
      answer = try row["answer"]
      answeredAt = try row["answeredAt"]
      name = try row["name"]
      unit = try row["unit"]
      isResponsible = try row["isResponsible"]
    }
  }
}

/// Somebody who may be made responsible: he holds the next performer's position in a unit.
struct Candidate: Sendable, FromRow {
  let person: Person.ID
  let unit: WorkUnit.ID
  let name: String
  let title: String
  let unitName: String

  init(row: Row) throws(RowError) {
    person = try row["personID"]
    unit = try row["unitID"]
    name = try row["name"]
    title = try row["title"]
    unitName = try row["unitName"]
  }

  /// How a form names the pair.
  var code: String { "\(person)-\(unit)" }
}

extension Snapshot {
  /// Who can perform the step that the usual way leads to: everybody who now holds its position, by unit and name.
  func candidates(after step: CaseStep, at now: Instant) throws -> [Candidate] {
    try rows(
      """
      SELECT a.personID, a.unitID, p.name, t.title, u.name AS unitName
      FROM step s JOIN outcome o ON o.stepID = s.id AND o.ordinal = 1
      JOIN step n ON n.revisionID = s.revisionID AND n.number = o.nextNumber
      JOIN performer f ON f.id = n.performerID
      JOIN appointment a ON a.positionID = f.positionID AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))
      JOIN person p ON p.id = a.personID AND (p.leftAt IS NULL OR p.leftAt > \(now))
      JOIN position t ON t.id = a.positionID JOIN unit u ON u.id = a.unitID
      WHERE s.id = \(step.step) ORDER BY u.name, p.name
      """)
  }

  /// The newest disposition of a complaint.
  func disposition(of complaint: Complaint.ID) throws -> Disposition? {
    let found = try row(
      """
      SELECT d.*, p.name AS giver FROM disposition d JOIN person p ON p.id = d.givenBy
      WHERE d.complaintID = \(complaint) ORDER BY d.id DESC LIMIT 1
      """
    ) { row in
      let ticks: String = try row["instructions"]
      return (
        id: try row["id"] as Disposition.ID, urgency: try row["urgency"] as Disposition.Urgency,
        ticks: ticks.split(separator: " ").compactMap { Disposition.Instruction(rawValue: String($0)) },
        note: try row["note"] as String, answerBy: try row["answerBy"] as Day, givenAt: try row["givenAt"] as Instant,
        giver: try row["giver"] as String
      )
    }
    guard let found else { return nil }
    return Disposition(
      id: found.id, urgency: found.urgency, instructions: found.ticks, note: found.note, answerBy: found.answerBy,
      givenAt: found.givenAt, givenBy: found.giver, recipients: try recipients(of: found.id))
  }

  private func recipients(of disposition: Disposition.ID) throws -> [Disposition.Recipient] {
    try rows(
      """
      SELECT r.personID, p.name, u.name AS unit, r.isResponsible, r.task, r.answer, r.answeredAt
      FROM dispositionRecipient r JOIN person p ON p.id = r.personID JOIN unit u ON u.id = r.unitID
      WHERE r.dispositionID = \(disposition) ORDER BY r.isResponsible DESC, p.name
      """)
  }
}
