import Database
import HTTP
import Mustache

/// Handlers of the page about outgoing mail.
enum MailPages {
  /// GET /pengaturan/surel
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let after = visit.request.query["setelah"].flatMap { OutgoingMail.ID($0) }
    return try visit.page(
      try visit.read { db in MailPage(visit, try MailFigures(db), try RefusedMails(db, after: after)) })
  }

  /// POST /pengaturan/surel/uji
  @Sendable static func test(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    try await visit.app.write(by: visit.actor) { deed in
      try deed.enqueue(
        Mail(
          kind: "mail.test", address: colleague.email, subject: "Surel uji dari \(deed.office.name)",
          body: "Bila surel ini sampai, pengiriman surel sudah berjalan.\n\n\(deed.office.name)"))
      try deed.record("mail.tested", Subject("person", colleague.person))
    }
    let words =
      "Surel uji kepada \(colleague.email) akan dikirim dalam semenit. Muat ulang halaman ini untuk melihatnya."
    return visit.seeOther(MailRoutes.root, Flash(.info, words))
  }

  /// POST /pengaturan/surel/:mail/coba-lagi
  @Sendable static func retry(_ visit: Visit) async throws -> Response {
    guard let id = OutgoingMail.ID(try visit.parameter("mail")) else { throw VisitError.notFound }
    try await visit.app.write(by: visit.actor) { deed in try deed.retryMail(id) }
    return visit.seeOther(MailRoutes.root, Flash(.ok, "Surel itu akan dikirim lagi dalam semenit."))
  }
}

/// How full the outbox is.
struct MailFigures: Sendable {
  /// Counting stops here.
  static let most = 1_000

  let waiting: Int
  let oldest: Instant?

  init(_ db: Snapshot) throws {
    waiting =
      try db.value(
        """
        SELECT COUNT(*) FROM (
          SELECT 1 FROM mail WHERE sentAt IS NULL AND refusedAt IS NULL AND nextAt >= 0 LIMIT \(Self.most + 1))
        """) ?? 0
    oldest = try db.row(
      "SELECT queuedAt FROM mail WHERE sentAt IS NULL AND refusedAt IS NULL AND nextAt >= 0 ORDER BY nextAt, id LIMIT 1"
    ) { try $0["queuedAt"] as Instant }
  }
}

/// A page of the mails that were given up, newest first.
struct RefusedMails: Sendable {
  static let pageSize = 50

  struct Line: Sendable {
    let id: OutgoingMail.ID
    let address: String
    let isForCustomer: Bool
    let subject: String
    let refusedAt: Instant
    let attempts: Int
    let reply: String
  }

  let lines: [Line]
  let isContinued: Bool
  let hasMore: Bool

  init(_ db: Snapshot, after: OutgoingMail.ID?) throws {
    let begin: SQL =
      after.map { id in
        "AND (refusedAt, id) < (SELECT refusedAt, id FROM mail WHERE id = \(id))"
      } ?? ""
    let found = try db.rows(
      """
      SELECT id, address, isForCustomer, subject, refusedAt, attempts, reply FROM mail
      WHERE refusedAt IS NOT NULL \(begin) ORDER BY refusedAt DESC, id DESC LIMIT \(Self.pageSize + 1)
      """
    ) { row in
      Line(
        id: try row["id"], address: try row["address"], isForCustomer: try row["isForCustomer"],
        subject: try row["subject"], refusedAt: try row["refusedAt"], attempts: try row["attempts"],
        reply: try row["reply"])
    }
    lines = Array(found.prefix(Self.pageSize))
    hasMore = found.count > Self.pageSize
    isContinued = after != nil
  }
}

/// What an administrator sees of the mail that goes out.
struct MailPage: StaffPage {
  static let template = "Settings/mail"

  struct Line: Renderable {
    let address: String
    let subject: String
    let since: String
    let attempts: String
    let reply: String
    let retry: String
  }

  let title = "Surel keluar"
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Surel keluar")]
  let facts: [Fact]
  let trouble: String?
  let isSet: Bool
  let hasLines: Bool
  let lines: [Line]
  let downloads = Downloads(MailRoutes.root)
  let pager: Pager?

  init(_ visit: Visit, _ figures: MailFigures, _ refused: RefusedMails) {
    let (words, postman) = (visit.words, visit.app.postman)
    isSet = postman != nil
    let waiting = words.count(figures.waiting, "surel", upTo: MailFigures.most)
    facts = [
      Fact("Server", postman?.server.words ?? "belum diatur"),
      Fact("Pengirim", postman.map { "\(visit.app.office.name), \($0.server.sender.text)" } ?? "belum diatur"),
      Fact("Menunggu", figures.oldest.map { "\(waiting), di antaranya sejak \(words.dateTime($0))" } ?? "tidak ada"),
      Fact("Terakhir terkirim", postman?.lastSent.map { words.dateTime($0) } ?? "belum ada sejak program dijalankan"),
    ]
    trouble = postman?.trouble.map { $0.words(words) }
    lines = refused.lines.map { Line($0, words) }
    hasLines = !lines.isEmpty
    let next = refused.hasMore ? refused.lines.last.map { "\(MailRoutes.root)?setelah=\($0.id)" } : nil
    pager =
      next != nil || refused.isContinued
      ? Pager(
        total: "\(refused.lines.count) surel di halaman ini", first: refused.isContinued ? MailRoutes.root : nil,
        next: next) : nil
  }
}

extension RefusedMails.Line {
  /// A customer's address is not the administrator's to know.
  var shownAddress: String { isForCustomer ? EmailAddress(address)?.masked ?? "pelanggan" : address }
}

extension MailPage.Line {
  fileprivate init(_ mail: RefusedMails.Line, _ words: Words) {
    address = mail.shownAddress
    subject = mail.subject
    since = words.shortDateTime(mail.refusedAt)
    attempts = words.number(mail.attempts)
    reply = mail.reply
    retry = "\(MailRoutes.root)/\(mail.id)/coba-lagi"
  }
}

extension Postman.Trouble {
  /// "Surel tidak dapat dikirim sejak …: …"
  func words(_ words: Words) -> String { "Surel tidak dapat dikirim sejak \(words.dateTime(since)): \(reason)" }
}
