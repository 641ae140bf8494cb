import CQREncode

/// A text as the squares of a QR code (ISO/IEC 18004, level M: a sixth of it may be unreadable).
package struct QRCode: Sendable {
  /// Squares along one side, without the quiet zone.
  package let size: Int
  /// Row by row from the top left; true is dark.
  private let squares: [Bool]

  /// Squares that stay empty round the code (§5.3.8): a reader finds it by them.
  package static let quietZone = 4

  /// Nil for an empty text, and for one that no code can hold (beyond 2,331 bytes).
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    squares = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether a square is dark.
  package func isDark(row: Int, column: Int) -> Bool { squares[row * size + column] }

  /// The side of the whole picture in squares, quiet zone and all: the width and height of an SVG's `viewBox`.
  package var side: Int { size + 2 * Self.quietZone }

  /// The dark squares as the data of one SVG path: a bar for each run of a row.
  package var path: String {
    (0..<size).map { row in
      bars(row).map { "M\($0.start) \(row + Self.quietZone)h\($0.length)v1h-\($0.length)z" }.joined()
    }
    .joined()
  }

  private func bars(_ row: Int) -> [(start: Int, length: Int)] {
    var bars: [(start: Int, length: Int)] = []
    for column in 0..<size where isDark(row: row, column: column) {
      if let last = bars.indices.last, bars[last].start + bars[last].length == column + Self.quietZone {
        bars[last].length += 1
      } else {
        bars.append((start: column + Self.quietZone, length: 1))
      }
    }
    return bars
  }
}
