import Platform

// The rest of procedure D: the reply to the claim, the work and its verification, and the customer's word.
extension ShippedProcedures {
  static let letterOfD = [
    StepDefinition(
      11, .letterDraft, "Menyiapkan surat jawaban claim",
      text: """
        Sales menyiapkan surat jawaban claim (rencana perbaikan) kepada client. Jika surat jawaban claim masih belum \
        sesuai, sales melakukan perbaikan.
        """,
      by: "sales", within: .days(1), needs: ["Rencana tindakan perbaikan"], gives: ["Jawaban Claim"],
      outcomes: [
        StepOutcome("nonTechnical", "Konsep non-teknis diperiksa koordinator sales", to: .step(13)),
        StepOutcome("technical", "Konsep teknis diperiksa koordinator konsultan", to: .step(12)),
      ], follows: 3),
    StepDefinition(
      12, .letterApproval, "Memeriksa isi teknis surat jawaban claim",
      text: "Surat jawaban claim atas masalah konsultasi dicek oleh koordinator konsultan.",
      by: "consultingCoordinator", within: .minutes(120), needs: ["Jawaban Claim"], gives: ["Jawaban Claim diparaf"],
      remark: "Teknis",
      outcomes: [
        StepOutcome("approved", "Sesuai, diparaf", to: .step(13)),
        StepOutcome("returned", "Belum sesuai", to: .step(11), needsReason: true),
      ]),
    StepDefinition(
      13, .letterApproval, "Memeriksa surat jawaban claim",
      text: "Surat jawaban claim dicek oleh koordinator sales dan marketing.",
      by: "salesCoordinator", within: .minutes(120), needs: ["Jawaban Claim"], gives: ["Jawaban Claim diparaf"],
      outcomes: [
        StepOutcome("approved", "Sesuai, diparaf", to: .step(14)),
        StepOutcome("returned", "Belum sesuai", to: .step(11), needsReason: true),
      ]),
    StepDefinition(
      14, .letterSignature, "Menyetujui surat jawaban claim",
      text: "Surat jawaban claim disetujui oleh Direktur.",
      by: "director", within: .days(1), needs: ["Jawaban Claim diparaf"], gives: ["Jawaban Claim disetujui"],
      outcomes: [
        StepOutcome("signed", "Disetujui dan ditandatangani", to: .step(15)),
        StepOutcome("returned", "Belum sesuai", to: .step(11), needsReason: true),
      ]),
    StepDefinition(
      15, .delivery, "Mengirim surat jawaban claim", text: "Mengirim surat jawaban claim ke client.",
      by: "sales", within: .minutes(120), needs: ["Jawaban Claim disetujui"], gives: ["Bukti kirim Jawaban Claim"],
      outcomes: [StepOutcome("sent", "Surat dikirim", to: .step(16))]),
  ]

  static let workOfD = [
    StepDefinition(
      16, .execution, "Melaksanakan perbaikan",
      text: "Pelaksanaan tindakan perbaikan sesuai prosedur tindakan perbaikan dan pencegahan.",
      by: "department", within: .days(5), needs: ["Rencana tindakan perbaikan", "CPAR"],
      gives: ["Bukti pelaksanaan perbaikan"],
      outcomes: [StepOutcome("executed", "Perbaikan dilaksanakan", to: .step(17))]),
    StepDefinition(
      17, .verification, "Memverifikasi tindakan perbaikan",
      text: """
        Personel yang independen secara fungsional memverifikasi bahwa tindakan dilaksanakan dan efektif, sehingga masalah \
        tidak berulang.
        """,
      by: "verifier", within: .days(2), isIndependent: true, needs: ["Bukti pelaksanaan perbaikan"],
      gives: ["Verifikasi CPAR"],
      outcomes: [
        StepOutcome("effective", "Efektif", to: .step(18)),
        StepOutcome("again", "Perlu diverifikasi sekali lagi", to: .step(17), needsReason: true),
        StepOutcome("notEffective", "Tidak efektif: CPAR lanjutan", to: .step(7), needsReason: true),
      ]),
  ]

  static let afterwardsOfD = [
    StepDefinition(
      18, .satisfaction, "Menanggapi perbaikan",
      text: "Pelanggan menyatakan puas atau tidak puas. Jika tidak puas, sales melaporkan kepada direktur.",
      by: "customer", within: .days(5), runsClock: false, needs: ["Hasil perbaikan"], gives: ["Tanggapan pelanggan"],
      remark: "Dicatat sales bila pelanggan menyampaikannya langsung",
      outcomes: [
        StepOutcome("satisfied", "Pelanggan puas", to: .step(22)),
        StepOutcome("dissatisfied", "Pelanggan tidak puas: dilaporkan ke direktur", to: .step(19), needsReason: true),
      ]),
    StepDefinition(
      19, .specialAction, "Menetapkan tindakan khusus",
      text: "Jika customer tidak puas, maka dilaporkan ke direktur untuk pelaksanaan tindakan khusus.",
      by: "director", within: .days(2), needs: ["Tanggapan pelanggan"], gives: ["Tindakan khusus"],
      outcomes: [StepOutcome("acted", "Tindakan khusus dilaksanakan", to: .step(20))]),
    StepDefinition(
      20, .satisfaction, "Masalah selesai?",
      text: """
        Pelanggan menyatakan masalahnya selesai, atau masih tidak puas dengan tindakan perbaikan yang dilakukan, atau \
        merasa bahwa tidak ada tindakan perbaikan yang dilakukan.
        """,
      by: "customer", within: .days(5), runsClock: false, needs: ["Tindakan khusus"], gives: ["Tanggapan pelanggan"],
      remark: "Dicatat sales bila pelanggan menyampaikannya langsung",
      outcomes: [
        StepOutcome("satisfied", "Masalah selesai", to: .step(22)),
        StepOutcome(
          "dissatisfied", "Masih tidak puas: dilaporkan ke koordinator sales", to: .step(21), needsReason: true),
      ]),
    StepDefinition(
      21, .specialAction, "Melakukan tindakan khusus bersama direktur",
      text: """
        Jika pelanggan masih tidak puas, atau merasa bahwa tidak ada tindakan perbaikan yang dilakukan, sales melaporkan \
        ke koordinator sales untuk dilakukan tindakan khusus bersama direktur.
        """,
      by: "salesCoordinator", within: .days(2), needs: ["Tanggapan pelanggan"],
      gives: ["Tindakan khusus bersama direktur"],
      outcomes: [StepOutcome("acted", "Tindakan khusus dilaksanakan", to: .step(20))]),
    StepDefinition(
      22, .evaluation, "Monitoring dan evaluasi",
      text: "Monitoring dan evaluasi tindakan perbaikan, sampai dipastikan masalah selesai serta tidak berulang.",
      by: "qualityManager", within: .days(5), needs: ["Verifikasi CPAR", "Tanggapan pelanggan"],
      gives: ["Hasil monitoring dan evaluasi"],
      outcomes: [
        StepOutcome("solved", "Masalah selesai dan tidak berulang", to: .step(23)),
        StepOutcome("recurring", "Masalah berulang: CPAR lanjutan", to: .step(7), needsReason: true),
      ]),
    StepDefinition(
      23, .closing, "Menutup keluhan", text: "Keluhan ditutup pada log keluhan pelanggan.",
      by: "salesCoordinator", within: .days(1), needs: ["Hasil monitoring dan evaluasi"],
      gives: ["Log keluhan pelanggan"], outcomes: [StepOutcome("closed", "Keluhan ditutup", to: .end)]),
  ]
}
