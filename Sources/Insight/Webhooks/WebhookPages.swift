import Documents
import HTTP
import Mustache
import Platform

/// Other programs that are told what happens, as an administrator sets them up.
enum WebhookPages {
  /// GET /pengaturan/webhook
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let (filter, place) = (WebhookFilter(visit.request.query), ListPlace(visit.request.query))
    let found = try visit.read { try $0.webhooks(filter, at: place, limit: WebhookIndex.pageSize + 1) }
    return try visit.page(
      WebhookIndex(ListPage(found, size: WebhookIndex.pageSize, at: place), filter, visit.words))
  }

  /// GET /pengaturan/webhook/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    try visit.page(WebhookShow.form(nil, FormData(), FormErrors()))
  }

  /// POST /pengaturan/webhook/baru: the secret is on the answer itself and never again.
  @Sendable static func make(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let sent = try WebhookForm(form, reach: visit.app.reach)
      let made = try await visit.app.write(by: visit.actor) { deed in try deed.makeWebhook(sent) }
      return try visit.page(WebhookMade(sent, made.secret, next: WebhookRoutes.path(made.token)))
    } catch let errors as FormErrors {
      return try visit.page(WebhookShow.form(nil, form, errors), status: .unprocessable)
    }
  }

  /// GET /pengaturan/webhook/:hook
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (webhook, state, place) = (try visit.webhook(), visit.deliveryState, ListPlace(visit.request.query))
    let found = try visit.read { db in
      try db.deliveries(of: webhook.id, state, at: place, limit: WebhookShow.pageSize + 1)
    }
    return try visit.page(
      WebhookShow(webhook, ListPage(found, size: WebhookShow.pageSize, at: place), state, visit.words))
  }

  /// GET /pengaturan/webhook/:hook/ubah
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let webhook = try visit.webhook()
    var form: FormData = ["name": webhook.name, "address": webhook.address]
    for event in WebhookEvent.chosen where webhook.events.contains(event) { form.append("events", event.rawValue) }
    return try visit.page(WebhookShow.form(webhook, form, FormErrors()))
  }

  /// POST /pengaturan/webhook/:hook/ubah
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let webhook = try visit.webhook()
    let form = try visit.request.form()
    do {
      let sent = try WebhookForm(form, reach: visit.app.reach)
      try await visit.app.write(by: visit.actor) { deed in try deed.change(webhook, sent) }
      return visit.seeOther(WebhookRoutes.path(webhook.token), Flash(.ok, "Webhook sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(WebhookShow.form(webhook, form, errors), status: .unprocessable)
    }
  }

  /// POST /pengaturan/webhook/:hook/keadaan: switches it on or off, whichever it is not.
  @Sendable static func turn(_ visit: Visit) async throws -> Response {
    let webhook = try visit.webhook()
    let isOn = try visit.request.form().text("on") == "1"
    try await visit.app.write(by: visit.actor) { deed in
      if isOn { try deed.switchOn(webhook) } else { try deed.switchOff(webhook, .byHand) }
    }
    let words = isOn ? "Webhook dihidupkan." : "Webhook dimatikan; yang menunggu tidak dikirim."
    return visit.seeOther(WebhookRoutes.path(webhook.token), Flash(.ok, words))
  }

  /// POST /pengaturan/webhook/:hook/coba
  @Sendable static func test(_ visit: Visit) async throws -> Response {
    let webhook = try visit.webhook()
    try await visit.app.write(by: visit.actor) { deed in try deed.testWebhook(webhook) }
    let words = "Kiriman percobaan akan dikirim dalam semenit. Muat ulang halaman ini untuk melihatnya."
    return visit.seeOther(WebhookRoutes.path(webhook.token), Flash(.info, words))
  }

  /// POST /pengaturan/webhook/:hook/kiriman/:message/coba-lagi
  @Sendable static func retry(_ visit: Visit) async throws -> Response {
    let (webhook, message) = (try visit.webhook(), try visit.parameter("message"))
    try await visit.app.write(by: visit.actor) { deed in try deed.retry(message, of: webhook) }
    return visit.seeOther(WebhookRoutes.path(webhook.token), Flash(.ok, "Kiriman itu akan dicoba lagi dalam semenit."))
  }

  /// GET /pengaturan/webhook.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (WebhookFilter(visit.request.query), visit.words)
    let columns = [
      TableColumn("Nama", width: 36), TableColumn("Alamat", width: 60), TableColumn("Diberi tahu tentang", width: 48),
      TableColumn("Keadaan", width: 28), TableColumn("Terakhir diterima (\(words.zone.label))", width: 18),
    ]
    return TableExport("webhook", sheet: "Webhook", columns: columns) { db, add in
      for webhook in try db.webhooks(filter, limit: .max) {
        try add([
          .text(webhook.name), .text(webhook.address), .text(webhook.eventWords), .text(webhook.stateWords),
          TableCell(webhook.lastSentAt, words),
        ])
      }
    }
  }

  /// GET /pengaturan/webhook/:hook/kiriman.csv, .xlsx: all that the filter shows.
  @Sendable static func deliveries(_ visit: Visit) throws -> TableExport {
    let (webhook, state, words) = (try visit.webhook(), visit.deliveryState, visit.words)
    let columns = [
      TableColumn("Kejadian", width: 22), TableColumn("Pengenal", width: 30),
      TableColumn("Sejak (\(words.zone.label))", width: 18), TableColumn("Percobaan", width: 11),
      TableColumn("Keadaan", width: 12), TableColumn("Jawaban", width: 60),
    ]
    return TableExport("kiriman-webhook", sheet: "Kiriman webhook", columns: columns) { db, add in
      for delivery in try db.deliveries(of: webhook.id, state, limit: .max) {
        try add([
          .text(delivery.event.words), .text(delivery.message), TableCell(delivery.queuedAt, words),
          .integer(delivery.attempts), .text(delivery.state.words), .text(delivery.reply),
        ])
      }
    }
  }
}

extension Visit {
  fileprivate func webhook() throws -> Webhook {
    let token = try parameter("hook")
    guard let webhook = try read({ try $0.webhook(token: token) }) else { throw VisitError.notFound }
    return webhook
  }

  fileprivate var deliveryState: WebhookDelivery.State? {
    WebhookDelivery.State(rawValue: request.query.text("keadaan"))
  }
}

enum WebhookRoutes {
  static let root = "/pengaturan/webhook"

  static func path(_ token: String) -> String { "\(root)/\(token)" }

  static let all: [Route] = lists + deeds

  private static let lists: [Route] =
    [
      Route(.get, root, .can(.manageSettings), WebhookPages.index, "the programs that are told what happens"),
      Route(.get, root + "/baru", .can(.manageSettings), WebhookPages.new, "the form for a webhook"),
      Route(.get, root + "/:hook", .can(.manageSettings), WebhookPages.show, "a webhook and what it was sent"),
      Route(.get, root + "/:hook/ubah", .can(.manageSettings), WebhookPages.edit, "the form of a webhook"),
    ] + Route.table(root, .can(.manageSettings), "the programs that are told what happens", WebhookPages.table)
    + Route.table(
      root + "/:hook/kiriman", .can(.manageSettings), "what a webhook was sent, as filtered", WebhookPages.deliveries)

  private static let deeds: [Route] = [
    Route(.post, root + "/baru", .freshly(.can(.manageSettings)), WebhookPages.make, "makes a webhook"),
    Route(.post, root + "/:hook/ubah", .freshly(.can(.manageSettings)), WebhookPages.change, "changes a webhook"),
    Route(.post, root + "/:hook/keadaan", .can(.manageSettings), WebhookPages.turn, "switches a webhook on or off"),
    Route(.post, root + "/:hook/coba", .can(.manageSettings), WebhookPages.test, "sends a webhook something to see"),
    Route(
      .post, root + "/:hook/kiriman/:message/coba-lagi", .can(.manageSettings), WebhookPages.retry,
      "tries a message again that was given up"),
  ]

  static let pages: [any Page.Type] = [WebhookIndex.self, WebhookShow.self, WebhookMade.self]
}
