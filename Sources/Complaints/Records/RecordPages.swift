import Database
import HTTP
import Platform
import Procedures

/// What is the same for every sheet: handing it in, and its paper with every round.
struct RecordPages: Sendable {
  let sheet: RecordSheet

  /// POST /keluhan/:case/SLUG
  func create(_ visit: Visit) async throws -> Response {
    guard sheet.files.areAsked else {
      return try await CasePages.perform(visit, sheet.kind) { form in try await self.hand(in: form, nil, visit) }
    }
    return try await CasePages.perform(visit, sheet.kind, files: "files") { form, tray in
      try await self.hand(in: form, tray, visit)
    }
  }

  private func hand(in form: FormData, _ tray: FileTray?, _ visit: Visit) async throws -> String {
    let dossier = try visit.dossier()
    let choices = try visit.read { db -> [Outcome] in
      guard let open = dossier.open, open.kind == sheet.kind else { return [] }
      return try db.steps(of: dossier.run.revision).first { $0.id == open.step }?.choices ?? []
    }
    let today = visit.app.office.zone.day(of: visit.now)
    let read = { () throws(FormErrors) in
      try RecordForm(form, of: sheet, choices: choices, hasFiles: !(tray?.files.isEmpty ?? true), today: today)
    }
    let record = try tray?.reading(read) ?? read()
    try await visit.app.record(sheet, record, tray: tray?.token, of: dossier.run.token, by: visit.actor)
    return sheet.done
  }

  /// GET /keluhan/:case/SLUG/cetak
  func print(_ visit: Visit) async throws -> Response {
    let dossier = try visit.dossier()
    let records = try visit.read { try $0.records(of: dossier.complaint.id) }
    let parts = dossier.parts(of: sheet, records, visit.words)
    guard !parts.isEmpty else { throw VisitError.notFound }
    return try visit.page(
      CasePaper(
        dossier.paperName(of: sheet), dossier, office: visit.app.office, parts: [dossier.matter] + parts,
        signer: dossier.signer(of: sheet.kind, visit.words)))
  }
}

extension RecordSheet {
  /// The sheet's deed and paper.
  fileprivate var routes: [Route] {
    let pages = RecordPages(sheet: self)
    return [
      Route(
        .post, "/keluhan/:case/\(slug)", .performer(of: kind), pages.create, "hands in \(slug) (\(rows))",
        bodyLimit: files.areAsked ? Route.uploadLimit : Route.formLimit),
      Route(.get, "/keluhan/:case/\(slug)/cetak", .caseReader, pages.print, "\(slug) on paper (\(rows))"),
    ]
  }
}

enum RecordRoutes {
  static let all: [Route] = RecordSheet.all.flatMap(\.routes)
}

extension Dossier {
  /// What a paper of the case is about.
  var matter: CasePaper.Part {
    .init("Keluhan", facts: [Fact("Perihal", run.subject), Fact("Layanan", complaint.service)])
  }

  /// What the procedure calls the paper, by the first document that the step gives.
  func paperName(of sheet: RecordSheet) -> String {
    passed.last { $0.kind == sheet.kind }?.gives.first ?? sheet.name
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
