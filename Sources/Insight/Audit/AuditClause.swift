/// A standard whose clauses the audit binder goes through. The raw value is what the address says.
enum AuditStandard: String, CaseIterable, Sendable {
  case quality = "iso9001"
  case complaints = "iso10002"
  case safety = "iso45001"

  var words: String {
    switch self {
    case .quality: "ISO 9001:2015"
    case .complaints: "ISO 10002:2018"
    case .safety: "ISO 45001:2018"
    }
  }

  /// What it is about.
  var subject: String {
    switch self {
    case .quality: "sistem manajemen mutu"
    case .complaints: "penanganan keluhan pelanggan"
    case .safety: "keselamatan dan kesehatan kerja"
    }
  }

  var clauses: [AuditClause] {
    switch self {
    case .quality: AuditClause.quality
    case .complaints: AuditClause.complaints
    case .safety: AuditClause.safety
    }
  }
}

/// A clause, and which live records show that it is kept. Titles are in our own words.
struct AuditClause: Sendable {
  let number: String
  let title: String
  let evidence: [AuditEvidence]

  init(_ number: String, _ title: String, _ evidence: [AuditEvidence]) {
    (self.number, self.title, self.evidence) = (number, title, evidence)
  }
}

extension AuditEvidence {
  fileprivate static func records(_ all: AuditRecord...) -> [AuditEvidence] { all.map { .records($0) } }

  fileprivate static let cpar = AuditEvidence.papers("Lembar CPAR", kinds: ["case.cpar"])
  fileprivate static let plans = AuditEvidence.papers("Rencana tindakan perbaikan", kinds: ["case.actionPlan"])
  fileprivate static let corrections = AuditEvidence.papers(
    "Tindakan koreksi dan penyelesaian", kinds: ["sheet.correction", "case.settlement"])
  fileprivate static let checks = AuditEvidence.papers(
    "Verifikasi tindakan", kinds: ["case.verification", "sheet.verification"])
  fileprivate static let letters = AuditEvidence.papers("Surat jawaban kepada pelanggan", kinds: ["letter.reply"])
  fileprivate static let handedOver = AuditEvidence.papers(
    "Bukti penyampaian jawaban", kinds: ["letter.delivery", "sheet.delivery"])
  fileprivate static let studies = AuditEvidence.papers(
    "Catatan kajian, notulen, dan laporan investigasi", kinds: ["case.study", "case.minutes", "case.investigation"])
  fileprivate static let dispositions = AuditEvidence.papers("Lembar disposisi", kinds: ["case.disposition"])
  fileprivate static let reports = AuditEvidence.papers(
    "Laporan evaluasi berkala",
    kinds: ["report.evaluation.month", "report.evaluation.quarter", "report.evaluation.year"])
  fileprivate static let registers = AuditEvidence.papers(
    "Log keluhan dan buku agenda terbitan", kinds: ["register.complaints", "register.outgoing", "register.incoming"])
  fileprivate static let binders = AuditEvidence.papers("Map bukti audit terbitan", kinds: [AuditPaper.kind.code])
  fileprivate static let learning = AuditEvidence.papers(
    "Evaluasi setelah kasus ditutup", kinds: ["sheet.evaluation", "sheet.closing"])
}

extension AuditClause {
  static let quality: [AuditClause] = [
    AuditClause("4.4", "Proses ditetapkan dan dikendalikan", AuditEvidence.records(.inForce, .revisions, .steps)),
    AuditClause(
      "5.3", "Peran, tanggung jawab, dan wewenang", [.dispositions] + AuditEvidence.records(.approvals)),
    AuditClause("6.2", "Sasaran mutu dan cara mencapainya", AuditEvidence.records(.targets)),
    AuditClause("7.3", "Kepedulian pelaksana terhadap prosedur", AuditEvidence.records(.readings)),
    AuditClause(
      "7.5", "Informasi terdokumentasi", AuditEvidence.records(.approvals, .readings, .papers) + [.registers]),
    AuditClause(
      "8.2.1", "Komunikasi dengan pelanggan", AuditEvidence.records(.received, .contacts, .answered) + [.letters]),
    AuditClause("8.7", "Keluaran yang tidak sesuai", [.corrections, .studies]),
    AuditClause("9.1.2", "Kepuasan pelanggan", AuditEvidence.records(.satisfaction, .surveys)),
    AuditClause("9.1.3", "Analisis dan evaluasi", AuditEvidence.records(.steps) + [.reports, .registers]),
    AuditClause("9.2", "Audit internal", [.binders]),
    AuditClause("9.3", "Tinjauan manajemen", [.reports] + AuditEvidence.records(.targets)),
    AuditClause(
      "10.2", "Ketidaksesuaian dan tindakan korektif",
      AuditEvidence.records(.requests, .verified) + [.cpar, .plans, .checks]),
    AuditClause("10.3", "Perbaikan berkelanjutan", AuditEvidence.records(.revisions) + [.learning]),
  ]

  static let complaints: [AuditClause] = [
    AuditClause("4", "Asas: kerahasiaan pelapor", AuditEvidence.records(.confidential, .consents)),
    AuditClause("7.1", "Komunikasi tentang cara mengeluh", AuditEvidence.records(.contacts)),
    AuditClause("7.2", "Penerimaan keluhan", AuditEvidence.records(.received, .incoming)),
    AuditClause("7.3", "Penelusuran keluhan", AuditEvidence.records(.steps) + [.registers]),
    AuditClause("7.5", "Penilaian awal", AuditEvidence.records(.safety) + [.dispositions]),
    AuditClause("7.6", "Penyelidikan keluhan", [.studies]),
    AuditClause("7.7", "Tanggapan atas keluhan", [.plans, .corrections]),
    AuditClause(
      "7.8", "Penyampaian keputusan", AuditEvidence.records(.answered, .outgoing) + [.letters, .handedOver]),
    AuditClause("7.9", "Penutupan keluhan", AuditEvidence.records(.closed, .reopened, .escalated)),
    AuditClause("8.1", "Pengumpulan informasi", AuditEvidence.records(.received, .papers)),
    AuditClause("8.2", "Analisis dan evaluasi keluhan", [.reports, .learning]),
    AuditClause(
      "8.3", "Kepuasan terhadap penanganan keluhan", AuditEvidence.records(.satisfaction, .surveys)),
    AuditClause("8.4", "Pemantauan proses", AuditEvidence.records(.steps, .targets)),
    AuditClause("8.5", "Audit proses penanganan keluhan", [.binders]),
    AuditClause("8.6", "Tinjauan manajemen atas proses", [.reports]),
    AuditClause("8.7", "Perbaikan berkelanjutan", AuditEvidence.records(.verified, .revisions)),
  ]

  static let safety: [AuditClause] = [
    AuditClause("6.1.2", "Pengenalan bahaya yang terus-menerus", AuditEvidence.records(.safety)),
    AuditClause("7.4", "Komunikasi", AuditEvidence.records(.contacts)),
    AuditClause("7.5", "Informasi terdokumentasi", AuditEvidence.records(.approvals, .readings, .papers)),
    AuditClause(
      "10.2", "Insiden, ketidaksesuaian, dan tindakan korektif",
      AuditEvidence.records(.safety, .requests, .verified) + [.cpar, .plans]),
  ]
}
