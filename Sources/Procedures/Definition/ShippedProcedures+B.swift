/// The ten steps of procedure B. The first and the last are the customer's own: their standards are shown, and nobody
/// is ever late with them.
extension ShippedProcedures {
  static let stepsOfB = receivingOfB + workOfB + replyOfB

  private static let receivingOfB = [
    StepDefinition(
      1, .intake, "Menyampaikan keluhan",
      text: """
        Menyampaikan keluhan atas layanan jasa teknis Balai, baik secara langsung maupun melalui surat, situs web, \
        aplikasi WhatsApp, surel, kotak pengaduan, media sosial, atau menggunakan surat pengaduan kepada Kepala Balai.
        """,
      by: "customer", within: .minutes(15), runsClock: false,
      needs: ["Surat Pengaduan"], gives: ["Form Pengaduan"], remark: "SOP surat masuk",
      outcomes: [StepOutcome("filed", "Keluhan disampaikan", to: .step(2))]),
    StepDefinition(
      2, .sorting, "Menerima dan memilah keluhan",
      text: """
        Menerima dan memilah keluhan pelanggan, baik yang disampaikan secara langsung maupun melalui situs web, \
        aplikasi WhatsApp, surel, kotak pengaduan, dan media sosial lainnya.
        """,
      by: "serviceDesk", within: .minutes(10),
      needs: ["Surat dan Form Pengaduan"], gives: ["Keluhan terpilah"],
      outcomes: [StepOutcome("sorted", "Keluhan dipilah", to: .step(3))]),
    StepDefinition(
      3, .disposition, "Menginstruksikan tindak lanjut",
      text: """
        Menginstruksikan dan menginformasikan kepada Ketua Pokja bidang terkait untuk menindaklanjuti perbaikan \
        terkait pengaduan pelanggan.
        """,
      by: "head", within: .minutes(30),
      needs: ["Surat dan Form Pengaduan"], gives: ["Disposisi"],
      outcomes: [StepOutcome("disposed", "Disposisi diberikan", to: .step(4))]),
  ]

  private static let workOfB = [
    StepDefinition(
      4, .study, "Menerima dan mengkaji keluhan",
      text: """
        Menerima dan mengkaji keluhan pelanggan tersebut. (Jika diperlukan, mengundang pihak terkait untuk melakukan \
        rapat.)
        """,
      by: "teamLead", within: .days(1),
      needs: ["Disposisi"], gives: ["Catatan kajian", "Notulen rapat (jika ada rapat)"],
      outcomes: [StepOutcome("studied", "Keluhan dikaji", to: .step(5))]),
    StepDefinition(
      5, .cause, "Mencari penyebab",
      text: "Berkoordinasi dengan pihak terkait untuk mencari penyebab ketidaksesuaian tersebut.",
      by: "teamLead", within: .days(1),
      needs: ["Surat dan Form Pengaduan"], gives: ["Penyebab ketidaksesuaian"],
      outcomes: [StepOutcome("found", "Penyebab ditemukan", to: .step(6))]),
    StepDefinition(
      6, .actionPlan, "Menetapkan tindakan perbaikan",
      text: """
        Menetapkan dan melakukan tindakan koreksi atas penyebab yang sudah diidentifikasi dan tindakan pencegahan.
        """,
      by: "teamLead", within: .days(1),
      needs: ["Penyebab ketidaksesuaian"], gives: ["Konsep Tindakan Perbaikan"],
      outcomes: [StepOutcome("planned", "Tindakan ditetapkan", to: .step(7))]),
    StepDefinition(
      7, .execution, "Menerapkan dan mengevaluasi tindakan",
      text: """
        Menerapkan tindakan perbaikan/pencegahan, memonitor serta mengevaluasi keefektifannya, dan melaporkan kepada \
        Kepala Balai.
        """,
      by: "teamLead", within: .days(3),
      needs: ["Konsep Tindakan Perbaikan"], gives: ["Verifikasi Tindakan Perbaikan"],
      outcomes: [
        StepOutcome("effective", "Efektif", to: .step(8)),
        StepOutcome("notEffective", "Belum efektif", to: .step(6)),
      ]),
  ]

  private static let replyOfB = [
    StepDefinition(
      8, .letterDraft, "Membuat konsep surat balasan",
      text: """
        Membuat konsep surat balasan sebagai penyelesaian keluhan serta membubuhkan paraf pada surat tersebut.
        """,
      by: "teamLead", within: .minutes(30),
      needs: ["Verifikasi Tindakan Perbaikan"], gives: ["Konsep Surat Balasan"],
      outcomes: [StepOutcome("initialled", "Konsep diparaf", to: .step(9))]),
    StepDefinition(
      9, .letterSignature, "Menandatangani surat jawaban",
      text: "Menandatangani surat jawaban atas keluhan.",
      by: "head", within: .minutes(30),
      needs: ["Konsep Surat Balasan"], gives: ["Surat Keluar"], remark: "SOP surat keluar",
      outcomes: [
        StepOutcome("signed", "Ditandatangani", to: .step(10)),
        StepOutcome("returned", "Dikembalikan dengan alasan", to: .step(8), needsReason: true),
      ]),
    StepDefinition(
      10, .confirmation, "Menerima surat jawaban",
      text: "Menerima surat jawaban atas keluhan yang disampaikan.",
      by: "customer", within: .minutes(30), runsClock: false,
      needs: ["Surat Keluar"], gives: ["Notulen"],
      outcomes: [
        StepOutcome("received", "Surat diterima", to: .end),
        StepOutcome("dissatisfied", "Belum puas, dilaporkan kepada Kepala Balai", to: .step(3), needsReason: true),
      ]),
  ]
}
