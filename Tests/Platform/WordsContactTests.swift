import Testing

@testable import Platform

@Suite("Telephone numbers, e-mail addresses, typed dates") struct WordsContactTests {
  @Test(
    "a telephone number is understood as people type it",
    arguments: [
      ("081234567890", "+6281234567890", "0812-3456-7890"), ("+6281234567890", "+6281234567890", "0812-3456-7890"),
      ("0812 3456 7890", "+6281234567890", "0812-3456-7890"), ("6281234567890", "+6281234567890", "0812-3456-7890"),
      ("62812345678", "+62812345678", "0812-3456-78"), ("+62 0812-3456-7890", "+6281234567890", "0812-3456-7890"),
      ("0062 812 3456 7890", "+6281234567890", "0812-3456-7890"), ("81234567890", "+6281234567890", "0812-3456-7890"),
      ("(021) 7805851", "+62217805851", "021-7805851"), ("0541-732274", "+62541732274", "0541-732274"),
      ("1500123", "+621500123", "1500123"), ("0800-1234567", "+628001234567", "0800-1234-567"),
      ("+65 6123 4567", "+6561234567", "+6561234567"),
    ])
  func phones(typed: String, e164: String, display: String) throws {
    let phone = try #require(PhoneNumber(typed))
    #expect(phone.e164 == e164)
    #expect(phone.display == display)
    #expect(PhoneNumber(phone.display) == phone && PhoneNumber(phone.e164) == phone)
  }

  @Test(
    "what is no telephone number is refused",
    arguments: [
      "", "08121234", "0812345678901234", "08412345678", "080123456789", "7805851", "78058511", "0812-ABCD-7890",
      "+0812345678",
      "1500", "+62", "+6512", "٠٨١٢٣٤٥٦٧٨٩٠", "0812+34567890", "62", "0",
    ])
  func notPhones(typed: String) { #expect(PhoneNumber(typed) == nil) }

  @Test("masks hide at least four digits; only mobile numbers have WhatsApp")
  func masks() {
    let masks = ["081234567890", "0812345678", "0541-732274", "(021) 7805851", "1500123", "+65 6123 4567"]
    #expect(
      masks.map { PhoneNumber($0)?.masked } == [
        "0812-****-7890", "0812-****-78", "0541-****-74", "021-****-851", "1500-****", "+656-****-567",
      ])
    #expect(PhoneNumber("081234567890")?.whatsApp == "https://wa.me/6281234567890")
    #expect(PhoneNumber("0541-732274")?.whatsApp == nil)
    #expect(EmailAddress("rina@contoh.id")?.masked == "r***@contoh.id")
  }

  @Test(
    "an e-mail address is accepted when mail can go there",
    arguments: [
      ("rina@contoh.id", "rina@contoh.id"), (" Rina.S+pgn@Contoh.GO.ID ", "Rina.S+pgn@contoh.go.id"),
      ("o'neil_1@a-b.co", "o'neil_1@a-b.co"),
    ])
  func emails(typed: String, text: String) { #expect(EmailAddress(typed)?.text == text) }

  @Test(
    "what is no e-mail address is refused",
    arguments: [
      "", "rina", "rina@", "@contoh.id", "rina@contoh", "rina@@contoh.id", "ri na@contoh.id", ".rina@contoh.id",
      "rina.@contoh.id", "ri..na@contoh.id", "rina@-contoh.id", "rina@contoh-.id", "rina@contoh..id", "rina@contoh.id.",
      "rina@127.0.0.1", "rina@contoh.i", "\"rina\"@contoh.id", "rïna@contoh.id", "rina@contoh.id\r\nBcc: x@y.id",
    ])
  func notEmails(typed: String) { #expect(EmailAddress(typed) == nil) }

  @Test("lengths of an e-mail address are those of RFC 5321")
  func emailLengths() {
    let label = String(repeating: "b", count: 63)
    #expect(EmailAddress(String(repeating: "a", count: 64) + "@\(label).id") != nil)
    #expect(EmailAddress(String(repeating: "a", count: 65) + "@contoh.id") == nil)
    #expect(EmailAddress("a@b\(label).id") == nil)
    #expect(EmailAddress("a@\(label).\(label).\(label).\(label).id") == nil)
  }

  @Test(
    "a typed date is read with the day first",
    arguments: [
      "12/03/2026", "2026-03-12", "12-3-2026", "12.03.2026", " 12 Maret 2026 ", "12 mar 2026", "Kamis, 12 Maret 2026",
      "12/3/2026",
    ])
  func typedDates(text: String) throws { #expect(Day(typed: text) == (try day("2026-03-12"))) }

  @Test(
    "what is no date is refused, and nothing is guessed",
    arguments: [
      "", "12/03/26", "03/13/2026", "31/02/2026", "12 Maretember 2026", "12/03", "0/0/2026", "12/03/2026/1", "kemarin",
      ",",
    ])
  func notDates(text: String) { #expect(Day(typed: text) == nil) }

  @Test("a typed time is read with point or colon")
  func typedTimes() {
    for text in ["14.05", "14:05", "pukul 14.05", " 14.05 "] { #expect(TimeOfDay(typed: text)?.iso == "14:05") }
    #expect(TimeOfDay(typed: "7.30")?.iso == "07:30" && TimeOfDay(typed: "00.00") == .midnight)
    for text in ["", "24.00", "14.60", "14", "1405", "14.5", "pukul", "14.05 pukul", "pukul pukul 14.05", "14.05.00"] {
      #expect(TimeOfDay(typed: text) == nil, "\(text)")
    }
  }
}
