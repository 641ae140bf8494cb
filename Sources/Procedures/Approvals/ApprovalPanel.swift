import Database
import HTTP
import Mustache
import Platform

/// What the page of a document shows of its way to approval: `_parts/approval` under `approval`. The page itself shows
/// `notice` with `_parts/changed` and `_parts/unsaved`, and `errorSummary`, above its title.
package struct ApprovalPanel: Renderable {
  package struct Link: Renderable {
    let label: String
    let href: String
  }

  package let state: String
  /// Why it came back last.
  let returned: String?
  /// What is missing before it can be sent on.
  let lacks: [String]
  let hasLacks: Bool
  let facts: [Fact]
  let links: [Link]
  /// Who acts next, where that is not the reader.
  let waitsFor: String?
  /// Why it is not his turn, though he checks or approves such documents.
  let refusal: String?
  /// That its paper holds no more, or not yet; and the word across it.
  let standing: String?
  let stamp: String?
  /// Send on, check or approve: what is next for this reader.
  let next: WebForm?
  /// Send back.
  let back: WebForm?
  /// Whether the form to send it back is shown open, because it has a fault.
  let isBackOpen: Bool
  /// Whether the reader may change what it says now.
  package let mayWrite: Bool
  /// Whether he prepares such documents, and so their revisions.
  package let mayPrepare: Bool
  package let version: Int
  private let stageValue: Int

  package var stage: ApprovalStage { ApprovalStage(rawValue: stageValue) ?? .approved }
}

/// What a page says beyond the document itself: faults of a form sent just now, or that it came too late.
package struct ApprovalAnswer: Sendable {
  package static let none = ApprovalAnswer()

  /// What has changed since a form was read that was sent just now.
  package let stale: String?
  /// The form that was sent, so that its words are not lost.
  package let typed: WebForm?
  package let form: FormData
  package let errors: FormErrors

  package init(
    stale: String? = nil, typed: WebForm? = nil, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) {
    (self.stale, self.typed, self.form, self.errors) = (stale, typed, form, errors)
  }

  /// 409 for what came too late, 422 for faults.
  package var status: Status { stale != nil ? .conflict : errors.isEmpty ? .ok : .unprocessable }

  /// The box on top of the page; nil when nothing came too late.
  package func notice(_ noun: String) -> ChangeNotice? {
    stale.map {
      ChangeNotice(
        "\(noun.prefix(1).uppercased() + noun.dropFirst()) ini sudah berubah", $0, typed: typed,
        advice: "Periksa isinya, lalu ubah lagi bila perlu.")
    }
  }

  /// The page's title, which begins with what has happened.
  package func titled(_ title: String, _ noun: String) -> String {
    notice(noun)?.titled(title) ?? errors.titled(title)
  }
}

extension Visit {
  /// How a document stands, and what the reader may do with it now.
  package func approvalPanel(
    _ way: ApprovalWay, of subject: Int64, _ answer: ApprovalAnswer = .none
  ) throws -> ApprovalPanel {
    let colleague = try colleague()
    return try read { db in
      guard let approval = try db.approval(way, of: subject), let document = try way.document(db, subject) else {
        throw VisitError.notFound
      }
      let hasWritten = try !db.written(by: colleague.person, among: [approval.id]).isEmpty
      let reader = ApprovalReader(
        colleague: colleague, hasWritten: hasWritten, approverMayCheck: app.office.approverMayCheck)
      let paper = try approval.paper.flatMap { try db.paper($0) }
      let holders = try way.ability(at: approval.stage).map { try db.holders(of: $0) }
      let turn = ApprovalTurn(way, approval, document, reader)
      let inForce = approval.stage == .approved ? nil : try db.paperInForce(way, before: document, at: now)
      return ApprovalPanel(
        way, approval, document, turn, (paper, inForce), holders: holders, reader, answer, at: now, words)
    }
  }
}

extension Snapshot {
  /// What holds while a draft is on its way: the paper that it is to take the place of, or, until that one's day has
  /// come, the one before; nil where it holds no more.
  fileprivate func paperInForce(
    _ way: ApprovalWay, before document: ApprovalDocument, at now: Instant
  ) throws -> Paper? {
    guard let before = document.replaces,
      let paper = try approval(way, of: before)?.paper.flatMap({ try self.paper($0) })
    else { return nil }
    if case .toCome = paper.standing(at: now) {
      return try way.document(self, before).flatMap { try paperInForce(way, before: $0, at: now) }
    }
    return paper.standing(at: now)?.isVoid == true ? nil : paper
  }
}

extension ApprovalPanel {
  fileprivate init(
    _ way: ApprovalWay, _ approval: Approval, _ document: ApprovalDocument, _ turn: ApprovalTurn,
    _ papers: (own: Paper?, inForce: Paper?), holders: String?, _ reader: ApprovalReader, _ answer: ApprovalAnswer,
    at now: Instant, _ words: Words
  ) {
    let paper = papers.own
    (stageValue, version) = (approval.stage.rawValue, approval.version)
    state = Self.state(approval.stage, isOfOthers: !turn.isHis && holders != nil)
    returned = approval.sentBack.map { "Dikembalikan \($0.name), \(words.shortDateTime($0.at)): \($0.reason)" }
    lacks = approval.stage == .approved ? [] : document.lacks
    hasLacks = !lacks.isEmpty
    let inForce = papers.inForce.map { Self.inForce($0, reader.colleague, words) }
    facts = Self.facts(approval, document, paper, words) + (inForce.map { [$0] } ?? [])
    let stands = paper?.standing(at: now)
    let mayWithdraw = paper != nil && stands?.isVoid != true && reader.colleague.can(way.approves)
    links =
      [
        Link(label: paper == nil ? "Lembar cetak" : "Baca dokumen terbitan", href: document.path + "/cetak"),
        Link(label: "Unduh PDF", href: document.path + "/cetak/pdf"),
      ] + (mayWithdraw ? [Link(label: "Cabut \(way.noun)", href: document.path + "/cabut")] : [])
    waitsFor = turn.isHis ? nil : holders.map { Self.waiting(approval.stage, $0) }
    refusal = turn.refusal?.message
    (standing, stamp) = (stands?.sentence(words, way.noun), stands?.stamp)
    next = turn.next(answer.form, answer.errors)
    back = turn.back(answer.form, answer.errors)
    isBackOpen = answer.errors["reason"] != nil
    mayPrepare = reader.colleague.can(way.prepares)
    mayWrite = approval.stage != .approved && reader.colleague.can(way.prepares)
  }

  /// Only who completes a draft is told to; for others it is said of whom it waits for.
  private static func state(_ stage: ApprovalStage, isOfOthers: Bool) -> String {
    stage == .drafted && isOfOthers ? "Konsep." : stage.sentence
  }

  private static func waiting(_ stage: ApprovalStage, _ holders: String) -> String {
    switch stage {
    case .drafted: "Berikutnya: dilengkapi dan dikirim untuk diperiksa oleh \(holders)."
    case .prepared: "Berikutnya: diperiksa oleh \(holders)."
    case .checked: "Berikutnya: disahkan oleh \(holders)."
    case .approved: ""
    }
  }

  private static func facts(
    _ approval: Approval, _ document: ApprovalDocument, _ paper: Paper?, _ words: Words
  ) -> [Fact] {
    let marks = PaperMark.Role.allCases.map { role in
      Fact(
        role.words,
        approval.mark(role).map { "\($0.name), \($0.position), \(words.shortDateTime($0.at))" } ?? "Belum")
    }
    let issued = paper.map { [Fact("Kode periksa", $0.code.text, href: $0.code.path)] } ?? []
    return [Fact("Nomor", document.number)] + marks + issued
  }

  /// While a revision is on its way, what is gone by until then.
  private static func inForce(_ paper: Paper, _ colleague: SignedIn, _ words: Words) -> Fact {
    let mayRead = colleague.can(.readAllCases) || paper.issuedBy == colleague.person
    return Fact(
      "Yang masih berlaku", "\(paper.number), disahkan \(words.shortDate(paper.issuedAt))",
      href: mayRead ? "/dokumen/\(paper.code.text)" : paper.code.path)
  }
}
