import CSQLite

/// Why the database could not do what it was asked. The description is for the log; people read `sentence`.
package enum DatabaseError: Error, Hashable, Sendable {
  /// Another process holds the file, or more verbs wait than the queue takes.
  case busy
  /// A verb took longer than any may while others wait (`Database.limitVerbs`).
  case tooSlow
  /// No room on the disk, or `max_page_count` reached.
  case full
  /// A copy of so many bytes is not even begun: less is free in the folder, or it would take the room of those who write.
  case noRoom(folder: String, needed: Int, free: Int)
  /// The file, its folder or its disk may only be read.
  case readOnly(String)
  case ioError(String)
  case cannotOpen(String)
  /// The file is damaged, or is no SQLite database.
  case corrupt(String)
  /// The schema refused it; for a trigger the message is the trigger's own.
  case constraint(Constraint, message: String)
  /// The file carries this migration, which the program does not know.
  case newerThanProgram(migration: String)
  /// This migration was shipped with another text.
  case migrationChanged(String)
  case migrationFailed(String, message: String)
  /// The target of a copy is there already.
  case fileExists(String)
  case closed
  /// The program breaks a rule of this module; the text says which.
  case misuse(String)
  /// SQLite refuses the SQL; no values are shown.
  case sql(message: String, sql: String)

  /// The kinds of constraint that SQLite tells apart.
  package enum Constraint: Sendable {
    case unique, primaryKey, notNull, check, foreignKey, trigger, dataType, other
  }

  /// True for faults of the machine that pass: the answer is 503, and the same request may succeed later.
  package var isOutage: Bool {
    switch self {
    case .busy, .tooSlow, .full, .noRoom, .readOnly, .ioError, .cannotOpen, .closed: true
    default: false
    }
  }

  /// True when the connection that met it had better be opened anew.
  var spoilsConnection: Bool {
    switch self {
    case .readOnly, .ioError, .cannotOpen, .corrupt: true
    default: false
    }
  }
}

extension DatabaseError {
  /// From SQLite's (extended) result code, https://www.sqlite.org/rescode.html.
  init(code: Int32, message: String, sql: String) {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy
    case SQLITE_INTERRUPT: self = .tooSlow
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY: self = .readOnly(message)
    case SQLITE_IOERR, SQLITE_NOMEM: self = .ioError("\(message) (\(code))")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen(message)
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .corrupt(message)
    case SQLITE_CONSTRAINT: self = .constraint(Constraint(code: code), message: message)
    default: self = .sql(message: message, sql: sql)
    }
  }
}

extension DatabaseError.Constraint {
  /// The second byte of SQLITE_CONSTRAINT_…: C computes these names in macros, which Swift does not import.
  init(code: Int32) {
    switch code >> 8 {
    case 8: self = .unique
    case 6: self = .primaryKey
    case 5: self = .notNull
    case 1: self = .check
    case 3: self = .foreignKey
    case 7: self = .trigger
    case 12: self = .dataType
    default: self = .other
    }
  }
}

extension DatabaseError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .busy: "the database is busy"
    case .tooSlow: "a verb took longer than it may"
    case .full: "the disk is full"
    case .noRoom(let folder, let needed, let free): "\(folder) has \(free) bytes free, \(needed) are needed"
    case .readOnly(let message): "the database may only be read: \(message)"
    case .ioError(let message): "reading or writing failed: \(message)"
    case .cannotOpen(let message): "the database cannot be opened: \(message)"
    case .corrupt(let message): "the database is damaged: \(message)"
    case .constraint(let kind, let message): "refused by a \(kind) constraint: \(message)"
    case .newerThanProgram(let name): "the database is newer than the program: it carries “\(name)”"
    case .migrationChanged(let name): "migration “\(name)” was shipped with another text"
    case .migrationFailed(let name, let message): "migration “\(name)” failed: \(message)"
    case .fileExists(let path): "\(path) is there already"
    case .closed: "the database is closed"
    case .misuse(let rule): "misuse: \(rule)"
    case .sql(let message, let sql): "\(message), in: \(sql)"
    }
  }

  /// What a person is told, with what to do next.
  package var sentence: String {
    switch self {
    case .busy, .tooSlow: "Sistem sedang sibuk. Silakan coba lagi sebentar lagi."
    case .full: "Ruang penyimpanan server penuh. Silakan coba lagi nanti; pengelola perlu menambah ruang."
    case .noRoom(let folder, let needed, let free):
      "Ruang di \(folder) tidak cukup untuk salinan: perlu \(Self.megabytes(needed)) MB, tersisa \(Self.megabytes(free)) MB. Tambah ruang, lalu ulangi."
    case .readOnly, .ioError, .cannotOpen:
      "Penyimpanan data sedang terganggu. Silakan coba lagi nanti; pengelola perlu memeriksa server."
    case .corrupt: "Berkas basis data rusak. Pulihkan dari cadangan terakhir dengan perintah tanggap restore."
    case .newerThanProgram(let name):
      "Basis data ini dibuat oleh versi program yang lebih baru (“\(name)”). Jalankan dengan versi program yang terbaru."
    case .migrationChanged(let name), .migrationFailed(let name, _):
      "Pembaruan basis data “\(name)” tidak dapat dijalankan. Data tidak berubah; hubungi pengembang program."
    case .fileExists(let path): "Berkas \(path) sudah ada. Pilih nama berkas lain."
    case .closed: "Sistem sedang dihentikan. Silakan coba lagi sebentar lagi."
    case .constraint, .misuse, .sql: "Terjadi kesalahan pada sistem. Silakan coba lagi atau hubungi pengelola."
    }
  }

  /// Rounded up, so that it is never told that nothing is needed.
  private static func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
