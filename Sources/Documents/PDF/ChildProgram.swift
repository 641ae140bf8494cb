import Glibc

/// A program that is given bytes, gives bytes, and is killed when it takes too long.
///
/// It gets its three streams and nothing else: all that this process opens is closed on exec. Its environment names no
/// home and no proxy.
struct ChildProgram {
  enum Ending: Hashable {
    case exited(Int32)
    case killed(Int32)
    case late
  }

  /// What it left behind.
  struct End {
    let ending: Ending
    let output: ScratchBytes
    fileprivate let errors: ScratchBytes

    /// The last of what it wrote to standard error.
    var complaint: String { String(decoding: (errors.content(atMost: 65_536) ?? []).suffix(500), as: UTF8.self) }
  }

  private let words: [String]

  /// - Parameter words: the path of the program, then its arguments.
  init(_ words: [String]) { self.words = words }

  func run(input: [UInt8], within seconds: Int, folder: String) throws(PDFError) -> End {
    let stdin = try ScratchBytes(in: folder, input)
    let stdout = try ScratchBytes(in: folder)
    let stderr = try ScratchBytes(in: folder)
    let child = try start(stdin, stdout, stderr)
    return End(ending: Self.wait(for: child, seconds: seconds), output: stdout, errors: stderr)
  }

  private func start(_ stdin: ScratchBytes, _ stdout: ScratchBytes, _ stderr: ScratchBytes) throws(PDFError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in [stdin, stdout, stderr].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.useOrdinarySignals(&attributes)
    var child: pid_t = 0
    let code = Self.withCStrings(words) { arguments in
      Self.withCStrings(Self.environment) { variables in
        posix_spawn(&child, words[0], &actions, &attributes, arguments, variables)
      }
    }
    if code == ENOENT || code == EACCES { throw .notInstalled }
    guard code == 0 else { throw .noRoom("posix_spawn: \(String(cString: strerror(code)))") }
    return child
  }

  private static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"]

  /// A server blocks some signals in its threads; the child starts with none blocked and none ignored.
  private static func useOrdinarySignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static func wait(for child: pid_t, seconds: Int) -> Ending {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while true {
      let found = waitpid(child, &status, WNOHANG)
      if found == child { break }
      if found < 0, errno != EINTR { return .exited(-1) }
      guard ContinuousClock.now < end else {
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .late
      }
      usleep(4_000)
    }
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal)
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
}
