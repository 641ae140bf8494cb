import Database
import Platform
import Procedures

extension Dossier {
  /// One request on paper: correction, root cause, corrective and preventive action apart, then each verification.
  func parts(of cpar: CPAR, _ db: Snapshot, _ words: Words) throws -> [CasePaper.Part] {
    let own = actions(of: cpar)
    let recurring = try db.recurrences(of: cpar)
    return [
      .init(cpar.number, facts: facts(of: cpar, recurring: recurring, words)),
      .init("Uraian ketidaksesuaian", text: cpar.problem), .init("Bukti objektif", text: cpar.evidence),
      .init(
        "Koreksi segera", rows: own.rows(.correction, words),
        text: own.contains { $0.kind == .correction } ? "" : "Sudah dilakukan pada CPAR sebelumnya."),
      .init("Akar masalah", facts: cause(of: cpar), text: cpar.analysis?.rootCause ?? "Belum dianalisis"),
      .init("Tindakan korektif", rows: own.rows(.corrective, words)),
      .init("Tindakan pencegahan", rows: own.rows(.preventive, words)),
    ] + verifications(of: cpar, words)
  }

  private func facts(of cpar: CPAR, recurring: [CPAR.Earlier], _ words: Words) -> [Fact] {
    let lines = [
      ("Tanggal terbit", words.dateTime(cpar.issuedAt)), ("Diterbitkan oleh", cpar.issuedBy),
      ("Sumber", "\(cpar.source.words) \(run.number)"), ("Departemen tertuju", cpar.unitName),
      ("Kategori", cpar.severity.words), ("Kriteria penerbitan", cpar.ruleWords), ("Alasan penerbitan", cpar.ground),
      ("Lokasi", cpar.place),
      ("Acuan", cpar.reference), ("Lanjutan dari", cpar.previousNumber ?? ""), ("Status", cpar.stateWords),
    ]
    return lines.filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
      + recurring.map { Fact("Berulang dalam 90 hari", $0.number, href: $0.path) }
  }

  private func cause(of cpar: CPAR) -> [Fact] {
    cpar.analysis.flatMap { Cause.Kind(rawValue: $0.causeGroup) }.map { [Fact("Kelompok", $0.words)] } ?? []
  }

  private func verifications(of cpar: CPAR, _ words: Words) -> [CasePaper.Part] {
    cpar.verifications.map { one in
      .init(
        "Verifikasi \(one.ordinal)",
        facts: [
          Fact("Verifikator", one.verifiedBy), Fact("Tanggal", words.dateTime(one.verifiedAt)),
          Fact("Bukti", one.evidence), Fact("Hasil", one.finding), Fact("Kesimpulan", one.verdict.words),
        ])
    }
  }

  /// What was planned for a request: up to the next one. What was put right before the first belongs to it.
  private func actions(of cpar: CPAR) -> [Action] {
    guard let place = cpars.firstIndex(where: { $0.id == cpar.id }) else { return [] }
    let from = place == 0 ? nil : cpar.step
    let until = place + 1 < cpars.count ? cpars[place + 1].step : nil
    return actions.filter { action in
      (from.map { action.step > $0 } ?? true) && (until.map { action.step < $0 } ?? true)
    }
  }
}

extension [Action] {
  fileprivate func rows(_ kind: ActionKind, _ words: Words) -> [CasePaper.Row] {
    filter { $0.kind == kind }.map { CasePaper.Row($0, words) }
  }
}

extension CPAR.Earlier {
  /// Where it is read.
  var path: String { "/keluhan/\(token)/cpar/cetak" }
}
