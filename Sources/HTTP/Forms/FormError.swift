/// Why a body cannot be read as a form.
package enum FormError: Error, Equatable, Sendable {
  /// Neither `application/x-www-form-urlencoded` nor `multipart/form-data`.
  case unsupportedType
  /// A multipart body that breaks RFC 7578 or RFC 2046; the text says where.
  case malformed(String)
  /// More fields or parts than a form may have.
  case tooManyFields
  /// A field, or all of them together, is larger than allowed, in bytes.
  case tooLarge
  /// An uploaded file could not be kept: the temporary folder is full or missing.
  case storage

  /// The status an answer to such a body carries.
  package var status: Status {
    switch self {
    case .unsupportedType: .unsupportedMediaType
    case .malformed: .badRequest
    case .tooManyFields, .tooLarge: .payloadTooLarge
    case .storage: .serviceUnavailable
    }
  }
}

/// What a form may hold. Sizes are bytes.
package struct FormLimits: Sendable {
  /// Fields of an urlencoded body, or of a query.
  package var fields = 2_000
  /// Parts of a multipart body, files and fields together.
  package var parts = 500
  /// Of those, files: each may need a descriptor of its own.
  package var files = 40
  /// A body that is not multipart, where files are taken: it is kept in memory.
  package var otherBody = 1024 * 1024
  /// The header lines of one part.
  package var partHeader = 8 * 1024
  /// All text fields of a multipart body together: they are kept in memory.
  package var text = 2 * 1024 * 1024
  /// A file's content stays in memory up to here and moves to a temporary file beyond.
  package var fileInMemory = 64 * 1024
  /// All files of one body together may keep this much in memory.
  package var filesInMemory = 256 * 1024
  /// Where temporary files are made; they never have a name there.
  package var temporaryDirectory = "/tmp"

  package init() {}
}
