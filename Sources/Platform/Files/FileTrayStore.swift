import Database
import HTTP

extension Migration {
  static let waitingFiles = Migration(
    "platform 0015 files wait with the form they came with",
    """
    CREATE TABLE waitingFile (
      tray   TEXT NOT NULL CHECK (length(tray) >= 22),
      fileID INTEGER NOT NULL UNIQUE REFERENCES file(id),
      at     INTEGER NOT NULL,
      PRIMARY KEY (tray, fileID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waitingFileByAge ON waitingFile(at);
    """)
}

extension FileTray {
  /// The script by which a feature's migration moves files that waited in a table of its own into trays.
  ///
  /// - Parameter query: gives token, file id and the moment of the last change.
  package static func moving(from query: String) -> String {
    "INSERT INTO waitingFile (tray, fileID, at) \(query);"
  }
}

extension Snapshot {
  /// The files that wait in a tray, oldest first.
  package func files(inTray token: String) throws -> [Attachment] {
    try rows(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM waitingFile w JOIN file f ON f.id = w.fileID
      WHERE w.tray = \(token) ORDER BY f.id
      """)
  }
}

extension Transaction {
  /// Puts uploaded files into a tray, each under a token of its own; what is wrong with the others comes back.
  ///
  /// - Parameter ceiling: bytes that may wait in all trays together.
  func put(
    _ uploads: Uploads, inTray token: String, as names: [String], at now: Instant, ceiling: Int = FileTray.ceiling
  ) throws -> FormErrors {
    var errors = FormErrors()
    if !uploads.faults.isEmpty { errors.note(uploads.field, uploads.faults.joined(separator: " ")) }
    guard !uploads.good.isEmpty else { return errors }
    guard uploads.fit(beside: try files(inTray: token).count) else {
      return FormErrors(uploads.field, uploads.tooMany)
    }
    guard try waitingBytes() + uploads.good.reduce(0, { $0 + $1.file.size }) <= ceiling else {
      return FormErrors(uploads.field, Uploads.noRoom)
    }
    if uploads.rules.count == 1 { try emptyTrays([token]) }
    for (upload, name) in zip(uploads.good, names) {
      let id = try keep(upload.file, as: name, at: now)
      if try waits(in: token, sameAs: id) {
        try discard([id])
        continue
      }
      try execute("INSERT INTO waitingFile (tray, fileID, at) VALUES (\(token), \(id), \(now))")
      if upload.isUnscanned { try markUnscanned(id, at: now) }
    }
    try renewTray(token, at: now)
    return errors
  }

  /// Whether the same file under the same name waits already: a button pressed twice sends it twice.
  private func waits(in token: String, sameAs id: Attachment.ID) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM waitingFile w JOIN file f ON f.id = w.fileID JOIN file n ON n.hash = f.hash AND n.name = f.name
      WHERE w.tray = \(token) AND n.id = \(id)
      """)
  }

  /// The bytes of all trays. A small file counts as a chunk, which also keeps the number of rows in bounds.
  private func waitingBytes() throws -> Int {
    try value(
      """
      SELECT SUM(CASE WHEN f.size < \(Self.chunkSize) THEN \(Self.chunkSize) ELSE f.size END)
      FROM waitingFile w JOIN file f ON f.id = w.fileID
      """) ?? 0
  }

  /// Takes a file out of a tray and out of the database, known by the token its button sends.
  func removeFile(_ name: String, fromTray token: String) throws {
    guard let file = try files(inTray: token).first(where: { $0.token == name }) else { return }
    try execute("DELETE FROM waitingFile WHERE fileID = \(file.id)")
    try discard([file.id])
  }

  /// Lets the files of a tray wait a day from now: the form they belong to was changed.
  package func renewTray(_ token: String, at now: Instant) throws {
    try execute("UPDATE waitingFile SET at = \(now) WHERE tray = \(token)")
  }

  /// Takes the files out of a tray for good: from now on they belong to what the caller attaches them to.
  package func handOver(tray token: String) throws -> [Attachment.ID] {
    let ids = try files(inTray: token).map(\.id)
    if !ids.isEmpty { try execute("DELETE FROM waitingFile WHERE tray = \(token)") }
    return ids
  }

  /// Deletes trays with their files.
  package func emptyTrays(_ tokens: [String]) throws {
    let ids: [Attachment.ID] = try values("SELECT fileID FROM waitingFile WHERE tray IN \(list: tokens)")
    try execute("DELETE FROM waitingFile WHERE tray IN \(list: tokens)")
    try discard(ids)
  }

  /// Deletes files nobody has sent for a day: those that begin within so many bytes, at most a thousand, so that no
  /// other verb waits long. How many were deleted comes back; zero when none is left.
  func removeOldTrays(at now: Instant, bytes: Int = 64 * 1024 * 1024) throws -> Int {
    let ids: [Attachment.ID] = try values(
      """
      SELECT fileID FROM (
        SELECT o.fileID, f.size, SUM(f.size) OVER (ORDER BY o.at, o.fileID) AS upTo FROM (
          SELECT fileID, at FROM waitingFile WHERE at <= \(now.adding(hours: -FileTray.lifetime))
          ORDER BY at, fileID LIMIT 1000) o
        JOIN file f ON f.id = o.fileID) t
      WHERE upTo - size < \(bytes)
      """)
    guard !ids.isEmpty else { return 0 }
    try execute("DELETE FROM waitingFile WHERE fileID IN \(list: ids)")
    try discard(ids)
    return ids.count
  }
}

extension Job {
  /// A form that nobody sent within a day is given up, and so are its files.
  static let removeOldTrays = Job("remove old file trays") { app in
    let now = app.world.now()
    let old = now.adding(hours: -FileTray.lifetime)
    guard try app.database.read({ try $0.exists("SELECT 1 FROM waitingFile WHERE at <= \(old)") }) else { return }
    while try app.database.writeNow({ db in try db.removeOldTrays(at: now) }) > 0 {}
  }
}
