import Platform
import Procedures

extension CaseStep {
  /// What goes on, as the customer reads it. What had to be done once more is said, since he sees the list go back.
  var customerWords: String {
    switch kind {
    case .actionPlan where round > 1:
      "Tindakan yang sudah dilakukan belum cukup, jadi tindakan lanjutan sedang disiapkan"
    case .execution where round > 1: "Tindakan lanjutan sedang dilaksanakan"
    default: kind.customerWords(.now)
    }
  }
}

extension StepKind {
  /// What the customer reads of a step that is done, goes on, or will come.
  func customerWords(_ state: StepEntry.State) -> String {
    switch state {
    case .done: doneWords
    case .now: nowWords
    case .next: nextWords
    }
  }

  private var doneWords: String {
    switch self {
    case .intake: "Keluhan diterima"
    case .sorting: "Dipilah petugas pelayanan"
    case .disposition: "Diteruskan pimpinan kepada tim yang menangani"
    case .study: "Dikaji tim"
    case .cause: "Penyebab ditemukan"
    case .actionPlan: "Tindakan perbaikan ditetapkan"
    case .execution, .verification: "Tindakan perbaikan dilaksanakan dan dinilai"
    case .letterDraft: "Surat jawaban disiapkan"
    case .letterApproval, .letterSignature: "Surat jawaban ditandatangani"
    case .delivery, .confirmation: "Surat jawaban diterima"
    case .escalation, .specialAction, .closing, .evaluation: words
    }
  }

  private var nowWords: String {
    switch self {
    case .intake: "Keluhan sedang dicatat"
    case .sorting: "Sedang dipilah petugas pelayanan"
    case .disposition: "Menunggu arahan pimpinan"
    case .study: "Sedang dikaji tim"
    case .cause: "Penyebab sedang dicari"
    case .actionPlan: "Tindakan perbaikan sedang disusun"
    case .execution, .verification: "Tindakan perbaikan sedang dilaksanakan"
    case .letterDraft: "Surat jawaban sedang disiapkan"
    case .letterApproval, .letterSignature: "Surat jawaban menunggu tanda tangan"
    case .delivery, .confirmation: "Menunggu konfirmasi Anda"
    case .escalation, .specialAction, .closing, .evaluation: words
    }
  }

  private var nextWords: String {
    switch self {
    case .intake: "Pencatatan keluhan"
    case .sorting: "Pemilahan"
    case .disposition: "Arahan pimpinan"
    case .study: "Pengkajian oleh tim"
    case .cause: "Pencarian penyebab"
    case .actionPlan: "Penetapan tindakan perbaikan"
    case .execution, .verification: "Pelaksanaan tindakan perbaikan"
    case .letterDraft: "Penyiapan surat jawaban"
    case .letterApproval, .letterSignature: "Penandatanganan surat jawaban"
    case .delivery, .confirmation: "Anda menerima surat jawaban"
    case .escalation, .specialAction, .closing, .evaluation: words
    }
  }

  /// Whether the answer is in the customer's hands once this step is done.
  var bringsTheAnswer: Bool { self == .letterSignature }
}
