import CPNG

/// Drawings and screenshots, by libpng.
enum PNG {
  static func read(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    // Between its two calls the library keeps where both the description and the file lie: neither may move.
    let image = UnsafeMutablePointer<png_image>.allocate(capacity: 1)
    image.initialize(to: png_image())
    image.pointee.version = png_uint_32(PNG_IMAGE_VERSION)
    defer {
      png_image_free(image)
      image.deallocate()
    }
    let outcome = bytes.withUnsafeBytes { file in
      Result { () throws(PictureFault) in try read(file, image) }
    }
    return try outcome.get()
  }

  private static func read(
    _ file: UnsafeRawBufferPointer, _ image: UnsafeMutablePointer<png_image>
  ) throws(PictureFault) -> Picture {
    guard png_image_begin_read_from_memory(image, file.baseAddress, file.count) != 0 else { throw .damaged }
    let (width, height) = (Int(image.pointee.width), Int(image.pointee.height))
    try PictureFault.check(width, height, area: PictureLimit.wholeArea)
    let channels = channels(of: image.pointee.format)
    image.pointee.format = channels.format
    var isRead = false
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * channels.rawValue) { target, filled in
      isRead = png_image_finish_read(image, nil, target.baseAddress, 0, nil) != 0
      filled = isRead ? target.count : 0
    }
    guard isRead else { throw .damaged }
    return Picture(width: width, height: height, channels: channels, pixels: pixels)
  }

  /// Eight bits a channel, with nothing beside the pixels.
  static func write(_ picture: Picture) throws(PictureFault) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (png_uint_32(picture.width), png_uint_32(picture.height))
    image.format = picture.channels.format
    // Room as for the bare pixels nearly always does; where it does not, the library says how much it wants.
    var room = picture.pixels.count + 65_536
    for _ in 0..<2 {
      var size = room
      let made = [UInt8](unsafeUninitializedCapacity: room) { target, filled in
        let isMade = png_image_write_to_memory(&image, target.baseAddress, &size, 0, picture.pixels, 0, nil) != 0
        filled = isMade ? size : 0
      }
      if !made.isEmpty { return made }
      guard size > room else { throw .damaged }
      room = size
    }
    throw .damaged
  }

  /// The block of Exif, if there is one (PNG 3rd edition §11.3.4.5).
  static func exif(in file: Octets) -> ArraySlice<UInt8>? {
    var at = 8
    while let length = file.number(at, 4, isBig: true) {
      if file.has("eXIf", at: at + 4) { return file.slice(at + 8, length) }
      at += 12 + length
    }
    return nil
  }

  private static func channels(of format: png_uint_32) -> Picture.Channels {
    let hasColour = format & png_uint_32(PNG_FORMAT_FLAG_COLOR) != 0
    let hasAlpha = format & png_uint_32(PNG_FORMAT_FLAG_ALPHA) != 0
    return hasColour ? (hasAlpha ? .rgba : .rgb) : (hasAlpha ? .greyAlpha : .grey)
  }
}

extension Picture.Channels {
  fileprivate var format: png_uint_32 {
    let colour = self == .rgb || self == .rgba ? png_uint_32(PNG_FORMAT_FLAG_COLOR) : 0
    let alpha = self == .greyAlpha || self == .rgba ? png_uint_32(PNG_FORMAT_FLAG_ALPHA) : 0
    return colour | alpha
  }
}
