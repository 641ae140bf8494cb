import Database
import HTTP
import Insight
import Platform
import Procedures
import Satisfaction

/// `tanggap demo`: the program with a sample office and a year of its history, to look at and to try.
struct DemoCommand: Command {
  static let name = "demo"
  static let usage =
    "[--procedure B|C|D] [--data DIR] [--listen HOST:PORT] [--today DATE] [--complaints N] [--home DIR]"
  static let purpose = "menjalankan server dengan kantor contoh dan riwayat setahun (bawaan 400 keluhan)"

  static let mostComplaints = 1_000_000

  let data: DataFolder?
  let listen: ListenAddress
  let today: Day?
  let complaints: Int
  let office: SampleOffice
  let home: String?

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(
      words, of: Self.name, options: ["--procedure", "--data", "--listen", "--today", "--complaints", "--home"],
      words: 0)
    data = arguments["--data"].map { DataFolder(path: $0) }
    listen = try ListenAddress(arguments, of: Self.name)
    home = arguments["--home"]
    today = try Self.day(arguments["--today"])
    complaints = try Self.count(arguments["--complaints"])
    office = try Self.office(arguments["--procedure"])
    guard office.hasTimeline || complaints <= SampleHistory.mostWalked else {
      throw UsageError("--complaints untuk prosedur ini paling banyak \(SampleHistory.mostWalked)", Self.name)
    }
  }

  private static func office(_ code: String?) throws(UsageError) -> SampleOffice {
    guard let code else { return .government }
    guard let office = SampleOffice.working(by: code.uppercased()) else {
      let codes = SampleOffice.all.map(\.procedure).joined(separator: ", ")
      throw UsageError("--procedure memerlukan salah satu dari \(codes)", name)
    }
    return office
  }

  private static func day(_ text: String?) throws(UsageError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text), (2001...2099).contains(day.year) else {
      throw UsageError("--today memerlukan tanggal, misalnya 2026-03-12", name)
    }
    return day
  }

  private static func count(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return 400 }
    guard let count = Int(text), (0...mostComplaints).contains(count) else {
      throw UsageError("--complaints memerlukan angka 0 sampai \(mostComplaints)", name)
    }
    let played = SampleHistory.played
    guard count <= 2 * played || count % played == 0 else {
      throw UsageError("--complaints di atas \(2 * played) harus kelipatan \(played)", name)
    }
    return count
  }

  func run() throws -> Int32 {
    ServerSignals.block()
    let folder = try data ?? DataFolder(path: Folder.temporary())
    guard !Folder.holds(folder.database) else {
      throw CommandError(
        "Folder \(folder.path) sudah berisi basis data. Pilih folder lain; demo memerlukan yang kosong.")
    }
    var assembly = try Assembly(home: try Home.find(home), isStrict: true)
    let lock = try folder.lock()
    defer { withExtendedLifetime(lock) {} }
    var history = SampleHistory(today: today ?? Self.currentDay(assembly.world), complaints: complaints, of: office)
    // Links that people try out in the demo have to lead to it, so a port that is not known yet leaves them to the page.
    history.baseURL = listen.port == 0 ? "" : String(listen.url(port: listen.port).dropLast())
    try history.write(into: folder, assembly)
    if complaints <= SampleHistory.played {
      let past = try folder.open(assembly)
      try Self.playPast(of: past, until: history.end)
      past.database.close()
    }
    assembly.world = history.world(assembly.world)
    assembly.backsUpDaily = false
    assembly.reach = Reach(AddressRange.loopback)
    let app = try folder.open(assembly)
    try Site(app: app, listen: listen).run { address in
      for line in DemoNotice.lines(address: address, folder: folder.path, history) { Console.say(line) }
    }
    return 0
  }

  /// What grows out of the complaints of a small sample: answers, reports, rounds of surveys, and what was done about
  /// safety.
  private static func playPast(of past: App, until end: Instant) throws {
    try SampleAnswers(end: end).play(on: past)
    try SamplePlans(on: past, until: end)?.play()
    try past.replayNow { replay in
      try PastReports.play(in: replay, past.office, until: end)
      try PastRounds.play(in: replay, past.office, until: end)
      try SampleImprovements(replay.db, past.office, until: end)?.play(in: replay)
      try PastSurveyReports.play(in: replay, past.office, until: end)
    }
  }

  private static func currentDay(_ world: World) -> Day { Zone.wita.day(of: world.now()) }
}

/// What a person needs to look around.
enum DemoNotice {
  static func lines(address: String, folder: String, _ history: SampleHistory) -> [String] {
    let width = history.office.accounts.map(\.email.count).max() ?? 0
    let accounts = history.office.accounts.map { account in
      "  \(account.email)\(String(repeating: " ", count: width - account.email.count))  \(account.role)"
    }
    return [
      "Tanggap siap di \(address)",
      "Data contoh: \(history.complaints) keluhan sampai \(history.today.iso), di \(folder)", "",
      "Masuk di \(address)masuk dengan kata sandi \(SampleOffice.password) sebagai:",
    ] + accounts
  }
}
