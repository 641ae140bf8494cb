import Complaints
import Database
import Glibc
import Platform
import Procedures

/// A folder with one database and the key that seals it.
struct DataFolder: Sendable {
  let path: String

  var database: String { path + "/tanggap.sqlite" }
  var key: String { path + "/tanggap.key" }
  /// The key that a replacement is about to put in the other's place.
  var nextKey: String { key + ".next" }

  /// Makes the folder where it is missing and takes the right to serve it.
  func lock() throws -> DataFolderLock {
    try Folder.make(path)
    return try DataFolderLock(folder: path)
  }

  /// Opens the data, brings the schema up to date (copying the old one first) and gives an empty folder what ships:
  /// a procedure, its positions, a unit, patterns of numbers, holidays. Hold the lock.
  ///
  /// - Parameter procedure: the code of the one that an empty folder is given; nil for B.
  func prepare(_ assembly: Assembly, procedure: String? = nil) throws -> App {
    let isNew = !Folder.holds(database)
    let database = try Database(at: database)
    try database.checkEdges()
    try settleKey(of: database)
    let secrets = try Secrets.load(folder: path, mayCreate: isNew)
    try database.migrate(assembly.migrations) { copy in
      Console.say("Basis data akan diperbarui. Salinan sebelum pembaruan: \(copy)")
    }
    let app = try assembly.app(on: database, secrets: secrets)
    _ = try Setup.installShipped(procedure ?? ShippedProcedures.b.code, on: app) { try $0.useCategories(of: $1) }
    try app.refreshOffice()
    try app.keepTally()
    return app
  }

  /// Opens data that are there already, as they are, perhaps beside a running server.
  func open(_ assembly: Assembly) throws -> App {
    guard !Folder.holds(nextKey) else {
      throw CommandError("Penggantian kunci \(key) belum selesai. Jalankan dahulu: tanggap serve --data \(path)")
    }
    let secrets = try Secrets.load(folder: try existing().path, mayCreate: false)
    let database = try Database(at: database)
    guard try database.pendingMigrations(of: assembly.migrations).isEmpty else {
      throw CommandError("Data di \(path) dari versi yang lebih lama. Jalankan dahulu: tanggap serve --data \(path)")
    }
    return try assembly.app(on: database, secrets: secrets)
  }

  /// After a replacement that was cut off: the next key takes its place once the database was sealed with it, and goes
  /// if it never was.
  private func settleKey(of database: Database) throws {
    guard Folder.holds(nextKey) else { return }
    if try App.fits(try Secrets.load(key: nextKey), database) { try adoptNextKey() } else { unlink(nextKey) }
  }

  /// The replaced key is gone with this. Hold the lock.
  func adoptNextKey() throws(CommandError) {
    guard rename(nextKey, key) == 0, Folder.flush(path) else {
      throw CommandError("Kunci baru \(nextKey) tidak dapat dipasang: \(String(cString: strerror(errno))).")
    }
  }

  /// For commands that change something: prepares the folder, unless a server is running on it and has done so.
  /// Keep the lock for as long as the app.
  func openOrPrepare(_ assembly: Assembly) throws -> (app: App, lock: DataFolderLock?) {
    try Folder.make(path)
    let lock: DataFolderLock
    do {
      lock = try DataFolderLock(folder: path)
    } catch DataFolderLockError.held {
      return (try open(assembly), nil)
    }
    return (try prepare(assembly), lock)
  }

  /// The folder itself, once it is sure that it holds a database.
  func existing() throws(CommandError) -> DataFolder {
    guard Folder.holds(database) else {
      throw CommandError(
        "Di \(path) tidak ada basis data Tanggap. Periksa --data, atau jalankan dahulu: tanggap serve --data \(path)")
    }
    return self
  }
}
