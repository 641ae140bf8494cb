import HTTP
import Mustache
import Platform

/// The draft of a revision: where it stands, what is still wrong, its steps, and what its reader may do with it.
struct DraftShow: StaffPage {
  static let template = "Procedures/Revisions/draft"

  struct Finding: Renderable {
    let text: String
    let href: String?
  }

  struct Line: Renderable {
    let number: Int
    let name: String
    let href: String?
    let performer: String
    let standard: String
    let ways: [String]
    /// Where its buttons lead; nil for who only reads.
    let deeds: Deeds?
  }

  struct Deeds: Renderable {
    let name: String
    let up: String?
    let down: String?
    let remove: String
    let version: Int
  }

  struct Link: Renderable {
    let label: String
    let href: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let state: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let returned: String?
  let facts: [Fact]
  let findings: [Finding]
  let hasFindings: Bool
  let links: [Link]
  let steps: [Line]
  let add: String?
  /// Send on, check or approve: what is next for this reader.
  let next: WebForm?
  /// Why it is not his turn, though he checks or approves procedures.
  let refusal: String?
  /// Send back.
  let back: WebForm?

  init(
    _ draft: RevisionDraft, _ procedure: ProcedureDefinition, _ found: [ProcedureFault], for reader: DraftReader,
    form: FormData, errors: FormErrors, notice: ChangeNotice?, _ words: Words
  ) {
    let mayEdit = reader.colleague.can(.reviseProcedures)
    heading = "Konsep revisi\u{A0}\(draft.revision.number): \(procedure.title)"
    title = notice?.titled(heading) ?? errors.titled(heading)
    breadcrumbs =
      Breadcrumb.toProcedure(draft.revision) + [Breadcrumb("Konsep revisi \(draft.revision.number)")]
    state = draft.stage.words
    self.notice = notice
    errorSummary = errors.summary
    returned = draft.sentBack.map { "Dikembalikan \($0.name), \(words.shortDateTime($0.at)): \($0.reason)" }
    facts = Self.facts(draft, words)
    findings = found.map { fault in
      Finding(
        text: fault.words,
        href: mayEdit ? fault.step.flatMap { procedure.step($0) }.map { "\(draft.path)/langkah/\($0.number)" } : nil)
    }
    hasFindings = !findings.isEmpty
    links = Self.links(draft, mayEdit: mayEdit)
    steps = procedure.steps.map { Line($0, of: procedure, draft, mayEdit: mayEdit) }
    add = mayEdit ? draft.path + "/langkah-baru" : nil
    let turn = DraftTurn(draft, reader, isReady: found.isEmpty)
    refusal = turn.refusal?.message
    next = turn.next(form, errors)
    back = turn.back(form, errors)
  }

  private static func facts(_ draft: RevisionDraft, _ words: Words) -> [Fact] {
    let marks = PaperMark.Role.allCases.filter { $0 != .approved }.map { role in
      Fact(
        role.words,
        draft.mark(role).map { "\($0.name), \($0.position), \(words.shortDateTime($0.at))" } ?? "Belum")
    }
    let reason = draft.reason.map { Fact("Alasan revisi", $0) }
    return [Fact("Mulai disusun", "\(draft.startedBy), \(words.shortDateTime(draft.startedAt))")]
      + [reason].compactMap { $0 } + marks
  }

  private static func links(_ draft: RevisionDraft, mayEdit: Bool) -> [Link] {
    let editing = [
      Link(label: "Identitas", href: draft.path + "/identitas"),
      Link(label: "Pelaksana", href: draft.path + "/pelaksana"),
    ]
    let reading = [
      Link(label: "Lembar konsep", href: draft.revision.path + "/cetak"),
      Link(label: "Yang berubah", href: Procedure.path(draft.revision.code) + "/banding"),
      Link(label: "Uji dengan kasus setahun", href: draft.path + "/uji"),
    ]
    let discarding = [Link(label: "Hapus konsep", href: draft.path + "/hapus")]
    return (mayEdit ? editing : []) + reading + (mayEdit ? discarding : [])
  }
}

extension DraftShow.Line {
  fileprivate init(_ step: StepDefinition, of procedure: ProcedureDefinition, _ draft: RevisionDraft, mayEdit: Bool) {
    let path = "\(draft.path)/langkah/\(step.number)"
    number = step.number
    name = step.title
    href = mayEdit ? path : nil
    performer = procedure.performer(step.performer)?.name ?? step.performer
    standard = step.standardWords
    ways = step.outcomes.map { way in
      let target = way.destination.number.map { "ke langkah \($0)" } ?? "selesai"
      return step.outcomes.count == 1 ? target : "\(way.words): \(target)"
    }
    deeds =
      mayEdit
      ? DraftShow.Deeds(
        name: "langkah \(step.number), \(step.title)", up: step.number > 2 ? path + "/naik" : nil,
        down: step.number > 1 && step.number < procedure.steps.count ? path + "/turun" : nil,
        remove: path + "/hapus", version: draft.version) : nil
  }
}

extension RevisionDraft.Stage {
  /// The state in one sentence.
  var words: String {
    switch self {
    case .editing: "Sedang disusun. Revisi yang berlaku tetap berlaku."
    case .prepared: "Menunggu pemeriksaan."
    case .checked: "Sudah diperiksa, menunggu pengesahan."
    }
  }
}
