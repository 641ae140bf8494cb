import Database

// What only SQLite understands: triggers and full-text search. A second engine gets a file beside this one.
extension Migration {
  static let signedLetterIsFinal = Migration(
    "complaints 0010 a signed letter stays signed, a saved version stays as it was",
    """
    CREATE TRIGGER signatureIsFinal BEFORE UPDATE ON letterSignature
      BEGIN SELECT RAISE(ABORT, 'a signature is final'); END;
    CREATE TRIGGER signatureIsKept BEFORE DELETE ON letterSignature
      BEGIN SELECT RAISE(ABORT, 'a signature is final'); END;
    CREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion
      BEGIN SELECT RAISE(ABORT, 'a saved version is final'); END;
    CREATE TRIGGER versionIsKept BEFORE DELETE ON letterVersion
      BEGIN SELECT RAISE(ABORT, 'a saved version is final'); END;
    CREATE TRIGGER noVersionAfterSignature BEFORE INSERT ON letterVersion
      WHEN EXISTS (SELECT 1 FROM letterSignature WHERE letterID = NEW.letterID)
      BEGIN SELECT RAISE(ABORT, 'a signed letter has no further version'); END;
    CREATE TRIGGER initialsAreFinal BEFORE UPDATE ON letterInitials
      BEGIN SELECT RAISE(ABORT, 'initials are final'); END;
    """)

  /// A saved version is final, but for a complaint that was made anonymous.
  static let forgettingTrigger = """
    DROP TRIGGER versionIsFinal;
    \(versionIsFinal)
    """

  /// It names the complaint, so whoever makes that table anew puts it back.
  static let versionIsFinal = """
    CREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion
      WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN complaint c ON c.id = l.complaintID
        JOIN forgotten f ON f.caseID = c.caseID WHERE l.id = OLD.letterID)
      BEGIN SELECT RAISE(ABORT, 'a saved version is final'); END;
    """

  static let complaintSearch = Migration(
    "complaints 0011 complaints are found by their words",
    """
    CREATE VIRTUAL TABLE complaintSearch USING fts5(
      number, subject, description, service, name, phone, letterNumber,
      tokenize = 'unicode61 remove_diacritics 2');
    """)

  /// New ones are put in with their complaint; these came before.
  static let incomingLettersAreFound = Migration(
    "complaints 0021 a letter that came in is found by its number",
    """
    UPDATE complaintSearch SET letterNumber = TRIM(letterNumber || ' ' || (
        SELECT c.letterNumber || ' ' || c.agendaNumber FROM complaint c WHERE c.id = complaintSearch.rowid))
      WHERE rowid IN (SELECT id FROM complaint WHERE channel = 'letter');
    """)
}
