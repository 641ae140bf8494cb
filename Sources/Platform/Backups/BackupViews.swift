import Documents
import HTTP
import Mustache

/// The list of backups, what is under way, and when the next is made.
struct BackupIndex: StaffPage {
  static let template = "Settings/backups"

  struct Line: Renderable {
    let made: String
    let href: String
    let size: String
    let state: Tag
    let holds: String
  }

  let title = "Cadangan"
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Cadangan")]
  let schedule: String
  let place: String
  let free: String
  let activity: String?
  let failure: String?
  let isBusy: Bool
  let hasLines: Bool
  let lines: [Line]
  let downloads = Downloads(BackupRoutes.root)

  init(_ visit: Visit, _ backups: [StoredBackup]) {
    let (words, state, schedule) = (visit.words, visit.app.backups.now, visit.app.office.backups)
    let zone = visit.app.office.zone
    self.schedule =
      "Setiap hari pukul \(words.clock(schedule.time)) \(zone.label). Disimpan: cadangan terakhir dari "
      + "\(words.count(schedule.days, "hari")) dan dari \(words.count(schedule.months, "bulan"))."
    place = visit.app.backups.folder.path
    free = visit.app.backups.freeInWords(words)
    activity = state.activity.words(words, at: visit.now)
    failure = state.failure.map { "\($0.words(words)) \($0.sentence)" }
    isBusy = state.activity != .idle
    hasLines = !backups.isEmpty
    lines = backups.map { backup in
      Line(
        made: words.shortDateTime(backup.madeAt), href: BackupRoutes.path(backup.name), size: words.bytes(backup.size),
        state: backup.tag, holds: backup.facts.map { $0.holdings.inWords(words) } ?? "")
    }
  }
}

/// One backup. What it does not offer is to restore it: that replaces the work of everybody, and accounts and trail
/// with it, so nobody shall be able to do it with no more than a browser that was left open; and a program whose data
/// are to be replaced had better not be the one that runs on them. The page gives the commands instead.
struct BackupPage: StaffPage {
  static let template = "Settings/backup"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let path: String
  let state: Tag
  let facts: [Fact]
  let activity: String?
  let failure: String?
  let isBusy: Bool
  let hasRehearsal: Bool
  let rehearsal: String
  let hasFaults: Bool
  let faults: [String]
  let more: String?
  let file: String
  let holdsKey: Bool

  init(_ visit: Visit, _ backup: StoredBackup) {
    let (words, state) = (visit.words, visit.app.backups.now)
    title = "Cadangan \(words.date(backup.madeAt)) \(words.time(backup.madeAt))"
    breadcrumbs = [
      .settings, Breadcrumb("Cadangan", BackupRoutes.root), Breadcrumb(words.shortDateTime(backup.madeAt)),
    ]
    path = BackupRoutes.path(backup.name)
    file = visit.app.backups.folder.database(backup.name)
    holdsKey = visit.app.backups.folder.holdsKey(backup.name)
    self.state = backup.tag
    facts = backup.lines(words)
    activity = state.activity.words(words, at: visit.now)
    failure = state.failure.map { "\($0.words(words)) \($0.sentence)" }
    isBusy = state.activity != .idle
    let result = state.rehearsal.flatMap { $0.name == backup.name ? $0 : nil }
    hasRehearsal = result != nil
    rehearsal = result.map { $0.words(words) } ?? ""
    faults = Array(result?.faults.prefix(Self.mostFaults) ?? [])
    hasFaults = !faults.isEmpty
    let rest = (result?.faults.count ?? 0) - faults.count
    more = rest > 0 ? "Dan \(words.number(rest)) lagi." : nil
  }

  private static let mostFaults = 20
}

extension BackupIndex {
  /// GET /pengaturan/cadangan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (words, folder) = (visit.words, visit.app.backups.folder)
    let columns = [
      TableColumn("Dibuat (\(words.zone.label))", width: 17), TableColumn("Ukuran (byte)", width: 16),
      TableColumn("Keadaan", width: 20), TableColumn("Isi", width: 60),
      TableColumn("Diuji pulih (\(words.zone.label))", width: 17),
    ]
    return TableExport("cadangan", sheet: "Cadangan", columns: columns) { _, add in
      for backup in folder.backups() {
        try add([
          TableCell(backup.madeAt, words), .integer(backup.size), .text(backup.tag.text),
          .text(backup.facts.map { $0.holdings.inWords(words) } ?? ""), TableCell(backup.facts?.rehearsal?.at, words),
        ])
      }
    }
  }
}

extension StoredBackup {
  /// Whether it was opened and checked when it was made, and when it was last restored for trial.
  fileprivate var tag: Tag {
    guard let facts else { return Tag("Belum diperiksa", .warn) }
    guard let rehearsal = facts.rehearsal else { return Tag("Sudah diperiksa", .ok) }
    return rehearsal.faults == 0 ? Tag("Sudah diuji pulih", .ok) : Tag("Tidak utuh", .late)
  }

  fileprivate func lines(_ words: Words) -> [Fact] {
    var lines = [Fact("Dibuat", words.dateTime(madeAt)), Fact("Ukuran", words.bytes(size))]
    guard let facts else { return lines }
    lines += [
      Fact("Isi", facts.holdings.inWords(words)),
      Fact("Catatan terakhir", facts.lastEntryAt.map { words.dateTime($0) } ?? ""),
      Fact("Ujung jejak", "nomor \(words.number(Int(facts.lastEntry))), \(facts.head.prefix(16))"),
    ]
    if let rehearsal = facts.rehearsal { lines.append(Fact("Diuji pulih", words.dateTime(rehearsal.at))) }
    return lines
  }
}

extension [Holding] {
  /// "1.204 keluhan, 3.410 berkas".
  fileprivate func inWords(_ words: Words) -> String {
    map { words.count($0.count, $0.noun) }.joined(separator: ", ")
  }
}

extension RestoreRehearsal {
  fileprivate func words(_ words: Words) -> String {
    let updated = updates == 0 ? "" : " Skemanya diperbarui dengan \(words.count(updates, "langkah"))."
    let verdict =
      faults.isEmpty
      ? "Semua yang dapat diperiksa utuh: berkas, jejak, nomor, kasus, surat, dan indeks."
      : "Ditemukan \(words.count(faults.count, "kesalahan")); jangan memulihkan dari cadangan ini."
    return "Dipulihkan ke folder percobaan pada \(words.dateTime(at)).\(updated) \(verdict)"
  }
}

extension BackupRoom.Activity {
  fileprivate func words(_ words: Words, at now: Instant) -> String? {
    switch self {
    case .idle: nil
    case .copying(let since): "Cadangan sedang dibuat, mulai pukul \(words.time(since))."
    case .rehearsing(let name, let since):
      "Uji pemulihan cadangan \(name) sedang berjalan, mulai pukul \(words.time(since))."
    }
  }
}

extension BackupRoom.Failure {
  /// "Cadangan gagal dibuat (12 Mar 2026 02.00)."
  func words(_ words: Words) -> String {
    "\(isCopy ? "Cadangan gagal dibuat" : "Uji pemulihan gagal") (\(words.shortDateTime(at)))."
  }
}

extension SettingsForm {
  static func backups(_ form: FormData, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let fields: [any Renderable] = [
      DateField(
        "time", "Jam membuat cadangan", .time, form: form, errors: errors,
        hint: "Pilih jam yang sepi, menurut waktu kantor."),
      TextField(
        "days", "Simpan cadangan harian", form: form, errors: errors, kind: .wholeNumber, width: .four, unit: "hari"),
      TextField(
        "months", "Simpan cadangan bulanan", form: form, errors: errors,
        hint: "Cadangan terakhir dari setiap bulan; 0 bila tidak perlu.", kind: .wholeNumber, width: .four,
        unit: "bulan"),
    ]
    return SettingsForm(
      "Jadwal cadangan", under: Breadcrumb("Cadangan", BackupRoutes.root),
      WebForm(
        action: BackupRoutes.root + "/jadwal", fields: fields, button: "Simpan",
        cancel: (label: "Batal", href: BackupRoutes.root)), errors)
  }
}
