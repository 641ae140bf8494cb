import Database
import Mustache
import Platform
import Procedures

// What happens is heard where it is written into the trail, in the very transaction of the deed: what is undone is told
// to nobody, and no feature has to know that anybody listens.
extension Deed {
  /// Leaves a message for every webhook that wants to be told of what was recorded.
  func passOn(_ recorded: Recorded) throws {
    switch recorded.verb {
    case "case.opened": try tell(.opened, of: Case.ID(rawValue: recorded.subject.id)) { _ in [:] }
    case "case.closed":
      try tell(.ended, of: Case.ID(rawValue: recorded.subject.id)) { _ in
        ["ending": recorded.value("ending").map { .string($0) } ?? .null]
      }
    case "step.completed":
      try tell(.stepCompleted, of: Case.ID(rawValue: recorded.subject.id)) { run in
        let (number, round) = (recorded.value("step").flatMap { Int($0) }, recorded.value("round").flatMap { Int($0) })
        return try self.facts(of: self.db.caseSteps(of: run.id).last { $0.number == number && $0.round == round })
      }
    case "step.reminded" where recorded.value("kind") == "late" && recorded.value("repeated") == "0":
      // Performers are told of lateness once for each due time; so are webhooks, in the same breath.
      guard let step = try db.caseStep(CaseStep.ID(rawValue: recorded.subject.id)), step.isOpen,
        step.dueAt.map({ $0 < at }) ?? false
      else { return }
      try tell(.overdue, of: step.caseID) { _ in self.facts(of: step) }
    default: break
    }
  }

  private func tell(_ event: WebhookEvent, of run: Case.ID, _ more: (Case) throws -> [String: Value]) throws {
    let webhooks = try db.webhooks(toldOf: event)
    guard !webhooks.isEmpty, let run = try db.caseRun(run) else { return }
    let about: [String: Value] = [
      "case": .string(run.number), "procedure": .string(run.procedure), "openedAt": .string(run.openedAt.iso),
    ]
    let data = about.merging(try more(run)) { $1 }
    for webhook in webhooks { try queue(event, data, for: webhook) }
  }

  /// Puts a message into the outbox. Sending is another thread's work, after the transaction is durable.
  func queue(_ event: WebhookEvent, _ data: [String: Value], for webhook: Webhook.ID) throws {
    let body = Value.map([
      "type": .string(event.rawValue), "timestamp": .string(at.iso), "data": .map(data),
    ]).json
    try db.execute(
      """
      INSERT INTO webhookDelivery (webhookID, message, event, body, queuedAt, nextAt, giveUpAt)
      VALUES (\(webhook), \("msg_" + app.world.token()), \(event), \(String(decoding: body, as: UTF8.self)), \(at), \(at),
        \(at.adding(days: Webhook.patience)))
      """)
  }

  /// What is told of a step: numbers and times, no name and no word of anybody.
  private func facts(of step: CaseStep?) -> [String: Value] {
    guard let step else { return [:] }
    let moment = { (moment: Instant?) -> Value in moment.map { .string($0.iso) } ?? .null }
    var within = Value.null
    if let due = step.dueAt, let completed = step.completedAt, step.completedBy != nil {
      within = .bool(completed <= due)
    }
    return [
      "step": .int(step.number), "kind": .string(step.kind.rawValue), "round": .int(step.round),
      "stepOpenedAt": moment(step.openedAt), "dueAt": moment(step.dueAt), "completedAt": moment(step.completedAt),
      "outcome": step.outcomeCode.map { .string($0) } ?? .null, "isWithin": within,
    ]
  }
}
