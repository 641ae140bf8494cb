/// Writes status line and header fields of an answer, and decides how its end is told.
struct AnswerHead {
  let response: Response
  /// HTTP/1.0 at the other end.
  let isOldVersion: Bool
  let closes: Bool
  /// The value of Date, for this second.
  let date: [UInt8]

  /// A body of unknown length goes out in chunks, or, to who knows none, up to the end of the connection.
  var isChunked: Bool { response.contentLength == nil && !isOldVersion && !response.status.forbidsBody }

  func append(to packet: inout [UInt8]) {
    packet += "HTTP/1.1 ".utf8
    Self.append(response.status.rawValue, to: &packet)
    packet.append(.space)
    packet += response.status.reasonPhrase.utf8
    packet += "\r\nDate: ".utf8
    packet += date
    appendFraming(to: &packet)
    if closes {
      packet += "\r\nConnection: close".utf8
    } else if isOldVersion {
      packet += "\r\nConnection: keep-alive".utf8
    }
    packet += "\r\n".utf8
    appendFields(to: &packet)
    packet += "\r\n".utf8
  }

  private func appendFraming(to packet: inout [UInt8]) {
    if isChunked {
      packet += "\r\nTransfer-Encoding: chunked".utf8
    } else if let length = response.contentLength, !response.status.forbidsBody {
      packet += "\r\nContent-Length: ".utf8
      Self.append(length, to: &packet)
    }
  }

  /// The handler's own fields, without those that are the server's to say.
  private func appendFields(to packet: inout [UInt8]) {
    for slot in response.headers.slots where !isOurs(slot) {
      packet += response.headers.bytes(slot.name)
      packet.append(.colon)
      packet.append(.space)
      packet += response.headers.bytes(slot.value)
      packet.append(.cr)
      packet.append(.lf)
    }
  }

  private func isOurs(_ slot: Headers.Slot) -> Bool {
    switch slot.name.count {
    case 4: response.headers.isNamed(slot, "date")
    case 10: response.headers.isNamed(slot, "connection")
    case 14: response.headers.isNamed(slot, "content-length")
    case 17: response.headers.isNamed(slot, "transfer-encoding")
    default: false
    }
  }

  private static func append(_ number: Int, to packet: inout [UInt8]) {
    packet += String(number).utf8
  }
}
