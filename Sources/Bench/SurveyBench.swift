/// The page of a round's figures over very many answers: the server's processor time for each.
///
/// The answers are put in by SQLite itself, twenty of each respondent in five segments and four units, and counted by
/// `tanggap verify --rebuild`; they are kept between runs.
enum SurveyBench {
  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let folder = try DataStore.folder("survey-\(plan.answers)")
    try Subject.prepare(complaints: 0, in: folder)
    try fill(folder, responses: plan.answers / 20)
    let token = try Rows(at: folder + "/tanggap.sqlite").text("SELECT token FROM surveyRound WHERE title = 'Bench'")
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let browser = Browser(port: subject.port)
    try browser.signIn(as: "hse")
    let page = { seconds in
      try Wrk.get(
        "/survei/putaran/\(token)/analisis", port: subject.port, connections: 4, seconds: seconds,
        cookie: browser.cookieHeader)
    }
    _ = try page(1)
    let costs = try (0..<3).map { _ in
      let before = subject.processorTime
      let figures = try page(4)
      return (subject.processorTime - before) / Double(figures.requests) * 1e3
    }
    return [
      Measure(
        work: "analysis page over \(plan.answers) answers: processor time", value: median(costs), unit: "ms a page",
        isCost: true, floor: 5, aim: 1)
    ]
  }

  /// A round of twenty items, once.
  private static func fill(_ folder: String, responses: Int) throws {
    let rows = try Rows(at: folder + "/tanggap.sqlite")
    guard try rows.text("SELECT id FROM surveyRound WHERE title = 'Bench'").isEmpty else { return }
    try rows.run(round(responses))
    try Subject.command(["verify", "--data", folder, "--rebuild"])
  }

  private static func round(_ responses: Int) -> String {
    """
    BEGIN;
    INSERT INTO questionnaire (code, kind, madeAt) VALUES ('bench', 'other', 0);
    INSERT INTO questionnaireVersion (questionnaireID, number, title, madeAt)
      SELECT id, 1, 'Bench', 0 FROM questionnaire WHERE code = 'bench';
    INSERT INTO questionSection (versionID, ordinal, title)
      SELECT id, 1, 'Bench' FROM questionnaireVersion WHERE title = 'Bench';
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
    INSERT INTO item (versionID, sectionID, ordinal, code, kind, text, isRequired)
      SELECT s.versionID, s.id, i, 'b' || i, CASE WHEN i <= 10 THEN 'skm' ELSE 'likert' END, 'Item ' || i, 1
      FROM n, questionSection s WHERE s.title = 'Bench';
    INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, openedAt)
      SELECT lower(hex(randomblob(16))), id, 'Bench', '2026-01-01', '2026-12-31', 0, 0, 1
      FROM questionnaireVersion WHERE title = 'Bench';
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(responses)),
      u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY id) - 1, id FROM unit ORDER BY id LIMIT 4)
    INSERT INTO response (id, roundID, segmentID, unitID, channel, answeredOn)
      SELECT 1000000000 + i, r.id, 1 + i % 5, u.id, 'open', '2026-02-01'
      FROM n JOIN u ON u.k = (i / 5) % (SELECT COUNT(*) FROM u), surveyRound r WHERE r.title = 'Bench';
    INSERT INTO responseValue (responseID, itemID, place, value)
      SELECT p.id, i.id, 0, 1 + abs(random()) % CASE WHEN i.kind = 'skm' THEN 4 ELSE 5 END
      FROM surveyRound r JOIN response p ON p.roundID = r.id JOIN item i ON i.versionID = r.versionID
      WHERE r.title = 'Bench';
    COMMIT;
    """
  }
}
