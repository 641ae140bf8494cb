import Database
import HTTP
import Platform
import Procedures

/// A look at how improvements are looked after, on one day by one colleague (*checklist monitoring*, row A5).
struct Monitoring: Sendable, FromRow {
  typealias ID = Identifier<Monitoring>

  let id: ID
  let token: String
  let heldOn: Day
  let name: String
  let note: String
  let paper: Paper.ID?
  /// How many improvements were looked at, and of how many all was well.
  let count: Int
  let good: Int

  init(row: Row) throws(RowError) {
    (id, token, heldOn) = (try row["id"], try row["token"], try row["heldOn"])
    (name, note, paper) = (try row["name"], try row["note"], try row["paperID"])
    (count, good) = (try row["count"], try row["good"])
  }

  var path: String { "\(MonitoringRoutes.root)/\(token)" }
  var key: ListKey {
    ListKey(order: Int64(heldOn.year * 10_000 + heldOn.month * 100 + heldOn.day), id: id.rawValue)
  }

  static let selection: SQL = """
    SELECT m.*, p.name,
      (SELECT COUNT(*) FROM monitoringLine l WHERE l.monitoringID = m.id) AS count,
      (SELECT COUNT(*) FROM monitoringLine g WHERE g.monitoringID = m.id AND g.planned = 'yes'
        AND g.carriedOut = 'yes' AND g.evidence = 'yes' AND g.effective = 'yes' AND g.communicated = 'yes') AS good
    FROM monitoring m CROSS JOIN person p ON p.id = m.personID
    """
}

/// What is asked of each improvement. The raw value is the column.
enum MonitoringPoint: String, CaseIterable, Sendable {
  case planned, carriedOut, evidence, effective, communicated

  /// The whole of what is asked.
  var question: String {
    switch self {
    case .planned: "apakah sudah ada penanggung jawab dan tenggatnya?"
    case .carriedOut: "apakah sudah dilaksanakan seperti yang direncanakan?"
    case .evidence: "apakah bukti pelaksanaannya terlihat?"
    case .effective: "apakah masalahnya tidak terulang sesudahnya?"
    case .communicated: "apakah sudah disampaikan kepada pelanggan atau pekerja?"
    }
  }

  var label: String {
    switch self {
    case .planned: "Rencana"
    case .carriedOut: "Pelaksanaan"
    case .evidence: "Bukti"
    case .effective: "Efektif"
    case .communicated: "Komunikasi"
    }
  }
}

enum MonitoringAnswer: String, CaseIterable, Sendable, ColumnValue {
  case yes, no, notYet

  var words: String {
    switch self {
    case .yes: "Ya"
    case .no: "Tidak"
    case .notYet: "Belum"
    }
  }
}

/// What was seen of one improvement.
struct MonitoringLine: Sendable {
  let improvement: Improvement
  let answers: [MonitoringPoint: MonitoringAnswer]
  let note: String
}

/// What was seen, as its form gives it.
struct NewMonitoring: Sendable {
  let heldOn: Day
  let note: String
  let lines: [(improvement: Improvement.ID, answers: [MonitoringPoint: MonitoringAnswer], note: String)]

  static let limits: TextLimits = ["remark": 2_000, "note": 500]

  /// Every point of every improvement is answered: "belum" is an answer, silence is none.
  init(_ form: FormData, _ improvements: [Improvement], on today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let day = Day(typed: form.text("day"))
    if day == nil { errors.note("day", "Tulis tanggalnya, misalnya 12/03/2026.") }
    if let day, day > today { errors.note("day", "Tanggal pemantauan tidak boleh setelah hari ini.") }
    note = form.text("remark")
    var lines: [(improvement: Improvement.ID, answers: [MonitoringPoint: MonitoringAnswer], note: String)] = []
    for one in improvements {
      var answers: [MonitoringPoint: MonitoringAnswer] = [:]
      for point in MonitoringPoint.allCases {
        let field = "\(point.rawValue)\(one.id)"
        answers[point] = MonitoringAnswer(rawValue: form.text(field))
        if answers[point] == nil { errors.note(field, "\(one.number), \(point.label): pilih ya, tidak, atau belum.") }
      }
      lines.append((one.id, answers, form.text("note\(one.id)")))
    }
    if improvements.isEmpty { errors.note("", "Belum ada tindakan yang dapat dipantau.") }
    guard errors.isEmpty, let day else { throw errors }
    (heldOn, self.lines) = (day, lines)
  }
}

/// A page of what is to be looked at.
struct MonitoringPortion: Sendable {
  static let size = 20

  let improvements: [Improvement]
  /// From 1.
  let page: Int
  let pages: Int
  /// How many have not ended, on all pages together.
  let open: Int
}

extension Snapshot {
  /// What is to be looked at, a page at a time: what has not ended, what is most at risk first; on the last page then
  /// what ended last, ten at most.
  ///
  /// - Parameter page: from 1.
  func improvementsToMonitor(page: Int = 1) throws -> MonitoringPortion {
    let size = MonitoringPortion.size
    let open: [Improvement.ID] = try values(
      "SELECT i.id FROM improvement i WHERE i.endedAt IS NULL ORDER BY i.rank, i.id /* whole table */")
    let pages = max(1, (open.count + size - 1) / size)
    let number = min(max(1, page), pages)
    let ids = open.dropFirst((number - 1) * size).prefix(size)
    let ended: [Improvement.ID] =
      number < pages
      ? []
      : try values(
        """
        SELECT i.id FROM improvement i WHERE i.ending IN ('effective', 'notEffective')
        ORDER BY i.plannedAt DESC, i.id DESC LIMIT 10
        """)
    return MonitoringPortion(
      improvements: try (ids + ended).compactMap { try improvement($0) }, page: number, pages: pages, open: open.count)
  }

  func monitoring(token: String) throws -> Monitoring? {
    try row(Monitoring.selection + " WHERE m.token = \(token)")
  }

  func lines(of monitoring: Monitoring.ID) throws -> [MonitoringLine] {
    let found: [(Improvement.ID, [MonitoringPoint: MonitoringAnswer], String)] = try rows(
      "SELECT * FROM monitoringLine WHERE monitoringID = \(monitoring) ORDER BY improvementID"
    ) { row in
      let answers: [MonitoringPoint: MonitoringAnswer] = [
        .planned: try row["planned"], .carriedOut: try row["carriedOut"], .evidence: try row["evidence"],
        .effective: try row["effective"], .communicated: try row["communicated"],
      ]
      return (try row["improvementID"], answers, try row["note"])
    }
    return try found.compactMap { id, answers, note in
      try improvement(id).map { MonitoringLine(improvement: $0, answers: answers, note: note) }
    }.sorted { ($0.improvement.rank, $0.improvement.id) < ($1.improvement.rank, $1.improvement.id) }
  }

  /// Looks taken, the latest first, from a place on.
  func monitorings(at place: ListPlace = .start, limit: Int) throws -> [Monitoring] {
    let day = { (key: ListKey) in
      let number = Int(clamping: key.order)
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) ?? .min
    }
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " WHERE (m.heldOn, m.id) < (\(day(key)), \(key.id))"
      case .before(let key): " WHERE (m.heldOn, m.id) > (\(day(key)), \(key.id))"
      }
    let order: SQL = place.isBackward ? " ORDER BY m.heldOn, m.id" : " ORDER BY m.heldOn DESC, m.id DESC"
    let lines: [Monitoring] = try rows(Monitoring.selection + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }
}

extension Deed {
  /// Writes down what was seen; it is final at once, and its paper is issued.
  @discardableResult
  func monitor(_ new: NewMonitoring) throws -> String {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    let token = app.world.token()
    let id: Monitoring.ID = try db.insert(
      """
      INSERT INTO monitoring (token, heldOn, personID, note, writtenAt)
      VALUES (\(token), \(new.heldOn), \(colleague.person), \(new.note), \(at))
      """)
    for line in new.lines {
      try db.execute(
        """
        INSERT INTO monitoringLine (monitoringID, improvementID, planned, carriedOut, evidence, effective, communicated,
          note)
        VALUES (\(id), \(line.improvement), \(line.answers[.planned]), \(line.answers[.carriedOut]),
          \(line.answers[.evidence]), \(line.answers[.effective]), \(line.answers[.communicated]), \(line.note))
        """)
    }
    try record("monitoring.held", Subject("monitoring", id), "lines=\(new.lines.count)")
    guard let monitoring = try db.monitoring(token: token) else { throw VisitError.notFound }
    let words = Words(zone: office.zone)
    let draft = PaperDraft(
      MonitoringPaper.kind, number: words.date(new.heldOn),
      control: try db.officeControl(of: MonitoringPaper.kind, office, at: at),
      marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: at)],
      about: Subject("monitoring", id))
    let lines = try db.lines(of: id)
    let paper = try issue(draft) { trim in MonitoringPaper.page(monitoring, lines, trim, office) }
    try db.execute("UPDATE monitoring SET paperID = \(paper) WHERE id = \(id)")
    return token
  }
}

/// *Checklist monitoring*.
enum MonitoringPaper {
  static let kind = PaperKind("satisfaction.monitoring", "Checklist Monitoring", form: 58)

  static func page(
    _ monitoring: Monitoring, _ lines: [MonitoringLine], _ trim: PaperTrim, _ office: Office
  ) -> FormPaper {
    let words = Words(zone: office.zone)
    let points = MonitoringPoint.allCases
    return FormPaper(
      kind, number: words.date(monitoring.heldOn),
      [
        .init(
          "Pemantauan tindakan perbaikan",
          facts: [
            Fact("Tanggal", words.fullDate(monitoring.heldOn)), Fact("Oleh", monitoring.name),
            Fact("Tindakan yang dipantau", words.count(lines.count, "tindakan")),
          ],
          text: "Yang ditanyakan dari tiap tindakan, dijawab ya, tidak, atau belum.\n"
            + points.map { "\($0.label): \($0.question)" }.joined(separator: "\n")),
        .init(
          "Hasil", columns: ["Nomor", "Tindakan"] + points.map(\.label) + ["Catatan"],
          rows: lines.map { line in
            [line.improvement.number, words.excerpt(line.improvement.task, 160)]
              + points.map { line.answers[$0]?.words ?? "–" } + [line.note]
          }),
        .init("Catatan umum", text: monitoring.note.isEmpty ? "Tidak ada." : monitoring.note),
      ], trim, back: (monitoring.path, "Kembali ke pemantauan"), isWide: true, office: office)
  }
}
