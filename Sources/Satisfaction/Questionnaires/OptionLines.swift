/// Choices as the builder's text area holds them, one a line: "1 = Ya". A line without a number keeps the one its words
/// had before, or gets the next free one, so that a choice means the same in every version.
enum OptionLines {
  enum Fault: Error, Hashable {
    /// Two lines have the same number.
    case twice(Int)
    /// The number of a line is out of range.
    case outside(String)
    case tooLong(String)
    case tooMany(Int)
  }

  static let longest = 150

  static func text(_ options: [Item.Option]) -> String {
    options.map { "\($0.value) = \($0.label)" }.joined(separator: "\n")
  }

  /// - Parameters:
  ///   - range: of the numbers.
  ///   - most: lines that are taken.
  ///   - before: what the words meant so far.
  static func read(
    _ text: String, in range: ClosedRange<Int>, most: Int, before: [Item.Option]
  ) throws(Fault) -> [Item.Option] {
    let lines = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
    guard lines.count <= most else { throw .tooMany(most) }
    var taken: Set<Int> = []
    var read: [(value: Int?, label: String)] = []
    for line in lines {
      let (value, label) = numbered(line, before)
      if label.utf16.count > longest { throw .tooLong(label) }
      if let value {
        guard range.contains(value) else { throw .outside(line) }
        guard taken.insert(value).inserted else { throw .twice(value) }
      }
      read.append((value, label))
    }
    var options: [Item.Option] = []
    for line in read {
      // Numbers that were in use stay with their old words, even where those are gone by now.
      let used = taken.union(before.map(\.value))
      let free = line.value ?? (max(1, range.lowerBound)...range.upperBound).first { !used.contains($0) }
      guard let value = free else { throw .tooMany(most) }
      taken.insert(value)
      options.append(Item.Option(value: value, label: line.label))
    }
    return options.sorted { $0.value < $1.value }
  }

  private static func numbered(_ line: String, _ before: [Item.Option]) -> (value: Int?, label: String) {
    if let mark = line.firstIndex(of: "="), let value = Int(trimmed(line[..<mark])) {
      let label = trimmed(line[line.index(after: mark)...])
      if !label.isEmpty { return (value, label) }
    }
    return (before.first { $0.label == line }?.value, line)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}

extension OptionLines.Fault {
  var words: String {
    switch self {
    case .twice(let value): "Nomor \(value) dipakai dua kali. Beri tiap baris nomor yang berbeda."
    case .outside(let line): "Nomor pada baris “\(line)” tidak dapat dipakai. Pakai nomor 1 sampai 99."
    case .tooLong: "Ada baris yang lebih panjang dari \(OptionLines.longest) karakter. Pendekkan."
    case .tooMany(let most): "Paling banyak \(most) baris."
    }
  }
}
