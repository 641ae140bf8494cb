import Foundation
import Platform
import Support
import Testing

@testable import Tanggap

@Suite("The mail server as the environment names it") struct MailSettingsTests {
  @Test("without a host there is none; host and sender are enough for STARTTLS on 587")
  func least() throws {
    #expect(try MailServer(environment: Environment([:])) == nil)
    #expect(try MailServer(environment: Environment(["TANGGAP_SMTP_HOST": ""])) == nil)
    let server = try #require(
      try MailServer(
        environment: Environment(["TANGGAP_SMTP_HOST": "smtp.contoh.id", "TANGGAP_SMTP_FROM": "layanan@contoh.id"])))
    #expect(server.port == 587 && server.security == .starttls && server.user.isEmpty)
  }

  @Test("the password is the first line of its file")
  func password() throws {
    let file = try ScratchFolder()
    try Data("rahasia benar\nlain\n".utf8).write(to: URL(fileURLWithPath: file.path("sandi")))
    let server = try MailServer(
      environment: Environment([
        "TANGGAP_SMTP_HOST": "::1", "TANGGAP_SMTP_FROM": "layanan@contoh.id", "TANGGAP_SMTP_SECURITY": "tls",
        "TANGGAP_SMTP_USER": "tanggap", "TANGGAP_SMTP_PASSWORD_FILE": file.path("sandi"),
      ]))
    #expect(server?.password == "rahasia benar" && server?.port == 465)
  }

  @Test(
    "what cannot be used stops the start, and names its variable",
    arguments: [
      ("HOST", "smtp/contoh"), ("PORT", "70000"), ("SECURITY", "ssl"), ("FROM", "layanan"),
      ("PASSWORD_FILE", "/tidak/ada"),
    ])
  func faults(name: String, value: String) throws {
    var variables = ["TANGGAP_SMTP_HOST": "smtp.contoh.id", "TANGGAP_SMTP_FROM": "layanan@contoh.id"]
    variables["TANGGAP_SMTP_\(name)"] = value
    let error = #expect(throws: CommandError.self) { try MailServer(environment: Environment(variables)) }
    #expect(error.map { "\($0)" }?.contains("TANGGAP_SMTP_\(name)") == true)
  }
}
