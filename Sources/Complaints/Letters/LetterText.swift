import Platform

/// What a reply letter says: everything that is initialled and signed, and nothing that is given later, such as its
/// number and date.
struct LetterText: Sendable, Hashable {
  /// *Sifat*.
  var urgency: Disposition.Urgency
  /// *Klasifikasi keamanan*.
  var security = LetterSecurity.open
  /// *Lampiran*, in words ("satu berkas"); empty when there is none.
  var attachments: String
  /// *Hal*.
  var subject: String
  /// Without "Yth."; line by line.
  var addressee: String
  /// Paragraphs, an empty line between them.
  var body: String
  /// *Tembusan*, one a line; often empty.
  var copies: String

  static let limits: TextLimits = [
    "attachments": 100, "subject": 200, "addressee": 500, "body": 20_000, "copies": 1_000,
  ]

  enum Part: String, CaseIterable, Sendable {
    case urgency, attachments, subject, addressee, body, copies, security

    var words: String {
      switch self {
      case .urgency: "sifat"
      case .attachments: "lampiran"
      case .subject: "hal"
      case .addressee: "alamat tujuan"
      case .body: "isi surat"
      case .copies: "tembusan"
      case .security: "klasifikasi keamanan"
      }
    }
  }

  subscript(part: Part) -> String {
    switch part {
    case .urgency: urgency.rawValue
    case .attachments: attachments
    case .subject: subject
    case .addressee: addressee
    case .body: body
    case .copies: copies
    case .security: security.rawValue
    }
  }

  /// Where two texts differ, in the order of the letter.
  func differences(from other: LetterText) -> [Part] { Part.allCases.filter { self[$0] != other[$0] } }
}

extension LetterText {
  /// What marks are bound to.
  func hash(answering ticket: String) -> [UInt8] {
    LetterSeal.hash(of: Self.sealed { self[$0] }, answering: ticket)
  }

  /// The parts that marks are bound to. Letters had no security class at first: an open one has none in its hash, and all
  /// others have one part more, so that no two letters give the same bytes.
  fileprivate static func sealed(_ value: (Part) -> String) -> [String] {
    let security = value(.security)
    let others = Part.allCases.filter { $0 != .security }.map(value)
    return ["", LetterSecurity.open.rawValue].contains(security) ? others : others + [security]
  }

  var paragraphs: [String] { Self.split(body) }

  /// Paragraphs of a text, which empty lines part.
  static func split(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  var addresseeLines: [String] { Self.lines(addressee) }
  var copyLines: [String] { Self.lines(copies) }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

/// What binds marks to a letter's text.
package enum LetterSeal {
  /// BLAKE2b over the ticket it answers and each part, every one preceded by its length, so that no two letters give
  /// the same bytes.
  static func hash(of parts: [String], answering ticket: String) -> [UInt8] {
    Sodium.hash(Array((["letter", ticket] + parts).map { "\($0.utf8.count):\($0)\n" }.joined().utf8))
  }

  /// The same for a letter whose parts stand in columns of their names: for sample data in bulk.
  package static func hash(of columns: [String: String], answering ticket: String) -> [UInt8] {
    hash(of: LetterText.sealed { columns[$0.rawValue] ?? "" }, answering: ticket)
  }
}

/// The short form of a hash that people compare by eye: 48 bits as three groups of four digits.
package struct CheckCode: Sendable, Hashable {
  package let text: String

  package init(_ hash: [UInt8]) {
    let digits = hash.prefix(6).map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }
    text = stride(from: 0, to: digits.count, by: 2).map { digits[$0..<min($0 + 2, digits.count)].joined() }
      .joined(separator: "-")
  }
}
