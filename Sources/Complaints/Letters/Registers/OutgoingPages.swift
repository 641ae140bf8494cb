import HTTP
import Mustache
import Platform
import Procedures

/// The register's columns, on paper and in files.
enum OutgoingColumns {
  static let titles = [
    "Nomor", "Tanggal", "Kepada", "Hal", "Sifat", "Klasifikasi", "Lampiran", "Tembusan", "Penanda tangan", "Keluhan",
    "Keterangan",
  ]

  static func cells(_ line: LetterLine, _ words: Words) -> [String] {
    [
      line.number, words.shortDate(line.signedAt), line.addresseeWords, line.subject, line.urgency.words,
      line.security.words, line.attachments, line.copies.split(separator: "\n").joined(separator: "; "), line.signer,
      line.ticket, line.stateWords(words),
    ]
  }
}

/// The number of a letter that another one took the place of can be voided; its line stays.
enum OutgoingPages {
  static let root = "/surat"

  /// GET /surat/keluar/:letter/batal
  @Sendable static func askVoid(_ visit: Visit) async throws -> Response {
    try page(visit, try visit.supersededLetter())
  }

  /// POST /surat/keluar/:letter/batal
  @Sendable static func void(_ visit: Visit) async throws -> Response {
    let letter = try visit.supersededLetter()
    let form = try visit.request.form()
    do {
      let reason = try VoidForm.reason(form)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.void(letter.number, of: .letter, because: reason, about: Subject("letter", letter.letter))
      }
      return visit.seeOther(root, Flash(.ok, "Nomor surat \(letter.number) dibatalkan; barisnya tetap ada."))
    } catch let errors as FormErrors {
      return try page(visit, letter, form, errors)
    }
  }

  private static func page(
    _ visit: Visit, _ letter: SignedLetter, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    try visit.page(
      VoidForm.page(
        letter.number, action: "\(root)/keluar/\(letter.letter)/batal", back: root,
        trail: [Breadcrumb("Surat", root)], form, errors), status: errors.isEmpty ? .ok : .unprocessable)
  }

  static let routes: [Route] = [
    Route(.get, "/surat/keluar/:letter/batal", .letterSigner, askVoid, "asks why a letter's number is void"),
    Route(.post, "/surat/keluar/:letter/batal", .letterSigner, void, "voids a letter's number, with the reason"),
  ]
}

extension Access {
  /// Whoever signs letters in some procedure.
  static let letterSigner = Access("signs letters") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    return try visit.read { try $0.signsLetters(colleague) } ? .allow : .forbid
  }
}

extension Visit {
  /// The letter in this visit's address, if a newer one answers the same complaint and its number is not void yet.
  fileprivate func supersededLetter() throws -> SignedLetter {
    guard let id = Letter.ID(try parameter("letter")), let letter = try read({ try $0.signedLetter(id) }) else {
      throw VisitError.notFound
    }
    let (newest, isVoid) = try read { db in
      (
        try db.signedLetter(of: letter.complaint),
        try db.exists("SELECT 1 FROM voidedNumber WHERE kind = \(NumberKind.letter) AND number = \(letter.number)")
      )
    }
    guard newest?.letter != letter.letter else {
      throw VisitError.stale(
        "Surat ini jawaban yang berlaku. Nomornya dapat dibatalkan setelah ada surat penggantinya.")
    }
    guard !isVoid else { throw VisitError.stale("Nomor \(letter.number) sudah dibatalkan.") }
    return letter
  }
}
