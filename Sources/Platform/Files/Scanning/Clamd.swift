/// What a virus scanner says of a file.
enum ScanVerdict: Sendable, Hashable {
  case clean
  /// The name of what was found, as the scanner calls it: letters, digits, dots, dashes, underscores.
  case infected(String)
  /// Nobody knows: the scanner cannot be reached, is too slow, or does not understand.
  case unknown(String)
}

/// ClamAV's daemon: it is sent a file and answers what is in it (clamd(8), INSTREAM).
struct Clamd: Sendable {
  let address: ScannerAddress
  /// How long one exchange may take, in milliseconds.
  var patience = 20_000

  /// The size of one piece sent, in bytes.
  private static let pieceSize = 65_536
  /// More than any answer of clamd's, in bytes.
  private static let longestAnswer = 4_096

  /// Sends a file, which `content` hands over in pieces of at most that many bytes, and waits for the verdict.
  func verdict(
    _ content: (_ length: Int, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) -> ScanVerdict {
    do {
      let socket = try TimedSocket(to: address, patience: patience)
      do {
        try Array("zINSTREAM\0".utf8).withUnsafeBytes { try socket.send($0) }
        try content(Self.pieceSize) { piece in
          try withUnsafeBytes(of: UInt32(piece.count).bigEndian) { try socket.send($0) }
          try socket.send(piece)
        }
        try [UInt8](repeating: 0, count: 4).withUnsafeBytes { try socket.send($0) }
      } catch TimedSocket.Fault.system {
        // Whoever stops listening half-way has said why: that a file is too large for it, for one.
      }
      return Self.verdict(try socket.receive(limit: Self.longestAnswer))
    } catch {
      return .unknown("\(error)")
    }
  }

  /// `stream: OK`, `stream: NAME FOUND`, or anything else, which is no verdict.
  static func verdict(_ answer: [UInt8]) -> ScanVerdict {
    let line = String(decoding: answer.prefix { $0 != 0 && $0 != 0x0A }, as: UTF8.self)
    if line == "stream: OK" { return .clean }
    guard line.hasPrefix("stream: "), line.hasSuffix(" FOUND") else { return .unknown(line) }
    let name = line.dropFirst("stream: ".count).dropLast(" FOUND".count).prefix(80)
    let code = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "_" })
    return .infected(code.isEmpty ? "_" : code)
  }
}
