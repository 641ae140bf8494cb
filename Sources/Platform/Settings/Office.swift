import Database
import Synchronization

/// The organisation as it is set: names, hours, holidays, limits. Read once and kept until a setting changes.
///
/// A class, because every page looks at it several times and none may pay for a copy of it.
package final class Office: Sendable {
  package let name: String
  /// The body above it, printed first in the letterhead; may be empty.
  package let parent: String
  package let city: String
  /// What the letterhead says instead of the values around it.
  let ownLetterhead: OwnLetterhead
  package let address: String
  package let phone: String
  package let email: String
  package let website: String
  package let emergencyPhone: String
  package let zone: Zone
  package let calendar: WorkingCalendar
  /// Whether browsers reach the program through TLS: cookies are then `Secure` and named `__Host-`.
  package let isBehindTLS: Bool
  /// Where the program is reached from outside, without a slash at its end, such as `https://keluhan.contoh.go.id`.
  package let baseURL: String
  package let attachments: AttachmentRules
  /// "Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WITA": the hours at the foot of every public page.
  package let hoursInWords: String
  /// What `openingInWords` said last, and of which minute.
  let opening = Mutex((minute: Int64.min, words: ""))
  package let scan: ScanRules
  package let backups: BackupSchedule
  /// Who has to have a second factor.
  package let secondFactor: SecondFactorRule
  /// The code of the procedure that new complaints begin on; several may be installed.
  package let procedure: String
  /// What the organisation grants its customers, and asks of them.
  package let customers: CustomerRules
  /// Whether who approves a revision of a procedure may have checked it too; its paper then says so.
  package let approverMayCheck: Bool
  /// Whether everybody may read how well the service keeps its promise.
  package let publishesPromise: Bool
  package let reports: ReportRules

  /// - Parameter throughTLS: as a visitor sees it who has come through TLS, whatever the setting says.
  package init(from db: Snapshot, throughTLS: Bool = false) throws {
    var stored: [String: String] = [:]
    try db.each("SELECT name, value FROM setting") { row in stored[try row["name"]] = try row["value"] }
    func text(_ setting: Setting) -> String { stored[setting.rawValue] ?? setting.standard }
    (name, parent, city) = (text(.name), text(.parent), text(.city))
    ownLetterhead = OwnLetterhead(text)
    address = text(.address)
    (phone, email, website) = (text(.phone), text(.email), text(.website))
    emergencyPhone = text(.emergencyPhone)
    let zone = Zone(rawValue: text(.zone)) ?? .wita
    self.zone = zone
    isBehindTLS = throughTLS || text(.isBehindTLS) == "1"
    baseURL = text(.baseURL)
    attachments = AttachmentRules(
      kinds: text(.attachmentKinds).split(separator: ",").compactMap { FileKind(rawValue: String($0)) },
      megabytes: Int(text(.attachmentMegabytes)) ?? 10, count: Int(text(.attachmentCount)) ?? 10)
    let hours = WeekHours(stored: text(.hours)) ?? .government
    hoursInWords = Self.words(for: hours, in: zone)
    scan = ScanRules(scanner: ScannerAddress(text(.scanner)), acceptsUnscanned: text(.acceptsUnscanned) == "1")
    backups = Self.backups(text)
    secondFactor = SecondFactorRule(rawValue: text(.secondFactor)) ?? .duties
    procedure = text(.procedure)
    customers = CustomerRules(text)
    approverMayCheck = text(.approverMayCheck) == "1"
    publishesPromise = text(.publishesPromise) == "1"
    reports = ReportRules(kinds: text(.reportKinds), told: text(.reportReaders))
    calendar = WorkingCalendar(
      zone: zone, hours: hours, special: try db.specialHours(),
      holidays: try db.holidays(), jointLeaveIsOff: text(.jointLeaveIsOff) == "1")
  }

  private static func backups(_ text: (Setting) -> String) -> BackupSchedule {
    let standard = BackupSchedule.standard
    return BackupSchedule(
      time: TimeOfDay(iso: text(.backupTime)) ?? standard.time, days: Int(text(.backupDays)) ?? standard.days,
      months: Int(text(.backupMonths)) ?? standard.months)
  }

  /// The name of a cookie: bound to this very host when TLS allows it (RFC 6265bis §4.1.3.2).
  package func cookieName(_ plain: String) -> String { isBehindTLS ? "__Host-\(plain)" : plain }

  /// Years from now to the next whose holidays nobody has entered.
  func yearsWithoutHolidays(at now: Instant) -> [Int] {
    let today = zone.day(of: now)
    return calendar.yearsWithoutList(from: today, to: today.adding(days: 60))
  }
}

extension Snapshot {
  fileprivate func holidays() throws -> [Holiday] {
    try rows("SELECT day, name, kind, isEstimate FROM holiday ORDER BY day") { row in
      Holiday(try row["day"], try row["name"], try row["kind"], isEstimate: try row["isEstimate"])
    }
  }

  fileprivate func specialHours() throws -> [SpecialHours] {
    try rows("SELECT name, firstDay, lastDay, hours FROM specialHours ORDER BY firstDay") { row in
      let hours: String = try row["hours"]
      guard let week = WeekHours(stored: hours) else { throw row.error("hours", expected: "working hours") }
      guard
        let special = SpecialHours(
          try row["name"] as String, from: try row["firstDay"] as Day, through: try row["lastDay"] as Day, hours: week)
      else { throw row.error("lastDay", expected: "a day not before the first") }
      return special
    }
  }
}
