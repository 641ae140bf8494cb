import Platform
import Testing

@testable import Complaints

@Suite struct LetterTextTests {
  private func text(_ body: String = "Satu.\n\nDua.") -> LetterText {
    LetterText(
      urgency: .ordinary, attachments: "", subject: "Hal", addressee: "Bu Rina\nPT Maju", body: body, copies: "")
  }

  @Test("B8 · every part of a letter counts for its hash, and so does the ticket it answers")
  func hashCoversEverything() {
    var letters = [text()]
    for part in LetterText.Part.allCases {
      var other = text()
      switch part {
      case .urgency: other.urgency = .soon
      case .attachments: other.attachments = "x"
      case .subject: other.subject += "x"
      case .addressee: other.addressee += "x"
      case .body: other.body += "x"
      case .copies: other.copies = "x"
      case .security: other.security = .secret
      }
      letters.append(other)
    }
    let hashes = Set(letters.map { $0.hash(answering: "KEL-1") } + [text().hash(answering: "KEL-2")])
    #expect(hashes.count == LetterText.Part.allCases.count + 2)
  }

  @Test("B8 · words moved from one part into the next give another hash")
  func partsDoNotRunTogether() {
    var one = text()
    (one.subject, one.attachments) = ("ab", "c")
    var other = text()
    (other.subject, other.attachments) = ("b", "ca")
    #expect(one.hash(answering: "KEL-1") != other.hash(answering: "KEL-1"))
  }

  @Test("B8 · an empty line parts paragraphs, a line break stays inside one")
  func paragraphs() {
    #expect(text("Satu\ndua.\n\n \nTiga.\n").paragraphs == ["Satu\ndua.", "Tiga."])
  }

  @Test("B8 · differences are told in the order of the letter")
  func differences() {
    var newer = text("Lain.")
    newer.subject = "Hal lain"
    #expect(newer.differences(from: text()) == [.subject, .body])
  }

  @Test("B9 · a check code is the first 48 bits of the hash, in three groups")
  func checkCode() {
    #expect(CheckCode([0x0a, 0xff, 0x00, 0x12, 0x34, 0x56, 0x78]).text == "0AFF-0012-3456")
  }

  @Test("B8 · what is missing or too long is told beside its field, all at once")
  func formFaults() {
    let errors = #expect(throws: FormErrors.self) {
      try LetterForm(["urgency": "", "subject": String(repeating: "x", count: 201)])
    }
    #expect(errors?.notes.map(\.field) == ["urgency", "addressee", "body", "subject"])
  }

  @Test(
    "B8 · a service nobody knows is not named in the reply",
    arguments: [("Pengujian", true), ("Tidak tahu", false), ("tidak tahu.", false), ("Lainnya", false), ("", false)])
  func unknownService(service: String, isNamed: Bool) async throws {
    let office = try await LettersOffice()
    try await office.app.write(by: .system) { deed in
      try deed.db.execute("UPDATE complaint SET service = \(service)")
      try deed.record("test.changed", Subject("complaint", 1))
    }
    let run = try #require(try office.run())
    let found = try #require(try office.read { try LetterCase($0, of: run) })
    let body = found.template(office.app.office).body
    #expect(body.contains("menyangkut layanan") == isNamed)
    #expect(body.contains("Pokok keluhan tersebut: Sertifikat uji terlambat.") == !isNamed)
  }
}
