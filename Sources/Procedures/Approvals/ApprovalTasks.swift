import Database
import Platform

extension TaskSource {
  /// More of one reader's are not looked at: a list that long is worked off from its beginning.
  private static let most = 100

  /// Documents of these kinds that wait for a mark of the reader's, came back to him, or were drafted by the program for
  /// him to finish.
  package static func approvals(_ ways: [ApprovalWay]) -> TaskSource {
    TaskSource { db, colleague in
      let own = ways.filter { way in [way.prepares, way.checks, way.approves].contains { colleague.can($0) } }
      let open = try own.isEmpty ? [] : db.openApprovals(own.map(\.code), limit: most)
      guard !open.isEmpty else { return [] }
      let written = try db.written(by: colleague.person, among: open.map(\.id))
      let mayCheck = try db.approverMayCheck()
      return try open.compactMap { approval in
        guard let way = own.first(where: { $0.code == approval.kind }), isTask(approval),
          let document = try way.document(db, approval.subject)
        else { return nil }
        let reader = ApprovalReader(
          colleague: colleague, hasWritten: written.contains(approval.id), approverMayCheck: mayCheck)
        guard ApprovalTurn(way, approval, document, reader).isHis else { return nil }
        return TaskNotice(way, approval, document)
      }
    }
  }

  /// A draft that somebody is writing is his own affair until it is sent on.
  private static func isTask(_ approval: Approval) -> Bool {
    approval.stage != .drafted || approval.sentBack != nil || approval.openedBy == nil
  }
}

extension TaskNotice {
  fileprivate init(_ way: ApprovalWay, _ approval: Approval, _ document: ApprovalDocument) {
    let (title, tag): (String, String) =
      switch approval.stage {
      case .drafted:
        approval.sentBack == nil
          ? ("Lengkapi \(way.noun)", "konsep") : ("Perbaiki \(way.noun)", "dikembalikan")
      case .prepared: ("Periksa \(way.noun)", "pemeriksaan")
      case .checked, .approved: ("Sahkan \(way.noun)", "pengesahan")
      }
    self.init(
      title, about: document.title, href: document.path, tag: tag,
      since: approval.marks.last?.at ?? approval.sentBack?.at ?? approval.openedAt, number: document.number,
      waitsFor: approval.stage == .drafted ? "menunggu dilengkapi" : "menunggu Anda")
  }
}

extension Snapshot {
  /// Whether who approves may have checked, for what has no office at hand.
  package func approverMayCheck() throws -> Bool {
    let value: String? = try rememberedValue(
      "SELECT value FROM setting WHERE name = \(Setting.approverMayCheck.rawValue)")
    return value == "1"
  }
}
