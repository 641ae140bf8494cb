import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// What was asked stays as it was asked, what was answered as it was answered, and nobody is named by accident.
  static let questionnaireTriggers = """
    CREATE TRIGGER issuedVersionIsFinal BEFORE UPDATE ON questionnaireVersion WHEN OLD.issuedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued version is followed by another, never changed'); END;
    CREATE TRIGGER issuedItemIsFinal BEFORE UPDATE ON item
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an item of an issued version is never changed'); END;
    CREATE TRIGGER issuedItemIsKept BEFORE DELETE ON item
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an item of an issued version is kept'); END;
    CREATE TRIGGER anonymousResponse BEFORE INSERT ON response
      WHEN (SELECT isAnonymous FROM surveyRound WHERE id = NEW.roundID) = 1
        AND (NEW.linkID IS NOT NULL OR NEW.answeredAt IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a response of an anonymous round keeps neither link nor time'); END;
    CREATE TRIGGER responseIsFinal BEFORE UPDATE ON response
      BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
    CREATE TRIGGER responseValueIsFinal BEFORE UPDATE ON responseValue
      BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
    CREATE TRIGGER openedRoundIsPromised BEFORE UPDATE OF isAnonymous, versionID ON surveyRound
      WHEN OLD.openedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'what respondents were promised holds'); END;
    """

  /// All that an issued version says is final, not only its items; the same is said of items above.
  static let finalVersionTriggers = """
    CREATE TRIGGER issuedVersionIsKept BEFORE DELETE ON questionnaireVersion WHEN OLD.issuedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued version is kept'); END;
    CREATE TRIGGER issuedSectionsAreAll BEFORE INSERT ON questionSection
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = NEW.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued version gets no more sections'); END;
    CREATE TRIGGER issuedItemsAreAll BEFORE INSERT ON item
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = NEW.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued version gets no more items'); END;
    CREATE TRIGGER issuedSectionIsFinal BEFORE UPDATE ON questionSection
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a section of an issued version is never changed'); END;
    CREATE TRIGGER issuedSectionIsKept BEFORE DELETE ON questionSection
      WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a section of an issued version is kept'); END;
    \(finalItemTriggers)
    """

  private static let finalItemTriggers = """
    CREATE TRIGGER issuedChoicesAreAll BEFORE INSERT ON itemChoice WHEN \(wouldBeIssued)
      BEGIN SELECT RAISE(ABORT, 'an item of an issued version gets no more choices'); END;
    CREATE TRIGGER issuedRowsAreAll BEFORE INSERT ON itemRow WHEN \(wouldBeIssued)
      BEGIN SELECT RAISE(ABORT, 'an item of an issued version gets no more rows'); END;
    CREATE TRIGGER issuedChoiceIsFinal BEFORE UPDATE ON itemChoice WHEN \(isIssued)
      BEGIN SELECT RAISE(ABORT, 'a choice of an issued version is never changed'); END;
    CREATE TRIGGER issuedChoiceIsKept BEFORE DELETE ON itemChoice WHEN \(isIssued)
      BEGIN SELECT RAISE(ABORT, 'a choice of an issued version is kept'); END;
    CREATE TRIGGER issuedRowIsFinal BEFORE UPDATE ON itemRow WHEN \(isIssued)
      BEGIN SELECT RAISE(ABORT, 'a row of an issued version is never changed'); END;
    CREATE TRIGGER issuedRowIsKept BEFORE DELETE ON itemRow WHEN \(isIssued)
      BEGIN SELECT RAISE(ABORT, 'a row of an issued version is kept'); END;
    """

  private static let isIssued = """
    (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL
    """
  private static let wouldBeIssued = """
    (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = NEW.itemID) IS NOT NULL
    """
}

extension Migration {
  /// Who asks to be contacted after an anonymous round is not tied to what he answered, and its counts never go back.
  static let anonymousRoundTriggers = """
    CREATE TRIGGER anonymousWish BEFORE INSERT ON contactWish
      WHEN NEW.responseID IS NOT NULL AND (SELECT isAnonymous FROM surveyRound WHERE id = NEW.roundID) = 1
      BEGIN SELECT RAISE(ABORT, 'a wish to be contacted leads to no response of an anonymous round'); END;
    CREATE TRIGGER personalLinkIsUsedOnce BEFORE UPDATE OF used ON surveyLink WHEN NEW.used < OLD.used
      BEGIN SELECT RAISE(ABORT, 'what was answered stays answered'); END;
    """
}

extension Migration {
  /// The engine itself draws the lot of each text, whichever verb keeps it.
  static let drawnLots = """
    UPDATE responseText SET lot = \(lot);
    CREATE TRIGGER textLot AFTER INSERT ON responseText WHEN NEW.lot = 0
      BEGIN UPDATE responseText SET lot = \(lot) WHERE responseID = NEW.responseID AND itemID = NEW.itemID; END;
    """

  /// Random, above 0.
  private static let lot = "(random() & 4611686018427387903) + 1"
}
