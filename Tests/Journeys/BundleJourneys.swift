import Support
import Testing

@Suite("A6 · a whole case to take along") struct BundleJourneys {
  private func bundle(of run: JourneyCase, by colleague: Colleague) async throws -> UnpackedZIP {
    let browser = try await run.office.browser(of: colleague)
    let page = try await browser.open(run.path)
    let answer = try await browser.click("Unduh seluruh berkas kasus (ZIP)", on: page)
    #expect(answer.status == 200 && answer.header("Content-Type") == "application/zip", "\(answer.status)")
    return try await UnpackedZIP(answer.bytes)
  }

  @Test("A6 · it holds every paper, attachment, step and trail entry, and the hash of each file")
  func whole() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, files: [.paper], to: .signed)
    let first = try await office.browser(of: .head).open("\(run.path)/dokumen")
    let pdf = try await office.browser(of: .head).get("\(run.path)/surat/cetak/pdf").bytes
    let bundle = try await bundle(of: run, by: .manager)
    #expect(bundle.faults == "")
    let papers = bundle.names.filter { $0.hasPrefix("dokumen/") }
    let listed = first.document.elements(named: "tbody").first?.elements(named: "tr").count
    #expect(papers.count == listed && papers.count > 3, "\(papers)")
    // The letter's PDF was made already; of the others there is what was frozen, and the note says so.
    #expect(papers.filter { bundle.bytes($0) == pdf }.count == 1)
    let frozen = papers.filter { $0.hasSuffix(".html") }
    #expect(frozen.allSatisfy { bundle.text("baca-dulu.txt").contains($0) && bundle.text($0).contains("Kode periksa") })
    #expect(bundle.bytes("lampiran/tanda terima sampel.pdf") == WebUpload.paper.bytes)
    #expect(try await bundle.wrongSums(in: "daftar-sha256.txt") == "")
    let sums = bundle.text("daftar-sha256.txt").split(separator: "\n").count
    #expect(sums == bundle.names.count - 2, "all but the list itself and what stands beside it")
    let note = bundle.text("baca-dulu.txt")
    #expect(note.contains(run.number) && note.contains("Oleh       : ") && note.contains("WITA"))
  }

  @Test(
    "A6 · its tables tell steps against their standard, and its trail ends where the chain did, the export included")
  func tables() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let bundle = try await bundle(of: run, by: .manager)
    let steps = bundle.text("langkah.csv").split(separator: "\r\n")
    #expect(steps.count == 5 && steps[2].contains("Sesuai mutu baku") && steps[2].contains(" dari "), "\(steps)")
    #expect(bundle.text("kasus.csv").contains("Nomor;\(run.number)"))
    let trail = bundle.text("jejak.csv").split(separator: "\r\n")
    #expect(trail.dropLast().last?.contains("Seluruh berkas kasus diunduh") == true, "\(trail)")
    #expect(trail.last?.contains("Ujung jejak") == true)
    #expect(trail.last?.split(separator: ";").last == trail.dropLast().last?.split(separator: ";").last)
    let verbs = trail.dropFirst().dropLast().map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    #expect(verbs.allSatisfy { $0[3] != $0[4] }, "every deed is told in words: \(verbs)")
    #expect(try office.faults() == [])
  }

  @Test("A6 · of a case that ran by another procedure nothing is left out, and every deed is told in words")
  func consultancy() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let run = try await ConsultancyCase.begin(in: office)
    try await run.bring(to: .executed)
    try await run.verify("effective")
    let issued = try await office.browser(of: .manager).open("\(run.run.path)/dokumen")
    let bundle = try await bundle(of: run.run, by: .manager)
    let papers = bundle.names.filter { $0.hasPrefix("dokumen/") }
    #expect(papers.count == issued.document.elements(named: "tbody").first?.elements(named: "tr").count, "\(papers)")
    #expect(
      papers.contains { $0.contains("CPAR") } && papers.contains { $0.contains("001-STM-JC-IV-2026") }, "\(papers)")
    #expect(try await bundle.wrongSums(in: "daftar-sha256.txt") == "")
    let trail = bundle.text("jejak.csv").split(separator: "\r\n").dropFirst().dropLast()
    let untold = trail.map { $0.split(separator: ";", omittingEmptySubsequences: false) }.filter { $0[3] == $0[4] }
    #expect(untold.isEmpty && trail.count > 40, "\(Set(untold.map { $0[4] }))")
    #expect(bundle.text("langkah.csv").contains("Verifikator") || bundle.text("langkah.csv").contains("verifikator"))
  }

  @Test("A6 · a confidential customer is in none of its files, and who may not read the case gets none")
  func secrecy() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, .confidential, to: .signed)
    try office.runJobs()
    let bundle = try await bundle(of: run, by: .manager)
    for name in bundle.names where !name.hasSuffix(".pdf") {
      #expect(!bundle.text(name).contains("Ratna Kusuma"), "\(name)")
    }
    #expect(try await office.browser(of: .otherTeamLead).get("\(run.path)/berkas.zip").status == 403)
    #expect(try await office.browser(of: .admin).get("\(run.path)/berkas.zip").status == 403)
    #expect(try await office.stranger.get("\(run.path)/berkas.zip").status == 303)
    // To ask only for its head takes nothing along.
    #expect(try await office.browser(of: .manager).send("HEAD", "\(run.path)/berkas.zip").status == 200)
    let lines = try await office.browser(of: .admin).get("/pengaturan/jejak.csv").body.split(separator: "\r\n")
    #expect(lines.filter { $0.contains("case.exported") }.count == 1)
  }
}
