import HTTP

/// The administrator's room of backups. Restoring is not among them: see `BackupPage`.
enum BackupRoutes {
  static let root = "/pengaturan/cadangan"

  /// Who may look, make and rehearse.
  private static let keeping = Access.can(.manageSettings)
  /// Who may carry the data of all out of the house: after giving the password again.
  private static let taking = Access.freshly(.can(.manageSettings))

  static let all: [Route] = [
    Route(.get, root, keeping, BackupPages.index, "the backups, and when they are made"),
    Route(.post, root, keeping, BackupPages.create, "makes a backup now"),
    Route(.get, root + "/jadwal", keeping, BackupPages.schedule, "the form of time and retention"),
    Route(.post, root + "/jadwal", keeping, BackupPages.changeSchedule, "changes time and retention"),
    Route(.get, root + "/:backup", keeping, BackupPages.show, "one backup: what it holds, how to restore it"),
    Route(.post, root + "/:backup/uji", keeping, BackupPages.rehearse, "rehearses a restore beside the living data"),
    Route(.post, root + "/:backup/basis-data", taking, BackupPages.downloadDatabase, "sends the backup's database"),
    Route(.post, root + "/:backup/kunci", taking, BackupPages.downloadKey, "sends the backup's key"),
  ]

  static let pages: [any Page.Type] = [BackupIndex.self, BackupPage.self]

  static func path(_ backup: String) -> String { "\(root)/\(backup)" }
}
