import Database
import HTTP
import Platform
import Procedures
import Safety
import Satisfaction

/// What a sample office found about safety of late, and did about it: an inspection, an audit, improvements on their
/// way, and one change that everybody reads.
struct SampleImprovements {
  /// Nothing happens from this moment on.
  let end: Instant
  private let office: Office
  private let hse: Actor
  private let workers: [Person]
  private let units: [WorkUnit]

  /// Nil for an office without somebody for safety, or with nobody else to carry anything out.
  init?(_ db: Snapshot, _ office: Office, until end: Instant) throws {
    let people = try ["pokja@contoh.go.id", "pokja2@contoh.go.id"].compactMap { try db.person(email: $0) }
    let units = try db.units().filter { $0.code != "layanan" }
    guard let hse = try db.person(email: "hse@contoh.go.id"), people.count == 2, !units.isEmpty else { return nil }
    (self.end, self.office, self.hse) = (end, office, .person(hse.id))
    (workers, self.units) = (people, units)
  }

  /// So many working days after the beginning of the last ninety days, in the morning.
  private func moment(_ days: Int) -> Instant { office.zone.instant(day(days), TimeOfDay(clamping: 570)) }

  private func day(_ days: Int) -> Day {
    office.calendar.adding(workingDays: days, to: office.zone.day(of: end).adding(days: -90))
  }

  func play(in replay: Replay) throws {
    guard let first = units.first, let last = units.last, moment(40) < end else { return }
    try playLamp(in: first, replay)
    try playPermit(in: last, replay)
    let floor = try plan(
      Finding.floor, from: Source(code: "suara", key: "", reference: "Kotak saran", item: nil), of: first,
      by: workers[0], at: 24, due: day(34), in: replay)
    try advance(floor, "Penawaran alas lantai diminta.", 20, by: workers[0], at: 28, in: replay)
    let sign = try plan(
      Finding.sign, from: Source(code: "wawancara", key: "", reference: "Wawancara kontraktor", item: nil), of: last,
      by: workers[1], at: 26, due: day(45), in: replay)
    try finish(sign, "Denah dan rambu titik kumpul dipasang di tiga pintu.", by: workers[1], at: 38, in: replay)
  }

  /// From an inspection to what everybody reads.
  private func playLamp(in unit: WorkUnit, _ replay: Replay) throws {
    let inspection = try playInspection(of: unit, in: replay)
    let source = Source(
      code: "inspeksi", key: inspection, reference: "Inspeksi umum tempat kerja, Lantai 1",
      item: try replay.db.value(
        """
        SELECT p.id FROM inspectionPoint p CROSS JOIN inspection i ON i.id = p.inspectionID
        WHERE i.token = \(inspection) AND p.verdict = 'bad' AND p.text LIKE 'Lampu%' ORDER BY p.id LIMIT 1
        """))
    let told = try plan(Finding.lamp, from: source, of: unit, by: workers[0], at: 3, due: day(12), in: replay)
    try finish(told, "Tiga lampu darurat diganti dan diuji.", by: workers[0], at: 9, in: replay)
    try replay.deed(by: hse, at: moment(11)) { deed in
      let found = try ImprovementVerdict(["verdict": "effective", "text": "Ketiganya menyala saat listrik diputus."])
      try deed.verifyImprovement(told, edition: 2, found)
    }
    try replay.deed(by: hse, at: moment(13)) { deed in
      try deed.tellOfChange(
        by: told, found: "Lampu darurat di jalur evakuasi padam dua dari tiga.",
        changed: "Semua lampu darurat diganti dan kini diuji tiap bulan.", since: day(9))
      try deed.showChanges(true)
    }
  }

  /// From an audit to an improvement on its way.
  private func playPermit(in unit: WorkUnit, _ replay: Replay) throws {
    let audit = try playAudit(of: unit, in: replay)
    let source = Source(
      code: "audit", key: audit, reference: "Audit internal K3 semester ini, Pengendalian bahaya",
      item: try replay.db.value(
        """
        SELECT p.id FROM safetyAuditPoint p CROSS JOIN safetyAudit a ON a.id = p.auditID
        WHERE a.token = \(audit) AND p.grade = 'major' ORDER BY p.id LIMIT 1
        """))
    let due = office.zone.day(of: end).adding(days: 21)
    let permit = try plan(Finding.permit, from: source, of: unit, by: workers[1], at: 21, due: due, in: replay)
    try advance(permit, "Rancangan izin kerja sudah dibahas.", 60, by: workers[1], at: 30, in: replay)
  }

  private func playInspection(of unit: WorkUnit, in replay: Replay) throws -> String {
    try replay.deed(by: hse, at: moment(2)) { deed in
      try deed.playInspection(
        of: unit.id, place: "Lantai 1", on: day(2),
        bad: [
          (words: "Lampu darurat", note: "Padam dua dari tiga."),
          (words: "kartu periksa", note: "Kartu periksa bulan lalu kosong."),
        ])
    }
  }

  private func playAudit(of unit: WorkUnit, in replay: Replay) throws -> String {
    let lead = hse.personID.map { "\($0)" } ?? ""
    let token = try replay.deed(by: hse, at: moment(5)) { deed in
      try deed.planSafetyAudit(with: [
        "title": "Audit internal K3 semester ini", "scope": "Seluruh kegiatan unit sejak audit terakhir.",
        "criteria": "Peraturan K3 yang berlaku, kebijakan K3, dan prosedur organisasi.", "unit": "\(unit.id)",
        "day": day(18).iso, "lead": lead,
      ])
    }
    try replay.deed(by: hse, at: moment(19)) { deed in
      try deed.holdSafetyAudit(
        token: token, on: day(18),
        summary: "Kebijakan dan perencanaan baik. Izin kerja panas belum dipakai dan harus segera dibenahi.",
        findings: [
          (words: "izin kerja", grade: "major", note: "Dua pengelasan bulan lalu tanpa izin kerja."),
          (words: "Latihan keadaan darurat", grade: "minor", note: "Latihan terakhir lebih dari satu tahun lalu."),
          (words: "lembar datanya", grade: "observation", note: "Lembar data ada, tetapi dalam bahasa Inggris."),
        ])
    }
    return token
  }
}

extension SampleImprovements {
  /// What is written of one improvement.
  private struct Finding {
    let finding: String
    let task: String
    let evidence: String
    let likelihood: Int
    let severity: Int
    let kind: ActionKind

    static let lamp = Finding(
      finding: "Lampu darurat menyala: Padam dua dari tiga.",
      task: "Mengganti lampu darurat dan mengujinya tiap bulan.",
      evidence: "Foto lampu menyala dan kartu uji.", likelihood: 3, severity: 4, kind: .corrective)
    static let permit = Finding(
      finding: "Pekerjaan berisiko tinggi memakai izin kerja: Dua pengelasan bulan lalu tanpa izin kerja.",
      task: "Menyusun dan memberlakukan izin kerja panas, lalu melatih pengawas.",
      evidence: "Formulir izin kerja dan daftar hadir pelatihan.", likelihood: 4, severity: 4, kind: .preventive)
    static let floor = Finding(
      finding: "Tiga pengunjung menulis bahwa lantai ruang penerimaan licin saat hujan.",
      task: "Memasang alas penyerap air di pintu masuk.", evidence: "Foto alas terpasang.", likelihood: 4, severity: 2,
      kind: .correction)
    static let sign = Finding(
      finding: "Kontraktor yang diwawancarai tidak tahu letak titik kumpul.",
      task: "Memasang denah dan rambu titik kumpul.", evidence: "Foto denah di tiap pintu.", likelihood: 2, severity: 3,
      kind: .corrective)
  }

  /// Where something was found.
  private struct Source {
    let code: String
    let key: String
    let reference: String
    /// The point's id.
    let item: Int64?
  }

  private func plan(
    _ story: Finding, from source: Source, of unit: WorkUnit, by worker: Person, at days: Int,
    due: Day, in replay: Replay
  ) throws -> Improvement {
    let form: FormData = [
      "source": source.code, "key": source.key, "item": source.item.map { "\($0)" } ?? "",
      "reference": source.reference,
      "finding": story.finding, "unit": "\(unit.id)",
      "likelihood": "\(story.likelihood)", "severity": "\(story.severity)", "kind": story.kind.rawValue,
      "task": story.task, "responsible": "p\(worker.id)", "due": due.iso, "evidence": story.evidence,
    ]
    return try replay.deed(by: hse, at: moment(days)) { deed in
      let choices = try deed.db.improvementChoices(at: deed.at)
      return try deed.planImprovement(try PlannedImprovement(form, choices, on: office.zone.day(of: deed.at)))
    }
  }

  private func advance(
    _ one: Improvement, _ text: String, _ percent: Int, by worker: Person, at days: Int, in replay: Replay
  ) throws {
    let progress = try ImprovementProgress(["text": text, "percent": "\(percent)"])
    try replay.deed(by: .person(worker.id), at: moment(days)) { deed in
      try deed.advanceImprovement(one, edition: 1, progress)
    }
  }

  private func finish(
    _ one: Improvement, _ text: String, by worker: Person, at days: Int, in replay: Replay
  ) throws {
    let progress = try ImprovementProgress(["text": text, "done": "1"])
    try replay.deed(by: .person(worker.id), at: moment(days)) { deed in
      try deed.advanceImprovement(one, edition: 1, progress)
    }
  }
}
