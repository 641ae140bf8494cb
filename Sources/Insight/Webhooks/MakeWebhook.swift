import Database
import Mustache
import Platform

extension Deed {
  /// Adds a webhook; its secret comes back, to be shown once.
  func makeWebhook(_ form: WebhookForm) throws -> (token: String, secret: WebhookSecret) {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let (token, secret) = (app.world.token(), WebhookSecret.fresh(app.world))
    let sealed = app.secrets.seal(secret.bytes, at: Webhook.place(token))
    let tells = { (event: WebhookEvent) in form.events.contains(event) }
    let id: Webhook.ID = try db.insert(
      """
      INSERT INTO webhook (token, name, address, sealed, tellsOpened, tellsSteps, tellsEnded, tellsOverdue, madeAt, madeBy)
      VALUES (\(token), \(form.name), \(form.address), \(sealed), \(tells(.opened)), \(tells(.stepCompleted)),
        \(tells(.ended)), \(tells(.overdue)), \(at), \(person))
      """)
    try record("webhook.made", Subject("webhook", id), "events=\(form.codes)")
    return (token, secret)
  }

  /// Changes where it is told, and of what; its secret stays. What waits goes to the new address.
  func change(_ webhook: Webhook, _ form: WebhookForm) throws {
    let tells = { (event: WebhookEvent) in form.events.contains(event) }
    try db.execute(
      """
      UPDATE webhook SET name = \(form.name), address = \(form.address), tellsOpened = \(tells(.opened)),
        tellsSteps = \(tells(.stepCompleted)), tellsEnded = \(tells(.ended)), tellsOverdue = \(tells(.overdue))
      WHERE id = \(webhook.id)
      """)
    try record("webhook.changed", Subject("webhook", webhook.id), "events=\(form.codes)")
  }

  /// Lets it be told again.
  ///
  /// - Throws: `VisitError.stale` when it is.
  func switchOn(_ webhook: Webhook) throws {
    let changed = try db.execute(
      """
      UPDATE webhook SET offAt = NULL, offBecause = NULL, failingSince = NULL
      WHERE id = \(webhook.id) AND offAt IS NOT NULL
      """)
    guard changed == 1 else { throw VisitError.stale("Webhook ini sudah hidup.") }
    try record("webhook.switchedOn", Subject("webhook", webhook.id))
  }

  /// Tells it nothing any more; what waits is given up. Where nobody asked for that, administrators are told.
  ///
  /// - Throws: `VisitError.stale` when it is off already.
  func switchOff(_ webhook: Webhook, _ why: Webhook.Pause) throws {
    let changed = try db.execute(
      "UPDATE webhook SET offAt = \(at), offBecause = \(why) WHERE id = \(webhook.id) AND offAt IS NULL")
    guard changed == 1 else { throw VisitError.stale("Webhook ini sudah mati.") }
    try db.execute(
      """
      UPDATE webhookDelivery SET deadAt = \(at), reply = \("Webhook \(why.words).")
      WHERE webhookID = \(webhook.id) AND sentAt IS NULL AND deadAt IS NULL
      """)
    try record("webhook.switchedOff", Subject("webhook", webhook.id), "because=\(why.rawValue)")
    guard why != .byHand else { return }
    for address in try db.addresses(with: .manageSettings, at: at) {
      try enqueue(notice(of: webhook, why, to: address))
    }
  }

  private func notice(of webhook: Webhook, _ why: Webhook.Pause, to address: String) -> Mail {
    let place = office.line(
      "Periksa alamatnya, lalu hidupkan lagi", to: WebhookRoutes.path(webhook.token),
      otherwise: "pada Pengaturan, Webhook")
    return Mail(
      kind: "webhook.off", address: address, subject: "Webhook “\(webhook.name)” mati",
      body: """
        Webhook “\(webhook.name)” \(why.words). Program itu tidak diberi tahu lagi.

        \(place)

        \(office.name)
        """)
  }

  /// Leaves a message by which one can see whether it arrives.
  ///
  /// - Throws: `VisitError.stale` while it is off.
  func testWebhook(_ webhook: Webhook) throws {
    guard webhook.isOn else { throw VisitError.stale("Webhook ini mati. Hidupkan dahulu.") }
    try queue(.test, [:], for: webhook.id)
    try record("webhook.tested", Subject("webhook", webhook.id))
  }

  /// Lets a message that was given up be tried again, as if it were new.
  ///
  /// - Throws: `VisitError.notFound` when there is no such message, `VisitError.stale` while the webhook is off.
  func retry(_ message: String, of webhook: Webhook) throws {
    guard webhook.isOn else { throw VisitError.stale("Webhook ini mati. Hidupkan dahulu.") }
    let changed = try db.execute(
      """
      UPDATE webhookDelivery SET deadAt = NULL, attempts = 0, nextAt = \(at), reply = '',
        giveUpAt = \(at.adding(days: Webhook.patience))
      WHERE message = \(message) AND webhookID = \(webhook.id) AND deadAt IS NOT NULL
      """)
    guard changed == 1 else { throw VisitError.notFound }
    try record("webhook.retried", Subject("webhook", webhook.id))
  }
}

extension WebhookForm {
  /// For the trail.
  fileprivate var codes: String { WebhookEvent.chosen.filter(events.contains).map(\.rawValue).joined(separator: ",") }
}
