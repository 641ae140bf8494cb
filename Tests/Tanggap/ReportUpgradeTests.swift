import Foundation
import Platform
import Support
import Testing

@testable import Database
@testable import Tanggap

@Suite("A6 · reports from before they went the way of every document") struct ReportUpgradeTests {
  private static let kept = "before-insight-0005"

  /// March is issued after having come back once; April came back and waits for its writer.
  private static let history = """
    INSERT INTO report (id, kind, firstMonth, endOn, version, draftedAt, countedAt) VALUES
      (1, 'month', '2026-03', 202603, 7, 1000, 1000), (2, 'month', '2026-04', 202604, 4, 9000, 9000);
    INSERT INTO reportText (reportID, section, drafted, written)
      SELECT r.id, s.value, 'Uraian.', NULL FROM report r,
        json_each('["summary", "analysis", "recommendations", "followUp"]') s;
    INSERT INTO reportMark (reportID, role, personID, name, position, at, voidedAt) VALUES
      (1, 'prepared', 1, 'Rina', 'Petugas', 1001, 1003), (1, 'checked', 2, 'Siti', 'Manajer', 1002, 1003),
      (1, 'prepared', 2, 'Siti', 'Manajer', 1004, NULL), (1, 'checked', 1, 'Rina', 'Petugas', 1005, NULL),
      (1, 'approved', 3, 'Bambang', 'Kepala', 1006, NULL), (2, 'prepared', 1, 'Rina', 'Petugas', 9001, 9003);
    INSERT INTO reportReturn (reportID, at, personID, reason) VALUES
      (1, 1003, 3, 'Ringkasannya kurang.'), (2, 9003, 2, 'Lengkapi analisisnya.');
    INSERT INTO reportChange (reportID, version, at, personID, part) VALUES
      (1, 1, 1000, NULL, 'drafted'), (1, 2, 1001, 1, 'prepared'), (1, 3, 1002, 2, 'checked'),
      (1, 4, 1003, 3, 'returned'), (1, 5, 1004, 2, 'prepared'), (1, 6, 1005, 1, 'checked'),
      (1, 7, 1006, 3, 'approved'), (2, 1, 9000, NULL, 'drafted'), (2, 2, 9001, 1, 'prepared'),
      (2, 3, 9002, 1, 'written'), (2, 4, 9003, 2, 'returned');
    UPDATE report SET paperID = 1 WHERE id = 1;
    """

  @Test("A6 · their marks, returns and changes are kept, and they go on from where they stood")
  func upgrade() async throws {
    let folder = try ScratchFolder()
    let data = DataFolder(path: folder.path)
    let kept = try #require(KeptSchema.all.first { $0.name == Self.kept })
    try await kept.load(into: data.database)
    try Data(KeptSchema.key).write(to: URL(fileURLWithPath: data.key))
    let filled = try await Program.run("sqlite3", ["-bail", data.database], input: Self.history)
    #expect(filled.status == 0, "\(filled.errors)")

    let office = try SchemaTests.start(data)
    defer { office.close() }
    let browser = WebClient(port: office.port)
    let form = try await browser.open("/masuk").form(containing: "password")
    let desk = ["email": TestApp.Colleague.desk.email, "password": TestApp.Colleague.password]
    _ = try await browser.submit(form, changing: desk, following: true)
    let issued = try await browser.open("/laporan/2026-03")
    for words in ["Disahkan dan diarsipkan.", "Siti, Manajer", "Rina, Petugas", "Bambang, Kepala"] {
      #expect(issued.text.contains(words), "\(words) \(issued.describe())")
    }
    let open = try await browser.open("/laporan/2026-04")
    #expect(
      open.text.contains("Lengkapi analisisnya.") && open.text.contains("Konsep. Lengkapi isinya"), "\(open.describe())"
    )
    #expect(
      try office.app.database.read {
        try $0.values("SELECT part FROM approvalChange WHERE isWriting = 1 AND personID = 1") as [String]
      } == ["isi diubah"])
    let sent = try await browser.submit(try open.form(withButton: "Kirim untuk diperiksa"), following: true)
    #expect(sent.text.contains("Menunggu pemeriksaan."), "\(sent.describe())")
    #expect(throws: (any Error).self, "an issued report's words are final") {
      try office.app.database.writeNow { try $0.execute("UPDATE reportText SET written = 'Lain.' WHERE reportID = 1") }
    }
  }
}
