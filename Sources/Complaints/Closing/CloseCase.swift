import Database
import Platform
import Procedures

extension RecordSheet {
  /// The ticket is closed, and the report says how it was settled (rows C6 and D12).
  static let closing = RecordSheet(
    kind: .closing, slug: "penutupan", name: "Laporan Penutupan Keluhan", isNamedByProcedure: false,
    button: "Tutup keluhan",
    done: "Keluhan ditutup.", rows: "C6, D12",
    questions: [
      Question(
        "summary", "Ringkasan penyelesaian", .text(rows: 4), missing: "Tulis bagaimana keluhan ini diselesaikan."),
      Question("commitment", "Kesepakatan dengan pelanggan", hint: "Bila ada yang masih dijanjikan."),
    ], files: .welcome(label: "Dokumen penutup"), toCustomer: ("Keluhan ditutup", "summary"))

  /// What is learnt, so that it does not happen again (rows C6 and D12).
  static let evaluation = RecordSheet(
    kind: .evaluation, slug: "evaluasi", name: "Evaluasi internal", button: "Simpan evaluasi",
    done: "Evaluasi disimpan.", rows: "C6, D12",
    questions: [
      Question("monitoring", "Hasil pemantauan", missing: "Tulis apa yang dipantau dan hasilnya."),
      Question("lesson", "Pelajaran", missing: "Tulis apa yang dipelajari dari keluhan ini."),
      Question(
        "prevention", "Pencegahan", hint: "Apa yang diubah pada prosedur, pelatihan, atau peralatan.",
        missing: "Tulis apa yang mencegahnya terulang."),
    ], choice: "Kesimpulan")
}
