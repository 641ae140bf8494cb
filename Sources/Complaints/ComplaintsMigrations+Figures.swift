import Database
import Procedures

extension Migration {
  /// Verbs write these down with their deeds; what was known before is written down here.
  static let figureTraits = Migration(
    "complaints 0026 figures know channel, category, cause and satisfaction",
    [
      CaseTrait.channel.filling(from: "SELECT caseID, channel AS value, recordedAt AS at FROM complaint"),
      CaseTrait.category.filling(
        from: """
          SELECT c.caseID, CAST(s.categoryID AS TEXT) AS value, c.recordedAt AS at
          FROM complaint c JOIN sorting s ON s.complaintID = c.id
          WHERE s.caseStepID = (SELECT MAX(n.caseStepID) FROM sorting n WHERE n.complaintID = c.id)
          """),
      CaseTrait.cause.filling(
        from: """
          SELECT c.caseID, u.kind AS value, c.recordedAt AS at FROM complaint c JOIN cause u ON u.complaintID = c.id
          WHERE u.caseStepID = (SELECT MAX(n.caseStepID) FROM cause n WHERE n.complaintID = c.id)
          """),
      CaseTrait.satisfaction.filling(
        from: """
          SELECT c.caseID, CAST(t.isSatisfied AS TEXT) AS value, t.at
          FROM complaint c JOIN satisfaction t ON t.complaintID = c.id
          WHERE t.caseStepID = (SELECT MAX(n.caseStepID) FROM satisfaction n WHERE n.complaintID = c.id)
          """),
    ].joined(separator: "\n"))
}
