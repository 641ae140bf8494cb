import Database
import HTTP

/// The kinds of attachments, told by their content and never by their name.
package enum FileKind: String, CaseIterable, Sendable, ColumnValue {
  case jpeg, png, webp, pdf, docx, xlsx, text

  /// The media type it is served as.
  package var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .text: "text/plain; charset=utf-8"
    }
  }

  /// As people know it.
  package var words: String {
    switch self {
    case .jpeg: "foto JPEG"
    case .png: "gambar PNG"
    case .webp: "gambar WebP"
    case .pdf: "PDF"
    case .docx: "dokumen Word (docx)"
    case .xlsx: "lembar Excel (xlsx)"
    case .text: "teks"
    }
  }

  /// The ending a saved file gets.
  package var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .text: "txt"
    default: rawValue
    }
  }

  /// Whether it is a ZIP inside.
  var isZip: Bool { self == .docx || self == .xlsx }

  /// Looks at a file's content: its first bytes, and for a ZIP the names in its directory.
  package init?(of file: UploadedFile) {
    let start = file.firstBytes(512)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let office = ZipDirectory(of: file)?.office else { return nil }
      self = office
    } else {
      self.init(content: start)
    }
  }

  /// Looks at the first bytes of a file that is no ZIP (512 will do).
  init?(content start: [UInt8]) {
    if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if start.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if start.starts(with: Array("RIFF".utf8)), start.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      self = .webp
    } else if Self.isText(start) {
      self = .text
    } else {
      return nil
    }
  }

  /// Whether this is how phones of one maker keep photographs (ISO/IEC 23008-12): not kept, but told apart, so that its
  /// sender hears what to do.
  static func isHEIC(_ file: UploadedFile) -> Bool {
    let start = Octets(file.firstBytes(12))
    return start.has("ftyp", at: 4)
      && (["heic", "heix", "heim", "heis", "mif1", "msf1"] as [StaticString]).contains { start.has($0, at: 8) }
  }

  /// Plain text is UTF-8 without control characters but tab and line ends.
  private static func isText(_ start: [UInt8]) -> Bool {
    guard !start.isEmpty else { return false }
    let hasControls = start.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
    // A cut after 512 bytes may split the last character: up to three bytes of it are let go.
    return !hasControls
      && (0...min(3, start.count - 1)).contains { String(validating: start.dropLast($0), as: UTF8.self) != nil }
  }
}
