/// One thing the program can be told to do from a shell. Each stands in a file of its name.
protocol Command: Sendable {
  /// The word or words behind `tanggap`.
  static var name: String { get }
  /// What follows the name, as `tanggap help` shows it.
  static var usage: String { get }
  /// What it does, in one Indonesian line.
  static var purpose: String { get }

  init(_ arguments: [String]) throws(UsageError)

  /// Does it, and gives the exit code: 0 when all is well, 1 when it found something wrong.
  func run() throws -> Int32
}

/// All commands, and the way from the shell's words to one of them.
enum Commands {
  static let all: [any Command.Type] = [
    ServeCommand.self, DemoCommand.self, RoutesCommand.self, PersonAddCommand.self, PersonPasswordCommand.self,
    PersonSecondFactorCommand.self, KeyReplaceCommand.self,
    VerifyCommand.self, BackupCommand.self, RestoreCommand.self, HelpCommand.self,
  ]

  /// Runs what the words ask for and returns the exit code: 2 for words that cannot be meant, 1 for what went wrong.
  static func run(_ words: [String]) -> Int32 {
    do {
      return try command(words).run()
    } catch let error as UsageError {
      Console.complain(error.description)
      return 2
    } catch {
      Console.complain(ConsoleSentence.of(error))
      return 1
    }
  }

  static func command(_ words: [String]) throws(UsageError) -> any Command {
    guard let first = words.first else { return try HelpCommand([]) }
    if first == "--help" || first == "-h" { return try HelpCommand(Array(words.dropFirst())) }
    for type in all {
      let name = type.name.split(separator: " ").map { String($0) }
      if words.starts(with: name) { return try type.init(Array(words.dropFirst(name.count))) }
    }
    throw UsageError(
      unknown: all.contains { $0.name.hasPrefix(first + " ") } ? words.prefix(2).joined(separator: " ") : first)
  }
}
