import Support
import Testing

@Suite("C1 · who the customers are") struct CustomerJourneys {
  @Test(
    "C1 · a customer is found by name, telephone in any spelling and address, once, with his newest complaint",
    arguments: ["ratna", "0812-3456-7890", "+62 812 3456 7890", "RATNA@example.com"])
  func search(typed: String) async throws {
    let office = try await JourneyOffice.open()
    _ = try await JourneyCase.begin(in: office)
    let newest = try await JourneyCase.begin(in: office)
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/pelanggan").form(to: "/pelanggan")
    let page = try await desk.submit(form, changing: ["q": typed])
    #expect(page.text.contains("Ratna Kusuma") && page.text.contains(newest.number), "\(page.describe())")
    #expect(page.document.elements(class: "row-link").count == 1)
    #expect(try await desk.get("/pelanggan.csv?q=ratna").body.contains("0812-3456-7890"))
    #expect(try await desk.get("/pelanggan.xlsx?q=ratna").status == 200)
  }

  @Test("C1 · who asked to stay secret is in no list", arguments: [Secrecy.confidential, .anonymous])
  func secret(secrecy: Secrecy) async throws {
    let office = try await JourneyOffice.open()
    _ = try await JourneyCase.begin(in: office, secrecy)
    let desk = try await office.browser(of: .desk)
    for place in ["/pelanggan", "/pelanggan?q=ratna", "/pelanggan?q=0812-3456-7890"] {
      #expect(try await !desk.open(place).body.contains("Ratna"), "\(place)")
    }
    #expect(try await !desk.get("/pelanggan.csv").body.contains("Ratna"))
  }

  @Test("C1 · the customer's page: earlier cases, what was said, and one press to call or write")
  func page() async throws {
    let office = try await JourneyOffice.open()
    let first = try await JourneyCase.begin(in: office)
    let run = try await JourneyCase.begin(in: office)
    try await first.send(
      "komunikasi", by: .desk, on: "/komunikasi",
      changing: ["direction": "in", "way": "telephone", "summary": "Menanyakan jadwal."])
    let desk = try await office.browser(of: .desk)
    let page = try await desk.open("\(run.path)/pelanggan")
    #expect(page.text.contains(first.number) && page.text.contains("Menanyakan jadwal."), "\(page.describe())")
    let table = try await desk.get(try page.link("Unduh CSV")).body
    #expect(table.contains(first.number) && table.contains(run.number) && table.contains("Masih terbuka"))
    #expect(try await desk.get(try page.link("Unduh XLSX")).status == 200)
    #expect(page.document.links.contains { $0.text == "Telepon 0812-3456-7890" && $0.href == "tel:+6281234567890" })
    let chat = try #require(page.document.links.first { $0.text == "WhatsApp" }?.href)
    #expect(chat.hasPrefix("https://wa.me/6281234567890?text=Yth.%20Ratna%20Kusuma"), "\(chat)")
    #expect(chat.contains(run.number) && !chat.contains("+"))
    #expect(try await run.page(for: .desk).document.links.contains { $0.href == chat })
  }
}
