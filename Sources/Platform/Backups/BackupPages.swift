import Glibc
import HTTP

/// Handlers of the administrator's room of backups.
enum BackupPages {
  /// GET /pengaturan/cadangan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    try visit.page(BackupIndex(visit, visit.app.backups.folder.backups()))
  }

  /// POST /pengaturan/cadangan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    guard visit.app.backups.begin(visit.app, by: visit.actor) else { return busy(visit, BackupRoutes.root) }
    return visit.seeOther(
      BackupRoutes.root, Flash(.info, "Cadangan sedang dibuat. Muat ulang halaman ini untuk melihat hasilnya."))
  }

  /// GET /pengaturan/cadangan/jadwal
  @Sendable static func schedule(_ visit: Visit) async throws -> Response {
    try visit.page(SettingsForm.backups(visit.app.office.backups.form))
  }

  /// POST /pengaturan/cadangan/jadwal
  @Sendable static func changeSchedule(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let values = try BackupForm(form).values
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(values) }
      return visit.seeOther(BackupRoutes.root, Flash(.ok, "Jadwal cadangan sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(SettingsForm.backups(form, errors), status: .unprocessable)
    }
  }

  /// GET /pengaturan/cadangan/:backup
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try visit.page(BackupPage(visit, try visit.backup()))
  }

  /// POST /pengaturan/cadangan/:backup/uji
  @Sendable static func rehearse(_ visit: Visit) async throws -> Response {
    let backup = try visit.backup()
    let path = BackupRoutes.path(backup.name)
    guard visit.app.backups.beginRehearsal(of: backup, visit.app, by: visit.actor) else { return busy(visit, path) }
    return visit.seeOther(
      path, Flash(.info, "Uji pemulihan sedang berjalan. Muat ulang halaman ini untuk melihat hasilnya."))
  }

  /// POST /pengaturan/cadangan/:backup/basis-data
  @Sendable static func downloadDatabase(_ visit: Visit) async throws -> Response {
    let backup = try visit.backup()
    let file = visit.app.backups.folder.database(backup.name)
    return try await visit.download(file, as: "\(backup.name).sqlite", of: backup, type: "application/vnd.sqlite3")
  }

  /// POST /pengaturan/cadangan/:backup/kunci
  @Sendable static func downloadKey(_ visit: Visit) async throws -> Response {
    let backup = try visit.backup()
    let file = visit.app.backups.folder.key(backup.name)
    return try await visit.download(file, as: "\(backup.name).sqlite.key", of: backup, type: "application/octet-stream")
  }

  private static func busy(_ visit: Visit, _ path: String) -> Response {
    visit.seeOther(path, Flash(.warn, "Cadangan atau uji pemulihan lain masih berjalan. Tunggu sampai selesai."))
  }
}

extension Visit {
  fileprivate func backup() throws -> StoredBackup {
    guard let backup = app.backups.folder.backup(named: try parameter("backup")) else { throw VisitError.notFound }
    return backup
  }

  /// Sends a file of a backup by the kernel; the trail knows before the first byte leaves who took it.
  fileprivate func download(
    _ path: String, as name: String, of backup: StoredBackup, type: String
  ) async throws -> Response {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw VisitError.notFound }
    let handle = FileSlice.Handle(owning: descriptor)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw VisitError.notFound }
    let part = name.hasSuffix(".key") ? "key" : "database"
    try await app.write(by: actor) { deed in try deed.record("backup.taken", .backup(backup), "part=\(part)") }
    var response = Response(.ok, body: .file(FileSlice(handle, offset: 0, length: Int(facts.st_size))))
    response.headers["Content-Type"] = type
    response.headers["Content-Disposition"] = "attachment; filename=\"\(name)\""
    return response
  }
}
