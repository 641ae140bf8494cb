import Database

/// The organisation's logo, kept by the hash of its picture: papers that were issued under an older one go on showing it.
package struct Logo: Sendable, Hashable {
  /// BLAKE2b of the picture, 64 hexadecimal digits.
  package let name: String

  /// Pixels of the longer edge: twice what the letterhead of an A4 page prints at 300 dots an inch.
  static let edge = 600
  /// The largest file that is taken in, in bytes.
  static let mostBytes = 5 << 20

  /// Nil for what is no name of a logo.
  init?(name: String) {
    guard name.utf8.count == 64, name.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    self.name = name
  }

  fileprivate init(of picture: [UInt8]) {
    name = Sodium.hash(picture).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  static let root = "/logo/"
  static let ending = ".png"

  /// Where a browser fetches it.
  var path: String { Self.root + name + Self.ending }

  /// The same picture inside a page that may fetch nothing.
  static func inline(_ picture: [UInt8]) -> String { "data:image/png;base64,\(Sodium.base64(picture, isPadded: true))" }
}

extension Migration {
  static let logos = Migration(
    "platform 0023 logos are kept by the hash of their picture, and files go along with mails",
    """
    CREATE TABLE logo (
      name    TEXT PRIMARY KEY CHECK (length(name) = 64),
      picture BLOB NOT NULL CHECK (length(picture) > 0),
      addedAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE mailFile (
      mailID INTEGER NOT NULL REFERENCES mail(id),
      fileID INTEGER NOT NULL REFERENCES file(id),
      PRIMARY KEY (mailID, fileID)
    ) STRICT, WITHOUT ROWID;
    """)
}

extension Snapshot {
  /// The PNG of a logo that is, or was, the organisation's.
  func picture(of logo: Logo) throws -> [UInt8]? { try value("SELECT picture FROM logo WHERE name = \(logo.name)") }
}

extension Deed {
  /// Sets the letterhead; `picture` is a PNG made here, nil to leave the logo as it is.
  func changeLetterhead(_ values: [Setting: String], picture: [UInt8]?) throws {
    var values = values
    if let picture {
      let logo = Logo(of: picture)
      try db.execute(
        """
        INSERT INTO logo (name, picture, addedAt) VALUES (\(logo.name), \(picture), \(at)) ON CONFLICT (name) DO NOTHING
        """)
      values[.logo] = logo.name
    }
    try change(values)
  }
}

extension App {
  /// HTML in which every logo lies as a picture of its own, for a program that may fetch nothing. What people typed holds
  /// no such address: its quotes are escaped.
  func withLogosInside(_ html: [UInt8]) throws -> [UInt8] {
    let mark = "src=\"\(Logo.root)"
    let pieces = String(decoding: html, as: UTF8.self).split(separator: mark, omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return html }
    var text = String(pieces[0])
    for piece in pieces.dropFirst() {
      let logo = Logo(name: String(piece.prefix(64)))
      let picture = try logo.flatMap { logo in try database.read { try $0.picture(of: logo) } }
      if let logo, let picture, piece.dropFirst(64).hasPrefix(Logo.ending) {
        text += "src=\"\(Logo.inline(picture))\(piece.dropFirst(logo.name.count + Logo.ending.count))"
      } else {
        text += mark + piece
      }
    }
    return Array(text.utf8)
  }
}
