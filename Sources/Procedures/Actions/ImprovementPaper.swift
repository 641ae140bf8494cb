import Database
import HTTP
import Platform

/// The papers of improvements: the plan as the list shows it, and what was done about each.
enum ImprovementPapers {
  static let planKind = PaperKind("improvement.plan", "Rencana Tindakan Perbaikan", form: 56)
  static let reportKind = PaperKind("improvement.report", "Laporan Tindakan Korektif", form: 57)
  /// A longer plan is for a spreadsheet.
  private static let mostRows = 300

  /// GET /tindakan/cetak: *rencana tindakan perbaikan*, as filtered, what is most at risk first.
  @Sendable static func plan(_ visit: Visit) throws -> OfficePaper {
    let (filter, words) = (ImprovementFilter(visit.request.query), visit.words)
    let today = visit.app.office.zone.day(of: visit.now)
    let colleague = try visit.colleague()
    let found = try visit.read { try $0.improvements(filter, for: colleague, on: today, limit: mostRows + 1) }
    let rows = found.prefix(mostRows).map { one in
      [
        one.number, "\(one.source.words)\(one.reference.isEmpty ? "" : ": \(one.reference)")", one.finding,
        one.unitName, one.risk.narrowWords, "\(one.kind.words): \(one.task)", one.responsible.words,
        words.shortDate(one.dueOn), one.evidence, one.state.words,
      ]
    }
    let count = found.count > mostRows ? "Hanya \(mostRows) tindakan pertama; unduh XLSX untuk semuanya." : ""
    let text = "Diurutkan menurut \(filter.order.words.inSentence). \(words.count(rows.count, "tindakan")). \(count)"
    return OfficePaper(
      planKind, number: words.date(today), back: (filter.address(), "Kembali ke daftar"), isWide: true,
      [FormPaper.Part("", text: text, columns: columns, rows: Array(rows))])
  }

  private static let columns = [
    "Nomor", "Sumber", "Temuan", "Unit kerja", "Risiko", "Tindakan", "Penanggung jawab", "Tenggat", "Bukti", "Keadaan",
  ]

  /// GET /tindakan/:improvement/laporan: what was found, planned, done and judged; frozen once it was verified.
  @Sendable static func show(_ visit: Visit) throws -> Response {
    let improvement = try visit.improvement()
    if let paper = try visit.read({ try $0.paper(of: improvement.id) }) {
      return try visit.show(paper, back: BackLink(improvement.path, "Kembali ke tindakan"))
    }
    return try visit.printView(try draft(improvement, visit), stamp: PaperStamp.draft)
  }

  /// GET /tindakan/:improvement/laporan/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let improvement = try visit.improvement()
    if let paper = try visit.read({ try $0.paper(of: improvement.id) }) { return try await visit.pdf(paper) }
    return try await visit.pdf(try draft(improvement, visit), stamp: PaperStamp.draft)
  }

  private static func draft(_ improvement: Improvement, _ visit: Visit) throws -> FormPaper {
    let entries = try visit.read { try $0.entries(of: improvement.id) }
    return report(improvement, entries, try visit.officeTrim(reportKind), visit.office)
  }

  static func report(
    _ improvement: Improvement, _ entries: [ImprovementEntry], _ trim: PaperTrim, _ office: Office
  ) -> FormPaper {
    let words = Words(zone: office.zone)
    let done = entries.filter { [.progress, .done].contains($0.kind) }
    return FormPaper(
      reportKind, number: improvement.number,
      [
        .init("Temuan", facts: improvement.foundFacts(words), text: improvement.finding),
        .init("Penyebab", text: improvement.cause.isEmpty ? unknownCause(of: improvement) : improvement.cause),
        .init("Rencana", facts: improvement.planFacts(words), text: improvement.task),
        .init(
          "Dokumentasi implementasi", text: done.isEmpty ? "Belum ada pelaksanaan yang dicatat." : "",
          columns: ["Waktu", "Oleh", "Selesai", "Yang dilakukan", "Berkas bukti"],
          rows: done.map { entry in
            [
              words.shortDateTime(entry.at), entry.name, "\(entry.percent ?? 0)%", entry.text,
              entry.files.map(\.name).joined(separator: ", "),
            ]
          }),
      ] + verifications(entries, words), trim, back: (improvement.path, "Kembali ke tindakan"), office: office)
  }

  /// What has ended is not waited for any more.
  private static func unknownCause(of improvement: Improvement) -> String {
    improvement.endedAt == nil ? "Belum diketahui." : "Tidak dicatat."
  }

  private static func verifications(_ entries: [ImprovementEntry], _ words: Words) -> [FormPaper.Part] {
    entries.filter { $0.verdict != nil }.enumerated().map { place, entry in
      .init(
        "Verifikasi \(place + 1)",
        facts: [
          Fact("Verifikator", entry.name), Fact("Waktu", words.dateTime(entry.at)),
          Fact("Kesimpulan", entry.verdict?.words ?? ""),
        ], text: entry.text)
    }
  }
}

extension Improvement {
  func foundFacts(_ words: Words) -> [Fact] {
    [
      Fact("Nomor", number), Fact("Sumber", source.words), Fact("Rujukan", reference), Fact("Unit kerja", unitName),
      Fact("Risiko", risk.words),
    ]
  }

  func planFacts(_ words: Words) -> [Fact] {
    [
      Fact("Jenis", kind.words), Fact("Penanggung jawab", responsible.words), Fact("Tenggat", words.fullDate(dueOn)),
      Fact("Bukti yang diharapkan", evidence),
    ]
  }
}

extension Deed {
  /// Issues the report of an improvement that was judged: who carried it out prepared it, who verified it approved it.
  func issueImprovement(_ id: Improvement.ID) throws {
    guard let improvement = try db.improvement(id), improvement.endedAt != nil else {
      throw ImprovementError.notItsTurn
    }
    let entries = try db.entries(of: id)
    let marks = try [
      (PaperMark.Role.prepared, entries.last { $0.kind == .done }), (.approved, entries.last { $0.kind == .verified }),
    ].compactMap { role, entry in try entry.map { try mark(role, $0) } }
    let kind = ImprovementPapers.reportKind
    let draft = PaperDraft(
      kind, number: improvement.number, control: try db.officeControl(of: kind, office, at: at), marks: marks,
      about: Subject("improvement", id))
    let paper = try issue(draft) { trim in ImprovementPapers.report(improvement, entries, trim, office) }
    try db.execute("UPDATE improvement SET paperID = \(paper) WHERE id = \(id)")
  }

  private func mark(_ role: PaperMark.Role, _ entry: ImprovementEntry) throws -> PaperMark {
    let title = try db.signedIn(entry.person, at: at)?.title ?? ""
    return PaperMark(role, name: entry.name, position: title, at: entry.at)
  }
}
