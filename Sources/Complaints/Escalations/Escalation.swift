import Database
import HTTP
import Platform
import Procedures

extension RecordSheet {
  /// What could not be settled further down (row C5): why, what was agreed with whom, and where it goes.
  static let escalation = RecordSheet(
    kind: .escalation, slug: "penanganan-eskalasi", name: "Form Eskalasi Keluhan", button: "Simpan eskalasi",
    done: "Eskalasi disimpan.", rows: "C5",
    questions: [
      Question(
        "why", "Mengapa perlu eskalasi", missing: "Tulis mengapa keluhan ini tidak dapat diselesaikan di tingkat awal."),
      Question("tried", "Yang sudah dilakukan", missing: "Tulis apa yang sudah dilakukan sampai sekarang."),
      Question(
        "coordination", "Koordinasi lanjutan", hint: "Dengan siapa, dan apa yang disepakati.",
        missing: "Tulis koordinasinya."),
      Question("decision", "Keputusan", missing: "Tulis keputusan atas keluhan ini."),
    ], choice: "Kelanjutan",
    completes: { deed, run in try deed.issue(ComplaintPapers.escalation, of: run) })

  /// What the usual way did not solve (row D11).
  static let specialAction = RecordSheet(
    kind: .specialAction, slug: "tindakan-khusus", name: "Tindakan khusus", button: "Catat tindakan khusus",
    done: "Tindakan khusus dicatat; pelanggan ditanya lagi.", rows: "D11",
    questions: [
      Question("why", "Yang belum memuaskan pelanggan", missing: "Tulis apa yang belum memuaskan pelanggan."),
      Question("with", "Dibahas bersama", .line, missing: "Tulis dengan siapa tindakan ini dibahas."),
      Question("action", "Tindakan khusus", .text(rows: 4), missing: "Tulis tindakan khusus yang dilaksanakan."),
      Question("doneOn", "Tanggal dilaksanakan", .pastDay, missing: "Tulis tanggal dilaksanakan."),
    ], toCustomer: ("Tindakan khusus dilaksanakan", "action"))
}
