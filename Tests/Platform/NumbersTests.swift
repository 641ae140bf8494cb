import Database
import Testing

@testable import Platform

@Suite struct Numbers {
  private struct Stop: Error {}
  private static let letter = NumberKind(rawValue: "letter")

  private func office(_ pattern: String) throws -> SampleOffice {
    let office = try SampleOffice()
    let read = try NumberPattern(pattern)
    try office.app.writeNow(by: .system) { deed in
      try deed.setPattern(read, for: Self.letter)
      try deed.record("office.prepared", Subject("office", 1))
    }
    return office
  }

  private func issue(_ office: SampleOffice, thenStop: Bool = false) throws -> String {
    try office.app.writeNow(by: .system) { deed in
      let number = try deed.nextNumber(Self.letter)
      try deed.record("letter.numbered", Subject("letter", 1))
      if thenStop { throw Stop() }
      return number
    }
  }

  @Test("B9 · letter numbers read as the office writes them")
  func pattern() throws {
    let office = try office("{nomor:3}/BSPJI/PK/{bulan-romawi}/{tahun}")
    #expect(try issue(office) == "001/BSPJI/PK/III/2026")
    #expect(try issue(office) == "002/BSPJI/PK/III/2026")
  }

  @Test("B9 · a deed that fails gives its number back")
  func gapFree() throws {
    let office = try office("{nomor}/{tahun}")
    #expect(try issue(office) == "1/2026")
    for _ in 1...3 { #expect(throws: Stop.self) { try issue(office, thenStop: true) } }
    #expect(try issue(office) == "2/2026")
    #expect(try office.app.database.read { try $0.numberGaps() }.isEmpty)
  }

  @Test("B9 · many at once get each their own, and none is left out")
  func concurrently() async throws {
    let office = try office("{nomor}/{tahun}")
    let numbers = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 1...60 {
        group.addTask {
          try await office.app.write(by: .system) { deed in
            let number = try deed.nextNumber(Self.letter)
            try deed.record("letter.numbered", Subject("letter", Int64(index)))
            return number
          }
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(numbers == Set((1...60).map { "\($0)/2026" }))
    #expect(try office.app.database.read { try $0.numberGaps() }.isEmpty)
  }

  @Test("B9 · the count starts again on 1 January of the office's own zone")
  func newYear() throws {
    let office = try office("{nomor}/{tahun}")
    _ = try issue(office)
    let newYear = try #require(Instant(iso: "2026-12-31T16:00:00Z"))
    let number = try office.app.writeNow(by: .system, at: newYear) { deed in
      let number = try deed.nextNumber(Self.letter)
      try deed.record("letter.numbered", Subject("letter", 1))
      return number
    }
    #expect(number == "1/2027")
  }

  @Test("B9 · an issued number can be neither changed nor removed, and a hole shows")
  func final() throws {
    let office = try office("{nomor}/{tahun}")
    for _ in 1...3 { _ = try issue(office) }
    for statement in ["UPDATE numberIssued SET text = 'x'", "DELETE FROM numberIssued"] as [SQL] {
      #expect(throws: DatabaseError.self) { try office.app.database.writeNow { db in try db.execute(statement) } }
    }
    try office.app.database.writeNow { db in
      try db.execute("DROP TRIGGER issuedNumberIsKept")
      try db.execute("DELETE FROM numberIssued WHERE serial = 2")
    }
    let gap = try #require(try office.app.database.read { try $0.numberGaps() }.first)
    #expect(gap.last == 3 && gap.issued == 2)
  }

  @Test(
    "P3 · a pattern that could not work is refused with a sentence",
    arguments: [
      ("{tahun}", NumberPatternError.noSerial), ("{nomor}", .noYear), ("{nomor/{tahun", .unclosed),
      ("{nomer}/{tahun}", .unknownField("nomer")), ("{nomor:0}/{tahun}", .unknownField("nomor:0")),
      ("{nomor}{bulan}/{tahun}", .touching), ("{tahun}{nomor:4}", .touching), ("A1{nomor}/{tahun}", .touching),
      (String(repeating: "x", count: 50) + "{nomor}/{tahun}", .tooLong),
    ])
  func refused(text: String, error: NumberPatternError) {
    #expect(throws: error) { try NumberPattern(text) }
    #expect(error.message.hasSuffix(".") && !error.message.contains("!"))
  }

  @Test(
    "P3 · every field of a pattern has its form",
    arguments: [
      ("{nomor:4}.{tahun}", "0012.2026"), ("{nomor}-{bulan}-{tahun}", "12-03-2026"),
      ("{bulan-romawi}{nomor}/{tahun}", "III12/2026"), ("{nomor:1}/{tahun}", "12/2026"),
    ])
  func fields(text: String, number: String) throws {
    let day = try #require(Day(iso: "2026-03-12"))
    #expect(try NumberPattern(text).number(12, on: day) == number)
  }
}
