import Glibc
import Platform

/// What the environment of the program says.
struct Environment: Sendable {
  private let values: [String: String]

  init(_ values: [String: String]) { self.values = values }

  /// The value of a variable; an empty one counts as none.
  subscript(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Of this process: of all that may be set, what is.
  static var present: Environment {
    let names = MailServer.variables.map { "TANGGAP_SMTP_\($0)" }
    return Environment(
      Dictionary(uniqueKeysWithValues: names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }))
  }
}

extension MailServer {
  /// Of each variable the part behind `TANGGAP_SMTP_`.
  static let variables = ["HOST", "PORT", "SECURITY", "USER", "PASSWORD_FILE", "FROM", "CA_FILE"]

  /// Reads `TANGGAP_SMTP_…`; nil without a host, and mail then waits.
  ///
  /// - Throws: a sentence that names the variable that cannot be used.
  init?(environment: Environment) throws(CommandError) {
    func variable(_ name: String) -> String? { environment["TANGGAP_SMTP_\(name)"] }
    guard let host = variable("HOST") else { return nil }
    guard host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "@") }) else {
      throw CommandError("TANGGAP_SMTP_HOST harus nama atau alamat server, misalnya smtp.contoh.go.id.")
    }
    guard let security = Security(rawValue: variable("SECURITY") ?? "starttls") else {
      throw CommandError("TANGGAP_SMTP_SECURITY harus starttls, tls, atau none.")
    }
    let port = Int(variable("PORT") ?? "\(security.port)") ?? 0
    guard (1...65_535).contains(port) else { throw CommandError("TANGGAP_SMTP_PORT harus angka 1 sampai 65535.") }
    guard let sender = EmailAddress(variable("FROM") ?? "") else {
      throw CommandError("TANGGAP_SMTP_FROM harus alamat surel pengirim, misalnya layanan@contoh.go.id.")
    }
    self.init(
      host: host, port: port, security: security, user: variable("USER") ?? "",
      password: try Self.password(in: variable("PASSWORD_FILE")), sender: sender,
      certificates: variable("CA_FILE") ?? "")
  }

  /// The first line of a file: an environment may be read by others, a file need not.
  private static func password(in path: String?) throws(CommandError) -> String {
    guard let path else { return "" }
    guard let file = fopen(path, "r") else {
      throw CommandError(
        "Berkas TANGGAP_SMTP_PASSWORD_FILE (\(path)) tidak dapat dibaca: \(String(cString: strerror(errno))).")
    }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    guard fgets(&line, Int32(line.count), file) != nil else { return "" }
    let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline })
  }
}
