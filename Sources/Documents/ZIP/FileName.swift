/// A name for a file that every system takes as it is meant.
package struct FileName: Sendable, Hashable {
  /// Without its ending; may be empty.
  package let stem: String
  /// Up to eight letters and digits behind the last dot; empty where there are none.
  package let ending: String

  /// What a name leaves when path, unseen marks, and whatever some system takes for more than a letter are taken away.
  ///
  /// - Parameter limit: of the stem, in bytes of UTF-8.
  package init(_ name: String, limit: Int = 110) {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map { String($0) } ?? ""
    let kept = String(last.unicodeScalars.filter(Self.isHarmless))
    let dot = kept.lastIndex(of: ".").flatMap { Self.isEnding(kept[kept.index(after: $0)...]) ? $0 : nil }
    ending = dot.map { String(kept[kept.index(after: $0)...]) } ?? ""
    var short = Self.trimmed(dot.map { kept[..<$0] } ?? kept[...])
    while short.utf8.count > limit { short.removeLast() }
    if Self.isDevice(short) { short = "_" + short }
    stem = short
  }

  /// Both together; nil where nothing is left of either.
  package var text: String? {
    if stem.isEmpty && ending.isEmpty { return nil }
    let name = stem.isEmpty ? "berkas" : stem
    return ending.isEmpty ? name : "\(name).\(ending)"
  }

  private static func isEnding(_ text: Substring) -> Bool {
    (1...8).contains(text.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// A dot in front hides a file; dots and blanks at the end get lost on some systems.
  private static func trimmed(_ stem: Substring) -> String {
    func isTrimmed(_ letter: Character) -> Bool { letter == "." || letter.isWhitespace }
    var stem = stem.drop(while: isTrimmed)
    while let last = stem.last, isTrimmed(last) { stem.removeLast() }
    return String(stem)
  }

  /// Windows takes these for devices, whatever ending follows.
  private static func isDevice(_ name: String) -> Bool {
    let base = (name.split(separator: ".").first ?? "").lowercased()
    if ["con", "prn", "aux", "nul"].contains(base) { return true }
    return base.utf8.count == 4 && (base.hasPrefix("com") || base.hasPrefix("lpt")) && base.last?.isNumber == true
  }

  /// Direction marks could make `exe.pdf` read as `fdp.exe`, other unseen marks two names look the same; the joiner
  /// makes one picture of several.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: scalar == "\u{200D}"
    default: !"\"<>:|?*".unicodeScalars.contains(scalar)
    }
  }
}
