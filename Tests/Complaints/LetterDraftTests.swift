import HTTP
import Platform
import Procedures
import Testing

@testable import Complaints

@Suite struct LetterDraftTests {
  @Test("B8 · the first text is made of the case: reference, cause, action with its date, and whom it goes to")
  func template() async throws {
    let office = try await LettersOffice()
    let page = try await LetterPages.show(try office.visit("Putu", "/")).text
    #expect(page.contains(office.ticket.ticket))
    #expect(page.contains("Antrean alat uji tidak dibagi."))
    #expect(page.contains("Membagi antrean (dilaksanakan 11 Maret 2026)"))
    #expect(page.contains("Bu Rina"))
  }

  @Test(
    "B8 · who stays confidential or anonymous is addressed by the number alone",
    arguments: [
      Confidentiality.confidential, .anonymous,
    ])
  func neutralAddress(_ confidentiality: Confidentiality) async throws {
    let office = try await LettersOffice(confidentiality)
    let page = try await LetterPages.show(try office.visit("Putu", "/")).text
    #expect(page.contains("Pelapor keluhan \(office.ticket.ticket)"))
    #expect(!page.contains("Rina"))
    #expect(!page.contains("PT Maju"))
  }

  @Test("B8 · every save keeps the version before it")
  func versions() async throws {
    let office = try await LettersOffice()
    #expect(try await office.save("Satu.") == 1)
    #expect(try await office.save("Dua.", base: 1) == 2)
    #expect(try office.letter()?.versions.map(\.text.body) == ["Satu.", "Dua."])
  }

  @Test("B8 · the save button pressed twice makes one version")
  func savedTwice() async throws {
    let office = try await LettersOffice()
    try await office.save("Satu.")
    #expect(try await office.save("Satu.") == 1)
    #expect(try office.letter()?.versions.count == 1)
  }

  @Test("B8 · a save over a version nobody read is refused; both texts are on the page, and saving again goes through")
  func conflict() async throws {
    let office = try await LettersOffice()
    try await office.save("Satu.")
    try await office.save("Dua dari rekan.", base: 1)
    let answer = try await LetterPages.save(try office.visit("Putu", "/", form: .letter("Tiga, punya saya.", 1)))
    #expect(answer.status == .conflict)
    #expect(answer.text.contains("Tiga, punya saya."))
    #expect(answer.text.contains("Dua dari rekan."))
    #expect(answer.text.contains("Yang berubah: isi surat."))
    #expect(answer.text.contains("name=\"version\" value=\"2\""))
    #expect(try office.letter()?.versions.count == 2)
  }

  @Test("B8 · a save after the letter was initialled is refused, and what was typed is still there")
  func movedOn() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let answer = try await LetterPages.save(try office.visit("Putu", "/", form: .letter("Terlambat.", 1)))
    #expect(answer.status == .conflict)
    #expect(answer.text.contains("Terlambat."))
    #expect(!answer.text.contains("Simpan konsep"))
    #expect(try office.letter()?.versions.count == 1)
  }

  @Test("B8 · wrong input is told beside its field with everything typed kept")
  func unprocessable() async throws {
    let office = try await LettersOffice()
    let answer = try await LetterPages.save(
      try office.visit("Putu", "/", form: ["urgency": "soon", "subject": "", "addressee": "Bu Rina", "body": "Isi."]))
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Kesalahan: "))
    #expect(answer.text.contains("Tulis hal surat"))
    #expect(answer.text.contains("Isi."))
  }

  @Test("B8 · initials end step 8 and stand under exactly the text that was read")
  func initials() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let letter = try #require(try office.letter())
    #expect(letter.standingInitials.map(\.hash) == [letter.current?.hash])
    #expect(letter.standingInitials.first?.title == "Ketua Pokja")
    #expect(try office.openStep()?.kind == .letterSignature)
  }

  @Test("B8 · initials over a version nobody read are refused, and what was typed is still there")
  func staleInitials() async throws {
    let office = try await LettersOffice()
    try await office.save("Satu.")
    try await office.save("Dua dari rekan.", base: 1)
    let answer = try await LetterPages.initial(try office.visit("Putu", "/", form: .letter("Tiga, punya saya.", 1)))
    #expect(answer.status == .conflict && answer.text.contains("Tiga, punya saya."))
    #expect(try office.letter()?.versions.count == 2)
    #expect(try office.letter()?.initials.isEmpty == true)
  }

  @Test("B8 · a text that was not saved before is saved and initialled in one go")
  func initialledUnsaved() async throws {
    let office = try await LettersOffice()
    try await office.save("Satu.")
    let answer = try await LetterPages.initial(try office.visit("Putu", "/", form: .letter("Baru diketik.", 1)))
    #expect(answer.status == .seeOther)
    let letter = try #require(try office.letter())
    #expect(letter.current?.text.body == "Baru diketik.")
    #expect(letter.standingInitials.map(\.version) == [2])
  }
}
