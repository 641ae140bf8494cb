import CSodium

/// Authenticated encryption as libsodium offers it: XChaCha20-Poly1305, whose random nonce is long enough never to repeat.
extension Sodium {
  /// Seals a message under a key of 32 bytes; the nonce stands before it.
  ///
  /// - Parameter place: where the sealed bytes belong, such as `secondFactor:12`. They open at that place only, so that
  ///   nobody can move them into another row.
  package static func seal(_ message: [UInt8], at place: String, key: [UInt8]) -> [UInt8] {
    let nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_npubbytes())
    var sealed = [UInt8](repeating: 0, count: message.count + crypto_aead_xchacha20poly1305_ietf_abytes())
    let context = Array(place.utf8)
    _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, message, UInt64(message.count), context, UInt64(context.count), nil, nonce, key)
    return nonce + sealed
  }

  /// What was sealed at that place under that key; nil for anything else.
  package static func open(_ sealed: [UInt8], at place: String, key: [UInt8]) -> [UInt8]? {
    let (nonceCount, tagCount) = (
      crypto_aead_xchacha20poly1305_ietf_npubbytes(), crypto_aead_xchacha20poly1305_ietf_abytes()
    )
    guard sealed.count >= nonceCount + tagCount else { return nil }
    let (nonce, text) = (Array(sealed.prefix(nonceCount)), Array(sealed.dropFirst(nonceCount)))
    start()
    var message = [UInt8](repeating: 0, count: text.count - tagCount)
    let context = Array(place.utf8)
    let failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &message, nil, nil, text, UInt64(text.count), context, UInt64(context.count), nonce, key)
    return failed == 0 ? message : nil
  }
}
