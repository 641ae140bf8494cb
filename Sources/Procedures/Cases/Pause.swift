import Database
import HTTP
import Platform

/// Why the clock of a step stands still: a few kinds only, each of which the customer may read.
package enum PauseKind: String, CaseIterable, Sendable, ColumnValue {
  /// He was asked for something; his answer ends the pause.
  case customer
  /// Somebody outside the office has to do something first.
  case thirdParty
  /// A rule allows more time (for instance UU 25/2009 or the office's own service standard).
  case lawfulExtension

  /// As staff read it.
  package var words: String {
    switch self {
    case .customer: "menunggu pelanggan"
    case .thirdParty: "menunggu pihak ketiga"
    case .lawfulExtension: "perpanjangan sesuai aturan"
    }
  }

  /// Over the entry that tells of it.
  package var heading: String { "Ditunda, \(words)" }

  /// As the customer reads it.
  package var customerWords: String {
    switch self {
    case .customer: "menunggu keterangan dari Anda"
    case .thirdParty: "menunggu pihak lain"
    case .lawfulExtension: "waktunya diperpanjang sesuai aturan"
    }
  }
}

/// A pause as somebody asks for it.
package struct NewPause: Sendable {
  package let kind: PauseKind
  /// What is waited for, or which rule allows more time; the customer reads it.
  package let note: String
  /// When it should go on.
  package let expectedOn: Day

  package init(_ kind: PauseKind, note: String, expectedOn: Day) {
    self.kind = kind
    self.note = note
    self.expectedOn = expectedOn
  }
}

/// The clock of a step stands still.
package struct Pause: Sendable, FromRow {
  package typealias ID = Identifier<Pause>

  package let id: ID
  package let kind: PauseKind
  package let note: String
  package let expectedOn: Day
  /// When the step would have been due.
  package let dueAt: Instant
  package let pausedAt: Instant

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    kind = try row["kind"]
    note = try row["note"]
    expectedOn = try row["expectedOn"]
    dueAt = try row["dueAt"]
    pausedAt = try row["pausedAt"]
  }

  /// When the step would be due if it went on as expected, but not before now.
  package func expectedDue(of standard: Standard, at now: Instant, in calendar: WorkingCalendar) -> Instant {
    let morning = calendar.nextOpening(after: calendar.zone.instant(expectedOn)) ?? now
    return standard.due(dueAt, pausedAt: pausedAt, resumedAt: max(morning, now), in: calendar)
  }
}

extension Migration {
  static let pauses = Migration(
    "procedures 0014 the clock of a step can stand still, for a reason",
    """
    ALTER TABLE caseStep ADD COLUMN pausedAt INTEGER;
    ALTER TABLE caseStep ADD COLUMN idleMinutes INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0);
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
    CREATE UNIQUE INDEX openPauseOfStep ON casePause(caseStepID) WHERE endedAt IS NULL;
    CREATE INDEX openPauseByDay ON casePause(expectedOn) WHERE endedAt IS NULL;
    """)
}

/// What a pause refuses.
package enum PauseError: PublicError, Hashable {
  /// Nobody can be late in this step.
  case untimed
  case alreadyPaused
  case notPaused

  package var status: Status { .conflict }

  package var message: String {
    switch self {
    case .untimed: "Langkah ini tidak berbatas waktu, sehingga tidak perlu ditunda."
    case .alreadyPaused: "Langkah ini sudah ditunda. Lanjutkan lebih dahulu bila alasannya berubah."
    case .notPaused: "Langkah ini sudah berjalan lagi. Muat ulang halaman keluhan untuk melihat batas waktunya."
    }
  }
}

extension Snapshot {
  /// Why a step stands still; nil while its clock runs.
  package func pause(of step: CaseStep) throws -> Pause? {
    guard step.pausedAt != nil else { return nil }
    return try row("SELECT * FROM casePause WHERE caseStepID = \(step.id) AND endedAt IS NULL")
  }
}
