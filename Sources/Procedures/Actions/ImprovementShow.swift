import HTTP
import Mustache
import Platform

/// One improvement: what was found, what is done about it, and what its reader may do.
struct ImprovementShow: StaffPage {
  static let template = "Procedures/Actions/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  /// What belongs to an improvement beside itself.
  struct Found {
    let entries: [ImprovementEntry]
    let previous: Improvement?
    let next: Improvement?
    let paper: Paper?
    /// Whether the reader answers for it.
    let isResponsible: Bool
    /// Whether the reader carried out a part of it.
    let hasWorked: Bool
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let tags: [Tag]
  let sentence: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let finding: String
  let task: String
  let cause: String
  let facts: [Fact]
  let links: [Link]
  /// Why it is not his to verify, though he may verify others.
  let refusal: String?
  /// What is next, in a word or two.
  let nowHeading: String
  /// Whom it waits for, where that is not the reader.
  let waiting: String?
  let progress: WebForm?
  let verification: WebForm?
  let story: [StoryEntry]

  init(_ one: Improvement, _ found: Found, for colleague: SignedIn, _ sent: SentImprovement, _ visit: Visit) {
    let words = visit.words
    let today = visit.app.office.zone.day(of: visit.now)
    heading = "Tindakan perbaikan \(one.number)"
    title = sent.notice?.titled(heading) ?? sent.errors.titled(heading)
    breadcrumbs = [Breadcrumb("Tindakan", ImprovementRoutes.root), Breadcrumb(one.number)]
    let late = one.isLate(on: today) ? [Tag("Lewat tenggat", .late)] : []
    tags =
      [Tag("Risiko \(one.risk.level.words.inSentence)", one.risk.level.tone), Tag(one.state.words, one.state.tone)]
      + late
    sentence = Self.sentence(one, on: today, words)
    (notice, errorSummary) = (sent.notice, sent.errors.summary)
    (finding, task, cause) = (one.finding, one.task, one.cause)
    facts = one.foundFacts(words).dropFirst() + one.planFacts(words) + Self.ends(one, found, words)
    links = Self.links(one, found, colleague)
    let forms = ImprovementForms(one, sent, visit.office)
    let mayWork = one.state == .open && (found.isResponsible || colleague.plansImprovements)
    progress = mayWork ? forms.progress : nil
    let isTurn = one.state == .done && colleague.verifiesImprovements
    refusal = isTurn && found.hasWorked ? ImprovementError.ownWork.message : nil
    verification = isTurn && !found.hasWorked ? forms.verification : nil
    nowHeading = progress != nil ? "Catat kemajuan" : verification != nil ? "Verifikasi" : one.state.words
    waiting = progress == nil && verification == nil ? Self.waiting(one) : nil
    story = found.entries.reversed().map { StoryEntry($0, of: one, words) }
  }

  private static func sentence(_ one: Improvement, on today: Day, _ words: Words) -> String {
    let due = words.day(one.dueOn, at: today)
    switch one.state {
    case .open:
      return "\(one.percent)% selesai. Tenggat \(words.fullDate(one.dueOn)) (\(due.relative)), "
        + "penanggung jawab \(one.responsible.words)."
    case .done: return "Dinyatakan selesai; menunggu verifikasi orang yang tidak melaksanakannya."
    case .effective: return "Selesai dan terbukti efektif."
    case .notEffective: return "Sudah dilaksanakan, tetapi tidak efektif. Susun tindakan lanjutannya."
    case .cancelled: return "Dibatalkan; alasannya ada pada riwayat."
    }
  }

  private static func waiting(_ one: Improvement) -> String? {
    switch one.state {
    case .open: "Menunggu \(one.responsible.words)."
    case .done: "Menunggu orang yang memverifikasi."
    case .effective, .notEffective, .cancelled: nil
    }
  }

  private static func ends(_ one: Improvement, _ found: Found, _ words: Words) -> [Fact] {
    [
      found.previous.map { Fact("Lanjutan dari", $0.number, href: $0.path) },
      found.next.map { Fact("Dilanjutkan dengan", $0.number, href: $0.path) },
      one.endedAt.map { Fact("Berakhir", words.dateTime($0)) },
      found.paper.map { Fact("Kode periksa laporan", $0.code.text, href: $0.code.path) },
    ].compactMap { $0 }
  }

  private static func links(_ one: Improvement, _ found: Found, _ colleague: SignedIn) -> [Link] {
    let report = found.paper == nil ? "Lembar laporan" : "Baca laporan terbitan"
    var links = [
      Link(label: report, href: one.path + "/laporan"), Link(label: "Unduh PDF", href: one.path + "/laporan/pdf"),
    ]
    guard colleague.plansImprovements else { return links }
    if one.state == .open { links.append(Link(label: "Ubah rencana", href: one.path + "/ubah")) }
    if one.endedAt == nil { links.append(Link(label: "Batalkan", href: one.path + "/batal")) }
    if one.state == .notEffective, found.next == nil {
      links.append(Link(label: "Susun tindakan lanjutan", href: "\(ImprovementRoutes.root)/baru?lanjutan=\(one.token)"))
    }
    if one.state == .effective {
      links.append(Link(label: "Tulis di Apa yang kami ubah", href: "/survei/perubahan/baru?tindakan=\(one.token)"))
    }
    return links
  }
}

extension StoryEntry {
  fileprivate init(_ entry: ImprovementEntry, of one: Improvement, _ words: Words) {
    let verdict = entry.verdict.map { ": \($0.words.inSentence)" } ?? ""
    let percent = entry.percent.map { " (\($0)%)" } ?? ""
    self.init(
      entry.kind.words + verdict + percent, by: entry.name, when: words.shortDateTime(entry.at),
      text: entry.text.isEmpty ? nil : entry.text,
      files: entry.files.map {
        FileLink($0.name, href: "\(one.path)/berkas/\($0.token)", size: words.bytes($0.size))
      })
  }
}

/// A form about an improvement that was sent and has to be shown again, with its faults or why it came too late.
struct SentImprovement {
  var form: FormData = [:]
  var errors = FormErrors()
  var tray: FileTray?
  var notice: ChangeNotice?
}

/// The forms on the page of an improvement.
struct ImprovementForms {
  let one: Improvement
  let sent: SentImprovement
  let office: Office

  init(_ one: Improvement, _ sent: SentImprovement, _ office: Office) {
    (self.one, self.sent, self.office) = (one, sent, office)
  }

  private var edition: HiddenField { HiddenField("edition", "\(one.edition)") }

  var progress: WebForm {
    var form = sent.form
    if form["percent"] == nil { form.append("percent", "\(one.percent)") }
    return WebForm(
      action: one.path + "/kemajuan", hidden: [edition],
      fields: [
        TextArea(
          "text", "Yang sudah dilakukan", form: sent.form, errors: sent.errors,
          hint: one.evidence.isEmpty ? nil : "Bukti yang diharapkan: \(one.evidence)", rows: 4,
          maxLength: ImprovementProgress.limits["text"]),
        TextField(
          "percent", "Selesai", form: form, errors: sent.errors, kind: .wholeNumber, width: .four, unit: "persen"),
        FileField("files", "Bukti", errors: sent.errors, limits: office.attachments.words, tray: sent.tray),
        CheckGroup(
          "done", "Penyelesaian", [Choice("1", "Tindakan sudah selesai; minta verifikasi")], form: sent.form,
          errors: sent.errors, isOptional: true),
      ], button: "Catat kemajuan", isMultipart: true)
  }

  var verification: WebForm {
    WebForm(
      action: one.path + "/verifikasi", hidden: [edition],
      fields: [
        RadioGroup(
          "verdict", "Kesimpulan",
          [
            Choice("effective", "Efektif", hint: "Tindakan berakhir dan laporannya terbit."),
            Choice("again", "Perlu dilanjutkan", hint: "Kembali kepada penanggung jawab."),
            Choice("notEffective", "Tidak efektif", hint: "Tindakan berakhir; susun tindakan lanjutannya."),
          ], form: sent.form, errors: sent.errors),
        TextArea(
          "text", "Bukti yang dilihat dan alasannya", form: sent.form, errors: sent.errors, rows: 4,
          maxLength: ImprovementProgress.limits["text"]),
      ], button: "Simpan hasil verifikasi")
  }
}
