import HTTP
import Mustache
import Platform

/// The pages that only tell: the front door, help, privacy.
enum PublicPages {
  /// GET /
  @Sendable static func home(_ visit: Visit) async throws -> Response { try visit.page(HomePage()) }

  /// GET /bantuan
  @Sendable static func help(_ visit: Visit) async throws -> Response {
    let office = visit.app.office
    let contact = [
      Fact("Telepon", office.phone), Fact("Surel", office.email), Fact("Alamat", office.address),
      Fact("Jam layanan", office.hoursInWords),
    ]
    return try visit.page(HelpPage(emergencyPhone: office.emergencyPhone, facts: contact))
  }

  /// GET /privasi
  @Sendable static func privacy(_ visit: Visit) async throws -> Response {
    let rules = visit.app.office.customers
    let notice = try visit.read { try $0.privacyNotice(rules) }
    return try visit.page(
      PrivacyPage(
        draftHours: Draft.lifetime, officeEmail: visit.app.office.email, notice: notice.text,
        version: "\(notice.version)", years: rules.retentionYears > 0 ? "\(rules.retentionYears)" : ""))
  }
}

/// The front door: to complain, or to follow a complaint.
struct HomePage: PublicPage {
  static let template = "Complaints/Public/home"
  let title = "Sampaikan keluhan"
}

/// How it works, and how else to reach the office.
struct HelpPage: PublicPage {
  static let template = "Complaints/Public/help"
  let title = "Bantuan"
  let emergencyPhone: String
  let facts: [Fact]
}

/// What is stored, for how long, who sees it (UU 27/2022 on personal data).
struct PrivacyPage: PublicPage {
  static let template = "Complaints/Public/privacy"
  let title = "Privasi"
  let draftHours: Int
  let officeEmail: String
  let notice: String
  let version: String
  /// After how many years personal data go; empty where that is not set.
  let years: String
}
