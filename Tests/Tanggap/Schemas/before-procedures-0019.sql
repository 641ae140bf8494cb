PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE unit (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name     TEXT NOT NULL CHECK (name <> ''),
  parentID INTEGER REFERENCES unit(id),
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))
) STRICT;
INSERT INTO unit VALUES(1,'layanan','Layanan Jasa Teknis',NULL,1);
INSERT INTO unit VALUES(2,'pengujian','Laboratorium Pengujian',NULL,1);
INSERT INTO unit VALUES(3,'kalibrasi','Laboratorium Kalibrasi',NULL,1);
INSERT INTO unit VALUES(4,'sertifikasi','Sertifikasi Produk',NULL,1);
CREATE TABLE schemaMigration (
  position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sql TEXT NOT NULL
) STRICT;
INSERT INTO schemaMigration VALUES(1,'platform 0001 work units form a tree',replace('CREATE TABLE unit (\n  id       INTEGER PRIMARY KEY,\n  code     TEXT NOT NULL UNIQUE CHECK (code <> ''''),\n  name     TEXT NOT NULL CHECK (name <> ''''),\n  parentID INTEGER REFERENCES unit(id),\n  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))\n) STRICT;\nCREATE INDEX unitByParent ON unit(parentID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(2,'platform 0002 a position carries abilities and stands in a chain',replace('CREATE TABLE position (\n  id        INTEGER PRIMARY KEY,\n  code      TEXT NOT NULL UNIQUE CHECK (code <> ''''),\n  title     TEXT NOT NULL CHECK (title <> ''''),\n  reportsTo INTEGER REFERENCES position(id)\n) STRICT;\nCREATE INDEX positionByChief ON position(reportsTo);\nCREATE TABLE positionAbility (\n  positionID INTEGER NOT NULL REFERENCES position(id),\n  ability    TEXT NOT NULL CHECK (ability <> ''''),\n  PRIMARY KEY (positionID, ability)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(3,'platform 0003 persons hold positions in units',replace('CREATE TABLE person (\n  id           INTEGER PRIMARY KEY,\n  name         TEXT NOT NULL CHECK (name <> ''''),\n  email        TEXT NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE ''%_@_%''),\n  passwordHash TEXT,\n  createdAt    INTEGER NOT NULL,\n  leftAt       INTEGER\n) STRICT;\nCREATE INDEX personByName ON person(name, id);\nCREATE TABLE appointment (\n  id         INTEGER PRIMARY KEY,\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  positionID INTEGER NOT NULL REFERENCES position(id),\n  unitID     INTEGER NOT NULL REFERENCES unit(id),\n  fromAt     INTEGER NOT NULL,\n  untilAt    INTEGER CHECK (untilAt IS NULL OR untilAt > fromAt),\n  UNIQUE (personID, positionID, unitID, fromAt)\n) STRICT;\nCREATE INDEX appointmentByPosition ON appointment(positionID, unitID, untilAt);\nCREATE INDEX appointmentByUnit ON appointment(unitID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(4,'platform 0004 sessions are known by the hash of their token',replace('CREATE TABLE session (\n  id         INTEGER PRIMARY KEY,\n  tokenHash  BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  startedAt  INTEGER NOT NULL,\n  lastSeenAt INTEGER NOT NULL,\n  expiresAt  INTEGER NOT NULL,\n  agent      TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX sessionByPerson ON session(personID);\nCREATE INDEX sessionByExpiry ON session(expiresAt);','\n',char(10)));
INSERT INTO schemaMigration VALUES(5,'platform 0005 failed attempts slow the next ones down',replace('CREATE TABLE throttle (\n  key         TEXT PRIMARY KEY CHECK (key <> ''''),\n  failures    INTEGER NOT NULL CHECK (failures >= 0),\n  lastAt      INTEGER NOT NULL,\n  blockedTill INTEGER NOT NULL\n) STRICT, WITHOUT ROWID;\nCREATE INDEX throttleByTime ON throttle(lastAt);','\n',char(10)));
INSERT INTO schemaMigration VALUES(6,'platform 0006 a one-time link sets a password',replace('CREATE TABLE passwordLink (\n  tokenHash BLOB PRIMARY KEY CHECK (length(tokenHash) = 32),\n  personID  INTEGER NOT NULL REFERENCES person(id),\n  createdAt INTEGER NOT NULL,\n  expiresAt INTEGER NOT NULL,\n  usedAt    INTEGER\n) STRICT, WITHOUT ROWID;\nCREATE INDEX passwordLinkByPerson ON passwordLink(personID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(7,'platform 0007 the organisation''s settings are named values',replace('CREATE TABLE setting (\n  name      TEXT PRIMARY KEY CHECK (name <> ''''),\n  value     TEXT NOT NULL,\n  changedAt INTEGER NOT NULL,\n  changedBy INTEGER REFERENCES person(id)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(8,'platform 0008 holidays are days with a name and a kind',replace('CREATE TABLE holiday (\n  day        TEXT PRIMARY KEY CHECK (day GLOB ''[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]''),\n  name       TEXT NOT NULL CHECK (name <> ''''),\n  kind       TEXT NOT NULL CHECK (kind IN (''national'', ''jointLeave'')),\n  isEstimate INTEGER NOT NULL DEFAULT 0 CHECK (isEstimate IN (0, 1))\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(9,'platform 0009 a range of days, such as Ramadan, keeps hours of its own',replace('CREATE TABLE specialHours (\n  id       INTEGER PRIMARY KEY,\n  name     TEXT NOT NULL CHECK (name <> ''''),\n  firstDay TEXT NOT NULL,\n  lastDay  TEXT NOT NULL CHECK (lastDay >= firstDay),\n  hours    TEXT NOT NULL CHECK (hours <> '''')\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(10,'platform 0010 numbers are given out without gaps',replace('CREATE TABLE numberSeries (\n  kind    TEXT PRIMARY KEY CHECK (kind <> ''''),\n  pattern TEXT NOT NULL CHECK (pattern LIKE ''%{nomor%'')\n) STRICT, WITHOUT ROWID;\nCREATE TABLE numberCounter (\n  kind TEXT NOT NULL REFERENCES numberSeries(kind),\n  year INTEGER NOT NULL,\n  last INTEGER NOT NULL CHECK (last >= 1),\n  PRIMARY KEY (kind, year)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE numberIssued (\n  kind     TEXT NOT NULL REFERENCES numberSeries(kind),\n  year     INTEGER NOT NULL,\n  serial   INTEGER NOT NULL CHECK (serial >= 1),\n  text     TEXT NOT NULL,\n  issuedAt INTEGER NOT NULL,\n  PRIMARY KEY (kind, year, serial)\n) STRICT, WITHOUT ROWID;\nCREATE UNIQUE INDEX numberIssuedByText ON numberIssued(kind, text);','\n',char(10)));
INSERT INTO schemaMigration VALUES(11,'platform 0011 the trail is a chain that only grows',replace('CREATE TABLE trail (\n  seq         INTEGER PRIMARY KEY CHECK (seq >= 1),\n  at          INTEGER NOT NULL,\n  actorKind   TEXT NOT NULL CHECK (actorKind IN (''person'', ''customer'', ''system'')),\n  actorID     INTEGER,\n  verb        TEXT NOT NULL CHECK (verb <> ''''),\n  subjectKind TEXT NOT NULL CHECK (subjectKind <> ''''),\n  subjectID   INTEGER NOT NULL,\n  detail      TEXT NOT NULL DEFAULT '''',\n  hash        BLOB NOT NULL CHECK (length(hash) = 32)\n) STRICT;\nCREATE INDEX trailBySubject ON trail(subjectKind, subjectID, seq);\nCREATE TABLE trailHead (\n  id   INTEGER PRIMARY KEY CHECK (id = 1),\n  seq  INTEGER NOT NULL,\n  hash BLOB NOT NULL CHECK (length(hash) = 32),\n  seal BLOB NOT NULL CHECK (length(seal) = 32)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(12,'platform 0012 attachments live in the database, in chunks',replace('CREATE TABLE file (\n  id        INTEGER PRIMARY KEY,\n  token     TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  name      TEXT NOT NULL CHECK (name <> ''''),\n  kind      TEXT NOT NULL CHECK (kind <> ''''),\n  size      INTEGER NOT NULL CHECK (size > 0),\n  hash      BLOB NOT NULL CHECK (length(hash) = 32),\n  createdAt INTEGER NOT NULL\n) STRICT;\nCREATE TABLE fileChunk (\n  fileID INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,\n  part   INTEGER NOT NULL CHECK (part >= 0),\n  bytes  BLOB NOT NULL,\n  PRIMARY KEY (fileID, part)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(13,'platform 0013 mail waits in an outbox filled with the deed',replace('CREATE TABLE mail (\n  id       INTEGER PRIMARY KEY,\n  kind     TEXT NOT NULL CHECK (kind <> ''''),\n  address  TEXT NOT NULL CHECK (address LIKE ''%_@_%''),\n  subject  TEXT NOT NULL CHECK (subject <> ''''),\n  body     TEXT NOT NULL CHECK (body <> ''''),\n  queuedAt INTEGER NOT NULL,\n  sentAt   INTEGER\n) STRICT;\nCREATE INDEX mailWaiting ON mail(queuedAt) WHERE sentAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(14,'platform 0014 a trail row stays as it was written',replace('CREATE TRIGGER trailIsFinal BEFORE UPDATE ON trail\n  BEGIN SELECT RAISE(ABORT, ''the trail only grows''); END;\nCREATE TRIGGER trailIsKept BEFORE DELETE ON trail\n  BEGIN SELECT RAISE(ABORT, ''the trail only grows''); END;\nCREATE TRIGGER issuedNumberIsFinal BEFORE UPDATE ON numberIssued\n  BEGIN SELECT RAISE(ABORT, ''an issued number stays''); END;\nCREATE TRIGGER issuedNumberIsKept BEFORE DELETE ON numberIssued\n  BEGIN SELECT RAISE(ABORT, ''an issued number stays''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(15,'platform 0015 files wait with the form they came with',replace('CREATE TABLE waitingFile (\n  tray   TEXT NOT NULL CHECK (length(tray) >= 22),\n  fileID INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  at     INTEGER NOT NULL,\n  PRIMARY KEY (tray, fileID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX waitingFileByAge ON waitingFile(at);','\n',char(10)));
INSERT INTO schemaMigration VALUES(16,'platform 0016 whoever looks after safety is told of dangers','INSERT INTO positionAbility (positionID, ability) SELECT id, ''hearDangers'' FROM position WHERE code = ''hse'';');
INSERT INTO schemaMigration VALUES(17,'platform 0017 a file that could not be scanned is marked until it has been',replace('CREATE TABLE unscannedFile (\n  fileID INTEGER PRIMARY KEY REFERENCES file(id) ON DELETE CASCADE,\n  at     INTEGER NOT NULL,\n  found  TEXT CHECK (found <> '''')\n) STRICT;\nCREATE INDEX unscannedFileWaiting ON unscannedFile(at) WHERE found IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(18,'platform 0018 a second factor is a sealed secret with ten codes for a lost telephone',replace('CREATE TABLE secondFactor (\n  personID    INTEGER PRIMARY KEY REFERENCES person(id),\n  sealed      BLOB NOT NULL CHECK (length(sealed) = 60),\n  lastStep    INTEGER NOT NULL,\n  confirmedAt INTEGER NOT NULL\n) STRICT;\nCREATE TABLE recoveryCode (\n  personID INTEGER NOT NULL REFERENCES person(id),\n  codeHash BLOB NOT NULL CHECK (length(codeHash) = 32),\n  usedAt   INTEGER,\n  PRIMARY KEY (personID, codeHash)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE secondFactorReset (\n  id       INTEGER PRIMARY KEY,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  byID     INTEGER REFERENCES person(id),\n  at       INTEGER NOT NULL,\n  reason   TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;\nCREATE INDEX secondFactorResetByPerson ON secondFactorReset(personID);\nCREATE INDEX secondFactorResetBy ON secondFactorReset(byID);\nALTER TABLE session ADD COLUMN stage TEXT NOT NULL DEFAULT ''complete''\n  CHECK (stage IN (''code'', ''enrolment'', ''complete''));\nALTER TABLE session ADD COLUMN confirmedAt INTEGER NOT NULL DEFAULT 0;','\n',char(10)));
INSERT INTO schemaMigration VALUES(19,'platform 0019 a browser that signed in before is known again',replace('CREATE TABLE knownDevice (\n  personID    INTEGER NOT NULL REFERENCES person(id),\n  deviceHash  BLOB NOT NULL CHECK (length(deviceHash) = 32),\n  agent       TEXT NOT NULL,\n  isTold      INTEGER NOT NULL CHECK (isTold IN (0, 1)),\n  firstSeenAt INTEGER NOT NULL,\n  lastSeenAt  INTEGER NOT NULL,\n  PRIMARY KEY (personID, deviceHash)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX knownDeviceByTime ON knownDevice(lastSeenAt);','\n',char(10)));
INSERT INTO schemaMigration VALUES(20,'platform 0020 a mail is tried until it is sent or given up, and kept with what it tells of',replace('ALTER TABLE mail ADD COLUMN subjectKind TEXT;\nALTER TABLE mail ADD COLUMN subjectID INTEGER;\nALTER TABLE mail ADD COLUMN isForCustomer INTEGER NOT NULL DEFAULT 0 CHECK (isForCustomer IN (0, 1));\nALTER TABLE mail ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0);\nALTER TABLE mail ADD COLUMN nextAt INTEGER NOT NULL DEFAULT 0;\nALTER TABLE mail ADD COLUMN giveUpAt INTEGER NOT NULL DEFAULT 0;\nALTER TABLE mail ADD COLUMN refusedAt INTEGER;\nALTER TABLE mail ADD COLUMN reply TEXT NOT NULL DEFAULT '''';\nUPDATE mail SET giveUpAt = queuedAt + 432000000,\n  isForCustomer = CASE WHEN kind IN (''complaint.received'', ''letter.signed'') THEN 1 ELSE 0 END;\nDROP INDEX mailWaiting;\nCREATE INDEX mailWaiting ON mail(nextAt, id) WHERE sentAt IS NULL AND refusedAt IS NULL;\nCREATE INDEX mailRefused ON mail(refusedAt, id) WHERE refusedAt IS NOT NULL;\nCREATE INDEX mailBySubject ON mail(subjectKind, subjectID, id) WHERE subjectID IS NOT NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(21,'platform 0021 a colleague stands in for an absent one, for some days',replace('CREATE TABLE substitute (\n  id           INTEGER PRIMARY KEY,\n  absentID     INTEGER NOT NULL REFERENCES person(id),\n  substituteID INTEGER NOT NULL REFERENCES person(id),\n  kind         TEXT NOT NULL CHECK (kind IN (''onBehalf'', ''acting'')),\n  fromAt       INTEGER NOT NULL,\n  untilAt      INTEGER NOT NULL CHECK (untilAt >= fromAt),\n  givenAt      INTEGER NOT NULL,\n  givenBy      INTEGER REFERENCES person(id),\n  CHECK (absentID <> substituteID)\n) STRICT;\nCREATE INDEX substituteBySubstitute ON substitute(substituteID, untilAt);\nCREATE INDEX substituteByAbsent ON substitute(absentID, untilAt);','\n',char(10)));
INSERT INTO schemaMigration VALUES(22,'procedures 0001 a procedure has revisions',replace('CREATE TABLE procedure (\n  id   INTEGER PRIMARY KEY,\n  code TEXT NOT NULL UNIQUE CHECK (code <> '''')\n) STRICT;\nCREATE TABLE revision (\n  id             INTEGER PRIMARY KEY,\n  procedureID    INTEGER NOT NULL REFERENCES procedure(id),\n  number         INTEGER NOT NULL CHECK (number >= 0),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  documentNumber TEXT,\n  madeOn         TEXT,\n  revisedOn      TEXT,\n  effectiveOn    TEXT,\n  effectiveFrom  TEXT NOT NULL,\n  UNIQUE (procedureID, number)\n) STRICT;\nCREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);\nCREATE TABLE revisionText (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''legalBasis'', ''qualification'', ''related'', ''equipment'', ''warning'', ''recording'')),\n  ordinal    INTEGER NOT NULL,\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (revisionID, kind, ordinal)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(23,'procedures 0002 a revision names its performers',replace('CREATE TABLE performer (\n  id         INTEGER PRIMARY KEY,\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  code       TEXT NOT NULL CHECK (code <> ''''),\n  title      TEXT NOT NULL CHECK (title <> ''''),\n  ordinal    INTEGER NOT NULL,\n  isCustomer INTEGER NOT NULL CHECK (isCustomer IN (0, 1)),\n  isOfUnit   INTEGER NOT NULL CHECK (isOfUnit IN (0, 1)),\n  positionID INTEGER REFERENCES position(id),\n  UNIQUE (revisionID, code),\n  CHECK ((isCustomer = 1) = (positionID IS NULL))\n) STRICT;\nCREATE INDEX performerByPosition ON performer(positionID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(24,'procedures 0003 a step has a kind, a standard and outcomes',replace('CREATE TABLE step (\n  id             INTEGER PRIMARY KEY,\n  revisionID     INTEGER NOT NULL REFERENCES revision(id),\n  number         INTEGER NOT NULL CHECK (number >= 1),\n  kind           TEXT NOT NULL CHECK (kind <> ''''),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  text           TEXT NOT NULL CHECK (text <> ''''),\n  performerID    INTEGER NOT NULL REFERENCES performer(id),\n  standardAmount INTEGER NOT NULL CHECK (standardAmount >= 1),\n  standardUnit   TEXT NOT NULL\n    CHECK (standardUnit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  runsClock      INTEGER NOT NULL CHECK (runsClock IN (0, 1)),\n  needs          TEXT NOT NULL DEFAULT '''',\n  gives          TEXT NOT NULL DEFAULT '''',\n  remark         TEXT NOT NULL DEFAULT '''',\n  worth          TEXT CHECK (worth IN (''rva'', ''bva'', ''nva'')),\n  isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)),\n  UNIQUE (revisionID, number)\n) STRICT;\nCREATE INDEX stepByPerformer ON step(performerID);\nCREATE TABLE outcome (\n  id          INTEGER PRIMARY KEY,\n  stepID      INTEGER NOT NULL REFERENCES step(id),\n  ordinal     INTEGER NOT NULL,\n  code        TEXT NOT NULL CHECK (code <> ''''),\n  words       TEXT NOT NULL CHECK (words <> ''''),\n  nextNumber  INTEGER CHECK (nextNumber >= 1),\n  needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),\n  UNIQUE (stepID, code)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(25,'procedures 0004 a case runs on the revision it began with',replace('CREATE TABLE caseRun (\n  id              INTEGER PRIMARY KEY,\n  token           TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  revisionID      INTEGER NOT NULL REFERENCES revision(id),\n  number          TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  subject         TEXT NOT NULL,\n  openedAt        INTEGER NOT NULL,\n  unitID          INTEGER REFERENCES unit(id),\n  responsibleID   INTEGER REFERENCES person(id),\n  priority        INTEGER CHECK (priority BETWEEN 1 AND 4),\n  confidentiality TEXT NOT NULL CHECK (confidentiality IN (''named'', ''confidential'', ''anonymous'')),\n  isSafety        INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1)),\n  version         INTEGER NOT NULL DEFAULT 1,\n  changedAt       INTEGER NOT NULL,\n  closedAt        INTEGER,\n  ending          TEXT,\n  CHECK ((closedAt IS NULL) = (ending IS NULL))\n) STRICT;\nCREATE INDEX caseByOpening ON caseRun(openedAt, id);\nCREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id);\nCREATE INDEX caseByState ON caseRun(closedAt, openedAt, id);\nCREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id);\nCREATE INDEX caseByRevision ON caseRun(revisionID);\nCREATE INDEX caseBySafety ON caseRun(openedAt, id) WHERE isSafety = 1;','\n',char(10)));
INSERT INTO schemaMigration VALUES(26,'procedures 0005 a case opens and completes steps',replace('CREATE TABLE caseStep (\n  id           INTEGER PRIMARY KEY,\n  caseID       INTEGER NOT NULL REFERENCES caseRun(id),\n  stepID       INTEGER NOT NULL REFERENCES step(id),\n  round        INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),\n  openedAt     INTEGER NOT NULL,\n  dueAt        INTEGER,\n  positionID   INTEGER REFERENCES position(id),\n  unitID       INTEGER REFERENCES unit(id),\n  personID     INTEGER REFERENCES person(id),\n  completedAt  INTEGER,\n  completedBy  INTEGER REFERENCES person(id),\n  outcomeID    INTEGER REFERENCES outcome(id),\n  minutesUsed  INTEGER CHECK (minutesUsed >= 0),\n  reason       TEXT NOT NULL DEFAULT '''',\n  UNIQUE (caseID, stepID, round),\n  CHECK (completedAt >= openedAt),\n  CHECK ((completedAt IS NULL) = (outcomeID IS NULL)),\n  CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))\n) STRICT;\nCREATE INDEX openStepByPosition ON caseStep(positionID, dueAt, id) WHERE completedAt IS NULL;\nCREATE INDEX openStepByPerson ON caseStep(personID, dueAt, id) WHERE completedAt IS NULL;\nCREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);\nCREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(27,'procedures 0006 the story of a case is told in entries',replace('CREATE TABLE caseEntry (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER REFERENCES caseStep(id),\n  at         INTEGER NOT NULL,\n  author     TEXT NOT NULL CHECK (author IN (''customer'', ''staff'', ''system'')),\n  personID   INTEGER REFERENCES person(id),\n  audience   TEXT NOT NULL CHECK (audience IN (''public'', ''internal'')),\n  kind       TEXT NOT NULL CHECK (kind <> ''''),\n  heading    TEXT NOT NULL CHECK (heading <> ''''),\n  text       TEXT NOT NULL DEFAULT '''',\n  CHECK ((author = ''staff'') = (personID IS NOT NULL))\n) STRICT;\nCREATE INDEX entryByCase ON caseEntry(caseID, id);\nCREATE TABLE caseAttachment (\n  caseID   INTEGER NOT NULL REFERENCES caseRun(id),\n  fileID   INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  entryID  INTEGER REFERENCES caseEntry(id),\n  audience TEXT NOT NULL CHECK (audience IN (''public'', ''internal'')),\n  PRIMARY KEY (caseID, fileID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX attachmentByEntry ON caseAttachment(entryID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(28,'procedures 0007 an action is planned, carried out and judged',replace('CREATE TABLE action (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''correction'', ''corrective'', ''preventive'')),\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  owner      TEXT NOT NULL CHECK (owner <> ''''),\n  dueOn      TEXT NOT NULL,\n  plannedAt  INTEGER NOT NULL,\n  plannedBy  INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX actionByCase ON action(caseID, id);\nCREATE TABLE actionExecution (\n  actionID   INTEGER NOT NULL REFERENCES action(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  doneOn     TEXT NOT NULL,\n  evidence   TEXT NOT NULL CHECK (evidence <> ''''),\n  recordedAt INTEGER NOT NULL,\n  recordedBy INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (actionID, caseStepID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(29,'procedures 0008 a completed step stays as it was completed',replace('CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep WHEN OLD.completedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a completed step is final''); END;\nCREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep\n  BEGIN SELECT RAISE(ABORT, ''a step of a case is kept''); END;\nCREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun WHEN OLD.closedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a closed case stays closed''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(30,'procedures 0009 colleagues who were informed may read the case',replace('CREATE TABLE caseInformed (\n  caseID   INTEGER NOT NULL REFERENCES caseRun(id),\n  personID INTEGER NOT NULL REFERENCES person(id),\n  at       INTEGER NOT NULL,\n  PRIMARY KEY (caseID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX informedByPerson ON caseInformed(personID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(31,'procedures 0010 what customers said is found by its kind','CREATE INDEX customerEntryByKind ON caseEntry(kind, caseID) WHERE author = ''customer'' AND kind <> ''customer.note'';');
INSERT INTO schemaMigration VALUES(32,'procedures 0011 tasks stand in their order',replace('CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id) WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id)\n  WHERE completedAt IS NULL AND personID IS NULL;\nDROP INDEX openStepByPerson;','\n',char(10)));
INSERT INTO schemaMigration VALUES(33,'procedures 0012 tasks are counted without their rows',replace('DROP INDEX taskByPerson;\nDROP INDEX taskByPosition;\nDROP INDEX openStepByPosition;\nCREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)\n  WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)\n  WHERE completedAt IS NULL AND personID IS NULL;\nCREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(34,'procedures 0013 deeds are counted as they are done',replace('CREATE TABLE caseTally (\n  figure    TEXT NOT NULL CHECK (figure <> ''''),\n  month     TEXT NOT NULL CHECK (length(month) = 7),\n  subjectID INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  total     INTEGER NOT NULL CHECK (total >= 0),\n  PRIMARY KEY (figure, month, subjectID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE caseTallyZone (\n  id   INTEGER PRIMARY KEY CHECK (id = 1),\n  zone TEXT NOT NULL\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(35,'procedures 0014 the clock of a step can stand still, for a reason',replace('ALTER TABLE caseStep ADD COLUMN pausedAt INTEGER;\nALTER TABLE caseStep ADD COLUMN idleMinutes INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0);\nCREATE TABLE casePause (\n  id         INTEGER PRIMARY KEY,\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''customer'', ''thirdParty'', ''lawfulExtension'')),\n  note       TEXT NOT NULL CHECK (note <> ''''),\n  expectedOn TEXT NOT NULL,\n  dueAt      INTEGER NOT NULL,\n  pausedAt   INTEGER NOT NULL,\n  pausedBy   INTEGER NOT NULL REFERENCES person(id),\n  endedAt    INTEGER CHECK (endedAt >= pausedAt),\n  endedBy    INTEGER REFERENCES person(id)\n) STRICT;\nCREATE UNIQUE INDEX openPauseOfStep ON casePause(caseStepID) WHERE endedAt IS NULL;\nCREATE INDEX openPauseByDay ON casePause(expectedOn) WHERE endedAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(36,'procedures 0015 a step is told of once for each due time',replace('CREATE TABLE stepReminder (\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''soon'', ''late'', ''pauseOver'')),\n  moment     INTEGER NOT NULL,\n  at         INTEGER NOT NULL,\n  PRIMARY KEY (caseStepID, kind, moment)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(37,'procedures 0016 a case goes up the chain by rule or by hand, and that is kept',replace('CREATE TABLE escalationRule (\n  id       INTEGER PRIMARY KEY,\n  kind     TEXT NOT NULL CHECK (kind IN (''late'', ''priority'', ''reopened'', ''danger'')),\n  amount   INTEGER NOT NULL CHECK (amount >= 0),\n  levels   INTEGER NOT NULL CHECK (levels BETWEEN 1 AND 5),\n  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),\n  CHECK (kind <> ''priority'' OR amount BETWEEN 1 AND 4)\n) STRICT;\nINSERT INTO escalationRule (id, kind, amount, levels, isActive) VALUES\n  (1, ''late'', 225, 1, 1), (2, ''late'', 900, 2, 1), (3, ''priority'', 1, 1, 1), (4, ''reopened'', 0, 1, 1),\n  (5, ''danger'', 0, 1, 1);\nCREATE TABLE escalation (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  ruleID     INTEGER REFERENCES escalationRule(id),\n  byID       INTEGER REFERENCES person(id),\n  at         INTEGER NOT NULL,\n  fromWords  TEXT NOT NULL,\n  positionID INTEGER NOT NULL REFERENCES position(id),\n  toTitle    TEXT NOT NULL,\n  toName     TEXT NOT NULL,\n  reason     TEXT NOT NULL CHECK (reason <> ''''),\n  CHECK ((ruleID IS NULL) <> (byID IS NULL))\n) STRICT;\nCREATE INDEX escalationByCase ON escalation(caseID, id);\nCREATE UNIQUE INDEX escalationByRule ON escalation(caseStepID, ruleID) WHERE ruleID IS NOT NULL;\nCREATE TABLE escalationReceiver (\n  escalationID INTEGER NOT NULL REFERENCES escalation(id),\n  personID     INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (escalationID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX escalationByReceiver ON escalationReceiver(personID, escalationID);\nCREATE TABLE escalationWatch (\n  id         INTEGER PRIMARY KEY CHECK (id = 1),\n  caseStepID INTEGER NOT NULL\n) STRICT;\nINSERT INTO escalationWatch (id, caseStepID) SELECT 1, COALESCE(MAX(id), 0) FROM caseStep;','\n',char(10)));
INSERT INTO schemaMigration VALUES(38,'procedures 0017 a step knows in whose place it was performed',replace('ALTER TABLE caseStep ADD COLUMN completedFor INTEGER REFERENCES person(id);\nALTER TABLE caseStep ADD COLUMN completedAs TEXT NOT NULL DEFAULT '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(39,'procedures 0018 standards go by priority, ways are kept, and actions are requested',replace('ALTER TABLE step ADD COLUMN followsNumber INTEGER CHECK (followsNumber >= 1);\nCREATE TABLE stepStandard (\n  stepID   INTEGER NOT NULL REFERENCES step(id),\n  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),\n  amount   INTEGER NOT NULL CHECK (amount >= 1),\n  unit     TEXT NOT NULL CHECK (unit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  PRIMARY KEY (stepID, priority)\n) STRICT, WITHOUT ROWID;\nALTER TABLE caseStep ADD COLUMN priority INTEGER CHECK (priority BETWEEN 1 AND 4);\nCREATE TABLE widerText (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''legalBasis'', ''qualification'', ''related'', ''equipment'', ''warning'',\n    ''recording'', ''purpose'', ''scope'', ''definition'', ''responsibility'', ''indicator'')),\n  ordinal    INTEGER NOT NULL,\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (revisionID, kind, ordinal)\n) STRICT, WITHOUT ROWID;\nINSERT INTO widerText SELECT revisionID, kind, ordinal, text FROM revisionText;\nDROP TABLE revisionText;\nALTER TABLE widerText RENAME TO revisionText;\nCREATE TABLE cparCriterion (\n  id       INTEGER PRIMARY KEY,\n  rule     TEXT NOT NULL UNIQUE CHECK (rule IN (''every'', ''danger'', ''urgent'', ''late'', ''repeated'')),\n  ordinal  INTEGER NOT NULL,\n  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1))\n) STRICT;\nINSERT INTO cparCriterion (rule, ordinal, isActive) VALUES\n  (''every'', 1, 1), (''danger'', 2, 0), (''urgent'', 3, 0), (''late'', 4, 0), (''repeated'', 5, 0);\nCREATE TABLE cpar (\n  id          INTEGER PRIMARY KEY,\n  number      TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  caseID      INTEGER REFERENCES caseRun(id),\n  caseStepID  INTEGER UNIQUE REFERENCES caseStep(id),\n  previousID  INTEGER UNIQUE REFERENCES cpar(id),\n  source      TEXT NOT NULL CHECK (source IN (''complaint'', ''survey'', ''audit'', ''incident'', ''inspection'', ''review'')),\n  severity    TEXT NOT NULL CHECK (severity IN (''major'', ''minor'', ''observation'')),\n  problem     TEXT NOT NULL CHECK (problem <> ''''),\n  place       TEXT NOT NULL DEFAULT '''',\n  evidence    TEXT NOT NULL CHECK (evidence <> ''''),\n  reference   TEXT NOT NULL DEFAULT '''',\n  ground      TEXT NOT NULL DEFAULT '''',\n  unitID      INTEGER REFERENCES unit(id),\n  topic       TEXT NOT NULL DEFAULT '''',\n  issuedAt    INTEGER NOT NULL,\n  issuedBy    INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX cparByCase ON cpar(caseID, id);\nCREATE INDEX cparByIssue ON cpar(issuedAt, id);\nCREATE INDEX cparByMatter ON cpar(unitID, topic, issuedAt);\nCREATE TABLE cparGround (\n  cparID INTEGER NOT NULL REFERENCES cpar(id),\n  rule   TEXT NOT NULL CHECK (rule <> ''''),\n  PRIMARY KEY (cparID, rule)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE cparAnalysis (\n  cparID     INTEGER PRIMARY KEY REFERENCES cpar(id),\n  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),\n  causeGroup TEXT NOT NULL CHECK (causeGroup <> ''''),\n  rootCause  TEXT NOT NULL CHECK (rootCause <> ''''),\n  analysedAt INTEGER NOT NULL,\n  analysedBy INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TABLE cparVerification (\n  cparID     INTEGER NOT NULL REFERENCES cpar(id),\n  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),\n  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),\n  verdict    TEXT NOT NULL CHECK (verdict IN (''effective'', ''again'', ''notEffective'')),\n  evidence   TEXT NOT NULL CHECK (evidence <> ''''),\n  finding    TEXT NOT NULL CHECK (finding <> ''''),\n  verifiedAt INTEGER NOT NULL,\n  verifiedBy INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (cparID, ordinal),\n  CHECK (ordinal < 3 OR verdict <> ''again'')\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(40,'complaints 0001 a draft lives between the pages of the form',replace('CREATE TABLE draft (\n  token           TEXT PRIMARY KEY CHECK (length(token) >= 22),\n  createdAt       INTEGER NOT NULL,\n  changedAt       INTEGER NOT NULL,\n  subject         TEXT NOT NULL DEFAULT '''',\n  description     TEXT NOT NULL DEFAULT '''',\n  service         TEXT NOT NULL DEFAULT '''',\n  occurredOn      TEXT NOT NULL DEFAULT '''',\n  place           TEXT NOT NULL DEFAULT '''',\n  isDangerous     TEXT NOT NULL DEFAULT '''' CHECK (isDangerous IN ('''', ''no'', ''yes'')),\n  danger          TEXT NOT NULL DEFAULT '''',\n  remedy          TEXT NOT NULL DEFAULT '''',\n  confidentiality TEXT NOT NULL DEFAULT '''' CHECK (confidentiality IN ('''', ''named'', ''confidential'', ''anonymous'')),\n  name            TEXT NOT NULL DEFAULT '''',\n  organisation    TEXT NOT NULL DEFAULT '''',\n  phone           TEXT NOT NULL DEFAULT '''',\n  email           TEXT NOT NULL DEFAULT '''',\n  address         TEXT NOT NULL DEFAULT '''',\n  reached         TEXT NOT NULL DEFAULT '''',\n  CHECK (confidentiality <> ''anonymous'' OR (name = '''' AND organisation = '''' AND phone = '''' AND email = '''' AND address = ''''))\n) STRICT, WITHOUT ROWID;\nCREATE INDEX draftByAge ON draft(changedAt);\nCREATE TABLE draftFile (\n  draftToken TEXT NOT NULL REFERENCES draft(token) ON DELETE CASCADE,\n  fileID     INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  PRIMARY KEY (draftToken, fileID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(41,'complaints 0002 a complaint is a case with a customer''s words',replace('CREATE TABLE complaint (\n  id            INTEGER PRIMARY KEY,\n  caseID        INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),\n  trackingToken TEXT NOT NULL UNIQUE CHECK (length(trackingToken) >= 22),\n  draftHash     BLOB UNIQUE,\n  channel       TEXT NOT NULL CHECK (channel IN\n    (''website'', ''inPerson'', ''letter'', ''whatsApp'', ''email'', ''telephone'', ''complaintBox'', ''socialMedia'', ''survey'')),\n  receivedAt    INTEGER NOT NULL,\n  recordedAt    INTEGER NOT NULL,\n  recordedBy    INTEGER REFERENCES person(id),\n  lateReason    TEXT NOT NULL DEFAULT '''',\n  agendaNumber  TEXT UNIQUE,\n  letterNumber  TEXT NOT NULL DEFAULT '''',\n  letterDate    TEXT,\n  description   TEXT NOT NULL,\n  service       TEXT NOT NULL,\n  occurredOn    TEXT,\n  place         TEXT NOT NULL DEFAULT '''',\n  danger        TEXT NOT NULL DEFAULT '''',\n  remedy        TEXT NOT NULL DEFAULT '''',\n  CHECK ((channel = ''letter'') = (agendaNumber IS NOT NULL)),\n  CHECK ((channel = ''website'') = (recordedBy IS NULL))\n) STRICT;\nCREATE INDEX complaintByChannel ON complaint(channel, receivedAt);\nCREATE TABLE complainant (\n  complaintID  INTEGER PRIMARY KEY REFERENCES complaint(id),\n  name         TEXT NOT NULL,\n  organisation TEXT NOT NULL DEFAULT '''',\n  phone        TEXT NOT NULL DEFAULT '''',\n  email        TEXT NOT NULL DEFAULT '''',\n  address      TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX complainantByPhone ON complainant(phone) WHERE phone <> '''';\nCREATE INDEX complainantByEmail ON complainant(email) WHERE email <> '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(42,'complaints 0003 categories in the words of citizens',replace('CREATE TABLE category (\n  id       INTEGER PRIMARY KEY,\n  code     TEXT NOT NULL UNIQUE,\n  name     TEXT NOT NULL,\n  ordinal  INTEGER NOT NULL,\n  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))\n) STRICT;\nINSERT INTO category (code, name, ordinal) VALUES\n  (''delay'', ''Keterlambatan'', 1), (''result'', ''Hasil uji atau sertifikat'', 2), (''staff'', ''Sikap atau perilaku petugas'', 3),\n  (''procedure'', ''Persyaratan atau prosedur'', 4), (''fee'', ''Biaya atau tarif'', 5), (''facility'', ''Sarana dan prasarana'', 6),\n  (''information'', ''Informasi dan komunikasi'', 7), (''other'', ''Lainnya'', 8);','\n',char(10)));
INSERT INTO schemaMigration VALUES(43,'complaints 0004 sorting gives category, unit and priority',replace('CREATE TABLE sorting (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  categoryID  INTEGER NOT NULL REFERENCES category(id),\n  unitID      INTEGER NOT NULL REFERENCES unit(id),\n  impact      TEXT NOT NULL CHECK (impact IN (''high'', ''medium'', ''low'')),\n  urgency     TEXT NOT NULL CHECK (urgency IN (''high'', ''medium'', ''low'')),\n  note        TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX sortingByComplaint ON sorting(complaintID);\nCREATE INDEX sortingByCategory ON sorting(categoryID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(44,'complaints 0005 the head instructs one and informs others',replace('CREATE TABLE disposition (\n  id           INTEGER PRIMARY KEY,\n  caseStepID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  complaintID  INTEGER NOT NULL REFERENCES complaint(id),\n  urgency      TEXT NOT NULL CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  instructions TEXT NOT NULL CHECK (instructions <> ''''),\n  note         TEXT NOT NULL DEFAULT '''',\n  answerBy     TEXT NOT NULL,\n  givenAt      INTEGER NOT NULL,\n  givenBy      INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX dispositionByComplaint ON disposition(complaintID);\nCREATE TABLE dispositionRecipient (\n  dispositionID INTEGER NOT NULL REFERENCES disposition(id),\n  personID      INTEGER NOT NULL REFERENCES person(id),\n  unitID        INTEGER NOT NULL REFERENCES unit(id),\n  isResponsible INTEGER NOT NULL CHECK (isResponsible IN (0, 1)),\n  PRIMARY KEY (dispositionID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE UNIQUE INDEX oneResponsible ON dispositionRecipient(dispositionID) WHERE isResponsible = 1;\nCREATE INDEX recipientByPerson ON dispositionRecipient(personID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(45,'complaints 0006 study, minutes and cause',replace('CREATE TABLE study (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  note        TEXT NOT NULL CHECK (note <> '''')\n) STRICT;\nCREATE INDEX studyByComplaint ON study(complaintID);\nCREATE TABLE minutes (\n  id          INTEGER PRIMARY KEY,\n  caseStepID  INTEGER NOT NULL REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  heldAt      INTEGER NOT NULL,\n  place       TEXT NOT NULL,\n  attendees   TEXT NOT NULL CHECK (attendees <> ''''),\n  discussion  TEXT NOT NULL CHECK (discussion <> ''''),\n  decisions   TEXT NOT NULL DEFAULT '''',\n  recordedBy  INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX minutesByComplaint ON minutes(complaintID);\nCREATE INDEX minutesByStep ON minutes(caseStepID);\nCREATE TABLE cause (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  kind        TEXT NOT NULL CHECK (kind IN (''people'', ''machine'', ''method'', ''material'', ''measurement'', ''environment'')),\n  statement   TEXT NOT NULL CHECK (statement <> '''')\n) STRICT;\nCREATE INDEX causeByComplaint ON cause(complaintID);\nCREATE TABLE causeWhy (\n  caseStepID INTEGER NOT NULL REFERENCES cause(caseStepID),\n  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 5),\n  answer     TEXT NOT NULL CHECK (answer <> ''''),\n  PRIMARY KEY (caseStepID, ordinal)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(46,'complaints 0007 the action is judged and reported to the head',replace('CREATE TABLE verification (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  isEffective INTEGER NOT NULL CHECK (isEffective IN (0, 1)),\n  monitoring  TEXT NOT NULL CHECK (monitoring <> ''''),\n  evaluation  TEXT NOT NULL CHECK (evaluation <> ''''),\n  report      TEXT NOT NULL CHECK (report <> '''')\n) STRICT;\nCREATE INDEX verificationByComplaint ON verification(complaintID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(47,'complaints 0008 a letter keeps every version and every mark',replace('CREATE TABLE letter (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL UNIQUE REFERENCES complaint(id)\n) STRICT;\nCREATE TABLE letterVersion (\n  letterID    INTEGER NOT NULL REFERENCES letter(id),\n  version     INTEGER NOT NULL CHECK (version >= 1),\n  urgency     TEXT NOT NULL CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  addressee   TEXT NOT NULL CHECK (addressee <> ''''),\n  subject     TEXT NOT NULL CHECK (subject <> ''''),\n  attachments TEXT NOT NULL DEFAULT '''',\n  body        TEXT NOT NULL CHECK (body <> ''''),\n  copies      TEXT NOT NULL DEFAULT '''',\n  hash        BLOB NOT NULL CHECK (length(hash) = 32),\n  savedAt     INTEGER NOT NULL,\n  savedBy     INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (letterID, version)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE letterInitials (\n  id       INTEGER PRIMARY KEY,\n  letterID INTEGER NOT NULL,\n  version  INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  title    TEXT NOT NULL,\n  at       INTEGER NOT NULL,\n  hash     BLOB NOT NULL CHECK (length(hash) = 32),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX initialsByVersion ON letterInitials(letterID, version);\nCREATE TABLE letterReturn (\n  id       INTEGER PRIMARY KEY,\n  letterID INTEGER NOT NULL,\n  version  INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  at       INTEGER NOT NULL,\n  reason   TEXT NOT NULL CHECK (reason <> ''''),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX returnsByLetter ON letterReturn(letterID);\nCREATE TABLE letterSignature (\n  letterID  INTEGER PRIMARY KEY,\n  version   INTEGER NOT NULL,\n  number    TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  personID  INTEGER NOT NULL REFERENCES person(id),\n  name      TEXT NOT NULL,\n  title     TEXT NOT NULL,\n  at        INTEGER NOT NULL,\n  hash      BLOB NOT NULL CHECK (length(hash) = 32),\n  trailSeq  INTEGER NOT NULL,\n  trailHash BLOB NOT NULL CHECK (length(trailHash) = 32),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX signatureByTime ON letterSignature(at);','\n',char(10)));
INSERT INTO schemaMigration VALUES(48,'complaints 0009 the customer''s receipt is a fact of its own',replace('CREATE TABLE letterReceipt (\n  letterID   INTEGER PRIMARY KEY REFERENCES letter(id),\n  caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  source     TEXT NOT NULL CHECK (source IN (''customer'', ''desk'')),\n  way        TEXT NOT NULL CHECK (way IN (''tracking'', ''handed'', ''courier'', ''email'', ''whatsApp'', ''other'')),\n  at         INTEGER NOT NULL,\n  receivedOn TEXT NOT NULL,\n  recipient  TEXT NOT NULL DEFAULT '''',\n  note       TEXT NOT NULL DEFAULT '''',\n  recordedBy INTEGER REFERENCES person(id),\n  proofID    INTEGER REFERENCES file(id),\n  CHECK ((source = ''desk'') = (recordedBy IS NOT NULL)),\n  CHECK ((source = ''desk'') = (proofID IS NOT NULL)),\n  CHECK ((source = ''customer'') = (way = ''tracking''))\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(49,'complaints 0010 a signed letter stays signed, a saved version stays as it was',replace('CREATE TRIGGER signatureIsFinal BEFORE UPDATE ON letterSignature\n  BEGIN SELECT RAISE(ABORT, ''a signature is final''); END;\nCREATE TRIGGER signatureIsKept BEFORE DELETE ON letterSignature\n  BEGIN SELECT RAISE(ABORT, ''a signature is final''); END;\nCREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;\nCREATE TRIGGER versionIsKept BEFORE DELETE ON letterVersion\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;\nCREATE TRIGGER noVersionAfterSignature BEFORE INSERT ON letterVersion\n  WHEN EXISTS (SELECT 1 FROM letterSignature WHERE letterID = NEW.letterID)\n  BEGIN SELECT RAISE(ABORT, ''a signed letter has no further version''); END;\nCREATE TRIGGER initialsAreFinal BEFORE UPDATE ON letterInitials\n  BEGIN SELECT RAISE(ABORT, ''initials are final''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(50,'complaints 0011 complaints are found by their words',replace('CREATE VIRTUAL TABLE complaintSearch USING fts5(\n  number, subject, description, service, name, phone, letterNumber,\n  tokenize = ''unicode61 remove_diacritics 2'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(51,'complaints 0012 a draft''s files wait in the tray of its token',replace('INSERT INTO waitingFile (tray, fileID, at) SELECT f.draftToken, f.fileID, d.changedAt FROM draftFile f JOIN draft d ON d.token = f.draftToken;\nDROP TABLE draftFile;','\n',char(10)));
INSERT INTO schemaMigration VALUES(52,'complaints 0013 a desk form knows what it recorded','ALTER TABLE complaint ADD COLUMN formHash BLOB;');
INSERT INTO schemaMigration VALUES(53,'complaints 0014 a customer is found by his address in any spelling',replace('DROP INDEX complainantByEmail;\nCREATE INDEX complainantByEmail ON complainant(LOWER(email)) WHERE email <> '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(54,'complaints 0015 a customer''s form adds its words once',replace('CREATE TABLE sentNote (\n  formHash BLOB PRIMARY KEY CHECK (length(formHash) = 32),\n  entryID  INTEGER NOT NULL UNIQUE REFERENCES caseEntry(id)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(55,'complaints 0016 what was promised at filing stays as it was',replace('CREATE TABLE answerPromise (\n  complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),\n  madeAt      INTEGER NOT NULL,\n  answerBy    TEXT NOT NULL\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(56,'complaints 0017 a disposition asks each recipient for his own, and he answers',replace('ALTER TABLE dispositionRecipient ADD COLUMN task TEXT NOT NULL DEFAULT '''';\nALTER TABLE dispositionRecipient ADD COLUMN answer TEXT NOT NULL DEFAULT '''';\nALTER TABLE dispositionRecipient ADD COLUMN answeredAt INTEGER;','\n',char(10)));
INSERT INTO schemaMigration VALUES(57,'complaints 0018 steps have sheets, customers a say, and a complaint several letters',replace('CREATE TABLE record (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id)\n) STRICT;\nCREATE INDEX recordByComplaint ON record(complaintID);\nCREATE TABLE recordAnswer (\n  caseStepID INTEGER NOT NULL REFERENCES record(caseStepID),\n  question   TEXT NOT NULL CHECK (question <> ''''),\n  answer     TEXT NOT NULL CHECK (answer <> ''''),\n  PRIMARY KEY (caseStepID, question)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE contactLog (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  way         TEXT NOT NULL CHECK (way IN\n    (''telephone'', ''inPerson'', ''email'', ''whatsApp'', ''socialMedia'', ''letter'', ''survey'', ''other'')),\n  isIncoming  INTEGER NOT NULL CHECK (isIncoming IN (0, 1)),\n  summary     TEXT NOT NULL CHECK (summary <> ''''),\n  at          INTEGER NOT NULL,\n  recordedBy  INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX contactByComplaint ON contactLog(complaintID, id);\nCREATE TABLE assignment (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  personID    INTEGER NOT NULL REFERENCES person(id),\n  unitID      INTEGER NOT NULL REFERENCES unit(id),\n  note        TEXT NOT NULL CHECK (note <> '''')\n) STRICT;\nCREATE INDEX assignmentByComplaint ON assignment(complaintID);\nCREATE TABLE satisfaction (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  isSatisfied INTEGER NOT NULL CHECK (isSatisfied IN (0, 1)),\n  text        TEXT NOT NULL DEFAULT '''',\n  at          INTEGER NOT NULL,\n  recordedBy  INTEGER REFERENCES person(id),\n  CHECK (isSatisfied = 1 OR text <> '''')\n) STRICT;\nCREATE INDEX satisfactionByComplaint ON satisfaction(complaintID, caseStepID);\nCREATE TABLE furtherLetter (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL REFERENCES complaint(id)\n) STRICT;\nINSERT INTO furtherLetter SELECT id, complaintID FROM letter;\nDROP TABLE letter;\nALTER TABLE furtherLetter RENAME TO letter;\nCREATE INDEX letterByComplaint ON letter(complaintID, id);','\n',char(10)));
CREATE TABLE position (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
  title     TEXT NOT NULL CHECK (title <> ''),
  reportsTo INTEGER REFERENCES position(id)
) STRICT;
INSERT INTO position VALUES(1,'head','Kepala Balai',NULL);
INSERT INTO position VALUES(2,'serviceDesk','Petugas Pelayanan',1);
INSERT INTO position VALUES(3,'teamLead','Ketua Pokja',1);
INSERT INTO position VALUES(4,'verifier','Verifikator',1);
INSERT INTO position VALUES(5,'manager','Manajer',1);
INSERT INTO position VALUES(6,'hse','Petugas K3',5);
INSERT INTO position VALUES(7,'admin','Administrator',1);
CREATE TABLE positionAbility (
  positionID INTEGER NOT NULL REFERENCES position(id),
  ability    TEXT NOT NULL CHECK (ability <> ''),
  PRIMARY KEY (positionID, ability)
) STRICT, WITHOUT ROWID;
INSERT INTO positionAbility VALUES(1,'readAllCases');
INSERT INTO positionAbility VALUES(1,'readLetters');
INSERT INTO positionAbility VALUES(1,'revealIdentity');
INSERT INTO positionAbility VALUES(2,'readAllCases');
INSERT INTO positionAbility VALUES(2,'registerComplaints');
INSERT INTO positionAbility VALUES(2,'revealIdentity');
INSERT INTO positionAbility VALUES(3,'readUnitCases');
INSERT INTO positionAbility VALUES(4,'readAllCases');
INSERT INTO positionAbility VALUES(5,'readAllCases');
INSERT INTO positionAbility VALUES(5,'readLetters');
INSERT INTO positionAbility VALUES(6,'hearDangers');
INSERT INTO positionAbility VALUES(6,'readAllCases');
INSERT INTO positionAbility VALUES(7,'managePeople');
INSERT INTO positionAbility VALUES(7,'manageSettings');
CREATE TABLE person (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL CHECK (name <> ''),
  email        TEXT NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%'),
  passwordHash TEXT,
  createdAt    INTEGER NOT NULL,
  leftAt       INTEGER
) STRICT;
INSERT INTO person VALUES(1,'Rina Wulandari','petugas@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(2,'Bambang Suryanto','kepala@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(3,'Ahmad Fauzi','pokja@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(4,'Dewi Lestari','pokja2@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(5,'Hendra Gunawan','verifikator@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(6,'Siti Rahmawati','manajer@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(7,'Yusuf Maulana','hse@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
INSERT INTO person VALUES(8,'Nur Aini','admin@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$tqslMy+XJdyxtyM88KVJAw$MrE53hKNGSw/GaX8Ew6/y0mPNJ+rEgTaxLQ9fnW9a/A',1741968000000,NULL);
CREATE TABLE appointment (
  id         INTEGER PRIMARY KEY,
  personID   INTEGER NOT NULL REFERENCES person(id),
  positionID INTEGER NOT NULL REFERENCES position(id),
  unitID     INTEGER NOT NULL REFERENCES unit(id),
  fromAt     INTEGER NOT NULL,
  untilAt    INTEGER CHECK (untilAt IS NULL OR untilAt > fromAt),
  UNIQUE (personID, positionID, unitID, fromAt)
) STRICT;
INSERT INTO appointment VALUES(1,1,2,1,1741968000000,NULL);
INSERT INTO appointment VALUES(2,2,1,1,1741968000000,NULL);
INSERT INTO appointment VALUES(3,3,3,2,1741968000000,NULL);
INSERT INTO appointment VALUES(4,3,3,1,1741968000000,NULL);
INSERT INTO appointment VALUES(5,4,3,3,1741968000000,NULL);
INSERT INTO appointment VALUES(6,4,3,4,1741968000000,NULL);
INSERT INTO appointment VALUES(7,5,4,1,1741968000000,NULL);
INSERT INTO appointment VALUES(8,6,5,1,1741968000000,NULL);
INSERT INTO appointment VALUES(9,7,6,1,1741968000000,NULL);
INSERT INTO appointment VALUES(10,8,7,1,1741968000000,NULL);
CREATE TABLE session (
  id         INTEGER PRIMARY KEY,
  tokenHash  BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
  personID   INTEGER NOT NULL REFERENCES person(id),
  startedAt  INTEGER NOT NULL,
  lastSeenAt INTEGER NOT NULL,
  expiresAt  INTEGER NOT NULL,
  agent      TEXT NOT NULL DEFAULT ''
, stage TEXT NOT NULL DEFAULT 'complete'
  CHECK (stage IN ('code', 'enrolment', 'complete')), confirmedAt INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE throttle (
  key         TEXT PRIMARY KEY CHECK (key <> ''),
  failures    INTEGER NOT NULL CHECK (failures >= 0),
  lastAt      INTEGER NOT NULL,
  blockedTill INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE passwordLink (
  tokenHash BLOB PRIMARY KEY CHECK (length(tokenHash) = 32),
  personID  INTEGER NOT NULL REFERENCES person(id),
  createdAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL,
  usedAt    INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name      TEXT PRIMARY KEY CHECK (name <> ''),
  value     TEXT NOT NULL,
  changedAt INTEGER NOT NULL,
  changedBy INTEGER REFERENCES person(id)
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('complaints.procedure','B',1741968000000,NULL);
INSERT INTO setting VALUES('office.address','Jalan Contoh Nomor 12, Samarinda 75123',1741968000000,NULL);
INSERT INTO setting VALUES('office.city','Samarinda',1741968000000,NULL);
INSERT INTO setting VALUES('office.email','layanan@contoh.go.id',1741968000000,NULL);
INSERT INTO setting VALUES('office.emergencyPhone','(0541) 555-0119',1741968000000,NULL);
INSERT INTO setting VALUES('office.name','Balai Pelayanan Jasa Industri Contoh',1741968000000,NULL);
INSERT INTO setting VALUES('office.parent','Badan Standardisasi dan Kebijakan Jasa Industri',1741968000000,NULL);
INSERT INTO setting VALUES('office.phone','(0541) 555-0112',1741968000000,NULL);
INSERT INTO setting VALUES('office.website','contoh.go.id',1741968000000,NULL);
INSERT INTO setting VALUES('security.secondFactor','nobody',1741968000000,NULL);
INSERT INTO setting VALUES('web.baseURL','https://keluhan.contoh.go.id',1741968000000,NULL);
CREATE TABLE holiday (
  day        TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name       TEXT NOT NULL CHECK (name <> ''),
  kind       TEXT NOT NULL CHECK (kind IN ('national', 'jointLeave')),
  isEstimate INTEGER NOT NULL DEFAULT 0 CHECK (isEstimate IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO holiday VALUES('2025-01-01','Tahun Baru 2025 Masehi','national',0);
INSERT INTO holiday VALUES('2025-01-27','Isra Mikraj Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2025-01-28','Cuti bersama Imlek','jointLeave',0);
INSERT INTO holiday VALUES('2025-01-29','Tahun Baru Imlek 2576 Kongzili','national',0);
INSERT INTO holiday VALUES('2025-03-28','Cuti bersama Nyepi','jointLeave',0);
INSERT INTO holiday VALUES('2025-03-29','Hari Suci Nyepi Tahun Baru Saka 1947','national',0);
INSERT INTO holiday VALUES('2025-03-31','Idulfitri 1446 Hijriah','national',0);
INSERT INTO holiday VALUES('2025-04-01','Idulfitri 1446 Hijriah','national',0);
INSERT INTO holiday VALUES('2025-04-02','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2025-04-03','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2025-04-04','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2025-04-07','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2025-04-18','Wafat Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2025-04-20','Kebangkitan Yesus Kristus (Paskah)','national',0);
INSERT INTO holiday VALUES('2025-05-01','Hari Buruh Internasional','national',0);
INSERT INTO holiday VALUES('2025-05-12','Hari Raya Waisak 2569 BE','national',0);
INSERT INTO holiday VALUES('2025-05-13','Cuti bersama Waisak','jointLeave',0);
INSERT INTO holiday VALUES('2025-05-29','Kenaikan Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2025-05-30','Cuti bersama Kenaikan Yesus Kristus','jointLeave',0);
INSERT INTO holiday VALUES('2025-06-01','Hari Lahir Pancasila','national',0);
INSERT INTO holiday VALUES('2025-06-06','Iduladha 1446 Hijriah','national',0);
INSERT INTO holiday VALUES('2025-06-09','Cuti bersama Iduladha','jointLeave',0);
INSERT INTO holiday VALUES('2025-06-27','1 Muharam Tahun Baru Islam 1447 Hijriah','national',0);
INSERT INTO holiday VALUES('2025-08-17','Proklamasi Kemerdekaan','national',0);
INSERT INTO holiday VALUES('2025-08-18','Cuti bersama Proklamasi Kemerdekaan','jointLeave',0);
INSERT INTO holiday VALUES('2025-09-05','Maulid Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2025-12-25','Kelahiran Yesus Kristus (Natal)','national',0);
INSERT INTO holiday VALUES('2025-12-26','Cuti bersama Natal','jointLeave',0);
INSERT INTO holiday VALUES('2026-01-01','Tahun Baru 2026 Masehi','national',0);
INSERT INTO holiday VALUES('2026-01-16','Isra Mikraj Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2026-02-16','Cuti bersama Imlek','jointLeave',0);
INSERT INTO holiday VALUES('2026-02-17','Tahun Baru Imlek 2577 Kongzili','national',0);
INSERT INTO holiday VALUES('2026-03-18','Cuti bersama Nyepi','jointLeave',0);
INSERT INTO holiday VALUES('2026-03-19','Hari Suci Nyepi Tahun Baru Saka 1948','national',0);
INSERT INTO holiday VALUES('2026-03-20','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2026-03-21','Idulfitri 1447 Hijriah','national',0);
INSERT INTO holiday VALUES('2026-03-22','Idulfitri 1447 Hijriah','national',0);
INSERT INTO holiday VALUES('2026-03-23','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2026-03-24','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2026-04-03','Wafat Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2026-04-05','Kebangkitan Yesus Kristus (Paskah)','national',0);
INSERT INTO holiday VALUES('2026-05-01','Hari Buruh Internasional','national',0);
INSERT INTO holiday VALUES('2026-05-14','Kenaikan Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2026-05-15','Cuti bersama Kenaikan Yesus Kristus','jointLeave',0);
INSERT INTO holiday VALUES('2026-05-27','Iduladha 1447 Hijriah','national',0);
INSERT INTO holiday VALUES('2026-05-28','Cuti bersama Iduladha','jointLeave',0);
INSERT INTO holiday VALUES('2026-05-31','Hari Raya Waisak 2570 BE','national',0);
INSERT INTO holiday VALUES('2026-06-01','Hari Lahir Pancasila','national',0);
INSERT INTO holiday VALUES('2026-06-16','1 Muharam Tahun Baru Islam 1448 Hijriah','national',0);
INSERT INTO holiday VALUES('2026-08-17','Proklamasi Kemerdekaan','national',0);
INSERT INTO holiday VALUES('2026-08-25','Maulid Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2026-12-24','Cuti bersama Natal','jointLeave',0);
INSERT INTO holiday VALUES('2026-12-25','Kelahiran Yesus Kristus (Natal)','national',0);
INSERT INTO holiday VALUES('2027-01-01','Tahun Baru 2027 Masehi','national',0);
INSERT INTO holiday VALUES('2027-01-05','Isra Mikraj Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2027-02-05','Cuti bersama Imlek','jointLeave',0);
INSERT INTO holiday VALUES('2027-02-06','Tahun Baru Imlek 2578 Kongzili','national',0);
INSERT INTO holiday VALUES('2027-03-08','Hari Suci Nyepi Tahun Baru Saka 1949','national',0);
INSERT INTO holiday VALUES('2027-03-09','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2027-03-10','Idulfitri 1448 Hijriah','national',1);
INSERT INTO holiday VALUES('2027-03-11','Idulfitri 1448 Hijriah','national',1);
INSERT INTO holiday VALUES('2027-03-12','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2027-03-15','Cuti bersama Idulfitri','jointLeave',0);
INSERT INTO holiday VALUES('2027-03-25','Cuti bersama Wafat Yesus Kristus','jointLeave',0);
INSERT INTO holiday VALUES('2027-03-26','Wafat Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2027-03-28','Kebangkitan Yesus Kristus (Paskah)','national',0);
INSERT INTO holiday VALUES('2027-05-01','Hari Buruh Internasional','national',0);
INSERT INTO holiday VALUES('2027-05-06','Kenaikan Yesus Kristus','national',0);
INSERT INTO holiday VALUES('2027-05-17','Iduladha 1448 Hijriah','national',1);
INSERT INTO holiday VALUES('2027-05-18','Cuti bersama Iduladha','jointLeave',0);
INSERT INTO holiday VALUES('2027-05-19','Cuti bersama Iduladha','jointLeave',0);
INSERT INTO holiday VALUES('2027-05-20','Hari Raya Waisak 2571 BE','national',0);
INSERT INTO holiday VALUES('2027-06-01','Hari Lahir Pancasila','national',0);
INSERT INTO holiday VALUES('2027-06-06','1 Muharam Tahun Baru Islam 1449 Hijriah','national',1);
INSERT INTO holiday VALUES('2027-08-15','Maulid Nabi Muhammad saw.','national',0);
INSERT INTO holiday VALUES('2027-08-17','Proklamasi Kemerdekaan','national',0);
INSERT INTO holiday VALUES('2027-12-24','Cuti bersama Natal','jointLeave',0);
INSERT INTO holiday VALUES('2027-12-25','Kelahiran Yesus Kristus (Natal)','national',0);
INSERT INTO holiday VALUES('2027-12-26','Isra Mikraj Nabi Muhammad saw.','national',0);
CREATE TABLE specialHours (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL CHECK (name <> ''),
  firstDay TEXT NOT NULL,
  lastDay  TEXT NOT NULL CHECK (lastDay >= firstDay),
  hours    TEXT NOT NULL CHECK (hours <> '')
) STRICT;
CREATE TABLE numberSeries (
  kind    TEXT PRIMARY KEY CHECK (kind <> ''),
  pattern TEXT NOT NULL CHECK (pattern LIKE '%{nomor%')
) STRICT, WITHOUT ROWID;
INSERT INTO numberSeries VALUES('agenda','{nomor:4}/{tahun}');
INSERT INTO numberSeries VALUES('cpar','CPAR/{tahun}/{bulan-romawi}/{nomor:3}');
INSERT INTO numberSeries VALUES('letter','{nomor:3}/BSPJI/PK/{bulan-romawi}/{tahun}');
INSERT INTO numberSeries VALUES('ticket','KEL-{tahun}-{nomor:4}');
CREATE TABLE numberCounter (
  kind TEXT NOT NULL REFERENCES numberSeries(kind),
  year INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO numberCounter VALUES('agenda',2026,1);
INSERT INTO numberCounter VALUES('letter',2025,3);
INSERT INTO numberCounter VALUES('ticket',2025,3);
INSERT INTO numberCounter VALUES('ticket',2026,1);
CREATE TABLE numberIssued (
  kind     TEXT NOT NULL REFERENCES numberSeries(kind),
  year     INTEGER NOT NULL,
  serial   INTEGER NOT NULL CHECK (serial >= 1),
  text     TEXT NOT NULL,
  issuedAt INTEGER NOT NULL,
  PRIMARY KEY (kind, year, serial)
) STRICT, WITHOUT ROWID;
INSERT INTO numberIssued VALUES('agenda',2026,1,'0001/2026',1776066960000);
INSERT INTO numberIssued VALUES('letter',2025,1,'001/BSPJI/PK/IV/2025',1745817196000);
INSERT INTO numberIssued VALUES('letter',2025,2,'002/BSPJI/PK/V/2025',1746687977000);
INSERT INTO numberIssued VALUES('letter',2025,3,'003/BSPJI/PK/X/2025',1761790080000);
INSERT INTO numberIssued VALUES('ticket',2025,1,'KEL-2025-0001',1745286496000);
INSERT INTO numberIssued VALUES('ticket',2025,2,'KEL-2025-0002',1746162017000);
INSERT INTO numberIssued VALUES('ticket',2025,3,'KEL-2025-0003',1761198300000);
INSERT INTO numberIssued VALUES('ticket',2026,1,'KEL-2026-0001',1776066960000);
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
INSERT INTO trail VALUES(1,1741968000000,'system',NULL,'position.added','position',1,'code=head',X'3b8847698319b171f864c3b5e9609448c9019340e5662a99b95c3dfd91713fba');
INSERT INTO trail VALUES(2,1741968000000,'system',NULL,'position.added','position',2,'code=serviceDesk',X'a2741006cace8db91ba57d179a6d8ebe754c71219f32a46cc4366515e0ca4ecc');
INSERT INTO trail VALUES(3,1741968000000,'system',NULL,'position.added','position',3,'code=teamLead',X'7c8cb65314d77bfc5896624bde5cb416a03101b0d19c547fd8d6850019e3d1a8');
INSERT INTO trail VALUES(4,1741968000000,'system',NULL,'position.added','position',4,'code=verifier',X'c79bd28d7b19b7c953aff2feebefa4ffc7fdc5b14d3c466b942e8b0a5bb89155');
INSERT INTO trail VALUES(5,1741968000000,'system',NULL,'position.added','position',5,'code=manager',X'd5197abd81e330c4092d59cbbb8f9f3cb7068ab96f03ab0b64e0f4dfe99a1c7b');
INSERT INTO trail VALUES(6,1741968000000,'system',NULL,'position.added','position',6,'code=hse',X'132987d587d754e2687b319af2eef91edb928e78881dbe68ea9670f648650900');
INSERT INTO trail VALUES(7,1741968000000,'system',NULL,'position.added','position',7,'code=admin',X'6fc6600e568bda0aeb2f7d18ba5b8e967e61add39185b28750d18a4566c2b176');
INSERT INTO trail VALUES(8,1741968000000,'system',NULL,'unit.added','unit',1,'code=layanan',X'ccad50c28c13d37674c6836016093aede6855f49867597a532db7bf652829ab8');
INSERT INTO trail VALUES(9,1741968000000,'system',NULL,'numbers.completed','office',1,'',X'd13cc58285adffec8ae97eb66328eafbefd4de37047369391b7bb764e9ccf9d8');
INSERT INTO trail VALUES(10,1741968000000,'system',NULL,'revision.installed','procedure',1,'revision=1 number=0',X'f567adaa64fa2287bfc6c28cdab6ac0f9238d77f7caaade084a24dcf86441dd2');
INSERT INTO trail VALUES(11,1741968000000,'system',NULL,'procedure.chosen','office',1,'code=B',X'729e1d1af71047632e110c602d2d1dc955af0f6c16219ea9415c36ab1f799fcf');
INSERT INTO trail VALUES(12,1741968000000,'system',NULL,'categories.chosen','office',1,'procedure=B',X'd4b074fb05636c509001afcad27419de96adcbf13009d688493a54f4dc31e43f');
INSERT INTO trail VALUES(13,1741968000000,'system',NULL,'unit.added','unit',2,'code=pengujian',X'c8fedccbb74f57ca9130e1f3e153aff441ddf0138b98fe85438d297803b6fe82');
INSERT INTO trail VALUES(14,1741968000000,'system',NULL,'unit.added','unit',3,'code=kalibrasi',X'00ff66add7ba80924fa6e073cf78131bfb1768e14e8548dc0ee67e8eee76abf1');
INSERT INTO trail VALUES(15,1741968000000,'system',NULL,'unit.added','unit',4,'code=sertifikasi',X'3f2f6d93f016421d734bf3a16b164d5360926bf9b4d455ee165dcb8c719b2c07');
INSERT INTO trail VALUES(16,1741968000000,'system',NULL,'person.added','person',1,'',X'24ef99d9b7c91b78f2e911e907fb324b4c0ebfa42bfca1bb35f9efbf86484ac8');
INSERT INTO trail VALUES(17,1741968000000,'system',NULL,'person.appointed','person',1,'position=2 unit=1 appointment=1',X'cc896d60719aa513e9f0e10626f14fcb0f136b8d60162e4bbdad99f8bf9ababd');
INSERT INTO trail VALUES(18,1741968000000,'system',NULL,'person.added','person',2,'',X'48cac8a3a1486d245130187b66d54c40150e8ca8304f614aa4e59f5fa1caf049');
INSERT INTO trail VALUES(19,1741968000000,'system',NULL,'person.appointed','person',2,'position=1 unit=1 appointment=2',X'19c1a7a13bd37655a2754dc98ad8e93481cc05a50dc5d66a5e9dfe09333edf43');
INSERT INTO trail VALUES(20,1741968000000,'system',NULL,'person.added','person',3,'',X'e4f701a31b658851b74f8438694c380a27e96c272c83aa7401d561ac71280eb3');
INSERT INTO trail VALUES(21,1741968000000,'system',NULL,'person.appointed','person',3,'position=3 unit=2 appointment=3',X'8018088a742ba47f9f9536ee542bead6c3b28a6aea2b86d44b7ea98702cca999');
INSERT INTO trail VALUES(22,1741968000000,'system',NULL,'person.appointed','person',3,'position=3 unit=1 appointment=4',X'5eab7a67cb8a206ba987ef46bcb87a6c40af514351ea343ad13e001e8ab9f2b4');
INSERT INTO trail VALUES(23,1741968000000,'system',NULL,'person.added','person',4,'',X'bfa1a158ea63bdc19e2703fbe8a99ad6e0a9858ff17a299d29d0f45efbcf2340');
INSERT INTO trail VALUES(24,1741968000000,'system',NULL,'person.appointed','person',4,'position=3 unit=3 appointment=5',X'353ef840b47fda2882b835319d908eb29406ec8cbd5d6a77dedc42060dd26745');
INSERT INTO trail VALUES(25,1741968000000,'system',NULL,'person.appointed','person',4,'position=3 unit=4 appointment=6',X'd86d77c34e15c401aa23ea027ccb562f8073a2a61d4f7a354a3c8f35f748e6bc');
INSERT INTO trail VALUES(26,1741968000000,'system',NULL,'person.added','person',5,'',X'39640fc6f2df565807efc248b40883c4c1deb25ce1e8e4e86dedbf1594ff7e76');
INSERT INTO trail VALUES(27,1741968000000,'system',NULL,'person.appointed','person',5,'position=4 unit=1 appointment=7',X'8003314a58da285198adbe6b2867c2739625d3fa3dbed2e1e85db511f9037628');
INSERT INTO trail VALUES(28,1741968000000,'system',NULL,'person.added','person',6,'',X'f41d379a7d33a8c87f1b98c28879e347a0bc258963c6c6dd014c95c6118de4ee');
INSERT INTO trail VALUES(29,1741968000000,'system',NULL,'person.appointed','person',6,'position=5 unit=1 appointment=8',X'82911c13b00aa7528e1b2f2fbc8ef73b02750289eb4d439a83a9b6144d4a2abb');
INSERT INTO trail VALUES(30,1741968000000,'system',NULL,'person.added','person',7,'',X'72111d25d221caf6b63f6414025c480a3d4c7bbb265641f42e329680fee24fc3');
INSERT INTO trail VALUES(31,1741968000000,'system',NULL,'person.appointed','person',7,'position=6 unit=1 appointment=9',X'95d55a57b5bcc00d40c52665338cbffcff8c63e95b801ebca3b0d614790c3639');
INSERT INTO trail VALUES(32,1741968000000,'system',NULL,'person.added','person',8,'',X'177c19c1f551521044bd64d4fe961c3307950e9921c2562805af72ba72385152');
INSERT INTO trail VALUES(33,1741968000000,'system',NULL,'person.appointed','person',8,'position=7 unit=1 appointment=10',X'c23c4d6deb8217766605d8f579bab212fa494fa4e009a7e3088a9a211482a2fb');
INSERT INTO trail VALUES(34,1745286496000,'person',1,'case.opened','case',1,'revision=1',X'9342828629c8a4749fe3e17d87e0559a747e6b738041c3ad0c20c164e9790832');
INSERT INTO trail VALUES(35,1745286496000,'person',1,'entry.added','case',1,'entry=1 kind=complaint.filed audience=public',X'e0992f999a6e6c54873dabbdadd31764a197a6326bfe9eeba9147ae282873b4b');
INSERT INTO trail VALUES(36,1745286496000,'person',1,'complaint.filed','case',1,'complaint=1 channel=inPerson',X'2b750660add1220d22dd02c40c3453ac95b609f38200525b96c3f8004be1bb54');
INSERT INTO trail VALUES(37,1745286496000,'person',1,'step.completed','case',1,'step=1 kind=intake round=1 outcome=filed',X'4e0440fc8a563114245d22af4023aa4ca37dac8876cccd9aa12e83b98b89c84f');
INSERT INTO trail VALUES(38,1745286976000,'person',1,'case.classified','case',1,'priority=4 unit=1',X'a1e8c119ff727657dfa6e499a6b3845807564241cc7fdb022cba3d24550c9e22');
INSERT INTO trail VALUES(39,1745286976000,'person',1,'entry.added','case',1,'entry=2 kind=step.sorting audience=internal',X'2c3fd00199d5eb479cbfc690dc03120fcaa4e2f87403e8fd9bfc7aa994d21e62');
INSERT INTO trail VALUES(40,1745286976000,'person',1,'step.completed','case',1,'step=2 kind=sorting round=1 outcome=sorted',X'b07dc7994ec97cd0dcf68ce21af5a3489a3c9da1f29ebb600d06f5cdf0d27c37');
INSERT INTO trail VALUES(41,1745287996000,'person',2,'case.assigned','case',1,'unit=1 person=3',X'ad96112fbff0c3cddf9765b274063e57c194f7c6dadcf4d5b5ffa86548aa4e3b');
INSERT INTO trail VALUES(42,1745287996000,'person',2,'entry.added','case',1,'entry=3 kind=step.disposition audience=internal',X'e761083da5c36ae3a3fb20cec94b8353e6cc21b6ebc9d094be91ee599ba1d51c');
INSERT INTO trail VALUES(43,1745287996000,'person',2,'step.completed','case',1,'step=3 kind=disposition round=1 outcome=disposed',X'e24fe3f4402080b04194f735e8ebcb07546046b762c27dffdedff77484e0faae');
INSERT INTO trail VALUES(44,1745287996000,'person',2,'paper.issued','paper',1,'kind=case.disposition hash=da64000d2815c01e2feb4e90f0cb5a23',X'9b515390632a6abca864e4bb878ebe67742717c73f75267946468b5ebfff5687');
INSERT INTO trail VALUES(45,1745303176000,'person',3,'entry.added','case',1,'entry=4 kind=step.study audience=internal',X'eb7149e5ea490173b24a7cb9629066d1973564c604c8b19cc13a02ae16cd7fee');
INSERT INTO trail VALUES(46,1745303176000,'person',3,'step.completed','case',1,'step=4 kind=study round=1 outcome=studied',X'ae4cb54c9e0a376114c67a94c451c35397cc1b6560fc9d248a9494c5a9e28ace');
INSERT INTO trail VALUES(47,1745303176000,'person',3,'paper.issued','paper',2,'kind=case.study hash=83e2ba15baa067e9d30bb0eb902d695e',X'3cc4410ec0ec2f8a6eb1422dd5db6eb98f493340deffb7f341b0df803d79b8c4');
INSERT INTO trail VALUES(48,1745379496000,'person',3,'entry.added','case',1,'entry=5 kind=step.cause audience=internal',X'26cfbbb1400498fdc519e5852ce62ce59a69a53f840c2cd1de69e957af6caf4e');
INSERT INTO trail VALUES(49,1745379496000,'person',3,'step.completed','case',1,'step=5 kind=cause round=1 outcome=found',X'1ed6dfa7a7080aa890c6cd3c983a489a211380a16167fdc4556eb43ca9aaba39');
INSERT INTO trail VALUES(50,1745460916000,'person',3,'action.planned','case',1,'action=1 kind=correction',X'fdbea9319eed75937ff075fbf3351bb3622a104d9a2b89e209f1c8306233ba09');
INSERT INTO trail VALUES(51,1745460916000,'person',3,'action.planned','case',1,'action=2 kind=corrective',X'fc60b227e1a201de51c6ee38557476d9c92359d05c5628f8be35e53463524b3d');
INSERT INTO trail VALUES(52,1745460916000,'person',3,'action.planned','case',1,'action=3 kind=preventive',X'94fb6582cdd0e68aa8aedbf1feee000396db5dfc97533ff30e8dbd55a424c60e');
INSERT INTO trail VALUES(53,1745460916000,'person',3,'entry.added','case',1,'entry=6 kind=step.actionPlan audience=internal',X'4d6b8398490ad92fa15845a283783520be99b0a9203f55baec99505033ba8275');
INSERT INTO trail VALUES(54,1745460916000,'person',3,'step.completed','case',1,'step=6 kind=actionPlan round=1 outcome=planned',X'832d1406ee76710424f852b26511a2e4c74bd000930008e38d60504a6ddcd660');
INSERT INTO trail VALUES(55,1745460916000,'person',3,'paper.issued','paper',3,'kind=case.actionPlan hash=d9edf3aafe6b6515ff5464fbf59b0499',X'5890d2b0d52796af64b7376db93e9b87546aafe2d6e88c3b92f251e082de4cd6');
INSERT INTO trail VALUES(56,1745811136000,'person',3,'action.executed','case',1,'action=1',X'6f4ca10b6366c271f535cedcbca566cec96b6860efbef191bdde188fab7cdcfd');
INSERT INTO trail VALUES(57,1745811136000,'person',3,'action.executed','case',1,'action=2',X'931a54c86f1e9df0114a71aee31e1c608f2e9b52ac5f65b444509130ea48bf73');
INSERT INTO trail VALUES(58,1745811136000,'person',3,'action.executed','case',1,'action=3',X'a2f12bb91696916263952e4c863f30f02ebd75150c89b16be546d107f843a01a');
INSERT INTO trail VALUES(59,1745811136000,'person',3,'entry.added','case',1,'entry=7 kind=step.execution audience=internal',X'f2d8fe587a41c1f4f1f9ad0079f3e9f8ad50259827c148988dd0cf07cf306c61');
INSERT INTO trail VALUES(60,1745811136000,'person',3,'step.completed','case',1,'step=7 kind=execution round=1 outcome=effective',X'dd39c58808bd0db8b0955344d63849ad2f196fc81766486c9a7911771a3e5115');
INSERT INTO trail VALUES(61,1745811136000,'person',3,'paper.issued','paper',4,'kind=case.verification hash=45454e2fc74a6f58bd80ac4899bde08a',X'155d5cb852277fd2a100884eaff3dc308bc043a60928f80f9b68784c79a0e9af');
INSERT INTO trail VALUES(62,1745812696000,'person',3,'letter.saved','case',1,'letter=1 version=1',X'88eeac78aa5abbb0bfaa126dd3b1c0148cf3100a7d43f710bdd72693356b8118');
INSERT INTO trail VALUES(63,1745812696000,'person',3,'letter.initialled','case',1,'letter=1 version=1',X'b8a7f0b88f1298afdc221a0e4379b5ad268c52f977eb5bebd4c4f12744ecf152');
INSERT INTO trail VALUES(64,1745812696000,'person',3,'entry.added','case',1,'entry=8 kind=step.letterDraft audience=internal',X'73e4352a34ca02582fcc44e23a063d364cfbdb3690ac0f4f1305f29c0e022d98');
INSERT INTO trail VALUES(65,1745812696000,'person',3,'step.completed','case',1,'step=8 kind=letterDraft round=1 outcome=initialled',X'240dec68a01538b3603c6ca68413ae00407450eb0ba2d819fcd80cf40e8deb99');
INSERT INTO trail VALUES(66,1745817196000,'person',2,'letter.signed','case',1,'letter=1 version=1',X'89e0031d24afeb2f5627d3e227c174a3bcd2b72a9d779cffbfc323af4ce67c24');
INSERT INTO trail VALUES(67,1745817196000,'person',2,'entry.added','case',1,'entry=9 kind=letter.signed audience=public',X'6aa993a549c4b2c722dcb7de0683507a57ded6edfaebb92cc0f4e1ec46eec10d');
INSERT INTO trail VALUES(68,1745817196000,'person',2,'step.completed','case',1,'step=9 kind=letterSignature round=1 outcome=signed',X'a715b4eaafdf79eaec5090b89991209ed5c2ac40ce21b97b9f0fa84ae0439374');
INSERT INTO trail VALUES(69,1745817196000,'person',2,'paper.issued','paper',5,'kind=letter.reply hash=3f84a0a66e6bec3653f6ebb1a87202d7',X'f1678e19c293ca70ee3a3a644d75a65f0ece5362946c4a83e9c91f4bb93012ef');
INSERT INTO trail VALUES(70,1745869396000,'customer',NULL,'letter.received','case',1,'letter=1 source=customer way=tracking',X'c9612a49463e3586a101187e4dc1fab1245bd26ae2a918f5cdfab566a504c302');
INSERT INTO trail VALUES(71,1745869396000,'customer',NULL,'entry.added','case',1,'entry=10 kind=letter.received audience=public',X'7d2bb6da0b774833af800d7ba3cc13a57c8ae37254449dfccda8d3df172cd859');
INSERT INTO trail VALUES(72,1745869396000,'customer',NULL,'step.completed','case',1,'step=10 kind=confirmation round=1 outcome=received',X'7dc0a05ff9a483fb89fdf01039cddcaa433d90d152e205c4d601f0a50ffb0349');
INSERT INTO trail VALUES(73,1745869396000,'customer',NULL,'case.closed','case',1,'ending=confirmedByCustomer',X'5e18abedf9627144371d4033788b2b9934bd91f7d2e904b6d374bb58723f8486');
INSERT INTO trail VALUES(74,1745869396000,'customer',NULL,'paper.issued','paper',6,'kind=letter.delivery hash=ecc7d0146972e98789e1a6d4299bb4d8',X'cf469180e13fa11120199bb236f72dd1ff5aebb3bf9e7a805bb0d60c0745c96d');
INSERT INTO trail VALUES(75,1746162017000,'customer',NULL,'case.opened','case',2,'revision=1',X'e973be1f4b3ba1f85e102e77842c07ba02e1bcd05afee800fadbc2def6f24f37');
INSERT INTO trail VALUES(76,1746162017000,'customer',NULL,'entry.added','case',2,'entry=11 kind=complaint.filed audience=public',X'670f3ac537454c30007ad72eee86a2450efbffe118a181ee4cb993d728dd3dec');
INSERT INTO trail VALUES(77,1746162017000,'customer',NULL,'complaint.filed','case',2,'complaint=2 channel=website',X'26feeefb35d898417d34776aca6111a522591eef4bc5f1013f533fd1bb8ee990');
INSERT INTO trail VALUES(78,1746162017000,'customer',NULL,'step.completed','case',2,'step=1 kind=intake round=1 outcome=filed',X'6cbad5b9bec32be22aba971620305e094836483b211dfa934f76be85d5626694');
INSERT INTO trail VALUES(79,1746162557000,'person',1,'case.classified','case',2,'priority=4 unit=1',X'171bc34f205d680d036f7945f4d55f7094a4a6ad47c094bffdda9dc4f122d722');
INSERT INTO trail VALUES(80,1746162557000,'person',1,'entry.added','case',2,'entry=12 kind=step.sorting audience=internal',X'5ad09e2ec645610726ae0d05d59cf3b5f48166f0f42f104ad4e365f53a3bec3f');
INSERT INTO trail VALUES(81,1746162557000,'person',1,'step.completed','case',2,'step=2 kind=sorting round=1 outcome=sorted',X'689587ded4f1bbcd329b453830b083dce14b7283705149a6d1504229418b1941');
INSERT INTO trail VALUES(82,1746164237000,'person',2,'case.assigned','case',2,'unit=1 person=3',X'22a08c1e8fd0cd6383f7f2771d522488a887a1d3c5cc806afc94d247bd62f396');
INSERT INTO trail VALUES(83,1746164237000,'person',2,'entry.added','case',2,'entry=13 kind=step.disposition audience=internal',X'eb627c736a6ed52df16735a1c87789daf11bf99f1ecf2d8909d5c53ad168cf4b');
INSERT INTO trail VALUES(84,1746164237000,'person',2,'step.completed','case',2,'step=3 kind=disposition round=1 outcome=disposed',X'8b02315e9dea6d99abdb4a53d0da341b630c85f1fff25b22a1485073e0fdcc22');
INSERT INTO trail VALUES(85,1746164237000,'person',2,'paper.issued','paper',7,'kind=case.disposition hash=07fd03ee6abdb4a3281b2a8d1dfcdc88',X'64570d8b4b3c0ac8404bde8e1c6bf211cddb5275f45eeb30d749b02153ecac22');
INSERT INTO trail VALUES(86,1746401597000,'person',3,'entry.added','case',2,'entry=14 kind=step.study audience=internal',X'b4b3b7337af827cacfd892b08de4c223ab63390a480e06253547cae14b9a8a2d');
INSERT INTO trail VALUES(87,1746401597000,'person',3,'step.completed','case',2,'step=4 kind=study round=1 outcome=studied',X'c418c30de9acbbfc4c6408c07ffa6a308bc4a7fd56514dbc7a37866ecf39397c');
INSERT INTO trail VALUES(88,1746401597000,'person',3,'paper.issued','paper',8,'kind=case.study hash=cda0a29f35cdf6b97418e61940832e1e',X'c774891d789c2f95c053a80be9102aa9e7f595e9fa7f593a8e2df3df6f6f20dd');
INSERT INTO trail VALUES(89,1746424877000,'person',3,'entry.added','case',2,'entry=15 kind=step.cause audience=internal',X'a546b6af8a6e6e56ef71bdda75217d124cd659c7d69b749af78f9fadb9e85fd4');
INSERT INTO trail VALUES(90,1746424877000,'person',3,'step.completed','case',2,'step=5 kind=cause round=1 outcome=found',X'6d4f6c496446dc0745fcf86eef45934011365396cda9d8a2e2353385fcf2c07d');
INSERT INTO trail VALUES(91,1746499877000,'person',3,'action.planned','case',2,'action=4 kind=correction',X'38261b37d02fec88fc1247e2f0f16ff21b051d8571ee16be2e273719727f27e4');
INSERT INTO trail VALUES(92,1746499877000,'person',3,'action.planned','case',2,'action=5 kind=corrective',X'e2435c14c68cc726fb84051cff13a5fad8094d24b82ee3a7b49930557a1ebf44');
INSERT INTO trail VALUES(93,1746499877000,'person',3,'action.planned','case',2,'action=6 kind=preventive',X'e4195f68041b1718977a91087ee1ed8c118ba61c8083ddd178b6892304f38185');
INSERT INTO trail VALUES(94,1746499877000,'person',3,'entry.added','case',2,'entry=16 kind=step.actionPlan audience=internal',X'a282bb70dbcca98ccd44881fc6203bc4fdf8420d83879cdfa05b27ad7d146c3f');
INSERT INTO trail VALUES(95,1746499877000,'person',3,'step.completed','case',2,'step=6 kind=actionPlan round=1 outcome=planned',X'8b4a6664bea0e319078df71e6fccf65346da89154f8287d85c4b21b838144c6c');
INSERT INTO trail VALUES(96,1746499877000,'person',3,'paper.issued','paper',9,'kind=case.actionPlan hash=855113645a2ea25d68823b32be53a441',X'fb97bb22c60f9b5bdd8b645055e2f0f8f94d42a48e8dfa292925f5e2542c24a1');
INSERT INTO trail VALUES(97,1746686537000,'person',3,'action.executed','case',2,'action=4',X'3165bcbfd41824037e0f2b309ec0862e11cc0242d67fd532f4624b8a981f55ed');
INSERT INTO trail VALUES(98,1746686537000,'person',3,'action.executed','case',2,'action=5',X'e64d44a8f09df0fd0559ab8991c207a20712e3a17ea684f9900f3ff5811f3aed');
INSERT INTO trail VALUES(99,1746686537000,'person',3,'action.executed','case',2,'action=6',X'a6e6551ddbe06c1b0f006851e333cef0fe44c89e9d88185f226f989619a72f2d');
INSERT INTO trail VALUES(100,1746686537000,'person',3,'entry.added','case',2,'entry=17 kind=step.execution audience=internal',X'5b5fb2a9698e302a92626365c810da65b5f1f732e05288bf434751769ba99de0');
INSERT INTO trail VALUES(101,1746686537000,'person',3,'step.completed','case',2,'step=7 kind=execution round=1 outcome=effective',X'a661d2820c66c1d9e164c808ea2a41c919e889519b5025d5497ce6a271323a32');
INSERT INTO trail VALUES(102,1746686537000,'person',3,'paper.issued','paper',10,'kind=case.verification hash=72d29359e62ed6b764869f4635f7782f',X'd5168ad7f4584c5df896b445b998dcf7c0498229d1738caf3c526d6c903215c3');
INSERT INTO trail VALUES(103,1746687257000,'person',3,'letter.saved','case',2,'letter=2 version=1',X'e3326cb541679e9f9eb22c1ac20503cc356f9e0c60c407c07d82bcf8f698be92');
INSERT INTO trail VALUES(104,1746687257000,'person',3,'letter.initialled','case',2,'letter=2 version=1',X'4c549adb31a39b6ad647472855f313190163a8c76dd2f71ead9f74d23a185377');
INSERT INTO trail VALUES(105,1746687257000,'person',3,'entry.added','case',2,'entry=18 kind=step.letterDraft audience=internal',X'63d0ec26cce8431e2a8fb50da8d6711fd09737a6ea26223f0ce95e646009d6d4');
INSERT INTO trail VALUES(106,1746687257000,'person',3,'step.completed','case',2,'step=8 kind=letterDraft round=1 outcome=initialled',X'39df48d6d4e10ac964048a7a3fe9e1a9ac318e26339e63112aa39e5f882c0afe');
INSERT INTO trail VALUES(107,1746687977000,'person',2,'letter.signed','case',2,'letter=2 version=1',X'536795d1811a0bc4e063776be5ea29dcc6ded3c2ff98449b8007597e23e26b05');
INSERT INTO trail VALUES(108,1746687977000,'person',2,'entry.added','case',2,'entry=19 kind=letter.signed audience=public',X'1273c4db372cf6336d44b383d743909f0723e34b65dacfe600b096cac6df8797');
INSERT INTO trail VALUES(109,1746687977000,'person',2,'step.completed','case',2,'step=9 kind=letterSignature round=1 outcome=signed',X'b764f6ca0ff46998de2e76f60b26453c812dccb035b64062aedcc698cf5635bd');
INSERT INTO trail VALUES(110,1746687977000,'person',2,'paper.issued','paper',11,'kind=letter.reply hash=84190a644908d8c852ddf4d8ca86527c',X'5f68025b2b354010b2167e0af1d3e41db65573c9a7a3be207f22030ee47aaf07');
INSERT INTO trail VALUES(111,1748400677000,'person',1,'letter.received','case',2,'letter=2 source=desk way=handed',X'958eb2d1f710d23249f988379274a1e9798245d5524d279c944deea504ad0f05');
INSERT INTO trail VALUES(112,1748400677000,'person',1,'file.attached','case',2,'file=1 audience=internal',X'29be6d9f8275288f3d9e23063a123323aa13620eaeebd73f2b81f4bc2d827754');
INSERT INTO trail VALUES(113,1748400677000,'person',1,'entry.added','case',2,'entry=20 kind=letter.received audience=internal',X'e9a3b716b63fb04180edaeb8855da8b251cb41902798488187a3cad751c9e3bc');
INSERT INTO trail VALUES(114,1748400677000,'person',1,'step.completed','case',2,'step=10 kind=confirmation round=1 outcome=received',X'1ed4d6255c54c3f72536365d24e43d0649142d247a2db327d785913a575870db');
INSERT INTO trail VALUES(115,1748400677000,'person',1,'case.closed','case',2,'ending=recordedByDesk',X'6eea7dd0d148fd5655631bfa82e801d661ddd68b497006e4192968ef75980314');
INSERT INTO trail VALUES(116,1748400677000,'person',1,'paper.issued','paper',12,'kind=letter.delivery hash=a85ee52afe9bc4acf2cda54c6131ecc9',X'13a27478116724bbb228c3da19483fa05eec1701044bf50358378495b8a9e3c4');
INSERT INTO trail VALUES(117,1761198300000,'person',1,'case.opened','case',3,'revision=1',X'f2c02a455a1a2eb29481ee7ba980bff25825a267e1ac57911ec34c43d799101a');
INSERT INTO trail VALUES(118,1761198300000,'person',1,'file.attached','case',3,'file=2 audience=public',X'e97e0c18e5e0e572142ef11fee96d821a5ce5c8f0f7a34604d98a5b43e344d21');
INSERT INTO trail VALUES(119,1761198300000,'person',1,'entry.added','case',3,'entry=21 kind=complaint.filed audience=public',X'9ed2973a1d2c4bee4f6908c6952cd51eb1b6da8f8b6c9234648d93ce28ba2daf');
INSERT INTO trail VALUES(120,1761198300000,'person',1,'complaint.filed','case',3,'complaint=3 channel=telephone',X'78dd11ff6e34cc8a77efeb5304728220e794af5cca1eb07113133ccdf2492aa3');
INSERT INTO trail VALUES(121,1761198300000,'person',1,'step.completed','case',3,'step=1 kind=intake round=1 outcome=filed',X'13f82ff5742fa7b25a0993bd80f48a6da41bf7957da3e3028d1385b6a40fc3ec');
INSERT INTO trail VALUES(122,1761198660000,'person',1,'case.classified','case',3,'priority=4 unit=3',X'e00c24f6024e42cfb14f80fbbc124739689d552a5f8481ece9abcec2e815b77e');
INSERT INTO trail VALUES(123,1761198660000,'person',1,'entry.added','case',3,'entry=22 kind=step.sorting audience=internal',X'515baea8123a61e1daefba6bcf2e668d2a36e6229ad8ce342865ada7f1ae416d');
INSERT INTO trail VALUES(124,1761198660000,'person',1,'step.completed','case',3,'step=2 kind=sorting round=1 outcome=sorted',X'64a0a5aa13de4f5ee819d9d9cf4ee2d4b7137f6135333cbd1195dad1e7c108a8');
INSERT INTO trail VALUES(125,1761199920000,'person',2,'case.assigned','case',3,'unit=3 person=4',X'3c8ee4902e5d5bae8d80d3cc188fdfbf07f3581fdaab44fdf8dcecd0804d45f0');
INSERT INTO trail VALUES(126,1761199920000,'person',2,'entry.added','case',3,'entry=23 kind=step.disposition audience=internal',X'd3afa9bc802d33e531088605c008612df422d35a32b6481c7a331cb4fb0f4518');
INSERT INTO trail VALUES(127,1761199920000,'person',2,'step.completed','case',3,'step=3 kind=disposition round=1 outcome=disposed',X'faac22dde5ed3245a8d400aedd81968ec0b4d29cbdd00529ce9ba42b0d74372a');
INSERT INTO trail VALUES(128,1761199920000,'person',2,'paper.issued','paper',13,'kind=case.disposition hash=3bd2ff3da329167e2163df82cf051823',X'2e6de24f5b5222531a73211d0857034ceeb3c710fd327703f682f0a91615221b');
INSERT INTO trail VALUES(129,1761282600000,'person',4,'entry.added','case',3,'entry=24 kind=step.study audience=internal',X'c89ba8b59bfa22fc6e8a8bb150b7c5c6baa253fec55747e7d3a75e00a6493a0d');
INSERT INTO trail VALUES(130,1761282600000,'person',4,'step.completed','case',3,'step=4 kind=study round=1 outcome=studied',X'79a2dbaedbc6ee82548423ac4f10894c334ade0fe04c303b46c66e9ad9b4f5b5');
INSERT INTO trail VALUES(131,1761282600000,'person',4,'paper.issued','paper',14,'kind=case.study hash=15761281c272c7a2c09ed6465989d664',X'c1b0ad21267a901662443f81b5b066ba6e29da7cab3350c926179ca2c18f8684');
INSERT INTO trail VALUES(132,1761282600000,'person',4,'paper.issued','paper',15,'kind=case.minutes hash=b5bce5c7ef7d2d07cc1845d4b99c22ed',X'389bc209d43f3b56e8d18535fd2a842e436a5b1ec1983cd72067f378c62fe1c0');
INSERT INTO trail VALUES(133,1761288120000,'person',4,'entry.added','case',3,'entry=25 kind=step.cause audience=internal',X'a908b10729e274a018b6c789d8f03c89becfb86cd207270d7116488b99fe4d05');
INSERT INTO trail VALUES(134,1761288120000,'person',4,'step.completed','case',3,'step=5 kind=cause round=1 outcome=found',X'5ea8be6f09aa6175687da447665a5446999f4c827f093c6ddfcfa4627a62d02b');
INSERT INTO trail VALUES(135,1761524160000,'person',4,'action.planned','case',3,'action=7 kind=correction',X'066adc1d42e60f8a603f3fadec0ec521c84a8cd7cd27b689a4401cbb68514e3e');
INSERT INTO trail VALUES(136,1761524160000,'person',4,'action.planned','case',3,'action=8 kind=corrective',X'd5eec14951c150c19e47e811b0f7dda67535bb9dc91a7949d5f5a2e25491c6c3');
INSERT INTO trail VALUES(137,1761524160000,'person',4,'action.planned','case',3,'action=9 kind=preventive',X'ab1265fa392067193129ae5de3737c381f2e27c5abcf5653b6f2dc960664a332');
INSERT INTO trail VALUES(138,1761524160000,'person',4,'entry.added','case',3,'entry=26 kind=step.actionPlan audience=internal',X'6cb1974a2e9e9af4070a1f34a1e26fcd66bcc62a7a37b72ee5185b2a2a32b302');
INSERT INTO trail VALUES(139,1761524160000,'person',4,'step.completed','case',3,'step=6 kind=actionPlan round=1 outcome=planned',X'ca19a4a2a62ec6ea8ecc3689d61e8e472678541c471e2b2e172bd9453f9b0b46');
INSERT INTO trail VALUES(140,1761524160000,'person',4,'paper.issued','paper',16,'kind=case.actionPlan hash=203538c329478f68b78cbaed2f4ee51c',X'12d85b0f4cc11e9d21e21be1e56985c303aa4bf980c2bc1ed9094f71ceb076dc');
INSERT INTO trail VALUES(141,1761742500000,'customer',NULL,'entry.added','case',3,'entry=27 kind=customer.note audience=public',X'75908b0b1785d8c4bc6f46c609dae20d1169d8d8e46bd2e755cdfb12f0623699');
INSERT INTO trail VALUES(142,1761742500000,'customer',NULL,'customer.noted','case',3,'files=0',X'e19b45f3e578df0b0028bb9b194e61d984d06d6fa86828385fbb8560f27e3009');
INSERT INTO trail VALUES(143,1761786720000,'person',1,'entry.added','case',3,'entry=28 kind=staff.note audience=public',X'f017a4a4eb75e1f87495ab9ddd7bb2439002afaa48a57558c55f03eb6a331e15');
INSERT INTO trail VALUES(144,1761786720000,'person',1,'staff.noted','case',3,'audience=public files=0',X'c95dac1bca54dd6ade27cbd2534d3dfde7b8120f6f4fe3c9d2490102c58164ad');
INSERT INTO trail VALUES(145,1761788220000,'person',4,'action.executed','case',3,'action=7',X'4fb833eeb1fefe88455e33f8f1564d41a96addb808d85b7a400b731c07d22553');
INSERT INTO trail VALUES(146,1761788220000,'person',4,'action.executed','case',3,'action=8',X'2f8b608e882472461cb19d934305557e3eb92d90eb3fc8c99d090ce4746430c9');
INSERT INTO trail VALUES(147,1761788220000,'person',4,'action.executed','case',3,'action=9',X'5781ed991a412b9ebedb35304157c9eed09ecce6d5702d171105f928198a989b');
INSERT INTO trail VALUES(148,1761788220000,'person',4,'entry.added','case',3,'entry=29 kind=step.execution audience=internal',X'807f0596787b29303a2398711328cd8f32b6d0f2261678c39339e3cc1cc928a1');
INSERT INTO trail VALUES(149,1761788220000,'person',4,'step.completed','case',3,'step=7 kind=execution round=1 outcome=effective',X'c0416869ac8116a2eaa2f8e0c3bdc3407f4f16c85f16bc3b1a1707ac09e3fc27');
INSERT INTO trail VALUES(150,1761788220000,'person',4,'paper.issued','paper',17,'kind=case.verification hash=0222f5593b71f406d8baf44d679bd8d4',X'ef4fca5256b5764e13242f83f8b1197b7ace9a76d439a8efee4286cc638720f2');
INSERT INTO trail VALUES(151,1761789000000,'person',4,'letter.saved','case',3,'letter=3 version=1',X'0ab29a13ac32db8558d123e6788afab971267799c3a7867d1ef06dbce5b58299');
INSERT INTO trail VALUES(152,1761789000000,'person',4,'letter.initialled','case',3,'letter=3 version=1',X'bffd7f923655db97df005d8bbee176afe263fc75df4e018df4d27ffa9c7534b7');
INSERT INTO trail VALUES(153,1761789000000,'person',4,'entry.added','case',3,'entry=30 kind=step.letterDraft audience=internal',X'41dace5e0ec8812e4538c8fbfedba93292ac23296e28997f5bc839a23c09be0d');
INSERT INTO trail VALUES(154,1761789000000,'person',4,'step.completed','case',3,'step=8 kind=letterDraft round=1 outcome=initialled',X'42898d4425914325a1f7ba41ad084f8af0fc387b18a49d9eeb5f6d0d9646f50a');
INSERT INTO trail VALUES(155,1761790080000,'person',2,'letter.signed','case',3,'letter=3 version=1',X'400f1422888e6f07322747dfcb477b9fe4eb5f6ad0bf2edcd1de09496c173742');
INSERT INTO trail VALUES(156,1761790080000,'person',2,'entry.added','case',3,'entry=31 kind=letter.signed audience=public',X'fcea4d45be00ced5671b0f66b9b1f9a2cb3531e18ff5bd35a16178845e803ae2');
INSERT INTO trail VALUES(157,1761790080000,'person',2,'step.completed','case',3,'step=9 kind=letterSignature round=1 outcome=signed',X'b505475d5b1b465d7a100b94c91a03ea86f977739c367c7195e0325f14f6663a');
INSERT INTO trail VALUES(158,1761790080000,'person',2,'paper.issued','paper',18,'kind=letter.reply hash=6122254442fc67b6951a4b9afccd9eee',X'f3906410b9c66f64599866cabb778a3ec3a0b479154586b179f09bbdf129c232');
INSERT INTO trail VALUES(159,1762158600000,'customer',NULL,'letter.received','case',3,'letter=3 source=customer way=tracking',X'8c4adf323e314f1b0096da11561f0ea6ece421b68108a68cb4df6a4da77a06b7');
INSERT INTO trail VALUES(160,1762158600000,'customer',NULL,'entry.added','case',3,'entry=32 kind=letter.received audience=public',X'd37d0fb2a16ac0bf74232281d8ad041d418b1466ffed5eff84559cf68484334e');
INSERT INTO trail VALUES(161,1762158600000,'customer',NULL,'step.completed','case',3,'step=10 kind=confirmation round=1 outcome=received',X'7d7c50c21ce4865659eef49ba0b2cf02ffdcb89f0c0e3e267f432e90d09213c4');
INSERT INTO trail VALUES(162,1762158600000,'customer',NULL,'case.closed','case',3,'ending=confirmedByCustomer',X'7b7e97a7c4318a2989b3bb990a45dc84e0ad1a17c36c52237e2d8f76e3e8fc05');
INSERT INTO trail VALUES(163,1762158600000,'customer',NULL,'paper.issued','paper',19,'kind=letter.delivery hash=c14890b9a4c62442f811a0876aad5304',X'ccfc9b3197d3903010d2eced1b9bf8523fad7286a92b6ab6e170020bab5ab615');
INSERT INTO trail VALUES(164,1776066960000,'person',1,'case.opened','case',4,'revision=1',X'89521fa13eafb9eee3d9256cfa1edf2dd9a6f97173d3c26d77a7af773a5d0f39');
INSERT INTO trail VALUES(165,1776066960000,'person',1,'file.attached','case',4,'file=3 audience=public',X'037ec07817e8ceff62ebadcadb6735ae7cabf2d51360f519003bb856fd790834');
INSERT INTO trail VALUES(166,1776066960000,'person',1,'file.attached','case',4,'file=4 audience=public',X'3b5effcbc58e0c0eaba3dc54a3b5ee247b3d325df679818ae8ac0e699d891394');
INSERT INTO trail VALUES(167,1776066960000,'person',1,'entry.added','case',4,'entry=33 kind=complaint.filed audience=public',X'826d7f38ff108f7bd18506894be06e659163b97b57f4828c1dafd1b907f06380');
INSERT INTO trail VALUES(168,1776066960000,'person',1,'complaint.filed','case',4,'complaint=4 channel=letter',X'7ddc8355a4ff1940fb63ea72f255bf7b8c5c47ece0f292261f96c63baf71823c');
INSERT INTO trail VALUES(169,1776066960000,'person',1,'step.completed','case',4,'step=1 kind=intake round=1 outcome=filed',X'0f883ed7350fd60b02ef35c6708acf33f09c5cfcfd5807408df9a9f650a55424');
CREATE TABLE trailHead (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  seq  INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
INSERT INTO trailHead VALUES(1,169,X'0f883ed7350fd60b02ef35c6708acf33f09c5cfcfd5807408df9a9f650a55424',X'05718cfe7dc72a181de2ba6eae61580390f4adecd0817a7e21354013c7056b15');
CREATE TABLE file (
  id        INTEGER PRIMARY KEY,
  token     TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  name      TEXT NOT NULL CHECK (name <> ''),
  kind      TEXT NOT NULL CHECK (kind <> ''),
  size      INTEGER NOT NULL CHECK (size > 0),
  hash      BLOB NOT NULL CHECK (length(hash) = 32),
  createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO file VALUES(1,'TsLCt7mtISiFtaEafauHew','tanda-terima.txt','text',59,X'd0b00c1238d28c14b7d2e67045813360f190e46a5baf46eb4a054ecd161f8edc',1748400677000);
INSERT INTO file VALUES(2,'4v_7_OaG17wnJTtZVMZJSw','kronologi.txt','text',217,X'fe58072b8a152728c4326ad029a2c90c5d1da8a9e449c8f5dd36a9379aa990f9',1761198300000);
INSERT INTO file VALUES(3,'-BCwzbAVYroUmU97rZ2HhQ','kronologi.txt','text',210,X'8c08e3118162d75dd835327e192112e9e3bd10b44faacf9c423d0fcc68c2b64e',1776066960000);
INSERT INTO file VALUES(4,'MfLXAbMp081RRFq56ifjwA','foto.png','png',67,X'ed70200e209d3997e165bf019b91df431098ff137a51da09791edc60fda457cb',1776066960000);
CREATE TABLE fileChunk (
  fileID INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
  part   INTEGER NOT NULL CHECK (part >= 0),
  bytes  BLOB NOT NULL,
  PRIMARY KEY (fileID, part)
) STRICT;
INSERT INTO fileChunk VALUES(1,0,X'54616e646120746572696d61207375726174206a61776162616e2c20737564616820646974616e646174616e67616e692070656e6572696d612e0a');
INSERT INTO fileChunk VALUES(2,0,X'4b726f6e6f6c6f67690a0a50656e61776172616e206b616c69627261736920616e616b2074696d62616e67616e20756e74756b206f72646572205352542d39373931207375646168206b616d6920736574756a75692c20746574617069207461676968616e2079616e6720646174616e67206c656269682074696e676769206b6172656e612061646120626961796120746974696b20756b75722074616d626168616e2079616e6720746964616b207065726e6168206b616d69206d696e74612e0a0a4e6f6d6f72206f726465723a205352542d393739310a');
INSERT INTO fileChunk VALUES(3,0,X'4b726f6e6f6c6f67690a0a53617961206d656e616e79616b616e2073746174757320616c61742079616e672064696b616c6962726173692064656e67616e206e6f6d6f7220554a492d32363134206c6577617420737572656c2064616e2057686174734170702c207465746170692034206861726920746964616b206164612062616c6173616e2e204e6f6d6f722074656c65706f6e206c6179616e616e206a75676120736572696e6720746964616b206469616e676b61742e0a0a4e6f6d6f72206f726465723a20554a492d323631340a');
INSERT INTO fileChunk VALUES(4,0,X'89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636800000082008177cd72b60000000049454e44ae426082');
CREATE TABLE mail (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL CHECK (kind <> ''),
  address  TEXT NOT NULL CHECK (address LIKE '%_@_%'),
  subject  TEXT NOT NULL CHECK (subject <> ''),
  body     TEXT NOT NULL CHECK (body <> ''),
  queuedAt INTEGER NOT NULL,
  sentAt   INTEGER
, subjectKind TEXT, subjectID INTEGER, isForCustomer INTEGER NOT NULL DEFAULT 0 CHECK (isForCustomer IN (0, 1)), attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0), nextAt INTEGER NOT NULL DEFAULT 0, giveUpAt INTEGER NOT NULL DEFAULT 0, refusedAt INTEGER, reply TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO mail VALUES(1,'complaint.received','fitri28@example.com','Keluhan KEL-2025-0001 kami terima',replace('Yth. Fitri Hidayat,\n\nKeluhan Anda “Pendaftaran pelatihan kalibrasi harus datang dua kali” kami terima dengan nomor KEL-2025-0001. Jawaban paling lambat Rabu, 30 April 2025.\nPerkembangannya dapat Anda lihat di: https://keluhan.contoh.go.id/lacak/7Qn2FV76SZ55aAii7HoALw\n\nSimpan tautan itu untuk Anda sendiri; siapa pun yang memilikinya dapat membaca keluhan ini.\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1745286496000,NULL,'case',1,1,0,0,1745718496000,NULL,'');
INSERT INTO mail VALUES(2,'letter.signed','fitri28@example.com','Surat jawaban atas keluhan KEL-2025-0001',replace('Yth. Fitri Hidayat,\n\nSurat jawaban atas keluhan Anda sudah ditandatangani dengan nomor 001/BSPJI/PK/IV/2025.\nBacalah, lalu konfirmasikan penerimaannya di: https://keluhan.contoh.go.id/lacak/7Qn2FV76SZ55aAii7HoALw\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1745817196000,NULL,'case',1,1,0,0,1746249196000,NULL,'');
INSERT INTO mail VALUES(3,'complaint.received','slamet29@example.com','Keluhan KEL-2025-0002 kami terima',replace('Yth. Slamet Setiawan,\n\nKeluhan Anda “Pendaftaran pelatihan kalibrasi harus datang dua kali” kami terima dengan nomor KEL-2025-0002. Jawaban paling lambat Rabu, 14 Mei 2025.\nPerkembangannya dapat Anda lihat di: https://keluhan.contoh.go.id/lacak/liDHw0Dr88wdVBmhruaT0w\n\nSimpan tautan itu untuk Anda sendiri; siapa pun yang memilikinya dapat membaca keluhan ini.\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1746162017000,NULL,'case',2,1,0,0,1746594017000,NULL,'');
INSERT INTO mail VALUES(4,'letter.signed','slamet29@example.com','Surat jawaban atas keluhan KEL-2025-0002',replace('Yth. Slamet Setiawan,\n\nSurat jawaban atas keluhan Anda sudah ditandatangani dengan nomor 002/BSPJI/PK/V/2025.\nBacalah, lalu konfirmasikan penerimaannya di: https://keluhan.contoh.go.id/lacak/liDHw0Dr88wdVBmhruaT0w\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1746687977000,NULL,'case',2,1,0,0,1747119977000,NULL,'');
INSERT INTO mail VALUES(5,'complaint.received','putri5@example.com','Keluhan KEL-2025-0003 kami terima',replace('Yth. Putri Siregar,\n\nKeluhan Anda “Tagihan kalibrasi anak timbangan berbeda dari penawaran” kami terima dengan nomor KEL-2025-0003. Jawaban paling lambat Jumat, 31 Oktober 2025.\nPerkembangannya dapat Anda lihat di: https://keluhan.contoh.go.id/lacak/ZnW7Sgo5V8tQ4XMyaLRaZQ\n\nSimpan tautan itu untuk Anda sendiri; siapa pun yang memilikinya dapat membaca keluhan ini.\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1761198300000,NULL,'case',3,1,0,0,1761630300000,NULL,'');
INSERT INTO mail VALUES(6,'letter.signed','putri5@example.com','Surat jawaban atas keluhan KEL-2025-0003',replace('Yth. Putri Siregar,\n\nSurat jawaban atas keluhan Anda sudah ditandatangani dengan nomor 003/BSPJI/PK/X/2025.\nBacalah, lalu konfirmasikan penerimaannya di: https://keluhan.contoh.go.id/lacak/ZnW7Sgo5V8tQ4XMyaLRaZQ\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1761790080000,NULL,'case',3,1,0,0,1762222080000,NULL,'');
INSERT INTO mail VALUES(7,'complaint.received','putri5@example.com','Keluhan KEL-2026-0001 kami terima',replace('Yth. Putri Siregar,\n\nKeluhan Anda “Tidak ada kabar tentang alat yang dikalibrasi selama 4 hari” kami terima dengan nomor KEL-2026-0001. Jawaban paling lambat Rabu, 22 April 2026.\nPerkembangannya dapat Anda lihat di: https://keluhan.contoh.go.id/lacak/szAWzzNC0E9MTGaRHJXrjg\n\nSimpan tautan itu untuk Anda sendiri; siapa pun yang memilikinya dapat membaca keluhan ini.\n\nBalai Pelayanan Jasa Industri Contoh','\n',char(10)),1776066960000,NULL,'case',4,1,0,0,1776498960000,NULL,'');
CREATE TABLE waitingFile (
  tray   TEXT NOT NULL CHECK (length(tray) >= 22),
  fileID INTEGER NOT NULL UNIQUE REFERENCES file(id),
  at     INTEGER NOT NULL,
  PRIMARY KEY (tray, fileID)
) STRICT, WITHOUT ROWID;
CREATE TABLE unscannedFile (
  fileID INTEGER PRIMARY KEY REFERENCES file(id) ON DELETE CASCADE,
  at     INTEGER NOT NULL,
  found  TEXT CHECK (found <> '')
) STRICT;
CREATE TABLE secondFactor (
  personID    INTEGER PRIMARY KEY REFERENCES person(id),
  sealed      BLOB NOT NULL CHECK (length(sealed) = 60),
  lastStep    INTEGER NOT NULL,
  confirmedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE recoveryCode (
  personID INTEGER NOT NULL REFERENCES person(id),
  codeHash BLOB NOT NULL CHECK (length(codeHash) = 32),
  usedAt   INTEGER,
  PRIMARY KEY (personID, codeHash)
) STRICT, WITHOUT ROWID;
CREATE TABLE secondFactorReset (
  id       INTEGER PRIMARY KEY,
  personID INTEGER NOT NULL REFERENCES person(id),
  byID     INTEGER REFERENCES person(id),
  at       INTEGER NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE knownDevice (
  personID    INTEGER NOT NULL REFERENCES person(id),
  deviceHash  BLOB NOT NULL CHECK (length(deviceHash) = 32),
  agent       TEXT NOT NULL,
  isTold      INTEGER NOT NULL CHECK (isTold IN (0, 1)),
  firstSeenAt INTEGER NOT NULL,
  lastSeenAt  INTEGER NOT NULL,
  PRIMARY KEY (personID, deviceHash)
) STRICT, WITHOUT ROWID;
CREATE TABLE substitute (
  id           INTEGER PRIMARY KEY,
  absentID     INTEGER NOT NULL REFERENCES person(id),
  substituteID INTEGER NOT NULL REFERENCES person(id),
  kind         TEXT NOT NULL CHECK (kind IN ('onBehalf', 'acting')),
  fromAt       INTEGER NOT NULL,
  untilAt      INTEGER NOT NULL CHECK (untilAt >= fromAt),
  givenAt      INTEGER NOT NULL,
  givenBy      INTEGER REFERENCES person(id),
  CHECK (absentID <> substituteID)
) STRICT;
CREATE TABLE procedure (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO procedure VALUES(1,'B');
CREATE TABLE revision (
  id             INTEGER PRIMARY KEY,
  procedureID    INTEGER NOT NULL REFERENCES procedure(id),
  number         INTEGER NOT NULL CHECK (number >= 0),
  title          TEXT NOT NULL CHECK (title <> ''),
  documentNumber TEXT,
  madeOn         TEXT,
  revisedOn      TEXT,
  effectiveOn    TEXT,
  effectiveFrom  TEXT NOT NULL,
  UNIQUE (procedureID, number)
) STRICT;
INSERT INTO revision VALUES(1,1,0,'Penanganan Keluhan Pelanggan',NULL,NULL,NULL,NULL,'2025-03-15');
CREATE TABLE performer (
  id         INTEGER PRIMARY KEY,
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  code       TEXT NOT NULL CHECK (code <> ''),
  title      TEXT NOT NULL CHECK (title <> ''),
  ordinal    INTEGER NOT NULL,
  isCustomer INTEGER NOT NULL CHECK (isCustomer IN (0, 1)),
  isOfUnit   INTEGER NOT NULL CHECK (isOfUnit IN (0, 1)),
  positionID INTEGER REFERENCES position(id),
  UNIQUE (revisionID, code),
  CHECK ((isCustomer = 1) = (positionID IS NULL))
) STRICT;
INSERT INTO performer VALUES(1,1,'customer','Pelanggan',1,1,0,NULL);
INSERT INTO performer VALUES(2,1,'serviceDesk','Petugas Pelayanan',2,0,0,2);
INSERT INTO performer VALUES(3,1,'head','Kepala Balai',3,0,0,1);
INSERT INTO performer VALUES(4,1,'teamLead','Ketua Pokja Terkait',4,0,1,3);
CREATE TABLE step (
  id             INTEGER PRIMARY KEY,
  revisionID     INTEGER NOT NULL REFERENCES revision(id),
  number         INTEGER NOT NULL CHECK (number >= 1),
  kind           TEXT NOT NULL CHECK (kind <> ''),
  title          TEXT NOT NULL CHECK (title <> ''),
  text           TEXT NOT NULL CHECK (text <> ''),
  performerID    INTEGER NOT NULL REFERENCES performer(id),
  standardAmount INTEGER NOT NULL CHECK (standardAmount >= 1),
  standardUnit   TEXT NOT NULL
    CHECK (standardUnit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
  runsClock      INTEGER NOT NULL CHECK (runsClock IN (0, 1)),
  needs          TEXT NOT NULL DEFAULT '',
  gives          TEXT NOT NULL DEFAULT '',
  remark         TEXT NOT NULL DEFAULT '',
  worth          TEXT CHECK (worth IN ('rva', 'bva', 'nva')),
  isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)), followsNumber INTEGER CHECK (followsNumber >= 1),
  UNIQUE (revisionID, number)
) STRICT;
INSERT INTO step VALUES(1,1,1,'intake','Menyampaikan keluhan','Menyampaikan keluhan atas layanan jasa teknis Balai, baik secara langsung maupun melalui surat, situs web, aplikasi WhatsApp, surel, kotak pengaduan, media sosial, atau menggunakan surat pengaduan kepada Kepala Balai.',1,15,'minutes',0,'Surat Pengaduan','Form Pengaduan','SOP surat masuk',NULL,0,NULL);
INSERT INTO step VALUES(2,1,2,'sorting','Menerima dan memilah keluhan','Menerima dan memilah keluhan pelanggan, baik yang disampaikan secara langsung maupun melalui situs web, aplikasi WhatsApp, surel, kotak pengaduan, dan media sosial lainnya.',2,10,'minutes',1,'Surat dan Form Pengaduan','Keluhan terpilah','',NULL,0,NULL);
INSERT INTO step VALUES(3,1,3,'disposition','Menginstruksikan tindak lanjut','Menginstruksikan dan menginformasikan kepada Ketua Pokja bidang terkait untuk menindaklanjuti perbaikan terkait pengaduan pelanggan.',3,30,'minutes',1,'Surat dan Form Pengaduan','Disposisi','',NULL,0,NULL);
INSERT INTO step VALUES(4,1,4,'study','Menerima dan mengkaji keluhan','Menerima dan mengkaji keluhan pelanggan tersebut. (Jika diperlukan, mengundang pihak terkait untuk melakukan rapat.)',4,1,'days',1,'Disposisi',replace('Catatan kajian\nNotulen rapat (jika ada rapat)','\n',char(10)),'',NULL,0,NULL);
INSERT INTO step VALUES(5,1,5,'cause','Mencari penyebab','Berkoordinasi dengan pihak terkait untuk mencari penyebab ketidaksesuaian tersebut.',4,1,'days',1,'Surat dan Form Pengaduan','Penyebab ketidaksesuaian','',NULL,0,NULL);
INSERT INTO step VALUES(6,1,6,'actionPlan','Menetapkan tindakan perbaikan','Menetapkan dan melakukan tindakan koreksi atas penyebab yang sudah diidentifikasi dan tindakan pencegahan.',4,1,'days',1,'Penyebab ketidaksesuaian','Konsep Tindakan Perbaikan','',NULL,0,NULL);
INSERT INTO step VALUES(7,1,7,'execution','Menerapkan dan mengevaluasi tindakan','Menerapkan tindakan perbaikan/pencegahan, memonitor serta mengevaluasi keefektifannya, dan melaporkan kepada Kepala Balai.',4,3,'days',1,'Konsep Tindakan Perbaikan','Verifikasi Tindakan Perbaikan','',NULL,0,NULL);
INSERT INTO step VALUES(8,1,8,'letterDraft','Membuat konsep surat balasan','Membuat konsep surat balasan sebagai penyelesaian keluhan serta membubuhkan paraf pada surat tersebut.',4,30,'minutes',1,'Verifikasi Tindakan Perbaikan','Konsep Surat Balasan','',NULL,0,NULL);
INSERT INTO step VALUES(9,1,9,'letterSignature','Menandatangani surat jawaban','Menandatangani surat jawaban atas keluhan.',3,30,'minutes',1,'Konsep Surat Balasan','Surat Keluar','SOP surat keluar',NULL,0,NULL);
INSERT INTO step VALUES(10,1,10,'confirmation','Menerima surat jawaban','Menerima surat jawaban atas keluhan yang disampaikan.',1,30,'minutes',0,'Surat Keluar','Notulen','',NULL,0,NULL);
CREATE TABLE outcome (
  id          INTEGER PRIMARY KEY,
  stepID      INTEGER NOT NULL REFERENCES step(id),
  ordinal     INTEGER NOT NULL,
  code        TEXT NOT NULL CHECK (code <> ''),
  words       TEXT NOT NULL CHECK (words <> ''),
  nextNumber  INTEGER CHECK (nextNumber >= 1),
  needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
  UNIQUE (stepID, code)
) STRICT;
INSERT INTO outcome VALUES(1,1,1,'filed','Keluhan disampaikan',2,0);
INSERT INTO outcome VALUES(2,2,1,'sorted','Keluhan dipilah',3,0);
INSERT INTO outcome VALUES(3,3,1,'disposed','Disposisi diberikan',4,0);
INSERT INTO outcome VALUES(4,4,1,'studied','Keluhan dikaji',5,0);
INSERT INTO outcome VALUES(5,5,1,'found','Penyebab ditemukan',6,0);
INSERT INTO outcome VALUES(6,6,1,'planned','Tindakan ditetapkan',7,0);
INSERT INTO outcome VALUES(7,7,1,'effective','Efektif',8,0);
INSERT INTO outcome VALUES(8,7,2,'notEffective','Belum efektif',6,0);
INSERT INTO outcome VALUES(9,8,1,'initialled','Konsep diparaf',9,0);
INSERT INTO outcome VALUES(10,9,1,'signed','Ditandatangani',10,0);
INSERT INTO outcome VALUES(11,9,2,'returned','Dikembalikan dengan alasan',8,1);
INSERT INTO outcome VALUES(12,10,1,'received','Surat diterima',NULL,0);
CREATE TABLE caseRun (
  id              INTEGER PRIMARY KEY,
  token           TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  revisionID      INTEGER NOT NULL REFERENCES revision(id),
  number          TEXT NOT NULL UNIQUE CHECK (number <> ''),
  subject         TEXT NOT NULL,
  openedAt        INTEGER NOT NULL,
  unitID          INTEGER REFERENCES unit(id),
  responsibleID   INTEGER REFERENCES person(id),
  priority        INTEGER CHECK (priority BETWEEN 1 AND 4),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('named', 'confidential', 'anonymous')),
  isSafety        INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1)),
  version         INTEGER NOT NULL DEFAULT 1,
  changedAt       INTEGER NOT NULL,
  closedAt        INTEGER,
  ending          TEXT,
  CHECK ((closedAt IS NULL) = (ending IS NULL))
) STRICT;
INSERT INTO caseRun VALUES(1,'0COztNI2cHmJTvKuYCUSmQ',1,'KEL-2025-0001','Pendaftaran pelatihan kalibrasi harus datang dua kali',1745285956000,1,3,4,'named',0,13,1745869396000,1745869396000,'confirmedByCustomer');
INSERT INTO caseRun VALUES(2,'yxbrqAPREQ4f-FUF9CGEdw',1,'KEL-2025-0002','Pendaftaran pelatihan kalibrasi harus datang dua kali',1746162017000,1,3,4,'named',0,13,1748400677000,1748400677000,'recordedByDesk');
INSERT INTO caseRun VALUES(3,'dcDxIlUrAOOlZ7EDYVbvFw',1,'KEL-2025-0003','Tagihan kalibrasi anak timbangan berbeda dari penawaran',1761197760000,3,4,4,'named',0,13,1762158600000,1762158600000,'confirmedByCustomer');
INSERT INTO caseRun VALUES(4,'F8GafZqWRJBCLFai8Rp21A',1,'KEL-2026-0001','Tidak ada kabar tentang alat yang dikalibrasi selama 4 hari',1776066420000,NULL,NULL,NULL,'named',0,2,1776066960000,NULL,NULL);
CREATE TABLE caseStep (
  id           INTEGER PRIMARY KEY,
  caseID       INTEGER NOT NULL REFERENCES caseRun(id),
  stepID       INTEGER NOT NULL REFERENCES step(id),
  round        INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
  openedAt     INTEGER NOT NULL,
  dueAt        INTEGER,
  positionID   INTEGER REFERENCES position(id),
  unitID       INTEGER REFERENCES unit(id),
  personID     INTEGER REFERENCES person(id),
  completedAt  INTEGER,
  completedBy  INTEGER REFERENCES person(id),
  outcomeID    INTEGER REFERENCES outcome(id),
  minutesUsed  INTEGER CHECK (minutesUsed >= 0),
  reason       TEXT NOT NULL DEFAULT '', pausedAt INTEGER, idleMinutes INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0), completedFor INTEGER REFERENCES person(id), completedAs TEXT NOT NULL DEFAULT '', priority INTEGER CHECK (priority BETWEEN 1 AND 4),
  UNIQUE (caseID, stepID, round),
  CHECK (completedAt >= openedAt),
  CHECK ((completedAt IS NULL) = (outcomeID IS NULL)),
  CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))
) STRICT;
INSERT INTO caseStep VALUES(1,1,1,1,1745286076000,1745286976000,NULL,NULL,NULL,1745286496000,1,1,7,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(2,1,2,1,1745286496000,1745287096000,2,NULL,NULL,1745286976000,1,2,8,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(3,1,3,1,1745286976000,1745288776000,1,NULL,NULL,1745287996000,2,3,17,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(4,1,4,1,1745287996000,1745374396000,3,1,3,1745303176000,3,4,193,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(5,1,5,1,1745303176000,1745389576000,3,1,3,1745379496000,3,5,342,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(6,1,6,1,1745379496000,1745465896000,3,1,3,1745460916000,3,6,367,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(7,1,7,1,1745460916000,1745892916000,3,1,3,1745811136000,3,7,977,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(8,1,8,1,1745811136000,1745816536000,3,1,3,1745812696000,3,9,26,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(9,1,9,1,1745812696000,1745818096000,1,NULL,NULL,1745817196000,2,10,15,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(10,1,10,1,1745817196000,NULL,NULL,NULL,NULL,1745869396000,NULL,12,166,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(11,2,1,1,1746162017000,1746162917000,NULL,NULL,NULL,1746162017000,NULL,1,0,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(12,2,2,1,1746162017000,1746162617000,2,NULL,NULL,1746162557000,1,2,9,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(13,2,3,1,1746162557000,1746164357000,1,NULL,NULL,1746164237000,2,3,28,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(14,2,4,1,1746164237000,1746421637000,3,1,3,1746401597000,3,4,176,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(15,2,5,1,1746401597000,1746487997000,3,1,3,1746424877000,3,5,328,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(16,2,6,1,1746424877000,1746511277000,3,1,3,1746499877000,3,6,320,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(17,2,7,1,1746499877000,1746759077000,3,1,3,1746686537000,3,7,1071,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(18,2,8,1,1746686537000,1746688337000,3,1,3,1746687257000,3,9,12,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(19,2,9,1,1746687257000,1746689057000,1,NULL,NULL,1746687977000,2,10,12,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(20,2,10,1,1746687977000,NULL,NULL,NULL,NULL,1748400677000,1,12,5205,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(21,3,1,1,1761197880000,1761198780000,NULL,NULL,NULL,1761198300000,1,1,7,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(22,3,2,1,1761198300000,1761198900000,2,NULL,NULL,1761198660000,1,2,6,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(23,3,3,1,1761198660000,1761200460000,1,NULL,NULL,1761199920000,2,3,21,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(24,3,4,1,1761199920000,1761288120000,3,3,4,1761282600000,4,4,358,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(25,3,5,1,1761282600000,1761536400000,3,3,4,1761288120000,4,5,92,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(26,3,6,1,1761288120000,1761545520000,3,3,4,1761524160000,4,6,154,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(27,3,7,1,1761524160000,1761783360000,3,3,4,1761788220000,4,7,1431,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(28,3,8,1,1761788220000,1761790020000,3,3,4,1761789000000,4,9,13,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(29,3,9,1,1761789000000,1761790800000,1,NULL,NULL,1761790080000,2,10,18,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(30,3,10,1,1761790080000,NULL,NULL,NULL,NULL,1762158600000,NULL,12,1192,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(31,4,1,1,1776066540000,1776123240000,NULL,NULL,NULL,1776066960000,1,1,7,'',NULL,0,NULL,'',NULL);
INSERT INTO caseStep VALUES(32,4,2,1,1776066960000,1776123360000,2,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,NULL,'',NULL);
CREATE TABLE caseEntry (
  id         INTEGER PRIMARY KEY,
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  caseStepID INTEGER REFERENCES caseStep(id),
  at         INTEGER NOT NULL,
  author     TEXT NOT NULL CHECK (author IN ('customer', 'staff', 'system')),
  personID   INTEGER REFERENCES person(id),
  audience   TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
  kind       TEXT NOT NULL CHECK (kind <> ''),
  heading    TEXT NOT NULL CHECK (heading <> ''),
  text       TEXT NOT NULL DEFAULT '',
  CHECK ((author = 'staff') = (personID IS NOT NULL))
) STRICT;
INSERT INTO caseEntry VALUES(1,1,1,1745286496000,'staff',1,'public','complaint.filed','Keluhan pelanggan, dicatat petugas','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.');
INSERT INTO caseEntry VALUES(2,1,2,1745286976000,'staff',1,'internal','step.sorting','Keluhan dipilah: prioritas rendah','Pelanggan berharap segera dihubungi.');
INSERT INTO caseEntry VALUES(3,1,3,1745287996000,'staff',2,'internal','step.disposition','Disposisi kepada Ahmad Fauzi',replace('Biasa. Tindak lanjuti; Siapkan konsep surat jawaban.\nJawaban paling lambat Senin, 5 Mei 2025.','\n',char(10)));
INSERT INTO caseEntry VALUES(4,1,4,1745303176000,'staff',3,'internal','step.study','Kajian selesai','Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO caseEntry VALUES(5,1,5,1745379496000,'staff',3,'internal','step.cause','Penyebab: metode',replace('Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\nMengapa (1): Formulir ditandatangani pada kunjungan kedua.\nMengapa (2): Formulir baru dicetak setelah berkas diperiksa.','\n',char(10)));
INSERT INTO caseEntry VALUES(6,1,6,1745460916000,'staff',3,'internal','step.actionPlan','Tindakan ditetapkan',replace('Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel. (Koordinator Pelatihan, 28 April 2025)\nTindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan. (Koordinator Pelatihan, 29 April 2025)\nTindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan. (Koordinator Pelatihan, 30 April 2025)','\n',char(10)));
INSERT INTO caseEntry VALUES(7,1,7,1745811136000,'staff',3,'internal','step.execution','Tindakan dilaksanakan dan efektif',replace('Efektif: kejadian serupa tidak terulang selama pemantauan.\nLima pendaftar sesudahnya selesai dalam satu kunjungan.','\n',char(10)));
INSERT INTO caseEntry VALUES(8,1,8,1745812696000,'staff',3,'internal','step.letterDraft','Konsep surat balasan versi 1 diparaf','Kode periksa 39BC-2774-B42A.');
INSERT INTO caseEntry VALUES(9,1,9,1745817196000,'staff',2,'public','letter.signed','Surat jawaban ditandatangani','Nomor 001/BSPJI/PK/IV/2025. Silakan dibaca, lalu konfirmasikan penerimaannya.');
INSERT INTO caseEntry VALUES(10,1,10,1745869396000,'customer',NULL,'public','letter.received','Penerimaan surat jawaban dikonfirmasi','');
INSERT INTO caseEntry VALUES(11,2,11,1746162017000,'customer',NULL,'public','complaint.filed','Keluhan disampaikan','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.');
INSERT INTO caseEntry VALUES(12,2,12,1746162557000,'staff',1,'internal','step.sorting','Keluhan dipilah: prioritas rendah','');
INSERT INTO caseEntry VALUES(13,2,13,1746164237000,'staff',2,'internal','step.disposition','Disposisi kepada Ahmad Fauzi',replace('Biasa. Tindak lanjuti; Siapkan konsep surat jawaban.\nJawaban paling lambat Jumat, 16 Mei 2025.','\n',char(10)));
INSERT INTO caseEntry VALUES(14,2,14,1746401597000,'staff',3,'internal','step.study','Kajian selesai','Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO caseEntry VALUES(15,2,15,1746424877000,'staff',3,'internal','step.cause','Penyebab: metode',replace('Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\nMengapa (1): Formulir ditandatangani pada kunjungan kedua.\nMengapa (2): Formulir baru dicetak setelah berkas diperiksa.','\n',char(10)));
INSERT INTO caseEntry VALUES(16,2,16,1746499877000,'staff',3,'internal','step.actionPlan','Tindakan ditetapkan',replace('Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel. (Koordinator Pelatihan, 8 Mei 2025)\nTindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan. (Koordinator Pelatihan, 9 Mei 2025)\nTindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan. (Koordinator Pelatihan, 14 Mei 2025)','\n',char(10)));
INSERT INTO caseEntry VALUES(17,2,17,1746686537000,'staff',3,'internal','step.execution','Tindakan dilaksanakan dan efektif',replace('Efektif: kejadian serupa tidak terulang selama pemantauan.\nLima pendaftar sesudahnya selesai dalam satu kunjungan.','\n',char(10)));
INSERT INTO caseEntry VALUES(18,2,18,1746687257000,'staff',3,'internal','step.letterDraft','Konsep surat balasan versi 1 diparaf','Kode periksa 895E-DC85-742A.');
INSERT INTO caseEntry VALUES(19,2,19,1746687977000,'staff',2,'public','letter.signed','Surat jawaban ditandatangani','Nomor 002/BSPJI/PK/V/2025. Silakan dibaca, lalu konfirmasikan penerimaannya.');
INSERT INTO caseEntry VALUES(20,2,20,1748400677000,'staff',1,'internal','letter.received','Penerimaan surat dicatat atas nama pelanggan: diserahkan langsung','Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.');
INSERT INTO caseEntry VALUES(21,3,21,1761198300000,'staff',1,'public','complaint.filed','Keluhan pelanggan, dicatat petugas','Penawaran kalibrasi anak timbangan untuk order SRT-9791 sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena ada biaya titik ukur tambahan yang tidak pernah kami minta.');
INSERT INTO caseEntry VALUES(22,3,22,1761198660000,'staff',1,'internal','step.sorting','Keluhan dipilah: prioritas rendah','');
INSERT INTO caseEntry VALUES(23,3,23,1761199920000,'staff',2,'internal','step.disposition','Disposisi kepada Dewi Lestari',replace('Biasa. Tindak lanjuti; Siapkan konsep surat jawaban.\nJawaban paling lambat Selasa, 4 November 2025.','\n',char(10)));
INSERT INTO caseEntry VALUES(24,3,24,1761282600000,'staff',4,'internal','step.study','Kajian selesai, dengan rapat','Titik ukur tambahan memang dikerjakan atas saran teknisi, tetapi persetujuan pelanggan tidak ditemukan.');
INSERT INTO caseEntry VALUES(25,3,25,1761288120000,'staff',4,'internal','step.cause','Penyebab: metode',replace('Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.\nMengapa (1): Titik ukur ditambah tanpa persetujuan tertulis.\nMengapa (2): Prosedur perubahan order tidak meminta persetujuan pelanggan.','\n',char(10)));
INSERT INTO caseEntry VALUES(26,3,26,1761524160000,'staff',4,'internal','step.actionPlan','Tindakan ditetapkan',replace('Koreksi: Menerbitkan tagihan baru sesuai penawaran. (Penyelia Pemasaran, 29 Oktober 2025)\nTindakan korektif: Perubahan lingkup order wajib memakai formulir persetujuan pelanggan. (Penyelia Pemasaran, 30 Oktober 2025)\nTindakan pencegahan: Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan. (Penyelia Pemasaran, 31 Oktober 2025)','\n',char(10)));
INSERT INTO caseEntry VALUES(27,3,27,1761742500000,'customer',NULL,'public','customer.note','Keterangan tambahan','Mohon kabar perkembangannya. Kami dapat dihubungi pada jam kerja.');
INSERT INTO caseEntry VALUES(28,3,27,1761786720000,'staff',1,'public','staff.note','Pesan untuk pelanggan','Keluhan Anda sedang ditangani. Kami mengabari Anda begitu ada hasilnya.');
INSERT INTO caseEntry VALUES(29,3,27,1761788220000,'staff',4,'internal','step.execution','Tindakan dilaksanakan dan efektif',replace('Efektif: kejadian serupa tidak terulang selama pemantauan.\nPelanggan membayar tagihan pengganti. Formulir perubahan dipakai pada lima order sesudahnya.','\n',char(10)));
INSERT INTO caseEntry VALUES(30,3,28,1761789000000,'staff',4,'internal','step.letterDraft','Konsep surat balasan versi 1 diparaf','Kode periksa A4B2-8125-8A6C.');
INSERT INTO caseEntry VALUES(31,3,29,1761790080000,'staff',2,'public','letter.signed','Surat jawaban ditandatangani','Nomor 003/BSPJI/PK/X/2025. Silakan dibaca, lalu konfirmasikan penerimaannya.');
INSERT INTO caseEntry VALUES(32,3,30,1762158600000,'customer',NULL,'public','letter.received','Penerimaan surat jawaban dikonfirmasi','');
INSERT INTO caseEntry VALUES(33,4,31,1776066960000,'staff',1,'public','complaint.filed','Keluhan pelanggan, dicatat petugas','Saya menanyakan status alat yang dikalibrasi dengan nomor UJI-2614 lewat surel dan WhatsApp, tetapi 4 hari tidak ada balasan. Nomor telepon layanan juga sering tidak diangkat.');
CREATE TABLE caseAttachment (
  caseID   INTEGER NOT NULL REFERENCES caseRun(id),
  fileID   INTEGER NOT NULL UNIQUE REFERENCES file(id),
  entryID  INTEGER REFERENCES caseEntry(id),
  audience TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
  PRIMARY KEY (caseID, fileID)
) STRICT, WITHOUT ROWID;
INSERT INTO caseAttachment VALUES(2,1,20,'internal');
INSERT INTO caseAttachment VALUES(3,2,21,'public');
INSERT INTO caseAttachment VALUES(4,3,33,'public');
INSERT INTO caseAttachment VALUES(4,4,33,'public');
CREATE TABLE action (
  id         INTEGER PRIMARY KEY,
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
  kind       TEXT NOT NULL CHECK (kind IN ('correction', 'corrective', 'preventive')),
  text       TEXT NOT NULL CHECK (text <> ''),
  owner      TEXT NOT NULL CHECK (owner <> ''),
  dueOn      TEXT NOT NULL,
  plannedAt  INTEGER NOT NULL,
  plannedBy  INTEGER NOT NULL REFERENCES person(id)
) STRICT;
INSERT INTO "action" VALUES(1,1,6,'correction','Menyelesaikan pendaftaran pelanggan melalui surel.','Koordinator Pelatihan','2025-04-28',1745460916000,3);
INSERT INTO "action" VALUES(2,1,6,'corrective','Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.','Koordinator Pelatihan','2025-04-29',1745460916000,3);
INSERT INTO "action" VALUES(3,1,6,'preventive','Menyediakan pendaftaran daring untuk semua pelatihan.','Koordinator Pelatihan','2025-04-30',1745460916000,3);
INSERT INTO "action" VALUES(4,2,16,'correction','Menyelesaikan pendaftaran pelanggan melalui surel.','Koordinator Pelatihan','2025-05-08',1746499877000,3);
INSERT INTO "action" VALUES(5,2,16,'corrective','Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.','Koordinator Pelatihan','2025-05-09',1746499877000,3);
INSERT INTO "action" VALUES(6,2,16,'preventive','Menyediakan pendaftaran daring untuk semua pelatihan.','Koordinator Pelatihan','2025-05-14',1746499877000,3);
INSERT INTO "action" VALUES(7,3,26,'correction','Menerbitkan tagihan baru sesuai penawaran.','Penyelia Pemasaran','2025-10-29',1761524160000,4);
INSERT INTO "action" VALUES(8,3,26,'corrective','Perubahan lingkup order wajib memakai formulir persetujuan pelanggan.','Penyelia Pemasaran','2025-10-30',1761524160000,4);
INSERT INTO "action" VALUES(9,3,26,'preventive','Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan.','Penyelia Pemasaran','2025-10-31',1761524160000,4);
CREATE TABLE actionExecution (
  actionID   INTEGER NOT NULL REFERENCES action(id),
  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
  doneOn     TEXT NOT NULL,
  evidence   TEXT NOT NULL CHECK (evidence <> ''),
  recordedAt INTEGER NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (actionID, caseStepID)
) STRICT, WITHOUT ROWID;
INSERT INTO actionExecution VALUES(1,7,'2025-04-28','Alur pendaftaran baru dan formulir daring.',1745811136000,3);
INSERT INTO actionExecution VALUES(2,7,'2025-04-28','Alur pendaftaran baru dan formulir daring.',1745811136000,3);
INSERT INTO actionExecution VALUES(3,7,'2025-04-28','Alur pendaftaran baru dan formulir daring.',1745811136000,3);
INSERT INTO actionExecution VALUES(4,17,'2025-05-08','Alur pendaftaran baru dan formulir daring.',1746686537000,3);
INSERT INTO actionExecution VALUES(5,17,'2025-05-08','Alur pendaftaran baru dan formulir daring.',1746686537000,3);
INSERT INTO actionExecution VALUES(6,17,'2025-05-08','Alur pendaftaran baru dan formulir daring.',1746686537000,3);
INSERT INTO actionExecution VALUES(7,27,'2025-10-30','Tagihan pengganti dan formulir perubahan order yang disahkan.',1761788220000,4);
INSERT INTO actionExecution VALUES(8,27,'2025-10-30','Tagihan pengganti dan formulir perubahan order yang disahkan.',1761788220000,4);
INSERT INTO actionExecution VALUES(9,27,'2025-10-30','Tagihan pengganti dan formulir perubahan order yang disahkan.',1761788220000,4);
CREATE TABLE caseInformed (
  caseID   INTEGER NOT NULL REFERENCES caseRun(id),
  personID INTEGER NOT NULL REFERENCES person(id),
  at       INTEGER NOT NULL,
  PRIMARY KEY (caseID, personID)
) STRICT, WITHOUT ROWID;
CREATE TABLE caseTally (
  figure    TEXT NOT NULL CHECK (figure <> ''),
  month     TEXT NOT NULL CHECK (length(month) = 7),
  subjectID INTEGER NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 1),
  total     INTEGER NOT NULL CHECK (total >= 0),
  PRIMARY KEY (figure, month, subjectID)
) STRICT, WITHOUT ROWID;
INSERT INTO caseTally VALUES('closed.confirmedByCustomer','2025-04',1,1,0);
INSERT INTO caseTally VALUES('closed.confirmedByCustomer','2025-11',1,1,0);
INSERT INTO caseTally VALUES('closed.recordedByDesk','2025-05',1,1,0);
INSERT INTO caseTally VALUES('received','2025-04',1,1,0);
INSERT INTO caseTally VALUES('received','2025-05',1,1,0);
INSERT INTO caseTally VALUES('received','2025-10',1,1,0);
INSERT INTO caseTally VALUES('received','2026-04',1,1,0);
INSERT INTO caseTally VALUES('stepLate','2025-10',7,1,1431);
INSERT INTO caseTally VALUES('stepUntimed','2025-04',10,1,166);
INSERT INTO caseTally VALUES('stepUntimed','2025-05',1,1,0);
INSERT INTO caseTally VALUES('stepUntimed','2025-05',10,1,5205);
INSERT INTO caseTally VALUES('stepUntimed','2025-11',10,1,1192);
INSERT INTO caseTally VALUES('stepWithin','2025-04',1,1,7);
INSERT INTO caseTally VALUES('stepWithin','2025-04',2,1,8);
INSERT INTO caseTally VALUES('stepWithin','2025-04',3,1,17);
INSERT INTO caseTally VALUES('stepWithin','2025-04',4,1,193);
INSERT INTO caseTally VALUES('stepWithin','2025-04',5,1,342);
INSERT INTO caseTally VALUES('stepWithin','2025-04',6,1,367);
INSERT INTO caseTally VALUES('stepWithin','2025-04',7,1,977);
INSERT INTO caseTally VALUES('stepWithin','2025-04',8,1,26);
INSERT INTO caseTally VALUES('stepWithin','2025-04',9,1,15);
INSERT INTO caseTally VALUES('stepWithin','2025-05',2,1,9);
INSERT INTO caseTally VALUES('stepWithin','2025-05',3,1,28);
INSERT INTO caseTally VALUES('stepWithin','2025-05',4,1,176);
INSERT INTO caseTally VALUES('stepWithin','2025-05',5,1,328);
INSERT INTO caseTally VALUES('stepWithin','2025-05',6,1,320);
INSERT INTO caseTally VALUES('stepWithin','2025-05',7,1,1071);
INSERT INTO caseTally VALUES('stepWithin','2025-05',8,1,12);
INSERT INTO caseTally VALUES('stepWithin','2025-05',9,1,12);
INSERT INTO caseTally VALUES('stepWithin','2025-10',1,1,7);
INSERT INTO caseTally VALUES('stepWithin','2025-10',2,1,6);
INSERT INTO caseTally VALUES('stepWithin','2025-10',3,1,21);
INSERT INTO caseTally VALUES('stepWithin','2025-10',4,1,358);
INSERT INTO caseTally VALUES('stepWithin','2025-10',5,1,92);
INSERT INTO caseTally VALUES('stepWithin','2025-10',6,1,154);
INSERT INTO caseTally VALUES('stepWithin','2025-10',8,1,13);
INSERT INTO caseTally VALUES('stepWithin','2025-10',9,1,18);
INSERT INTO caseTally VALUES('stepWithin','2026-04',1,1,7);
CREATE TABLE caseTallyZone (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  zone TEXT NOT NULL
) STRICT;
CREATE TABLE casePause (
  id         INTEGER PRIMARY KEY,
  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
  kind       TEXT NOT NULL CHECK (kind IN ('customer', 'thirdParty', 'lawfulExtension')),
  note       TEXT NOT NULL CHECK (note <> ''),
  expectedOn TEXT NOT NULL,
  dueAt      INTEGER NOT NULL,
  pausedAt   INTEGER NOT NULL,
  pausedBy   INTEGER NOT NULL REFERENCES person(id),
  endedAt    INTEGER CHECK (endedAt >= pausedAt),
  endedBy    INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE stepReminder (
  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
  kind       TEXT NOT NULL CHECK (kind IN ('soon', 'late', 'pauseOver')),
  moment     INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (caseStepID, kind, moment)
) STRICT, WITHOUT ROWID;
CREATE TABLE escalationRule (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL CHECK (kind IN ('late', 'priority', 'reopened', 'danger')),
  amount   INTEGER NOT NULL CHECK (amount >= 0),
  levels   INTEGER NOT NULL CHECK (levels BETWEEN 1 AND 5),
  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
  CHECK (kind <> 'priority' OR amount BETWEEN 1 AND 4)
) STRICT;
INSERT INTO escalationRule VALUES(1,'late',225,1,1);
INSERT INTO escalationRule VALUES(2,'late',900,2,1);
INSERT INTO escalationRule VALUES(3,'priority',1,1,1);
INSERT INTO escalationRule VALUES(4,'reopened',0,1,1);
INSERT INTO escalationRule VALUES(5,'danger',0,1,1);
CREATE TABLE escalation (
  id         INTEGER PRIMARY KEY,
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
  ruleID     INTEGER REFERENCES escalationRule(id),
  byID       INTEGER REFERENCES person(id),
  at         INTEGER NOT NULL,
  fromWords  TEXT NOT NULL,
  positionID INTEGER NOT NULL REFERENCES position(id),
  toTitle    TEXT NOT NULL,
  toName     TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  CHECK ((ruleID IS NULL) <> (byID IS NULL))
) STRICT;
CREATE TABLE escalationReceiver (
  escalationID INTEGER NOT NULL REFERENCES escalation(id),
  personID     INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (escalationID, personID)
) STRICT, WITHOUT ROWID;
CREATE TABLE escalationWatch (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  caseStepID INTEGER NOT NULL
) STRICT;
INSERT INTO escalationWatch VALUES(1,0);
CREATE TABLE stepStandard (
  stepID   INTEGER NOT NULL REFERENCES step(id),
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
  amount   INTEGER NOT NULL CHECK (amount >= 1),
  unit     TEXT NOT NULL CHECK (unit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
  PRIMARY KEY (stepID, priority)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "revisionText" (
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  kind       TEXT NOT NULL CHECK (kind IN ('legalBasis', 'qualification', 'related', 'equipment', 'warning',
    'recording', 'purpose', 'scope', 'definition', 'responsibility', 'indicator')),
  ordinal    INTEGER NOT NULL,
  text       TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (revisionID, kind, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO revisionText VALUES(1,'equipment',1,'Komputer, printer, dan pemindai');
INSERT INTO revisionText VALUES(1,'equipment',2,'Perangkat lunak sistem operasi dan peralatan jaringan');
INSERT INTO revisionText VALUES(1,'equipment',3,'Alat tulis kantor, dan lain-lain');
INSERT INTO revisionText VALUES(1,'legalBasis',1,'Peraturan Menteri Perindustrian Republik Indonesia Nomor 70/M-IND/PER/7/2011 tentang Tata Kelola Layanan Informasi Publik di Lingkungan Kementerian Perindustrian');
INSERT INTO revisionText VALUES(1,'legalBasis',2,'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan');
INSERT INTO revisionText VALUES(1,'legalBasis',3,'Peraturan Menteri Perindustrian Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri');
INSERT INTO revisionText VALUES(1,'legalBasis',4,'SNI ISO 9001:2015');
INSERT INTO revisionText VALUES(1,'qualification',1,'Memahami sistem layanan jasa teknis.');
INSERT INTO revisionText VALUES(1,'qualification',2,'Mampu menerapkan perbaikan dan pencegahan.');
INSERT INTO revisionText VALUES(1,'qualification',3,'Mampu memonitor dan mengevaluasi tindakan perbaikan dan pencegahan.');
INSERT INTO revisionText VALUES(1,'recording',1,'Disimpan sebagai data elektronik (basis data komputer, penyimpanan awan) dan salinan cetak.');
INSERT INTO revisionText VALUES(1,'related',1,'SOP/BSPJI-SMD.1/01 Penanganan Surat Masuk Menggunakan Aplikasi Srikandi');
INSERT INTO revisionText VALUES(1,'related',2,'SOP/BSPJI-SMD.1/02 Penanganan Surat Keluar');
INSERT INTO revisionText VALUES(1,'warning',1,'Apabila SOP ini tidak berjalan, keluhan pelanggan dapat tidak tertangani sehingga kekecewaan pelanggan/masyarakat akan bertambah.');
INSERT INTO revisionText VALUES(1,'warning',2,'Jika perbaikan terhadap keluhan tidak dilakukan dengan baik, masalah yang sama kemungkinan akan muncul kembali di kemudian hari.');
CREATE TABLE cparCriterion (
  id       INTEGER PRIMARY KEY,
  rule     TEXT NOT NULL UNIQUE CHECK (rule IN ('every', 'danger', 'urgent', 'late', 'repeated')),
  ordinal  INTEGER NOT NULL,
  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1))
) STRICT;
INSERT INTO cparCriterion VALUES(1,'every',1,1);
INSERT INTO cparCriterion VALUES(2,'danger',2,0);
INSERT INTO cparCriterion VALUES(3,'urgent',3,0);
INSERT INTO cparCriterion VALUES(4,'late',4,0);
INSERT INTO cparCriterion VALUES(5,'repeated',5,0);
CREATE TABLE cpar (
  id          INTEGER PRIMARY KEY,
  number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
  caseID      INTEGER REFERENCES caseRun(id),
  caseStepID  INTEGER UNIQUE REFERENCES caseStep(id),
  previousID  INTEGER UNIQUE REFERENCES cpar(id),
  source      TEXT NOT NULL CHECK (source IN ('complaint', 'survey', 'audit', 'incident', 'inspection', 'review')),
  severity    TEXT NOT NULL CHECK (severity IN ('major', 'minor', 'observation')),
  problem     TEXT NOT NULL CHECK (problem <> ''),
  place       TEXT NOT NULL DEFAULT '',
  evidence    TEXT NOT NULL CHECK (evidence <> ''),
  reference   TEXT NOT NULL DEFAULT '',
  ground      TEXT NOT NULL DEFAULT '',
  unitID      INTEGER REFERENCES unit(id),
  topic       TEXT NOT NULL DEFAULT '',
  issuedAt    INTEGER NOT NULL,
  issuedBy    INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE cparGround (
  cparID INTEGER NOT NULL REFERENCES cpar(id),
  rule   TEXT NOT NULL CHECK (rule <> ''),
  PRIMARY KEY (cparID, rule)
) STRICT, WITHOUT ROWID;
CREATE TABLE cparAnalysis (
  cparID     INTEGER PRIMARY KEY REFERENCES cpar(id),
  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),
  causeGroup TEXT NOT NULL CHECK (causeGroup <> ''),
  rootCause  TEXT NOT NULL CHECK (rootCause <> ''),
  analysedAt INTEGER NOT NULL,
  analysedBy INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE cparVerification (
  cparID     INTEGER NOT NULL REFERENCES cpar(id),
  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),
  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),
  verdict    TEXT NOT NULL CHECK (verdict IN ('effective', 'again', 'notEffective')),
  evidence   TEXT NOT NULL CHECK (evidence <> ''),
  finding    TEXT NOT NULL CHECK (finding <> ''),
  verifiedAt INTEGER NOT NULL,
  verifiedBy INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (cparID, ordinal),
  CHECK (ordinal < 3 OR verdict <> 'again')
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  token           TEXT PRIMARY KEY CHECK (length(token) >= 22),
  createdAt       INTEGER NOT NULL,
  changedAt       INTEGER NOT NULL,
  subject         TEXT NOT NULL DEFAULT '',
  description     TEXT NOT NULL DEFAULT '',
  service         TEXT NOT NULL DEFAULT '',
  occurredOn      TEXT NOT NULL DEFAULT '',
  place           TEXT NOT NULL DEFAULT '',
  isDangerous     TEXT NOT NULL DEFAULT '' CHECK (isDangerous IN ('', 'no', 'yes')),
  danger          TEXT NOT NULL DEFAULT '',
  remedy          TEXT NOT NULL DEFAULT '',
  confidentiality TEXT NOT NULL DEFAULT '' CHECK (confidentiality IN ('', 'named', 'confidential', 'anonymous')),
  name            TEXT NOT NULL DEFAULT '',
  organisation    TEXT NOT NULL DEFAULT '',
  phone           TEXT NOT NULL DEFAULT '',
  email           TEXT NOT NULL DEFAULT '',
  address         TEXT NOT NULL DEFAULT '',
  reached         TEXT NOT NULL DEFAULT '',
  CHECK (confidentiality <> 'anonymous' OR (name = '' AND organisation = '' AND phone = '' AND email = '' AND address = ''))
) STRICT, WITHOUT ROWID;
CREATE TABLE complaint (
  id            INTEGER PRIMARY KEY,
  caseID        INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),
  trackingToken TEXT NOT NULL UNIQUE CHECK (length(trackingToken) >= 22),
  draftHash     BLOB UNIQUE,
  channel       TEXT NOT NULL CHECK (channel IN
    ('website', 'inPerson', 'letter', 'whatsApp', 'email', 'telephone', 'complaintBox', 'socialMedia', 'survey')),
  receivedAt    INTEGER NOT NULL,
  recordedAt    INTEGER NOT NULL,
  recordedBy    INTEGER REFERENCES person(id),
  lateReason    TEXT NOT NULL DEFAULT '',
  agendaNumber  TEXT UNIQUE,
  letterNumber  TEXT NOT NULL DEFAULT '',
  letterDate    TEXT,
  description   TEXT NOT NULL,
  service       TEXT NOT NULL,
  occurredOn    TEXT,
  place         TEXT NOT NULL DEFAULT '',
  danger        TEXT NOT NULL DEFAULT '',
  remedy        TEXT NOT NULL DEFAULT '', formHash BLOB,
  CHECK ((channel = 'letter') = (agendaNumber IS NOT NULL)),
  CHECK ((channel = 'website') = (recordedBy IS NULL))
) STRICT;
INSERT INTO complaint VALUES(1,1,'7Qn2FV76SZ55aAii7HoALw',NULL,'inPerson',1745285956000,1745286496000,1,'',NULL,'',NULL,'Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','2025-04-17','','','Pendaftaran cukup sekali datang atau daring.',NULL);
INSERT INTO complaint VALUES(2,2,'liDHw0Dr88wdVBmhruaT0w',NULL,'website',1746162017000,1746162017000,NULL,'',NULL,'',NULL,'Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','2025-04-14','','','Pendaftaran cukup sekali datang atau daring.',NULL);
INSERT INTO complaint VALUES(3,3,'ZnW7Sgo5V8tQ4XMyaLRaZQ',NULL,'telephone',1761197760000,1761198300000,1,'',NULL,'',NULL,'Penawaran kalibrasi anak timbangan untuk order SRT-9791 sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena ada biaya titik ukur tambahan yang tidak pernah kami minta.','Kalibrasi','2025-10-11','','','Tagihan disesuaikan dengan penawaran.',NULL);
INSERT INTO complaint VALUES(4,4,'szAWzzNC0E9MTGaRHJXrjg',NULL,'letter',1776066420000,1776066960000,1,'','0001/2026','100/DIR/2026','2026-04-11','Saya menanyakan status alat yang dikalibrasi dengan nomor UJI-2614 lewat surel dan WhatsApp, tetapi 4 hari tidak ada balasan. Nomor telepon layanan juga sering tidak diangkat.','Lainnya','2026-04-09','','','Jawaban dan cara mengetahui status tanpa harus menelepon.',NULL);
CREATE TABLE complainant (
  complaintID  INTEGER PRIMARY KEY REFERENCES complaint(id),
  name         TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  phone        TEXT NOT NULL DEFAULT '',
  email        TEXT NOT NULL DEFAULT '',
  address      TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO complainant VALUES(1,'Fitri Hidayat','','+6281155510028','fitri28@example.com','Jalan Contoh 68, Bontang');
INSERT INTO complainant VALUES(2,'Slamet Setiawan','CV Karya Kabel','+6281155510029','slamet29@example.com','Jalan Contoh 35, Balikpapan');
INSERT INTO complainant VALUES(3,'Putri Siregar','','+6281155510005','putri5@example.com','Jalan Contoh 117, Bontang');
INSERT INTO complainant VALUES(4,'Putri Siregar','','+6281155510005','putri5@example.com','Jalan Contoh 117, Bontang');
CREATE TABLE category (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  ordinal  INTEGER NOT NULL,
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))
) STRICT;
INSERT INTO category VALUES(1,'delay','Keterlambatan',1,1);
INSERT INTO category VALUES(2,'result','Hasil uji atau sertifikat',2,1);
INSERT INTO category VALUES(3,'staff','Sikap atau perilaku petugas',3,1);
INSERT INTO category VALUES(4,'procedure','Persyaratan atau prosedur',4,1);
INSERT INTO category VALUES(5,'fee','Biaya atau tarif',5,1);
INSERT INTO category VALUES(6,'facility','Sarana dan prasarana',6,1);
INSERT INTO category VALUES(7,'information','Informasi dan komunikasi',7,1);
INSERT INTO category VALUES(8,'other','Lainnya',8,1);
CREATE TABLE sorting (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  categoryID  INTEGER NOT NULL REFERENCES category(id),
  unitID      INTEGER NOT NULL REFERENCES unit(id),
  impact      TEXT NOT NULL CHECK (impact IN ('high', 'medium', 'low')),
  urgency     TEXT NOT NULL CHECK (urgency IN ('high', 'medium', 'low')),
  note        TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO sorting VALUES(2,1,4,1,'low','low','Pelanggan berharap segera dihubungi.');
INSERT INTO sorting VALUES(12,2,4,1,'low','low','');
INSERT INTO sorting VALUES(22,3,5,3,'low','medium','');
CREATE TABLE disposition (
  id           INTEGER PRIMARY KEY,
  caseStepID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
  complaintID  INTEGER NOT NULL REFERENCES complaint(id),
  urgency      TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
  instructions TEXT NOT NULL CHECK (instructions <> ''),
  note         TEXT NOT NULL DEFAULT '',
  answerBy     TEXT NOT NULL,
  givenAt      INTEGER NOT NULL,
  givenBy      INTEGER NOT NULL REFERENCES person(id)
) STRICT;
INSERT INTO disposition VALUES(1,3,1,'ordinary','followUp prepareReply','','2025-05-05',1745287996000,2);
INSERT INTO disposition VALUES(2,13,2,'ordinary','followUp prepareReply','','2025-05-16',1746164237000,2);
INSERT INTO disposition VALUES(3,23,3,'ordinary','followUp prepareReply','','2025-11-04',1761199920000,2);
CREATE TABLE dispositionRecipient (
  dispositionID INTEGER NOT NULL REFERENCES disposition(id),
  personID      INTEGER NOT NULL REFERENCES person(id),
  unitID        INTEGER NOT NULL REFERENCES unit(id),
  isResponsible INTEGER NOT NULL CHECK (isResponsible IN (0, 1)), task TEXT NOT NULL DEFAULT '', answer TEXT NOT NULL DEFAULT '', answeredAt INTEGER,
  PRIMARY KEY (dispositionID, personID)
) STRICT, WITHOUT ROWID;
INSERT INTO dispositionRecipient VALUES(1,3,1,1,'','',NULL);
INSERT INTO dispositionRecipient VALUES(2,3,1,1,'','',NULL);
INSERT INTO dispositionRecipient VALUES(3,4,3,1,'','',NULL);
CREATE TABLE study (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  note        TEXT NOT NULL CHECK (note <> '')
) STRICT;
INSERT INTO study VALUES(4,1,'Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO study VALUES(14,2,'Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO study VALUES(24,3,'Titik ukur tambahan memang dikerjakan atas saran teknisi, tetapi persetujuan pelanggan tidak ditemukan.');
CREATE TABLE minutes (
  id          INTEGER PRIMARY KEY,
  caseStepID  INTEGER NOT NULL REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  heldAt      INTEGER NOT NULL,
  place       TEXT NOT NULL,
  attendees   TEXT NOT NULL CHECK (attendees <> ''),
  discussion  TEXT NOT NULL CHECK (discussion <> ''),
  decisions   TEXT NOT NULL DEFAULT '',
  recordedBy  INTEGER REFERENCES person(id)
) STRICT;
INSERT INTO minutes VALUES(1,10,1,1745869396000,'Halaman pelacakan keluhan (daring)','Fitri Hidayat','Surat jawaban nomor 001/BSPJI/PK/IV/2025 tanggal 28 April 2025 dibaca pelanggan, dan penerimaannya dikonfirmasi pelanggan.','Keluhan selesai, dikonfirmasi pelanggan.',NULL);
INSERT INTO minutes VALUES(2,20,2,1748400677000,'','Slamet Setiawan','Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.','Penerimaan surat dicatat petugas atas nama pelanggan; keluhan selesai.',1);
INSERT INTO minutes VALUES(3,24,3,1761279000000,'Ruang rapat pokja','Ketua pokja, penyelia, petugas pelayanan','Penawaran, lembar kerja, dan tagihan dibandingkan.','Penyebab ditelusuri lebih lanjut oleh penyelia.',4);
INSERT INTO minutes VALUES(4,30,3,1762158600000,'Halaman pelacakan keluhan (daring)','Putri Siregar','Surat jawaban nomor 003/BSPJI/PK/X/2025 tanggal 30 Oktober 2025 dibaca pelanggan, dan penerimaannya dikonfirmasi pelanggan.','Keluhan selesai, dikonfirmasi pelanggan.',NULL);
CREATE TABLE cause (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  kind        TEXT NOT NULL CHECK (kind IN ('people', 'machine', 'method', 'material', 'measurement', 'environment')),
  statement   TEXT NOT NULL CHECK (statement <> '')
) STRICT;
INSERT INTO cause VALUES(5,1,'method','Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.');
INSERT INTO cause VALUES(15,2,'method','Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.');
INSERT INTO cause VALUES(25,3,'method','Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.');
CREATE TABLE causeWhy (
  caseStepID INTEGER NOT NULL REFERENCES cause(caseStepID),
  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 5),
  answer     TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (caseStepID, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO causeWhy VALUES(5,1,'Formulir ditandatangani pada kunjungan kedua.');
INSERT INTO causeWhy VALUES(5,2,'Formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO causeWhy VALUES(15,1,'Formulir ditandatangani pada kunjungan kedua.');
INSERT INTO causeWhy VALUES(15,2,'Formulir baru dicetak setelah berkas diperiksa.');
INSERT INTO causeWhy VALUES(25,1,'Titik ukur ditambah tanpa persetujuan tertulis.');
INSERT INTO causeWhy VALUES(25,2,'Prosedur perubahan order tidak meminta persetujuan pelanggan.');
CREATE TABLE verification (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  isEffective INTEGER NOT NULL CHECK (isEffective IN (0, 1)),
  monitoring  TEXT NOT NULL CHECK (monitoring <> ''),
  evaluation  TEXT NOT NULL CHECK (evaluation <> ''),
  report      TEXT NOT NULL CHECK (report <> '')
) STRICT;
INSERT INTO verification VALUES(7,1,1,'Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.','Efektif: kejadian serupa tidak terulang selama pemantauan.','Lima pendaftar sesudahnya selesai dalam satu kunjungan.');
INSERT INTO verification VALUES(17,2,1,'Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.','Efektif: kejadian serupa tidak terulang selama pemantauan.','Lima pendaftar sesudahnya selesai dalam satu kunjungan.');
INSERT INTO verification VALUES(27,3,1,'Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.','Efektif: kejadian serupa tidak terulang selama pemantauan.','Pelanggan membayar tagihan pengganti. Formulir perubahan dipakai pada lima order sesudahnya.');
CREATE TABLE letterVersion (
  letterID    INTEGER NOT NULL REFERENCES letter(id),
  version     INTEGER NOT NULL CHECK (version >= 1),
  urgency     TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
  addressee   TEXT NOT NULL CHECK (addressee <> ''),
  subject     TEXT NOT NULL CHECK (subject <> ''),
  attachments TEXT NOT NULL DEFAULT '',
  body        TEXT NOT NULL CHECK (body <> ''),
  copies      TEXT NOT NULL DEFAULT '',
  hash        BLOB NOT NULL CHECK (length(hash) = 32),
  savedAt     INTEGER NOT NULL,
  savedBy     INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (letterID, version)
) STRICT, WITHOUT ROWID;
INSERT INTO letterVersion VALUES(1,1,'ordinary',replace('Fitri Hidayat\nJalan Contoh 68, Bontang','\n',char(10)),'Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali','',replace('Sehubungan dengan keluhan nomor KEL-2025-0001 yang kami terima pada 22 April 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 28 April 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 28 April 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 28 April 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0001.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'39bc2774b42aca4bd81fe520d281c5764cd92a74bf7729ceb33f8f8eb8ffde8b',1745812696000,3);
INSERT INTO letterVersion VALUES(2,1,'ordinary',replace('Slamet Setiawan\nCV Karya Kabel\nJalan Contoh 35, Balikpapan','\n',char(10)),'Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali','',replace('Sehubungan dengan keluhan nomor KEL-2025-0002 yang kami terima pada 2 Mei 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 8 Mei 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 8 Mei 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 8 Mei 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0002.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'895edc85742ac6350f5d4d36c553692d58224cc68b63d43d0c4718094e156fac',1746687257000,3);
INSERT INTO letterVersion VALUES(3,1,'ordinary',replace('Putri Siregar\nJalan Contoh 117, Bontang','\n',char(10)),'Jawaban atas keluhan: Tagihan kalibrasi anak timbangan berbeda dari penawaran','',replace('Sehubungan dengan keluhan nomor KEL-2025-0003 yang kami terima pada 23 Oktober 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Kalibrasi, yaitu: Tagihan kalibrasi anak timbangan berbeda dari penawaran.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menerbitkan tagihan baru sesuai penawaran (dilaksanakan 30 Oktober 2025).\n2. Tindakan korektif: Perubahan lingkup order wajib memakai formulir persetujuan pelanggan (dilaksanakan 30 Oktober 2025).\n3. Tindakan pencegahan: Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan (dilaksanakan 30 Oktober 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0003.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'a4b281258a6c07aba7fffa68fb292390f4c8d225776e4a0fd0333cd6d5aaa995',1761789000000,4);
CREATE TABLE letterInitials (
  id       INTEGER PRIMARY KEY,
  letterID INTEGER NOT NULL,
  version  INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id),
  title    TEXT NOT NULL,
  at       INTEGER NOT NULL,
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
) STRICT;
INSERT INTO letterInitials VALUES(1,1,1,3,'Ketua Pokja',1745812696000,X'39bc2774b42aca4bd81fe520d281c5764cd92a74bf7729ceb33f8f8eb8ffde8b');
INSERT INTO letterInitials VALUES(2,2,1,3,'Ketua Pokja',1746687257000,X'895edc85742ac6350f5d4d36c553692d58224cc68b63d43d0c4718094e156fac');
INSERT INTO letterInitials VALUES(3,3,1,4,'Ketua Pokja',1761789000000,X'a4b281258a6c07aba7fffa68fb292390f4c8d225776e4a0fd0333cd6d5aaa995');
CREATE TABLE letterReturn (
  id       INTEGER PRIMARY KEY,
  letterID INTEGER NOT NULL,
  version  INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id),
  at       INTEGER NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
) STRICT;
CREATE TABLE letterSignature (
  letterID  INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL,
  number    TEXT NOT NULL UNIQUE CHECK (number <> ''),
  personID  INTEGER NOT NULL REFERENCES person(id),
  name      TEXT NOT NULL,
  title     TEXT NOT NULL,
  at        INTEGER NOT NULL,
  hash      BLOB NOT NULL CHECK (length(hash) = 32),
  trailSeq  INTEGER NOT NULL,
  trailHash BLOB NOT NULL CHECK (length(trailHash) = 32),
  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
) STRICT;
INSERT INTO letterSignature VALUES(1,1,'001/BSPJI/PK/IV/2025',2,'Bambang Suryanto','Kepala Balai',1745817196000,X'39bc2774b42aca4bd81fe520d281c5764cd92a74bf7729ceb33f8f8eb8ffde8b',66,X'89e0031d24afeb2f5627d3e227c174a3bcd2b72a9d779cffbfc323af4ce67c24');
INSERT INTO letterSignature VALUES(2,1,'002/BSPJI/PK/V/2025',2,'Bambang Suryanto','Kepala Balai',1746687977000,X'895edc85742ac6350f5d4d36c553692d58224cc68b63d43d0c4718094e156fac',107,X'536795d1811a0bc4e063776be5ea29dcc6ded3c2ff98449b8007597e23e26b05');
INSERT INTO letterSignature VALUES(3,1,'003/BSPJI/PK/X/2025',2,'Bambang Suryanto','Kepala Balai',1761790080000,X'a4b281258a6c07aba7fffa68fb292390f4c8d225776e4a0fd0333cd6d5aaa995',155,X'400f1422888e6f07322747dfcb477b9fe4eb5f6ad0bf2edcd1de09496c173742');
CREATE TABLE letterReceipt (
  letterID   INTEGER PRIMARY KEY REFERENCES letter(id),
  caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
  source     TEXT NOT NULL CHECK (source IN ('customer', 'desk')),
  way        TEXT NOT NULL CHECK (way IN ('tracking', 'handed', 'courier', 'email', 'whatsApp', 'other')),
  at         INTEGER NOT NULL,
  receivedOn TEXT NOT NULL,
  recipient  TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT '',
  recordedBy INTEGER REFERENCES person(id),
  proofID    INTEGER REFERENCES file(id),
  CHECK ((source = 'desk') = (recordedBy IS NOT NULL)),
  CHECK ((source = 'desk') = (proofID IS NOT NULL)),
  CHECK ((source = 'customer') = (way = 'tracking'))
) STRICT;
INSERT INTO letterReceipt VALUES(1,10,'customer','tracking',1745869396000,'2025-04-29','Fitri Hidayat','',NULL,NULL);
INSERT INTO letterReceipt VALUES(2,20,'desk','handed',1748400677000,'2025-05-28','Slamet Setiawan','Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.',1,1);
INSERT INTO letterReceipt VALUES(3,30,'customer','tracking',1762158600000,'2025-11-03','Putri Siregar','',NULL,NULL);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','complaintSearch','complaintSearch',0,'CREATE VIRTUAL TABLE complaintSearch USING fts5(
  number, subject, description, service, name, phone, letterNumber,
  tokenize = ''unicode61 remove_diacritics 2'')');
CREATE TABLE IF NOT EXISTS 'complaintSearch_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO complaintSearch_data VALUES(1,X'040c1f6b080b0400');
INSERT INTO complaintSearch_data VALUES(10,X'000000000101010001010101');
INSERT INTO complaintSearch_data VALUES(137438953473,X'0000054c0530303030310102040302040401320202040401330302040104323032350102030102030102030401360402030203363134040601020b010134040c01010a010211010d36323831313535353130303035030601050201060105020c02323801060105020d01390206010502010439373931030601020901036164610306010214010c01010301021402036c6174040c01010601020502036e616b030c0101040102040203746175010c010219010303010c010219010303010762616c6173616e04060102150206657262656461030601010604036b6173010601020a010601020a0204696179610306010215010263760206010404010364616e040601020e030370617401060102150106010215030272690306010107030474616e67010e01010601020806010e0101060102080601060102100205656e67616e0406010208020769616e676b6174040601021c03096b616c696272617369040c01010801020703076c616b756b616e0106010216010601021603056d696e746101060102070106010207020275610106010107010601010701056669747269010601040202076f726d756c697201060102110106010211010568616e7961010601020e010601020e03027269040c01010b0102120402757301060101050106010105020669646179617401060104030103696e690106010214010601021401056a616c616e010601021801060102180203756761040601021901056b6162617204060101040402656c020601040603026c690106010108010601010805056272617369010c010104010205010c010104010205011201010301020301030203026d69030801020b13030472656e6103060102130402796102060104050202656c010202010202010202010202020a6f6e73756c74616e73690106010304010601030401046c616769010601020d010601020d0305696e6e7961040601030203026c75010601020b010601020b030579616e616e040601021802046562696803060102110303776174010601021a010601021a020601020c01076d656d6261776101060102090106010209030c6e616e646174616e67616e6901060102100106010210060579616b616e0406010203040664616674617201060102030106010203040475727574010601021201060102120204696e7461030601021d01056e6f6d6f7204080102090f01056f726465720306010207010970656c61746968616e0112010103010204010302011201010301020401030203076e61776172616e030c0101080102020408646166746172616e010601010201060101020304726e6168030601021b0204757472690306010402010601040201047361796101080102060f01080102060f02060102020205656b616c690106010217010601021703046c616d610406010109030472696e67040601021a030674696177616e02060104030404756a7569030601020c02066972656761720306010403010601040302056c616d65740206010402020272740306010208020574617475730406010204020475646168030601020a030372656c010601021b010601021b020601020d01077461676968616e030c01010201020e03066d626168616e03060102180206656c65706f6e040601021703056e74616e670406010105030474617069030601020d010601021002046964616b030601021a010e0101020102130a03076d62616e67616e030c01010501020503046e6767690306010212030374696b03060102160103756a69040601020a02036b7572030601021702046e74756b01080102020f01080102020f010601020601087768617473617070040601020f010479616e67030801020f0c010c010107010206040c06060f060a0b1909080b120d0d150e0d0f0b090a0f091d0c0e1313110e0c13110c0e0d0f110a0c090e220a0b091016100c0e0c0b1413180c12100b0d0c2111140b1017110b0b0d0b120c090c0b14110d0d0c1014110b0a0a0a170f');
CREATE TABLE IF NOT EXISTS 'complaintSearch_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO complaintSearch_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'complaintSearch_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6);
INSERT INTO complaintSearch_content VALUES(1,'KEL-2025-0001','Pendaftaran pelatihan kalibrasi harus datang dua kali','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','Fitri Hidayat ','+6281155510028','');
INSERT INTO complaintSearch_content VALUES(2,'KEL-2025-0002','Pendaftaran pelatihan kalibrasi harus datang dua kali','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','Slamet Setiawan CV Karya Kabel','+6281155510029','');
INSERT INTO complaintSearch_content VALUES(3,'KEL-2025-0003','Tagihan kalibrasi anak timbangan berbeda dari penawaran','Penawaran kalibrasi anak timbangan untuk order SRT-9791 sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena ada biaya titik ukur tambahan yang tidak pernah kami minta.','Kalibrasi','Putri Siregar ','+6281155510005','');
INSERT INTO complaintSearch_content VALUES(4,'KEL-2026-0001','Tidak ada kabar tentang alat yang dikalibrasi selama 4 hari','Saya menanyakan status alat yang dikalibrasi dengan nomor UJI-2614 lewat surel dan WhatsApp, tetapi 4 hari tidak ada balasan. Nomor telepon layanan juga sering tidak diangkat.','Lainnya','Putri Siregar ','+6281155510005','');
CREATE TABLE IF NOT EXISTS 'complaintSearch_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO complaintSearch_docsize VALUES(1,X'03071a03020100');
INSERT INTO complaintSearch_docsize VALUES(2,X'03071a03050100');
INSERT INTO complaintSearch_docsize VALUES(3,X'03071c01020100');
INSERT INTO complaintSearch_docsize VALUES(4,X'030a1b01020100');
CREATE TABLE IF NOT EXISTS 'complaintSearch_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO complaintSearch_config VALUES('version',4);
CREATE TABLE sentNote (
  formHash BLOB PRIMARY KEY CHECK (length(formHash) = 32),
  entryID  INTEGER NOT NULL UNIQUE REFERENCES caseEntry(id)
) STRICT, WITHOUT ROWID;
CREATE TABLE answerPromise (
  complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),
  madeAt      INTEGER NOT NULL,
  answerBy    TEXT NOT NULL
) STRICT;
INSERT INTO answerPromise VALUES(1,1745286496000,'2025-04-30');
INSERT INTO answerPromise VALUES(2,1746162017000,'2025-05-14');
INSERT INTO answerPromise VALUES(3,1761198300000,'2025-10-31');
INSERT INTO answerPromise VALUES(4,1776066960000,'2026-04-22');
CREATE TABLE record (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id)
) STRICT;
CREATE TABLE recordAnswer (
  caseStepID INTEGER NOT NULL REFERENCES record(caseStepID),
  question   TEXT NOT NULL CHECK (question <> ''),
  answer     TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (caseStepID, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactLog (
  id          INTEGER PRIMARY KEY,
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  way         TEXT NOT NULL CHECK (way IN
    ('telephone', 'inPerson', 'email', 'whatsApp', 'socialMedia', 'letter', 'survey', 'other')),
  isIncoming  INTEGER NOT NULL CHECK (isIncoming IN (0, 1)),
  summary     TEXT NOT NULL CHECK (summary <> ''),
  at          INTEGER NOT NULL,
  recordedBy  INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE assignment (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  personID    INTEGER NOT NULL REFERENCES person(id),
  unitID      INTEGER NOT NULL REFERENCES unit(id),
  note        TEXT NOT NULL CHECK (note <> '')
) STRICT;
CREATE TABLE satisfaction (
  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
  complaintID INTEGER NOT NULL REFERENCES complaint(id),
  isSatisfied INTEGER NOT NULL CHECK (isSatisfied IN (0, 1)),
  text        TEXT NOT NULL DEFAULT '',
  at          INTEGER NOT NULL,
  recordedBy  INTEGER REFERENCES person(id),
  CHECK (isSatisfied = 1 OR text <> '')
) STRICT;
CREATE TABLE IF NOT EXISTS "letter" (
  id          INTEGER PRIMARY KEY,
  complaintID INTEGER NOT NULL REFERENCES complaint(id)
) STRICT;
INSERT INTO letter VALUES(1,1);
INSERT INTO letter VALUES(2,2);
INSERT INTO letter VALUES(3,3);
CREATE TRIGGER trailIsFinal BEFORE UPDATE ON trail
  BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER trailIsKept BEFORE DELETE ON trail
  BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER issuedNumberIsFinal BEFORE UPDATE ON numberIssued
  BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
CREATE TRIGGER issuedNumberIsKept BEFORE DELETE ON numberIssued
  BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep WHEN OLD.completedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a completed step is final'); END;
CREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep
  BEGIN SELECT RAISE(ABORT, 'a step of a case is kept'); END;
CREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun WHEN OLD.closedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed case stays closed'); END;
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
CREATE INDEX unitByParent ON unit(parentID);
CREATE INDEX positionByChief ON position(reportsTo);
CREATE INDEX personByName ON person(name, id);
CREATE INDEX appointmentByPosition ON appointment(positionID, unitID, untilAt);
CREATE INDEX appointmentByUnit ON appointment(unitID);
CREATE INDEX sessionByPerson ON session(personID);
CREATE INDEX sessionByExpiry ON session(expiresAt);
CREATE INDEX throttleByTime ON throttle(lastAt);
CREATE INDEX passwordLinkByPerson ON passwordLink(personID);
CREATE UNIQUE INDEX numberIssuedByText ON numberIssued(kind, text);
CREATE INDEX trailBySubject ON trail(subjectKind, subjectID, seq);
CREATE INDEX waitingFileByAge ON waitingFile(at);
CREATE INDEX unscannedFileWaiting ON unscannedFile(at) WHERE found IS NULL;
CREATE INDEX secondFactorResetByPerson ON secondFactorReset(personID);
CREATE INDEX secondFactorResetBy ON secondFactorReset(byID);
CREATE INDEX knownDeviceByTime ON knownDevice(lastSeenAt);
CREATE INDEX mailWaiting ON mail(nextAt, id) WHERE sentAt IS NULL AND refusedAt IS NULL;
CREATE INDEX mailRefused ON mail(refusedAt, id) WHERE refusedAt IS NOT NULL;
CREATE INDEX mailBySubject ON mail(subjectKind, subjectID, id) WHERE subjectID IS NOT NULL;
CREATE INDEX substituteBySubstitute ON substitute(substituteID, untilAt);
CREATE INDEX substituteByAbsent ON substitute(absentID, untilAt);
CREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);
CREATE INDEX performerByPosition ON performer(positionID);
CREATE INDEX stepByPerformer ON step(performerID);
CREATE INDEX caseByOpening ON caseRun(openedAt, id);
CREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id);
CREATE INDEX caseByState ON caseRun(closedAt, openedAt, id);
CREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id);
CREATE INDEX caseByRevision ON caseRun(revisionID);
CREATE INDEX caseBySafety ON caseRun(openedAt, id) WHERE isSafety = 1;
CREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);
CREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;
CREATE INDEX entryByCase ON caseEntry(caseID, id);
CREATE INDEX attachmentByEntry ON caseAttachment(entryID);
CREATE INDEX actionByCase ON action(caseID, id);
CREATE INDEX informedByPerson ON caseInformed(personID);
CREATE INDEX customerEntryByKind ON caseEntry(kind, caseID) WHERE author = 'customer' AND kind <> 'customer.note';
CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)
  WHERE completedAt IS NULL;
CREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)
  WHERE completedAt IS NULL AND personID IS NULL;
CREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;
CREATE UNIQUE INDEX openPauseOfStep ON casePause(caseStepID) WHERE endedAt IS NULL;
CREATE INDEX openPauseByDay ON casePause(expectedOn) WHERE endedAt IS NULL;
CREATE INDEX escalationByCase ON escalation(caseID, id);
CREATE UNIQUE INDEX escalationByRule ON escalation(caseStepID, ruleID) WHERE ruleID IS NOT NULL;
CREATE INDEX escalationByReceiver ON escalationReceiver(personID, escalationID);
CREATE INDEX cparByCase ON cpar(caseID, id);
CREATE INDEX cparByIssue ON cpar(issuedAt, id);
CREATE INDEX cparByMatter ON cpar(unitID, topic, issuedAt);
CREATE INDEX draftByAge ON draft(changedAt);
CREATE INDEX complaintByChannel ON complaint(channel, receivedAt);
CREATE INDEX complainantByPhone ON complainant(phone) WHERE phone <> '';
CREATE INDEX sortingByComplaint ON sorting(complaintID);
CREATE INDEX sortingByCategory ON sorting(categoryID);
CREATE INDEX dispositionByComplaint ON disposition(complaintID);
CREATE UNIQUE INDEX oneResponsible ON dispositionRecipient(dispositionID) WHERE isResponsible = 1;
CREATE INDEX recipientByPerson ON dispositionRecipient(personID);
CREATE INDEX studyByComplaint ON study(complaintID);
CREATE INDEX minutesByComplaint ON minutes(complaintID);
CREATE INDEX minutesByStep ON minutes(caseStepID);
CREATE INDEX causeByComplaint ON cause(complaintID);
CREATE INDEX verificationByComplaint ON verification(complaintID);
CREATE INDEX initialsByVersion ON letterInitials(letterID, version);
CREATE INDEX returnsByLetter ON letterReturn(letterID);
CREATE INDEX signatureByTime ON letterSignature(at);
CREATE INDEX complainantByEmail ON complainant(LOWER(email)) WHERE email <> '';
CREATE INDEX recordByComplaint ON record(complaintID);
CREATE INDEX contactByComplaint ON contactLog(complaintID, id);
CREATE INDEX assignmentByComplaint ON assignment(complaintID);
CREATE INDEX satisfactionByComplaint ON satisfaction(complaintID, caseStepID);
CREATE INDEX letterByComplaint ON letter(complaintID, id);
PRAGMA writable_schema=OFF;
COMMIT;
