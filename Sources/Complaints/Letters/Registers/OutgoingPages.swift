import Database
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

  static func cells(_ line: OutgoingLine, _ words: Words) -> [String] {
    [
      line.number, line.day(words), line.addressee, line.mail.subject, line.mail.urgency.words,
      line.mail.security.words, line.mail.attachments, line.copies.split(separator: "\n").joined(separator: "; "),
      line.signer, line.mail.ticket, line.stateWords(words),
    ]
  }
}

/// Letters made outside the program that take a number of the register, and numbers that stand for nothing any more.
enum OutgoingPages {
  static let root = "/surat"
  static let path = "/surat/keluar"
  private static let trail = [Breadcrumb("Surat", root)]

  /// GET /surat/keluar/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try form(visit) }

  /// POST /surat/keluar
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let typed = try visit.request.form()
    let tray = try await visit.takeIn(typed, field: "file", isSingle: true)
    do {
      if tray.isRearranged { throw tray.errors }
      let today = visit.app.office.zone.day(of: visit.now)
      let form = try tray.reading { () throws(FormErrors) in try OutgoingForm(typed, today: today) }
      let number = try await visit.app.write(by: visit.actor) { deed in
        try deed.recordOutgoing(form, tray: tray.token)
      }
      return visit.seeOther(root, Flash(.ok, "Surat keluar dicatat dengan nomor \(number)."))
    } catch let errors as FormErrors {
      return try form(visit, typed, tray, errors)
    }
  }

  /// GET /surat/keluar/:entry/berkas
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let line = try visit.outgoingLine()
    guard let file = try visit.read({ db in try line.file.flatMap { try db.letterFile($0) } }) else {
      throw VisitError.notFound
    }
    return try visit.download(file)
  }

  /// GET /surat/keluar/:entry/lampiran
  @Sendable static func askFile(_ visit: Visit) async throws -> Response {
    try filePage(visit, try visit.lineWithoutFile())
  }

  /// POST /surat/keluar/:entry/lampiran
  @Sendable static func attach(_ visit: Visit) async throws -> Response {
    let line = try visit.lineWithoutFile()
    let tray = try await visit.takeIn(try visit.request.form(), field: "file", isSingle: true)
    do {
      guard tray.errors.isEmpty, !tray.isRearranged else { throw tray.errors }
      try await visit.app.write(by: visit.actor) { deed in try deed.attachOutgoing(line, tray: tray.token) }
      return visit.seeOther(root, Flash(.ok, "Surat \(line.number) dilampirkan."))
    } catch let errors as FormErrors {
      return try filePage(visit, line, tray, errors)
    }
  }

  /// GET /surat/keluar/:entry/batal
  @Sendable static func askVoid(_ visit: Visit) async throws -> Response {
    let line = try visit.outgoingLine()
    try line.requireVoidable()
    return try voidPage(visit, line)
  }

  /// POST /surat/keluar/:entry/batal
  @Sendable static func void(_ visit: Visit) async throws -> Response {
    let line = try visit.outgoingLine()
    try line.requireVoidable()
    let form = try visit.request.form()
    do {
      let reason = try VoidForm.reason(form)
      try await visit.app.write(by: visit.actor) { deed in try deed.voidLetter(line.id, because: reason) }
      return visit.seeOther(root, Flash(.ok, "Nomor surat \(line.number) dibatalkan; barisnya tetap ada."))
    } catch let errors as FormErrors {
      return try voidPage(visit, line, form, errors)
    }
  }

  private static func form(
    _ visit: Visit, _ form: FormData = [:], _ tray: FileTray? = nil, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let once = form.text("once").isEmpty ? visit.app.world.token() : form.text("once")
    let page = CaseFormPage(
      "Catat surat keluar",
      about: "Untuk surat yang dibuat di luar program, misalnya undangan atau surat penerusan. Surat mendapat nomor "
        + "berikutnya dari buku agenda; nomor itu tidak pernah dipakai lagi.", trail: trail,
      WebForm(
        action: path, hidden: [HiddenField("once", once)], fields: fields(form, errors) + [file(visit, tray, errors)],
        button: "Catat surat keluar", isMultipart: true, cancel: (label: "Batal", href: root)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let limits = OutgoingForm.limits
    return [
      DateField(
        "letterDate", "Tanggal surat", form: form, errors: errors, hint: "Kosongkan bila hari ini.", isOptional: true),
      TextField("addressee", "Kepada", form: form, errors: errors, width: .full, maxLength: limits["addressee"]),
      TextField("subject", "Hal", form: form, errors: errors, width: .full, maxLength: limits["subject"]),
      TextField("signer", "Penanda tangan", form: form, errors: errors, width: .full, maxLength: limits["signer"]),
      TextField(
        "attachments", "Lampiran", form: form, errors: errors, hint: "Dengan kata, misalnya satu berkas.",
        width: .twenty, maxLength: limits["attachments"], isOptional: true),
      LetterDraftPage.urgency(form, errors), LetterDraftPage.security(form, errors),
      TextField(
        "ticket", "Nomor keluhan", form: form, errors: errors,
        hint: "Bila surat ini menyangkut keluhan yang sudah ada.",
        width: .twenty, maxLength: limits["ticket"], isOptional: true),
      TextArea("note", "Catatan", form: form, errors: errors, rows: 2, maxLength: limits["note"], isOptional: true),
    ]
  }

  private static func file(_ visit: Visit, _ tray: FileTray?, _ errors: FormErrors) -> any Renderable {
    FileField(
      "file", "Berkas surat", errors: errors,
      limits:
        "\(visit.app.office.attachments.forOne.words) Dapat dilampirkan nanti, setelah nomornya tertulis pada surat.",
      tray: tray, isMultiple: false)
  }

  private static func filePage(
    _ visit: Visit, _ line: OutgoingLine, _ tray: FileTray? = nil, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let page = CaseFormPage(
      "Lampirkan surat \(line.number)", about: "Berkas yang dilampirkan tidak dapat diganti lagi.", trail: trail,
      WebForm(
        action: "\(path)/\(line.id)/lampiran",
        fields: [
          FileField(
            "file", "Berkas surat", errors: errors, limits: visit.app.office.attachments.forOne.words, tray: tray,
            isMultiple: false, isOptional: false)
        ], button: "Lampirkan surat", isMultipart: true, cancel: (label: "Batal", href: root)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func voidPage(
    _ visit: Visit, _ line: OutgoingLine, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    try visit.page(
      VoidForm.page(
        line.number, action: "\(path)/\(line.id)/batal", back: root, trail: trail,
        isSent: line.letter == nil || line.isSuperseded, form, errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension OutgoingPages {
  static let routes: [Route] = [
    Route(.get, path + "/baru", .can(.registerComplaints), new, "the form for a letter made outside the program"),
    Route(
      .post, path, .can(.registerComplaints), create, "enters a letter made outside the program",
      bodyLimit: Route.uploadLimit),
    Route(.get, path + "/:entry/berkas", .incomingMail, file, "a letter made outside the program"),
    Route(.get, path + "/:entry/lampiran", .can(.registerComplaints), askFile, "the form that adds the letter itself"),
    Route(
      .post, path + "/:entry/lampiran", .can(.registerComplaints), attach, "adds the letter itself to its line",
      bodyLimit: Route.uploadLimit),
    Route(.get, path + "/:entry/batal", .letterVoider, askVoid, "asks why a letter's number is void"),
    Route(.post, path + "/:entry/batal", .letterVoider, void, "voids a letter's number, with the reason"),
  ]
}

extension Access {
  /// Whoever signs letters in some procedure, or keeps their register.
  static let letterVoider = Access("signs letters or keeps their register") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    if colleague.can(.registerComplaints) { return .allow }
    return try visit.read { try $0.signsLetters(colleague) } ? .allow : .forbid
  }
}

extension Snapshot {
  fileprivate func letterFile(_ id: Attachment.ID) throws -> Attachment? {
    try row("SELECT id, token, name, kind, size FROM file WHERE id = \(id)")
  }
}

extension Visit {
  /// The line in this visit's address.
  fileprivate func outgoingLine() throws -> OutgoingLine {
    guard let id = OutgoingLine.ID(try parameter("entry")), let line = try read({ try $0.line(id, of: .outgoing) })
    else { throw VisitError.notFound }
    return line
  }

  /// The same, of a letter made outside that is not there yet.
  fileprivate func lineWithoutFile() throws -> OutgoingLine {
    let line = try outgoingLine()
    guard line.letter == nil else { throw VisitError.notFound }
    guard line.file == nil else { throw VisitError.stale("Surat \(line.number) sudah dilampirkan.") }
    return line
  }
}
