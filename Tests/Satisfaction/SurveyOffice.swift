import Database
import Platform
import Support

@testable import Satisfaction

/// A questionnaire of every kind of item, rounds of it, and responses put in as its verbs do.
struct SurveyOffice {
  enum Response {}

  let test: TestApp
  let version: Int64
  /// By code.
  let items: [String: Int64]

  static let kinds: [(code: String, kind: String, topic: String)] = [
    ("u1", "skm", "Persyaratan"), ("u2", "skm", "Prosedur"), ("u3", "skm", "Waktu"),
    ("p1", "pair", "Keandalan"), ("p2", "pair", "Keandalan"), ("p3", "pair", "Empati"),
    ("l1", "likert", ""), ("l2", "likert", ""), ("nps", "rating", ""), ("tahun", "number", ""), ("sejak", "date", ""),
    ("pilih", "multiple", ""), ("m1", "matrix", ""), ("saran", "text", ""),
  ]

  init(_ test: TestApp, code: String = "uji") throws {
    self.test = test
    (version, items) = try test.app.database.writeNow { db in
      let questionnaire = try db.insert("INSERT INTO questionnaire (code, kind, madeAt) VALUES (\(code), 'other', 0)")
      let version = try db.insert(
        "INSERT INTO questionnaireVersion (questionnaireID, number, title, madeAt) VALUES (\(questionnaire), 1, 'Uji', 0)"
      )
      return (version, try Self.ask(version, db))
    }
  }

  private static func ask(_ version: Int64, _ db: Transaction) throws -> [String: Int64] {
    let section = try db.insert(
      "INSERT INTO questionSection (versionID, ordinal, title) VALUES (\(version), 1, 'Satu')")
    var items: [String: Int64] = [:]
    for (place, item) in kinds.enumerated() {
      let id = try db.insert(
        """
        INSERT INTO item (versionID, sectionID, ordinal, code, kind, text, topic, isRequired)
        VALUES (\(version), \(section), \(place + 1), \(item.code), \(item.kind), \("Butir \(item.code)"), \(item.topic), 0)
        """)
      items[item.code] = id
      let choices = item.kind == "skm" ? 4 : ["likert", "matrix", "multiple"].contains(item.kind) ? 5 : 0
      for value in 1..<(choices + 1) {
        try db.execute("INSERT INTO itemChoice (itemID, value, label) VALUES (\(id), \(value), \("Kata \(value)"))")
      }
      guard item.kind == "matrix" else { continue }
      for row in 1...2 {
        try db.execute("INSERT INTO itemRow (itemID, number, label) VALUES (\(id), \(row), \("Baris \(row)"))")
      }
    }
    return items
  }

  /// A round that is open.
  func round(isAnonymous: Bool = false, opensOn: String = "2026-03-01", version: Int64? = nil) throws -> Int64 {
    let token = test.app.world.token()
    return try test.app.database.writeNow { [self] db in
      try db.insert(
        """
        INSERT INTO surveyRound (token, versionID, title, opensOn, closesOn, isAnonymous, madeAt, openedAt)
        VALUES (\(token), \(version ?? self.version), \("Putaran \(opensOn)"), \(opensOn), '2026-12-31',
          \(isAnonymous), 0, 1)
        """)
    }
  }

  /// Closes a round: from now on nobody answers.
  func close(_ round: Int64) throws {
    _ = try test.app.database.writeNow { db in
      try db.execute("UPDATE surveyRound SET closedAt = 2 WHERE id = \(round)")
    }
  }

  func token(of round: Int64) throws -> String {
    try test.app.database.read { try $0.value("SELECT token FROM surveyRound WHERE id = \(round)") } ?? ""
  }

  /// One response, its values by the code of the item and the place: `["u1": [0: 4]]`.
  @discardableResult
  func respond(
    to round: Int64, _ values: [String: [Int: Int]], texts: [String: String] = [:], segment: Int64? = nil,
    unit: Int64? = nil, channel: String = "open"
  ) throws -> Int64 {
    try test.app.writeNow(by: .customer) { [items] deed in
      let id = try deed.db.insert(
        """
        INSERT INTO response (roundID, segmentID, unitID, channel, answeredOn)
        VALUES (\(round), \(segment), \(unit), \(channel), '2026-04-01')
        """)
      for (code, places) in values {
        for (place, value) in places {
          try deed.db.execute(
            """
            INSERT INTO responseValue (responseID, itemID, place, value)
            VALUES (\(id), \(items[code]), \(place), \(value))
            """)
        }
      }
      for (code, text) in texts {
        try deed.db.execute(
          "INSERT INTO responseText (responseID, itemID, text) VALUES (\(id), \(items[code]), \(text))")
      }
      try deed.countIn(Identifier<Response>(rawValue: id))
      try deed.record("survey.answered", Subject("round", round), "")
      return id
    }
  }

  /// The same elements answered alike by several people.
  func respond(to round: Int64, times: Int, skm marks: [Int], segment: Int64? = nil, unit: Int64? = nil) throws {
    let values = Dictionary(uniqueKeysWithValues: zip(["u1", "u2", "u3"], marks.map { [0: $0] }))
    for _ in 0..<times { try respond(to: round, values, segment: segment, unit: unit) }
  }
}
