import Foundation
import Support
import Testing

@Suite("P6 · the letterhead and its logo") struct LetterheadJourneys {
  /// One pixel.
  private static let logo = WebUpload(
    name: "logo.png", type: "image/png",
    bytes: Array(
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
        ?? Data()))

  @Test("P6 · the letterhead is set with its logo, and stands on every paper: screen, print and PDF")
  func setting() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .studied)
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/kop-surat").form(containing: "letterheadName")
    let page = try await admin.submit(
      form,
      changing: [
        "parent": "Kementerian Contoh\nBadan Contoh", "letterheadName": "BALAI UJI CONTOH",
        "lines": "Jalan Kop 1\nTelepon 0541 1",
      ], files: ["logo": [Self.logo]], following: true)
    #expect(page.text.contains("Kop surat disimpan") && page.text.contains("BALAI UJI CONTOH"), "\(page.describe())")
    let address = try #require(page.body.firstMatch(of: #/src="(/logo/[0-9a-f]{64}\.png)"/#).map { String($0.1) })
    let picture = try await office.stranger.get(address)
    #expect(picture.status == 200 && picture.header("Content-Type") == "image/png")
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))

    let ticket = try await office.browser(of: .head).open("\(run.path)/tiket")
    #expect(ticket.text.contains("Kementerian Contoh") && ticket.text.contains("Badan Contoh"))
    #expect(ticket.body.contains(address))
    let pdf = try ReadPDF(try await office.browser(of: .head).get("\(run.path)/tiket/pdf").bytes)
    #expect(try await pdf.pages().first?.contains("BALAI UJI CONTOH") == true)
    #expect(try await pdf.objects().contains("/Subtype /Image"))
    #expect(try await pdf.faults() == "")
    #expect(try await office.browser(of: .head).open("\(run.path)/kajian/cetak").body.contains("BALAI UJI") == false)

    let again = try await admin.open("/pengaturan/kop-surat").form(containing: "removeLogo")
    let bare = try await admin.submit(again, ticking: ["removeLogo": ["1"]], following: true)
    #expect(!bare.body.contains(address) && bare.text.contains("BALAI UJI CONTOH"))
    #expect(try await office.stranger.get(address).status == 200, "older papers go on showing it")
  }

  @Test("P6 · what is no picture is refused beside its field, and what was typed stays")
  func refusal() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/kop-surat").form(containing: "letterheadName")
    let page = try await admin.submit(
      form, changing: ["letterheadName": "Nama Baru", "lines": "a\nb\nc\nd\ne\nf"], files: ["logo": [.paper]])
    #expect(page.status == 422 && page.text.contains("Unggah gambar PNG, JPEG, atau WebP"), "\(page.describe())")
    #expect(page.text.contains("Paling banyak 5 baris; sekarang 6."))
    #expect(try page.form(containing: "letterheadName").value(of: "letterheadName") == "Nama Baru")
  }
}
