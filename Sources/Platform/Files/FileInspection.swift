import HTTP

/// What happens to an uploaded file before it is kept: it is scanned, and a picture is made anew. Both on threads of
/// their own, since they take long; one picture at a time, since each may need much memory.
package final class FileInspection: Sendable {
  /// What becomes of a file.
  enum Outcome: Sendable {
    case good(Upload)
    /// The sentence beside the field.
    case refused(String)
    /// The same, with the name of what was found.
    case infected(String, found: String)
  }

  private let scanning = BackgroundLanes("file scans", count: 4, limit: 100)
  /// A large photograph takes a second: whoever comes last waits half a minute, and whoever comes then is asked to come
  /// back rather than made to wait longer.
  private let remaking = BackgroundLanes("pictures", count: 1, limit: 30)

  package init() {}

  nonisolated(nonsending) func inspect(_ file: UploadedFile, _ rules: ScanRules) async -> Outcome {
    var isUnscanned = false
    if let address = rules.scanner {
      let verdict = await scanning.run { Clamd(address: address).verdict(file.withChunks) }
      switch verdict ?? .unknown("busy") {
      case .clean: break
      case .infected(let found): return .infected(Self.infected(file.filename, found), found: found)
      case .unknown:
        guard rules.acceptsUnscanned else { return .refused(Self.unscanned(file.filename)) }
        isUnscanned = true
      }
    }
    guard let format = FileKind(of: file).flatMap({ PictureFormat($0) }) else {
      return .good(Upload(file: file, isUnscanned: isUnscanned))
    }
    guard let remade = await remaking.run({ Self.remade(file, format) }) else {
      return .refused(Self.busy(file.filename))
    }
    switch remade {
    case .success(let picture): return .good(Upload(file: picture, isUnscanned: isUnscanned))
    case .failure(let fault): return .refused(fault.sentence(file.filename))
    }
  }

  /// The logo in a file: scanned, and drawn anew as a small PNG.
  nonisolated(nonsending) func logo(_ file: UploadedFile, _ rules: ScanRules) async -> Result<[UInt8], LogoFault> {
    guard file.size <= Logo.mostBytes, let format = FileKind(of: file).flatMap({ PictureFormat($0) }) else {
      return .failure(LogoFault(sentence: "Unggah gambar PNG, JPEG, atau WebP, paling besar 5 MB."))
    }
    switch await inspect(file, rules) {
    case .refused(let sentence), .infected(let sentence, _): return .failure(LogoFault(sentence: sentence))
    case .good(let upload):
      let drawn = await remaking.run {
        Result { () throws(PictureFault) in
          guard let bytes = try? upload.file.bytes() else { throw .damaged }
          return try format.drawn(bytes, edge: Logo.edge)
        }
      }
      guard let drawn else { return .failure(LogoFault(sentence: Self.busy(file.filename))) }
      return drawn.mapError { LogoFault(sentence: $0.sentence(file.filename)) }
    }
  }

  private static func remade(_ file: UploadedFile, _ format: PictureFormat) -> Result<UploadedFile, PictureFault> {
    Result { () throws(PictureFault) in
      guard let bytes = try? file.bytes() else { throw .damaged }
      return UploadedFile(
        filename: file.filename, claimedType: file.claimedType, bytes: try format.remade(bytes))
    }
  }

  private static func infected(_ name: String, _ found: String) -> String {
    "“\(name)” mengandung program berbahaya (\(found)), sehingga tidak disimpan. Periksa perangkat Anda, lalu lampirkan "
      + "berkas yang bersih."
  }

  private static func unscanned(_ name: String) -> String {
    "“\(name)” belum dapat diterima karena pemeriksa virus sedang tidak menjawab. Coba lagi beberapa menit lagi, atau "
      + "kirim tanpa berkas ini dan susulkan nanti."
  }

  private static func busy(_ name: String) -> String {
    "“\(name)” belum dapat diterima karena banyak gambar sedang diproses. Coba lagi beberapa menit lagi."
  }
}

/// Why a file is no logo, in a sentence for its field.
struct LogoFault: Error {
  let sentence: String
}

/// A file that may be kept.
struct Upload: Sendable {
  let file: UploadedFile
  /// Whether it was to be scanned and could not be.
  var isUnscanned = false
}
