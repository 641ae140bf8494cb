import Foundation
import HTTP
import Platform
import Support
import Testing

@testable import Insight

/// An office whose figures and cases another program reads.
struct DataOffice {
  let app: TestApp

  init() throws { app = try TestApp() }

  /// One complaint that went its whole way, one that stands at its disposition and was sorted late, and one that nobody
  /// has looked at yet.
  static func busy() throws -> DataOffice {
    let office = try DataOffice()
    try office.app.bring(try office.app.file(), to: nil)
    let second = try office.app.file(channel: .letter, isDangerous: true)
    office.app.clock.advance(minutes: 60)
    try office.app.bring(second, to: .disposition)
    _ = try office.app.file(confidentiality: .confidential)
    return office
  }

  /// The secret of a fresh token.
  func token(_ purposes: [DataPurpose] = DataPurpose.allCases, until day: Day? = nil) throws -> String {
    var form: FormData = ["name": "Dasbor pusat", "expiresOn": day?.iso ?? ""]
    for purpose in purposes { form.append("purposes", purpose.rawValue) }
    let sent = try DataTokenForm(form, today: today)
    return try app.app.writeNow(by: app.actor(.admin)) { deed in try deed.makeDataToken(sent).secret.text }
  }

  var today: Day { app.app.office.zone.day(of: app.clock.now) }

  /// Asks as a program does; nil shows no token.
  func get(_ path: String, _ token: String?, method: String = "GET") async throws -> WebPage {
    let headers = token.map { [("Authorization", "Bearer \($0)")] } ?? []
    return try await app.client().send(method, path, headers: headers)
  }

  /// The same where it has to succeed, as JSON.
  func json(_ path: String, _ token: String) async throws -> JSON {
    let page = try await get(path, token)
    try #require(page.status == 200, "\(path): \(page.status) \(page.body)")
    #expect(page.header("Content-Type") == "application/json")
    #expect(page.header("Cache-Control") == "private, no-store" && page.headers("Set-Cookie").isEmpty)
    return try JSON(parsing: page.bytes)
  }

  /// The rows of a table, each by the heads of its columns.
  func table(_ path: String, _ token: String) async throws -> [[String: String]] {
    let page = try await get(path, token)
    try #require(page.status == 200, "\(path): \(page.status) \(page.body)")
    #expect(page.header("Content-Type") == "text/csv; charset=utf-8" && page.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = page.body.drop { $0 == "\u{FEFF}" }.split(separator: "\r\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    }
    let heads = try #require(lines.first)
    return lines.dropFirst().map { cells in Dictionary(zip(heads, cells)) { first, _ in first } }
  }
}
