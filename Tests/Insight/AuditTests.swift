import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("A6 · the audit binder") struct AuditTests {
  /// One complaint that went its whole way, and one that was only received.
  private func office() throws -> TestApp {
    let app = try TestApp()
    try app.bring(try app.file(), to: nil)
    _ = try app.file(confidentiality: .confidential, isDangerous: true)
    return app
  }

  private func binder(_ app: TestApp, _ query: String = "") throws -> AuditBinder {
    let day = Zone.wita.day(of: app.clock.now)
    let fields = query.split(separator: "&").map { field -> (name: String, value: String) in
      let parts = field.split(separator: "=").map { String($0) }
      return (parts[0], parts[1])
    }
    let filter = AuditFilter(FormData(fields), now: Month(of: day))
    return try app.app.database.read { try AuditBinder($0, filter, on: day, zone: .wita) }
  }

  private func count(_ evidence: AuditEvidence, _ binder: AuditBinder) -> Int? {
    binder.standards.flatMap(\.clauses).flatMap(\.rows).first { $0.evidence == evidence }?.finding.count
  }

  @Test("A6 · it counts what a short history left behind, and says plainly what is not there")
  func counts() throws {
    let binder = try binder(try office())
    let wanted: [(AuditRecord, Int)] = [
      (.received, 2), (.answered, 1), (.closed, 1), (.safety, 1), (.confidential, 1), (.requests, 0), (.verified, 0),
      (.inForce, binder.procedures.count), (.escalated, 0), (.reopened, 0), (.outgoing, 1), (.surveys, 0),
      (.targets, 0), (.readings, 0), (.contacts, 0),
    ]
    for (record, number) in wanted { #expect(count(.records(record), binder) == number, "\(record)") }
    let letters = binder.standards[0].clauses.flatMap(\.rows).first {
      $0.evidence.label == "Surat jawaban kepada pelanggan"
    }
    #expect(letters?.finding.count == 1 && letters?.finding.newest.count == 1)
    #expect(binder.empty(of: .quality).map(\.clause.number).contains("9.2"))
  }

  @Test("A6 · every step of the procedure in force is there, with how often it was done and the papers it gave")
  func steps() throws {
    let binder = try binder(try office())
    let procedure = try #require(binder.procedures.first { $0.revision.code == "B" })
    #expect(procedure.steps.map(\.performed) == [2, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(procedure.steps[2].papers?.count == 1 && procedure.steps[8].papers?.count == 1)
    #expect(procedure.steps[1].papers == nil, "what is written down in its case only")
  }

  @Test("A6 · another period, another procedure: nothing is counted that did not happen there")
  func filters() throws {
    let app = try office()
    let before = try binder(app, "dari=2026-01&sampai=2026-03")
    #expect(
      before.standards.flatMap(\.clauses).flatMap(\.rows).filter { $0.evidence != .records(.inForce) }
        .allSatisfy { $0.finding.count == 0 })
    let other = try binder(app, "prosedur=X&standar=iso10002")
    #expect(other.standards.map(\.standard) == [.complaints] && other.procedures.isEmpty)
    #expect(count(.records(.received), other) == 0)
    let own = try binder(app, "prosedur=B")
    #expect(count(.records(.received), own) == 2)
  }

  @Test("each number of the page leads to as many complaints as it says")
  func links() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    for query in ["", "?prosedur=B&dari=2026-04&sampai=2026-04"] {
      let page = try await manager.open("/arsip/audit" + query)
      #expect(page.status == 200 && page.text.contains("belum ada bukti"), "\(page.describe())")
      var followed = 0
      for cell in page.document.root.elements(where: { $0.name == "td" && $0["data-label"] == "Jumlah" }) {
        guard let link = cell.elements(named: "a").first, let href = link["href"], href.contains("?status=") else {
          continue
        }
        let list = try await manager.open(href)
        #expect(list.document.elements(class: "row-link").count == Int(link.text), "\(href)")
        followed += 1
      }
      #expect(followed >= 6)
      for item in page.document.elements(class: "evidence-item").compactMap({ $0.elements(named: "a").first?["href"] })
      {
        #expect(try await manager.get(item).status == 200, "\(item)")
      }
    }
  }

  @Test("A6, P6 · its ZIP holds the index, the newest papers of each row once, and their hashes")
  func zip() async throws {
    let app = try office()
    try app.runJobs()
    let manager = try await app.client(as: .manager)
    let page = try await manager.open("/arsip/audit")
    let unpacked = try await UnpackedZIP(manager.click("Unduh ZIP dengan dokumennya", on: page).bytes)
    #expect(unpacked.faults == "" && unpacked.names.contains("daftar-bukti.csv"))
    #expect(try await unpacked.wrongSums(in: "daftar-sha256.txt") == "")
    let papers = unpacked.names.filter { $0.hasPrefix("dokumen/") }
    #expect(papers.count > 3 && Set(papers).count == papers.count)
    #expect(papers.allSatisfy { unpacked.text("daftar-bukti.csv").contains($0) }, "\(papers)")
    #expect(unpacked.text("daftar-bukti.csv").contains("belum ada bukti"))
    #expect(try app.faults() == [])
  }

  @Test("A6, P6 · it is issued as a controlled paper, which is then evidence of an audit itself")
  func issued() async throws {
    let app = try office()
    let manager = try await app.client(as: .manager)
    let print = try await manager.open("/arsip/audit/cetak?standar=iso9001")
    #expect(print.text.contains("Map Bukti Audit") && print.text.contains("10.2 Ketidaksesuaian"))
    let paper = try await manager.submit(
      try print.form(withButton: "Terbitkan PDF dengan kode periksa"), following: true)
    #expect(paper.text.contains("Kode periksa") && paper.text.contains("belum ada bukti"), "\(paper.describe())")
    let after = try binder(app)
    #expect(!after.empty(of: .quality).map(\.clause.number).contains("9.2"))
    #expect(try await manager.open("/arsip?jenis=audit.binder").document.elements(class: "row-link").count == 1)
  }
}
