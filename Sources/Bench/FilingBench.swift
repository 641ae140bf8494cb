import Foundation

/// The last POST of the form on prepared drafts, beside a bare SQLite loop that writes the same rows in the same batches.
enum FilingBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    try [(connections: 64, floor: 0.4, aim: 0.7), (1, 0.5, 0.8)].map { goal in
      let rounds = try (0..<3).map { _ in try round(connections: goal.connections) }
      let ratio = median(rounds.map { $0.ours / $0.bare })
      let detail =
        "\(Report.number(median(rounds.map(\.ours)))) filed/s, bare loop \(Report.number(median(rounds.map(\.bare))))/s"
      return Measure(
        work: "filing, c=\(goal.connections)", value: ratio, unit: "× the bare loop", floor: goal.floor, aim: goal.aim,
        detail: detail)
    } + others()
  }

  /// Beside what people would use instead: Flask in the same run, django-helpdesk as it was measured once on a machine
  /// of this class (203 a second at 64 connections).
  private static func others() throws -> [Measure] {
    let rounds = try (0..<3).map { _ in (ours: try round(connections: 64).ours, flask: try flask()) }
    let rate = median(rounds.map(\.ours))
    return [
      Measure(
        work: "filing, c=64", value: median(rounds.map { $0.ours / $0.flask }), unit: "× Flask", floor: 5,
        detail: "Flask \(Report.number(median(rounds.map(\.flask))))/s"),
      Measure(
        work: "filing, c=64", value: rate / 203, unit: "× django-helpdesk", floor: 50,
        detail: "against 203/s, measured elsewhere"),
    ]
  }

  private static func flask() throws -> Double {
    let peer = try FlaskPeer(tickets: 1_000)
    defer { peer.stop() }
    return try Wrk.run(port: peer.port, connections: 64, seconds: 3, try peer.filing()).perSecond
  }

  private static func round(connections: Int) throws -> (ours: Double, bare: Double) {
    let source = try DataStore.folder("1000")
    try Subject.prepare(complaints: 1_000, in: source)
    let folder = try DataStore.folder("filing")
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    try Rows(at: folder + "/tanggap.sqlite").run(noPrinting)
    let subject = try Subject(data: folder)
    let browser = Browser(port: subject.port)
    let drafts = try Drafts(in: folder, browser: browser, count: 40_000)
    let before = try BareLoop.snapshot(of: folder)
    let commits = try Commits(browser)
    let figures = try Wrk.run(
      port: subject.port, connections: connections, seconds: 3, drafts.environment)
    let batch = try Commits(browser).batch(since: commits)
    subject.stop()
    let loop = try BareLoop(from: folder, after: before)
    guard loop.filings >= figures.requests, figures.failures == 0 else {
      throw BenchError("only \(loop.filings) of \(figures.requests) complaints were filed")
    }
    return (figures.perSecond, try loop.run(on: source, drafts: folder, batch: batch))
  }

  /// The letters of the sample year wait to be printed, which takes half a processor for an hour and is no part of
  /// filing.
  private static let noPrinting = "DELETE FROM paperWaiting"
}

/// How often the program has committed so far, and how many verbs.
private struct Commits {
  let verbs: Double
  let batches: Double

  init(_ browser: Browser) throws {
    let text = try browser.get("/metrics").body
    func figure(_ name: String) -> Double? {
      text.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }
    guard let verbs = figure("tanggap_writer_batch_size_sum"),
      let batches = figure("tanggap_writer_batch_size_count")
    else { throw BenchError("/metrics does not tell of commits") }
    (self.verbs, self.batches) = (verbs, batches)
  }

  /// Verbs to a commit since then, as a whole number.
  func batch(since before: Commits) -> Int {
    max(1, Int(((verbs - before.verbs) / max(1, batches - before.batches)).rounded()))
  }
}

/// Drafts that only wait to be sent: one is filled in as a customer does, and stands there many times over.
struct Drafts {
  /// What the load generator's script reads.
  let environment: [String: String]

  init(in folder: String, browser: Browser, count: Int) throws {
    var page = try browser.get("/keluhan/baru")
    for (path, answers) in Self.answers {
      let answer = try browser.post("/keluhan/baru\(path)", token: page.token, answers)
      guard answer.status == 303 else { throw BenchError("the form answers \(answer.status) at \(path)") }
      page = try browser.get(answer.location)
    }
    let draft = browser.cookies["tanggap_konsep"] ?? ""
    let database = try Rows(at: folder + "/tanggap.sqlite")
    let columns = try database.texts("SELECT name FROM pragma_table_info('draft') WHERE name <> 'token'")
      .joined(separator: ", ")
    try database.run(
      """
      WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < \(count))
      INSERT INTO draft (token, \(columns)) SELECT printf('%s%06d', substr(token, 1, 16), n), \(columns)
      FROM draft CROSS JOIN place WHERE token = '\(draft)'
      """)
    let others = browser.cookies.filter { $0.key != "tanggap_konsep" }.map { "\($0.key)=\($0.value)" }
    environment = [
      "W_METHOD": "POST", "W_PATH": "/keluhan/baru/kirim",
      "W_BODY": "_token=\(page.token)&notice=\(page.hidden("notice"))",
      "W_HEADERS": """
      Content-Type: application/x-www-form-urlencoded
      Cookie: tanggap_konsep=\(draft.prefix(16))@N@; \(others.joined(separator: "; "))
      """,
    ]
  }

  static let answers: [(path: String, fields: [String: String])] = [
    ("", ["subject": "Sertifikat uji semen terlambat dua minggu", "description": "Sampel diserahkan 2 November."]),
    ("/layanan", ["service": "Pengujian semen"]), ("/kejadian", ["place": "Loket 2"]), ("/lampiran", [:]),
    ("/bahaya", ["isDangerous": "no"]), ("/keinginan", ["remedy": "Sertifikat terbit minggu ini."]),
    ("/identitas", ["confidentiality": "named"]),
    ("/kontak", ["name": "Ratna Kusuma", "phone": "0812 3456 7890", "email": "ratna@example.com"]),
  ]
}
