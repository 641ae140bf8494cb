import Database
import Platform

/// What is known of the customer behind a case, as the customer chose it.
package enum Confidentiality: String, CaseIterable, Sendable, ColumnValue {
  case named
  /// The name is on record and shown to few.
  case confidential
  /// The name was never written down.
  case anonymous
}

/// How a case ended.
package enum CaseEnding: String, CaseIterable, Sendable, ColumnValue {
  /// The customer confirmed it himself.
  case confirmedByCustomer
  /// A colleague recorded, with proof, what the customer did.
  case recordedByDesk
  /// A colleague recorded, with proof, that the customer has the answer, after the customer had disputed it.
  case recordedDisputed
  /// A colleague recorded that the customer is satisfied.
  case satisfiedByDesk
  /// The management decided at last what the customer did not confirm.
  case decidedFinally
  /// The customer is not satisfied after all the rounds there are: the last answer stands, and he was told where else
  /// he may turn.
  case finalAnswer
  /// The customer was asked and announced to, and said nothing.
  case lapsed
  /// The customer took it back.
  case withdrawn
  /// It is not within the organisation's power; the customer was told why and where else he may turn.
  case notOurs
  /// It is the same matter as another case, in which it goes on.
  case merged

  /// True to what happened: nothing is called confirmed that the customer did not confirm.
  package var words: String {
    switch self {
    case .confirmedByCustomer: "Selesai, dikonfirmasi pelanggan"
    case .recordedByDesk: "Selesai, penerimaan dicatat petugas atas nama pelanggan"
    case .recordedDisputed: "Selesai, penerimaan dicatat petugas; pelanggan menyatakan belum puas"
    case .satisfiedByDesk: "Selesai, tanggapan pelanggan dicatat petugas"
    case .decidedFinally: "Ditutup dengan keputusan akhir pimpinan"
    case .finalAnswer: "Ditutup dengan jawaban akhir; pelanggan belum puas"
    case .lapsed: "Ditutup karena tidak ada tanggapan pelanggan"
    case .withdrawn: "Ditarik oleh pelanggan"
    case .notOurs: "Ditutup, di luar wewenang kami"
    case .merged: "Digabung ke keluhan lain"
    }
  }

  /// The same as its customer reads it.
  private var customerWords: String {
    switch self {
    case .confirmedByCustomer: "Selesai, sudah Anda konfirmasi"
    case .recordedByDesk: "Selesai, penerimaan dicatat petugas atas nama Anda"
    case .recordedDisputed: "Selesai, penerimaan dicatat petugas; Anda menyatakan belum puas"
    case .satisfiedByDesk: "Selesai, tanggapan Anda dicatat petugas"
    case .finalAnswer: "Ditutup dengan jawaban akhir; Anda belum puas"
    case .lapsed: "Ditutup karena tidak ada tanggapan Anda"
    case .withdrawn: "Anda tarik kembali"
    case .decidedFinally, .notOurs, .merged: words
    }
  }

  /// The same with what it names: the number of the case that a merged one went into.
  package func words(_ detail: String) -> String {
    self == .merged && !detail.isEmpty ? "Digabung ke \(detail)" : words
  }

  package func customerWords(_ detail: String) -> String { self == .merged ? words(detail) : customerWords }
}

/// One run of a procedure. It stays on the revision it began with, whatever is revised meanwhile.
package struct Case: Sendable, FromRow {
  package typealias ID = Identifier<Case>

  package let id: ID
  /// Its part of an address: random, so that it cannot be guessed.
  package let token: String
  package let revision: Revision.ID
  /// The procedure's code: "B".
  package let procedure: String
  /// As people read it: "KEL-2026-0143".
  package let number: String
  package let subject: String
  /// When the organisation was told.
  package let openedAt: Instant
  package let unit: WorkUnit.ID?
  /// Who performs the unit's steps.
  package let responsible: Person.ID?
  /// 1 (most urgent) to 4; nil before sorting.
  package let priority: Int?
  package let confidentiality: Confidentiality
  package let isSafety: Bool
  /// Counts up with every step and assignment; a form about the case carries the one it was made from.
  package let version: Int
  package let changedAt: Instant
  package let closedAt: Instant?
  package let ending: CaseEnding?
  /// What the ending's words name; empty where they name nothing.
  package let endingDetail: String

  /// How it ended, true to what happened: "Digabung ke KEL-2026-0001"; nil while it is open.
  package var endingWords: String? { ending.map { $0.words(endingDetail) } }

  /// The same as its customer reads it: "Anda tarik kembali".
  package var customerEndingWords: String? { ending.map { $0.customerWords(endingDetail) } }

  package var isOpen: Bool { closedAt == nil }

  /// A case as it is opened.
  init(
    _ id: ID, token: String, on revision: Revision.ID, of procedure: String, number: String, subject: String,
    openedAt: Instant, confidentiality: Confidentiality, isSafety: Bool, at now: Instant
  ) {
    self.id = id
    self.token = token
    self.revision = revision
    self.procedure = procedure
    self.number = number
    self.subject = subject
    self.openedAt = openedAt
    unit = nil
    responsible = nil
    priority = nil
    self.confidentiality = confidentiality
    self.isSafety = isSafety
    version = 1
    changedAt = now
    closedAt = nil
    ending = nil
    endingDetail = ""
  }

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    revision = try row["revisionID"]
    procedure = try row["procedure"]
    number = try row["number"]
    subject = try row["subject"]
    openedAt = try row["openedAt"]
    unit = try row["unitID"]
    responsible = try row["responsibleID"]
    priority = try row["priority"]
    confidentiality = try row["confidentiality"]
    isSafety = try row["isSafety"]
    version = try row["version"]
    changedAt = try row["changedAt"]
    closedAt = try row["closedAt"]
    ending = try row["ending"]
    endingDetail = try row["endingDetail"]
  }
}
