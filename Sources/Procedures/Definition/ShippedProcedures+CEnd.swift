import Platform

// The last stages of procedure C: escalation where it is needed, then closing and evaluation.
extension ShippedProcedures {
  static let escalationOfC = [
    StepDefinition(
      10, .escalation, "Menangani eskalasi",
      text: """
        Mengidentifikasi keluhan yang memerlukan eskalasi. Melaporkan kasus kepada supervisor atau manajemen. Melakukan \
        koordinasi lanjutan hingga keluhan terselesaikan.
        """,
      by: "supervisor", within: .days(1), byPriority: [1: .minutes(60), 2: .minutes(120)],
      needs: ["Riwayat penanganan keluhan"], gives: ["Form Eskalasi Keluhan"], remark: "Tahap 5, jika diperlukan",
      outcomes: [
        StepOutcome("resolved", "Solusi baru disampaikan kepada pelanggan", to: .step(7)),
        StepOutcome("toManagement", "Dilaporkan kepada manajemen", to: .step(11), needsReason: true),
      ]),
    StepDefinition(
      11, .escalation, "Memutuskan eskalasi",
      text: "Memutuskan keluhan yang dilaporkan supervisor, sesuai kebijakan dan kepatuhan terhadap regulasi.",
      by: "management", within: .days(2), byPriority: [1: .minutes(120), 2: .days(1)],
      needs: ["Form Eskalasi Keluhan"], gives: ["Form Eskalasi Keluhan dengan keputusan manajemen"],
      remark: "Tahap 5, jika diperlukan",
      outcomes: [
        StepOutcome("resolved", "Solusi baru disampaikan kepada pelanggan", to: .step(7)),
        StepOutcome("final", "Keputusan akhir", to: .step(13), needsReason: true),
      ]),
  ]

  static let closingOfC = [
    StepDefinition(
      12, .satisfaction, "Mengonfirmasi penyelesaian",
      text: "Mengonfirmasi kepada pelanggan bahwa keluhan telah diselesaikan.",
      by: "customer", within: .days(2), runsClock: false, needs: ["Penyelesaian yang divalidasi"],
      gives: ["Konfirmasi pelanggan"], remark: "Tahap 6",
      outcomes: [
        StepOutcome("satisfied", "Pelanggan menyatakan selesai", to: .step(13)),
        StepOutcome("dissatisfied", "Pelanggan belum puas", to: .step(10), needsReason: true),
      ]),
    StepDefinition(
      13, .closing, "Menutup tiket keluhan", text: "Menutup tiket keluhan dalam sistem.",
      by: "customerService", within: .minutes(420), byPriority: [1: .minutes(30), 2: .minutes(90), 3: .minutes(150)],
      needs: ["Konfirmasi pelanggan"], gives: ["Laporan Penutupan Keluhan"], remark: "Tahap 6",
      outcomes: [StepOutcome("closed", "Tiket ditutup", to: .step(14))]),
    StepDefinition(
      14, .evaluation, "Melakukan evaluasi internal",
      text: "Melakukan evaluasi internal untuk mencegah terulangnya masalah.",
      by: "management", within: .days(5), needs: ["Laporan Penutupan Keluhan"],
      gives: ["Evaluasi internal untuk Laporan Evaluasi Bulanan"], remark: "Tahap 6",
      outcomes: [StepOutcome("evaluated", "Evaluasi selesai", to: .end)]),
  ]
}
