import Database
import HTTP
import Platform
import Procedures
import Testing

@testable import Complaints

@Suite struct ClosingTests {
  private func receiptForm(_ more: [(name: String, value: String)] = [], day: String = "2026-03-11") -> FormData {
    FormData(
      [
        (name: "recipient", value: "Bu Rina"), (name: "receivedOn", value: day), (name: "way", value: "handed"),
        (name: "minutes", value: "Surat diserahkan di loket."),
      ] + more)
  }

  private var proof: UploadedFile {
    UploadedFile(filename: "bukti.pdf", claimedType: "application/pdf", bytes: Array("%PDF-1.7 bukti".utf8))
  }

  private func form(_ data: FormData, hasProof: Bool = true, isNamed: Bool = true) throws -> ReceiptForm {
    let day = try #require(Day(iso: "2026-03-11"))
    return try ReceiptForm(data, proof: (hasProof, FormErrors()), isNamed: isNamed, signedOn: day, today: day)
  }

  @Test("B10 · the customer reads and prints exactly the sheet that was signed; before that there is nothing")
  func reads() async throws {
    let office = try await LettersOffice()
    await #expect(throws: VisitError.self) { _ = try await ClosingPages.letter(try office.visit(nil, "/")) }
    let number = try await office.signed()
    let page = try await ClosingPages.letter(try office.visit(nil, "/")).text
    let paper = try await ClosingPages.print(try office.visit(nil, "/")).text
    for shown in [page, paper] {
      #expect(shown.contains(number))
      #expect(shown.contains("Ditandatangani secara elektronik"))
      #expect(!shown.contains("Konsep, belum ditandatangani"))
    }
    #expect(page.contains("Belum puas") && page.contains("Terima jawaban"))
  }

  @Test("B10 · the customer confirms: receipt and minutes are written, the case closes in true words")
  func confirms() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    let answer = try await ClosingPages.confirm(try office.visit(nil, "/", form: ["note": "Terima kasih."]))
    #expect(answer.status == .seeOther)
    #expect(try office.run()?.ending == .confirmedByCustomer)
    let letter = try #require(try office.letter())
    let receipt = try #require(try office.read { try $0.receipt(of: letter.id) })
    #expect(receipt.source == .customer)
    #expect(receipt.minutes.discussion.contains("Terima kasih."))
    let paper = try await ClosingPages.customerMinutes(try office.visit(nil, "/"))
    #expect(paper.discussion.contains("Terima kasih.") && paper.recorder == "Sistem, dari konfirmasi pelanggan")
  }

  @Test("B10 · confirming twice ends the same, and is no error")
  func confirmsTwice() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    for _ in 1...2 {
      let answer = try await ClosingPages.confirm(try office.visit(nil, "/", form: ["note": ""]))
      #expect(answer.status == .seeOther)
    }
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM letterReceipt") as Int? } == 1)
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM minutes") as Int? } == 1)
  }

  @Test("B10 · nothing can be confirmed before there is a signed letter")
  func confirmsTooEarly() async throws {
    let office = try await LettersOffice()
    await #expect(throws: VisitError.self) {
      try await office.app.confirmReceipt(note: "", tracking: office.ticket.trackingToken)
    }
    #expect(try office.run()?.isOpen == true)
  }

  @Test("B10 · a customer who is not satisfied says why: the case goes to the head, staff are told")
  func disputes() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    for _ in 1...2 {
      _ = try await ClosingPages.dispute(try office.visit(nil, "/", form: ["reason": "Alat masih rusak."]))
    }
    #expect(try office.openStep()?.kind == .disposition)
    let entries = try office.read { db in
      try db.values("SELECT text FROM caseEntry WHERE kind = \(CaseEntry.disputeKind)") as [String]
    }
    #expect(entries == ["Alat masih rusak."])
    #expect(try await ClosingPages.letter(try office.visit(nil, "/")).text.contains("Anda menyatakan belum puas"))
    #expect(try await TrackingPages.show(try office.visit(nil, "/")).text.contains("Menunggu arahan pimpinan."))
    #expect(try await CasePages.show(try office.visit("Putu", "/")).text.contains("Belum puas dengan surat jawaban"))
    let told = try office.read { try $0.values("SELECT address FROM mail WHERE kind = 'letter.disputed'") as [String] }
    #expect(told == ["dewi@contoh.go.id", "putu@contoh.go.id", "hadi@contoh.go.id"])
  }

  @Test("B10 · a dispute without a reason is refused beside its field")
  func disputeWithoutReason() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    let answer = try await ClosingPages.dispute(try office.visit(nil, "/", form: ["reason": " "]))
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Tulis apa yang belum sesuai"))
  }

  @Test("B10 · the desk records for the customer only with proof")
  func proofIsNeeded() throws {
    let errors = #expect(throws: FormErrors.self) { try form(receiptForm(), hasProof: false) }
    #expect(errors?.notes.map(\.field) == ["proof"])
  }

  @Test("B10 · nobody received a letter before it was signed, nor tomorrow", arguments: ["2026-03-10", "2026-03-12"])
  func impossibleDays(_ day: String) throws {
    let errors = #expect(throws: FormErrors.self) { try form(receiptForm(day: day)) }
    #expect(errors?.notes.map(\.field) == ["receivedOn"])
  }

  @Test("B10 · recorded by the desk, the case closes as just that, with the proof beside it")
  func recorded() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    try await office.app.recordReceipt(
      try form(receiptForm()), tray: try office.tray(proof), of: office.ticket.caseToken, by: try office.actor("Dewi"))
    let run = try #require(try office.run())
    #expect(run.ending == .recordedByDesk)
    let files = try office.read { try $0.caseFiles(of: run.id, for: .internal) }
    #expect(files.map(\.audience) == [.internal])
    let paper = try office.visit("Dewi", "/").show(ComplaintPapers.delivery).text
    #expect(paper.contains("Surat diserahkan di loket."))
    #expect(paper.contains("Diserahkan langsung"))
    #expect(
      try await ClosingPages.letter(try office.visit(nil, "/")).text.contains("dicatat petugas atas nama Anda"))
  }

  @Test("B10 · who stays unknown is not named by the desk either")
  func unnamedRecipient() async throws {
    let office = try await LettersOffice(.confidential)
    try await office.signed()
    try await office.app.recordReceipt(
      try form(receiptForm(), isNamed: false), tray: try office.tray(proof), of: office.ticket.caseToken,
      by: try office.actor("Dewi"))
    let letter = try #require(try office.letter())
    #expect(try office.read { try $0.receipt(of: letter.id) }?.recipient == "Pelapor (identitas dirahasiakan)")
  }

  @Test("B10 · only who may register complaints records for a customer")
  func onlyTheDesk() async throws {
    let office = try await LettersOffice()
    try await office.signed()
    let receipt = try form(receiptForm())
    let tray = try office.tray(proof)
    await #expect(throws: VisitError.self) {
      try await office.app.recordReceipt(
        receipt, tray: tray, of: office.ticket.caseToken, by: try office.actor("Putu"))
    }
    #expect(try office.run()?.isOpen == true)
  }

  @Test(
    "mails lead to the complaint by a link, or in words while nobody has set where the site is",
    arguments: [true, false])
  func links(isSet: Bool) async throws {
    let office = try await LettersOffice()
    if isSet {
      try await office.app.write(by: .system) { deed in
        try deed.set(.baseURL, to: "https://keluhan.contoh.go.id")
        try deed.record("setting.changed", Subject("setting", 1))
      }
      try office.app.refreshOffice()
    }
    try await office.signed()
    _ = try await ClosingPages.dispute(try office.visit(nil, "/", form: ["reason": "Alat masih rusak."]))
    let mails = try office.read { db in
      try db.values("SELECT body FROM mail WHERE kind IN ('letter.signed', 'letter.disputed')") as [String]
    }
    #expect(mails.count == 4)
    #expect(mails.allSatisfy { $0.contains("https://keluhan.contoh.go.id/") == isSet && !$0.contains("di: /") })
    #expect(mails.contains { $0.contains("pada halaman Lacak di situs kami, dengan nomor") } == !isSet)
  }
}
