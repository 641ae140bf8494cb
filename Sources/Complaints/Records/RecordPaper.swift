import Database
import Platform
import Procedures

extension RecordSheet {
  /// Where a sheet's own form stands among the forms of a procedure: behind those that gather several.
  private static let firstForm = 20

  /// The sheet on paper: every round, each with who handed it in and when. Issued when it is handed in.
  var paper: CasePaperDesign<CasePaper> {
    let place = Self.all.firstIndex { $0.kind == kind } ?? 0
    return CasePaperDesign(
      PaperKind("sheet.\(kind.rawValue)", name, form: Self.firstForm + place),
      name: called, marks: ComplaintPapers.marks(prepared: [kind])
    ) { db, run, office, trim in
      guard let dossier = try Dossier(db, of: run) else { return nil }
      let words = Words(zone: office.zone)
      let parts = dossier.parts(of: self, try db.records(of: dossier.complaint.id), words)
      guard !parts.isEmpty else { return nil }
      return CasePaper(
        name(in: dossier.passed), dossier, office: office, parts: [dossier.matter] + parts,
        signer: dossier.signer(of: kind, words), trim: trim)
    }
  }

  @Sendable private func called(_ db: Snapshot, _ run: Case) throws -> String? {
    name(in: try db.caseSteps(of: run.id))
  }

  /// What the procedure calls the paper, by the first document that the step gives.
  func name(in steps: [CaseStep]) -> String {
    guard isNamedByProcedure else { return name }
    return steps.last { $0.kind == kind }?.gives.first ?? name
  }
}

extension Dossier {
  /// What a paper of the case is about.
  var matter: CasePaper.Part {
    .init("Keluhan", facts: [Fact("Perihal", run.subject), Fact("Layanan", complaint.service)])
  }

  /// The sheets of every round of a kind of step, each with who handed it in and when.
  func parts(of sheet: RecordSheet, _ records: [CaseStep.ID: Record], _ words: Words) -> [CasePaper.Part] {
    let done = passed.filter { $0.kind == sheet.kind && records[$0.id] != nil }
    return done.flatMap { step in
      let place = done.count == 1 ? "" : " (\(words.number((done.firstIndex { $0.id == step.id } ?? 0) + 1)))"
      return parts(of: step, sheet, records[step.id]?.answers ?? [:], heading: step.title + place, words)
    }
  }

  private func parts(
    of step: CaseStep, _ sheet: RecordSheet, _ answers: [String: String], heading: String, _ words: Words
  ) -> [CasePaper.Part] {
    var facts: [Fact] = []
    var texts: [CasePaper.Part] = []
    for question in sheet.questions {
      guard let answer = answers[question.name] else { continue }
      if case .text = question.kind {
        texts.append(.init(question.label, text: question.words(answer, words)))
      } else {
        facts.append(Fact(question.label, question.words(answer, words)))
      }
    }
    if let moment = step.completedAt {
      facts.append(Fact("Oleh", step.completedByName ?? step.performerTitle))
      facts.append(Fact("Pada", words.dateTime(moment)))
      if let outcome = step.outcomeWords { facts.append(Fact("Hasil", outcome)) }
    }
    if !step.reason.isEmpty { texts.append(.init("Alasan", text: step.reason)) }
    let names = files.filter { file in entries.contains { $0.id == file.entry && $0.at == step.completedAt } }
    if !names.isEmpty { facts.append(Fact("Lampiran", words.list(names.map(\.attachment.name)))) }
    return [.init(heading, facts: facts)] + texts
  }
}
