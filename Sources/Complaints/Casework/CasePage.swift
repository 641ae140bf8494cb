import Mustache
import Platform
import Procedures

/// What the case page's template sees.
struct CasePage: StaffPage {
  static let template = "Complaints/Casework/case"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let change: ChangeNotice?
  let errorSummary: ErrorSummary?
  let subject: String
  let state: String
  let tags: [Tag]
  let now: Now?
  let ending: String?
  /// Where a closed case is opened again; nil for whoever only reads.
  let reopen: String?
  /// Where an open one is closed as not within the organisation's power.
  let decline: String?
  let facts: [Fact]
  let identity: String?
  /// Ways to speak with a customer who is named.
  let calls: [CallLink]
  let hasFiles: Bool
  let files: [FileLink]
  let hasActions: Bool
  let actions: [PlannedLine]
  let papers: [PaperLink]
  /// All of the case as one ZIP.
  let bundle: String
  /// What went up the chain of positions, a line each.
  let escalations: [EscalationLine]
  let hasEscalations: Bool
  /// What a disposition asks of the reader himself.
  let answer: DispositionAnswer?
  /// Where the open step is handed to a colleague; nil for who may not.
  let handingOver: String?
  /// Where it is sent up by hand; nil for whoever only reads.
  let escalate: String?
  let hasMails: Bool
  let mails: [MailLine]
  /// Cases of the same matter, and what can be done about more of them.
  let related: RelatedCases.Shown?
  let story: [StoryEntry]
  let note: WebForm?

  /// The step that goes on: what the procedure asks, how much time is left, and the form when it is mine.
  struct Now: Renderable {
    let name: String
    let text: String
    let performer: String
    let needs: [String]
    let gives: [String]
    let standard: String
    let used: Int
    let hasClock: Bool
    let due: String
    /// Why and until when its clock stands still, in words.
    let pause: String?
    /// Whether it is mine to let the clock stand still or run again.
    let pausing: String?
    let resuming: ResumeForm?
    /// What the customer added since this step was opened, in words.
    let news: String?
    let form: WebForm?
    /// Where else it can be done.
    let beside: PaperLink?
    /// Where the step has a page of its own.
    let link: PaperLink?
    /// Whom it waits for, when it is not mine.
    let waiting: String?
  }

  struct ResumeForm: Renderable {
    let action: String
    let version: String
  }

  /// Who got it from whom, why, when.
  struct EscalationLine: Renderable {
    let to: String
    let about: String
    let reason: String
  }

  /// A mail about the case: to whom, what, and whether it has gone out.
  struct MailLine: Renderable {
    let receiver: String
    let subject: String
    let state: String
  }

  struct PlannedLine: Renderable {
    let kind: String
    let text: String
    let owner: String
    let due: String
    let done: String?
  }

  struct PaperLink: Renderable {
    let name: String
    let href: String
    /// The same as `name`, for a button.
    let label: String

    init(_ name: String, _ href: String) {
      self.name = name
      self.href = href
      label = name
    }
  }

  init(
    _ dossier: Dossier, colleague: SignedIn, forms: CaseForms, at now: Instant, office: Office
  ) {
    let words = Words(zone: office.zone)
    let plain = "\(dossier.run.number) · \(dossier.run.subject)"
    title = forms.change?.titled(plain) ?? forms.errors.titled(plain)
    breadcrumbs = [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(dossier.run.number)]
    (change, errorSummary) = (forms.change, forms.errors.summary)
    (subject, state) = (dossier.run.subject, dossier.stateWords(words))
    tags = dossier.tags(at: now, office.calendar, words)
    self.now = dossier.open.map { Now($0, dossier, panel: forms.panel, at: now, office.calendar, words) }
    ending = dossier.run.endingWords
    (reopen, decline) = dossier.endings(isOfTheWork: forms.works, mayDecline: forms.mayDecline)
    facts = dossier.facts(words)
    identity =
      dossier.run.confidentiality == .confidential && colleague.can(.revealIdentity)
      ? "\(dossier.path)/identitas" : nil
    calls = dossier.contact.map { CallLink.all($0, about: dossier.run, from: office) } ?? []
    files = dossier.files.map { dossier.link($0.attachment, words) }
    actions = dossier.actions.map { PlannedLine($0, words) }
    (hasFiles, hasActions) = (!files.isEmpty, !actions.isEmpty)
    (papers, bundle, answer) = (dossier.papers, "\(dossier.path)/berkas.zip", forms.answer)
    escalations = dossier.escalations.map { EscalationLine($0, words) }
    handingOver = forms.mayHandOver ? "\(dossier.path)/serah" : nil
    escalate = forms.note != nil && dossier.open?.isCustomers == false ? "\(dossier.path)/eskalasi" : nil
    mails = dossier.mails.map { MailLine(receiver: $0.receiver, subject: $0.subject, state: $0.state(words)) }
    (hasEscalations, hasMails) = (!escalations.isEmpty, !mails.isEmpty)
    related = dossier.related.shown(on: dossier, similar: forms.similar, takesDeeds: forms.works)
    (story, note) = (dossier.storyEntries(words), forms.note)
  }
}

extension Dossier {
  /// Where it is opened again, once it is closed, and where it is closed as not within the organisation's power. What
  /// went into another complaint is taken out of it instead.
  fileprivate func endings(isOfTheWork: Bool, mayDecline: Bool) -> (reopen: String?, decline: String?) {
    if run.isOpen { return (nil, mayDecline ? "\(path)/di-luar-wewenang" : nil) }
    guard isOfTheWork else { return (nil, nil) }
    return (related.survivor == nil ? "\(path)/buka-kembali" : nil, nil)
  }
}

extension CasePage.Now {
  fileprivate init(
    _ open: CaseStep, _ dossier: Dossier, panel: StepPanel.Shown, at now: Instant, _ calendar: WorkingCalendar,
    _ words: Words
  ) {
    let use = open.use(at: now, calendar: calendar, words: words)
    name = open.title
    text = open.text
    performer = open.personName.map { "\(open.performerTitle), \($0)" } ?? open.performerTitle
    needs = open.needs
    gives = open.gives
    standard = open.standard.words
    used = min(use.percent, 100)
    hasClock = open.runsClock
    due = open.dueAt.map { words.dateTime($0) } ?? ""
    pause = dossier.pause.map { pause in
      "Ditunda sejak \(words.dateTime(pause.pausedAt)), \(pause.kind.words): \(pause.note.asSentence) "
        + "Perkiraan dilanjutkan \(words.fullDate(pause.expectedOn))."
    }
    pausing = panel.isMine && open.dueAt != nil ? "\(dossier.path)/jeda" : nil
    resuming =
      panel.isMine && dossier.pause != nil
      ? CasePage.ResumeForm(action: "\(dossier.path)/lanjut", version: String(dossier.run.version)) : nil
    news = dossier.newsWords(since: open)
    (form, beside) = (panel.form, panel.beside)
    link = panel.link
    waiting = panel.isMine ? nil : panel.barred ?? "Menunggu \(performer)."
  }
}

extension CasePage.EscalationLine {
  fileprivate init(_ escalation: Escalation, _ words: Words) {
    to = "\(escalation.toTitle), \(escalation.toName)"
    about =
      "\(words.shortDateTime(escalation.at)) · dari \(escalation.from) · \(escalation.byName.map { "oleh \($0)" } ?? "menurut aturan")"
    reason = escalation.reason
  }
}

extension CasePage.PlannedLine {
  fileprivate init(_ action: Action, _ words: Words) {
    kind = action.kind.words
    text = action.text
    owner = action.owner
    due = words.date(action.dueOn)
    done = action.executions.last.map { "\(words.date($0.doneOn)): \($0.evidence)" }
  }
}
