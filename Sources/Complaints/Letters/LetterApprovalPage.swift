import HTTP
import Mustache
import Platform
import Procedures

/// The signer's page: the letter as it will print, beside it what it answers and who stands behind it (row B9).
/// Other colleagues read the same page without its forms.
struct LetterApprovalPage: StaffPage {
  static let template = "Complaints/Letters/approval"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let heading: String
  let state: String
  let conflict: String?
  /// What was typed into a form that is not offered any more.
  let unsent: String?
  let sheet: LetterSheet
  let paper: String
  let facts: [Fact]
  let hasMarks: Bool
  let marks: [MarkLine]
  let hasReturns: Bool
  let returns: [MarkLine]
  let versions: [String]
  let check: Check?
  let sign: Sign?
  let sendBack: SendBack?
  /// Why it cannot be signed yet.
  let obstacle: String?

  struct MarkLine: Renderable {
    let text: String
    let when: String
  }

  struct Check: Renderable {
    let action: String
    let hidden: [HiddenField]
  }

  struct Sign: Renderable {
    let action: String
    let hidden: [HiddenField]
    let password: TextField
  }

  struct SendBack: Renderable {
    let action: String
    let hidden: [HiddenField]
    let reason: TextArea
  }

  /// What was sent and did not go through.
  struct Sent {
    var form: FormData = [:]
    var errors = FormErrors()
    var conflict: String?
  }

  /// Nil while there is no letter.
  init?(_ found: LetterCase, _ task: LetterCase.Task, _ sent: Sent, office: Office) {
    guard let letter = found.letter, let current = letter.current,
      let sheet = LetterSheet(letter, signerTitle: found.signerTitle, office: office)
    else { return nil }
    let words = Words(zone: office.zone)
    let mayDecide = task == .sign || task == .check
    title = sent.errors.titled("Surat jawaban \(found.dossier.run.number)")
    heading = letter.signature.map { "Surat \($0.number)" } ?? "Surat jawaban"
    breadcrumbs = Breadcrumb.letter(found.dossier)
    errorSummary = sent.errors.summary
    state = found.stateWords(words)
    conflict = sent.conflict
    let reason = sent.form.text("reason")
    unsent = sent.conflict != nil && !mayDecide && !reason.isEmpty ? reason : nil
    self.sheet = sheet
    paper = "\(found.dossier.path)/surat/cetak"
    facts = found.facts(words)
    marks = letter.markLines(words)
    hasMarks = !marks.isEmpty
    returns = letter.returnLines(words)
    hasReturns = !returns.isEmpty
    versions = letter.versionWords(words)
    let isInitialled = !letter.standingInitials.isEmpty
    obstacle = mayDecide && !isInitialled ? LetterError.notInitialled.message : nil
    let hidden = LetterReading(current).fields
    check =
      task == .check && isInitialled ? Check(action: "\(found.dossier.path)/surat/pemeriksaan", hidden: hidden) : nil
    sign = task == .sign && isInitialled ? Sign(found, hidden, sent) : nil
    sendBack = mayDecide ? SendBack(found, hidden, sent) : nil
  }
}

extension LetterApprovalPage.Sign {
  fileprivate init(_ found: LetterCase, _ hidden: [HiddenField], _ sent: LetterApprovalPage.Sent) {
    action = "\(found.dossier.path)/surat/tanda-tangan"
    self.hidden = hidden
    password = TextField(
      "password", "Kata sandi Anda", errors: sent.errors, kind: .password, width: .twenty)
  }
}

extension LetterApprovalPage.SendBack {
  fileprivate init(_ found: LetterCase, _ hidden: [HiddenField], _ sent: LetterApprovalPage.Sent) {
    action = "\(found.dossier.path)/surat/pengembalian"
    self.hidden = hidden
    reason = TextArea(
      "reason", "Yang perlu diperbaiki", form: sent.form, errors: sent.errors,
      hint: "Dibaca penyusun konsep di atas suratnya.", rows: 4,
      maxLength: LetterReturnForm.limits["reason"])
  }
}

extension Letter {
  /// Who put a mark on the letter, and who has not yet: oldest first.
  fileprivate func markLines(_ words: Words) -> [LetterApprovalPage.MarkLine] {
    var lines = initials.map {
      LetterApprovalPage.MarkLine(text: self.words(of: $0, words), when: words.dateTime($0.at))
    }
    if let signature {
      let place = signature.address.isEmpty ? "" : ", dari alamat \(signature.address)"
      lines.append(
        .init(
          text: "Tanda tangan \(signature.title), \(signature.name)", when: words.dateTime(signature.signedAt) + place))
    }
    return lines
  }

  /// Which versions were sent back, by whom and why.
  fileprivate func returnLines(_ words: Words) -> [LetterApprovalPage.MarkLine] {
    returns.map {
      LetterApprovalPage.MarkLine(
        text: "Versi \($0.version) dikembalikan \($0.name): \($0.reason)", when: words.dateTime($0.at))
    }
  }
}
