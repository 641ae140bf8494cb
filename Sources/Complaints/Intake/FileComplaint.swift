import Database
import HTTP
import Platform
import Procedures

extension App {
  /// Files the draft of a browser (row B1). Pressed twice, it gives the same complaint twice.
  ///
  /// - Parameter notice: the mark of the privacy notice that the customer read; nil where he was shown none.
  package func fileComplaint(draft token: String, notice: String? = nil) async throws -> FiledComplaint {
    let hash = Sodium.hash(Array(token.utf8))
    if let filed = try database.read({ try $0.filed(draftHash: hash) }) { return filed }
    do {
      return try await write(by: .customer) { deed in try deed.file(draft: token, hash: hash, notice: notice) }
    } catch FilingError.draftGone {
      // The other press of a double click was faster, between our look and our turn.
      guard let filed = try database.read({ try $0.filed(draftHash: hash) }) else { throw FilingError.draftGone }
      return filed
    }
  }
}

extension Deed {
  fileprivate func file(draft token: String, hash: [UInt8], notice: String?) throws -> FiledComplaint {
    guard let draft = try db.draft(token, at: at) else { throw FilingError.draftGone }
    guard let secrecy = draft.confidentiality, draft.firstUnanswered == nil else { throw FilingError.incomplete }
    var new = NewComplaint(draft, confidentiality: secrecy, at: at)
    new.files = try db.handOver(tray: token)
    new.draftHash = hash
    let current = try db.privacyNotice(office.customers)
    let consents = secrecy != .anonymous && notice != nil
    guard !consents || notice == current.mark else { throw FilingError.noticeChanged }
    let filed = try receive(new)
    if consents { try consent(to: current, of: filed.id, through: .website) }
    try db.removeDraft(token)
    return filed
  }
}

/// Why a draft could not be filed.
enum FilingError: PublicError {
  /// The draft is older than a day, or was never begun.
  case draftGone
  /// A page was left out.
  case incomplete
  /// What customers are told of their data reads otherwise than when it was read.
  case noticeChanged

  var status: Status { .unprocessable }

  var message: String {
    switch self {
    case .draftGone: "Isian Anda sudah dihapus karena lebih dari 24 jam. Mulai lagi dari halaman pertama."
    case .noticeChanged: "Pemberitahuan privasi berubah sejak Anda baca. Baca lagi, lalu kirim."
    case .incomplete: "Masih ada halaman yang belum diisi. Lengkapi dahulu, lalu kirim."
    }
  }
}

extension NewComplaint {
  fileprivate init(_ draft: Draft, confidentiality: Confidentiality, at now: Instant) {
    self.init(
      channel: .website, confidentiality: confidentiality,
      contact: confidentiality == .anonymous ? Contact() : draft.contact, subject: draft.subject,
      description: draft.description, service: draft.service, receivedAt: now, openedAt: now)
    occurredOn = Day(iso: draft.occurredOn)
    place = draft.place
    isDangerous = draft.isDangerous == "yes"
    danger = draft.danger
    remedy = draft.remedy
  }
}
