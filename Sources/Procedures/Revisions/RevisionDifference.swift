import Platform

/// What one revision of a procedure says otherwise than another, in words for its readers.
struct RevisionDifference: Sendable, Hashable {
  /// One thing, as it was and as it is; nil where it was not, or is no more.
  struct Change: Sendable, Hashable {
    let what: String
    let old: String?
    let new: String?
  }

  /// All that became of a step.
  struct StepChange: Sendable, Hashable {
    enum Fate: Sendable, Hashable { case added, removed, kept }

    let fate: Fate
    /// Its numbers before and now.
    let old: Int?
    let new: Int?
    let title: String
    /// Whether it stands before or behind others than it did.
    let isMoved: Bool
    let changes: [Change]
  }

  let identity: [Change]
  let performers: [Change]
  let steps: [StepChange]

  var isEmpty: Bool { identity.isEmpty && performers.isEmpty && steps.isEmpty }

  init(from old: ProcedureDefinition, to new: ProcedureDefinition) {
    identity = Self.identity(old, new)
    performers = Self.performers(old, new)
    steps = Self.steps(old, new, StepMatch(from: old.steps, to: new.steps))
  }

  private static func identity(_ old: ProcedureDefinition, _ new: ProcedureDefinition) -> [Change] {
    let facts = [
      change("Nama", old.title, new.title), change("Nomor dokumen", old.documentNumber ?? "", new.documentNumber ?? ""),
      change("Tanggal pembuatan", old.made?.iso ?? "", new.made?.iso ?? ""),
    ]
    return facts.compactMap { $0 }
      + RevisionText.inOrder.flatMap { list in
        lines(list.words, old[keyPath: list.lines], new[keyPath: list.lines])
      }
  }

  private static func performers(_ old: ProcedureDefinition, _ new: ProcedureDefinition) -> [Change] {
    let gone = old.performers.filter { new.performer($0.code) == nil }.map {
      Change(what: "Dihapus", old: $0.words, new: nil)
    }
    let kept = new.performers.compactMap { performer -> Change? in
      guard let earlier = old.performer(performer.code) else {
        return Change(what: "Ditambahkan", old: nil, new: performer.words)
      }
      return change("Diubah", earlier.words, performer.words)
    }
    return gone + kept
  }

  private static func steps(
    _ old: ProcedureDefinition, _ new: ProcedureDefinition, _ match: StepMatch
  ) -> [StepChange] {
    let removed = old.steps.filter { match.new(of: $0.number) == nil }.map { step in
      StepChange(fate: .removed, old: step.number, new: nil, title: step.title, isMoved: false, changes: [])
    }
    let others = new.steps.compactMap { step -> StepChange? in
      guard let number = match.old(of: step.number), let earlier = old.step(number) else {
        return StepChange(fate: .added, old: nil, new: step.number, title: step.title, isMoved: false, changes: [])
      }
      let changes = changes(earlier, of: old, step, of: new, match)
      let isMoved = match.moved.contains(step.number)
      guard isMoved || !changes.isEmpty else { return nil }
      return StepChange(
        fate: .kept, old: number, new: step.number, title: step.title, isMoved: isMoved, changes: changes)
    }
    return (removed + others).sorted {
      ($0.new ?? $0.old ?? 0, $0.fate == .removed ? 0 : 1) < ($1.new ?? $1.old ?? 0, $1.fate == .removed ? 0 : 1)
    }
  }

  private static func changes(
    _ old: StepDefinition, of before: ProcedureDefinition, _ new: StepDefinition, of after: ProcedureDefinition,
    _ match: StepMatch
  ) -> [Change] {
    let facts = [
      change("Jenis", old.kind.words, new.kind.words), change("Nama", old.title, new.title),
      change("Kegiatan", old.text, new.text),
      change(
        "Pelaksana", before.performer(old.performer)?.name ?? old.performer,
        after.performer(new.performer)?.name ?? new.performer),
      change("Waktu", old.standardWords, new.standardWords),
      change("Waktunya dihitung", yes(old.runsClock), yes(new.runsClock)),
      change("Pelaksana harus mandiri", yes(old.isIndependent), yes(new.isIndependent)),
      change("Keterangan", old.remark, new.remark), change("Nilai", old.worth?.words ?? "", new.worth?.words ?? ""),
    ]
    return facts.compactMap { $0 } + lines("Kelengkapan", old.needs, new.needs) + lines("Output", old.gives, new.gives)
      + ways(old, of: before, new, of: after, match)
  }

  /// The ways out by their codes. A way that leads to the same step is the same, whatever number that step has now.
  private static func ways(
    _ old: StepDefinition, of before: ProcedureDefinition, _ new: StepDefinition, of after: ProcedureDefinition,
    _ match: StepMatch
  ) -> [Change] {
    let gone = old.outcomes.filter { new.outcome($0.code) == nil }.map { way in
      Change(what: "Hasil dihapus", old: way.words(in: before), new: nil)
    }
    let kept = new.outcomes.compactMap { way -> Change? in
      guard let earlier = old.outcome(way.code) else {
        return Change(what: "Hasil ditambahkan", old: nil, new: way.words(in: after))
      }
      let goesElsewhere = earlier.destination.number.map { match.new(of: $0) ?? -1 } != way.destination.number
      let isSame = earlier.words == way.words && earlier.needsReason == way.needsReason && !goesElsewhere
      return isSame ? nil : Change(what: "Hasil", old: earlier.words(in: before), new: way.words(in: after))
    }
    return gone + kept
  }

  private static func change(_ what: String, _ old: String, _ new: String) -> Change? {
    old == new ? nil : Change(what: what, old: old.isEmpty ? nil : old, new: new.isEmpty ? nil : new)
  }

  private static func lines(_ what: String, _ old: [String], _ new: [String]) -> [Change] {
    old.filter { !new.contains($0) }.map { Change(what: what, old: $0, new: nil) }
      + new.filter { !old.contains($0) }.map { Change(what: what, old: nil, new: $0) }
  }

  private static func yes(_ value: Bool) -> String { value ? "ya" : "tidak" }
}

extension Performer {
  fileprivate var words: String { isOfUnit ? "\(name), dari unit yang menangani" : name }
}

extension StepOutcome {
  /// "Belum efektif: ke langkah 6, Menetapkan tindakan perbaikan; wajib beralasan".
  fileprivate func words(in procedure: ProcedureDefinition) -> String {
    let target = destination.number.map { "ke langkah \($0)\(procedure.step($0).map { ", \($0.title)" } ?? "")" }
    return "\(words): \(target ?? "selesai")\(needsReason ? "; wajib beralasan" : "")"
  }
}
