import CWebP

/// Pictures from the web, by libwebp.
enum WebP {
  /// A picture whose longer edge is at most `edge` pixels: the library makes it smaller while it reads.
  static func read(_ bytes: [UInt8], edge: Int) throws(PictureFault) -> Picture {
    var config = WebPDecoderConfig()
    guard WebPInitDecoderConfig(&config) != 0,
      WebPGetFeatures(bytes, bytes.count, &config.input) == VP8_STATUS_OK
    else { throw .damaged }
    guard config.input.has_animation == 0 else { throw .moving }
    let (width, height) = (Int(config.input.width), Int(config.input.height))
    try PictureFault.check(width, height, area: PictureLimit.wholeArea)
    let longest = max(width, height)
    let target =
      longest > edge
      ? (width: max(1, width * edge / longest), height: max(1, height * edge / longest))
      : (width: width, height: height)
    if longest > edge {
      config.options.use_scaling = 1
      (config.options.scaled_width, config.options.scaled_height) = (Int32(target.width), Int32(target.height))
    }
    let channels: Picture.Channels = config.input.has_alpha != 0 ? .rgba : .rgb
    return try pixels(bytes, &config, target.width, target.height, channels)
  }

  private static func pixels(
    _ bytes: [UInt8], _ config: inout WebPDecoderConfig, _ width: Int, _ height: Int, _ channels: Picture.Channels
  ) throws(PictureFault) -> Picture {
    config.output.colorspace = channels == .rgba ? MODE_RGBA : MODE_RGB
    config.output.is_external_memory = 1
    let stride = width * channels.rawValue
    var isRead = false
    let pixels = [UInt8](unsafeUninitializedCapacity: stride * height) { target, filled in
      config.output.u.RGBA.rgba = target.baseAddress
      config.output.u.RGBA.stride = Int32(stride)
      config.output.u.RGBA.size = target.count
      isRead = WebPDecode(bytes, bytes.count, &config) == VP8_STATUS_OK
      filled = isRead ? target.count : 0
    }
    guard isRead else { throw .damaged }
    return Picture(width: width, height: height, channels: channels, pixels: pixels)
  }

  /// A picture of quality 85 with nothing beside it.
  static func write(_ picture: Picture) throws(PictureFault) -> [UInt8] {
    let (width, height, stride) = (Int32(picture.width), Int32(picture.height), Int32(picture.stride))
    var made: UnsafeMutablePointer<UInt8>?
    let size =
      picture.channels == .rgba
      ? WebPEncodeRGBA(picture.pixels, width, height, stride, Float(PictureLimit.quality), &made)
      : WebPEncodeRGB(picture.pixels, width, height, stride, Float(PictureLimit.quality), &made)
    defer { WebPFree(made) }
    guard size > 0, let made else { throw .damaged }
    return Array(UnsafeBufferPointer(start: made, count: size))
  }

  /// The block of Exif, if there is one (RFC 9649 §2.7.1.5); some programs put JPEG's prefix in front of it.
  static func exif(in file: Octets) -> ArraySlice<UInt8>? {
    var at = 12
    while let length = file.number(at + 4, 4, isBig: false) {
      if file.has("EXIF", at: at) {
        let prefix = file.has("Exif\0\0", at: at + 8) ? 6 : 0
        return file.slice(at + 8 + prefix, length - prefix)
      }
      at += 8 + length + length % 2
    }
    return nil
  }
}
