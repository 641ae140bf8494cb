import HTTP
import Platform

/// `tanggap serve`: the program as an office runs it.
struct ServeCommand: Command {
  static let name = "serve"
  static let usage = "--data DIR --listen HOST:PORT [--home DIR] [--reload]"
  static let purpose = "menjalankan server; folder data yang kosong disiapkan dengan prosedur B"

  let data: DataFolder
  let listen: ListenAddress
  let home: String?
  let reloads: Bool

  init(_ words: [String]) throws(UsageError) {
    let arguments = try Arguments(
      words, of: Self.name, options: ["--data", "--listen", "--home"], flags: ["--reload"], words: 0)
    data = DataFolder(path: try arguments.needed("--data", of: Self.name))
    _ = try arguments.needed("--listen", of: Self.name)
    listen = try ListenAddress(arguments, of: Self.name)
    home = arguments["--home"]
    reloads = arguments.has("--reload")
  }

  func run() throws -> Int32 {
    ServerSignals.block()
    let home = try Home.find(home)
    let assembly = try Assembly(home: home)
    let lock = try data.lock()
    defer { withExtendedLifetime(lock) {} }
    let app = try data.prepare(assembly)
    try Site(app: app, listen: listen, reloadsFrom: reloads ? home : nil).run { address in
      Console.say("Tanggap siap di \(address) (data: \(data.path))")
    }
    return 0
  }
}
