import Database
import Platform

/// Which report is meant: the first of a period, or a revision that takes the place of the one before.
struct ReportName: Sendable, Hashable {
  let period: ReportPeriod
  /// 0 for the first.
  let revision: Int

  init(_ period: ReportPeriod, revision: Int = 0) { (self.period, self.revision) = (period, revision) }

  /// Reads exactly what `code` writes.
  init?(code: String) {
    let parts = code.split(separator: "-r", omittingEmptySubsequences: false)
    guard let period = ReportPeriod(code: String(parts[0])), let revision = parts.count == 1 ? 0 : Int(parts[1]) else {
      return nil
    }
    self.init(period, revision: revision)
    guard revision >= 0, self.code == code else { return nil }
  }

  /// Of a row of `report`.
  init(row: Row) throws(RowError) {
    self.init(
      ReportPeriod(try row["kind"], containing: try row["firstMonth"]), revision: try row["revision"])
  }

  /// As its address has it: "2026-03", "2026-03-r1".
  var code: String { revision == 0 ? period.code : "\(period.code)-r\(revision)" }

  /// By which people know its paper: "LE-2026-03", "LE-2026-03-R1".
  var number: String { "LE-\(code.uppercased())" }

  /// Where it is worked on.
  var path: String { "\(ReportRoutes.root)/\(code)" }

  /// "Laporan Evaluasi Bulanan Maret 2026", "Laporan Evaluasi Bulanan Maret 2026 (revisi 1)".
  func title(_ words: Words) -> String { period.title(words) + suffix }

  /// "Maret 2026", "Maret 2026 (revisi 1)".
  func words(_ words: Words) -> String { period.words(words) + suffix }

  private var suffix: String { revision == 0 ? "" : " (revisi \(revision))" }
}
