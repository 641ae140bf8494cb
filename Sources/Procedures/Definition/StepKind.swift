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
  /// The customer is heard and written down with care: who he is, what exactly happened.
  case reception
  /// Somebody who has to deal with it is told.
  case assignment
  /// What went wrong is put right at once.
  case correction
  /// A corrective and preventive action request is issued.
  case cpar
  /// Root cause, corrective and preventive action against a request, each for itself.
  case improvementPlan
  /// A question of the procedure is answered, and with it the way that the case goes.
  case decision
  /// Supporting data are gathered, departments are asked.
  case investigation
  /// Ways to settle it are weighed, one is chosen.
  case options
  /// The customer is told the solution, and agrees to it or not.
  case solution
  /// The solution is carried out, with proof.
  case settlement
  /// Somebody else makes sure that the settlement counts.
  case validation
  /// The customer says whether he is satisfied.
  case satisfaction

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
    case .reception: "Penerimaan dan pencatatan"
    case .assignment: "Penyampaian kepada pelaksana"
    case .correction: "Tindakan koreksi"
    case .cpar: "Penerbitan CPAR"
    case .improvementPlan: "Rencana tindakan perbaikan"
    case .decision: "Keputusan"
    case .investigation: "Investigasi"
    case .options: "Opsi penyelesaian"
    case .solution: "Penyampaian solusi"
    case .settlement: "Penyelesaian"
    case .validation: "Validasi penyelesaian"
    case .satisfaction: "Tanggapan pelanggan"
    }
  }
}
