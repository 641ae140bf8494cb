import Support
import Testing

@Suite("D1–D7 · the consultancy's procedure, up to the letter") struct ConsultancyJourneys {
  @Test("D1 · a bad survey answer becomes an entry of the complaint log")
  func survey() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let answer = [
      "channel": "survey", "subject": "Nilai 1 untuk materi", "description": "Materi tidak sesuai.",
      "service": "Pelatihan", "isDangerous": "no", "confidentiality": "named", "name": "Budi", "phone": "081311112222",
    ]
    let receipt = try await desk.submit(form, changing: answer, following: true)
    let page = try await desk.click("Buka keluhan", on: receipt)
    #expect(page.text.contains("Survei") && page.text.contains("Langkah 2 dari 23"), "\(page.describe())")
    #expect(try await desk.open("/keluhan?q=materi").text.contains("Nilai 1 untuk materi"))
  }

  @Test("D2 · whoever takes the call records it, and it goes to the sales coordinator")
  func telephone() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let receiver = try await office.browser(of: .receiver)
    let form = try await receiver.open("/keluhan/catat").form(containing: "channel")
    let call = [
      "channel": "telephone", "subject": "Sertifikat belum datang", "description": "Dua minggu.",
      "service": "Sertifikat", "isDangerous": "no", "confidentiality": "named", "name": "Budi", "phone": "081311112222",
    ]
    let receipt = try await receiver.submit(form, changing: call, following: true)
    let number = try #require(receipt.text.firstMatch(of: #/KEL-2026-\d{4}/#)).output
    let case2 = try await ConsultancyCase.begin(in: office)
    let page = try await case2.receive(by: .receiver)
    #expect(page.status == 200 || page.status == 403, "\(page.describe())")
    let tasks = try await office.browser(of: .salesCoordinator).open("/tugas")
    #expect(tasks.text.contains(case2.run.number) && !tasks.text.contains(String(number)))
    #expect(try await office.browser(of: .receiver).open("/tugas").text.contains(String(number)))
    let log = try await office.browser(of: .salesCoordinator).open("\(case2.run.path)/penerimaan-keluhan/cetak")
    #expect(log.text.contains("Log keluhan pelanggan") && log.text.contains("Manual mutu belum selesai."))
  }

  @Test(
    "D3 · non-technical matters go by the sales coordinator, technical ones by the consulting coordinator, to the PIC",
    arguments: [("nonTechnical", "Administrasi"), ("technical", "Konsultasi dan Pelatihan")])
  func routing(way: String, unit: String) async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.receive()
    let undecided = try await case2.route("", unit: unit)
    #expect(undecided.status == 422 && undecided.text.contains("Pilih kepada siapa keluhan diteruskan."))
    try await case2.route(way, unit: unit)
    let (coordinator, other): (Colleague, Colleague) =
      way == "technical" ? (.consultingCoordinator, .salesCoordinator) : (.salesCoordinator, .consultingCoordinator)
    #expect(try await office.browser(of: coordinator).open("/tugas").text.contains(case2.run.number))
    #expect(try await !office.browser(of: other).open("/tugas").text.contains(case2.run.number))
    let page = try await case2.assign(by: coordinator)
    let pic: Colleague = way == "technical" ? .teamLead : .otherTeamLead
    #expect(page.text.contains("Langkah 6 dari 23"), "\(page.describe())")
    #expect(try await office.browser(of: pic).open("/tugas").text.contains(case2.run.number))
    try await case2.correct(by: pic)
    try await case2.issue()
    #expect(try await office.browser(of: coordinator).open("/tugas").text.contains("Menyusun rencana perbaikan"))
  }

  @Test("D4 · the PIC corrects at once, and the correction stands among the actions with its evidence")
  func correction() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .assigned)
    #expect(try await office.browser(of: .otherTeamLead).open(case2.run.path).status == 403)
    let page = try await case2.correct()
    #expect(page.text.contains("Koreksi: Konsep manual dikirim hari ini.") && page.text.contains("Surel terkirim."))
  }

  @Test("D5 · every complaint gets a CPAR with its own number, and the case shows by which criterion")
  func request() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .corrected)
    let form = try await case2.run.page(for: .salesCoordinator)
    #expect(form.text.contains("Kriteria yang berlaku: setiap keluhan."))
    let page = try await case2.issue(["severity": ""])
    #expect(page.status == 422 && page.text.contains("Pilih kategori ketidaksesuaian."))
    let issued = try await case2.issue()
    #expect(issued.text.contains("CPAR/STM/2026/IV/001") && issued.text.contains("Kriteria: Setiap keluhan."))
    let list = try await office.browser(of: .manager).open("/cpar")
    #expect(list.text.contains("CPAR/STM/2026/IV/001") && list.text.contains(case2.run.number))
  }

  @Test("D5 · the criteria are the organisation's: where none applies, a CPAR needs a reason of its own")
  func criteria() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let admin = try await office.browser(of: .admin)
    let form = try await admin.open("/pengaturan/kriteria-cpar").form(to: "/pengaturan/kriteria-cpar")
    let saved = try await admin.submit(form, ticking: ["rules": ["danger"]], following: true)
    #expect(saved.text.contains("Kriteria penerbitan CPAR disimpan."))
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .corrected)
    let asked = try await case2.issue()
    #expect(asked.status == 422 && asked.text.contains("Tidak ada kriteria yang berlaku."), "\(asked.describe())")
    let issued = try await case2.issue(["ground": "Permintaan direktur."])
    #expect(issued.text.contains("Diterbitkan karena: Permintaan direktur."))
  }

  @Test(
    "D6 · the plan has root cause, corrective and preventive action apart; the same cause within 90 days is noticed")
  func plan() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let first = try await ConsultancyCase.begin(in: office)
    try await first.bring(to: .requested)
    let thin = try await first.plan(by: .consultingCoordinator, ["kind2": "corrective"])
    #expect(thin.status == 422 && thin.text.contains("Tambahkan tindakan pencegahan"))
    let planned = try await first.plan(by: .consultingCoordinator)
    #expect(planned.text.contains("Langkah 10 dari 23") && planned.text.contains("Akar masalah: Beban konsultan"))
    let second = try await ConsultancyCase.begin(in: office)
    try await second.bring(to: .planned)
    let page = try await second.run.page(for: .manager)
    #expect(page.text.contains("Dalam 90 hari juga CPAR/STM/2026/IV/001"), "\(page.describe())")
    let paper = try await office.browser(of: .manager).open("\(second.run.path)/cpar/cetak")
    for words in [
      "Koreksi segera", "Konsep manual dikirim", "Akar masalah", "Beban konsultan tidak diperiksa.",
      "Tindakan korektif", "Periksa beban", "Tindakan pencegahan", "Tinjau jadwal", "Berulang dalam 90 hari",
    ] { #expect(paper.text.contains(words), "\(words)") }
  }

  @Test("D7 · no letter is needed: with a reason, straight to the work")
  func withoutLetter() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .planned)
    #expect(try await case2.decide("notNeeded").status == 422)
    let page = try await case2.decide("notNeeded", reason: "Klien cukup ditelepon.")
    #expect(page.text.contains("Langkah 16 dari 23") && page.text.contains("Klien cukup ditelepon."))
  }

  @Test(
    "D7 · sales drafts, the coordinators check, the director approves; what is rejected comes back, all versions kept")
  func letter() async throws {
    let office = try await JourneyOffice.open(by: .d)
    let case2 = try await ConsultancyCase.begin(in: office)
    try await case2.bring(to: .decided)
    try await case2.draft()
    try await case2.sendBack(by: .consultingCoordinator, "Sebut tanggal selesai.")
    let draft = try await office.browser(of: .desk).open("\(case2.run.path)/surat")
    #expect(draft.text.contains("Sebut tanggal selesai."))
    try await case2.draft(["body": "Manual selesai 21 April 2026."])
    try await case2.check(by: .consultingCoordinator)
    try await case2.check(by: .salesCoordinator)
    try await case2.sendBack(by: .head, "Tambahkan permohonan maaf.")
    try await case2.draft(["body": "Mohon maaf. Manual selesai 21 April 2026."])
    let early = try await office.browser(of: .head).open("\(case2.run.path)/surat")
    #expect(early.forms.allSatisfy { $0.control(named: "password") == nil })
    try await case2.check(by: .consultingCoordinator)
    try await case2.check(by: .salesCoordinator)
    let signed = try await case2.run.sign()
    #expect(signed.text.contains("001/STM/JC/IV/2026"), "\(signed.describe())")
    let page = try await office.browser(of: .manager).open("\(case2.run.path)/surat")
    for words in ["Versi 1", "Versi 2", "Versi 3", "Lina Marlina", "Eko Prasetyo", "Bambang Suryanto"] {
      #expect(page.text.contains(words), "\(words)")
    }
  }
}
