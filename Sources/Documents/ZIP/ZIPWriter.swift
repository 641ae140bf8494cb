import CArchive

/// Several files as one ZIP (PKWARE's APPNOTE.TXT 6.3.9, zip64 where it is needed), piece by piece: whatever the files
/// hold, memory keeps one piece and the directory.
///
///     let zip = try ZIPWriter(at: path)
///     try zip.begin("lampiran/foto.jpg", size: 4, seconds: 1_776_128_400)
///     try zip.write([1, 2, 3, 4])
///     try zip.finish()
///
/// Names are UTF-8 and harmless: none leads out of the folder it is unpacked into, and of two that some system takes for
/// one the second gets a number. It belongs to one thread; one that is let go unfinished leaves no archive.
package final class ZIPWriter {
  private let zip: OpaquePointer
  private var names: Set<String> = []
  /// Announced bytes that have not come yet.
  private var rest = 0

  private static let isLoaded = tanggap_zip_load()

  /// - Parameter path: the file, which is made or overwritten.
  package init(at path: String) throws(ZIPError) {
    guard Self.isLoaded else { throw .notInstalled }
    guard let zip = tanggap_zip_open(path) else { throw .refused("cannot be opened") }
    self.zip = zip
  }

  deinit { tanggap_zip_free(zip) }

  /// Begins the next file.
  ///
  /// - Parameters:
  ///   - name: with its folders, separated by slashes.
  ///   - size: in bytes; so many have to follow.
  ///   - seconds: when it was made, since 1 January 1970.
  /// - Returns: the name it was given.
  @discardableResult
  package func begin(_ name: String, size: Int, seconds: Int64) throws(ZIPError) -> String {
    guard rest == 0 else { throw .refused("\(rest) bytes of the file before are wanting") }
    let given = unused(Self.harmless(name))
    guard tanggap_zip_begin(zip, given, Int64(size), seconds) else { throw refusal }
    rest = size
    return given
  }

  /// Writes the next bytes of the file begun last.
  package func write(_ bytes: [UInt8]) throws(ZIPError) {
    guard bytes.count <= rest else { throw .refused("\(bytes.count - rest) bytes more than announced") }
    guard !bytes.isEmpty else { return }
    guard tanggap_zip_write(zip, bytes, bytes.count) else { throw refusal }
    rest -= bytes.count
  }

  /// Writes the directory. Nothing may follow.
  package func finish() throws(ZIPError) {
    guard rest == 0 else { throw .refused("\(rest) bytes of the last file are wanting") }
    guard tanggap_zip_finish(zip) else { throw refusal }
  }

  private var refusal: ZIPError { .refused(tanggap_zip_words(zip).map { String(cString: $0) } ?? "no reason") }

  /// Without parts that lead up or to the root, each part as every system takes it.
  private static func harmless(_ name: String) -> String {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).compactMap { FileName(String($0)).text }
    return parts.isEmpty ? "berkas" : parts.joined(separator: "/")
  }

  /// "foto (2).jpg" for the second foto.jpg, in whatever case.
  private func unused(_ name: String) -> String {
    var (candidate, count) = (name, 1)
    while !names.insert(candidate.lowercased()).inserted {
      count += 1
      let slash = name.lastIndex(of: "/")
      let dot = name.lastIndex(of: ".").flatMap { dot in slash.map { $0 < dot } ?? true ? dot : nil }
      candidate = dot.map { "\(name[..<$0]) (\(count))\(name[$0...])" } ?? "\(name) (\(count))"
    }
    return candidate
  }
}

/// Why a ZIP could not be written. The description is for the log.
package enum ZIPError: Error, Hashable, Sendable, CustomStringConvertible {
  /// libarchive is not on this machine.
  case notInstalled
  /// libarchive refuses, or the bytes are not those that were announced.
  case refused(String)

  package var description: String {
    switch self {
    case .notInstalled: "libarchive is not installed"
    case .refused(let words): "libarchive: \(words)"
    }
  }
}
