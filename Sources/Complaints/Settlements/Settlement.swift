import Database
import HTTP
import Platform
import Procedures

extension RecordSheet {
  /// The customer is told the solution, and agrees to it or not (row C4).
  static let solution = RecordSheet(
    kind: .solution, slug: "solusi", name: "Persetujuan pelanggan", button: "Catat jawaban pelanggan",
    done: "Jawaban pelanggan dicatat.", rows: "C4",
    questions: [
      Question(
        "solution", "Solusi yang disampaikan", .text(rows: 4), hint: "Jelas dan transparan; pelanggan membacanya juga.",
        missing: "Tulis solusi yang disampaikan kepada pelanggan."),
      Question("way", "Disampaikan melalui", .choice(ContactWay.choices), missing: "Pilih cara menyampaikannya."),
      Question("toldOn", "Tanggal disampaikan", .pastDay, missing: "Tulis tanggal disampaikan."),
      Question(
        "consentBy", "Disetujui oleh", .line, hint: "Wajib bila pelanggan setuju: nama orang yang menyetujui.",
        missing: "Tulis siapa yang menyetujui solusi ini.", onlyFor: ["agreed"]),
    ], choice: "Jawaban pelanggan", files: .welcome(label: "Bukti persetujuan"),
    toCustomer: ("Solusi disampaikan", "solution"),
    effect: { deed, recorded in
      try deed.logContact(
        NewContact(
          way: ContactWay(rawValue: recorded.form["way"]) ?? .other, isIncoming: false,
          summary: recorded.form["solution"]), of: recorded.complaint.id, in: recorded.run)
    })

  /// What was agreed is carried out, with proof (row C4, *bukti tindak lanjut*).
  static let settlement = RecordSheet(
    kind: .settlement, slug: "penyelesaian", name: "Form Penyelesaian Keluhan", button: "Laporkan penyelesaian",
    done: "Penyelesaian dilaporkan; menunggu validasi.", rows: "C4",
    questions: [
      Question("done", "Tindakan yang dilaksanakan", .text(rows: 4), missing: "Tulis tindakan yang dilaksanakan."),
      Question("doneOn", "Tanggal dilaksanakan", .pastDay, missing: "Tulis tanggal dilaksanakan."),
      Question(
        "policy", "Kebijakan yang dipakai", .line, hint: "Aturan atau kebijakan perusahaan yang menjadi dasarnya.",
        missing: "Tulis kebijakan perusahaan yang menjadi dasarnya."),
      Question("result", "Hasil bagi pelanggan", missing: "Tulis apa yang diterima pelanggan."),
    ],
    files: .needed(
      label: "Bukti tindak lanjut", missing: "Lampirkan bukti tindak lanjut, misalnya foto atau tanda terima."))

  /// The settlement counts only once somebody who did not carry it out has said so (row C4).
  static let validation = RecordSheet(
    kind: .validation, slug: "validasi", name: "Validasi penyelesaian", button: "Simpan validasi",
    done: "Validasi disimpan.", rows: "C4",
    questions: [
      Question(
        "checked", "Yang diperiksa", hint: "Bukti, kesesuaian dengan solusi yang disetujui, dan kebijakan.",
        missing: "Tulis apa yang diperiksa dan hasilnya.")
    ], choice: "Keputusan", files: .none,
    completes: { deed, run in try deed.issue(ComplaintPapers.settlement, of: run) })
}
