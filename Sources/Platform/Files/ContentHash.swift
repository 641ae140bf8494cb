import CSodium

/// BLAKE2b over a stream of bytes, so that a file need not be in memory to be hashed.
struct ContentHash: ~Copyable {
  /// libsodium's state is opaque and wants 64-byte alignment; it lives here until `deinit`.
  private let memory: UnsafeMutableRawPointer
  private var state: OpaquePointer { OpaquePointer(memory) }

  init() {
    memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
    _ = crypto_generichash_init(state, nil, 0, 32)
  }

  deinit { memory.deallocate() }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    _ = crypto_generichash_update(state, start, UInt64(bytes.count))
  }

  consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = crypto_generichash_final(state, &digest, digest.count)
    return digest
  }
}
