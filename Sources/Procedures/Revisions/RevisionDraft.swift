import Database
import Platform

/// That a revision came with the program, without a person's approval.
struct RevisionInstallation: Sendable, FromRow {
  let at: Instant
  /// Who chose the procedure; nil when the program was set up with it.
  let name: String?

  init(row: Row) throws(RowError) {
    at = try row["at"]
    name = try row["name"]
  }
}

/// The next revision of a procedure, on its way to approval (row P2). There is at most one of each procedure.
struct RevisionDraft: Sendable {
  /// Where it stands, as its marks tell.
  enum Stage: Sendable {
    /// Being written.
    case editing
    /// Waits for who checks it.
    case prepared
    /// Waits for who approves it.
    case checked
  }

  let revision: Revision
  /// The revision it began as a copy of.
  let base: Revision.ID
  /// Counts up with every edit and mark; a form about the draft carries the one it was made from.
  let version: Int
  let startedAt: Instant
  let startedBy: String
  /// Why; nil where nobody said.
  let reason: String?
  /// Those that hold, one of each role.
  let marks: [ApprovalMark]
  /// Why it came back last; nil when it never did, or was sent on again.
  let sentBack: ApprovalReturn?

  var stage: Stage {
    if mark(.checked) != nil { return .checked }
    return mark(.prepared) == nil ? .editing : .prepared
  }

  func mark(_ role: PaperMark.Role) -> ApprovalMark? { marks.first { $0.role == role } }

  /// Where it is worked on.
  static func path(_ code: String) -> String { Procedure.path(code) + "/konsep" }
  var path: String { Self.path(revision.code) }
}

/// What was changed in a draft, as others are told of it whose page has become stale.
enum DraftPart: Sendable, Hashable {
  case identity, performers
  case step(Int)
  case stepAdded(Int)
  case stepMoved(Int)
  case stepRemoved(Int)
  case prepared, checked, returned

  /// What the database keeps.
  var code: String {
    switch self {
    case .identity: "identity"
    case .performers: "performers"
    case .step: "step"
    case .stepAdded: "stepAdded"
    case .stepMoved: "stepMoved"
    case .stepRemoved: "stepRemoved"
    case .prepared: "prepared"
    case .checked: "checked"
    case .returned: "returned"
    }
  }

  /// The number of the step, where one is meant.
  var place: Int? {
    switch self {
    case .step(let number), .stepAdded(let number), .stepMoved(let number), .stepRemoved(let number): number
    case .identity, .performers, .prepared, .checked, .returned: nil
    }
  }

  /// "langkah 4 diubah".
  static func words(_ code: String, _ place: Int?) -> String {
    let step = "langkah \(place ?? 0)"
    return switch code {
    case "identity": "identitas diubah"
    case "performers": "daftar pelaksana diubah"
    case "stepAdded": "\(step) ditambahkan"
    case "stepMoved": "\(step) dipindahkan"
    case "stepRemoved": "\(step) dihapus"
    case "prepared": "konsep dikirim untuk diperiksa"
    case "checked": "konsep diperiksa"
    case "returned": "konsep dikembalikan"
    default: "\(step) diubah"
    }
  }
}
