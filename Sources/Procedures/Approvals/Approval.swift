import Database
import HTTP
import Platform

/// A document on its way from draft to archive: prepared, checked, approved, then frozen as a controlled paper. Its
/// feature keeps what it says; here stands who has put his mark under it.
package struct Approval: Sendable {
  package typealias ID = Identifier<Approval>

  package let id: ID
  /// The code of its `ApprovalWay`.
  package let kind: String
  /// The document's id in its feature's table.
  package let subject: Int64
  /// Counts up with every edit and mark; a form about the document carries the one it was made from.
  package let version: Int
  package let openedAt: Instant
  /// Who began it; nil where the program did so by itself.
  package let openedBy: Person.ID?
  /// Nil until it is approved.
  package let paper: Paper.ID?
  /// Those that hold, one of each role.
  package internal(set) var marks: [ApprovalMark] = []
  /// Why it came back last; nil when it never did, or was sent on again.
  package internal(set) var sentBack: ApprovalReturn?

  package var stage: ApprovalStage { ApprovalStage(rawValue: marks.count) ?? .approved }

  package func mark(_ role: PaperMark.Role) -> ApprovalMark? { marks.first { $0.role == role } }
}

/// Where a document stands, as its marks tell.
package enum ApprovalStage: Int, CaseIterable, Sendable {
  /// Being written.
  case drafted
  /// Waits for who checks it.
  case prepared
  /// Waits for who approves it.
  case checked
  /// Issued as a paper, and never changed again.
  case approved

  /// The state in one sentence.
  package var sentence: String {
    switch self {
    case .drafted: "Konsep. Lengkapi isinya, lalu kirim untuk diperiksa."
    case .prepared: "Menunggu pemeriksaan."
    case .checked: "Sudah diperiksa, menunggu pengesahan."
    case .approved: "Disahkan dan diarsipkan. Isinya tidak berubah lagi."
    }
  }

  /// As lists and choices name it.
  package var label: String {
    switch self {
    case .drafted: "Konsep"
    case .prepared: "Menunggu pemeriksaan"
    case .checked: "Menunggu pengesahan"
    case .approved: "Disahkan"
    }
  }

  package var tag: Tag { Tag(label, self == .drafted ? .warn : self == .approved ? .ok : .info) }

  /// Of what was approved and withdrawn.
  package static let withdrawnTag = Tag("Dicabut", .late)

  /// Of what was approved and has a later one in its place.
  package static let replacedTag = Tag("Digantikan")

  /// As an address says it.
  package var code: String {
    switch self {
    case .drafted: "konsep"
    case .prepared: "diperiksa"
    case .checked: "disahkan"
    case .approved: "terbit"
    }
  }

  /// Reads `code`.
  package init?(code: String) {
    guard let stage = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = stage
  }

  /// The stage of a document as a number that SQL can compare with `rawValue`.
  ///
  /// - Parameters:
  ///   - kind: the way's code.
  ///   - subject: the column of the document's id, such as `r.id`.
  package static func sql(_ kind: String, of subject: SQL) -> SQL {
    """
    (SELECT COUNT(*) FROM approvalCase ac JOIN approvalMark am ON am.approvalID = ac.id AND am.voidedAt IS NULL
      WHERE ac.kind = \(kind) AND ac.subjectID = \(subject))
    """
  }
}

/// What is refused on the way to approval.
package enum ApprovalError: PublicError, Hashable {
  /// It is not this deed's turn: not sent for checking, not checked, or issued.
  case notItsTurn
  /// Who prepared it wants to check or approve it.
  case ownWork
  /// Who wrote a part of it wants to approve it.
  case ownWriting
  /// Who checked it wants to approve it, and the organisation wants two people.
  case checkedByApprover
  /// It judges the unit in which whoever prepares or checks it works.
  case notIndependent
  /// Something is missing, in sentences.
  case incomplete([String])
  /// No procedure is in force whose form it could be.
  case noProcedure
  /// It was replaced or withdrawn already.
  case noLongerHolds

  package var status: Status {
    switch self {
    case .ownWork, .ownWriting, .checkedByApprover, .notIndependent: .forbidden
    case .notItsTurn, .incomplete, .noProcedure, .noLongerHolds: .conflict
    }
  }

  package var message: String {
    switch self {
    case .notItsTurn: "Dokumen ini tidak sedang pada tahap itu. Buka dokumennya untuk melihat tahapnya sekarang."
    case .ownWork: "Dokumen ini disiapkan oleh Anda sendiri. Orang lain harus memeriksa dan mengesahkannya."
    case .ownWriting: "Anda ikut menulis dokumen ini. Orang lain harus mengesahkannya."
    case .checkedByApprover:
      "Anda sudah memeriksa dokumen ini. Orang lain harus mengesahkannya, kecuali organisasi mengizinkan satu orang "
        + "untuk keduanya."
    case .notIndependent:
      "Dokumen ini menilai unit kerja Anda sendiri. Orang dari luar unit itu yang menyiapkan dan memeriksanya."
    case .incomplete(let lacks): "Dokumen ini belum lengkap: \(lacks.joined(separator: " "))"
    case .noProcedure: "Belum ada prosedur yang berlaku, sehingga dokumen belum punya formulir. Pilih prosedur dahulu."
    case .noLongerHolds: "Dokumen ini sudah digantikan atau dicabut, sehingga tidak perlu dicabut lagi."
    }
  }
}
