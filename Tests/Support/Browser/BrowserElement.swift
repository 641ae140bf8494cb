/// An element of the page that is open in a browser; of no use once the page has gone.
package struct BrowserElement: Sendable {
  private let id: String
  private let session: WebDriverSession

  /// The name under which the protocol hands out elements (W3C WebDriver, "web element identifier").
  private static let key = "element-6066-11e4-a52e-4f735466cecf"

  init(_ value: JSON, in session: WebDriverSession) {
    id = value[Self.key]?.string ?? ""
    self.session = session
  }

  /// Scrolls it into view and clicks it; throws if something lies over it.
  package func click() async throws { try await command("POST", "/click") }
  package func clear() async throws { try await command("POST", "/clear") }
  package func type(_ text: String) async throws { try await command("POST", "/value", ["text": .string(text)]) }
  /// Chooses a file in a file field, by absolute path.
  package func upload(_ path: String) async throws { try await type(path) }

  /// Chooses the option of a list that reads `option`.
  package func select(_ option: String) async throws {
    for candidate in try await all("option") where try await candidate.text == option {
      return try await candidate.click()
    }
    throw WebDriverError.refused(command: "select", code: "no such option", message: option)
  }

  /// What a person reads in it.
  package var text: String {
    get async throws { try await command("GET", "/text").string ?? "" }
  }
  /// The attribute as written in the page; nil if it is not there.
  package func attribute(_ name: String) async throws -> String? {
    try await command("GET", "/attribute/\(name)").string
  }
  /// The value a field holds now.
  package var value: String {
    get async throws { try await command("GET", "/property/value").string ?? "" }
  }
  package var isVisible: Bool {
    get async throws { try await command("GET", "/displayed").bool ?? false }
  }
  /// Ticked, or chosen.
  package var isOn: Bool {
    get async throws { try await command("GET", "/selected").bool ?? false }
  }
  /// A computed CSS property.
  package func style(_ property: String) async throws -> String {
    try await command("GET", "/css/\(property)").string ?? ""
  }

  /// What lies in it and fits a CSS selector.
  package func all(_ css: String) async throws -> [BrowserElement] {
    let found = try await command("POST", "/elements", ["using": "css selector", "value": .string(css)])
    return found.array.map { BrowserElement($0, in: session) }
  }

  @discardableResult private func command(_ method: String, _ path: String, _ body: JSON = [:]) async throws -> JSON {
    try await session.command(method, "/element/\(id)\(path)", body)
  }
}
