import Complaints
import Database
import HTTP
import Insight
import Mustache
import Platform
import Procedures
import Safety
import Satisfaction

/// How the program is put together out of its features: the same for serve, demo, every command and the tests.
struct Assembly: Sendable {
  /// Each feature may use those before it.
  static let features: [Feature] = [
    .platform,
    .procedures(
      [.complaints, .satisfaction], tasks: [.satisfaction, .safety, .reports],
      origins: [ImprovementOrigin].safety + [ImprovementOrigin].satisfaction),
    .complaints, .satisfaction([.complaints]), .safety, .insight,
  ]

  let templates: Templates
  let assets: StaticFiles
  var world = World.live
  var passwords = PasswordHashing()
  var metrics = Metrics()
  /// Who takes the mail; nil keeps it waiting.
  var mailServer: MailServer?
  /// Which machines of the office's own nets may be sent anything.
  var reach = Reach()
  /// Makes PDFs.
  var press = PaperPress()
  /// Where backups are kept; beside the data when nil.
  var backupFolder: String?
  /// Whether one is made each day.
  var backsUpDaily = true

  /// A program that shows no pages: for commands.
  init() throws {
    templates = try Templates(sources: [:])
    assets = StaticFiles()
  }

  /// Reads templates and assets. Every template is checked against the page it is for, so that a misspelt name stops the
  /// start and not a visitor.
  ///
  /// - Parameter isStrict: whether a name that no page has stops the page instead of showing nothing.
  init(home: Home, isStrict: Bool = false) throws {
    templates = try Templates(
      directory: home.views, strict: isStrict,
      pages: Self.features.flatMap(\.pages).map { ($0.template, [$0.frame, $0]) })
    assets = try StaticFiles(site: home.assets)
  }

  var migrations: [Migration] { Self.features.flatMap(\.migrations) }

  /// The program on a database whose schema is up to date.
  func app(on database: Database, secrets: Secrets) throws -> App {
    try App(
      database: database, world: world, secrets: secrets, templates: templates, assets: assets,
      features: Self.features, passwords: passwords, metrics: metrics,
      backups: BackupRoom(database: database.path, folder: backupFolder, isDaily: backsUpDaily),
      mailServer: mailServer, press: press, reach: reach)
  }
}
