/// A file as a browser sends it.
package struct WebUpload: Sendable, Equatable {
  package let name: String
  package let type: String
  package let bytes: [UInt8]

  package init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}

/// The two ways in which a browser writes a form into a body.
package enum FormEncoding {
  /// `application/x-www-form-urlencoded`, as the URL Standard's serializer writes it.
  package static func urlencoded(_ fields: [(String, String)]) -> String {
    fields.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
  }

  /// `multipart/form-data` (RFC 7578) with `boundary`; files come after the fields.
  package static func multipart(
    _ fields: [(String, String)], files: [(String, WebUpload)], boundary: String
  ) -> [UInt8] {
    var body: [UInt8] = []
    for (name, value) in fields {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(quoted(name))\"\r\n\r\n\(value)\r\n".utf8
    }
    for (name, file) in files {
      let disposition = "form-data; name=\"\(quoted(name))\"; filename=\"\(quoted(file.name))\""
      body += "--\(boundary)\r\nContent-Disposition: \(disposition)\r\nContent-Type: \(file.type)\r\n\r\n".utf8
      body += file.bytes
      body += "\r\n".utf8
    }
    return body + "--\(boundary)--\r\n".utf8
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): result += "+"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += byte < 16 ? "%0" : "%"
        result += String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  /// The HTML Standard's way with names: quotes and line ends percent-encoded, all else as it is.
  private static func quoted(_ name: String) -> String {
    name.replacing("\"", with: "%22").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }
}
