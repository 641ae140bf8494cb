import Database
import Platform
import Procedures

extension RecordSheet {
  /// Data that support or refute the complaint, and what departments say of it (row C3).
  static let investigation = RecordSheet(
    kind: .investigation, slug: "investigasi", name: "Data pendukung", button: "Simpan data",
    done: "Data investigasi disimpan.", rows: "C3",
    questions: [
      Question("data", "Data pendukung", .text(rows: 5), missing: "Tulis data yang dikumpulkan dan apa yang tampak."),
      Question(
        "transaction", "Data transaksi",
        hint: "Nomor, tanggal, nilai, dan riwayatnya; tulis “tidak ada” bila tidak ada.",
        missing: "Tulis data transaksinya, atau “tidak ada”."),
      Question("departments", "Departemen yang dihubungi", .line, missing: "Tulis departemen yang dihubungi."),
      Question("coordination", "Hasil koordinasi", missing: "Tulis keterangan departemen itu."),
    ], files: .welcome(label: "Data transaksi atau dokumen pendukung"))

  /// Ways to settle it and the one chosen (row C3); with it the investigation report is complete.
  static let options = RecordSheet(
    kind: .options, slug: "opsi", name: "Laporan Investigasi", button: "Tetapkan solusi", done: "Solusi ditentukan.",
    rows: "C3",
    questions: [
      Question("option1", "Opsi 1", missing: "Tulis paling sedikit satu opsi penyelesaian."),
      Question("option2", "Opsi 2"), Question("option3", "Opsi 3"),
      Question(
        "chosen", "Opsi yang dipilih", .choice((1...3).map { Choice("\($0)", "Opsi \($0)") }),
        missing: "Pilih opsi yang disampaikan kepada pelanggan."),
      Question("why", "Alasan memilihnya", missing: "Tulis mengapa opsi ini yang tepat."),
    ], files: .none,
    check: { form, errors in
      let chosen = form.text("chosen")
      if !chosen.isEmpty, form.text("option\(chosen)").isEmpty {
        errors.note("chosen", "Opsi itu belum ditulis di atas.")
      }
    },
    completes: { deed, run in try deed.issue(ComplaintPapers.investigation, of: run) })
}

extension Cause {
  /// The group of the fishbone, the chain of whys, and the cause in a sentence.
  var parts: [CasePaper.Part] {
    [
      .init(
        "Akar penyebab",
        facts: [Fact("Kelompok", kind.words)]
          + whys.enumerated().map { Fact("Mengapa (\($0.offset + 1))", $0.element) }, text: statement)
    ]
  }
}
