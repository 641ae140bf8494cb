import Database
import HTTP
import Platform

/// A case cannot go up.
package enum EscalationError: PublicError, Hashable {
  /// Nobody stands above the position that performs the step.
  case noSuperior

  package var status: Status { .conflict }
  package var message: String {
    "Tidak ada atasan yang terisi di atas pelaksana langkah ini. Minta administrator mengisi jabatannya."
  }
}

extension Deed {
  /// Sends the open step of a case up by hand (row C5): to a position of the chain above its performer.
  ///
  /// - Throws: `EscalationError`; `VisitError.stale` when the case is closed.
  package func escalate(_ run: Case, to position: Position.ID, because reason: String, at path: String) throws {
    guard let step = try db.openStep(of: run.id) else { throw try stale(run, .performer) }
    let chain = try db.escalationChain(above: step, at: at)
    guard let superior = chain.first(where: { $0.position == position && !$0.holders.isEmpty }) else {
      throw EscalationError.noSuperior
    }
    try raise(step, of: run, to: superior, rule: nil, because: reason, at: path)
  }

  /// The same by a rule; a position that nobody holds is passed over, and the record says so. Nothing happens where
  /// nobody stands above, or where the rule did so before.
  ///
  /// - Returns: whether it went up.
  func escalate(_ step: CaseStep, of run: Case, by rule: EscalationRule, at path: String) throws -> Bool {
    let chain = try db.escalationChain(above: step, at: at)
    let isKnown = try db.exists("SELECT 1 FROM escalation WHERE caseStepID = \(step.id) AND ruleID = \(rule.id)")
    let due = chain.filter { $0.level >= rule.levels }
    guard !isKnown,
      let superior = due.first(where: { !$0.holders.isEmpty }) ?? chain.last(where: { !$0.holders.isEmpty })
    else { return false }
    let vacant = due.prefix { $0.holders.isEmpty }.map(\.title)
    let words = rule.words(Words(zone: office.zone))
    let reason = vacant.isEmpty ? words : "\(words). \(vacant.joined(separator: ", ")) kosong"
    try raise(step, of: run, to: superior, rule: rule.id, because: reason, at: path)
    return true
  }

  /// Record, story, reading right and mail come into being together.
  private func raise(
    _ step: CaseStep, of run: Case, to superior: Superior, rule: EscalationRule.ID?, because reason: String,
    at path: String
  ) throws {
    let names = superior.holders.map(\.name).joined(separator: ", ")
    let from = step.personName.map { "\(step.performerTitle), \($0)" } ?? step.performerTitle
    let id: Escalation.ID = try db.insert(
      """
      INSERT INTO escalation (caseID, caseStepID, ruleID, byID, at, fromWords, positionID, toTitle, toName, reason)
      VALUES (\(run.id), \(step.id), \(rule), \(rule == nil ? actor.personID : nil), \(at), \(from),
        \(superior.position), \(superior.title), \(names), \(reason))
      """)
    keepFigures(of: run.id)
    let receivers = try db.withSubstitutes(superior.holders, at: at)
    for person in receivers {
      try db.execute("INSERT INTO escalationReceiver (escalationID, personID) VALUES (\(id), \(person.id))")
      try enqueue(notice(step, run, reason, to: person, at: path))
    }
    try inform(run.id, receivers.map(\.id))
    try addEntry(
      run.id, audience: .internal, kind: "case.escalated", heading: "Dieskalasi kepada \(superior.title), \(names)",
      text: reason)
    try record("case.escalated", Subject("case", run.id), "escalation=\(id) rule=\(rule.map { "\($0)" } ?? "-")")
  }

  private func notice(_ step: CaseStep, _ run: Case, _ reason: String, to person: Person, at path: String) -> Mail {
    Mail(
      kind: "case.escalated", address: person.email, subject: "Eskalasi: \(run.number)",
      body: """
        Yth. \(person.name),

        Keluhan \(run.number), langkah \(step.number), \(step.title.inSentence), dieskalasi kepada Anda.
        Alasan: \(reason)
        \(office.line("Keluhan itu ada", to: path + run.token, otherwise: "pada halaman keluhan; masuk, lalu cari nomor \(run.number)"))

        \(office.name)
        """, about: Subject("case", run.id))
  }
}

extension Snapshot {
  /// The positions above whoever performs a step, the nearest first; none above the customer.
  package func escalationChain(above step: CaseStep, at now: Instant) throws -> [Superior] {
    try step.position.map { try superiors(of: $0, at: now) } ?? []
  }
}

extension Transaction {
  /// Lets rules look only at steps that open from now on: after a load that passed by the verbs.
  package func escalateFromHere() throws {
    _ = try execute(
      "UPDATE escalationWatch SET caseStepID = (SELECT COALESCE(MAX(id), 0) FROM caseStep) WHERE id = 1")
  }
}

extension App {
  /// Tries the rules: on late steps, and on steps that opened since they were last tried, however long ago that was;
  /// within working hours only.
  func escalateByRules(_ homes: [CaseHome]) throws {
    let now = world.now()
    guard office.calendar.isOpen(at: now) else { return }
    let rules = try database.read { try $0.escalationRules() }.filter(\.isActive)
    for rule in rules where rule.trigger == .late {
      for step in try database.read({ try $0.lateSteps(for: rule, at: now, limit: Self.mostAtOnce) }) {
        try escalate(step, by: [rule], homes)
      }
    }
    try watchNewSteps(rules.filter { $0.trigger != .late }, homes)
  }

  /// Of each rule in one go; what is left follows a minute later, so that people are served in between.
  private static let mostAtOnce = 100

  private func watchNewSteps(_ rules: [EscalationRule], _ homes: [CaseHome]) throws {
    while case let steps = try database.read({ try $0.stepsToWatch(limit: 500) }), let last = steps.last {
      for step in steps where step.isOpen { try escalate(step.id, by: rules, homes) }
      _ = try database.writeNow { db in
        try db.execute("UPDATE escalationWatch SET caseStepID = \(last.id) WHERE id = 1")
      }
    }
  }

  private func escalate(_ id: CaseStep.ID, by rules: [EscalationRule], _ homes: [CaseHome]) throws {
    let now = world.now()
    let found = try database.read { db -> (CaseStep, Case)? in
      guard let step = try db.caseStep(id), step.isOpen, let run = try db.caseRun(step.caseID) else { return nil }
      let hasSuperior = try db.escalationChain(above: step, at: now).contains { !$0.holders.isEmpty }
      return hasSuperior ? (step, run) : nil
    }
    guard let (step, run) = found else { return }
    let due = rules.filter { $0.applies(to: step, of: run, at: now, in: office.calendar) }
    guard !due.isEmpty else { return }
    try writeNow(by: .system) { deed in
      try deed.record("case.watched", Subject("case", run.id))
      let home = homes.first { $0.procedures.contains(run.procedure) }
      let raised = try due.filter { try deed.escalate(step, of: run, by: $0, at: home?.path ?? "/") }
      if !raised.isEmpty { try home?.escalated(deed, run.id) }
    }
  }
}
