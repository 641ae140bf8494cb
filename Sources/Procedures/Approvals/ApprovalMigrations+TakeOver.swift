import Database

extension Migration {
  /// Takes over what a feature kept of its documents' approval in tables of its own, and drops those: `TABLEMark`,
  /// `TABLEReturn` and `TABLEChange`, each row of which names its document in `TABLEID`. Marks are taken before the
  /// paper, after which none is taken any more.
  ///
  /// - Parameters:
  ///   - kind: the code of the way that the documents now go.
  ///   - written: what the feature called a change of the words by a person.
  ///   - parts: what it called each change, and what everybody calls it.
  package static func takeOver(_ kind: String, from table: String, written: String, parts: [(String, String)]) -> String
  {
    let documents = "JOIN approvalCase c ON c.kind = '\(kind)' AND c.subjectID"
    let words = parts.map { "WHEN '\($0)' THEN '\($1)'" }.joined(separator: " ")
    return """
      INSERT INTO approvalCase (kind, subjectID, version, openedAt, openedBy)
        SELECT '\(kind)', id, version, draftedAt, draftedBy FROM \(table) ORDER BY id;
      INSERT INTO approvalMark (approvalID, role, personID, name, position, at, voidedAt)
        SELECT c.id, m.role, m.personID, m.name, m.position, m.at, m.voidedAt
        FROM \(table)Mark m \(documents) = m.\(table)ID ORDER BY m.id;
      INSERT INTO approvalReturn (approvalID, at, personID, reason)
        SELECT c.id, b.at, b.personID, b.reason FROM \(table)Return b \(documents) = b.\(table)ID ORDER BY b.id;
      INSERT INTO approvalChange (approvalID, version, at, personID, part, isWriting)
        SELECT c.id, h.version, h.at, h.personID, CASE h.part \(words) ELSE h.part END, h.part = '\(written)'
        FROM \(table)Change h \(documents) = h.\(table)ID;
      UPDATE approvalCase SET paperID = (SELECT d.paperID FROM \(table) d WHERE d.id = subjectID)
        WHERE kind = '\(kind)';
      DROP TABLE \(table)Mark;
      DROP TABLE \(table)Return;
      DROP TABLE \(table)Change;
      """
  }
}
