/// What the segments in front of a JPEG's first scan say (ITU-T T.81 §B.1, Exif 2.32 §4.5.4).
struct JPEGSegments {
  /// The first block of Exif, from its TIFF header on.
  private(set) var exif: ArraySlice<UInt8>?
  /// Whether the picture comes in several passes, so that its library has to keep it whole.
  private(set) var hasPasses = false

  init(_ file: Octets) {
    var at = 2
    var components = 0
    while file.bytes.count > at + 4, file.bytes[at] == 0xFF {
      let mark = file.bytes[at + 1]
      // Fill bytes may stand in front of a mark.
      guard mark != 0xFF else {
        at += 1
        continue
      }
      guard let length = file.number(at + 2, 2, isBig: true), length >= 2 else { return }
      switch mark {
      case 0xE1 where exif == nil && file.has("Exif\0\0", at: at + 4): exif = file.slice(at + 10, length - 8)
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF:
        components = file.number(at + 9, 1, isBig: true) ?? 0
        hasPasses = mark != 0xC0 && mark != 0xC1
      case 0xDA:
        // Components that come one after the other are passes too.
        hasPasses = hasPasses || file.number(at + 4, 1, isBig: true) != components
        return
      default: break
      }
      at += 2 + length
    }
  }
}
