import Database
import Documents
import HTTP
import Mustache
import Platform

/// A draft's standards tried on the cases of the past year.
struct ShadowPages: Sendable {
  /// What stands before a case's token in its address, by procedure.
  let paths: [String: String]

  /// GET /prosedur/:code/konsep/uji
  func show(_ visit: Visit) async throws -> Response {
    let (draft, procedure) = try visit.draft()
    let (database, now, calendar) = (visit.app.database, visit.now, visit.app.office.calendar)
    // A year of cases is much to read: no page waits behind it.
    let run = try await visit.app.longReads.run { read in
      try database.read { db in
        try db.shadowRun(of: draft, procedure, at: now, in: calendar) { try read.check() }
      }
    }
    let path = try visit.colleague().can(.readAllCases) ? paths[draft.revision.code] : nil
    return try visit.page(ShadowPage(draft, procedure, run, casesAt: path, visit.words))
  }

  /// GET /prosedur/:code/konsep/uji.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (draft, procedure) = try visit.draft()
    let (now, calendar) = (visit.now, visit.app.office.calendar)
    return TableExport(
      "uji-konsep-\(draft.revision.code)-\(draft.revision.number)", sheet: "Uji konsep",
      columns: [
        TableColumn("No", width: 6), TableColumn("Langkah", width: 44), TableColumn("Waktu dalam konsep", width: 20),
        TableColumn("Selesai", width: 10), TableColumn("Lewat waktu dahulu", width: 18),
        TableColumn("Lewat waktu menurut konsep", width: 26),
      ]
    ) { db, add in
      for line in try db.shadowRun(of: draft, procedure, at: now, in: calendar).lines where line.count > 0 {
        guard let step = procedure.step(line.step) else { continue }
        try add([
          .integer(step.number), .text(step.title), .text(step.shadowStandardWords), .integer(line.count),
          .integer(line.lateThen), .integer(line.lateNow),
        ])
      }
    }
  }
}

extension StepDefinition {
  fileprivate var shadowStandardWords: String { runsClock ? standardWords : "tidak dihitung" }
}

/// What a year would have been by a draft.
struct ShadowPage: StaffPage {
  static let template = "Procedures/Revisions/shadow"

  struct Line: Renderable {
    let number: Int
    let name: String
    let standard: String
    let count: String
    let lateThen: String
    let lateNow: String
    let change: Tag?
    let groups: [Group]
  }

  /// Cases for which the draft makes the same difference.
  struct Group: Renderable {
    let heading: String
    let cases: [CaseLink]
  }

  struct CaseLink: Renderable {
    let number: String
    let href: String?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let summary: String
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool

  init(
    _ draft: RevisionDraft, _ procedure: ProcedureDefinition, _ run: ShadowRun, casesAt path: String?, _ words: Words
  ) {
    title = "Uji konsep revisi \(draft.revision.number)"
    breadcrumbs = Breadcrumb.toDraft(draft) + [Breadcrumb("Uji dengan kasus setahun")]
    let what = run.isCut ? "\(words.number(run.cases)) kasus terbaru" : words.count(run.cases, "kasus")
    summary =
      "Waktu dalam konsep diterapkan pada langkah yang sudah selesai dari \(what) sejak \(ShadowRun.months) bulan lalu, "
      + "dengan jam kerja dan penundaan yang sebenarnya. Tidak ada kasus yang diubah."
    downloads = Downloads(RevisionDraft.path(draft.revision.code) + "/uji")
    lines = run.lines.filter { $0.count > 0 }.compactMap { line in
      procedure.step(line.step).map { Line($0, line, casesAt: path, words) }
    }
    hasLines = !lines.isEmpty
  }
}

extension ShadowPage.Line {
  fileprivate init(_ step: StepDefinition, _ line: ShadowRun.Line, casesAt path: String?, _ words: Words) {
    number = step.number
    name = step.title
    standard = step.shadowStandardWords
    count = words.number(line.count)
    lateThen = words.number(line.lateThen)
    lateNow = words.number(line.lateNow)
    let more = line.lateNow - line.lateThen
    change =
      more == 0
      ? nil
      : Tag(
        more > 0 ? "\(words.number(more)) lebih banyak" : "\(words.number(-more)) lebih sedikit", more > 0 ? .warn : .ok
      )
    groups = [(false, "Akan lewat waktu, dahulu tidak"), (true, "Tidak lagi lewat waktu")].compactMap {
      wasLate, heading in
      let cases = line.named.filter { $0.wasLate == wasLate }
      guard !cases.isEmpty else { return nil }
      return ShadowPage.Group(
        heading: heading,
        cases: cases.map { named in
          ShadowPage.CaseLink(number: named.number, href: path.map { $0 + named.token })
        })
    }
  }
}
