import Support
import Testing

@Suite("A5 · audits and inspections in the browser") struct SafetyJourneys {
  private static let plan = [
    "title": "Audit K3 semester 1", "unit": "Laboratorium Pengujian", "day": JourneyOffice.today,
    "lead": "Yusuf Maulana", "member1": "Siti Rahmawati", "scope": "Kegiatan pengujian.", "criteria": "Kebijakan K3.",
  ]

  private func planned(in office: JourneyOffice) async throws -> WebPage {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/k3/audit/baru").form(containing: "scope")
    return try await hse.submit(form, changing: Self.plan, following: true)
  }

  /// Sends the form with that button on a page.
  private func press(
    _ button: String, on path: String, as colleague: Colleague, in office: JourneyOffice,
    _ changes: [String: String] = [:]
  ) async throws -> WebPage {
    let browser = try await office.browser(of: colleague)
    let form = try await browser.open(path).form(withButton: button)
    return try await browser.submit(form, changing: changes, following: true)
  }

  @Test("A5: an audit goes from its plan over findings to an approved report, and a finding to an improvement")
  func audit() async throws {
    let office = try await JourneyOffice.open()
    let page = try await planned(in: office)
    let path = page.url
    #expect(page.text.contains("sudah direncanakan") && page.text.contains("Siti Rahmawati"), "\(page.describe())")
    #expect(try office.mails("audit.planned").map(\.address) == ["manajer@contoh.go.id"])
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open(path + "/hasil").form(containing: "summary")
    let radios = Set(form.controls.map(\.name).filter { $0.hasPrefix("verdict") }).sorted()
    let first = try #require(radios.first)
    var answers = Dictionary(uniqueKeysWithValues: radios.map { ($0, "conform") })
    answers[first] = "notConform"
    let wrong = try await hse.submit(form, changing: answers)
    #expect(wrong.status == 422 && wrong.text.contains("Pilih kelas temuannya."))
    answers[first.replacing("verdict", with: "grade")] = "major"
    answers[first.replacing("verdict", with: "note")] = "Kebijakan kedaluwarsa."
    answers["heldOn"] = JourneyOffice.today
    answers["summary"] = "Hampir semuanya sesuai."
    let held = try await hse.submit(form, changing: answers, following: true)
    #expect(held.text.contains("1 temuan") && held.text.contains("Kebijakan kedaluwarsa."), "\(held.describe())")
    let stale = try await hse.submit(form, changing: ["summary": "Terlambat."])
    #expect(stale.status == 409 && stale.text.contains("Terlambat."))

    let link = try #require(held.document.elements(named: "a").first { $0["href"]?.contains("temuan=") == true })
    let plan = try await hse.open(try #require(link["href"])).form(containing: "finding")
    #expect(plan.value(of: "finding")?.contains("Kebijakan kedaluwarsa.") == true)
    let made = try await hse.submit(
      plan,
      changing: [
        "kind": "corrective", "task": "Mengesahkan kebijakan baru.", "responsible": "Ahmad Fauzi",
        "due": JourneyOffice.nextWeek, "evidence": "Kebijakan bertanda tangan.",
      ], following: true)
    #expect(made.text.contains("Audit K3 semester 1"), "\(made.describe())")
    #expect(try await hse.open(path).text.contains("dilaksanakan"))

    _ = try await press("Kirim untuk diperiksa", on: path, as: .hse, in: office)
    _ = try await press("Nyatakan sudah diperiksa", on: path, as: .manager, in: office)
    let approved = try await press(
      "Sahkan laporan audit", on: path, as: .head, in: office, ["password": Colleague.password])
    #expect(approved.text.contains("disahkan dan masuk arsip"), "\(approved.describe())")
    let paper = try await hse.open(path + "/cetak")
    #expect(paper.text.contains("Laporan Audit Internal K3") && paper.text.contains("Kebijakan kedaluwarsa."))
    #expect(try await hse.get(path + "/hasil").status == 409)
    #expect(try await hse.get("/k3/audit.csv?keadaan=terbit").body.contains("AK3-2026-001"))
    #expect(try office.faults() == [])
  }

  @Test("A5: who works in a unit cannot audit it, and a plan with faults keeps what was typed")
  func ownUnit() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/k3/audit/baru").form(containing: "scope")
    let own = Self.plan.merging(["unit": "Layanan Jasa Teknis"]) { $1 }
    let page = try await hse.submit(form, changing: own)
    #expect(page.status == 422 && page.text.contains("Yusuf Maulana bekerja di unit ini"), "\(page.describe())")
    #expect(try page.form(containing: "scope").value(of: "scope") == "Kegiatan pengujian.")
    let path = try await planned(in: office).url
    let lines = try await hse.open(path + "/daftar").form(containing: "lines")
    #expect(try await hse.submit(lines, changing: ["lines": "Tanpa garis"]).status == 422)
    let less = try await hse.submit(lines, changing: ["lines": "Gudang | Rak kuat"], following: true)
    #expect(less.text.contains("Rak kuat") && less.text.contains("Daftar periksa sudah disimpan."))
    let gone = try await press(
      "Batalkan audit", on: path + "/batal", as: .hse, in: office, ["reason": "Unit pindah gedung."])
    #expect(gone.text.contains("Dibatalkan: Unit pindah gedung."))
  }

  @Test("A5: an inspection is filled in with a picture, finished once, and printed; its list is blank on paper too")
  func inspection() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let start = try await hse.open("/k3/inspeksi/baru").form(containing: "place")
    #expect(try await hse.submit(start).status == 422)
    let begun = try await hse.submit(
      start,
      changing: ["template": "Mesin dan listrik", "unit": "Laboratorium Kalibrasi", "place": "Bengkel"],
      following: true)
    let form = try begun.form(containing: "remark")
    let early = try await hse.submit(form, ticking: ["final": ["1"]])
    #expect(early.status == 422 && early.text.contains("Pilih baik, tidak baik, atau tidak berlaku."))
    let radios = Set(form.controls.map(\.name).filter { $0.hasPrefix("verdict") }).sorted()
    var answers = Dictionary(uniqueKeysWithValues: radios.map { ($0, "good") })
    let first = try #require(radios.first)
    answers[first] = "bad"
    answers[first.replacing("verdict", with: "note")] = "Pelindung lepas."
    let done = try await hse.submit(
      form, changing: answers, ticking: ["final": ["1"]], files: ["files": [.paper]], following: true)
    #expect(done.text.contains("Inspeksi selesai") && done.text.contains("Rencanakan tindakan"), "\(done.describe())")
    #expect(try await hse.get(done.link("tanda terima sampel.pdf")).status == 200)
    #expect(try await hse.submit(form, changing: answers).status == 409)
    let paper = try await hse.open(done.url + "/cetak")
    #expect(paper.text.contains("Checklist Inspeksi K3") && paper.text.contains("Pelindung lepas."))
    #expect(try await hse.get("/k3/inspeksi.csv?hasil=tidak").body.contains("Pelindung lepas."))
    #expect(try await hse.open("/k3/inspeksi/formulir/1").text.contains("Lampu darurat menyala"))
    #expect(try office.faults() == [])
  }

  @Test("A5: checklists are made and changed, an old page is told so, and inspections begun keep theirs")
  func templates() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open("/k3/inspeksi/daftar/1").form(containing: "lines")
    let saved = try await hse.submit(form, changing: ["lines": "APD | Helm dipakai"], following: true)
    #expect(saved.text.contains("sudah disimpan") && saved.text.contains("1 butir"), "\(saved.describe())")
    let stale = try await hse.submit(form, changing: ["lines": "APD | Sarung tangan dipakai"])
    #expect(stale.status == 409 && stale.text.contains("sudah diubah sejak Anda membukanya"))
    let new = try await hse.open("/k3/inspeksi/daftar/baru").form(containing: "lines")
    let made = try await hse.submit(
      new, changing: ["title": "Gudang bahan kimia", "lines": "Label | Semua wadah berlabel"], following: true)
    #expect(made.text.contains("Gudang bahan kimia"))
    #expect(try await office.browser(of: .manager).open("/k3/inspeksi/daftar").status == 200)
  }
}
