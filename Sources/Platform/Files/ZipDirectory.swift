import HTTP

/// The names of a ZIP's entries, read from the directory at its end (APPNOTE.TXT §4.3.12): Word leaves room between the
/// entries, so that the start of a document says nothing yet.
struct ZipDirectory {
  private(set) var names: [String] = []
  /// How large all entries together claim to be once unpacked, in bytes.
  private(set) var expanded = 0

  /// The directory lies in the last bytes; one of thousands of entries, which no office document has, is not looked for.
  private static let reach = 65_536

  /// Nil when the file cannot be read.
  init?(of file: UploadedFile) {
    var end: [UInt8] = []
    do {
      try file.withChunks(of: Self.reach) { bytes in
        end = Array((end + bytes).suffix(Self.reach))
      }
    } catch {
      return nil
    }
    read(end)
  }

  /// The office document this is: its parts lie under `word/` or `xl/`. One with macros is none that we take.
  var office: FileKind? {
    guard names.contains("[Content_Types].xml"), !names.contains(where: { $0.hasSuffix("vbaProject.bin") }) else {
      return nil
    }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    return nil
  }

  /// Every entry of the directory: a signature, 46 bytes in all, then the name, whose length stands at byte 28. The size
  /// unpacked stands at byte 24; one beyond 4 GB says 2³² - 1 there (§4.5.3), which is as good for telling a bomb.
  private mutating func read(_ bytes: [UInt8]) {
    var index = 0
    while index + 46 <= bytes.count {
      guard bytes[index] == 0x50, bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02]) else {
        index += 1
        continue
      }
      let length = Int(bytes[index + 28]) | Int(bytes[index + 29]) << 8
      let name = bytes[(index + 46)...].prefix(length)
      expanded += (0..<4).reduce(0) { $0 | Int(bytes[index + 24 + $1]) << (8 * $1) }
      names.append(String(decoding: name, as: UTF8.self))
      index += 46 + length
    }
  }
}
