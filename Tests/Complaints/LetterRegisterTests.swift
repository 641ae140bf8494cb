import Database
import Documents
import HTTP
import Procedures
import Testing

@testable import Complaints
@testable import Platform

@Suite struct LetterRegisterTests {
  @Test("B9 · what waits for the signer stands first; after signing the letter is in the register")
  func waiting() async throws {
    let office = try await LettersOffice()
    try await office.initialled()
    let before = try await LetterRegisterPages.show(try office.visit("Hadi", "/surat")).text
    #expect(before.contains("Menunggu tanda tangan Anda: 1 surat"))
    let number = try await office.app.signLetter(
      try office.reading(), of: office.ticket.caseToken, by: try office.actor("Hadi"))
    let after = try await LetterRegisterPages.show(try office.visit("Hadi", "/surat")).text
    #expect(!after.contains("Menunggu tanda tangan"))
    #expect(after.contains(number))
    #expect(after.contains("Menunggu konfirmasi pelanggan"))
  }

  @Test(
    "B9 · the register is filtered by month and by words, and shows what it can of a mistyped filter",
    arguments: [
      ("/surat?bulan=2026-03", true), ("/surat?bulan=2026-02", false), ("/surat?q=sertifikat", true),
      ("/surat?q=timbangan", false), ("/surat?bulan=kemarin&q=", true),
    ])
  func filters(_ address: String, _ isShown: Bool) async throws {
    let office = try await LettersOffice()
    let number = try await office.signed()
    let page = try await LetterRegisterPages.show(try office.visit("Maya", address)).text
    #expect(page.contains(number) == isShown)
  }

  @Test("B9 · a confidential customer's name is neither in the register nor in its export")
  func secrecy() async throws {
    let office = try await LettersOffice(.confidential)
    try await office.signed()
    let page = try await LetterRegisterPages.show(try office.visit("Maya", "/surat")).text
    var cells: [TableCell] = []
    let table = try LetterRegisterPages.table(try office.visit("Maya", "/surat.csv"))
    try office.read { db in try table.rows(db) { cells += $0 } }
    #expect(!page.contains("Bu Rina") && !cells.contains("Bu Rina"))
    #expect(cells.contains("Jawaban keluhan"))
  }

  @Test("B9 · pages follow each other by key in both directions")
  func keys() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    let line = try #require(
      try office.read { try $0.lines(of: .outgoing, "1 = 1", limit: 10).first })
    #expect(try office.read { try $0.lines(of: .outgoing, "1 = 1", at: .after(line.key), limit: 10) }.isEmpty)
    #expect(try office.read { try $0.lines(of: .outgoing, "1 = 1", at: .before(line.key), limit: 10) }.isEmpty)
  }

  @Test("B9 · the register is for who reads letters, keeps it or signs them; others are told that it is not theirs")
  func access() async throws {
    let office = try await LettersOffice()
    let decisions = try ["Hadi", "Maya", "Dewi", "Putu"].map { name in
      try Access.letterRegister.decide(try office.visit(name, "/surat"))
    }
    #expect(decisions == [.allow, .allow, .allow, .forbid])
    #expect(try Access.letterRegister.decide(try office.visit(nil, "/surat")) == .signIn)
  }
}
