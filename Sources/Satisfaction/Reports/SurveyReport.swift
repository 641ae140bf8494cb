import Database
import HTTP
import Platform
import Procedures

/// A report of what customers said of the office and what became of it (rows A3, A6): figures of its time kept with it,
/// words drafted from them, then prepared, checked, approved and frozen.
struct SurveyReport: Sendable, FromRow {
  typealias ID = Identifier<SurveyReport>

  let id: ID
  let token: String
  let kind: Kind
  let scope: SurveyScope
  /// Its own name, as it was drafted: "Laporan Kepuasan Pelanggan Triwulan I 2026".
  let title: String
  let number: String
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  /// When its figures were counted.
  let countedAt: Instant
  /// The issued report whose place it takes; nil for the first of its period.
  let replaces: ID?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    kind = try row["kind"]
    scope = SurveyScope(from: try row["fromOn"], through: try row["throughOn"], round: try row["roundID"])
    title = try row["title"]
    number = try row["number"]
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
    countedAt = try row["countedAt"]
    replaces = try row["replacesID"]
  }

  var path: String { "\(SurveyReportRoutes.root)/\(token)" }

  /// The raw value is what the database keeps.
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    /// Of a month, a quarter or a year (A6).
    case periodic
    /// Of one round (A3).
    case analysis
    /// With recommendations, of a round or a period (A3).
    case evaluation
    /// Monitoring, audits, and how the programme becomes better (A5).
    case review
    /// One page for the management.
    case management

    var title: String {
      switch self {
      case .periodic: "Laporan Kepuasan Pelanggan"
      case .analysis: "Laporan Analisis Kepuasan"
      case .evaluation: "Laporan Evaluasi Kepuasan"
      case .review: "Laporan Evaluasi Berkala"
      case .management: "Laporan Manajemen"
      }
    }

    var about: String {
      switch self {
      case .periodic: "Bulanan, triwulan, atau tahunan: indeks, capaian target, analisis, dan rekomendasi."
      case .analysis: "Hasil satu putaran survei: responden, nilai tiap butir, kelompok, dan tema jawaban bebas."
      case .evaluation: "Kelemahan, akar masalah, dan rekomendasi dari satu putaran atau satu periode."
      case .review: "Pemantauan tindakan, audit K3, dan perbaikan program dalam satu periode."
      case .management: "Satu halaman untuk pimpinan: angka pokok, capaian target, keputusan yang diminta."
      }
    }

    var paper: PaperKind { PaperKind("satisfaction.report.\(rawValue)", title, form: form) }

    private var form: Int {
      switch self {
      case .periodic: 63
      case .analysis: 64
      case .evaluation: 65
      case .review: 66
      case .management: 67
      }
    }

    /// What its numbers begin with.
    var letters: String {
      switch self {
      case .periodic: "LKP"
      case .analysis: "LAK"
      case .evaluation: "LEK"
      case .review: "LEB"
      case .management: "LM"
      }
    }

    /// Whether it may tell of one round, and whether of a period.
    var isOfRound: Bool { self == .analysis || self == .evaluation }
    var isOfPeriod: Bool { self != .analysis }

    var sections: [SurveyReportSection] {
      switch self {
      case .periodic: [.summary, .targets, .analysis, .recommendations, .followUp]
      case .analysis: [.summary, .analysis, .measurement, .causes]
      case .evaluation: [.summary, .analysis, .causes, .recommendations, .followUp]
      case .review: [.summary, .monitoring, .audits, .improvement]
      case .management: [.summary, .targets, .decisions]
      }
    }
  }
}

/// A part of a report that is words. The raw value is what the database keeps.
enum SurveyReportSection: String, CaseIterable, Sendable, ColumnValue {
  case summary, targets, analysis, measurement, causes, monitoring, audits, improvement, recommendations, followUp,
    decisions

  var title: String {
    switch self {
    case .summary: "Ringkasan"
    case .targets: "Capaian target"
    case .analysis: "Analisis"
    case .measurement: "Sebaran dan keandalan"
    case .causes: "Kelemahan dan akar masalah"
    case .monitoring: "Pemantauan tindakan"
    case .audits: "Audit dan inspeksi K3"
    case .improvement: "Perbaikan program"
    case .recommendations: "Rekomendasi"
    case .followUp: "Tindak lanjut laporan sebelumnya"
    case .decisions: "Keputusan yang diminta"
    }
  }

  /// The figures that stand under its words.
  var parts: [KeptFigure.Part] {
    switch self {
    case .summary: [.headline, .rounds]
    case .targets: [.indicators]
    case .analysis: [.items, .quadrants, .segments, .units, .themes, .voices]
    case .measurement: [.spread, .scales, .validity]
    case .monitoring, .followUp: [.improvements]
    case .audits: [.audited, .audits]
    case .improvement: [.programme]
    case .causes, .recommendations, .decisions: []
    }
  }
}

/// What a section says: the program's draft, and the editor's words where he has written others.
struct SurveyReportText: Sendable, FromRow {
  let section: SurveyReportSection
  let drafted: String
  let written: String?

  init(row: Row) throws(RowError) {
    section = try row["section"]
    drafted = try row["drafted"]
    written = try row["written"]
  }

  var words: String { written ?? drafted }
}

/// What these reports refuse.
enum SurveyReportError: PublicError, Hashable {
  /// There is one of this period that is not issued, or was not to be replaced.
  case alreadyDrafted
  /// The period or the round is not over.
  case notEnded
  /// Only what is issued is replaced.
  case notIssued

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .alreadyDrafted:
      "Laporan ini sudah ada. Buka dari daftar; yang sudah disahkan diganti dengan menyusun revisinya."
    case .notEnded: "Periode atau putaran ini belum berakhir. Laporannya dapat disusun mulai hari sesudahnya."
    case .notIssued: "Laporan ini belum disahkan. Ubah langsung isinya."
    }
  }
}
