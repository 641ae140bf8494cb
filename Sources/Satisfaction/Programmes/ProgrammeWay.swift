import Database
import Platform
import Procedures

extension PaperKind {
  static let programme = PaperKind("satisfaction.programme", "Rencana Program K3", form: 50)
  static let indicators = PaperKind("satisfaction.indicators", "Form Indikator Kepuasan", form: 51)
  static let policy = PaperKind("satisfaction.policy", "Kebijakan K3", form: 52)
  static let workPlan = PaperKind("satisfaction.workPlan", "Rencana Kerja K3 Tahunan", form: 53)
  static let feedback = PaperKind("satisfaction.feedback", "Laporan Umpan Balik", form: 54)
  static let safetyComplaints = PaperKind("satisfaction.complaints", "Rekapitulasi Keluhan", form: 55)
}

extension ApprovalWay {
  /// A revision of a year's programme. With it the form of its indicators is issued.
  static let programme = ApprovalWay(
    "satisfaction.programme", noun: "program", prepares: .planSatisfaction,
    document: { db, subject in
      guard let programme = try db.programme(ProgrammeRevision.ID(rawValue: subject)) else { return nil }
      return ApprovalDocument(
        .programme, title: programme.title, number: programme.number, path: programme.path,
        replaces: try db.revision(before: programme), lacks: try db.lacks(of: programme))
    },
    issued: { deed, subject, paper in
      try deed.keepTargets(of: ProgrammeRevision.ID(rawValue: subject))
      try deed.issueIndicators(ProgrammeRevision.ID(rawValue: subject))
    },
    companions: { db, subject in
      try db.values("SELECT formPaperID FROM programmeRevision WHERE id = \(subject) AND formPaperID IS NOT NULL")
    },
    draw: { db, subject, office, trim in
      guard let programme = try db.programme(ProgrammeRevision.ID(rawValue: subject)) else { throw VisitError.notFound }
      return ProgrammePaper(
        programme, try db.indicators(of: programme.id), try db.resources(of: programme.id), trim, office)
    })
}

extension Snapshot {
  fileprivate func revision(before programme: Programme) throws -> Int64? {
    try value(
      """
      SELECT id FROM programmeRevision WHERE programmeID = \(programme.id) AND number = \(programme.revision - 1)
      """)
  }

  /// What is missing before it can be sent on: the procedure asks for indicators, methods, targets and resources.
  fileprivate func lacks(of programme: Programme) throws -> [String] {
    let hasIndicators = try exists(
      "SELECT 1 FROM indicator WHERE programmeID = \(programme.id) AND removedAt IS NULL LIMIT 1")
    let hasResources = try exists("SELECT 1 FROM programmeResource WHERE programmeID = \(programme.id) LIMIT 1")
    return [
      programme.purpose.isEmpty || programme.scope.isEmpty ? "Tulis tujuan dan ruang lingkupnya." : nil,
      hasIndicators ? nil : "Tambahkan paling sedikit satu indikator.",
      hasResources ? nil : "Isi sumber daya yang disediakan manajemen.",
    ].compactMap { $0 }
  }
}

extension Deed {
  /// Issues the form of a programme's indicators with the marks of the programme itself.
  fileprivate func issueIndicators(_ revision: ProgrammeRevision.ID) throws {
    guard let programme = try db.programme(revision) else { throw VisitError.notFound }
    let marks = try db.approval(.programme, of: revision.rawValue)?.marks ?? []
    let draft = PaperDraft(
      .indicators, number: programme.number, control: try db.control(of: .indicators, office, at: at),
      marks: marks.map(\.onPaper), about: Subject("satisfaction.indicators", revision))
    let indicators = try db.indicators(of: programme.id)
    let paper = try issue(draft) { trim in IndicatorPaper(programme, indicators, trim, office) }
    try db.execute("UPDATE programmeRevision SET formPaperID = \(paper) WHERE id = \(revision)")
  }
}
