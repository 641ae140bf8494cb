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
INSERT INTO schemaMigration VALUES(22,'platform 0022 positions revise, check and approve procedures',replace('INSERT INTO positionAbility (positionID, ability) SELECT id, ''reviseProcedures'' FROM position WHERE code = ''admin'';\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''checkProcedures'' FROM position\n  WHERE code IN (''head'', ''manager'', ''management'', ''supervisor'', ''director'', ''qualityManager'');\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''approveProcedures'' FROM position\n  WHERE code IN (''head'', ''management'', ''director'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(23,'platform 0023 logos are kept by the hash of their picture, and files go along with mails',replace('CREATE TABLE logo (\n  name    TEXT PRIMARY KEY CHECK (length(name) = 64),\n  picture BLOB NOT NULL CHECK (length(picture) > 0),\n  addedAt INTEGER NOT NULL\n) STRICT;\nCREATE TABLE mailFile (\n  mailID INTEGER NOT NULL REFERENCES mail(id),\n  fileID INTEGER NOT NULL REFERENCES file(id),\n  PRIMARY KEY (mailID, fileID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(24,'platform 0024 positions set the standards of figures',replace('INSERT INTO positionAbility (positionID, ability) SELECT id, ''setTargets'' FROM position\n  WHERE code IN (''head'', ''manager'', ''management'', ''supervisor'', ''director'', ''qualityManager'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(25,'platform 0025 a replaced key goes on proving the rows it sealed',replace('CREATE TABLE retiredTrailKey (\n  lastSeq INTEGER PRIMARY KEY,\n  sealed  BLOB NOT NULL CHECK (length(sealed) = 72)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(26,'platform 0026 positions prepare, check and approve periodic reports',replace('INSERT INTO positionAbility (positionID, ability) SELECT id, ''prepareReports'' FROM position\n  WHERE code IN (''serviceDesk'', ''customerService'', ''salesCoordinator'');\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''checkReports'' FROM position\n  WHERE code IN (''head'', ''manager'', ''management'', ''supervisor'', ''director'', ''qualityManager'');\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''approveReports'' FROM position\n  WHERE code IN (''head'', ''management'', ''director'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(27,'platform 0027 positions plan the K3 satisfaction programme, run its surveys and audit safety',replace('INSERT INTO positionAbility (positionID, ability) SELECT id, ''planSatisfaction'' FROM position WHERE code = ''hse'';\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''runSurveys'' FROM position\n  WHERE code IN (''hse'', ''serviceDesk'', ''customerService'', ''salesCoordinator'');\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''auditSafety'' FROM position WHERE code = ''hse'';\nINSERT INTO positionAbility (positionID, ability) SELECT id, ''prepareReports'' FROM position WHERE code = ''hse'';','\n',char(10)));
INSERT INTO schemaMigration VALUES(28,'procedures 0001 a procedure has revisions',replace('CREATE TABLE procedure (\n  id   INTEGER PRIMARY KEY,\n  code TEXT NOT NULL UNIQUE CHECK (code <> '''')\n) STRICT;\nCREATE TABLE revision (\n  id             INTEGER PRIMARY KEY,\n  procedureID    INTEGER NOT NULL REFERENCES procedure(id),\n  number         INTEGER NOT NULL CHECK (number >= 0),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  documentNumber TEXT,\n  madeOn         TEXT,\n  revisedOn      TEXT,\n  effectiveOn    TEXT,\n  effectiveFrom  TEXT NOT NULL,\n  UNIQUE (procedureID, number)\n) STRICT;\nCREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);\nCREATE TABLE revisionText (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''legalBasis'', ''qualification'', ''related'', ''equipment'', ''warning'', ''recording'')),\n  ordinal    INTEGER NOT NULL,\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (revisionID, kind, ordinal)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(29,'procedures 0002 a revision names its performers',replace('CREATE TABLE performer (\n  id         INTEGER PRIMARY KEY,\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  code       TEXT NOT NULL CHECK (code <> ''''),\n  title      TEXT NOT NULL CHECK (title <> ''''),\n  ordinal    INTEGER NOT NULL,\n  isCustomer INTEGER NOT NULL CHECK (isCustomer IN (0, 1)),\n  isOfUnit   INTEGER NOT NULL CHECK (isOfUnit IN (0, 1)),\n  positionID INTEGER REFERENCES position(id),\n  UNIQUE (revisionID, code),\n  CHECK ((isCustomer = 1) = (positionID IS NULL))\n) STRICT;\nCREATE INDEX performerByPosition ON performer(positionID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(30,'procedures 0003 a step has a kind, a standard and outcomes',replace('CREATE TABLE step (\n  id             INTEGER PRIMARY KEY,\n  revisionID     INTEGER NOT NULL REFERENCES revision(id),\n  number         INTEGER NOT NULL CHECK (number >= 1),\n  kind           TEXT NOT NULL CHECK (kind <> ''''),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  text           TEXT NOT NULL CHECK (text <> ''''),\n  performerID    INTEGER NOT NULL REFERENCES performer(id),\n  standardAmount INTEGER NOT NULL CHECK (standardAmount >= 1),\n  standardUnit   TEXT NOT NULL\n    CHECK (standardUnit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  runsClock      INTEGER NOT NULL CHECK (runsClock IN (0, 1)),\n  needs          TEXT NOT NULL DEFAULT '''',\n  gives          TEXT NOT NULL DEFAULT '''',\n  remark         TEXT NOT NULL DEFAULT '''',\n  worth          TEXT CHECK (worth IN (''rva'', ''bva'', ''nva'')),\n  isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)),\n  UNIQUE (revisionID, number)\n) STRICT;\nCREATE INDEX stepByPerformer ON step(performerID);\nCREATE TABLE outcome (\n  id          INTEGER PRIMARY KEY,\n  stepID      INTEGER NOT NULL REFERENCES step(id),\n  ordinal     INTEGER NOT NULL,\n  code        TEXT NOT NULL CHECK (code <> ''''),\n  words       TEXT NOT NULL CHECK (words <> ''''),\n  nextNumber  INTEGER CHECK (nextNumber >= 1),\n  needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),\n  UNIQUE (stepID, code)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(31,'procedures 0004 a case runs on the revision it began with',replace('CREATE TABLE caseRun (\n  id              INTEGER PRIMARY KEY,\n  token           TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  revisionID      INTEGER NOT NULL REFERENCES revision(id),\n  number          TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  subject         TEXT NOT NULL,\n  openedAt        INTEGER NOT NULL,\n  unitID          INTEGER REFERENCES unit(id),\n  responsibleID   INTEGER REFERENCES person(id),\n  priority        INTEGER CHECK (priority BETWEEN 1 AND 4),\n  confidentiality TEXT NOT NULL CHECK (confidentiality IN (''named'', ''confidential'', ''anonymous'')),\n  isSafety        INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1)),\n  version         INTEGER NOT NULL DEFAULT 1,\n  changedAt       INTEGER NOT NULL,\n  closedAt        INTEGER,\n  ending          TEXT,\n  CHECK ((closedAt IS NULL) = (ending IS NULL))\n) STRICT;\nCREATE INDEX caseByOpening ON caseRun(openedAt, id);\nCREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id);\nCREATE INDEX caseByState ON caseRun(closedAt, openedAt, id);\nCREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id);\nCREATE INDEX caseByRevision ON caseRun(revisionID);\nCREATE INDEX caseBySafety ON caseRun(openedAt, id) WHERE isSafety = 1;','\n',char(10)));
INSERT INTO schemaMigration VALUES(32,'procedures 0005 a case opens and completes steps',replace('CREATE TABLE caseStep (\n  id           INTEGER PRIMARY KEY,\n  caseID       INTEGER NOT NULL REFERENCES caseRun(id),\n  stepID       INTEGER NOT NULL REFERENCES step(id),\n  round        INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),\n  openedAt     INTEGER NOT NULL,\n  dueAt        INTEGER,\n  positionID   INTEGER REFERENCES position(id),\n  unitID       INTEGER REFERENCES unit(id),\n  personID     INTEGER REFERENCES person(id),\n  completedAt  INTEGER,\n  completedBy  INTEGER REFERENCES person(id),\n  outcomeID    INTEGER REFERENCES outcome(id),\n  minutesUsed  INTEGER CHECK (minutesUsed >= 0),\n  reason       TEXT NOT NULL DEFAULT '''',\n  UNIQUE (caseID, stepID, round),\n  CHECK (completedAt >= openedAt),\n  CHECK ((completedAt IS NULL) = (outcomeID IS NULL)),\n  CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))\n) STRICT;\nCREATE INDEX openStepByPosition ON caseStep(positionID, dueAt, id) WHERE completedAt IS NULL;\nCREATE INDEX openStepByPerson ON caseStep(personID, dueAt, id) WHERE completedAt IS NULL;\nCREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);\nCREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(33,'procedures 0006 the story of a case is told in entries',replace('CREATE TABLE caseEntry (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER REFERENCES caseStep(id),\n  at         INTEGER NOT NULL,\n  author     TEXT NOT NULL CHECK (author IN (''customer'', ''staff'', ''system'')),\n  personID   INTEGER REFERENCES person(id),\n  audience   TEXT NOT NULL CHECK (audience IN (''public'', ''internal'')),\n  kind       TEXT NOT NULL CHECK (kind <> ''''),\n  heading    TEXT NOT NULL CHECK (heading <> ''''),\n  text       TEXT NOT NULL DEFAULT '''',\n  CHECK ((author = ''staff'') = (personID IS NOT NULL))\n) STRICT;\nCREATE INDEX entryByCase ON caseEntry(caseID, id);\nCREATE TABLE caseAttachment (\n  caseID   INTEGER NOT NULL REFERENCES caseRun(id),\n  fileID   INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  entryID  INTEGER REFERENCES caseEntry(id),\n  audience TEXT NOT NULL CHECK (audience IN (''public'', ''internal'')),\n  PRIMARY KEY (caseID, fileID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX attachmentByEntry ON caseAttachment(entryID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(34,'procedures 0007 an action is planned, carried out and judged',replace('CREATE TABLE action (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''correction'', ''corrective'', ''preventive'')),\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  owner      TEXT NOT NULL CHECK (owner <> ''''),\n  dueOn      TEXT NOT NULL,\n  plannedAt  INTEGER NOT NULL,\n  plannedBy  INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX actionByCase ON action(caseID, id);\nCREATE TABLE actionExecution (\n  actionID   INTEGER NOT NULL REFERENCES action(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  doneOn     TEXT NOT NULL,\n  evidence   TEXT NOT NULL CHECK (evidence <> ''''),\n  recordedAt INTEGER NOT NULL,\n  recordedBy INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (actionID, caseStepID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(35,'procedures 0008 a completed step stays as it was completed',replace('CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep WHEN OLD.completedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a completed step is final''); END;\nCREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep\n  BEGIN SELECT RAISE(ABORT, ''a step of a case is kept''); END;\nCREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun WHEN OLD.closedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a closed case stays closed''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(36,'procedures 0009 colleagues who were informed may read the case',replace('CREATE TABLE caseInformed (\n  caseID   INTEGER NOT NULL REFERENCES caseRun(id),\n  personID INTEGER NOT NULL REFERENCES person(id),\n  at       INTEGER NOT NULL,\n  PRIMARY KEY (caseID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX informedByPerson ON caseInformed(personID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(37,'procedures 0010 what customers said is found by its kind','CREATE INDEX customerEntryByKind ON caseEntry(kind, caseID) WHERE author = ''customer'' AND kind <> ''customer.note'';');
INSERT INTO schemaMigration VALUES(38,'procedures 0011 tasks stand in their order',replace('CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id) WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id)\n  WHERE completedAt IS NULL AND personID IS NULL;\nDROP INDEX openStepByPerson;','\n',char(10)));
INSERT INTO schemaMigration VALUES(39,'procedures 0012 tasks are counted without their rows',replace('DROP INDEX taskByPerson;\nDROP INDEX taskByPosition;\nDROP INDEX openStepByPosition;\nCREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)\n  WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)\n  WHERE completedAt IS NULL AND personID IS NULL;\nCREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(40,'procedures 0013 deeds are counted as they are done',replace('CREATE TABLE caseTally (\n  figure    TEXT NOT NULL CHECK (figure <> ''''),\n  month     TEXT NOT NULL CHECK (length(month) = 7),\n  subjectID INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  total     INTEGER NOT NULL CHECK (total >= 0),\n  PRIMARY KEY (figure, month, subjectID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE caseTallyZone (\n  id   INTEGER PRIMARY KEY CHECK (id = 1),\n  zone TEXT NOT NULL\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(41,'procedures 0014 the clock of a step can stand still, for a reason',replace('ALTER TABLE caseStep ADD COLUMN pausedAt INTEGER;\nALTER TABLE caseStep ADD COLUMN idleMinutes INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0);\nCREATE TABLE casePause (\n  id         INTEGER PRIMARY KEY,\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''customer'', ''thirdParty'', ''lawfulExtension'')),\n  note       TEXT NOT NULL CHECK (note <> ''''),\n  expectedOn TEXT NOT NULL,\n  dueAt      INTEGER NOT NULL,\n  pausedAt   INTEGER NOT NULL,\n  pausedBy   INTEGER NOT NULL REFERENCES person(id),\n  endedAt    INTEGER CHECK (endedAt >= pausedAt),\n  endedBy    INTEGER REFERENCES person(id)\n) STRICT;\nCREATE UNIQUE INDEX openPauseOfStep ON casePause(caseStepID) WHERE endedAt IS NULL;\nCREATE INDEX openPauseByDay ON casePause(expectedOn) WHERE endedAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(42,'procedures 0015 a step is told of once for each due time',replace('CREATE TABLE stepReminder (\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''soon'', ''late'', ''pauseOver'')),\n  moment     INTEGER NOT NULL,\n  at         INTEGER NOT NULL,\n  PRIMARY KEY (caseStepID, kind, moment)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(43,'procedures 0016 a case goes up the chain by rule or by hand, and that is kept',replace('CREATE TABLE escalationRule (\n  id       INTEGER PRIMARY KEY,\n  kind     TEXT NOT NULL CHECK (kind IN (''late'', ''priority'', ''reopened'', ''danger'')),\n  amount   INTEGER NOT NULL CHECK (amount >= 0),\n  levels   INTEGER NOT NULL CHECK (levels BETWEEN 1 AND 5),\n  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),\n  CHECK (kind <> ''priority'' OR amount BETWEEN 1 AND 4)\n) STRICT;\nINSERT INTO escalationRule (id, kind, amount, levels, isActive) VALUES\n  (1, ''late'', 225, 1, 1), (2, ''late'', 900, 2, 1), (3, ''priority'', 1, 1, 1), (4, ''reopened'', 0, 1, 1),\n  (5, ''danger'', 0, 1, 1);\nCREATE TABLE escalation (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  caseStepID INTEGER NOT NULL REFERENCES caseStep(id),\n  ruleID     INTEGER REFERENCES escalationRule(id),\n  byID       INTEGER REFERENCES person(id),\n  at         INTEGER NOT NULL,\n  fromWords  TEXT NOT NULL,\n  positionID INTEGER NOT NULL REFERENCES position(id),\n  toTitle    TEXT NOT NULL,\n  toName     TEXT NOT NULL,\n  reason     TEXT NOT NULL CHECK (reason <> ''''),\n  CHECK ((ruleID IS NULL) <> (byID IS NULL))\n) STRICT;\nCREATE INDEX escalationByCase ON escalation(caseID, id);\nCREATE UNIQUE INDEX escalationByRule ON escalation(caseStepID, ruleID) WHERE ruleID IS NOT NULL;\nCREATE TABLE escalationReceiver (\n  escalationID INTEGER NOT NULL REFERENCES escalation(id),\n  personID     INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (escalationID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX escalationByReceiver ON escalationReceiver(personID, escalationID);\nCREATE TABLE escalationWatch (\n  id         INTEGER PRIMARY KEY CHECK (id = 1),\n  caseStepID INTEGER NOT NULL\n) STRICT;\nINSERT INTO escalationWatch (id, caseStepID) SELECT 1, COALESCE(MAX(id), 0) FROM caseStep;','\n',char(10)));
INSERT INTO schemaMigration VALUES(44,'procedures 0017 a step knows in whose place it was performed',replace('ALTER TABLE caseStep ADD COLUMN completedFor INTEGER REFERENCES person(id);\nALTER TABLE caseStep ADD COLUMN completedAs TEXT NOT NULL DEFAULT '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(45,'procedures 0018 standards go by priority, ways are kept, and actions are requested',replace('ALTER TABLE step ADD COLUMN followsNumber INTEGER CHECK (followsNumber >= 1);\nCREATE TABLE stepStandard (\n  stepID   INTEGER NOT NULL REFERENCES step(id),\n  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),\n  amount   INTEGER NOT NULL CHECK (amount >= 1),\n  unit     TEXT NOT NULL CHECK (unit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  PRIMARY KEY (stepID, priority)\n) STRICT, WITHOUT ROWID;\nALTER TABLE caseStep ADD COLUMN priority INTEGER CHECK (priority BETWEEN 1 AND 4);\nCREATE TABLE widerText (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''legalBasis'', ''qualification'', ''related'', ''equipment'', ''warning'',\n    ''recording'', ''purpose'', ''scope'', ''definition'', ''responsibility'', ''indicator'')),\n  ordinal    INTEGER NOT NULL,\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (revisionID, kind, ordinal)\n) STRICT, WITHOUT ROWID;\nINSERT INTO widerText SELECT revisionID, kind, ordinal, text FROM revisionText;\nDROP TABLE revisionText;\nALTER TABLE widerText RENAME TO revisionText;\nCREATE TABLE cparCriterion (\n  id       INTEGER PRIMARY KEY,\n  rule     TEXT NOT NULL UNIQUE CHECK (rule IN (''every'', ''danger'', ''urgent'', ''late'', ''repeated'')),\n  ordinal  INTEGER NOT NULL,\n  isActive INTEGER NOT NULL CHECK (isActive IN (0, 1))\n) STRICT;\nINSERT INTO cparCriterion (rule, ordinal, isActive) VALUES\n  (''every'', 1, 1), (''danger'', 2, 0), (''urgent'', 3, 0), (''late'', 4, 0), (''repeated'', 5, 0);\nCREATE TABLE cpar (\n  id          INTEGER PRIMARY KEY,\n  number      TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  caseID      INTEGER REFERENCES caseRun(id),\n  caseStepID  INTEGER UNIQUE REFERENCES caseStep(id),\n  previousID  INTEGER UNIQUE REFERENCES cpar(id),\n  source      TEXT NOT NULL CHECK (source IN (''complaint'', ''survey'', ''audit'', ''incident'', ''inspection'', ''review'')),\n  severity    TEXT NOT NULL CHECK (severity IN (''major'', ''minor'', ''observation'')),\n  problem     TEXT NOT NULL CHECK (problem <> ''''),\n  place       TEXT NOT NULL DEFAULT '''',\n  evidence    TEXT NOT NULL CHECK (evidence <> ''''),\n  reference   TEXT NOT NULL DEFAULT '''',\n  ground      TEXT NOT NULL DEFAULT '''',\n  unitID      INTEGER REFERENCES unit(id),\n  topic       TEXT NOT NULL DEFAULT '''',\n  issuedAt    INTEGER NOT NULL,\n  issuedBy    INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX cparByCase ON cpar(caseID, id);\nCREATE INDEX cparByIssue ON cpar(issuedAt, id);\nCREATE INDEX cparByMatter ON cpar(unitID, topic, issuedAt);\nCREATE TABLE cparGround (\n  cparID INTEGER NOT NULL REFERENCES cpar(id),\n  rule   TEXT NOT NULL CHECK (rule <> ''''),\n  PRIMARY KEY (cparID, rule)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE cparAnalysis (\n  cparID     INTEGER PRIMARY KEY REFERENCES cpar(id),\n  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),\n  causeGroup TEXT NOT NULL CHECK (causeGroup <> ''''),\n  rootCause  TEXT NOT NULL CHECK (rootCause <> ''''),\n  analysedAt INTEGER NOT NULL,\n  analysedBy INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TABLE cparVerification (\n  cparID     INTEGER NOT NULL REFERENCES cpar(id),\n  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),\n  caseStepID INTEGER UNIQUE REFERENCES caseStep(id),\n  verdict    TEXT NOT NULL CHECK (verdict IN (''effective'', ''again'', ''notEffective'')),\n  evidence   TEXT NOT NULL CHECK (evidence <> ''''),\n  finding    TEXT NOT NULL CHECK (finding <> ''''),\n  verifiedAt INTEGER NOT NULL,\n  verifiedBy INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (cparID, ordinal),\n  CHECK (ordinal < 3 OR verdict <> ''again'')\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(46,'procedures 0019 papers are issued, frozen and checked',replace('CREATE TABLE paper (\n  id             INTEGER PRIMARY KEY,\n  code           TEXT NOT NULL UNIQUE CHECK (length(code) = 12),\n  kind           TEXT NOT NULL CHECK (kind <> ''''),\n  form           TEXT NOT NULL CHECK (form <> ''''),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  number         TEXT NOT NULL,\n  documentNumber TEXT,\n  revision       INTEGER NOT NULL CHECK (revision >= 0),\n  effectiveOn    TEXT NOT NULL,\n  revisedOn      TEXT,\n  issuer         TEXT NOT NULL,\n  subjectKind    TEXT NOT NULL,\n  subjectID      INTEGER NOT NULL,\n  caseID         INTEGER REFERENCES caseRun(id),\n  content        TEXT NOT NULL,\n  contentHash    BLOB NOT NULL CHECK (length(contentHash) = 32),\n  issuedAt       INTEGER NOT NULL,\n  issuedBy       INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX paperByCase ON paper(caseID, kind, id);\nCREATE INDEX paperByIssue ON paper(issuedAt, id);\nCREATE TABLE paperMark (\n  paperID  INTEGER NOT NULL REFERENCES paper(id),\n  role     TEXT NOT NULL CHECK (role IN (''prepared'', ''checked'', ''approved'')),\n  name     TEXT NOT NULL,\n  position TEXT NOT NULL,\n  at       INTEGER NOT NULL,\n  PRIMARY KEY (paperID, role)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE paperFile (\n  paperID INTEGER PRIMARY KEY REFERENCES paper(id),\n  fileID  INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  sha256  BLOB NOT NULL CHECK (length(sha256) = 32),\n  madeAt  INTEGER NOT NULL\n) STRICT;\nCREATE TABLE paperWaiting (\n  paperID  INTEGER PRIMARY KEY REFERENCES paper(id),\n  nextAt   INTEGER NOT NULL,\n  attempts INTEGER NOT NULL DEFAULT 0,\n  fault    TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX paperWaitingByTime ON paperWaiting(nextAt);','\n',char(10)));
INSERT INTO schemaMigration VALUES(47,'procedures 0020 an issued paper stays as it was issued',replace('CREATE TRIGGER paperIsFinal BEFORE UPDATE ON paper\n  WHEN NEW.content <> '''' OR NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.number <> OLD.number\n    OR NEW.contentHash <> OLD.contentHash OR NEW.issuedAt <> OLD.issuedAt OR NEW.issuer <> OLD.issuer\n  BEGIN SELECT RAISE(ABORT, ''an issued paper is final''); END;\nCREATE TRIGGER paperIsKept BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, ''an issued paper is kept''); END;\nCREATE TRIGGER paperFileIsFinal BEFORE UPDATE ON paperFile\n  BEGIN SELECT RAISE(ABORT, ''the PDF of a paper is final''); END;\nCREATE TRIGGER paperFileIsKept BEFORE DELETE ON paperFile\n  BEGIN SELECT RAISE(ABORT, ''the PDF of a paper is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(48,'procedures 0021 a case may end before its procedure does, and be opened again',replace('DROP TRIGGER closedCaseStaysClosed;\nCREATE TABLE widerStep (\n  id           INTEGER PRIMARY KEY,\n  caseID       INTEGER NOT NULL REFERENCES caseRun(id),\n  stepID       INTEGER NOT NULL REFERENCES step(id),\n  round        INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),\n  openedAt     INTEGER NOT NULL,\n  dueAt        INTEGER,\n  positionID   INTEGER REFERENCES position(id),\n  unitID       INTEGER REFERENCES unit(id),\n  personID     INTEGER REFERENCES person(id),\n  completedAt  INTEGER,\n  completedBy  INTEGER REFERENCES person(id),\n  outcomeID    INTEGER REFERENCES outcome(id),\n  minutesUsed  INTEGER CHECK (minutesUsed >= 0),\n  reason       TEXT NOT NULL DEFAULT '''',\n  pausedAt     INTEGER,\n  idleMinutes  INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0),\n  completedFor INTEGER REFERENCES person(id),\n  completedAs  TEXT NOT NULL DEFAULT '''',\n  priority     INTEGER CHECK (priority BETWEEN 1 AND 4),\n  UNIQUE (caseID, stepID, round),\n  CHECK (completedAt >= openedAt),\n  CHECK (completedAt IS NOT NULL OR outcomeID IS NULL),\n  CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))\n) STRICT;\nINSERT INTO widerStep (id, caseID, stepID, round, openedAt, dueAt, positionID, unitID, personID, completedAt, completedBy, outcomeID,\nminutesUsed, reason, pausedAt, idleMinutes, completedFor, completedAs, priority) SELECT id, caseID, stepID, round, openedAt, dueAt, positionID, unitID, personID, completedAt, completedBy, outcomeID,\nminutesUsed, reason, pausedAt, idleMinutes, completedFor, completedAs, priority FROM caseStep;\nDROP TABLE caseStep;\nALTER TABLE widerStep RENAME TO caseStep;\nCREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);\nCREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;\nCREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)\n  WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)\n  WHERE completedAt IS NULL AND personID IS NULL;\nCREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;\nCREATE TABLE earlyEnd (\n  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  ending     TEXT NOT NULL CHECK (ending <> ''''),\n  reason     TEXT NOT NULL DEFAULT '''',\n  at         INTEGER NOT NULL,\n  endedBy    INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX earlyEndByCase ON earlyEnd(caseID, caseStepID);\nCREATE TABLE reopening (\n  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  ending     TEXT NOT NULL CHECK (ending <> ''''),\n  closedAt   INTEGER NOT NULL,\n  reason     TEXT NOT NULL,\n  at         INTEGER NOT NULL CHECK (at >= closedAt),\n  reopenedBy INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX reopeningByCase ON reopening(caseID, caseStepID);\nCREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep\n  WHEN OLD.completedAt IS NOT NULL AND NOT (NEW.reason = '''' AND NEW.completedAt = OLD.completedAt\n    AND NEW.completedBy IS OLD.completedBy AND NEW.outcomeID IS OLD.outcomeID\n    AND NEW.minutesUsed = OLD.minutesUsed AND NEW.openedAt = OLD.openedAt AND NEW.dueAt IS OLD.dueAt\n    AND NEW.completedFor IS OLD.completedFor AND NEW.completedAs = OLD.completedAs\n    AND NEW.stepID = OLD.stepID AND NEW.caseID = OLD.caseID)\n  BEGIN SELECT RAISE(ABORT, ''a completed step is final''); END;\nCREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep\n  BEGIN SELECT RAISE(ABORT, ''a step of a case is kept''); END;\nCREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun\n  WHEN OLD.closedAt IS NOT NULL AND NOT (NEW.closedAt IS NULL AND NEW.ending IS NULL\n    AND EXISTS (SELECT 1 FROM reopening r WHERE r.caseID = OLD.id AND r.closedAt = OLD.closedAt\n      AND r.ending = OLD.ending))\n  BEGIN SELECT RAISE(ABORT, ''a closed case stays closed''); END;\nCREATE TRIGGER earlyEndIsKept BEFORE DELETE ON earlyEnd\n  BEGIN SELECT RAISE(ABORT, ''the end of a case is kept''); END;\nCREATE TRIGGER reopeningIsKept BEFORE DELETE ON reopening\n  BEGIN SELECT RAISE(ABORT, ''the reopening of a case is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(49,'procedures 0022 cases of one matter are linked or go on as one, and danger goes first',replace('ALTER TABLE caseRun ADD COLUMN endingDetail TEXT NOT NULL DEFAULT '''';\nCREATE TABLE caseLink (\n  id       INTEGER PRIMARY KEY,\n  firstID  INTEGER NOT NULL REFERENCES caseRun(id),\n  secondID INTEGER NOT NULL REFERENCES caseRun(id),\n  linkedAt INTEGER NOT NULL,\n  linkedBy INTEGER NOT NULL REFERENCES person(id),\n  undoneAt INTEGER CHECK (undoneAt >= linkedAt),\n  undoneBy INTEGER REFERENCES person(id),\n  CHECK (firstID < secondID),\n  CHECK ((undoneAt IS NULL) = (undoneBy IS NULL))\n) STRICT;\nCREATE UNIQUE INDEX linkOfCases ON caseLink(firstID, secondID) WHERE undoneAt IS NULL;\nCREATE INDEX linkBySecond ON caseLink(secondID) WHERE undoneAt IS NULL;\nCREATE TABLE caseMerge (\n  id         INTEGER PRIMARY KEY,\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  survivorID INTEGER NOT NULL REFERENCES caseRun(id),\n  mergedAt   INTEGER NOT NULL,\n  mergedBy   INTEGER NOT NULL REFERENCES person(id),\n  splitAt    INTEGER CHECK (splitAt >= mergedAt),\n  splitBy    INTEGER REFERENCES person(id),\n  CHECK (caseID <> survivorID),\n  CHECK ((splitAt IS NULL) = (splitBy IS NULL))\n) STRICT;\nCREATE UNIQUE INDEX mergeOfCase ON caseMerge(caseID) WHERE splitAt IS NULL;\nCREATE INDEX mergeBySurvivor ON caseMerge(survivorID) WHERE splitAt IS NULL;\nALTER TABLE caseStep ADD COLUMN isSafety INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1));\nUPDATE caseStep SET isSafety = 1\n  WHERE completedAt IS NULL AND caseID IN (SELECT id FROM caseRun WHERE isSafety = 1);\nDROP INDEX taskByPerson;\nDROP INDEX taskByPosition;\nCREATE INDEX taskByPerson ON caseStep(personID,\n  COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, stepID) WHERE completedAt IS NULL;\nCREATE INDEX taskByPosition ON caseStep(positionID,\n  COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, unitID, stepID)\n  WHERE completedAt IS NULL AND personID IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(50,'procedures 0023 a revision is prepared, checked and approved before it takes effect',replace('CREATE TABLE datedRevision (\n  id             INTEGER PRIMARY KEY,\n  procedureID    INTEGER NOT NULL REFERENCES procedure(id),\n  number         INTEGER NOT NULL CHECK (number >= 0),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  documentNumber TEXT,\n  madeOn         TEXT,\n  revisedOn      TEXT,\n  effectiveOn    TEXT,\n  effectiveFrom  TEXT,\n  UNIQUE (procedureID, number)\n) STRICT;\nINSERT INTO datedRevision (id, procedureID, number, title, documentNumber, madeOn, revisedOn, effectiveOn,\n    effectiveFrom)\n  SELECT id, procedureID, number, title, documentNumber, madeOn, revisedOn, effectiveOn, effectiveFrom\n  FROM revision;\nDROP TABLE revision;\nALTER TABLE datedRevision RENAME TO revision;\nCREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);\nCREATE UNIQUE INDEX draftOfProcedure ON revision(procedureID) WHERE effectiveFrom IS NULL;\nCREATE TABLE revisionInstalled (\n  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),\n  at         INTEGER NOT NULL,\n  personID   INTEGER REFERENCES person(id)\n) STRICT;\nINSERT INTO revisionInstalled (revisionID, at, personID)\n  SELECT r.id, MIN(t.at), MAX(CASE WHEN t.actorKind = ''person'' THEN t.actorID END)\n  FROM revision r JOIN trail t ON t.verb = ''revision.installed'' AND t.subjectKind = ''procedure''\n    AND t.subjectID = r.procedureID AND t.detail = ''revision='' || r.id || '' number='' || r.number\n  GROUP BY r.id;\nCREATE TABLE revisionDraft (\n  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),\n  baseID     INTEGER NOT NULL REFERENCES revision(id),\n  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),\n  startedAt  INTEGER NOT NULL,\n  startedBy  INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TABLE revisionChange (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  version    INTEGER NOT NULL,\n  at         INTEGER NOT NULL,\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  part       TEXT NOT NULL CHECK (part <> ''''),\n  place      INTEGER,\n  PRIMARY KEY (revisionID, version)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE draftStep (\n  id             INTEGER PRIMARY KEY,\n  revisionID     INTEGER NOT NULL REFERENCES revision(id),\n  number         INTEGER NOT NULL CHECK (number >= 1),\n  kind           TEXT NOT NULL CHECK (kind <> ''''),\n  title          TEXT NOT NULL CHECK (title <> ''''),\n  text           TEXT NOT NULL CHECK (text <> ''''),\n  performerID    INTEGER NOT NULL REFERENCES performer(id),\n  standardAmount INTEGER NOT NULL CHECK (standardAmount >= 1),\n  standardUnit   TEXT NOT NULL\n    CHECK (standardUnit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  runsClock      INTEGER NOT NULL CHECK (runsClock IN (0, 1)),\n  needs          TEXT NOT NULL DEFAULT '''',\n  gives          TEXT NOT NULL DEFAULT '''',\n  remark         TEXT NOT NULL DEFAULT '''',\n  worth          TEXT CHECK (worth IN (''rva'', ''bva'', ''nva'')),\n  isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)),\n  followsNumber  INTEGER CHECK (followsNumber >= 1),\n  UNIQUE (revisionID, number)\n) STRICT;\nCREATE INDEX draftStepByPerformer ON draftStep(performerID);\nCREATE TABLE draftOutcome (\n  id          INTEGER PRIMARY KEY,\n  stepID      INTEGER NOT NULL REFERENCES draftStep(id),\n  ordinal     INTEGER NOT NULL,\n  code        TEXT NOT NULL CHECK (code <> ''''),\n  words       TEXT NOT NULL CHECK (words <> ''''),\n  nextNumber  INTEGER CHECK (nextNumber >= 1),\n  needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),\n  UNIQUE (stepID, code)\n) STRICT;\nCREATE TABLE draftStandard (\n  stepID   INTEGER NOT NULL REFERENCES draftStep(id),\n  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),\n  amount   INTEGER NOT NULL CHECK (amount >= 1),\n  unit     TEXT NOT NULL CHECK (unit IN (''minutes'', ''days'', ''workingDays'', ''calendarDays'', ''elapsedHours'')),\n  PRIMARY KEY (stepID, priority)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE revisionMark (\n  id         INTEGER PRIMARY KEY,\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  role       TEXT NOT NULL CHECK (role IN (''prepared'', ''checked'', ''approved'')),\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  name       TEXT NOT NULL CHECK (name <> ''''),\n  position   TEXT NOT NULL,\n  at         INTEGER NOT NULL,\n  voidedAt   INTEGER CHECK (voidedAt >= at)\n) STRICT;\nCREATE INDEX markByRevision ON revisionMark(revisionID, id);\nCREATE UNIQUE INDEX standingMark ON revisionMark(revisionID, role) WHERE voidedAt IS NULL;\nCREATE TABLE revisionReturn (\n  id         INTEGER PRIMARY KEY,\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  at         INTEGER NOT NULL,\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  reason     TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;\nCREATE INDEX returnByRevision ON revisionReturn(revisionID, id);\nCREATE TABLE revisionReading (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  at         INTEGER NOT NULL,\n  PRIMARY KEY (revisionID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE revisionReminder (\n  revisionID INTEGER NOT NULL REFERENCES revision(id),\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  at         INTEGER NOT NULL,\n  PRIMARY KEY (revisionID, personID, at)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER revisionIsFinal BEFORE UPDATE ON revision WHEN OLD.effectiveFrom IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an approved revision is final''); END;\nCREATE TRIGGER revisionIsKept BEFORE DELETE ON revision WHEN OLD.effectiveFrom IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an approved revision is kept''); END;\nCREATE TRIGGER stepIsFinal BEFORE UPDATE ON step\n  WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''a step of an approved revision is final''); END;\nCREATE TRIGGER stepIsKept BEFORE DELETE ON step\n  WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''a step of an approved revision is kept''); END;\nCREATE TRIGGER markStays BEFORE UPDATE ON revisionMark\n  WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at\n  BEGIN SELECT RAISE(ABORT, ''a mark can only be voided, once''); END;\nCREATE TRIGGER approverIsAnother BEFORE INSERT ON revisionMark\n  WHEN NEW.role <> ''prepared'' AND EXISTS (SELECT 1 FROM revisionMark m WHERE m.revisionID = NEW.revisionID\n    AND m.role = ''prepared'' AND m.voidedAt IS NULL AND m.personID = NEW.personID)\n  BEGIN SELECT RAISE(ABORT, ''nobody checks or approves what he has prepared''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(51,'procedures 0024 an approved revision can be withdrawn before its day',replace('CREATE TABLE revisionWithdrawal (\n  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),\n  at         INTEGER NOT NULL,\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  reason     TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;\nCREATE TRIGGER withdrawalIsFinal BEFORE UPDATE ON revisionWithdrawal\n  BEGIN SELECT RAISE(ABORT, ''a withdrawal is final''); END;\nCREATE TRIGGER withdrawalIsKept BEFORE DELETE ON revisionWithdrawal\n  BEGIN SELECT RAISE(ABORT, ''a withdrawal is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(52,'procedures 0025 what was issued can be voided, and its case taken back',replace('CREATE TABLE takenBack (\n  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  openedID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  caseID     INTEGER NOT NULL REFERENCES caseRun(id),\n  reason     TEXT NOT NULL,\n  at         INTEGER NOT NULL,\n  personID   INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX takenBackByCase ON takenBack(caseID);\nCREATE TABLE paperVoid (\n  paperID  INTEGER PRIMARY KEY REFERENCES paper(id),\n  at       INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TRIGGER takenBackIsKept BEFORE DELETE ON takenBack\n  BEGIN SELECT RAISE(ABORT, ''that a case was taken back is kept''); END;\nCREATE TRIGGER paperVoidIsFinal BEFORE UPDATE ON paperVoid\n  BEGIN SELECT RAISE(ABORT, ''a voided paper stays void''); END;\nCREATE TRIGGER paperVoidIsKept BEFORE DELETE ON paperVoid\n  BEGIN SELECT RAISE(ABORT, ''a voided paper stays void''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(53,'procedures 0026 every figure leads to its cases',replace('CREATE TABLE caseTrait (\n  caseID INTEGER NOT NULL REFERENCES caseRun(id),\n  trait  TEXT NOT NULL CHECK (trait IN (''channel'', ''category'', ''cause'', ''satisfaction'')),\n  value  TEXT NOT NULL CHECK (value <> ''''),\n  at     INTEGER NOT NULL,\n  PRIMARY KEY (caseID, trait)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE caseFact (\n  caseID        INTEGER PRIMARY KEY REFERENCES caseRun(id),\n  revisionID    INTEGER NOT NULL REFERENCES revision(id),\n  openedAt      INTEGER NOT NULL,\n  unitID        INTEGER REFERENCES unit(id),\n  priority      INTEGER,\n  isSafety      INTEGER NOT NULL,\n  channel       TEXT,\n  category      TEXT,\n  cause         TEXT,\n  answeredAt    INTEGER,\n  answerMinutes INTEGER,\n  closedAt      INTEGER,\n  isWhole       INTEGER NOT NULL,\n  settles       INTEGER NOT NULL,\n  settleMinutes INTEGER,\n  reopenedAt    INTEGER,\n  escalatedAt   INTEGER,\n  isSatisfied   INTEGER,\n  satisfiedAt   INTEGER,\n  isEffective   INTEGER,\n  isOnTime      INTEGER,\n  verifiedAt    INTEGER,\n  passedSteps   INTEGER NOT NULL,\n  repeatedSteps INTEGER NOT NULL,\n  CHECK ((answeredAt IS NULL) = (answerMinutes IS NULL))\n) STRICT;\nCREATE INDEX factByOpening ON caseFact(openedAt);\nCREATE INDEX factOfOpen ON caseFact(openedAt) WHERE closedAt IS NULL;\nCREATE INDEX factByAnswer ON caseFact(answeredAt) WHERE answeredAt IS NOT NULL;\nCREATE INDEX factByClosing ON caseFact(closedAt) WHERE closedAt IS NOT NULL;\nCREATE INDEX factByReopening ON caseFact(reopenedAt) WHERE reopenedAt IS NOT NULL;\nCREATE INDEX factByEscalation ON caseFact(escalatedAt) WHERE escalatedAt IS NOT NULL;\nCREATE INDEX factBySatisfaction ON caseFact(satisfiedAt) WHERE satisfiedAt IS NOT NULL;\nCREATE INDEX factByVerification ON caseFact(verifiedAt) WHERE verifiedAt IS NOT NULL;\nCREATE INDEX factByCause ON caseFact(cause) WHERE cause IS NOT NULL;\nCREATE INDEX lateStep ON caseStep(completedAt, id)\n  WHERE dueAt < completedAt AND outcomeID IS NOT NULL AND completedBy IS NOT NULL;\nDROP TABLE caseTally;\nCREATE TABLE caseTally (\n  figure    TEXT NOT NULL CHECK (figure <> ''''),\n  slice     TEXT NOT NULL,\n  month     TEXT NOT NULL CHECK (length(month) = 7),\n  subjectID INTEGER NOT NULL,\n  bucket    INTEGER NOT NULL CHECK (bucket >= 0),\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  total     INTEGER NOT NULL CHECK (total >= 0),\n  PRIMARY KEY (figure, slice, month, subjectID, bucket)\n) STRICT, WITHOUT ROWID;\nDELETE FROM caseTallyZone;','\n',char(10)));
INSERT INTO schemaMigration VALUES(54,'procedures 0027 the archive is read by kind and by number',replace('CREATE INDEX paperByKind ON paper(kind, issuedAt, id);\nCREATE INDEX paperByNumber ON paper(number COLLATE NOCASE, issuedAt, id);','\n',char(10)));
INSERT INTO schemaMigration VALUES(55,'procedures 0029 a revision says why it was begun',replace('CREATE TABLE revisionReason (\n  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),\n  reason     TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(56,'procedures 0030 documents of every kind are prepared, checked, approved and replaced',replace('CREATE TABLE approvalCase (\n  id        INTEGER PRIMARY KEY,\n  kind      TEXT NOT NULL CHECK (kind <> ''''),\n  subjectID INTEGER NOT NULL,\n  version   INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),\n  openedAt  INTEGER NOT NULL,\n  openedBy  INTEGER REFERENCES person(id),\n  paperID   INTEGER REFERENCES paper(id),\n  UNIQUE (kind, subjectID)\n) STRICT;\nCREATE INDEX openApproval ON approvalCase(kind, id) WHERE paperID IS NULL;\nCREATE INDEX approvalByPaper ON approvalCase(paperID) WHERE paperID IS NOT NULL;\nCREATE TABLE approvalMark (\n  id         INTEGER PRIMARY KEY,\n  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),\n  role       TEXT NOT NULL CHECK (role IN (''prepared'', ''checked'', ''approved'')),\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  name       TEXT NOT NULL CHECK (name <> ''''),\n  position   TEXT NOT NULL,\n  at         INTEGER NOT NULL,\n  voidedAt   INTEGER CHECK (voidedAt >= at)\n) STRICT;\nCREATE UNIQUE INDEX standingApprovalMark ON approvalMark(approvalID, role) WHERE voidedAt IS NULL;\nCREATE INDEX approvalMarkByCase ON approvalMark(approvalID, id);\nCREATE TABLE approvalReturn (\n  id         INTEGER PRIMARY KEY,\n  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),\n  at         INTEGER NOT NULL,\n  personID   INTEGER NOT NULL REFERENCES person(id),\n  reason     TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;\nCREATE INDEX approvalReturnByCase ON approvalReturn(approvalID, id);\nCREATE TABLE approvalChange (\n  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),\n  version    INTEGER NOT NULL,\n  at         INTEGER NOT NULL,\n  personID   INTEGER REFERENCES person(id),\n  part       TEXT NOT NULL CHECK (part <> ''''),\n  isWriting  INTEGER NOT NULL CHECK (isWriting IN (0, 1)),\n  PRIMARY KEY (approvalID, version)\n) STRICT, WITHOUT ROWID;\nALTER TABLE paperVoid ADD COLUMN replacedBy INTEGER REFERENCES paper(id);\nCREATE TRIGGER issuedApprovalIsFinal BEFORE UPDATE ON approvalCase WHEN OLD.paperID IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued document is final''); END;\nCREATE TRIGGER approvalIsKept BEFORE DELETE ON approvalCase\n  BEGIN SELECT RAISE(ABORT, ''the way of a document is kept''); END;\nCREATE TRIGGER approvalMarkStays BEFORE UPDATE ON approvalMark\n  WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at\n    OR EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = OLD.approvalID AND c.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''a mark can only be voided, once, and not under what is issued''); END;\nCREATE TRIGGER approvalMarkIsKept BEFORE DELETE ON approvalMark\n  BEGIN SELECT RAISE(ABORT, ''a mark is kept''); END;\nCREATE TRIGGER issuedApprovalTakesNoMark BEFORE INSERT ON approvalMark\n  WHEN EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = NEW.approvalID AND c.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued document is final''); END;\nCREATE TRIGGER documentApproverIsAnother BEFORE INSERT ON approvalMark\n  WHEN NEW.role <> ''prepared'' AND EXISTS (SELECT 1 FROM approvalMark m WHERE m.approvalID = NEW.approvalID\n    AND m.role = ''prepared'' AND m.voidedAt IS NULL AND m.personID = NEW.personID)\n  BEGIN SELECT RAISE(ABORT, ''nobody checks or approves what he has prepared''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(57,'procedures 0031 improvements follow from what surveys, voices, audits and inspections found',replace('CREATE TABLE improvement (\n  id         INTEGER PRIMARY KEY,\n  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  number     TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  previousID INTEGER UNIQUE REFERENCES improvement(id),\n  source     TEXT NOT NULL CHECK (source IN (''survey'', ''voice'', ''interview'', ''audit'', ''inspection'', ''review'')),\n  sourceKey  TEXT NOT NULL DEFAULT '''',\n  sourceItem TEXT NOT NULL DEFAULT '''',\n  reference  TEXT NOT NULL DEFAULT '''',\n  finding    TEXT NOT NULL CHECK (finding <> ''''),\n  unitID     INTEGER NOT NULL REFERENCES unit(id),\n  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),\n  severity   INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),\n  rank       INTEGER NOT NULL,\n  kind       TEXT NOT NULL CHECK (kind IN (''correction'', ''corrective'', ''preventive'')),\n  cause      TEXT NOT NULL DEFAULT '''',\n  task       TEXT NOT NULL CHECK (task <> ''''),\n  personID   INTEGER REFERENCES person(id),\n  positionID INTEGER REFERENCES position(id),\n  dueOn      TEXT NOT NULL CHECK (length(dueOn) = 10),\n  evidence   TEXT NOT NULL CHECK (evidence <> ''''),\n  percent    INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),\n  edition    INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  plannedAt  INTEGER NOT NULL,\n  plannedBy  INTEGER NOT NULL REFERENCES person(id),\n  doneAt     INTEGER,\n  doneBy     INTEGER REFERENCES person(id),\n  endedAt    INTEGER,\n  ending     TEXT CHECK (ending IN (''effective'', ''notEffective'', ''cancelled'')),\n  paperID    INTEGER REFERENCES paper(id),\n  CHECK ((personID IS NULL) <> (positionID IS NULL)),\n  CHECK ((doneAt IS NULL) = (doneBy IS NULL)),\n  CHECK ((endedAt IS NULL) = (ending IS NULL)),\n  CHECK (ending IS NULL OR ending = ''cancelled'' OR doneAt IS NOT NULL)\n) STRICT;\nCREATE INDEX improvementByRank ON improvement(rank, id);\nCREATE INDEX improvementByDay ON improvement(dueOn, id);\nCREATE INDEX improvementByPlan ON improvement(plannedAt, id);\nCREATE INDEX improvementBySource ON improvement(source, sourceKey, sourceItem, id);\nCREATE INDEX improvementOpen ON improvement(rank, id) WHERE endedAt IS NULL;\nCREATE INDEX improvementDue ON improvement(dueOn, id) WHERE endedAt IS NULL AND doneAt IS NULL;\nCREATE INDEX improvementOfPerson ON improvement(personID, dueOn, id) WHERE endedAt IS NULL;\nCREATE INDEX improvementOfPosition ON improvement(positionID, dueOn, id) WHERE endedAt IS NULL;\nCREATE INDEX improvementDone ON improvement(doneAt, id) WHERE endedAt IS NULL AND doneAt IS NOT NULL;\nCREATE TABLE improvementEntry (\n  id            INTEGER PRIMARY KEY,\n  improvementID INTEGER NOT NULL REFERENCES improvement(id),\n  at            INTEGER NOT NULL,\n  personID      INTEGER NOT NULL REFERENCES person(id),\n  kind          TEXT NOT NULL CHECK (kind IN (''planned'', ''changed'', ''progress'', ''done'', ''verified'', ''cancelled'')),\n  percent       INTEGER CHECK (percent BETWEEN 0 AND 100),\n  verdict       TEXT CHECK (verdict IN (''effective'', ''again'', ''notEffective'')),\n  text          TEXT NOT NULL DEFAULT '''',\n  CHECK ((verdict IS NULL) = (kind <> ''verified''))\n) STRICT;\nCREATE INDEX entryByImprovement ON improvementEntry(improvementID, id);\nCREATE TABLE improvementFile (\n  fileID        INTEGER PRIMARY KEY REFERENCES file(id),\n  entryID       INTEGER NOT NULL REFERENCES improvementEntry(id)\n) STRICT;\nCREATE INDEX fileByEntry ON improvementFile(entryID);\nCREATE TABLE improvementReminder (\n  improvementID INTEGER NOT NULL REFERENCES improvement(id),\n  dueOn         TEXT NOT NULL,\n  at            INTEGER NOT NULL,\n  PRIMARY KEY (improvementID, dueOn)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER improvementIsKept BEFORE DELETE ON improvement\n  BEGIN SELECT RAISE(ABORT, ''an improvement is kept''); END;\nCREATE TRIGGER endedImprovementIsFinal BEFORE UPDATE ON improvement\n  WHEN OLD.endedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL\n    AND NEW.endedAt = OLD.endedAt AND NEW.ending = OLD.ending AND NEW.edition = OLD.edition)\n  BEGIN SELECT RAISE(ABORT, ''an ended improvement is final''); END;\nCREATE TRIGGER improvementEntryIsFinal BEFORE UPDATE ON improvementEntry\n  BEGIN SELECT RAISE(ABORT, ''what was done about an improvement is never changed''); END;\nCREATE TRIGGER improvementEntryIsKept BEFORE DELETE ON improvementEntry\n  BEGIN SELECT RAISE(ABORT, ''what was done about an improvement is kept''); END;\nCREATE TRIGGER improvementIsVerifiedByOthers BEFORE INSERT ON improvementEntry\n  WHEN NEW.kind = ''verified''\n    AND NEW.personID = (SELECT i.doneBy FROM improvement i WHERE i.id = NEW.improvementID)\n  BEGIN SELECT RAISE(ABORT, ''nobody verifies his own work''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(58,'procedures 0032 a paper may hold from a later day, and be withdrawn with a reason',replace('ALTER TABLE paperVoid ADD COLUMN reason TEXT NOT NULL DEFAULT '''';\nCREATE TABLE paperStart (\n  paperID   INTEGER PRIMARY KEY REFERENCES paper(id),\n  startsAt  INTEGER NOT NULL,\n  replaces  INTEGER REFERENCES paper(id) CHECK (replaces <> paperID),\n  personID  INTEGER NOT NULL REFERENCES person(id),\n  settledAt INTEGER\n) STRICT;\nCREATE INDEX paperStartByTime ON paperStart(startsAt, paperID) WHERE settledAt IS NULL;\nCREATE UNIQUE INDEX paperStartByOld ON paperStart(replaces) WHERE settledAt IS NULL;\nCREATE TRIGGER paperStartIsFinal BEFORE UPDATE ON paperStart\n  WHEN OLD.settledAt IS NOT NULL OR NEW.paperID <> OLD.paperID OR NEW.startsAt <> OLD.startsAt\n    OR NEW.replaces IS NOT OLD.replaces OR NEW.personID <> OLD.personID\n  BEGIN SELECT RAISE(ABORT, ''from when a paper holds is settled once''); END;\nCREATE TRIGGER paperStartIsKept BEFORE DELETE ON paperStart\n  BEGIN SELECT RAISE(ABORT, ''from when a paper holds stays known''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(59,'procedures 0033 the archive knows where the hard copy of a paper lies',replace('CREATE TABLE paperPlace (\n  paperID INTEGER PRIMARY KEY REFERENCES paper(id),\n  place   TEXT NOT NULL CHECK (place <> ''''),\n  at      INTEGER NOT NULL,\n  setBy   INTEGER NOT NULL REFERENCES person(id)\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(60,'procedures 0034 indexes by unit and person hold only what has one',replace('DROP INDEX caseByUnit;\nCREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id) WHERE unitID IS NOT NULL;\nDROP INDEX caseByResponsible;\nCREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id) WHERE responsibleID IS NOT NULL;\nDROP INDEX stepByCompletion;\nCREATE INDEX stepByCompletion ON caseStep(completedBy, caseID) WHERE completedBy IS NOT NULL;\nDROP INDEX taskByPerson;\nCREATE INDEX taskByPerson ON caseStep(personID,\n  COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, stepID)\n  WHERE completedAt IS NULL AND personID IS NOT NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(61,'procedures 0035 what customers said is found by its case','CREATE INDEX customerEntryByCase ON caseEntry(caseID, at) WHERE author = ''customer'';');
INSERT INTO schemaMigration VALUES(62,'complaints 0001 a draft lives between the pages of the form',replace('CREATE TABLE draft (\n  token           TEXT PRIMARY KEY CHECK (length(token) >= 22),\n  createdAt       INTEGER NOT NULL,\n  changedAt       INTEGER NOT NULL,\n  subject         TEXT NOT NULL DEFAULT '''',\n  description     TEXT NOT NULL DEFAULT '''',\n  service         TEXT NOT NULL DEFAULT '''',\n  occurredOn      TEXT NOT NULL DEFAULT '''',\n  place           TEXT NOT NULL DEFAULT '''',\n  isDangerous     TEXT NOT NULL DEFAULT '''' CHECK (isDangerous IN ('''', ''no'', ''yes'')),\n  danger          TEXT NOT NULL DEFAULT '''',\n  remedy          TEXT NOT NULL DEFAULT '''',\n  confidentiality TEXT NOT NULL DEFAULT '''' CHECK (confidentiality IN ('''', ''named'', ''confidential'', ''anonymous'')),\n  name            TEXT NOT NULL DEFAULT '''',\n  organisation    TEXT NOT NULL DEFAULT '''',\n  phone           TEXT NOT NULL DEFAULT '''',\n  email           TEXT NOT NULL DEFAULT '''',\n  address         TEXT NOT NULL DEFAULT '''',\n  reached         TEXT NOT NULL DEFAULT '''',\n  CHECK (confidentiality <> ''anonymous'' OR (name = '''' AND organisation = '''' AND phone = '''' AND email = '''' AND address = ''''))\n) STRICT, WITHOUT ROWID;\nCREATE INDEX draftByAge ON draft(changedAt);\nCREATE TABLE draftFile (\n  draftToken TEXT NOT NULL REFERENCES draft(token) ON DELETE CASCADE,\n  fileID     INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  PRIMARY KEY (draftToken, fileID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(63,'complaints 0002 a complaint is a case with a customer''s words',replace('CREATE TABLE complaint (\n  id            INTEGER PRIMARY KEY,\n  caseID        INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),\n  trackingToken TEXT NOT NULL UNIQUE CHECK (length(trackingToken) >= 22),\n  draftHash     BLOB UNIQUE,\n  channel       TEXT NOT NULL CHECK (channel IN\n    (''website'', ''inPerson'', ''letter'', ''whatsApp'', ''email'', ''telephone'', ''complaintBox'', ''socialMedia'', ''survey'')),\n  receivedAt    INTEGER NOT NULL,\n  recordedAt    INTEGER NOT NULL,\n  recordedBy    INTEGER REFERENCES person(id),\n  lateReason    TEXT NOT NULL DEFAULT '''',\n  agendaNumber  TEXT UNIQUE,\n  letterNumber  TEXT NOT NULL DEFAULT '''',\n  letterDate    TEXT,\n  description   TEXT NOT NULL,\n  service       TEXT NOT NULL,\n  occurredOn    TEXT,\n  place         TEXT NOT NULL DEFAULT '''',\n  danger        TEXT NOT NULL DEFAULT '''',\n  remedy        TEXT NOT NULL DEFAULT '''',\n  CHECK ((channel = ''letter'') = (agendaNumber IS NOT NULL)),\n  CHECK ((channel = ''website'') = (recordedBy IS NULL))\n) STRICT;\nCREATE INDEX complaintByChannel ON complaint(channel, receivedAt);\nCREATE TABLE complainant (\n  complaintID  INTEGER PRIMARY KEY REFERENCES complaint(id),\n  name         TEXT NOT NULL,\n  organisation TEXT NOT NULL DEFAULT '''',\n  phone        TEXT NOT NULL DEFAULT '''',\n  email        TEXT NOT NULL DEFAULT '''',\n  address      TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX complainantByPhone ON complainant(phone) WHERE phone <> '''';\nCREATE INDEX complainantByEmail ON complainant(email) WHERE email <> '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(64,'complaints 0003 categories in the words of citizens',replace('CREATE TABLE category (\n  id       INTEGER PRIMARY KEY,\n  code     TEXT NOT NULL UNIQUE,\n  name     TEXT NOT NULL,\n  ordinal  INTEGER NOT NULL,\n  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))\n) STRICT;\nINSERT INTO category (code, name, ordinal) VALUES\n  (''delay'', ''Keterlambatan'', 1), (''result'', ''Hasil uji atau sertifikat'', 2), (''staff'', ''Sikap atau perilaku petugas'', 3),\n  (''procedure'', ''Persyaratan atau prosedur'', 4), (''fee'', ''Biaya atau tarif'', 5), (''facility'', ''Sarana dan prasarana'', 6),\n  (''information'', ''Informasi dan komunikasi'', 7), (''other'', ''Lainnya'', 8);','\n',char(10)));
INSERT INTO schemaMigration VALUES(65,'complaints 0004 sorting gives category, unit and priority',replace('CREATE TABLE sorting (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  categoryID  INTEGER NOT NULL REFERENCES category(id),\n  unitID      INTEGER NOT NULL REFERENCES unit(id),\n  impact      TEXT NOT NULL CHECK (impact IN (''high'', ''medium'', ''low'')),\n  urgency     TEXT NOT NULL CHECK (urgency IN (''high'', ''medium'', ''low'')),\n  note        TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX sortingByComplaint ON sorting(complaintID);\nCREATE INDEX sortingByCategory ON sorting(categoryID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(66,'complaints 0005 the head instructs one and informs others',replace('CREATE TABLE disposition (\n  id           INTEGER PRIMARY KEY,\n  caseStepID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  complaintID  INTEGER NOT NULL REFERENCES complaint(id),\n  urgency      TEXT NOT NULL CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  instructions TEXT NOT NULL CHECK (instructions <> ''''),\n  note         TEXT NOT NULL DEFAULT '''',\n  answerBy     TEXT NOT NULL,\n  givenAt      INTEGER NOT NULL,\n  givenBy      INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX dispositionByComplaint ON disposition(complaintID);\nCREATE TABLE dispositionRecipient (\n  dispositionID INTEGER NOT NULL REFERENCES disposition(id),\n  personID      INTEGER NOT NULL REFERENCES person(id),\n  unitID        INTEGER NOT NULL REFERENCES unit(id),\n  isResponsible INTEGER NOT NULL CHECK (isResponsible IN (0, 1)),\n  PRIMARY KEY (dispositionID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE UNIQUE INDEX oneResponsible ON dispositionRecipient(dispositionID) WHERE isResponsible = 1;\nCREATE INDEX recipientByPerson ON dispositionRecipient(personID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(67,'complaints 0006 study, minutes and cause',replace('CREATE TABLE study (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  note        TEXT NOT NULL CHECK (note <> '''')\n) STRICT;\nCREATE INDEX studyByComplaint ON study(complaintID);\nCREATE TABLE minutes (\n  id          INTEGER PRIMARY KEY,\n  caseStepID  INTEGER NOT NULL REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  heldAt      INTEGER NOT NULL,\n  place       TEXT NOT NULL,\n  attendees   TEXT NOT NULL CHECK (attendees <> ''''),\n  discussion  TEXT NOT NULL CHECK (discussion <> ''''),\n  decisions   TEXT NOT NULL DEFAULT '''',\n  recordedBy  INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX minutesByComplaint ON minutes(complaintID);\nCREATE INDEX minutesByStep ON minutes(caseStepID);\nCREATE TABLE cause (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  kind        TEXT NOT NULL CHECK (kind IN (''people'', ''machine'', ''method'', ''material'', ''measurement'', ''environment'')),\n  statement   TEXT NOT NULL CHECK (statement <> '''')\n) STRICT;\nCREATE INDEX causeByComplaint ON cause(complaintID);\nCREATE TABLE causeWhy (\n  caseStepID INTEGER NOT NULL REFERENCES cause(caseStepID),\n  ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 5),\n  answer     TEXT NOT NULL CHECK (answer <> ''''),\n  PRIMARY KEY (caseStepID, ordinal)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(68,'complaints 0007 the action is judged and reported to the head',replace('CREATE TABLE verification (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  isEffective INTEGER NOT NULL CHECK (isEffective IN (0, 1)),\n  monitoring  TEXT NOT NULL CHECK (monitoring <> ''''),\n  evaluation  TEXT NOT NULL CHECK (evaluation <> ''''),\n  report      TEXT NOT NULL CHECK (report <> '''')\n) STRICT;\nCREATE INDEX verificationByComplaint ON verification(complaintID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(69,'complaints 0008 a letter keeps every version and every mark',replace('CREATE TABLE letter (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL UNIQUE REFERENCES complaint(id)\n) STRICT;\nCREATE TABLE letterVersion (\n  letterID    INTEGER NOT NULL REFERENCES letter(id),\n  version     INTEGER NOT NULL CHECK (version >= 1),\n  urgency     TEXT NOT NULL CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  addressee   TEXT NOT NULL CHECK (addressee <> ''''),\n  subject     TEXT NOT NULL CHECK (subject <> ''''),\n  attachments TEXT NOT NULL DEFAULT '''',\n  body        TEXT NOT NULL CHECK (body <> ''''),\n  copies      TEXT NOT NULL DEFAULT '''',\n  hash        BLOB NOT NULL CHECK (length(hash) = 32),\n  savedAt     INTEGER NOT NULL,\n  savedBy     INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (letterID, version)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE letterInitials (\n  id       INTEGER PRIMARY KEY,\n  letterID INTEGER NOT NULL,\n  version  INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  title    TEXT NOT NULL,\n  at       INTEGER NOT NULL,\n  hash     BLOB NOT NULL CHECK (length(hash) = 32),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX initialsByVersion ON letterInitials(letterID, version);\nCREATE TABLE letterReturn (\n  id       INTEGER PRIMARY KEY,\n  letterID INTEGER NOT NULL,\n  version  INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  at       INTEGER NOT NULL,\n  reason   TEXT NOT NULL CHECK (reason <> ''''),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX returnsByLetter ON letterReturn(letterID);\nCREATE TABLE letterSignature (\n  letterID  INTEGER PRIMARY KEY,\n  version   INTEGER NOT NULL,\n  number    TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  personID  INTEGER NOT NULL REFERENCES person(id),\n  name      TEXT NOT NULL,\n  title     TEXT NOT NULL,\n  at        INTEGER NOT NULL,\n  hash      BLOB NOT NULL CHECK (length(hash) = 32),\n  trailSeq  INTEGER NOT NULL,\n  trailHash BLOB NOT NULL CHECK (length(trailHash) = 32),\n  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)\n) STRICT;\nCREATE INDEX signatureByTime ON letterSignature(at);','\n',char(10)));
INSERT INTO schemaMigration VALUES(70,'complaints 0009 the customer''s receipt is a fact of its own',replace('CREATE TABLE letterReceipt (\n  letterID   INTEGER PRIMARY KEY REFERENCES letter(id),\n  caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  source     TEXT NOT NULL CHECK (source IN (''customer'', ''desk'')),\n  way        TEXT NOT NULL CHECK (way IN (''tracking'', ''handed'', ''courier'', ''email'', ''whatsApp'', ''other'')),\n  at         INTEGER NOT NULL,\n  receivedOn TEXT NOT NULL,\n  recipient  TEXT NOT NULL DEFAULT '''',\n  note       TEXT NOT NULL DEFAULT '''',\n  recordedBy INTEGER REFERENCES person(id),\n  proofID    INTEGER REFERENCES file(id),\n  CHECK ((source = ''desk'') = (recordedBy IS NOT NULL)),\n  CHECK ((source = ''desk'') = (proofID IS NOT NULL)),\n  CHECK ((source = ''customer'') = (way = ''tracking''))\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(71,'complaints 0010 a signed letter stays signed, a saved version stays as it was',replace('CREATE TRIGGER signatureIsFinal BEFORE UPDATE ON letterSignature\n  BEGIN SELECT RAISE(ABORT, ''a signature is final''); END;\nCREATE TRIGGER signatureIsKept BEFORE DELETE ON letterSignature\n  BEGIN SELECT RAISE(ABORT, ''a signature is final''); END;\nCREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;\nCREATE TRIGGER versionIsKept BEFORE DELETE ON letterVersion\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;\nCREATE TRIGGER noVersionAfterSignature BEFORE INSERT ON letterVersion\n  WHEN EXISTS (SELECT 1 FROM letterSignature WHERE letterID = NEW.letterID)\n  BEGIN SELECT RAISE(ABORT, ''a signed letter has no further version''); END;\nCREATE TRIGGER initialsAreFinal BEFORE UPDATE ON letterInitials\n  BEGIN SELECT RAISE(ABORT, ''initials are final''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(72,'complaints 0011 complaints are found by their words',replace('CREATE VIRTUAL TABLE complaintSearch USING fts5(\n  number, subject, description, service, name, phone, letterNumber,\n  tokenize = ''unicode61 remove_diacritics 2'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(73,'complaints 0012 a draft''s files wait in the tray of its token',replace('INSERT INTO waitingFile (tray, fileID, at) SELECT f.draftToken, f.fileID, d.changedAt FROM draftFile f JOIN draft d ON d.token = f.draftToken;\nDROP TABLE draftFile;','\n',char(10)));
INSERT INTO schemaMigration VALUES(74,'complaints 0013 a desk form knows what it recorded','ALTER TABLE complaint ADD COLUMN formHash BLOB;');
INSERT INTO schemaMigration VALUES(75,'complaints 0014 a customer is found by his address in any spelling',replace('DROP INDEX complainantByEmail;\nCREATE INDEX complainantByEmail ON complainant(LOWER(email)) WHERE email <> '''';','\n',char(10)));
INSERT INTO schemaMigration VALUES(76,'complaints 0015 a customer''s form adds its words once',replace('CREATE TABLE sentNote (\n  formHash BLOB PRIMARY KEY CHECK (length(formHash) = 32),\n  entryID  INTEGER NOT NULL UNIQUE REFERENCES caseEntry(id)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(77,'complaints 0016 what was promised at filing stays as it was',replace('CREATE TABLE answerPromise (\n  complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),\n  madeAt      INTEGER NOT NULL,\n  answerBy    TEXT NOT NULL\n) STRICT;','\n',char(10)));
INSERT INTO schemaMigration VALUES(78,'complaints 0017 a disposition asks each recipient for his own, and he answers',replace('ALTER TABLE dispositionRecipient ADD COLUMN task TEXT NOT NULL DEFAULT '''';\nALTER TABLE dispositionRecipient ADD COLUMN answer TEXT NOT NULL DEFAULT '''';\nALTER TABLE dispositionRecipient ADD COLUMN answeredAt INTEGER;','\n',char(10)));
INSERT INTO schemaMigration VALUES(79,'complaints 0018 steps have sheets, customers a say, and a complaint several letters',replace('CREATE TABLE record (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id)\n) STRICT;\nCREATE INDEX recordByComplaint ON record(complaintID);\nCREATE TABLE recordAnswer (\n  caseStepID INTEGER NOT NULL REFERENCES record(caseStepID),\n  question   TEXT NOT NULL CHECK (question <> ''''),\n  answer     TEXT NOT NULL CHECK (answer <> ''''),\n  PRIMARY KEY (caseStepID, question)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE contactLog (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  way         TEXT NOT NULL CHECK (way IN\n    (''telephone'', ''inPerson'', ''email'', ''whatsApp'', ''socialMedia'', ''letter'', ''survey'', ''other'')),\n  isIncoming  INTEGER NOT NULL CHECK (isIncoming IN (0, 1)),\n  summary     TEXT NOT NULL CHECK (summary <> ''''),\n  at          INTEGER NOT NULL,\n  recordedBy  INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX contactByComplaint ON contactLog(complaintID, id);\nCREATE TABLE assignment (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  personID    INTEGER NOT NULL REFERENCES person(id),\n  unitID      INTEGER NOT NULL REFERENCES unit(id),\n  note        TEXT NOT NULL CHECK (note <> '''')\n) STRICT;\nCREATE INDEX assignmentByComplaint ON assignment(complaintID);\nCREATE TABLE satisfaction (\n  caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  complaintID INTEGER NOT NULL REFERENCES complaint(id),\n  isSatisfied INTEGER NOT NULL CHECK (isSatisfied IN (0, 1)),\n  text        TEXT NOT NULL DEFAULT '''',\n  at          INTEGER NOT NULL,\n  recordedBy  INTEGER REFERENCES person(id),\n  CHECK (isSatisfied = 1 OR text <> '''')\n) STRICT;\nCREATE INDEX satisfactionByComplaint ON satisfaction(complaintID, caseStepID);\nCREATE TABLE furtherLetter (\n  id          INTEGER PRIMARY KEY,\n  complaintID INTEGER NOT NULL REFERENCES complaint(id)\n) STRICT;\nINSERT INTO furtherLetter SELECT id, complaintID FROM letter;\nDROP TABLE letter;\nALTER TABLE furtherLetter RENAME TO letter;\nCREATE INDEX letterByComplaint ON letter(complaintID, id);','\n',char(10)));
INSERT INTO schemaMigration VALUES(80,'complaints 0019 a customer is told before his case closes by itself',replace('CREATE TABLE lapseNotice (\n  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),\n  lapsesOn   TEXT NOT NULL,\n  at         INTEGER NOT NULL,\n  isOver     INTEGER NOT NULL DEFAULT 0 CHECK (isOver IN (0, 1))\n) STRICT;\nCREATE INDEX lapseNoticeByDay ON lapseNotice(lapsesOn) WHERE isOver = 0;','\n',char(10)));
INSERT INTO schemaMigration VALUES(81,'complaints 0020 the answers that are awaited of somebody are found without all that ever were','CREATE INDEX awaitedAnswer ON dispositionRecipient(personID, dispositionID) WHERE task <> '''' AND answeredAt IS NULL;');
INSERT INTO schemaMigration VALUES(82,'complaints 0021 a letter that came in is found by its number',replace('UPDATE complaintSearch SET letterNumber = TRIM(letterNumber || '' '' || (\n    SELECT c.letterNumber || '' '' || c.agendaNumber FROM complaint c WHERE c.id = complaintSearch.rowid))\n  WHERE rowid IN (SELECT id FROM complaint WHERE channel = ''letter'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(83,'complaints 0022 what a customer consented to is kept, and what is too old is made anonymous',replace('CREATE TABLE privacyNotice (\n  version INTEGER PRIMARY KEY CHECK (version >= 1),\n  text    TEXT NOT NULL CHECK (text <> ''''),\n  since   INTEGER NOT NULL\n) STRICT;\nCREATE TABLE consent (\n  complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),\n  version     INTEGER NOT NULL REFERENCES privacyNotice(version),\n  at          INTEGER NOT NULL\n) STRICT;\nCREATE TABLE forgotten (\n  caseID      INTEGER PRIMARY KEY REFERENCES caseRun(id),\n  at          INTEGER NOT NULL,\n  forgottenBy INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE INDEX pauseByStep ON casePause(caseStepID);\nDROP TRIGGER versionIsFinal;\nCREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion\n  WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN complaint c ON c.id = l.complaintID\n    JOIN forgotten f ON f.caseID = c.caseID WHERE l.id = OLD.letterID)\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(84,'complaints 0023 letters have a class and templates, mail that comes in a register, and voided numbers their line',replace('ALTER TABLE letterVersion ADD COLUMN security TEXT NOT NULL DEFAULT ''open''\n  CHECK (security IN (''open'', ''limited'', ''secret'', ''topSecret''));\nALTER TABLE letterSignature ADD COLUMN address TEXT NOT NULL DEFAULT '''';\nCREATE TABLE letterTemplate (\n  id          INTEGER PRIMARY KEY,\n  name        TEXT NOT NULL CHECK (name <> ''''),\n  categoryID  INTEGER REFERENCES category(id),\n  outcome     TEXT CHECK (outcome IN (''improved'', ''promised'', ''explained'', ''again'')),\n  urgency     TEXT NOT NULL CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  security    TEXT NOT NULL CHECK (security IN (''open'', ''limited'', ''secret'', ''topSecret'')),\n  attachments TEXT NOT NULL DEFAULT '''',\n  subject     TEXT NOT NULL CHECK (subject <> ''''),\n  body        TEXT NOT NULL CHECK (body <> ''''),\n  copies      TEXT NOT NULL DEFAULT '''',\n  isActive    INTEGER NOT NULL CHECK (isActive IN (0, 1)),\n  changedAt   INTEGER NOT NULL,\n  changedBy   INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TABLE incomingLetter (\n  id          INTEGER PRIMARY KEY,\n  agenda      TEXT NOT NULL UNIQUE CHECK (agenda <> ''''),\n  complaintID INTEGER UNIQUE REFERENCES complaint(id),\n  caseID      INTEGER REFERENCES caseRun(id),\n  once        TEXT UNIQUE,\n  receivedAt  INTEGER NOT NULL,\n  number      TEXT NOT NULL DEFAULT '''',\n  date        TEXT,\n  sender      TEXT NOT NULL DEFAULT '''',\n  subject     TEXT NOT NULL DEFAULT '''',\n  attachments TEXT NOT NULL DEFAULT '''',\n  urgency     TEXT NOT NULL DEFAULT ''ordinary'' CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  security    TEXT NOT NULL DEFAULT ''open'' CHECK (security IN (''open'', ''limited'', ''secret'', ''topSecret'')),\n  unitID      INTEGER REFERENCES unit(id),\n  note        TEXT NOT NULL DEFAULT '''',\n  recordedAt  INTEGER NOT NULL,\n  recordedBy  INTEGER REFERENCES person(id),\n  CHECK (complaintID IS NOT NULL OR sender <> '''' AND subject <> ''''),\n  CHECK (complaintID IS NULL OR caseID IS NOT NULL)\n) STRICT;\nCREATE INDEX incomingByEntry ON incomingLetter(recordedAt, id);\nCREATE INDEX incomingByCase ON incomingLetter(caseID) WHERE caseID IS NOT NULL;\nINSERT INTO incomingLetter (agenda, complaintID, caseID, receivedAt, number, date, recordedAt, recordedBy)\n  SELECT agendaNumber, id, caseID, receivedAt, letterNumber, letterDate, recordedAt, recordedBy\n  FROM complaint WHERE agendaNumber IS NOT NULL ORDER BY id;\nCREATE TABLE voidedNumber (\n  kind     TEXT NOT NULL CHECK (kind <> ''''),\n  number   TEXT NOT NULL CHECK (number <> ''''),\n  reason   TEXT NOT NULL CHECK (reason <> ''''),\n  at       INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (kind, number)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(85,'complaints 0024 what a customer tells a colleague counts as his word, and as his consent',replace('CREATE TABLE toldReceipt (\n  letterID   INTEGER PRIMARY KEY REFERENCES letter(id),\n  caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),\n  source     TEXT NOT NULL CHECK (source IN (''customer'', ''desk'')),\n  way        TEXT NOT NULL CHECK (way IN (''tracking'', ''handed'', ''courier'', ''email'', ''whatsApp'', ''other'', ''told'')),\n  at         INTEGER NOT NULL,\n  receivedOn TEXT NOT NULL,\n  recipient  TEXT NOT NULL DEFAULT '''',\n  note       TEXT NOT NULL DEFAULT '''',\n  recordedBy INTEGER REFERENCES person(id),\n  proofID    INTEGER REFERENCES file(id),\n  CHECK ((source = ''desk'') = (recordedBy IS NOT NULL)),\n  CHECK ((source = ''desk'' AND way <> ''told'') = (proofID IS NOT NULL)),\n  CHECK ((source = ''customer'') = (way = ''tracking''))\n) STRICT;\nINSERT INTO toldReceipt (letterID, caseStepID, source, way, at, receivedOn, recipient, note, recordedBy, proofID)\n  SELECT letterID, caseStepID, source, way, at, receivedOn, recipient, note, recordedBy, proofID FROM letterReceipt;\nDROP TABLE letterReceipt;\nALTER TABLE toldReceipt RENAME TO letterReceipt;\nALTER TABLE consent ADD COLUMN channel TEXT NOT NULL DEFAULT ''website'' CHECK (channel <> '''');\nALTER TABLE consent ADD COLUMN recordedBy INTEGER REFERENCES person(id);\nCREATE INDEX disputedEntry ON caseEntry(caseID) WHERE kind = ''customer.disputed'';','\n',char(10)));
INSERT INTO schemaMigration VALUES(86,'complaints 0025 letters made outside the program stand in the register of outgoing mail',replace('CREATE TABLE outgoingLetter (\n  id          INTEGER PRIMARY KEY,\n  number      TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  letterID    INTEGER UNIQUE REFERENCES letter(id),\n  at          INTEGER NOT NULL,\n  once        TEXT UNIQUE,\n  date        TEXT,\n  addressee   TEXT NOT NULL DEFAULT '''',\n  subject     TEXT NOT NULL DEFAULT '''',\n  signer      TEXT NOT NULL DEFAULT '''',\n  attachments TEXT NOT NULL DEFAULT '''',\n  urgency     TEXT NOT NULL DEFAULT ''ordinary'' CHECK (urgency IN (''ordinary'', ''soon'', ''immediate'')),\n  security    TEXT NOT NULL DEFAULT ''open'' CHECK (security IN (''open'', ''limited'', ''secret'', ''topSecret'')),\n  caseID      INTEGER REFERENCES caseRun(id),\n  note        TEXT NOT NULL DEFAULT '''',\n  fileID      INTEGER UNIQUE REFERENCES file(id),\n  recordedBy  INTEGER REFERENCES person(id),\n  CHECK (letterID IS NOT NULL OR addressee <> '''' AND subject <> '''' AND date IS NOT NULL)\n) STRICT;\nINSERT INTO outgoingLetter (number, letterID, at, recordedBy)\n  SELECT number, letterID, at, personID FROM letterSignature ORDER BY at, letterID;\nCREATE INDEX outgoingByTime ON outgoingLetter(at, id);\nCREATE INDEX outgoingByCase ON outgoingLetter(caseID) WHERE caseID IS NOT NULL;\nCREATE INDEX outgoingMadeOutside ON outgoingLetter(id) WHERE letterID IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(87,'complaints 0026 figures know channel, category, cause and satisfaction',replace('INSERT INTO caseTrait (caseID, trait, value, at)\n  SELECT caseID, ''channel'', value, at FROM (SELECT caseID, channel AS value, recordedAt AS at FROM complaint) WHERE true ON CONFLICT (caseID, trait) DO NOTHING;\nINSERT INTO caseTrait (caseID, trait, value, at)\n  SELECT caseID, ''category'', value, at FROM (SELECT c.caseID, CAST(s.categoryID AS TEXT) AS value, c.recordedAt AS at\nFROM complaint c JOIN sorting s ON s.complaintID = c.id\nWHERE s.caseStepID = (SELECT MAX(n.caseStepID) FROM sorting n WHERE n.complaintID = c.id)) WHERE true ON CONFLICT (caseID, trait) DO NOTHING;\nINSERT INTO caseTrait (caseID, trait, value, at)\n  SELECT caseID, ''cause'', value, at FROM (SELECT c.caseID, u.kind AS value, c.recordedAt AS at FROM complaint c JOIN cause u ON u.complaintID = c.id\nWHERE u.caseStepID = (SELECT MAX(n.caseStepID) FROM cause n WHERE n.complaintID = c.id)) WHERE true ON CONFLICT (caseID, trait) DO NOTHING;\nINSERT INTO caseTrait (caseID, trait, value, at)\n  SELECT caseID, ''satisfaction'', value, at FROM (SELECT c.caseID, CAST(t.isSatisfied AS TEXT) AS value, t.at\nFROM complaint c JOIN satisfaction t ON t.complaintID = c.id\nWHERE t.caseStepID = (SELECT MAX(n.caseStepID) FROM satisfaction n WHERE n.complaintID = c.id)) WHERE true ON CONFLICT (caseID, trait) DO NOTHING;','\n',char(10)));
INSERT INTO schemaMigration VALUES(88,'complaints 0027 a complaint born of an answer to a survey names no colleague as its recorder',replace('DROP TRIGGER versionIsFinal;\nCREATE TABLE heardComplaint (\n  id            INTEGER PRIMARY KEY,\n  caseID        INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),\n  trackingToken TEXT NOT NULL UNIQUE CHECK (length(trackingToken) >= 22),\n  draftHash     BLOB UNIQUE,\n  channel       TEXT NOT NULL CHECK (channel IN\n    (''website'', ''inPerson'', ''letter'', ''whatsApp'', ''email'', ''telephone'', ''complaintBox'', ''socialMedia'', ''survey'')),\n  receivedAt    INTEGER NOT NULL,\n  recordedAt    INTEGER NOT NULL,\n  recordedBy    INTEGER REFERENCES person(id),\n  lateReason    TEXT NOT NULL DEFAULT '''',\n  agendaNumber  TEXT UNIQUE,\n  letterNumber  TEXT NOT NULL DEFAULT '''',\n  letterDate    TEXT,\n  description   TEXT NOT NULL,\n  service       TEXT NOT NULL,\n  occurredOn    TEXT,\n  place         TEXT NOT NULL DEFAULT '''',\n  danger        TEXT NOT NULL DEFAULT '''',\n  remedy        TEXT NOT NULL DEFAULT '''',\n  formHash      BLOB,\n  CHECK ((channel = ''letter'') = (agendaNumber IS NOT NULL)),\n  CHECK (channel <> ''website'' OR recordedBy IS NULL),\n  CHECK (channel IN (''website'', ''survey'') OR recordedBy IS NOT NULL)\n) STRICT;\nINSERT INTO heardComplaint (id, caseID, trackingToken, draftHash, channel, receivedAt, recordedAt, recordedBy, lateReason, agendaNumber,\nletterNumber, letterDate, description, service, occurredOn, place, danger, remedy, formHash) SELECT id, caseID, trackingToken, draftHash, channel, receivedAt, recordedAt, recordedBy, lateReason, agendaNumber,\nletterNumber, letterDate, description, service, occurredOn, place, danger, remedy, formHash FROM complaint;\nDROP TABLE complaint;\nALTER TABLE heardComplaint RENAME TO complaint;\nCREATE INDEX complaintByChannel ON complaint(channel, receivedAt);\nCREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion\n  WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN complaint c ON c.id = l.complaintID\n    JOIN forgotten f ON f.caseID = c.caseID WHERE l.id = OLD.letterID)\n  BEGIN SELECT RAISE(ABORT, ''a saved version is final''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(89,'satisfaction 0001 customers are asked once, and their answers keep what was asked',replace('CREATE TABLE question (\n  id      INTEGER PRIMARY KEY,\n  code    TEXT NOT NULL CHECK (code <> ''''),\n  version INTEGER NOT NULL CHECK (version >= 1),\n  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),\n  text    TEXT NOT NULL CHECK (text <> ''''),\n  highest INTEGER NOT NULL DEFAULT 5 CHECK (highest BETWEEN 2 AND 10),\n  madeAt  INTEGER NOT NULL,\n  madeBy  INTEGER REFERENCES person(id),\n  UNIQUE (code, version)\n) STRICT;\nINSERT INTO question (code, version, ordinal, text, madeAt) VALUES\n  (''speed'', 1, 1, ''Seberapa puas Anda dengan kecepatan kami menangani keluhan ini?'', 0),\n  (''courtesy'', 1, 2, ''Seberapa puas Anda dengan sikap petugas kami?'', 0),\n  (''result'', 1, 3, ''Seberapa puas Anda dengan hasil penyelesaiannya?'', 0);\nCREATE TABLE asked (\n  caseID INTEGER PRIMARY KEY REFERENCES caseRun(id),\n  at     INTEGER NOT NULL\n) STRICT;\nCREATE TABLE invitation (\n  id         INTEGER PRIMARY KEY,\n  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  caseID     INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),\n  sentAt     INTEGER NOT NULL,\n  expiresAt  INTEGER NOT NULL CHECK (expiresAt > sentAt),\n  remindedAt INTEGER\n) STRICT;\nCREATE INDEX invitationBySending ON invitation(sentAt, id);\nCREATE TABLE answerSheet (\n  invitationID INTEGER PRIMARY KEY REFERENCES invitation(id),\n  answeredAt   INTEGER NOT NULL,\n  comment      TEXT NOT NULL DEFAULT '''',\n  mayContact   INTEGER NOT NULL CHECK (mayContact IN (0, 1)),\n  isBad        INTEGER NOT NULL CHECK (isBad IN (0, 1)),\n  handledAt    INTEGER,\n  handledBy    INTEGER REFERENCES person(id),\n  handling     TEXT NOT NULL DEFAULT '''',\n  CHECK ((handledAt IS NULL) = (handledBy IS NULL))\n) STRICT;\nCREATE INDEX sheetByTime ON answerSheet(answeredAt, invitationID);\nCREATE INDEX sheetWaiting ON answerSheet(answeredAt) WHERE mayContact = 1 AND isBad = 1 AND handledAt IS NULL;\nCREATE INDEX sheetWithWords ON answerSheet(answeredAt) WHERE comment <> '''' OR handling <> '''';\nCREATE TABLE answer (\n  invitationID INTEGER NOT NULL REFERENCES answerSheet(invitationID),\n  questionID   INTEGER NOT NULL REFERENCES question(id),\n  score        INTEGER NOT NULL CHECK (score BETWEEN 1 AND 10),\n  PRIMARY KEY (invitationID, questionID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(90,'satisfaction 0002 questionnaires have versions, rounds ask them, and responses are kept by their round',replace('CREATE TABLE questionnaire (\n  id        INTEGER PRIMARY KEY,\n  code      TEXT NOT NULL UNIQUE CHECK (code <> ''''),\n  kind      TEXT NOT NULL CHECK (kind IN (''skm'', ''k3'', ''other'')),\n  madeAt    INTEGER NOT NULL,\n  madeBy    INTEGER REFERENCES person(id),\n  retiredAt INTEGER\n) STRICT;\nCREATE TABLE questionnaireVersion (\n  id              INTEGER PRIMARY KEY,\n  questionnaireID INTEGER NOT NULL REFERENCES questionnaire(id),\n  number          INTEGER NOT NULL CHECK (number >= 1),\n  title           TEXT NOT NULL CHECK (title <> ''''),\n  purpose         TEXT NOT NULL DEFAULT '''',\n  minutes         INTEGER NOT NULL DEFAULT 5 CHECK (minutes BETWEEN 1 AND 60),\n  thanks          TEXT NOT NULL DEFAULT '''',\n  edition         INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  madeAt          INTEGER NOT NULL,\n  madeBy          INTEGER REFERENCES person(id),\n  issuedAt        INTEGER,\n  issuedBy        INTEGER REFERENCES person(id),\n  UNIQUE (questionnaireID, number)\n) STRICT;\nCREATE UNIQUE INDEX draftOfQuestionnaire ON questionnaireVersion(questionnaireID) WHERE issuedAt IS NULL;\nCREATE TABLE questionSection (\n  id        INTEGER PRIMARY KEY,\n  versionID INTEGER NOT NULL REFERENCES questionnaireVersion(id),\n  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),\n  title     TEXT NOT NULL CHECK (title <> ''''),\n  guidance  TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX sectionByVersion ON questionSection(versionID, ordinal, id);\nCREATE TABLE item (\n  id         INTEGER PRIMARY KEY,\n  versionID  INTEGER NOT NULL REFERENCES questionnaireVersion(id),\n  sectionID  INTEGER NOT NULL REFERENCES questionSection(id),\n  ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),\n  code       TEXT NOT NULL CHECK (code <> ''''),\n  kind       TEXT NOT NULL CHECK (kind IN (''skm'', ''likert'', ''pair'', ''rating'', ''single'', ''multiple'', ''matrix'',\n               ''number'', ''date'', ''text'')),\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  hint       TEXT NOT NULL DEFAULT '''',\n  topic      TEXT NOT NULL DEFAULT '''',\n  isRequired INTEGER NOT NULL CHECK (isRequired IN (0, 1)),\n  shownIf    TEXT CHECK (shownIf <> ''''),\n  shownValue INTEGER,\n  UNIQUE (versionID, code),\n  CHECK ((shownIf IS NULL) = (shownValue IS NULL))\n) STRICT;\nCREATE INDEX itemBySection ON item(sectionID, ordinal, id);\nCREATE TABLE itemChoice (\n  itemID INTEGER NOT NULL REFERENCES item(id),\n  value  INTEGER NOT NULL CHECK (value BETWEEN 0 AND 99),\n  label  TEXT NOT NULL CHECK (label <> ''''),\n  PRIMARY KEY (itemID, value)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE itemRow (\n  itemID INTEGER NOT NULL REFERENCES item(id),\n  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 30),\n  label  TEXT NOT NULL CHECK (label <> ''''),\n  PRIMARY KEY (itemID, number)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE segment (\n  id        INTEGER PRIMARY KEY,\n  code      TEXT NOT NULL UNIQUE CHECK (code <> ''''),\n  name      TEXT NOT NULL CHECK (name <> ''''),\n  side      TEXT NOT NULL CHECK (side IN (''internal'', ''external'')),\n  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1)\n) STRICT;\nINSERT INTO segment (code, name, side, ordinal) VALUES\n  (''employee'', ''Karyawan'', ''internal'', 1), (''contractor'', ''Kontraktor'', ''internal'', 2),\n  (''client'', ''Klien'', ''external'', 3), (''vendor'', ''Vendor'', ''external'', 4),\n  (''neighbour'', ''Masyarakat sekitar'', ''external'', 5);\nCREATE TABLE surveyRound (\n  id          INTEGER PRIMARY KEY,\n  token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  versionID   INTEGER NOT NULL REFERENCES questionnaireVersion(id),\n  title       TEXT NOT NULL CHECK (title <> ''''),\n  opensOn     TEXT NOT NULL CHECK (length(opensOn) = 10),\n  closesOn    TEXT NOT NULL CHECK (closesOn >= opensOn),\n  isAnonymous INTEGER NOT NULL CHECK (isAnonymous IN (0, 1)),\n  edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  madeAt      INTEGER NOT NULL,\n  madeBy      INTEGER REFERENCES person(id),\n  openedAt    INTEGER,\n  openedBy    INTEGER REFERENCES person(id),\n  remindedAt  INTEGER,\n  closedAt    INTEGER,\n  closedBy    INTEGER REFERENCES person(id),\n  cancelledAt INTEGER,\n  CHECK (closedAt IS NULL OR openedAt IS NOT NULL)\n) STRICT;\nCREATE INDEX roundByOpening ON surveyRound(opensOn, id);\nCREATE INDEX roundByVersion ON surveyRound(versionID, closesOn, id);\nCREATE TABLE roundSegment (\n  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),\n  segmentID  INTEGER NOT NULL REFERENCES segment(id),\n  population INTEGER CHECK (population >= 1),\n  target     INTEGER CHECK (target >= 1),\n  PRIMARY KEY (roundID, segmentID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE surveyLink (\n  id         INTEGER PRIMARY KEY,\n  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),\n  kind       TEXT NOT NULL CHECK (kind IN (''personal'', ''open'', ''poster'', ''kiosk'', ''paper'')),\n  segmentID  INTEGER REFERENCES segment(id),\n  unitID     INTEGER REFERENCES unit(id),\n  name       TEXT NOT NULL DEFAULT '''',\n  email      TEXT NOT NULL DEFAULT '''',\n  capacity   INTEGER CHECK (capacity >= 1),\n  used       INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),\n  madeAt     INTEGER NOT NULL,\n  madeBy     INTEGER REFERENCES person(id),\n  sentAt     INTEGER,\n  remindedAt INTEGER,\n  revokedAt  INTEGER,\n  CHECK (kind <> ''personal'' OR used <= 1)\n) STRICT;\nCREATE INDEX linkByRound ON surveyLink(roundID, kind, id);\nCREATE TABLE response (\n  id         INTEGER PRIMARY KEY,\n  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),\n  segmentID  INTEGER REFERENCES segment(id),\n  unitID     INTEGER REFERENCES unit(id),\n  channel    TEXT NOT NULL CHECK (channel IN (''personal'', ''open'', ''poster'', ''kiosk'', ''paper'')),\n  answeredOn TEXT NOT NULL CHECK (length(answeredOn) = 10),\n  answeredAt INTEGER,\n  linkID     INTEGER REFERENCES surveyLink(id)\n) STRICT;\nCREATE INDEX responseByRound ON response(roundID, answeredOn, id);\nCREATE INDEX responseByLink ON response(linkID) WHERE linkID IS NOT NULL;\nCREATE TABLE responseValue (\n  responseID INTEGER NOT NULL REFERENCES response(id),\n  itemID     INTEGER NOT NULL REFERENCES item(id),\n  place      INTEGER NOT NULL CHECK (place BETWEEN 0 AND 99),\n  value      INTEGER NOT NULL,\n  PRIMARY KEY (responseID, itemID, place)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE responseText (\n  responseID INTEGER NOT NULL REFERENCES response(id),\n  itemID     INTEGER NOT NULL REFERENCES item(id),\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (responseID, itemID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX textByItem ON responseText(itemID, responseID);\nCREATE TRIGGER issuedVersionIsFinal BEFORE UPDATE ON questionnaireVersion WHEN OLD.issuedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued version is followed by another, never changed''); END;\nCREATE TRIGGER issuedItemIsFinal BEFORE UPDATE ON item\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an item of an issued version is never changed''); END;\nCREATE TRIGGER issuedItemIsKept BEFORE DELETE ON item\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an item of an issued version is kept''); END;\nCREATE TRIGGER anonymousResponse BEFORE INSERT ON response\n  WHEN (SELECT isAnonymous FROM surveyRound WHERE id = NEW.roundID) = 1\n    AND (NEW.linkID IS NOT NULL OR NEW.answeredAt IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''a response of an anonymous round keeps neither link nor time''); END;\nCREATE TRIGGER responseIsFinal BEFORE UPDATE ON response\n  BEGIN SELECT RAISE(ABORT, ''a response is never changed''); END;\nCREATE TRIGGER responseValueIsFinal BEFORE UPDATE ON responseValue\n  BEGIN SELECT RAISE(ABORT, ''a response is never changed''); END;\nCREATE TRIGGER openedRoundIsPromised BEFORE UPDATE OF isAnonymous, versionID ON surveyRound\n  WHEN OLD.openedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''what respondents were promised holds''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(91,'satisfaction 0003 the survey of nine elements and a health and safety questionnaire ship issued',replace('INSERT INTO questionnaire (code, kind, madeAt) VALUES (''skm'', ''skm'', 0), (''kepuasan-k3'', ''k3'', 0);\nINSERT INTO questionnaireVersion (questionnaireID, number, title, purpose, minutes, thanks, madeAt)\n  SELECT q.id, 1, t.title, t.purpose, t.minutes, t.thanks, 0 FROM (\n    SELECT ''skm'' AS code, ''Survei Kepuasan Masyarakat'' AS title,\n      ''Jawaban Anda kami pakai untuk menilai mutu pelayanan dan memperbaikinya. Hasilnya diumumkan tanpa nama.''\n      AS purpose, 5 AS minutes,\n      ''Terima kasih. Jawaban Anda ikut menentukan apa yang kami perbaiki lebih dahulu.'' AS thanks\n    UNION ALL SELECT ''kepuasan-k3'', ''Kuesioner Kepuasan Pelanggan K3'',\n      ''Kami ingin tahu seberapa penting bagi Anda tiap hal yang menyangkut keselamatan dan kesehatan kerja, ''\n      || ''dan seberapa puas Anda dengan keadaannya.'', 8,\n      ''Terima kasih. Jawaban Anda membantu menjaga agar setiap orang pulang dengan selamat.''\n  ) t JOIN questionnaire q ON q.code = t.code;\nINSERT INTO questionSection (versionID, ordinal, title, guidance)\n  SELECT v.id, t.ordinal, t.title, t.guidance FROM (\n    SELECT ''skm'' AS code, 1 AS ordinal, ''Pelayanan kami'' AS title,\n      ''Pilih satu jawaban yang paling sesuai dengan yang Anda alami.'' AS guidance\n    UNION ALL SELECT ''skm'', 2, ''Tentang Anda'', ''Bagian ini membantu kami memahami siapa yang kami layani.''\n    UNION ALL SELECT ''skm'', 3, ''Saran'', ''''\n    UNION ALL SELECT ''kepuasan-k3'', 1, ''Keadaan dan sarana K3'',\n      ''Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.''\n    UNION ALL SELECT ''kepuasan-k3'', 2, ''Penerapan dan tanggapan'',\n      ''Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.''\n    UNION ALL SELECT ''kepuasan-k3'', 3, ''Pelatihan dan perhatian'',\n      ''Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.''\n    UNION ALL SELECT ''kepuasan-k3'', 4, ''Penilaian dan saran'', ''''\n  ) t JOIN questionnaire q ON q.code = t.code JOIN questionnaireVersion v ON v.questionnaireID = q.id;\nINSERT INTO item (versionID, sectionID, ordinal, code, kind, text, hint, topic, isRequired, shownIf, shownValue)\n  SELECT v.id, s.id, t.ordinal, t.code, t.kind, t.text, t.hint, t.topic, t.isRequired, t.shownIf,\n    CASE WHEN t.shownIf IS NULL THEN NULL ELSE 1 END\n  FROM (\n    SELECT 1 AS section, 1 AS ordinal, ''persyaratan'' AS code, ''skm'' AS kind,\n      ''Bagaimana kesesuaian persyaratan pelayanan dengan jenis pelayanannya?'' AS text, '''' AS hint,\n      ''Persyaratan'' AS topic, 1 AS isRequired, NULL AS shownIf\n    UNION ALL SELECT 1, 2, ''prosedur'', ''skm'', ''Bagaimana kemudahan prosedur pelayanan di unit ini?'', '''',\n      ''Sistem, mekanisme, dan prosedur'', 1, NULL\n    UNION ALL SELECT 1, 3, ''waktu'', ''skm'', ''Bagaimana kecepatan kami dalam memberikan pelayanan?'', '''',\n      ''Waktu penyelesaian'', 1, NULL\n    UNION ALL SELECT 1, 4, ''biaya'', ''skm'', ''Bagaimana kewajaran biaya atau tarif pelayanan?'', '''',\n      ''Biaya atau tarif'', 1, NULL\n    UNION ALL SELECT 1, 5, ''produk'', ''skm'',\n      ''Bagaimana kesesuaian hasil pelayanan dengan yang tercantum dalam standar pelayanan?'', '''',\n      ''Produk spesifikasi jenis pelayanan'', 1, NULL\n    UNION ALL SELECT 1, 6, ''kompetensi'', ''skm'', ''Bagaimana kemampuan petugas dalam memberikan pelayanan?'', '''',\n      ''Kompetensi pelaksana'', 1, NULL\n    UNION ALL SELECT 1, 7, ''perilaku'', ''skm'', ''Bagaimana kesopanan dan keramahan petugas?'', '''',\n      ''Perilaku pelaksana'', 1, NULL\n    UNION ALL SELECT 1, 8, ''sarana'', ''skm'', ''Bagaimana mutu sarana dan prasarana?'', '''',\n      ''Sarana dan prasarana'', 1, NULL\n    UNION ALL SELECT 1, 9, ''pengaduan'', ''skm'', ''Bagaimana penanganan pengaduan, saran, dan masukan?'', '''',\n      ''Penanganan pengaduan, saran, dan masukan'', 1, NULL\n    UNION ALL SELECT 2, 1, ''layanan'', ''text'', ''Pelayanan apa yang Anda terima?'', ''Misalnya pengujian sampel air.'',\n      '''', 1, NULL\n    UNION ALL SELECT 2, 2, ''umur'', ''single'', ''Berapa umur Anda?'', '''', '''', 0, NULL\n    UNION ALL SELECT 2, 3, ''jenis-kelamin'', ''single'', ''Apa jenis kelamin Anda?'', '''', '''', 0, NULL\n    UNION ALL SELECT 2, 4, ''pendidikan'', ''single'', ''Apa pendidikan terakhir Anda?'', '''', '''', 0, NULL\n    UNION ALL SELECT 2, 5, ''pekerjaan'', ''single'', ''Apa pekerjaan Anda?'', '''', '''', 0, NULL\n    UNION ALL SELECT 3, 1, ''saran'', ''text'', ''Apa yang paling perlu kami perbaiki?'',\n      ''Jangan menulis nama atau data pribadi siapa pun.'', '''', 0, NULL\n  ) t JOIN questionnaire q ON q.code = ''skm'' JOIN questionnaireVersion v ON v.questionnaireID = q.id\n    JOIN questionSection s ON s.versionID = v.id AND s.ordinal = t.section;\nINSERT INTO item (versionID, sectionID, ordinal, code, kind, text, hint, topic, isRequired, shownIf, shownValue)\n  SELECT v.id, s.id, t.ordinal, t.code, t.kind, t.text, t.hint, t.topic, t.isRequired, t.shownIf,\n    CASE WHEN t.shownIf IS NULL THEN NULL ELSE 1 END\n  FROM (\n    SELECT 1 AS section, 1 AS ordinal, ''keselamatan-kerja'' AS code, ''pair'' AS kind,\n      ''Keselamatan orang di tempat kerja'' AS text, '''' AS hint, ''Keandalan'' AS topic, 1 AS isRequired,\n      NULL AS shownIf\n    UNION ALL SELECT 1, 2, ''kebersihan'', ''pair'', ''Kebersihan dan kerapian lingkungan'', '''', ''Bukti fisik'', 1, NULL\n    UNION ALL SELECT 1, 3, ''apd'', ''pair'', ''Alat pelindung diri: tersedia, layak, dan sesuai pekerjaannya'', '''',\n      ''Bukti fisik'', 1, NULL\n    UNION ALL SELECT 1, 4, ''rambu'', ''pair'', ''Rambu, jalur evakuasi, kotak P3K, dan alat pemadam yang mudah ditemukan'',\n      '''', ''Bukti fisik'', 1, NULL\n    UNION ALL SELECT 1, 5, ''kesehatan-kerja'', ''pair'',\n      ''Kesehatan di tempat kerja: cahaya, udara, kebisingan, dan sanitasi'', '''', ''Empati'', 1, NULL\n    UNION ALL SELECT 2, 1, ''kepatuhan'', ''pair'', ''Kepatuhan semua orang pada prosedur K3, termasuk pimpinan'', '''',\n      ''Keandalan'', 1, NULL\n    UNION ALL SELECT 2, 2, ''izin-kerja'', ''pair'', ''Pengawasan dan izin kerja pada pekerjaan berisiko tinggi'', '''',\n      ''Keandalan'', 1, NULL\n    UNION ALL SELECT 2, 3, ''tanggapan'', ''pair'', ''Kecepatan menanggapi laporan bahaya dan keluhan K3'', '''',\n      ''Ketanggapan'', 1, NULL\n    UNION ALL SELECT 2, 4, ''darurat'', ''pair'', ''Kesiapan menghadapi keadaan darurat'', '''', ''Ketanggapan'', 1, NULL\n    UNION ALL SELECT 3, 1, ''pelatihan'', ''pair'', ''Pelatihan dan pengarahan K3 sebelum bekerja atau berkunjung'', '''',\n      ''Jaminan'', 1, NULL\n    UNION ALL SELECT 3, 2, ''petugas'', ''pair'', ''Pengetahuan dan kecakapan petugas K3'', '''', ''Jaminan'', 1, NULL\n    UNION ALL SELECT 3, 3, ''kepedulian'', ''pair'', ''Kepedulian pada keselamatan dan kesehatan Anda'', '''', ''Empati'', 1,\n      NULL\n    UNION ALL SELECT 3, 4, ''saluran'', ''pair'', ''Kemudahan menyampaikan usul dan keberatan tanpa rasa takut'', '''',\n      ''Empati'', 1, NULL\n    UNION ALL SELECT 4, 1, ''rekomendasi'', ''rating'',\n      ''Seberapa mungkin Anda menganjurkan orang lain bekerja sama dengan kami karena penerapan K3 kami?'', '''', '''', 1,\n      NULL\n    UNION ALL SELECT 4, 2, ''pernah-bahaya'', ''single'',\n      ''Apakah Anda melihat keadaan berbahaya di tempat kami dalam tiga bulan terakhir?'', '''', '''', 1, NULL\n    UNION ALL SELECT 4, 3, ''bahaya'', ''text'', ''Apa yang Anda lihat, dan di mana?'',\n      ''Bila bahayanya masih ada, beri tahu juga petugas kami sekarang.'', '''', 1, ''pernah-bahaya''\n    UNION ALL SELECT 4, 4, ''saran'', ''text'', ''Apa yang paling perlu kami perbaiki?'',\n      ''Jangan menulis nama atau data pribadi siapa pun.'', '''', 0, NULL\n  ) t JOIN questionnaire q ON q.code = ''kepuasan-k3'' JOIN questionnaireVersion v ON v.questionnaireID = q.id\n    JOIN questionSection s ON s.versionID = v.id AND s.ordinal = t.section;\nINSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (\n    SELECT ''persyaratan'' AS code, 1 AS value, ''Tidak sesuai'' AS label\n    UNION ALL SELECT ''persyaratan'', 2, ''Kurang sesuai'' UNION ALL SELECT ''persyaratan'', 3, ''Sesuai''\n    UNION ALL SELECT ''persyaratan'', 4, ''Sangat sesuai''\n    UNION ALL SELECT ''prosedur'', 1, ''Tidak mudah'' UNION ALL SELECT ''prosedur'', 2, ''Kurang mudah''\n    UNION ALL SELECT ''prosedur'', 3, ''Mudah'' UNION ALL SELECT ''prosedur'', 4, ''Sangat mudah''\n    UNION ALL SELECT ''waktu'', 1, ''Tidak cepat'' UNION ALL SELECT ''waktu'', 2, ''Kurang cepat''\n    UNION ALL SELECT ''waktu'', 3, ''Cepat'' UNION ALL SELECT ''waktu'', 4, ''Sangat cepat''\n    UNION ALL SELECT ''biaya'', 1, ''Sangat mahal'' UNION ALL SELECT ''biaya'', 2, ''Cukup mahal''\n    UNION ALL SELECT ''biaya'', 3, ''Murah'' UNION ALL SELECT ''biaya'', 4, ''Gratis''\n    UNION ALL SELECT ''produk'', 1, ''Tidak sesuai'' UNION ALL SELECT ''produk'', 2, ''Kurang sesuai''\n    UNION ALL SELECT ''produk'', 3, ''Sesuai'' UNION ALL SELECT ''produk'', 4, ''Sangat sesuai''\n    UNION ALL SELECT ''kompetensi'', 1, ''Tidak kompeten'' UNION ALL SELECT ''kompetensi'', 2, ''Kurang kompeten''\n    UNION ALL SELECT ''kompetensi'', 3, ''Kompeten'' UNION ALL SELECT ''kompetensi'', 4, ''Sangat kompeten''\n    UNION ALL SELECT ''perilaku'', 1, ''Tidak sopan dan tidak ramah''\n    UNION ALL SELECT ''perilaku'', 2, ''Kurang sopan dan kurang ramah''\n    UNION ALL SELECT ''perilaku'', 3, ''Sopan dan ramah'' UNION ALL SELECT ''perilaku'', 4, ''Sangat sopan dan ramah''\n    UNION ALL SELECT ''sarana'', 1, ''Buruk'' UNION ALL SELECT ''sarana'', 2, ''Cukup''\n    UNION ALL SELECT ''sarana'', 3, ''Baik'' UNION ALL SELECT ''sarana'', 4, ''Sangat baik''\n    UNION ALL SELECT ''pengaduan'', 1, ''Tidak ada'' UNION ALL SELECT ''pengaduan'', 2, ''Ada, tetapi tidak berfungsi''\n    UNION ALL SELECT ''pengaduan'', 3, ''Berfungsi, tetapi kurang maksimal''\n    UNION ALL SELECT ''pengaduan'', 4, ''Dikelola dengan baik''\n) t JOIN item i ON i.code = t.code;\nINSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (\n    SELECT ''umur'' AS code, 1 AS value, ''Di bawah 20 tahun'' AS label\n    UNION ALL SELECT ''umur'', 2, ''20–29 tahun'' UNION ALL SELECT ''umur'', 3, ''30–39 tahun''\n    UNION ALL SELECT ''umur'', 4, ''40–49 tahun'' UNION ALL SELECT ''umur'', 5, ''50–59 tahun''\n    UNION ALL SELECT ''umur'', 6, ''60 tahun ke atas''\n    UNION ALL SELECT ''jenis-kelamin'', 1, ''Perempuan'' UNION ALL SELECT ''jenis-kelamin'', 2, ''Laki-laki''\n    UNION ALL SELECT ''pendidikan'', 1, ''SD atau di bawahnya'' UNION ALL SELECT ''pendidikan'', 2, ''SMP''\n    UNION ALL SELECT ''pendidikan'', 3, ''SMA atau SMK'' UNION ALL SELECT ''pendidikan'', 4, ''D1–D3''\n    UNION ALL SELECT ''pendidikan'', 5, ''D4 atau S1'' UNION ALL SELECT ''pendidikan'', 6, ''S2 atau S3''\n    UNION ALL SELECT ''pekerjaan'', 1, ''ASN'' UNION ALL SELECT ''pekerjaan'', 2, ''TNI atau Polri''\n    UNION ALL SELECT ''pekerjaan'', 3, ''Pegawai swasta'' UNION ALL SELECT ''pekerjaan'', 4, ''Wirausaha''\n    UNION ALL SELECT ''pekerjaan'', 5, ''Pelajar atau mahasiswa'' UNION ALL SELECT ''pekerjaan'', 6, ''Lainnya''\n    UNION ALL SELECT ''rekomendasi'', 0, ''sama sekali tidak mungkin''\n    UNION ALL SELECT ''rekomendasi'', 10, ''sangat mungkin''\n    UNION ALL SELECT ''pernah-bahaya'', 1, ''Ya'' UNION ALL SELECT ''pernah-bahaya'', 2, ''Tidak''\n) t JOIN item i ON i.code = t.code;\nINSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (\n    SELECT 1 AS value, ''Sangat tidak puas'' AS label UNION ALL SELECT 2, ''Tidak puas''\n    UNION ALL SELECT 3, ''Cukup puas'' UNION ALL SELECT 4, ''Puas'' UNION ALL SELECT 5, ''Sangat puas''\n    UNION ALL SELECT 11, ''Tidak penting'' UNION ALL SELECT 12, ''Kurang penting''\n    UNION ALL SELECT 13, ''Cukup penting'' UNION ALL SELECT 14, ''Penting'' UNION ALL SELECT 15, ''Sangat penting''\n) t JOIN item i ON i.kind = ''pair'';\nUPDATE questionnaireVersion SET issuedAt = 0;\nCREATE TRIGGER issuedVersionIsKept BEFORE DELETE ON questionnaireVersion WHEN OLD.issuedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued version is kept''); END;\nCREATE TRIGGER issuedSectionsAreAll BEFORE INSERT ON questionSection\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = NEW.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued version gets no more sections''); END;\nCREATE TRIGGER issuedItemsAreAll BEFORE INSERT ON item\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = NEW.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued version gets no more items''); END;\nCREATE TRIGGER issuedSectionIsFinal BEFORE UPDATE ON questionSection\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a section of an issued version is never changed''); END;\nCREATE TRIGGER issuedSectionIsKept BEFORE DELETE ON questionSection\n  WHEN (SELECT issuedAt FROM questionnaireVersion WHERE id = OLD.versionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a section of an issued version is kept''); END;\nCREATE TRIGGER issuedChoicesAreAll BEFORE INSERT ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = NEW.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an item of an issued version gets no more choices''); END;\nCREATE TRIGGER issuedRowsAreAll BEFORE INSERT ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = NEW.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an item of an issued version gets no more rows''); END;\nCREATE TRIGGER issuedChoiceIsFinal BEFORE UPDATE ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a choice of an issued version is never changed''); END;\nCREATE TRIGGER issuedChoiceIsKept BEFORE DELETE ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a choice of an issued version is kept''); END;\nCREATE TRIGGER issuedRowIsFinal BEFORE UPDATE ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a row of an issued version is never changed''); END;\nCREATE TRIGGER issuedRowIsKept BEFORE DELETE ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a row of an issued version is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(92,'satisfaction 0004 rounds are let go, links are sent, and who asks to be contacted is kept apart from answers',replace('ALTER TABLE surveyRound ADD COLUMN scheduledAt INTEGER;\nALTER TABLE surveyRound ADD COLUMN scheduledBy INTEGER REFERENCES person(id);\nALTER TABLE surveyRound ADD COLUMN cancelledBy INTEGER REFERENCES person(id);\nALTER TABLE surveyRound ADD COLUMN reason TEXT NOT NULL DEFAULT '''';\nCREATE INDEX roundByClosing ON surveyRound(closesOn, id);\nCREATE INDEX roundWaiting ON surveyRound(opensOn, id)\n  WHERE scheduledAt IS NOT NULL AND openedAt IS NULL AND cancelledAt IS NULL;\nCREATE INDEX roundOpen ON surveyRound(closesOn, id)\n  WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL;\nCREATE TABLE savedAnswers (\n  linkID INTEGER PRIMARY KEY REFERENCES surveyLink(id),\n  text   TEXT NOT NULL\n) STRICT;\nCREATE TABLE contactWish (\n  id         INTEGER PRIMARY KEY,\n  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),\n  responseID INTEGER REFERENCES response(id),\n  name       TEXT NOT NULL,\n  phone      TEXT NOT NULL,\n  email      TEXT NOT NULL,\n  about      TEXT NOT NULL,\n  isBad      INTEGER NOT NULL CHECK (isBad IN (0, 1)),\n  caseID     INTEGER REFERENCES caseRun(id),\n  madeAt     INTEGER NOT NULL\n) STRICT;\nCREATE INDEX wishByRound ON contactWish(roundID, id);\nCREATE INDEX wishWithContact ON contactWish(madeAt) WHERE name <> '''' OR phone <> '''' OR email <> '''' OR about <> '''';\nCREATE INDEX linkToSend ON surveyLink(roundID, id)\n  WHERE kind = ''personal'' AND sentAt IS NULL AND revokedAt IS NULL AND used = 0;\nCREATE INDEX linkToRemind ON surveyLink(roundID, id)\n  WHERE kind = ''personal'' AND sentAt IS NOT NULL AND remindedAt IS NULL AND revokedAt IS NULL AND used = 0;\nCREATE INDEX linkByEmail ON surveyLink(roundID, email) WHERE email <> '''';\nCREATE INDEX linkWithContact ON surveyLink(madeAt) WHERE kind = ''personal'' AND (name <> '''' OR email <> '''');\nCREATE TRIGGER anonymousWish BEFORE INSERT ON contactWish\n  WHEN NEW.responseID IS NOT NULL AND (SELECT isAnonymous FROM surveyRound WHERE id = NEW.roundID) = 1\n  BEGIN SELECT RAISE(ABORT, ''a wish to be contacted leads to no response of an anonymous round''); END;\nCREATE TRIGGER personalLinkIsUsedOnce BEFORE UPDATE OF used ON surveyLink WHEN NEW.used < OLD.used\n  BEGIN SELECT RAISE(ABORT, ''what was answered stays answered''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(93,'satisfaction 0005 answers are counted as they come, and free text is coded by themes',replace('CREATE TABLE responseTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  channel   TEXT NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  PRIMARY KEY (roundID, segmentID, unitID, channel)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE answerTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  itemID    INTEGER NOT NULL REFERENCES item(id),\n  place     INTEGER NOT NULL,\n  value     INTEGER NOT NULL,\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  PRIMARY KEY (roundID, itemID, place, value, segmentID, unitID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE itemTally (\n  roundID INTEGER NOT NULL REFERENCES surveyRound(id),\n  itemID  INTEGER NOT NULL REFERENCES item(id),\n  place   INTEGER NOT NULL,\n  count   INTEGER NOT NULL CHECK (count >= 1),\n  sum     INTEGER NOT NULL,\n  PRIMARY KEY (roundID, itemID, place)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE textTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  itemID    INTEGER NOT NULL REFERENCES item(id),\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  PRIMARY KEY (roundID, itemID, segmentID, unitID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE scaleTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  scale     TEXT NOT NULL,\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 1),\n  sum       INTEGER NOT NULL,\n  squares   INTEGER NOT NULL,\n  PRIMARY KEY (roundID, scale, segmentID, unitID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE momentTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  itemID    INTEGER NOT NULL REFERENCES item(id),\n  place     INTEGER NOT NULL,\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  sum       INTEGER NOT NULL,\n  squares   INTEGER NOT NULL,\n  crossed   INTEGER NOT NULL,\n  PRIMARY KEY (roundID, itemID, place, segmentID, unitID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE theme (\n  id        INTEGER PRIMARY KEY,\n  code      TEXT NOT NULL UNIQUE CHECK (code <> ''''),\n  name      TEXT NOT NULL CHECK (name <> ''''),\n  meaning   TEXT NOT NULL DEFAULT '''',\n  edition   INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  madeAt    INTEGER NOT NULL,\n  madeBy    INTEGER REFERENCES person(id),\n  retiredAt INTEGER\n) STRICT;\nINSERT INTO theme (code, name, meaning, madeAt) VALUES\n  (''tema-apd'', ''Alat pelindung diri'', ''Ada, layak, dan dipakai'', 0),\n  (''tema-kebersihan'', ''Kebersihan dan kerapian'', ''Lantai, toilet, sampah, tata letak'', 0),\n  (''tema-rambu'', ''Rambu dan informasi'', ''Petunjuk arah, tanda bahaya, pengumuman'', 0),\n  (''tema-peralatan'', ''Peralatan dan mesin'', ''Kondisi dan perawatannya'', 0),\n  (''tema-lingkungan'', ''Lingkungan kerja'', ''Cahaya, udara, bising, panas'', 0),\n  (''tema-darurat'', ''Keadaan darurat'', ''Jalur keluar, pemadam, pertolongan pertama'', 0),\n  (''tema-pelatihan'', ''Pelatihan dan sosialisasi'', ''Penjelasan sebelum bekerja, latihan'', 0),\n  (''tema-petugas'', ''Sikap dan kesiapan petugas'', ''Ramah, tanggap, memahami tugas'', 0),\n  (''tema-waktu'', ''Waktu layanan'', ''Antrean, lama menunggu, jadwal'', 0),\n  (''tema-pujian'', ''Pujian'', ''Yang sudah baik'', 0);\nCREATE TABLE themedText (\n  responseID INTEGER NOT NULL,\n  itemID     INTEGER NOT NULL,\n  themeID    INTEGER NOT NULL REFERENCES theme(id),\n  PRIMARY KEY (responseID, itemID, themeID),\n  FOREIGN KEY (responseID, itemID) REFERENCES responseText(responseID, itemID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX textByTheme ON themedText(themeID, itemID, responseID);\nCREATE TABLE themeTally (\n  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),\n  themeID   INTEGER NOT NULL REFERENCES theme(id),\n  segmentID INTEGER NOT NULL,\n  unitID    INTEGER NOT NULL,\n  count     INTEGER NOT NULL CHECK (count >= 0),\n  PRIMARY KEY (roundID, themeID, segmentID, unitID)\n) STRICT, WITHOUT ROWID;','\n',char(10)));
INSERT INTO schemaMigration VALUES(94,'satisfaction 0006 a programme has indicators, a policy revisions, a year its work, and other voices are noted',replace('CREATE TABLE indicatorKind (\n  id        INTEGER PRIMARY KEY,\n  name      TEXT NOT NULL UNIQUE CHECK (name <> ''''),\n  meaning   TEXT NOT NULL DEFAULT '''',\n  retiredAt INTEGER\n) STRICT;\nINSERT INTO indicatorKind (name, meaning) VALUES\n  (''Keselamatan kerja'', ''Rasa aman dan kejadian yang dialami saat bekerja atau berkunjung.''),\n  (''Kebersihan lingkungan'', ''Kebersihan, kerapian, pencahayaan, dan udara di tempat kerja dan sekitarnya.''),\n  (''Kepatuhan prosedur'', ''Prosedur K3 dipahami dan dijalankan oleh karyawan dan kontraktor.''),\n  (''Kesiapan tanggap darurat'', ''Jalur evakuasi, alat pemadam, petugas, dan latihan keadaan darurat.''),\n  (''Ketersediaan APD'', ''Alat pelindung diri tersedia, cukup, layak, dan dipakai.''),\n  (''Pelatihan dan sosialisasi'', ''Pelatihan, induksi, dan sosialisasi K3 yang diterima.''),\n  (''Komunikasi K3'', ''Rambu, pengumuman, dan jawaban atas pertanyaan tentang K3.''),\n  (''Penanganan keluhan K3'', ''Keluhan dan masukan K3 ditanggapi cepat dan tuntas.''),\n  (''Kondisi alat dan fasilitas'', ''Mesin, alat, dan fasilitas terpelihara dan aman dipakai.''),\n  (''Kesehatan kerja'', ''Beban kerja, pemeriksaan kesehatan, dan pertolongan pertama.''),\n  (''Pengelolaan kontraktor'', ''Kontraktor dan pemasok mengikuti syarat K3 perusahaan.''),\n  (''Dampak bagi masyarakat sekitar'', ''Debu, bising, bau, lalu lintas, dan limbah yang dirasakan tetangga.'');\nCREATE TABLE programme (\n  id       INTEGER PRIMARY KEY,\n  year     INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2999),\n  purpose  TEXT NOT NULL DEFAULT '''',\n  scope    TEXT NOT NULL DEFAULT '''',\n  madeAt   INTEGER NOT NULL,\n  madeBy   INTEGER REFERENCES person(id)\n) STRICT;\nCREATE TABLE programmeRevision (\n  id          INTEGER PRIMARY KEY,\n  programmeID INTEGER NOT NULL REFERENCES programme(id),\n  number      INTEGER NOT NULL CHECK (number >= 0),\n  madeAt      INTEGER NOT NULL,\n  formPaperID INTEGER REFERENCES paper(id),\n  UNIQUE (programmeID, number)\n) STRICT;\nCREATE TABLE programmeResource (\n  programmeID INTEGER NOT NULL REFERENCES programme(id),\n  ordinal     INTEGER NOT NULL CHECK (ordinal >= 1),\n  kind        TEXT NOT NULL CHECK (kind <> ''''),\n  amount      TEXT NOT NULL CHECK (amount <> ''''),\n  provider    TEXT NOT NULL CHECK (provider <> ''''),\n  fromOn      TEXT NOT NULL CHECK (length(fromOn) = 10),\n  PRIMARY KEY (programmeID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE indicator (\n  id            INTEGER PRIMARY KEY,\n  programmeID   INTEGER NOT NULL REFERENCES programme(id),\n  number        INTEGER NOT NULL CHECK (number >= 1),\n  kindID        INTEGER REFERENCES indicatorKind(id),\n  name          TEXT NOT NULL CHECK (name <> ''''),\n  meaning       TEXT NOT NULL DEFAULT '''',\n  bySurvey      INTEGER NOT NULL CHECK (bySurvey IN (0, 1)),\n  byInterview   INTEGER NOT NULL CHECK (byInterview IN (0, 1)),\n  byObservation INTEGER NOT NULL CHECK (byObservation IN (0, 1)),\n  measure       TEXT NOT NULL CHECK (measure IN (''ikm'', ''csi'', ''topTwo'', ''compliance'', ''count'')),\n  target        INTEGER NOT NULL CHECK (target >= 0),\n  isCeiling     INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),\n  positionID    INTEGER NOT NULL REFERENCES position(id),\n  months        INTEGER NOT NULL CHECK (months BETWEEN 1 AND 4095),\n  UNIQUE (programmeID, number),\n  CHECK (bySurvey + byInterview + byObservation >= 1)\n) STRICT;\nCREATE TABLE indicatorRound (\n  indicatorID INTEGER NOT NULL REFERENCES indicator(id),\n  roundID     INTEGER NOT NULL REFERENCES surveyRound(id),\n  PRIMARY KEY (indicatorID, roundID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE indicatorReading (\n  id          INTEGER PRIMARY KEY,\n  indicatorID INTEGER NOT NULL REFERENCES indicator(id),\n  measuredOn  TEXT NOT NULL CHECK (length(measuredOn) = 10),\n  value       INTEGER NOT NULL CHECK (value >= 0),\n  basis       TEXT NOT NULL CHECK (basis <> ''''),\n  at          INTEGER NOT NULL,\n  personID    INTEGER REFERENCES person(id)\n) STRICT;\nCREATE INDEX readingByIndicator ON indicatorReading(indicatorID, measuredOn, id);\nCREATE TABLE policy (\n  id          INTEGER PRIMARY KEY,\n  revision    INTEGER NOT NULL UNIQUE CHECK (revision >= 0),\n  text        TEXT NOT NULL CHECK (text <> ''''),\n  reason      TEXT NOT NULL DEFAULT '''',\n  effectiveOn TEXT CHECK (length(effectiveOn) = 10),\n  approvedOn  TEXT CHECK (length(approvedOn) = 10),\n  madeAt      INTEGER NOT NULL,\n  madeBy      INTEGER REFERENCES person(id),\n  issuedAt    INTEGER,\n  CHECK (issuedAt IS NULL OR (effectiveOn >= approvedOn))\n) STRICT;\nCREATE TABLE workPlan (\n  id       INTEGER PRIMARY KEY,\n  year     INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2999),\n  madeAt   INTEGER NOT NULL,\n  madeBy   INTEGER REFERENCES person(id)\n) STRICT;\nCREATE TABLE workPlanRevision (\n  id     INTEGER PRIMARY KEY,\n  planID INTEGER NOT NULL REFERENCES workPlan(id),\n  number INTEGER NOT NULL CHECK (number >= 0),\n  madeAt INTEGER NOT NULL,\n  UNIQUE (planID, number)\n) STRICT;\nCREATE TABLE workActivity (\n  id         INTEGER PRIMARY KEY,\n  planID     INTEGER NOT NULL REFERENCES workPlan(id),\n  number     INTEGER NOT NULL CHECK (number >= 1),\n  activity   TEXT NOT NULL CHECK (activity <> ''''),\n  target     TEXT NOT NULL CHECK (target <> ''''),\n  positionID INTEGER NOT NULL REFERENCES position(id),\n  budget     INTEGER CHECK (budget >= 0),\n  months     INTEGER NOT NULL CHECK (months BETWEEN 1 AND 4095),\n  UNIQUE (planID, number)\n) STRICT;\nCREATE TABLE workDone (\n  activityID INTEGER NOT NULL REFERENCES workActivity(id),\n  month      INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),\n  doneOn     TEXT NOT NULL CHECK (length(doneOn) = 10),\n  note       TEXT NOT NULL CHECK (note <> ''''),\n  at         INTEGER NOT NULL,\n  personID   INTEGER REFERENCES person(id),\n  PRIMARY KEY (activityID, month)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE voice (\n  id       INTEGER PRIMARY KEY,\n  kind     TEXT NOT NULL CHECK (kind IN (''interview'', ''group'', ''observation'')),\n  heldOn   TEXT NOT NULL CHECK (length(heldOn) = 10),\n  place    TEXT NOT NULL CHECK (place <> ''''),\n  title    TEXT NOT NULL CHECK (title <> ''''),\n  summary  TEXT NOT NULL CHECK (summary <> ''''),\n  edition  INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  madeAt   INTEGER NOT NULL,\n  madeBy   INTEGER REFERENCES person(id),\n  blankedAt INTEGER\n) STRICT;\nCREATE INDEX voiceByDay ON voice(heldOn, id);\nCREATE TABLE voiceParticipant (\n  voiceID   INTEGER NOT NULL REFERENCES voice(id),\n  number    INTEGER NOT NULL CHECK (number >= 1),\n  name      TEXT NOT NULL DEFAULT '''',\n  segmentID INTEGER NOT NULL REFERENCES segment(id),\n  role      TEXT NOT NULL DEFAULT '''',\n  PRIMARY KEY (voiceID, number)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE voiceIndicator (\n  voiceID     INTEGER NOT NULL REFERENCES voice(id),\n  indicatorID INTEGER NOT NULL REFERENCES indicator(id),\n  PRIMARY KEY (voiceID, indicatorID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX voiceOfIndicator ON voiceIndicator(indicatorID);\nCREATE TABLE voiceQuote (\n  id      INTEGER PRIMARY KEY,\n  voiceID INTEGER NOT NULL REFERENCES voice(id),\n  number  INTEGER NOT NULL CHECK (number >= 1),\n  text    TEXT NOT NULL CHECK (text <> ''''),\n  UNIQUE (voiceID, number)\n) STRICT;\nCREATE TABLE quoteCode (\n  quoteID INTEGER NOT NULL REFERENCES voiceQuote(id),\n  codeID  INTEGER NOT NULL REFERENCES theme(id),\n  PRIMARY KEY (quoteID, codeID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE voicePoint (\n  voiceID INTEGER NOT NULL REFERENCES voice(id),\n  number  INTEGER NOT NULL CHECK (number >= 1),\n  text    TEXT NOT NULL CHECK (text <> ''''),\n  finding TEXT NOT NULL CHECK (finding IN (''ok'', ''notOk'', ''notApplicable'')),\n  note    TEXT NOT NULL DEFAULT '''',\n  PRIMARY KEY (voiceID, number)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE voiceFile (\n  voiceID INTEGER NOT NULL REFERENCES voice(id),\n  fileID  INTEGER NOT NULL UNIQUE REFERENCES file(id),\n  PRIMARY KEY (voiceID, fileID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE voiceChange (\n  voiceID  INTEGER NOT NULL REFERENCES voice(id),\n  edition  INTEGER NOT NULL CHECK (edition >= 1),\n  at       INTEGER NOT NULL,\n  personID INTEGER REFERENCES person(id),\n  parts    TEXT NOT NULL,\n  PRIMARY KEY (voiceID, edition)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER issuedPolicyIsFinal BEFORE UPDATE ON policy WHEN OLD.issuedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued policy is followed by another revision, never changed''); END;\nCREATE TRIGGER issuedPolicyIsKept BEFORE DELETE ON policy WHEN OLD.issuedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued policy is kept''); END;\nCREATE TRIGGER readingIsFinal BEFORE UPDATE ON indicatorReading\n  BEGIN SELECT RAISE(ABORT, ''a reading is followed by another, never changed''); END;\nCREATE TRIGGER voiceChangeIsKept BEFORE DELETE ON voiceChange\n  BEGIN SELECT RAISE(ABORT, ''who changed a note stays known''); END;\nCREATE UNIQUE INDEX draftPolicy ON policy((1)) WHERE issuedAt IS NULL;','\n',char(10)));
INSERT INTO schemaMigration VALUES(95,'satisfaction 0007 what was changed is told, improvements are monitored, and the programme is bettered',replace('CREATE TABLE changePage (\n  id        INTEGER PRIMARY KEY CHECK (id = 1),\n  isOpen    INTEGER NOT NULL CHECK (isOpen IN (0, 1)),\n  changedAt INTEGER NOT NULL,\n  changedBy INTEGER REFERENCES person(id)\n) STRICT;\nCREATE TABLE publicChange (\n  id            INTEGER PRIMARY KEY,\n  token         TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  improvementID INTEGER NOT NULL REFERENCES improvement(id),\n  roundID       INTEGER REFERENCES surveyRound(id),\n  found         TEXT NOT NULL CHECK (found <> ''''),\n  changed       TEXT NOT NULL CHECK (changed <> ''''),\n  sinceOn       TEXT NOT NULL CHECK (length(sinceOn) = 10),\n  isMailed      INTEGER NOT NULL CHECK (isMailed IN (0, 1)),\n  edition       INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  writtenAt     INTEGER NOT NULL,\n  writtenBy     INTEGER NOT NULL REFERENCES person(id),\n  publishedAt   INTEGER,\n  publishedBy   INTEGER REFERENCES person(id),\n  mailedAt      INTEGER,\n  withdrawnAt   INTEGER,\n  withdrawnBy   INTEGER REFERENCES person(id),\n  withdrawal    TEXT CHECK (withdrawal <> ''''),\n  CHECK (isMailed = 0 OR roundID IS NOT NULL),\n  CHECK ((publishedAt IS NULL) = (publishedBy IS NULL)),\n  CHECK ((withdrawnAt IS NULL) = (withdrawal IS NULL)),\n  CHECK (mailedAt IS NULL OR publishedAt IS NOT NULL)\n) STRICT;\nCREATE UNIQUE INDEX changeOfImprovement ON publicChange(improvementID) WHERE withdrawnAt IS NULL;\nCREATE INDEX changeByWriting ON publicChange(writtenAt, id);\nCREATE INDEX changeShown ON publicChange(publishedAt, id) WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL;\nCREATE INDEX changeToMail ON publicChange(roundID, id)\n  WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL AND isMailed = 1 AND mailedAt IS NULL;\nCREATE TABLE changeMail (\n  changeID INTEGER NOT NULL REFERENCES publicChange(id),\n  linkID   INTEGER NOT NULL REFERENCES surveyLink(id),\n  at       INTEGER NOT NULL,\n  PRIMARY KEY (changeID, linkID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE monitoring (\n  id       INTEGER PRIMARY KEY,\n  token    TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  heldOn   TEXT NOT NULL CHECK (length(heldOn) = 10),\n  personID INTEGER NOT NULL REFERENCES person(id),\n  note     TEXT NOT NULL DEFAULT '''',\n  writtenAt INTEGER NOT NULL,\n  paperID  INTEGER REFERENCES paper(id)\n) STRICT;\nCREATE INDEX monitoringByDay ON monitoring(heldOn, id);\nCREATE TABLE monitoringLine (\n  monitoringID  INTEGER NOT NULL REFERENCES monitoring(id),\n  improvementID INTEGER NOT NULL REFERENCES improvement(id),\n  planned       TEXT NOT NULL CHECK (planned IN (''yes'', ''no'', ''notYet'')),\n  carriedOut    TEXT NOT NULL CHECK (carriedOut IN (''yes'', ''no'', ''notYet'')),\n  evidence      TEXT NOT NULL CHECK (evidence IN (''yes'', ''no'', ''notYet'')),\n  effective     TEXT NOT NULL CHECK (effective IN (''yes'', ''no'', ''notYet'')),\n  communicated  TEXT NOT NULL CHECK (communicated IN (''yes'', ''no'', ''notYet'')),\n  note          TEXT NOT NULL DEFAULT '''',\n  PRIMARY KEY (monitoringID, improvementID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE programmeNote (\n  id          INTEGER PRIMARY KEY,\n  token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  ground      TEXT NOT NULL CHECK (ground IN (''monitoring'', ''audit'', ''survey'', ''review'')),\n  reference   TEXT NOT NULL DEFAULT '''',\n  text        TEXT NOT NULL CHECK (text <> ''''),\n  responsible TEXT NOT NULL CHECK (responsible <> ''''),\n  dueOn       TEXT NOT NULL CHECK (length(dueOn) = 10),\n  edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  notedAt     INTEGER NOT NULL,\n  notedBy     INTEGER NOT NULL REFERENCES person(id),\n  doneAt      INTEGER,\n  doneBy      INTEGER REFERENCES person(id),\n  result      TEXT CHECK (result <> ''''),\n  CHECK ((doneAt IS NULL) = (result IS NULL))\n) STRICT;\nCREATE INDEX noteByTime ON programmeNote(notedAt, id);\nCREATE TRIGGER publishedChangeIsFinal BEFORE UPDATE OF found, changed, sinceOn, improvementID, roundID, publishedAt\n  ON publicChange WHEN OLD.publishedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''what was published is withdrawn, never changed''); END;\nCREATE TRIGGER publicChangeIsKept BEFORE DELETE ON publicChange WHEN OLD.publishedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''what was published is kept''); END;\nCREATE TRIGGER monitoringLineIsFinal BEFORE UPDATE ON monitoringLine\n  BEGIN SELECT RAISE(ABORT, ''what was monitored is never changed''); END;\nCREATE TRIGGER monitoringLineIsKept BEFORE DELETE ON monitoringLine\n  BEGIN SELECT RAISE(ABORT, ''what was monitored is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(96,'satisfaction 0008 reports keep their figures, and their words are drafted and written',replace('CREATE TABLE surveyReport (\n  id         INTEGER PRIMARY KEY,\n  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  kind       TEXT NOT NULL CHECK (kind IN (''periodic'', ''analysis'', ''evaluation'', ''review'', ''management'')),\n  fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),\n  throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),\n  endOrder   INTEGER NOT NULL,\n  roundID    INTEGER REFERENCES surveyRound(id),\n  title      TEXT NOT NULL CHECK (title <> ''''),\n  number     TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  draftedAt  INTEGER NOT NULL,\n  draftedBy  INTEGER REFERENCES person(id),\n  countedAt  INTEGER NOT NULL,\n  replacesID INTEGER UNIQUE REFERENCES surveyReport(id),\n  paperID    INTEGER REFERENCES paper(id)\n) STRICT;\nCREATE UNIQUE INDEX surveyReportOfScope ON surveyReport(kind, fromOn, throughOn, COALESCE(roundID, 0))\n  WHERE replacesID IS NULL;\nCREATE INDEX surveyReportByScope ON surveyReport(kind, fromOn, throughOn, id);\nCREATE INDEX surveyReportByEnd ON surveyReport(endOrder, id);\nCREATE INDEX surveyReportByDraft ON surveyReport(draftedAt, id);\nCREATE INDEX surveyReportByRound ON surveyReport(roundID, id) WHERE roundID IS NOT NULL;\nCREATE TABLE surveyReportText (\n  reportID INTEGER NOT NULL REFERENCES surveyReport(id),\n  section  TEXT NOT NULL CHECK (section <> ''''),\n  drafted  TEXT NOT NULL CHECK (drafted <> ''''),\n  written  TEXT CHECK (written <> ''''),\n  PRIMARY KEY (reportID, section)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE surveyReportFigure (\n  reportID  INTEGER NOT NULL REFERENCES surveyReport(id),\n  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),\n  part      TEXT NOT NULL CHECK (part <> ''''),\n  code      TEXT NOT NULL,\n  label     TEXT NOT NULL CHECK (label <> ''''),\n  unit      TEXT NOT NULL CHECK (unit IN (''count'', ''index'', ''percent'', ''net'')),\n  value     INTEGER,\n  count     INTEGER CHECK (count >= 0),\n  before    INTEGER,\n  target    INTEGER,\n  isCeiling INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),\n  note      TEXT NOT NULL DEFAULT '''',\n  PRIMARY KEY (reportID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE surveyReportTurn (\n  span   TEXT NOT NULL CHECK (span IN (''month'', ''quarter'', ''year'')),\n  fromOn TEXT NOT NULL CHECK (length(fromOn) = 10),\n  at     INTEGER NOT NULL,\n  PRIMARY KEY (span, fromOn)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER issuedSurveyReportIsFinal BEFORE UPDATE ON surveyReport WHEN OLD.paperID IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportIsKept BEFORE DELETE ON surveyReport\n  BEGIN SELECT RAISE(ABORT, ''a report is kept''); END;\nCREATE TRIGGER surveyReportTextIsFinalForINSERT BEFORE INSERT ON surveyReportText\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportTextIsFinalForUPDATE BEFORE UPDATE ON surveyReportText\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportTextIsFinalForDELETE BEFORE DELETE ON surveyReportText\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportFigureIsFinalForINSERT BEFORE INSERT ON surveyReportFigure\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportFigureIsFinalForUPDATE BEFORE UPDATE ON surveyReportFigure\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER surveyReportFigureIsFinalForDELETE BEFORE DELETE ON surveyReportFigure\n  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\n','\n',char(10)));
INSERT INTO schemaMigration VALUES(97,'satisfaction 0009 a number has bounds and a unit, and answers are found by their item',replace('ALTER TABLE item ADD COLUMN smallest INTEGER CHECK (smallest IS NULL OR kind = ''number'');\nALTER TABLE item ADD COLUMN largest INTEGER\n  CHECK (largest IS NULL OR (kind = ''number'' AND (smallest IS NULL OR largest >= smallest)));\nALTER TABLE item ADD COLUMN unit TEXT NOT NULL DEFAULT '''' CHECK (unit = '''' OR kind = ''number'');\nCREATE INDEX valueByItem ON responseValue(itemID);','\n',char(10)));
INSERT INTO schemaMigration VALUES(98,'satisfaction 0010 feedback reports are drafted with what was heard, checked and approved',replace('CREATE TABLE feedbackReport (\n  id         INTEGER PRIMARY KEY,\n  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  number     TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  title      TEXT NOT NULL CHECK (title <> ''''),\n  fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),\n  throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),\n  conclusion TEXT NOT NULL DEFAULT '''',\n  draftedAt  INTEGER NOT NULL,\n  draftedBy  INTEGER NOT NULL REFERENCES person(id),\n  paperID    INTEGER REFERENCES paper(id)\n) STRICT;\nCREATE UNIQUE INDEX openFeedbackReport ON feedbackReport(fromOn, throughOn) WHERE paperID IS NULL;\nCREATE INDEX feedbackReportByDraft ON feedbackReport(draftedAt, id);\nCREATE INDEX feedbackReportByPeriod ON feedbackReport(throughOn, fromOn, id);\nCREATE TABLE feedbackLine (\n  reportID INTEGER NOT NULL REFERENCES feedbackReport(id),\n  ordinal  INTEGER NOT NULL CHECK (ordinal >= 1),\n  part     TEXT NOT NULL CHECK (part <> ''''),\n  first    TEXT NOT NULL,\n  second   TEXT NOT NULL DEFAULT '''',\n  third    TEXT NOT NULL DEFAULT '''',\n  fourth   TEXT NOT NULL DEFAULT '''',\n  PRIMARY KEY (reportID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER issuedFeedbackReportIsFinal BEFORE UPDATE ON feedbackReport WHEN OLD.paperID IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER feedbackReportIsKept BEFORE DELETE ON feedbackReport\n  BEGIN SELECT RAISE(ABORT, ''a report is kept''); END;\nCREATE TRIGGER feedbackLineIsFinalForINSERT BEFORE INSERT ON feedbackLine\n  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER feedbackLineIsFinalForUPDATE BEFORE UPDATE ON feedbackLine\n  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER feedbackLineIsFinalForDELETE BEFORE DELETE ON feedbackLine\n  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\n','\n',char(10)));
INSERT INTO schemaMigration VALUES(99,'satisfaction 0011 each text has a number of its own that leads to no response, and no draft is anonymous in the clear',replace('ALTER TABLE responseText ADD COLUMN lot INTEGER NOT NULL DEFAULT 0;\nUPDATE responseText SET lot = (random() & 4611686018427387903) + 1;\nCREATE TRIGGER textLot AFTER INSERT ON responseText WHEN NEW.lot = 0\n  BEGIN UPDATE responseText SET lot = (random() & 4611686018427387903) + 1 WHERE responseID = NEW.responseID AND itemID = NEW.itemID; END;\nDROP INDEX textByItem;\nCREATE UNIQUE INDEX textByLot ON responseText(itemID, lot);\nDELETE FROM savedAnswers WHERE linkID IN (\n  SELECT l.id FROM surveyLink l JOIN surveyRound r ON r.id = l.roundID WHERE r.isAnonymous = 1);','\n',char(10)));
INSERT INTO schemaMigration VALUES(100,'satisfaction 0012 targets are kept as approved, indicators name items, readings units, rounds and piles what came otherwise',replace('ALTER TABLE indicator ADD COLUMN items TEXT NOT NULL DEFAULT '''';\nALTER TABLE indicator ADD COLUMN removedAt INTEGER;\nALTER TABLE indicatorReading ADD COLUMN measure TEXT\n  CHECK (measure IN (''ikm'', ''csi'', ''topTwo'', ''compliance'', ''count''));\nALTER TABLE surveyRound ADD COLUMN plannedClosesOn TEXT CHECK (length(plannedClosesOn) = 10);\nALTER TABLE surveyLink ADD COLUMN online INTEGER NOT NULL DEFAULT 0 CHECK (online BETWEEN 0 AND used);\nALTER TABLE programmeRevision ADD COLUMN approvedAt INTEGER;\nCREATE TABLE approvedIndicator (\n  revisionID  INTEGER NOT NULL REFERENCES programmeRevision(id),\n  indicatorID INTEGER NOT NULL REFERENCES indicator(id),\n  measure     TEXT NOT NULL CHECK (measure IN (''ikm'', ''csi'', ''topTwo'', ''compliance'', ''count'')),\n  target      INTEGER NOT NULL CHECK (target >= 0),\n  isCeiling   INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),\n  items       TEXT NOT NULL,\n  PRIMARY KEY (revisionID, indicatorID)\n) STRICT, WITHOUT ROWID;\nCREATE INDEX approvalOfIndicator ON approvedIndicator(indicatorID);\nUPDATE programmeRevision SET approvedAt = (\n  SELECT p.issuedAt FROM approvalCase c JOIN paper p ON p.id = c.paperID\n  WHERE c.kind = ''satisfaction.programme'' AND c.subjectID = programmeRevision.id);\nINSERT INTO approvedIndicator (revisionID, indicatorID, measure, target, isCeiling, items)\n  SELECT v.id, i.id, i.measure, i.target, i.isCeiling, ''''\n  FROM programmeRevision v JOIN indicator i ON i.programmeID = v.programmeID\n  WHERE v.approvedAt IS NOT NULL;\nDROP TRIGGER readingIsFinal;\nUPDATE indicatorReading SET measure = (SELECT measure FROM indicator WHERE id = indicatorID);\nCREATE TRIGGER readingIsFinal BEFORE UPDATE ON indicatorReading\n  BEGIN SELECT RAISE(ABORT, ''a reading is followed by another, never changed''); END;\nCREATE TRIGGER approvedTargetIsFinal BEFORE UPDATE ON approvedIndicator\n  BEGIN SELECT RAISE(ABORT, ''an approved target is followed by another revision, never changed''); END;\nCREATE TRIGGER approvedTargetIsKept BEFORE DELETE ON approvedIndicator\n  BEGIN SELECT RAISE(ABORT, ''an approved target is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(101,'satisfaction 0013 of several choices it is counted how many respondents chose any',replace('INSERT INTO answerTally (roundID, itemID, place, value, segmentID, unitID, count)\nSELECT r.roundID, v.itemID, -1, 1, COALESCE(r.segmentID, 0), COALESCE(r.unitID, 0), COUNT(DISTINCT v.responseID)\nFROM item i /* whole table */ CROSS JOIN surveyRound s ON s.versionID = i.versionID CROSS JOIN response r ON r.roundID = s.id\n  CROSS JOIN responseValue v ON v.responseID = r.id AND v.itemID = i.id\nWHERE i.kind = ''multiple''\nGROUP BY r.roundID, v.itemID, COALESCE(r.segmentID, 0), COALESCE(r.unitID, 0);','\n',char(10)));
INSERT INTO schemaMigration VALUES(102,'satisfaction 0014 the complaint that a response gave rise to is found by it','CREATE INDEX wishByResponse ON contactWish(responseID) WHERE responseID IS NOT NULL;');
INSERT INTO schemaMigration VALUES(103,'safety 0001 units are audited and inspected, point by point',replace('CREATE TABLE safetyAudit (\n  id           INTEGER PRIMARY KEY,\n  token        TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  number       TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  title        TEXT NOT NULL CHECK (title <> ''''),\n  scope        TEXT NOT NULL CHECK (scope <> ''''),\n  criteria     TEXT NOT NULL CHECK (criteria <> ''''),\n  unitID       INTEGER NOT NULL REFERENCES unit(id),\n  plannedOn    TEXT NOT NULL CHECK (length(plannedOn) = 10),\n  heldOn       TEXT CHECK (length(heldOn) = 10),\n  leadID       INTEGER NOT NULL REFERENCES person(id),\n  summary      TEXT NOT NULL DEFAULT '''',\n  madeAt       INTEGER NOT NULL,\n  madeBy       INTEGER NOT NULL REFERENCES person(id),\n  cancelledAt  INTEGER,\n  cancellation TEXT CHECK (cancellation <> ''''),\n  CHECK ((cancelledAt IS NULL) = (cancellation IS NULL))\n) STRICT;\nCREATE INDEX safetyAuditByDay ON safetyAudit(plannedOn, id);\nCREATE TABLE safetyAuditor (\n  auditID  INTEGER NOT NULL REFERENCES safetyAudit(id),\n  personID INTEGER NOT NULL REFERENCES person(id),\n  PRIMARY KEY (auditID, personID)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE safetyAuditPoint (\n  id      INTEGER PRIMARY KEY,\n  auditID INTEGER NOT NULL REFERENCES safetyAudit(id),\n  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),\n  topic   TEXT NOT NULL CHECK (topic <> ''''),\n  text    TEXT NOT NULL CHECK (text <> ''''),\n  verdict TEXT CHECK (verdict IN (''conform'', ''notConform'', ''notApplicable'')),\n  note    TEXT NOT NULL DEFAULT '''',\n  grade   TEXT CHECK (grade IN (''critical'', ''major'', ''minor'', ''observation'')),\n  CHECK ((grade IS NOT NULL) = (verdict IS ''notConform''))\n) STRICT;\nCREATE INDEX pointByAudit ON safetyAuditPoint(auditID, ordinal, id);\nCREATE TABLE inspectionTemplate (\n  id        INTEGER PRIMARY KEY,\n  title     TEXT NOT NULL CHECK (title <> ''''),\n  edition   INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  changedAt INTEGER NOT NULL,\n  changedBy INTEGER REFERENCES person(id),\n  retiredAt INTEGER\n) STRICT;\nCREATE TABLE inspectionTemplatePoint (\n  templateID INTEGER NOT NULL REFERENCES inspectionTemplate(id),\n  ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),\n  topic      TEXT NOT NULL CHECK (topic <> ''''),\n  text       TEXT NOT NULL CHECK (text <> ''''),\n  PRIMARY KEY (templateID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE inspection (\n  id          INTEGER PRIMARY KEY,\n  token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  number      TEXT NOT NULL UNIQUE CHECK (number <> ''''),\n  templateID  INTEGER NOT NULL REFERENCES inspectionTemplate(id),\n  title       TEXT NOT NULL CHECK (title <> ''''),\n  unitID      INTEGER NOT NULL REFERENCES unit(id),\n  place       TEXT NOT NULL CHECK (place <> ''''),\n  inspectedOn TEXT NOT NULL CHECK (length(inspectedOn) = 10),\n  personID    INTEGER NOT NULL REFERENCES person(id),\n  note        TEXT NOT NULL DEFAULT '''',\n  edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),\n  madeAt      INTEGER NOT NULL,\n  finishedAt  INTEGER,\n  paperID     INTEGER REFERENCES paper(id)\n) STRICT;\nCREATE INDEX inspectionByDay ON inspection(inspectedOn, id);\nCREATE INDEX inspectionByTemplate ON inspection(templateID, inspectedOn, id);\nCREATE TABLE inspectionPoint (\n  id           INTEGER PRIMARY KEY,\n  inspectionID INTEGER NOT NULL REFERENCES inspection(id),\n  ordinal      INTEGER NOT NULL CHECK (ordinal >= 1),\n  topic        TEXT NOT NULL CHECK (topic <> ''''),\n  text         TEXT NOT NULL CHECK (text <> ''''),\n  verdict      TEXT CHECK (verdict IN (''good'', ''bad'', ''notApplicable'')),\n  note         TEXT NOT NULL DEFAULT ''''\n) STRICT;\nCREATE INDEX pointByInspection ON inspectionPoint(inspectionID, ordinal, id);\nCREATE TABLE inspectionFile (\n  fileID       INTEGER PRIMARY KEY REFERENCES file(id),\n  inspectionID INTEGER NOT NULL REFERENCES inspection(id)\n) STRICT;\nCREATE INDEX fileByInspection ON inspectionFile(inspectionID, fileID);\nCREATE TRIGGER finishedInspectionIsFinal BEFORE UPDATE ON inspection\n  WHEN OLD.finishedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL\n    AND NEW.finishedAt = OLD.finishedAt AND NEW.edition = OLD.edition AND NEW.note = OLD.note)\n  BEGIN SELECT RAISE(ABORT, ''a finished inspection is final''); END;\nCREATE TRIGGER inspectionIsKept BEFORE DELETE ON inspection WHEN OLD.finishedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an inspection is kept''); END;\nCREATE TRIGGER inspectedPointIsFinal BEFORE UPDATE ON inspectionPoint\n  WHEN (SELECT i.finishedAt FROM inspection i WHERE i.id = OLD.inspectionID) IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a finished inspection is final''); END;\nCREATE TRIGGER leadAuditsOthers BEFORE INSERT ON safetyAudit\n  WHEN EXISTS (SELECT 1 FROM appointment p WHERE p.personID = NEW.leadID AND p.unitID = NEW.unitID\n    AND p.fromAt <= NEW.madeAt AND (p.untilAt IS NULL OR p.untilAt > NEW.madeAt))\n  BEGIN SELECT RAISE(ABORT, ''nobody audits his own unit''); END;\nCREATE TRIGGER auditIsKept BEFORE DELETE ON safetyAudit\n  BEGIN SELECT RAISE(ABORT, ''an audit is kept''); END;\nINSERT INTO inspectionTemplate (id, title, changedAt) VALUES\n  (1, ''Inspeksi umum tempat kerja'', 0), (2, ''Alat pemadam dan keadaan darurat'', 0), (3, ''Mesin dan listrik'', 0);\nINSERT INTO inspectionTemplatePoint (templateID, ordinal, topic, text) VALUES\n  (1, 1, ''Alat pelindung diri'', ''Alat pelindung tersedia sesuai pekerjaan''),\n  (1, 2, ''Alat pelindung diri'', ''Alat pelindung dipakai semua orang di area''),\n  (1, 3, ''Alat pelindung diri'', ''Alat pelindung bersih dan tidak rusak''),\n  (1, 4, ''Kebersihan (5R)'', ''Lantai kering, bersih, dan tidak licin''),\n  (1, 5, ''Kebersihan (5R)'', ''Barang tersusun dan tidak menghalangi jalan''),\n  (1, 6, ''Kebersihan (5R)'', ''Sampah dipilah dan dibuang''),\n  (1, 7, ''Listrik'', ''Kabel tidak terkelupas dan tidak melintang di jalan''),\n  (1, 8, ''Listrik'', ''Stopkontak tidak dibebani berlebihan''),\n  (1, 9, ''APAR'', ''Alat pemadam di tempatnya dan mudah dijangkau''),\n  (1, 10, ''APAR'', ''Jarum tekanan di daerah hijau dan kartu periksa terisi''),\n  (1, 11, ''Jalur evakuasi'', ''Jalur evakuasi dan pintu darurat bebas hambatan''),\n  (1, 12, ''Jalur evakuasi'', ''Lampu darurat menyala''),\n  (1, 13, ''Rambu'', ''Rambu bahaya dan larangan terpasang dan terbaca''),\n  (1, 14, ''P3K'', ''Kotak P3K lengkap dan belum kedaluwarsa''),\n  (1, 15, ''Mesin'', ''Pengaman mesin terpasang dan berfungsi''),\n  (1, 16, ''Lingkungan kerja'', ''Penerangan dan aliran udara cukup''),\n  (2, 1, ''APAR'', ''Jumlah dan jenis alat pemadam sesuai denah''),\n  (2, 2, ''APAR'', ''Segel utuh, selang tidak retak, tekanan di daerah hijau''),\n  (2, 3, ''APAR'', ''Tanda letak terlihat dari jauh''),\n  (2, 4, ''Hidran'', ''Hidran dan selang lengkap, tekanan airnya cukup''),\n  (2, 5, ''Alarm'', ''Alarm dan detektor berfungsi saat diuji''),\n  (2, 6, ''Jalur evakuasi'', ''Denah evakuasi terpasang dan benar''),\n  (2, 7, ''Jalur evakuasi'', ''Pintu darurat dapat dibuka dari dalam tanpa kunci''),\n  (2, 8, ''Titik kumpul'', ''Titik kumpul bertanda dan bebas''),\n  (2, 9, ''P3K'', ''Petugas P3K dan nomor darurat terpasang''),\n  (3, 1, ''Mesin'', ''Pelindung bagian berputar terpasang''),\n  (3, 2, ''Mesin'', ''Tombol henti darurat berfungsi''),\n  (3, 3, ''Mesin'', ''Petunjuk kerja terpasang di dekat mesin''),\n  (3, 4, ''Mesin'', ''Perawatan tercatat dan tidak lewat jadwal''),\n  (3, 5, ''Listrik'', ''Panel tertutup, berlabel, dan bebas barang''),\n  (3, 6, ''Listrik'', ''Pembumian terpasang''),\n  (3, 7, ''Alat angkat'', ''Tali, kait, dan kunci pengaman layak''),\n  (3, 8, ''Perkakas'', ''Perkakas tangan utuh dan tersimpan rapi'');','\n',char(10)));
INSERT INTO schemaMigration VALUES(104,'insight 0001 figures have standards, each from a month on',replace('CREATE TABLE kpiTarget (\n  id        INTEGER PRIMARY KEY,\n  figure    TEXT NOT NULL CHECK (figure <> ''''),\n  fromMonth TEXT NOT NULL CHECK (length(fromMonth) = 7),\n  amount    INTEGER CHECK (amount >= 0),\n  setAt     INTEGER NOT NULL,\n  setBy     INTEGER NOT NULL REFERENCES person(id)\n) STRICT;\nCREATE TRIGGER kpiTargetIsFinal BEFORE UPDATE ON kpiTarget\n  BEGIN SELECT RAISE(ABORT, ''a standard is followed by another, never changed''); END;\nCREATE TRIGGER kpiTargetIsKept BEFORE DELETE ON kpiTarget\n  BEGIN SELECT RAISE(ABORT, ''a standard of its time is kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(105,'insight 0003 other programs read by tokens',replace('CREATE TABLE dataToken (\n  id           INTEGER PRIMARY KEY,\n  name         TEXT NOT NULL CHECK (name <> ''''),\n  secretHash   BLOB NOT NULL UNIQUE CHECK (length(secretHash) = 32),\n  hint         TEXT NOT NULL CHECK (hint <> ''''),\n  readsCases   INTEGER NOT NULL CHECK (readsCases IN (0, 1)),\n  readsSteps   INTEGER NOT NULL CHECK (readsSteps IN (0, 1)),\n  readsFigures INTEGER NOT NULL CHECK (readsFigures IN (0, 1)),\n  expiresOn    TEXT,\n  madeAt       INTEGER NOT NULL,\n  madeBy       INTEGER NOT NULL REFERENCES person(id),\n  lastUsedOn   TEXT,\n  revokedAt    INTEGER,\n  revokedBy    INTEGER REFERENCES person(id),\n  revokeReason TEXT NOT NULL DEFAULT '''',\n  CHECK (readsCases + readsSteps + readsFigures >= 1),\n  CHECK ((revokedAt IS NULL) = (revokedBy IS NULL)),\n  CHECK ((revokedAt IS NULL) = (revokeReason = ''''))\n) STRICT;\nCREATE INDEX stepByTime ON caseStep(completedAt, id) WHERE outcomeID IS NOT NULL;\nCREATE TRIGGER dataTokenSecretIsFinal BEFORE UPDATE OF secretHash, name, readsCases, readsSteps, readsFigures ON dataToken\n  BEGIN SELECT RAISE(ABORT, ''a token is followed by another, never changed''); END;\nCREATE TRIGGER revokedDataTokenIsFinal BEFORE UPDATE ON dataToken WHEN OLD.revokedAt IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''a revoked token stays revoked''); END;\nCREATE TRIGGER dataTokenIsKept BEFORE DELETE ON dataToken\n  BEGIN SELECT RAISE(ABORT, ''tokens are kept''); END;','\n',char(10)));
INSERT INTO schemaMigration VALUES(106,'insight 0002 reports are drafted, checked, approved and frozen with their figures',replace('CREATE TABLE report (\n  id         INTEGER PRIMARY KEY,\n  kind       TEXT NOT NULL CHECK (kind IN (''month'', ''quarter'', ''year'')),\n  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),\n  endOn      INTEGER NOT NULL CHECK (endOn BETWEEN 101 AND 999912),\n  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),\n  draftedAt  INTEGER NOT NULL,\n  draftedBy  INTEGER REFERENCES person(id),\n  countedAt  INTEGER NOT NULL,\n  paperID    INTEGER REFERENCES paper(id),\n  UNIQUE (kind, firstMonth)\n) STRICT;\nCREATE INDEX reportByEnd ON report(endOn, id);\nCREATE INDEX reportByPaper ON report(paperID, endOn);\nCREATE TABLE reportText (\n  reportID INTEGER NOT NULL REFERENCES report(id),\n  section  TEXT NOT NULL CHECK (section IN (''summary'', ''analysis'', ''recommendations'', ''followUp'')),\n  drafted  TEXT NOT NULL,\n  written  TEXT CHECK (written <> ''''),\n  PRIMARY KEY (reportID, section)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportFigure (\n  reportID   INTEGER NOT NULL REFERENCES report(id),\n  figure     TEXT NOT NULL CHECK (figure <> ''''),\n  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),\n  lastMonth  TEXT NOT NULL CHECK (length(lastMonth) = 7),\n  ordinal    INTEGER NOT NULL,\n  amount     INTEGER,\n  count      INTEGER CHECK (count >= 0),\n  part       INTEGER CHECK (part BETWEEN 0 AND count),\n  p90        INTEGER,\n  mean       INTEGER,\n  target     INTEGER,\n  PRIMARY KEY (reportID, figure, firstMonth, lastMonth)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportShare (\n  reportID  INTEGER NOT NULL REFERENCES report(id),\n  dimension TEXT NOT NULL CHECK (dimension IN (''category'', ''cause'', ''unit'')),\n  ordinal   INTEGER NOT NULL,\n  name      TEXT NOT NULL,\n  count     INTEGER NOT NULL CHECK (count > 0),\n  PRIMARY KEY (reportID, dimension, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportStep (\n  reportID  INTEGER NOT NULL REFERENCES report(id),\n  ordinal   INTEGER NOT NULL,\n  number    INTEGER NOT NULL,\n  title     TEXT NOT NULL,\n  source    TEXT NOT NULL,\n  standard  TEXT NOT NULL,\n  median    INTEGER NOT NULL,\n  p90       INTEGER NOT NULL,\n  allowed   INTEGER NOT NULL,\n  isByClock INTEGER NOT NULL CHECK (isByClock IN (0, 1)),\n  late      INTEGER NOT NULL CHECK (late BETWEEN 0 AND timed),\n  timed     INTEGER NOT NULL CHECK (timed > 0),\n  PRIMARY KEY (reportID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportLate (\n  reportID    INTEGER NOT NULL REFERENCES report(id),\n  ordinal     INTEGER NOT NULL,\n  caseNumber  TEXT NOT NULL,\n  step        TEXT NOT NULL,\n  performer   TEXT NOT NULL,\n  dueAt       INTEGER NOT NULL,\n  completedAt INTEGER NOT NULL CHECK (completedAt > dueAt),\n  PRIMARY KEY (reportID, ordinal)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportMark (\n  id       INTEGER PRIMARY KEY,\n  reportID INTEGER NOT NULL REFERENCES report(id),\n  role     TEXT NOT NULL CHECK (role IN (''prepared'', ''checked'', ''approved'')),\n  personID INTEGER NOT NULL REFERENCES person(id),\n  name     TEXT NOT NULL CHECK (name <> ''''),\n  position TEXT NOT NULL,\n  at       INTEGER NOT NULL,\n  voidedAt INTEGER CHECK (voidedAt >= at)\n) STRICT;\nCREATE INDEX markByReport ON reportMark(reportID, id);\nCREATE UNIQUE INDEX standingReportMark ON reportMark(reportID, role) WHERE voidedAt IS NULL;\nCREATE TABLE reportReturn (\n  id       INTEGER PRIMARY KEY,\n  reportID INTEGER NOT NULL REFERENCES report(id),\n  at       INTEGER NOT NULL,\n  personID INTEGER NOT NULL REFERENCES person(id),\n  reason   TEXT NOT NULL CHECK (reason <> '''')\n) STRICT;\nCREATE INDEX returnByReport ON reportReturn(reportID, id);\nCREATE TABLE reportChange (\n  reportID INTEGER NOT NULL REFERENCES report(id),\n  version  INTEGER NOT NULL,\n  at       INTEGER NOT NULL,\n  personID INTEGER REFERENCES person(id),\n  part     TEXT NOT NULL CHECK (part <> ''''),\n  PRIMARY KEY (reportID, version)\n) STRICT, WITHOUT ROWID;\nCREATE TABLE reportTurn (\n  kind       TEXT NOT NULL CHECK (kind IN (''month'', ''quarter'', ''year'')),\n  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),\n  at         INTEGER NOT NULL,\n  PRIMARY KEY (kind, firstMonth)\n) STRICT, WITHOUT ROWID;\nCREATE TRIGGER issuedReportIsFinal BEFORE UPDATE ON report WHEN OLD.paperID IS NOT NULL\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportIsKept BEFORE DELETE ON report\n  BEGIN SELECT RAISE(ABORT, ''a report is kept''); END;\nCREATE TRIGGER reportTextIsFinalForINSERT BEFORE INSERT ON reportText\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportTextIsFinalForUPDATE BEFORE UPDATE ON reportText\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportTextIsFinalForDELETE BEFORE DELETE ON reportText\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportFigureIsFinalForINSERT BEFORE INSERT ON reportFigure\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportFigureIsFinalForUPDATE BEFORE UPDATE ON reportFigure\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportFigureIsFinalForDELETE BEFORE DELETE ON reportFigure\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportShareIsFinalForINSERT BEFORE INSERT ON reportShare\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportShareIsFinalForUPDATE BEFORE UPDATE ON reportShare\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportShareIsFinalForDELETE BEFORE DELETE ON reportShare\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportStepIsFinalForINSERT BEFORE INSERT ON reportStep\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportStepIsFinalForUPDATE BEFORE UPDATE ON reportStep\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportStepIsFinalForDELETE BEFORE DELETE ON reportStep\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportLateIsFinalForINSERT BEFORE INSERT ON reportLate\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportLateIsFinalForUPDATE BEFORE UPDATE ON reportLate\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportLateIsFinalForDELETE BEFORE DELETE ON reportLate\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportMarkIsFinalForINSERT BEFORE INSERT ON reportMark\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportMarkIsFinalForUPDATE BEFORE UPDATE ON reportMark\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\nCREATE TRIGGER reportMarkIsFinalForDELETE BEFORE DELETE ON reportMark\n  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)\n  BEGIN SELECT RAISE(ABORT, ''an issued report is final''); END;\n','\n',char(10)));
INSERT INTO schemaMigration VALUES(107,'insight 0004 other programs are told what happens',replace('CREATE TABLE webhook (\n  id           INTEGER PRIMARY KEY,\n  token        TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),\n  name         TEXT NOT NULL CHECK (name <> ''''),\n  address      TEXT NOT NULL CHECK (address LIKE ''http%://%''),\n  sealed       BLOB NOT NULL CHECK (length(sealed) = 72),\n  tellsOpened  INTEGER NOT NULL CHECK (tellsOpened IN (0, 1)),\n  tellsSteps   INTEGER NOT NULL CHECK (tellsSteps IN (0, 1)),\n  tellsEnded   INTEGER NOT NULL CHECK (tellsEnded IN (0, 1)),\n  tellsOverdue INTEGER NOT NULL CHECK (tellsOverdue IN (0, 1)),\n  madeAt       INTEGER NOT NULL,\n  madeBy       INTEGER NOT NULL REFERENCES person(id),\n  failingSince INTEGER,\n  lastSentAt   INTEGER,\n  offAt        INTEGER,\n  offBecause   TEXT CHECK (offBecause IN (''byHand'', ''failing'', ''gone'')),\n  CHECK ((offAt IS NULL) = (offBecause IS NULL)),\n  CHECK (tellsOpened + tellsSteps + tellsEnded + tellsOverdue >= 1)\n) STRICT;\nCREATE TABLE webhookDelivery (\n  id        INTEGER PRIMARY KEY,\n  webhookID INTEGER NOT NULL REFERENCES webhook(id),\n  message   TEXT NOT NULL UNIQUE CHECK (message LIKE ''msg_%''),\n  event     TEXT NOT NULL CHECK (event <> ''''),\n  body      TEXT NOT NULL CHECK (body <> ''''),\n  queuedAt  INTEGER NOT NULL,\n  attempts  INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),\n  nextAt    INTEGER NOT NULL,\n  giveUpAt  INTEGER NOT NULL,\n  sentAt    INTEGER,\n  deadAt    INTEGER,\n  reply     TEXT NOT NULL DEFAULT '''',\n  CHECK (sentAt IS NULL OR deadAt IS NULL)\n) STRICT;\nCREATE INDEX deliveryWaiting ON webhookDelivery(nextAt, id) WHERE sentAt IS NULL AND deadAt IS NULL;\nCREATE INDEX deliveryByWebhook ON webhookDelivery(webhookID, queuedAt, id);\nCREATE INDEX deliveryByTime ON webhookDelivery(queuedAt);','\n',char(10)));
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
INSERT INTO positionAbility VALUES(1,'approveProcedures');
INSERT INTO positionAbility VALUES(1,'approveReports');
INSERT INTO positionAbility VALUES(1,'checkProcedures');
INSERT INTO positionAbility VALUES(1,'checkReports');
INSERT INTO positionAbility VALUES(1,'readAllCases');
INSERT INTO positionAbility VALUES(1,'readLetters');
INSERT INTO positionAbility VALUES(1,'revealIdentity');
INSERT INTO positionAbility VALUES(1,'setTargets');
INSERT INTO positionAbility VALUES(2,'prepareReports');
INSERT INTO positionAbility VALUES(2,'readAllCases');
INSERT INTO positionAbility VALUES(2,'registerComplaints');
INSERT INTO positionAbility VALUES(2,'revealIdentity');
INSERT INTO positionAbility VALUES(2,'runSurveys');
INSERT INTO positionAbility VALUES(3,'readUnitCases');
INSERT INTO positionAbility VALUES(4,'readAllCases');
INSERT INTO positionAbility VALUES(5,'checkProcedures');
INSERT INTO positionAbility VALUES(5,'checkReports');
INSERT INTO positionAbility VALUES(5,'readAllCases');
INSERT INTO positionAbility VALUES(5,'readLetters');
INSERT INTO positionAbility VALUES(5,'setTargets');
INSERT INTO positionAbility VALUES(6,'auditSafety');
INSERT INTO positionAbility VALUES(6,'hearDangers');
INSERT INTO positionAbility VALUES(6,'planSatisfaction');
INSERT INTO positionAbility VALUES(6,'prepareReports');
INSERT INTO positionAbility VALUES(6,'readAllCases');
INSERT INTO positionAbility VALUES(6,'runSurveys');
INSERT INTO positionAbility VALUES(7,'managePeople');
INSERT INTO positionAbility VALUES(7,'manageSettings');
INSERT INTO positionAbility VALUES(7,'reviseProcedures');
CREATE TABLE person (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL CHECK (name <> ''),
  email        TEXT NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%'),
  passwordHash TEXT,
  createdAt    INTEGER NOT NULL,
  leftAt       INTEGER
) STRICT;
INSERT INTO person VALUES(1,'Rina Wulandari','petugas@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(2,'Bambang Suryanto','kepala@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(3,'Ahmad Fauzi','pokja@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(4,'Dewi Lestari','pokja2@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(5,'Hendra Gunawan','verifikator@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(6,'Siti Rahmawati','manajer@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(7,'Yusuf Maulana','hse@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
INSERT INTO person VALUES(8,'Nur Aini','admin@contoh.go.id','$argon2id$v=19$m=8,t=1,p=1$Axr6YlCjGVeacmxx/vMLLg$1a5kLpL/k6EOINgWWDSFGCSwFqsI9SsFQ2OY3QuQGao',1741968000000,NULL);
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
INSERT INTO numberSeries VALUES('improvement','TP-{tahun}-{nomor:3}');
INSERT INTO numberSeries VALUES('letter','{nomor:3}/BSPJI/PK/{bulan-romawi}/{tahun}');
INSERT INTO numberSeries VALUES('safetyAudit','AK3-{tahun}-{nomor:3}');
INSERT INTO numberSeries VALUES('safetyInspection','IK3-{tahun}-{nomor:3}');
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
INSERT INTO trail VALUES(44,1745287996000,'person',2,'paper.issued','paper',1,'kind=case.disposition hash=130b33006955118d867324f0bb487f64',X'c36e4bcf7684147690e75bd9ad1e8e5ac49487dd9f8c6d68cae17a941917a6cb');
INSERT INTO trail VALUES(45,1745303176000,'person',3,'entry.added','case',1,'entry=4 kind=step.study audience=internal',X'c18ffb01bcaa3178f414218f76b141d071648984e2d9d4550a3383352fa48857');
INSERT INTO trail VALUES(46,1745303176000,'person',3,'step.completed','case',1,'step=4 kind=study round=1 outcome=studied',X'317112e64d5aa137404bbe2365c0936ed5923a39fa7bd6fbaa197515abae9725');
INSERT INTO trail VALUES(47,1745303176000,'person',3,'paper.issued','paper',2,'kind=case.study hash=8b54c5446cbb33ec6005eb252c010a30',X'01cba9e3a9e162bea8c7fff9003731d17a30f2b42ecba8410084c3cad7168598');
INSERT INTO trail VALUES(48,1745379496000,'person',3,'entry.added','case',1,'entry=5 kind=step.cause audience=internal',X'f160fa767aed5042d418c504e06468bf2642baacb02e5462d87910b9939e3147');
INSERT INTO trail VALUES(49,1745379496000,'person',3,'step.completed','case',1,'step=5 kind=cause round=1 outcome=found',X'd0279648157a33e69eb93fc6540ad393030f970eab0df44e734689fd81a554ec');
INSERT INTO trail VALUES(50,1745460916000,'person',3,'action.planned','case',1,'action=1 kind=correction',X'11b2f710c097da5987c261baa24ebc0b9cbebae5f8fbba57990beca83a58826e');
INSERT INTO trail VALUES(51,1745460916000,'person',3,'action.planned','case',1,'action=2 kind=corrective',X'a2c25dbce8029d6ea769817312327b41bc56b5a76da8a11c73daa3b7c081b20f');
INSERT INTO trail VALUES(52,1745460916000,'person',3,'action.planned','case',1,'action=3 kind=preventive',X'3ac5ae005e1f73854d8e974643cf5bd9f53eefe87821854bc7d0050440a5db19');
INSERT INTO trail VALUES(53,1745460916000,'person',3,'entry.added','case',1,'entry=6 kind=step.actionPlan audience=internal',X'826b562ecf8a0362c24fdec4ded0b4ee00daac84122be9fb1b4e5951a3b56a37');
INSERT INTO trail VALUES(54,1745460916000,'person',3,'step.completed','case',1,'step=6 kind=actionPlan round=1 outcome=planned',X'c1bd4d616c43584e0e4e357ddd81854738408a022eeae7c9f917cc7144d2a2cf');
INSERT INTO trail VALUES(55,1745460916000,'person',3,'paper.issued','paper',3,'kind=case.actionPlan hash=dd0f88d9cd9433f7c210b530462f5896',X'e802520898880aeb49f5c8b23dd66dfa226a02bbc586860cf33f061299c7453a');
INSERT INTO trail VALUES(56,1745811136000,'person',3,'action.executed','case',1,'action=1',X'9fd9684e94d4d2bda446b4bdc4206d73c535811d95a69822e0b066198f1d0220');
INSERT INTO trail VALUES(57,1745811136000,'person',3,'action.executed','case',1,'action=2',X'd690fa6295b689934357a73ee04fca6d9bbc8c884a92166e43bc66776fe7b270');
INSERT INTO trail VALUES(58,1745811136000,'person',3,'action.executed','case',1,'action=3',X'c2b03bc134dd0c9b415bbf496af4956ed117bc2f669ecd28f6dc517a262ad04f');
INSERT INTO trail VALUES(59,1745811136000,'person',3,'entry.added','case',1,'entry=7 kind=step.execution audience=internal',X'655833258f086b5cc03ea02cec3ea718f33159214b2a0bf91ac3b359872af96e');
INSERT INTO trail VALUES(60,1745811136000,'person',3,'step.completed','case',1,'step=7 kind=execution round=1 outcome=effective',X'7f7c89426e86774efeb148f5937c150aea9edc9e733786c94948990005a5663b');
INSERT INTO trail VALUES(61,1745811136000,'person',3,'paper.issued','paper',4,'kind=case.verification hash=168038ce858df64fdcb1f513046c031f',X'329f6402dba5a153532002efa20512f78f6d1116cb9128837561f1cdac47d780');
INSERT INTO trail VALUES(62,1745812696000,'person',3,'letter.saved','case',1,'letter=1 version=1',X'68fbf36c8bb883437140ba11eb769fda691a7b012a3d2a415bf00cba83af1f01');
INSERT INTO trail VALUES(63,1745812696000,'person',3,'letter.initialled','case',1,'letter=1 version=1',X'eb75df130fa623d6229f846fe7db2ff18ce86fd7f021452ea83e254527309534');
INSERT INTO trail VALUES(64,1745812696000,'person',3,'entry.added','case',1,'entry=8 kind=step.letterDraft audience=internal',X'242d5459fe5d2907e9813565065d1922cdfc5bc22a8c4db6f1ab82f27cb14390');
INSERT INTO trail VALUES(65,1745812696000,'person',3,'step.completed','case',1,'step=8 kind=letterDraft round=1 outcome=initialled',X'c33b389a7acd0cf93e6feb0ec5d88278b2e8f989b64c38cd6438d1a19d70f11a');
INSERT INTO trail VALUES(66,1745817196000,'person',2,'letter.signed','case',1,'letter=1 version=1',X'a00cde96383e284710dd6e77fb6546a426341c6f47025bca592954123bc71cc1');
INSERT INTO trail VALUES(67,1745817196000,'person',2,'entry.added','case',1,'entry=9 kind=letter.signed audience=public',X'292d77a8c75aaefd404549e02b9a20da3c67fe97e718bd7b2af8d30a882eee6d');
INSERT INTO trail VALUES(68,1745817196000,'person',2,'step.completed','case',1,'step=9 kind=letterSignature round=1 outcome=signed',X'2969fd772cd4c74ea7bb45716b17a787bbc2257209b69f6a4d1994cafe053603');
INSERT INTO trail VALUES(69,1745817196000,'person',2,'paper.issued','paper',5,'kind=letter.reply hash=b7c7b79797fe687088e5b09fc3972169',X'11a39ffc9a7bc970ee799d3498a28e8bea961df52f92c58b059430a1f9bb2cca');
INSERT INTO trail VALUES(70,1745869396000,'customer',NULL,'letter.received','case',1,'letter=1 source=customer way=tracking',X'2c02c3638af99900b20f1a2ae3297af303fe0a58d07b74b77257a9e452d946f1');
INSERT INTO trail VALUES(71,1745869396000,'customer',NULL,'entry.added','case',1,'entry=10 kind=letter.received audience=public',X'd13ac3cc6a2ccae452ab86c2d0d00042503586aa90097a46a94731bff77bc9d1');
INSERT INTO trail VALUES(72,1745869396000,'customer',NULL,'step.completed','case',1,'step=10 kind=confirmation round=1 outcome=received',X'db5beea1f2af1f2b4b62fa37a43500650f84766c6983ed7e1ec7e9e6b90a240d');
INSERT INTO trail VALUES(73,1745869396000,'customer',NULL,'case.closed','case',1,'ending=confirmedByCustomer',X'7a4d4492df317e08c863e0db8d0032d0ae91052f9450d961938840446aa78c5c');
INSERT INTO trail VALUES(74,1745869396000,'customer',NULL,'paper.issued','paper',6,'kind=letter.delivery hash=a98a6fa7a34094912170dfe19d4b76c8',X'3b3ccc059adae847737f66e3871bf11b89cbe98aeed0f09106e41abc8c499690');
INSERT INTO trail VALUES(75,1746162017000,'customer',NULL,'case.opened','case',2,'revision=1',X'752f664f8aa64b648cb54f63aa375af1b8e26809bc0191e3a87b747803cbcaa2');
INSERT INTO trail VALUES(76,1746162017000,'customer',NULL,'entry.added','case',2,'entry=11 kind=complaint.filed audience=public',X'f8fda598e72e0e151cdfdbc929475027354ce2fc8e2f22e5e8cf5178379cd8b2');
INSERT INTO trail VALUES(77,1746162017000,'customer',NULL,'complaint.filed','case',2,'complaint=2 channel=website',X'590ecc165c46ede208b183cb5fe74618533300644387071cdca9491f9d4e9bc3');
INSERT INTO trail VALUES(78,1746162017000,'customer',NULL,'step.completed','case',2,'step=1 kind=intake round=1 outcome=filed',X'd73b7a1b4423ceb197f3a91060a9064ea4023d9c9c5320cc0b543c7e604f4fca');
INSERT INTO trail VALUES(79,1746162557000,'person',1,'case.classified','case',2,'priority=4 unit=1',X'19825805c9e029a5b7247742a3acc8766b430e67f3685d0a4d8241adc43c762a');
INSERT INTO trail VALUES(80,1746162557000,'person',1,'entry.added','case',2,'entry=12 kind=step.sorting audience=internal',X'f9f09dce33b84e54af6e3820d08e5bed0060d6dffe7488e2bc95954700c5a859');
INSERT INTO trail VALUES(81,1746162557000,'person',1,'step.completed','case',2,'step=2 kind=sorting round=1 outcome=sorted',X'd1666a3a5f7045bec0f1177c627815d836795f2fb3e648e9fff95acea7b56d4e');
INSERT INTO trail VALUES(82,1746164237000,'person',2,'case.assigned','case',2,'unit=1 person=3',X'62c8542a2df3af3457c61a94e05706cc030dc235596276bb0859e5abe3dc671e');
INSERT INTO trail VALUES(83,1746164237000,'person',2,'entry.added','case',2,'entry=13 kind=step.disposition audience=internal',X'334ebdea44521c55ff6cc3b01174af58f0761d47c3d8caf4af9595da9031c139');
INSERT INTO trail VALUES(84,1746164237000,'person',2,'step.completed','case',2,'step=3 kind=disposition round=1 outcome=disposed',X'00f6cfc8d89f103636bf4d614ba34d0a6d465108bf6202d6a845704b74014782');
INSERT INTO trail VALUES(85,1746164237000,'person',2,'paper.issued','paper',7,'kind=case.disposition hash=d2d0eae0a1d160da650f762e22a7c261',X'2819c7247e7a82b79fa13287aaa2abd737291f49483d3b5800c0387f817372c7');
INSERT INTO trail VALUES(86,1746401597000,'person',3,'entry.added','case',2,'entry=14 kind=step.study audience=internal',X'96039a71b3ccc8371f6cf4eef4e0c6b6e6f12d344b4a23da3fbfd89d60eeb30d');
INSERT INTO trail VALUES(87,1746401597000,'person',3,'step.completed','case',2,'step=4 kind=study round=1 outcome=studied',X'fb7c066746e24dd50fb2b30762264af5527d7abeab92cc7ada1462ce904be2a6');
INSERT INTO trail VALUES(88,1746401597000,'person',3,'paper.issued','paper',8,'kind=case.study hash=fb98924642f7fe809abebf88a99ff4d5',X'54ea31137f2d1470126e42ed81a585f558ac71155380d7101d4634cfce09f64c');
INSERT INTO trail VALUES(89,1746424877000,'person',3,'entry.added','case',2,'entry=15 kind=step.cause audience=internal',X'ede24288620bd20b0d9f7b16747b2066b9cb565fcb3586c9ffebd52053aac786');
INSERT INTO trail VALUES(90,1746424877000,'person',3,'step.completed','case',2,'step=5 kind=cause round=1 outcome=found',X'adcb57f5ec505615ac4612876a20a122d3e01f86a085dde8a327179a90a2edb8');
INSERT INTO trail VALUES(91,1746499877000,'person',3,'action.planned','case',2,'action=4 kind=correction',X'd3da63d06d5aba32fcf47c0d8c503dfb92ad1d076f4329d30e5f011ca7241c9a');
INSERT INTO trail VALUES(92,1746499877000,'person',3,'action.planned','case',2,'action=5 kind=corrective',X'af8b555e5311c48bf5f127afcc9f17868124e865d2ab2943eeec634c4b1ec91e');
INSERT INTO trail VALUES(93,1746499877000,'person',3,'action.planned','case',2,'action=6 kind=preventive',X'5bde052806027fc2f3b097c9078fa165a1f5641c88aa2740ba557d58e248d321');
INSERT INTO trail VALUES(94,1746499877000,'person',3,'entry.added','case',2,'entry=16 kind=step.actionPlan audience=internal',X'49a4e50f2b5065b804b694c9bef6cae126f7d20626f6f0b625bfadf2d9125b88');
INSERT INTO trail VALUES(95,1746499877000,'person',3,'step.completed','case',2,'step=6 kind=actionPlan round=1 outcome=planned',X'fbe69386e84d42de7238ddf4667b3403c85e7cef5012618d985081829e475c41');
INSERT INTO trail VALUES(96,1746499877000,'person',3,'paper.issued','paper',9,'kind=case.actionPlan hash=1fd107bad7da69ce48922137c3663279',X'1206c8f70ade498e97e10263d6502fe2a4ca30c1fe88ab1204752b37768cdf04');
INSERT INTO trail VALUES(97,1746686537000,'person',3,'action.executed','case',2,'action=4',X'b86ef5fada04fb280b904acfc62237a31ca9c5c37f6df4caa4d38a3f0d63e59d');
INSERT INTO trail VALUES(98,1746686537000,'person',3,'action.executed','case',2,'action=5',X'a4fa3eb752547d5342dc9ca7e10fda16eebc9817243a82d528e978db9677c646');
INSERT INTO trail VALUES(99,1746686537000,'person',3,'action.executed','case',2,'action=6',X'6765c7e1694952bc8908607fa709467f0043c6f589f7bc421244a5164367eea7');
INSERT INTO trail VALUES(100,1746686537000,'person',3,'entry.added','case',2,'entry=17 kind=step.execution audience=internal',X'c139ac23a7e4d0046eb70371b7901c771388496bd8f1add10876da42a002fbee');
INSERT INTO trail VALUES(101,1746686537000,'person',3,'step.completed','case',2,'step=7 kind=execution round=1 outcome=effective',X'53ad925dee79f5318b41b004a35d893ae8f95d5287d62b761c980ca25eaa9af9');
INSERT INTO trail VALUES(102,1746686537000,'person',3,'paper.issued','paper',10,'kind=case.verification hash=341d75d1a4848c3a6b6289cef5bb687b',X'd2560faa6f6b4d5c492230d2d3320a536fb25d814dd0bd1e2d646db91a47c556');
INSERT INTO trail VALUES(103,1746687257000,'person',3,'letter.saved','case',2,'letter=2 version=1',X'fb862d6d18623002e7e75ef7319ee8141c9b52acc96b2c8d360fb9b2d235265f');
INSERT INTO trail VALUES(104,1746687257000,'person',3,'letter.initialled','case',2,'letter=2 version=1',X'8901c5d08ac3f23f28d6f829a994e7b53f435931abad0a2ad4a7b8da60c3d4e8');
INSERT INTO trail VALUES(105,1746687257000,'person',3,'entry.added','case',2,'entry=18 kind=step.letterDraft audience=internal',X'3ea3f9570fc19bfa0f31629f03528e183c75340b2e9fe9698c6b120712df3586');
INSERT INTO trail VALUES(106,1746687257000,'person',3,'step.completed','case',2,'step=8 kind=letterDraft round=1 outcome=initialled',X'2befd9e21f016a730181a718b342265c3e9d748fe6e456b3ad90c74be6ab82c4');
INSERT INTO trail VALUES(107,1746687977000,'person',2,'letter.signed','case',2,'letter=2 version=1',X'a79d815139728cce2fd81935fc526232b8c012ede5974e0ac0d8f1d0c57c104d');
INSERT INTO trail VALUES(108,1746687977000,'person',2,'entry.added','case',2,'entry=19 kind=letter.signed audience=public',X'133f9b1acc9f911bea95b30073b3c7945afed9c8d6a6f19807aba2eadbc35491');
INSERT INTO trail VALUES(109,1746687977000,'person',2,'step.completed','case',2,'step=9 kind=letterSignature round=1 outcome=signed',X'2174a24079f56306402de049305998913e00e0c9d5f6273740420009cfbb69d1');
INSERT INTO trail VALUES(110,1746687977000,'person',2,'paper.issued','paper',11,'kind=letter.reply hash=5da7f97461ee80a3ed43ac53a06fb1a8',X'40a5b1de1c2b4f7603691e9139fabd32142347452af5a4e1eaa94fbbc3681d30');
INSERT INTO trail VALUES(111,1748400677000,'person',1,'letter.received','case',2,'letter=2 source=desk way=handed',X'12b5f78407cb007eba70e0669557c0fc21f9677a956a9de14c1e03387ec1087a');
INSERT INTO trail VALUES(112,1748400677000,'person',1,'file.attached','case',2,'file=1 audience=internal',X'61d3a0111a3f59437cbf289d8cdf9d3b7477c534d07d3dab916a5840cc5514aa');
INSERT INTO trail VALUES(113,1748400677000,'person',1,'entry.added','case',2,'entry=20 kind=letter.received audience=internal',X'8ba60a176ca1dd4c1173d985c83b7922664f2ba3ab9fa7d718afbe89d49e49af');
INSERT INTO trail VALUES(114,1748400677000,'person',1,'step.completed','case',2,'step=10 kind=confirmation round=1 outcome=received',X'665412785a6940c29acd76f1555649052743de143e8f3fdf0527e68a71a76dd7');
INSERT INTO trail VALUES(115,1748400677000,'person',1,'case.closed','case',2,'ending=recordedByDesk',X'cb78f67b41f6654e9dc7564dbae7696e5dd441e3003afd63834378a2277a214a');
INSERT INTO trail VALUES(116,1748400677000,'person',1,'paper.issued','paper',12,'kind=letter.delivery hash=51a3fb0bde049144813fef3df4ca6c26',X'2710eec44b28c9eb0a9adfb6a655590629208033fef92f09d9ab8b2781778dea');
INSERT INTO trail VALUES(117,1761198300000,'person',1,'case.opened','case',3,'revision=1',X'a8c8b249ab3bbaf02a7b384dd513c39d7b42e73fae5824055348c42504316c49');
INSERT INTO trail VALUES(118,1761198300000,'person',1,'file.attached','case',3,'file=2 audience=public',X'b6d61fd5f2b7a19b8964e64580eb8a2504c19b14701902dfa326a1d9f3f33b47');
INSERT INTO trail VALUES(119,1761198300000,'person',1,'entry.added','case',3,'entry=21 kind=complaint.filed audience=public',X'b564769d34bc9ef99f6d5f9aacde4fdc1f2e4596e71917a5727fd396266fcfda');
INSERT INTO trail VALUES(120,1761198300000,'person',1,'complaint.filed','case',3,'complaint=3 channel=telephone',X'3c09143a55ca0e43ac8bb4b903f87fd91918992b55a6e6ab74514a4725d9780a');
INSERT INTO trail VALUES(121,1761198300000,'person',1,'step.completed','case',3,'step=1 kind=intake round=1 outcome=filed',X'19d0a6178b9a0ff16104e9f1f8a201159e29cb4da33b6ed6e3e23a1f628fc870');
INSERT INTO trail VALUES(122,1761198660000,'person',1,'case.classified','case',3,'priority=4 unit=3',X'de3e21daf718de76023a4da62860ce8e5d26a45f769930b5c71772801297fad9');
INSERT INTO trail VALUES(123,1761198660000,'person',1,'entry.added','case',3,'entry=22 kind=step.sorting audience=internal',X'892f2e43a02a80deada8e7a62f7fadd398ac52de99864e57eb296cdfa1f11b96');
INSERT INTO trail VALUES(124,1761198660000,'person',1,'step.completed','case',3,'step=2 kind=sorting round=1 outcome=sorted',X'c1385b5b103a85f47b3ac24fec4166dd66b8f94ef2e5af197ea52daf75c8944b');
INSERT INTO trail VALUES(125,1761199920000,'person',2,'case.assigned','case',3,'unit=3 person=4',X'54bb420755c29436b1b96c2bcaaa07302d1ba825b35c660b3f6e8d9be869c2ea');
INSERT INTO trail VALUES(126,1761199920000,'person',2,'entry.added','case',3,'entry=23 kind=step.disposition audience=internal',X'9d6e9f00489e421a6fe882e41db6d4399646618f301401b21aa37a8d68be47f9');
INSERT INTO trail VALUES(127,1761199920000,'person',2,'step.completed','case',3,'step=3 kind=disposition round=1 outcome=disposed',X'389971a3127b6fc316833e11f47b6d5480afde896eeb9f253afc203ee687d7d5');
INSERT INTO trail VALUES(128,1761199920000,'person',2,'paper.issued','paper',13,'kind=case.disposition hash=526561b340571ab798130b1f540c8fa7',X'c03d9f147899a82d60a15075025dc4f12fdb28a78164bb2da908db332c3adb05');
INSERT INTO trail VALUES(129,1761282600000,'person',4,'entry.added','case',3,'entry=24 kind=step.study audience=internal',X'190d6c68d16c4d3fb5a7f83d5ca8066e5afe72862f373bda6a1202be8b5a07f9');
INSERT INTO trail VALUES(130,1761282600000,'person',4,'step.completed','case',3,'step=4 kind=study round=1 outcome=studied',X'3bb425ff5c4c5702b40e8627850369b52d36b55217ae0c7c053161afb7fd2263');
INSERT INTO trail VALUES(131,1761282600000,'person',4,'paper.issued','paper',14,'kind=case.study hash=c3942c484ba2447ae41df89d07857d25',X'730939380c0f0055c4bd625348261fd82a13a308aeff3787f775f18d8de4b77a');
INSERT INTO trail VALUES(132,1761282600000,'person',4,'paper.issued','paper',15,'kind=case.minutes hash=192fff5ea4d860db775df6d1cff6c549',X'f4b39388d85b59062522cdac2a3c0d36ad41659da8d1c2c043ce52711c047b08');
INSERT INTO trail VALUES(133,1761288120000,'person',4,'entry.added','case',3,'entry=25 kind=step.cause audience=internal',X'90066a5ac7a55060c05d40ee3df52e5285ee61f13b0e6dfce2f05d4e2ab325ca');
INSERT INTO trail VALUES(134,1761288120000,'person',4,'step.completed','case',3,'step=5 kind=cause round=1 outcome=found',X'2ab9053e4b07e994b2c862ee6abdce26f6560916c518f86459f8d83cd207a447');
INSERT INTO trail VALUES(135,1761524160000,'person',4,'action.planned','case',3,'action=7 kind=correction',X'33139c73c24f6485e0ce84b0e63a95e7a969d40abda2cbc973bfd76bcd8077a8');
INSERT INTO trail VALUES(136,1761524160000,'person',4,'action.planned','case',3,'action=8 kind=corrective',X'610ec0e425ec7feff9d48b222a31a18fc219820e8d8b747b92488fd2b53493e5');
INSERT INTO trail VALUES(137,1761524160000,'person',4,'action.planned','case',3,'action=9 kind=preventive',X'3ff99632d1e5bb7df4630c92ec8c8de075f40e04be1f4896ad8805a42e907033');
INSERT INTO trail VALUES(138,1761524160000,'person',4,'entry.added','case',3,'entry=26 kind=step.actionPlan audience=internal',X'd165323bebc97519e0bc54e37488d31f437ec5743a839e8c6e35fe95aa151026');
INSERT INTO trail VALUES(139,1761524160000,'person',4,'step.completed','case',3,'step=6 kind=actionPlan round=1 outcome=planned',X'b40ebc764831700c0359ffd2fa3f37701e7153ec1356adbf65d5ab72aa6967b1');
INSERT INTO trail VALUES(140,1761524160000,'person',4,'paper.issued','paper',16,'kind=case.actionPlan hash=0299b11731aaa7b0d68eb4ebdb282f31',X'be5ea790c5d6c2a73a1f21a7304bd4729eba9f57093c1cc7cd92e8a28417238b');
INSERT INTO trail VALUES(141,1761742500000,'customer',NULL,'entry.added','case',3,'entry=27 kind=customer.note audience=public',X'2aa2ed708cceef86f8882be3da23f05ff62c9282138976f19e7f2a5ca8c4cbbe');
INSERT INTO trail VALUES(142,1761742500000,'customer',NULL,'customer.noted','case',3,'files=0',X'2cffbd7d480303b0f4bfa10ee30d32a0f70d77b497e88cdf43781fb73eeb77cb');
INSERT INTO trail VALUES(143,1761786720000,'person',1,'entry.added','case',3,'entry=28 kind=staff.note audience=public',X'fe05e9181d23d7d66347c2066dbba3fd30198a3d99189ee589c41c328fa76a51');
INSERT INTO trail VALUES(144,1761786720000,'person',1,'staff.noted','case',3,'audience=public files=0',X'22d218ec23825f1a9dc8ce57ba6e1f68dcb284a0eb9f263f89eda4109b892a1d');
INSERT INTO trail VALUES(145,1761788220000,'person',4,'action.executed','case',3,'action=7',X'1f60071b0e16e48f1107bd6615ec0f9154b3b36f96f1326f41593a8c36b59399');
INSERT INTO trail VALUES(146,1761788220000,'person',4,'action.executed','case',3,'action=8',X'5f34e3e7100b837d4eda542a3e1b33c8283c1c6979bcff9d4827dfefa58a626d');
INSERT INTO trail VALUES(147,1761788220000,'person',4,'action.executed','case',3,'action=9',X'0be3cf93c8d3675d86e38553f7fc378a990f345285ce7670ec68fa358dc2b41c');
INSERT INTO trail VALUES(148,1761788220000,'person',4,'entry.added','case',3,'entry=29 kind=step.execution audience=internal',X'7545ebb2f9eb562401eb6e525586b51b4d63d2fb657d1f15e049e8c54db66a48');
INSERT INTO trail VALUES(149,1761788220000,'person',4,'step.completed','case',3,'step=7 kind=execution round=1 outcome=effective',X'5e3de49c407f7f9d28bdaafb7cb423e63fbbdcfdddcfff000e11daff5abc2d57');
INSERT INTO trail VALUES(150,1761788220000,'person',4,'paper.issued','paper',17,'kind=case.verification hash=5d65a6afa5c550accb981150b2bbf092',X'2f3e7ef69e88d34e00b8c6591b84a69add3798d05d34cba088c1783f636a9cff');
INSERT INTO trail VALUES(151,1761789000000,'person',4,'letter.saved','case',3,'letter=3 version=1',X'7b59becdad275c3437ff28d22c56e4101bf8d5471a91f124a0cd5e04179c7117');
INSERT INTO trail VALUES(152,1761789000000,'person',4,'letter.initialled','case',3,'letter=3 version=1',X'9d62b5f6fc10b1cf8a863962c65b2a19e909dbf69d49fcdd170288d305c8c8c1');
INSERT INTO trail VALUES(153,1761789000000,'person',4,'entry.added','case',3,'entry=30 kind=step.letterDraft audience=internal',X'9be40c932af95297e4129d61ed947d398ee8c2a9b254ab7d60fcd71c4120ccc7');
INSERT INTO trail VALUES(154,1761789000000,'person',4,'step.completed','case',3,'step=8 kind=letterDraft round=1 outcome=initialled',X'90a26633959c3ab5f72c66af50ca90f22c5e08cb51b26b8a4c5fce69c9b96f83');
INSERT INTO trail VALUES(155,1761790080000,'person',2,'letter.signed','case',3,'letter=3 version=1',X'fcc29df8d84813c5fb11308a3fdc8354e4cefd13f1ebacfe9c5dac01b28f4922');
INSERT INTO trail VALUES(156,1761790080000,'person',2,'entry.added','case',3,'entry=31 kind=letter.signed audience=public',X'c089f71de3a262441c913052ab32379207ed44bf821148b3be96b910f1993008');
INSERT INTO trail VALUES(157,1761790080000,'person',2,'step.completed','case',3,'step=9 kind=letterSignature round=1 outcome=signed',X'0c5277363219fe6626a41efa278e79da35ab63aa45bd12041481ba3ccf0935b6');
INSERT INTO trail VALUES(158,1761790080000,'person',2,'paper.issued','paper',18,'kind=letter.reply hash=81a7e87081338f106fcc26669f43db1d',X'bb2e309a9c3d04108a051fa7e026a874929ca09fd8b411647f51a1cf50e4b964');
INSERT INTO trail VALUES(159,1762158600000,'customer',NULL,'letter.received','case',3,'letter=3 source=customer way=tracking',X'f04879df5678a784870e0e59da68a1370bdc145ac3da807ce31e77023996e3ab');
INSERT INTO trail VALUES(160,1762158600000,'customer',NULL,'entry.added','case',3,'entry=32 kind=letter.received audience=public',X'4d380d89d91cf3cd71ec910415e93f2914cc10ed97da9b6928790e44d7e85e62');
INSERT INTO trail VALUES(161,1762158600000,'customer',NULL,'step.completed','case',3,'step=10 kind=confirmation round=1 outcome=received',X'77da4dc49cbec8fcc9cee78ceee6278d5d02b7e530137c07f127e4988410ad2d');
INSERT INTO trail VALUES(162,1762158600000,'customer',NULL,'case.closed','case',3,'ending=confirmedByCustomer',X'a9d705b1a575eb3532669c831dfb6666e369bbd6ec73188e6bf611cb6ddbe18d');
INSERT INTO trail VALUES(163,1762158600000,'customer',NULL,'paper.issued','paper',19,'kind=letter.delivery hash=6f626cc31b9d8dbf94afd03f71323b57',X'57424120cb092b30e09cd50c2656fd9e153ad5c9adbd92496e1cb0a9009584e7');
INSERT INTO trail VALUES(164,1776066960000,'person',1,'case.opened','case',4,'revision=1',X'03bba0a04b21a8131c796e8bebf84c751548e77f586e776b8237bd9c53da65fe');
INSERT INTO trail VALUES(165,1776066960000,'person',1,'file.attached','case',4,'file=3 audience=public',X'1f8a40285171105a47dec5a0801df582bccac6bf79c55bbdfc029e4958001c4c');
INSERT INTO trail VALUES(166,1776066960000,'person',1,'file.attached','case',4,'file=4 audience=public',X'6b50232eb0b89b4aabf1c1424cd2dba976bd9506c146b542397d91210bf7e4fc');
INSERT INTO trail VALUES(167,1776066960000,'person',1,'entry.added','case',4,'entry=33 kind=complaint.filed audience=public',X'803e492e6f72152064b75e74733d72ecc0041fd9ad1770591229ca9e47e2db4c');
INSERT INTO trail VALUES(168,1776066960000,'person',1,'complaint.filed','case',4,'complaint=4 channel=letter',X'51c3012ee3433884e9fe2d1bef63c80ee215d444f308a5b0c2a76fe175df62c7');
INSERT INTO trail VALUES(169,1776066960000,'person',1,'step.completed','case',4,'step=1 kind=intake round=1 outcome=filed',X'63f1b04f750f0397636b69a5691b9d5d9edf28e4f7ac5d994f2aeff15f15646d');
CREATE TABLE trailHead (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  seq  INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
INSERT INTO trailHead VALUES(1,169,X'63f1b04f750f0397636b69a5691b9d5d9edf28e4f7ac5d994f2aeff15f15646d',X'd4b457a4d3bacb3cb65830abd9ddfeae8400c31fc266d79ea0dbd0dcbd594d3c');
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
CREATE TABLE logo (
  name    TEXT PRIMARY KEY CHECK (length(name) = 64),
  picture BLOB NOT NULL CHECK (length(picture) > 0),
  addedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE mailFile (
  mailID INTEGER NOT NULL REFERENCES mail(id),
  fileID INTEGER NOT NULL REFERENCES file(id),
  PRIMARY KEY (mailID, fileID)
) STRICT, WITHOUT ROWID;
CREATE TABLE retiredTrailKey (
  lastSeq INTEGER PRIMARY KEY,
  sealed  BLOB NOT NULL CHECK (length(sealed) = 72)
) STRICT;
CREATE TABLE procedure (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO procedure VALUES(1,'B');
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
INSERT INTO outcome VALUES(13,10,2,'dissatisfied','Belum puas, dilaporkan kepada Kepala Balai',3,1);
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
  ending          TEXT, endingDetail TEXT NOT NULL DEFAULT '',
  CHECK ((closedAt IS NULL) = (ending IS NULL))
) STRICT;
INSERT INTO caseRun VALUES(1,'0COztNI2cHmJTvKuYCUSmQ',1,'KEL-2025-0001','Pendaftaran pelatihan kalibrasi harus datang dua kali',1745285956000,1,3,4,'named',0,13,1745869396000,1745869396000,'confirmedByCustomer','');
INSERT INTO caseRun VALUES(2,'yxbrqAPREQ4f-FUF9CGEdw',1,'KEL-2025-0002','Pendaftaran pelatihan kalibrasi harus datang dua kali',1746162017000,1,3,4,'named',0,13,1748400677000,1748400677000,'recordedByDesk','');
INSERT INTO caseRun VALUES(3,'dcDxIlUrAOOlZ7EDYVbvFw',1,'KEL-2025-0003','Tagihan kalibrasi anak timbangan berbeda dari penawaran',1761197760000,3,4,4,'named',0,13,1762158600000,1762158600000,'confirmedByCustomer','');
INSERT INTO caseRun VALUES(4,'F8GafZqWRJBCLFai8Rp21A',1,'KEL-2026-0001','Tidak ada kabar tentang alat yang dikalibrasi selama 4 hari',1776066420000,NULL,NULL,NULL,'named',0,2,1776066960000,NULL,NULL,'');
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
CREATE TABLE paper (
  id             INTEGER PRIMARY KEY,
  code           TEXT NOT NULL UNIQUE CHECK (length(code) = 12),
  kind           TEXT NOT NULL CHECK (kind <> ''),
  form           TEXT NOT NULL CHECK (form <> ''),
  title          TEXT NOT NULL CHECK (title <> ''),
  number         TEXT NOT NULL,
  documentNumber TEXT,
  revision       INTEGER NOT NULL CHECK (revision >= 0),
  effectiveOn    TEXT NOT NULL,
  revisedOn      TEXT,
  issuer         TEXT NOT NULL,
  subjectKind    TEXT NOT NULL,
  subjectID      INTEGER NOT NULL,
  caseID         INTEGER REFERENCES caseRun(id),
  content        TEXT NOT NULL,
  contentHash    BLOB NOT NULL CHECK (length(contentHash) = 32),
  issuedAt       INTEGER NOT NULL,
  issuedBy       INTEGER REFERENCES person(id)
) STRICT;
INSERT INTO paper VALUES(1,'RHDNDXK8G9WM','case.disposition','Lembar Disposisi','Lembar disposisi KEL-2025-0001','KEL-2025-0001',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Lembar Disposisi</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Rina Wulandari</strong><br>Petugas Pelayanan<br><span class="nowrap">22 Apr 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>Bambang Suryanto</strong><br>Kepala Balai<br><span class="nowrap">22 Apr 2025</span></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Lembar Disposisi</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor keluhan</th><td>KEL-2025-0001</td></tr>\n    <tr><th scope="row">Diterima</th><td>22 April 2025</td></tr>\n    <tr><th scope="row">Sifat</th><td>Biasa</td></tr>\n  </tbody>\n</table>\n</div>\n  <dl class="facts">\n    <div><dt>Dari</dt><dd>Fitri Hidayat</dd></div>\n    <div><dt>Perihal</dt><dd>Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n    <div><dt>Lampiran</dt><dd>0 berkas</dd></div>\n    <div><dt>Jawaban paling lambat</dt><dd>Senin, 5 Mei 2025</dd></div>\n  </dl>\n  <h2>Diteruskan kepada</h2>\n  <table class="paper-table">\n    <thead><tr><th scope="col">Nama</th><th scope="col">Unit kerja</th><th scope="col">Sebagai</th><th scope="col">Diterima</th><th scope="col">Ditindaklanjuti</th><th scope="col">Selesai</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Nama">Ahmad Fauzi</td><td data-label="Unit kerja">Layanan Jasa Teknis</td><td data-label="Sebagai">Penanggung jawab</td><td data-label="Diterima">22 April 2025</td><td data-label="Ditindaklanjuti"></td><td data-label="Selesai"></td></tr>\n    </tbody>\n  </table>\n  <h2>Dengan hormat harap</h2>\n  <ul class="ticks">\n    <li>☑ Tindak lanjuti</li>\n    <li>☐ Selesaikan sesuai ketentuan</li>\n    <li>☐ Teliti dan beri pendapat</li>\n    <li>☐ Koordinasikan dengan pihak terkait</li>\n    <li>☑ Siapkan konsep surat jawaban</li>\n    <li>☐ Bicarakan dengan saya</li>\n    <li>☐ Wakili saya</li>\n    <li>☐ Untuk diketahui</li>\n    <li>☐ Simpan sebagai arsip</li>\n  </ul>\n  <div class="signature"><p>Kepala Balai</p><div class="space"></div><p class="name">Bambang Suryanto</p><p>Selasa, 22 April 2025 pukul 10.13 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM14 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h3v1h-3zM22 7h2v1h-2zM27 7h2v1h-2zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h2v1h-2zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM4 13h3v1h-3zM9 13h1v1h-1zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h4v1h-4zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM13 14h2v1h-2zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM8 15h2v1h-2zM11 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h2v1h-2zM32 15h4v1h-4zM5 16h2v1h-2zM10 16h1v1h-1zM12 16h5v1h-5zM18 16h3v1h-3zM29 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM9 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM9 18h2v1h-2zM12 18h3v1h-3zM16 18h6v1h-6zM24 18h1v1h-1zM26 18h1v1h-1zM28 18h6v1h-6zM35 18h1v1h-1zM6 19h1v1h-1zM8 19h1v1h-1zM11 19h2v1h-2zM14 19h6v1h-6zM22 19h1v1h-1zM24 19h2v1h-2zM29 19h3v1h-3zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h1v1h-1zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h2v1h-2zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM5 21h2v1h-2zM9 21h1v1h-1zM12 21h3v1h-3zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM7 22h1v1h-1zM9 22h2v1h-2zM12 22h2v1h-2zM15 22h1v1h-1zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h2v1h-2zM11 23h1v1h-1zM14 23h1v1h-1zM18 23h2v1h-2zM23 23h4v1h-4zM31 23h4v1h-4zM36 23h1v1h-1zM4 24h1v1h-1zM6 24h1v1h-1zM8 24h3v1h-3zM12 24h1v1h-1zM14 24h1v1h-1zM16 24h1v1h-1zM22 24h2v1h-2zM25 24h5v1h-5zM33 24h1v1h-1zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h2v1h-2zM11 25h2v1h-2zM14 25h7v1h-7zM24 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM8 26h3v1h-3zM12 26h7v1h-7zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM11 27h2v1h-2zM15 27h2v1h-2zM20 27h1v1h-1zM23 27h3v1h-3zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h4v1h-4zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM16 30h2v1h-2zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h1v1h-1zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM17 31h1v1h-1zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM16 32h3v1h-3zM20 32h1v1h-1zM23 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h1v1h-1zM17 33h3v1h-3zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h2v1h-2zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h1v1h-1zM17 35h3v1h-3zM25 35h2v1h-2zM29 35h2v1h-2zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h1v1h-1zM30 36h2v1h-2zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>RHDN-DXK8-G9WM</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/RHDN-DXK8-G9WM<br>Kepala jejak 43 · e24f e3f4 4020 80b0</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa RHDN-DXK8-G9WM</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'130b33006955118d867324f0bb487f64cfd4dac2564149fba19366f285f81a31',1745287996000,2);
INSERT INTO paper VALUES(2,'UH3ZUHEXPY99','case.study','Catatan Kajian','Catatan Kajian KEL-2025-0001','KEL-2025-0001',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Catatan Kajian</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">22 Apr 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Catatan Kajian</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0001</td></tr>\n    <tr><th scope="row">Diterima</th><td>22 April 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Hasil kajian</h2>\n  \n  \n  <p class="typed">Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Selasa, 22 April 2025 pukul 14.26 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h3v1h-3zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h4v1h-4zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM4 13h3v1h-3zM8 13h2v1h-2zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h4v1h-4zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h1v1h-1zM9 14h2v1h-2zM13 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h2v1h-2zM32 15h4v1h-4zM6 16h1v1h-1zM8 16h1v1h-1zM10 16h1v1h-1zM13 16h1v1h-1zM15 16h1v1h-1zM18 16h3v1h-3zM28 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM6 17h2v1h-2zM14 17h1v1h-1zM17 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM9 18h2v1h-2zM12 18h4v1h-4zM17 18h5v1h-5zM24 18h1v1h-1zM26 18h1v1h-1zM29 18h2v1h-2zM33 18h1v1h-1zM35 18h1v1h-1zM6 19h3v1h-3zM11 19h2v1h-2zM14 19h6v1h-6zM22 19h1v1h-1zM25 19h1v1h-1zM29 19h2v1h-2zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h2v1h-2zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h2v1h-2zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM8 21h2v1h-2zM12 21h3v1h-3zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h4v1h-4zM12 22h1v1h-1zM14 22h2v1h-2zM17 22h1v1h-1zM19 22h2v1h-2zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h2v1h-2zM11 23h1v1h-1zM19 23h1v1h-1zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM4 24h3v1h-3zM10 24h1v1h-1zM12 24h3v1h-3zM16 24h1v1h-1zM22 24h6v1h-6zM29 24h1v1h-1zM33 24h1v1h-1zM4 25h2v1h-2zM8 25h2v1h-2zM15 25h6v1h-6zM23 25h1v1h-1zM26 25h1v1h-1zM29 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM7 26h5v1h-5zM13 26h3v1h-3zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM11 27h2v1h-2zM15 27h1v1h-1zM20 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h1v1h-1zM18 30h2v1h-2zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM18 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM16 32h2v1h-2zM20 32h1v1h-1zM23 32h4v1h-4zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h6v1h-6zM19 33h1v1h-1zM21 33h3v1h-3zM25 33h5v1h-5zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM25 35h2v1h-2zM30 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h2v1h-2zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h1v1h-1zM30 36h2v1h-2zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>UH3Z-UHEX-PY99</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/UH3Z-UHEX-PY99<br>Kepala jejak 46 · 3171 12e6 4d5a a137</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa UH3Z-UHEX-PY99</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'8b54c5446cbb33ec6005eb252c010a30a9fa3d5f4049b902ab5802763e35e41b',1745303176000,3);
INSERT INTO paper VALUES(3,'8G3XQMGQ5HWC','case.actionPlan','Konsep Tindakan Perbaikan','Konsep Tindakan Perbaikan KEL-2025-0001','KEL-2025-0001',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Konsep Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">24 Apr 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Konsep Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0001</td></tr>\n    <tr><th scope="row">Diterima</th><td>22 April 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Keluhan</h2>\n  <dl class="facts">\n  <div><dt>Perihal</dt><dd>Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n  <div><dt>Layanan</dt><dd>Pelatihan atau konsultansi</dd></div>\n</dl>\n\n  \n  <h2>Penyebab</h2>\n  <dl class="facts">\n  <div><dt>Metode</dt><dd>Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.</dd></div>\n</dl>\n\n  \n  <h2>Tindakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menyelesaikan pendaftaran pelanggan melalui surel.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">28 April 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">29 April 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Menyediakan pendaftaran daring untuk semua pelatihan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">30 April 2025</td><td data-label="Bukti"></td></tr>\n    </tbody>\n  </table>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Kamis, 24 April 2025 pukul 10.15 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h5v1h-5zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h3v1h-3zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM4 13h3v1h-3zM9 13h1v1h-1zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM29 15h2v1h-2zM32 15h4v1h-4zM4 16h1v1h-1zM6 16h1v1h-1zM10 16h1v1h-1zM12 16h1v1h-1zM15 16h2v1h-2zM18 16h3v1h-3zM28 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM5 17h2v1h-2zM12 17h1v1h-1zM14 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM7 18h1v1h-1zM9 18h2v1h-2zM12 18h3v1h-3zM16 18h6v1h-6zM24 18h1v1h-1zM26 18h1v1h-1zM29 18h3v1h-3zM33 18h1v1h-1zM35 18h1v1h-1zM8 19h1v1h-1zM11 19h1v1h-1zM14 19h6v1h-6zM22 19h2v1h-2zM25 19h1v1h-1zM28 19h7v1h-7zM5 20h1v1h-1zM10 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM8 21h2v1h-2zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h4v1h-4zM12 22h2v1h-2zM15 22h1v1h-1zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h3v1h-3zM11 23h1v1h-1zM17 23h1v1h-1zM19 23h1v1h-1zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM6 24h2v1h-2zM10 24h1v1h-1zM12 24h1v1h-1zM14 24h1v1h-1zM16 24h2v1h-2zM22 24h2v1h-2zM27 24h1v1h-1zM29 24h1v1h-1zM32 24h2v1h-2zM4 25h2v1h-2zM8 25h2v1h-2zM11 25h1v1h-1zM16 25h2v1h-2zM19 25h2v1h-2zM24 25h1v1h-1zM26 25h1v1h-1zM29 25h1v1h-1zM31 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h5v1h-5zM13 26h2v1h-2zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM11 27h1v1h-1zM15 27h2v1h-2zM20 27h1v1h-1zM23 27h3v1h-3zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM6 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM15 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h2v1h-2zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM16 30h1v1h-1zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h5v1h-5zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM18 31h1v1h-1zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM20 32h1v1h-1zM23 32h4v1h-4zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM17 33h1v1h-1zM19 33h1v1h-1zM21 33h2v1h-2zM24 33h2v1h-2zM27 33h3v1h-3zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h1v1h-1zM18 34h4v1h-4zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h1v1h-1zM17 35h3v1h-3zM25 35h2v1h-2zM30 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h1v1h-1zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>8G3X-QMGQ-5HWC</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/8G3X-QMGQ-5HWC<br>Kepala jejak 54 · c1bd 4d61 6c43 584e</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa 8G3X-QMGQ-5HWC</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'dd0f88d9cd9433f7c210b530462f589660e014e2d4662d2abe35f91d0a65173d',1745460916000,3);
INSERT INTO paper VALUES(4,'2395D7N5AYZ3','case.verification','Verifikasi Tindakan Perbaikan','Verifikasi Tindakan Perbaikan KEL-2025-0001','KEL-2025-0001',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Verifikasi Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">28 Apr 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Verifikasi Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0001</td></tr>\n    <tr><th scope="row">Diterima</th><td>22 April 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Tindakan yang dilaksanakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menyelesaikan pendaftaran pelanggan melalui surel.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">28 April 2025</td><td data-label="Bukti">28 April 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">29 April 2025</td><td data-label="Bukti">28 April 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Menyediakan pendaftaran daring untuk semua pelatihan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">30 April 2025</td><td data-label="Bukti">28 April 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n    </tbody>\n  </table>\n  <h2>Pemantauan</h2>\n  \n  \n  <p class="typed">Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.</p>\n  <h2>Penilaian keefektifan</h2>\n  \n  \n  <p class="typed">Efektif: kejadian serupa tidak terulang selama pemantauan.</p>\n  <h2>Kesimpulan</h2>\n  \n  \n  <p class="typed">Efektif</p>\n  <h2>Laporan kepada pimpinan</h2>\n  \n  \n  <p class="typed">Lima pendaftar sesudahnya selesai dalam satu kunjungan.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Senin, 28 April 2025 pukul 11.32 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM15 7h1v1h-1zM22 7h2v1h-2zM27 7h2v1h-2zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h2v1h-2zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h6v1h-6zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM4 13h3v1h-3zM8 13h2v1h-2zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM7 14h1v1h-1zM10 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h2v1h-2zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h2v1h-2zM8 15h1v1h-1zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM29 15h2v1h-2zM32 15h4v1h-4zM4 16h5v1h-5zM10 16h1v1h-1zM13 16h4v1h-4zM18 16h3v1h-3zM32 16h2v1h-2zM36 16h1v1h-1zM6 17h1v1h-1zM9 17h1v1h-1zM11 17h2v1h-2zM15 17h3v1h-3zM19 17h1v1h-1zM21 17h2v1h-2zM27 17h5v1h-5zM35 17h2v1h-2zM4 18h1v1h-1zM9 18h2v1h-2zM12 18h10v1h-10zM24 18h1v1h-1zM26 18h1v1h-1zM28 18h6v1h-6zM35 18h1v1h-1zM6 19h1v1h-1zM8 19h1v1h-1zM14 19h1v1h-1zM16 19h4v1h-4zM22 19h2v1h-2zM25 19h1v1h-1zM29 19h3v1h-3zM33 19h2v1h-2zM5 20h2v1h-2zM10 20h2v1h-2zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM7 22h1v1h-1zM10 22h1v1h-1zM12 22h1v1h-1zM15 22h1v1h-1zM17 22h1v1h-1zM19 22h2v1h-2zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM30 22h3v1h-3zM34 22h2v1h-2zM5 23h5v1h-5zM11 23h1v1h-1zM14 23h1v1h-1zM18 23h2v1h-2zM23 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM36 23h1v1h-1zM5 24h6v1h-6zM12 24h1v1h-1zM14 24h1v1h-1zM16 24h2v1h-2zM22 24h7v1h-7zM32 24h2v1h-2zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM12 25h1v1h-1zM14 25h1v1h-1zM17 25h4v1h-4zM23 25h1v1h-1zM29 25h3v1h-3zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM8 26h4v1h-4zM13 26h2v1h-2zM16 26h3v1h-3zM21 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h2v1h-2zM16 27h1v1h-1zM20 27h1v1h-1zM23 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h4v1h-4zM15 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h3v1h-3zM17 29h2v1h-2zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h2v1h-2zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM17 31h2v1h-2zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM16 32h2v1h-2zM20 32h1v1h-1zM23 32h4v1h-4zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h4v1h-4zM17 33h3v1h-3zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM25 35h2v1h-2zM29 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h2v1h-2zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h2v1h-2zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>2395-D7N5-AYZ3</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/2395-D7N5-AYZ3<br>Kepala jejak 60 · 7f7c 8942 6e86 774e</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa 2395-D7N5-AYZ3</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'168038ce858df64fdcb1f513046c031f547e2c7416fb09d56be06a713ac82e66',1745811136000,3);
INSERT INTO paper VALUES(5,'7GGURHYEV4JB','letter.reply','Surat Balasan','Surat 001/BSPJI/PK/IV/2025','001/BSPJI/PK/IV/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<h1 class="visually-hidden">Surat 001/BSPJI/PK/IV/2025</h1>\n<article class="sheet" aria-label="Surat">\n  <table class="controlled" role="presentation">\n    <thead><tr><td></td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  \n  <p class="letter-date">Samarinda, 28 April 2025</p>\n  <dl class="letter-meta">\n    <div><dt>Nomor</dt><dd>001/BSPJI/PK/IV/2025</dd></div>\n    <div><dt>Sifat</dt><dd>Biasa</dd></div>\n    <div><dt>Lampiran</dt><dd>–</dd></div>\n    <div><dt>Hal</dt><dd>Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n  </dl>\n  <div class="letter-to"><p>Yth. Fitri Hidayat<br>Jalan Contoh 68, Bontang<br></p></div>\n  <p class="typed">Sehubungan dengan keluhan nomor KEL-2025-0001 yang kami terima pada 22 April 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.</p>\n  <p class="typed">Keluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.</p>\n  <p class="typed">Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.</p>\n  <p class="typed">Atas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 28 April 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 28 April 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 28 April 2025).</p>\n  <p class="typed">Bila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0001.</p>\n  <p class="typed">Demikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.</p>\n  <div class="letter-end">\n    <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h2v1h-2zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h4v1h-4zM22 7h2v1h-2zM25 7h3v1h-3zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM15 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM4 13h3v1h-3zM8 13h2v1h-2zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM7 14h1v1h-1zM10 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h2v1h-2zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM29 15h2v1h-2zM32 15h4v1h-4zM5 16h6v1h-6zM12 16h1v1h-1zM14 16h2v1h-2zM18 16h3v1h-3zM28 16h2v1h-2zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM5 17h1v1h-1zM11 17h2v1h-2zM14 17h2v1h-2zM17 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM6 18h1v1h-1zM9 18h2v1h-2zM13 18h2v1h-2zM16 18h6v1h-6zM26 18h1v1h-1zM28 18h3v1h-3zM32 18h2v1h-2zM35 18h1v1h-1zM6 19h1v1h-1zM8 19h1v1h-1zM11 19h2v1h-2zM14 19h1v1h-1zM17 19h3v1h-3zM22 19h2v1h-2zM25 19h1v1h-1zM27 19h4v1h-4zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM5 21h2v1h-2zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM7 22h2v1h-2zM10 22h1v1h-1zM12 22h1v1h-1zM15 22h1v1h-1zM18 22h3v1h-3zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h6v1h-6zM11 23h1v1h-1zM13 23h1v1h-1zM17 23h3v1h-3zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM4 24h7v1h-7zM12 24h1v1h-1zM17 24h1v1h-1zM22 24h2v1h-2zM25 24h3v1h-3zM29 24h1v1h-1zM32 24h2v1h-2zM4 25h1v1h-1zM6 25h4v1h-4zM17 25h1v1h-1zM19 25h2v1h-2zM24 25h1v1h-1zM26 25h1v1h-1zM29 25h1v1h-1zM31 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM8 26h3v1h-3zM12 26h7v1h-7zM21 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h2v1h-2zM11 27h2v1h-2zM15 27h2v1h-2zM20 27h1v1h-1zM23 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM6 28h1v1h-1zM8 28h1v1h-1zM10 28h4v1h-4zM15 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h2v1h-2zM16 30h1v1h-1zM18 30h2v1h-2zM21 30h1v1h-1zM24 30h1v1h-1zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM17 31h2v1h-2zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h1v1h-1zM18 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h5v1h-5zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM18 34h4v1h-4zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM24 35h3v1h-3zM29 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h2v1h-2zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>7GGU-RHYE-V4JB</strong><br>Kepala jejak 68 · 2969 fd77 2cd4 c74e</p>\n</div>\n\n    <div class="signature">\n      <p>Kepala Balai</p>\n      <div class="space"><span class="electronic">Ditandatangani secara elektronik<br>Senin, 28 April 2025 pukul 13.13 WITA<br>Sidik isi 39BC-2774-B42A · jejak 66</span></div>\n      <p class="name">Bambang Suryanto</p>\n    </div>\n  </div>\n  \n\n  \n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Surat Balasan · No. dokumen Belum diberi nomor · Mulai berlaku 15 Maret 2025 · Revisi 00 · Tanggal revisi – · Disiapkan oleh Ahmad Fauzi, Ketua Pokja Terkait · Disahkan oleh Bambang Suryanto, Kepala Balai · Kode periksa 7GGU-RHYE-V4JB<br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/7GGU-RHYE-V4JB</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'b7c7b79797fe687088e5b09fc39721695d8cc8cfe6a56b30c8a021422ed7ed92',1745817196000,2);
INSERT INTO paper VALUES(6,'HQDAHWCHPEBP','letter.delivery','Notulen Penyerahan Surat Jawaban','Notulen penyerahan surat 001/BSPJI/PK/IV/2025','001/BSPJI/PK/IV/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',1,1,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Notulen Penyerahan Surat Jawaban</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Pelanggan</strong><br>Pelanggan<br><span class="nowrap">29 Apr 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-title"><h1>Notulen Penyerahan Surat Jawaban</h1></div>\n  <dl class="facts">\n    <div><dt>Keluhan</dt><dd>KEL-2025-0001</dd></div>\n    <div><dt>Surat</dt><dd>001/BSPJI/PK/IV/2025, 28 April 2025</dd></div>\n    <div><dt>Diterima</dt><dd>Selasa, 29 April 2025</dd></div>\n    <div><dt>Cara</dt><dd>Dibaca pelanggan di halaman pelacakan</dd></div>\n    <div><dt>Penerima</dt><dd>Fitri Hidayat</dd></div>\n    <div><dt>Tempat</dt><dd>Halaman pelacakan keluhan (daring)</dd></div>\n  </dl>\n  <h2>Uraian</h2>\n  <p class="typed">Surat jawaban nomor 001/BSPJI/PK/IV/2025 tanggal 28 April 2025 dibaca pelanggan, dan penerimaannya dikonfirmasi pelanggan.</p>\n  <h2>Hasil</h2>\n  <p class="typed">Keluhan selesai, dikonfirmasi pelanggan.</p>\n  <div class="signature"><p>Dicatat oleh</p><p class="name">Sistem, dari konfirmasi pelanggan</p><p>Selasa, 29 April 2025 pukul 03.43 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h2v1h-2zM15 4h3v1h-3zM21 4h2v1h-2zM25 4h2v1h-2zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h3v1h-3zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM25 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h3v1h-3zM24 6h2v1h-2zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM15 7h1v1h-1zM18 7h3v1h-3zM22 7h3v1h-3zM27 7h2v1h-2zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM19 8h2v1h-2zM25 8h1v1h-1zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h3v1h-3zM19 9h5v1h-5zM26 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM15 11h6v1h-6zM22 11h1v1h-1zM26 11h2v1h-2zM4 12h1v1h-1zM7 12h6v1h-6zM14 12h2v1h-2zM18 12h1v1h-1zM20 12h3v1h-3zM28 12h2v1h-2zM32 12h1v1h-1zM34 12h3v1h-3zM4 13h2v1h-2zM7 13h3v1h-3zM11 13h3v1h-3zM17 13h7v1h-7zM25 13h3v1h-3zM32 13h3v1h-3zM6 14h2v1h-2zM10 14h1v1h-1zM12 14h1v1h-1zM15 14h1v1h-1zM17 14h1v1h-1zM19 14h1v1h-1zM24 14h2v1h-2zM27 14h1v1h-1zM30 14h1v1h-1zM32 14h5v1h-5zM4 15h1v1h-1zM7 15h1v1h-1zM11 15h1v1h-1zM15 15h3v1h-3zM22 15h1v1h-1zM24 15h1v1h-1zM26 15h2v1h-2zM29 15h1v1h-1zM31 15h1v1h-1zM34 15h2v1h-2zM8 16h1v1h-1zM10 16h4v1h-4zM17 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h2v1h-2zM30 16h1v1h-1zM32 16h1v1h-1zM35 16h1v1h-1zM7 17h1v1h-1zM12 17h3v1h-3zM16 17h1v1h-1zM18 17h1v1h-1zM21 17h5v1h-5zM29 17h3v1h-3zM4 18h2v1h-2zM7 18h4v1h-4zM12 18h2v1h-2zM15 18h1v1h-1zM18 18h2v1h-2zM21 18h1v1h-1zM23 18h1v1h-1zM28 18h1v1h-1zM30 18h4v1h-4zM6 19h1v1h-1zM11 19h3v1h-3zM15 19h3v1h-3zM20 19h1v1h-1zM22 19h1v1h-1zM24 19h1v1h-1zM26 19h1v1h-1zM28 19h2v1h-2zM33 19h2v1h-2zM36 19h1v1h-1zM5 20h1v1h-1zM9 20h4v1h-4zM19 20h1v1h-1zM29 20h4v1h-4zM4 21h4v1h-4zM12 21h2v1h-2zM15 21h1v1h-1zM17 21h1v1h-1zM19 21h1v1h-1zM21 21h6v1h-6zM30 21h1v1h-1zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM6 22h3v1h-3zM10 22h2v1h-2zM14 22h1v1h-1zM19 22h1v1h-1zM21 22h5v1h-5zM27 22h2v1h-2zM30 22h2v1h-2zM33 22h2v1h-2zM36 22h1v1h-1zM4 23h1v1h-1zM8 23h2v1h-2zM12 23h3v1h-3zM17 23h1v1h-1zM26 23h1v1h-1zM29 23h2v1h-2zM32 23h4v1h-4zM6 24h2v1h-2zM10 24h3v1h-3zM16 24h1v1h-1zM20 24h1v1h-1zM22 24h1v1h-1zM24 24h2v1h-2zM27 24h2v1h-2zM31 24h3v1h-3zM35 24h1v1h-1zM4 25h2v1h-2zM9 25h1v1h-1zM11 25h1v1h-1zM13 25h1v1h-1zM17 25h1v1h-1zM25 25h1v1h-1zM30 25h3v1h-3zM34 25h1v1h-1zM4 26h1v1h-1zM8 26h1v1h-1zM10 26h1v1h-1zM13 26h5v1h-5zM24 26h1v1h-1zM26 26h2v1h-2zM32 26h1v1h-1zM35 26h2v1h-2zM4 27h1v1h-1zM6 27h1v1h-1zM8 27h2v1h-2zM11 27h4v1h-4zM19 27h1v1h-1zM21 27h1v1h-1zM23 27h1v1h-1zM26 27h2v1h-2zM29 27h3v1h-3zM34 27h3v1h-3zM4 28h3v1h-3zM9 28h3v1h-3zM13 28h3v1h-3zM20 28h1v1h-1zM23 28h2v1h-2zM28 28h6v1h-6zM35 28h2v1h-2zM12 29h3v1h-3zM17 29h1v1h-1zM19 29h4v1h-4zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM16 30h1v1h-1zM19 30h3v1h-3zM23 30h6v1h-6zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM15 31h1v1h-1zM19 31h1v1h-1zM21 31h3v1h-3zM26 31h3v1h-3zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM15 32h1v1h-1zM17 32h2v1h-2zM20 32h2v1h-2zM23 32h10v1h-10zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM17 33h1v1h-1zM20 33h1v1h-1zM22 33h1v1h-1zM24 33h1v1h-1zM26 33h1v1h-1zM28 33h2v1h-2zM31 33h1v1h-1zM33 33h4v1h-4zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h2v1h-2zM17 34h1v1h-1zM19 34h1v1h-1zM23 34h1v1h-1zM26 34h1v1h-1zM28 34h2v1h-2zM31 34h2v1h-2zM34 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM23 35h1v1h-1zM26 35h1v1h-1zM29 35h4v1h-4zM34 35h3v1h-3zM4 36h7v1h-7zM12 36h12v1h-12zM28 36h1v1h-1zM31 36h2v1h-2z"/></svg>\n  <p>Kode periksa <strong>HQDA-HWCH-PEBP</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/HQDA-HWCH-PEBP<br>Kepala jejak 73 · 7a4d 4492 df31 7e08</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa HQDA-HWCH-PEBP</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'a98a6fa7a34094912170dfe19d4b76c87eb4109151699ea67787bec785b6c559',1745869396000,NULL);
INSERT INTO paper VALUES(7,'T9CQZHMPAR9Z','case.disposition','Lembar Disposisi','Lembar disposisi KEL-2025-0002','KEL-2025-0002',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Lembar Disposisi</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Rina Wulandari</strong><br>Petugas Pelayanan<br><span class="nowrap">2 Mei 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>Bambang Suryanto</strong><br>Kepala Balai<br><span class="nowrap">2 Mei 2025</span></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Lembar Disposisi</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor keluhan</th><td>KEL-2025-0002</td></tr>\n    <tr><th scope="row">Diterima</th><td>2 Mei 2025</td></tr>\n    <tr><th scope="row">Sifat</th><td>Biasa</td></tr>\n  </tbody>\n</table>\n</div>\n  <dl class="facts">\n    <div><dt>Dari</dt><dd>Slamet Setiawan, CV Karya Kabel</dd></div>\n    <div><dt>Perihal</dt><dd>Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n    <div><dt>Lampiran</dt><dd>0 berkas</dd></div>\n    <div><dt>Jawaban paling lambat</dt><dd>Jumat, 16 Mei 2025</dd></div>\n  </dl>\n  <h2>Diteruskan kepada</h2>\n  <table class="paper-table">\n    <thead><tr><th scope="col">Nama</th><th scope="col">Unit kerja</th><th scope="col">Sebagai</th><th scope="col">Diterima</th><th scope="col">Ditindaklanjuti</th><th scope="col">Selesai</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Nama">Ahmad Fauzi</td><td data-label="Unit kerja">Layanan Jasa Teknis</td><td data-label="Sebagai">Penanggung jawab</td><td data-label="Diterima">2 Mei 2025</td><td data-label="Ditindaklanjuti"></td><td data-label="Selesai"></td></tr>\n    </tbody>\n  </table>\n  <h2>Dengan hormat harap</h2>\n  <ul class="ticks">\n    <li>☑ Tindak lanjuti</li>\n    <li>☐ Selesaikan sesuai ketentuan</li>\n    <li>☐ Teliti dan beri pendapat</li>\n    <li>☐ Koordinasikan dengan pihak terkait</li>\n    <li>☑ Siapkan konsep surat jawaban</li>\n    <li>☐ Bicarakan dengan saya</li>\n    <li>☐ Wakili saya</li>\n    <li>☐ Untuk diketahui</li>\n    <li>☐ Simpan sebagai arsip</li>\n  </ul>\n  <div class="signature"><p>Kepala Balai</p><div class="space"></div><p class="name">Bambang Suryanto</p><p>Jumat, 2 Mei 2025 pukul 13.37 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h3v1h-3zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h2v1h-2zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM15 8h1v1h-1zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM16 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM5 13h2v1h-2zM9 13h1v1h-1zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h4v1h-4zM14 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM8 15h2v1h-2zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h2v1h-2zM29 15h1v1h-1zM32 15h4v1h-4zM4 16h4v1h-4zM10 16h1v1h-1zM12 16h1v1h-1zM15 16h2v1h-2zM18 16h3v1h-3zM28 16h2v1h-2zM32 16h2v1h-2zM36 16h1v1h-1zM5 17h1v1h-1zM15 17h3v1h-3zM19 17h1v1h-1zM21 17h2v1h-2zM31 17h1v1h-1zM35 17h2v1h-2zM4 18h1v1h-1zM9 18h2v1h-2zM13 18h9v1h-9zM26 18h1v1h-1zM28 18h4v1h-4zM33 18h1v1h-1zM35 18h1v1h-1zM8 19h1v1h-1zM12 19h1v1h-1zM14 19h1v1h-1zM17 19h3v1h-3zM22 19h2v1h-2zM25 19h1v1h-1zM27 19h4v1h-4zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h1v1h-1zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h2v1h-2zM27 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM8 21h2v1h-2zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM7 22h2v1h-2zM10 22h1v1h-1zM12 22h1v1h-1zM15 22h1v1h-1zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h2v1h-2zM11 23h1v1h-1zM17 23h3v1h-3zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM5 24h4v1h-4zM10 24h1v1h-1zM12 24h3v1h-3zM17 24h2v1h-2zM22 24h6v1h-6zM29 24h1v1h-1zM33 24h1v1h-1zM4 25h1v1h-1zM8 25h1v1h-1zM12 25h1v1h-1zM14 25h7v1h-7zM24 25h1v1h-1zM29 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM8 26h11v1h-11zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h2v1h-2zM11 27h2v1h-2zM16 27h1v1h-1zM20 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h2v1h-2zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM17 31h1v1h-1zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h3v1h-3zM20 32h1v1h-1zM23 32h4v1h-4zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM17 33h1v1h-1zM19 33h1v1h-1zM21 33h3v1h-3zM25 33h5v1h-5zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM18 34h4v1h-4zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM17 35h3v1h-3zM23 35h1v1h-1zM25 35h2v1h-2zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h2v1h-2zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>T9CQ-ZHMP-AR9Z</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/T9CQ-ZHMP-AR9Z<br>Kepala jejak 84 · 00f6 cfc8 d89f 1036</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa T9CQ-ZHMP-AR9Z</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'd2d0eae0a1d160da650f762e22a7c261c9c5da3806d6ed04ca2db78fce58633f',1746164237000,2);
INSERT INTO paper VALUES(8,'B2UGUFPKV78Z','case.study','Catatan Kajian','Catatan Kajian KEL-2025-0002','KEL-2025-0002',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Catatan Kajian</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">5 Mei 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Catatan Kajian</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0002</td></tr>\n    <tr><th scope="row">Diterima</th><td>2 Mei 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Hasil kajian</h2>\n  \n  \n  <p class="typed">Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Senin, 5 Mei 2025 pukul 07.33 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h2v1h-2zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h3v1h-3zM22 7h2v1h-2zM25 7h3v1h-3zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM15 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM16 11h1v1h-1zM20 11h1v1h-1zM22 11h6v1h-6zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM5 13h2v1h-2zM9 13h1v1h-1zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h4v1h-4zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM11 15h1v1h-1zM13 15h2v1h-2zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM30 15h1v1h-1zM32 15h4v1h-4zM4 16h1v1h-1zM6 16h5v1h-5zM12 16h1v1h-1zM14 16h2v1h-2zM18 16h3v1h-3zM28 16h2v1h-2zM32 16h2v1h-2zM36 16h1v1h-1zM5 17h1v1h-1zM14 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h1v1h-1zM31 17h1v1h-1zM35 17h2v1h-2zM4 18h1v1h-1zM6 18h1v1h-1zM9 18h6v1h-6zM16 18h6v1h-6zM26 18h1v1h-1zM29 18h5v1h-5zM35 18h1v1h-1zM7 19h2v1h-2zM11 19h2v1h-2zM14 19h6v1h-6zM22 19h2v1h-2zM25 19h1v1h-1zM29 19h3v1h-3zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h1v1h-1zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h2v1h-2zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM9 21h1v1h-1zM12 21h3v1h-3zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM7 22h1v1h-1zM9 22h2v1h-2zM12 22h4v1h-4zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h2v1h-2zM11 23h1v1h-1zM14 23h1v1h-1zM19 23h1v1h-1zM23 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM36 23h1v1h-1zM5 24h2v1h-2zM8 24h1v1h-1zM10 24h1v1h-1zM12 24h1v1h-1zM17 24h1v1h-1zM22 24h6v1h-6zM29 24h1v1h-1zM31 24h1v1h-1zM33 24h1v1h-1zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM14 25h7v1h-7zM24 25h1v1h-1zM26 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM8 26h3v1h-3zM12 26h3v1h-3zM16 26h3v1h-3zM21 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM11 27h2v1h-2zM20 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h2v1h-2zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h1v1h-1zM16 30h1v1h-1zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h1v1h-1zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM15 31h1v1h-1zM18 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM20 32h1v1h-1zM23 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM17 33h1v1h-1zM19 33h1v1h-1zM21 33h3v1h-3zM25 33h5v1h-5zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM23 35h4v1h-4zM29 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h4v1h-4zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>B2UG-UFPK-V78Z</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/B2UG-UFPK-V78Z<br>Kepala jejak 87 · fb7c 0667 46e2 4dd5</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa B2UG-UFPK-V78Z</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'fb98924642f7fe809abebf88a99ff4d5583c269c868630aecb843d5fc4a3844c',1746401597000,3);
INSERT INTO paper VALUES(9,'NVWSJUJTZK3S','case.actionPlan','Konsep Tindakan Perbaikan','Konsep Tindakan Perbaikan KEL-2025-0002','KEL-2025-0002',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Konsep Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">6 Mei 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Konsep Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0002</td></tr>\n    <tr><th scope="row">Diterima</th><td>2 Mei 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Keluhan</h2>\n  <dl class="facts">\n  <div><dt>Perihal</dt><dd>Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n  <div><dt>Layanan</dt><dd>Pelatihan atau konsultansi</dd></div>\n</dl>\n\n  \n  <h2>Penyebab</h2>\n  <dl class="facts">\n  <div><dt>Metode</dt><dd>Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.</dd></div>\n</dl>\n\n  \n  <h2>Tindakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menyelesaikan pendaftaran pelanggan melalui surel.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">8 Mei 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">9 Mei 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Menyediakan pendaftaran daring untuk semua pelatihan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">14 Mei 2025</td><td data-label="Bukti"></td></tr>\n    </tbody>\n  </table>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Selasa, 6 Mei 2025 pukul 10.51 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h1v1h-1zM14 4h1v1h-1zM16 4h2v1h-2zM19 4h2v1h-2zM22 4h1v1h-1zM25 4h1v1h-1zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM25 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM15 6h1v1h-1zM18 6h1v1h-1zM21 6h7v1h-7zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM20 7h2v1h-2zM23 7h1v1h-1zM25 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h3v1h-3zM16 8h2v1h-2zM20 8h2v1h-2zM23 8h1v1h-1zM26 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM17 9h3v1h-3zM22 9h1v1h-1zM24 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h3v1h-3zM21 11h1v1h-1zM23 11h3v1h-3zM27 11h2v1h-2zM4 12h1v1h-1zM8 12h1v1h-1zM10 12h4v1h-4zM15 12h1v1h-1zM19 12h1v1h-1zM21 12h2v1h-2zM24 12h3v1h-3zM28 12h6v1h-6zM36 12h1v1h-1zM7 13h3v1h-3zM12 13h1v1h-1zM14 13h1v1h-1zM18 13h2v1h-2zM21 13h2v1h-2zM27 13h1v1h-1zM29 13h1v1h-1zM33 13h3v1h-3zM5 14h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM13 14h1v1h-1zM15 14h6v1h-6zM22 14h1v1h-1zM25 14h1v1h-1zM27 14h3v1h-3zM33 14h1v1h-1zM35 14h1v1h-1zM5 15h1v1h-1zM11 15h1v1h-1zM14 15h2v1h-2zM17 15h1v1h-1zM19 15h1v1h-1zM24 15h5v1h-5zM30 15h1v1h-1zM35 15h1v1h-1zM7 16h2v1h-2zM10 16h3v1h-3zM15 16h1v1h-1zM17 16h1v1h-1zM20 16h1v1h-1zM23 16h3v1h-3zM30 16h2v1h-2zM33 16h1v1h-1zM35 16h1v1h-1zM5 17h2v1h-2zM9 17h1v1h-1zM12 17h2v1h-2zM16 17h1v1h-1zM18 17h1v1h-1zM21 17h5v1h-5zM30 17h2v1h-2zM8 18h1v1h-1zM10 18h1v1h-1zM12 18h2v1h-2zM17 18h3v1h-3zM22 18h1v1h-1zM24 18h1v1h-1zM27 18h1v1h-1zM29 18h3v1h-3zM34 18h2v1h-2zM4 19h1v1h-1zM6 19h2v1h-2zM9 19h1v1h-1zM11 19h1v1h-1zM15 19h1v1h-1zM17 19h5v1h-5zM23 19h1v1h-1zM25 19h2v1h-2zM29 19h2v1h-2zM7 20h1v1h-1zM10 20h1v1h-1zM12 20h2v1h-2zM15 20h1v1h-1zM17 20h1v1h-1zM21 20h1v1h-1zM23 20h1v1h-1zM25 20h1v1h-1zM27 20h1v1h-1zM30 20h1v1h-1zM32 20h2v1h-2zM35 20h1v1h-1zM4 21h1v1h-1zM7 21h1v1h-1zM9 21h1v1h-1zM11 21h1v1h-1zM14 21h1v1h-1zM18 21h3v1h-3zM22 21h1v1h-1zM25 21h1v1h-1zM27 21h1v1h-1zM29 21h1v1h-1zM33 21h3v1h-3zM4 22h2v1h-2zM7 22h1v1h-1zM9 22h2v1h-2zM12 22h1v1h-1zM14 22h1v1h-1zM16 22h1v1h-1zM19 22h1v1h-1zM21 22h1v1h-1zM25 22h1v1h-1zM27 22h1v1h-1zM29 22h1v1h-1zM31 22h1v1h-1zM33 22h1v1h-1zM35 22h1v1h-1zM6 23h2v1h-2zM9 23h1v1h-1zM11 23h1v1h-1zM15 23h11v1h-11zM27 23h5v1h-5zM36 23h1v1h-1zM5 24h1v1h-1zM7 24h7v1h-7zM17 24h3v1h-3zM22 24h1v1h-1zM26 24h3v1h-3zM30 24h1v1h-1zM33 24h1v1h-1zM35 24h2v1h-2zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h2v1h-2zM11 25h1v1h-1zM13 25h4v1h-4zM20 25h1v1h-1zM23 25h1v1h-1zM25 25h2v1h-2zM30 25h2v1h-2zM34 25h2v1h-2zM10 26h4v1h-4zM17 26h2v1h-2zM20 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM27 26h2v1h-2zM30 26h1v1h-1zM34 26h2v1h-2zM6 27h1v1h-1zM8 27h2v1h-2zM11 27h1v1h-1zM14 27h1v1h-1zM16 27h1v1h-1zM21 27h3v1h-3zM25 27h6v1h-6zM35 27h2v1h-2zM4 28h2v1h-2zM7 28h2v1h-2zM10 28h2v1h-2zM19 28h1v1h-1zM21 28h1v1h-1zM23 28h10v1h-10zM35 28h2v1h-2zM12 29h1v1h-1zM14 29h1v1h-1zM19 29h4v1h-4zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM15 30h1v1h-1zM17 30h1v1h-1zM19 30h2v1h-2zM22 30h1v1h-1zM24 30h1v1h-1zM26 30h1v1h-1zM28 30h1v1h-1zM30 30h1v1h-1zM32 30h2v1h-2zM35 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM14 31h1v1h-1zM16 31h1v1h-1zM18 31h1v1h-1zM23 31h4v1h-4zM28 31h1v1h-1zM32 31h1v1h-1zM35 31h1v1h-1zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM16 32h1v1h-1zM19 32h2v1h-2zM26 32h1v1h-1zM28 32h6v1h-6zM36 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM21 33h2v1h-2zM24 33h1v1h-1zM27 33h2v1h-2zM30 33h3v1h-3zM34 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h2v1h-2zM18 34h2v1h-2zM22 34h1v1h-1zM24 34h1v1h-1zM26 34h1v1h-1zM30 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h2v1h-2zM17 35h7v1h-7zM25 35h1v1h-1zM27 35h2v1h-2zM33 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM15 36h3v1h-3zM21 36h2v1h-2zM24 36h3v1h-3zM28 36h1v1h-1zM36 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>NVWS-JUJT-ZK3S</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/NVWS-JUJT-ZK3S<br>Kepala jejak 95 · fbe6 9386 e84d 42de</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa NVWS-JUJT-ZK3S</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'1fd107bad7da69ce48922137c36632795f1094596c435fcedf341d795462457e',1746499877000,3);
INSERT INTO paper VALUES(10,'8M4Z9AHP3GCY','case.verification','Verifikasi Tindakan Perbaikan','Verifikasi Tindakan Perbaikan KEL-2025-0002','KEL-2025-0002',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Verifikasi Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Ahmad Fauzi</strong><br>Ketua Pokja Terkait<br><span class="nowrap">8 Mei 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Verifikasi Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0002</td></tr>\n    <tr><th scope="row">Diterima</th><td>2 Mei 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Tindakan yang dilaksanakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menyelesaikan pendaftaran pelanggan melalui surel.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">8 Mei 2025</td><td data-label="Bukti">8 Mei 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">9 Mei 2025</td><td data-label="Bukti">8 Mei 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Menyediakan pendaftaran daring untuk semua pelatihan.</td><td data-label="Pelaksana">Koordinator Pelatihan</td><td data-label="Batas">14 Mei 2025</td><td data-label="Bukti">8 Mei 2025. Alur pendaftaran baru dan formulir daring.</td></tr>\n    </tbody>\n  </table>\n  <h2>Pemantauan</h2>\n  \n  \n  <p class="typed">Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.</p>\n  <h2>Penilaian keefektifan</h2>\n  \n  \n  <p class="typed">Efektif: kejadian serupa tidak terulang selama pemantauan.</p>\n  <h2>Kesimpulan</h2>\n  \n  \n  <p class="typed">Efektif</p>\n  <h2>Laporan kepada pimpinan</h2>\n  \n  \n  <p class="typed">Lima pendaftar sesudahnya selesai dalam satu kunjungan.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Ahmad Fauzi</p><p>Kamis, 8 Mei 2025 pukul 14.42 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h1v1h-1zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM16 8h1v1h-1zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h2v1h-2zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM5 13h2v1h-2zM8 13h2v1h-2zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM7 14h2v1h-2zM10 14h1v1h-1zM13 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM29 14h2v1h-2zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h2v1h-2zM29 15h1v1h-1zM32 15h4v1h-4zM6 16h2v1h-2zM9 16h2v1h-2zM12 16h1v1h-1zM14 16h2v1h-2zM18 16h3v1h-3zM28 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM6 17h2v1h-2zM11 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM6 18h2v1h-2zM9 18h2v1h-2zM12 18h3v1h-3zM17 18h5v1h-5zM24 18h1v1h-1zM26 18h1v1h-1zM29 18h3v1h-3zM33 18h1v1h-1zM35 18h1v1h-1zM7 19h2v1h-2zM12 19h1v1h-1zM14 19h6v1h-6zM22 19h1v1h-1zM25 19h1v1h-1zM28 19h7v1h-7zM5 20h2v1h-2zM10 20h1v1h-1zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h2v1h-2zM27 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM9 21h1v1h-1zM12 21h3v1h-3zM17 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM5 22h1v1h-1zM7 22h1v1h-1zM10 22h1v1h-1zM12 22h2v1h-2zM15 22h1v1h-1zM17 22h1v1h-1zM19 22h2v1h-2zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h2v1h-2zM11 23h1v1h-1zM14 23h1v1h-1zM18 23h2v1h-2zM23 23h4v1h-4zM31 23h4v1h-4zM36 23h1v1h-1zM4 24h3v1h-3zM8 24h3v1h-3zM14 24h1v1h-1zM17 24h2v1h-2zM22 24h3v1h-3zM27 24h1v1h-1zM29 24h1v1h-1zM32 24h2v1h-2zM4 25h1v1h-1zM8 25h1v1h-1zM15 25h1v1h-1zM17 25h4v1h-4zM24 25h1v1h-1zM26 25h4v1h-4zM31 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h10v1h-10zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM11 27h1v1h-1zM20 27h1v1h-1zM23 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h3v1h-3zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h2v1h-2zM16 30h1v1h-1zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM17 31h2v1h-2zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM25 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM16 33h2v1h-2zM19 33h1v1h-1zM21 33h2v1h-2zM24 33h2v1h-2zM27 33h3v1h-3zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h2v1h-2zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM23 35h4v1h-4zM30 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h1v1h-1zM30 36h2v1h-2zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>8M4Z-9AHP-3GCY</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/8M4Z-9AHP-3GCY<br>Kepala jejak 101 · 53ad 925d ee79 f531</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa 8M4Z-9AHP-3GCY</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'341d75d1a4848c3a6b6289cef5bb687b8491cf55d52c1d9eccf601901ffa4302',1746686537000,3);
INSERT INTO paper VALUES(11,'VZMWQN8SY8K4','letter.reply','Surat Balasan','Surat 002/BSPJI/PK/V/2025','002/BSPJI/PK/V/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<h1 class="visually-hidden">Surat 002/BSPJI/PK/V/2025</h1>\n<article class="sheet" aria-label="Surat">\n  <table class="controlled" role="presentation">\n    <thead><tr><td></td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  \n  <p class="letter-date">Samarinda, 8 Mei 2025</p>\n  <dl class="letter-meta">\n    <div><dt>Nomor</dt><dd>002/BSPJI/PK/V/2025</dd></div>\n    <div><dt>Sifat</dt><dd>Biasa</dd></div>\n    <div><dt>Lampiran</dt><dd>–</dd></div>\n    <div><dt>Hal</dt><dd>Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali</dd></div>\n  </dl>\n  <div class="letter-to"><p>Yth. Slamet Setiawan<br>CV Karya Kabel<br>Jalan Contoh 35, Balikpapan<br></p></div>\n  <p class="typed">Sehubungan dengan keluhan nomor KEL-2025-0002 yang kami terima pada 2 Mei 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.</p>\n  <p class="typed">Keluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.</p>\n  <p class="typed">Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.</p>\n  <p class="typed">Atas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 8 Mei 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 8 Mei 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 8 Mei 2025).</p>\n  <p class="typed">Bila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0002.</p>\n  <p class="typed">Demikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.</p>\n  <div class="letter-end">\n    <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h3v1h-3zM16 4h2v1h-2zM19 4h2v1h-2zM22 4h1v1h-1zM25 4h1v1h-1zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h3v1h-3zM18 6h1v1h-1zM21 6h7v1h-7zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM20 7h2v1h-2zM23 7h1v1h-1zM25 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM15 8h3v1h-3zM20 8h2v1h-2zM23 8h1v1h-1zM26 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM17 9h3v1h-3zM22 9h1v1h-1zM24 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h3v1h-3zM16 11h1v1h-1zM21 11h1v1h-1zM23 11h3v1h-3zM28 11h1v1h-1zM4 12h1v1h-1zM8 12h1v1h-1zM10 12h4v1h-4zM19 12h1v1h-1zM21 12h2v1h-2zM24 12h10v1h-10zM36 12h1v1h-1zM4 13h1v1h-1zM7 13h1v1h-1zM9 13h1v1h-1zM12 13h3v1h-3zM18 13h2v1h-2zM21 13h2v1h-2zM27 13h1v1h-1zM29 13h1v1h-1zM33 13h3v1h-3zM5 14h1v1h-1zM7 14h4v1h-4zM15 14h6v1h-6zM22 14h1v1h-1zM26 14h3v1h-3zM30 14h1v1h-1zM33 14h1v1h-1zM35 14h1v1h-1zM4 15h2v1h-2zM8 15h1v1h-1zM11 15h1v1h-1zM15 15h1v1h-1zM17 15h1v1h-1zM19 15h1v1h-1zM24 15h2v1h-2zM27 15h2v1h-2zM30 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM10 16h6v1h-6zM17 16h1v1h-1zM20 16h1v1h-1zM23 16h3v1h-3zM28 16h1v1h-1zM30 16h2v1h-2zM33 16h1v1h-1zM35 16h1v1h-1zM7 17h1v1h-1zM9 17h1v1h-1zM12 17h4v1h-4zM18 17h1v1h-1zM21 17h5v1h-5zM29 17h3v1h-3zM6 18h3v1h-3zM10 18h1v1h-1zM13 18h1v1h-1zM15 18h5v1h-5zM22 18h1v1h-1zM27 18h5v1h-5zM34 18h2v1h-2zM4 19h1v1h-1zM9 19h1v1h-1zM12 19h1v1h-1zM15 19h7v1h-7zM24 19h4v1h-4zM29 19h2v1h-2zM32 19h1v1h-1zM6 20h2v1h-2zM10 20h1v1h-1zM12 20h2v1h-2zM15 20h1v1h-1zM17 20h1v1h-1zM21 20h1v1h-1zM23 20h1v1h-1zM25 20h1v1h-1zM30 20h1v1h-1zM32 20h2v1h-2zM35 20h1v1h-1zM4 21h1v1h-1zM7 21h3v1h-3zM11 21h1v1h-1zM14 21h1v1h-1zM18 21h3v1h-3zM22 21h1v1h-1zM25 21h1v1h-1zM27 21h1v1h-1zM29 21h1v1h-1zM33 21h3v1h-3zM4 22h2v1h-2zM7 22h1v1h-1zM9 22h2v1h-2zM12 22h1v1h-1zM16 22h1v1h-1zM19 22h1v1h-1zM21 22h1v1h-1zM25 22h1v1h-1zM27 22h1v1h-1zM29 22h3v1h-3zM33 22h1v1h-1zM35 22h1v1h-1zM4 23h4v1h-4zM9 23h1v1h-1zM11 23h1v1h-1zM14 23h12v1h-12zM27 23h3v1h-3zM31 23h1v1h-1zM36 23h1v1h-1zM4 24h2v1h-2zM8 24h1v1h-1zM10 24h2v1h-2zM13 24h1v1h-1zM19 24h1v1h-1zM22 24h1v1h-1zM26 24h2v1h-2zM30 24h2v1h-2zM33 24h1v1h-1zM35 24h2v1h-2zM4 25h2v1h-2zM8 25h2v1h-2zM11 25h3v1h-3zM15 25h2v1h-2zM18 25h1v1h-1zM20 25h1v1h-1zM24 25h3v1h-3zM30 25h2v1h-2zM34 25h2v1h-2zM6 26h1v1h-1zM10 26h4v1h-4zM15 26h1v1h-1zM17 26h2v1h-2zM20 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM27 26h2v1h-2zM30 26h1v1h-1zM34 26h2v1h-2zM6 27h1v1h-1zM8 27h2v1h-2zM11 27h2v1h-2zM14 27h2v1h-2zM21 27h3v1h-3zM25 27h6v1h-6zM35 27h2v1h-2zM4 28h2v1h-2zM7 28h2v1h-2zM10 28h1v1h-1zM15 28h1v1h-1zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h9v1h-9zM35 28h2v1h-2zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h1v1h-1zM19 29h4v1h-4zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM15 30h1v1h-1zM19 30h2v1h-2zM22 30h1v1h-1zM24 30h3v1h-3zM28 30h1v1h-1zM30 30h1v1h-1zM32 30h2v1h-2zM35 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM13 31h2v1h-2zM16 31h1v1h-1zM18 31h1v1h-1zM23 31h3v1h-3zM28 31h1v1h-1zM32 31h1v1h-1zM35 31h1v1h-1zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM16 32h5v1h-5zM24 32h2v1h-2zM28 32h6v1h-6zM36 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM15 33h2v1h-2zM21 33h3v1h-3zM26 33h3v1h-3zM30 33h3v1h-3zM34 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h1v1h-1zM16 34h1v1h-1zM18 34h2v1h-2zM22 34h1v1h-1zM26 34h1v1h-1zM30 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h7v1h-7zM25 35h1v1h-1zM27 35h3v1h-3zM33 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM15 36h3v1h-3zM21 36h2v1h-2zM24 36h3v1h-3zM28 36h1v1h-1zM36 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>VZMW-QN8S-Y8K4</strong><br>Kepala jejak 109 · 2174 a240 79f5 6306</p>\n</div>\n\n    <div class="signature">\n      <p>Kepala Balai</p>\n      <div class="space"><span class="electronic">Ditandatangani secara elektronik<br>Kamis, 8 Mei 2025 pukul 15.06 WITA<br>Sidik isi 895E-DC85-742A · jejak 107</span></div>\n      <p class="name">Bambang Suryanto</p>\n    </div>\n  </div>\n  \n\n  \n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Surat Balasan · No. dokumen Belum diberi nomor · Mulai berlaku 15 Maret 2025 · Revisi 00 · Tanggal revisi – · Disiapkan oleh Ahmad Fauzi, Ketua Pokja Terkait · Disahkan oleh Bambang Suryanto, Kepala Balai · Kode periksa VZMW-QN8S-Y8K4<br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/VZMW-QN8S-Y8K4</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'5da7f97461ee80a3ed43ac53a06fb1a899d82662d21cd3f91fd94d319896df57',1746687977000,2);
INSERT INTO paper VALUES(12,'UC348S6987AP','letter.delivery','Notulen Penyerahan Surat Jawaban','Notulen penyerahan surat 002/BSPJI/PK/V/2025','002/BSPJI/PK/V/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',2,2,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Notulen Penyerahan Surat Jawaban</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Rina Wulandari</strong><br>Pelanggan<br><span class="nowrap">28 Mei 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-title"><h1>Notulen Penyerahan Surat Jawaban</h1></div>\n  <dl class="facts">\n    <div><dt>Keluhan</dt><dd>KEL-2025-0002</dd></div>\n    <div><dt>Surat</dt><dd>002/BSPJI/PK/V/2025, 8 Mei 2025</dd></div>\n    <div><dt>Diterima</dt><dd>Rabu, 28 Mei 2025</dd></div>\n    <div><dt>Cara</dt><dd>Diserahkan langsung</dd></div>\n    <div><dt>Penerima</dt><dd>Slamet Setiawan</dd></div>\n  </dl>\n  <h2>Uraian</h2>\n  <p class="typed">Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.</p>\n  <h2>Hasil</h2>\n  <p class="typed">Penerimaan surat dicatat petugas atas nama pelanggan; keluhan selesai.</p>\n  <div class="signature"><p>Dicatat oleh</p><p class="name">Rina Wulandari</p><p>Rabu, 28 Mei 2025 pukul 10.51 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h4v1h-4zM22 7h2v1h-2zM27 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM16 8h1v1h-1zM18 8h4v1h-4zM24 8h5v1h-5zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h7v1h-7zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM5 13h2v1h-2zM8 13h2v1h-2zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h4v1h-4zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h1v1h-1zM10 14h1v1h-1zM14 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h2v1h-2zM11 15h1v1h-1zM13 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM29 15h2v1h-2zM32 15h4v1h-4zM6 16h2v1h-2zM9 16h2v1h-2zM12 16h1v1h-1zM14 16h2v1h-2zM18 16h3v1h-3zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM5 17h1v1h-1zM9 17h1v1h-1zM11 17h1v1h-1zM14 17h1v1h-1zM17 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM7 18h1v1h-1zM9 18h2v1h-2zM13 18h3v1h-3zM17 18h5v1h-5zM26 18h1v1h-1zM28 18h3v1h-3zM33 18h1v1h-1zM35 18h1v1h-1zM8 19h1v1h-1zM11 19h2v1h-2zM14 19h2v1h-2zM17 19h3v1h-3zM22 19h1v1h-1zM25 19h1v1h-1zM28 19h3v1h-3zM33 19h2v1h-2zM5 20h1v1h-1zM10 20h2v1h-2zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM27 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM5 21h2v1h-2zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM5 22h1v1h-1zM7 22h1v1h-1zM10 22h1v1h-1zM12 22h2v1h-2zM15 22h1v1h-1zM18 22h3v1h-3zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h4v1h-4zM11 23h1v1h-1zM19 23h1v1h-1zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM4 24h1v1h-1zM6 24h2v1h-2zM9 24h2v1h-2zM12 24h1v1h-1zM16 24h1v1h-1zM22 24h3v1h-3zM27 24h1v1h-1zM33 24h1v1h-1zM4 25h3v1h-3zM8 25h2v1h-2zM15 25h6v1h-6zM24 25h1v1h-1zM26 25h5v1h-5zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM8 26h4v1h-4zM13 26h2v1h-2zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h1v1h-1zM11 27h2v1h-2zM15 27h1v1h-1zM20 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h2v1h-2zM20 29h5v1h-5zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM16 30h4v1h-4zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM18 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM16 33h4v1h-4zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h1v1h-1zM17 35h3v1h-3zM23 35h4v1h-4zM29 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h1v1h-1zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>UC34-8S69-87AP</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/UC34-8S69-87AP<br>Kepala jejak 115 · cb78 f67b 41f6 654e</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa UC34-8S69-87AP</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'51a3fb0bde049144813fef3df4ca6c260de3124c206e950f4eaa298324e474a2',1748400677000,1);
INSERT INTO paper VALUES(13,'TUGPB6EG4QMP','case.disposition','Lembar Disposisi','Lembar disposisi KEL-2025-0003','KEL-2025-0003',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Lembar Disposisi</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Rina Wulandari</strong><br>Petugas Pelayanan<br><span class="nowrap">23 Okt 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>Bambang Suryanto</strong><br>Kepala Balai<br><span class="nowrap">23 Okt 2025</span></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Lembar Disposisi</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor keluhan</th><td>KEL-2025-0003</td></tr>\n    <tr><th scope="row">Diterima</th><td>23 Oktober 2025</td></tr>\n    <tr><th scope="row">Sifat</th><td>Biasa</td></tr>\n  </tbody>\n</table>\n</div>\n  <dl class="facts">\n    <div><dt>Dari</dt><dd>Putri Siregar</dd></div>\n    <div><dt>Perihal</dt><dd>Tagihan kalibrasi anak timbangan berbeda dari penawaran</dd></div>\n    <div><dt>Lampiran</dt><dd>1 berkas</dd></div>\n    <div><dt>Jawaban paling lambat</dt><dd>Selasa, 4 November 2025</dd></div>\n  </dl>\n  <h2>Diteruskan kepada</h2>\n  <table class="paper-table">\n    <thead><tr><th scope="col">Nama</th><th scope="col">Unit kerja</th><th scope="col">Sebagai</th><th scope="col">Diterima</th><th scope="col">Ditindaklanjuti</th><th scope="col">Selesai</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Nama">Dewi Lestari</td><td data-label="Unit kerja">Laboratorium Kalibrasi</td><td data-label="Sebagai">Penanggung jawab</td><td data-label="Diterima">23 Oktober 2025</td><td data-label="Ditindaklanjuti"></td><td data-label="Selesai"></td></tr>\n    </tbody>\n  </table>\n  <h2>Dengan hormat harap</h2>\n  <ul class="ticks">\n    <li>☑ Tindak lanjuti</li>\n    <li>☐ Selesaikan sesuai ketentuan</li>\n    <li>☐ Teliti dan beri pendapat</li>\n    <li>☐ Koordinasikan dengan pihak terkait</li>\n    <li>☑ Siapkan konsep surat jawaban</li>\n    <li>☐ Bicarakan dengan saya</li>\n    <li>☐ Wakili saya</li>\n    <li>☐ Untuk diketahui</li>\n    <li>☐ Simpan sebagai arsip</li>\n  </ul>\n  <div class="signature"><p>Kepala Balai</p><div class="space"></div><p class="name">Bambang Suryanto</p><p>Kamis, 23 Oktober 2025 pukul 14.12 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h3v1h-3zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM15 7h1v1h-1zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM16 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM20 11h1v1h-1zM22 11h6v1h-6zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM4 13h3v1h-3zM8 13h2v1h-2zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h1v1h-1zM9 14h2v1h-2zM14 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM26 14h1v1h-1zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM8 15h2v1h-2zM11 15h1v1h-1zM13 15h2v1h-2zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM29 15h1v1h-1zM32 15h4v1h-4zM5 16h2v1h-2zM9 16h2v1h-2zM12 16h1v1h-1zM14 16h2v1h-2zM18 16h3v1h-3zM29 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM6 17h1v1h-1zM9 17h1v1h-1zM11 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM27 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM6 18h2v1h-2zM9 18h13v1h-13zM26 18h1v1h-1zM28 18h4v1h-4zM33 18h1v1h-1zM35 18h1v1h-1zM7 19h2v1h-2zM11 19h1v1h-1zM14 19h1v1h-1zM16 19h4v1h-4zM22 19h1v1h-1zM25 19h1v1h-1zM27 19h4v1h-4zM33 19h2v1h-2zM5 20h2v1h-2zM10 20h2v1h-2zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM9 21h1v1h-1zM12 21h3v1h-3zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM7 22h1v1h-1zM10 22h1v1h-1zM12 22h4v1h-4zM17 22h1v1h-1zM19 22h2v1h-2zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h2v1h-2zM9 23h1v1h-1zM11 23h1v1h-1zM19 23h1v1h-1zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM6 24h1v1h-1zM8 24h1v1h-1zM10 24h1v1h-1zM13 24h2v1h-2zM18 24h1v1h-1zM22 24h3v1h-3zM27 24h3v1h-3zM33 24h1v1h-1zM4 25h1v1h-1zM7 25h3v1h-3zM15 25h1v1h-1zM17 25h4v1h-4zM24 25h1v1h-1zM26 25h1v1h-1zM29 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h10v1h-10zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM11 27h2v1h-2zM16 27h1v1h-1zM20 27h1v1h-1zM24 27h2v1h-2zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h4v1h-4zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h3v1h-3zM17 29h2v1h-2zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM16 30h1v1h-1zM19 30h1v1h-1zM21 30h1v1h-1zM24 30h5v1h-5zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM15 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h3v1h-3zM16 32h2v1h-2zM20 32h1v1h-1zM23 32h1v1h-1zM25 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM17 33h3v1h-3zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h1v1h-1zM17 35h3v1h-3zM25 35h2v1h-2zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h1v1h-1zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>TUGP-B6EG-4QMP</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/TUGP-B6EG-4QMP<br>Kepala jejak 127 · 3899 71a3 127b 6fc3</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa TUGP-B6EG-4QMP</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'526561b340571ab798130b1f540c8fa768cddc388609fa4093189ef2edc95f21',1761199920000,2);
INSERT INTO paper VALUES(14,'2D6Y6GGJQHC6','case.study','Catatan Kajian','Catatan Kajian KEL-2025-0003','KEL-2025-0003',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Catatan Kajian</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Dewi Lestari</strong><br>Ketua Pokja Terkait<br><span class="nowrap">24 Okt 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Catatan Kajian</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0003</td></tr>\n    <tr><th scope="row">Diterima</th><td>23 Oktober 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Hasil kajian</h2>\n  \n  \n  <p class="typed">Titik ukur tambahan memang dikerjakan atas saran teknisi, tetapi persetujuan pelanggan tidak ditemukan.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Dewi Lestari</p><p>Jumat, 24 Oktober 2025 pukul 13.10 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h2v1h-2zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM16 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h2v1h-2zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h2v1h-2zM20 11h1v1h-1zM22 11h6v1h-6zM4 12h1v1h-1zM6 12h5v1h-5zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM5 13h2v1h-2zM9 13h1v1h-1zM11 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM21 13h4v1h-4zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM7 14h2v1h-2zM10 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h2v1h-2zM8 15h2v1h-2zM11 15h1v1h-1zM13 15h2v1h-2zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h2v1h-2zM32 15h4v1h-4zM4 16h1v1h-1zM6 16h5v1h-5zM14 16h2v1h-2zM18 16h3v1h-3zM28 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM6 17h2v1h-2zM9 17h1v1h-1zM12 17h1v1h-1zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM7 18h1v1h-1zM9 18h6v1h-6zM16 18h6v1h-6zM26 18h1v1h-1zM28 18h6v1h-6zM35 18h1v1h-1zM6 19h3v1h-3zM14 19h2v1h-2zM17 19h3v1h-3zM22 19h4v1h-4zM27 19h1v1h-1zM29 19h3v1h-3zM33 19h2v1h-2zM5 20h2v1h-2zM10 20h2v1h-2zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM8 21h2v1h-2zM12 21h1v1h-1zM14 21h1v1h-1zM17 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM5 22h1v1h-1zM7 22h4v1h-4zM12 22h4v1h-4zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM5 23h4v1h-4zM11 23h1v1h-1zM13 23h1v1h-1zM18 23h2v1h-2zM23 23h4v1h-4zM30 23h5v1h-5zM36 23h1v1h-1zM5 24h4v1h-4zM10 24h1v1h-1zM12 24h1v1h-1zM14 24h1v1h-1zM18 24h1v1h-1zM22 24h6v1h-6zM29 24h1v1h-1zM32 24h2v1h-2zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM12 25h1v1h-1zM14 25h7v1h-7zM23 25h1v1h-1zM26 25h4v1h-4zM31 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM8 26h8v1h-8zM17 26h2v1h-2zM21 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM16 27h1v1h-1zM20 27h1v1h-1zM23 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM6 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM18 29h1v1h-1zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h2v1h-2zM16 30h4v1h-4zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM15 31h1v1h-1zM18 31h1v1h-1zM20 31h9v1h-9zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h3v1h-3zM17 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM25 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM16 33h4v1h-4zM21 33h2v1h-2zM24 33h2v1h-2zM27 33h3v1h-3zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h1v1h-1zM18 34h4v1h-4zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM17 35h3v1h-3zM25 35h2v1h-2zM30 35h1v1h-1zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h2v1h-2zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h2v1h-2zM31 36h1v1h-1zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>2D6Y-6GGJ-QHC6</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/2D6Y-6GGJ-QHC6<br>Kepala jejak 130 · 3bb4 25ff 5c4c 5702</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa 2D6Y-6GGJ-QHC6</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'c3942c484ba2447ae41df89d07857d25ba9970edea6f1d1497244ff4189fa956',1761282600000,4);
INSERT INTO paper VALUES(15,'Z99PEHTXCPCJ','case.minutes','Notulen','Notulen KEL-2025-0003','KEL-2025-0003',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Notulen</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Dewi Lestari</strong><br>Ketua Pokja Terkait<br><span class="nowrap">24 Okt 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Notulen</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0003</td></tr>\n    <tr><th scope="row">Diterima</th><td>23 Oktober 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Pertemuan</h2>\n  <dl class="facts">\n  <div><dt>Waktu</dt><dd>Jumat, 24 Oktober 2025 pukul 12.10 WITA</dd></div>\n  <div><dt>Tempat</dt><dd>Ruang rapat pokja</dd></div>\n  <div><dt>Yang hadir</dt><dd>Ketua pokja, penyelia, petugas pelayanan</dd></div>\n</dl>\n\n  \n  <h2>Pembahasan</h2>\n  \n  \n  <p class="typed">Penawaran, lembar kerja, dan tagihan dibandingkan.</p>\n  <h2>Keputusan</h2>\n  \n  \n  <p class="typed">Penyebab ditelusuri lebih lanjut oleh penyelia.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Dewi Lestari</p><p>Jumat, 24 Oktober 2025 pukul 13.10 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h1v1h-1zM15 4h3v1h-3zM21 4h2v1h-2zM25 4h2v1h-2zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM14 5h1v1h-1zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM26 5h1v1h-1zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h3v1h-3zM24 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM13 7h3v1h-3zM18 7h3v1h-3zM22 7h3v1h-3zM27 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM19 8h2v1h-2zM25 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h3v1h-3zM19 9h5v1h-5zM26 9h3v1h-3zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM15 11h6v1h-6zM22 11h1v1h-1zM26 11h1v1h-1zM28 11h1v1h-1zM4 12h1v1h-1zM7 12h6v1h-6zM14 12h2v1h-2zM18 12h1v1h-1zM20 12h3v1h-3zM27 12h3v1h-3zM32 12h1v1h-1zM34 12h3v1h-3zM5 13h1v1h-1zM7 13h3v1h-3zM11 13h3v1h-3zM17 13h7v1h-7zM25 13h3v1h-3zM32 13h3v1h-3zM5 14h3v1h-3zM9 14h2v1h-2zM12 14h1v1h-1zM14 14h2v1h-2zM17 14h1v1h-1zM19 14h1v1h-1zM24 14h2v1h-2zM27 14h1v1h-1zM32 14h5v1h-5zM4 15h2v1h-2zM7 15h2v1h-2zM11 15h1v1h-1zM14 15h4v1h-4zM22 15h1v1h-1zM24 15h1v1h-1zM26 15h2v1h-2zM29 15h1v1h-1zM31 15h1v1h-1zM34 15h2v1h-2zM4 16h2v1h-2zM7 16h1v1h-1zM10 16h4v1h-4zM16 16h2v1h-2zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h5v1h-5zM35 16h1v1h-1zM13 17h1v1h-1zM15 17h1v1h-1zM18 17h1v1h-1zM21 17h5v1h-5zM4 18h3v1h-3zM8 18h3v1h-3zM13 18h1v1h-1zM16 18h1v1h-1zM18 18h2v1h-2zM21 18h1v1h-1zM23 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM13 19h1v1h-1zM15 19h1v1h-1zM17 19h1v1h-1zM20 19h1v1h-1zM22 19h3v1h-3zM26 19h1v1h-1zM29 19h1v1h-1zM33 19h2v1h-2zM36 19h1v1h-1zM5 20h2v1h-2zM9 20h2v1h-2zM12 20h1v1h-1zM15 20h1v1h-1zM19 20h1v1h-1zM23 20h1v1h-1zM27 20h1v1h-1zM29 20h4v1h-4zM4 21h5v1h-5zM12 21h1v1h-1zM15 21h1v1h-1zM17 21h1v1h-1zM19 21h1v1h-1zM21 21h6v1h-6zM30 21h1v1h-1zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h2v1h-2zM10 22h2v1h-2zM13 22h2v1h-2zM17 22h3v1h-3zM21 22h5v1h-5zM27 22h3v1h-3zM31 22h1v1h-1zM33 22h2v1h-2zM36 22h1v1h-1zM5 23h1v1h-1zM8 23h2v1h-2zM12 23h2v1h-2zM17 23h1v1h-1zM26 23h1v1h-1zM30 23h1v1h-1zM32 23h4v1h-4zM6 24h2v1h-2zM10 24h5v1h-5zM16 24h2v1h-2zM20 24h1v1h-1zM22 24h1v1h-1zM25 24h1v1h-1zM27 24h2v1h-2zM32 24h2v1h-2zM35 24h1v1h-1zM4 25h2v1h-2zM9 25h1v1h-1zM12 25h3v1h-3zM17 25h1v1h-1zM25 25h2v1h-2zM29 25h4v1h-4zM34 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM8 26h1v1h-1zM10 26h2v1h-2zM13 26h3v1h-3zM17 26h1v1h-1zM26 26h2v1h-2zM32 26h1v1h-1zM35 26h2v1h-2zM4 27h1v1h-1zM6 27h4v1h-4zM11 27h4v1h-4zM19 27h1v1h-1zM21 27h1v1h-1zM23 27h1v1h-1zM26 27h2v1h-2zM29 27h3v1h-3zM34 27h3v1h-3zM4 28h3v1h-3zM9 28h2v1h-2zM13 28h3v1h-3zM20 28h1v1h-1zM23 28h2v1h-2zM28 28h6v1h-6zM35 28h2v1h-2zM12 29h3v1h-3zM19 29h4v1h-4zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM16 30h1v1h-1zM19 30h3v1h-3zM23 30h2v1h-2zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM18 31h2v1h-2zM21 31h3v1h-3zM27 31h2v1h-2zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM15 32h1v1h-1zM17 32h2v1h-2zM20 32h2v1h-2zM23 32h10v1h-10zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM16 33h3v1h-3zM20 33h1v1h-1zM22 33h1v1h-1zM24 33h1v1h-1zM28 33h2v1h-2zM31 33h1v1h-1zM33 33h4v1h-4zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h4v1h-4zM19 34h1v1h-1zM23 34h2v1h-2zM26 34h1v1h-1zM28 34h2v1h-2zM31 34h2v1h-2zM34 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM23 35h2v1h-2zM26 35h1v1h-1zM29 35h4v1h-4zM34 35h3v1h-3zM4 36h7v1h-7zM12 36h12v1h-12zM28 36h2v1h-2zM31 36h2v1h-2z"/></svg>\n  <p>Kode periksa <strong>Z99P-EHTX-CPCJ</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/Z99P-EHTX-CPCJ<br>Kepala jejak 131 · 7309 3938 0c0f 0055</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa Z99P-EHTX-CPCJ</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'192fff5ea4d860db775df6d1cff6c549c3d0cd6e3fe6e821721ad6b43b4197cc',1761282600000,4);
INSERT INTO paper VALUES(16,'835NJT8SATWH','case.actionPlan','Konsep Tindakan Perbaikan','Konsep Tindakan Perbaikan KEL-2025-0003','KEL-2025-0003',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Konsep Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Dewi Lestari</strong><br>Ketua Pokja Terkait<br><span class="nowrap">27 Okt 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Konsep Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0003</td></tr>\n    <tr><th scope="row">Diterima</th><td>23 Oktober 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Keluhan</h2>\n  <dl class="facts">\n  <div><dt>Perihal</dt><dd>Tagihan kalibrasi anak timbangan berbeda dari penawaran</dd></div>\n  <div><dt>Layanan</dt><dd>Kalibrasi</dd></div>\n</dl>\n\n  \n  <h2>Penyebab</h2>\n  <dl class="facts">\n  <div><dt>Metode</dt><dd>Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.</dd></div>\n</dl>\n\n  \n  <h2>Tindakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menerbitkan tagihan baru sesuai penawaran.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">29 Oktober 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Perubahan lingkup order wajib memakai formulir persetujuan pelanggan.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">30 Oktober 2025</td><td data-label="Bukti"></td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">31 Oktober 2025</td><td data-label="Bukti"></td></tr>\n    </tbody>\n  </table>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Dewi Lestari</p><p>Senin, 27 Oktober 2025 pukul 08.16 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h2v1h-2zM15 4h3v1h-3zM21 4h2v1h-2zM26 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h3v1h-3zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h3v1h-3zM24 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM13 7h3v1h-3zM18 7h3v1h-3zM22 7h3v1h-3zM27 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h2v1h-2zM19 8h2v1h-2zM25 8h2v1h-2zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h2v1h-2zM16 9h1v1h-1zM19 9h5v1h-5zM26 9h3v1h-3zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM15 11h6v1h-6zM22 11h1v1h-1zM26 11h1v1h-1zM4 12h1v1h-1zM7 12h6v1h-6zM14 12h2v1h-2zM18 12h1v1h-1zM20 12h3v1h-3zM28 12h2v1h-2zM32 12h1v1h-1zM34 12h3v1h-3zM4 13h2v1h-2zM7 13h3v1h-3zM11 13h3v1h-3zM17 13h7v1h-7zM26 13h2v1h-2zM32 13h3v1h-3zM6 14h3v1h-3zM10 14h1v1h-1zM12 14h1v1h-1zM14 14h2v1h-2zM17 14h1v1h-1zM19 14h1v1h-1zM24 14h1v1h-1zM27 14h1v1h-1zM30 14h1v1h-1zM32 14h5v1h-5zM7 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM13 15h1v1h-1zM15 15h3v1h-3zM22 15h1v1h-1zM24 15h1v1h-1zM27 15h1v1h-1zM29 15h3v1h-3zM34 15h2v1h-2zM4 16h1v1h-1zM7 16h1v1h-1zM9 16h3v1h-3zM14 16h1v1h-1zM17 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h2v1h-2zM29 16h2v1h-2zM35 16h1v1h-1zM5 17h2v1h-2zM9 17h1v1h-1zM11 17h3v1h-3zM15 17h1v1h-1zM18 17h1v1h-1zM21 17h5v1h-5zM4 18h7v1h-7zM12 18h2v1h-2zM15 18h2v1h-2zM18 18h2v1h-2zM21 18h1v1h-1zM23 18h1v1h-1zM28 18h1v1h-1zM30 18h4v1h-4zM7 19h1v1h-1zM13 19h1v1h-1zM16 19h2v1h-2zM20 19h1v1h-1zM22 19h1v1h-1zM24 19h1v1h-1zM26 19h4v1h-4zM33 19h2v1h-2zM36 19h1v1h-1zM5 20h1v1h-1zM9 20h4v1h-4zM15 20h1v1h-1zM19 20h1v1h-1zM23 20h1v1h-1zM29 20h4v1h-4zM5 21h4v1h-4zM12 21h1v1h-1zM15 21h1v1h-1zM17 21h1v1h-1zM19 21h1v1h-1zM21 21h6v1h-6zM30 21h1v1h-1zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h2v1h-2zM9 22h3v1h-3zM17 22h1v1h-1zM19 22h1v1h-1zM21 22h5v1h-5zM27 22h2v1h-2zM30 22h2v1h-2zM33 22h2v1h-2zM36 22h1v1h-1zM5 23h1v1h-1zM8 23h2v1h-2zM12 23h3v1h-3zM17 23h2v1h-2zM26 23h1v1h-1zM30 23h1v1h-1zM32 23h4v1h-4zM4 24h1v1h-1zM6 24h2v1h-2zM10 24h2v1h-2zM14 24h1v1h-1zM16 24h1v1h-1zM18 24h1v1h-1zM20 24h1v1h-1zM22 24h1v1h-1zM25 24h1v1h-1zM27 24h2v1h-2zM33 24h1v1h-1zM35 24h1v1h-1zM4 25h2v1h-2zM9 25h1v1h-1zM11 25h1v1h-1zM13 25h1v1h-1zM16 25h3v1h-3zM25 25h2v1h-2zM30 25h1v1h-1zM32 25h1v1h-1zM34 25h1v1h-1zM4 26h1v1h-1zM8 26h1v1h-1zM10 26h1v1h-1zM12 26h3v1h-3zM17 26h1v1h-1zM26 26h2v1h-2zM32 26h1v1h-1zM35 26h2v1h-2zM4 27h1v1h-1zM8 27h2v1h-2zM12 27h3v1h-3zM16 27h1v1h-1zM19 27h1v1h-1zM21 27h1v1h-1zM23 27h2v1h-2zM26 27h2v1h-2zM29 27h3v1h-3zM34 27h3v1h-3zM4 28h3v1h-3zM9 28h2v1h-2zM13 28h2v1h-2zM20 28h1v1h-1zM23 28h2v1h-2zM28 28h6v1h-6zM35 28h2v1h-2zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h1v1h-1zM19 29h4v1h-4zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM16 30h6v1h-6zM23 30h6v1h-6zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM15 31h1v1h-1zM18 31h2v1h-2zM21 31h3v1h-3zM27 31h2v1h-2zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h4v1h-4zM17 32h2v1h-2zM20 32h2v1h-2zM23 32h1v1h-1zM25 32h8v1h-8zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h4v1h-4zM20 33h1v1h-1zM22 33h1v1h-1zM24 33h1v1h-1zM28 33h2v1h-2zM31 33h1v1h-1zM33 33h4v1h-4zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h2v1h-2zM17 34h1v1h-1zM19 34h1v1h-1zM23 34h2v1h-2zM26 34h1v1h-1zM28 34h2v1h-2zM31 34h2v1h-2zM34 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM16 35h1v1h-1zM23 35h1v1h-1zM26 35h1v1h-1zM31 35h2v1h-2zM34 35h3v1h-3zM4 36h7v1h-7zM12 36h3v1h-3zM16 36h8v1h-8zM28 36h5v1h-5z"/></svg>\n  <p>Kode periksa <strong>835N-JT8S-ATWH</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/835N-JT8S-ATWH<br>Kepala jejak 139 · b40e bc76 4831 700c</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa 835N-JT8S-ATWH</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'0299b11731aaa7b0d68eb4ebdb282f31348f4ae8c23f82c7267688a1592799b3',1761524160000,4);
INSERT INTO paper VALUES(17,'G4MBSYMA8BDR','case.verification','Verifikasi Tindakan Perbaikan','Verifikasi Tindakan Perbaikan KEL-2025-0003','KEL-2025-0003',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Verifikasi Tindakan Perbaikan</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Dewi Lestari</strong><br>Ketua Pokja Terkait<br><span class="nowrap">30 Okt 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-head"><div class="paper-title"><h1>Verifikasi Tindakan Perbaikan</h1></div><table class="page-box">\n  <tbody>\n    <tr><th scope="row">Nomor</th><td>KEL-2025-0003</td></tr>\n    <tr><th scope="row">Diterima</th><td>23 Oktober 2025</td></tr>\n  </tbody>\n</table>\n</div>\n  <h2>Tindakan yang dilaksanakan</h2>\n  \n  \n  <table class="paper-table">\n    <thead><tr><th scope="col">Jenis</th><th scope="col">Tindakan</th><th scope="col">Pelaksana</th><th scope="col">Batas</th><th scope="col">Pelaksanaan dan bukti</th></tr></thead>\n    <tbody>\n      <tr><td data-label="Jenis">Koreksi</td><td data-label="Tindakan">Menerbitkan tagihan baru sesuai penawaran.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">29 Oktober 2025</td><td data-label="Bukti">30 Oktober 2025. Tagihan pengganti dan formulir perubahan order yang disahkan.</td></tr>\n      <tr><td data-label="Jenis">Tindakan korektif</td><td data-label="Tindakan">Perubahan lingkup order wajib memakai formulir persetujuan pelanggan.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">30 Oktober 2025</td><td data-label="Bukti">30 Oktober 2025. Tagihan pengganti dan formulir perubahan order yang disahkan.</td></tr>\n      <tr><td data-label="Jenis">Tindakan pencegahan</td><td data-label="Tindakan">Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan.</td><td data-label="Pelaksana">Penyelia Pemasaran</td><td data-label="Batas">31 Oktober 2025</td><td data-label="Bukti">30 Oktober 2025. Tagihan pengganti dan formulir perubahan order yang disahkan.</td></tr>\n    </tbody>\n  </table>\n  <h2>Pemantauan</h2>\n  \n  \n  <p class="typed">Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.</p>\n  <h2>Penilaian keefektifan</h2>\n  \n  \n  <p class="typed">Efektif: kejadian serupa tidak terulang selama pemantauan.</p>\n  <h2>Kesimpulan</h2>\n  \n  \n  <p class="typed">Efektif</p>\n  <h2>Laporan kepada pimpinan</h2>\n  \n  \n  <p class="typed">Pelanggan membayar tagihan pengganti. Formulir perubahan dipakai pada lima order sesudahnya.</p>\n  <div class="signature"><p>Ketua Pokja Terkait</p><div class="space"></div><p class="name">Dewi Lestari</p><p>Kamis, 30 Oktober 2025 pukul 09.37 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM14 4h1v1h-1zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h3v1h-3zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h2v1h-2zM22 7h2v1h-2zM25 7h4v1h-4zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h3v1h-3zM18 8h4v1h-4zM24 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM16 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h3v1h-3zM30 12h5v1h-5zM4 13h3v1h-3zM8 13h2v1h-2zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM7 14h4v1h-4zM13 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM25 14h1v1h-1zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM8 15h1v1h-1zM11 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM32 15h4v1h-4zM5 16h2v1h-2zM8 16h3v1h-3zM14 16h2v1h-2zM18 16h3v1h-3zM29 16h1v1h-1zM32 16h2v1h-2zM36 16h1v1h-1zM5 17h1v1h-1zM7 17h1v1h-1zM11 17h1v1h-1zM15 17h1v1h-1zM17 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM31 17h1v1h-1zM35 17h2v1h-2zM4 18h1v1h-1zM7 18h1v1h-1zM9 18h6v1h-6zM16 18h6v1h-6zM26 18h1v1h-1zM29 18h2v1h-2zM32 18h2v1h-2zM35 18h1v1h-1zM6 19h3v1h-3zM12 19h1v1h-1zM14 19h1v1h-1zM17 19h3v1h-3zM22 19h2v1h-2zM25 19h1v1h-1zM27 19h4v1h-4zM33 19h2v1h-2zM5 20h2v1h-2zM10 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM4 21h3v1h-3zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h2v1h-2zM10 22h1v1h-1zM12 22h1v1h-1zM15 22h1v1h-1zM17 22h4v1h-4zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h5v1h-5zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h4v1h-4zM11 23h1v1h-1zM18 23h2v1h-2zM23 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM36 23h1v1h-1zM4 24h3v1h-3zM9 24h2v1h-2zM12 24h1v1h-1zM16 24h1v1h-1zM22 24h3v1h-3zM27 24h1v1h-1zM29 24h1v1h-1zM31 24h1v1h-1zM33 24h1v1h-1zM4 25h2v1h-2zM8 25h2v1h-2zM11 25h1v1h-1zM15 25h1v1h-1zM17 25h4v1h-4zM24 25h1v1h-1zM26 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM8 26h3v1h-3zM13 26h3v1h-3zM17 26h2v1h-2zM21 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM15 27h2v1h-2zM20 27h1v1h-1zM24 27h2v1h-2zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h1v1h-1zM12 28h2v1h-2zM15 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM26 28h7v1h-7zM12 29h3v1h-3zM18 29h1v1h-1zM20 29h5v1h-5zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h1v1h-1zM16 30h4v1h-4zM21 30h1v1h-1zM24 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM18 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h1v1h-1zM18 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM25 32h2v1h-2zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h4v1h-4zM17 33h1v1h-1zM19 33h1v1h-1zM21 33h2v1h-2zM24 33h2v1h-2zM27 33h3v1h-3zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h1v1h-1zM18 34h4v1h-4zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h1v1h-1zM17 35h3v1h-3zM23 35h1v1h-1zM25 35h2v1h-2zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h2v1h-2zM18 36h2v1h-2zM21 36h2v1h-2zM26 36h1v1h-1zM28 36h1v1h-1zM30 36h2v1h-2zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>G4MB-SYMA-8BDR</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/G4MB-SYMA-8BDR<br>Kepala jejak 149 · 5e3d e49c 407f 7f9d</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa G4MB-SYMA-8BDR</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'5d65a6afa5c550accb981150b2bbf0928d04def78de9207c2ac549af5e0b360e',1761788220000,4);
INSERT INTO paper VALUES(18,'YFJZXNHFGTTN','letter.reply','Surat Balasan','Surat 003/BSPJI/PK/X/2025','003/BSPJI/PK/X/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<h1 class="visually-hidden">Surat 003/BSPJI/PK/X/2025</h1>\n<article class="sheet" aria-label="Surat">\n  <table class="controlled" role="presentation">\n    <thead><tr><td></td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  \n  <p class="letter-date">Samarinda, 30 Oktober 2025</p>\n  <dl class="letter-meta">\n    <div><dt>Nomor</dt><dd>003/BSPJI/PK/X/2025</dd></div>\n    <div><dt>Sifat</dt><dd>Biasa</dd></div>\n    <div><dt>Lampiran</dt><dd>–</dd></div>\n    <div><dt>Hal</dt><dd>Jawaban atas keluhan: Tagihan kalibrasi anak timbangan berbeda dari penawaran</dd></div>\n  </dl>\n  <div class="letter-to"><p>Yth. Putri Siregar<br>Jalan Contoh 117, Bontang<br></p></div>\n  <p class="typed">Sehubungan dengan keluhan nomor KEL-2025-0003 yang kami terima pada 23 Oktober 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.</p>\n  <p class="typed">Keluhan tersebut menyangkut layanan Kalibrasi, yaitu: Tagihan kalibrasi anak timbangan berbeda dari penawaran.</p>\n  <p class="typed">Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.</p>\n  <p class="typed">Atas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menerbitkan tagihan baru sesuai penawaran (dilaksanakan 30 Oktober 2025).\n2. Tindakan korektif: Perubahan lingkup order wajib memakai formulir persetujuan pelanggan (dilaksanakan 30 Oktober 2025).\n3. Tindakan pencegahan: Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan (dilaksanakan 30 Oktober 2025).</p>\n  <p class="typed">Bila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0003.</p>\n  <p class="typed">Demikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.</p>\n  <div class="letter-end">\n    <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM12 4h2v1h-2zM15 4h3v1h-3zM21 4h2v1h-2zM26 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM14 5h1v1h-1zM17 5h2v1h-2zM20 5h1v1h-1zM22 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h3v1h-3zM24 6h3v1h-3zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM13 7h1v1h-1zM15 7h2v1h-2zM18 7h3v1h-3zM22 7h3v1h-3zM27 7h2v1h-2zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM15 8h2v1h-2zM19 8h2v1h-2zM25 8h1v1h-1zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h2v1h-2zM16 9h1v1h-1zM19 9h5v1h-5zM26 9h3v1h-3zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM16 11h5v1h-5zM22 11h1v1h-1zM26 11h2v1h-2zM4 12h1v1h-1zM7 12h6v1h-6zM14 12h1v1h-1zM18 12h1v1h-1zM20 12h3v1h-3zM27 12h3v1h-3zM32 12h1v1h-1zM34 12h3v1h-3zM5 13h1v1h-1zM7 13h1v1h-1zM9 13h1v1h-1zM11 13h3v1h-3zM17 13h7v1h-7zM26 13h2v1h-2zM32 13h3v1h-3zM4 14h5v1h-5zM10 14h1v1h-1zM12 14h1v1h-1zM14 14h2v1h-2zM17 14h1v1h-1zM19 14h1v1h-1zM24 14h1v1h-1zM26 14h2v1h-2zM29 14h2v1h-2zM32 14h5v1h-5zM4 15h2v1h-2zM7 15h3v1h-3zM11 15h1v1h-1zM13 15h5v1h-5zM22 15h1v1h-1zM24 15h1v1h-1zM26 15h2v1h-2zM30 15h2v1h-2zM34 15h2v1h-2zM4 16h1v1h-1zM9 16h4v1h-4zM14 16h1v1h-1zM17 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h3v1h-3zM30 16h3v1h-3zM35 16h1v1h-1zM6 17h2v1h-2zM13 17h3v1h-3zM18 17h1v1h-1zM21 17h5v1h-5zM29 17h3v1h-3zM4 18h2v1h-2zM7 18h4v1h-4zM12 18h2v1h-2zM16 18h1v1h-1zM18 18h2v1h-2zM21 18h1v1h-1zM23 18h1v1h-1zM28 18h1v1h-1zM30 18h1v1h-1zM32 18h2v1h-2zM11 19h1v1h-1zM13 19h1v1h-1zM15 19h1v1h-1zM17 19h1v1h-1zM20 19h1v1h-1zM22 19h2v1h-2zM26 19h1v1h-1zM28 19h2v1h-2zM33 19h2v1h-2zM36 19h1v1h-1zM5 20h1v1h-1zM9 20h4v1h-4zM15 20h1v1h-1zM19 20h1v1h-1zM23 20h1v1h-1zM29 20h4v1h-4zM5 21h3v1h-3zM12 21h2v1h-2zM15 21h1v1h-1zM17 21h1v1h-1zM19 21h1v1h-1zM21 21h6v1h-6zM30 21h1v1h-1zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM4 22h4v1h-4zM9 22h3v1h-3zM13 22h1v1h-1zM18 22h2v1h-2zM21 22h5v1h-5zM27 22h3v1h-3zM31 22h1v1h-1zM33 22h2v1h-2zM36 22h1v1h-1zM5 23h1v1h-1zM8 23h2v1h-2zM12 23h2v1h-2zM26 23h1v1h-1zM29 23h1v1h-1zM32 23h4v1h-4zM4 24h1v1h-1zM6 24h1v1h-1zM8 24h1v1h-1zM10 24h4v1h-4zM16 24h1v1h-1zM20 24h1v1h-1zM22 24h1v1h-1zM25 24h1v1h-1zM27 24h1v1h-1zM32 24h2v1h-2zM35 24h1v1h-1zM4 25h1v1h-1zM6 25h2v1h-2zM9 25h1v1h-1zM11 25h1v1h-1zM13 25h2v1h-2zM16 25h3v1h-3zM25 25h2v1h-2zM29 25h4v1h-4zM34 25h1v1h-1zM4 26h1v1h-1zM6 26h3v1h-3zM10 26h2v1h-2zM13 26h2v1h-2zM16 26h2v1h-2zM24 26h1v1h-1zM26 26h2v1h-2zM32 26h1v1h-1zM35 26h2v1h-2zM4 27h1v1h-1zM6 27h1v1h-1zM8 27h2v1h-2zM12 27h5v1h-5zM19 27h1v1h-1zM21 27h1v1h-1zM24 27h1v1h-1zM26 27h2v1h-2zM29 27h3v1h-3zM34 27h3v1h-3zM4 28h3v1h-3zM9 28h2v1h-2zM13 28h2v1h-2zM20 28h1v1h-1zM23 28h2v1h-2zM28 28h6v1h-6zM35 28h2v1h-2zM12 29h1v1h-1zM14 29h1v1h-1zM19 29h4v1h-4zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM16 30h1v1h-1zM19 30h3v1h-3zM23 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM17 31h1v1h-1zM19 31h1v1h-1zM21 31h3v1h-3zM27 31h2v1h-2zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM15 32h3v1h-3zM20 32h2v1h-2zM23 32h1v1h-1zM25 32h8v1h-8zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM17 33h1v1h-1zM20 33h1v1h-1zM22 33h1v1h-1zM24 33h1v1h-1zM28 33h2v1h-2zM31 33h1v1h-1zM33 33h4v1h-4zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM14 34h4v1h-4zM19 34h1v1h-1zM23 34h2v1h-2zM26 34h1v1h-1zM28 34h2v1h-2zM31 34h2v1h-2zM34 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM16 35h1v1h-1zM23 35h1v1h-1zM26 35h1v1h-1zM29 35h1v1h-1zM31 35h2v1h-2zM34 35h3v1h-3zM4 36h7v1h-7zM12 36h3v1h-3zM16 36h8v1h-8zM28 36h5v1h-5z"/></svg>\n  <p>Kode periksa <strong>YFJZ-XNHF-GTTN</strong><br>Kepala jejak 157 · 0c52 7736 3219 fe66</p>\n</div>\n\n    <div class="signature">\n      <p>Kepala Balai</p>\n      <div class="space"><span class="electronic">Ditandatangani secara elektronik<br>Kamis, 30 Oktober 2025 pukul 10.08 WITA<br>Sidik isi A4B2-8125-8A6C · jejak 155</span></div>\n      <p class="name">Bambang Suryanto</p>\n    </div>\n  </div>\n  \n\n  \n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Surat Balasan · No. dokumen Belum diberi nomor · Mulai berlaku 15 Maret 2025 · Revisi 00 · Tanggal revisi – · Disiapkan oleh Dewi Lestari, Ketua Pokja Terkait · Disahkan oleh Bambang Suryanto, Kepala Balai · Kode periksa YFJZ-XNHF-GTTN<br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/YFJZ-XNHF-GTTN</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'81a7e87081338f106fcc26669f43db1d8fae690f9afd7c3b42339dbcccf4890b',1761790080000,2);
INSERT INTO paper VALUES(19,'MD3RCAY7R9JP','letter.delivery','Notulen Penyerahan Surat Jawaban','Notulen penyerahan surat 003/BSPJI/PK/X/2025','003/BSPJI/PK/X/2025',NULL,0,'2025-03-15',NULL,'Balai Pelayanan Jasa Industri Contoh','case',3,3,replace('<article class="sheet">\n  <table class="controlled" role="presentation">\n    <thead><tr><td><div class="control">\n  <table class="control-box">\n    <tbody>\n      <tr><td class="control-name"><strong>Balai Pelayanan Jasa Industri Contoh</strong><br>Notulen Penyerahan Surat Jawaban</td><td class="control-lines"><table><tr><th scope="row">No. dokumen</th><td>Belum diberi nomor</td></tr><tr><th scope="row">Mulai berlaku</th><td>15 Maret 2025</td></tr><tr><th scope="row">Revisi</th><td>00</td></tr><tr><th scope="row">Tanggal revisi</th><td>–</td></tr></table></td></tr>\n    </tbody>\n  </table>\n  <table class="control-marks">\n    <tbody>\n      <tr><td><span>Disiapkan oleh</span><br><strong>Pelanggan</strong><br>Pelanggan<br><span class="nowrap">3 Nov 2025</span></td><td><span>Diperiksa oleh</span><br><strong>–</strong><br></td><td><span>Disahkan oleh</span><br><strong>–</strong><br></td></tr>\n    </tbody>\n  </table>\n</div>\n</td></tr></thead>\n    <tbody><tr><td>\n  <div class="letterhead">\n  \n  <p>Badan Standardisasi dan Kebijakan Jasa Industri</p>\n  <p class="name">Balai Pelayanan Jasa Industri Contoh</p>\n  <p>Jalan Contoh Nomor 12, Samarinda 75123</p>\n  <p>Telepon (0541) 555-0112 · Laman contoh.go.id · Surel layanan@contoh.go.id</p>\n</div>\n\n  <div class="paper-title"><h1>Notulen Penyerahan Surat Jawaban</h1></div>\n  <dl class="facts">\n    <div><dt>Keluhan</dt><dd>KEL-2025-0003</dd></div>\n    <div><dt>Surat</dt><dd>003/BSPJI/PK/X/2025, 30 Oktober 2025</dd></div>\n    <div><dt>Diterima</dt><dd>Senin, 3 November 2025</dd></div>\n    <div><dt>Cara</dt><dd>Dibaca pelanggan di halaman pelacakan</dd></div>\n    <div><dt>Penerima</dt><dd>Putri Siregar</dd></div>\n    <div><dt>Tempat</dt><dd>Halaman pelacakan keluhan (daring)</dd></div>\n  </dl>\n  <h2>Uraian</h2>\n  <p class="typed">Surat jawaban nomor 003/BSPJI/PK/X/2025 tanggal 30 Oktober 2025 dibaca pelanggan, dan penerimaannya dikonfirmasi pelanggan.</p>\n  <h2>Hasil</h2>\n  <p class="typed">Keluhan selesai, dikonfirmasi pelanggan.</p>\n  <div class="signature"><p>Dicatat oleh</p><p class="name">Sistem, dari konfirmasi pelanggan</p><p>Senin, 3 November 2025 pukul 16.30 WITA</p></div>\n\n      <div class="seal">\n  <svg class="seal-qr" viewBox="0 0 41 41" role="img" aria-label="Kode QR menuju halaman pemeriksaan"><path d="M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM24 5h2v1h-2zM28 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM23 6h4v1h-4zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM15 7h2v1h-2zM22 7h2v1h-2zM27 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h3v1h-3zM18 8h4v1h-4zM24 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM22 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h2v1h-2zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM21 12h3v1h-3zM26 12h1v1h-1zM28 12h1v1h-1zM30 12h5v1h-5zM4 13h3v1h-3zM9 13h1v1h-1zM11 13h1v1h-1zM13 13h2v1h-2zM17 13h1v1h-1zM21 13h5v1h-5zM27 13h1v1h-1zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h1v1h-1zM10 14h1v1h-1zM14 14h1v1h-1zM17 14h3v1h-3zM21 14h1v1h-1zM26 14h1v1h-1zM29 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM8 15h2v1h-2zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h4v1h-4zM24 15h3v1h-3zM32 15h4v1h-4zM4 16h4v1h-4zM9 16h2v1h-2zM15 16h2v1h-2zM18 16h3v1h-3zM28 16h1v1h-1zM31 16h1v1h-1zM33 16h1v1h-1zM36 16h1v1h-1zM5 17h3v1h-3zM9 17h1v1h-1zM11 17h2v1h-2zM15 17h1v1h-1zM17 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM29 17h2v1h-2zM35 17h2v1h-2zM4 18h1v1h-1zM6 18h2v1h-2zM9 18h2v1h-2zM12 18h3v1h-3zM17 18h5v1h-5zM26 18h1v1h-1zM29 18h2v1h-2zM33 18h1v1h-1zM35 18h1v1h-1zM8 19h1v1h-1zM11 19h1v1h-1zM14 19h2v1h-2zM17 19h3v1h-3zM22 19h1v1h-1zM25 19h1v1h-1zM27 19h4v1h-4zM32 19h3v1h-3zM5 20h1v1h-1zM10 20h2v1h-2zM15 20h1v1h-1zM18 20h2v1h-2zM21 20h1v1h-1zM24 20h1v1h-1zM29 20h1v1h-1zM31 20h3v1h-3zM36 20h1v1h-1zM5 21h2v1h-2zM8 21h2v1h-2zM12 21h1v1h-1zM14 21h1v1h-1zM17 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM33 21h2v1h-2zM36 21h1v1h-1zM5 22h1v1h-1zM7 22h4v1h-4zM12 22h2v1h-2zM15 22h1v1h-1zM18 22h3v1h-3zM22 22h1v1h-1zM25 22h2v1h-2zM28 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h4v1h-4zM9 23h1v1h-1zM11 23h1v1h-1zM13 23h1v1h-1zM17 23h3v1h-3zM23 23h4v1h-4zM29 23h6v1h-6zM36 23h1v1h-1zM5 24h4v1h-4zM10 24h1v1h-1zM16 24h1v1h-1zM22 24h8v1h-8zM31 24h1v1h-1zM33 24h1v1h-1zM4 25h1v1h-1zM7 25h3v1h-3zM11 25h2v1h-2zM14 25h7v1h-7zM24 25h1v1h-1zM26 25h1v1h-1zM29 25h1v1h-1zM34 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h6v1h-6zM13 26h6v1h-6zM21 26h1v1h-1zM26 26h1v1h-1zM30 26h1v1h-1zM32 26h2v1h-2zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h1v1h-1zM12 27h1v1h-1zM20 27h1v1h-1zM23 27h1v1h-1zM25 27h1v1h-1zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM8 28h1v1h-1zM10 28h4v1h-4zM15 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM23 28h1v1h-1zM26 28h7v1h-7zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h2v1h-2zM20 29h6v1h-6zM28 29h1v1h-1zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h1v1h-1zM18 30h2v1h-2zM21 30h1v1h-1zM24 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM15 31h1v1h-1zM17 31h1v1h-1zM20 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM18 32h1v1h-1zM20 32h1v1h-1zM23 32h1v1h-1zM28 32h6v1h-6zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h4v1h-4zM17 33h1v1h-1zM19 33h1v1h-1zM21 33h2v1h-2zM24 33h6v1h-6zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h1v1h-1zM18 34h4v1h-4zM24 34h1v1h-1zM27 34h2v1h-2zM30 34h2v1h-2zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h5v1h-5zM25 35h2v1h-2zM32 35h1v1h-1zM34 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h3v1h-3zM26 36h1v1h-1zM28 36h1v1h-1zM30 36h2v1h-2zM35 36h1v1h-1z"/></svg>\n  <p>Kode periksa <strong>MD3R-CAY7-R9JP</strong><br>Keaslian dokumen ini dapat diperiksa di keluhan.contoh.go.id/periksa/MD3R-CAY7-R9JP<br>Kepala jejak 162 · a9d7 05b1 a575 eb35</p>\n</div>\n\n    </td></tr></tbody>\n    <tfoot><tr><td><p class="seal-line">Kode periksa MD3R-CAY7-R9JP</p></td></tr></tfoot>\n  </table>\n</article>\n\n','\n',char(10)),X'6f626cc31b9d8dbf94afd03f71323b57641955972bfdddb296aa3b80f63aa5ee',1762158600000,NULL);
CREATE TABLE paperMark (
  paperID  INTEGER NOT NULL REFERENCES paper(id),
  role     TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
  name     TEXT NOT NULL,
  position TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (paperID, role)
) STRICT, WITHOUT ROWID;
INSERT INTO paperMark VALUES(1,'approved','Bambang Suryanto','Kepala Balai',1745287996000);
INSERT INTO paperMark VALUES(1,'prepared','Rina Wulandari','Petugas Pelayanan',1745286976000);
INSERT INTO paperMark VALUES(2,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1745303176000);
INSERT INTO paperMark VALUES(3,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1745460916000);
INSERT INTO paperMark VALUES(4,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1745811136000);
INSERT INTO paperMark VALUES(5,'approved','Bambang Suryanto','Kepala Balai',1745817196000);
INSERT INTO paperMark VALUES(5,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1745812696000);
INSERT INTO paperMark VALUES(6,'prepared','Pelanggan','Pelanggan',1745869396000);
INSERT INTO paperMark VALUES(7,'approved','Bambang Suryanto','Kepala Balai',1746164237000);
INSERT INTO paperMark VALUES(7,'prepared','Rina Wulandari','Petugas Pelayanan',1746162557000);
INSERT INTO paperMark VALUES(8,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1746401597000);
INSERT INTO paperMark VALUES(9,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1746499877000);
INSERT INTO paperMark VALUES(10,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1746686537000);
INSERT INTO paperMark VALUES(11,'approved','Bambang Suryanto','Kepala Balai',1746687977000);
INSERT INTO paperMark VALUES(11,'prepared','Ahmad Fauzi','Ketua Pokja Terkait',1746687257000);
INSERT INTO paperMark VALUES(12,'prepared','Rina Wulandari','Pelanggan',1748400677000);
INSERT INTO paperMark VALUES(13,'approved','Bambang Suryanto','Kepala Balai',1761199920000);
INSERT INTO paperMark VALUES(13,'prepared','Rina Wulandari','Petugas Pelayanan',1761198660000);
INSERT INTO paperMark VALUES(14,'prepared','Dewi Lestari','Ketua Pokja Terkait',1761282600000);
INSERT INTO paperMark VALUES(15,'prepared','Dewi Lestari','Ketua Pokja Terkait',1761282600000);
INSERT INTO paperMark VALUES(16,'prepared','Dewi Lestari','Ketua Pokja Terkait',1761524160000);
INSERT INTO paperMark VALUES(17,'prepared','Dewi Lestari','Ketua Pokja Terkait',1761788220000);
INSERT INTO paperMark VALUES(18,'approved','Bambang Suryanto','Kepala Balai',1761790080000);
INSERT INTO paperMark VALUES(18,'prepared','Dewi Lestari','Ketua Pokja Terkait',1761789000000);
INSERT INTO paperMark VALUES(19,'prepared','Pelanggan','Pelanggan',1762158600000);
CREATE TABLE paperFile (
  paperID INTEGER PRIMARY KEY REFERENCES paper(id),
  fileID  INTEGER NOT NULL UNIQUE REFERENCES file(id),
  sha256  BLOB NOT NULL CHECK (length(sha256) = 32),
  madeAt  INTEGER NOT NULL
) STRICT;
CREATE TABLE paperWaiting (
  paperID  INTEGER PRIMARY KEY REFERENCES paper(id),
  nextAt   INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  fault    TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO paperWaiting VALUES(1,1745287996000,0,'');
INSERT INTO paperWaiting VALUES(2,1745303176000,0,'');
INSERT INTO paperWaiting VALUES(3,1745460916000,0,'');
INSERT INTO paperWaiting VALUES(4,1745811136000,0,'');
INSERT INTO paperWaiting VALUES(5,1745817196000,0,'');
INSERT INTO paperWaiting VALUES(6,1745869396000,0,'');
INSERT INTO paperWaiting VALUES(7,1746164237000,0,'');
INSERT INTO paperWaiting VALUES(8,1746401597000,0,'');
INSERT INTO paperWaiting VALUES(9,1746499877000,0,'');
INSERT INTO paperWaiting VALUES(10,1746686537000,0,'');
INSERT INTO paperWaiting VALUES(11,1746687977000,0,'');
INSERT INTO paperWaiting VALUES(12,1748400677000,0,'');
INSERT INTO paperWaiting VALUES(13,1761199920000,0,'');
INSERT INTO paperWaiting VALUES(14,1761282600000,0,'');
INSERT INTO paperWaiting VALUES(15,1761282600000,0,'');
INSERT INTO paperWaiting VALUES(16,1761524160000,0,'');
INSERT INTO paperWaiting VALUES(17,1761788220000,0,'');
INSERT INTO paperWaiting VALUES(18,1761790080000,0,'');
INSERT INTO paperWaiting VALUES(19,1762158600000,0,'');
CREATE TABLE IF NOT EXISTS "caseStep" (
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
  reason       TEXT NOT NULL DEFAULT '',
  pausedAt     INTEGER,
  idleMinutes  INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0),
  completedFor INTEGER REFERENCES person(id),
  completedAs  TEXT NOT NULL DEFAULT '',
  priority     INTEGER CHECK (priority BETWEEN 1 AND 4), isSafety INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1)),
  UNIQUE (caseID, stepID, round),
  CHECK (completedAt >= openedAt),
  CHECK (completedAt IS NOT NULL OR outcomeID IS NULL),
  CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))
) STRICT;
INSERT INTO caseStep VALUES(1,1,1,1,1745286076000,1745286976000,NULL,NULL,NULL,1745286496000,1,1,7,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(2,1,2,1,1745286496000,1745287096000,2,NULL,NULL,1745286976000,1,2,8,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(3,1,3,1,1745286976000,1745288776000,1,NULL,NULL,1745287996000,2,3,17,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(4,1,4,1,1745287996000,1745374396000,3,1,3,1745303176000,3,4,193,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(5,1,5,1,1745303176000,1745389576000,3,1,3,1745379496000,3,5,342,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(6,1,6,1,1745379496000,1745465896000,3,1,3,1745460916000,3,6,367,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(7,1,7,1,1745460916000,1745892916000,3,1,3,1745811136000,3,7,977,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(8,1,8,1,1745811136000,1745816536000,3,1,3,1745812696000,3,9,26,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(9,1,9,1,1745812696000,1745818096000,1,NULL,NULL,1745817196000,2,10,15,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(10,1,10,1,1745817196000,NULL,NULL,NULL,NULL,1745869396000,NULL,12,166,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(11,2,1,1,1746162017000,1746162917000,NULL,NULL,NULL,1746162017000,NULL,1,0,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(12,2,2,1,1746162017000,1746162617000,2,NULL,NULL,1746162557000,1,2,9,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(13,2,3,1,1746162557000,1746164357000,1,NULL,NULL,1746164237000,2,3,28,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(14,2,4,1,1746164237000,1746421637000,3,1,3,1746401597000,3,4,176,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(15,2,5,1,1746401597000,1746487997000,3,1,3,1746424877000,3,5,328,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(16,2,6,1,1746424877000,1746511277000,3,1,3,1746499877000,3,6,320,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(17,2,7,1,1746499877000,1746759077000,3,1,3,1746686537000,3,7,1071,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(18,2,8,1,1746686537000,1746688337000,3,1,3,1746687257000,3,9,12,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(19,2,9,1,1746687257000,1746689057000,1,NULL,NULL,1746687977000,2,10,12,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(20,2,10,1,1746687977000,NULL,NULL,NULL,NULL,1748400677000,1,12,5205,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(21,3,1,1,1761197880000,1761198780000,NULL,NULL,NULL,1761198300000,1,1,7,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(22,3,2,1,1761198300000,1761198900000,2,NULL,NULL,1761198660000,1,2,6,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(23,3,3,1,1761198660000,1761200460000,1,NULL,NULL,1761199920000,2,3,21,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(24,3,4,1,1761199920000,1761288120000,3,3,4,1761282600000,4,4,358,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(25,3,5,1,1761282600000,1761536400000,3,3,4,1761288120000,4,5,92,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(26,3,6,1,1761288120000,1761545520000,3,3,4,1761524160000,4,6,154,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(27,3,7,1,1761524160000,1761783360000,3,3,4,1761788220000,4,7,1431,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(28,3,8,1,1761788220000,1761790020000,3,3,4,1761789000000,4,9,13,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(29,3,9,1,1761789000000,1761790800000,1,NULL,NULL,1761790080000,2,10,18,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(30,3,10,1,1761790080000,NULL,NULL,NULL,NULL,1762158600000,NULL,12,1192,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(31,4,1,1,1776066540000,1776123240000,NULL,NULL,NULL,1776066960000,1,1,7,'',NULL,0,NULL,'',NULL,0);
INSERT INTO caseStep VALUES(32,4,2,1,1776066960000,1776123360000,2,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,NULL,'',NULL,0);
CREATE TABLE earlyEnd (
  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  ending     TEXT NOT NULL CHECK (ending <> ''),
  reason     TEXT NOT NULL DEFAULT '',
  at         INTEGER NOT NULL,
  endedBy    INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE reopening (
  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  ending     TEXT NOT NULL CHECK (ending <> ''),
  closedAt   INTEGER NOT NULL,
  reason     TEXT NOT NULL,
  at         INTEGER NOT NULL CHECK (at >= closedAt),
  reopenedBy INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE caseLink (
  id       INTEGER PRIMARY KEY,
  firstID  INTEGER NOT NULL REFERENCES caseRun(id),
  secondID INTEGER NOT NULL REFERENCES caseRun(id),
  linkedAt INTEGER NOT NULL,
  linkedBy INTEGER NOT NULL REFERENCES person(id),
  undoneAt INTEGER CHECK (undoneAt >= linkedAt),
  undoneBy INTEGER REFERENCES person(id),
  CHECK (firstID < secondID),
  CHECK ((undoneAt IS NULL) = (undoneBy IS NULL))
) STRICT;
CREATE TABLE caseMerge (
  id         INTEGER PRIMARY KEY,
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  survivorID INTEGER NOT NULL REFERENCES caseRun(id),
  mergedAt   INTEGER NOT NULL,
  mergedBy   INTEGER NOT NULL REFERENCES person(id),
  splitAt    INTEGER CHECK (splitAt >= mergedAt),
  splitBy    INTEGER REFERENCES person(id),
  CHECK (caseID <> survivorID),
  CHECK ((splitAt IS NULL) = (splitBy IS NULL))
) STRICT;
CREATE TABLE IF NOT EXISTS "revision" (
  id             INTEGER PRIMARY KEY,
  procedureID    INTEGER NOT NULL REFERENCES procedure(id),
  number         INTEGER NOT NULL CHECK (number >= 0),
  title          TEXT NOT NULL CHECK (title <> ''),
  documentNumber TEXT,
  madeOn         TEXT,
  revisedOn      TEXT,
  effectiveOn    TEXT,
  effectiveFrom  TEXT,
  UNIQUE (procedureID, number)
) STRICT;
INSERT INTO revision VALUES(1,1,0,'Penanganan Keluhan Pelanggan',NULL,NULL,NULL,NULL,'2025-03-15');
CREATE TABLE revisionInstalled (
  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
  at         INTEGER NOT NULL,
  personID   INTEGER REFERENCES person(id)
) STRICT;
INSERT INTO revisionInstalled VALUES(1,1741968000000,NULL);
CREATE TABLE revisionDraft (
  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
  baseID     INTEGER NOT NULL REFERENCES revision(id),
  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  startedAt  INTEGER NOT NULL,
  startedBy  INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE revisionChange (
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  version    INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  personID   INTEGER NOT NULL REFERENCES person(id),
  part       TEXT NOT NULL CHECK (part <> ''),
  place      INTEGER,
  PRIMARY KEY (revisionID, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE draftStep (
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
  isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)),
  followsNumber  INTEGER CHECK (followsNumber >= 1),
  UNIQUE (revisionID, number)
) STRICT;
CREATE TABLE draftOutcome (
  id          INTEGER PRIMARY KEY,
  stepID      INTEGER NOT NULL REFERENCES draftStep(id),
  ordinal     INTEGER NOT NULL,
  code        TEXT NOT NULL CHECK (code <> ''),
  words       TEXT NOT NULL CHECK (words <> ''),
  nextNumber  INTEGER CHECK (nextNumber >= 1),
  needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
  UNIQUE (stepID, code)
) STRICT;
CREATE TABLE draftStandard (
  stepID   INTEGER NOT NULL REFERENCES draftStep(id),
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
  amount   INTEGER NOT NULL CHECK (amount >= 1),
  unit     TEXT NOT NULL CHECK (unit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
  PRIMARY KEY (stepID, priority)
) STRICT, WITHOUT ROWID;
CREATE TABLE revisionMark (
  id         INTEGER PRIMARY KEY,
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  role       TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
  personID   INTEGER NOT NULL REFERENCES person(id),
  name       TEXT NOT NULL CHECK (name <> ''),
  position   TEXT NOT NULL,
  at         INTEGER NOT NULL,
  voidedAt   INTEGER CHECK (voidedAt >= at)
) STRICT;
CREATE TABLE revisionReturn (
  id         INTEGER PRIMARY KEY,
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  at         INTEGER NOT NULL,
  personID   INTEGER NOT NULL REFERENCES person(id),
  reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE revisionReading (
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  personID   INTEGER NOT NULL REFERENCES person(id),
  at         INTEGER NOT NULL,
  PRIMARY KEY (revisionID, personID)
) STRICT, WITHOUT ROWID;
CREATE TABLE revisionReminder (
  revisionID INTEGER NOT NULL REFERENCES revision(id),
  personID   INTEGER NOT NULL REFERENCES person(id),
  at         INTEGER NOT NULL,
  PRIMARY KEY (revisionID, personID, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE revisionWithdrawal (
  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
  at         INTEGER NOT NULL,
  personID   INTEGER NOT NULL REFERENCES person(id),
  reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE takenBack (
  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
  openedID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
  caseID     INTEGER NOT NULL REFERENCES caseRun(id),
  reason     TEXT NOT NULL,
  at         INTEGER NOT NULL,
  personID   INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE paperVoid (
  paperID  INTEGER PRIMARY KEY REFERENCES paper(id),
  at       INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id)
, replacedBy INTEGER REFERENCES paper(id), reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE caseTrait (
  caseID INTEGER NOT NULL REFERENCES caseRun(id),
  trait  TEXT NOT NULL CHECK (trait IN ('channel', 'category', 'cause', 'satisfaction')),
  value  TEXT NOT NULL CHECK (value <> ''),
  at     INTEGER NOT NULL,
  PRIMARY KEY (caseID, trait)
) STRICT, WITHOUT ROWID;
INSERT INTO caseTrait VALUES(1,'category','4',1745286976000);
INSERT INTO caseTrait VALUES(1,'cause','method',1745379496000);
INSERT INTO caseTrait VALUES(1,'channel','inPerson',1745286496000);
INSERT INTO caseTrait VALUES(2,'category','4',1746162557000);
INSERT INTO caseTrait VALUES(2,'cause','method',1746424877000);
INSERT INTO caseTrait VALUES(2,'channel','website',1746162017000);
INSERT INTO caseTrait VALUES(3,'category','5',1761198660000);
INSERT INTO caseTrait VALUES(3,'cause','method',1761288120000);
INSERT INTO caseTrait VALUES(3,'channel','telephone',1761198300000);
INSERT INTO caseTrait VALUES(4,'channel','letter',1776066960000);
CREATE TABLE caseFact (
  caseID        INTEGER PRIMARY KEY REFERENCES caseRun(id),
  revisionID    INTEGER NOT NULL REFERENCES revision(id),
  openedAt      INTEGER NOT NULL,
  unitID        INTEGER REFERENCES unit(id),
  priority      INTEGER,
  isSafety      INTEGER NOT NULL,
  channel       TEXT,
  category      TEXT,
  cause         TEXT,
  answeredAt    INTEGER,
  answerMinutes INTEGER,
  closedAt      INTEGER,
  isWhole       INTEGER NOT NULL,
  settles       INTEGER NOT NULL,
  settleMinutes INTEGER,
  reopenedAt    INTEGER,
  escalatedAt   INTEGER,
  isSatisfied   INTEGER,
  satisfiedAt   INTEGER,
  isEffective   INTEGER,
  isOnTime      INTEGER,
  verifiedAt    INTEGER,
  passedSteps   INTEGER NOT NULL,
  repeatedSteps INTEGER NOT NULL,
  CHECK ((answeredAt IS NULL) = (answerMinutes IS NULL))
) STRICT;
INSERT INTO caseFact VALUES(1,1,1745285956000,1,4,0,'inPerson','4','method',1745817196000,1954,1745869396000,1,1,2120,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2046,0);
INSERT INTO caseFact VALUES(2,1,1746162017000,1,4,0,'website','4','method',1746687977000,1956,1748400677000,1,1,7161,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2046,0);
INSERT INTO caseFact VALUES(3,1,1761197760000,3,4,0,'telephone','5','method',1761790080000,2102,1762158600000,1,1,3294,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2046,0);
INSERT INTO caseFact VALUES(4,1,1776066420000,NULL,NULL,0,'letter',NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,0);
CREATE TABLE caseTally (
  figure    TEXT NOT NULL CHECK (figure <> ''),
  slice     TEXT NOT NULL,
  month     TEXT NOT NULL CHECK (length(month) = 7),
  subjectID INTEGER NOT NULL,
  bucket    INTEGER NOT NULL CHECK (bucket >= 0),
  count     INTEGER NOT NULL CHECK (count >= 1),
  total     INTEGER NOT NULL CHECK (total >= 0),
  PRIMARY KEY (figure, slice, month, subjectID, bucket)
) STRICT, WITHOUT ROWID;
INSERT INTO caseTally VALUES('answerTime','','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answerTime','category=4','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','category=4','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','category=5','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answerTime','cause=method','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','cause=method','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','cause=method','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answerTime','channel=inPerson','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','channel=telephone','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answerTime','channel=website','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','priority=4','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','priority=4','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','priority=4','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answerTime','unit=1','2025-04',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','unit=1','2025-05',1,1980,1,0);
INSERT INTO caseTally VALUES('answerTime','unit=3','2025-10',1,2130,1,0);
INSERT INTO caseTally VALUES('answered','','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('answered','category=4','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','category=4','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','category=5','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('answered','cause=method','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','cause=method','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','cause=method','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('answered','channel=inPerson','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','channel=telephone','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('answered','channel=website','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','priority=4','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','priority=4','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','priority=4','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('answered','unit=1','2025-04',1,0,1,1954);
INSERT INTO caseTally VALUES('answered','unit=1','2025-05',1,0,1,1956);
INSERT INTO caseTally VALUES('answered','unit=3','2025-10',1,0,1,2102);
INSERT INTO caseTally VALUES('closed','','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('closed','category=4','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','category=4','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','category=5','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('closed','cause=method','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','cause=method','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','cause=method','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('closed','channel=inPerson','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','channel=telephone','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('closed','channel=website','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','priority=4','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','priority=4','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','priority=4','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('closed','unit=1','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('closed','unit=1','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('closed','unit=3','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('hour','','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('hour','','2026-04',1,15,1,0);
INSERT INTO caseTally VALUES('hour','category=4','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','category=4','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','category=5','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('hour','cause=method','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','cause=method','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','cause=method','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('hour','channel=inPerson','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','channel=letter','2026-04',1,15,1,0);
INSERT INTO caseTally VALUES('hour','channel=telephone','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('hour','channel=website','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','priority=4','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','priority=4','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','priority=4','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('hour','unit=1','2025-04',1,33,1,0);
INSERT INTO caseTally VALUES('hour','unit=1','2025-05',1,109,1,0);
INSERT INTO caseTally VALUES('hour','unit=3','2025-10',1,85,1,0);
INSERT INTO caseTally VALUES('open','','2026-04',1,13,1,0);
INSERT INTO caseTally VALUES('open','channel=letter','2026-04',1,13,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,1,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,2,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,3,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,4,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,5,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,6,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,7,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,8,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,9,1,0);
INSERT INTO caseTally VALUES('passed','','2025-04',1,10,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,1,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,2,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,3,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,4,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,5,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,6,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,7,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,8,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,9,1,0);
INSERT INTO caseTally VALUES('passed','','2025-05',1,10,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,1,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,2,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,3,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,4,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,5,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,6,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,7,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,8,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,9,1,0);
INSERT INTO caseTally VALUES('passed','','2025-11',1,10,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,1,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,2,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,3,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,4,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,5,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,6,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,7,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,8,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,9,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-04',1,10,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,1,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,2,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,3,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,4,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,5,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,6,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,7,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,8,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,9,1,0);
INSERT INTO caseTally VALUES('passed','unit=1','2025-05',1,10,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,1,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,2,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,3,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,4,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,5,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,6,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,7,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,8,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,9,1,0);
INSERT INTO caseTally VALUES('passed','unit=3','2025-11',1,10,1,0);
INSERT INTO caseTally VALUES('received','','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('received','','2026-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','category=4','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','category=4','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','category=5','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('received','cause=method','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','cause=method','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','cause=method','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('received','channel=inPerson','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','channel=letter','2026-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','channel=telephone','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('received','channel=website','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','priority=4','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','priority=4','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','priority=4','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('received','unit=1','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('received','unit=1','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('received','unit=3','2025-10',1,0,1,0);
INSERT INTO caseTally VALUES('settleTime','','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settleTime','category=4','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','category=4','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','category=5','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settleTime','cause=method','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','cause=method','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','cause=method','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settleTime','channel=inPerson','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','channel=telephone','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settleTime','channel=website','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','priority=4','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','priority=4','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','priority=4','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settleTime','unit=1','2025-04',1,2130,1,0);
INSERT INTO caseTally VALUES('settleTime','unit=1','2025-05',1,7200,1,0);
INSERT INTO caseTally VALUES('settleTime','unit=3','2025-11',1,3300,1,0);
INSERT INTO caseTally VALUES('settled','','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('settled','category=4','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','category=4','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','category=5','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('settled','cause=method','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','cause=method','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','cause=method','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('settled','channel=inPerson','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','channel=telephone','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('settled','channel=website','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','priority=4','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','priority=4','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','priority=4','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('settled','unit=1','2025-04',1,0,1,2120);
INSERT INTO caseTally VALUES('settled','unit=1','2025-05',1,0,1,7161);
INSERT INTO caseTally VALUES('settled','unit=3','2025-11',1,0,1,3294);
INSERT INTO caseTally VALUES('stepLate','','2025-10',7,0,1,1431);
INSERT INTO caseTally VALUES('stepLate','unit=3','2025-10',7,0,1,1431);
INSERT INTO caseTally VALUES('stepTime','','2025-04',1,7,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',2,8,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',3,17,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',4,195,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',5,345,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',6,370,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',7,990,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',8,26,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-04',9,15,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',2,9,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',3,28,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',4,180,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',5,330,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',6,320,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',7,1080,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',8,12,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-05',9,12,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',1,7,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',2,6,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',3,21,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',4,360,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',5,92,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',6,155,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',7,1440,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',8,13,1,0);
INSERT INTO caseTally VALUES('stepTime','','2025-10',9,18,1,0);
INSERT INTO caseTally VALUES('stepTime','','2026-04',1,7,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-04',4,195,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-04',5,345,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-04',6,370,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-04',7,990,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-04',8,26,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-05',4,180,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-05',5,330,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-05',6,320,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-05',7,1080,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=1','2025-05',8,12,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=3','2025-10',4,360,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=3','2025-10',5,92,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=3','2025-10',6,155,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=3','2025-10',7,1440,1,0);
INSERT INTO caseTally VALUES('stepTime','unit=3','2025-10',8,13,1,0);
INSERT INTO caseTally VALUES('stepUntimed','','2025-04',10,0,1,166);
INSERT INTO caseTally VALUES('stepUntimed','','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('stepUntimed','','2025-05',10,0,1,5205);
INSERT INTO caseTally VALUES('stepUntimed','','2025-11',10,0,1,1192);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',1,0,1,7);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',2,0,1,8);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',3,0,1,17);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',4,0,1,193);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',5,0,1,342);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',6,0,1,367);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',7,0,1,977);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',8,0,1,26);
INSERT INTO caseTally VALUES('stepWithin','','2025-04',9,0,1,15);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',2,0,1,9);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',3,0,1,28);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',4,0,1,176);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',5,0,1,328);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',6,0,1,320);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',7,0,1,1071);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',8,0,1,12);
INSERT INTO caseTally VALUES('stepWithin','','2025-05',9,0,1,12);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',1,0,1,7);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',2,0,1,6);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',3,0,1,21);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',4,0,1,358);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',5,0,1,92);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',6,0,1,154);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',8,0,1,13);
INSERT INTO caseTally VALUES('stepWithin','','2025-10',9,0,1,18);
INSERT INTO caseTally VALUES('stepWithin','','2026-04',1,0,1,7);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-04',4,0,1,193);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-04',5,0,1,342);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-04',6,0,1,367);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-04',7,0,1,977);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-04',8,0,1,26);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-05',4,0,1,176);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-05',5,0,1,328);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-05',6,0,1,320);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-05',7,0,1,1071);
INSERT INTO caseTally VALUES('stepWithin','unit=1','2025-05',8,0,1,12);
INSERT INTO caseTally VALUES('stepWithin','unit=3','2025-10',4,0,1,358);
INSERT INTO caseTally VALUES('stepWithin','unit=3','2025-10',5,0,1,92);
INSERT INTO caseTally VALUES('stepWithin','unit=3','2025-10',6,0,1,154);
INSERT INTO caseTally VALUES('stepWithin','unit=3','2025-10',8,0,1,13);
INSERT INTO caseTally VALUES('walked','','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('walked','','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('walked','','2025-11',1,0,1,0);
INSERT INTO caseTally VALUES('walked','unit=1','2025-04',1,0,1,0);
INSERT INTO caseTally VALUES('walked','unit=1','2025-05',1,0,1,0);
INSERT INTO caseTally VALUES('walked','unit=3','2025-11',1,0,1,0);
CREATE TABLE revisionReason (
  revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
  reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE approvalCase (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind <> ''),
  subjectID INTEGER NOT NULL,
  version   INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  openedAt  INTEGER NOT NULL,
  openedBy  INTEGER REFERENCES person(id),
  paperID   INTEGER REFERENCES paper(id),
  UNIQUE (kind, subjectID)
) STRICT;
CREATE TABLE approvalMark (
  id         INTEGER PRIMARY KEY,
  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
  role       TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
  personID   INTEGER NOT NULL REFERENCES person(id),
  name       TEXT NOT NULL CHECK (name <> ''),
  position   TEXT NOT NULL,
  at         INTEGER NOT NULL,
  voidedAt   INTEGER CHECK (voidedAt >= at)
) STRICT;
CREATE TABLE approvalReturn (
  id         INTEGER PRIMARY KEY,
  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
  at         INTEGER NOT NULL,
  personID   INTEGER NOT NULL REFERENCES person(id),
  reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE approvalChange (
  approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
  version    INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  personID   INTEGER REFERENCES person(id),
  part       TEXT NOT NULL CHECK (part <> ''),
  isWriting  INTEGER NOT NULL CHECK (isWriting IN (0, 1)),
  PRIMARY KEY (approvalID, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE improvement (
  id         INTEGER PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
  previousID INTEGER UNIQUE REFERENCES improvement(id),
  source     TEXT NOT NULL CHECK (source IN ('survey', 'voice', 'interview', 'audit', 'inspection', 'review')),
  sourceKey  TEXT NOT NULL DEFAULT '',
  sourceItem TEXT NOT NULL DEFAULT '',
  reference  TEXT NOT NULL DEFAULT '',
  finding    TEXT NOT NULL CHECK (finding <> ''),
  unitID     INTEGER NOT NULL REFERENCES unit(id),
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  severity   INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
  rank       INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('correction', 'corrective', 'preventive')),
  cause      TEXT NOT NULL DEFAULT '',
  task       TEXT NOT NULL CHECK (task <> ''),
  personID   INTEGER REFERENCES person(id),
  positionID INTEGER REFERENCES position(id),
  dueOn      TEXT NOT NULL CHECK (length(dueOn) = 10),
  evidence   TEXT NOT NULL CHECK (evidence <> ''),
  percent    INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
  edition    INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  plannedAt  INTEGER NOT NULL,
  plannedBy  INTEGER NOT NULL REFERENCES person(id),
  doneAt     INTEGER,
  doneBy     INTEGER REFERENCES person(id),
  endedAt    INTEGER,
  ending     TEXT CHECK (ending IN ('effective', 'notEffective', 'cancelled')),
  paperID    INTEGER REFERENCES paper(id),
  CHECK ((personID IS NULL) <> (positionID IS NULL)),
  CHECK ((doneAt IS NULL) = (doneBy IS NULL)),
  CHECK ((endedAt IS NULL) = (ending IS NULL)),
  CHECK (ending IS NULL OR ending = 'cancelled' OR doneAt IS NOT NULL)
) STRICT;
CREATE TABLE improvementEntry (
  id            INTEGER PRIMARY KEY,
  improvementID INTEGER NOT NULL REFERENCES improvement(id),
  at            INTEGER NOT NULL,
  personID      INTEGER NOT NULL REFERENCES person(id),
  kind          TEXT NOT NULL CHECK (kind IN ('planned', 'changed', 'progress', 'done', 'verified', 'cancelled')),
  percent       INTEGER CHECK (percent BETWEEN 0 AND 100),
  verdict       TEXT CHECK (verdict IN ('effective', 'again', 'notEffective')),
  text          TEXT NOT NULL DEFAULT '',
  CHECK ((verdict IS NULL) = (kind <> 'verified'))
) STRICT;
CREATE TABLE improvementFile (
  fileID        INTEGER PRIMARY KEY REFERENCES file(id),
  entryID       INTEGER NOT NULL REFERENCES improvementEntry(id)
) STRICT;
CREATE TABLE improvementReminder (
  improvementID INTEGER NOT NULL REFERENCES improvement(id),
  dueOn         TEXT NOT NULL,
  at            INTEGER NOT NULL,
  PRIMARY KEY (improvementID, dueOn)
) STRICT, WITHOUT ROWID;
CREATE TABLE paperStart (
  paperID   INTEGER PRIMARY KEY REFERENCES paper(id),
  startsAt  INTEGER NOT NULL,
  replaces  INTEGER REFERENCES paper(id) CHECK (replaces <> paperID),
  personID  INTEGER NOT NULL REFERENCES person(id),
  settledAt INTEGER
) STRICT;
CREATE TABLE paperPlace (
  paperID INTEGER PRIMARY KEY REFERENCES paper(id),
  place   TEXT NOT NULL CHECK (place <> ''),
  at      INTEGER NOT NULL,
  setBy   INTEGER NOT NULL REFERENCES person(id)
) STRICT;
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
  savedBy     INTEGER NOT NULL REFERENCES person(id), security TEXT NOT NULL DEFAULT 'open'
  CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
  PRIMARY KEY (letterID, version)
) STRICT, WITHOUT ROWID;
INSERT INTO letterVersion VALUES(1,1,'ordinary',replace('Fitri Hidayat\nJalan Contoh 68, Bontang','\n',char(10)),'Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali','',replace('Sehubungan dengan keluhan nomor KEL-2025-0001 yang kami terima pada 22 April 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 28 April 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 28 April 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 28 April 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0001.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'39bc2774b42aca4bd81fe520d281c5764cd92a74bf7729ceb33f8f8eb8ffde8b',1745812696000,3,'open');
INSERT INTO letterVersion VALUES(2,1,'ordinary',replace('Slamet Setiawan\nCV Karya Kabel\nJalan Contoh 35, Balikpapan','\n',char(10)),'Jawaban atas keluhan: Pendaftaran pelatihan kalibrasi harus datang dua kali','',replace('Sehubungan dengan keluhan nomor KEL-2025-0002 yang kami terima pada 2 Mei 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Pelatihan atau konsultansi, yaitu: Pendaftaran pelatihan kalibrasi harus datang dua kali.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menyelesaikan pendaftaran pelanggan melalui surel (dilaksanakan 8 Mei 2025).\n2. Tindakan korektif: Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan (dilaksanakan 8 Mei 2025).\n3. Tindakan pencegahan: Menyediakan pendaftaran daring untuk semua pelatihan (dilaksanakan 8 Mei 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0002.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'895edc85742ac6350f5d4d36c553692d58224cc68b63d43d0c4718094e156fac',1746687257000,3,'open');
INSERT INTO letterVersion VALUES(3,1,'ordinary',replace('Putri Siregar\nJalan Contoh 117, Bontang','\n',char(10)),'Jawaban atas keluhan: Tagihan kalibrasi anak timbangan berbeda dari penawaran','',replace('Sehubungan dengan keluhan nomor KEL-2025-0003 yang kami terima pada 23 Oktober 2025, kami berterima kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.\n\nKeluhan tersebut menyangkut layanan Kalibrasi, yaitu: Tagihan kalibrasi anak timbangan berbeda dari penawaran.\n\nDari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.\n\nAtas hal itu kami melakukan tindakan berikut:\n1. Koreksi: Menerbitkan tagihan baru sesuai penawaran (dilaksanakan 30 Oktober 2025).\n2. Tindakan korektif: Perubahan lingkup order wajib memakai formulir persetujuan pelanggan (dilaksanakan 30 Oktober 2025).\n3. Tindakan pencegahan: Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan (dilaksanakan 30 Oktober 2025).\n\nBila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan keluhan, telepon (0541) 555-0112 atau surel layanan@contoh.go.id, dengan menyebut nomor KEL-2025-0003.\n\nDemikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.','\n',char(10)),'',X'a4b281258a6c07aba7fffa68fb292390f4c8d225776e4a0fd0333cd6d5aaa995',1761789000000,4,'open');
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
  trailHash BLOB NOT NULL CHECK (length(trailHash) = 32), address TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
) STRICT;
INSERT INTO letterSignature VALUES(1,1,'001/BSPJI/PK/IV/2025',2,'Bambang Suryanto','Kepala Balai',1745817196000,X'39bc2774b42aca4bd81fe520d281c5764cd92a74bf7729ceb33f8f8eb8ffde8b',66,X'a00cde96383e284710dd6e77fb6546a426341c6f47025bca592954123bc71cc1','');
INSERT INTO letterSignature VALUES(2,1,'002/BSPJI/PK/V/2025',2,'Bambang Suryanto','Kepala Balai',1746687977000,X'895edc85742ac6350f5d4d36c553692d58224cc68b63d43d0c4718094e156fac',107,X'a79d815139728cce2fd81935fc526232b8c012ede5974e0ac0d8f1d0c57c104d','');
INSERT INTO letterSignature VALUES(3,1,'003/BSPJI/PK/X/2025',2,'Bambang Suryanto','Kepala Balai',1761790080000,X'a4b281258a6c07aba7fffa68fb292390f4c8d225776e4a0fd0333cd6d5aaa995',155,X'fcc29df8d84813c5fb11308a3fdc8354e4cefd13f1ebacfe9c5dac01b28f4922','');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','complaintSearch','complaintSearch',0,'CREATE VIRTUAL TABLE complaintSearch USING fts5(
  number, subject, description, service, name, phone, letterNumber,
  tokenize = ''unicode61 remove_diacritics 2'')');
CREATE TABLE IF NOT EXISTS 'complaintSearch_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO complaintSearch_data VALUES(1,X'040c1f6b080b0405');
INSERT INTO complaintSearch_data VALUES(10,X'000000000101010001010101');
INSERT INTO complaintSearch_data VALUES(137438953473,X'0000056505303030303101020403080401060504013202020404013303020401033130300406010602010432303235010203010203010203040136040a03010604040203363134040601020b010134040c01010a010211010d36323831313535353130303035030601050201060105020c02323801060105020d01390206010502010439373931030601020901036164610306010214010c01010301021402036c6174040c01010601020502036e616b030c0101040102040203746175010c010219010303010c010219010303010762616c6173616e04060102150206657262656461030601010604036b6173010601020a010601020a0204696179610306010215010263760206010404010364616e040601020e030370617401060102150106010215030272690306010107030474616e67010e01010601020806010e0101060102080601060102100205656e67616e0406010208020769616e676b6174040601021c03096b616c696272617369040c01010801020703076c616b756b616e0106010216010601021603056d696e7461010601020701060102070301720406010603020275610106010107010601010701056669747269010601040202076f726d756c697201060102110106010211010568616e7961010601020e010601020e03027269040c01010b0102120402757301060101050106010105020669646179617401060104030103696e690106010214010601021401056a616c616e010601021801060102180203756761040601021901056b6162617204060101040402656c020601040603026c690106010108010601010805056272617369010c010104010205010c010104010205011201010301020301030203026d69030801020b13030472656e6103060102130402796102060104050202656c010202010202010202010202020a6f6e73756c74616e73690106010304010601030401046c616769010601020d010601020d0305696e6e7961040601030203026c75010601020b010601020b030579616e616e040601021802046562696803060102110303776174010601021a010601021a020601020c01076d656d6261776101060102090106010209030c6e616e646174616e67616e6901060102100106010210060579616b616e0406010203040664616674617201060102030106010203040475727574010601021201060102120204696e7461030601021d01056e6f6d6f7204080102090f01056f726465720306010207010970656c61746968616e0112010103010204010302011201010301020401030203076e61776172616e030c0101080102020408646166746172616e010601010201060101020304726e6168030601021b0204757472690306010402010601040201047361796101080102060f01080102060f02060102020205656b616c690106010217010601021703046c616d610406010109030472696e67040601021a030674696177616e02060104030404756a7569030601020c02066972656761720306010403010601040302056c616d65740206010402020272740306010208020574617475730406010204020475646168030601020a030372656c010601021b010601021b020601020d01077461676968616e030c01010201020e03066d626168616e03060102180206656c65706f6e040601021703056e74616e670406010105030474617069030601020d010601021002046964616b030601021a010e0101020102130a03076d62616e67616e030c01010501020503046e6767690306010212030374696b03060102160103756a69040601020a02036b7572030601021702046e74756b01080102020f01080102020f010601020601087768617473617070040601020f010479616e67030801020f0c010c010107010206040f06060a0f0a0a0b1909080b120d0d150e0d0f0b090a0f091d0c0e131311080e0c13110c0e0d0f110a0c090e220a0b091016100c0e0c0b1413180c12100b0d0c2111140b1017110b0b0d0b120c090c0b14110d0d0c1014110b0a0a0a170f');
CREATE TABLE IF NOT EXISTS 'complaintSearch_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO complaintSearch_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'complaintSearch_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6);
INSERT INTO complaintSearch_content VALUES(1,'KEL-2025-0001','Pendaftaran pelatihan kalibrasi harus datang dua kali','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','Fitri Hidayat ','+6281155510028','');
INSERT INTO complaintSearch_content VALUES(2,'KEL-2025-0002','Pendaftaran pelatihan kalibrasi harus datang dua kali','Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','Slamet Setiawan CV Karya Kabel','+6281155510029','');
INSERT INTO complaintSearch_content VALUES(3,'KEL-2025-0003','Tagihan kalibrasi anak timbangan berbeda dari penawaran','Penawaran kalibrasi anak timbangan untuk order SRT-9791 sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena ada biaya titik ukur tambahan yang tidak pernah kami minta.','Kalibrasi','Putri Siregar ','+6281155510005','');
INSERT INTO complaintSearch_content VALUES(4,'KEL-2026-0001','Tidak ada kabar tentang alat yang dikalibrasi selama 4 hari','Saya menanyakan status alat yang dikalibrasi dengan nomor UJI-2614 lewat surel dan WhatsApp, tetapi 4 hari tidak ada balasan. Nomor telepon layanan juga sering tidak diangkat.','Lainnya','Putri Siregar ','+6281155510005','100/DIR/2026 0001/2026');
CREATE TABLE IF NOT EXISTS 'complaintSearch_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO complaintSearch_docsize VALUES(1,X'03071a03020100');
INSERT INTO complaintSearch_docsize VALUES(2,X'03071a03050100');
INSERT INTO complaintSearch_docsize VALUES(3,X'03071c01020100');
INSERT INTO complaintSearch_docsize VALUES(4,X'030a1b01020105');
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
CREATE TABLE lapseNotice (
  caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
  lapsesOn   TEXT NOT NULL,
  at         INTEGER NOT NULL,
  isOver     INTEGER NOT NULL DEFAULT 0 CHECK (isOver IN (0, 1))
) STRICT;
CREATE TABLE privacyNotice (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  text    TEXT NOT NULL CHECK (text <> ''),
  since   INTEGER NOT NULL
) STRICT;
CREATE TABLE consent (
  complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),
  version     INTEGER NOT NULL REFERENCES privacyNotice(version),
  at          INTEGER NOT NULL
, channel TEXT NOT NULL DEFAULT 'website' CHECK (channel <> ''), recordedBy INTEGER REFERENCES person(id)) STRICT;
CREATE TABLE forgotten (
  caseID      INTEGER PRIMARY KEY REFERENCES caseRun(id),
  at          INTEGER NOT NULL,
  forgottenBy INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE letterTemplate (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL CHECK (name <> ''),
  categoryID  INTEGER REFERENCES category(id),
  outcome     TEXT CHECK (outcome IN ('improved', 'promised', 'explained', 'again')),
  urgency     TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
  security    TEXT NOT NULL CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
  attachments TEXT NOT NULL DEFAULT '',
  subject     TEXT NOT NULL CHECK (subject <> ''),
  body        TEXT NOT NULL CHECK (body <> ''),
  copies      TEXT NOT NULL DEFAULT '',
  isActive    INTEGER NOT NULL CHECK (isActive IN (0, 1)),
  changedAt   INTEGER NOT NULL,
  changedBy   INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE incomingLetter (
  id          INTEGER PRIMARY KEY,
  agenda      TEXT NOT NULL UNIQUE CHECK (agenda <> ''),
  complaintID INTEGER UNIQUE REFERENCES complaint(id),
  caseID      INTEGER REFERENCES caseRun(id),
  once        TEXT UNIQUE,
  receivedAt  INTEGER NOT NULL,
  number      TEXT NOT NULL DEFAULT '',
  date        TEXT,
  sender      TEXT NOT NULL DEFAULT '',
  subject     TEXT NOT NULL DEFAULT '',
  attachments TEXT NOT NULL DEFAULT '',
  urgency     TEXT NOT NULL DEFAULT 'ordinary' CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
  security    TEXT NOT NULL DEFAULT 'open' CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
  unitID      INTEGER REFERENCES unit(id),
  note        TEXT NOT NULL DEFAULT '',
  recordedAt  INTEGER NOT NULL,
  recordedBy  INTEGER REFERENCES person(id),
  CHECK (complaintID IS NOT NULL OR sender <> '' AND subject <> ''),
  CHECK (complaintID IS NULL OR caseID IS NOT NULL)
) STRICT;
INSERT INTO incomingLetter VALUES(1,'0001/2026',4,4,NULL,1776066420000,'100/DIR/2026','2026-04-11','','','','ordinary','open',NULL,'',1776066960000,1);
CREATE TABLE voidedNumber (
  kind     TEXT NOT NULL CHECK (kind <> ''),
  number   TEXT NOT NULL CHECK (number <> ''),
  reason   TEXT NOT NULL CHECK (reason <> ''),
  at       INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "letterReceipt" (
  letterID   INTEGER PRIMARY KEY REFERENCES letter(id),
  caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
  source     TEXT NOT NULL CHECK (source IN ('customer', 'desk')),
  way        TEXT NOT NULL CHECK (way IN ('tracking', 'handed', 'courier', 'email', 'whatsApp', 'other', 'told')),
  at         INTEGER NOT NULL,
  receivedOn TEXT NOT NULL,
  recipient  TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT '',
  recordedBy INTEGER REFERENCES person(id),
  proofID    INTEGER REFERENCES file(id),
  CHECK ((source = 'desk') = (recordedBy IS NOT NULL)),
  CHECK ((source = 'desk' AND way <> 'told') = (proofID IS NOT NULL)),
  CHECK ((source = 'customer') = (way = 'tracking'))
) STRICT;
INSERT INTO letterReceipt VALUES(1,10,'customer','tracking',1745869396000,'2025-04-29','Fitri Hidayat','',NULL,NULL);
INSERT INTO letterReceipt VALUES(2,20,'desk','handed',1748400677000,'2025-05-28','Slamet Setiawan','Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.',1,1);
INSERT INTO letterReceipt VALUES(3,30,'customer','tracking',1762158600000,'2025-11-03','Putri Siregar','',NULL,NULL);
CREATE TABLE outgoingLetter (
  id          INTEGER PRIMARY KEY,
  number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
  letterID    INTEGER UNIQUE REFERENCES letter(id),
  at          INTEGER NOT NULL,
  once        TEXT UNIQUE,
  date        TEXT,
  addressee   TEXT NOT NULL DEFAULT '',
  subject     TEXT NOT NULL DEFAULT '',
  signer      TEXT NOT NULL DEFAULT '',
  attachments TEXT NOT NULL DEFAULT '',
  urgency     TEXT NOT NULL DEFAULT 'ordinary' CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
  security    TEXT NOT NULL DEFAULT 'open' CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
  caseID      INTEGER REFERENCES caseRun(id),
  note        TEXT NOT NULL DEFAULT '',
  fileID      INTEGER UNIQUE REFERENCES file(id),
  recordedBy  INTEGER REFERENCES person(id),
  CHECK (letterID IS NOT NULL OR addressee <> '' AND subject <> '' AND date IS NOT NULL)
) STRICT;
INSERT INTO outgoingLetter VALUES(1,'001/BSPJI/PK/IV/2025',1,1745817196000,NULL,NULL,'','','','','ordinary','open',NULL,'',NULL,2);
INSERT INTO outgoingLetter VALUES(2,'002/BSPJI/PK/V/2025',2,1746687977000,NULL,NULL,'','','','','ordinary','open',NULL,'',NULL,2);
INSERT INTO outgoingLetter VALUES(3,'003/BSPJI/PK/X/2025',3,1761790080000,NULL,NULL,'','','','','ordinary','open',NULL,'',NULL,2);
CREATE TABLE IF NOT EXISTS "complaint" (
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
  remedy        TEXT NOT NULL DEFAULT '',
  formHash      BLOB,
  CHECK ((channel = 'letter') = (agendaNumber IS NOT NULL)),
  CHECK (channel <> 'website' OR recordedBy IS NULL),
  CHECK (channel IN ('website', 'survey') OR recordedBy IS NOT NULL)
) STRICT;
INSERT INTO complaint VALUES(1,1,'7Qn2FV76SZ55aAii7HoALw',NULL,'inPerson',1745285956000,1745286496000,1,'',NULL,'',NULL,'Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','2025-04-17','','','Pendaftaran cukup sekali datang atau daring.',NULL);
INSERT INTO complaint VALUES(2,2,'liDHw0Dr88wdVBmhruaT0w',NULL,'website',1746162017000,1746162017000,NULL,'',NULL,'',NULL,'Untuk mendaftar pelatihan kalibrasi saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.','Pelatihan atau konsultansi','2025-04-14','','','Pendaftaran cukup sekali datang atau daring.',NULL);
INSERT INTO complaint VALUES(3,3,'ZnW7Sgo5V8tQ4XMyaLRaZQ',NULL,'telephone',1761197760000,1761198300000,1,'',NULL,'',NULL,'Penawaran kalibrasi anak timbangan untuk order SRT-9791 sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena ada biaya titik ukur tambahan yang tidak pernah kami minta.','Kalibrasi','2025-10-11','','','Tagihan disesuaikan dengan penawaran.',NULL);
INSERT INTO complaint VALUES(4,4,'szAWzzNC0E9MTGaRHJXrjg',NULL,'letter',1776066420000,1776066960000,1,'','0001/2026','100/DIR/2026','2026-04-11','Saya menanyakan status alat yang dikalibrasi dengan nomor UJI-2614 lewat surel dan WhatsApp, tetapi 4 hari tidak ada balasan. Nomor telepon layanan juga sering tidak diangkat.','Lainnya','2026-04-09','','','Jawaban dan cara mengetahui status tanpa harus menelepon.',NULL);
CREATE TABLE question (
  id      INTEGER PRIMARY KEY,
  code    TEXT NOT NULL CHECK (code <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  text    TEXT NOT NULL CHECK (text <> ''),
  highest INTEGER NOT NULL DEFAULT 5 CHECK (highest BETWEEN 2 AND 10),
  madeAt  INTEGER NOT NULL,
  madeBy  INTEGER REFERENCES person(id),
  UNIQUE (code, version)
) STRICT;
INSERT INTO question VALUES(1,'speed',1,1,'Seberapa puas Anda dengan kecepatan kami menangani keluhan ini?',5,0,NULL);
INSERT INTO question VALUES(2,'courtesy',1,2,'Seberapa puas Anda dengan sikap petugas kami?',5,0,NULL);
INSERT INTO question VALUES(3,'result',1,3,'Seberapa puas Anda dengan hasil penyelesaiannya?',5,0,NULL);
CREATE TABLE asked (
  caseID INTEGER PRIMARY KEY REFERENCES caseRun(id),
  at     INTEGER NOT NULL
) STRICT;
CREATE TABLE invitation (
  id         INTEGER PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  caseID     INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),
  sentAt     INTEGER NOT NULL,
  expiresAt  INTEGER NOT NULL CHECK (expiresAt > sentAt),
  remindedAt INTEGER
) STRICT;
CREATE TABLE answerSheet (
  invitationID INTEGER PRIMARY KEY REFERENCES invitation(id),
  answeredAt   INTEGER NOT NULL,
  comment      TEXT NOT NULL DEFAULT '',
  mayContact   INTEGER NOT NULL CHECK (mayContact IN (0, 1)),
  isBad        INTEGER NOT NULL CHECK (isBad IN (0, 1)),
  handledAt    INTEGER,
  handledBy    INTEGER REFERENCES person(id),
  handling     TEXT NOT NULL DEFAULT '',
  CHECK ((handledAt IS NULL) = (handledBy IS NULL))
) STRICT;
CREATE TABLE answer (
  invitationID INTEGER NOT NULL REFERENCES answerSheet(invitationID),
  questionID   INTEGER NOT NULL REFERENCES question(id),
  score        INTEGER NOT NULL CHECK (score BETWEEN 1 AND 10),
  PRIMARY KEY (invitationID, questionID)
) STRICT, WITHOUT ROWID;
CREATE TABLE questionnaire (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('skm', 'k3', 'other')),
  madeAt    INTEGER NOT NULL,
  madeBy    INTEGER REFERENCES person(id),
  retiredAt INTEGER
) STRICT;
INSERT INTO questionnaire VALUES(1,'skm','skm',0,NULL,NULL);
INSERT INTO questionnaire VALUES(2,'kepuasan-k3','k3',0,NULL,NULL);
CREATE TABLE questionnaireVersion (
  id              INTEGER PRIMARY KEY,
  questionnaireID INTEGER NOT NULL REFERENCES questionnaire(id),
  number          INTEGER NOT NULL CHECK (number >= 1),
  title           TEXT NOT NULL CHECK (title <> ''),
  purpose         TEXT NOT NULL DEFAULT '',
  minutes         INTEGER NOT NULL DEFAULT 5 CHECK (minutes BETWEEN 1 AND 60),
  thanks          TEXT NOT NULL DEFAULT '',
  edition         INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  madeAt          INTEGER NOT NULL,
  madeBy          INTEGER REFERENCES person(id),
  issuedAt        INTEGER,
  issuedBy        INTEGER REFERENCES person(id),
  UNIQUE (questionnaireID, number)
) STRICT;
INSERT INTO questionnaireVersion VALUES(1,1,1,'Survei Kepuasan Masyarakat','Jawaban Anda kami pakai untuk menilai mutu pelayanan dan memperbaikinya. Hasilnya diumumkan tanpa nama.',5,'Terima kasih. Jawaban Anda ikut menentukan apa yang kami perbaiki lebih dahulu.',1,0,NULL,0,NULL);
INSERT INTO questionnaireVersion VALUES(2,2,1,'Kuesioner Kepuasan Pelanggan K3','Kami ingin tahu seberapa penting bagi Anda tiap hal yang menyangkut keselamatan dan kesehatan kerja, dan seberapa puas Anda dengan keadaannya.',8,'Terima kasih. Jawaban Anda membantu menjaga agar setiap orang pulang dengan selamat.',1,0,NULL,0,NULL);
CREATE TABLE questionSection (
  id        INTEGER PRIMARY KEY,
  versionID INTEGER NOT NULL REFERENCES questionnaireVersion(id),
  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),
  title     TEXT NOT NULL CHECK (title <> ''),
  guidance  TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO questionSection VALUES(1,1,1,'Pelayanan kami','Pilih satu jawaban yang paling sesuai dengan yang Anda alami.');
INSERT INTO questionSection VALUES(2,1,2,'Tentang Anda','Bagian ini membantu kami memahami siapa yang kami layani.');
INSERT INTO questionSection VALUES(3,1,3,'Saran','');
INSERT INTO questionSection VALUES(4,2,1,'Keadaan dan sarana K3','Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.');
INSERT INTO questionSection VALUES(5,2,2,'Penerapan dan tanggapan','Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.');
INSERT INTO questionSection VALUES(6,2,3,'Pelatihan dan perhatian','Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.');
INSERT INTO questionSection VALUES(7,2,4,'Penilaian dan saran','');
CREATE TABLE item (
  id         INTEGER PRIMARY KEY,
  versionID  INTEGER NOT NULL REFERENCES questionnaireVersion(id),
  sectionID  INTEGER NOT NULL REFERENCES questionSection(id),
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),
  code       TEXT NOT NULL CHECK (code <> ''),
  kind       TEXT NOT NULL CHECK (kind IN ('skm', 'likert', 'pair', 'rating', 'single', 'multiple', 'matrix',
               'number', 'date', 'text')),
  text       TEXT NOT NULL CHECK (text <> ''),
  hint       TEXT NOT NULL DEFAULT '',
  topic      TEXT NOT NULL DEFAULT '',
  isRequired INTEGER NOT NULL CHECK (isRequired IN (0, 1)),
  shownIf    TEXT CHECK (shownIf <> ''),
  shownValue INTEGER, smallest INTEGER CHECK (smallest IS NULL OR kind = 'number'), largest INTEGER
  CHECK (largest IS NULL OR (kind = 'number' AND (smallest IS NULL OR largest >= smallest))), unit TEXT NOT NULL DEFAULT '' CHECK (unit = '' OR kind = 'number'),
  UNIQUE (versionID, code),
  CHECK ((shownIf IS NULL) = (shownValue IS NULL))
) STRICT;
INSERT INTO item VALUES(1,1,1,1,'persyaratan','skm','Bagaimana kesesuaian persyaratan pelayanan dengan jenis pelayanannya?','','Persyaratan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(2,1,1,2,'prosedur','skm','Bagaimana kemudahan prosedur pelayanan di unit ini?','','Sistem, mekanisme, dan prosedur',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(3,1,1,3,'waktu','skm','Bagaimana kecepatan kami dalam memberikan pelayanan?','','Waktu penyelesaian',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(4,1,1,4,'biaya','skm','Bagaimana kewajaran biaya atau tarif pelayanan?','','Biaya atau tarif',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(5,1,1,5,'produk','skm','Bagaimana kesesuaian hasil pelayanan dengan yang tercantum dalam standar pelayanan?','','Produk spesifikasi jenis pelayanan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(6,1,1,6,'kompetensi','skm','Bagaimana kemampuan petugas dalam memberikan pelayanan?','','Kompetensi pelaksana',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(7,1,1,7,'perilaku','skm','Bagaimana kesopanan dan keramahan petugas?','','Perilaku pelaksana',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(8,1,1,8,'sarana','skm','Bagaimana mutu sarana dan prasarana?','','Sarana dan prasarana',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(9,1,1,9,'pengaduan','skm','Bagaimana penanganan pengaduan, saran, dan masukan?','','Penanganan pengaduan, saran, dan masukan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(10,1,2,1,'layanan','text','Pelayanan apa yang Anda terima?','Misalnya pengujian sampel air.','',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(11,1,2,2,'umur','single','Berapa umur Anda?','','',0,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(12,1,2,3,'jenis-kelamin','single','Apa jenis kelamin Anda?','','',0,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(13,1,2,4,'pendidikan','single','Apa pendidikan terakhir Anda?','','',0,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(14,1,2,5,'pekerjaan','single','Apa pekerjaan Anda?','','',0,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(15,1,3,1,'saran','text','Apa yang paling perlu kami perbaiki?','Jangan menulis nama atau data pribadi siapa pun.','',0,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(16,2,4,1,'keselamatan-kerja','pair','Keselamatan orang di tempat kerja','','Keandalan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(17,2,4,2,'kebersihan','pair','Kebersihan dan kerapian lingkungan','','Bukti fisik',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(18,2,4,3,'apd','pair','Alat pelindung diri: tersedia, layak, dan sesuai pekerjaannya','','Bukti fisik',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(19,2,4,4,'rambu','pair','Rambu, jalur evakuasi, kotak P3K, dan alat pemadam yang mudah ditemukan','','Bukti fisik',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(20,2,4,5,'kesehatan-kerja','pair','Kesehatan di tempat kerja: cahaya, udara, kebisingan, dan sanitasi','','Empati',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(21,2,5,1,'kepatuhan','pair','Kepatuhan semua orang pada prosedur K3, termasuk pimpinan','','Keandalan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(22,2,5,2,'izin-kerja','pair','Pengawasan dan izin kerja pada pekerjaan berisiko tinggi','','Keandalan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(23,2,5,3,'tanggapan','pair','Kecepatan menanggapi laporan bahaya dan keluhan K3','','Ketanggapan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(24,2,5,4,'darurat','pair','Kesiapan menghadapi keadaan darurat','','Ketanggapan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(25,2,6,1,'pelatihan','pair','Pelatihan dan pengarahan K3 sebelum bekerja atau berkunjung','','Jaminan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(26,2,6,2,'petugas','pair','Pengetahuan dan kecakapan petugas K3','','Jaminan',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(27,2,6,3,'kepedulian','pair','Kepedulian pada keselamatan dan kesehatan Anda','','Empati',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(28,2,6,4,'saluran','pair','Kemudahan menyampaikan usul dan keberatan tanpa rasa takut','','Empati',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(29,2,7,1,'rekomendasi','rating','Seberapa mungkin Anda menganjurkan orang lain bekerja sama dengan kami karena penerapan K3 kami?','','',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(30,2,7,2,'pernah-bahaya','single','Apakah Anda melihat keadaan berbahaya di tempat kami dalam tiga bulan terakhir?','','',1,NULL,NULL,NULL,NULL,'');
INSERT INTO item VALUES(31,2,7,3,'bahaya','text','Apa yang Anda lihat, dan di mana?','Bila bahayanya masih ada, beri tahu juga petugas kami sekarang.','',1,'pernah-bahaya',1,NULL,NULL,'');
INSERT INTO item VALUES(32,2,7,4,'saran','text','Apa yang paling perlu kami perbaiki?','Jangan menulis nama atau data pribadi siapa pun.','',0,NULL,NULL,NULL,NULL,'');
CREATE TABLE itemChoice (
  itemID INTEGER NOT NULL REFERENCES item(id),
  value  INTEGER NOT NULL CHECK (value BETWEEN 0 AND 99),
  label  TEXT NOT NULL CHECK (label <> ''),
  PRIMARY KEY (itemID, value)
) STRICT, WITHOUT ROWID;
INSERT INTO itemChoice VALUES(1,1,'Tidak sesuai');
INSERT INTO itemChoice VALUES(1,2,'Kurang sesuai');
INSERT INTO itemChoice VALUES(1,3,'Sesuai');
INSERT INTO itemChoice VALUES(1,4,'Sangat sesuai');
INSERT INTO itemChoice VALUES(2,1,'Tidak mudah');
INSERT INTO itemChoice VALUES(2,2,'Kurang mudah');
INSERT INTO itemChoice VALUES(2,3,'Mudah');
INSERT INTO itemChoice VALUES(2,4,'Sangat mudah');
INSERT INTO itemChoice VALUES(3,1,'Tidak cepat');
INSERT INTO itemChoice VALUES(3,2,'Kurang cepat');
INSERT INTO itemChoice VALUES(3,3,'Cepat');
INSERT INTO itemChoice VALUES(3,4,'Sangat cepat');
INSERT INTO itemChoice VALUES(4,1,'Sangat mahal');
INSERT INTO itemChoice VALUES(4,2,'Cukup mahal');
INSERT INTO itemChoice VALUES(4,3,'Murah');
INSERT INTO itemChoice VALUES(4,4,'Gratis');
INSERT INTO itemChoice VALUES(5,1,'Tidak sesuai');
INSERT INTO itemChoice VALUES(5,2,'Kurang sesuai');
INSERT INTO itemChoice VALUES(5,3,'Sesuai');
INSERT INTO itemChoice VALUES(5,4,'Sangat sesuai');
INSERT INTO itemChoice VALUES(6,1,'Tidak kompeten');
INSERT INTO itemChoice VALUES(6,2,'Kurang kompeten');
INSERT INTO itemChoice VALUES(6,3,'Kompeten');
INSERT INTO itemChoice VALUES(6,4,'Sangat kompeten');
INSERT INTO itemChoice VALUES(7,1,'Tidak sopan dan tidak ramah');
INSERT INTO itemChoice VALUES(7,2,'Kurang sopan dan kurang ramah');
INSERT INTO itemChoice VALUES(7,3,'Sopan dan ramah');
INSERT INTO itemChoice VALUES(7,4,'Sangat sopan dan ramah');
INSERT INTO itemChoice VALUES(8,1,'Buruk');
INSERT INTO itemChoice VALUES(8,2,'Cukup');
INSERT INTO itemChoice VALUES(8,3,'Baik');
INSERT INTO itemChoice VALUES(8,4,'Sangat baik');
INSERT INTO itemChoice VALUES(9,1,'Tidak ada');
INSERT INTO itemChoice VALUES(9,2,'Ada, tetapi tidak berfungsi');
INSERT INTO itemChoice VALUES(9,3,'Berfungsi, tetapi kurang maksimal');
INSERT INTO itemChoice VALUES(9,4,'Dikelola dengan baik');
INSERT INTO itemChoice VALUES(11,1,'Di bawah 20 tahun');
INSERT INTO itemChoice VALUES(11,2,'20–29 tahun');
INSERT INTO itemChoice VALUES(11,3,'30–39 tahun');
INSERT INTO itemChoice VALUES(11,4,'40–49 tahun');
INSERT INTO itemChoice VALUES(11,5,'50–59 tahun');
INSERT INTO itemChoice VALUES(11,6,'60 tahun ke atas');
INSERT INTO itemChoice VALUES(12,1,'Perempuan');
INSERT INTO itemChoice VALUES(12,2,'Laki-laki');
INSERT INTO itemChoice VALUES(13,1,'SD atau di bawahnya');
INSERT INTO itemChoice VALUES(13,2,'SMP');
INSERT INTO itemChoice VALUES(13,3,'SMA atau SMK');
INSERT INTO itemChoice VALUES(13,4,'D1–D3');
INSERT INTO itemChoice VALUES(13,5,'D4 atau S1');
INSERT INTO itemChoice VALUES(13,6,'S2 atau S3');
INSERT INTO itemChoice VALUES(14,1,'ASN');
INSERT INTO itemChoice VALUES(14,2,'TNI atau Polri');
INSERT INTO itemChoice VALUES(14,3,'Pegawai swasta');
INSERT INTO itemChoice VALUES(14,4,'Wirausaha');
INSERT INTO itemChoice VALUES(14,5,'Pelajar atau mahasiswa');
INSERT INTO itemChoice VALUES(14,6,'Lainnya');
INSERT INTO itemChoice VALUES(16,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(16,2,'Tidak puas');
INSERT INTO itemChoice VALUES(16,3,'Cukup puas');
INSERT INTO itemChoice VALUES(16,4,'Puas');
INSERT INTO itemChoice VALUES(16,5,'Sangat puas');
INSERT INTO itemChoice VALUES(16,11,'Tidak penting');
INSERT INTO itemChoice VALUES(16,12,'Kurang penting');
INSERT INTO itemChoice VALUES(16,13,'Cukup penting');
INSERT INTO itemChoice VALUES(16,14,'Penting');
INSERT INTO itemChoice VALUES(16,15,'Sangat penting');
INSERT INTO itemChoice VALUES(17,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(17,2,'Tidak puas');
INSERT INTO itemChoice VALUES(17,3,'Cukup puas');
INSERT INTO itemChoice VALUES(17,4,'Puas');
INSERT INTO itemChoice VALUES(17,5,'Sangat puas');
INSERT INTO itemChoice VALUES(17,11,'Tidak penting');
INSERT INTO itemChoice VALUES(17,12,'Kurang penting');
INSERT INTO itemChoice VALUES(17,13,'Cukup penting');
INSERT INTO itemChoice VALUES(17,14,'Penting');
INSERT INTO itemChoice VALUES(17,15,'Sangat penting');
INSERT INTO itemChoice VALUES(18,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(18,2,'Tidak puas');
INSERT INTO itemChoice VALUES(18,3,'Cukup puas');
INSERT INTO itemChoice VALUES(18,4,'Puas');
INSERT INTO itemChoice VALUES(18,5,'Sangat puas');
INSERT INTO itemChoice VALUES(18,11,'Tidak penting');
INSERT INTO itemChoice VALUES(18,12,'Kurang penting');
INSERT INTO itemChoice VALUES(18,13,'Cukup penting');
INSERT INTO itemChoice VALUES(18,14,'Penting');
INSERT INTO itemChoice VALUES(18,15,'Sangat penting');
INSERT INTO itemChoice VALUES(19,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(19,2,'Tidak puas');
INSERT INTO itemChoice VALUES(19,3,'Cukup puas');
INSERT INTO itemChoice VALUES(19,4,'Puas');
INSERT INTO itemChoice VALUES(19,5,'Sangat puas');
INSERT INTO itemChoice VALUES(19,11,'Tidak penting');
INSERT INTO itemChoice VALUES(19,12,'Kurang penting');
INSERT INTO itemChoice VALUES(19,13,'Cukup penting');
INSERT INTO itemChoice VALUES(19,14,'Penting');
INSERT INTO itemChoice VALUES(19,15,'Sangat penting');
INSERT INTO itemChoice VALUES(20,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(20,2,'Tidak puas');
INSERT INTO itemChoice VALUES(20,3,'Cukup puas');
INSERT INTO itemChoice VALUES(20,4,'Puas');
INSERT INTO itemChoice VALUES(20,5,'Sangat puas');
INSERT INTO itemChoice VALUES(20,11,'Tidak penting');
INSERT INTO itemChoice VALUES(20,12,'Kurang penting');
INSERT INTO itemChoice VALUES(20,13,'Cukup penting');
INSERT INTO itemChoice VALUES(20,14,'Penting');
INSERT INTO itemChoice VALUES(20,15,'Sangat penting');
INSERT INTO itemChoice VALUES(21,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(21,2,'Tidak puas');
INSERT INTO itemChoice VALUES(21,3,'Cukup puas');
INSERT INTO itemChoice VALUES(21,4,'Puas');
INSERT INTO itemChoice VALUES(21,5,'Sangat puas');
INSERT INTO itemChoice VALUES(21,11,'Tidak penting');
INSERT INTO itemChoice VALUES(21,12,'Kurang penting');
INSERT INTO itemChoice VALUES(21,13,'Cukup penting');
INSERT INTO itemChoice VALUES(21,14,'Penting');
INSERT INTO itemChoice VALUES(21,15,'Sangat penting');
INSERT INTO itemChoice VALUES(22,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(22,2,'Tidak puas');
INSERT INTO itemChoice VALUES(22,3,'Cukup puas');
INSERT INTO itemChoice VALUES(22,4,'Puas');
INSERT INTO itemChoice VALUES(22,5,'Sangat puas');
INSERT INTO itemChoice VALUES(22,11,'Tidak penting');
INSERT INTO itemChoice VALUES(22,12,'Kurang penting');
INSERT INTO itemChoice VALUES(22,13,'Cukup penting');
INSERT INTO itemChoice VALUES(22,14,'Penting');
INSERT INTO itemChoice VALUES(22,15,'Sangat penting');
INSERT INTO itemChoice VALUES(23,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(23,2,'Tidak puas');
INSERT INTO itemChoice VALUES(23,3,'Cukup puas');
INSERT INTO itemChoice VALUES(23,4,'Puas');
INSERT INTO itemChoice VALUES(23,5,'Sangat puas');
INSERT INTO itemChoice VALUES(23,11,'Tidak penting');
INSERT INTO itemChoice VALUES(23,12,'Kurang penting');
INSERT INTO itemChoice VALUES(23,13,'Cukup penting');
INSERT INTO itemChoice VALUES(23,14,'Penting');
INSERT INTO itemChoice VALUES(23,15,'Sangat penting');
INSERT INTO itemChoice VALUES(24,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(24,2,'Tidak puas');
INSERT INTO itemChoice VALUES(24,3,'Cukup puas');
INSERT INTO itemChoice VALUES(24,4,'Puas');
INSERT INTO itemChoice VALUES(24,5,'Sangat puas');
INSERT INTO itemChoice VALUES(24,11,'Tidak penting');
INSERT INTO itemChoice VALUES(24,12,'Kurang penting');
INSERT INTO itemChoice VALUES(24,13,'Cukup penting');
INSERT INTO itemChoice VALUES(24,14,'Penting');
INSERT INTO itemChoice VALUES(24,15,'Sangat penting');
INSERT INTO itemChoice VALUES(25,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(25,2,'Tidak puas');
INSERT INTO itemChoice VALUES(25,3,'Cukup puas');
INSERT INTO itemChoice VALUES(25,4,'Puas');
INSERT INTO itemChoice VALUES(25,5,'Sangat puas');
INSERT INTO itemChoice VALUES(25,11,'Tidak penting');
INSERT INTO itemChoice VALUES(25,12,'Kurang penting');
INSERT INTO itemChoice VALUES(25,13,'Cukup penting');
INSERT INTO itemChoice VALUES(25,14,'Penting');
INSERT INTO itemChoice VALUES(25,15,'Sangat penting');
INSERT INTO itemChoice VALUES(26,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(26,2,'Tidak puas');
INSERT INTO itemChoice VALUES(26,3,'Cukup puas');
INSERT INTO itemChoice VALUES(26,4,'Puas');
INSERT INTO itemChoice VALUES(26,5,'Sangat puas');
INSERT INTO itemChoice VALUES(26,11,'Tidak penting');
INSERT INTO itemChoice VALUES(26,12,'Kurang penting');
INSERT INTO itemChoice VALUES(26,13,'Cukup penting');
INSERT INTO itemChoice VALUES(26,14,'Penting');
INSERT INTO itemChoice VALUES(26,15,'Sangat penting');
INSERT INTO itemChoice VALUES(27,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(27,2,'Tidak puas');
INSERT INTO itemChoice VALUES(27,3,'Cukup puas');
INSERT INTO itemChoice VALUES(27,4,'Puas');
INSERT INTO itemChoice VALUES(27,5,'Sangat puas');
INSERT INTO itemChoice VALUES(27,11,'Tidak penting');
INSERT INTO itemChoice VALUES(27,12,'Kurang penting');
INSERT INTO itemChoice VALUES(27,13,'Cukup penting');
INSERT INTO itemChoice VALUES(27,14,'Penting');
INSERT INTO itemChoice VALUES(27,15,'Sangat penting');
INSERT INTO itemChoice VALUES(28,1,'Sangat tidak puas');
INSERT INTO itemChoice VALUES(28,2,'Tidak puas');
INSERT INTO itemChoice VALUES(28,3,'Cukup puas');
INSERT INTO itemChoice VALUES(28,4,'Puas');
INSERT INTO itemChoice VALUES(28,5,'Sangat puas');
INSERT INTO itemChoice VALUES(28,11,'Tidak penting');
INSERT INTO itemChoice VALUES(28,12,'Kurang penting');
INSERT INTO itemChoice VALUES(28,13,'Cukup penting');
INSERT INTO itemChoice VALUES(28,14,'Penting');
INSERT INTO itemChoice VALUES(28,15,'Sangat penting');
INSERT INTO itemChoice VALUES(29,0,'sama sekali tidak mungkin');
INSERT INTO itemChoice VALUES(29,10,'sangat mungkin');
INSERT INTO itemChoice VALUES(30,1,'Ya');
INSERT INTO itemChoice VALUES(30,2,'Tidak');
CREATE TABLE itemRow (
  itemID INTEGER NOT NULL REFERENCES item(id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 30),
  label  TEXT NOT NULL CHECK (label <> ''),
  PRIMARY KEY (itemID, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name      TEXT NOT NULL CHECK (name <> ''),
  side      TEXT NOT NULL CHECK (side IN ('internal', 'external')),
  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1)
) STRICT;
INSERT INTO segment VALUES(1,'employee','Karyawan','internal',1);
INSERT INTO segment VALUES(2,'contractor','Kontraktor','internal',2);
INSERT INTO segment VALUES(3,'client','Klien','external',3);
INSERT INTO segment VALUES(4,'vendor','Vendor','external',4);
INSERT INTO segment VALUES(5,'neighbour','Masyarakat sekitar','external',5);
CREATE TABLE surveyRound (
  id          INTEGER PRIMARY KEY,
  token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  versionID   INTEGER NOT NULL REFERENCES questionnaireVersion(id),
  title       TEXT NOT NULL CHECK (title <> ''),
  opensOn     TEXT NOT NULL CHECK (length(opensOn) = 10),
  closesOn    TEXT NOT NULL CHECK (closesOn >= opensOn),
  isAnonymous INTEGER NOT NULL CHECK (isAnonymous IN (0, 1)),
  edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  madeAt      INTEGER NOT NULL,
  madeBy      INTEGER REFERENCES person(id),
  openedAt    INTEGER,
  openedBy    INTEGER REFERENCES person(id),
  remindedAt  INTEGER,
  closedAt    INTEGER,
  closedBy    INTEGER REFERENCES person(id),
  cancelledAt INTEGER, scheduledAt INTEGER, scheduledBy INTEGER REFERENCES person(id), cancelledBy INTEGER REFERENCES person(id), reason TEXT NOT NULL DEFAULT '', plannedClosesOn TEXT CHECK (length(plannedClosesOn) = 10),
  CHECK (closedAt IS NULL OR openedAt IS NOT NULL)
) STRICT;
CREATE TABLE roundSegment (
  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
  segmentID  INTEGER NOT NULL REFERENCES segment(id),
  population INTEGER CHECK (population >= 1),
  target     INTEGER CHECK (target >= 1),
  PRIMARY KEY (roundID, segmentID)
) STRICT, WITHOUT ROWID;
CREATE TABLE surveyLink (
  id         INTEGER PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
  kind       TEXT NOT NULL CHECK (kind IN ('personal', 'open', 'poster', 'kiosk', 'paper')),
  segmentID  INTEGER REFERENCES segment(id),
  unitID     INTEGER REFERENCES unit(id),
  name       TEXT NOT NULL DEFAULT '',
  email      TEXT NOT NULL DEFAULT '',
  capacity   INTEGER CHECK (capacity >= 1),
  used       INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
  madeAt     INTEGER NOT NULL,
  madeBy     INTEGER REFERENCES person(id),
  sentAt     INTEGER,
  remindedAt INTEGER,
  revokedAt  INTEGER, online INTEGER NOT NULL DEFAULT 0 CHECK (online BETWEEN 0 AND used),
  CHECK (kind <> 'personal' OR used <= 1)
) STRICT;
CREATE TABLE response (
  id         INTEGER PRIMARY KEY,
  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
  segmentID  INTEGER REFERENCES segment(id),
  unitID     INTEGER REFERENCES unit(id),
  channel    TEXT NOT NULL CHECK (channel IN ('personal', 'open', 'poster', 'kiosk', 'paper')),
  answeredOn TEXT NOT NULL CHECK (length(answeredOn) = 10),
  answeredAt INTEGER,
  linkID     INTEGER REFERENCES surveyLink(id)
) STRICT;
CREATE TABLE responseValue (
  responseID INTEGER NOT NULL REFERENCES response(id),
  itemID     INTEGER NOT NULL REFERENCES item(id),
  place      INTEGER NOT NULL CHECK (place BETWEEN 0 AND 99),
  value      INTEGER NOT NULL,
  PRIMARY KEY (responseID, itemID, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE responseText (
  responseID INTEGER NOT NULL REFERENCES response(id),
  itemID     INTEGER NOT NULL REFERENCES item(id),
  text       TEXT NOT NULL CHECK (text <> ''), lot INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (responseID, itemID)
) STRICT, WITHOUT ROWID;
CREATE TABLE savedAnswers (
  linkID INTEGER PRIMARY KEY REFERENCES surveyLink(id),
  text   TEXT NOT NULL
) STRICT;
CREATE TABLE contactWish (
  id         INTEGER PRIMARY KEY,
  roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
  responseID INTEGER REFERENCES response(id),
  name       TEXT NOT NULL,
  phone      TEXT NOT NULL,
  email      TEXT NOT NULL,
  about      TEXT NOT NULL,
  isBad      INTEGER NOT NULL CHECK (isBad IN (0, 1)),
  caseID     INTEGER REFERENCES caseRun(id),
  madeAt     INTEGER NOT NULL
) STRICT;
CREATE TABLE responseTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  channel   TEXT NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (roundID, segmentID, unitID, channel)
) STRICT, WITHOUT ROWID;
CREATE TABLE answerTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  itemID    INTEGER NOT NULL REFERENCES item(id),
  place     INTEGER NOT NULL,
  value     INTEGER NOT NULL,
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (roundID, itemID, place, value, segmentID, unitID)
) STRICT, WITHOUT ROWID;
CREATE TABLE itemTally (
  roundID INTEGER NOT NULL REFERENCES surveyRound(id),
  itemID  INTEGER NOT NULL REFERENCES item(id),
  place   INTEGER NOT NULL,
  count   INTEGER NOT NULL CHECK (count >= 1),
  sum     INTEGER NOT NULL,
  PRIMARY KEY (roundID, itemID, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE textTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  itemID    INTEGER NOT NULL REFERENCES item(id),
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (roundID, itemID, segmentID, unitID)
) STRICT, WITHOUT ROWID;
CREATE TABLE scaleTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  scale     TEXT NOT NULL,
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 1),
  sum       INTEGER NOT NULL,
  squares   INTEGER NOT NULL,
  PRIMARY KEY (roundID, scale, segmentID, unitID)
) STRICT, WITHOUT ROWID;
CREATE TABLE momentTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  itemID    INTEGER NOT NULL REFERENCES item(id),
  place     INTEGER NOT NULL,
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  sum       INTEGER NOT NULL,
  squares   INTEGER NOT NULL,
  crossed   INTEGER NOT NULL,
  PRIMARY KEY (roundID, itemID, place, segmentID, unitID)
) STRICT, WITHOUT ROWID;
CREATE TABLE theme (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name      TEXT NOT NULL CHECK (name <> ''),
  meaning   TEXT NOT NULL DEFAULT '',
  edition   INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  madeAt    INTEGER NOT NULL,
  madeBy    INTEGER REFERENCES person(id),
  retiredAt INTEGER
) STRICT;
INSERT INTO theme VALUES(1,'tema-apd','Alat pelindung diri','Ada, layak, dan dipakai',1,0,NULL,NULL);
INSERT INTO theme VALUES(2,'tema-kebersihan','Kebersihan dan kerapian','Lantai, toilet, sampah, tata letak',1,0,NULL,NULL);
INSERT INTO theme VALUES(3,'tema-rambu','Rambu dan informasi','Petunjuk arah, tanda bahaya, pengumuman',1,0,NULL,NULL);
INSERT INTO theme VALUES(4,'tema-peralatan','Peralatan dan mesin','Kondisi dan perawatannya',1,0,NULL,NULL);
INSERT INTO theme VALUES(5,'tema-lingkungan','Lingkungan kerja','Cahaya, udara, bising, panas',1,0,NULL,NULL);
INSERT INTO theme VALUES(6,'tema-darurat','Keadaan darurat','Jalur keluar, pemadam, pertolongan pertama',1,0,NULL,NULL);
INSERT INTO theme VALUES(7,'tema-pelatihan','Pelatihan dan sosialisasi','Penjelasan sebelum bekerja, latihan',1,0,NULL,NULL);
INSERT INTO theme VALUES(8,'tema-petugas','Sikap dan kesiapan petugas','Ramah, tanggap, memahami tugas',1,0,NULL,NULL);
INSERT INTO theme VALUES(9,'tema-waktu','Waktu layanan','Antrean, lama menunggu, jadwal',1,0,NULL,NULL);
INSERT INTO theme VALUES(10,'tema-pujian','Pujian','Yang sudah baik',1,0,NULL,NULL);
CREATE TABLE themedText (
  responseID INTEGER NOT NULL,
  itemID     INTEGER NOT NULL,
  themeID    INTEGER NOT NULL REFERENCES theme(id),
  PRIMARY KEY (responseID, itemID, themeID),
  FOREIGN KEY (responseID, itemID) REFERENCES responseText(responseID, itemID)
) STRICT, WITHOUT ROWID;
CREATE TABLE themeTally (
  roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
  themeID   INTEGER NOT NULL REFERENCES theme(id),
  segmentID INTEGER NOT NULL,
  unitID    INTEGER NOT NULL,
  count     INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (roundID, themeID, segmentID, unitID)
) STRICT, WITHOUT ROWID;
CREATE TABLE indicatorKind (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  meaning   TEXT NOT NULL DEFAULT '',
  retiredAt INTEGER
) STRICT;
INSERT INTO indicatorKind VALUES(1,'Keselamatan kerja','Rasa aman dan kejadian yang dialami saat bekerja atau berkunjung.',NULL);
INSERT INTO indicatorKind VALUES(2,'Kebersihan lingkungan','Kebersihan, kerapian, pencahayaan, dan udara di tempat kerja dan sekitarnya.',NULL);
INSERT INTO indicatorKind VALUES(3,'Kepatuhan prosedur','Prosedur K3 dipahami dan dijalankan oleh karyawan dan kontraktor.',NULL);
INSERT INTO indicatorKind VALUES(4,'Kesiapan tanggap darurat','Jalur evakuasi, alat pemadam, petugas, dan latihan keadaan darurat.',NULL);
INSERT INTO indicatorKind VALUES(5,'Ketersediaan APD','Alat pelindung diri tersedia, cukup, layak, dan dipakai.',NULL);
INSERT INTO indicatorKind VALUES(6,'Pelatihan dan sosialisasi','Pelatihan, induksi, dan sosialisasi K3 yang diterima.',NULL);
INSERT INTO indicatorKind VALUES(7,'Komunikasi K3','Rambu, pengumuman, dan jawaban atas pertanyaan tentang K3.',NULL);
INSERT INTO indicatorKind VALUES(8,'Penanganan keluhan K3','Keluhan dan masukan K3 ditanggapi cepat dan tuntas.',NULL);
INSERT INTO indicatorKind VALUES(9,'Kondisi alat dan fasilitas','Mesin, alat, dan fasilitas terpelihara dan aman dipakai.',NULL);
INSERT INTO indicatorKind VALUES(10,'Kesehatan kerja','Beban kerja, pemeriksaan kesehatan, dan pertolongan pertama.',NULL);
INSERT INTO indicatorKind VALUES(11,'Pengelolaan kontraktor','Kontraktor dan pemasok mengikuti syarat K3 perusahaan.',NULL);
INSERT INTO indicatorKind VALUES(12,'Dampak bagi masyarakat sekitar','Debu, bising, bau, lalu lintas, dan limbah yang dirasakan tetangga.',NULL);
CREATE TABLE programme (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2999),
  purpose  TEXT NOT NULL DEFAULT '',
  scope    TEXT NOT NULL DEFAULT '',
  madeAt   INTEGER NOT NULL,
  madeBy   INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE programmeRevision (
  id          INTEGER PRIMARY KEY,
  programmeID INTEGER NOT NULL REFERENCES programme(id),
  number      INTEGER NOT NULL CHECK (number >= 0),
  madeAt      INTEGER NOT NULL,
  formPaperID INTEGER REFERENCES paper(id), approvedAt INTEGER,
  UNIQUE (programmeID, number)
) STRICT;
CREATE TABLE programmeResource (
  programmeID INTEGER NOT NULL REFERENCES programme(id),
  ordinal     INTEGER NOT NULL CHECK (ordinal >= 1),
  kind        TEXT NOT NULL CHECK (kind <> ''),
  amount      TEXT NOT NULL CHECK (amount <> ''),
  provider    TEXT NOT NULL CHECK (provider <> ''),
  fromOn      TEXT NOT NULL CHECK (length(fromOn) = 10),
  PRIMARY KEY (programmeID, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator (
  id            INTEGER PRIMARY KEY,
  programmeID   INTEGER NOT NULL REFERENCES programme(id),
  number        INTEGER NOT NULL CHECK (number >= 1),
  kindID        INTEGER REFERENCES indicatorKind(id),
  name          TEXT NOT NULL CHECK (name <> ''),
  meaning       TEXT NOT NULL DEFAULT '',
  bySurvey      INTEGER NOT NULL CHECK (bySurvey IN (0, 1)),
  byInterview   INTEGER NOT NULL CHECK (byInterview IN (0, 1)),
  byObservation INTEGER NOT NULL CHECK (byObservation IN (0, 1)),
  measure       TEXT NOT NULL CHECK (measure IN ('ikm', 'csi', 'topTwo', 'compliance', 'count')),
  target        INTEGER NOT NULL CHECK (target >= 0),
  isCeiling     INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),
  positionID    INTEGER NOT NULL REFERENCES position(id),
  months        INTEGER NOT NULL CHECK (months BETWEEN 1 AND 4095), items TEXT NOT NULL DEFAULT '', removedAt INTEGER,
  UNIQUE (programmeID, number),
  CHECK (bySurvey + byInterview + byObservation >= 1)
) STRICT;
CREATE TABLE indicatorRound (
  indicatorID INTEGER NOT NULL REFERENCES indicator(id),
  roundID     INTEGER NOT NULL REFERENCES surveyRound(id),
  PRIMARY KEY (indicatorID, roundID)
) STRICT, WITHOUT ROWID;
CREATE TABLE indicatorReading (
  id          INTEGER PRIMARY KEY,
  indicatorID INTEGER NOT NULL REFERENCES indicator(id),
  measuredOn  TEXT NOT NULL CHECK (length(measuredOn) = 10),
  value       INTEGER NOT NULL CHECK (value >= 0),
  basis       TEXT NOT NULL CHECK (basis <> ''),
  at          INTEGER NOT NULL,
  personID    INTEGER REFERENCES person(id)
, measure TEXT
  CHECK (measure IN ('ikm', 'csi', 'topTwo', 'compliance', 'count'))) STRICT;
CREATE TABLE policy (
  id          INTEGER PRIMARY KEY,
  revision    INTEGER NOT NULL UNIQUE CHECK (revision >= 0),
  text        TEXT NOT NULL CHECK (text <> ''),
  reason      TEXT NOT NULL DEFAULT '',
  effectiveOn TEXT CHECK (length(effectiveOn) = 10),
  approvedOn  TEXT CHECK (length(approvedOn) = 10),
  madeAt      INTEGER NOT NULL,
  madeBy      INTEGER REFERENCES person(id),
  issuedAt    INTEGER,
  CHECK (issuedAt IS NULL OR (effectiveOn >= approvedOn))
) STRICT;
CREATE TABLE workPlan (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2999),
  madeAt   INTEGER NOT NULL,
  madeBy   INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE workPlanRevision (
  id     INTEGER PRIMARY KEY,
  planID INTEGER NOT NULL REFERENCES workPlan(id),
  number INTEGER NOT NULL CHECK (number >= 0),
  madeAt INTEGER NOT NULL,
  UNIQUE (planID, number)
) STRICT;
CREATE TABLE workActivity (
  id         INTEGER PRIMARY KEY,
  planID     INTEGER NOT NULL REFERENCES workPlan(id),
  number     INTEGER NOT NULL CHECK (number >= 1),
  activity   TEXT NOT NULL CHECK (activity <> ''),
  target     TEXT NOT NULL CHECK (target <> ''),
  positionID INTEGER NOT NULL REFERENCES position(id),
  budget     INTEGER CHECK (budget >= 0),
  months     INTEGER NOT NULL CHECK (months BETWEEN 1 AND 4095),
  UNIQUE (planID, number)
) STRICT;
CREATE TABLE workDone (
  activityID INTEGER NOT NULL REFERENCES workActivity(id),
  month      INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  doneOn     TEXT NOT NULL CHECK (length(doneOn) = 10),
  note       TEXT NOT NULL CHECK (note <> ''),
  at         INTEGER NOT NULL,
  personID   INTEGER REFERENCES person(id),
  PRIMARY KEY (activityID, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE voice (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL CHECK (kind IN ('interview', 'group', 'observation')),
  heldOn   TEXT NOT NULL CHECK (length(heldOn) = 10),
  place    TEXT NOT NULL CHECK (place <> ''),
  title    TEXT NOT NULL CHECK (title <> ''),
  summary  TEXT NOT NULL CHECK (summary <> ''),
  edition  INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  madeAt   INTEGER NOT NULL,
  madeBy   INTEGER REFERENCES person(id),
  blankedAt INTEGER
) STRICT;
CREATE TABLE voiceParticipant (
  voiceID   INTEGER NOT NULL REFERENCES voice(id),
  number    INTEGER NOT NULL CHECK (number >= 1),
  name      TEXT NOT NULL DEFAULT '',
  segmentID INTEGER NOT NULL REFERENCES segment(id),
  role      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (voiceID, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE voiceIndicator (
  voiceID     INTEGER NOT NULL REFERENCES voice(id),
  indicatorID INTEGER NOT NULL REFERENCES indicator(id),
  PRIMARY KEY (voiceID, indicatorID)
) STRICT, WITHOUT ROWID;
CREATE TABLE voiceQuote (
  id      INTEGER PRIMARY KEY,
  voiceID INTEGER NOT NULL REFERENCES voice(id),
  number  INTEGER NOT NULL CHECK (number >= 1),
  text    TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (voiceID, number)
) STRICT;
CREATE TABLE quoteCode (
  quoteID INTEGER NOT NULL REFERENCES voiceQuote(id),
  codeID  INTEGER NOT NULL REFERENCES theme(id),
  PRIMARY KEY (quoteID, codeID)
) STRICT, WITHOUT ROWID;
CREATE TABLE voicePoint (
  voiceID INTEGER NOT NULL REFERENCES voice(id),
  number  INTEGER NOT NULL CHECK (number >= 1),
  text    TEXT NOT NULL CHECK (text <> ''),
  finding TEXT NOT NULL CHECK (finding IN ('ok', 'notOk', 'notApplicable')),
  note    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (voiceID, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE voiceFile (
  voiceID INTEGER NOT NULL REFERENCES voice(id),
  fileID  INTEGER NOT NULL UNIQUE REFERENCES file(id),
  PRIMARY KEY (voiceID, fileID)
) STRICT, WITHOUT ROWID;
CREATE TABLE voiceChange (
  voiceID  INTEGER NOT NULL REFERENCES voice(id),
  edition  INTEGER NOT NULL CHECK (edition >= 1),
  at       INTEGER NOT NULL,
  personID INTEGER REFERENCES person(id),
  parts    TEXT NOT NULL,
  PRIMARY KEY (voiceID, edition)
) STRICT, WITHOUT ROWID;
CREATE TABLE changePage (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  isOpen    INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
  changedAt INTEGER NOT NULL,
  changedBy INTEGER REFERENCES person(id)
) STRICT;
CREATE TABLE publicChange (
  id            INTEGER PRIMARY KEY,
  token         TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  improvementID INTEGER NOT NULL REFERENCES improvement(id),
  roundID       INTEGER REFERENCES surveyRound(id),
  found         TEXT NOT NULL CHECK (found <> ''),
  changed       TEXT NOT NULL CHECK (changed <> ''),
  sinceOn       TEXT NOT NULL CHECK (length(sinceOn) = 10),
  isMailed      INTEGER NOT NULL CHECK (isMailed IN (0, 1)),
  edition       INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  writtenAt     INTEGER NOT NULL,
  writtenBy     INTEGER NOT NULL REFERENCES person(id),
  publishedAt   INTEGER,
  publishedBy   INTEGER REFERENCES person(id),
  mailedAt      INTEGER,
  withdrawnAt   INTEGER,
  withdrawnBy   INTEGER REFERENCES person(id),
  withdrawal    TEXT CHECK (withdrawal <> ''),
  CHECK (isMailed = 0 OR roundID IS NOT NULL),
  CHECK ((publishedAt IS NULL) = (publishedBy IS NULL)),
  CHECK ((withdrawnAt IS NULL) = (withdrawal IS NULL)),
  CHECK (mailedAt IS NULL OR publishedAt IS NOT NULL)
) STRICT;
CREATE TABLE changeMail (
  changeID INTEGER NOT NULL REFERENCES publicChange(id),
  linkID   INTEGER NOT NULL REFERENCES surveyLink(id),
  at       INTEGER NOT NULL,
  PRIMARY KEY (changeID, linkID)
) STRICT, WITHOUT ROWID;
CREATE TABLE monitoring (
  id       INTEGER PRIMARY KEY,
  token    TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  heldOn   TEXT NOT NULL CHECK (length(heldOn) = 10),
  personID INTEGER NOT NULL REFERENCES person(id),
  note     TEXT NOT NULL DEFAULT '',
  writtenAt INTEGER NOT NULL,
  paperID  INTEGER REFERENCES paper(id)
) STRICT;
CREATE TABLE monitoringLine (
  monitoringID  INTEGER NOT NULL REFERENCES monitoring(id),
  improvementID INTEGER NOT NULL REFERENCES improvement(id),
  planned       TEXT NOT NULL CHECK (planned IN ('yes', 'no', 'notYet')),
  carriedOut    TEXT NOT NULL CHECK (carriedOut IN ('yes', 'no', 'notYet')),
  evidence      TEXT NOT NULL CHECK (evidence IN ('yes', 'no', 'notYet')),
  effective     TEXT NOT NULL CHECK (effective IN ('yes', 'no', 'notYet')),
  communicated  TEXT NOT NULL CHECK (communicated IN ('yes', 'no', 'notYet')),
  note          TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (monitoringID, improvementID)
) STRICT, WITHOUT ROWID;
CREATE TABLE programmeNote (
  id          INTEGER PRIMARY KEY,
  token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  ground      TEXT NOT NULL CHECK (ground IN ('monitoring', 'audit', 'survey', 'review')),
  reference   TEXT NOT NULL DEFAULT '',
  text        TEXT NOT NULL CHECK (text <> ''),
  responsible TEXT NOT NULL CHECK (responsible <> ''),
  dueOn       TEXT NOT NULL CHECK (length(dueOn) = 10),
  edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  notedAt     INTEGER NOT NULL,
  notedBy     INTEGER NOT NULL REFERENCES person(id),
  doneAt      INTEGER,
  doneBy      INTEGER REFERENCES person(id),
  result      TEXT CHECK (result <> ''),
  CHECK ((doneAt IS NULL) = (result IS NULL))
) STRICT;
CREATE TABLE surveyReport (
  id         INTEGER PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  kind       TEXT NOT NULL CHECK (kind IN ('periodic', 'analysis', 'evaluation', 'review', 'management')),
  fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),
  throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),
  endOrder   INTEGER NOT NULL,
  roundID    INTEGER REFERENCES surveyRound(id),
  title      TEXT NOT NULL CHECK (title <> ''),
  number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
  draftedAt  INTEGER NOT NULL,
  draftedBy  INTEGER REFERENCES person(id),
  countedAt  INTEGER NOT NULL,
  replacesID INTEGER UNIQUE REFERENCES surveyReport(id),
  paperID    INTEGER REFERENCES paper(id)
) STRICT;
CREATE TABLE surveyReportText (
  reportID INTEGER NOT NULL REFERENCES surveyReport(id),
  section  TEXT NOT NULL CHECK (section <> ''),
  drafted  TEXT NOT NULL CHECK (drafted <> ''),
  written  TEXT CHECK (written <> ''),
  PRIMARY KEY (reportID, section)
) STRICT, WITHOUT ROWID;
CREATE TABLE surveyReportFigure (
  reportID  INTEGER NOT NULL REFERENCES surveyReport(id),
  ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),
  part      TEXT NOT NULL CHECK (part <> ''),
  code      TEXT NOT NULL,
  label     TEXT NOT NULL CHECK (label <> ''),
  unit      TEXT NOT NULL CHECK (unit IN ('count', 'index', 'percent', 'net')),
  value     INTEGER,
  count     INTEGER CHECK (count >= 0),
  before    INTEGER,
  target    INTEGER,
  isCeiling INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),
  note      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (reportID, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE surveyReportTurn (
  span   TEXT NOT NULL CHECK (span IN ('month', 'quarter', 'year')),
  fromOn TEXT NOT NULL CHECK (length(fromOn) = 10),
  at     INTEGER NOT NULL,
  PRIMARY KEY (span, fromOn)
) STRICT, WITHOUT ROWID;
CREATE TABLE feedbackReport (
  id         INTEGER PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
  title      TEXT NOT NULL CHECK (title <> ''),
  fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),
  throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),
  conclusion TEXT NOT NULL DEFAULT '',
  draftedAt  INTEGER NOT NULL,
  draftedBy  INTEGER NOT NULL REFERENCES person(id),
  paperID    INTEGER REFERENCES paper(id)
) STRICT;
CREATE TABLE feedbackLine (
  reportID INTEGER NOT NULL REFERENCES feedbackReport(id),
  ordinal  INTEGER NOT NULL CHECK (ordinal >= 1),
  part     TEXT NOT NULL CHECK (part <> ''),
  first    TEXT NOT NULL,
  second   TEXT NOT NULL DEFAULT '',
  third    TEXT NOT NULL DEFAULT '',
  fourth   TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (reportID, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE approvedIndicator (
  revisionID  INTEGER NOT NULL REFERENCES programmeRevision(id),
  indicatorID INTEGER NOT NULL REFERENCES indicator(id),
  measure     TEXT NOT NULL CHECK (measure IN ('ikm', 'csi', 'topTwo', 'compliance', 'count')),
  target      INTEGER NOT NULL CHECK (target >= 0),
  isCeiling   INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),
  items       TEXT NOT NULL,
  PRIMARY KEY (revisionID, indicatorID)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE inspectionTemplate (
  id        INTEGER PRIMARY KEY,
  title     TEXT NOT NULL CHECK (title <> ''),
  edition   INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  changedAt INTEGER NOT NULL,
  changedBy INTEGER REFERENCES person(id),
  retiredAt INTEGER
) STRICT;
INSERT INTO inspectionTemplate VALUES(1,'Inspeksi umum tempat kerja',1,0,NULL,NULL);
INSERT INTO inspectionTemplate VALUES(2,'Alat pemadam dan keadaan darurat',1,0,NULL,NULL);
INSERT INTO inspectionTemplate VALUES(3,'Mesin dan listrik',1,0,NULL,NULL);
CREATE TABLE inspectionTemplatePoint (
  templateID INTEGER NOT NULL REFERENCES inspectionTemplate(id),
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),
  topic      TEXT NOT NULL CHECK (topic <> ''),
  text       TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (templateID, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO inspectionTemplatePoint VALUES(1,1,'Alat pelindung diri','Alat pelindung tersedia sesuai pekerjaan');
INSERT INTO inspectionTemplatePoint VALUES(1,2,'Alat pelindung diri','Alat pelindung dipakai semua orang di area');
INSERT INTO inspectionTemplatePoint VALUES(1,3,'Alat pelindung diri','Alat pelindung bersih dan tidak rusak');
INSERT INTO inspectionTemplatePoint VALUES(1,4,'Kebersihan (5R)','Lantai kering, bersih, dan tidak licin');
INSERT INTO inspectionTemplatePoint VALUES(1,5,'Kebersihan (5R)','Barang tersusun dan tidak menghalangi jalan');
INSERT INTO inspectionTemplatePoint VALUES(1,6,'Kebersihan (5R)','Sampah dipilah dan dibuang');
INSERT INTO inspectionTemplatePoint VALUES(1,7,'Listrik','Kabel tidak terkelupas dan tidak melintang di jalan');
INSERT INTO inspectionTemplatePoint VALUES(1,8,'Listrik','Stopkontak tidak dibebani berlebihan');
INSERT INTO inspectionTemplatePoint VALUES(1,9,'APAR','Alat pemadam di tempatnya dan mudah dijangkau');
INSERT INTO inspectionTemplatePoint VALUES(1,10,'APAR','Jarum tekanan di daerah hijau dan kartu periksa terisi');
INSERT INTO inspectionTemplatePoint VALUES(1,11,'Jalur evakuasi','Jalur evakuasi dan pintu darurat bebas hambatan');
INSERT INTO inspectionTemplatePoint VALUES(1,12,'Jalur evakuasi','Lampu darurat menyala');
INSERT INTO inspectionTemplatePoint VALUES(1,13,'Rambu','Rambu bahaya dan larangan terpasang dan terbaca');
INSERT INTO inspectionTemplatePoint VALUES(1,14,'P3K','Kotak P3K lengkap dan belum kedaluwarsa');
INSERT INTO inspectionTemplatePoint VALUES(1,15,'Mesin','Pengaman mesin terpasang dan berfungsi');
INSERT INTO inspectionTemplatePoint VALUES(1,16,'Lingkungan kerja','Penerangan dan aliran udara cukup');
INSERT INTO inspectionTemplatePoint VALUES(2,1,'APAR','Jumlah dan jenis alat pemadam sesuai denah');
INSERT INTO inspectionTemplatePoint VALUES(2,2,'APAR','Segel utuh, selang tidak retak, tekanan di daerah hijau');
INSERT INTO inspectionTemplatePoint VALUES(2,3,'APAR','Tanda letak terlihat dari jauh');
INSERT INTO inspectionTemplatePoint VALUES(2,4,'Hidran','Hidran dan selang lengkap, tekanan airnya cukup');
INSERT INTO inspectionTemplatePoint VALUES(2,5,'Alarm','Alarm dan detektor berfungsi saat diuji');
INSERT INTO inspectionTemplatePoint VALUES(2,6,'Jalur evakuasi','Denah evakuasi terpasang dan benar');
INSERT INTO inspectionTemplatePoint VALUES(2,7,'Jalur evakuasi','Pintu darurat dapat dibuka dari dalam tanpa kunci');
INSERT INTO inspectionTemplatePoint VALUES(2,8,'Titik kumpul','Titik kumpul bertanda dan bebas');
INSERT INTO inspectionTemplatePoint VALUES(2,9,'P3K','Petugas P3K dan nomor darurat terpasang');
INSERT INTO inspectionTemplatePoint VALUES(3,1,'Mesin','Pelindung bagian berputar terpasang');
INSERT INTO inspectionTemplatePoint VALUES(3,2,'Mesin','Tombol henti darurat berfungsi');
INSERT INTO inspectionTemplatePoint VALUES(3,3,'Mesin','Petunjuk kerja terpasang di dekat mesin');
INSERT INTO inspectionTemplatePoint VALUES(3,4,'Mesin','Perawatan tercatat dan tidak lewat jadwal');
INSERT INTO inspectionTemplatePoint VALUES(3,5,'Listrik','Panel tertutup, berlabel, dan bebas barang');
INSERT INTO inspectionTemplatePoint VALUES(3,6,'Listrik','Pembumian terpasang');
INSERT INTO inspectionTemplatePoint VALUES(3,7,'Alat angkat','Tali, kait, dan kunci pengaman layak');
INSERT INTO inspectionTemplatePoint VALUES(3,8,'Perkakas','Perkakas tangan utuh dan tersimpan rapi');
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
CREATE TABLE inspectionPoint (
  id           INTEGER PRIMARY KEY,
  inspectionID INTEGER NOT NULL REFERENCES inspection(id),
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 1),
  topic        TEXT NOT NULL CHECK (topic <> ''),
  text         TEXT NOT NULL CHECK (text <> ''),
  verdict      TEXT CHECK (verdict IN ('good', 'bad', 'notApplicable')),
  note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE inspectionFile (
  fileID       INTEGER PRIMARY KEY REFERENCES file(id),
  inspectionID INTEGER NOT NULL REFERENCES inspection(id)
) STRICT;
CREATE TABLE kpiTarget (
  id        INTEGER PRIMARY KEY,
  figure    TEXT NOT NULL CHECK (figure <> ''),
  fromMonth TEXT NOT NULL CHECK (length(fromMonth) = 7),
  amount    INTEGER CHECK (amount >= 0),
  setAt     INTEGER NOT NULL,
  setBy     INTEGER NOT NULL REFERENCES person(id)
) STRICT;
CREATE TABLE dataToken (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL CHECK (name <> ''),
  secretHash   BLOB NOT NULL UNIQUE CHECK (length(secretHash) = 32),
  hint         TEXT NOT NULL CHECK (hint <> ''),
  readsCases   INTEGER NOT NULL CHECK (readsCases IN (0, 1)),
  readsSteps   INTEGER NOT NULL CHECK (readsSteps IN (0, 1)),
  readsFigures INTEGER NOT NULL CHECK (readsFigures IN (0, 1)),
  expiresOn    TEXT,
  madeAt       INTEGER NOT NULL,
  madeBy       INTEGER NOT NULL REFERENCES person(id),
  lastUsedOn   TEXT,
  revokedAt    INTEGER,
  revokedBy    INTEGER REFERENCES person(id),
  revokeReason TEXT NOT NULL DEFAULT '',
  CHECK (readsCases + readsSteps + readsFigures >= 1),
  CHECK ((revokedAt IS NULL) = (revokedBy IS NULL)),
  CHECK ((revokedAt IS NULL) = (revokeReason = ''))
) STRICT;
CREATE TABLE report (
  id         INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
  endOn      INTEGER NOT NULL CHECK (endOn BETWEEN 101 AND 999912),
  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  draftedAt  INTEGER NOT NULL,
  draftedBy  INTEGER REFERENCES person(id),
  countedAt  INTEGER NOT NULL,
  paperID    INTEGER REFERENCES paper(id),
  UNIQUE (kind, firstMonth)
) STRICT;
CREATE TABLE reportText (
  reportID INTEGER NOT NULL REFERENCES report(id),
  section  TEXT NOT NULL CHECK (section IN ('summary', 'analysis', 'recommendations', 'followUp')),
  drafted  TEXT NOT NULL,
  written  TEXT CHECK (written <> ''),
  PRIMARY KEY (reportID, section)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportFigure (
  reportID   INTEGER NOT NULL REFERENCES report(id),
  figure     TEXT NOT NULL CHECK (figure <> ''),
  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
  lastMonth  TEXT NOT NULL CHECK (length(lastMonth) = 7),
  ordinal    INTEGER NOT NULL,
  amount     INTEGER,
  count      INTEGER CHECK (count >= 0),
  part       INTEGER CHECK (part BETWEEN 0 AND count),
  p90        INTEGER,
  mean       INTEGER,
  target     INTEGER,
  PRIMARY KEY (reportID, figure, firstMonth, lastMonth)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportShare (
  reportID  INTEGER NOT NULL REFERENCES report(id),
  dimension TEXT NOT NULL CHECK (dimension IN ('category', 'cause', 'unit')),
  ordinal   INTEGER NOT NULL,
  name      TEXT NOT NULL,
  count     INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (reportID, dimension, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportStep (
  reportID  INTEGER NOT NULL REFERENCES report(id),
  ordinal   INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  title     TEXT NOT NULL,
  source    TEXT NOT NULL,
  standard  TEXT NOT NULL,
  median    INTEGER NOT NULL,
  p90       INTEGER NOT NULL,
  allowed   INTEGER NOT NULL,
  isByClock INTEGER NOT NULL CHECK (isByClock IN (0, 1)),
  late      INTEGER NOT NULL CHECK (late BETWEEN 0 AND timed),
  timed     INTEGER NOT NULL CHECK (timed > 0),
  PRIMARY KEY (reportID, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportLate (
  reportID    INTEGER NOT NULL REFERENCES report(id),
  ordinal     INTEGER NOT NULL,
  caseNumber  TEXT NOT NULL,
  step        TEXT NOT NULL,
  performer   TEXT NOT NULL,
  dueAt       INTEGER NOT NULL,
  completedAt INTEGER NOT NULL CHECK (completedAt > dueAt),
  PRIMARY KEY (reportID, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportMark (
  id       INTEGER PRIMARY KEY,
  reportID INTEGER NOT NULL REFERENCES report(id),
  role     TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
  personID INTEGER NOT NULL REFERENCES person(id),
  name     TEXT NOT NULL CHECK (name <> ''),
  position TEXT NOT NULL,
  at       INTEGER NOT NULL,
  voidedAt INTEGER CHECK (voidedAt >= at)
) STRICT;
CREATE TABLE reportReturn (
  id       INTEGER PRIMARY KEY,
  reportID INTEGER NOT NULL REFERENCES report(id),
  at       INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id),
  reason   TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TABLE reportChange (
  reportID INTEGER NOT NULL REFERENCES report(id),
  version  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  personID INTEGER REFERENCES person(id),
  part     TEXT NOT NULL CHECK (part <> ''),
  PRIMARY KEY (reportID, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE reportTurn (
  kind       TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
  firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
  at         INTEGER NOT NULL,
  PRIMARY KEY (kind, firstMonth)
) STRICT, WITHOUT ROWID;
CREATE TABLE webhook (
  id           INTEGER PRIMARY KEY,
  token        TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
  name         TEXT NOT NULL CHECK (name <> ''),
  address      TEXT NOT NULL CHECK (address LIKE 'http%://%'),
  sealed       BLOB NOT NULL CHECK (length(sealed) = 72),
  tellsOpened  INTEGER NOT NULL CHECK (tellsOpened IN (0, 1)),
  tellsSteps   INTEGER NOT NULL CHECK (tellsSteps IN (0, 1)),
  tellsEnded   INTEGER NOT NULL CHECK (tellsEnded IN (0, 1)),
  tellsOverdue INTEGER NOT NULL CHECK (tellsOverdue IN (0, 1)),
  madeAt       INTEGER NOT NULL,
  madeBy       INTEGER NOT NULL REFERENCES person(id),
  failingSince INTEGER,
  lastSentAt   INTEGER,
  offAt        INTEGER,
  offBecause   TEXT CHECK (offBecause IN ('byHand', 'failing', 'gone')),
  CHECK ((offAt IS NULL) = (offBecause IS NULL)),
  CHECK (tellsOpened + tellsSteps + tellsEnded + tellsOverdue >= 1)
) STRICT;
CREATE TABLE webhookDelivery (
  id        INTEGER PRIMARY KEY,
  webhookID INTEGER NOT NULL REFERENCES webhook(id),
  message   TEXT NOT NULL UNIQUE CHECK (message LIKE 'msg_%'),
  event     TEXT NOT NULL CHECK (event <> ''),
  body      TEXT NOT NULL CHECK (body <> ''),
  queuedAt  INTEGER NOT NULL,
  attempts  INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  nextAt    INTEGER NOT NULL,
  giveUpAt  INTEGER NOT NULL,
  sentAt    INTEGER,
  deadAt    INTEGER,
  reply     TEXT NOT NULL DEFAULT '',
  CHECK (sentAt IS NULL OR deadAt IS NULL)
) STRICT;
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
CREATE INDEX performerByPosition ON performer(positionID);
CREATE INDEX stepByPerformer ON step(performerID);
CREATE INDEX caseByOpening ON caseRun(openedAt, id);
CREATE INDEX caseByState ON caseRun(closedAt, openedAt, id);
CREATE INDEX caseByRevision ON caseRun(revisionID);
CREATE INDEX caseBySafety ON caseRun(openedAt, id) WHERE isSafety = 1;
CREATE INDEX entryByCase ON caseEntry(caseID, id);
CREATE INDEX attachmentByEntry ON caseAttachment(entryID);
CREATE INDEX actionByCase ON action(caseID, id);
CREATE INDEX informedByPerson ON caseInformed(personID);
CREATE INDEX customerEntryByKind ON caseEntry(kind, caseID) WHERE author = 'customer' AND kind <> 'customer.note';
CREATE UNIQUE INDEX openPauseOfStep ON casePause(caseStepID) WHERE endedAt IS NULL;
CREATE INDEX openPauseByDay ON casePause(expectedOn) WHERE endedAt IS NULL;
CREATE INDEX escalationByCase ON escalation(caseID, id);
CREATE UNIQUE INDEX escalationByRule ON escalation(caseStepID, ruleID) WHERE ruleID IS NOT NULL;
CREATE INDEX escalationByReceiver ON escalationReceiver(personID, escalationID);
CREATE INDEX cparByCase ON cpar(caseID, id);
CREATE INDEX cparByIssue ON cpar(issuedAt, id);
CREATE INDEX cparByMatter ON cpar(unitID, topic, issuedAt);
CREATE INDEX paperByCase ON paper(caseID, kind, id);
CREATE INDEX paperByIssue ON paper(issuedAt, id);
CREATE INDEX paperWaitingByTime ON paperWaiting(nextAt);
CREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;
CREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;
CREATE INDEX earlyEndByCase ON earlyEnd(caseID, caseStepID);
CREATE INDEX reopeningByCase ON reopening(caseID, caseStepID);
CREATE UNIQUE INDEX linkOfCases ON caseLink(firstID, secondID) WHERE undoneAt IS NULL;
CREATE INDEX linkBySecond ON caseLink(secondID) WHERE undoneAt IS NULL;
CREATE UNIQUE INDEX mergeOfCase ON caseMerge(caseID) WHERE splitAt IS NULL;
CREATE INDEX mergeBySurvivor ON caseMerge(survivorID) WHERE splitAt IS NULL;
CREATE INDEX taskByPosition ON caseStep(positionID,
  COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, unitID, stepID)
  WHERE completedAt IS NULL AND personID IS NULL;
CREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);
CREATE UNIQUE INDEX draftOfProcedure ON revision(procedureID) WHERE effectiveFrom IS NULL;
CREATE INDEX draftStepByPerformer ON draftStep(performerID);
CREATE INDEX markByRevision ON revisionMark(revisionID, id);
CREATE UNIQUE INDEX standingMark ON revisionMark(revisionID, role) WHERE voidedAt IS NULL;
CREATE INDEX returnByRevision ON revisionReturn(revisionID, id);
CREATE INDEX takenBackByCase ON takenBack(caseID);
CREATE INDEX factByOpening ON caseFact(openedAt);
CREATE INDEX factOfOpen ON caseFact(openedAt) WHERE closedAt IS NULL;
CREATE INDEX factByAnswer ON caseFact(answeredAt) WHERE answeredAt IS NOT NULL;
CREATE INDEX factByClosing ON caseFact(closedAt) WHERE closedAt IS NOT NULL;
CREATE INDEX factByReopening ON caseFact(reopenedAt) WHERE reopenedAt IS NOT NULL;
CREATE INDEX factByEscalation ON caseFact(escalatedAt) WHERE escalatedAt IS NOT NULL;
CREATE INDEX factBySatisfaction ON caseFact(satisfiedAt) WHERE satisfiedAt IS NOT NULL;
CREATE INDEX factByVerification ON caseFact(verifiedAt) WHERE verifiedAt IS NOT NULL;
CREATE INDEX factByCause ON caseFact(cause) WHERE cause IS NOT NULL;
CREATE INDEX lateStep ON caseStep(completedAt, id)
  WHERE dueAt < completedAt AND outcomeID IS NOT NULL AND completedBy IS NOT NULL;
CREATE INDEX paperByKind ON paper(kind, issuedAt, id);
CREATE INDEX paperByNumber ON paper(number COLLATE NOCASE, issuedAt, id);
CREATE INDEX openApproval ON approvalCase(kind, id) WHERE paperID IS NULL;
CREATE INDEX approvalByPaper ON approvalCase(paperID) WHERE paperID IS NOT NULL;
CREATE UNIQUE INDEX standingApprovalMark ON approvalMark(approvalID, role) WHERE voidedAt IS NULL;
CREATE INDEX approvalMarkByCase ON approvalMark(approvalID, id);
CREATE INDEX approvalReturnByCase ON approvalReturn(approvalID, id);
CREATE INDEX improvementByRank ON improvement(rank, id);
CREATE INDEX improvementByDay ON improvement(dueOn, id);
CREATE INDEX improvementByPlan ON improvement(plannedAt, id);
CREATE INDEX improvementBySource ON improvement(source, sourceKey, sourceItem, id);
CREATE INDEX improvementOpen ON improvement(rank, id) WHERE endedAt IS NULL;
CREATE INDEX improvementDue ON improvement(dueOn, id) WHERE endedAt IS NULL AND doneAt IS NULL;
CREATE INDEX improvementOfPerson ON improvement(personID, dueOn, id) WHERE endedAt IS NULL;
CREATE INDEX improvementOfPosition ON improvement(positionID, dueOn, id) WHERE endedAt IS NULL;
CREATE INDEX improvementDone ON improvement(doneAt, id) WHERE endedAt IS NULL AND doneAt IS NOT NULL;
CREATE INDEX entryByImprovement ON improvementEntry(improvementID, id);
CREATE INDEX fileByEntry ON improvementFile(entryID);
CREATE INDEX paperStartByTime ON paperStart(startsAt, paperID) WHERE settledAt IS NULL;
CREATE UNIQUE INDEX paperStartByOld ON paperStart(replaces) WHERE settledAt IS NULL;
CREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id) WHERE unitID IS NOT NULL;
CREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id) WHERE responsibleID IS NOT NULL;
CREATE INDEX stepByCompletion ON caseStep(completedBy, caseID) WHERE completedBy IS NOT NULL;
CREATE INDEX taskByPerson ON caseStep(personID,
  COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, stepID)
  WHERE completedAt IS NULL AND personID IS NOT NULL;
CREATE INDEX customerEntryByCase ON caseEntry(caseID, at) WHERE author = 'customer';
CREATE INDEX draftByAge ON draft(changedAt);
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
CREATE INDEX lapseNoticeByDay ON lapseNotice(lapsesOn) WHERE isOver = 0;
CREATE INDEX awaitedAnswer ON dispositionRecipient(personID, dispositionID) WHERE task <> '' AND answeredAt IS NULL;
CREATE INDEX pauseByStep ON casePause(caseStepID);
CREATE INDEX incomingByEntry ON incomingLetter(recordedAt, id);
CREATE INDEX incomingByCase ON incomingLetter(caseID) WHERE caseID IS NOT NULL;
CREATE INDEX disputedEntry ON caseEntry(caseID) WHERE kind = 'customer.disputed';
CREATE INDEX outgoingByTime ON outgoingLetter(at, id);
CREATE INDEX outgoingByCase ON outgoingLetter(caseID) WHERE caseID IS NOT NULL;
CREATE INDEX outgoingMadeOutside ON outgoingLetter(id) WHERE letterID IS NULL;
CREATE INDEX complaintByChannel ON complaint(channel, receivedAt);
CREATE INDEX invitationBySending ON invitation(sentAt, id);
CREATE INDEX sheetByTime ON answerSheet(answeredAt, invitationID);
CREATE INDEX sheetWaiting ON answerSheet(answeredAt) WHERE mayContact = 1 AND isBad = 1 AND handledAt IS NULL;
CREATE INDEX sheetWithWords ON answerSheet(answeredAt) WHERE comment <> '' OR handling <> '';
CREATE UNIQUE INDEX draftOfQuestionnaire ON questionnaireVersion(questionnaireID) WHERE issuedAt IS NULL;
CREATE INDEX sectionByVersion ON questionSection(versionID, ordinal, id);
CREATE INDEX itemBySection ON item(sectionID, ordinal, id);
CREATE INDEX roundByOpening ON surveyRound(opensOn, id);
CREATE INDEX roundByVersion ON surveyRound(versionID, closesOn, id);
CREATE INDEX linkByRound ON surveyLink(roundID, kind, id);
CREATE INDEX responseByRound ON response(roundID, answeredOn, id);
CREATE INDEX responseByLink ON response(linkID) WHERE linkID IS NOT NULL;
CREATE INDEX roundByClosing ON surveyRound(closesOn, id);
CREATE INDEX roundWaiting ON surveyRound(opensOn, id)
  WHERE scheduledAt IS NOT NULL AND openedAt IS NULL AND cancelledAt IS NULL;
CREATE INDEX roundOpen ON surveyRound(closesOn, id)
  WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL;
CREATE INDEX wishByRound ON contactWish(roundID, id);
CREATE INDEX wishWithContact ON contactWish(madeAt) WHERE name <> '' OR phone <> '' OR email <> '' OR about <> '';
CREATE INDEX linkToSend ON surveyLink(roundID, id)
  WHERE kind = 'personal' AND sentAt IS NULL AND revokedAt IS NULL AND used = 0;
CREATE INDEX linkToRemind ON surveyLink(roundID, id)
  WHERE kind = 'personal' AND sentAt IS NOT NULL AND remindedAt IS NULL AND revokedAt IS NULL AND used = 0;
CREATE INDEX linkByEmail ON surveyLink(roundID, email) WHERE email <> '';
CREATE INDEX linkWithContact ON surveyLink(madeAt) WHERE kind = 'personal' AND (name <> '' OR email <> '');
CREATE INDEX textByTheme ON themedText(themeID, itemID, responseID);
CREATE INDEX readingByIndicator ON indicatorReading(indicatorID, measuredOn, id);
CREATE INDEX voiceByDay ON voice(heldOn, id);
CREATE INDEX voiceOfIndicator ON voiceIndicator(indicatorID);
CREATE UNIQUE INDEX draftPolicy ON policy((1)) WHERE issuedAt IS NULL;
CREATE UNIQUE INDEX changeOfImprovement ON publicChange(improvementID) WHERE withdrawnAt IS NULL;
CREATE INDEX changeByWriting ON publicChange(writtenAt, id);
CREATE INDEX changeShown ON publicChange(publishedAt, id) WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL;
CREATE INDEX changeToMail ON publicChange(roundID, id)
  WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL AND isMailed = 1 AND mailedAt IS NULL;
CREATE INDEX monitoringByDay ON monitoring(heldOn, id);
CREATE INDEX noteByTime ON programmeNote(notedAt, id);
CREATE UNIQUE INDEX surveyReportOfScope ON surveyReport(kind, fromOn, throughOn, COALESCE(roundID, 0))
  WHERE replacesID IS NULL;
CREATE INDEX surveyReportByScope ON surveyReport(kind, fromOn, throughOn, id);
CREATE INDEX surveyReportByEnd ON surveyReport(endOrder, id);
CREATE INDEX surveyReportByDraft ON surveyReport(draftedAt, id);
CREATE INDEX surveyReportByRound ON surveyReport(roundID, id) WHERE roundID IS NOT NULL;
CREATE INDEX valueByItem ON responseValue(itemID);
CREATE UNIQUE INDEX openFeedbackReport ON feedbackReport(fromOn, throughOn) WHERE paperID IS NULL;
CREATE INDEX feedbackReportByDraft ON feedbackReport(draftedAt, id);
CREATE INDEX feedbackReportByPeriod ON feedbackReport(throughOn, fromOn, id);
CREATE UNIQUE INDEX textByLot ON responseText(itemID, lot);
CREATE INDEX approvalOfIndicator ON approvedIndicator(indicatorID);
CREATE INDEX wishByResponse ON contactWish(responseID) WHERE responseID IS NOT NULL;
CREATE INDEX safetyAuditByDay ON safetyAudit(plannedOn, id);
CREATE INDEX pointByAudit ON safetyAuditPoint(auditID, ordinal, id);
CREATE INDEX inspectionByDay ON inspection(inspectedOn, id);
CREATE INDEX inspectionByTemplate ON inspection(templateID, inspectedOn, id);
CREATE INDEX pointByInspection ON inspectionPoint(inspectionID, ordinal, id);
CREATE INDEX fileByInspection ON inspectionFile(inspectionID, fileID);
CREATE INDEX stepByTime ON caseStep(completedAt, id) WHERE outcomeID IS NOT NULL;
CREATE INDEX reportByEnd ON report(endOn, id);
CREATE INDEX reportByPaper ON report(paperID, endOn);
CREATE INDEX markByReport ON reportMark(reportID, id);
CREATE UNIQUE INDEX standingReportMark ON reportMark(reportID, role) WHERE voidedAt IS NULL;
CREATE INDEX returnByReport ON reportReturn(reportID, id);
CREATE INDEX deliveryWaiting ON webhookDelivery(nextAt, id) WHERE sentAt IS NULL AND deadAt IS NULL;
CREATE INDEX deliveryByWebhook ON webhookDelivery(webhookID, queuedAt, id);
CREATE INDEX deliveryByTime ON webhookDelivery(queuedAt);
CREATE TRIGGER trailIsFinal BEFORE UPDATE ON trail
  BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER trailIsKept BEFORE DELETE ON trail
  BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER issuedNumberIsFinal BEFORE UPDATE ON numberIssued
  BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
CREATE TRIGGER issuedNumberIsKept BEFORE DELETE ON numberIssued
  BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
CREATE TRIGGER paperIsFinal BEFORE UPDATE ON paper
  WHEN NEW.content <> '' OR NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.number <> OLD.number
    OR NEW.contentHash <> OLD.contentHash OR NEW.issuedAt <> OLD.issuedAt OR NEW.issuer <> OLD.issuer
  BEGIN SELECT RAISE(ABORT, 'an issued paper is final'); END;
CREATE TRIGGER paperIsKept BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'an issued paper is kept'); END;
CREATE TRIGGER paperFileIsFinal BEFORE UPDATE ON paperFile
  BEGIN SELECT RAISE(ABORT, 'the PDF of a paper is final'); END;
CREATE TRIGGER paperFileIsKept BEFORE DELETE ON paperFile
  BEGIN SELECT RAISE(ABORT, 'the PDF of a paper is kept'); END;
CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep
  WHEN OLD.completedAt IS NOT NULL AND NOT (NEW.reason = '' AND NEW.completedAt = OLD.completedAt
    AND NEW.completedBy IS OLD.completedBy AND NEW.outcomeID IS OLD.outcomeID
    AND NEW.minutesUsed = OLD.minutesUsed AND NEW.openedAt = OLD.openedAt AND NEW.dueAt IS OLD.dueAt
    AND NEW.completedFor IS OLD.completedFor AND NEW.completedAs = OLD.completedAs
    AND NEW.stepID = OLD.stepID AND NEW.caseID = OLD.caseID)
  BEGIN SELECT RAISE(ABORT, 'a completed step is final'); END;
CREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep
  BEGIN SELECT RAISE(ABORT, 'a step of a case is kept'); END;
CREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun
  WHEN OLD.closedAt IS NOT NULL AND NOT (NEW.closedAt IS NULL AND NEW.ending IS NULL
    AND EXISTS (SELECT 1 FROM reopening r WHERE r.caseID = OLD.id AND r.closedAt = OLD.closedAt
      AND r.ending = OLD.ending))
  BEGIN SELECT RAISE(ABORT, 'a closed case stays closed'); END;
CREATE TRIGGER earlyEndIsKept BEFORE DELETE ON earlyEnd
  BEGIN SELECT RAISE(ABORT, 'the end of a case is kept'); END;
CREATE TRIGGER reopeningIsKept BEFORE DELETE ON reopening
  BEGIN SELECT RAISE(ABORT, 'the reopening of a case is kept'); END;
CREATE TRIGGER revisionIsFinal BEFORE UPDATE ON revision WHEN OLD.effectiveFrom IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an approved revision is final'); END;
CREATE TRIGGER revisionIsKept BEFORE DELETE ON revision WHEN OLD.effectiveFrom IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an approved revision is kept'); END;
CREATE TRIGGER stepIsFinal BEFORE UPDATE ON step
  WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'a step of an approved revision is final'); END;
CREATE TRIGGER stepIsKept BEFORE DELETE ON step
  WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'a step of an approved revision is kept'); END;
CREATE TRIGGER markStays BEFORE UPDATE ON revisionMark
  WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at
  BEGIN SELECT RAISE(ABORT, 'a mark can only be voided, once'); END;
CREATE TRIGGER approverIsAnother BEFORE INSERT ON revisionMark
  WHEN NEW.role <> 'prepared' AND EXISTS (SELECT 1 FROM revisionMark m WHERE m.revisionID = NEW.revisionID
    AND m.role = 'prepared' AND m.voidedAt IS NULL AND m.personID = NEW.personID)
  BEGIN SELECT RAISE(ABORT, 'nobody checks or approves what he has prepared'); END;
CREATE TRIGGER withdrawalIsFinal BEFORE UPDATE ON revisionWithdrawal
  BEGIN SELECT RAISE(ABORT, 'a withdrawal is final'); END;
CREATE TRIGGER withdrawalIsKept BEFORE DELETE ON revisionWithdrawal
  BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept'); END;
CREATE TRIGGER takenBackIsKept BEFORE DELETE ON takenBack
  BEGIN SELECT RAISE(ABORT, 'that a case was taken back is kept'); END;
CREATE TRIGGER paperVoidIsFinal BEFORE UPDATE ON paperVoid
  BEGIN SELECT RAISE(ABORT, 'a voided paper stays void'); END;
CREATE TRIGGER paperVoidIsKept BEFORE DELETE ON paperVoid
  BEGIN SELECT RAISE(ABORT, 'a voided paper stays void'); END;
CREATE TRIGGER issuedApprovalIsFinal BEFORE UPDATE ON approvalCase WHEN OLD.paperID IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued document is final'); END;
CREATE TRIGGER approvalIsKept BEFORE DELETE ON approvalCase
  BEGIN SELECT RAISE(ABORT, 'the way of a document is kept'); END;
CREATE TRIGGER approvalMarkStays BEFORE UPDATE ON approvalMark
  WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at
    OR EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = OLD.approvalID AND c.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'a mark can only be voided, once, and not under what is issued'); END;
CREATE TRIGGER approvalMarkIsKept BEFORE DELETE ON approvalMark
  BEGIN SELECT RAISE(ABORT, 'a mark is kept'); END;
CREATE TRIGGER issuedApprovalTakesNoMark BEFORE INSERT ON approvalMark
  WHEN EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = NEW.approvalID AND c.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued document is final'); END;
CREATE TRIGGER documentApproverIsAnother BEFORE INSERT ON approvalMark
  WHEN NEW.role <> 'prepared' AND EXISTS (SELECT 1 FROM approvalMark m WHERE m.approvalID = NEW.approvalID
    AND m.role = 'prepared' AND m.voidedAt IS NULL AND m.personID = NEW.personID)
  BEGIN SELECT RAISE(ABORT, 'nobody checks or approves what he has prepared'); END;
CREATE TRIGGER improvementIsKept BEFORE DELETE ON improvement
  BEGIN SELECT RAISE(ABORT, 'an improvement is kept'); END;
CREATE TRIGGER endedImprovementIsFinal BEFORE UPDATE ON improvement
  WHEN OLD.endedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL
    AND NEW.endedAt = OLD.endedAt AND NEW.ending = OLD.ending AND NEW.edition = OLD.edition)
  BEGIN SELECT RAISE(ABORT, 'an ended improvement is final'); END;
CREATE TRIGGER improvementEntryIsFinal BEFORE UPDATE ON improvementEntry
  BEGIN SELECT RAISE(ABORT, 'what was done about an improvement is never changed'); END;
CREATE TRIGGER improvementEntryIsKept BEFORE DELETE ON improvementEntry
  BEGIN SELECT RAISE(ABORT, 'what was done about an improvement is kept'); END;
CREATE TRIGGER improvementIsVerifiedByOthers BEFORE INSERT ON improvementEntry
  WHEN NEW.kind = 'verified'
    AND NEW.personID = (SELECT i.doneBy FROM improvement i WHERE i.id = NEW.improvementID)
  BEGIN SELECT RAISE(ABORT, 'nobody verifies his own work'); END;
CREATE TRIGGER paperStartIsFinal BEFORE UPDATE ON paperStart
  WHEN OLD.settledAt IS NOT NULL OR NEW.paperID <> OLD.paperID OR NEW.startsAt <> OLD.startsAt
    OR NEW.replaces IS NOT OLD.replaces OR NEW.personID <> OLD.personID
  BEGIN SELECT RAISE(ABORT, 'from when a paper holds is settled once'); END;
CREATE TRIGGER paperStartIsKept BEFORE DELETE ON paperStart
  BEGIN SELECT RAISE(ABORT, 'from when a paper holds stays known'); END;
CREATE TRIGGER signatureIsFinal BEFORE UPDATE ON letterSignature
  BEGIN SELECT RAISE(ABORT, 'a signature is final'); END;
CREATE TRIGGER signatureIsKept BEFORE DELETE ON letterSignature
  BEGIN SELECT RAISE(ABORT, 'a signature is final'); END;
CREATE TRIGGER versionIsKept BEFORE DELETE ON letterVersion
  BEGIN SELECT RAISE(ABORT, 'a saved version is final'); END;
CREATE TRIGGER noVersionAfterSignature BEFORE INSERT ON letterVersion
  WHEN EXISTS (SELECT 1 FROM letterSignature WHERE letterID = NEW.letterID)
  BEGIN SELECT RAISE(ABORT, 'a signed letter has no further version'); END;
CREATE TRIGGER initialsAreFinal BEFORE UPDATE ON letterInitials
  BEGIN SELECT RAISE(ABORT, 'initials are final'); END;
CREATE TRIGGER versionIsFinal BEFORE UPDATE ON letterVersion
  WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN complaint c ON c.id = l.complaintID
    JOIN forgotten f ON f.caseID = c.caseID WHERE l.id = OLD.letterID)
  BEGIN SELECT RAISE(ABORT, 'a saved version is final'); END;
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
CREATE TRIGGER issuedChoicesAreAll BEFORE INSERT ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = NEW.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an item of an issued version gets no more choices'); END;
CREATE TRIGGER issuedRowsAreAll BEFORE INSERT ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = NEW.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an item of an issued version gets no more rows'); END;
CREATE TRIGGER issuedChoiceIsFinal BEFORE UPDATE ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a choice of an issued version is never changed'); END;
CREATE TRIGGER issuedChoiceIsKept BEFORE DELETE ON itemChoice WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a choice of an issued version is kept'); END;
CREATE TRIGGER issuedRowIsFinal BEFORE UPDATE ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a row of an issued version is never changed'); END;
CREATE TRIGGER issuedRowIsKept BEFORE DELETE ON itemRow WHEN (SELECT v.issuedAt FROM item i JOIN questionnaireVersion v ON v.id = i.versionID WHERE i.id = OLD.itemID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a row of an issued version is kept'); END;
CREATE TRIGGER anonymousWish BEFORE INSERT ON contactWish
  WHEN NEW.responseID IS NOT NULL AND (SELECT isAnonymous FROM surveyRound WHERE id = NEW.roundID) = 1
  BEGIN SELECT RAISE(ABORT, 'a wish to be contacted leads to no response of an anonymous round'); END;
CREATE TRIGGER personalLinkIsUsedOnce BEFORE UPDATE OF used ON surveyLink WHEN NEW.used < OLD.used
  BEGIN SELECT RAISE(ABORT, 'what was answered stays answered'); END;
CREATE TRIGGER issuedPolicyIsFinal BEFORE UPDATE ON policy WHEN OLD.issuedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued policy is followed by another revision, never changed'); END;
CREATE TRIGGER issuedPolicyIsKept BEFORE DELETE ON policy WHEN OLD.issuedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued policy is kept'); END;
CREATE TRIGGER voiceChangeIsKept BEFORE DELETE ON voiceChange
  BEGIN SELECT RAISE(ABORT, 'who changed a note stays known'); END;
CREATE TRIGGER publishedChangeIsFinal BEFORE UPDATE OF found, changed, sinceOn, improvementID, roundID, publishedAt
  ON publicChange WHEN OLD.publishedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'what was published is withdrawn, never changed'); END;
CREATE TRIGGER publicChangeIsKept BEFORE DELETE ON publicChange WHEN OLD.publishedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'what was published is kept'); END;
CREATE TRIGGER monitoringLineIsFinal BEFORE UPDATE ON monitoringLine
  BEGIN SELECT RAISE(ABORT, 'what was monitored is never changed'); END;
CREATE TRIGGER monitoringLineIsKept BEFORE DELETE ON monitoringLine
  BEGIN SELECT RAISE(ABORT, 'what was monitored is kept'); END;
CREATE TRIGGER issuedSurveyReportIsFinal BEFORE UPDATE ON surveyReport WHEN OLD.paperID IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportIsKept BEFORE DELETE ON surveyReport
  BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;
CREATE TRIGGER surveyReportTextIsFinalForINSERT BEFORE INSERT ON surveyReportText
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportTextIsFinalForUPDATE BEFORE UPDATE ON surveyReportText
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportTextIsFinalForDELETE BEFORE DELETE ON surveyReportText
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportFigureIsFinalForINSERT BEFORE INSERT ON surveyReportFigure
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportFigureIsFinalForUPDATE BEFORE UPDATE ON surveyReportFigure
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER surveyReportFigureIsFinalForDELETE BEFORE DELETE ON surveyReportFigure
  WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER issuedFeedbackReportIsFinal BEFORE UPDATE ON feedbackReport WHEN OLD.paperID IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER feedbackReportIsKept BEFORE DELETE ON feedbackReport
  BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;
CREATE TRIGGER feedbackLineIsFinalForINSERT BEFORE INSERT ON feedbackLine
  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER feedbackLineIsFinalForUPDATE BEFORE UPDATE ON feedbackLine
  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER feedbackLineIsFinalForDELETE BEFORE DELETE ON feedbackLine
  WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER textLot AFTER INSERT ON responseText WHEN NEW.lot = 0
  BEGIN UPDATE responseText SET lot = (random() & 4611686018427387903) + 1 WHERE responseID = NEW.responseID AND itemID = NEW.itemID; END;
CREATE TRIGGER readingIsFinal BEFORE UPDATE ON indicatorReading
  BEGIN SELECT RAISE(ABORT, 'a reading is followed by another, never changed'); END;
CREATE TRIGGER approvedTargetIsFinal BEFORE UPDATE ON approvedIndicator
  BEGIN SELECT RAISE(ABORT, 'an approved target is followed by another revision, never changed'); END;
CREATE TRIGGER approvedTargetIsKept BEFORE DELETE ON approvedIndicator
  BEGIN SELECT RAISE(ABORT, 'an approved target is kept'); END;
CREATE TRIGGER finishedInspectionIsFinal BEFORE UPDATE ON inspection
  WHEN OLD.finishedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL
    AND NEW.finishedAt = OLD.finishedAt AND NEW.edition = OLD.edition AND NEW.note = OLD.note)
  BEGIN SELECT RAISE(ABORT, 'a finished inspection is final'); END;
CREATE TRIGGER inspectionIsKept BEFORE DELETE ON inspection WHEN OLD.finishedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an inspection is kept'); END;
CREATE TRIGGER inspectedPointIsFinal BEFORE UPDATE ON inspectionPoint
  WHEN (SELECT i.finishedAt FROM inspection i WHERE i.id = OLD.inspectionID) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a finished inspection is final'); END;
CREATE TRIGGER leadAuditsOthers BEFORE INSERT ON safetyAudit
  WHEN EXISTS (SELECT 1 FROM appointment p WHERE p.personID = NEW.leadID AND p.unitID = NEW.unitID
    AND p.fromAt <= NEW.madeAt AND (p.untilAt IS NULL OR p.untilAt > NEW.madeAt))
  BEGIN SELECT RAISE(ABORT, 'nobody audits his own unit'); END;
CREATE TRIGGER auditIsKept BEFORE DELETE ON safetyAudit
  BEGIN SELECT RAISE(ABORT, 'an audit is kept'); END;
CREATE TRIGGER kpiTargetIsFinal BEFORE UPDATE ON kpiTarget
  BEGIN SELECT RAISE(ABORT, 'a standard is followed by another, never changed'); END;
CREATE TRIGGER kpiTargetIsKept BEFORE DELETE ON kpiTarget
  BEGIN SELECT RAISE(ABORT, 'a standard of its time is kept'); END;
CREATE TRIGGER dataTokenSecretIsFinal BEFORE UPDATE OF secretHash, name, readsCases, readsSteps, readsFigures ON dataToken
  BEGIN SELECT RAISE(ABORT, 'a token is followed by another, never changed'); END;
CREATE TRIGGER revokedDataTokenIsFinal BEFORE UPDATE ON dataToken WHEN OLD.revokedAt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a revoked token stays revoked'); END;
CREATE TRIGGER dataTokenIsKept BEFORE DELETE ON dataToken
  BEGIN SELECT RAISE(ABORT, 'tokens are kept'); END;
CREATE TRIGGER issuedReportIsFinal BEFORE UPDATE ON report WHEN OLD.paperID IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportIsKept BEFORE DELETE ON report
  BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;
CREATE TRIGGER reportTextIsFinalForINSERT BEFORE INSERT ON reportText
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportTextIsFinalForUPDATE BEFORE UPDATE ON reportText
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportTextIsFinalForDELETE BEFORE DELETE ON reportText
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportFigureIsFinalForINSERT BEFORE INSERT ON reportFigure
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportFigureIsFinalForUPDATE BEFORE UPDATE ON reportFigure
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportFigureIsFinalForDELETE BEFORE DELETE ON reportFigure
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportShareIsFinalForINSERT BEFORE INSERT ON reportShare
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportShareIsFinalForUPDATE BEFORE UPDATE ON reportShare
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportShareIsFinalForDELETE BEFORE DELETE ON reportShare
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportStepIsFinalForINSERT BEFORE INSERT ON reportStep
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportStepIsFinalForUPDATE BEFORE UPDATE ON reportStep
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportStepIsFinalForDELETE BEFORE DELETE ON reportStep
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportLateIsFinalForINSERT BEFORE INSERT ON reportLate
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportLateIsFinalForUPDATE BEFORE UPDATE ON reportLate
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportLateIsFinalForDELETE BEFORE DELETE ON reportLate
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportMarkIsFinalForINSERT BEFORE INSERT ON reportMark
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = NEW.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportMarkIsFinalForUPDATE BEFORE UPDATE ON reportMark
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
CREATE TRIGGER reportMarkIsFinalForDELETE BEFORE DELETE ON reportMark
  WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = OLD.reportID AND r.paperID IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
PRAGMA writable_schema=OFF;
COMMIT;
