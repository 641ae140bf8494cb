import Database

/// The organisation's settings by name. What has no row has its default.
package enum Setting: String, CaseIterable, Sendable, ColumnValue {
  case name = "office.name"
  case parent = "office.parent"
  case city = "office.city"
  case letterheadName = "letterhead.name"
  case letterheadLines = "letterhead.lines"
  case logo = "letterhead.logo"
  case address = "office.address"
  case phone = "office.phone"
  case email = "office.email"
  case website = "office.website"
  case emergencyPhone = "office.emergencyPhone"
  case zone = "time.zone"
  case hours = "time.hours"
  case jointLeaveIsOff = "time.jointLeaveIsOff"
  case isBehindTLS = "web.isBehindTLS"
  case baseURL = "web.baseURL"
  case attachmentKinds = "files.kinds"
  case attachmentMegabytes = "files.megabytes"
  case attachmentCount = "files.count"
  case scanner = "files.scanner"
  case acceptsUnscanned = "files.acceptsUnscanned"
  case backupTime = "backup.time"
  case backupDays = "backup.days"
  case backupMonths = "backup.months"
  case secondFactor = "security.secondFactor"
  case procedure = "complaints.procedure"
  case rounds = "customers.rounds"
  case lapseDays = "customers.lapseDays"
  case reopenDays = "customers.reopenDays"
  case elsewhere = "customers.elsewhere"
  case privacyNotice = "customers.privacyNotice"
  case surveyAfterDays = "survey.afterDays"
  case surveyRemindDays = "survey.remindDays"
  case surveyExpireDays = "survey.expireDays"
  case retentionYears = "customers.retentionYears"
  case approverMayCheck = "procedures.approverMayCheck"
  case publishesPromise = "public.promise"
  case reportKinds = "reports.kinds"
  case reportReaders = "reports.told"

  /// What holds until somebody sets it.
  package var standard: String {
    switch self {
    case .name: "Balai Contoh"
    case .zone: "wita"
    case .hours: WeekHours.government.stored
    case .jointLeaveIsOff: "1"
    case .secondFactor: SecondFactorRule.duties.rawValue
    case .procedure: "B"
    case .isBehindTLS, .approverMayCheck, .publishesPromise, .acceptsUnscanned: "0"
    case .attachmentKinds: FileKind.allCases.map(\.rawValue).joined(separator: ",")
    case .attachmentMegabytes, .attachmentCount: "10"
    case .emergencyPhone: "112"
    case .backupTime: BackupSchedule.standard.time.iso
    case .backupDays: "\(BackupSchedule.standard.days)"
    case .backupMonths: "\(BackupSchedule.standard.months)"
    case .rounds: "\(CustomerRules.standard.rounds)"
    case .lapseDays: "\(CustomerRules.standard.lapseDays)"
    case .reopenDays: "\(CustomerRules.standard.reopenDays)"
    case .elsewhere: CustomerRules.standard.elsewhere
    case .privacyNotice: CustomerRules.standard.privacyNotice
    case .surveyAfterDays: "\(CustomerRules.standard.surveyAfterDays)"
    case .surveyRemindDays: "\(CustomerRules.standard.surveyRemindDays)"
    case .surveyExpireDays: "\(CustomerRules.standard.surveyExpireDays)"
    case .retentionYears: "\(CustomerRules.standard.retentionYears)"
    case .reportKinds: "month"
    case .parent, .city, .address, .phone, .email, .website, .baseURL, .scanner, .letterheadName, .letterheadLines,
      .logo, .reportReaders:
      ""
    }
  }
}

extension Deed {
  /// Sets one setting; call `App.refreshOffice` once the deed is done.
  package func set(_ setting: Setting, to value: String) throws {
    _ = try db.execute(
      """
      INSERT INTO setting (name, value, changedAt, changedBy)
      VALUES (\(setting), \(value), \(at), \(actor.personID))
      ON CONFLICT (name) DO UPDATE
      SET value = excluded.value, changedAt = excluded.changedAt, changedBy = excluded.changedBy
      """)
  }
}
