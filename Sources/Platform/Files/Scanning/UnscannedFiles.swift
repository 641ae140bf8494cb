import Database
import HTTP

extension Migration {
  static let unscannedFiles = Migration(
    "platform 0017 a file that could not be scanned is marked until it has been",
    """
    CREATE TABLE unscannedFile (
      fileID INTEGER PRIMARY KEY REFERENCES file(id) ON DELETE CASCADE,
      at     INTEGER NOT NULL,
      found  TEXT CHECK (found <> '')
    ) STRICT;
    CREATE INDEX unscannedFileWaiting ON unscannedFile(at) WHERE found IS NULL;
    """)
}

/// Why a stored file is not handed out.
enum FileRefusal: PublicError, Equatable {
  /// A later scan has found something in it.
  case infected

  var status: Status { .forbidden }
  var message: String {
    "Berkas ini ternyata mengandung program berbahaya, sehingga tidak dapat diunduh. Mintalah berkas yang bersih dari "
      + "pengirimnya."
  }
}

/// What is known of a stored file's scan.
enum ScanState: Sendable, Hashable {
  /// It was clean, or there was no scanner when it came.
  case settled
  case waiting
  case infected
}

extension Snapshot {
  func scanState(of file: Attachment.ID) throws -> ScanState {
    let found = try row("SELECT found FROM unscannedFile WHERE fileID = \(file)") { try $0["found"] as String? }
    return switch found {
    case .none: .settled
    case .some(.none): .waiting
    case .some(.some): .infected
    }
  }

  /// Files that wait for a scan, oldest first.
  fileprivate func unscannedFiles(limit: Int) throws -> [Attachment.ID] {
    try values("SELECT fileID FROM unscannedFile WHERE found IS NULL ORDER BY at, fileID LIMIT \(limit)")
  }
}

extension Transaction {
  func markUnscanned(_ file: Attachment.ID, at now: Instant) throws {
    try execute("INSERT INTO unscannedFile (fileID, at) VALUES (\(file), \(now))")
  }
}

extension Deed {
  /// Takes the mark from a file that is clean after all, or closes it for good.
  fileprivate func settle(_ file: Attachment.ID, _ found: String?) throws {
    if let found {
      try db.execute("UPDATE unscannedFile SET found = \(found) WHERE fileID = \(file)")
      try record("file.closed", Subject("file", file), "found=\(found)")
    } else {
      try db.execute("DELETE FROM unscannedFile WHERE fileID = \(file)")
      try record("file.scanned", Subject("file", file))
    }
  }
}

extension Job {
  /// So many files are scanned in one go, so that other jobs are not held up.
  private static let most = 10

  /// Scans what was accepted while the scanner was away. A file removed meanwhile is no loss.
  static let scanWaitingFiles = Job("scan files that wait") { app in
    guard let address = app.office.scan.scanner else { return }
    for file in try app.database.read({ try $0.unscannedFiles(limit: most) }) {
      let verdict = Clamd(address: address).verdict { _, take in
        var part = 0
        while let bytes = try app.database.read({ try $0.chunk(part, of: file) }) {
          try bytes.withUnsafeBytes(take)
          part += 1
        }
      }
      switch verdict {
      case .clean: try app.writeNow(by: .system) { try $0.settle(file, nil) }
      case .infected(let found): try app.writeNow(by: .system) { try $0.settle(file, found) }
      case .unknown: return
      }
    }
  }
}
