import Database
import Documents
import Glibc
import Mustache
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("Issued papers") struct PaperTests {
  private struct Note: PaperPage {
    static let template = "Procedures/Papers/issued"
    let title = "Catatan 1/2026"
    let backURL = "/"
    let backLabel = "Kembali"
    let standing: String? = nil
    let place: String? = nil
    let content: String
  }

  private static let kind = PaperKind("case.test", "Catatan", form: 3)

  private func issue(_ content: String, in office: TestOffice, of run: Case) throws -> Paper {
    let id = try office.write { deed in
      let control = try deed.db.control(of: Self.kind, in: run.revision)
      let marks = [PaperMark(.prepared, name: "Putu", position: "Ketua Pokja", at: deed.at)]
      let draft = PaperDraft(
        Self.kind, number: run.number, control: control, marks: marks, about: Subject("case", run.id), of: run.id)
      return try deed.issue(draft) { _ in Note(content: content) }
    }
    return try #require(try office.read { try $0.paper(id) })
  }

  @Test("a code has twelve signs without look-alikes, and is found however it is typed")
  func codes() throws {
    let codes = (0..<500).map { _ in PaperCode(.live) }
    #expect(Set(codes).count == 500)
    #expect(codes.allSatisfy { $0.raw.count == 12 && !$0.raw.contains { "01ILO".contains($0) } })
    let code = codes[0]
    #expect(PaperCode(code.text) == code && PaperCode(code.text.lowercased().replacing("-", with: " ")) == code)
    #expect(PaperCode("") == nil && PaperCode(String(code.raw.dropLast())) == nil && PaperCode("0000-0000-0000") == nil)
  }

  @Test("what was issued stays as it was, whatever happens to the case")
  func frozen() throws {
    let office = try TestOffice()
    let run = try office.file()
    let paper = try issue("<p>Isi</p>", in: office, of: run)
    #expect(paper.number == run.number && paper.issuer == office.app.office.name && paper.file == nil)
    let text = try #require(try office.read { try $0.text(of: paper.id) })
    #expect(String(decoding: text.html, as: UTF8.self).contains("<p>Isi</p>"))
    #expect(throws: (any Error).self) {
      try office.write { try $0.db.execute("UPDATE paper SET content = 'lain' WHERE id = \(paper.id)") }
    }
    #expect(throws: (any Error).self) { try office.write { try $0.db.execute("DELETE FROM paper") } }
    #expect(try office.read { try $0.paperFaults() } == [])
    #expect(try office.read { try $0.paper(Self.kind, of: run.id)?.id } == paper.id)
    #expect(try office.read { try $0.paper(paper.code)?.id } == paper.id)
  }

  @Test("its PDF is stored once with its SHA-256, and kept in the trail")
  func pressed() async throws {
    let office = try TestOffice()
    let paper = try issue("<p>Isi</p>", in: office, of: try office.file())
    let file = try await office.app.press(paper)
    #expect(try await office.app.press(paper).id == file.id)
    let known = try #require(try office.read { try $0.paper(paper.id) })
    let bytes: [[UInt8]] = try office.read { db in
      try db.values("SELECT bytes FROM fileChunk WHERE fileID = \(file.id) ORDER BY part")
    }
    #expect(known.file == file.id && known.sha256 == Sodium.sha256(Array(bytes.joined())))
    #expect(file.name == "Catatan 1-2026.pdf")
    #expect(try office.read { try $0.exists("SELECT 1 FROM trail WHERE verb = 'paper.pressed'") })
    #expect(try !office.read { try $0.exists("SELECT 1 FROM paperWaiting") })
  }

  @Test("while the PDF cannot be made the paper waits, longer each time, and says so")
  func delayed() async throws {
    let office = try TestOffice(press: PDFPress(interpreter: "/nowhere/python3"))
    let paper = try issue("<p>Isi</p>", in: office, of: try office.file())
    for minutes in [1, 2, 4] {
      await #expect(throws: PDFError.notInstalled) { try await office.app.press(paper) }
      let next: Instant? = try office.read { try $0.value("SELECT nextAt FROM paperWaiting") }
      #expect(next == office.now.adding(minutes: minutes))
    }
    try Job.pressPapers.run(office.app)
    #expect(try office.read { try $0.paper(paper.id)?.file } == nil)
  }

  @Test("a PDF that somebody waits for is made like everything he asks for; the job's gives way to what people ask for")
  func demand() async throws {
    let folder = try ScratchFolder()
    let fake = try await folder.script("#!/bin/sh\nprintf '%%PDF-%s' $(nice)\n", as: "python3")
    let office = try TestOffice(press: PDFPress(interpreter: fake))
    func text(of file: Platform.Attachment.ID?) throws -> String {
      let bytes: [UInt8]? = try office.read { try $0.value("SELECT bytes FROM fileChunk WHERE fileID = \(file)") }
      return String(decoding: try #require(bytes), as: UTF8.self)
    }
    let own = Int(getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0))
    let asked = try issue("<p>Satu</p>", in: office, of: try office.file())
    #expect(try text(of: try await office.app.press(asked).id) == "%PDF-\(own)")
    let left = try issue("<p>Dua</p>", in: office, of: try office.file())
    try Job.pressPapers.run(office.app)
    #expect(try text(of: try office.read { try $0.paper(left.id)?.file }) == "%PDF-\(min(own + 10, 19))")
  }

  @Test("a hash is printed in groups of four digits")
  func hashes() { #expect(PaperHash.words([0x00, 0xAB, 0x7F, 0x01, 0x10]) == "00ab 7f01 10") }
}
