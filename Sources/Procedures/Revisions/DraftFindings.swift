import Database
import Platform

// What stands between a draft and its approval, beyond what any procedure needs to be sound.
extension ProcedureDefinition {
  /// Steps that stand where their kind cannot be done.
  var kindFindings: [ProcedureFault] {
    let start = steps.first?.kind == .intake ? [] : [Self.noIntake]
    return start + steps.flatMap { step in kindFindings(of: step).map { ProcedureFault(step: step.number, words: $0) } }
  }

  private static let noIntake = ProcedureFault(
    step: 1, words: "Langkah 1 harus penerimaan keluhan: dengan langkah itu setiap kasus dibuka.")

  private func kindFindings(of step: StepDefinition) -> [String] {
    var findings: [String] = []
    let name = "Langkah \(step.number) (\(step.title))"
    if step.kind == .intake, step.number > 1 {
      findings.append("\(name) adalah penerimaan keluhan, yang hanya sekali.")
    }
    if let performer = performer(step.performer), !step.kind.canBePerformed(byCustomer: performer.isCustomer) {
      findings.append(
        performer.isCustomer
          ? "\(name) tidak dapat dikerjakan pelanggan; pilih pelaksana dari kantor."
          : "\(name) dikerjakan pelanggan; pilih pelanggan sebagai pelaksananya.")
    }
    let companions = step.kind.companions
    let isAccompanied = steps.contains { companions.contains($0.kind) && $0.number < step.number }
    if let usual = companions.first, !isAccompanied {
      findings.append("\(name) memerlukan langkah \(usual.words.lowercased()) sebelumnya.")
    }
    return findings
  }
}

extension Snapshot {
  /// Everything that must be mended before a draft may be sent on: its ways, its kinds, and that somebody performs
  /// each of its steps now.
  func findings(in definition: ProcedureDefinition, at now: Instant) throws -> [ProcedureFault] {
    let found = definition.findings + definition.kindFindings
    return try found + staffFindings(in: definition, at: now)
  }

  private func staffFindings(in definition: ProcedureDefinition, at now: Instant) throws -> [ProcedureFault] {
    try definition.performers.filter { !$0.isCustomer }.compactMap { performer in
      guard let first = definition.steps.first(where: { $0.performer == performer.code }) else { return nil }
      guard let position = try position(code: performer.code) else {
        return ProcedureFault(step: first.number, words: "Jabatan untuk pelaksana \(performer.name) tidak ada.")
      }
      guard try holders(of: position.id, at: now).isEmpty else { return nil }
      return ProcedureFault(
        step: first.number,
        words: "Pelaksana \(performer.name): jabatan \(position.title) belum dipegang siapa pun. Isi jabatan itu di "
          + "Pengaturan, atau pilih pelaksana lain.")
    }
  }
}
