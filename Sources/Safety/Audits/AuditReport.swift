import Database
import HTTP
import Platform
import Procedures

extension ApprovalWay {
  /// The report of an internal audit of safety: prepared by the auditors, checked and approved by those above.
  static let safetyAudit = ApprovalWay(
    "safety.audit", noun: "laporan audit", prepares: .auditSafety,
    document: { db, subject in
      guard let audit = try db.safetyAudit(SafetyAudit.ID(rawValue: subject)) else { return nil }
      return ApprovalDocument(
        AuditReport.kind, title: "\(audit.title), \(audit.unitName)", number: audit.number, path: audit.path,
        lacks: AuditReport.lacks(audit, try db.points(of: audit.id)),
        excludes: try db.audited(audit))
    },
    draw: { db, subject, office, trim in
      guard let audit = try db.safetyAudit(SafetyAudit.ID(rawValue: subject)) else { throw VisitError.notFound }
      return try AuditReport(audit, db).paper(trim, office)
    })
}

/// *Laporan audit internal K3*.
struct AuditReport {
  static let kind = PaperKind("safety.audit", "Laporan Audit Internal K3", form: 59)

  let audit: SafetyAudit
  let members: [Person]
  let points: [AuditPoint]
  /// What follows from its findings so far.
  let improvements: [Improvement]

  init(_ audit: SafetyAudit, _ db: Snapshot) throws {
    self.audit = audit
    members = try db.members(of: audit.id)
    points = try db.points(of: audit.id)
    improvements = try db.improvements(from: .audit, key: audit.token)
  }

  /// What is missing before the report can be sent on.
  static func lacks(_ audit: SafetyAudit, _ points: [AuditPoint]) -> [String] {
    let open = points.count { $0.verdict == nil }
    return [
      audit.cancellation == nil ? "" : "Audit ini dibatalkan.",
      audit.heldOn == nil ? "Tanggal pelaksanaan belum ditulis." : "",
      open > 0 ? "\(open) butir daftar periksa belum dinilai." : "",
      audit.summary.isEmpty ? "Simpulan belum ditulis." : "",
    ].filter { !$0.isEmpty }
  }

  func facts(_ words: Words) -> [Fact] {
    [
      Fact("Unit yang diaudit", audit.unitName),
      Fact("Direncanakan", words.fullDate(audit.plannedOn)),
      Fact("Dilaksanakan", audit.heldOn.map { words.fullDate($0) } ?? "Belum"), Fact("Ketua tim", audit.leadName),
      Fact("Anggota", members.isEmpty ? "Tidak ada" : members.map(\.name).joined(separator: ", ")),
    ]
  }

  func paper(_ trim: PaperTrim, _ office: Office) -> FormPaper {
    let words = Words(zone: office.zone)
    let none = points.findings.isEmpty ? "Tidak ada temuan." : ""
    return FormPaper(
      Self.kind, number: audit.number,
      [
        .init(audit.title, facts: facts(words)), .init("Lingkup", text: audit.scope),
        .init("Kriteria", text: audit.criteria),
        .init("Simpulan", text: audit.summary.isEmpty ? "Belum ditulis." : audit.summary),
        .init(
          "Hasil menurut bagian", text: attainment(words),
          columns: ["Bagian", "Sesuai", "Observasi", "Tidak sesuai", "Tidak berlaku", "Belum dinilai"], rows: topicRows),
        .init(
          "Temuan", text: none, columns: ["Kelas", "Butir", "Yang ditemukan", "Tindakan"],
          rows: points.findings.map { findingRow($0, words) }),
        .init(
          "Daftar periksa", columns: ["No.", "Butir dan catatan", "Hasil"],
          rows: grouped(points, by: \.topic) { place, point in
            [
              "\(place + 1)", point.note.isEmpty ? point.text : "\(point.text)\nCatatan: \(point.note)",
              point.verdict?.words ?? "Belum dinilai",
            ]
          }),
      ], trim, back: (audit.path, "Kembali ke audit"), office: office)
  }

  /// "27 dari 29 butir yang berlaku sesuai: 93,1%."
  func attainment(_ words: Words) -> String {
    guard let share = points.attainment else {
      return "Belum ada butir yang dinilai, sehingga belum ada persentasenya."
    }
    let (good, bad) = (points.count(.conform), points.count(.notConform))
    let observed = points.count(.observation)
    let besides = observed > 0 ? " \(words.count(observed, "observasi")) tidak dihitung: bukan ketidaksesuaian." : ""
    return "\(good) dari \(good + bad) butir yang berlaku sesuai: \(words.percent(share, decimals: 1)).\(besides)"
  }

  private var topicRows: [[String]] {
    points.topics.map { topic in
      let part = points.filter { $0.topic == topic }
      let counts = AuditPoint.Verdict.allCases.map { part.count($0) }
      return [topic] + (counts + [part.count { $0.verdict == nil }]).map { "\($0)" }
    }
  }

  private func findingRow(_ point: AuditPoint, _ words: Words) -> [String] {
    let actions = improvements.filter { $0.sourceItem == "\(point.id)" }.map {
      "\($0.number), \($0.responsible.words), \(words.shortDate($0.dueOn))"
    }
    return [
      point.grade?.words ?? "", "\(point.topic): \(point.text)", point.note,
      actions.isEmpty ? "Belum direncanakan" : actions.joined(separator: "; "),
    ]
  }
}

extension ImprovementOrigin {
  /// A finding of an audit: `/tindakan/baru?sumber=audit&audit=TOKEN&temuan=12`.
  static let audit = ImprovementOrigin(.audit) { db, query in
    guard let audit = try db.safetyAudit(token: query.text("audit")),
      let point = try AuditPoint.ID(query.text("temuan")).flatMap({ id in
        try db.points(of: audit.id).first { $0.id == id }
      })
    else { return nil }
    return ImprovementProposal(
      .audit, key: audit.token, item: "\(point.id)", reference: "\(audit.title) (\(audit.number)), \(point.topic)",
      finding: point.note.isEmpty ? point.text : "\(point.text): \(point.note)", unit: audit.unit,
      risk: point.grade?.risk)
  }
}
