import Database
import Platform
import Procedures

/// How often the customer was heard anew, and whether one more time is left (row D11).
struct Rounds: Sendable {
  let used: Int
  /// 0: without end.
  let limit: Int

  /// Whether the next "belum puas" meets the last answer.
  var isOver: Bool { limit > 0 && used >= limit }

  init(used: Int, _ rules: CustomerRules) {
    self.used = used
    limit = rules.rounds
  }

  /// What saying so does now, in whole sentences.
  ///
  /// - Parameter plain: what it does while there are rounds left.
  fileprivate func hint(_ plain: String, _ rules: CustomerRules) -> String {
    guard isOver else {
      guard limit > 0, used > 0 else { return plain }
      return "\(plain) Ini kali ke-\(used + 1) dari \(limit); sesudah itu jawaban kami menjadi jawaban akhir."
    }
    let elsewhere =
      rules.places.isEmpty ? "" : " Anda tetap dapat melanjutkannya ke: \(rules.places.joined(separator: "; "))."
    return "Keluhan ini sudah \(used) kali ditangani ulang. Bila Anda tetap belum puas, jawaban kami menjadi jawaban "
      + "akhir dan keluhan ditutup.\(elsewhere)"
  }
}

extension Tracked {
  /// What "belum puas" does now.
  func hint(_ plain: String, _ rules: CustomerRules) -> String {
    Rounds(used: rounds, rules).hint(plain, rules)
  }
}

extension Deed {
  /// A customer who is not satisfied is passed on to whom the procedure names next for it, who is told; once the rounds
  /// are used up the last answer stands, and he is told where else he may turn.
  func passOn(
    _ run: Case, _ complaint: Complaint, at step: CaseStep, because reason: String, gate: StepGate
  ) throws {
    let rounds = Rounds(used: try db.rounds(of: run.id), office.customers)
    guard !rounds.isOver else {
      try end(run, as: .finalAnswer, reason: reason, gate: gate)
      try tellHandlers(of: run, "Putarannya sudah habis, jadi keluhan itu ditutup dengan jawaban akhir.", and: [])
      return try tellCustomer(
        of: complaint, in: run, kind: "case.finalAnswer", subject: "Jawaban akhir atas keluhan \(run.number)",
        "Keluhan Anda sudah \(rounds.used) kali ditangani ulang. Jawaban kami yang terakhir adalah jawaban akhir, dan "
          + "keluhan \(run.number) kami tutup.\(office.customers.elsewhereLines)")
    }
    let opened = try complete(step, outcome: StepOutcome.dissatisfied, reason: reason, gate: gate)
    guard let next = try opened.flatMap({ try db.caseStep($0) }) else { return }
    try tellHandlers(
      of: run, "Sekarang langkah \(next.number), \(next.title.inSentence), pada \(next.performerTitle).",
      and: try db.performers(of: next, at: at).map(\.email))
  }

  /// Without the customer's words: a mailbox may be read by others.
  func tellHandlers(of run: Case, _ sentence: String, and others: [String]) throws {
    let handlers = try db.addressesOfHandlers(of: run, at: at)
    for address in handlers + others.filter({ !$0.isEmpty && !handlers.contains($0) }) {
      try enqueue(
        Mail(
          kind: "letter.disputed", address: address, subject: "Pelanggan belum puas: \(run.number)",
          body: """
            Pelanggan menyatakan belum puas dengan jawaban atas keluhan \(run.number).
            \(sentence) \(office.line("Alasannya ada", to: run))

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}

extension CustomerRules {
  /// For a mail: where else to turn, below an empty line; empty where nothing is set.
  var elsewhereLines: String {
    guard !places.isEmpty else { return "" }
    return "\n\nBila Anda belum puas, Anda dapat melanjutkannya ke:\n"
      + places.map { "- \($0)" }.joined(separator: "\n")
  }
}

extension Snapshot {
  /// Who dealt with a case, and who answers at the service desk.
  func addressesOfHandlers(of run: Case, at now: Instant) throws -> [String] {
    try values(
      """
      SELECT p.email FROM person p
      WHERE p.email <> '' AND (p.leftAt IS NULL OR p.leftAt > \(now)) AND (p.id = \(run.responsible)
        OR EXISTS (SELECT 1 FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
          WHERE a.personID = p.id AND b.ability = \(Ability.registerComplaints) AND a.fromAt <= \(now)
            AND (a.untilAt IS NULL OR a.untilAt > \(now))))
      ORDER BY p.id
      """)
  }
}
