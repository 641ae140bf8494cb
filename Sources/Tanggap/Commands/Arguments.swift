/// The words behind a command, read strictly: what is not known is refused, never guessed at.
struct Arguments: Sendable {
  /// Words that belong to no option, in order.
  let words: [String]
  private let values: [String: String]
  private let switches: Set<String>

  /// - Parameters:
  ///   - options: names such as `--data`, each followed by its value.
  ///   - flags: names that stand alone.
  ///   - count: how many plain words there must be.
  init(_ arguments: [String], of command: String, options: Set<String> = [], flags: Set<String> = [], words count: Int)
    throws(UsageError)
  {
    var (words, values, switches): ([String], [String: String], Set<String>) = ([], [:], [])
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        words.append(word)
        continue
      }
      if values[word] != nil || switches.contains(word) { throw UsageError("\(word) disebut dua kali", command) }
      if flags.contains(word) {
        switches.insert(word)
      } else if options.contains(word) {
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("--") else {
          throw UsageError("\(word) memerlukan nilai", command)
        }
        values[word] = value
      } else {
        throw UsageError("pilihan \(word) tidak dikenal", command)
      }
    }
    guard words.count >= count else { throw UsageError("masih ada yang kurang", command) }
    guard words.count == count else { throw UsageError("“\(words[count])” berlebih", command) }
    (self.words, self.values, self.switches) = (words, values, switches)
  }

  subscript(option: String) -> String? { values[option] }

  func has(_ flag: String) -> Bool { switches.contains(flag) }

  /// The value of an option that cannot be left out.
  func needed(_ option: String, of command: String) throws(UsageError) -> String {
    guard let value = values[option] else { throw UsageError("\(option) harus disebut", command) }
    return value
  }
}

/// Arguments that cannot be meant: one line for the person at the console, and exit code 2.
struct UsageError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ fault: String, _ command: String) {
    description = "tanggap \(command): \(fault). Cara pakainya: tanggap help"
  }

  init(unknown command: String) { description = "tanggap: perintah “\(command)” tidak dikenal. Lihat: tanggap help" }
}
