import Database
import Documents
import HTTP

/// The lists of the settings as files.
enum SettingsTables {
  static let all: [Route] =
    Route.table(PeoplePages.root, .can(.managePeople), "persons, as filtered", people)
    + Route.table("/pengaturan/unit", .can(.managePeople), "the work units", units)
    + Route.table("/pengaturan/jabatan", .can(.managePeople), "the positions and their abilities", positions)
    + Route.table(CalendarPages.root, .can(.manageSettings), "the days off of a year", holidays)
    + Route.table(CalendarPages.specialRoot, .can(.manageSettings), "the special hours", specialHours)
    + Route.table(BackupRoutes.root, .can(.manageSettings), "the backups", BackupIndex.table)
    + Route.table(MailRoutes.root, .can(.manageSettings), "mail that could not be delivered", refusedMails)
    + Route.table(TrailPages.root, .can(.manageSettings), "the trail", trail)

  /// GET /pengaturan/orang.csv, .xlsx: page after page, so that memory holds one.
  @Sendable private static func people(_ visit: Visit) throws -> TableExport {
    let filter = PeopleFilter(visit.request.query)
    let (now, words) = (visit.now, visit.words)
    let columns = [
      TableColumn("Nama", width: 32), TableColumn("Surel", width: 32), TableColumn("Jabatan", width: 60),
      TableColumn("Keluar (\(words.zone.label))", width: 17),
    ]
    return TableExport("orang", sheet: "Orang", columns: columns) { db, add in
      var filter = filter
      filter.turn = .first
      var list: PeopleList
      repeat {
        list = try db.people(filter)
        let seats = Dictionary(grouping: try db.appointments(of: list.persons.map(\.id), at: now), by: \.person)
        for person in list.persons {
          let held = (seats[person.id] ?? []).map { "\($0.title), \($0.unitName)" }.joined(separator: "; ")
          try add([.text(person.name), .text(person.email), .text(held), TableCell(person.leftAt, words)])
        }
        if let last = list.persons.last { filter.turn = .after(last.id) }
      } while list.hasNext
    }
  }

  /// GET /pengaturan/unit.csv, .xlsx
  @Sendable private static func units(_ visit: Visit) throws -> TableExport {
    let columns = [
      TableColumn("Nama", width: 40), TableColumn("Kode", width: 12), TableColumn("Bagian dari", width: 40),
    ]
    return TableExport("unit-kerja", sheet: "Unit kerja", columns: columns) { db, add in
      let units = try db.units()
      let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) })
      for unit in units {
        try add([.text(unit.name), .text(unit.code), .text(unit.parent.flatMap { names[$0] } ?? "")])
      }
    }
  }

  /// GET /pengaturan/jabatan.csv, .xlsx
  @Sendable private static func positions(_ visit: Visit) throws -> TableExport {
    let columns = [TableColumn("Jabatan", width: 40), TableColumn("Kode", width: 16), TableColumn("Hak", width: 60)]
    return TableExport("jabatan", sheet: "Jabatan", columns: columns) { db, add in
      let abilities = try db.abilities()
      for position in try db.positions() {
        let may = (abilities[position.id] ?? []).map(\.words).joined(separator: "; ")
        try add([.text(position.title), .text(position.code), .text(may)])
      }
    }
  }

  /// GET /pengaturan/kalender.csv, .xlsx: of the year that the page shows.
  @Sendable private static func holidays(_ visit: Visit) throws -> TableExport {
    let year = visit.request.query.int("tahun") ?? visit.app.office.zone.day(of: visit.now).year
    let days = visit.app.office.calendar.holidays.filter { $0.day.year == year }
    let words = visit.words
    let columns = [
      TableColumn("Tanggal", width: 30), TableColumn("Nama", width: 44), TableColumn("Jenis", width: 20),
      TableColumn("Perkiraan", width: 10),
    ]
    return TableExport("hari-libur-\(year)", sheet: "Hari libur", columns: columns) { _, add in
      for day in days {
        try add([
          .text(words.fullDate(day.day)), .text(day.name), .text(day.kind.words), .text(day.isEstimate ? "ya" : ""),
        ])
      }
    }
  }

  /// GET /pengaturan/kalender/khusus.csv, .xlsx
  @Sendable private static func specialHours(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let columns = [
      TableColumn("Nama", width: 32), TableColumn("Hari pertama", width: 24), TableColumn("Hari terakhir", width: 24),
    ]
    return TableExport("jam-khusus", sheet: "Jam khusus", columns: columns) { db, add in
      for line in try db.specialHourLines() {
        try add([.text(line.name), .text(words.date(line.first)), .text(words.date(line.last))])
      }
    }
  }

  /// GET /pengaturan/surel.csv, .xlsx: what was given up; a customer's address is masked as on the page.
  @Sendable private static func refusedMails(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let columns = [
      TableColumn("Kepada", width: 32), TableColumn("Perihal", width: 44),
      TableColumn("Sejak (\(words.zone.label))", width: 17), TableColumn("Percobaan", width: 11),
      TableColumn("Jawaban server", width: 60),
    ]
    return TableExport("surel-tidak-terkirim", sheet: "Surel tidak terkirim", columns: columns) { db, add in
      var after: OutgoingMail.ID?
      var page: RefusedMails
      repeat {
        page = try RefusedMails(db, after: after)
        for mail in page.lines {
          try add([
            .text(mail.shownAddress), .text(mail.subject), TableCell(mail.refusedAt, words), .integer(mail.attempts),
            .text(mail.reply),
          ])
        }
        after = page.lines.last?.id
      } while page.hasMore
    }
  }

  /// GET /pengaturan/jejak.csv, .xlsx
  @Sendable private static func trail(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let columns = [
      TableColumn("Baris", width: 10), TableColumn("Waktu (\(words.zone.label))", width: 17),
      TableColumn("Oleh", width: 32), TableColumn("Perbuatan", width: 34), TableColumn("Kode", width: 28),
      TableColumn("Mengenai", width: 20),
      TableColumn("Rincian", width: 60),
    ]
    let deeds = visit.app.deeds
    return TableExport("jejak", sheet: "Jejak", columns: columns) { db, add in
      try db.eachTrailLine { line in
        try add([
          .integer(Int(line.seq)), TableCell(line.at, words), .text(line.actor),
          .text(deeds.words(of: line.verb)), .text(line.verb), .text(line.subject), .text(line.detail),
        ])
      }
    }
  }
}
