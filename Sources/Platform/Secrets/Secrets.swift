import Glibc

/// The program's keys. They lie in one file beside the database, so that a copy of the database alone can neither
/// forge the trail or a form's token nor tell the codes of anybody's second factor.
package struct Secrets: Sendable {
  /// Seals the trail's chain.
  package let trailKey: [UInt8]
  /// Ties a form to the browser that asked for it.
  package let forgeryKey: [UInt8]
  /// Seals what the database keeps but nobody may read there, such as the secrets of authenticator apps.
  let sealKey: [UInt8]
  /// Hashes recovery codes.
  let codeKey: [UInt8]
  /// Makes the Message-ID of a mail, which must not be guessed from its number.
  let mailKey: [UInt8]

  /// Derives the keys from a master key of 32 bytes.
  package init(master: [UInt8]) {
    trailKey = Sodium.subkey(1, of: master)
    forgeryKey = Sodium.subkey(2, of: master)
    sealKey = Sodium.subkey(3, of: master)
    codeKey = Sodium.subkey(4, of: master)
    mailKey = Sodium.subkey(5, of: master)
  }

  /// Seals what a feature keeps but nobody may read in the database. It opens at the same place only, which names its
  /// row: `webhook:12`.
  package func seal(_ message: [UInt8], at place: String) -> [UInt8] { Sodium.seal(message, at: place, key: sealKey) }

  /// What was sealed at that place under these keys; nil for anything else.
  package func unseal(_ sealed: [UInt8], at place: String) -> [UInt8]? { Sodium.open(sealed, at: place, key: sealKey) }

  /// Reads `tanggap.key` in a data folder, or makes it there, readable by its owner alone.
  ///
  /// A folder that already holds a database must hold its key too: a new one would make every trail row look forged.
  package static func load(folder: String, mayCreate: Bool) throws(SecretsError) -> Secrets {
    let path = "\(folder)/tanggap.key"
    if let bytes = try existing(path) { return Secrets(master: bytes) }
    guard mayCreate else { throw .missing(path) }
    return try make(key: path)
  }

  /// Makes a key where there is none yet, readable by its owner alone.
  package static func make(key path: String) throws(SecretsError) -> Secrets {
    let master = Sodium.randomBytes(32)
    try create(path, master)
    return Secrets(master: master)
  }

  /// Reads a key file where it lies: that of a backup.
  package static func load(key path: String) throws(SecretsError) -> Secrets {
    guard let bytes = try existing(path) else { throw .missing(path) }
    return Secrets(master: bytes)
  }

  /// Whether a key file only points to where a vault keeps the key, as systemd's credentials do: it is read there, and
  /// never copied.
  package static func isInVault(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  private static func existing(_ path: String) throws(SecretsError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 33)
    guard read(file, &bytes, 33) == 32 else { throw .unreadable(path) }
    return Array(bytes.prefix(32))
  }

  private static func create(_ path: String, _ master: [UInt8]) throws(SecretsError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unreadable(path) }
    defer { close(file) }
    guard write(file, master, 32) == 32, fsync(file) == 0 else { throw .unreadable(path) }
  }
}

/// Why the keys cannot be had; each with a sentence for whoever starts the program.
package enum SecretsError: Error, CustomStringConvertible {
  case missing(String)
  case unreadable(String)

  package var description: String {
    switch self {
    case .missing(let path): "Kunci \(path) tidak ada, padahal basis datanya ada. Kembalikan berkas itu dari cadangan."
    case .unreadable(let path): "Kunci \(path) tidak dapat dibaca atau dibuat. Periksa izin dan isinya (32 bita)."
    }
  }
}
