import HTTP

extension FormData {
  /// The hash of what was sent, files by name and size: a form sent twice as it stood gives the same one twice, one
  /// that was changed in between another. The token against forgery, which changes with each page, is left out.
  package var fingerprint: [UInt8] {
    var content = FormData(fields.filter { $0.name != Forgery.field })
    for file in files("files") where file.size > 0 { content.append(file.filename, "\(file.size)") }
    return Sodium.hash(Array(content.urlencoded.utf8))
  }
}
