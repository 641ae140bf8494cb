import Database
import HTTP
import Platform
import Procedures

/// A periodic report to management on its way from draft to archive (rows C6, A6).
struct Report: Sendable {
  typealias ID = Identifier<Report>

  /// Where it stands, as its marks tell.
  enum Stage: Int, CaseIterable, Sendable {
    /// Being written.
    case drafted
    /// Waits for who checks it.
    case prepared
    /// Waits for who approves it.
    case checked
    /// Issued as a paper, and never changed again.
    case approved
  }

  let id: ID
  let period: ReportPeriod
  /// Counts up with every edit and mark; a form about the report carries the one it was made from.
  let version: Int
  let draftedAt: Instant
  /// Nil where the program drafted it by itself.
  let draftedBy: String?
  /// When its figures were counted.
  let countedAt: Instant
  /// Nil until it is approved.
  let paper: Paper.ID?
  /// Those that hold, one of each role.
  let marks: [ApprovalMark]
  /// Why it came back last; nil when it never did, or was sent on again.
  let sentBack: ApprovalReturn?

  var stage: Stage { Stage(rawValue: marks.count) ?? .approved }

  func mark(_ role: PaperMark.Role) -> ApprovalMark? { marks.first { $0.role == role } }
}

/// A part of a report that is words. The raw value is what the database keeps.
enum ReportSection: String, CaseIterable, Sendable, ColumnValue {
  case summary, analysis, recommendations, followUp

  var title: String {
    switch self {
    case .summary: "Ringkasan"
    case .analysis: "Analisis"
    case .recommendations: "Rekomendasi"
    case .followUp: "Tindak lanjut laporan sebelumnya"
    }
  }
}

/// What a section says: the program's draft, and the editor's words where he has written others.
struct ReportText: Sendable, FromRow {
  let section: ReportSection
  let drafted: String
  let written: String?

  init(row: Row) throws(RowError) {
    section = try row["section"]
    drafted = try row["drafted"]
    written = try row["written"]
  }

  var words: String { written ?? drafted }
}

/// What was done to a report, as others are told of it whose page has become stale.
enum ReportPart: String, Sendable, ColumnValue {
  case drafted, written, counted, prepared, checked, returned, approved

  var words: String {
    switch self {
    case .drafted: "laporan disusun"
    case .written: "isi diubah"
    case .counted: "angka dihitung ulang"
    case .prepared: "laporan dikirim untuk diperiksa"
    case .checked: "laporan diperiksa"
    case .returned: "laporan dikembalikan"
    case .approved: "laporan disahkan"
    }
  }
}

extension Report.Stage {
  /// The state in one sentence.
  var sentence: String {
    switch self {
    case .drafted: "Konsep. Lengkapi isinya, lalu kirim untuk diperiksa."
    case .prepared: "Menunggu pemeriksaan."
    case .checked: "Sudah diperiksa, menunggu pengesahan."
    case .approved: "Disahkan dan diarsipkan. Isinya tidak berubah lagi."
    }
  }

  /// As lists and choices name it.
  var label: String {
    switch self {
    case .drafted: "Konsep"
    case .prepared: "Menunggu pemeriksaan"
    case .checked: "Menunggu pengesahan"
    case .approved: "Disahkan"
    }
  }

  var tag: Tag { Tag(label, self == .drafted ? .warn : self == .approved ? .ok : .info) }

  /// As an address says it.
  var code: String {
    switch self {
    case .drafted: "konsep"
    case .prepared: "diperiksa"
    case .checked: "disahkan"
    case .approved: "terbit"
    }
  }

  /// What whoever acts next needs; nil when nobody has to.
  var ability: Ability? {
    switch self {
    case .drafted: .prepareReports
    case .prepared: .checkReports
    case .checked: .approveReports
    case .approved: nil
    }
  }
}

/// What reports refuse.
enum ReportError: PublicError, Hashable {
  /// There is one of this period.
  case alreadyDrafted
  /// The period is not over.
  case notEnded
  /// Nothing had been received by the end of the period.
  case beforeFirstComplaint
  /// It is not this deed's turn: not sent for checking, not checked, or issued.
  case notItsTurn
  /// Who prepared it wants to check or approve it.
  case ownWork
  /// Who wrote a part of it wants to approve it.
  case ownWriting
  /// Who checked it wants to approve it, and the organisation wants two people.
  case checkedByApprover
  /// No procedure is in force whose form it could be.
  case noProcedure

  var status: Status {
    switch self {
    case .ownWork, .ownWriting, .checkedByApprover: .forbidden
    case .alreadyDrafted, .notEnded, .beforeFirstComplaint, .notItsTurn, .noProcedure: .conflict
    }
  }

  var message: String {
    switch self {
    case .alreadyDrafted: "Laporan periode ini sudah ada. Buka laporan itu dari daftar laporan."
    case .notEnded: "Periode ini belum berakhir. Laporannya dapat disusun mulai hari sesudahnya."
    case .beforeFirstComplaint: "Sampai akhir periode ini belum ada keluhan yang tercatat. Pilih periode sesudahnya."
    case .notItsTurn: "Laporan ini tidak sedang pada tahap itu. Muat ulang halamannya untuk melihat tahapnya sekarang."
    case .ownWork: "Laporan ini disiapkan oleh Anda sendiri. Orang lain harus memeriksa dan mengesahkannya."
    case .ownWriting: "Anda ikut menulis laporan ini. Orang lain harus mengesahkannya."
    case .checkedByApprover:
      "Anda sudah memeriksa laporan ini. Orang lain harus mengesahkannya, kecuali organisasi mengizinkan satu orang "
        + "untuk keduanya."
    case .noProcedure: "Belum ada prosedur yang berlaku, sehingga laporan belum punya formulir. Pilih prosedur dahulu."
    }
  }
}
