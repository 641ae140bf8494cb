/// A still picture in memory: rows from top to bottom without room between them, a byte for each channel.
struct Picture: Sendable, Equatable {
  /// What the bytes of one pixel mean; the raw value is how many they are.
  enum Channels: Int, Sendable {
    case grey = 1
    case greyAlpha, rgb, rgba
  }

  let width: Int
  let height: Int
  let channels: Channels
  /// `width * height * channels.rawValue` bytes.
  let pixels: [UInt8]

  /// Bytes of one row.
  var stride: Int { width * channels.rawValue }

  /// The picture as it is to be looked at, once the camera's way of holding it is undone.
  func turned(_ orientation: Orientation) -> Picture {
    guard orientation != .upright else { return self }
    let way = orientation.way(width, height)
    let (newWidth, newHeight) = orientation.isSideways ? (height, width) : (width, height)
    let depth = channels.rawValue
    let turned = [UInt8](unsafeUninitializedCapacity: pixels.count) { target, count in
      pixels.withUnsafeBufferPointer { source in
        var next = 0
        for y in 0..<newHeight {
          var from = (way.start + y * way.down) * depth
          for _ in 0..<newWidth {
            for channel in 0..<depth { target[next + channel] = source[from + channel] }
            next += depth
            from += way.right * depth
          }
        }
        count = next
      }
    }
    return Picture(width: newWidth, height: newHeight, channels: channels, pixels: turned)
  }

  /// The picture with its longer edge at most `edge` pixels, in the same proportion: each new pixel is the mean of the
  /// old ones it stands for.
  func fitted(to edge: Int) -> Picture {
    let longest = max(width, height)
    guard longest > edge else { return self }
    let (newWidth, newHeight) = (max(1, width * edge / longest), max(1, height * edge / longest))
    let (columns, rows) = (Self.cuts(width, newWidth), Self.cuts(height, newHeight))
    let depth = channels.rawValue
    let small = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight * depth) { target, count in
      pixels.withUnsafeBufferPointer { source in
        var sums = [UInt32](repeating: 0, count: newWidth * depth)
        for y in 0..<newHeight {
          for index in sums.indices { sums[index] = 0 }
          for row in rows[y]..<rows[y + 1] { add(source, row * stride, columns, to: &sums) }
          let height = UInt32(rows[y + 1] - rows[y])
          for index in sums.indices {
            let column = index / depth
            let area = height * UInt32(columns[column + 1] - columns[column])
            target[y * sums.count + index] = UInt8(truncatingIfNeeded: (sums[index] + area / 2) / area)
          }
        }
        count = newHeight * sums.count
      }
    }
    return Picture(width: newWidth, height: newHeight, channels: channels, pixels: small)
  }

  /// Adds one old row to the sums of the new pixels it belongs to.
  private func add(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ columns: [Int], to sums: inout [UInt32]) {
    let depth = channels.rawValue
    var from = start
    for column in 0..<(columns.count - 1) {
      for _ in columns[column]..<columns[column + 1] {
        for channel in 0..<depth { sums[column * depth + channel] += UInt32(source[from + channel]) }
        from += depth
      }
    }
  }

  /// Where `old` places are cut into `new` stretches, each of at least one place.
  private static func cuts(_ old: Int, _ new: Int) -> [Int] { (0...new).map { $0 * old / new } }
}
