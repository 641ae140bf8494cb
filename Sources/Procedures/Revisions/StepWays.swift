// The ways out that the program itself knows of, by the codes that its forms and pages choose them by.
extension StepKind {
  /// The ways of a kind whose form offers them by itself, the usual one first; empty where whoever performs the step
  /// chooses among whatever the procedure names. Where they lead is the procedure's.
  var ways: [StepOutcome] {
    switch self {
    case .confirmation:
      [
        StepOutcome("received", "Surat diterima", to: .end),
        StepOutcome(StepOutcome.dissatisfied, "Belum puas", to: .end, needsReason: true),
      ]
    case .satisfaction:
      [
        StepOutcome("satisfied", "Pelanggan puas", to: .end),
        StepOutcome(StepOutcome.dissatisfied, "Pelanggan belum puas", to: .end, needsReason: true),
      ]
    case .letterApproval:
      [
        StepOutcome("approved", "Sesuai, diparaf", to: .end),
        StepOutcome("returned", "Belum sesuai", to: .end, needsReason: true),
      ]
    case .letterSignature:
      [
        StepOutcome("signed", "Ditandatangani", to: .end),
        StepOutcome("returned", "Dikembalikan dengan alasan", to: .end, needsReason: true),
      ]
    case .execution:
      [StepOutcome("effective", "Efektif", to: .end), StepOutcome("notEffective", "Belum efektif", to: .end)]
    case .verification:
      [
        StepOutcome("effective", "Efektif", to: .end),
        StepOutcome("again", "Perlu diverifikasi sekali lagi", to: .end, needsReason: true),
        StepOutcome("notEffective", "Tidak efektif", to: .end, needsReason: true),
      ]
    case .solution:
      [
        StepOutcome("agreed", "Pelanggan menyetujui solusi", to: .end),
        StepOutcome("declined", "Pelanggan tidak menyetujui solusi", to: .end, needsReason: true),
      ]
    default: []
    }
  }

  /// Whether a procedure may do without a way: the program then lets the case wait, or offers one way less.
  fileprivate func canDoWithout(_ way: String) -> Bool {
    switch self {
    case .confirmation: way == StepOutcome.dissatisfied
    case .verification: way == "again"
    default: false
    }
  }
}

/// A way out that the form of a step asks for: one that is there, or one that can be added.
struct WayPlace {
  /// Nil for a new one of a free kind, which is given a code of its own.
  let code: String?
  let isNew: Bool
  /// Whether it may be left empty: a new one is then not added, one that is there goes.
  let isOptional: Bool
  /// What the program knows of one that can be added.
  let known: StepOutcome?
}

extension StepDefinition {
  /// In the order of the form: those that are there, then those that can be added.
  var wayPlaces: [WayPlace] {
    let there = outcomes.map { way in
      WayPlace(
        code: way.code, isNew: false, isOptional: kind.isFree || kind.canDoWithout(way.code), known: nil)
    }
    guard !kind.isFree else {
      return there
        + (0..<StepForm.spareWays).map { _ in WayPlace(code: nil, isNew: true, isOptional: true, known: nil) }
    }
    return there + lackingWays.map { WayPlace(code: $0.code, isNew: true, isOptional: true, known: $0) }
  }

  /// The ways of its kind that it lacks, as where the procedure is older than they are; none where it has a usual way of
  /// its own, or keeps to those of an earlier step.
  private var lackingWays: [StepOutcome] {
    guard follows == nil, let usual = kind.ways.first, outcome(usual.code) != nil else { return [] }
    return kind.ways.filter { outcome($0.code) == nil }
  }
}
