import HTTP
import Mustache
import Platform
import Procedures

/// The disposition as a deed and as a sheet (row B3).
enum DispositionPages {
  /// POST /keluhan/:case/disposisi
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .disposition) { form in
      let today = visit.app.office.zone.day(of: visit.now)
      try await visit.app.disposeComplaint(
        try DispositionForm(form, today: today), of: try visit.parameter("case"), by: visit.actor)
      return "Disposisi diberikan."
    }
  }
}

/// Lembar disposisi, in the order of the paper form.
struct DispositionSheet: PaperPage {
  static let template = "Complaints/Dispositions/sheet"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke keluhan"
  let letterhead: Letterhead
  let boxes: [Fact]
  let facts: [Fact]
  let recipients: [RecipientRow]
  let instructions: [Tick]
  let remark: String
  let position: String
  let signer: String
  let signedAt: String
  let control: PaperControl?
  let seal: PaperSeal?

  struct RecipientRow: Renderable {
    let name: String
    let unit: String
    let role: String
    /// When it reached him, what he did first, and when he was done; empty where nothing is known.
    let received: String
    let followedUp: String
    let finished: String
  }

  struct Tick: Renderable {
    let words: String
    let isTicked: Bool
  }

  init(_ dossier: Dossier, _ disposition: Disposition, office: Office, trim: PaperTrim) {
    let words = Words(zone: office.zone)
    title = "Lembar disposisi \(dossier.run.number)"
    backURL = dossier.path
    letterhead = office.letterhead
    // Only a complaint that came as a letter has an agenda number.
    let agenda = dossier.complaint.agendaNumber.map { [Fact("Nomor agenda", $0)] } ?? []
    boxes =
      agenda + [
        Fact("Nomor keluhan", dossier.run.number), Fact("Diterima", words.date(dossier.complaint.receivedAt)),
        Fact("Sifat", disposition.urgency.words),
      ]
    let letter = dossier.letterWords(words)
    facts =
      [Fact("Dari", dossier.sender)] + (letter.isEmpty ? [] : [Fact("Nomor dan tanggal surat", letter)]) + [
        Fact("Perihal", dossier.run.subject), Fact("Lampiran", "\(dossier.files.count) berkas"),
        Fact("Jawaban paling lambat", words.fullDate(disposition.answerBy)),
      ]
    recipients = disposition.recipients.map { RecipientRow($0, of: disposition, dossier, words) }
    instructions = Disposition.Instruction.allCases.map {
      Tick(words: $0.words, isTicked: disposition.instructions.contains($0))
    }
    remark = disposition.note
    position = dossier.passed.last { $0.kind == .disposition }?.performerTitle ?? ""
    signer = disposition.givenBy
    signedAt = words.dateTime(disposition.givenAt)
    control = trim.control
    seal = trim.seal
  }
}

extension DispositionSheet.RecipientRow {
  fileprivate init(_ recipient: Disposition.Recipient, of disposition: Disposition, _ dossier: Dossier, _ words: Words)
  {
    name = recipient.name
    unit = recipient.unit
    let task = recipient.task.isEmpty ? "Untuk diketahui" : recipient.task
    role = recipient.isResponsible ? "Penanggung jawab" : task
    received = words.date(disposition.givenAt)
    followedUp = recipient.isResponsible ? dossier.end(of: .study, words) : recipient.answer
    finished =
      recipient.isResponsible
      ? dossier.end(of: .letterDraft, words) : recipient.answeredAt.map { words.date($0) } ?? ""
  }
}

extension Dossier {
  /// The day on which a kind of step was last completed; empty while it was not.
  fileprivate func end(of kind: StepKind, _ words: Words) -> String {
    passed.last { $0.kind == kind && $0.isDone }?.completedAt.map { words.date($0) } ?? ""
  }
}

enum DispositionRoutes {
  static let all =
    deeds
    + Route.paper(
      "/keluhan/:case/disposisi/cetak", .caseReader, "disposition sheet (B3)", ComplaintPapers.disposition)

  private static let deeds = [
    Route(
      .post, "/keluhan/:case/disposisi", .performer(of: .disposition), DispositionPages.create,
      "gives the disposition (B3)"),
    Route(
      .post, "/keluhan/:case/disposisi/jawaban", .caseReader, DispositionAnswerPages.create,
      "answers what the disposition asks of oneself (B3)"),
  ]
}
