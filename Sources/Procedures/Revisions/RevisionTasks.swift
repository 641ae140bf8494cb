import Database
import Platform

extension TaskSource {
  /// Drafts of procedures that wait for a mark of the reader's, or came back to those who revise.
  static let revisions = TaskSource { db, colleague in
    let abilities: [Ability] = [.reviseProcedures, .checkProcedures, .approveProcedures]
    guard abilities.contains(where: { colleague.can($0) }) else { return [] }
    let codes: [String] = try db.remembered(
      "SELECT p.code FROM procedure p JOIN revision r ON r.procedureID = p.id WHERE r.effectiveFrom IS NULL"
    ) { sql in try db.values(sql) }
    let mayCheck = try db.approverMayCheck()
    return try codes.compactMap { code in
      guard let draft = try db.draft(of: code) else { return nil }
      let reader = DraftReader(
        colleague: colleague, hasWritten: try db.hasWritten(colleague.person, in: draft.revision.id),
        approverMayCheck: mayCheck)
      let turn = DraftTurn(draft, reader, isReady: true)
      guard draft.stage != .editing || draft.sentBack != nil, turn.next([:], FormErrors()) != nil else { return nil }
      return TaskNotice(draft)
    }
  }
}

extension TaskNotice {
  fileprivate init(_ draft: RevisionDraft) {
    let (title, tag): (String, String) =
      switch draft.stage {
      case .editing: ("Perbaiki konsep prosedur", "dikembalikan")
      case .prepared: ("Periksa konsep prosedur", "pemeriksaan")
      case .checked: ("Sahkan revisi prosedur", "pengesahan")
      }
    self.init(
      title, about: draft.revision.title, href: draft.path, tag: tag,
      since: draft.marks.last?.at ?? draft.sentBack?.at ?? draft.startedAt,
      number: "Revisi \(draft.revision.number)")
  }
}
