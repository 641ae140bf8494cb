import Platform
import Procedures

extension Dossier {
  /// The papers this case has so far, by the names the procedure gives them.
  var papers: [CasePage.PaperLink] {
    var papers = [
      CasePage.PaperLink("Formulir pengaduan", "\(path)/formulir"), .init("Tiket keluhan", "\(path)/tiket"),
    ]
    let done = Set(passed.filter(\.isDone).map(\.kind))
    if done.contains(.disposition) { papers.append(.init("Lembar disposisi", "\(path)/disposisi/cetak")) }
    if done.contains(.study) { papers.append(.init("Catatan kajian", "\(path)/kajian/cetak")) }
    if hasMinutes { papers.append(.init("Notulen rapat", "\(path)/notulen")) }
    if done.contains(.actionPlan) { papers.append(.init("Konsep tindakan perbaikan", "\(path)/rencana/cetak")) }
    if isJudged { papers.append(.init("Verifikasi tindakan perbaikan", "\(path)/pelaksanaan/cetak")) }
    if done.contains(.improvementPlan) {
      papers.append(.init("Rencana tindakan perbaikan", "\(path)/rencana/cetak"))
    }
    if done.contains(.investigation) { papers.append(.init("Laporan investigasi", "\(path)/laporan-investigasi")) }
    if done.contains(.solution) { papers.append(.init("Form penyelesaian", "\(path)/form-penyelesaian")) }
    if !cpars.isEmpty { papers.append(.init("CPAR", "\(path)/cpar/cetak")) }
    papers += sheets(done)
    if done.contains(.letterDraft) { papers.append(.init("Surat balasan", "\(path)/surat/cetak")) }
    if done.contains(.confirmation) { papers.append(.init("Notulen penyerahan surat", "\(path)/surat/notulen")) }
    if !escalations.isEmpty { papers.append(.init("Formulir eskalasi", "\(path)/eskalasi/cetak")) }
    if run.isSafety { papers.append(.init("Keluhan dan tindak lanjut", "\(path)/tindak-lanjut")) }
    papers.append(.init("Log komunikasi", "\(path)/komunikasi"))
    if done.count > 1 { papers.append(.init("Semua dokumen terbitan", "\(path)/dokumen")) }
    return papers
  }

  /// Whether somebody who carried the plan out has judged its effect, as procedure B does in one step.
  private var isJudged: Bool {
    passed.contains { $0.kind == .execution && !$0.isOpen && Self.verdicts.contains($0.outcomeCode ?? "") }
  }

  /// The outcomes that are a judgement.
  static let verdicts: Set<String> = ["effective", "notEffective"]

  /// The papers of the sheets that were handed in and stand in no other paper.
  private func sheets(_ done: Set<StepKind>) -> [CasePage.PaperLink] {
    let elsewhere: Set<StepKind> = [
      .investigation, .options, .solution, .settlement, .validation, .decision, .correction,
    ]
    return RecordSheet.all.filter { done.contains($0.kind) && !elsewhere.contains($0.kind) }
      .map { .init($0.name(in: passed), "\(path)/\($0.slug)/cetak") }
  }

  /// Whom the sheet of a disposition names as sender.
  var sender: String {
    switch run.confidentiality {
    case .anonymous: "Pelapor anonim"
    case .confidential: "Pelapor dirahasiakan"
    case .named: [contact?.name ?? "", contact?.organisation ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// What the customer has added since the open step was opened; nil when nothing.
  func newsWords(since step: CaseStep) -> String? {
    let count = entries.count { $0.author == .customer && $0.at > step.openedAt }
    return count == 0 ? nil : "\(count) keterangan baru dari pelanggan sejak langkah ini dibuka."
  }
}
