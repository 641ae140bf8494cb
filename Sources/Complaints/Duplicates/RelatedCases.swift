import Database
import Mustache
import Platform
import Procedures

/// The cases of the same matter as one: what it went into, what went into it, and what is linked with it.
struct RelatedCases {
  let survivor: Case?
  let merged: [Case]
  let linked: [Case]

  init(_ db: Snapshot, of run: Case) throws {
    survivor = try db.survivor(of: run)
    merged = try db.cases(mergedInto: run.id)
    linked = try db.cases(linkedWith: run.id)
  }

  /// A case as one line: what it is to the other, and where it is read.
  struct Line: Renderable {
    let what: String
    let number: String
    let href: String
    let subject: String
    let state: String

    init(_ what: String, _ run: Case) {
      self.what = what
      number = run.number
      href = "/keluhan/\(run.token)"
      subject = run.subject
      state = run.endingWords ?? "masih terbuka"
    }
  }

  /// As the case page shows them.
  struct Shown: Renderable {
    let hasLines: Bool
    let lines: [Line]
    /// Where more of them are looked for, in words that say how many there may be; nil for whoever only reads.
    let search: String?
    let searchLabel: String
    /// Where a merged one is taken out again; nil while that cannot be.
    let splitting: String?
  }

  /// Nil where there is nothing to show.
  ///
  /// - Parameter similar: how many may be the same matter; 0 where nobody asked.
  func shown(on dossier: Dossier, similar: Int, takesDeeds: Bool) -> Shown? {
    let lines =
      (survivor.map { [Line("Ditangani dalam", $0)] } ?? []) + merged.map { Line("Digabung ke sini", $0) }
      + linked.map { Line("Berkaitan dengan", $0) }
    guard !lines.isEmpty || takesDeeds else { return nil }
    return Shown(
      hasLines: !lines.isEmpty, lines: lines, search: takesDeeds ? "\(dossier.path)/serupa" : nil,
      searchLabel: similar == 0 ? "Cari keluhan serupa" : "Periksa \(similar) keluhan yang mungkin sama",
      splitting: takesDeeds && survivor?.isOpen == true ? "\(dossier.path)/pisah" : nil)
  }
}
