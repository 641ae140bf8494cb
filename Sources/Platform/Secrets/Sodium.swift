import CSodium

/// libsodium in Swift's types. No cryptography of our own: each function is one call.
package enum Sodium {
  /// Readies the library; safe to call often, from any thread. Returns false when it cannot be used.
  ///
  /// Without it the library works too, but with its slowest code; so each function that may come first asks for it.
  @discardableResult
  package static func start() -> Bool { isReady }

  private static let isReady = tanggap_sodium_init() >= 0

  /// So many bytes of libsodium's generator, which every thread has seeded from the operating system's (ChaCha20 with
  /// the key erased behind it).
  package static func randomBytes(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { randombytes_buf(start, buffer.count) }
    }
    return bytes
  }

  /// BLAKE2b of 32 bytes; with a key it is a message authentication code.
  package static func hash(_ message: [UInt8], key: [UInt8] = []) -> [UInt8] {
    start()
    var digest = [UInt8](repeating: 0, count: 32)
    _ = crypto_generichash(&digest, digest.count, message, UInt64(message.count), key, key.count)
    return digest
  }

  /// A key of 32 bytes derived from a master key of 32 bytes, one for each number.
  static func subkey(_ number: UInt64, of master: [UInt8]) -> [UInt8] {
    start()
    var key = [UInt8](repeating: 0, count: 32)
    _ = crypto_kdf_derive_from_key(&key, key.count, number, "tanggap_", master)
    return key
  }

  /// Whether two secrets are equal, in a time that does not tell where they differ.
  package static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }

  /// Base64 with the alphabet for addresses and without padding (RFC 4648 §5).
  package static func base64URL(_ bytes: [UInt8]) -> String {
    encoded(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
  }

  /// Base64 with the usual alphabet (RFC 4648 §4).
  package static func base64(_ bytes: [UInt8], isPadded: Bool = false) -> String {
    encoded(bytes, isPadded ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
  }

  private static func encoded(_ bytes: [UInt8], _ variant: Int32) -> String {
    let length = sodium_base64_encoded_len(bytes.count, variant)
    return String(unsafeUninitializedCapacity: length) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return 0 }
        sodium_bin2base64(start, length, bytes, bytes.count, variant)
        // The length counts the zero at the end.
        return length - 1
      }
    }
  }

  /// The bytes behind a text of `base64URL`; nil for anything else.
  package static func bytes(base64URL text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    var count = 0
    let failed = sodium_base642bin(
      &bytes, bytes.count, text, text.utf8.count, nil, &count, nil, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return failed == 0 ? Array(bytes.prefix(count)) : nil
  }
}

extension Sodium {
  /// HMAC with SHA-256 (RFC 2104), 32 bytes, under a key of any length: what other programs can check by their own means.
  package static func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    start()
    var state = crypto_auth_hmacsha256_state()
    var code = [UInt8](repeating: 0, count: 32)
    _ = crypto_auth_hmacsha256_init(&state, key, key.count)
    _ = crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    _ = crypto_auth_hmacsha256_final(&state, &code)
    return code
  }

  /// SHA-256 (FIPS 180-4), 32 bytes: what tools everywhere give of a file, so that people can compare it themselves.
  package static func sha256(_ message: [UInt8]) -> [UInt8] {
    start()
    var digest = [UInt8](repeating: 0, count: 32)
    _ = crypto_hash_sha256(&digest, message, UInt64(message.count))
    return digest
  }
}
