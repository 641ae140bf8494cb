import Support
import Testing

@Suite("What the customer is promised") struct PromiseJourneys {
  private func promise(on page: WebPage) -> String { page.document.elements(class: "say").first?.text ?? "" }

  @Test("B1 · the day promised at filing is the one on receipt and page, however fast the steps go")
  func kept() async throws {
    let office = try await JourneyOffice.open()
    let confirmation = try await PublicForm(browser: office.stranger).file()
    let day = try #require(confirmation.document.elements(class: "nowrap").first?.text)
    #expect(promise(on: confirmation) == "Jawaban paling lambat \(day).")
    let run = try await JourneyCase.find(confirmation, in: office, customer: office.stranger)
    for stage in [JourneyCase.Stage.sorted, .disposed, .studied, .explained, .planned] { try await run.perform(stage) }
    #expect(promise(on: try await run.trackingPage()).hasSuffix("Jawaban paling lambat \(day)."))
    #expect(try await run.customer.open(run.tracking + "/tanda-terima").text.contains(day))
  }

  @Test("B1 · where the promise cannot be kept, the customer reads both days and why")
  func late() async throws {
    let office = try await JourneyOffice.open()
    let confirmation = try await PublicForm(browser: office.stranger).file()
    let day = try #require(confirmation.document.elements(class: "nowrap").first?.text)
    let run = try await JourneyCase.find(confirmation, in: office, customer: office.stranger)
    await office.pass(days: 60)
    let said = promise(on: try await run.trackingPage())
    #expect(said.contains("Jawaban paling lambat \(day). Perkiraan sekarang "), "\(said)")
    #expect(said.hasSuffix("karena langkah yang sedang berjalan melewati batas waktunya."), "\(said)")
  }

  @Test("B2 · where somebody could be hurt the impact is high, unless the desk says why it is low")
  func danger() async throws {
    let office = try await JourneyOffice.open()
    let browser = office.stranger
    let confirmation = try await PublicForm(browser: browser, isDangerous: true).file()
    let run = try await JourneyCase.find(confirmation, in: office, customer: browser)
    let form = try await run.page(for: .desk).form(to: "\(run.path)/pemilahan")
    #expect(form.value(of: "impact") == "high")
    let category = form.control(named: "category")?.options.first { !$0.value.isEmpty }?.value ?? ""
    let low = ["category": category, "unit": "Laboratorium Pengujian", "impact": "low", "urgency": "low"]
    let asked = try await run.send("pemilahan", by: .desk, changing: low)
    #expect(asked.status == 422 && asked.text.contains("Tulis mengapa dampaknya tetap rendah"))
    #expect(try asked.form(to: "\(run.path)/pemilahan").value(of: "impact") == "low")
    let why = low.merging(["note": "Rak sudah diperbaiki."]) { $1 }
    #expect(try await run.send("pemilahan", by: .desk, changing: why).text.contains("Pemilahan disimpan"))
  }
}
