import HTTP
import Platform
import Procedures

/// `tanggap serve`: the program as an office runs it.
struct ServeCommand: Command {
  static let name = "serve"
  static let usage =
    "--data DIR --listen HOST:PORT [--procedure B|C|D] [--backups DIR] [--home DIR] [--reload] " + ServeSettings.usage
  static let purpose = "menjalankan server; folder data yang kosong disiapkan dengan prosedur yang dipilih (bawaan B)"

  let data: DataFolder
  let listen: ListenAddress
  let home: String?
  let backups: String?
  /// What an empty folder is given.
  let procedure: String?
  let reloads: Bool
  let settings: ServeSettings

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(
      words, of: Self.name,
      options: ServeSettings.options.union(["--data", "--listen", "--procedure", "--backups", "--home"]),
      flags: ["--reload"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
    _ = try arguments.needed("--listen", of: Self.name)
    listen = try ListenAddress(arguments, of: Self.name)
    home = arguments["--home"]
    backups = arguments["--backups"]
    procedure = arguments["--procedure"]?.uppercased()
    if let procedure, !ShippedProcedures.all.contains(where: { $0.code == procedure }) {
      throw UsageError("--procedure memerlukan salah satu dari B, C, D", Self.name)
    }
    reloads = arguments.has("--reload")
    settings = try ServeSettings(arguments, of: Self.name)
  }

  func run() throws -> Int32 {
    ServerSignals.block()
    let home = try Home.find(home)
    var assembly = try Assembly(home: home)
    assembly.metrics = Metrics(readers: settings.metricsReaders)
    assembly.backupFolder = backups
    assembly.reach = settings.reach
    assembly.mailServer = try MailServer(environment: Environment.present)
    let lock = try data.lock()
    defer { withExtendedLifetime(lock) {} }
    let app = try data.prepare(assembly, procedure: procedure)
    if app.office.isBehindTLS, settings.proxies.isEmpty {
      Console.complain("Proksi di depan situs ini belum disebut; semua pengunjung tampak satu alamat. Lihat --proxies.")
    }
    try Site(app: app, listen: listen, settings: settings, reloadsFrom: reloads ? home : nil).run { address in
      Console.say("Tanggap siap di \(address) (data: \(data.path))")
    }
    return 0
  }
}
