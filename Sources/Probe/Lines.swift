import Glibc

/// Questions on standard input, answers on standard output, one a line.
enum Lines {
  /// Answers each line until the input ends; every answer leaves at once.
  static func answer(_ reply: ([UInt8]) -> [UInt8]) {
    while let line = readLine(strippingNewline: true) {
      print(reply(Array(line.utf8)) + [0x0a])
    }
  }

  /// Writes bytes to standard output.
  static func print(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
  }
}
