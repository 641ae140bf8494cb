import Database
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("The archive of papers") struct ArchiveTests {
  @Test("A6 · papers of an open case stay as long as it is open, then for the office's time from its end")
  func retention() throws {
    let app = try TestApp()
    let run = try app.file()
    try app.bring(run, to: .letterDraft)
    let before = try app.app.database.read { try $0.archive("1 = 1", limit: 50) }
    #expect(!before.isEmpty && before.allSatisfy { $0.keptUntil(app.app.office) == nil })
    try app.bring(run, to: nil)
    let after = try app.app.database.read { try $0.archive("1 = 1", limit: 50) }
    // Five years is what an office begins with.
    let day = app.app.office.zone.day(of: app.clock.now)
    let end = try #require(Day(year: day.year + 5, month: day.month, day: day.day))
    #expect(after.allSatisfy { $0.keptUntil(app.app.office) == end })
  }

  @Test("A6 · it lists the kinds there are, once each, and leafs to both sides")
  func order() throws {
    let app = try TestApp()
    for _ in 0..<2 { try app.bring(try app.file(), to: nil) }
    try app.app.database.read { db in
      let all = try db.archive("1 = 1", limit: 50)
      let kinds = try db.archivedKinds().map(\.label)
      #expect(kinds == Set(all.map(\.form)).sorted() && kinds.count > 2)
      let second = try db.archive("1 = 1", at: .after(all[2].key), limit: 3).map(\.id)
      #expect(second == all[3..<6].map(\.id))
      #expect(try db.archive("1 = 1", at: .before(all[3].key), limit: 3).map(\.id) == all[..<3].map(\.id))
    }
  }
}
