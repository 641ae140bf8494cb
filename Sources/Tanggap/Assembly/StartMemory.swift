import Glibc

/// What the start has drawn into memory and serving does not need.
enum StartMemory {
  /// Lets go of all pages of program code, of this program and its libraries. The start has run through most of both
  /// once (checking templates, planning routes, opening the database); what serving runs comes back with its first use,
  /// from the system's cache, 16 pages for one fault.
  ///
  /// Only mappings of files that are run and never written qualify: dropping anything else would lose what was written.
  static func giveBackCode() {
    for line in memoryMap().split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard words.count == 6, words[1].elementsEqual("r-xp".utf8), words[5].contains(UInt8(ascii: "/")) else {
        continue
      }
      let ends = words[0].split(separator: UInt8(ascii: "-"))
        .map { UInt(String(decoding: $0, as: UTF8.self), radix: 16) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else { continue }
      // Refused, the pages stay where they are: nothing is lost by it.
      _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED)
    }
  }

  /// The mappings of this process as the kernel writes them; empty where it does not.
  private static func memoryMap() -> [UInt8] {
    let file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while case let count = read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}
