import Database
import HTTP
import Platform
import Procedures

/// *Formulir Keluhan dan Tindak Lanjut* (row A-docs): on one paper who complained of what, and all that followed from
/// it. Everything in it is filled in on the case's own pages, step by step.
extension ComplaintPapers {
  static let followUpTitle = "Formulir Keluhan dan Tindak Lanjut"

  /// Issued from its own page, as often as somebody wants it kept: what it shows may go on.
  static let followUp = CasePaperDesign<CasePaper>(
    PaperKind("complaint.followUp", followUpTitle, form: 61), goesOn: true,
    marks: marks(
      prepared: [.intake], checked: [.validation, .verification, .letterApproval],
      approved: [.closing, .letterSignature])
  ) { db, run, office, trim in
    guard let dossier = try Dossier(db, of: run) else { return nil }
    let words = Words(zone: office.zone)
    return CasePaper(
      followUpTitle, dossier, office: office,
      parts: dossier.complaintParts(words) + (try dossier.followUpParts(db, words)), signer: nil, trim: trim,
      isComplete: true)
  }
}

extension Dossier {
  fileprivate func complaintParts(_ words: Words) -> [CasePaper.Part] {
    let facts = [
      Fact("Yang mengeluh", sender), Fact("Diterima", words.dateTime(complaint.receivedAt)),
      Fact("Melalui", complaint.channel.words), Fact("Perihal", run.subject), Fact("Layanan", complaint.service),
      Fact("Tempat", complaint.place), Fact("Bahaya", complaint.danger),
      Fact("Menyangkut K3", run.isSafety ? "Ya" : "Tidak"), Fact("Unit kerja", unitName ?? "Belum ditentukan"),
    ]
    return [
      .init("Keluhan", facts: facts.filter { !$0.value.isEmpty }), .init("Uraian", text: complaint.description),
    ]
  }

  /// Cause, corrections and actions, how they were checked, and what came of it.
  fileprivate func followUpParts(_ db: Snapshot, _ words: Words) throws -> [CasePaper.Part] {
    let records = try db.records(of: complaint.id)
    let causes = try db.causes(of: complaint.id).map(\.cause)
    let rounds = try rounds(db)
    let verified = rounds.filter { $0.verification != nil }.flatMap {
      $0.verificationParts(isOnly: rounds.count == 1, words)
    }
    let before = [RecordSheet.correction, .solution].flatMap { parts(of: $0, records, words) }
    let after = [RecordSheet.settlement, .validation, .verification, .closing].flatMap {
      parts(of: $0, records, words)
    }
    let cause: [CasePaper.Part] =
      causes.isEmpty ? [.init("Penyebab", text: "Belum ditetapkan.")] : causes.flatMap(\.parts)
    let planned = CasePaper.Part(
      "Koreksi, tindakan korektif, dan pencegahan", rows: actions.map { CasePaper.Row($0, words) },
      text: actions.isEmpty ? "Belum ada tindakan yang ditetapkan." : "")
    let checked = verified.isEmpty && after.isEmpty ? [CasePaper.Part("Verifikasi", text: "Belum diverifikasi.")] : []
    let result = CasePaper.Part("Hasil", facts: [Fact("Keadaan", run.endingWords ?? "Masih ditindaklanjuti")])
    return cause + before + [planned] + verified + after + checked + [result]
  }
}

/// What the addresses of the form do.
enum FollowUpPages {
  private static let one = "/keluhan/:case/tindak-lanjut"
  static let blankPath = "/formulir/keluhan-dan-tindak-lanjut"

  static let routes: [Route] =
    [
      Route(.get, one, .caseReader, show, "complaint and follow-up form on paper (A-docs)"),
      Route(.get, one + "/pdf", .caseReader, pdf, "complaint and follow-up form on paper (A-docs), as PDF"),
      Route(.post, one, .caseReader, issue, "complaint and follow-up form, issued (A-docs)"),
    ] + Route.paper(blankPath, .staff, "complaint and follow-up form, blank (A-docs)", blank)

  /// GET /keluhan/:case/tindak-lanjut
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.printView(toIssue: try page(visit)) }

  /// GET /keluhan/:case/tindak-lanjut/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response { try await visit.pdf(try page(visit)) }

  /// POST /keluhan/:case/tindak-lanjut: keeps it in the archive as it stands.
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let id = try await visit.app.write(by: visit.actor) { deed in
      try deed.issue(ComplaintPapers.followUp, of: run.id)
    }
    guard let paper = try visit.read({ try $0.paper(id) }) else { throw VisitError.notFound }
    return visit.seeOther("/dokumen/\(paper.code.text)")
  }

  private static func page(_ visit: Visit) throws -> CasePaper {
    let run = try visit.caseRun()
    guard let page = try visit.read({ try ComplaintPapers.followUp.preview($0, run, visit.office) }) else {
      throw VisitError.notFound
    }
    return page
  }

  /// GET /formulir/keluhan-dan-tindak-lanjut: to be filled in by hand where there is no screen.
  @Sendable static func blank(_ visit: Visit) async throws -> FormPaper {
    let line = "................................................"
    let lines = line + line + "\n" + line + line
    func facts(_ labels: [String]) -> [Fact] { labels.map { Fact($0, line) } }
    return FormPaper(
      ComplaintPapers.followUp.kind, number: "",
      [
        .init(
          "Keluhan",
          facts: facts([
            "Yang mengeluh", "Telepon atau surel", "Tanggal dan jam", "Unit kerja", "Tempat", "Bahaya (bila ada)",
          ])), .init("Uraian", text: lines), .init("Penyebab", text: lines),
        .init(
          "Koreksi, tindakan korektif, dan pencegahan",
          columns: ["Jenis", "Tindakan", "Penanggung jawab", "Tenggat", "Dilaksanakan dan bukti"],
          rows: ["Koreksi", "Korektif", "Pencegahan"].map { [$0, "", "", "", ""] }),
        .init("Verifikasi", facts: facts(["Verifikator", "Tanggal"]) + [Fact("Efektif", "☐ Ya   ☐ Belum")]),
        .init("Hasil dan kesepakatan dengan yang mengeluh", text: lines),
      ], try visit.officeTrim(ComplaintPapers.followUp.kind), back: ("/keluhan", "Kembali ke keluhan"),
      office: visit.office)
  }
}
