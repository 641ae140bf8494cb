import Database
import Glibc
import HTTP
import Platform

/// Lines for the person, or the service manager, that started the program. Each leaves at once and whole.
enum Console {
  static func say(_ line: String) { write(line, to: STDOUT_FILENO) }

  /// A line for each answer, all in one go; secrets in their paths are masked, and where respondents
  /// come from is not told.
  static func say(accesses: [AccessRecord]) {
    var lines: [UInt8] = []
    lines.reserveCapacity(accesses.count * 160)
    for record in accesses {
      lines += "akses ".utf8
      record.masking(SecretPath.masked, hidesRemote: SecretPath.isRespondents).append(to: &lines)
      lines.append(UInt8(ascii: "\n"))
    }
    write(lines, to: STDOUT_FILENO)
  }

  static func complain(_ line: String) { write(line, to: STDERR_FILENO) }

  private static func write(_ line: String, to descriptor: Int32) {
    write(Array((line + "\n").utf8), to: descriptor)
  }

  private static func write(_ whole: [UInt8], to descriptor: Int32) {
    var bytes = whole[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// What a person at the console is told of an error: what is wrong, what to do, and for the machine's faults the cause.
enum ConsoleSentence {
  static func of(_ error: any Error) -> String {
    switch error {
    case let error as DatabaseError:
      switch error {
      case .newerThanProgram, .fileExists: error.sentence
      default: "\(error.sentence) (\(error))"
      }
    case let error as any PublicError: error.message
    default: "\(error)"
    }
  }
}

/// A command that cannot be carried out, in a sentence that says what to do.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
