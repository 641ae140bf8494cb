import Database
import Platform

extension Snapshot {
  /// The requests of a case, oldest first.
  package func cpars(of run: Case.ID) throws -> [CPAR] { try cpars(where: "c.caseID = \(run)") }

  /// The newest request of a case, by its id.
  package func newestCPAR(of run: Case.ID) throws -> CPAR.ID? {
    try value("SELECT MAX(id) FROM cpar WHERE caseID = \(run)")
  }

  /// The requests of the organisation, each with the token and number of its case, newest first, behind a place.
  package func newestCPARs(
    from place: ListPlace = .start, limit: Int
  ) throws -> [(cpar: CPAR, token: String, ticket: String)] {
    let behind: SQL =
      if case .after(let key) = place { "WHERE (c.issuedAt, c.id) < (\(key.order), \(key.id))" } else { "" }
    let places: [CPAR.ID: (String, String)] = Dictionary(
      uniqueKeysWithValues: try rows(
        """
        SELECT c.id, r.token, r.number FROM cpar c JOIN caseRun r ON r.id = c.caseID \(behind)
        ORDER BY c.issuedAt DESC, c.id DESC LIMIT \(limit)
        """
      ) { row in (try row["id"], (try row["token"], try row["number"])) })
    return try cpars(where: "c.id IN \(list: Array(places.keys))").reversed().compactMap { cpar in
      places[cpar.id].map { (cpar, $0.0, $0.1) }
    }
  }

  /// Requests of the ninety days before one, of the same unit, category and group of cause: the matter came back.
  package func recurrences(of cpar: CPAR) throws -> [CPAR.Earlier] {
    guard let group = cpar.analysis?.causeGroup, let unit = cpar.unit else { return [] }
    return try rows(
      """
      SELECT o.number, r.token FROM cpar o JOIN cparAnalysis a ON a.cparID = o.id JOIN caseRun r ON r.id = o.caseID
      WHERE o.unitID = \(unit) AND o.topic = \(cpar.topic) AND a.causeGroup = \(group) AND o.id < \(cpar.id)
        AND o.issuedAt >= \(cpar.issuedAt.adding(days: -CPAR.recurrenceDays))
        AND o.caseID <> (SELECT caseID FROM cpar WHERE id = \(cpar.id))
      ORDER BY o.id
      """
    ) { row in CPAR.Earlier(number: try row["number"], token: try row["token"]) }
  }

  private func cpars(where condition: SQL) throws -> [CPAR] {
    let sql: SQL = """
      SELECT c.*, u.name AS unitName, p.name AS issuer, b.number AS previousNumber, f.number AS followUpNumber,
        a.causeGroup, a.rootCause
      FROM cpar c JOIN person p ON p.id = c.issuedBy LEFT JOIN unit u ON u.id = c.unitID
        LEFT JOIN cpar b ON b.id = c.previousID LEFT JOIN cpar f ON f.previousID = c.id
        LEFT JOIN cparAnalysis a ON a.cparID = c.id
      WHERE
      """
    return try rows("\(sql) \(condition) ORDER BY c.id", self.cpar)
  }

  private func cpar(_ row: Row) throws -> CPAR {
    let id: CPAR.ID = try row["id"]
    let group: String? = try row["causeGroup"]
    let cause: String? = try row["rootCause"]
    return CPAR(
      id: id, number: try row["number"], step: try row["caseStepID"], previousNumber: try row["previousNumber"],
      followUpNumber: try row["followUpNumber"], source: try row["source"], severity: try row["severity"],
      problem: try row["problem"], place: try row["place"], evidence: try row["evidence"],
      reference: try row["reference"], ground: try row["ground"], unit: try row["unitID"],
      unitName: try row["unitName"] ?? "", topic: try row["topic"], issuedAt: try row["issuedAt"],
      issuedBy: try row["issuer"],
      rules: try values("SELECT rule FROM cparGround WHERE cparID = \(id) ORDER BY rule"),
      analysis: group.flatMap { group in cause.map { CPAR.Analysis(causeGroup: group, rootCause: $0) } },
      verifications: try verifications(of: id))
  }

  private func verifications(of cpar: CPAR.ID) throws -> [CPAR.Verification] {
    try rows(
      """
      SELECT v.*, p.name FROM cparVerification v JOIN person p ON p.id = v.verifiedBy
      WHERE v.cparID = \(cpar) ORDER BY v.ordinal
      """
    ) { row in
      CPAR.Verification(
        ordinal: try row["ordinal"], verdict: try row["verdict"], evidence: try row["evidence"],
        finding: try row["finding"], verifiedAt: try row["verifiedAt"], verifiedBy: try row["name"])
    }
  }
}
