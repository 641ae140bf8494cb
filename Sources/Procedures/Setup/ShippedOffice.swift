import Platform

extension NumberKind {
  /// Of complaints: "KEL-2026-0143".
  package static let ticket = NumberKind(rawValue: "ticket")
  /// Of outgoing letters: "012/BSPJI/PK/XI/2026".
  package static let letter = NumberKind(rawValue: "letter")
  /// Of incoming letters: "0007/2026".
  package static let agenda = NumberKind(rawValue: "agenda")
}

/// The positions, unit and number patterns that a new organisation begins with; it may change each of them.
enum ShippedOffice {
  struct Place {
    let code: String
    let title: String
    let abilities: [Ability]
    /// Code of the position it reports to; nil for the highest.
    let chief: String?
  }

  /// Chiefs before those who report to them.
  static let positions = [
    Place(
      code: "head", title: "Kepala Balai", abilities: [.readAllCases, .revealIdentity, .readLetters], chief: nil),
    Place(
      code: "serviceDesk", title: "Petugas Pelayanan",
      abilities: [.registerComplaints, .revealIdentity, .readAllCases], chief: "head"),
    Place(code: "teamLead", title: "Ketua Pokja", abilities: [.readUnitCases], chief: "head"),
    Place(code: "verifier", title: "Verifikator", abilities: [.readAllCases], chief: "head"),
    Place(code: "manager", title: "Manajer", abilities: [.readAllCases, .readLetters], chief: "head"),
    Place(code: "hse", title: "Petugas K3", abilities: [.readAllCases, .hearDangers], chief: "manager"),
    Place(code: "admin", title: "Administrator", abilities: [.managePeople, .manageSettings], chief: "head"),
  ]

  static let unit = (code: "layanan", name: "Layanan Jasa Teknis")

  static let numbers: [(kind: NumberKind, pattern: String)] = [
    (.ticket, "KEL-{tahun}-{nomor:4}"), (.letter, "{nomor:3}/BSPJI/PK/{bulan-romawi}/{tahun}"),
    (.agenda, "{nomor:4}/{tahun}"),
  ]
}
