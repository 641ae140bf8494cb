import Database
import HTTP
import Platform

extension Feature {
  /// Written procedures and what runs them. Every feature whose cases run here gives the home of its cases, what of its
  /// records waits for somebody beside them, and what it knows of findings that lead to improvements.
  package static func procedures(
    _ homes: [CaseHome], tasks others: [TaskSource] = [], origins: [ImprovementOrigin] = []
  ) -> Feature {
    let sources = [.revisions, .improvements] + others
    let tasks = TaskPages(homes: homes, sources: sources)
    let choice = ChoicePages(homes: homes)
    let paths = Dictionary(homes.flatMap { home in home.procedures.map { ($0, home.path) } }) { first, _ in first }
    return Feature(
      name: "Procedures",
      routes: [
        Route(.get, "/prosedur", .staff, ProcedurePages.index, "the procedures in force (P1)"),
        Route(.get, "/prosedur/:code", .staff, ProcedurePages.show, "a procedure as its table (P1)"),
        Route(.get, "/prosedur/pilih", .can(.manageSettings), choice.show, "which procedure to work by (P3)"),
        Route(.post, "/prosedur/pilih", .can(.manageSettings), choice.choose, "chooses the procedure (P3)"),
        Route(.get, "/berkas/:file", .fileReader, FilePages.download, "a file of a case (P4)"),
      ] + ProcedureTables.routes + tasks.routes + EscalationRoutes.all + PaperRoutes.all + SheetRoutes.all
        + RevisionRoutes.all(paths) + ImprovementRoutes.all(origins),
      migrations: Migration.procedures,
      pages: [
        TaskIndex.self, TeamBoard.self, ProcedureIndex.self, ProcedureShow.self, ProcedureChoice.self,
      ] + EscalationRoutes.pages + PaperRoutes.pages + RevisionRoutes.pages + ImprovementRoutes.pages,
      jobs: [
        .keepTally, .passOn(paths), .remind(paths), .escalate(homes), .startPapers, .pressPapers,
        .remindReaders, .remindOfImprovements,
      ],
      navigation: navigation(sources), numbers: numbers,
      duties: { db, person in try db.openDuties(of: person) + db.improvementDuties(of: person) },
      faults: { db in try db.caseFaults().map { "\($0)" } + db.figureFaults() + db.paperFaults() },
      wayBack: Breadcrumb.toImprovement, deeds: ProceduresDeeds.words)
  }

  private static func navigation(_ sources: [TaskSource]) -> [NavigationItem] {
    [
      NavigationItem(
        "Tugas saya", "/tugas", in: .work, isFor: { _ in true },
        count: { db, colleague in
          try db.taskCount(of: colleague, upTo: NavigationItem.mostCounted) + sources.notices(db, colleague).count
        }),
      ImprovementRoutes.navigation, NavigationItem("Prosedur", "/prosedur", in: .reference, isFor: { _ in true }),
      NavigationItem("Arsip", ArchiveIndex.path, in: .reference, isFor: { $0.can(.readAllCases) }),
    ]
  }

  private static let numbers = [
    NumberSeries(.ticket, "Nomor keluhan"), NumberSeries(.letter, "Nomor surat keluar"),
    NumberSeries(.agenda, "Nomor agenda surat masuk"), NumberSeries(.cpar, "Nomor CPAR"),
    NumberSeries(.improvement, "Nomor tindakan perbaikan"), NumberSeries(.safetyAudit, "Nomor audit K3"),
    NumberSeries(.safetyInspection, "Nomor inspeksi K3"),
  ]
}
