import Foundation
import Support
import Synchronization

@testable import Platform

/// A virus scanner on a Unix socket that knows one virus, and misbehaves where a test asks for it.
final class FakeClamd: Sendable {
  enum Manner: Sendable {
    /// Answers as clamd does.
    case usual
    /// Takes the file and says nothing.
    case silent
    /// Says what no scanner says.
    case confused
    /// Closes before it has read the file, with clamd's words for a file beyond its limit.
    case full
  }

  /// The harmless text that every scanner takes for a virus, in two parts so that none takes this file for one.
  static let virus = Array((#"X5O!P%@AP[4\PZX54(P^)7CC)7}"# + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").utf8)

  let address: ScannerAddress
  private let folder: ScratchFolder
  private let listener: Int32
  private let manner: Manner

  init(_ manner: Manner = .usual) throws {
    folder = try ScratchFolder()
    let path = folder.path("clamd.ctl")
    guard let address = ScannerAddress(path), let (name, length) = address.socketAddress else {
      throw ProcessError.system("address", EINVAL)
    }
    (self.address, self.manner) = (address, manner)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let isOpen = withUnsafePointer(to: name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
    }
    guard isOpen, listen(descriptor, 16) == 0 else { throw ProcessError.system("listen", errno) }
    listener = descriptor
    Thread {
      while case let socket = accept(descriptor, nil, nil), socket >= 0 { Self.serve(socket, manner) }
      close(descriptor)
    }.start()
  }

  /// The thread that accepts closes it then: its number must not be given to another socket before.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func serve(_ socket: Int32, _ manner: Manner) {
    defer { close(socket) }
    if manner == .full { return say("INSTREAM size limit exceeded. ERROR\0", socket) }
    guard read(10, from: socket) == Array("zINSTREAM\0".utf8) else { return say("UNKNOWN COMMAND\0", socket) }
    var content: [UInt8] = []
    while let size = read(4, from: socket).map({ $0.reduce(0) { $0 << 8 | Int($1) } }), size > 0 {
      guard let piece = read(size, from: socket) else { return }
      content += piece
    }
    switch manner {
    case .silent: _ = read(1, from: socket)
    case .confused: say("stream: perhaps\0", socket)
    default: say(content.ranges(of: virus).isEmpty ? "stream: OK\0" : "stream: Eicar-Test-Signature FOUND\0", socket)
    }
  }

  private static func say(_ line: String, _ socket: Int32) {
    let bytes = Array(line.utf8)
    _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Exactly so many bytes, or nil when the other side ends before.
  private static func read(_ count: Int, from socket: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return recv(socket, &bytes, count, Int32(MSG_WAITALL)) == count ? bytes : nil
  }
}
