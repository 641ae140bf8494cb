import CSodium

/// Argon2id as libsodium offers it: salt and cost stand in the text, so that a later change of cost can be told.
extension Sodium {
  /// Hashes a password; nil when the memory it takes cannot be had.
  static func passwordHash(_ password: String, operations: UInt64, memory: Int) -> String? {
    start()
    var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
    let failed = crypto_pwhash_str(&text, password, UInt64(password.utf8.count), operations, memory)
    guard failed == 0 else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password gives a hash of `passwordHash`.
  static func isPassword(_ password: String, of hash: String) -> Bool {
    start()
    return crypto_pwhash_str_verify(hash, password, UInt64(password.utf8.count)) == 0
  }

  /// A text that looks like a hash of that cost (PHC string format), with random bytes where salt and hash stand: no
  /// password gives it, and to find that out takes as long as for any other. Making it takes no time.
  static func hashOfNoPassword(operations: UInt64, memory: Int) -> String {
    let (salt, hash) = (base64(randomBytes(16)), base64(randomBytes(32)))
    return "$argon2id$v=19$m=\(memory / 1_024),t=\(operations),p=1$\(salt)$\(hash)"
  }

  /// Whether a hash was made with another cost than this one.
  static func needsRehash(_ hash: String, operations: UInt64, memory: Int) -> Bool {
    crypto_pwhash_str_needs_rehash(hash, operations, memory) != 0
  }

  static var interactiveOperations: UInt64 { UInt64(crypto_pwhash_opslimit_interactive()) }
  static var interactiveMemory: Int { crypto_pwhash_memlimit_interactive() }
  static var leastOperations: UInt64 { UInt64(crypto_pwhash_opslimit_min()) }
  static var leastMemory: Int { crypto_pwhash_memlimit_min() }
}
