import Database
import Platform
import Procedures

// Papers that gather several sheets of a case: those procedures C and D name.
extension ComplaintPapers {
  /// *Laporan investigasi*: data, root cause with its whys, options and the choice, every round.
  static let investigation: CasePaperDesign<CasePaper> = design(
    "case.investigation", "Laporan Investigasi Keluhan", form: 15, by: .investigation, .options
  ) { db, dossier, words in
    let records = try db.records(of: dossier.complaint.id)
    let data = dossier.parts(of: .investigation, records, words)
    guard !data.isEmpty else { return nil }
    let causes = try db.causes(of: dossier.complaint.id).map(\.cause)
    let picture = CasePaper.Part(
      "Sebab dan akibat", fishbone: causes.isEmpty ? nil : FishbonePicture(causes, of: dossier.run.subject))
    return [dossier.matter] + data + causes.flatMap(\.parts) + (causes.isEmpty ? [] : [picture])
      + dossier.parts(of: .options, records, words)
  }

  /// *Form penyelesaian keluhan*: the solution with the customer's consent, what was done, and whether it counts.
  static let settlement: CasePaperDesign<CasePaper> = design(
    "case.settlement", "Form Penyelesaian Keluhan", form: 16, goesOn: true, by: .settlement, approvedBy: [.validation]
  ) { db, dossier, words in
    let records = try db.records(of: dossier.complaint.id)
    let sheets: [RecordSheet] = [.solution, .settlement, .validation]
    let parts = sheets.flatMap { dossier.parts(of: $0, records, words) }
    return parts.isEmpty ? nil : [dossier.matter] + parts
  }

  private static let cparTitle = "Corrective and Preventive Action Request (CPAR)"
  private static let escalationTitle = "Formulir Eskalasi"

  /// *CPAR*: every request of the case, with its plan and verifications as far as they are.
  static let cpar: CasePaperDesign<CasePaper> = CasePaperDesign(
    PaperKind("case.cpar", cparTitle, form: 17), goesOn: true,
    marks: marks(prepared: [.cpar], checked: [.improvementPlan], approved: [.verification])
  ) { db, run, office, trim in
    guard let dossier = try Dossier(db, of: run), !dossier.cpars.isEmpty else { return nil }
    let words = Words(zone: office.zone)
    return CasePaper(
      cparTitle, dossier, office: office, parts: try dossier.cpars.flatMap { try dossier.parts(of: $0, db, words) },
      signer: dossier.signer(of: .cpar, words), trim: trim)
  }

  /// *Formulir eskalasi*: each time the case went up, who was told when, and how it was dealt with there.
  static let escalation: CasePaperDesign<CasePaper> = CasePaperDesign(
    PaperKind("case.escalation", escalationTitle, form: 14), goesOn: true,
    marks: escalationMarks
  ) { db, run, office, trim in
    guard let dossier = try Dossier(db, of: run) else { return nil }
    let words = Words(zone: office.zone)
    let handled = dossier.parts(of: .escalation, try db.records(of: dossier.complaint.id), words)
    guard !dossier.escalations.isEmpty || !handled.isEmpty else { return nil }
    let raised = dossier.escalations.enumerated().map { place, escalation in
      CasePaper.Part("Eskalasi \(place + 1)", facts: escalation.facts(dossier.mails, words))
    }
    return CasePaper(
      escalationTitle, dossier, office: office,
      parts: [CasePaper.Part("Keluhan", facts: dossier.facts(words))] + raised + handled, signer: nil, trim: trim,
      isComplete: true)
  }
}

extension ComplaintPapers {
  /// Who sent the case up first, and who dealt with it above.
  @Sendable private static func escalationMarks(_ db: Snapshot, _ run: Case) throws -> [PaperMark] {
    let steps = try marks(prepared: [.escalation], approved: [.escalation])(db, run)
    guard let first = try db.escalations(of: run.id).first else { return steps }
    let sender = PaperMark(.prepared, name: first.byName ?? "Aturan eskalasi", position: first.from, at: first.at)
    return [sender] + steps.filter { $0.role != .prepared }
  }
}

extension Deed {
  /// Issues the requests of a case as they stand, under the number of the newest; nothing where there is none.
  func issueCPARPaper(of run: Case.ID) throws {
    guard let newest = try db.cpars(of: run).last else { return }
    try issue(ComplaintPapers.cpar, of: run, number: newest.number)
  }
}

extension Escalation {
  fileprivate func facts(_ mails: [KeptMail], _ words: Words) -> [Fact] {
    let told = mails.filter { $0.queuedAt == at && !$0.isForCustomer }.map { "\($0.receiver) (\($0.state(words)))" }
    return [
      Fact("Waktu", words.dateTime(at)), Fact("Langkah", "\(stepNumber). \(stepTitle)"), Fact("Dari", from),
      Fact("Kepada", "\(toTitle), \(toName)"), Fact("Oleh", byName ?? "Aturan eskalasi"),
      Fact("Alasan", reason),
      Fact("Diberi tahu", words.list(told)),
    ]
  }
}
