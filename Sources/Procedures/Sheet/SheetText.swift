/// How much room a text takes in a serif of the office's papers (Liberation Serif, whose widths are those of Times), well
/// enough to know the height of a table's row before it is printed.
enum SheetText {
  /// Of the table's text, in millimetres: 8 points.
  static let size = 8 * 0.3528
  static let lineHeight = size * 1.25
  /// Above and below the text in a cell together.
  static let padding = 2.4

  /// Millimetres that a text needs in a column of that inner width.
  static func height(_ texts: [String], in width: Double) -> Double {
    Double(texts.reduce(0) { $0 + lines($1, in: width) }) * lineHeight + padding
  }

  /// Greedy, as browsers break lines; a little narrower than the column, to be on the safe side.
  static func lines(_ text: String, in width: Double) -> Int {
    guard !text.isEmpty else { return 0 }
    let room = width * 0.94
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let length = Self.width(word)
      if used > 0, used + Self.blank + length > room {
        lines += 1
        used = 0
      }
      // A word longer than the column is broken inside.
      if length > room { lines += Int(length / room) }
      used = used == 0 ? length.truncatingRemainder(dividingBy: room) : used + Self.blank + length
    }
    return lines
  }

  private static let blank = 0.25 * size

  private static func width(_ word: Substring) -> Double {
    word.reduce(0) { $0 + ems($1) } * size
  }

  private static func ems(_ letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "t", "f", "r", ".", ",", ";", ":", "'", "(", ")", "/", "-", "I": 0.33
    case "m", "w", "M", "W": 0.82
    case "A"..."Z": 0.69
    default: 0.5
    }
  }
}
