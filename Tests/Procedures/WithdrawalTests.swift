import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct WithdrawingARevision {
  /// Revision 1, approved, with a day in the future.
  private func approved(inDays days: Int = 3) throws -> DraftOffice {
    let it = try DraftOffice()
    try it.begin()
    try it.change(.stepRemoved(5)) { $0.remove(5) }
    try it.prepare()
    try it.check()
    try it.approve(inDays: days)
    return it
  }

  private func withdraw(_ it: DraftOffice, by name: String = "Hadi") throws {
    try it.office.write(by: .person(try it.office.person(name))) { deed in
      try deed.withdrawRevision(1, of: "B", because: "Waktu langkah 2 keliru.")
    }
  }

  @Test("P2 · withdrawn before its day it never takes effect: cases begin on what was in force, and it stays readable")
  func withdrawing() throws {
    let it = try approved()
    try withdraw(it)
    it.office.goTo(it.office.now.adding(days: 5))
    let run = try it.office.file("Sesudah harinya")
    #expect(try it.office.openStep(of: run)?.count == 10)
    let revision = try #require(try it.office.read { try $0.revision(1, of: "B") })
    #expect(try it.office.read { try $0.definition(of: revision.id)?.steps.count } == 9)
    let words = try it.office.read { try $0.approvalWords(of: revision, Words(zone: .wita)) }
    #expect(words.hasPrefix("Disahkan Hadi") && words.contains("Dicabut Hadi sebelum berlaku"), "\(words)")
    #expect(words.hasSuffix("Waktu langkah 2 keliru."))
    let seen = try it.office.read { db in
      (
        try db.exists("SELECT 1 FROM trail WHERE verb = 'revision.withdrawn'"),
        try db.value("SELECT COUNT(*) FROM mail WHERE kind = 'revision.withdrawn'") as Int?
      )
    }
    #expect(seen == (true, 4))
  }

  @Test("P2 · from its day on nothing is withdrawn, nor a second time, nor what somebody has not approved")
  func refusals() throws {
    let it = try approved()
    try withdraw(it)
    #expect(throws: RevisionError.isWithdrawn) { try withdraw(it) }
    let begun = try approved()
    begun.office.goTo(begun.office.now.adding(days: 3))
    #expect(throws: RevisionError.hasBegun) { try withdraw(begun) }
    let draft = try DraftOffice()
    try draft.begin()
    #expect(throws: VisitError.notFound) { try withdraw(draft) }
  }

  @Test("P2 · the next draft begins from what is in force or from what was withdrawn, under a number of its own")
  func beginningAgain() throws {
    for (base, steps) in [(0, 10), (1, 9)] {
      let it = try approved()
      try withdraw(it)
      try it.act("Adi") { deed, _ in try deed.startDraft(of: "B", from: base) }
      #expect(try it.draft.revision.number == 2)
      #expect(try it.office.read { try $0.definition(of: try it.draft.revision.id)?.steps.count } == steps)
      try it.prepare()
      try it.check()
      try it.approve(inDays: 1)
      #expect(try it.office.read { try $0.newestRevision(of: "B")?.number } == 2)
    }
  }

  @Test("P2 · a withdrawal is kept as it is")
  func kept() throws {
    let it = try approved()
    try withdraw(it)
    for sql: SQL in ["DELETE FROM revisionWithdrawal", "UPDATE revisionWithdrawal SET reason = 'x'"] {
      #expect(throws: DatabaseError.self) {
        try it.office.write { deed in
          try deed.db.execute(sql)
          try deed.record("x.y", Subject("x", 1))
        }
      }
    }
  }
}
