import Support
import Testing

@Suite("P4 · when something cannot be done") struct ErrorJourneys {
  @Test("P4 · a form sent after the session has ended is told so, and goes through once its sender has signed in again")
  func signedOut() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let note = try await run.page(for: .teamLead).form(containing: "audience")
    let out = try await lead.open("/akun").form(withButton: "Keluar")
    _ = try await lead.submit(out)
    let typed = ["text": "Panjang sekali.", "audience": "internal"]
    let refused = try await lead.submit(note, changing: typed)
    #expect(refused.status == 403 && refused.text.contains("Sesi Anda berakhir"), "\(refused.describe())")
    let elsewhere = try await lead.post(
      "/keluhan/AAAAAAAAAAAAAAAAAAAAAA/catatan", ["_token": note.value(of: "_token") ?? ""])
    #expect(
      elsewhere.status == 403 && elsewhere.text.contains("Sesi Anda berakhir"), "it tells nothing of what there is")
    let door = try await lead.open("/masuk").form(containing: "password")
    _ = try await lead.submit(door, changing: ["email": Colleague.teamLead.email, "password": Colleague.password])
    let again = try await lead.submit(note, changing: typed, following: true)
    #expect(again.status == 200 && again.text.contains("Panjang sekali."), "\(again.describe())")
  }

  @Test("P4 · the open form of one colleague is worth nothing to the next at the same browser")
  func otherPerson() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let lead = try await office.browser(of: .teamLead)
    let note = try await run.page(for: .teamLead).form(containing: "audience")
    _ = try await lead.submit(try await lead.open("/akun").form(withButton: "Keluar"))
    let door = try await lead.open("/masuk").form(containing: "password")
    _ = try await lead.submit(door, changing: ["email": Colleague.head.email, "password": Colleague.password])
    #expect(try await lead.submit(note, changing: ["text": "Palsu.", "audience": "internal"]).status == 403)
  }

  @Test("P4 · a colleague reads of an error among his own pages, with the way back to his case or his tasks")
  func inTheStaffFrame() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let manager = try await office.browser(of: .manager)
    let token = try await manager.open("/akun").form(containing: "_token").value(of: "_token") ?? ""
    let refused = try await manager.post("\(run.path)/catatan", ["_token": token])
    #expect(refused.status == 403 && refused.text.contains("Tugas saya") && refused.text.contains("Siti Rahmawati"))
    #expect(try refused.link("Kembali ke keluhan \(run.number)") == run.path)
    let other = try await run.page(for: .otherTeamLead)
    #expect(other.status == 403 && !other.text.contains(run.number))
    #expect(try other.link("Ke tugas saya") == "/tugas")
    let missing = try await manager.get("/tidak-ada")
    #expect(missing.status == 404 && missing.text.contains("Siti Rahmawati"))
    #expect(try await !office.stranger.get("/tidak-ada").text.contains("Tugas saya"))
  }

  @Test("P1 · nobody leaves while steps are his; the page names them")
  func duties() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let admin = try await office.browser(of: .admin)
    let person = try await admin.open("/pengaturan/orang").link("Ahmad Fauzi")
    let page = try await admin.open("\(person)/keluarkan")
    #expect(page.text.contains("\(run.number), langkah 4") && page.text.contains("belum dapat dikeluarkan"))
    #expect(page.forms.allSatisfy { $0.button("Keluarkan") == nil })
    let token = try await admin.open("/akun").form(containing: "_token").value(of: "_token") ?? ""
    let refused = try await admin.post("\(person)/keluarkan", ["_token": token])
    #expect(refused.status == 409 && refused.text.contains(run.number), "\(refused.describe())")
    #expect(try await run.page(for: .teamLead).text.contains("Simpan kajian"))
    let idle = try await admin.open("/pengaturan/orang").link("Dewi Lestari")
    let left = try await admin.submit(
      try await admin.open("\(idle)/keluarkan").form(withButton: "Keluarkan"), following: true)
    #expect(left.text.contains("tidak dapat masuk lagi."))
  }

  @Test("P1 · administrators, and nobody else, are told while nobody has set where the site is reached")
  func addressUnset() async throws {
    let office = try await JourneyOffice.open()
    let told = "Alamat situs ini belum diisi"
    let admin = try await office.browser(of: .admin)
    #expect(try await admin.open("/tugas").text.contains(told))
    #expect(try await !office.browser(of: .desk).open("/tugas").text.contains(told))
    let form = try await admin.open("/pengaturan/organisasi").form(containing: "baseURL")
    let saved = try await admin.submit(form, changing: ["baseURL": "https://keluhan.contoh.go.id"], following: true)
    #expect(saved.status == 200 && !saved.text.contains(told), "\(saved.describe())")
  }
}
