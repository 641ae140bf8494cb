import Database
import Glibc

/// A backup that lies in the folder.
package struct StoredBackup: Sendable, Hashable {
  /// `tanggap-20260414-180000`: the moment of the copy, in UTC, so that names sort by time wherever the office is.
  package let name: String
  package let madeAt: Instant
  /// Bytes of the file as it lies there now.
  package let size: Int
  /// Nil when it was not made and checked here, or is no longer as long as it was then.
  package let facts: BackupFacts?
}

/// The folder in which backups lie: of each its database, the key beside it as `tanggap restore` wants it, and its facts.
package struct BackupFolder: Sendable, Hashable {
  package let path: String

  package init(path: String) { self.path = path }

  package func database(_ name: String) -> String { "\(path)/\(name).sqlite" }
  package func key(_ name: String) -> String { "\(path)/\(name).sqlite.key" }
  /// False for a backup made while a vault kept the key.
  func holdsKey(_ name: String) -> Bool { access(key(name), R_OK) == 0 }
  func facts(_ name: String) -> String { "\(path)/\(name).facts" }

  /// All backups, the latest first. Only what carries such a name counts; what is still growing has another.
  package func backups() -> [StoredBackup] {
    let ending = ".sqlite"
    return names().filter { $0.hasSuffix(ending) }.compactMap { backup(named: String($0.dropLast(ending.count))) }
      .sorted { ($0.madeAt, $0.name) > ($1.madeAt, $1.name) }
  }

  /// One backup by its name; nil when there is none, or the name could lead elsewhere.
  package func backup(named name: String) -> StoredBackup? {
    guard let madeAt = Self.moment(of: name), access(database(name), R_OK) == 0 else { return nil }
    let size = DiskSpace.size(of: database(name))
    let facts = read(facts(name)).flatMap { BackupFacts(text: $0) }
    return StoredBackup(name: name, madeAt: madeAt, size: size, facts: facts?.size == size ? facts : nil)
  }

  static func name(at moment: Instant) -> String {
    let digits = moment.iso.prefix(19).filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
    return "tanggap-\(digits)"
  }

  /// Nil unless it is exactly such a name: it comes from an address.
  static func moment(of name: String) -> Instant? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard parts.count == 3, parts[0] == Array("tanggap".utf8), parts[1].count == 8, parts[2].count == 6,
      (parts[1] + parts[2]).allSatisfy({ (48...57).contains($0) })
    else { return nil }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    let (day, time) = (parts[1], parts[2])
    return Instant(
      iso: "\(text(day[..<4]))-\(text(day[4..<6]))-\(text(day[6...]))T\(text(time[..<2])):\(text(time[2..<4])):"
        + "\(text(time[4...]))Z")
  }
}

/// Making and removing, each on the disk when it returns.
extension BackupFolder {
  /// Makes the folder where it is missing, for the program's eyes only, and clears what a stopped copy left behind.
  func prepare() throws(BackupError) {
    var facts = stat()
    if stat(path, &facts) != 0 {
      guard mkdir(path, 0o700) == 0 else { throw .folder(path, String(cString: strerror(errno))) }
    }
    for name in names() where name.contains(".partial") && name.hasPrefix("tanggap-") { unlink("\(path)/\(name)") }
  }

  func write(_ facts: BackupFacts, for name: String) throws(BackupError) {
    try write(Array(facts.text.utf8), to: self.facts(name))
  }

  /// Copies the key file; it is 32 bytes.
  func copyKey(_ file: String, for name: String) throws(BackupError) {
    guard let bytes = readBytes(file), bytes.count == 32 else { throw .key(file) }
    try write(bytes, to: key(name))
  }

  /// The backup first: without it the rest is nothing, while it without the rest would look like a whole one.
  func remove(_ name: String) { for file in [database(name), facts(name), key(name)] { unlink(file) } }

  private func write(_ bytes: [UInt8], to file: String) throws(BackupError) {
    let partial = file + ".partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .folder(file, String(cString: strerror(errno))) }
    let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    let reason = String(cString: strerror(errno))
    close(descriptor)
    guard isWritten, rename(partial, file) == 0 else {
      unlink(partial)
      throw .folder(file, reason)
    }
  }

  private func read(_ file: String) -> String? { readBytes(file).map { String(decoding: $0, as: UTF8.self) } }

  /// A small file as a whole.
  private func readBytes(_ file: String) -> [UInt8]? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  private func names() -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
          tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }
}

/// Why no backup came about; people read the sentence.
package enum BackupError: Error, Hashable, Sendable {
  /// A folder or file and what the system says of it.
  case folder(String, String)
  /// The key file is not there or is none.
  case key(String)
  /// The copy lacks what was acknowledged before it was begun, or its trail does not end as it is sealed.
  case incomplete

  package var sentence: String {
    switch self {
    case .folder(let path, let reason): "\(path) tidak dapat ditulis: \(reason). Periksa folder cadangan."
    case .key(let path): "Kunci \(path) tidak dapat dibaca. Tanpa kunci, cadangan tidak dapat dipulihkan."
    case .incomplete: "Salinan tidak memuat semua yang sudah tercatat, sehingga tidak dipakai."
    }
  }
}
