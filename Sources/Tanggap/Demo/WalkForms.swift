import Complaints
import HTTP
import Platform
import Procedures

/// What people type at each step of a walked case.
struct WalkForms {
  let sample: SampleCase
  let units: [String: WorkUnit.ID]
  let categories: [String: Int64]
  let calendar: WorkingCalendar

  /// Does the open step of a case. `draw`, 0 to 99, decides between its ways; the usual one is taken most often, and
  /// always in a second round.
  func perform(_ step: CaseStep, of filed: FiledComplaint, draw: Int, in deed: Deed) throws {
    let token = filed.caseToken
    let isUsual = draw < 90 || step.round > 1
    switch step.kind {
    case .satisfaction:
      let isSatisfied = draw < 75 || step.round > 1
      try deed.answerSatisfaction(
        isSatisfied: isSatisfied, text: isSatisfied ? "" : "Masalahnya belum selesai seluruhnya.",
        tracking: filed.trackingToken)
    case .letterDraft: try deed.draftLetter(of: token)
    case .letterApproval where isUsual: try deed.checkLetter(of: token)
    case .letterSignature where isUsual: try deed.signLetter(of: token)
    case .letterApproval, .letterSignature:
      try deed.returnLetter(of: token, reason: "Sebutkan tanggal penyelesaian perbaikannya.")
    case .execution: try deed.perform(.execution, with: try execution(of: token, deed), of: token)
    default: try perform(step, of: token, isUsual: isUsual, in: deed)
    }
  }

  private func perform(_ step: CaseStep, of token: String, isUsual: Bool, in deed: Deed) throws {
    let today = calendar.zone.day(of: deed.at)
    var form = try answers(step, of: token, today, deed)
    let ways = try deed.ways(from: step)
    if let way = ways.first(where: { $0.code == sample.story.way }) ?? (isUsual ? ways.first : ways.last) {
      form.append("outcome", way.code)
      if way.needsReason { form.append("reason", "Perlu ditangani pada tingkat yang lebih tinggi.") }
    }
    let files =
      step.kind == .settlement ? [try deed.db.keep(Self.proof, as: deed.app.world.token(), at: deed.at)] : []
    try deed.perform(step.kind, with: form, files: files, of: token)
  }

  private static let proof = UploadedFile(
    filename: "bukti.txt", claimedType: "text/plain", bytes: Array("Bukti tindak lanjut, diterima pelanggan.\n".utf8))

  private func answers(_ step: CaseStep, of token: String, _ today: Day, _ deed: Deed) throws -> FormData {
    switch step.kind {
    case .sorting: return try sorting()
    case .assignment: return try assignment(step, deed)
    case .cause: return SampleForms(sample: sample).cause()
    case .improvementPlan: return improvement(today)
    case .delivery:
      return ["way": "email", "sentOn": today.iso, "recipient": sample.customer.contact.name]
    default: return FormData(texts(today).map { (name: $0.key, value: $0.value) })
    }
  }

  private func sorting() throws -> FormData {
    guard let category = categories[sample.story.category], let unit = units[sample.story.unit] else {
      throw SampleFault.missing(sample.story.category)
    }
    return SampleForms(sample: sample).sorting(category: category, unit: unit)
  }

  private func assignment(_ step: CaseStep, _ deed: Deed) throws -> FormData {
    guard let unit = units[sample.story.unit], let code = try deed.candidateCodes(after: step, in: unit).first else {
      throw SampleFault.missing("PIC of \(sample.story.unit)")
    }
    return ["responsible": code, "note": sample.text(\.subject)]
  }

  private func improvement(_ today: Day) -> FormData {
    var form = SampleForms(sample: sample).cause()
    for (place, (kind, text)) in [("corrective", \Story.corrective), ("preventive", \Story.preventive)].enumerated() {
      form.append("kind\(place + 1)", kind)
      form.append("text\(place + 1)", sample.text(text))
      form.append("owner\(place + 1)", sample.story.owner)
      form.append("dueOn\(place + 1)", calendar.adding(workingDays: place + 3, to: today).iso)
    }
    return form
  }

  private func execution(of token: String, _ deed: Deed) throws -> FormData {
    SampleForms(sample: sample).execution(
      of: try deed.currentActions(of: token), isEffective: true, today: calendar.zone.day(of: deed.at))
  }

  /// Answers to the questions of every sheet, by their names.
  private func texts(_ today: Day) -> [String: String] {
    [
      "way": "telephone", "problem": sample.text(\.description),
      "response": "Kami mencatat dan segera menindaklanjuti.",
      "data": sample.text(\.study), "transaction": "Nomor \(sample.order), sesuai nota.",
      "departments": sample.story.unit, "coordination": sample.text(\.discussion),
      "option1": sample.text(\.correction), "option2": "Mengembalikan pembayaran.", "chosen": "1",
      "why": "Paling cepat dan sesuai keinginan pelanggan.", "solution": sample.text(\.correction),
      "toldOn": today.iso, "consentBy": sample.customer.contact.name, "done": sample.text(\.correction),
      "doneOn": today.iso, "policy": "Kebijakan layanan pelanggan", "result": sample.text(\.evidence),
      "checked": "Bukti cocok dengan solusi yang disetujui.", "tried": sample.text(\.study),
      "decision": sample.text(\.correction), "summary": sample.text(\.report), "monitoring": "Dipantau sebulan.",
      "lesson": sample.text(\.report), "prevention": sample.text(\.preventive),
      "correction": sample.text(\.correction), "evidence": sample.text(\.evidence),
      "severity": sample.story.impact == "high" ? "major" : "minor", "finding": "Dilaksanakan dan tidak berulang.",
      "sentOn": today.iso, "recipient": sample.customer.contact.name, "with": "Direktur",
      "action": "Menemui pelanggan dan menyelesaikan langsung.",
    ]
  }
}
