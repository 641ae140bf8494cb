import HTTP
import Platform
import Procedures

/// Papers that are drawn from the records whenever they are asked for, and are never issued: what they show may go on.
enum PrintOuts {
  /// GET /keluhan/:case/formulir: formulir pengaduan.
  @Sendable static func complaint(_ visit: Visit) async throws -> CasePaper {
    let dossier = try visit.dossier()
    let parts: [CasePaper.Part] = [
      .init("Pengaduan", facts: dossier.facts(visit.words)), .init("Uraian", text: dossier.complaint.description),
    ]
    return try visit.paper(PaperKind("complaint.form", "Formulir Pengaduan", form: 1), dossier, parts)
  }

  /// GET /keluhan/:case/tiket: tiket keluhan, which goes along with the work.
  @Sendable static func ticket(_ visit: Visit) async throws -> CasePaper {
    let dossier = try visit.dossier()
    let words = visit.words
    let steps = dossier.passed.map { step in
      Fact(
        "\(step.number). \(step.title)",
        step.completedAt.map { "\(words.shortDateTime($0)), \(step.completedByName ?? step.performerTitle)" }
          ?? "\(step.performerTitle), standar \(step.standard.words)")
    }
    let parts: [CasePaper.Part] = [
      .init("Tiket", facts: [Fact("Nomor tiket", dossier.run.number), Fact("Perihal", dossier.run.subject)]),
      .init("Keluhan", facts: dossier.facts(words)), .init("Langkah", facts: steps),
    ]
    return try visit.paper(PaperKind("complaint.ticket", "Tiket Keluhan", form: 9), dossier, parts)
  }
}

extension PrintOuts {
  /// GET /keluhan/:case/komunikasi/cetak: log komunikasi pelanggan, which goes on as long as the case.
  @Sendable static func conversations(_ visit: Visit) async throws -> CasePaper {
    let dossier = try visit.dossier()
    let lines = dossier.spoken(try visit.read { try $0.contactLog(of: dossier.complaint.id) }, visit.words)
    let parts = lines.map {
      CasePaper.Part($0.heading, facts: [Fact("Waktu", $0.when), Fact("Oleh", $0.by)], text: $0.text)
    }
    return try visit.paper(
      PaperKind("complaint.conversations", "Log Komunikasi Pelanggan", form: 18), dossier, [dossier.matter] + parts,
      marks: [])
  }
}

extension Visit {
  /// - Parameter marks: nil where whoever wrote the complaint down prepared the paper too.
  fileprivate func paper(
    _ kind: PaperKind, _ dossier: Dossier, _ parts: [CasePaper.Part], marks: [PaperMark]? = nil
  ) throws -> CasePaper {
    let trim = try trim(kind, of: dossier.run, marks: marks ?? [dossier.takenIn].compactMap { $0 })
    return CasePaper(kind.title, dossier, office: app.office, parts: parts, signer: nil, trim: trim)
  }

  /// The header of a paper that is not issued.
  func trim(_ kind: PaperKind, of run: Case, marks: [PaperMark] = []) throws -> PaperTrim {
    let control = try read { try $0.control(of: kind, in: run.revision) }
    return PaperTrim(control: PaperControl(kind, control, marks: marks, office: app.office))
  }
}

extension Dossier {
  /// Who wrote the complaint down: the customer himself, or the colleague who took it.
  fileprivate var takenIn: PaperMark? {
    guard let step = passed.first(where: { $0.kind == .intake }), let at = step.completedAt else { return nil }
    guard let name = step.completedByName else { return PaperMark(.prepared, step) }
    return PaperMark(.prepared, name: name, position: "Pencatat", at: at)
  }
}

enum PaperRoutes {
  static let all: [Route] =
    [
      Route(
        .get, "/keluhan/:case/dokumen", .caseReader, { visit in try visit.paperArchive(home: "/keluhan/") },
        "the issued papers of a complaint (P6)")
    ]
    + Route.paper("/keluhan/:case/formulir", .caseReader, "complaint form on paper (B1)", PrintOuts.complaint)
    + Route.paper("/keluhan/:case/tiket", .caseReader, "ticket on paper (B1)", PrintOuts.ticket)
    + Route.paper(
      "/keluhan/:case/komunikasi/cetak", .caseReader, "log of conversations on paper (C1)", PrintOuts.conversations)
    + Route.paper(
      "/keluhan/:case/laporan-investigasi", .caseReader, "the investigation report on paper (C3)",
      ComplaintPapers.investigation)
    + Route.paper(
      "/keluhan/:case/form-penyelesaian", .caseReader, "the settlement form on paper (C4)", ComplaintPapers.settlement)
    + Route.paper("/keluhan/:case/kajian/cetak", .caseReader, "study note on paper (B4)", ComplaintPapers.study)
    + Route.paper("/keluhan/:case/notulen", .caseReader, "minutes on paper (B4)", ComplaintPapers.minutes)
    + Route.paper("/keluhan/:case/rencana/cetak", .caseReader, "action plan on paper (B6)", ComplaintPapers.plan)
    + Route.paper(
      "/keluhan/:case/pelaksanaan/cetak", .caseReader, "verification on paper (B7)", ComplaintPapers.verification)
}
