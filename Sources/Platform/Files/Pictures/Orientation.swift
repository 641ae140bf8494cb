/// How the camera was held, as the photograph says (Exif 2.32, tag 0x0112).
enum Orientation: Int, Sendable, CaseIterable {
  case upright = 1
  case mirrored, upsideDown, flipped, transposed, turnedLeft, transversed, turnedRight

  /// Whether width and height change places when it is undone.
  var isSideways: Bool { rawValue >= Orientation.transposed.rawValue }

  /// Where the pixels of the upright picture lie in the stored one of that size: where the first one is, and how far it
  /// is to the next one on the right and below, all in pixels.
  func way(_ width: Int, _ height: Int) -> (start: Int, right: Int, down: Int) {
    let (bottomLeft, last) = ((height - 1) * width, height * width - 1)
    return switch self {
    case .upright: (0, 1, width)
    case .mirrored: (width - 1, -1, width)
    case .upsideDown: (last, -1, -width)
    case .flipped: (bottomLeft, 1, -width)
    case .transposed: (0, width, 1)
    case .turnedLeft: (bottomLeft, -width, 1)
    case .transversed: (last, -width, -1)
    case .turnedRight: (width - 1, width, -1)
    }
  }

  /// As a block of Exif says; upright where it says nothing, or nothing that can be.
  init(exif block: ArraySlice<UInt8>) {
    self = Self.entry(Octets(Array(block))) ?? .upright
  }

  /// A TIFF header, the offset of the first directory, its entries of twelve bytes (TIFF 6.0 §2).
  private static func entry(_ block: Octets) -> Orientation? {
    guard let isBig = [0x4D4D: true, 0x4949: false][block.number(0, 2, isBig: true)],
      block.number(2, 2, isBig: isBig) == 42, let directory = block.number(4, 4, isBig: isBig),
      let count = block.number(directory, 2, isBig: isBig)
    else { return nil }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = block.number(entry, 2, isBig: isBig) else { return nil }
      if tag == 0x0112 { return block.number(entry + 8, 2, isBig: isBig).flatMap { Orientation(rawValue: $0) } }
    }
    return nil
  }
}

/// Bytes of a file, read at places that the file itself names: one that is not there gives nil.
struct Octets {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of `length` bytes (at most four) from `start`.
  func number(_ start: Int, _ length: Int, isBig: Bool) -> Int? {
    guard start >= 0, start <= bytes.count - length else { return nil }
    let digits = bytes[start..<start + length]
    return (isBig ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether a text stands at `start`.
  func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start <= bytes.count - text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes[start..<start + $0.count].elementsEqual($0) }
  }

  /// What stands from `start` on, as far as the file goes.
  func slice(_ start: Int, _ length: Int) -> ArraySlice<UInt8> {
    bytes[min(max(start, 0), bytes.count)...].prefix(max(length, 0))
  }
}
