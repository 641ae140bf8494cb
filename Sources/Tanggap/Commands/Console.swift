import Database
import Glibc
import Platform

/// Lines for the person, or the service manager, that started the program. Each leaves at once and whole.
enum Console {
  static func say(_ line: String) { write(line, to: STDOUT_FILENO) }

  static func complain(_ line: String) { write(line, to: STDERR_FILENO) }

  private static func write(_ line: String, to descriptor: Int32) {
    var bytes = Array((line + "\n").utf8)[...]
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
