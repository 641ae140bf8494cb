import CSodium

/// BLAKE2b over a stream of bytes, so that a file need not be in memory to be hashed.
struct ContentHash: ~Copyable {
  private var state = crypto_generichash_state()

  init() { _ = crypto_generichash_init(&state, nil, 0, 32) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let count = UInt64(bytes.count)
    _ = crypto_generichash_update(&state, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
  }

  consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = crypto_generichash_final(&state, &digest, digest.count)
    return digest
  }
}
