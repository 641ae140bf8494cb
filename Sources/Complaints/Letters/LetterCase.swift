import Database
import Platform
import Procedures

/// A letter together with the case it answers, read in one snapshot.
struct LetterCase {
  let dossier: Dossier
  let letter: Letter?
  let cause: Cause?
  /// When the customer was promised his answer; nil where nothing was promised.
  let promise: AnswerPromise?
  /// Until when the disposition asks for an answer.
  let answerBy: Day?
  /// Whose signature the procedure asks for.
  let signerTitle: String
  let receipt: Receipt?
  /// What the letter tells of, as far as the case has come.
  let outcome: LetterOutcome
  /// What the last letter said, where its number was voided and a new one is to be written; nil otherwise.
  let withdrawn: LetterText?
  /// The organisation's own templates that fit, the most fitting first.
  let templates: [StoredTemplate]

  /// Nil when the case is not a complaint.
  init?(_ db: Snapshot, of run: Case) throws {
    guard let dossier = try Dossier(db, of: run) else { return nil }
    self.dossier = dossier
    let newest = try db.letter(of: dossier.complaint.id)
    // What was answered before and not solved is answered in a new letter.
    let isAnew = dossier.open?.kind == .letterDraft && newest?.signature != nil
    let letter = isAnew ? nil : newest
    let isVoid = try isAnew && db.signedLetter(of: dossier.complaint.id)?.letter != newest?.id
    withdrawn = isVoid ? newest?.current?.text : nil
    self.letter = letter
    cause = try db.cause(of: dossier.complaint.id)
    promise = try db.promise(of: dossier.complaint.id)
    answerBy = try db.disposition(of: dossier.complaint.id)?.answerBy
    signerTitle =
      try db.value(
        """
        SELECT p.title FROM step s JOIN performer p ON p.id = s.performerID
        WHERE s.revisionID = \(run.revision) AND s.kind = \(StepKind.letterSignature)
        """) ?? ""
    receipt = try letter.flatMap { try db.receipt(of: $0.id) }
    outcome = isAnew && !isVoid ? .again : Self.outcome(of: dossier.currentActions)
    templates =
      dossier.open?.kind == .letterDraft
      ? try db.templates(for: try db.category(of: dossier.complaint.id), outcome) : []
  }

  private static func outcome(of actions: [Action]) -> LetterOutcome {
    if actions.isEmpty { return .explained }
    return actions.allSatisfy { !$0.executions.isEmpty } ? .improved : .promised
  }

  /// What a colleague is here for.
  enum Task { case draft, check, sign, read }

  func task(of colleague: SignedIn) -> Task {
    guard let open = dossier.open, open.isPerformed(by: colleague) else { return .read }
    switch open.kind {
    case .letterDraft: return .draft
    case .letterApproval: return .check
    case .letterSignature: return .sign
    default: return .read
    }
  }

  /// How an address names the template that is asked for, and the one that every organisation has.
  static let templateField = "templat"
  static let standardTemplate = "baku"

  /// The first text of the reply, out of the case and the most fitting template, or the one that was asked for.
  func template(_ office: Office, chosen: String = "") -> LetterText {
    if chosen.isEmpty, let withdrawn { return withdrawn }
    let source = LetterSource(
      ticket: dossier.run.number, subject: dossier.run.subject, complaint: dossier.complaint,
      confidentiality: dossier.run.confidentiality, contact: dossier.contact, cause: cause,
      actions: dossier.currentActions)
    let own = templates.first { $0.id.description == chosen } ?? templates.first
    let template = chosen == Self.standardTemplate ? nil : own?.template
    return LetterText(
      template ?? .standard, LetterFields(source, office: office), to: LetterText.addressee(source))
  }

  /// The state of the letter in one sentence.
  func stateWords(_ words: Words) -> String {
    let dispute =
      dossier.entries.disputedAt.map { " Pelanggan menyatakan belum puas pada \(words.dateTime($0))." } ?? ""
    if let receipt { return receipt.stateWords(words) + dispute }
    if let signature = letter?.signature {
      let next = dossier.open?.kind == .confirmation ? " Menunggu konfirmasi pelanggan." : ""
      return "Ditandatangani \(signature.name) pada \(words.dateTime(signature.signedAt)).\(next)" + dispute
    }
    guard let open = dossier.open else { return "" }
    let who = open.personName ?? open.performerTitle
    let what = open.kind == .letterSignature ? "Menunggu tanda tangan" : "\(open.title), pada"
    return "\(what) \(who) sejak \(words.dateTime(open.openedAt))."
  }

  /// What a signer has to know of the case, in five lines.
  func facts(_ words: Words) -> [Fact] {
    let actions = dossier.currentActions.map { "\($0.kind.words): \(LetterText.plain($0.text))" }.joined(
      separator: "; ")
    return [
      Fact("Keluhan", dossier.run.subject, href: dossier.path), Fact("Pelanggan", dossier.sender),
      Fact("Penyebab", cause?.statement ?? ""), Fact("Tindakan", actions),
      Fact("Dijanjikan kepada pelanggan", promise.map { words.fullDate($0.day) } ?? ""),
      Fact("Batas disposisi", answerBy.map { words.fullDate($0) } ?? ""),
    ]
  }
}

extension Visit {
  /// The letter of the case in this visit's address; there may be none yet.
  func letterCase() throws -> LetterCase {
    let run = try caseRun()
    guard let found = try read({ try LetterCase($0, of: run) }) else { throw VisitError.notFound }
    return found
  }
}
