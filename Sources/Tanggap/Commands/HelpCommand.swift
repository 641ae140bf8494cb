/// `tanggap help`: every command in a line or two.
struct HelpCommand: Command {
  static let name = "help"
  static let usage = ""
  static let purpose = "menampilkan bantuan ini"

  init(_ arguments: [String]) throws(UsageError) { _ = try Arguments(arguments, of: Self.name, words: 0) }

  func run() -> Int32 {
    Console.say(Self.text)
    return 0
  }

  static var text: String {
    let commands = Commands.all.map { command in
      "  tanggap \(command.name)\(command.usage.isEmpty ? "" : " " + command.usage)\n      \(command.purpose)"
    }
    return """
      Tanggap: penanganan keluhan pelanggan menurut prosedur tertulis.

      \(commands.joined(separator: "\n"))

      DIR adalah folder data: basis data, kuncinya, dan berkas yang dibuat di sampingnya. Jangan simpan yang lain di sana.
      """
  }
}
