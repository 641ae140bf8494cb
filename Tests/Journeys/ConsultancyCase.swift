import Support
import Testing

/// What the consultancy's people do to a complaint in their browsers (procedure D).
struct ConsultancyCase {
  let run: JourneyCase

  static func begin(in office: JourneyOffice) async throws -> ConsultancyCase {
    ConsultancyCase(run: try await JourneyCase.begin(in: office))
  }

  /// How far a technical complaint is brought: each stage holds all before it.
  enum Stage: Int, CaseIterable {
    case received = 1
    case routed, assigned, corrected, requested, planned, decided, drafted, checkedByConsultants, checkedBySales
    case signed, sent, executed, verified
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
    case .routed: try await route("technical")
    case .assigned: try await assign(by: .consultingCoordinator)
    case .corrected: try await correct()
    case .requested: try await issue()
    case .planned: try await plan(by: .consultingCoordinator)
    case .decided: try await decide("needed")
    case .drafted: try await draft()
    case .checkedByConsultants: try await check(by: .consultingCoordinator)
    case .checkedBySales: try await check(by: .salesCoordinator)
    case .signed: try await run.sign()
    case .sent: try await deliver()
    case .executed: try await execute()
    case .verified: try await verify("effective")
    }
  }

  @discardableResult func receive(by colleague: Colleague = .desk) async throws -> WebPage {
    try await run.send(
      "penerimaan-keluhan", by: colleague,
      changing: ["way": "email", "problem": "Manual mutu belum selesai.", "response": "Diteruskan hari ini."])
  }

  @discardableResult func route(_ way: String, unit: String = "Konsultasi dan Pelatihan") async throws -> WebPage {
    let options =
      try await run.page(for: .salesCoordinator).form(containing: "category").control(named: "category")?.options ?? []
    let category = try #require(options.first { !$0.value.isEmpty })
    return try await run.send(
      "pemilahan", by: .salesCoordinator,
      changing: ["category": category.value, "unit": unit, "impact": "medium", "urgency": "high", "outcome": way]
        .filter { !$0.value.isEmpty })
  }

  @discardableResult func assign(by colleague: Colleague) async throws -> WebPage {
    try await run.send("penyampaian", by: colleague, changing: ["note": "Selesaikan manual mutu klien ini."])
  }

  @discardableResult func correct(by colleague: Colleague = .teamLead) async throws -> WebPage {
    try await run.send(
      "koreksi", by: colleague,
      changing: [
        "correction": "Konsep manual dikirim hari ini.", "doneOn": JourneyOffice.today, "evidence": "Surel terkirim.",
      ])
  }

  @discardableResult func issue(_ changes: [String: String] = [:]) async throws -> WebPage {
    try await run.send(
      "cpar", by: .salesCoordinator,
      changing: ["severity": "minor", "evidence": "Jadwal proyek dan surel klien."].merging(changes) { $1 }
        .filter { !$0.value.isEmpty })
  }

  @discardableResult func plan(by colleague: Colleague, _ changes: [String: String] = [:]) async throws -> WebPage {
    let typed = [
      "kind": "method", "why1": "Jadwal konsultan bertumpuk.", "statement": "Beban konsultan tidak diperiksa.",
      "kind1": "corrective", "text1": "Periksa beban sebelum jadwal", "owner1": "Eko", "dueOn1": JourneyOffice.nextWeek,
      "kind2": "preventive", "text2": "Tinjau jadwal tiap Senin", "owner2": "Eko", "dueOn2": JourneyOffice.nextWeek,
    ]
    return try await run.send("rencana-perbaikan", by: colleague, changing: typed.merging(changes) { $1 })
  }

  @discardableResult func decide(_ outcome: String, reason: String = "") async throws -> WebPage {
    try await run.send("keputusan", by: .salesCoordinator, changing: ["outcome": outcome, "reason": reason])
  }

  @discardableResult func draft(_ changes: [String: String] = [:]) async throws -> WebPage {
    try await run.send("surat", by: .desk, on: "/surat", changing: changes, pressing: "Simpan dan bubuhkan paraf")
  }

  @discardableResult func check(by colleague: Colleague) async throws -> WebPage {
    try await run.send("surat/pemeriksaan", by: colleague, on: "/surat")
  }

  @discardableResult func sendBack(by colleague: Colleague, _ reason: String) async throws -> WebPage {
    try await run.send("surat/pengembalian", by: colleague, on: "/surat", changing: ["reason": reason])
  }

  @discardableResult func deliver() async throws -> WebPage {
    try await run.send(
      "pengiriman", by: .desk,
      changing: ["way": "email", "sentOn": JourneyOffice.today, "recipient": "Ratna Kusuma", "proof": "Surel 14 April"])
  }

  @discardableResult func execute(by colleague: Colleague = .department) async throws -> WebPage {
    let form = try await run.page(for: colleague).form(to: "\(run.path)/pelaksanaan")
    var answers: [String: String] = [:]
    for field in form.controls.map(\.name) where field.hasPrefix("doneOn") { answers[field] = JourneyOffice.today }
    for field in form.controls.map(\.name) where field.hasPrefix("evidence") { answers[field] = "Daftar beban baru" }
    return try await run.send("pelaksanaan", by: colleague, changing: answers)
  }

  @discardableResult func verify(_ outcome: String, reason: String = "") async throws -> WebPage {
    try await run.send(
      "verifikasi", by: .verifier,
      changing: [
        "evidence": "Daftar beban dua minggu.", "finding": "Dipakai pada semua proyek.", "outcome": outcome,
        "reason": reason,
      ])
  }

  @discardableResult func answer(satisfied: Bool, _ text: String = "") async throws -> WebPage {
    try await CompanyCase(run: run).answer(satisfied: satisfied, text)
  }

  @discardableResult func act(by colleague: Colleague, with other: String) async throws -> WebPage {
    try await run.send(
      "tindakan-khusus", by: colleague,
      changing: [
        "why": "Manual belum lengkap.", "with": other, "action": "Konsultan senior mendampingi di tempat.",
        "doneOn": JourneyOffice.today,
      ])
  }

  @discardableResult func evaluate(_ outcome: String, reason: String = "") async throws -> WebPage {
    try await run.send(
      "evaluasi", by: .manager,
      changing: [
        "monitoring": "Sebulan tanpa keluhan.", "lesson": "Beban diperiksa.", "prevention": "Jadwal mingguan.",
        "outcome": outcome, "reason": reason,
      ])
  }

  @discardableResult func close() async throws -> WebPage {
    try await run.send("penutupan", by: .salesCoordinator, changing: ["summary": "Manual selesai, audit lulus."])
  }
}
