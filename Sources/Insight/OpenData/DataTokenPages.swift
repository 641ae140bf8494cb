import Documents
import HTTP
import Mustache
import Platform

/// The keys of other programs, as an administrator makes and ends them.
enum DataTokenPages {
  /// GET /pengaturan/akses-data
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (DataTokenFilter(visit.request.query), ListPlace(visit.request.query))
    let today = visit.today
    let found = try visit.read { db in
      try db.dataTokens(filter, on: today, at: place, limit: DataTokenIndex.pageSize + 1)
    }
    let page = ListPage(found, size: DataTokenIndex.pageSize, at: place)
    return try visit.page(DataTokenIndex(page, filter, on: today, visit.words))
  }

  /// GET /pengaturan/akses-data/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    try visit.page(DataTokenIndex.form(FormData(), FormErrors(), today: visit.today))
  }

  /// POST /pengaturan/akses-data/baru: the secret is on the answer itself and never again.
  @Sendable static func make(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let sent = try DataTokenForm(form, today: visit.today)
      let made = try await visit.app.write(by: visit.actor) { deed in try deed.makeDataToken(sent) }
      return try visit.page(DataTokenMade(sent, made.secret, base: visit.absolute("")))
    } catch let errors as FormErrors {
      let page = DataTokenIndex.form(form, errors, today: visit.today)
      return try visit.page(page, status: .unprocessable)
    }
  }

  /// GET /pengaturan/akses-data/:key/cabut
  @Sendable static func askToRevoke(_ visit: Visit) async throws -> Response {
    try visit.page(DataTokenRevoke(try visit.dataTokenOfAddress(), FormData(), FormErrors()))
  }

  /// POST /pengaturan/akses-data/:key/cabut
  @Sendable static func revoke(_ visit: Visit) async throws -> Response {
    let token = try visit.dataTokenOfAddress()
    let form = try visit.request.form()
    var errors = FormErrors()
    let reason = form.line("reason")
    if reason.isEmpty { errors.note("reason", "Tulis mengapa token ini dicabut.") }
    DataTokenForm.limits.check(form, &errors)
    guard errors.isEmpty else {
      return try visit.page(DataTokenRevoke(token, form, errors), status: .unprocessable)
    }
    try await visit.app.write(by: visit.actor) { deed in try deed.revokeDataToken(token.id, because: reason) }
    return visit.seeOther(DataTokenRoutes.root, Flash(.ok, "Token “\(token.name)” sudah dicabut."))
  }

  /// GET /pengaturan/akses-data.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, today, words) = (DataTokenFilter(visit.request.query), visit.today, visit.words)
    let columns = [
      TableColumn("Nama", width: 40), TableColumn("Awal token", width: 12), TableColumn("Boleh membaca", width: 24),
      TableColumn("Keadaan", width: 14), TableColumn("Berlaku sampai", width: 16),
      TableColumn("Terakhir dipakai", width: 16), TableColumn("Dibuat (\(words.zone.label))", width: 18),
      TableColumn("Oleh", width: 28), TableColumn("Alasan dicabut", width: 40),
    ]
    return TableExport("akses-data", sheet: "Akses data", columns: columns) { db, add in
      for token in try db.dataTokens(filter, on: today, limit: .max) {
        try add([
          .text(token.name), .text(token.hint), .text(token.purposeWords), .text(token.state(on: today).words),
          .text(token.expiresOn.map { words.shortDate($0) } ?? ""),
          .text(token.lastUsedOn.map { words.shortDate($0) } ?? ""), TableCell(token.madeAt, words),
          .text(token.madeBy), .text(token.revokeReason),
        ])
      }
    }
  }
}

extension Visit {
  /// The day on the office's calendar.
  var today: Day { app.office.zone.day(of: now) }

  fileprivate func dataTokenOfAddress() throws -> DataToken {
    guard let id = DataToken.ID(try parameter("key")), let token = try read({ try $0.dataToken(id) }) else {
      throw VisitError.notFound
    }
    return token
  }
}

enum DataTokenRoutes {
  static let root = "/pengaturan/akses-data"

  static let all: [Route] =
    [
      Route(.get, root, .can(.manageSettings), DataTokenPages.show, "the tokens of other programs"),
      Route(.get, root + "/baru", .can(.manageSettings), DataTokenPages.new, "the form for a token"),
      Route(.post, root + "/baru", .freshly(.can(.manageSettings)), DataTokenPages.make, "makes a token, shown once"),
      Route(.get, root + "/petunjuk", .can(.manageSettings), DataGuidePages.show, "how another program asks"),
      Route(
        .get, root + "/:key/cabut", .can(.manageSettings), DataTokenPages.askToRevoke, "asks before ending a token"),
      Route(.post, root + "/:key/cabut", .can(.manageSettings), DataTokenPages.revoke, "ends a token, with a reason"),
    ] + Route.table(root, .can(.manageSettings), "the tokens of other programs, as filtered", DataTokenPages.table)

  static let pages: [any Page.Type] = [
    DataTokenIndex.self, DataTokenMade.self, DataTokenRevoke.self, DataGuide.self,
  ]
}
