import CTurboJPEG

/// Photographs, by libjpeg-turbo.
enum JPEG {
  /// A picture of at least `edge` pixels where there are so many; a larger one is made smaller by eighths while it is
  /// read, so that it never lies in memory whole.
  static func read(_ bytes: [UInt8], edge: Int) throws(PictureFault) -> Picture {
    guard let handle = tjInitDecompress() else { throw .damaged }
    defer { tjDestroy(handle) }
    var (width, height, sampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    let count = UInt(bytes.count)
    guard tjDecompressHeader3(handle, bytes, count, &width, &height, &sampling, &colours) == 0 else { throw .damaged }
    let area = JPEGSegments(Octets(bytes)).hasPasses ? PictureLimit.passesArea : PictureLimit.streamedArea
    try PictureFault.check(Int(width), Int(height), area: area)
    let eighths = eighths(of: max(Int(width), Int(height)), for: edge)
    let size = (width: scaled(Int(width), eighths), height: scaled(Int(height), eighths))
    let format = format(of: colours)
    let depth = format == TJPF_CMYK ? 4 : format == TJPF_GRAY ? 1 : 3
    var isRead = false
    let pixels = [UInt8](unsafeUninitializedCapacity: size.width * size.height * depth) { target, filled in
      let status = tjDecompress2(
        handle, bytes, count, target.baseAddress, Int32(size.width), 0, Int32(size.height), format.rawValue,
        TJFLAG_LIMITSCANS)
      // After a warning the picture is there, perhaps with grey where the file was cut.
      isRead = status == 0 || tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
      filled = isRead ? target.count : 0
    }
    guard isRead else { throw .damaged }
    if format == TJPF_CMYK {
      return Picture(width: size.width, height: size.height, channels: .rgb, pixels: rgb(pixels))
    }
    let channels: Picture.Channels = format == TJPF_GRAY ? .grey : .rgb
    return Picture(width: size.width, height: size.height, channels: channels, pixels: pixels)
  }

  /// A photograph of quality 85 with nothing beside it.
  static func write(_ picture: Picture) throws(PictureFault) -> [UInt8] {
    guard let handle = tjInitCompress() else { throw .damaged }
    defer { tjDestroy(handle) }
    let isGrey = picture.channels == .grey
    var made: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    let status = tjCompress2(
      handle, picture.pixels, Int32(picture.width), 0, Int32(picture.height),
      (isGrey ? TJPF_GRAY : TJPF_RGB).rawValue, &made, &size, Int32((isGrey ? TJSAMP_GRAY : TJSAMP_420).rawValue),
      PictureLimit.quality, 0)
    defer { tjFree(made) }
    guard status == 0, let made else { throw .damaged }
    return Array(UnsafeBufferPointer(start: made, count: Int(size)))
  }

  /// The least number of eighths that leaves `edge` pixels.
  private static func eighths(of longest: Int, for edge: Int) -> Int {
    (1...8).first { longest * $0 / 8 >= edge } ?? 8
  }

  /// As the library rounds.
  private static func scaled(_ length: Int, _ eighths: Int) -> Int { (length * eighths + 7) / 8 }

  private static func format(of colours: Int32) -> TJPF {
    switch UInt32(bitPattern: colours) {
    case TJCS_GRAY.rawValue: TJPF_GRAY
    case TJCS_CMYK.rawValue, TJCS_YCCK.rawValue: TJPF_CMYK
    default: TJPF_RGB
    }
  }

  /// Print colours, which are stored as the light that is left: 255 is no ink.
  private static func rgb(_ cmyk: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: cmyk.count / 4 * 3) { target, count in
      cmyk.withUnsafeBufferPointer { source in
        for pixel in 0..<source.count / 4 {
          let black = Int(source[pixel * 4 + 3])
          for channel in 0..<3 {
            target[pixel * 3 + channel] = UInt8(truncatingIfNeeded: Int(source[pixel * 4 + channel]) * black / 255)
          }
        }
        count = source.count / 4 * 3
      }
    }
  }
}
