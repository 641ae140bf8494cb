import CSodium

/// SHA-256 (FIPS 180-4) over bytes that come piece by piece: what `sha256sum` gives of the file they make.
package struct FileSum {
  private var state = crypto_hash_sha256_state()

  package init() {
    Sodium.start()
    crypto_hash_sha256_init(&state)
  }

  package mutating func add(_ bytes: [UInt8]) {
    _ = crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// 64 hexadecimal digits.
  package consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = crypto_hash_sha256_final(&state, &digest)
    return Self.digits(digest)
  }

  /// Two hexadecimal digits for each byte.
  package static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
