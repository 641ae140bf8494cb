import Database
import Platform

extension Job {
  /// Who was invited and who asked to be contacted is taken away once it is older than personal data may be kept, with
  /// the mails that told of it; answers and counts stay.
  static let forgetRespondents = Job("forget respondents of old surveys") { app in
    guard let bound = app.office.retentionBound(at: app.world.now()) else { return }
    let (links, wishes, rounds) = try app.database.read { db in
      let links: [SurveyLink.ID] = try db.values(
        """
        SELECT id FROM surveyLink
        WHERE madeAt < \(bound) AND kind = 'personal' AND (name <> '' OR email <> '') ORDER BY madeAt LIMIT 500
        """)
      let wishes: [ContactWish.ID] = try db.values(
        """
        SELECT id FROM contactWish
        WHERE madeAt < \(bound) AND (name <> '' OR phone <> '' OR email <> '' OR about <> '') ORDER BY madeAt LIMIT 500
        """)
      let rounds: [SurveyRound.ID] = try db.values(
        "SELECT DISTINCT roundID FROM surveyLink WHERE id IN \(list: links)")
      return (links, wishes, rounds)
    }
    guard !links.isEmpty || !wishes.isEmpty else { return }
    try app.writeNow(by: .system) { deed in try deed.forget(links, wishes, rounds) }
  }
}

extension Deed {
  fileprivate func forget(_ links: [SurveyLink.ID], _ wishes: [ContactWish.ID], _ rounds: [SurveyRound.ID]) throws {
    try db.execute("UPDATE surveyLink SET name = '', email = '' WHERE id IN \(list: links)")
    try db.execute(
      "UPDATE contactWish SET name = '', phone = '', email = '', about = '' WHERE id IN \(list: wishes)")
    for round in rounds { try forgetMails(about: Subject("round", round)) }
    try record("round.forgotten", Subject("office", 1), "links=\(links.count) wishes=\(wishes.count)")
  }
}
