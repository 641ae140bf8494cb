import Database
import Mustache
import Platform
import Procedures

/// A paper of a case: letterhead, the name the procedure gives it, boxes, then parts with facts, tables and text.
struct CasePaper: PaperPage {
  static let template = "Complaints/Papers/paper"
  let title: String
  let name: String
  let backURL: String
  let backLabel = "Kembali ke keluhan"
  let letterhead: Letterhead
  let boxes: [Fact]
  let parts: [Part]
  let signer: Signer?
  let control: PaperControl?
  let seal: PaperSeal?
  let isComplete: Bool

  struct Part: Renderable {
    let heading: String
    let facts: [Fact]
    let hasFacts: Bool
    let rows: [Row]
    let hasRows: Bool
    let text: String
    let fishbone: FishbonePicture?

    init(
      _ heading: String, facts: [Fact] = [], rows: [Row] = [], text: String = "", fishbone: FishbonePicture? = nil
    ) {
      self.fishbone = fishbone
      self.heading = heading
      self.facts = facts
      hasFacts = !facts.isEmpty
      self.rows = rows
      hasRows = !rows.isEmpty
      self.text = text
    }
  }

  /// A line of the table of actions.
  struct Row: Renderable {
    let kind: String
    let text: String
    let owner: String
    let due: String
    let done: String
  }

  struct Signer: Renderable {
    let position: String
    let person: String
    let when: String
  }

  /// - Parameter isComplete: nil where it is once somebody has signed it.
  init(
    _ name: String, _ dossier: Dossier, office: Office, parts: [Part], signer: Signer?, trim: PaperTrim? = nil,
    isComplete: Bool? = nil
  ) {
    let words = Words(zone: office.zone)
    self.name = name
    title = "\(name) \(dossier.run.number)"
    backURL = dossier.path
    letterhead = office.letterhead
    boxes = [Fact("Nomor", dossier.run.number), Fact("Diterima", words.date(dossier.complaint.receivedAt))]
    self.parts = parts
    self.signer = signer
    control = trim?.control
    seal = trim?.seal
    self.isComplete = isComplete ?? (signer != nil)
  }
}

extension CasePaper: CompletablePaper {}

/// A meeting as its minutes tell it.
struct RecordedMeeting: Sendable, FromRow {
  let heldAt: Instant
  let place: String
  let attendees: String
  let discussion: String
  let decisions: String

  init(row: Row) throws(RowError) {
    heldAt = try row["heldAt"]
    place = try row["place"]
    attendees = try row["attendees"]
    discussion = try row["discussion"]
    decisions = try row["decisions"]
  }

  func parts(_ words: Words) -> [CasePaper.Part] {
    [
      .init(
        "Pertemuan",
        facts: [Fact("Waktu", words.dateTime(heldAt)), Fact("Tempat", place), Fact("Yang hadir", attendees)]),
      .init("Pembahasan", text: discussion), .init("Keputusan", text: decisions),
    ]
  }
}

extension Snapshot {
  /// The meetings of a case, in their order.
  func meetings(of complaint: Complaint.ID) throws -> [RecordedMeeting] {
    try rows(
      """
      SELECT m.* FROM minutes m JOIN study t ON t.caseStepID = m.caseStepID
      WHERE m.complaintID = \(complaint) ORDER BY m.id
      """)
  }
}

extension Dossier {
  /// Who completed a step last, and when: the name under a paper.
  func signer(of kind: StepKind, _ words: Words) -> CasePaper.Signer? {
    guard let step = passed.last(where: { $0.kind == kind && $0.isDone }), let at = step.completedAt else {
      return nil
    }
    return CasePaper.Signer(
      position: step.completedAs.isEmpty ? step.performerTitle : step.completedAs, person: step.completedByName ?? "",
      when: words.dateTime(at))
  }
}
