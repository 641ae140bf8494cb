import Platform

extension SampleOffice {
  /// Whether its year is planned beforehand, which histories of a million complaints are made of; any other is walked
  /// step by step, as its procedure goes.
  var hasTimeline: Bool { procedure == Self.government.procedure }

  /// The sample office of a procedure; nil for one that has none.
  static func working(by procedure: String) -> SampleOffice? { all.first { $0.procedure == procedure } }

  /// Of procedure C: a company with a customer service.
  static let company = SampleOffice(
    procedure: "C", units: [(code: "gudang", name: "Gudang dan Pengiriman"), (code: "produksi", name: "Produksi")],
    accounts: [
      Account(
        email: "petugas@contoh.go.id", name: "Rina Wulandari", position: "customerService", units: ["layanan"],
        role: "customer service"),
      Account(
        email: "supervisor@contoh.go.id", name: "Lina Marlina", position: "supervisor", units: ["layanan"],
        role: "supervisor customer service"),
      Account(
        email: "pokja@contoh.go.id", name: "Ahmad Fauzi", position: "operations", units: ["gudang", "layanan"],
        role: "tim operasional gudang dan layanan"),
      Account(
        email: "pokja2@contoh.go.id", name: "Dewi Lestari", position: "operations", units: ["produksi"],
        role: "tim operasional produksi"),
      Account(
        email: "kepala@contoh.go.id", name: "Bambang Suryanto", position: "management", units: ["layanan"],
        role: "manajemen"),
      Account(
        email: "hse@contoh.go.id", name: "Yusuf Maulana", position: "hse", units: ["layanan"],
        role: "petugas K3: program kepuasan dan survei"),
      Account(
        email: "admin@contoh.go.id", name: "Nur Aini", position: "admin", units: ["layanan"], role: "administrator"),
    ], settings: privateSettings(name: "PT Niaga Contoh Sejahtera", city: "Balikpapan"), stories: Story.company)

  /// Of procedure D: a consultancy.
  static let consultancy = SampleOffice(
    procedure: "D",
    units: [(code: "konsultasi", name: "Konsultasi dan Pelatihan"), (code: "administrasi", name: "Administrasi")],
    accounts: [
      Account(
        email: "petugas@contoh.go.id", name: "Rina Wulandari", position: "sales", units: ["layanan"],
        second: "receiver",
        role: "sales, juga penerima keluhan"),
      Account(
        email: "penerima@contoh.go.id", name: "Sari Puspita", position: "receiver", units: ["layanan"],
        role: "penerima keluhan"),
      Account(
        email: "koordinator@contoh.go.id", name: "Lina Marlina", position: "salesCoordinator", units: ["layanan"],
        role: "koordinator sales"),
      Account(
        email: "konsultan@contoh.go.id", name: "Eko Prasetyo", position: "consultingCoordinator", units: ["konsultasi"],
        role: "koordinator konsultan"),
      Account(
        email: "pokja@contoh.go.id", name: "Ahmad Fauzi", position: "pic", units: ["konsultasi"],
        role: "PIC, konsultan"),
      Account(
        email: "pokja2@contoh.go.id", name: "Dewi Lestari", position: "pic", units: ["layanan", "administrasi"],
        role: "PIC, sales dan administrasi"),
      Account(
        email: "departemen@contoh.go.id", name: "Hadi Nugroho", position: "department",
        units: ["konsultasi", "administrasi", "layanan"], role: "kepala departemen"),
      Account(
        email: "kepala@contoh.go.id", name: "Bambang Suryanto", position: "director", units: ["layanan"],
        role: "direktur"),
      Account(
        email: "verifikator@contoh.go.id", name: "Hendra Gunawan", position: "verifier", units: ["administrasi"],
        role: "verifikator"),
      Account(
        email: "manajer@contoh.go.id", name: "Siti Rahmawati", position: "qualityManager", units: ["administrasi"],
        role: "MR"),
      Account(
        email: "hse@contoh.go.id", name: "Yusuf Maulana", position: "hse", units: ["layanan"],
        role: "petugas K3: program kepuasan dan survei"),
      Account(
        email: "admin@contoh.go.id", name: "Nur Aini", position: "admin", units: ["layanan"], role: "administrator"),
    ], settings: privateSettings(name: "Sentral Konsultan Contoh", city: "Samarinda"), stories: Story.consultancy)

  private static func privateSettings(name: String, city: String) -> [(Setting, String)] {
    [
      (.name, name), (.city, city), (.address, "Jalan Contoh Nomor 12, \(city) 75123"), (.phone, "(0541) 555-0112"),
      (.email, "layanan@contoh.go.id"), (.website, "contoh.go.id"), (.emergencyPhone, "(0541) 555-0119"),
      (.secondFactor, SecondFactorRule.nobody.rawValue),
    ]
  }
}
