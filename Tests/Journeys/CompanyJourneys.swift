import Support
import Testing

@Suite("C1–C6, C-SLA · the company's procedure") struct CompanyJourneys {
  @Test(
    "C1 · the desk receives with the guide beside the form; identity, first contact and earlier cases are on record")
  func reception() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let earlier = try await CompanyCase.begin(in: office)
    let case2 = try await CompanyCase.begin(in: office)
    let asked = try await case2.receive(["problem": "", "phone": "bukan nomor"])
    #expect(asked.status == 422 && asked.text.contains("Tulis dengan jelas masalah yang terjadi."))
    #expect(
      asked.text.contains("Dengarkan tanpa menyela, tunjukkan empati")
        && asked.text.contains("nomor telepon yang lengkap"))
    let page = try await case2.receive(["address": "Jalan Baru 9, Balikpapan"])
    #expect(page.text.contains("Langkah 3 dari 14"), "\(page.describe())")
    let desk = try await office.browser(of: .desk)
    let form = try await desk.click("Form Penerimaan Keluhan", on: page)
    #expect(form.text.contains("Pompa nomor 17") && form.text.contains("Rina Wulandari"))
    let customer = try await desk.open("\(case2.run.path)/pelanggan")
    #expect(customer.text.contains("Jalan Baru 9, Balikpapan") && customer.text.contains(earlier.run.number))
    #expect(!customer.text.contains(case2.run.number + "\n"))
  }

  @Test("C1 · every conversation stands in the communication log, on screen and on paper")
  func log() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.receive()
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("\(company.run.path)/komunikasi").form(containing: "summary")
    let empty = try await desk.submit(form, changing: ["direction": "out"], following: true)
    #expect(empty.status == 422 && empty.text.contains("Tulis apa yang dibicarakan dan disepakati."))
    let page = try await desk.submit(
      form, changing: ["direction": "out", "way": "whatsApp", "summary": "Diberi tahu nomor tiket."], following: true)
    for words in [
      "WhatsApp: kepada pelanggan", "Telepon: dari pelanggan", "Pompa nomor 17", "Diberi tahu nomor tiket.",
    ] {
      #expect(page.text.contains(words), "\(words)")
    }
    #expect(try await desk.click("Cetak log", on: page).text.contains("Log Komunikasi Pelanggan"))
    #expect(try await office.browser(of: .teamLead).open("\(company.run.path)/komunikasi").status == 403)
  }

  @Test("C2 · the ticket has a category of the company's, and the priority that impact and urgency make")
  func sorting() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.receive()
    let options = try await company.run.page(for: .desk).form(containing: "category").control(named: "category")?
      .options
    #expect(
      (options ?? []).map(\.label).filter { $0 != "Pilih kategori" } == [
        "Produk", "Layanan", "Administrasi", "Keterlambatan", "Kesalahan transaksi", "Pengalaman pelanggan",
      ])
    let page = try await company.sort(impact: "high", urgency: "medium")
    #expect(page.document.elements(class: "tag").contains { $0.text == "Prioritas tinggi" })
    #expect(page.text.contains("Langkah 4 dari 14"))
  }

  @Test("C3 · data, coordination, root cause and options make the investigation report")
  func investigation() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .chosen)
    let desk = try await office.browser(of: .desk)
    let report = try await desk.click("Laporan investigasi", on: try await company.run.page(for: .desk))
    for words in [
      "Foto gudang menunjukkan", "Nota 4411", "Surat jalan belum dicetak.", "tanda terima sampel.pdf", "Metode",
      "Belum ada penyelia pengganti", "Kirim dengan kurir ekspres", "Opsi 1", "Kembalikan uang",
    ] { #expect(report.text.contains(words), "\(words)") }
  }

  @Test("C4 · the customer agrees, proof is attached, and the settlement counts only once the supervisor validates it")
  func settlement() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .chosen)
    let nameless = try await company.tell("agreed", ["consentBy": ""])
    #expect(nameless.status == 422 && nameless.text.contains("Tulis siapa yang menyetujui solusi ini."))
    let back = try await company.tell("declined", ["reason": "Ingin uang kembali."])
    #expect(back.text.contains("Langkah 6 dari 14") && back.text.contains("Ingin uang kembali."))
    try await company.choose()
    try await company.tell("agreed")
    #expect(try await company.run.trackingPage().text.contains("Pompa dikirim dengan kurir ekspres besok."))
    let bare = try await company.settle(files: [])
    #expect(bare.status == 422 && bare.text.contains("Lampirkan bukti tindak lanjut"))
    try await company.settle()
    let refused = try await company.validate("refused", reason: "Foto tanda terima belum ada.")
    #expect(refused.text.contains("Langkah 8 dari 14") && refused.text.contains("Foto tanda terima belum ada."))
    try await company.settle()
    #expect(try await company.run.page(for: .desk).forms.allSatisfy { $0.control(named: "checked") == nil })
    let valid = try await company.validate("valid")
    #expect(valid.text.contains("Langkah 12 dari 14"))
    let paper = try await office.browser(of: .supervisor).click("Form penyelesaian", on: valid)
    for words in [
      "Ratna Kusuma", "Kebijakan pengiriman 3.2", "Penyelesaian sah", "Lina Marlina", "Ingin uang kembali.",
    ] {
      #expect(paper.text.contains(words), "\(words)")
    }
  }

  @Test("C5 · a case goes up to the supervisor and to the management, and the form shows the whole chain")
  func escalation() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .sorted)
    let silent = try await company.investigate("escalated")
    #expect(silent.status == 422 && silent.text.contains("Tulis alasannya"))
    try await company.investigate("escalated", reason: "Menyangkut kontrak besar.")
    #expect(try await office.browser(of: .supervisor).open("/tugas").text.contains(company.run.number))
    try await company.escalate(by: .supervisor, "toManagement", reason: "Di luar wewenang supervisor.")
    let decided = try await company.escalate(by: .head, "resolved")
    #expect(decided.text.contains("Langkah 7 dari 14"))
    let form = try await office.browser(of: .head).open("\(company.run.path)/penanganan-eskalasi/cetak")
    for words in [
      "Menangani eskalasi (1)", "Memutuskan eskalasi (2)", "Lina Marlina", "Bambang Suryanto",
      "Di luar wewenang supervisor.",
    ] {
      #expect(form.text.contains(words), "\(words) \(form.describe())")
    }
  }

  @Test("C6 · the customer says it is not solved: up; then that it is: closed, reported and evaluated")
  func closing() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .validated)
    let mute = try await company.answer(satisfied: false)
    #expect(mute.status == 422 && mute.text.contains("Tulis apa yang belum sesuai"))
    try await company.answer(satisfied: false, "Pompanya bocor.")
    #expect(try await company.run.page(for: .supervisor).text.contains("Pompanya bocor."))
    try await company.escalate(by: .supervisor, "resolved")
    try await company.tell("agreed")
    try await company.settle()
    try await company.validate("valid")
    try await company.answer(satisfied: true, "Terima kasih.")
    let closed = try await company.close()
    let report = try await office.browser(of: .desk).click("Laporan Penutupan Keluhan", on: closed)
    #expect(report.text.contains("Pompa diterima dan berfungsi."))
    let page = try await company.evaluate()
    #expect(page.text.contains("Selesai, dikonfirmasi pelanggan"), "\(page.describe())")
    #expect(try await company.run.trackingPage().text.contains("Selesai, sudah Anda konfirmasi"))
    #expect(try await office.browser(of: .head).open("/kpi").status == 200)
    let monthly = try await office.browser(of: .head).open("/laporan/evaluasi?bulan=2026-04")
    for words in ["April 2026", "Surat jalan dicetak lebih awal.", "1 pelanggan menyatakan selesai, 0 belum puas"] {
      #expect(monthly.text.contains(words), "\(words) \(monthly.describe())")
    }
    #expect(try office.faults() == [])
  }

  @Test("C6 · what the customer says on the telephone is recorded by the desk, and the ending says so")
  func byTelephone() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .validated)
    try await company.run.send(
      "tanggapan", by: .desk, changing: ["verdict": "satisfied", "way": "telephone", "text": "Sudah beres."])
    try await company.close()
    #expect(try await company.evaluate().text.contains("Selesai, tanggapan pelanggan dicatat petugas"))
  }

  @Test("C6 · where the management decides at last, the ending does not claim that anybody was satisfied")
  func finalDecision() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let company = try await CompanyCase.begin(in: office)
    try await company.bring(to: .sorted)
    try await company.investigate("escalated", reason: "Di luar kuasa kami.")
    try await company.escalate(by: .supervisor, "toManagement", reason: "Menyangkut hukum.")
    try await company.escalate(by: .head, "final", reason: "Bukan produk perusahaan.")
    try await company.close()
    #expect(try await company.evaluate().text.contains("Ditutup dengan keputusan akhir pimpinan"))
  }

  @Test("C-SLA · the standard of a step goes by the case's priority, and tells before it is passed")
  func standards() async throws {
    let office = try await JourneyOffice.open(by: .c)
    let urgent = try await CompanyCase.begin(in: office)
    try await urgent.receive()
    let critical = try await urgent.sort(impact: "high", urgency: "high")
    #expect(
      critical.text.contains("Standar 60 menit · jatuh tempo Selasa, 14 April 2026 pukul 10.00"),
      "\(critical.describe())")
    let calm = try await CompanyCase.begin(in: office)
    try await calm.receive()
    #expect(try await calm.sort(impact: "low", urgency: "low").text.contains("Standar 840 menit"))
    office.pass(minutes: 50)
    let soon = try await urgent.run.page(for: .desk)
    #expect(!soon.document.elements(class: "warn").isEmpty && soon.text.contains("10 menit"), "\(soon.describe())")
    office.pass(minutes: 30)
    #expect(try await urgent.run.page(for: .desk).document.elements(class: "late").isEmpty == false)
    #expect(try await calm.run.page(for: .desk).document.elements(class: "late").isEmpty)
  }
}
