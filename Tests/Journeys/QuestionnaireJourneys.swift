import Support
import Testing

@Suite("A2 · questionnaires are built in the browser") struct QuestionnaireJourneys {
  private static let root = "/survei/kuesioner"
  private static let draft = root + "/suara-tamu/1"

  /// An office in which the safety department has begun a questionnaire.
  private func begin() async throws -> (office: JourneyOffice, browser: WebClient) {
    let office = try await JourneyOffice.open()
    let browser = try await office.browser(of: .hse)
    let form = try await browser.open(Self.root + "/baru").form(containing: "title")
    let page = try await browser.submit(form, changing: ["title": "Suara tamu", "kind": "other"], following: true)
    #expect(page.url == Self.draft && page.text.contains("Belum ada satu butir pun."), "\(page.describe())")
    return (office, browser)
  }

  /// Adds an item to a section, with its own words beside those that the form offers.
  @discardableResult
  private func add(
    _ kind: String, _ text: String, _ changes: [String: String] = [:], to section: Int = 1, by browser: WebClient
  ) async throws -> WebPage {
    let form = try await browser.open("\(Self.draft)/bagian/\(section)/butir-baru?jenis=\(kind)")
      .form(containing: "text")
    return try await browser.submit(form, changing: changes.merging(["text": text]) { $1 }, following: true)
  }

  private func addAll(by browser: WebClient) async throws {
    try await add("skm", "Bagaimana kemudahan tamu mendaftar?", ["set": "mudah", "topic": "Prosedur"], by: browser)
    try await add("likert", "Seberapa puas Anda dengan ruang tunggu?", by: browser)
    try await add("pair", "Pengarahan keselamatan sebelum masuk", by: browser)
    try await add("rating", "Maukah Anda menganjurkan kami?", by: browser)
    try await add("single", "Apakah ada keadaan berbahaya?", ["choices": "Ya\nTidak", "code": "bahaya"], by: browser)
    try await add("multiple", "Alat apa yang dipinjamkan?", ["choices": "Helm\nRompi\nSepatu"], by: browser)
    try await add("matrix", "Nilai tiap petugas", ["rows": "Satpam\nPenerima tamu", "set": "baik"], by: browser)
    try await add("number", "Berapa kali Anda datang?", by: browser)
    try await add("date", "Kapan terakhir datang?", by: browser)
    try await add("text", "Di mana bahayanya?", ["condition": "bahaya:1"], by: browser)
  }

  @Test("A2: a questionnaire of all kinds goes from empty to issued, is tried out, printed, and then stays as it is")
  func wholeWay() async throws {
    let (office, browser) = try await begin()
    try await addAll(by: browser)
    let page = try await browser.open(Self.draft)
    for words in ["Tidak mudah · Kurang mudah", "bahaya", "Isi hanya bila jawaban nomor 5 adalah “Ya”.", "Satpam"] {
      #expect(page.text.contains(words), "\(words): \(page.describe())")
    }
    let issued = try await browser.submit(page.form(withButton: "Terbitkan versi 1"), following: true)
    #expect(issued.text.contains("Versi 1 sudah terbit") && issued.text.contains("Isinya tidak berubah lagi."))
    #expect(try await browser.get(Self.draft + "/butir/bahaya").status == 409)
    #expect(try await browser.get(Self.draft + "/sampul").status == 409)

    let preview = try await browser.open(Self.draft + "/pratinjau").form(containing: "q_bahaya")
    let wrong = try await browser.submit(preview, changing: ["q_bahaya": "1"])
    #expect(wrong.status == 422 && wrong.title.hasPrefix("Kesalahan:") && wrong.text.contains("Tulis jawaban Anda."))
    let paper = try await browser.open(Self.draft + "/cetak")
    #expect(paper.text.contains("Beri tanda silang") && paper.document.elements(class: "stamp").isEmpty)
    let pdf = try ReadPDF(try await browser.get(Self.draft + "/cetak/pdf").bytes)
    #expect(try await pdf.faults() == "")
    #expect(try await pdf.pages().joined().contains("Penerima tamu"))
    #expect(try await browser.open("/arsip?jenis=satisfaction.questionnaire").text.contains("suara-tamu versi 1"))
    let again = try await browser.submit(issued.form(withButton: "Arsipkan formulir kosong"), following: true)
    let code = try PaperJourneys.code(on: again)
    #expect(try await office.stranger.open("/periksa/\(code)").text.contains("Form Suara tamu"))
    #expect(try office.faults() == [])
  }

  @Test("A2: a wrong item is told of beside its fields with what was typed, and a stale page changes nothing")
  func faults() async throws {
    let (office, browser) = try await begin()
    let choices = try await browser.open(Self.draft + "/bagian/1/butir-baru")
    #expect(choices.text.contains("Bagaimana butir ini dijawab?"))
    let form = try await browser.open(Self.draft + "/bagian/1/butir-baru?jenis=single").form(containing: "text")
    let wrong = try await browser.submit(
      form, changing: ["text": "", "choices": "Ya", "code": "Kode Besar", "hint": "Pilih satu."])
    #expect(wrong.status == 422 && wrong.title.hasPrefix("Kesalahan:"))
    for words in ["Tulis pertanyaan", "Tulis paling sedikit dua", "Pakai huruf kecil"] {
      #expect(wrong.text.contains(words), "\(words)")
    }
    #expect(try wrong.form(containing: "text").value(of: "hint") == "Pilih satu.")
    try await add("text", "Apa saran Anda?", by: browser)
    let late = try await browser.submit(form, changing: ["text": "Yang terlambat", "choices": "Ya\nTidak"])
    #expect(late.status == 409 && late.text.contains("Yang terlambat") && late.text.contains("sudah berubah"))
    let twice = try await add("text", "Apa saran Anda?", by: browser)
    #expect(twice.text.contains("saran-2"))
    let taken = try await browser.open(Self.draft + "/butir/saran-2").form(containing: "text")
    let refused = try await browser.submit(taken, changing: ["code": "saran"])
    #expect(refused.status == 422 && refused.text.contains("Kode ini sudah dipakai butir lain."))
    #expect(try office.faults() == [])
  }

  @Test("A2: sections and items are added, moved and taken out, and an empty section is told of before issue")
  func order() async throws {
    let (office, browser) = try await begin()
    try await add("text", "Pertama", ["code": "satu"], by: browser)
    try await add("likert", "Kedua", ["code": "dua"], by: browser)
    let section = try await browser.open(Self.draft + "/bagian-baru").form(containing: "guidance")
    #expect(try await browser.submit(section, changing: ["title": ""]).status == 422)
    let added = try await browser.submit(section, changing: ["title": "Penutup"], following: true)
    #expect(added.text.contains("Bagian “Penutup” belum berisi butir."))
    let moved = try await browser.submit(
      added.form(to: Self.draft + "/butir/satu/turun"), following: true)
    #expect(moved.text.contains("Butir sudah dipindahkan."))
    let over = try await browser.submit(moved.form(to: Self.draft + "/butir/satu/turun"), following: true)
    #expect(!over.text.contains("belum berisi butir"), "\(over.describe())")
    let up = try await browser.submit(over.form(to: Self.draft + "/bagian/2/naik"), following: true)
    #expect(up.text.contains("Bagian 1. Penutup"))
    let again = try await browser.submit(over.form(to: Self.draft + "/bagian/2/naik"))
    #expect(again.status == 409)
    let out = try await browser.submit(up.form(to: Self.draft + "/butir/dua/hapus"), following: true)
    #expect(out.text.contains("belum berisi butir"))
    let ask = try await browser.open(Self.draft + "/bagian/2/hapus")
    let gone = try await browser.submit(ask.form(withButton: "Hapus bagian"), following: true)
    #expect(gone.text.contains("Bagian sudah dihapus.") && !gone.text.contains("belum berisi butir"))
    let discard = try await browser.open(Self.draft + "/hapus").form(withButton: "Hapus konsep")
    let list = try await browser.submit(discard, following: true)
    #expect(list.url == Self.root && !list.text.contains("Suara tamu"))
    #expect(try office.faults() == [])
  }

  @Test("A2: the next version begins as a copy whose codes stay, tells what differs, and one is retired and revived")
  func versions() async throws {
    let office = try await JourneyOffice.open()
    let browser = try await office.browser(of: .desk)
    let show = try await browser.open(Self.root + "/kepuasan-k3")
    let draft = try await browser.submit(show.form(withButton: "Susun versi 2"), following: true)
    #expect(draft.url == Self.root + "/kepuasan-k3/2" && draft.text.contains("salinan versi sebelumnya"))
    let item = try await browser.open(draft.url + "/butir/apd")
    #expect(item.text.contains("sudah terbit, jadi tetap"))
    let form = try item.form(containing: "text")
    #expect(try await browser.submit(form, changing: ["text": "Alat pelindung diri"]).status == 303)
    let versions = try await browser.open(Self.root + "/kepuasan-k3")
    #expect(versions.text.contains("Butir 3 (apd) berubah: kalimat."), "\(versions.describe())")
    let stop = try await browser.open(Self.root + "/kepuasan-k3/henti").form(withButton: "Hentikan pemakaian")
    let retired = try await browser.submit(stop, following: true)
    #expect(retired.text.contains("Tidak dipakai lagi sejak"))
    #expect(try await browser.get(draft.url + "/butir/apd").status == 409)
    let back = try await browser.submit(retired.form(withButton: "Pakai kembali"), following: true)
    #expect(back.text.contains("Dapat dipakai putaran survei."))
    #expect(try await office.browser(of: .manager).open(draft.url).text.contains("Alat pelindung diri"))
    #expect(try office.faults() == [])
  }

  @Test("A2: the list is searched, filtered and sorted by its address, pages by key, and is exported")
  func list() async throws {
    let office = try await JourneyOffice.open()
    let browser = try await office.browser(of: .hse)
    for (query, count) in [("", 2), ("?q=masyarakat", 1), ("?jenis=k3&urut=judul", 1), ("?keadaan=konsep", 0)] {
      #expect(
        try await browser.open(Self.root + query).document.elements(class: "row-link").count == count, "\(query)")
    }
    let file = try await browser.get(Self.root + ".csv?urut=butir").body
    #expect(file.contains("kepuasan-k3") && file.split(whereSeparator: \.isNewline).count == 3)
    #expect(try Workbook(try await browser.get(Self.root + ".xlsx").bytes).sheets.first?.rows.count == 3)
  }
}
