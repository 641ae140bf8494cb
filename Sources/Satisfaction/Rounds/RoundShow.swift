import HTTP
import Mustache
import Platform

/// A round: how many answered, what respondents are promised, and what can be done with it.
struct RoundShow: StaffPage {
  static let template = "Satisfaction/Rounds/show"

  struct Wish: Renderable {
    let when: String
    let kind: String
    let number: String
    let href: String
  }

  struct Way: Renderable {
    let label: String
    let href: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .rounds)
  let state: Tag
  let sentence: String
  let rates: [RoundRates.Line]
  let total: RoundRates.Line
  /// Whether any personal link was sent: only then is there a rate.
  let hasSent: Bool
  let ratesNote: String
  let ways: [Way]
  let facts: [Fact]
  let promises: [String]
  /// What can be done now, for who may.
  let deed: WebForm?
  let deedNote: String
  let hasWishes: Bool
  let wishes: [Wish]

  struct Found {
    let version: QuestionnaireVersion
    let groups: [RoundSegment]
    let tallies: [SegmentTally]
    let reminded: Int
    let wishes: [ContactWish.Line]
    let hasPapers: Bool
  }

  init(_ round: SurveyRound, _ found: Found, for colleague: SignedIn, at now: Instant, _ office: Office) {
    let (words, today) = (Words(zone: office.zone), office.zone.day(of: now))
    title = round.title
    breadcrumbs = [Breadcrumb("Putaran survei", RoundRoutes.root), Breadcrumb(round.title)]
    state = round.tag(on: today)
    let counted = RoundRates(round, found.groups, found.tallies, words)
    sentence = round.sentence(answered: counted.answered, on: today, hasPapers: found.hasPapers, words)
    rates = counted.lines
    total = counted.total
    hasSent = found.tallies.contains { $0.sent > 0 }
    ratesNote = Self.note(round, hasSent: hasSent)
    let mayRun = colleague.can(.runSurveys)
    let analysis = Way(label: "Analisis jawaban", href: AnalysisRoutes.path(round.token))
    ways = (round.openedAt == nil ? [] : [analysis]) + (mayRun ? round.ways(on: today) : [])
    facts = Self.facts(round, found, words)
    promises = RespondentWords(round, found.version, office).promises
    (deed, deedNote) = mayRun ? round.deed(on: today, words) : (nil, "")
    wishes = found.wishes.map { Wish($0, words) }
    hasWishes = !wishes.isEmpty
  }

  private static func note(_ round: SurveyRound, hasSent: Bool) -> String {
    (hasSent
      ? "Tingkat jawaban: tautan pribadi yang dijawab dibagi tautan yang terkirim."
      : "Belum ada tautan pribadi yang terkirim, sehingga tidak ada tingkat jawaban.")
      + " Saran: banyaknya jawaban menurut Krejcie–Morgan untuk populasinya."
      + (round.isAnonymous ? " Putaran anonim: jumlah di bawah 5 tidak dirinci." : "")
      + (round.isAnonymous && round.state == .open ? " Angka dari jawabannya ditampilkan sesudah putaran ditutup." : "")
  }

  private static func facts(_ round: SurveyRound, _ found: Found, _ words: Words) -> [Fact] {
    let planned = round.plannedClosesOn.map { [Fact("Rencana semula", "sampai \(words.fullDate($0))")] } ?? []
    let reason = planned + (round.reason.isEmpty ? [] : [Fact("Alasan", round.reason)])
    return [
      Fact("Kuesioner", "\(found.version.title), versi \(found.version.number)"),
      Fact("Masa isi", "\(words.fullDate(round.opensOn)) sampai \(words.fullDate(round.closesOn))"),
      Fact("Dibuka", round.openedAt.map { words.dateTime($0) } ?? "Belum dibuka"),
      Fact("Ditutup", round.closedAt.map { words.dateTime($0) } ?? "Belum ditutup"),
      Fact(
        "Pengingat", found.reminded == 0 ? "Belum ada yang diingatkan" : words.count(found.reminded, "orang diingatkan")
      ),
    ] + reason
  }
}

extension RoundShow.Wish {
  fileprivate init(_ line: ContactWish.Line, _ words: Words) {
    when = words.shortDateTime(line.madeAt)
    kind = line.isBad ? "Penilaian kurang" : "Minta dihubungi"
    number = line.number ?? "Tanpa keluhan"
    href = line.token.map { "/keluhan/\($0)" } ?? ""
  }
}

extension SurveyRound {
  /// The state in a sentence.
  fileprivate func sentence(answered: Int, on today: Day, hasPapers: Bool, _ words: Words) -> String {
    let came = answered == 0 ? "Belum ada jawaban." : "\(words.count(answered, "jawaban")) masuk."
    switch state {
    case .draft: return "Masih rancangan. Belum ada yang ditanya."
    case .scheduled: return "Dibuka sendiri pada \(words.fullDate(opensOn))."
    case .open where today > closesOn:
      return "Hari terakhirnya sudah lewat. \(came)" + (hasPapers ? " \(keyingWords(words))" : "")
    case .open:
      return "Sampai \(words.fullDate(closesOn)). \(came)"
        + (hasPapers ? " Lembar kertas dapat diketik sampai \(words.fullDate(keyedUntil))." : "")
    case .closed: return came
    case .cancelled: return "Dibatalkan; jawabannya tidak dihitung."
    }
  }

  fileprivate func ways(on today: Day) -> [RoundShow.Way] {
    switch state {
    case .open where today > closesOn:
      [
        RoundShow.Way(label: "Tautan dan lembar kertas", href: path + "/tautan"),
        RoundShow.Way(label: "Batalkan putaran", href: path + "/batalkan"),
      ]
    case .draft, .scheduled, .open:
      [
        RoundShow.Way(label: "Tautan, poster, dan layar isi", href: path + "/tautan"),
        RoundShow.Way(label: "Undang lewat surel", href: path + "/undangan"),
      ]
        + (state == .draft ? [RoundShow.Way(label: "Ubah rancangan", href: path + "/ubah")] : [])
        + (state == .open ? [RoundShow.Way(label: "Tutup lebih awal", href: path + "/tutup")] : [])
        + [RoundShow.Way(label: "Batalkan putaran", href: path + "/batalkan")]
    case .closed, .cancelled: [RoundShow.Way(label: "Tautan yang pernah dibuat", href: path + "/tautan")]
    }
  }

  /// The one thing to be done next, and what it means.
  fileprivate func deed(on today: Day, _ words: Words) -> (WebForm?, String) {
    let edition = [HiddenField("edition", "\(edition)")]
    switch state {
    case .open where today > closesOn:
      return (
        WebForm(
          action: path + "/pengetikan-selesai", hidden: edition, fields: [], button: "Nyatakan pengetikan selesai"),
        "Nyatakan selesai bila semua lembar kertas sudah diketik. Putaran lalu ditutup dan tidak menerima lembar lagi."
      )
    case .draft:
      return (
        WebForm(action: path + "/jadwalkan", hidden: edition, fields: [], button: "Jadwalkan putaran"),
        "Pada hari mulainya putaran dibuka dan undangan dikirim dalam jam kerja. Kuesioner, kelompok, dan janji kepada "
          + "responden tidak dapat diubah lagi setelah dibuka."
      )
    case .scheduled:
      return (
        WebForm(action: path + "/tarik", hidden: edition, fields: [], button: "Kembalikan menjadi rancangan"),
        "Selama belum dibuka, putaran dapat dikembalikan untuk diubah."
      )
    case .open, .closed, .cancelled: return (nil, "")
    }
  }
}
