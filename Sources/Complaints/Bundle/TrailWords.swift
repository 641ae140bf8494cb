/// What the trail's verbs say, in words that whoever holds an exported case can read.
enum TrailWords {
  /// The words of a verb; the verb itself where it has none, so that nothing is lost.
  static func words(_ verb: String) -> String { all[verb] ?? verb }

  private static let all = cases.merging(steps) { first, _ in first }.merging(letters) { first, _ in first }
    .merging(records) { first, _ in first }

  private static let cases: [String: String] = [
    "case.opened": "Kasus dibuka", "case.closed": "Kasus ditutup", "case.reopened": "Kasus dibuka lagi",
    "case.assigned": "Unit dan penanggung jawab ditetapkan", "case.classified": "Kategori dan prioritas ditetapkan",
    "case.informed": "Rekan diberi tahu", "case.watched": "Rekan ikut memantau", "case.linked": "Dikaitkan",
    "case.unlinked": "Kaitan dilepas", "case.merged": "Digabung ke keluhan lain", "case.split": "Dipisah lagi",
    "case.escalated": "Dieskalasi", "case.handedOver": "Langkah diserahkan kepada rekan",
    "case.exported": "Seluruh berkas kasus diunduh", "complaint.filed": "Keluhan disampaikan",
    "complaint.repeated": "Formulir yang sama dikirim lagi", "complaint.withdrawn": "Ditarik pelanggan",
    "complaint.declined": "Dinyatakan di luar wewenang", "complaint.lapsed": "Ditutup karena tidak ada tanggapan",
    "complaint.reopened": "Keluhan dibuka kembali", "complaint.forgotten": "Data pribadi dihapus",
    "consent.given": "Persetujuan privasi diberikan", "identity.viewed": "Identitas rahasia dilihat",
    "identity.completed": "Identitas dilengkapi", "customer.noted": "Keterangan pelanggan ditambahkan",
    "customer.repeated": "Keterangan yang sama dikirim lagi", "customer.answered": "Tanggapan pelanggan diterima",
    "lapse.announced": "Penutupan sendiri diumumkan", "lapse.over": "Penutupan sendiri batal",
  ]

  private static let steps: [String: String] = [
    "step.completed": "Langkah selesai", "step.ended": "Langkah berakhir bersama kasusnya",
    "step.passedOn": "Langkah naik karena jabatannya kosong", "step.paused": "Waktu langkah ditunda",
    "step.resumed": "Waktu langkah berjalan lagi", "step.reminded": "Pengingat dikirim",
    "step.standIn": "Dikerjakan oleh pengganti", "disposition.answered": "Disposisi dijawab",
    "action.planned": "Tindakan direncanakan", "action.executed": "Tindakan dilaksanakan",
    "cpar.issued": "CPAR diterbitkan", "cpar.analysed": "CPAR dianalisis", "cpar.verified": "CPAR diverifikasi",
    "entry.added": "Catatan ditambahkan", "staff.noted": "Catatan staf ditambahkan",
    "contact.logged": "Percakapan dicatat",
  ]

  private static let letters: [String: String] = [
    "letter.saved": "Konsep surat disimpan", "letter.kept": "Konsep surat tetap", "letter.initialled": "Surat diparaf",
    "letter.checked": "Surat diperiksa", "letter.returned": "Surat dikembalikan",
    "letter.signed": "Surat ditandatangani",
    "letter.sent": "Surat dikirim", "letter.received": "Surat diterima pelanggan",
    "letter.disputed": "Pelanggan belum puas atas surat", "number.voided": "Nomor dibatalkan",
    "mail.recorded": "Surat masuk dicatat", "mail.sent": "Surat keluar dicatat",
    "mail.attached": "Salinan surat dilampirkan",
    "mail.repeated": "Catatan surat yang sama dikirim lagi",
  ]

  private static let records: [String: String] = [
    "paper.issued": "Dokumen diterbitkan", "paper.pressed": "PDF dokumen dibuat",
    "paper.pressedAgain": "PDF dokumen diminta lagi", "paper.delayed": "Pembuatan PDF tertunda",
    "paper.voided": "Nomor dokumen dibatalkan", "file.attached": "Berkas dilampirkan",
    "file.scanned": "Berkas diperiksa dan bersih", "file.closed": "Berkas ditutup karena berbahaya",
  ]
}
