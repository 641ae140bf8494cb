import Foundation

/// How a child process is started: `posix_spawn`, since `fork` is not for a process with threads.
///
/// The child gets its three streams and nothing else: whatever this process opens is closed on exec. Another current
/// folder is set by `env -C`, which then becomes the program, because Glibc's own call is hidden from Swift.
struct Launch {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  let folder: String?

  func start(reading stdin: ScratchFile, writing stdout: ScratchFile, _ stderr: ScratchFile) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, stdout.descriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, stderr.descriptor, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    useOrdinarySignals(&attributes)

    var pid: pid_t = 0
    let words = (folder.map { ["env", "-C", $0] } ?? []) + [program] + arguments
    let code = withCStrings(words) { argv in
      withCStrings(variables) { envp in posix_spawnp(&pid, words[0], &actions, &attributes, argv, envp) }
    }
    guard code == 0 else { throw ProcessError.system("start \(program)", code) }
    return pid
  }

  /// The child starts with no signal blocked or ignored, whatever the test process does with them.
  private func useOrdinarySignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private var variables: [String] {
    ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
  }

  private func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
}

/// The system's list of processes, as `/proc` shows it.
enum ProcessTable {
  /// The children of `pid`, their children and so on.
  static func descendants(of pid: pid_t) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    var children: [pid_t: [pid_t]] = [:]
    for child in names.compactMap({ pid_t($0) }) {
      if let parent = parent(of: child) { children[parent, default: []].append(child) }
    }
    var family = children[pid] ?? []
    var next = 0
    while next < family.count {
      family += children[family[next]] ?? []
      next += 1
    }
    return family
  }

  /// The second field after the program's name, which itself may hold blanks and brackets (proc(5), "stat").
  private static func parent(of pid: pid_t) -> pid_t? {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let bracket = stat.lastIndex(of: ")")
    else { return nil }
    return stat[bracket...].split(separator: " ").dropFirst(2).first.flatMap { pid_t($0) }
  }
}
