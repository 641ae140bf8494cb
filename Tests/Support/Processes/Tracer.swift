import Foundation

/// strace held to a running program: the kernel answers some of its calls with an error, until it is let go. The program
/// is not started anew, neither before nor after.
package final class Tracer: Sendable {
  private let child: Child

  /// - Parameter fault: as strace's `-e inject` takes it, such as `fdatasync:error=EIO`.
  package init(_ fault: String, into process: Int32) async throws {
    let calls = fault.prefix { $0 != ":" }
    child = try Child(
      "strace", ["-f", "-o", "/dev/null", "-e", "trace=\(calls)", "-e", "inject=\(fault)", "-p", "\(process)"])
    let child = child
    let isAttached = try await eventually {
      if let status = child.status {
        throw ProcessError.ended(
          program: "strace", status: status, stderr: String(decoding: child.stderr, as: UTF8.self))
      }
      return String(decoding: child.stderr, as: UTF8.self).contains("attached")
    }
    guard isAttached else { throw ProcessError.stillRunning(program: "strace") }
  }

  /// The machine is well again.
  package func end() async throws {
    child.send(SIGINT)
    _ = try await child.end()
  }

  /// Whether a process that is no child of strace can be watched here: strace is installed and the kernel allows it.
  package static let isAllowed: Bool = {
    let sleeper = try? Child("sleep", ["60"])
    guard let sleeper, let strace = try? Child("strace", ["-o", "/dev/null", "-p", "\(sleeper.pid)"]) else {
      return false
    }
    defer {
      strace.killTree()
      sleeper.killTree()
    }
    for _ in 0..<500 {
      if strace.status != nil { return false }
      if String(decoding: strace.stderr, as: UTF8.self).contains("attached") { return true }
      usleep(10_000)
    }
    return false
  }()
}

/// Mounts that only one program and its children see.
package enum PrivateMount {
  /// Whether they can be made here: as root of the machine or of a container that may.
  package static let isAllowed: Bool = {
    guard let trial = try? Child("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]) else { return false }
    for _ in 0..<500 {
      if let status = trial.status { return status == 0 }
      usleep(10_000)
    }
    return false
  }()

  /// The words that run `program` where `preparation`, a line of shell, has made its mounts.
  package static func words(_ preparation: String, _ program: [String]) -> [String] {
    ["-m", "sh", "-ec", preparation + "\nexec \"$@\"", "sh"] + program
  }
}
