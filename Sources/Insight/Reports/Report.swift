import Database
import HTTP
import Platform
import Procedures

/// A periodic report to management (rows C6, A6): figures of its time kept with it, words drafted from them, then
/// prepared, checked, approved and frozen.
struct Report: Sendable, FromRow {
  typealias ID = Identifier<Report>

  let id: ID
  let name: ReportName
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  /// When its figures were counted.
  let countedAt: Instant
  /// Nil until it is approved.
  let paper: Paper.ID?
  /// The issued report whose place it takes; nil for the first of its period.
  let replaces: ID?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try ReportName(row: row)
    draftedAt = try row["draftedAt"]
    draftedBy = try row["name"]
    countedAt = try row["countedAt"]
    paper = try row["paperID"]
    replaces = try row["replacesID"]
  }

  var period: ReportPeriod { name.period }
}

/// A part of a report that is words. The raw value is what the database keeps.
enum ReportSection: String, CaseIterable, Sendable, ColumnValue {
  case summary, analysis, recommendations, followUp

  var title: String {
    switch self {
    case .summary: "Ringkasan"
    case .analysis: "Analisis"
    case .recommendations: "Rekomendasi"
    case .followUp: "Tindak lanjut laporan sebelumnya"
    }
  }
}

/// What a section says: the program's draft, and the editor's words where he has written others.
struct ReportText: Sendable, FromRow {
  let section: ReportSection
  let drafted: String
  let written: String?

  init(row: Row) throws(RowError) {
    section = try row["section"]
    drafted = try row["drafted"]
    written = try row["written"]
  }

  var words: String { written ?? drafted }
}

/// What is refused when a report is drafted.
enum ReportError: PublicError, Hashable {
  /// There is one of this period.
  case alreadyDrafted
  /// The period is not over.
  case notEnded
  /// Nothing had been received by the end of the period.
  case beforeFirstComplaint
  /// What is to be replaced is not the period's last report, or not issued.
  case notIssued

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .alreadyDrafted: "Laporan periode ini sudah ada. Buka laporan itu dari daftar laporan."
    case .notEnded: "Periode ini belum berakhir. Laporannya dapat disusun mulai hari sesudahnya."
    case .beforeFirstComplaint: "Sampai akhir periode ini belum ada keluhan yang tercatat. Pilih periode sesudahnya."
    case .notIssued:
      "Hanya laporan terakhir yang sudah disahkan yang dapat direvisi. Buka laporan terakhir periode ini."
    }
  }
}
