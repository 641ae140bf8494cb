import Database
import HTTP
import Platform
import Procedures

/// What is the same for every sheet: handing it in.
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
    try await sheet.prepare(visit.app, dossier.run, form)
    try await visit.app.record(sheet, record, tray: tray?.token, of: dossier.run.token, by: visit.actor)
    return sheet.done
  }
}

extension RecordSheet {
  /// The sheet's deed and paper.
  fileprivate var routes: [Route] {
    let pages = RecordPages(sheet: self)
    return [
      Route(
        .post, "/keluhan/:case/\(slug)", .performer(of: kind), pages.create, "hands in \(slug) (\(rows))",
        bodyLimit: files.areAsked ? Route.uploadLimit : Route.formLimit)
    ] + Route.paper("/keluhan/:case/\(slug)/cetak", .caseReader, "\(slug) on paper (\(rows))", paper)
  }
}

enum RecordRoutes {
  static let all: [Route] = RecordSheet.all.flatMap(\.routes)
}
