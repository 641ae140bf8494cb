import Database
import Mustache
import Platform
import Procedures

/// The papers that the procedures name, each drawn from the case itself, and issued by the verb that makes it final.
enum ComplaintPapers {
  static let disposition = CasePaperDesign<DispositionSheet>(
    PaperKind("case.disposition", "Lembar Disposisi", form: 2), goesOn: true,
    marks: marks(prepared: [.sorting], approved: [.disposition])
  ) { db, run, office, trim in
    guard let dossier = try Dossier(db, of: run), let given = try db.disposition(of: dossier.complaint.id) else {
      return nil
    }
    return DispositionSheet(dossier, given, office: office, trim: trim)
  }

  static let study = design("case.study", "Catatan Kajian", form: 3, by: .study) { db, dossier, words in
    let notes = try db.studyNotes(of: dossier.complaint.id)
    return notes.isEmpty ? nil : notes.map { CasePaper.Part("Hasil kajian", text: $0) }
  }

  static let minutes = design("case.minutes", "Notulen", form: 4, by: .study) { db, dossier, words in
    let meetings = try db.meetings(of: dossier.complaint.id)
    return meetings.isEmpty ? nil : meetings.flatMap { $0.parts(words) }
  }

  static let plan = design("case.actionPlan", "Konsep Tindakan Perbaikan", form: 5, by: .actionPlan, .improvementPlan) {
    db, dossier, words in
    let rounds = try dossier.rounds(db)
    guard !rounds.isEmpty else { return nil }
    let complaint = CasePaper.Part(
      "Keluhan", facts: [Fact("Perihal", dossier.run.subject), Fact("Layanan", dossier.complaint.service)])
    return [complaint] + rounds.flatMap { $0.planParts(isOnly: rounds.count == 1, words) }
  }

  static let verification = design(
    "case.verification", "Verifikasi Tindakan Perbaikan", form: 6, goesOn: true, by: .execution
  ) {
    db, dossier, words in
    let rounds = try dossier.rounds(db)
    guard rounds.contains(where: { $0.verification != nil }) else { return nil }
    return rounds.flatMap { $0.verificationParts(isOnly: rounds.count == 1, words) }
  }

  static let letter = CasePaperDesign<LetterPaper>(
    PaperKind("letter.reply", "Surat Balasan", form: 7), name: letterName,
    marks: marks(prepared: [.letterDraft], checked: [.letterApproval], approved: [.letterSignature])
  ) { db, run, office, trim in
    guard let found = try LetterCase(db, of: run), let letter = found.letter,
      let sheet = LetterSheet(letter, signerTitle: found.signerTitle, office: office, trim: trim)
    else { return nil }
    return LetterPaper(
      sheet, title: letter.signature.map { "Surat \($0.number)" } ?? "Konsep surat \(run.number)",
      back: (found.dossier.path, "Kembali ke keluhan"))
  }

  static let delivery = CasePaperDesign<DeliveryMinutes>(
    PaperKind("letter.delivery", "Notulen Penyerahan Surat Jawaban", form: 8),
    marks: marks(prepared: [.confirmation])
  ) { db, run, office, trim in
    guard let found = try LetterCase(db, of: run), let letter = found.letter?.signature, let receipt = found.receipt
    else { return nil }
    return DeliveryMinutes(
      receipt, of: letter, ticket: run.number, back: (found.dossier.path, "Kembali ke keluhan"), office: office,
      trim: trim)
  }

  /// A paper made of parts, signed by who completed a kind of step.
  static func design(
    _ code: String, _ title: String, form: Int, goesOn: Bool = false, by kinds: StepKind...,
    approvedBy judges: [StepKind] = [],
    parts: @escaping @Sendable (Snapshot, Dossier, Words) throws -> [CasePaper.Part]?
  ) -> CasePaperDesign<CasePaper> {
    CasePaperDesign(
      PaperKind(code, title, form: form), goesOn: goesOn,
      marks: marks(prepared: kinds, approved: judges)
    ) { db, run, office, trim in
      let words = Words(zone: office.zone)
      guard let dossier = try Dossier(db, of: run), let parts = try parts(db, dossier, words) else { return nil }
      return CasePaper(
        title, dossier, office: office, parts: parts,
        signer: (kinds + judges).compactMap { dossier.signer(of: $0, words) }.last, trim: trim)
    }
  }

  /// Who did the last completed step of some kinds.
  static func marks(
    prepared: [StepKind], checked: [StepKind] = [], approved: [StepKind] = []
  ) -> @Sendable (Snapshot, Case) throws -> [PaperMark] {
    { db, run in
      let steps = try db.caseSteps(of: run.id).filter(\.isDone)
      let asked: [(PaperMark.Role, [StepKind])] = [(.prepared, prepared), (.checked, checked), (.approved, approved)]
      return asked.compactMap { role, kinds in
        PaperMark(role, steps.last { kinds.contains($0.kind) })
      }
    }
  }
}

extension ComplaintPapers {
  /// What a procedure calls its letter, by what its drafting gives: "Konsep Surat Balasan" is one of a *Surat Balasan*.
  @Sendable private static func letterName(_ db: Snapshot, _ run: Case) throws -> String? {
    let draft = try db.steps(of: run.revision).first { $0.kind == .letterDraft }?.gives.first
    return draft.map { $0.hasPrefix("Konsep ") ? String($0.dropFirst("Konsep ".count)) : $0 }
  }
}

extension DispositionSheet: CompletablePaper {
  /// There is none before it is given.
  var isComplete: Bool { true }
}

extension DeliveryMinutes: CompletablePaper {
  /// There are none before the letter is received.
  var isComplete: Bool { true }
}

extension LetterPaper: CompletablePaper {
  var isComplete: Bool { !sheet.isDraft }
}

extension Snapshot {
  /// What was found on studying a complaint, in order.
  fileprivate func studyNotes(of complaint: Complaint.ID) throws -> [String] {
    try values("SELECT note FROM study WHERE complaintID = \(complaint) ORDER BY caseStepID")
  }
}
