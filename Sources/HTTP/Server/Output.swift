import CLinux
import Glibc

/// What of an answer has not left yet.
struct Output {
  enum Progress {
    case drained, blocked, broken
  }

  enum Stream {
    case none
    case open(isChunked: Bool, left: Int?)
    case whole
  }

  /// The kernel is asked to take at most this much of a file at once, so that one download does not hold up the others.
  private static let fileStep = 512 * 1024

  private var bytes: [UInt8] = []
  private var body: [UInt8] = []
  private var offset = 0
  private var file: FileSlice?
  private var fileSent = 0
  var stream = Stream.none
  var waiters: [CheckedContinuation<Void, any Error>] = []
  /// Bytes of body and header handed to the kernel.
  var sent = 0
  /// Of these, bytes of the header.
  var headerSize = 0

  /// A longer answer than this is left out of the account: a report that one person waits for, not a page that thousands
  /// do not read.
  private static let longestCounted = 256 * 1024

  /// Bytes that wait for a client to read.
  var held: Int {
    let left = bytes.count - offset + body.count
    return left <= Self.longestCounted ? left : 0
  }

  mutating func queue(_ more: ArraySlice<UInt8>) {
    if offset == bytes.count {
      bytes = Array(more)
      offset = 0
    } else {
      bytes.append(contentsOf: more)
    }
  }

  mutating func queue(body: [UInt8]) { self.body = body }

  mutating func queue(_ slice: FileSlice) {
    file = slice
    fileSent = 0
  }

  /// Writes until all is out or the kernel takes no more.
  mutating func write(to descriptor: Int32) -> Progress {
    while true {
      if offset < bytes.count {
        let progress = writeBytes(to: descriptor)
        guard progress == .drained else { return progress }
      } else if !body.isEmpty {
        bytes = body
        body = []
        offset = 0
      } else if let slice = file {
        let progress = writeFile(slice, to: descriptor)
        guard progress == .drained else { return progress }
      } else {
        bytes = []
        offset = 0
        return .drained
      }
    }
  }

  private mutating func writeBytes(to descriptor: Int32) -> Progress {
    guard body.isEmpty else { return writeBoth(to: descriptor) }
    let flags = Int32(MSG_NOSIGNAL) | (file == nil ? 0 : Int32(MSG_MORE))
    let start = offset
    let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start, flags) }
    guard count >= 0 else { return Self.progress(after: errno) }
    offset += count
    sent += count
    return .drained
  }

  /// Header and body in one call, each from where it lies.
  private mutating func writeBoth(to descriptor: Int32) -> Progress {
    let start = offset
    let count = bytes.withUnsafeBytes { head in
      body.withUnsafeBytes { body in
        tanggap_send_two(
          descriptor, head.baseAddress?.advanced(by: start), head.count - start, body.baseAddress, body.count)
      }
    }
    guard count >= 0 else { return Self.progress(after: errno) }
    sent += count
    offset += count
    if offset >= bytes.count {
      let past = offset - bytes.count
      bytes = body
      body = []
      offset = past
    }
    return .drained
  }

  private mutating func writeFile(_ slice: FileSlice, to descriptor: Int32) -> Progress {
    guard fileSent < slice.length else {
      file = nil
      return .drained
    }
    var position = off_t(slice.offset + fileSent)
    let count = sendfile(descriptor, slice.handle.descriptor, &position, min(slice.length - fileSent, Self.fileStep))
    guard count >= 0 else { return Self.progress(after: errno) }
    // A file that became shorter than promised cannot be mended: the length has been said.
    guard count > 0 else { return .broken }
    fileSent += count
    sent += count
    return .drained
  }

  private static func progress(after error: Int32) -> Progress {
    switch error {
    case EAGAIN: .blocked
    case EINTR: .drained
    default: .broken
    }
  }
}
