import Support

/// How a customer of a journey wants to be named, as the form sends it.
enum Secrecy: String, CaseIterable {
  case named, confidential, anonymous
}

/// A customer who fills in the public form in a browser of his own, page by page.
struct PublicForm {
  let browser: WebClient
  var secrecy = Secrecy.named
  var isDangerous = false
  var files: [WebUpload] = []
  var words = Self.story

  static let subject = "Sertifikat uji semen terlambat dua minggu"
  static let story = "Sampel diserahkan 20 Maret.\nSertifikat belum terbit juga."
  static let contact = [
    "name": "Ratna Kusuma", "organisation": "CV Tirta Jaya", "phone": "0812 3456 7890", "email": "ratna@example.com",
    "address": "Jalan Contoh 5, Samarinda",
  ]

  /// Fills in everything and sends it; the confirmation comes back.
  func file() async throws -> WebPage {
    let check = try await fillIn()
    return try await browser.submit(check.form(to: "/keluhan/baru/kirim"), following: true)
  }

  /// Fills in every page up to the one that asks to check the answers.
  func fillIn() async throws -> WebPage {
    var page = try await browser.open("/keluhan/baru")
    page = try await answer(page, ["subject": Self.subject, "description": words])
    page = try await answer(page, ["service": "Pengujian semen"])
    page = try await answer(page, ["occurredOn": JourneyOffice.yesterday, "place": "Loket sampel"])
    page = try await browser.submit(page.form(containing: "files"), files: ["files": files], following: true)
    page = try await answerDanger(page)
    page = try await answer(page, ["remedy": "Sertifikat terbit minggu ini."])
    page = try await answer(page, ["confidentiality": secrecy.rawValue])
    return secrecy == .anonymous ? page : try await answer(page, Self.contact)
  }

  private func answerDanger(_ page: WebPage) async throws -> WebPage {
    guard isDangerous else { return try await answer(page, ["isDangerous": "no"]) }
    let notice = try await answer(page, ["isDangerous": "yes", "danger": "Rak sampel hampir roboh."])
    return try await browser.click("Lanjutkan keluhan", on: notice)
  }

  /// Answers one page as a person does; the next comes back.
  func answer(_ page: WebPage, _ answers: [String: String]) async throws -> WebPage {
    let field = answers.keys.sorted().first ?? ""
    return try await browser.submit(page.form(containing: field), changing: answers, following: true)
  }
}

extension WebUpload {
  /// The smallest file that is a PDF by its content.
  static let paper = WebUpload(
    name: "tanda terima sampel.pdf", type: "application/pdf",
    bytes: Array("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".utf8))

  /// What calls itself a picture and is none.
  static let program = WebUpload(
    name: "foto.jpg", type: "image/jpeg", bytes: [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00])
}
