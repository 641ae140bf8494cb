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
    case .sorting: "Keluhan dipilah"
    case .disposition: "Diteruskan pimpinan kepada tim yang menangani"
    case .study: "Dikaji tim"
    case .cause: "Penyebab ditemukan"
    case .actionPlan: "Tindakan perbaikan ditetapkan"
    case .execution: "Tindakan perbaikan dilaksanakan dan dinilai"
    case .verification: "Tindakan perbaikan diverifikasi"
    case .letterDraft: "Surat jawaban disiapkan"
    case .letterApproval: "Surat jawaban diperiksa"
    case .letterSignature: "Surat jawaban ditandatangani"
    case .delivery: "Surat jawaban dikirim"
    case .confirmation: "Surat jawaban diterima"
    default: otherWords.done
    }
  }

  private var nowWords: String {
    switch self {
    case .intake: "Keluhan sedang dicatat"
    case .sorting: "Keluhan sedang dipilah"
    case .disposition: "Menunggu arahan pimpinan"
    case .study: "Sedang dikaji tim"
    case .cause: "Penyebab sedang dicari"
    case .actionPlan: "Tindakan perbaikan sedang disusun"
    case .execution: "Tindakan perbaikan sedang dilaksanakan"
    case .verification: "Tindakan perbaikan sedang diverifikasi"
    case .letterDraft: "Surat jawaban sedang disiapkan"
    case .letterApproval: "Surat jawaban sedang diperiksa"
    case .letterSignature: "Surat jawaban menunggu tanda tangan"
    case .delivery: "Surat jawaban sedang dikirim"
    case .confirmation: "Menunggu konfirmasi Anda"
    default: otherWords.now
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
    case .execution: "Pelaksanaan tindakan perbaikan"
    case .verification: "Verifikasi tindakan perbaikan"
    case .letterDraft: "Penyiapan surat jawaban"
    case .letterApproval: "Pemeriksaan surat jawaban"
    case .letterSignature: "Penandatanganan surat jawaban"
    case .delivery: "Pengiriman surat jawaban"
    case .confirmation: "Anda menerima surat jawaban"
    default: otherWords.next
    }
  }

  /// Of the steps that not every procedure has.
  private var otherWords: (done: String, now: String, next: String) {
    switch self {
    case .reception: ("Dicatat lengkap", "Sedang dicatat lengkap; Anda mungkin kami hubungi", "Pencatatan lengkap")
    case .assignment:
      (
        "Disampaikan kepada yang menangani", "Sedang disampaikan kepada yang menangani",
        "Penyampaian kepada yang menangani"
      )
    case .correction: ("Dikoreksi", "Sedang dikoreksi", "Koreksi")
    case .cpar:
      ("Tindakan perbaikan diminta", "Permintaan tindakan perbaikan sedang disusun", "Permintaan tindakan perbaikan")
    case .improvementPlan:
      ("Rencana perbaikan disusun", "Rencana perbaikan sedang disusun", "Penyusunan rencana perbaikan")
    case .decision:
      ("Langkah berikutnya ditetapkan", "Langkah berikutnya sedang ditetapkan", "Penetapan langkah berikutnya")
    case .investigation: ("Data dikumpulkan", "Data sedang dikumpulkan", "Pengumpulan data")
    case .options: ("Solusi ditentukan", "Solusi sedang ditentukan", "Penentuan solusi")
    case .solution:
      ("Solusi disampaikan kepada Anda", "Solusi sedang disampaikan kepada Anda", "Penyampaian solusi kepada Anda")
    case .settlement: ("Solusi dilaksanakan", "Solusi sedang dilaksanakan", "Pelaksanaan solusi")
    case .validation: ("Penyelesaian disahkan", "Penyelesaian sedang diperiksa supervisor", "Pemeriksaan penyelesaian")
    case .satisfaction: ("Anda menyampaikan tanggapan", "Menunggu tanggapan Anda", "Tanggapan Anda")
    case .escalation: ("Ditangani pimpinan", "Sedang ditangani pimpinan", "Penanganan oleh pimpinan")
    case .specialAction: ("Tindakan khusus dilaksanakan", "Tindakan khusus sedang dilaksanakan", "Tindakan khusus")
    case .closing: ("Ditutup", "Sedang ditutup", "Penutupan")
    default: ("Dievaluasi", "Sedang dipantau dan dievaluasi", "Pemantauan dan evaluasi")
    }
  }

  /// Whether the answer is in the customer's hands once this step is done.
  var bringsTheAnswer: Bool { self == .letterSignature || self == .solution }
}
