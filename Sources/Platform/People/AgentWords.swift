/// "Firefox di Windows": a browser as people know it, from what it calls itself. A guess that only jogs the memory.
enum AgentWords {
  static func words(_ agent: String) -> String {
    let browser = name(in: agent, browsers)
    let system = name(in: agent, systems)
    switch (browser, system) {
    case (let browser?, let system?): return "\(browser) di \(system)"
    case (let one?, nil), (nil, let one?): return one
    case (nil, nil): return "Peramban tidak dikenal"
    }
  }

  private static func name(in agent: String, _ marks: [(mark: String, name: String)]) -> String? {
    marks.first { agent.contains($0.mark) }?.name
  }

  /// The more particular before those whose mark every browser carries.
  private static let browsers = [
    (mark: "Edg", name: "Edge"), (mark: "OPR/", name: "Opera"), (mark: "SamsungBrowser/", name: "Samsung Internet"),
    (mark: "Firefox/", name: "Firefox"), (mark: "Chrome/", name: "Chrome"), (mark: "Safari/", name: "Safari"),
  ]
  private static let systems = [
    (mark: "Android", name: "Android"), (mark: "iPhone", name: "iPhone"), (mark: "iPad", name: "iPad"),
    (mark: "Windows", name: "Windows"), (mark: "Mac OS X", name: "Mac"), (mark: "Linux", name: "Linux"),
  ]
}
