import Platform

extension NumberKind {
  /// Of complaints: "KEL-2026-0143".
  package static let ticket = NumberKind(rawValue: "ticket")
  /// Of outgoing letters: "012/BSPJI/PK/XI/2026".
  package static let letter = NumberKind(rawValue: "letter")
  /// Of incoming letters: "0007/2026".
  package static let agenda = NumberKind(rawValue: "agenda")
  /// Of requests for corrective and preventive action: "CPAR/2026/XI/007".
  package static let cpar = NumberKind(rawValue: "cpar")
}

/// The positions, unit and number patterns that a new organisation begins with, by the procedure it chooses; it may
/// change each of them.
struct ShippedOffice: Sendable {
  struct Place: Sendable {
    let code: String
    let title: String
    let abilities: [Ability]
    /// Code of the position it reports to; nil for the highest.
    let chief: String?
  }

  let procedure: ProcedureDefinition
  /// Chiefs before those who report to them.
  let positions: [Place]
  let unit: (code: String, name: String)
  let letterPattern: String
  let cparPattern: String
  /// Where customers may turn after a final answer; nil for what settings begin with, which names those who watch over
  /// public services.
  var elsewhere: String?

  var numbers: [(kind: NumberKind, pattern: String)] {
    [
      (.ticket, "KEL-{tahun}-{nomor:4}"), (.letter, letterPattern), (.agenda, "{nomor:4}/{tahun}"),
      (.cpar, cparPattern), (.improvement, "TP-{tahun}-{nomor:3}"),
      (.safetyAudit, "AK3-{tahun}-{nomor:3}"), (.safetyInspection, "IK3-{tahun}-{nomor:3}"),
    ]
  }

  /// What ships with each procedure.
  static let all = [government, company, consultancy]

  private static let government = ShippedOffice(
    procedure: ShippedProcedures.b,
    positions: [
      Place(
        code: "head", title: "Kepala Balai", abilities: .leading, chief: nil),
      Place(
        code: "serviceDesk", title: "Petugas Pelayanan",
        abilities: [.registerComplaints, .revealIdentity, .readAllCases, .prepareReports, .runSurveys], chief: "head"),
      Place(code: "teamLead", title: "Ketua Pokja", abilities: [.readUnitCases], chief: "head"),
      Place(code: "verifier", title: "Verifikator", abilities: [.readAllCases], chief: "head"),
      Place(
        code: "manager", title: "Manajer",
        abilities: [.readAllCases, .readLetters, .checkProcedures, .setTargets, .checkReports],
        chief: "head"),
      hse(chief: "manager"), admin(chief: "head"),
    ],
    unit: ("layanan", "Layanan Jasa Teknis"), letterPattern: "{nomor:3}/BSPJI/PK/{bulan-romawi}/{tahun}",
    cparPattern: "CPAR/{tahun}/{bulan-romawi}/{nomor:3}")

  private static let company = ShippedOffice(
    procedure: ShippedProcedures.c,
    positions: [
      Place(
        code: "management", title: "Manajemen", abilities: .leading, chief: nil),
      Place(
        code: "supervisor", title: "Supervisor Customer Service",
        abilities: [
          .registerComplaints, .revealIdentity, .readAllCases, .checkProcedures, .setTargets, .checkReports,
        ],
        chief: "management"),
      Place(
        code: "customerService", title: "Customer Service",
        abilities: [.registerComplaints, .revealIdentity, .readAllCases, .prepareReports, .runSurveys],
        chief: "supervisor"),
      Place(code: "operations", title: "Tim Operasional", abilities: [.readUnitCases], chief: "management"),
      hse(chief: "management"), admin(chief: "management"),
    ],
    unit: ("layanan", "Customer Service"), letterPattern: "{nomor:3}/CS/{bulan-romawi}/{tahun}",
    cparPattern: "CPAR/{tahun}/{bulan-romawi}/{nomor:3}", elsewhere: ofCompanies)

  private static let consultancy = ShippedOffice(
    procedure: ShippedProcedures.d,
    positions: [
      Place(
        code: "director", title: "Direktur", abilities: .leading, chief: nil),
      Place(
        code: "qualityManager", title: "MR",
        abilities: [.readAllCases, .readLetters, .checkProcedures, .setTargets, .checkReports],
        chief: "director"),
      Place(
        code: "salesCoordinator", title: "Koordinator Sales",
        abilities: [.registerComplaints, .revealIdentity, .readAllCases, .readLetters, .prepareReports, .runSurveys],
        chief: "director"),
      Place(
        code: "consultingCoordinator", title: "Koordinator Konsultan", abilities: [.readAllCases], chief: "director"),
      Place(
        code: "sales", title: "Sales", abilities: [.registerComplaints, .revealIdentity, .readAllCases],
        chief: "salesCoordinator"),
      Place(
        code: "receiver", title: "Penerima Keluhan", abilities: [.registerComplaints, .readUnitCases],
        chief: "salesCoordinator"),
      Place(code: "pic", title: "PIC", abilities: [.readUnitCases], chief: "consultingCoordinator"),
      Place(code: "department", title: "Kepala Departemen", abilities: [.readUnitCases], chief: "director"),
      Place(code: "verifier", title: "Verifikator", abilities: [.readAllCases], chief: "qualityManager"),
      hse(chief: "director"), admin(chief: "director"),
    ],
    unit: ("layanan", "Sales dan Marketing"), letterPattern: "{nomor:3}/STM/JC/{bulan-romawi}/{tahun}",
    cparPattern: "CPAR/STM/{tahun}/{bulan-romawi}/{nomor:3}", elsewhere: ofCompanies)

  /// Disputes between consumers and businesses (UU 8/1999, article 45).
  private static let ofCompanies = "Badan Penyelesaian Sengketa Konsumen (BPSK) di kabupaten atau kota Anda"

  private static func hse(chief: String) -> Place {
    Place(
      code: "hse", title: "Petugas K3",
      abilities: [.readAllCases, .hearDangers, .planSatisfaction, .runSurveys, .auditSafety, .prepareReports],
      chief: chief)
  }

  private static func admin(chief: String) -> Place {
    Place(
      code: "admin", title: "Administrator", abilities: [.managePeople, .manageSettings, .reviseProcedures],
      chief: chief)
  }
}

extension [Ability] {
  /// Of who stands above all.
  fileprivate static let leading: [Ability] = [
    .readAllCases, .revealIdentity, .readLetters, .checkProcedures, .approveProcedures, .setTargets, .checkReports,
    .approveReports,
  ]
}
