import HTTP

/// Uploaded files, told apart by the organisation's rules.
struct Uploads: Sendable {
  let field: String
  let rules: AttachmentRules
  /// All that were chosen.
  let sent: [UploadedFile]
  /// Those that the rules accept.
  private(set) var good: [Upload]
  /// What is wrong with the others, a sentence each.
  private(set) var faults: [String]
  /// The names of what a scanner found in some of the others.
  private(set) var infections: [String] = []

  /// A browser that sends a file field nobody used sends one file without name and content: that is no file.
  init(_ files: [UploadedFile], field: String, rules: AttachmentRules) {
    self.field = field
    self.rules = rules
    sent = files.filter { !($0.filename.isEmpty && $0.size == 0) }
    let judged = sent.map { (file: $0, fault: rules.fault(of: $0)) }
    good = judged.filter { $0.fault == nil }.map { Upload(file: $0.file) }
    faults = judged.compactMap(\.fault)
  }

  /// Looks into those that the rules accept; some become others, some are refused after all.
  nonisolated(nonsending) mutating func inspect(by inspection: FileInspection, _ rules: ScanRules) async {
    let candidates = good
    good = []
    for candidate in candidates {
      switch await inspection.inspect(candidate.file, rules) {
      case .good(let upload): good.append(upload)
      case .refused(let sentence): faults.append(sentence)
      case .infected(let sentence, let found):
        faults.append(sentence)
        infections.append(found)
      }
    }
  }

  /// Whether all that were chosen find room beside those that wait. A single file takes the place of another.
  func fit(beside waiting: Int) -> Bool { sent.count + (rules.count == 1 ? 0 : waiting) <= rules.count }

  /// Nothing waits long, so the way out is to go on without.
  static let noRoom =
    "Tempat untuk berkas sedang penuh. Kirim formulir ini tanpa berkas dan susulkan nanti, atau coba lagi besok."

  var tooMany: String { "Paling banyak \(rules.count) berkas. Hapus sebagian, lalu unggah lagi." }
}
