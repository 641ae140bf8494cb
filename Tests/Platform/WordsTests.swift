import Testing

@testable import Platform

@Suite("Indonesian words for dates, spans and numbers") struct WordsTests {
  let words = Words(zone: .wita)
  let office = WorkingCalendar.office

  @Test(
    "a list's month is read as people write it; what is no month stays in its field with a sentence",
    arguments: [
      ("2026-03", "2026-03"), ("Maret 2026", "2026-03"), ("03/2026", "2026-03"), ("2026-13", nil), ("abc", nil),
    ] as [(String, String?)])
  func monthFilter(typed: String, month: String?) {
    let filter = MonthFilter([MonthFilter.name: typed])
    #expect(filter.month?.iso == month && filter.text == month ?? typed)
  }

  @Test(
    "a title within a sentence begins small, but for abbreviations, and asks nothing",
    arguments: [
      ("Menerbitkan CPAR", "menerbitkan CPAR"), ("CPAR efektif", "CPAR efektif"), ("Butuh surat?", "butuh surat"),
      ("", ""),
    ])
  func inSentence(title: String, words: String) { #expect(title.inSentence == words) }

  @Test("a date, long, full, short, with its time and zone")
  func dates() throws {
    let instant = try office.at("2026-03-12 14:05")
    #expect(words.date(instant) == "12 Maret 2026")
    #expect(words.fullDate(instant) == "Kamis, 12 Maret 2026")
    #expect(words.dateTime(instant) == "Kamis, 12 Maret 2026 pukul 14.05 WITA")
    #expect(words.shortDateTime(instant) == "12 Mar 2026 14.05")
    #expect(words.shortDate(instant) == "12 Mar 2026")
    #expect(Words(zone: .wib).time(instant) == "13.05 WIB")
    #expect(words.date(try day("2026-03-05")) == "5 Maret 2026")
  }

  @Test("months and weekdays are spelt as EYD and CLDR have them")
  func names() throws {
    let year = try (1...12).map { try #require(Month(year: 2026, month: $0)) }
    #expect(
      year.map { words.month($0).split(separator: " ")[0] } == [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
      ])
    #expect(
      year.map { words.shortDate($0.first).split(separator: " ")[1] } == [
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
      ])
    #expect(
      year.map(words.romanMonth) == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
    #expect(Weekday.allCases.map(words.weekday) == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"])
  }

  @Test(
    "a moment is told from now and by itself",
    arguments: [
      ("2026-03-12 14:05", "sekarang"), ("2026-03-12 14:30", "25 menit lagi"),
      ("2026-03-12 13:40", "25 menit yang lalu"),
      ("2026-03-12 16:05", "2 jam lagi"), ("2026-03-12 12:45", "1 j 20 m yang lalu"),
      ("2026-03-09 08:00", "3 hari yang lalu"),
      ("2026-03-20 08:00", "8 hari lagi"), ("2025-12-12 08:00", "3 bulan yang lalu"),
      ("2024-03-11 08:00", "2 tahun yang lalu"),
    ])
  func moments(text: String, relative: String) throws {
    let now = try office.at("2026-03-12 14:05")
    let moment = try office.at(text)
    let told = words.moment(moment, at: now)
    #expect([told.relative, told.absolute, told.iso] == [relative, words.dateTime(moment), moment.iso])
  }

  @Test(
    "a deadline by the clock, and in working time",
    arguments: [
      ("2026-11-20 16:05", "25 menit lagi", "25 menit kerja lagi"),
      ("2026-11-20 15:39", "lewat 1 menit", "lewat 1 menit kerja"),
      ("2026-11-20 14:20", "lewat 1 j 20 m", "lewat 1 j 20 m kerja"),
      ("2026-11-23 07:45", "3 hari lagi", "1 j 5 m kerja lagi"),
      ("2026-11-17 15:40", "lewat 3 hari", "lewat 2 hari kerja 7 j"), ("2026-11-20 15:40", "sekarang", "sekarang"),
    ])
  func deadlines(due: String, clock: String, working: String) throws {
    let now = try office.at("2026-11-20 15:40")
    let due = try office.at(due)
    #expect(words.deadline(due, at: now).relative == clock)
    #expect(words.deadline(due, at: now, in: office).relative == working)
    #expect(words.deadline(due, at: now, in: office).absolute == words.dateTime(due))
  }

  @Test("a day is told from today")
  func days() throws {
    let today = try day("2026-03-12")
    let told = try [
      "2026-03-12", "2026-03-13", "2026-03-11", "2026-03-15", "2026-03-09", "2026-05-20",
    ].map { words.day(try day($0), at: today).relative }
    #expect(told == ["hari ini", "besok", "kemarin", "3 hari lagi", "3 hari yang lalu", "2 bulan lagi"])
    #expect(words.day(today, at: today).absolute == "Kamis, 12 Maret 2026")
  }

  @Test("working time is told in days of 450 minutes")
  func durations() {
    #expect(
      [0, 1, 59, 60, 80, 450, 1_080, 2_845, -5].map(words.workingDuration) == [
        "0 menit", "1 menit", "59 menit", "1 jam", "1 j 20 m", "1 hari kerja", "2 hari kerja 3 j",
        "6 hari kerja 2 j 25 m", "0 menit",
      ])
    #expect(words.span(minutes: 27 * 60) == "1 hari 3 j")
    #expect(words.used(percent: 72) == "72% waktu terpakai")
  }

  @Test("numbers, percent, rupiah and bytes are written as in Indonesia")
  func numbers() {
    #expect(words.number(1_234_567.891, decimals: 3) == "1.234.567,891")
    #expect(words.number(-1_234.5) == "\u{2212}1.234,5")
    #expect(words.number(Int.min) == "\u{2212}9.223.372.036.854.775.808")
    #expect([0, 999, 1_000, 12_345].map { words.number($0) } == ["0", "999", "1.000", "12.345"])
    #expect(words.number(0.05) == "0,1" && words.number(-0.04) == "0,0" && words.number(999.96) == "1.000,0")
    #expect(words.number(.nan) == "–" && words.percent(.infinity) == "–" && words.number(1e300) == "–")
    #expect(words.percent(81.48, decimals: 2) == "81,48%" && words.percent(72) == "72%")
    #expect(words.rupiah(1_250_000) == "Rp1.250.000,00" && words.rupiah(-5) == "\u{2212}Rp5,00")
    #expect(
      [0, 812, 219_136, 1_258_291, 26_214_400, 1_048_500, .max].map(words.bytes) == [
        "0 B", "812 B", "214 KB", "1,2 MB", "25 MB", "1 MB", "8.388.608 TB",
      ])
    #expect(words.count(1_234, "keluhan") == "1.234 keluhan")
    #expect(words.count(1_001, "keluhan", upTo: 1_000) == "1.000+ keluhan")
  }

  @Test("lists are joined, and long text is cut at the end of a word")
  func text() {
    #expect(words.list([]) == "" && words.list(["a"]) == "a" && words.list(["a", "b"]) == "a dan b")
    #expect(words.list(["a", "b", "c"]) == "a, b, dan c" && words.list(["a", "b", "c"], "atau") == "a, b, atau c")
    #expect(words.excerpt("Sertifikat  terlambat\nterbit", 40) == "Sertifikat terlambat terbit")
    #expect(words.excerpt("Sertifikat terlambat, lalu hilang", 22) == "Sertifikat terlambat…")
    #expect(words.excerpt("Sertifikat terlambat terbit", 21) == "Sertifikat terlambat…")
    #expect(words.excerpt("Pertanggungjawaban", 8) == "Pertang…")
    #expect(words.excerpt("a b", 0) == "…" && words.excerpt("", 5) == "")
  }
}
