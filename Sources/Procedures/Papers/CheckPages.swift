import Database
import HTTP
import Mustache
import Platform

/// "Periksa dokumen": whether a paper in somebody's hand is one that was issued here, and unchanged. Nothing of what it
/// says is shown, and nothing is claimed of certified signatures.
enum CheckPages {
  /// GET /periksa
  @Sendable static func ask(_ visit: Visit) async throws -> Response { try visit.page(CheckForm()) }

  /// POST /periksa: the code typed off the paper, with its PDF or without.
  @Sendable static func find(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let code = PaperCode(form.line("code")) else {
      let errors = FormErrors("code", "Tulis kode periksa seperti tertera di kaki dokumen, misalnya 7K3M-P2XW-9RTA.")
      return try visit.page(CheckForm(form, errors), status: .unprocessable)
    }
    let uploads = form.files("pdf").filter { $0.size > 0 }
    guard let upload = uploads.first else { return visit.seeOther(code.path) }
    let sum = Sodium.sha256(try upload.bytes())
    guard let paper = try await visit.checked(code) else { return try unknown(visit, code) }
    return try visit.page(CheckResult(paper, sum: sum, at: visit.now, visit.words))
  }

  /// GET /periksa/:paper
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    guard let code = PaperCode(try visit.parameter("paper")) else { throw VisitError.notFound }
    guard let paper = try await visit.checked(code) else { return try unknown(visit, code) }
    return try visit.page(CheckResult(paper, sum: nil, at: visit.now, visit.words))
  }

  private static func unknown(_ visit: Visit, _ code: PaperCode) throws -> Response {
    let errors = FormErrors(
      "code", "Tidak ada dokumen dengan kode \(code.text) yang diterbitkan di sini. Periksa lagi setiap hurufnya.")
    return try visit.page(CheckForm(["code": code.text], errors), status: .notFound)
  }
}

extension Visit {
  /// The paper with a code. Codes that are none are counted, so that nobody can try them out by the thousand.
  fileprivate func checked(_ code: PaperCode) async throws -> Paper? {
    if let paper = try read({ try $0.paper(code) }) { return paper }
    let key = ThrottleKey("paper:\(clientAddress)", .papers)
    let now = now
    if let until = try await app.database.write({ db in try db.countAttempt([key], at: now) }) {
      let time = words.time(until.adding(seconds: 59))
      throw VisitError.tooMany("Terlalu banyak percobaan. Coba lagi pukul \(time).")
    }
    return nil
  }
}

extension Throttle {
  /// Codes that nobody has issued.
  fileprivate static let papers = Throttle(
    free: 10, firstWait: 30, longestWait: 900, memoryHours: 1, endsWithSuccess: false)
}

/// Asks for a code.
struct CheckForm: PublicPage {
  static let template = "Procedures/Papers/check"
  let title: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ form: FormData = [:], _ errors: FormErrors = FormErrors()) {
    title = errors.titled("Periksa dokumen")
    errorSummary = errors.summary
    self.form = WebForm(
      action: "/periksa",
      fields: [
        TextField(
          "code", "Kode periksa", form: form, errors: errors,
          hint: "Dua belas huruf dan angka di kaki dokumen, misalnya 7K3M-P2XW-9RTA.", width: .twenty,
          autocomplete: "off", maxLength: 40),
        FileField(
          "pdf", "Berkas PDF-nya", errors: errors,
          limits: "Boleh dikosongkan. Berkas dibandingkan dengan yang diterbitkan, dan tidak disimpan.",
          accept: ".pdf", isMultiple: false),
      ], button: "Periksa dokumen", isMultipart: true)
  }
}

/// What anybody may know of a paper whose code he has.
struct CheckResult: PublicPage {
  static let template = "Procedures/Papers/checked"
  let title = "Dokumen ini diterbitkan di sini"
  let facts: [Fact]
  /// Whether the file that came along is the issued one; nil when none came.
  let verdict: Verdict?
  let code: String
  /// That it holds no more, since when and why.
  let voided: String?
  /// That it does not hold yet, or only until a day.
  let limited: String?

  struct Verdict: Renderable {
    let isSame: Bool
    let words: String
  }

  init(_ paper: Paper, sum: [UInt8]?, at now: Instant, _ words: Words) {
    code = paper.code.text
    let standing = paper.standing(at: now)
    voided = standing.flatMap { $0.isVoid ? $0.sentence(words) : nil }
    limited = standing.flatMap { $0.isVoid ? nil : $0.sentence(words) }
    facts = [
      Fact("Jenis", paper.form), Fact("Nomor", paper.number), Fact("Diterbitkan", words.dateTime(paper.issuedAt)),
      Fact("Penerbit", paper.issuer), Fact("Kode periksa", paper.code.text),
      Fact(
        "Sidik berkas PDF (SHA-256)",
        paper.sha256.map { PaperHash.words($0) } ?? "PDF-nya sedang disiapkan; muat ulang beberapa menit lagi"),
    ]
    verdict = sum.map { Self.verdict(paper, $0) }
  }

  private static func verdict(_ paper: Paper, _ sum: [UInt8]) -> Verdict {
    guard let own = paper.sha256 else {
      return Verdict(isSame: false, words: "PDF dokumen ini masih disiapkan, sehingga berkas belum dapat dibandingkan.")
    }
    let isSame = Sodium.areEqual(own, sum)
    return Verdict(
      isSame: isSame,
      words: isSame
        ? "Berkas yang Anda unggah sama persis dengan yang diterbitkan."
        : "Berkas yang Anda unggah berbeda dari yang diterbitkan: isinya berubah, atau bukan berkas aslinya.")
  }
}

enum PaperRoutes {
  static let pages: [any Page.Type] = [
    IssuedPaper.self, CheckForm.self, CheckResult.self, ProcedureSheet.self, PaperArchive.self, ArchiveIndex.self,
    ApprovalWithdrawal.self, PaperPlacePage.self,
  ]

  static let all: [Route] =
    [
      Route(.get, "/periksa", .everyone, CheckPages.ask, "asks for the check code of a paper (P6)"),
      Route(
        .post, "/periksa", .everyone, CheckPages.find,
        "compares a paper's code, and its PDF, with what was issued (P6)",
        bodyLimit: Route.uploadLimit),
      Route(.get, "/periksa/:paper", .everyone, CheckPages.show, "tells whether a paper was issued here (P6)"),
      Route(.get, "/dokumen/:paper", .paperReader, ArchivePages.show, "an issued paper as it was issued (P6)"),
      Route(.get, "/dokumen/:paper/pdf", .paperReader, ArchivePages.pdf, "an issued paper as PDF (P6)"),
    ] + PaperPlacePages.routes + ArchiveIndexPages.routes
}
