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
  /// How it may end, or begin again.
  let ways: TrackingWays

  struct LetterLine: Renderable {
    let number: String
    let date: String
    let href: String
    let print: String
  }

  /// The two answers a customer may give, as equals.
  struct Verdict: Renderable {
    /// What to do before.
    let lead: String
    let accept: String
    let acceptLabel: String
    let dispute: String

    static func letter(_ path: String) -> Verdict {
      Verdict(
        lead: "Setelah membaca surat jawaban, pilih salah satu.", accept: "\(path)/terima",
        acceptLabel: "Terima jawaban", dispute: "\(path)/belum-puas")
    }
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

  init(_ tracked: Tracked, _ survivor: SurvivorProgress?, _ sent: Sent, at now: Instant, office: Office) {
    let path = "/lacak/\(tracked.complaint.trackingToken)"
    let words = Words(zone: office.zone)
    let forecast = tracked.forecast(at: now, office.calendar)
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
    state = survivor?.sentence() ?? tracked.sentence(words)
    promise = survivor == nil ? Promise(tracked, forecast, at: now, words) : nil
    steps = survivor?.steps(at: now, office.calendar, words) ?? tracked.stepEntries(forecast, at: now, words)
    story = tracked.storyEntries(words)
    hasStory = !story.isEmpty
    letter = tracked.letter.map {
      LetterLine(number: $0.number, date: words.date($0.signedAt), href: "\(path)/surat", print: "\(path)/surat/cetak")
    }
    verdict = Verdict(tracked)
    receipt = "\(path)/tanda-terima"
    note = tracked.run.isOpen ? form : nil
    ways = TrackingWays(tracked, at: now, office)
  }
}

extension TrackingPage.Verdict {
  /// Nil while the customer is not asked.
  fileprivate init?(_ tracked: Tracked) {
    switch tracked.open?.kind {
    case .confirmation where tracked.letter != nil: self = .letter(tracked.path)
    case .satisfaction:
      self.init(
        lead: "Apakah masalah Anda sudah diselesaikan?", accept: "\(tracked.path)/tanggapan/selesai",
        acceptLabel: "Sudah selesai", dispute: "\(tracked.path)/tanggapan/belum-selesai")
    default: return nil
    }
  }
}

extension Tracked {
  /// When the steps to come should end, on the way this case has taken.
  func forecast(at now: Instant, _ calendar: WorkingCalendar) -> Forecast {
    Forecast(
      open: open, pause: pause, steps: steps, priority: run.priority, codes: passed.codes, at: now, calendar: calendar)
  }

  /// The state in one sentence, with true words for the end.
  func sentence(_ words: Words) -> String {
    guard let open else { return run.customerEndingWords.map { "\($0)." } ?? "Keluhan ditutup." }
    if open.isCustomers, let disputedAt = entries.disputes(since: open).last?.at {
      return "Anda menyatakan belum puas pada \(words.dateTime(disputedAt)). Keluhan ini tetap terbuka."
    }
    if let pause { return "Ditunda, \(pause.kind.customerWords). \(pause.note.asSentence)" }
    if open.kind == .confirmation, letter != nil {
      return "Surat jawaban sudah ditandatangani. Menunggu konfirmasi Anda."
    }
    return "\(open.customerWords)."
  }

  /// The steps as a plain list: what was done with its moment, what goes on, what comes with its expected day.
  func stepEntries(_ forecast: Forecast, at now: Instant, _ words: Words) -> [StepEntry] {
    let latest = Dictionary(passed.filter { $0.isDone || $0.isOpen }.map { ($0.number, $0) }) { $1 }
    let ahead = open.map { steps.path(from: $0.number, after: passed.codes) } ?? []
    let numbers = Set(ahead.map(\.number))
    // What has to be done once more stands ahead, not behind.
    let done = latest.values.filter { !numbers.contains($0.number) }.sorted { $0.id < $1.id }
    let behind = done.compactMap { step in
      step.completedAt.map { StepEntry(step.kind.customerWords(.done), .done, note: words.dateTime($0)) }
    }
    let coming = ahead.dropFirst().map { step in
      StepEntry(
        step.kind.customerWords(.next), .next,
        note: forecast.ends[step.number].map { "Perkiraan paling lambat \(words.fullDate($0))" })
    }
    let cut = passed.last.flatMap { last in
      !last.isOpen && !last.isDone ? last.completedAt.map { StepEntry(endWords, .done, note: words.dateTime($0)) } : nil
    }
    return behind + (cut.map { [$0] } ?? []) + (open.map { [going($0, at: now, words)] } ?? []) + coming
  }

  private var endWords: String { run.customerEndingWords ?? "Ditutup" }

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
        entry.customerHeading, by: entry.customerAuthor, when: words.dateTime(entry.at), text: entry.text,
        files: entry.files.map {
          FileLink(
            $0.attachment.name, href: path + $0.attachment.token, size: words.bytes($0.attachment.size))
        })
    }
  }
}
