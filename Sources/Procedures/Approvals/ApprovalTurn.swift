import HTTP
import Mustache
import Platform

/// Who reads a document, and what he has to do with it.
struct ApprovalReader {
  let colleague: SignedIn
  /// Whether he has changed what it says.
  let hasWritten: Bool
  let approverMayCheck: Bool
}

/// What a colleague may do with a document now, beside writing it.
struct ApprovalTurn {
  /// Why somebody who checks or approves documents may not do so with this one.
  let refusal: ApprovalError?
  /// Whether it waits for him.
  let isHis: Bool
  private let way: ApprovalWay
  private let approval: Approval
  private let document: ApprovalDocument
  private let mayReturn: Bool

  init(_ way: ApprovalWay, _ approval: Approval, _ document: ApprovalDocument, _ reader: ApprovalReader) {
    (self.way, self.approval, self.document) = (way, approval, document)
    let colleague = reader.colleague
    let isStage = way.ability(at: approval.stage).map { colleague.can($0) } ?? false
    refusal = isStage ? Self.refusal(approval, document, reader) : nil
    isHis = isStage && refusal == nil
    mayReturn =
      [.prepared, .checked].contains(approval.stage) && (colleague.can(way.checks) || colleague.can(way.approves))
  }

  /// As the deeds would refuse it.
  private static func refusal(
    _ approval: Approval, _ document: ApprovalDocument, _ reader: ApprovalReader
  ) -> ApprovalError? {
    if approval.stage != .checked, document.excludes.contains(reader.colleague.person) { return .notIndependent }
    guard approval.stage != .drafted else { return nil }
    let person = reader.colleague.person
    if approval.mark(.prepared)?.person == person { return .ownWork }
    guard approval.stage == .checked else { return nil }
    if reader.hasWritten { return .ownWriting }
    return approval.mark(.checked)?.person == person && !reader.approverMayCheck ? .checkedByApprover : nil
  }

  func next(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    guard isHis, document.lacks.isEmpty else { return nil }
    switch approval.stage {
    case .drafted: return deed("/siap", [], "Kirim untuk diperiksa")
    case .prepared: return deed("/periksa", [], "Nyatakan sudah diperiksa")
    case .checked:
      let password = TextField(
        "password", "Kata sandi Anda", errors: errors,
        hint: "Dengan disahkan, \(way.noun) terbit sebagai dokumen dan tidak dapat diubah lagi.", kind: .password,
        width: .twenty)
      return deed("/sahkan", way.fields(form, errors) + [password], "Sahkan \(way.noun)")
    case .approved: return nil
    }
  }

  func back(_ form: FormData, _ errors: FormErrors) -> WebForm? {
    guard mayReturn else { return nil }
    return deed(
      "/kembali",
      [
        TextArea(
          "reason", "Alasan", form: form, errors: errors, hint: "Penyusun membacanya pada \(way.noun) ini.", rows: 3,
          maxLength: ApprovalRoutes.limits["reason"])
      ], "Kembalikan kepada penyusun")
  }

  private func deed(_ path: String, _ fields: [any Renderable], _ button: String) -> WebForm {
    WebForm(
      action: document.path + path, hidden: [HiddenField("version", "\(approval.version)")], fields: fields,
      button: button)
  }
}
