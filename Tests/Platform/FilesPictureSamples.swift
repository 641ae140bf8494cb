@testable import Platform

/// Pictures as cameras and programs write them, with all that they say beside the picture.
enum PictureSamples {
  static let red: [UInt8] = [220, 30, 30]
  static let green: [UInt8] = [30, 200, 30]
  static let blue: [UInt8] = [30, 30, 220]
  static let white: [UInt8] = [240, 240, 240]

  /// Four quarters: red and green above, blue and white below.
  static func quarters(width: Int = 64, height: Int = 32) -> Picture {
    var pixels: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        pixels += y < height / 2 ? (x < width / 2 ? red : green) : (x < width / 2 ? blue : white)
      }
    }
    return Picture(width: width, height: height, channels: .rgb, pixels: pixels)
  }

  /// The colours of a picture's quarters, row by row; compression moves them a little.
  static func names(_ picture: Picture) -> [String] {
    [(1, 1), (3, 1), (1, 3), (3, 3)].map { x, y in
      let start = (y * picture.height / 4 * picture.width + x * picture.width / 4) * picture.channels.rawValue
      let pixel = picture.pixels[start..<start + 3]
      let known = [("red", red), ("green", green), ("blue", blue), ("white", white)]
      return known.first { zip($0.1, pixel).allSatisfy { abs(Int($0) - Int($1)) < 40 } }?.0 ?? "\(Array(pixel))"
    }
  }

  /// A block of Exif: how the camera was held, and a directory of places at 6° south (Exif 2.32 §4.6).
  static func exif(_ orientation: Orientation) -> [UInt8] {
    var block: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
    block += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation.rawValue), 0, 0]
    block += [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0]
    block += [0, 2, 0, 1, 0, 2, 0, 0, 0, 2] + Array("S\0\0\0".utf8)
    block += [0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0]
    return block + [0, 0, 0, 6, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 34, 0, 0, 0, 1]
  }

  /// A photograph with everything a phone adds, and an archive behind its end.
  static func photograph(_ orientation: Orientation, _ picture: Picture = quarters()) throws -> [UInt8] {
    let plain = try JPEG.write(picture)
    let exif = segment(0xE1, Array("Exif\0\0".utf8) + exif(orientation))
    let xmp = segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Rina, rumah</x:xmpmeta>".utf8))
    let profile = segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}".utf8) + [UInt8](repeating: 7, count: 200))
    let comment = segment(0xFE, Array("difoto oleh Rina".utf8))
    return Array(plain[..<2]) + exif + xmp + profile + comment + plain[2...] + Array("PK\u{3}\u{4}rahasia".utf8)
  }

  static func segment(_ mark: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, mark, UInt8(length >> 8), UInt8(length & 0xFF)] + content
  }

  /// The marks of a JPEG's segments in front of its scan, and what stands behind its end.
  static func anatomy(_ file: [UInt8]) -> (marks: [UInt8], tail: Int) {
    var (marks, at): ([UInt8], Int) = ([], 2)
    while at + 4 <= file.count, file[at] == 0xFF {
      marks.append(file[at + 1])
      if file[at + 1] == 0xDA { break }
      at += 2 + Int(file[at + 2]) << 8 + Int(file[at + 3])
    }
    let end = file.indices.dropLast().last { file[$0] == 0xFF && file[$0 + 1] == 0xD9 } ?? 0
    return (marks, file.count - end - 2)
  }

  /// A PNG with more chunks behind its header.
  static func png(_ picture: Picture, adding chunks: [(StaticString, [UInt8])]) throws -> [UInt8] {
    let plain = try PNG.write(picture)
    return Array(plain[..<33]) + chunks.flatMap { chunk($0.0, $0.1) } + plain[33...]
  }

  static func chunk(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    let body = name.withUTF8Buffer { Array($0) } + content
    return big(content.count) + body + big(Int(checksum(body)))
  }

  static func big(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }

  /// CRC-32 (PNG 3rd edition, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1 }
    }
  }

  /// A WebP in its extended form, with Exif behind the picture (RFC 9649 §2.7).
  static func webp(_ picture: Picture, _ orientation: Orientation) throws -> [UInt8] {
    let plain = Array(try WebP.write(picture)[12...])
    let size = [picture.width - 1, picture.height - 1].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8), 0] as [UInt8] }
    let header = riff("VP8X", [0x08, 0, 0, 0] + size)
    let body = Array("WEBP".utf8) + header + plain + riff("EXIF", exif(orientation))
    return riff("RIFF", body)
  }

  private static func riff(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    let room = content.count % 2 == 0 ? [] : [UInt8(0)]
    return name.withUTF8Buffer { Array($0) } + big(content.count).reversed() + content + room
  }
}
