import Support
import Testing

@Suite("A1 · programme, policy and work plan in the browser") struct ProgrammeJourneys {
  private static let root = "/survei/program"
  private static let year = root + "/2026"

  /// Begins the programme of 2026 in HSE's browser.
  private func begin(in office: JourneyOffice) async throws -> WebClient {
    let hse = try await office.browser(of: .hse)
    let form = try await hse.open(Self.root).form(withButton: "Susun program")
    _ = try await hse.submit(form, changing: ["year": "2026"], following: true)
    return hse
  }

  private func send(
    _ path: String, _ button: String, _ changes: [String: String], ticking: [String: [String]] = [:],
    by browser: WebClient
  ) async throws -> WebPage {
    let form = try await browser.open(path).form(withButton: button)
    return try await browser.submit(form, changing: changes, ticking: ticking, following: true)
  }

  @Test("A1 · a programme goes from an empty year to two papers in the archive, and is measured")
  func wholeWay() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await begin(in: office)
    let empty = try await hse.open(Self.year)
    #expect(empty.text.contains("Tambahkan paling sedikit satu indikator."), "\(empty.describe())")
    _ = try await send(
      Self.year + "/isi", "Simpan tujuan dan ruang lingkup",
      ["purpose": "Pelanggan merasa aman.", "scope": "Semua unit."], by: hse)
    _ = try await send(
      Self.year + "/sumber-daya", "Simpan sumber daya",
      ["kind1": "Petugas", "amount1": "2 orang", "provider1": "Manajemen", "from1": "2026-01-05"], by: hse)
    let page = try await hse.open(Self.year + "/indikator/baru")
    let form = try page.form(containing: "target")
    let wrong = try await hse.submit(form, changing: ["target": "120", "measure": "ikm"])
    #expect(wrong.status == 422 && wrong.text.contains("IKM terletak antara 25 dan 100."))
    #expect(wrong.text.contains("Pilih paling sedikit satu bulan.") && wrong.title.hasPrefix("Kesalahan:"))
    let added = try await hse.submit(
      form, changing: ["kind": "1", "measure": "ikm", "target": "76,61", "direction": "floor", "position": "1"],
      ticking: ["methods": ["survey"], "months": ["3", "6"]], following: true)
    #expect(added.text.contains("Indikator ditambahkan.") && added.text.contains("paling sedikit IKM 76,61"))
    #expect(added.text.contains("Belum diukur"))
    let read = try await office.browser(of: .manager).open(Self.year)
    #expect(read.text.contains("Konsep. Berikutnya: dilengkapi dan dikirim"), "\(read.describe())")

    let measured = try await send(
      Self.year + "/indikator/1", "Catat hasil", ["day": "2026-04-10", "value": "80,5", "basis": "Rekap manual."],
      by: hse)
    #expect(measured.text.contains("Target belum disahkan") && measured.text.contains("IKM 80,5"))
    #expect(!measured.text.contains("Tercapai"), "\(measured.describe())")

    _ = try await send(Self.year, "Kirim untuk diperiksa", [:], by: hse)
    _ = try await send(Self.year, "Nyatakan sudah diperiksa", [:], by: try await office.browser(of: .manager))
    let head = try await office.browser(of: .head)
    let approved = try await send(Self.year, "Sahkan program", ["password": Colleague.password], by: head)
    #expect(approved.text.contains("disahkan dan masuk arsip"), "\(approved.describe())")
    #expect(try await hse.open(Self.year + "/indikator/1").text.contains("Tercapai"))
    for path in ["/cetak", "/form-indikator"] {
      let paper = try await hse.open(Self.year + path)
      #expect(paper.document.elements(class: "stamp").isEmpty && paper.text.contains("Bambang Suryanto"), "\(path)")
    }
    #expect(try await hse.open("/arsip?jenis=satisfaction.indicators").text.contains("Form Indikator Kepuasan"))
    #expect(try await hse.open(Self.year).text.contains("Buka revisi 1"))
    let late = try await hse.get(Self.year + "/isi")
    #expect(try late.status == 409 && late.link("Kembali ke program") == Self.year, "\(late.describe())")
    for path in [Self.root, Self.year, Self.year + "/indikator/1", Self.root + "/pustaka"] {
      #expect(PrintedForms.actions(on: try await hse.open(path)) == [], "\(path)")
    }
    try await withdraw(Self.year, in: office)
    #expect(try office.faults() == [])
  }

  /// Withdraws the approved programme as who approves it, and reads its two papers.
  private func withdraw(_ page: String, in office: JourneyOffice) async throws {
    let (hse, head) = (try await office.browser(of: .hse), try await office.browser(of: .head))
    #expect(try await !hse.open(page).text.contains("Cabut program"))
    let form = try await head.open(try await head.open(page).link("Cabut program")).form(containing: "reason")
    let empty = try await head.submit(form, changing: ["reason": ""])
    #expect(empty.status == 422 && empty.text.contains("Tulis mengapa program ini dicabut."))
    let stale = try await head.submit(form, changing: ["reason": "Keliru.", "version": "1"])
    #expect(stale.status == 409, "\(stale.describe())")
    let done = try await head.submit(form, changing: ["reason": "Targetnya keliru."], following: true)
    #expect(done.text.contains("Program dicabut.") && done.text.contains("Alasan: Targetnya keliru."))
    let again = try await head.submit(form, changing: ["reason": "Sekali lagi."])
    #expect(again.status == 409 && again.text.contains("sudah digantikan atau dicabut"))
    for path in ["/cetak", "/form-indikator"] {
      let paper = try await hse.open(page + path)
      #expect(paper.document.elements(class: "stamp").first?.text == "DICABUT")
      let checked = try await office.stranger.open("/periksa/\(try PaperJourneys.code(on: paper))")
      #expect(checked.text.contains("Dicabut pada Selasa, 14 April 2026"), "\(checked.describe())")
      #expect(checked.text.contains("Alasan: Targetnya keliru."))
    }
    #expect(try await hse.open("/arsip").text.contains("Dicabut 14 Apr 2026: Targetnya keliru."))
    #expect(try await hse.open(Self.root).text.contains("Dicabut"))
  }

  @Test("A1 · a form that comes too late is shown again with what was typed, and may be sent once more")
  func stale() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await begin(in: office)
    let form = try await hse.open(Self.year + "/isi").form(containing: "purpose")
    _ = try await send(
      Self.year + "/isi", "Simpan tujuan dan ruang lingkup", ["purpose": "Pertama.", "scope": "Semua."], by: hse)
    let late = try await hse.submit(form, changing: ["purpose": "Kedua.", "scope": "Semua."])
    #expect(late.status == 409 && late.text.contains("tujuan dan ruang lingkup diubah oleh Yusuf Maulana"))
    let again = try late.form(containing: "purpose")
    #expect(again.value(of: "purpose") == "Kedua.")
    let saved = try await hse.submit(again, following: true)
    #expect(saved.text.contains("Program sudah disimpan.") && saved.text.contains("Kedua."))
  }

  @Test("A1 · the library is extended, a kind is retired, and the same name is not taken twice")
  func library() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let path = Self.root + "/pustaka"
    let added = try await send(path, "Tambah ke pustaka", ["name": "Ergonomi", "meaning": "Sikap kerja."], by: hse)
    #expect(added.text.contains("Indikator ditambahkan ke pustaka.") && added.text.contains("Ergonomi"))
    let form = try await hse.open(path).form(withButton: "Tambah ke pustaka")
    let twice = try await hse.submit(form, changing: ["name": "ergonomi"])
    #expect(twice.status == 422 && twice.text.contains("Nama ini sudah ada di pustaka."))
    let kind = try await hse.open(path).link("Ergonomi")
    let retired = try await send(kind, "Simpan indikator", ["offer": "no"], by: hse)
    #expect(retired.text.contains("Tidak ditawarkan lagi"))
    #expect(try await hse.get(path + ".csv").body.contains("Ergonomi"))
  }

  @Test(
    "A1 · a policy is approved and read by everybody; the next revision shows what changed, and the old one is marked")
  func policy() async throws {
    let office = try await JourneyOffice.open()
    let (hse, lead) = (try await office.browser(of: .hse), try await office.browser(of: .teamLead))
    let root = Self.root + "/kebijakan"
    #expect(try await lead.open(root).text.contains("Belum ada kebijakan K3 yang berlaku."))
    try await approve(root, revision: 0, in: office, ["text": "Kami menjaga keselamatan.\nSemua orang ikut serta."])
    let read = try await lead.open(root)
    #expect(read.text.contains("revisi 00") && read.text.contains("Kami menjaga keselamatan."), "\(read.describe())")
    try await approve(
      root, revision: 1, in: office,
      ["text": "Kami menjaga keselamatan.\nSemua orang wajib ikut serta.", "reason": "Tinjauan."])
    let old = try await lead.open(root + "/revisi/0")
    #expect(old.text.contains("Tidak berlaku lagi: digantikan revisi 01"), "\(old.describe())")
    let difference = try await hse.open(root + "/perbedaan?dari=0&ke=1")
    #expect(difference.document.elements(named: "del").isEmpty)
    #expect(difference.document.elements(named: "ins").map(\.text) == ["wajib"])
    _ = try await send(root, "Susun revisi berikutnya", [:], by: hse)
    #expect(try await lead.get(root + "/revisi/2").status == 404)
    #expect(try await lead.open(root).text.contains("revisi 01"))
    #expect(try office.faults() == [])
  }

  @Test("A1, P6 · a policy approved for a later day: the check codes of both papers tell on each day which one holds")
  func laterPolicy() async throws {
    let office = try await JourneyOffice.open()
    let root = Self.root + "/kebijakan"
    try await approve(root, revision: 0, in: office, ["text": "Kami menjaga keselamatan."])
    try await approve(
      root, revision: 1, in: office, ["text": "Kami semua menjaga.", "reason": "Tinjauan."], from: "2026-04-16")
    let lead = try await office.browser(of: .teamLead)
    let codes = [
      try PaperJourneys.code(on: try await lead.open(root + "/revisi/0/cetak")),
      try PaperJourneys.code(on: try await lead.open(root + "/revisi/1/cetak")),
    ]
    func check() async throws -> [String] {
      var pages: [String] = []
      for code in codes { pages.append(try await office.stranger.open("/periksa/\(code)").text) }
      return pages
    }
    for _ in 0..<2 {
      try office.runJobs()
      let pages = try await check()
      #expect(pages[0].contains("Berlaku sampai Kamis, 16 April 2026") && pages[0].contains(codes[1]), "\(pages[0])")
      #expect(pages[1].contains("baru berlaku mulai Kamis, 16 April 2026"), "\(pages[1])")
      await office.pass(days: 1)
    }
    for _ in 0..<2 {
      let pages = try await check()
      #expect(pages[0].contains("Sudah digantikan pada Kamis, 16 April 2026") && pages[0].contains(codes[1]))
      #expect(!pages[1].contains("berlaku mulai") && !pages[1].contains("tidak berlaku lagi"), "\(pages[1])")
      try office.runJobs()
    }
    let old = try await office.browser(of: .teamLead).open(root + "/revisi/0/cetak")
    #expect(old.document.elements(class: "stamp").first?.text == "DIGANTI")
    #expect(try office.faults() == [])
  }

  private func approve(
    _ root: String, revision: Int, in office: JourneyOffice, _ words: [String: String], from day: String = "2026-04-14"
  ) async throws {
    let hse = try await office.browser(of: .hse)
    _ = try await send(root, revision == 0 ? "Susun kebijakan K3" : "Susun revisi berikutnya", [:], by: hse)
    let one = "\(root)/revisi/\(revision)"
    _ = try await send(one + "/isi", "Simpan kebijakan", words, by: hse)
    _ = try await send(one, "Kirim untuk diperiksa", [:], by: hse)
    _ = try await send(one, "Nyatakan sudah diperiksa", [:], by: try await office.browser(of: .manager))
    let head = try await office.browser(of: .head)
    let form = try await head.open(one).form(withButton: "Sahkan kebijakan")
    let past = try await head.submit(form, changing: ["password": Colleague.password, "effectiveOn": "2026-04-13"])
    #expect(past.status == 422 && past.text.contains("Tanggal mulai berlaku tidak boleh sudah lewat."))
    let done = try await send(
      one, "Sahkan kebijakan", ["password": Colleague.password, "effectiveOn": day], by: head)
    #expect(done.text.contains("disahkan dan masuk arsip"), "\(done.describe())")
  }

  @Test("A1 · a work plan has months as columns, and a month is marked as done with its evidence")
  func workPlan() async throws {
    let office = try await JourneyOffice.open()
    let hse = try await office.browser(of: .hse)
    let root = Self.root + "/rencana-kerja"
    _ = try await send(root, "Susun rencana kerja", ["year": "2026"], by: hse)
    let one = root + "/2026"
    let form = try await hse.open(one + "/kegiatan/baru").form(containing: "activity")
    let wrong = try await hse.submit(form, changing: ["activity": "Inspeksi", "budget": "banyak"])
    #expect(wrong.status == 422 && wrong.text.contains("Tulis rupiah dengan angka saja"))
    let added = try await hse.submit(
      form, changing: ["activity": "Inspeksi", "target": "Semua unit", "position": "1", "budget": "1.500.000"],
      ticking: ["months": ["2", "5"]], following: true)
    #expect(added.text.contains("Kegiatan ditambahkan.") && added.text.contains("0% (0 dari 2 jadwal)"))
    #expect(added.document.elements(class: "missed").count == 1)
    let done = try await send(
      one + "/kegiatan/1", "Catat selesai", ["month": "2", "day": "2026-02-20", "note": "Laporan inspeksi."], by: hse)
    #expect(done.text.contains("50% (1 dari 2 jadwal)") && done.text.contains("Laporan inspeksi."))
    for path in [root, one, one + "/kegiatan/1"] {
      #expect(PrintedForms.actions(on: try await hse.open(path)) == [], "\(path)")
    }
    #expect(try await hse.get(one + "/data.csv").body.contains("Inspeksi"))
    let paper = try await hse.open(one + "/cetak")
    #expect(paper.text.contains("Rencana Kerja K3 Tahunan 2026") && paper.text.contains("Rp1.500.000,00"))
    let back = try await send(one + "/kegiatan/1", "Batalkan tanda Februari", [:], by: hse)
    #expect(back.text.contains("0% (0 dari 2 jadwal)"))
  }
}

/// Forms that a page would print: what is filled in or pressed is of no use on paper.
enum PrintedForms {
  private static let unprinted: Set<Substring> = ["no-print", "filters", "masthead", "side", "bar", "colophon"]

  /// Where the forms lead that are not kept off paper.
  static func actions(on page: WebPage) -> [String] { actions(in: page.document.root) }

  private static func actions(in element: HTMLElement) -> [String] {
    guard unprinted.isDisjoint(with: element.classes) else { return [] }
    let own = element.name == "form" ? [element["action"] ?? ""] : []
    return element.children.reduce(into: own) { found, child in
      if case .element(let child) = child { found += actions(in: child) }
    }
  }
}
