import Database
import Platform
import Procedures

/// The reply to one complaint. Its versions, marks, returns and signature are facts of their own.
struct Letter: Sendable {
  typealias ID = Identifier<Letter>

  /// One saved text; never changed afterwards.
  struct Version: Sendable {
    let letter: Letter.ID
    let number: Int
    let text: LetterText
    let hash: [UInt8]
    let savedAt: Instant
    let savedBy: String
  }

  /// *Paraf*: somebody stands behind exactly this text.
  struct Initials: Sendable {
    let version: Int
    let hash: [UInt8]
    let name: String
    let title: String
    let at: Instant
  }

  /// The signer sent it back.
  struct Return: Sendable {
    let version: Int
    let name: String
    let at: Instant
    let reason: String
  }

  let id: ID
  /// Newest last; the last one is the letter as it stands.
  let versions: [Version]
  let initials: [Initials]
  let returns: [Return]
  let signature: SignedLetter?
}

extension Letter {
  /// The text as it stands. A letter begins with its first version, so there is always one.
  var current: Version? { versions.last }

  /// Why a mark no longer counts; nil while it does. A mark belongs to one text, and a return that came after it
  /// overrides it.
  func fault(of mark: Initials) -> String? {
    guard let current else { return "gugur" }
    if mark.hash != current.hash {
      let next = versions.first { $0.number > mark.version }
      return "gugur karena surat diubah\(next.map { " pada versi \($0.number)" } ?? "")"
    }
    if returns.contains(where: { $0.version == mark.version && $0.at > mark.at }) { return "gugur karena dikembalikan" }
    return nil
  }

  /// The marks under the text as it stands.
  var standingInitials: [Initials] { initials.filter { fault(of: $0) == nil } }

  /// Marks that an edit or a return has voided.
  var voidedInitials: [Initials] { initials.filter { fault(of: $0) != nil } }

  /// The return that the drafter has to answer: nothing was initialled since.
  var openReturn: Return? {
    guard signature == nil, let last = returns.last, !initials.contains(where: { $0.at > last.at }) else { return nil }
    return last
  }
}

/// Which text somebody read before he put a mark on it: a form carries both, and any other text is refused.
struct LetterReading: Sendable, Hashable {
  let version: Int
  let hash: [UInt8]

  init(version: Int, hash: [UInt8]) {
    self.version = version
    self.hash = hash
  }

  init(_ version: Letter.Version) { self.init(version: version.number, hash: version.hash) }

  func matches(_ version: Letter.Version) -> Bool {
    self.version == version.number && Sodium.areEqual(hash, version.hash)
  }
}
