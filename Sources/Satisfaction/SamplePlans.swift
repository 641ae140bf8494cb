import Database
import HTTP
import Platform
import Procedures

/// What a sample office has planned for its year, and heard beside questionnaires: played by the same deeds as a
/// colleague's.
package struct SamplePlans: Sendable {
  private let app: App
  /// Who plans, checks and approves.
  private let people: (planner: Actor, checker: Actor, approver: Actor)
  private let moment: Instant
  private let today: Day

  /// Nil for an office without the people for it.
  ///
  /// - Parameter end: nothing happens from this moment on; all is done on the last working day before it.
  package init?(on app: App, until end: Instant) throws {
    let found = try app.database.read { db in
      try ["hse", "manajer", "supervisor", "kepala"].map { try db.person(email: "\($0)@contoh.go.id")?.id }
    }
    guard let planner = found[0], let checker = found[1] ?? found[2], let approver = found[3] else { return nil }
    self.app = app
    people = (.person(planner), .person(checker), .person(approver))
    let office = app.office
    var day = office.zone.day(of: end).previous
    while !office.calendar.isWorkingDay(day) && day > .min { day = day.previous }
    (today, moment) = (day, office.zone.instant(day, TimeOfDay(clamping: 570)))
  }

  package func play() throws {
    try policy()
    try programme()
    try workPlan()
    try voices()
  }

  private func write<T: Sendable>(_ actor: Actor, _ verb: @escaping @Sendable (Deed) throws -> T) throws -> T {
    try app.writeNow(by: actor, at: moment, verb)
  }

  private func approve(_ way: ApprovalWay, _ subject: Int64, _ form: FormData = [:]) throws {
    let version: @Sendable (Deed) throws -> Int? = { deed in try deed.db.approval(way, of: subject)?.version }
    try write(people.planner) { deed in try deed.prepare(way, of: subject, version: try version(deed)) }
    try write(people.checker) { deed in try deed.check(way, of: subject, version: try version(deed)) }
    try write(people.approver) { deed in _ = try deed.approve(way, of: subject, version: try version(deed), form) }
  }

  private func policy() throws {
    let policy = try write(people.planner) { deed in try deed.draftPolicy() }
    try approve(.policy, policy.id.rawValue, ["effectiveOn": today.iso])
  }

  private static let indicators: [(kind: String, methods: [String], measure: String, target: String, months: [Int])] = [
    ("Keselamatan kerja", ["survey", "interview"], "ikm", "76,61", [3, 6, 9, 12]),
    ("Kebersihan lingkungan", ["survey", "observation"], "topTwo", "80", [3, 6, 9, 12]),
    ("Kepatuhan prosedur", ["observation"], "compliance", "90", Array(1...12)),
    ("Penanganan keluhan K3", ["survey"], "csi", "75", [6, 12]),
  ]

  private func programme() throws {
    let year = today.year
    let (kinds, positions) = try app.database.read { db in (try db.indicatorKinds(), try db.positions()) }
    guard let position = positions.first(where: { $0.code == "hse" }) ?? positions.first else { return }
    let subject = try write(people.planner) { deed -> Int64 in
      _ = try deed.planProgramme(year: year)
      guard let revision = try deed.db.programme(year: year)?.revisionID.rawValue else { throw VisitError.notFound }
      let version = { try deed.db.approval(.programme, of: revision)?.version }
      try deed.write(try ProgrammeForm(Self.words), in: year, version: try version())
      try deed.write(try ResourceForm(Self.resources(year)), in: year, version: try version())
      for one in Self.indicators {
        let form = Self.form(one, kinds, position)
        try deed.addIndicator(
          try IndicatorForm(form, kinds: kinds, positions: positions), to: year, version: try version())
      }
      return revision
    }
    try approve(.programme, subject)
  }

  private static func form(
    _ one: (kind: String, methods: [String], measure: String, target: String, months: [Int]), _ kinds: [IndicatorKind],
    _ position: Position
  ) -> FormData {
    var form: FormData = [
      "kind": kinds.first { $0.name == one.kind }.map { "\($0.id)" } ?? "", "name": "", "measure": one.measure,
      "target": one.target, "direction": "floor", "position": "\(position.id)",
    ]
    for method in one.methods { form.append("methods", method) }
    for month in one.months { form.append("months", "\(month)") }
    return form
  }

  private static let words: FormData = [
    "purpose": "Mengukur dan meningkatkan kepuasan pelanggan internal dan eksternal terhadap penerapan K3.",
    "scope": "Semua unit kerja; karyawan, kontraktor, klien, vendor, dan masyarakat sekitar.",
  ]

  private static func resources(_ year: Int) -> FormData {
    [
      "kind1": "Petugas", "amount1": "2 orang, 4 jam seminggu", "provider1": "Manajemen", "from1": "\(year)-01-05",
      "kind2": "Anggaran", "amount2": "Rp12.000.000 setahun", "provider2": "Manajemen", "from2": "\(year)-01-05",
    ]
  }

  private static let activities: [(activity: String, target: String, budget: String, months: [Int])] = [
    ("Inspeksi K3 seluruh unit", "12 kali setahun", "", Array(1...12)),
    ("Pelatihan penggunaan APD", "2 kali, seluruh operator", "6.000.000", [2, 8]),
    ("Simulasi keadaan darurat", "1 kali setahun, seluruh penghuni gedung", "4.500.000", [10]),
    ("Survei kepuasan K3", "4 putaran", "", [3, 6, 9, 12]),
  ]

  private func workPlan() throws {
    let (year, today) = (today.year, today)
    let positions = try app.database.read { try $0.positions() }
    guard let position = positions.first(where: { $0.code == "hse" }) ?? positions.first else { return }
    let subject = try write(people.planner) { deed -> Int64 in
      try deed.planWork(year: year)
      guard let revision = try deed.db.workPlan(year: year)?.revisionID.rawValue else { throw VisitError.notFound }
      for one in Self.activities {
        var form: FormData = [
          "activity": one.activity, "target": one.target, "budget": one.budget, "position": "\(position.id)",
        ]
        for month in one.months { form.append("months", "\(month)") }
        let version = try deed.db.approval(.workPlan, of: revision)?.version
        try deed.write(try ActivityForm(form, positions: positions), of: year, version: version)
      }
      return revision
    }
    try approve(.workPlan, subject)
    try carryOut(year, until: today)
  }

  /// What was planned for the months before last was done, each in its month.
  private func carryOut(_ year: Int, until today: Day) throws {
    let activities = try app.database.read { db in try db.workPlan(year: year).map { try db.activities(of: $0.id) } }
    for activity in activities ?? [] {
      for month in activity.months.months where month < today.month - 1 {
        let form: FormData = [
          "month": "\(month)", "day": Day(year: year, month: month, day: 20)?.iso ?? "",
          "note": "Daftar hadir dan foto di map K3 bulan \(MonthSet.long(month)).",
        ]
        try write(people.planner) { deed in try deed.carryOut(try DoneForm(form, activity, today: today), activity) }
      }
    }
  }

  private func voices() throws {
    let today = today
    let choices = try app.database.read { db in
      VoiceForm.Choices(
        segments: try db.segments(), codes: try db.voiceCodes(), indicators: try db.recentIndicators(), today: today)
    }
    for (kind, form) in try notes(choices) {
      try write(people.planner) { deed in _ = try deed.noteVoice(try VoiceForm(form, kind, choices)) }
    }
  }

  private func notes(_ choices: VoiceForm.Choices) throws -> [(Voice.Kind, FormData)] {
    let segment = { (place: Int) in choices.segments.dropFirst(place).first.map { "\($0.id)" } ?? "" }
    let code = { (name: String) in choices.codes.first { $0.name.hasPrefix(name) }.map { "\($0.id)" } ?? "" }
    let interview: FormData = [
      "heldOn": today.adding(days: -40).iso, "place": "Ruang rapat", "title": "Keselamatan saat pengambilan sampel",
      "summary": "Pelanggan merasa aman, tetapi meminta rambu yang lebih jelas di area bongkar muat.",
      "segment1": segment(2), "role1": "Petugas pengambil sampel",
      "indicators": choices.indicators.first.map { "\($0.id)" } ?? "",
      "quote1": "Rambu di dekat gudang sudah pudar, kami sempat salah jalan.", "codes1": code("Rambu"),
    ]
    let group: FormData = [
      "heldOn": today.adding(days: -26).iso, "place": "Kantin", "title": "Ketersediaan APD bagi kontraktor",
      "summary": "Kontraktor menerima APD lengkap; ukuran sarung tangan belum sesuai.", "segment1": segment(1),
      "role1": "Teknisi", "segment2": segment(1), "role2": "Mandor",
      "quote1": "Sarung tangannya kebesaran untuk pekerjaan halus.", "codes1": code("Alat pelindung"),
    ]
    return [(.interview, interview), (.group, group), (.observation, observation(choices))]
  }

  private func observation(_ choices: VoiceForm.Choices) -> FormData {
    [
      "heldOn": today.adding(days: -12).iso, "place": "Laboratorium", "title": "Kepatuhan prosedur di laboratorium",
      "summary": "Sebagian besar prosedur diikuti; satu jalur evakuasi terhalang kardus.",
      "indicators": choices.indicators.first { $0.name == "Kepatuhan prosedur" }.map { "\($0.id)" } ?? "",
      "point1": "APD dipakai saat menangani bahan kimia", "finding1": "ok", "point2": "Jalur evakuasi bebas hambatan",
      "finding2": "notOk", "note2": "Terhalang kardus di pintu timur", "point3": "Lembar data keselamatan tersedia",
      "finding3": "ok",
    ]
  }
}
