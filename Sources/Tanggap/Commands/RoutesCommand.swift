import Platform

/// `tanggap routes`: what may be asked of the server, by whom, and why.
struct RoutesCommand: Command {
  static let name = "routes"
  static let usage = ""
  static let purpose = "mencetak tabel rute: metode, pola, akses, batas kiriman, kegunaan"

  init(_ words: [String]) throws(UsageError) { _ = try Arguments(words, of: Self.name, words: 0) }

  func run() -> Int32 {
    for line in Self.lines(of: Assembly.features.flatMap(\.routes)) { Console.say(line) }
    return 0
  }

  /// One line for each route, its columns aligned.
  static func lines(of routes: [Route]) -> [String] {
    let rows = routes.sorted { ($0.pattern, $0.method.name) < ($1.pattern, $1.method.name) }.map { route in
      [route.method.name, route.pattern, route.access.name, "\(route.bodyLimit >> 20) MiB", route.purpose]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths + [0]).map { text, width in text + String(repeating: " ", count: max(0, width - text.count)) }
        .joined(separator: "  ")
    }
  }
}
