import Database
import Testing

@testable import Platform

@Suite("What a column keeps of calendar and contacts") struct CalendarColumnTests {
  /// What comes back out of a column equals what went in.
  private func kept<Value: ColumnValue & Equatable>(_ value: Value?, as stored: Stored) -> Bool {
    guard let value else { return false }
    return value.stored == stored && Value(stored: stored) == value
  }

  @Test("each value has one stored form, and reads back from it")
  func forms() {
    #expect(kept(Instant(rawValue: -1), as: .integer(-1)))
    #expect(kept(Day(iso: "2026-03-12"), as: .text("2026-03-12")))
    #expect(kept(Month(iso: "2026-03"), as: .text("2026-03")))
    #expect(kept(TimeOfDay(iso: "07:30"), as: .integer(450)))
    #expect(kept(TimeOfDay.endOfDay, as: .integer(1_440)))
    #expect(kept(Weekday.sunday, as: .integer(7)))
    #expect(kept(Zone.wita, as: .text("wita")))
    #expect(kept(Holiday.Kind.jointLeave, as: .text("jointLeave")))
    #expect(kept(Standard.Unit.workingDays, as: .text("workingDays")))
    #expect(kept(PhoneNumber("0812 3456 7890"), as: .text("+6281234567890")))
    #expect(kept(EmailAddress("rina@contoh.id"), as: .text("rina@contoh.id")))
  }

  @Test("a column that holds something else is refused")
  func refused() {
    #expect(Day(stored: .text("2026-02-30")) == nil && Day(stored: .integer(20_260_312)) == nil)
    #expect(Month(stored: .text("2026")) == nil && Instant(stored: .text("1")) == nil && Instant(stored: .null) == nil)
    #expect(TimeOfDay(stored: .integer(1_441)) == nil && TimeOfDay(stored: .integer(-1)) == nil)
    #expect(Weekday(stored: .integer(0)) == nil && Zone(stored: .text("WITA")) == nil)
    #expect(PhoneNumber(stored: .text("0")) == nil && EmailAddress(stored: .null) == nil)
  }
}
