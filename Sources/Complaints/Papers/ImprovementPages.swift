import HTTP
import Platform
import Procedures

/// The papers about what is done against the cause, each with every round (rows B6 and B7).
enum ImprovementPages {
  /// GET /keluhan/:case/rencana/cetak: konsep tindakan perbaikan.
  @Sendable static func plan(_ visit: Visit) async throws -> Response {
    let (dossier, rounds) = try visit.improvement()
    guard !rounds.isEmpty else { throw VisitError.notFound }
    let complaint = CasePaper.Part(
      "Keluhan", facts: [Fact("Perihal", dossier.run.subject), Fact("Layanan", dossier.complaint.service)])
    return try visit.page(
      CasePaper(
        dossier.planName, dossier, office: visit.app.office,
        parts: [complaint] + rounds.flatMap { $0.planParts(isOnly: rounds.count == 1, visit.words) },
        signer: dossier.signer(of: .actionPlan, visit.words) ?? dossier.signer(of: .improvementPlan, visit.words)))
  }

  /// GET /keluhan/:case/pelaksanaan/cetak: verifikasi tindakan perbaikan.
  @Sendable static func verification(_ visit: Visit) async throws -> Response {
    let (dossier, rounds) = try visit.improvement()
    guard rounds.contains(where: { $0.verification != nil }) else { throw VisitError.notFound }
    return try visit.page(
      CasePaper(
        "Verifikasi Tindakan Perbaikan", dossier, office: visit.app.office,
        parts: rounds.flatMap { $0.verificationParts(isOnly: rounds.count == 1, visit.words) },
        signer: dossier.signer(of: .execution, visit.words)))
  }
}

extension Dossier {
  /// What the procedure calls the paper with the plan.
  fileprivate var planName: String {
    passed.last { $0.kind == .improvementPlan }?.gives.first ?? "Konsep Tindakan Perbaikan"
  }
}

extension Visit {
  fileprivate func improvement() throws -> (Dossier, [ImprovementRound]) {
    let dossier = try dossier()
    return (dossier, try read { try dossier.rounds($0) })
  }
}

extension ImprovementRound {
  /// Rounds are told apart only where there are several.
  private func heading(_ words: String, isOnly: Bool) -> String {
    isOnly ? words.prefix(1).uppercased() + words.dropFirst() : "Putaran \(number): \(words)"
  }

  fileprivate func planParts(isOnly: Bool, _ words: Words) -> [CasePaper.Part] {
    [
      .init(
        heading("penyebab", isOnly: isOnly),
        facts: cause.map { [Fact($0.kind.words, $0.statement)] } ?? []),
      .init(
        heading("tindakan", isOnly: isOnly), facts: isOnly ? [] : facts("Ditetapkan", plan, words),
        rows: actions.map { CasePaper.Row($0, words) }),
    ]
  }

  /// The actions with the verdict over these very actions.
  fileprivate func verificationParts(isOnly: Bool, _ words: Words) -> [CasePaper.Part] {
    let rows = actions.map { CasePaper.Row($0, words) }
    guard let verification else {
      return [.init(heading("belum dinilai", isOnly: isOnly), facts: facts("Ditetapkan", plan, words), rows: rows)]
    }
    return [
      .init(
        heading("tindakan yang dilaksanakan", isOnly: isOnly),
        facts: isOnly ? [] : judgement.map { facts("Dinilai", $0, words) } ?? [], rows: rows),
      .init("Pemantauan", text: verification.monitoring), .init("Penilaian keefektifan", text: verification.evaluation),
      .init("Kesimpulan", text: verification.isEffective ? "Efektif" : "Belum efektif; kembali ke penetapan tindakan"),
      .init("Laporan kepada pimpinan", text: verification.report),
    ]
  }

  /// Who completed a step of the round, and when.
  private func facts(_ label: String, _ step: CaseStep, _ words: Words) -> [Fact] {
    guard let moment = step.completedAt else { return [] }
    let who = step.completedByName ?? step.performerTitle
    return [Fact(label, "\(words.dateTime(moment)), oleh \(who)")]
  }
}

extension CasePaper.Row {
  init(_ action: Action, _ words: Words) {
    kind = action.kind.words
    text = action.text
    owner = action.owner
    due = words.date(action.dueOn)
    done = action.executions.last.map { "\(words.date($0.doneOn)). \($0.evidence)" } ?? ""
  }
}
