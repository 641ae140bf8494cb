import Database
import HTTP

extension Feature {
  /// What every organisation has, whatever procedures it runs.
  package static let platform = Feature(
    name: "Platform",
    routes: [health, metrics] + PeopleRoutes.all + SettingsRoutes.all + BackupRoutes.all + MailRoutes.all
      + SubstituteRoutes.all + SettingsTables.all + [TrailPages.route],
    migrations: Migration.platform,
    pages: [
      ErrorPage.self, StaffErrorPage.self, SignInPage.self, SetupPage.self, PasswordPage.self, AccountPage.self,
      PeopleIndex.self,
      NewPersonPage.self, PersonPage.self, PasswordLinkPage.self, LeavePage.self, ConfirmationPage.self, CodePage.self,
      SecondFactorPage.self, EnrolmentPage.self, RecoveryCodesPage.self, SecondFactorOffPage.self,
      SecondFactorResetPage.self, SubstitutePage.self, TrailPage.self,
    ] + SettingsRoutes.pages + BackupRoutes.pages + MailRoutes.pages,
    jobs: [
      .dropOldSessions, .dropOldThrottles, .dropOldPasswordLinks, .forgetOldDevices, .removeOldTrays, .scanWaitingFiles,
      .backUpDaily, .sendMail,
    ],
    navigation: [
      NavigationItem(
        "Pengaturan", "/pengaturan", in: .setup, isFor: { $0.can(.manageSettings) || $0.can(.managePeople) },
        count: { db, colleague in
          colleague.can(.manageSettings) ? try db.refusedMailCount(upTo: NavigationItem.mostCounted) : nil
        })
    ],
    holdings: { db in [Holding("berkas", try db.value("SELECT count(*) FROM file /* whole table */") ?? 0)] },
    faults: { db in try db.numberFaults() },
    needsSecondFactor: { _, colleague in colleague.can(.manageSettings) || colleague.can(.managePeople) },
    deeds: PlatformDeeds.words)

  private static let health = Route(
    .get, "/healthz", .everyone, { _ in .text("ok\n") }, "tells a load balancer that the program answers")

  private static let metrics = Route(
    .get, "/metrics", .monitoring, MetricsPages.show, "tells Prometheus how the program fares")
}

extension Job {
  /// Sessions past their end are of no use to anybody.
  static let dropOldSessions = Job("drop old sessions") { app in
    let now = app.world.now()
    let idle = now.adding(hours: -Session.idleHours)
    let old: SQL = "expiresAt <= \(now) OR lastSeenAt <= \(idle)"
    guard try app.database.read({ try $0.exists("SELECT 1 FROM session WHERE \(old)") }) else { return }
    _ = try app.database.writeNow { db in try db.execute("DELETE FROM session WHERE \(old)") }
  }

  /// Attempts of two days ago slow nobody down any more.
  static let dropOldThrottles = Job("drop old throttles") { app in
    let old = app.world.now().adding(days: -2)
    guard try app.database.read({ try $0.exists("SELECT 1 FROM throttle WHERE lastAt < \(old)") }) else { return }
    _ = try app.database.writeNow { db in try db.execute("DELETE FROM throttle WHERE lastAt < \(old)") }
  }

  /// Links that ran out a month ago; that they were made stands in the trail.
  static let dropOldPasswordLinks = Job("drop old password links") { app in
    let old = app.world.now().adding(days: -30)
    let isThere = try app.database.read { try $0.exists("SELECT 1 FROM passwordLink WHERE expiresAt < \(old)") }
    guard isThere else { return }
    _ = try app.database.writeNow { db in try db.execute("DELETE FROM passwordLink WHERE expiresAt < \(old)") }
  }
}
