import Complaints
import Database
import Foundation
import HTTP
import Platform
import Support
import Testing

@testable import Insight

@Suite("Webhooks · what is told") struct WebhookNewsTests {
  @Test("a signature is the one that Standard Webhooks gives as its example")
  func vector() throws {
    let key = try #require(Data(base64Encoded: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let headers = WebhookSecret(bytes: [UInt8](key)).headers(
      "msg_p5jXN8AQM9LWM0D4loKWxJek", at: Instant(rawValue: 1_614_265_330_000), "{\"test\": 2432232314}")
    #expect(
      headers.map(\.1) == [
        "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      ])
  }

  @Test("of a case from filing to closing another program hears exactly what happened, in order, and no name")
  func wholeCase() async throws {
    let office = try WebhookOffice()
    let secret = try office.add().secret
    let contact = Contact(name: "Zulkarnaen Wibisono", phone: "+628119998887", email: "zul@contoh.id")
    let filed = try office.app.file(subject: "Xylofon rusak", contact: contact)
    try office.app.bring(filed, to: nil)
    try office.send()
    let messages = try office.received()
    let steps = messages.compactMap { $0.body["data"]?["step"]?.number.map { Int($0) } }
    #expect(
      messages.map { $0.body["type"] } == ["case.opened"] + Array(repeating: "step.completed", count: 10) + [
        "case.ended"
      ])
    #expect(steps == Array(1...10) && Set(messages.compactMap { $0.headers["webhook-id"] }).count == 12)
    #expect(messages.last?.body["data"]?["ending"] == "confirmedByCustomer")
    for message in messages {
      #expect(message.target == "/kabar" && message.body["data"]?["case"]?.string == filed.ticket)
      for word in ["Zulkarnaen", "8119998887", "zul@", "Xylofon", "air limbah"] {
        #expect(!message.text.contains(word))
      }
    }
    let first = try #require(messages.first)
    #expect(try await Self.isSigned(first, secret) && first.headers["content-type"] == "application/json")
    try office.send()
    #expect(try office.received().count == 12 && office.app.faults() == [])
  }

  /// As another program checks it, by its own means.
  private static func isSigned(_ message: WebhookOffice.Message, _ secret: WebhookSecret) async throws -> Bool {
    let program = """
      import base64, hashlib, hmac, sys
      secret, name, time, given = sys.argv[1:5]
      key = base64.b64decode(secret.removeprefix("whsec_"))
      made = hmac.new(key, f"{name}.{time}.{sys.argv[5]}".encode(), hashlib.sha256).digest()
      sys.exit(0 if given == "v1," + base64.b64encode(made).decode() else 1)
      """
    let fields = ["webhook-id", "webhook-timestamp", "webhook-signature"].map { message.headers[$0] ?? "" }
    return try await Program.run("python3", ["-c", program, secret.text] + fields + [message.text]).status == 0
  }

  @Test("a webhook hears only what it asked for")
  func chosen() throws {
    let office = try WebhookOffice()
    try office.add([.ended])
    try office.app.bring(try office.app.file(), to: nil)
    #expect(try office.deliveries().map(\.event) == [.ended])
  }

  @Test("of a deed that is undone nobody hears")
  func undone() throws {
    let office = try WebhookOffice()
    try office.add()
    struct Undone: Error {}
    #expect(throws: Undone.self) {
      try office.app.app.writeNow(by: .customer) { deed in
        _ = try deed.receive(
          NewComplaint(
            channel: .website, confidentiality: .anonymous, contact: Contact(), subject: "Antrean",
            description: "Lama.",
            service: "Loket", receivedAt: deed.at, openedAt: deed.at))
        throw Undone()
      }
    }
    #expect(try office.deliveries().isEmpty)
  }

  @Test("C5: that a due time has passed is told once")
  func overdue() throws {
    let office = try WebhookOffice()
    try office.add([.overdue])
    let filed = try office.app.file()
    office.app.clock.advance(minutes: 60)
    for _ in 0..<2 {
      try office.app.runJobs()
      office.app.clock.advance(minutes: 1)
    }
    let deliveries = try office.deliveries()
    let body = try JSON(parsing: Array((deliveries.first?.body ?? "").utf8))
    #expect(deliveries.map(\.event) == [.overdue])
    #expect(body["data"]?["case"]?.string == filed.ticket && body["data"]?["step"] == 2)
    office.app.app.deliveries.waitUntilIdle()
  }
}

@Suite("Webhooks · how it arrives") struct WebhookDeliveryTests {
  @Test("what is not taken is tried again under the same id, later each time")
  func retried() throws {
    let office = try WebhookOffice()
    let webhook = try office.add([.opened]).webhook
    office.answers("500 Internal Server Error")
    _ = try office.app.file()
    try office.send()
    try office.send()
    #expect(try office.received().count == 1 && office.webhook(webhook.id).failingSince != nil)
    office.app.clock.advance(minutes: 1)
    try office.send()
    office.app.clock.advance(minutes: 1)
    try office.send()
    #expect(try office.received().count == 2)
    #expect(try office.deliveries().map(\.reply) == ["Dijawab dengan status 500."])
    office.answers("200 OK")
    office.app.clock.advance(minutes: 1)
    try office.send()
    #expect(try Set(office.received().compactMap { $0.headers["webhook-id"] }).count == 1)
    #expect(try office.deliveries().map(\.state) == [.sent] && office.webhook(webhook.id).failingSince == nil)
  }

  @Test(
    "a redirect is not followed, and not tried again", arguments: ["301 Moved Permanently", "307 Temporary Redirect"])
  func redirected(status: String) throws {
    let office = try WebhookOffice()
    try office.add([.opened])
    office.answers(status)
    _ = try office.app.file()
    try office.send()
    #expect(try office.received().map(\.target) == ["/kabar"] && office.deliveries().map(\.state) == [.dead])
  }

  @Test("an address that takes nothing for three days is left alone, and administrators are told")
  func failing() async throws {
    let office = try WebhookOffice()
    let webhook = try office.add([.opened]).webhook
    office.answers("503 Service Unavailable")
    _ = try office.app.file()
    try office.send()
    office.app.clock.advance(days: 2)
    _ = try office.app.file()
    try office.send()
    #expect(try office.webhook(webhook.id).isOn)
    office.app.clock.advance(days: 1)
    try office.send()
    let off = try office.webhook(webhook.id)
    #expect(off.offBecause == .failing)
    #expect(try office.deliveries().allSatisfy { $0.state == .dead })
    #expect(try office.app.mails("webhook.off").map(\.address) == [TestApp.Colleague.admin.email])
    _ = try office.app.file()
    #expect(try office.deliveries().count == 2)
    let admin = try await office.app.client(as: .admin)
    let page = try await admin.open(WebhookRoutes.path(webhook.token))
    #expect(page.text.contains("Webhook ini mati"))
    let on = try await admin.submit(page.form(withButton: "Hidupkan"), following: true)
    office.answers("200 OK")
    let again = try await admin.submit(on.form(withButton: "Coba lagi"), following: true)
    #expect(again.text.contains("akan dicoba lagi"))
    try office.send()
    #expect(try office.deliveries().count { $0.state == .sent } == 1 && office.webhook(webhook.id).isOn)
  }

  @Test("one message that nobody took for three days is enough for that")
  func failingOnce() throws {
    let office = try WebhookOffice()
    let webhook = try office.add([.opened]).webhook
    office.answers("503 Service Unavailable")
    _ = try office.app.file()
    try office.send()
    office.app.clock.advance(days: 3)
    try office.send()
    #expect(try office.received().count == 1 && office.webhook(webhook.id).offBecause == .failing)
  }

  @Test("an address that says it is gone is left alone at once")
  func gone() throws {
    let office = try WebhookOffice()
    let webhook = try office.add([.opened]).webhook
    office.answers("410 Gone")
    _ = try office.app.file()
    try office.send()
    #expect(try office.webhook(webhook.id).offBecause == .gone)
  }

  @Test("one that does not answer keeps nobody else waiting")
  func others() throws {
    let office = try WebhookOffice()
    try office.add([.opened, .stepCompleted])
    try office.app.app.database.writeNow { db in
      try db.execute("UPDATE webhook SET address = 'http://127.0.0.1:1/tutup'")
    }
    try office.add([.opened, .stepCompleted])
    _ = try office.app.file()
    try office.send()
    #expect(try office.received().count == 2)
    #expect(try office.deliveries().map(\.attempts) == [1, 1, 0, 1])
  }
}

@Suite("Webhooks · the page") struct WebhookPageTests {
  @Test("a webhook is made, its key shown once and kept sealed, tried out, changed and switched off")
  func page() async throws {
    let office = try WebhookOffice()
    let admin = try await office.app.client(as: .admin)
    let form = try await admin.open("/pengaturan/webhook/baru").form(containing: "events")
    let wrong = try await admin.submit(form, changing: ["address": "contoh.id"])
    #expect(wrong.status == 422 && wrong.text.contains("Tulis alamat https lengkap"))
    let made = try await admin.submit(
      form, changing: ["name": "Sistem pusat", "address": office.address], ticking: ["events": ["case.opened"]])
    let secret = try #require(made.body.firstMatch(of: #/whsec_[A-Za-z0-9+\/]{43}=/#).map { String($0.0) })
    let page = try await admin.click("Sudah saya simpan", on: made)
    #expect(!page.body.contains(secret) && page.text.contains("Tidak ada kiriman"))
    let key = try #require(Data(base64Encoded: String(secret.dropFirst(6))))
    let sealed: [UInt8] = try #require(try office.app.app.database.read { try $0.value("SELECT sealed FROM webhook") })
    #expect(Data(sealed).range(of: key) == nil)
    _ = try await admin.submit(page.form(withButton: "Kirim percobaan"), following: true)
    try office.send()
    let tried = try await admin.open(page.url)
    #expect(tried.text.contains("Percobaan") && tried.text.contains("Diterima."))
    #expect(try await admin.click("Unduh CSV", on: tried).body.contains("msg_"))
    let edit = try await admin.open(page.url + "/ubah").form(containing: "events")
    let changed = try await admin.submit(edit, ticking: ["events": ["case.ended"]], following: true)
    #expect(changed.text.contains("Kasus berakhir") && !changed.text.contains("Kasus dibuka"))
    let off = try await admin.submit(changed.form(withButton: "Matikan"), following: true)
    #expect(off.text.contains("Webhook ini mati") && off.forms.allSatisfy { $0.button("Kirim percobaan") == nil })
    #expect(try await admin.submit(changed.form(withButton: "Kirim percobaan")).status == 409)
    let list = try await admin.open("/pengaturan/webhook")
    #expect(list.text.contains("Sistem pusat") && list.text.contains("Mati"))
    #expect(try await admin.click("Unduh CSV", on: list).body.contains("Mati, dimatikan administrator"))
  }

  @Test("the list of webhooks pages, is filtered by its address, and is exported as filtered")
  func list() async throws {
    let office = try WebhookOffice()
    let all = try (0...WebhookIndex.pageSize).map { _ in try office.add().webhook }
    let (last, other) = (try #require(all.last), all[0])
    try office.app.app.database.writeNow { db in
      try db.execute("UPDATE webhook SET offAt = \(last.madeAt), offBecause = 'byHand' WHERE id = \(last.id)")
      try db.execute("UPDATE webhook SET name = 'Dasbor', failingSince = \(other.madeAt) WHERE id = \(other.id)")
    }
    let admin = try await office.app.client(as: .admin)
    let first = try await admin.open("/pengaturan/webhook")
    #expect(first.document.elements(class: "row-link").count == WebhookIndex.pageSize)
    let next = try await admin.click("Berikutnya", on: first)
    #expect(next.document.elements(class: "row-link").map(\.text) == ["Dasbor"])
    for (query, count) in [("q=dasbor", 1), ("keadaan=mati", 1), ("keadaan=gagal", 1), ("q=dasbor&keadaan=hidup", 0)] {
      let page = try await admin.open("/pengaturan/webhook?" + query)
      #expect(page.document.elements(class: "row-link").count == count, "\(query)")
      let file = try await admin.get("/pengaturan/webhook.csv?" + query).body
      #expect(file.split(whereSeparator: \.isNewline).count == count + 1, "\(query)")
    }
  }

  @Test("V11.2.2: under a new master key the messages are signed as before")
  func newKeys() throws {
    let office = try WebhookOffice()
    let (webhook, secret) = try office.add()
    let (old, new) = (office.app.app.secrets, Secrets(master: [UInt8](repeating: 9, count: 32)))
    let count = try office.app.app.database.writeNow { db in try db.resealWebhooks(from: old, to: new) }
    #expect(count == 1)
    #expect(try office.webhook(webhook.id).secret(new)?.bytes == secret.bytes)
    #expect(try office.webhook(webhook.id).secret(old) == nil)
  }
}
