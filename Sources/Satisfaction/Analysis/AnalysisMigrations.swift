import Database

extension Migration {
  /// Counters kept with every response, so that a round's figures cost the same whatever the number of its answers; and
  /// the book of themes that free text is coded by.
  ///
  /// Of segments and units 0 stands for "not said": a counter's key has no gaps. What the counters hold is no more than
  /// the responses hold themselves, hence nothing that leads to who answered.
  static let surveyTallies = Migration(
    "satisfaction 0005 answers are counted as they come, and free text is coded by themes",
    """
    \(counters)
    \(moments)
    \(themes)
    """)

  /// Shares of several choices are of respondents, not of ticks: who chose any is counted at the place −1.
  static let choosers = Migration(
    "satisfaction 0013 of several choices it is counted how many respondents chose any",
    """
    INSERT INTO answerTally (roundID, itemID, place, value, segmentID, unitID, count)
    SELECT r.roundID, v.itemID, -1, 1, COALESCE(r.segmentID, 0), COALESCE(r.unitID, 0), COUNT(DISTINCT v.responseID)
    FROM item i /* whole table */ CROSS JOIN surveyRound s ON s.versionID = i.versionID CROSS JOIN response r ON r.roundID = s.id
      CROSS JOIN responseValue v ON v.responseID = r.id AND v.itemID = i.id
    WHERE i.kind = 'multiple'
    GROUP BY r.roundID, v.itemID, COALESCE(r.segmentID, 0), COALESCE(r.unitID, 0);
    """)

  /// `value` as it is counted: numbers to three significant digits, dates by their month (202603). `itemTally` has the
  /// totals of a round by item, which trends are read from.
  private static let counters = """
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
    """

  /// Sums over the responses that answered a whole scale: ΣT and ΣT² of their totals, and of each item Σx, Σx², Σx·T.
  private static let moments = """
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
    """

  private static let themes = """
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
    INSERT INTO theme (code, name, meaning, madeAt) VALUES
      ('tema-apd', 'Alat pelindung diri', 'Ada, layak, dan dipakai', 0),
      ('tema-kebersihan', 'Kebersihan dan kerapian', 'Lantai, toilet, sampah, tata letak', 0),
      ('tema-rambu', 'Rambu dan informasi', 'Petunjuk arah, tanda bahaya, pengumuman', 0),
      ('tema-peralatan', 'Peralatan dan mesin', 'Kondisi dan perawatannya', 0),
      ('tema-lingkungan', 'Lingkungan kerja', 'Cahaya, udara, bising, panas', 0),
      ('tema-darurat', 'Keadaan darurat', 'Jalur keluar, pemadam, pertolongan pertama', 0),
      ('tema-pelatihan', 'Pelatihan dan sosialisasi', 'Penjelasan sebelum bekerja, latihan', 0),
      ('tema-petugas', 'Sikap dan kesiapan petugas', 'Ramah, tanggap, memahami tugas', 0),
      ('tema-waktu', 'Waktu layanan', 'Antrean, lama menunggu, jadwal', 0),
      ('tema-pujian', 'Pujian', 'Yang sudah baik', 0);
    CREATE TABLE themedText (
      responseID INTEGER NOT NULL,
      itemID     INTEGER NOT NULL,
      themeID    INTEGER NOT NULL REFERENCES theme(id),
      PRIMARY KEY (responseID, itemID, themeID),
      FOREIGN KEY (responseID, itemID) REFERENCES responseText(responseID, itemID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX textByTheme ON themedText(themeID, itemID, responseID);
    CREATE TABLE themeTally (
      roundID   INTEGER NOT NULL REFERENCES surveyRound(id),
      themeID   INTEGER NOT NULL REFERENCES theme(id),
      segmentID INTEGER NOT NULL,
      unitID    INTEGER NOT NULL,
      count     INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (roundID, themeID, segmentID, unitID)
    ) STRICT, WITHOUT ROWID;
    """
}

extension Migration {
  /// A text gets a number of its own, drawn by lot: lists of texts stand in its order and forms name the text by it, so
  /// that neither tells which response a text belongs to, nor that two texts are of one. What was begun in anonymous rounds
  /// and kept in the clear goes: from now on only its author's browser can open it.
  static let textLots = Migration(
    "satisfaction 0011 each text has a number of its own that leads to no response, and no draft is anonymous in the clear",
    """
    ALTER TABLE responseText ADD COLUMN lot INTEGER NOT NULL DEFAULT 0;
    \(drawnLots)
    DROP INDEX textByItem;
    CREATE UNIQUE INDEX textByLot ON responseText(itemID, lot);
    DELETE FROM savedAnswers WHERE linkID IN (
      SELECT l.id FROM surveyLink l JOIN surveyRound r ON r.id = l.roundID WHERE r.isAnonymous = 1);
    """)
}
