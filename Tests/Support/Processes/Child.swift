import Foundation
import Synchronization

/// What can go wrong around a child process.
package enum ProcessError: Error, CustomStringConvertible {
  case system(String, Int32)
  case ended(program: String, status: Int32, stderr: String)
  case notReady(program: String, stdout: String, stderr: String)
  case stillRunning(program: String)

  package var description: String {
    switch self {
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    case .ended(let program, let status, let stderr): "\(program) ended with \(status): \(stderr)"
    case .notReady(let program, let stdout, let stderr): "\(program) did not get ready: \(stdout)\(stderr)"
    case .stillRunning(let program): "\(program) did not end in time"
    }
  }
}

/// A running program: reaped when it ends, killed with all its descendants when it is forgotten.
package final class Child: Sendable {
  package let program: String
  package let pid: pid_t
  private let output: ScratchFile
  private let errors: ScratchFile
  private let ending = Ending()

  /// How the program ended, once it has; shared with the thread that waits for it.
  private final class Ending: Sendable {
    let status = Mutex<Int32?>(nil)
  }

  /// Starts `program` (found on PATH unless it holds a slash); `environment` is laid over the present one.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], input: [UInt8] = [],
    folder: String? = nil
  ) throws {
    self.program = program
    output = try ScratchFile()
    errors = try ScratchFile()
    let stdin = try ScratchFile(input)
    let launch = Launch(program: program, arguments: arguments, environment: environment, folder: folder)
    pid = try launch.start(reading: stdin, writing: output, errors)
    reap()
  }

  deinit { killTree() }

  /// Written to standard output so far.
  package var stdout: [UInt8] { output.bytes }
  /// Written to standard error so far.
  package var stderr: [UInt8] { errors.bytes }
  /// Exit code, or 128 + signal number; nil while it runs.
  package var status: Int32? { ending.status.withLock { $0 } }

  /// Sends a signal, unless the program has ended: its number may be another program's by then.
  package func send(_ signal: Int32) {
    ending.status.withLock { if $0 == nil { kill(pid, signal) } }
  }

  /// Waits for the end and returns the exit status; throws if `limit` passes first.
  package func end(within limit: Duration = Patience.limit) async throws -> Int32 {
    guard try await eventually(within: limit, { self.status != nil }), let status else {
      throw ProcessError.stillRunning(program: program)
    }
    return status
  }

  /// Kills the program and everything it started, at once.
  package func killTree() {
    guard status == nil else { return }
    let family = ProcessTable.descendants(of: pid)
    send(SIGKILL)
    for member in family { kill(member, SIGKILL) }
  }

  /// A thread waits for the end. It looks first and collects under the lock, so that `send` never meets a
  /// number that is already free.
  private func reap() {
    let pid = pid
    let ending = ending
    Thread {
      var info = siginfo_t()
      while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
      ending.status.withLock { status in
        var raw: Int32 = 0
        waitpid(pid, &raw, 0)
        status = raw & 0x7f == 0 ? (raw >> 8) & 0xff : 128 + (raw & 0x7f)
      }
    }.start()
  }
}
