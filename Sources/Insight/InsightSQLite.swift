import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  static let kpiTargetTriggers = """
    CREATE TRIGGER kpiTargetIsFinal BEFORE UPDATE ON kpiTarget
      BEGIN SELECT RAISE(ABORT, 'a standard is followed by another, never changed'); END;
    CREATE TRIGGER kpiTargetIsKept BEFORE DELETE ON kpiTarget
      BEGIN SELECT RAISE(ABORT, 'a standard of its time is kept'); END;
    """
}

extension Migration {
  static let dataTokenTriggers = """
    CREATE TRIGGER dataTokenSecretIsFinal BEFORE UPDATE OF secretHash, name, readsCases, readsSteps, readsFigures ON dataToken
      BEGIN SELECT RAISE(ABORT, 'a token is followed by another, never changed'); END;
    CREATE TRIGGER revokedDataTokenIsFinal BEFORE UPDATE ON dataToken WHEN OLD.revokedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a revoked token stays revoked'); END;
    CREATE TRIGGER dataTokenIsKept BEFORE DELETE ON dataToken
      BEGIN SELECT RAISE(ABORT, 'tokens are kept'); END;
    """
}
