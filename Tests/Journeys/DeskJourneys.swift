import Support
import Testing

@Suite("B1 · the desk") struct DeskJourneys {
  private static let heard = [
    "subject": "Antrean loket terlalu lama", "description": "Menunggu dua jam.", "service": "Loket",
    "isDangerous": "no", "confidentiality": "named", "name": "Budi Santoso", "phone": "0813 1111 2222",
  ]

  @Test("B1 · the desk records a letter under its own agenda number, and gives the customer number and link")
  func letter() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let written = ["channel": "letter", "letterNumber": "12/SK/IV/2026", "letterDate": "10/04/2026"]
    let receipt = try await desk.submit(
      form, changing: Self.heard.merging(written) { $1 }, files: ["files": [.paper]], following: true)
    #expect(receipt.text.contains("Nomor agenda surat masuk: 0001/2026"), "\(receipt.describe())")
    let page = try await desk.click("Buka keluhan", on: receipt)
    for words in ["Budi Santoso", "0001/2026", "12/SK/IV/2026", "Surat", "tanda terima sampel.pdf"] {
      #expect(page.text.contains(words), "\(words)")
    }
    let link = try receipt.link("http://")
    let tracked = try await office.stranger.open(link)
    #expect(tracked.status == 200 && tracked.text.contains("Antrean loket terlalu lama"))
  }

  @Test("B1 · a telephone call of yesterday is recorded only with the reason why it comes late")
  func lateCall() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let call = ["channel": "telephone", "receivedOn": JourneyOffice.yesterday, "receivedTime": "10.00"]
    let asked = try await desk.submit(
      form, changing: Self.heard.merging(call) { $1 }, files: ["files": [.paper]], following: true)
    #expect(asked.status == 422 && asked.text.contains("Tulis mengapa baru dicatat hari ini."))
    let again = try asked.form(containing: "channel")
    #expect(again.value(of: "description") == "Menunggu dua jam." && again.value(of: "channel") == "telephone")
    #expect(asked.text.contains("tanda terima sampel.pdf"))
    let receipt = try await desk.submit(
      again, changing: ["lateReason": "Listrik padam."], pressing: "Catat keluhan", following: true)
    let page = try await desk.click("Buka keluhan", on: receipt)
    for words in ["Telepon", "13 April 2026", "Listrik padam.", "tanda terima sampel.pdf"] {
      #expect(page.text.contains(words), "\(words) \(page.describe())")
    }
  }

  @Test("B1 · the desk's form sent twice makes one complaint")
  func doubleClick() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let call = Self.heard.merging(["channel": "telephone"]) { $1 }
    async let first = desk.submit(form, changing: call)
    async let second = desk.submit(form, changing: call)
    let places = try await [first.location, second.location]
    #expect(places[0] == places[1] && places[0]?.hasPrefix("/keluhan/catat/") == true)
    #expect(try await desk.open("/keluhan").document.elements(class: "row-link").count == 1)
  }

  @Test("B1 · the form sent again with another customer's words loses neither complaint and tells nobody's link")
  func overtyped() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let call = Self.heard.merging(["channel": "telephone"]) { $1 }
    let first = try await desk.submit(form, changing: call, following: true)
    let other = call.merging(["subject": "Sampel tertukar", "name": "Sari Dewi"]) { $1 }
    let asked = try await desk.submit(form, changing: other, files: ["files": [.paper]])
    #expect(asked.status == 409 && asked.text.contains("Formulir ini sudah dicatat sebagai KEL-2026-0001."))
    let again = try asked.form(containing: "channel")
    #expect(again.value(of: "name") == "Sari Dewi" && asked.text.contains("tanda terima sampel.pdf"))
    let similar = try await desk.submit(again, pressing: "Catat keluhan", following: true)
    let second = try await desk.submit(
      similar.form(containing: "description"), pressing: "Tetap catat sebagai keluhan baru", following: true)
    #expect(second.text.contains("KEL-2026-0002") && first.text.contains("KEL-2026-0001"))
    let page = try await desk.click("Buka keluhan", on: second)
    #expect(page.text.contains("Sari Dewi") && page.text.contains("tanda terima sampel.pdf"))
  }

  @Test(
    "B1 · a colleague's address, however it is spelled, is not taken for the customer's",
    arguments: [(Colleague.desk, "Anda sendiri"), (.teamLead, "rekan kerja")])
  func colleaguesAddress(_ colleague: Colleague, _ whose: String) async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let own = ["channel": "inPerson", "email": "P" + colleague.email.dropFirst()]
    let asked = try await desk.submit(form, changing: Self.heard.merging(own) { $1 })
    #expect(asked.status == 422 && asked.text.contains("Ini alamat surel \(whose)."))
  }

  @Test(
    "B1 · what does not go together, or cannot be, is said beside its field and not left out",
    arguments: [
      (["receivedTime": "10.00"], "Tulis juga tanggalnya, atau kosongkan pukulnya."),
      (["receivedOn": "01/01/1900"], "Tanggal ini lebih dari 5 tahun yang lalu."),
      (["letterNumber": "12/SK"], "Hanya untuk keluhan yang datang sebagai surat."),
      (["letterDate": "salah"], "Hanya untuk keluhan yang datang sebagai surat."),
      (["channel": "letter", "letterDate": JourneyOffice.nextWeek], "Tanggal surat ini belum tiba."),
      (["occurredOn": "01/01/1900"], "Tanggal ini lebih dari 10 tahun yang lalu."),
      (["danger": "Rak roboh."], "Di atas dipilih “Tidak”."),
      (["name": String(repeating: "a", count: 121)], "Paling banyak 120 karakter; sekarang 121."),
      (["subject": "\u{200B}\u{202E}"], "Tulis ringkasan keluhan dalam satu kalimat."),
    ])
  func senseless(_ typed: [String: String], _ sentence: String) async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let call = Self.heard.merging(["channel": "telephone"]) { $1 }.merging(typed) { $1 }
    let asked = try await desk.submit(form, changing: call)
    #expect(asked.status == 422 && asked.text.contains(sentence), "\(asked.describe())")
  }

  @Test("B1 · the identity of an anonymous caller is not kept, whatever the desk typed")
  func anonymousCaller() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let secret = ["channel": "telephone", "confidentiality": "anonymous"]
    let receipt = try await desk.submit(form, changing: Self.heard.merging(secret) { $1 }, following: true)
    let page = try await desk.click("Buka keluhan", on: receipt)
    #expect(page.text.contains("Anonim") && !page.body.contains("Budi Santoso"))
    let number = try #require(receipt.document.elements(class: "ticket").first?.text)
    let customer = office.stranger
    let found = try await customer.submit(
      customer.open("/lacak").form(containing: "number"), changing: ["number": number, "contact": "081311112222"])
    #expect(found.status == 422)
  }
}
