import HTTP
import Mustache
import Platform

/// Who reads a draft, and what he has to do with it.
struct DraftReader {
  let colleague: SignedIn
  /// Whether he has changed what it says.
  let hasWritten: Bool
  let approverMayCheck: Bool
}

/// What a colleague may do with a draft now, beside editing it.
struct DraftTurn {
  /// Why somebody who checks or approves procedures may not do so with this one.
  let refusal: RevisionError?
  private let draft: RevisionDraft
  private let mayPrepare: Bool
  private let mayCheck: Bool
  private let mayApprove: Bool
  private let mayReturn: Bool

  init(_ draft: RevisionDraft, _ reader: DraftReader, isReady: Bool) {
    self.draft = draft
    let (checks, approves) = (reader.colleague.can(.checkProcedures), reader.colleague.can(.approveProcedures))
    let isTurn = draft.stage == .prepared && checks || draft.stage == .checked && approves
    refusal = isTurn ? Self.refusal(draft, reader) : nil
    let may = isTurn && isReady && refusal == nil
    mayPrepare = draft.stage == .editing && reader.colleague.can(.reviseProcedures) && isReady
    mayCheck = draft.stage == .prepared && may
    mayApprove = draft.stage == .checked && may
    mayReturn = draft.stage != .editing && (checks || approves)
  }

  /// As the deeds would refuse it.
  private static func refusal(_ draft: RevisionDraft, _ reader: DraftReader) -> RevisionError? {
    let person = reader.colleague.person
    if draft.mark(.prepared)?.person == person { return .ownWork }
    guard draft.stage == .checked else { return nil }
    if reader.hasWritten { return .ownWriting }
    return draft.mark(.checked)?.person == person && !reader.approverMayCheck ? .checkedByApprover : nil
  }

  func next(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    if mayPrepare { return deed("/siap", [], "Kirim untuk diperiksa") }
    if mayCheck { return deed("/periksa", [], "Nyatakan sudah diperiksa") }
    guard mayApprove else { return nil }
    return deed(
      "/sahkan",
      [
        DateField(
          "effective", "Berlaku mulai", form: form, errors: errors,
          hint: "Hari ini atau sesudahnya. Kasus yang sudah berjalan tetap mengikuti revisi ketika kasus itu dibuka."),
        TextField("password", "Kata sandi Anda", errors: errors, kind: .password, width: .twenty),
      ], "Sahkan revisi")
  }

  func back(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    guard mayReturn else { return nil }
    return deed(
      "/kembali",
      [
        TextArea(
          "reason", "Alasan", form: form, errors: errors, hint: "Penyusun membacanya pada konsep ini.", rows: 3,
          maxLength: ApprovalPages.limits["reason"])
      ], "Kembalikan kepada penyusun")
  }

  private func deed(_ path: String, _ fields: [any Renderable], _ button: String) -> WebForm {
    WebForm(
      action: draft.path + path, hidden: [HiddenField("version", "\(draft.version)")], fields: fields, button: button)
  }
}
