import Database

/// What a step is about: the vocabulary that procedures arrange and features implement, each kind once.
///
/// The raw value is what the database keeps; a case is never renamed.
package enum StepKind: String, CaseIterable, Sendable, ColumnValue {
  /// A complaint comes in.
  case intake
  /// Category, unit, priority.
  case sorting
  /// *Disposisi*: somebody is told to deal with it.
  case disposition
  /// *Kajian*, with a meeting where one is needed.
  case study
  /// Why it came about.
  case cause
  /// Correction, corrective and preventive action, each with owner and date.
  case actionPlan
  /// The plan is carried out, with evidence, and its effect judged.
  case execution
  /// Somebody else judges the effect.
  case verification
  /// A reply is drafted and initialled (*paraf*).
  case letterDraft
  /// A draft is checked and approved before it is signed.
  case letterApproval
  /// The reply is signed, or sent back.
  case letterSignature
  /// The reply goes out.
  case delivery
  /// The customer has the answer.
  case confirmation
  /// It goes one level up.
  case escalation
  /// *Tindakan khusus*, for what the usual way did not solve.
  case specialAction
  /// It is settled and closed.
  case closing
  /// What is learnt from it.
  case evaluation

  /// What lists and headings call it.
  package var words: String {
    switch self {
    case .intake: "Penerimaan keluhan"
    case .sorting: "Pemilahan"
    case .disposition: "Disposisi"
    case .study: "Pengkajian"
    case .cause: "Pencarian penyebab"
    case .actionPlan: "Rencana tindakan"
    case .execution: "Pelaksanaan tindakan"
    case .verification: "Verifikasi"
    case .letterDraft: "Konsep surat"
    case .letterApproval: "Persetujuan surat"
    case .letterSignature: "Penandatanganan surat"
    case .delivery: "Pengiriman"
    case .confirmation: "Konfirmasi pelanggan"
    case .escalation: "Eskalasi"
    case .specialAction: "Tindakan khusus"
    case .closing: "Penutupan"
    case .evaluation: "Evaluasi"
    }
  }
}
