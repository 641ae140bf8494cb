import Database
import Documents
import HTTP

/// Many files as one ZIP to download. It is made as a table is (`TableExport`): whole, on a background thread, in a
/// temporary file without a name, and the kernel sends it from there. Memory holds one piece of one file.
package struct FolderExport: Sendable {
  package typealias Files = @Sendable (Snapshot, ExportedFolder) throws -> Void

  private let name: String
  private let now: Instant
  private let files: Files

  /// - Parameters:
  ///   - name: of the ZIP, without its ending.
  ///   - now: when it is made; files that have no time of their own carry it.
  ///   - files: reads what belongs into it and adds each file.
  package init(_ name: String, at now: Instant, _ files: @escaping Files) {
    (self.name, self.now, self.files) = (name, now, files)
  }

  var headers: Headers {
    let file = FileName("\(name).zip").text ?? "berkas.zip"
    return [
      "Content-Type": "application/zip", "Content-Disposition": "attachment; filename*=UTF-8''\(URLText.encode(file))",
      "Cache-Control": "private, no-store",
    ]
  }

  func file(of database: Database, _ read: LongRead) throws -> FileSlice {
    do {
      let file = try TemporaryFile(in: FormLimits().temporaryDirectory)
      let folder = ExportedFolder(try ZIPWriter(at: file.path), at: now, read)
      try database.read { db in try files(db, folder) }
      try folder.finish()
      return try file.slice()
    } catch ZIPError.notInstalled {
      throw FolderExportError.notInstalled
    } catch let error as ZIPError {
      throw DatabaseError.ioError("export of \(name): \(error)")
    } catch is FormError {
      throw DatabaseError.ioError("export of \(name): no room for a temporary file")
    }
  }
}

/// The folder that becomes the ZIP, while it is filled. It belongs to one thread.
package final class ExportedFolder {
  /// A file that lies in it.
  package struct File: Sendable, Hashable {
    /// With its folder, as it was named.
    package let name: String
    /// Bytes.
    package let size: Int
    /// SHA-256, 64 hexadecimal digits.
    package let sum: String
  }

  private let zip: ZIPWriter
  private let now: Instant
  private let read: LongRead
  package private(set) var files: [File] = []

  init(_ zip: ZIPWriter, at now: Instant, _ read: LongRead) {
    (self.zip, self.now, self.read) = (zip, now, read)
  }

  /// Adds a file of these bytes.
  @discardableResult
  package func add(_ name: String, _ bytes: [UInt8], at moment: Instant? = nil) throws -> File {
    try add(name, size: bytes.count, at: moment) { write in try write(bytes) }
  }

  /// Adds a text, in UTF-8.
  @discardableResult
  package func add(_ name: String, _ text: String) throws -> File { try add(name, Array(text.utf8)) }

  /// Adds a table as comma-separated values, as `TableExport` writes them; of few rows, since they are put together first.
  @discardableResult
  package func add(_ name: String, columns: [String], _ rows: [[TableCell]]) throws -> File {
    let writer = CSVWriter()
    let head = writer.start + writer.row(columns.map { .text($0) })
    return try add(name, rows.reduce(into: head) { $0 += writer.row($1) })
  }

  /// Adds a stored file, byte for byte, piece by piece.
  @discardableResult
  package func add(_ name: String, _ file: Attachment, at moment: Instant? = nil, from db: Snapshot) throws -> File {
    try add(name, size: file.size, at: moment) { write in
      var part = 0
      while let bytes = try db.chunk(part, of: file.id) {
        try write(bytes)
        part += 1
      }
    }
  }

  /// The list of everything that lies in it so far, in the form that `sha256sum -c` reads.
  package var sums: String { files.map { "\($0.sum)  \($0.name)\n" }.joined() }

  private func add(
    _ name: String, size: Int, at moment: Instant?, _ content: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws -> File {
    try read.check()
    let given = try zip.begin(name, size: size, seconds: (moment ?? now).rawValue / 1_000)
    var sum = FileSum()
    try content { bytes in
      try read.check()
      sum.add(bytes)
      try zip.write(bytes)
    }
    let file = File(name: given, size: size, sum: sum.finish())
    files.append(file)
    return file
  }

  func finish() throws { try zip.finish() }
}

/// Why there is no ZIP, in words for whoever asked.
enum FolderExportError: PublicError {
  case notInstalled

  var status: Status { .serviceUnavailable }

  var message: String {
    "Berkas ZIP belum dapat dibuat: pustaka libarchive belum terpasang di peladen ini. Hubungi pengelola."
  }
}

extension Visit {
  /// Answers with the folder as a ZIP, or with 503 when too many wait, the disk is full, or the client hangs up.
  package nonisolated(nonsending) func download(_ folder: FolderExport) async throws -> Response {
    var response = Response(.ok, headers: folder.headers)
    // Nobody reads the body of an answer to HEAD, so none is made.
    response.body = .stream(length: nil) { _ in }
    guard !request.isHead else { return response }
    let database = app.database
    response.body = .file(try await app.longReads.run { read in try folder.file(of: database, read) })
    return response
  }
}
