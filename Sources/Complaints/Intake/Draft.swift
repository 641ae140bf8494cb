import Database
import Platform
import Procedures

/// A complaint between the pages of the public form: a row under a random id that only this browser's cookie knows.
///
/// Its files wait in the tray of the same token. It is deleted when the complaint is filed, or a day after its last change.
struct Draft: Sendable {
  let token: String
  var subject = ""
  var description = ""
  var service = ""
  var occurredOn = ""
  var place = ""
  /// Empty until answered, then `yes` or `no`.
  var isDangerous = ""
  var danger = ""
  var remedy = ""
  var confidentiality: Confidentiality?
  var contact = Contact()
  /// The pages that were answered, in the order of the form.
  var reached: Set<DraftPage> = []

  init(token: String) { self.token = token }

  /// How long a draft is kept after its last change, in hours: as long as the files that wait in its tray.
  static let lifetime = FileTray.lifetime
}

/// Who complains and how to reach him. Nothing of it is kept for an anonymous complaint.
package struct Contact: Sendable, Hashable {
  package var name = ""
  package var organisation = ""
  /// E.164, such as `+6281234567890`.
  package var phone = ""
  package var email = ""
  package var address = ""

  package init() {}

  package init(name: String, organisation: String = "", phone: String = "", email: String = "", address: String = "") {
    self.name = name
    self.organisation = organisation
    self.phone = phone
    self.email = email
    self.address = address
  }
}

/// The pages of the public form, one thing each, in their order (row B1).
enum DraftPage: String, CaseIterable, Sendable {
  case what = "apa"
  case service = "layanan"
  case occasion = "kejadian"
  case files = "lampiran"
  case danger = "bahaya"
  case remedy = "keinginan"
  case identity = "identitas"
  case contact = "kontak"
  case check = "periksa"

  /// Where the page lies.
  var path: String { self == .what ? "/keluhan/baru" : "/keluhan/baru/\(rawValue)" }

  /// The same for somebody who goes back to where everything is checked.
  var pathFromCheck: String { path + Self.fromCheck }

  /// What an address ends with then.
  static let fromCheck = "?dari=\(DraftPage.check.rawValue)"
}

extension Draft {
  /// The pages this draft has to pass: an anonymous customer is not asked who he is.
  var pages: [DraftPage] {
    DraftPage.allCases.filter { $0 != .contact || confidentiality != .anonymous }
  }

  /// The page behind a given one.
  func page(after page: DraftPage) -> DraftPage {
    guard let place = pages.firstIndex(of: page), place + 1 < pages.count else { return .check }
    return pages[place + 1]
  }

  /// The page in front of a given one; nil in front of the first.
  func page(before page: DraftPage) -> DraftPage? {
    guard let place = pages.firstIndex(of: page), place > 0 else { return nil }
    return pages[place - 1]
  }

  /// The first page that still has to be answered before the form can be sent; nil when all are.
  var firstUnanswered: DraftPage? { pages.first { $0 != .check && !reached.contains($0) } }
}

extension Draft: FromRow {
  init(row: Row) throws(RowError) {
    token = try row["token"]
    subject = try row["subject"]
    description = try row["description"]
    service = try row["service"]
    occurredOn = try row["occurredOn"]
    place = try row["place"]
    isDangerous = try row["isDangerous"]
    danger = try row["danger"]
    remedy = try row["remedy"]
    let secrecy: String = try row["confidentiality"]
    confidentiality = Confidentiality(rawValue: secrecy)
    contact = Contact(
      name: try row["name"], organisation: try row["organisation"], phone: try row["phone"], email: try row["email"],
      address: try row["address"])
    let pages: String = try row["reached"]
    reached = Set(pages.split(separator: " ").compactMap { DraftPage(rawValue: String($0)) })
  }
}
