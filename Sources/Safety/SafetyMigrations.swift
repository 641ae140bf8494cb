import Database

extension Migration {
  /// The tables of audits and inspections.
  package static let safety: [Migration] = [.auditsAndInspections]
}

extension Migration {
  static let auditsAndInspections = Migration(
    "safety 0001 units are audited and inspected, point by point",
    """
    \(audits)
    \(inspections)
    \(safetyTriggers)
    \(InspectionChecklists.inserts)
    """)

  /// The way of an audit's report to approval is kept with those of all documents, under `safety.audit`.
  private static let audits = """
    CREATE TABLE safetyAudit (
      id           INTEGER PRIMARY KEY,
      token        TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      number       TEXT NOT NULL UNIQUE CHECK (number <> ''),
      title        TEXT NOT NULL CHECK (title <> ''),
      scope        TEXT NOT NULL CHECK (scope <> ''),
      criteria     TEXT NOT NULL CHECK (criteria <> ''),
      unitID       INTEGER NOT NULL REFERENCES unit(id),
      plannedOn    TEXT NOT NULL CHECK (length(plannedOn) = 10),
      heldOn       TEXT CHECK (length(heldOn) = 10),
      leadID       INTEGER NOT NULL REFERENCES person(id),
      summary      TEXT NOT NULL DEFAULT '',
      madeAt       INTEGER NOT NULL,
      madeBy       INTEGER NOT NULL REFERENCES person(id),
      cancelledAt  INTEGER,
      cancellation TEXT CHECK (cancellation <> ''),
      CHECK ((cancelledAt IS NULL) = (cancellation IS NULL))
    ) STRICT;
    CREATE INDEX safetyAuditByDay ON safetyAudit(plannedOn, id);
    CREATE TABLE safetyAuditor (
      auditID  INTEGER NOT NULL REFERENCES safetyAudit(id),
      personID INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (auditID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE safetyAuditPoint (
      id      INTEGER PRIMARY KEY,
      auditID INTEGER NOT NULL REFERENCES safetyAudit(id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      topic   TEXT NOT NULL CHECK (topic <> ''),
      text    TEXT NOT NULL CHECK (text <> ''),
      verdict TEXT CHECK (verdict IN ('conform', 'notConform', 'notApplicable')),
      note    TEXT NOT NULL DEFAULT '',
      grade   TEXT CHECK (grade IN ('critical', 'major', 'minor', 'observation')),
      CHECK ((grade IS NOT NULL) = (verdict IS 'notConform'))
    ) STRICT;
    CREATE INDEX pointByAudit ON safetyAuditPoint(auditID, ordinal, id);
    """

  private static let inspections = """
    CREATE TABLE inspectionTemplate (
      id        INTEGER PRIMARY KEY,
      title     TEXT NOT NULL CHECK (title <> ''),
      edition   INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      changedAt INTEGER NOT NULL,
      changedBy INTEGER REFERENCES person(id),
      retiredAt INTEGER
    ) STRICT;
    CREATE TABLE inspectionTemplatePoint (
      templateID INTEGER NOT NULL REFERENCES inspectionTemplate(id),
      ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),
      topic      TEXT NOT NULL CHECK (topic <> ''),
      text       TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (templateID, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE inspection (
      id          INTEGER PRIMARY KEY,
      token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
      templateID  INTEGER NOT NULL REFERENCES inspectionTemplate(id),
      title       TEXT NOT NULL CHECK (title <> ''),
      unitID      INTEGER NOT NULL REFERENCES unit(id),
      place       TEXT NOT NULL CHECK (place <> ''),
      inspectedOn TEXT NOT NULL CHECK (length(inspectedOn) = 10),
      personID    INTEGER NOT NULL REFERENCES person(id),
      note        TEXT NOT NULL DEFAULT '',
      edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      madeAt      INTEGER NOT NULL,
      finishedAt  INTEGER,
      paperID     INTEGER REFERENCES paper(id)
    ) STRICT;
    CREATE INDEX inspectionByDay ON inspection(inspectedOn, id);
    CREATE INDEX inspectionByTemplate ON inspection(templateID, inspectedOn, id);
    CREATE TABLE inspectionPoint (
      id           INTEGER PRIMARY KEY,
      inspectionID INTEGER NOT NULL REFERENCES inspection(id),
      ordinal      INTEGER NOT NULL CHECK (ordinal >= 1),
      topic        TEXT NOT NULL CHECK (topic <> ''),
      text         TEXT NOT NULL CHECK (text <> ''),
      verdict      TEXT CHECK (verdict IN ('good', 'bad', 'notApplicable')),
      note         TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX pointByInspection ON inspectionPoint(inspectionID, ordinal, id);
    CREATE TABLE inspectionFile (
      fileID       INTEGER PRIMARY KEY REFERENCES file(id),
      inspectionID INTEGER NOT NULL REFERENCES inspection(id)
    ) STRICT;
    CREATE INDEX fileByInspection ON inspectionFile(inspectionID, fileID);
    """
}
