import Database
import HTTP
import Platform
import Procedures
import Testing

@testable import Complaints

@Suite struct LetterSigningTests {
  private func sign(_ office: LettersOffice, _ reading: LetterReading, password: String) async throws -> Response {
    try await LetterPages.sign(
      try office.visit("Hadi", "/", form: .about(reading, [(name: "password", value: password)])))
  }

  @Test("B9 · signing gives the number, freezes the text and tells the customer; the trail holds the deed")
  func signing() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let answer = try await sign(office, try office.reading(), password: LettersOffice.password)
    #expect(answer.status == .seeOther)
    let signature = try #require(try office.letter()?.signature)
    #expect(signature.number == "001/BSPJI/PK/III/2026")
    #expect(signature.name == "Hadi")
    #expect(signature.title == "Kepala Balai")
    #expect(try office.openStep()?.kind == .confirmation)
    #expect(try office.read { try $0.letterFaults() } == [])
    let verb = try office.read { try $0.value("SELECT verb FROM trail WHERE seq = \(signature.trailSeq)") as String? }
    #expect(verb == "letter.signed")
    let mails = try office.read { try $0.values("SELECT address FROM mail WHERE kind = 'letter.signed'") as [String] }
    #expect(mails == ["rina@contoh.com"])
  }

  @Test("B9, D7 · a later refusal beats every earlier approval of the same text, and only a newer mark beats it")
  func laterRefusal() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let letter = try #require(try office.letter())
    let mark = try #require(letter.standingInitials.first)
    func returned(at moment: Instant, marks: [Letter.Initials]) -> Letter {
      let refusal = Letter.Return(version: mark.version, name: "Hadi", at: moment, reason: "Nada belum tepat.")
      return Letter(
        id: letter.id, versions: letter.versions, initials: marks, returns: [refusal], signature: nil)
    }
    let after = mark.at.adding(minutes: 5)
    let refused = returned(at: after, marks: [mark, mark])
    #expect(refused.standingInitials.isEmpty && refused.openReturn != nil)
    #expect(refused.fault(of: mark) == "gugur karena dikembalikan")
    let newer = Letter.Initials(
      version: mark.version, hash: mark.hash, name: mark.name, title: mark.title, at: after.adding(minutes: 5))
    let renewed = returned(at: after, marks: [mark, newer])
    #expect(renewed.standingInitials.map(\.at) == [newer.at] && renewed.openReturn == nil)
  }

  @Test("B9 · a letter is found by its number once it is signed")
  func search() async throws {
    let office = try await LettersOffice()
    let number = try await office.signed()
    let match = try #require(SearchWords(number))
    let found = try office.read { db in
      try db.values("SELECT c.id FROM complaint c WHERE " + match.condition) as [Complaint.ID]
    }
    #expect(found == [office.ticket.id])
  }

  @Test(
    "B9 · without the right password nothing is signed, and the sentence stands beside its field",
    arguments: [
      "", "salah",
    ])
  func wrongPassword(_ password: String) async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let answer = try await sign(office, try office.reading(), password: password)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Kata sandi tidak cocok"))
    #expect(try office.letter()?.signature == nil)
  }

  @Test("B9 · another version or hash than the one initialled is not signed")
  func staleSignature() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let read = try office.reading()
    let other = LetterReading(version: read.version, hash: [UInt8](repeating: 1, count: 32))
    let answer = try await sign(office, other, password: LettersOffice.password)
    #expect(answer.status == .conflict && answer.text.contains("Surat ini sudah berubah sejak Anda baca"))
    #expect(try office.letter()?.signature == nil)
  }

  @Test("B9 · a text nobody initialled is not signed, even if it came in behind the program's back")
  func notInitialled() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let text = LetterText(typed: .letter("Diselipkan.", 0))
    let ticket = office.ticket.ticket
    let putu = try office.person("Putu")
    try office.app.writeNow(by: .system) { deed in
      let letter = try deed.db.beginLetter(of: office.ticket.id)
      try deed.db.insert(text, as: 2, of: letter, hash: text.hash(answering: ticket), by: putu, at: deed.at)
      try deed.record("letter.slipped", Subject("letter", letter))
    }
    await #expect(throws: LetterError.notInitialled) {
      _ = try await sign(office, try office.reading(), password: LettersOffice.password)
    }
    let page = try await LetterPages.show(try office.visit("Hadi", "/")).text
    #expect(page.contains("gugur karena surat diubah pada versi 2"))
    #expect(!page.contains("Tanda tangani"))
  }

  @Test("B9 · sent back with a reason, the drafter reads it, edits, initials anew, and it is signed: 9, 8, 9")
  func returned() async throws {
    let office = try await LettersOffice()
    try await office.initialled("Satu.")
    let answer = try await LetterPages.sendBack(
      try office.visit("Hadi", "/", form: .about(try office.reading(), [(name: "reason", value: "Tambah tanggalnya.")]))
    )
    #expect(answer.status == .seeOther)
    #expect(try office.openStep()?.kind == .letterDraft)
    #expect(try office.openStep()?.round == 2)
    office.pass(minutes: 5)
    #expect(try await LetterPages.show(try office.visit("Putu", "/")).text.contains("Tambah tanggalnya."))
    try await office.save("Satu, 12 Maret.", base: 1)
    let editor = try await LetterPages.show(try office.visit("Putu", "/")).text
    #expect(editor.contains("gugur karena surat diubah pada versi 2"))
    office.pass(minutes: 5)
    try await office.initial()
    _ = try await office.app.signLetter(try office.reading(), of: office.ticket.caseToken, by: try office.actor("Hadi"))
    let letter = try #require(try office.letter())
    #expect(letter.versions.count == 2)
    #expect(letter.returns.map(\.reason) == ["Tambah tanggalnya."])
    #expect(letter.signature?.version == 2)
  }

  @Test("B9 · a return without a reason is refused beside its field")
  func returnWithoutReason() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let answer = try await LetterPages.sendBack(try office.visit("Hadi", "/", form: .about(try office.reading())))
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Tulis apa yang perlu diperbaiki"))
    #expect(try office.openStep()?.kind == .letterSignature)
  }

  @Test("B9 · a return that comes too late is refused, and its reason is not lost")
  func lateReturn() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let reading = try office.reading()
    _ = try await office.app.signLetter(reading, of: office.ticket.caseToken, by: try office.actor("Hadi"))
    let answer = try await LetterPages.sendBack(
      try office.visit("Hadi", "/", form: .about(reading, [(name: "reason", value: "Salah alamat.")])))
    #expect(answer.status == .conflict)
    #expect(answer.text.contains("Salah alamat."))
  }

  @Test(
    "B9 · a signed text, a signature and a version cannot be changed in the database either",
    arguments: [
      "UPDATE letterVersion SET body = 'x'", "DELETE FROM letterVersion", "UPDATE letterSignature SET number = 'x'",
      "DELETE FROM letterSignature", "UPDATE letterInitials SET version = 2",
    ] as [SQL])
  func frozen(_ change: SQL) async throws {
    let office = try await LettersOffice()
    try await office.signed()
    #expect(throws: (any Error).self) { try office.app.writeNow(by: .system) { try $0.db.execute(change) } }
  }

  @Test("P4 · verify tells of a changed text, a strange number and a missing deed")
  func faults() async throws {
    let office = try await LettersOffice()
    let number = try await office.signed()
    try office.app.writeNow(by: .system) { deed in
      try deed.db.execute("DROP TRIGGER versionIsFinal")
      try deed.db.execute("DROP TRIGGER signatureIsFinal")
      try deed.db.execute("UPDATE letterVersion SET body = 'Lain.'")
      try deed.db.execute("UPDATE letterSignature SET number = 'palsu', trailSeq = 999999")
      try deed.record("letter.forged", Subject("case", 1))
    }
    #expect(number != "palsu")
    #expect(
      try office.read { try $0.letterFaults() } == [
        .changedText(ticket: office.ticket.ticket, version: 1), .strangeNumber(number: "palsu"),
        .noTrail(number: "palsu"),
      ])
  }
}
