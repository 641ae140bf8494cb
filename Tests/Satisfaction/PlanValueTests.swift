import HTTP
import Platform
import Support
import Testing

@testable import Satisfaction

@Suite("A1 · values of the programme") struct PlanValueTests {
  @Test(
    "A1: months are told in runs",
    arguments: [
      ([1], "Jan"), ([1, 2], "Jan, Feb"), ([1, 3, 4, 5, 12], "Jan, Mar–Mei, Des"), (Array(1...12), "Setiap bulan"),
      ([], ""),
    ])
  func months(_ months: [Int], _ words: String) { #expect(MonthSet(months).words == words) }

  @Test("A1: months outside the year are left out, and those up to a month are told apart")
  func monthBounds() {
    #expect(MonthSet([0, 13, -3]).isEmpty && MonthSet([4, 4, 13]).months == [4])
    #expect(MonthSet(Array(1...12)).through(3).months == [1, 2, 3] && MonthSet([1]).through(0).isEmpty)
  }

  @Test(
    "A1: a target is read as people write it, exactly",
    arguments: [
      ("76,61", 7661), ("76.6", 7660), (" 80 % ", 8000), ("0", 0), ("100", 10_000), ("", nil), ("76,611", nil),
      ("-1", nil), ("a", nil), ("1.000,5", nil),
    ] as [(String, Int?)])
  func hundredths(_ typed: String, _ value: Int?) { #expect(Hundredths.read(typed) == value) }

  @Test("A1: hundredths are told without zeros that say nothing")
  func hundredthsInWords() {
    #expect([7661, 7660, 8000, 0].map { Hundredths.words($0) } == ["76,61", "76,6", "80", "0"])
  }

  @Test("A1: the difference of two policies names each paragraph that came or went, and keeps the others")
  func difference() {
    let old = "Satu.\nDua.\nTiga."
    let found = PolicyDifference(from: old, to: "Satu.\nDua diubah.\nTiga.\nEmpat.")
    #expect(
      found.lines == [
        .init(old: "Satu.", new: "Satu."), .init(old: "Dua.", new: "Dua diubah."), .init(old: "Tiga.", new: "Tiga."),
        .init(old: nil, new: "Empat."),
      ])
    #expect(PolicyDifference(from: old, to: old).isEmpty && !found.isEmpty)
    #expect(PolicyDifference(from: "", to: "").lines.isEmpty)
  }

  @Test("A1: a paragraph with one word more marks that word alone, and one of another matter stands alone")
  func differenceOfWords() {
    let found = PolicyDifference(
      from: "Melatih petugas dan kontraktor.",
      to: "Melatih semua petugas dan kontraktor.\nMenghentikan kerja berbahaya.")
    #expect(found.lines.count == 2 && found.lines.last == .init(old: nil, new: "Menghentikan kerja berbahaya."))
    let pieces = found.lines.first?.pieces
    #expect(pieces?.old == [.init(text: "Melatih petugas dan kontraktor.", isChanged: false)])
    #expect(pieces?.new.filter(\.isChanged).map(\.text) == ["semua"])
  }

  @Test("A2: a period without a sensible beginning and end is the running quarter, and says what is wrong")
  func period() throws {
    let today = try #require(Day(iso: "2026-05-20"))
    let plain = FeedbackPeriod([:], today: today)
    #expect(plain.query == "dari=2026-04&sampai=2026-05" && plain.errors.isEmpty)
    let wrong = FeedbackPeriod(["dari": "2026-05", "sampai": "2026-03"], today: today)
    #expect(wrong.errors["sampai"] != nil && wrong.query == plain.query)
    #expect(FeedbackPeriod(["dari": "2020-01", "sampai": "2026-03"], today: today).errors["sampai"] != nil)
    #expect(FeedbackPeriod(["dari": "entah"], today: today).errors["dari"] != nil)
  }
}
