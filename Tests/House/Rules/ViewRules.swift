import Support

/// Rules for templates and styles.
enum ViewRules {
  /// The security policy refuses all of these in the browser; here they are refused at once.
  static func inline(in file: SourceFile) -> [String] {
    SwiftRules.lines(
      of: file.text,
      matching: #/(?i)<[^>]*\sstyle\s*=|<script(?![^>]*\ssrc=)|<style|<[^>]*\son[a-z]+\s*=|javascript:/#)
  }

  /// Tags that do not escape.
  static func unescaped(in file: SourceFile) -> [String] {
    SwiftRules.lines(of: file.text, matching: #/\{\{\{|\{\{\s*&/#)
  }

  /// Forms that change something carry the token against forgery.
  static func formsWithoutToken(in file: SourceFile) -> [String] {
    let forms = file.text.matches(of: #/(?si)<form\b[^>]*method="post".*?</form>/#).map { String($0.0) }
    return forms.filter { !$0.contains("{{>_parts/token}}") }.map { String($0.prefix { $0 != ">" }) }
  }

  /// Exclamation marks, codes of our own lists, and buttons that do not say what happens.
  static func words(in file: SourceFile) -> [String] {
    let text = file.text.replacing(#/(?s)<!--.*?-->|<![^>]*>|\{\{.*?\}\}/#, with: "")
    return SwiftRules.lines(of: text, matching: #/!/#)
      + SwiftRules.lines(of: text, matching: #/\b(?:[CDP]\d{1,2}|B(?!3\b)\d{1,2})\b/#)
      + SwiftRules.lines(of: text, matching: #/(?i)<button[^>]*>\s*(?:submit|ok|oke)\s*</#)
  }

  /// Classes that no style knows. Sections separate words; a printed value may be anything.
  static func unknownClasses(in file: SourceFile, known: Set<String>) -> [String] {
    let attributes = file.text.matches(of: #/\sclass="([^"]*)"/#).map { String($0.1) }
    let names = attributes.flatMap { attribute in
      attribute.replacing(#/\{\{\s*[#^/>$].*?\}\}/#, with: " ").replacing(#/\{\{.*?\}\}/#, with: "*")
        .split(separator: " ").map(String.init)
    }
    return Set(names).filter { name in !known.contains { fits($0, name) } }.sorted()
  }

  static func classes(in styles: [SourceFile]) -> Set<String> {
    let selectors = styles.flatMap { withoutComments($0.text).matches(of: #/([^{};]+)\{/#).map { $0.1 } }
    return Set(selectors.flatMap { $0.matches(of: #/\.([A-Za-z_][\w-]*)/#).map { String($0.1) } })
  }

  /// Colours are named once, in tokens.css; everywhere else their names are used.
  static func colours(in file: SourceFile) -> [String] {
    let values = withoutComments(file.text).matches(of: #/[\w-]+\s*:\s*([^;{}]+)[;}]/#).map { String($0.1) }
    let colour =
      #/(?i)#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(|(?:^|[\s,(])(?:white|black|red|green|blue|gr[ae]y|yellow|orange)(?:$|[\s,)])/#
    return values.filter { $0.firstMatch(of: colour) != nil }
  }

  /// All styles are served as one, from another folder: an import in the middle is ignored, and a relative address would
  /// lead elsewhere.
  static func unjoinable(in file: SourceFile) -> [String] {
    SwiftRules.lines(of: withoutComments(file.text), matching: #/@(?:import|charset|namespace)|(?i)url\(/#)
  }

  /// A page's values lie above its frame's, so that one of the same name would show in the frame too.
  static func shadows(in file: SourceFile, frames: SourceFile) -> [String] {
    let shared: Set = ["title", "breadcrumbs", "backURL", "backLabel"]
    let pages = file.text.matches(of: #/(?ms)^(?:package )?struct (\w+): (Public|Staff|Paper)Page \{$.*?^\}/#)
    return pages.flatMap { page in
      let taken = properties(ofStruct: "\(page.2)Frame", in: frames.text)
      return properties(in: page.0).subtracting(shared).intersection(taken).sorted().map { "\(page.1).\($0)" }
    }
  }

  private static func properties(ofStruct name: String, in text: String) -> Set<String> {
    guard let start = text.firstRange(of: "struct \(name):") else { return [] }
    let rest = text[start.upperBound...]
    return properties(in: rest[..<(rest.firstRange(of: "\n}")?.lowerBound ?? rest.endIndex)])
  }

  private static func properties(in text: Substring) -> Set<String> {
    Set(text.matches(of: #/(?m)^  (?:package )?(?:let|var) (\w+)\b/#).map { String($0.1) })
  }

  private static func fits(_ name: String, _ pattern: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*"), let last = pattern.lastIndex(of: "*") else { return name == pattern }
    return name.hasPrefix(pattern[..<star]) && name.hasSuffix(pattern[pattern.index(after: last)...])
  }

  private static func withoutComments(_ css: String) -> String { css.replacing(#/(?s)/\*.*?\*//#, with: "") }
}
