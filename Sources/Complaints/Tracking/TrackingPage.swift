import HTTP
import Mustache
import Platform
import Procedures

/// The customer's own page: one sentence, the way so far and to come, the conversation, the letter, his word.
struct TrackingPage: PublicPage {
  static let template = "Complaints/Tracking/tracking"
  let title: String
  let change: ChangeNotice?
  let errorSummary: ErrorSummary?
  let ticket: String
  let subject: String
  let state: String
  let promise: Promise?
  let steps: [StepEntry]
  let story: [StoryEntry]
  let hasStory: Bool
  let letter: LetterLine?
  let verdict: Verdict?
  let receipt: String
  let note: WebForm?

  struct LetterLine: Renderable {
    let number: String
    let date: String
    let href: String
    let print: String
  }

  /// The two answers a customer may give, as equals.
  struct Verdict: Renderable {
    let accept: String
    let dispute: String
  }

  /// What the customer sent and did not go through.
  struct Sent {
    /// His note; nil when he sent none.
    var form: FormData?
    var tray: FileTray?
    var errors = FormErrors()
    /// Makes the form of his next note unlike any other.
    var mark = ""
    /// What has changed under another form of his.
    var change: ChangeNotice?
  }

  /// Over what has changed.
  static let changed = "Keluhan ini sudah berubah"

  private static func tooLate(_ note: WebForm) -> ChangeNotice {
    ChangeNotice(
      changed, Case.closedWords, typed: note,
      advice: "Bila masih ada yang belum selesai, sampaikan keluhan baru dan sebut nomor ini.")
  }

  init(_ tracked: Tracked, _ sent: Sent, at now: Instant, office: Office) {
    let path = "/lacak/\(tracked.complaint.trackingToken)"
    let words = Words(zone: office.zone)
    let forecast = Forecast(
      open: tracked.open, pause: tracked.pause, steps: tracked.steps, at: now, calendar: office.calendar)
    let errors = tracked.run.isOpen ? sent.errors : FormErrors()
    let form = CustomerNoteForm.fields(
      path, mark: sent.mark, form: sent.form ?? FormData(), errors: errors, tray: sent.tray, office)
    let isTooLate = sent.form != nil && !tracked.run.isOpen
    change = isTooLate ? Self.tooLate(form) : sent.change
    let plain = "Keluhan \(tracked.run.number)"
    title = change?.titled(plain) ?? errors.titled(plain)
    errorSummary = errors.summary
    ticket = tracked.run.number
    subject = tracked.run.subject
    state = tracked.sentence(words)
    promise = Promise(tracked, forecast, at: now, words)
    steps = tracked.stepEntries(forecast, at: now, words)
    story = tracked.storyEntries(words)
    hasStory = !story.isEmpty
    letter = tracked.letter.map {
      LetterLine(number: $0.number, date: words.date($0.signedAt), href: "\(path)/surat", print: "\(path)/surat/cetak")
    }
    verdict =
      tracked.open?.kind == .confirmation && tracked.letter != nil
      ? Verdict(accept: "\(path)/terima", dispute: "\(path)/belum-puas") : nil
    receipt = "\(path)/tanda-terima"
    note = tracked.run.isOpen ? form : nil
  }
}

extension Tracked {
  /// The state in one sentence, with true words for the end.
  func sentence(_ words: Words) -> String {
    guard let open else { return run.ending.map { "\($0.words)." } ?? "Keluhan ditutup." }
    if open.isCustomers, let disputedAt = entries.disputedAt {
      return "Anda menyatakan belum puas pada \(words.dateTime(disputedAt)). Keluhan ini tetap terbuka."
    }
    if let pause { return "Ditunda, \(pause.kind.customerWords). \(pause.note.asSentence)" }
    if open.isCustomers, letter != nil { return "Surat jawaban sudah ditandatangani. Menunggu konfirmasi Anda." }
    return "\(open.customerWords)."
  }

  /// The steps as a plain list: what was done with its moment, what goes on, what comes with its expected day.
  func stepEntries(_ forecast: Forecast, at now: Instant, _ words: Words) -> [StepEntry] {
    let latest = Dictionary(passed.map { ($0.number, $0) }) { $1 }
    let current = open?.number ?? Int.max
    return steps.map { step in
      if let done = latest[step.number], let at = done.completedAt, step.number < current {
        return StepEntry(step.kind.customerWords(.done), .done, note: words.dateTime(at))
      }
      if step.number == current, let open { return going(open, at: now, words) }
      let expected = forecast.ends[step.number].map { "Perkiraan paling lambat \(words.fullDate($0))" }
      return StepEntry(step.kind.customerWords(.next), .next, note: expected)
    }
  }

  private func going(_ open: CaseStep, at now: Instant, _ words: Words) -> StepEntry {
    let name = open.customerWords
    if let pause {
      return StepEntry(
        name, .now,
        note: "Ditunda sejak \(words.dateTime(pause.pausedAt)), \(pause.kind.customerWords). Perkiraan dilanjutkan "
          + "\(words.fullDate(pause.expectedOn)).")
    }
    guard let due = open.dueAt else { return StepEntry(name, .now, note: "Sejak \(words.dateTime(open.openedAt))") }
    guard due < now else {
      return StepEntry(name, .now, note: "Sejak \(words.dateTime(open.openedAt)), paling lambat \(words.dateTime(due))")
    }
    return StepEntry(
      name, .now, note: "Melewati batas \(words.dateTime(due)). Kami masih mengerjakannya; mohon maaf.", isLate: true)
  }

  /// What the customer may read of the story: public entries; staff speak as the office, not by name.
  func storyEntries(_ words: Words) -> [StoryEntry] {
    let path = "/lacak/\(complaint.trackingToken)/berkas/"
    return entries.map { entry in
      StoryEntry(
        entry.heading, by: entry.author == .customer ? "Anda" : nil, when: words.dateTime(entry.at), text: entry.text,
        files: entry.files.map {
          FileLink(
            $0.attachment.name, href: path + $0.attachment.token, size: words.bytes($0.attachment.size))
        })
    }
  }
}
