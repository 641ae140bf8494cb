import HTTP

/// A mail as it goes over the wire: RFC 5322 with the words of RFC 2047, its body in quoted-printable (RFC 2045 §6.7),
/// and behind it the files that go along (RFC 2046 §5.1, RFC 2183).
struct MailText: Sendable {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - organisation: the sender's name.
  ///   - identifier: the part of the Message-ID before the "@"; the same each time the mail is sent.
  init(
    _ mail: OutgoingMail, with files: [MailFile] = [], from organisation: String, _ server: MailServer,
    identifier: String, zone: Zone
  ) {
    let head = [
      "From: \(HeaderWords(organisation).text)\r\n <\(server.sender.text)>", "To: <\(mail.address)>",
      "Subject: \(HeaderWords(mail.subject).text)", "Date: \(Self.date(mail.queuedAt, zone))",
      "Message-ID: <\(identifier)@\(server.domain)>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
    ]
    let text = Array(Self.textHead.utf8) + Self.quotedPrintable(mail.body)
    guard !files.isEmpty else {
      bytes = Array("\(head.joined(separator: "\r\n"))\r\n".utf8) + text
      return
    }
    // No line of text can begin so: quoted-printable writes "=" as "=3D".
    let boundary = "=_\(identifier)"
    let parts = ([text] + files.map(Self.part)).map { Array("--\(boundary)\r\n".utf8) + $0 }
    bytes =
      Array("\(head.joined(separator: "\r\n"))\r\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n".utf8)
      + parts.joined() + Array("--\(boundary)--\r\n".utf8)
  }

  private static let textHead =
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"

  /// A file in lines of 76 characters. Its name was made harmless when it was kept; what is not ASCII in it is encoded
  /// (RFC 2231 §4).
  private static func part(_ file: MailFile) -> [UInt8] {
    let head = """
      Content-Type: \(file.mediaType)\r
      Content-Disposition: attachment; filename*=UTF-8''\(URLText.encode(file.name))\r
      Content-Transfer-Encoding: base64\r
      \r

      """
    let text = Array(Sodium.base64(file.bytes, isPadded: true).utf8)
    let lines = stride(from: 0, to: text.count, by: 76).map { Array(text[$0..<min($0 + 76, text.count)]) + [13, 10] }
    return Array(head.utf8) + lines.joined()
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// "Thu, 12 Mar 2026 14:05:09 +0800" (RFC 5322 §3.3).
  static func date(_ instant: Instant, _ zone: Zone) -> String {
    let (day, rest) = zone.local(instant)
    let (year, month, date) = day.civil
    let time = "\(pad(rest / 3_600_000)):\(pad(rest / 60_000 % 60)):\(pad(rest / 1_000 % 60))"
    return "\(weekdays[day.weekday.rawValue - 1]), \(date) \(months[month - 1]) \(pad(year, 4)) \(time) "
      + zone.offset.replacing(":", with: "")
  }

  /// Lines of at most 76 characters, all ASCII. A line that begins with a dot or "From " begins encoded, so that no
  /// server on the way takes it for anything else.
  static func quotedPrintable(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      append(Array(line.utf8), to: &bytes)
      bytes += [13, 10]
    }
    return bytes
  }

  private static func append(_ line: [UInt8], to bytes: inout [UInt8]) {
    var width = 0
    for (place, byte) in line.enumerated() {
      let isLast = place == line.count - 1
      let isBlank = byte == 32 || byte == 9
      let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=") || isBlank && !isLast
      let isLead = width == 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
      let piece = isPlain && !isLead ? [byte] : encoded(byte)
      if width + piece.count > 75 {
        bytes += Array("=\r\n".utf8)
        width = 0
      }
      bytes += piece
      width += piece.count
    }
  }

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

/// A value of a header made of words that people wrote: as it is where it is short and plain, else as encoded words
/// (RFC 2047 §2), of which none is longer than 75 characters and none divides a character. Nothing in it can end the line.
struct HeaderWords: Sendable {
  let text: String

  init(_ typed: String) {
    let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let kept = String(
      String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    let isPlain =
      kept.utf8.count <= 60
      && kept.utf8.allSatisfy { byte in
        (32...126).contains(byte) && !Self.special.contains(byte)
      }
    text = isPlain && !kept.isEmpty ? kept : Self.encoded(kept)
  }

  /// What would have to be quoted in a name or might read as an encoded word (RFC 5322 §3.2.3).
  private static let special = Set("()<>[]:;@\\,.\"=?".utf8)

  private static func encoded(_ text: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (pieces.last?.count ?? 0) + bytes.count > 42 { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { "=?UTF-8?B?\(Sodium.base64($0, isPadded: true))?=" }.joined(separator: "\r\n ")
  }
}
