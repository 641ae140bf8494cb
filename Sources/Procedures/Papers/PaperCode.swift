import Database
import Documents
import Mustache
import Platform

/// What tells one issued paper from all others, short enough to be typed off it: twelve letters and digits of an
/// alphabet of 31 without look-alikes (no 0, 1, I, L, O), which is 59 bits.
package struct PaperCode: Sendable, Hashable {
  /// Without hyphens, as the database keeps it.
  package let raw: String

  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  private static let length = 12

  /// A new one. Bytes beyond the last whole multiple of the alphabet are thrown away, so that every sign is as likely.
  package init(_ world: World) {
    var signs = ""
    let fair = 256 - 256 % Self.alphabet.count
    while signs.utf8.count < Self.length {
      for byte in world.randomBytes(Self.length) where Int(byte) < fair && signs.utf8.count < Self.length {
        signs.append(Self.alphabet[Int(byte) % Self.alphabet.count])
      }
    }
    raw = signs
  }

  /// One as somebody typed it: in any case, with or without hyphens and blanks. Nil for what is none.
  package init?(_ typed: String) {
    let signs = typed.uppercased().filter { !"-– .\t".contains($0) }
    guard signs.count == Self.length, signs.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
    raw = signs
  }

  /// In groups of four: "7K3M-P2XW-9RTA".
  package var text: String {
    stride(from: 0, to: Self.length, by: 4).map { String(raw.dropFirst($0).prefix(4)) }.joined(separator: "-")
  }

  /// Where anybody checks it.
  package var path: String { "/periksa/\(text)" }
}

/// What an issued paper carries to be checked by: `_parts/paper-seal` under `seal`.
package struct PaperSeal: Renderable {
  let code: String
  /// Where to check it, as people type it; only the way there while nobody has set where the site is reached.
  let address: String
  let side: Int
  let path: String
  /// Where the trail stood when it was issued: the place and the first half of the link's hash.
  let trail: String

  init(_ code: PaperCode, head: TrailEntry?, office: Office) {
    self.code = code.text
    let base = office.baseURL
    address =
      base.isEmpty
      ? "halaman “Periksa dokumen” (\(code.path)) di situs kami"
      : base.replacing("https://", with: "").replacing("http://", with: "") + code.path
    let picture = QRCode(base.isEmpty ? code.text : base + code.path)
    side = picture?.side ?? 0
    path = picture?.path ?? ""
    trail = head.map { "\(Words(zone: office.zone).number(Int($0.seq))) · \(Self.short($0.hash))" } ?? ""
  }

  private static func short(_ hash: [UInt8]) -> String { PaperHash.words(Array(hash.prefix(8))) }
}

/// Hashes as people compare them.
package enum PaperHash {
  /// Hexadecimal digits in groups of four.
  package static func words(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { byte in
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0..<min($0 + 2, digits.count)].joined() }
      .joined(separator: " ")
  }
}
