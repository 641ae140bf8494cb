import Database
import Platform
import Procedures

@testable import Tanggap

/// An empty sample office as a file, made once for all tests: each test gets a copy.
struct PreparedOffice: Sendable {
  let assembly: Assembly
  let secrets: Secrets
  let database: String
  private let folder: ScratchFolder

  static let shared = Result { try PreparedOffice(.government) }
  private static let company = Result { try PreparedOffice(.company) }
  private static let consultancy = Result { try PreparedOffice(.consultancy) }

  /// The office that works by this procedure.
  static func working(by procedure: TestApp.Procedure) throws -> PreparedOffice {
    switch procedure {
    case .b: try shared.get()
    case .c: try company.get()
    case .d: try consultancy.get()
    }
  }

  private init(_ office: SampleOffice) throws {
    folder = try ScratchFolder()
    database = folder.path("prepared.sqlite")
    secrets = Secrets(master: [UInt8](repeating: 7, count: 32))
    var assembly = try Assembly(home: Home(path: SourceTree.root), isStrict: true)
    assembly.passwords = PasswordHashing(cost: .least)
    self.assembly = assembly
    let hash = try assembly.passwords.hashNow(SampleOffice.password)
    let day = Zone.wita.day(of: TestApp.morning)
    let file = try Database(at: database)
    var history = SampleHistory(today: day, complaints: 0, of: office)
    // Each test's server has a port of its own.
    history.baseURL = ""
    try history.write(on: file, assembly, secrets, passwordHash: hash)
    file.close()
  }
}
