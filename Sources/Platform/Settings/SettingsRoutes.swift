import HTTP

/// What an administrator may set (row P3).
enum SettingsRoutes {
  static let all: [Route] = [index] + organisation + LetterheadPages.routes + calendar + structure

  static let pages: [any Page.Type] = [
    SettingsIndex.self, SettingsForm.self, NumberPage.self, CalendarPage.self, UnitPage.self, PositionPage.self,
    LetterheadPage.self,
  ]

  private static let index = Route(
    .get, "/pengaturan", .can(anyOf: [.manageSettings, .managePeople]), SettingsPages.index, "what there is to set")

  private static let organisation: [Route] = [
    Route(
      .get, "/pengaturan/organisasi", .can(.manageSettings), SettingsPages.organisation, "the organisation's own data"),
    Route(
      .post, "/pengaturan/organisasi", .can(.manageSettings), SettingsPages.changeOrganisation,
      "changes the organisation's data"),
    Route(.get, "/pengaturan/lampiran", .can(.manageSettings), SettingsPages.attachments, "what may be attached"),
    Route(
      .post, "/pengaturan/lampiran", .can(.manageSettings), SettingsPages.changeAttachments,
      "changes what may be attached"),
    Route(.get, "/pengaturan/keamanan", .can(.manageSettings), SecurityPages.show, "who has to have a second factor"),
    Route(
      .post, "/pengaturan/keamanan", .freshly(.can(.manageSettings)), SecurityPages.change,
      "changes who has to have a second factor"),
    Route(.get, "/pengaturan/nomor", .can(.manageSettings), NumberPages.show, "the patterns of numbers"),
    Route(.post, "/pengaturan/nomor", .can(.manageSettings), NumberPages.update, "changes the patterns of numbers"),
  ]

  private static let calendar: [Route] = [
    Route(.get, "/pengaturan/kalender", .can(.manageSettings), CalendarPages.show, "days off and hours of a year"),
    Route(.post, "/pengaturan/kalender", .can(.manageSettings), CalendarPages.addHoliday, "adds a day off"),
    Route(
      .post, "/pengaturan/kalender/hari/:day/hapus", .can(.manageSettings), CalendarPages.removeHoliday,
      "removes a day off"),
    Route(
      .post, "/pengaturan/kalender/hari/:day/pasti", .can(.manageSettings), CalendarPages.confirmHoliday,
      "confirms an estimated day off"),
    Route(.get, "/pengaturan/kalender/jam", .can(.manageSettings), CalendarPages.hours, "the week's working hours"),
    Route(
      .post, "/pengaturan/kalender/jam", .can(.manageSettings), CalendarPages.changeHours, "changes the working hours"),
    Route(
      .get, "/pengaturan/kalender/khusus", .can(.manageSettings), CalendarPages.newSpecialHours,
      "the form for special hours"),
    Route(
      .post, "/pengaturan/kalender/khusus", .can(.manageSettings), CalendarPages.addSpecialHours, "adds special hours"),
    Route(
      .post, "/pengaturan/kalender/khusus/:special/hapus", .can(.manageSettings), CalendarPages.removeSpecialHours,
      "removes special hours"),
  ]

  private static let structure: [Route] =
    [
      Route(.get, "/pengaturan/unit", .can(.managePeople), UnitPages.units, "the work units"),
      Route(.post, "/pengaturan/unit", .can(.managePeople), UnitPages.addUnit, "adds a work unit"),
      Route(.get, "/pengaturan/jabatan", .can(.managePeople), UnitPages.positions, "the positions and their abilities"),
    ] + RenamePages.routes
}
