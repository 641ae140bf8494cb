import Support
import Testing

/// What the company's people do to a complaint in their browsers (procedure C).
struct CompanyCase {
  let run: JourneyCase

  /// Filed by a customer.
  static func begin(in office: JourneyOffice, _ secrecy: Secrecy = .named) async throws -> CompanyCase {
    CompanyCase(run: try await JourneyCase.begin(in: office, secrecy))
  }

  /// How far it is brought: each stage holds all before it.
  enum Stage: Int, CaseIterable {
    case received = 1
    case sorted, investigated, explained, chosen, agreed, settled, validated
  }

  func bring(to stage: Stage) async throws {
    for done in Stage.allCases where done.rawValue <= stage.rawValue {
      run.office.pass(minutes: 5)
      try await perform(done)
    }
  }

  private func perform(_ stage: Stage) async throws {
    switch stage {
    case .received: try await receive()
    case .sorted: try await sort(impact: "high", urgency: "medium")
    case .investigated: try await investigate()
    case .explained: try await run.findCause()
    case .chosen: try await choose()
    case .agreed: try await tell("agreed")
    case .settled: try await settle()
    case .validated: try await validate("valid")
    }
  }

  @discardableResult func receive(_ changes: [String: String] = [:]) async throws -> WebPage {
    let heard = [
      "way": "telephone", "problem": "Pompa nomor 17 tidak dikirim sejak 2 April.",
      "response": "Dijanjikan kabar hari ini juga.",
    ]
    return try await run.send("penerimaan-keluhan", by: .desk, changing: heard.merging(changes) { $1 })
  }

  @discardableResult func sort(impact: String, urgency: String) async throws -> WebPage {
    let options = try await run.page(for: .desk).form(containing: "category").control(named: "category")?.options ?? []
    let category = try #require(options.first { $0.label == "Keterlambatan" })
    return try await run.send(
      "pemilahan", by: .desk,
      changing: [
        "category": category.value, "unit": "Gudang dan Pengiriman", "impact": impact, "urgency": urgency,
      ])
  }

  @discardableResult func investigate(_ outcome: String = "gathered", reason: String = "") async throws -> WebPage {
    try await run.send(
      "investigasi", by: .desk,
      changing: [
        "data": "Foto gudang menunjukkan pompa masih di rak.", "transaction": "Nota 4411, 2 April, Rp2.500.000.",
        "departments": "Gudang", "coordination": "Surat jalan belum dicetak.", "outcome": outcome, "reason": reason,
      ], files: ["files": [.paper]])
  }

  @discardableResult func choose() async throws -> WebPage {
    try await run.send(
      "opsi", by: .desk,
      changing: [
        "option1": "Kirim dengan kurir ekspres", "option2": "Kembalikan uang", "chosen": "1",
        "why": "Pelanggan masih membutuhkan pompanya.", "outcome": "chosen",
      ])
  }

  @discardableResult func tell(_ outcome: String, _ changes: [String: String] = [:]) async throws -> WebPage {
    let told = [
      "solution": "Pompa dikirim dengan kurir ekspres besok.", "way": "telephone", "toldOn": JourneyOffice.today,
      "consentBy": outcome == "agreed" ? "Ratna Kusuma" : "", "outcome": outcome,
    ]
    return try await run.send("solusi", by: .desk, changing: told.merging(changes) { $1 })
  }

  @discardableResult func settle(files: [WebUpload] = [.paper]) async throws -> WebPage {
    try await run.send(
      "penyelesaian", by: .teamLead,
      changing: [
        "done": "Pompa dikirim dengan kurir ekspres.", "doneOn": JourneyOffice.today,
        "policy": "Kebijakan pengiriman 3.2", "result": "Pompa diterima pelanggan.",
      ], files: ["files": files])
  }

  @discardableResult func validate(_ outcome: String, reason: String = "") async throws -> WebPage {
    try await run.send(
      "validasi", by: .supervisor,
      changing: ["checked": "Resi dan foto cocok.", "outcome": outcome, "reason": reason])
  }

  @discardableResult func escalate(by colleague: Colleague, _ outcome: String, reason: String = "") async throws
    -> WebPage
  {
    try await run.send(
      "penanganan-eskalasi", by: colleague,
      changing: [
        "why": "Pelanggan menolak dua solusi.", "tried": "Dua kali ditelepon.",
        "coordination": "Dibahas dengan kepala gudang.", "decision": "Pengembalian uang penuh.", "outcome": outcome,
        "reason": reason,
      ])
  }

  /// The customer's own word.
  @discardableResult func answer(satisfied: Bool, _ text: String = "") async throws -> WebPage {
    let page = try await run.trackingPage()
    let question = try await run.customer.click(satisfied ? "Sudah selesai" : "Belum puas", on: page)
    return try await run.customer.submit(
      question.form(containing: "text"), changing: ["text": text], following: true)
  }

  @discardableResult func close() async throws -> WebPage {
    try await run.send("penutupan", by: .desk, changing: ["summary": "Pompa diterima dan berfungsi."])
  }

  @discardableResult func evaluate() async throws -> WebPage {
    try await run.send(
      "evaluasi", by: .head,
      changing: [
        "monitoring": "Tidak ada keterlambatan sebulan.", "lesson": "Surat jalan dicetak lebih awal.",
        "prevention": "Prosedur gudang diubah.",
      ])
  }
}
