import Support

/// Rules for Swift files: each returns what is wrong, with its line.
enum SwiftRules {
  /// What must not stand in the program: it ends the process, or hides from the compiler what it would refuse.
  static func forbidden(in file: SourceFile) -> [String] {
    let code = file.swift.code
    return lines(of: code, matching: #/\b(?:try|as)!|\bfatalError\s*\(|nonisolated\s*\(\s*unsafe\s*\)/#)
      + lines(of: code, matching: #/[\w)\]"?]!(?![=!])/#)
  }

  /// `@unchecked Sendable` is a claim, so its proof stands in the comment right above the declaration.
  static func unproven(in file: SourceFile) -> [String] {
    let lines = file.lines
    let code = file.swift.code.split(separator: "\n", omittingEmptySubsequences: false)
    return code.indices.filter { code[$0].contains("@unchecked Sendable") }.filter { index in
      let above = lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") }
      return above?.drop { $0 == " " }.hasPrefix("//") != true
    }.map { "line \($0 + 1): \(lines[$0])" }
  }

  /// Words about how the work was organised, and unfinished work.
  static func organisation(in file: SourceFile) -> [String] {
    let words =
      #/(?i:\b(?:claude|chatgpt|anthropic|openai|llm|subagent|ai agent|sprint)\b|\bissue #?\d|\.\./shared|/work/)/#
    return lines(of: file.text, matching: words) + lines(of: file.text, matching: #/\b(?:TODO|FIXME|XXX|HACK)\b/#)
  }

  /// Sentences for people do not shout.
  static func shouting(in file: SourceFile) -> [String] {
    lines(of: file.swift.literals, matching: #/[a-z]!(?:\s|$)/#)
  }

  static func lines(of text: String, matching pattern: some RegexComponent) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.firstMatch(of: pattern) != nil }
      .map { "line \($0.offset + 1): \($0.element.drop { $0 == " " })" }
  }
}
