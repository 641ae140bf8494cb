import HTTP

/// What may be attached, as its form sends it.
struct AttachmentRulesForm {
  let values: [Setting: String]

  /// A whole request carries `Route.uploadLimit` (25 MB), so one file stays below it.
  static let megabytes = 1...20
  static let count = 1...20

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let kinds = FileKind.allCases.filter { form.all("kinds").contains($0.rawValue) }
    if kinds.isEmpty { errors.note("kinds", "Pilih paling sedikit satu jenis berkas.") }
    let megabytes = form.int("megabytes")
    if megabytes.map({ Self.megabytes.contains($0) }) != true {
      errors.note("megabytes", "Tulis bilangan bulat dari 1 sampai \(Self.megabytes.upperBound).")
    }
    let count = form.int("count")
    if count.map({ Self.count.contains($0) }) != true {
      errors.note("count", "Tulis bilangan bulat dari 1 sampai \(Self.count.upperBound).")
    }
    let scanner = form.text("scanner")
    if !scanner.isEmpty, ScannerAddress(scanner) == nil {
      errors.note("scanner", "Tulis alamatnya seperti /run/clamav/clamd.ctl atau 127.0.0.1:3310.")
    }
    guard let megabytes, let count, errors.isEmpty else { throw errors }
    values = [
      .attachmentKinds: kinds.map(\.rawValue).joined(separator: ","), .attachmentMegabytes: "\(megabytes)",
      .attachmentCount: "\(count)", .scanner: scanner,
      .acceptsUnscanned: form.isChecked("acceptsUnscanned") ? "1" : "0",
    ]
  }
}
