/// The three formats of pictures, each read and written by its own library.
enum PictureFormat: Sendable {
  case jpeg, png, webp

  /// Nil for what is no picture.
  init?(_ kind: FileKind) {
    switch kind {
    case .jpeg: self = .jpeg
    case .png: self = .png
    case .webp: self = .webp
    case .pdf, .docx, .xlsx, .text: return nil
    }
  }
}

/// How large a picture may be, and becomes.
enum PictureLimit {
  /// Pixels of the longer edge of a stored picture: an A4 page at 350 dots an inch.
  static let edge = 4_096
  /// Pixels of a photograph that is read a few rows at a time and made smaller while it is read.
  static let streamedArea = 120_000_000
  /// Pixels of a picture that has to lie in memory whole: 160 MB at four bytes each.
  static let wholeArea = 40_000_000
  /// The same for a photograph in several passes: its library keeps up to six bytes for each pixel.
  static let passesArea = 25_000_000
  /// From 0 to 100, as the libraries for JPEG and WebP understand it.
  static let quality: Int32 = 85
}

/// Why a picture is not kept.
enum PictureFault: Error, Equatable {
  case damaged
  case tooLarge(width: Int, height: Int)
  case moving

  /// What is wrong with the file of that name, and how to mend it.
  func sentence(_ name: String) -> String {
    let words = Words(zone: .wib)
    return switch self {
    case .damaged:
      "“\(name)” tidak dapat dibuka sebagai gambar; mungkin rusak atau tidak lengkap. Simpan ulang, lalu unggah lagi."
    case .tooLarge(let width, let height):
      "“\(name)” berukuran \(words.number(width)) × \(words.number(height)) piksel, terlalu besar untuk dibuka. "
        + "Perkecil gambarnya, lalu unggah lagi."
    case .moving: "“\(name)” adalah gambar bergerak. Lampirkan gambar diam."
    }
  }

  /// Refuses a picture by what its header says, before room is made for it.
  static func check(_ width: Int, _ height: Int, area: Int) throws(PictureFault) {
    guard width > 0, height > 0 else { throw .damaged }
    let (pixels, isBeyond) = width.multipliedReportingOverflow(by: height)
    guard !isBeyond, pixels <= area else { throw .tooLarge(width: width, height: height) }
  }
}

extension PictureFormat {
  /// The same picture made anew: upright, its longer edge at most `edge` pixels, and with nothing in the file but the
  /// pixels: no place, time, camera, owner, thumbnail, comment or colour profile, nor anything behind its end.
  func remade(_ bytes: [UInt8], edge: Int = PictureLimit.edge) throws(PictureFault) -> [UInt8] {
    let upright = try read(bytes, edge: edge)
    switch self {
    case .jpeg: return try JPEG.write(upright)
    case .png: return try PNG.write(upright)
    case .webp: return try WebP.write(upright)
    }
  }

  /// A picture of any of the formats as PNG.
  func drawn(_ bytes: [UInt8], edge: Int) throws(PictureFault) -> [UInt8] {
    try PNG.write(try read(bytes, edge: edge))
  }

  private func read(_ bytes: [UInt8], edge: Int) throws(PictureFault) -> Picture {
    let picture: Picture
    switch self {
    case .jpeg: picture = try JPEG.read(bytes, edge: edge)
    case .png: picture = try PNG.read(bytes)
    case .webp: picture = try WebP.read(bytes, edge: edge)
    }
    return picture.fitted(to: edge).turned(orientation(of: bytes))
  }

  private func orientation(of bytes: [UInt8]) -> Orientation {
    let file = Octets(bytes)
    let block: ArraySlice<UInt8>?
    switch self {
    case .jpeg: block = JPEGSegments(file).exif
    case .png: block = PNG.exif(in: file)
    case .webp: block = WebP.exif(in: file)
    }
    return block.map { Orientation(exif: $0) } ?? .upright
  }
}
