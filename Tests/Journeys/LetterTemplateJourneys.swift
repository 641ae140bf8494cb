import Support
import Testing

@Suite("B8, P3 · templates of letters") struct LetterTemplateJourneys {
  /// Makes a template as the administrator; what follows comes back.
  @discardableResult
  private func make(_ changes: [String: String], in office: JourneyOffice) async throws -> WebPage {
    let admin = try await office.browser(of: .admin)
    let form = try await admin.click("Buat templat", on: try await admin.open("/pengaturan/templat-surat"))
      .form(containing: "body")
    return try await admin.submit(form, changing: changes, following: true)
  }

  @Test("P3 · an unknown field is told beside its text, and what was typed is kept")
  func unknownField() async throws {
    let office = try await JourneyOffice.open()
    let page = try await make(["name": "Uji", "subject": "Hal {judul}", "body": "Yth. {nama"], in: office)
    #expect(page.status == 422, "\(page.describe())")
    #expect(page.text.contains("{judul} tidak dikenal.") && page.text.contains("Ada kurung kurawal yang belum ditutup"))
    #expect(try page.form(containing: "body").value(of: "body") == "Yth. {nama")
  }

  @Test("B8 · a draft begins with the template for its category and outcome; another can be chosen")
  func choice() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    try await make(["name": "Umum", "body": "Templat umum untuk {nomor_keluhan}."], in: office)
    let shown = try await make(
      [
        "name": "Sudah diperbaiki", "outcome": "improved", "urgency": "soon", "security": "limited",
        "copies": "Kepala Bagian", "subject": "Jawaban {nomor_keluhan}",
        "body": "Yth. {nama}, perbaikan selesai.\n\n{kalimat_tindakan}\n\nSurat lembaga {lembaga}.",
      ], in: office)
    #expect(shown.text.contains("Sudah diperbaiki") && shown.text.contains("Perbaikan sudah dilaksanakan"))

    let lead = try await office.browser(of: .teamLead)
    let draft = try await lead.open("\(run.path)/surat")
    let form = try draft.form(containing: "body")
    let body = form.value(of: "body") ?? ""
    #expect(body.contains("perbaikan selesai") && body.contains("Menambah penyelia pengganti"), "\(body)")
    #expect(form.value(of: "subject") == "Jawaban \(run.number)" && form.value(of: "urgency") == "soon")
    #expect(form.value(of: "security") == "limited" && form.value(of: "copies") == "Kepala Bagian")

    let choice = try draft.form(containing: "templat")
    let general = try #require(choice.control(named: "templat")?.options.first { $0.label == "Umum" })
    let other = try await lead.submit(choice, changing: ["templat": general.value])
    #expect(try other.form(containing: "body").value(of: "body") == "Templat umum untuk \(run.number).")
    let saved = try await lead.submit(try other.form(containing: "body"), pressing: "Simpan konsep", following: true)
    #expect(saved.status == 200 && saved.text.contains("Versi 1"), "\(saved.describe())")
  }

  @Test("B8 · the preview shows the letter for a sample, and saves nothing")
  func preview() async throws {
    let office = try await JourneyOffice.open()
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/templat-surat/baru").form(containing: "body")
    let page = try await admin.submit(
      form, changing: ["name": "Contoh", "body": "Halo {nama} dari {lembaga}."], pressing: "Lihat dengan contoh")
    #expect(page.status == 200 && page.text.contains("Halo Citra Utami dari PT Contoh Maju."), "\(page.describe())")
    #expect(try await admin.open("/pengaturan/templat-surat").text.contains("Belum ada templat sendiri"))
  }

  @Test("B9 · nature and security class stand on the letter, screen and paper, and bind the signature")
  func classes() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .executed)
    try await run.initial([
      "urgency": "immediate", "security": "secret", "attachments": "satu berkas", "copies": "Arsip",
    ])
    try await run.sign()
    let letter = try await run.customer.open("\(run.tracking)/surat/cetak")
    for words in ["Sangat segera", "Rahasia", "satu berkas", "Tembusan", "Arsip"] {
      #expect(letter.text.contains(words), "\(words)")
    }
    #expect(try office.faults() == [])
  }
}
