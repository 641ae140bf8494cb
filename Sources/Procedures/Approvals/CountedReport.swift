import HTTP
import Mustache
import Platform

/// What the page of a report that keeps a copy of its figures says of a count of now, and what its reader may do about
/// it: `_parts/counted` above the approval, `_parts/revise` below it, both under `counted`.
package struct CountedReport: Renderable {
  /// By whom and when it was drafted and counted.
  let drafted: String
  /// That a count of now gives other figures than are kept.
  let recounted: String?
  /// Takes the new count; nil once the report is issued, and for who may not.
  let recount: WebForm?
  /// Drafts the report that takes the place of this issued one; nil where there is one, and for who may not.
  let revise: WebForm?

  /// When a report was drafted and counted.
  package struct Times {
    let drafted: Instant
    let counted: Instant
    /// Nil where the program drafted it by itself.
    let author: String?

    package init(drafted: Instant, by author: String?, counted: Instant) {
      (self.drafted, self.author, self.counted) = (drafted, author, counted)
    }
  }

  /// - Parameters:
  ///   - path: of the report; its deeds are `…/hitung` and `…/revisi`.
  ///   - differs: whether a count of now differs from what is kept.
  ///   - isFollowed: whether a revision of it has been drafted.
  package init(
    at path: String, _ times: Times, differs: Bool, isFollowed: Bool, _ panel: ApprovalPanel, _ words: Words
  ) {
    let isIssued = panel.stage == .approved
    let counted = words.shortDateTime(times.counted)
    drafted = "Disusun \(times.author ?? "program") \(words.shortDateTime(times.drafted)); angka dihitung \(counted)."
    recounted = differs ? Self.sentence(countedAt: counted, isIssued: isIssued) : nil
    recount =
      differs && panel.mayWrite
      ? WebForm(
        action: path + "/hitung", hidden: [HiddenField("version", "\(panel.version)")], fields: [],
        button: "Hitung ulang angkanya") : nil
    // Which one it takes the place of is looked at by the deed itself.
    revise =
      isIssued && !isFollowed && panel.mayPrepare
      ? WebForm(action: path + "/revisi", fields: [], button: "Susun revisi laporan ini") : nil
  }

  private static func sentence(countedAt counted: String, isIssued: Bool) -> String {
    let since = "Datanya sudah berubah sejak angkanya dihitung \(counted)."
    return isIssued
      ? "\(since) Laporan terbitan tetap seperti ketika disahkan."
      : "\(since) Bila dihitung ulang, bagian yang belum disunting ikut diperbarui, dan tanda yang sudah ada gugur."
  }
}
