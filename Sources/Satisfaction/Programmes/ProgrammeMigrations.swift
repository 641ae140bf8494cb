import Database

extension Migration {
  /// What a year's programme promises, the policy over it, the year's work, and what was heard beside questionnaires.
  ///
  /// What is approved is a revision of a programme or a work plan; what it says stands once, and is frozen on the paper.
  /// Months of a year are one number: bit 0 is January. A measured value and a target stand in hundredths of their
  /// unit, so that 76,61 is kept exactly.
  static let programmes = Migration(
    "satisfaction 0006 a programme has indicators, a policy revisions, a year its work, and other voices are noted",
    """
    \(indicators)
    \(policies)
    \(workPlans)
    \(voices)
    \(programmeTriggers)
    """)

  /// A programme's resources are what management provides (clause of the procedure's responsibilities).
  private static let indicators = """
    CREATE TABLE indicatorKind (
      id        INTEGER PRIMARY KEY,
      name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
      meaning   TEXT NOT NULL DEFAULT '',
      retiredAt INTEGER
    ) STRICT;
    INSERT INTO indicatorKind (name, meaning) VALUES
      ('Keselamatan kerja', 'Rasa aman dan kejadian yang dialami saat bekerja atau berkunjung.'),
      ('Kebersihan lingkungan', 'Kebersihan, kerapian, pencahayaan, dan udara di tempat kerja dan sekitarnya.'),
      ('Kepatuhan prosedur', 'Prosedur K3 dipahami dan dijalankan oleh karyawan dan kontraktor.'),
      ('Kesiapan tanggap darurat', 'Jalur evakuasi, alat pemadam, petugas, dan latihan keadaan darurat.'),
      ('Ketersediaan APD', 'Alat pelindung diri tersedia, cukup, layak, dan dipakai.'),
      ('Pelatihan dan sosialisasi', 'Pelatihan, induksi, dan sosialisasi K3 yang diterima.'),
      ('Komunikasi K3', 'Rambu, pengumuman, dan jawaban atas pertanyaan tentang K3.'),
      ('Penanganan keluhan K3', 'Keluhan dan masukan K3 ditanggapi cepat dan tuntas.'),
      ('Kondisi alat dan fasilitas', 'Mesin, alat, dan fasilitas terpelihara dan aman dipakai.'),
      ('Kesehatan kerja', 'Beban kerja, pemeriksaan kesehatan, dan pertolongan pertama.'),
      ('Pengelolaan kontraktor', 'Kontraktor dan pemasok mengikuti syarat K3 perusahaan.'),
      ('Dampak bagi masyarakat sekitar', 'Debu, bising, bau, lalu lintas, dan limbah yang dirasakan tetangga.');
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
      formPaperID INTEGER REFERENCES paper(id),
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
      months        INTEGER NOT NULL CHECK (months BETWEEN 1 AND 4095),
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
    ) STRICT;
    CREATE INDEX readingByIndicator ON indicatorReading(indicatorID, measuredOn, id);
    """

  /// A revision without `issuedAt` is a draft; there is at most one.
  private static let policies = """
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
    """

  /// The budget is in whole rupiah.
  private static let workPlans = """
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
    """

  /// A name is told only where its owner agreed, and goes when its time is over; segment and role stay.
  private static let voices = """
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
    CREATE INDEX voiceByDay ON voice(heldOn, id);
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
    CREATE INDEX voiceOfIndicator ON voiceIndicator(indicatorID);
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
    """
}
