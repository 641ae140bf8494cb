import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// What is written of changes: the list, one of them, and what is done with it.
enum ChangePages {
  static let pageSize = 50
  static let limits: TextLimits = ["reason": 1_000]

  /// GET /survei/perubahan?keadaan=terbit
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let (filter, place) = (ChangeFilter(visit.request.query), ListPlace(visit.request.query))
    let (found, isOpen) = try visit.read { db in
      (try db.changes(filter.conditions, at: place, limit: pageSize + 1), try db.showsChanges())
    }
    let page = ListPage(found, size: pageSize, at: place)
    return try visit.page(ChangeIndex(page, filter, isOpen: isOpen, for: try visit.colleague(), visit.words))
  }

  /// GET /survei/perubahan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (ChangeFilter(visit.request.query), visit.words)
    let columns = [
      TableColumn("Tindakan", width: 18), TableColumn("Putaran", width: 40), TableColumn("Yang ditemukan", width: 50),
      TableColumn("Yang diubah", width: 50), TableColumn("Sejak", width: 12), TableColumn("Keadaan", width: 12),
      TableColumn("Terbit (\(words.zone.label))", width: 18), TableColumn("Alasan ditarik", width: 40),
    ]
    return TableExport("perubahan", sheet: "Apa yang kami ubah", columns: columns) { db, add in
      var place = ListPlace.start
      var some: [PublicChange]
      repeat {
        some = try db.changes(filter.conditions, at: place, limit: 200)
        for one in some {
          try add([
            .text(one.improvementNumber), .text(one.roundTitle ?? ""), .text(one.found), .text(one.changed),
            .text(one.sinceOn.iso), .text(one.state.words), TableCell(one.publishedAt, words),
            .text(one.withdrawal ?? ""),
          ])
        }
        if let last = some.last { place = .after(last.key) }
      } while some.count == 200
    }
  }

  /// GET /survei/perubahan/:change
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.changePage() }

  /// POST /survei/perubahan/halaman: opens the page to the public, or closes it.
  @Sendable static func open(_ visit: Visit) async throws -> Response {
    let isOpen = try visit.request.form().isChecked("open")
    try await visit.app.write(by: visit.actor) { deed in try deed.showChanges(isOpen) }
    return visit.seeOther(
      ChangeRoutes.root,
      Flash(.ok, isOpen ? "Halaman publik sudah dibuka." : "Halaman publik sudah ditutup."))
  }

  /// POST /survei/perubahan/:change/terbit
  @Sendable static func publish(_ visit: Visit) async throws -> Response {
    let (change, form) = (try visit.change(), try visit.request.form())
    let edition = form.int("edition")
    do {
      try await visit.app.write(by: visit.actor) { deed in try deed.publishChange(change, edition: edition) }
    } catch VisitError.stale(let what) {
      return try visit.changePage(ChangeNotice("Tulisan ini sudah berubah", what, typed: nil))
    }
    return visit.seeOther(change.path, Flash(.ok, "Tulisan sudah terbit."))
  }

  /// GET /survei/perubahan/:change/tarik
  @Sendable static func askToWithdraw(_ visit: Visit) async throws -> Response {
    try visit.withdrawPage([:], FormErrors())
  }

  /// POST /survei/perubahan/:change/tarik
  @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
    let (change, form) = (try visit.change(), try visit.request.form())
    var errors = FormErrors()
    limits.check(form, &errors)
    let (reason, edition) = (form.text("reason"), form.int("edition"))
    if reason.isEmpty { errors.note("reason", "Tulis alasannya.") }
    guard errors.isEmpty else { return try visit.withdrawPage(form, errors) }
    do {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.withdrawChange(change, edition: edition, reason: reason)
      }
    } catch VisitError.stale(let what) {
      return try visit.changePage(ChangeNotice("Tulisan ini sudah berubah", what, typed: nil))
    }
    return visit.seeOther(change.path, Flash(.ok, "Tulisan sudah ditarik."))
  }
}

extension Visit {
  /// The change in the address.
  func change() throws -> PublicChange {
    let token = try parameter("change")
    guard let change = try read({ try $0.change(token: token) }) else { throw VisitError.notFound }
    return change
  }

  func changePage(_ notice: ChangeNotice? = nil) throws -> Response {
    let isOpen = try read { try $0.showsChanges() }
    let page = ChangeShow(try change(), isOpen: isOpen, for: try colleague(), notice: notice, words)
    return try self.page(page, status: notice == nil ? .ok : .conflict)
  }

  fileprivate func withdrawPage(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let change = try change()
    guard change.state == .published else { throw ChangeError.notItsTurn }
    let page = ChangeFormPage(
      "Tarik tulisan", of: change,
      about:
        "Tulisan hilang dari halaman publik dan tidak dikirim lagi. Surel yang sudah terkirim tidak dapat ditarik.",
      WebForm(
        action: change.path + "/tarik", hidden: [HiddenField("edition", form["edition"] ?? "\(change.edition)")],
        fields: [
          TextArea(
            "reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: ChangePages.limits["reason"])
        ], button: "Tarik tulisan", isDangerous: true, cancel: (label: "Batal", href: change.path)), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// The form of what is told, new or of a draft.
enum ChangeFormPages {
  /// GET /survei/perubahan/baru?tindakan=TOKEN
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let token = visit.request.query.text("tindakan")
    let improvement = try token.isEmpty ? nil : visit.read { try $0.improvement(token: token) }
    let rounds = try visit.read { try $0.roundsToName() }
    let form: FormData = [
      "improvement": improvement.map { "\($0.id)" } ?? "", "found": improvement?.finding ?? "",
      "changed": improvement?.task ?? "",
      "round": rounds.first { $0.token == improvement?.sourceKey }.map { "\($0.id)" } ?? "",
      "since": improvement?.doneAt.map { visit.app.office.zone.day(of: $0).iso } ?? "",
    ]
    return try visit.changeForm(nil, form, FormErrors())
  }

  /// POST /survei/perubahan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let new = try visit.written(form, nil)
      let change = try await visit.app.write(by: visit.actor) { deed in try deed.writeChange(new) }
      return visit.seeOther(change.path, Flash(.ok, "Konsep sudah disimpan. Periksa, lalu terbitkan."))
    } catch let errors as FormErrors {
      return try visit.changeForm(nil, form, errors)
    } catch ChangeError.told {
      return try visit.changeForm(nil, form, FormErrors("improvement", ChangeError.told.message))
    }
  }

  /// GET /survei/perubahan/:change/ubah
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let change = try visit.change()
    var form: FormData = [
      "improvement": "\(change.improvement)", "round": change.round.map { "\($0)" } ?? "", "found": change.found,
      "changed": change.changed, "since": change.sinceOn.iso,
    ]
    if change.isMailed { form.append("mailed", "1") }
    return try visit.changeForm(change, form, FormErrors())
  }

  /// POST /survei/perubahan/:change/ubah
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let (change, form) = (try visit.change(), try visit.request.form())
    let edition = form.int("edition")
    do {
      guard change.state == .draft else { throw ChangeError.notItsTurn }
      let new = try visit.written(form, change)
      try await visit.app.write(by: visit.actor) { deed in try deed.rewriteChange(change, edition: edition, new) }
      return visit.seeOther(change.path, Flash(.ok, "Konsep sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.changeForm(change, form, errors)
    } catch VisitError.stale(let what) {
      let typed = try visit.webForm(change, form, FormErrors())
      return try visit.changePage(
        ChangeNotice("Tulisan ini sudah berubah", what, typed: typed, advice: "Periksa, lalu ubah lagi bila perlu."))
    }
  }
}

extension Visit {
  /// What may be told of: improvements not told of yet, and the one of this draft.
  private func improvements(_ change: PublicChange?) throws -> [Choice] {
    let found = try read { try $0.improvementsToTell() }.map { Choice("\($0.id)", $0.words) }
    return (change.map { [Choice("\($0.improvement)", $0.improvementNumber)] } ?? []) + found
  }

  fileprivate func written(_ form: FormData, _ change: PublicChange?) throws -> WrittenChange {
    let rounds = try read { try $0.roundsToName() }.map(\.id)
    let improvements = try improvements(change).compactMap { Improvement.ID($0.value) }
    return try WrittenChange(form, improvements: improvements, rounds: rounds, on: app.office.zone.day(of: now))
  }

  fileprivate func changeForm(_ change: PublicChange?, _ form: FormData, _ errors: FormErrors) throws -> Response {
    guard change?.state ?? .draft == .draft else { throw ChangeError.notItsTurn }
    if change == nil, try improvements(nil).isEmpty {
      let page = NothingYetPage(
        "Tulis perubahan", [Breadcrumb("Apa yang kami ubah", ChangeRoutes.root), Breadcrumb("Tulis perubahan")],
        about: "Belum ada tindakan yang selesai. Perubahan ditulis setelah tindakannya selesai.")
      return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
    }
    let page = ChangeFormPage(
      change == nil ? "Tulis perubahan" : "Ubah konsep", of: change,
      about: "Tulis dengan kata sehari-hari: pembacanya pelanggan. Jangan menyebut nama orang.",
      try webForm(change, form, errors), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  fileprivate func webForm(_ change: PublicChange?, _ form: FormData, _ errors: FormErrors) throws -> WebForm {
    let rounds = try read { try $0.roundsToName() }.map { Choice("\($0.id)", $0.title) }
    let limits = WrittenChange.limits
    return WebForm(
      action: change.map { $0.path + "/ubah" } ?? ChangeRoutes.root,
      hidden: change.map { [HiddenField("edition", form["edition"] ?? "\($0.edition)")] } ?? [],
      fields: [
        SelectField("improvement", "Tindakan", try improvements(change), form: form, errors: errors),
        TextArea(
          "found", "Yang ditemukan", form: form, errors: errors,
          hint: "Dengan angka dan jumlah penjawabnya bila ada.", rows: 4, maxLength: limits["found"]),
        TextArea("changed", "Yang kami ubah", form: form, errors: errors, rows: 4, maxLength: limits["changed"]),
        DateField(
          "since", "Berlaku sejak", form: form, errors: errors, latest: app.office.zone.day(of: now).iso),
        SelectField(
          "round", "Putaran survei", rounds, form: form, errors: errors, hint: "Wajib bila surel di bawah dikirim.",
          prompt: "Tanpa putaran"),
        CheckGroup(
          "mailed", "Surel",
          [
            Choice(
              "1", "Kirim kepada penjawab putaran itu",
              hint: "Pada putaran anonim: kepada semua yang diundang dengan surel, tanpa menyebut siapa yang menjawab.")
          ], form: form, errors: errors, isOptional: true),
      ], button: "Simpan konsep", cancel: (label: "Batal", href: change?.path ?? ChangeRoutes.root))
  }
}
