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

  @Test("B1 · a colleague's own address is not taken for the customer's")
  func ownAddress() async throws {
    let office = try await JourneyOffice.open()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let own = ["channel": "inPerson", "email": Colleague.desk.email]
    let asked = try await desk.submit(form, changing: Self.heard.merging(own) { $1 })
    #expect(asked.status == 422 && asked.text.contains("Ini alamat surel Anda sendiri."))
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
