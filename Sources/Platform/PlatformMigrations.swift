import Database

extension Migration {
  /// The tables every feature stands on. Order is history: a shipped migration is never edited.
  package static let platform: [Migration] = [
    .units, .positions, .persons, .sessions, .signInThrottle, .passwordLinks,
    .settings, .holidays, .specialHours, .numbers, .trail, .files, .mail, .trailIsAppendOnly, .waitingFiles,
    .hearingDangers, .unscannedFiles, .secondFactors, .knownDevices,
    .outboxStates, .substitutes, .revisingProcedures, .logos, .settingTargets, .retiredTrailKeys, .periodicReports,
    .safetySatisfaction,
  ]
}

extension Migration {
  static let units = Migration(
    "platform 0001 work units form a tree",
    """
    CREATE TABLE unit (
      id       INTEGER PRIMARY KEY,
      code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name     TEXT NOT NULL CHECK (name <> ''),
      parentID INTEGER REFERENCES unit(id),
      isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))
    ) STRICT;
    CREATE INDEX unitByParent ON unit(parentID);
    """)

  static let positions = Migration(
    "platform 0002 a position carries abilities and stands in a chain",
    """
    CREATE TABLE position (
      id        INTEGER PRIMARY KEY,
      code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
      title     TEXT NOT NULL CHECK (title <> ''),
      reportsTo INTEGER REFERENCES position(id)
    ) STRICT;
    CREATE INDEX positionByChief ON position(reportsTo);
    CREATE TABLE positionAbility (
      positionID INTEGER NOT NULL REFERENCES position(id),
      ability    TEXT NOT NULL CHECK (ability <> ''),
      PRIMARY KEY (positionID, ability)
    ) STRICT, WITHOUT ROWID;
    """)

  static let persons = Migration(
    "platform 0003 persons hold positions in units",
    """
    CREATE TABLE person (
      id           INTEGER PRIMARY KEY,
      name         TEXT NOT NULL CHECK (name <> ''),
      email        TEXT NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%'),
      passwordHash TEXT,
      createdAt    INTEGER NOT NULL,
      leftAt       INTEGER
    ) STRICT;
    CREATE INDEX personByName ON person(name, id);
    CREATE TABLE appointment (
      id         INTEGER PRIMARY KEY,
      personID   INTEGER NOT NULL REFERENCES person(id),
      positionID INTEGER NOT NULL REFERENCES position(id),
      unitID     INTEGER NOT NULL REFERENCES unit(id),
      fromAt     INTEGER NOT NULL,
      untilAt    INTEGER CHECK (untilAt IS NULL OR untilAt > fromAt),
      UNIQUE (personID, positionID, unitID, fromAt)
    ) STRICT;
    CREATE INDEX appointmentByPosition ON appointment(positionID, unitID, untilAt);
    CREATE INDEX appointmentByUnit ON appointment(unitID);
    """)

  static let sessions = Migration(
    "platform 0004 sessions are known by the hash of their token",
    """
    CREATE TABLE session (
      id         INTEGER PRIMARY KEY,
      tokenHash  BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
      personID   INTEGER NOT NULL REFERENCES person(id),
      startedAt  INTEGER NOT NULL,
      lastSeenAt INTEGER NOT NULL,
      expiresAt  INTEGER NOT NULL,
      agent      TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX sessionByPerson ON session(personID);
    CREATE INDEX sessionByExpiry ON session(expiresAt);
    """)

  static let signInThrottle = Migration(
    "platform 0005 failed attempts slow the next ones down",
    """
    CREATE TABLE throttle (
      key         TEXT PRIMARY KEY CHECK (key <> ''),
      failures    INTEGER NOT NULL CHECK (failures >= 0),
      lastAt      INTEGER NOT NULL,
      blockedTill INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX throttleByTime ON throttle(lastAt);
    """)

  static let passwordLinks = Migration(
    "platform 0006 a one-time link sets a password",
    """
    CREATE TABLE passwordLink (
      tokenHash BLOB PRIMARY KEY CHECK (length(tokenHash) = 32),
      personID  INTEGER NOT NULL REFERENCES person(id),
      createdAt INTEGER NOT NULL,
      expiresAt INTEGER NOT NULL,
      usedAt    INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX passwordLinkByPerson ON passwordLink(personID);
    """)

  static let settings = Migration(
    "platform 0007 the organisation's settings are named values",
    """
    CREATE TABLE setting (
      name      TEXT PRIMARY KEY CHECK (name <> ''),
      value     TEXT NOT NULL,
      changedAt INTEGER NOT NULL,
      changedBy INTEGER REFERENCES person(id)
    ) STRICT, WITHOUT ROWID;
    """)

  static let holidays = Migration(
    "platform 0008 holidays are days with a name and a kind",
    """
    CREATE TABLE holiday (
      day        TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      name       TEXT NOT NULL CHECK (name <> ''),
      kind       TEXT NOT NULL CHECK (kind IN ('national', 'jointLeave')),
      isEstimate INTEGER NOT NULL DEFAULT 0 CHECK (isEstimate IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    """)

  static let specialHours = Migration(
    "platform 0009 a range of days, such as Ramadan, keeps hours of its own",
    """
    CREATE TABLE specialHours (
      id       INTEGER PRIMARY KEY,
      name     TEXT NOT NULL CHECK (name <> ''),
      firstDay TEXT NOT NULL,
      lastDay  TEXT NOT NULL CHECK (lastDay >= firstDay),
      hours    TEXT NOT NULL CHECK (hours <> '')
    ) STRICT;
    """)

  static let numbers = Migration(
    "platform 0010 numbers are given out without gaps",
    """
    CREATE TABLE numberSeries (
      kind    TEXT PRIMARY KEY CHECK (kind <> ''),
      pattern TEXT NOT NULL CHECK (pattern LIKE '%{nomor%')
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE numberCounter (
      kind TEXT NOT NULL REFERENCES numberSeries(kind),
      year INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= 1),
      PRIMARY KEY (kind, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE numberIssued (
      kind     TEXT NOT NULL REFERENCES numberSeries(kind),
      year     INTEGER NOT NULL,
      serial   INTEGER NOT NULL CHECK (serial >= 1),
      text     TEXT NOT NULL,
      issuedAt INTEGER NOT NULL,
      PRIMARY KEY (kind, year, serial)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX numberIssuedByText ON numberIssued(kind, text);
    """)

  static let trail = Migration(
    "platform 0011 the trail is a chain that only grows",
    """
    CREATE TABLE trail (
      seq         INTEGER PRIMARY KEY CHECK (seq >= 1),
      at          INTEGER NOT NULL,
      actorKind   TEXT NOT NULL CHECK (actorKind IN ('person', 'customer', 'system')),
      actorID     INTEGER,
      verb        TEXT NOT NULL CHECK (verb <> ''),
      subjectKind TEXT NOT NULL CHECK (subjectKind <> ''),
      subjectID   INTEGER NOT NULL,
      detail      TEXT NOT NULL DEFAULT '',
      hash        BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX trailBySubject ON trail(subjectKind, subjectID, seq);
    CREATE TABLE trailHead (
      id   INTEGER PRIMARY KEY CHECK (id = 1),
      seq  INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      seal BLOB NOT NULL CHECK (length(seal) = 32)
    ) STRICT;
    """)

  static let files = Migration(
    "platform 0012 attachments live in the database, in chunks",
    """
    CREATE TABLE file (
      id        INTEGER PRIMARY KEY,
      token     TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      name      TEXT NOT NULL CHECK (name <> ''),
      kind      TEXT NOT NULL CHECK (kind <> ''),
      size      INTEGER NOT NULL CHECK (size > 0),
      hash      BLOB NOT NULL CHECK (length(hash) = 32),
      createdAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE fileChunk (
      fileID INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
      part   INTEGER NOT NULL CHECK (part >= 0),
      bytes  BLOB NOT NULL,
      PRIMARY KEY (fileID, part)
    ) STRICT;
    """)

  static let mail = Migration(
    "platform 0013 mail waits in an outbox filled with the deed",
    """
    CREATE TABLE mail (
      id       INTEGER PRIMARY KEY,
      kind     TEXT NOT NULL CHECK (kind <> ''),
      address  TEXT NOT NULL CHECK (address LIKE '%_@_%'),
      subject  TEXT NOT NULL CHECK (subject <> ''),
      body     TEXT NOT NULL CHECK (body <> ''),
      queuedAt INTEGER NOT NULL,
      sentAt   INTEGER
    ) STRICT;
    CREATE INDEX mailWaiting ON mail(queuedAt) WHERE sentAt IS NULL;
    """)
}
