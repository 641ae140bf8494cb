import Database

/// What a position may do beyond the steps it performs. Procedures give steps; abilities give the rest.
package enum Ability: String, CaseIterable, Sendable, ColumnValue {
  /// Reads every case.
  case readAllCases
  /// Reads the cases of one's own units.
  case readUnitCases
  /// Records complaints that came by other ways than the website (B1), and receipts on the customer's behalf (B10).
  case registerComplaints
  /// Sees who asked to stay confidential; each look is written to the trail.
  case revealIdentity
  /// Reads the register of signed letters.
  case readLetters
  /// Is told at once when somebody is or could be hurt, to look after safety (K3).
  case hearDangers
  /// Prepares the next revision of a procedure (P2).
  case reviseProcedures
  /// Checks it.
  case checkProcedures
  /// Approves it, so that cases begin on it.
  case approveProcedures
  /// Sets the standards that figures are held against (D-KPI).
  case setTargets
  /// Drafts periodic reports and writes their words (C6, A6).
  case prepareReports
  /// Checks them.
  case checkReports
  /// Approves them, so that they are issued and kept.
  case approveReports
  /// Plans the K3 satisfaction programme, and the actions that follow from what was found (A1, A4, A5).
  case planSatisfaction
  /// Makes questionnaires, opens rounds of them, keys answers on paper, notes interviews (A2).
  case runSurveys
  /// Audits and inspects safety at work, and writes down findings (A5).
  case auditSafety
  /// Adds persons, gives positions, makes one-time links.
  case managePeople
  /// Changes the organisation's data, hours, holidays, patterns and attachment rules.
  case manageSettings
}

extension Migration {
  /// The positions that are shipped; a new organisation is set up with the abilities.
  static let safetySatisfaction = Migration(
    "platform 0027 positions plan the K3 satisfaction programme, run its surveys and audit safety",
    """
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'planSatisfaction' FROM position WHERE code = 'hse';
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'runSurveys' FROM position
      WHERE code IN ('hse', 'serviceDesk', 'customerService', 'salesCoordinator');
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'auditSafety' FROM position WHERE code = 'hse';
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'prepareReports' FROM position WHERE code = 'hse';
    """)

  /// The positions that are shipped; a new organisation is set up with the abilities.
  static let periodicReports = Migration(
    "platform 0026 positions prepare, check and approve periodic reports",
    """
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'prepareReports' FROM position
      WHERE code IN ('serviceDesk', 'customerService', 'salesCoordinator');
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'checkReports' FROM position
      WHERE code IN ('head', 'manager', 'management', 'supervisor', 'director', 'qualityManager');
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'approveReports' FROM position
      WHERE code IN ('head', 'management', 'director');
    """)

  /// The positions that are shipped and lead; a new organisation is set up with the ability.
  static let settingTargets = Migration(
    "platform 0024 positions set the standards of figures",
    """
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'setTargets' FROM position
      WHERE code IN ('head', 'manager', 'management', 'supervisor', 'director', 'qualityManager');
    """)

  /// The positions that are shipped; a new organisation is set up with the abilities.
  static let revisingProcedures = Migration(
    "platform 0022 positions revise, check and approve procedures",
    """
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'reviseProcedures' FROM position WHERE code = 'admin';
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'checkProcedures' FROM position
      WHERE code IN ('head', 'manager', 'management', 'supervisor', 'director', 'qualityManager');
    INSERT INTO positionAbility (positionID, ability) SELECT id, 'approveProcedures' FROM position
      WHERE code IN ('head', 'management', 'director');
    """)
}
