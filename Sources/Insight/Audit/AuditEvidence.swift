/// What shows that a clause is kept: papers that were issued, or records that came into being.
enum AuditEvidence: Sendable, Hashable {
  /// Papers of some kinds, by the codes that the database keeps.
  case papers(String, kinds: [String])
  case records(AuditRecord)

  /// What lists call it.
  var label: String {
    switch self {
    case .papers(let label, _): label
    case .records(let record): record.label
    }
  }

  /// What has to be asked of the database for it.
  var sources: [AuditSource] {
    switch self {
    case .papers(_, let kinds): kinds.map { .paper($0) }
    case .records(let record): [.record(record)]
    }
  }
}

/// Records that are evidence by themselves.
enum AuditRecord: String, CaseIterable, Sendable {
  case received, answered, closed, escalated, reopened, safety, confidential, consents, contacts
  case satisfaction, surveys, requests, verified, inForce, revisions, approvals, readings, targets, outgoing, incoming,
    papers
  case steps

  var label: String {
    switch self {
    case .received: "Keluhan diterima dan diberi nomor"
    case .answered: "Jawaban pertama kepada pelanggan"
    case .closed: "Keluhan ditutup"
    case .escalated: "Keluhan dieskalasi"
    case .reopened: "Keluhan dibuka kembali"
    case .safety: "Keluhan yang menyangkut K3"
    case .confidential: "Pelapor anonim atau dirahasiakan"
    case .consents: "Persetujuan privasi pelanggan"
    case .contacts: "Log komunikasi dengan pelanggan"
    case .satisfaction: "Tanggapan pelanggan atas penyelesaian"
    case .surveys: "Jawaban penilaian setelah ditutup"
    case .requests: "CPAR diterbitkan"
    case .verified: "CPAR diverifikasi"
    case .inForce: "Prosedur yang berlaku di akhir periode"
    case .revisions: "Revisi prosedur mulai berlaku"
    case .approvals: "Pengesahan revisi prosedur"
    case .readings: "Pernyataan sudah membaca prosedur"
    case .targets: "Standar KPI ditetapkan (seluruh kantor)"
    case .outgoing: "Surat keluar bernomor"
    case .incoming: "Surat masuk beragenda"
    case .papers: "Dokumen terbitan dengan kode periksa"
    case .steps: "Langkah yang diukur terhadap mutu baku"
    }
  }
}

/// One thing to ask of the database.
enum AuditSource: Sendable, Hashable {
  /// Papers of a kind.
  case paper(String)
  case record(AuditRecord)

  /// What its rows are told apart by.
  var key: String {
    switch self {
    case .paper(let kind): "paper \(kind)"
    case .record(let record): record.rawValue
    }
  }
}
