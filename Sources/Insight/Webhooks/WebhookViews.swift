import HTTP
import Mustache
import Platform

/// The list of webhooks.
struct WebhookIndex: StaffPage {
  static let template = "Insight/Webhooks/index"
  static let pageSize = 50

  struct Line: Renderable {
    let name: String
    let href: String
    let address: String
    let events: String
    let sent: String
    let state: Tag
  }

  let title = "Webhook"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Webhook")]
  let new = "\(WebhookRoutes.root)/baru"
  let filters: [any Renderable]
  let downloads: Downloads
  let hasLines: Bool
  let lines: [Line]
  let empty: String
  let pager: Pager

  init(_ page: ListPage<Webhook>, _ filter: WebhookFilter, _ words: Words) {
    filters = filter.fields
    downloads = Downloads(WebhookRoutes.root) { filter.address($0) }
    lines = page.lines.map { webhook in
      Line(
        name: webhook.name, href: WebhookRoutes.path(webhook.token), address: webhook.address,
        events: webhook.eventWords, sent: webhook.lastSentAt.map { words.shortDateTime($0) } ?? "belum pernah",
        state: webhook.tag)
    }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada. Program yang ingin tahu tanpa bertanya berulang-ulang dicatat di sini."
      : "Tidak ada webhook dengan saringan ini."
    pager = page.pager(
      total: "\(words.number(lines.count)) webhook di halaman ini", key: { ListKey(order: 0, id: $0.id.rawValue) },
      address: { filter.address(at: $0) })
  }
}

extension Webhook {
  /// "Hidup", "Hidup, sedang gagal", "Mati, dimatikan administrator".
  var stateWords: String {
    if let offBecause { return "Mati, \(offBecause.words)" }
    return failingSince == nil ? "Hidup" : "Hidup, sedang gagal"
  }

  fileprivate var tag: Tag {
    if !isOn { return Tag("Mati", offBecause == .byHand ? .plain : .late) }
    return failingSince == nil ? Tag("Hidup", .ok) : Tag("Sedang gagal", .warn)
  }
}

/// One webhook, and what it was sent.
struct WebhookShow: StaffPage {
  static let template = "Insight/Webhooks/show"
  static let pageSize = 50

  struct Line: Renderable {
    let event: String
    let message: String
    let since: String
    let attempts: String
    let state: Tag
    let reply: String
    /// Nil where nothing has to be tried again.
    let retry: String?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let facts: [Fact]
  let path: String
  let isOn: Bool
  let failing: String?
  let filters: [any Renderable]
  let downloads: Downloads
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  init(_ webhook: Webhook, _ page: ListPage<WebhookDelivery>, _ state: WebhookDelivery.State?, _ words: Words) {
    title = webhook.name
    let root = WebhookRoutes.path(webhook.token)
    (path, isOn) = (root, webhook.isOn)
    breadcrumbs = [
      Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Webhook", WebhookRoutes.root), Breadcrumb(webhook.name),
    ]
    facts = [
      Fact("Alamat", webhook.address), Fact("Diberi tahu tentang", webhook.eventWords),
      Fact("Keadaan", webhook.stateWords),
      Fact("Terakhir diterima", webhook.lastSentAt.map { words.dateTime($0) } ?? "belum pernah"),
      Fact("Dibuat", "\(words.dateTime(webhook.madeAt)), \(webhook.madeBy)"),
    ]
    failing = webhook.isOn ? webhook.failingSince.map { "Tidak ada yang diterima sejak \(words.dateTime($0))." } : nil
    let form: FormData = ["keadaan": state?.rawValue ?? ""]
    let states = WebhookDelivery.State.allCases.map { Choice($0.rawValue, $0.words) }
    filters = [SelectField("keadaan", "Keadaan", states, form: form, prompt: "Semua")]
    let fields = state.map { [(name: "keadaan", value: $0.rawValue)] } ?? []
    let address = { (path: String, place: ListPlace) -> String in
      let all = fields + place.query
      return all.isEmpty ? path : "\(path)?\(FormData(all).urlencoded)"
    }
    downloads = Downloads("\(root)/kiriman") { address($0, .start) }
    lines = page.lines.map { Line($0, isOn: webhook.isOn, under: root, words) }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.number(page.lines.count)) kiriman di halaman ini", key: \.key, address: { address(root, $0) })
  }

  /// The form for a new one, or of one that is there.
  static func form(_ webhook: Webhook?, _ form: FormData, _ errors: FormErrors) -> SettingsForm {
    let fields: [any Renderable] = [
      TextField(
        "name", "Nama program", form: form, errors: errors, width: .full, maxLength: WebhookForm.limits["name"]),
      TextField(
        "address", "Alamat", form: form, errors: errors, hint: "Misalnya https://program.contoh.go.id/keluhan.",
        width: .full, maxLength: WebhookForm.limits["address"]),
      CheckGroup(
        "events", "Diberi tahu tentang", WebhookEvent.chosen.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors, hint: "Yang dikirim hanya nomor kasus, langkah, dan waktu."),
    ]
    let path = webhook.map { WebhookRoutes.path($0.token) } ?? WebhookRoutes.root
    return SettingsForm(
      webhook == nil ? "Webhook baru" : "Ubah webhook", under: Breadcrumb("Webhook", WebhookRoutes.root),
      WebForm(
        action: webhook == nil ? "\(path)/baru" : "\(path)/ubah", fields: fields,
        button: webhook == nil ? "Buat webhook" : "Simpan", cancel: (label: "Batal", href: path)), errors)
  }
}

extension WebhookDelivery {
  fileprivate var key: ListKey { ListKey(order: queuedAt.rawValue, id: id.rawValue) }
}

extension WebhookShow.Line {
  fileprivate init(_ delivery: WebhookDelivery, isOn: Bool, under path: String, _ words: Words) {
    (event, message) = (delivery.event.words, delivery.message)
    since = words.shortDateTime(delivery.queuedAt)
    attempts = words.number(delivery.attempts)
    switch delivery.state {
    case .waiting: state = Tag(delivery.state.words, delivery.attempts == 0 ? .plain : .warn)
    case .sent: state = Tag(delivery.state.words, .ok)
    case .dead: state = Tag(delivery.state.words, .late)
    }
    let next =
      delivery.state == .waiting && delivery.attempts > 0 ? " Lagi \(words.shortDateTime(delivery.nextAt))." : ""
    reply = delivery.reply.isEmpty ? "belum dikirim" : delivery.reply + next
    retry = isOn && delivery.state == .dead ? "\(path)/kiriman/\(delivery.message)/coba-lagi" : nil
  }
}

/// The answer on which a webhook's secret stands, once.
struct WebhookMade: StaffPage {
  static let template = "Insight/Webhooks/made"
  let title = "Simpan kunci ini"
  let breadcrumbs = [
    Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Webhook", WebhookRoutes.root), Breadcrumb("Webhook baru"),
  ]
  let name: String
  let secret: String
  let next: String

  init(_ form: WebhookForm, _ secret: WebhookSecret, next: String) {
    (name, self.secret, self.next) = (form.name, secret.text, next)
  }
}
