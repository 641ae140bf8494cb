import Foundation

/// How a browser is set up.
package struct BrowserOptions: Sendable {
  /// CSS pixels of the page; any width, also a phone's.
  package var width = 1280
  package var height = 900
  /// What `prefers-color-scheme` answers.
  package var isDark = false
  package var allowsScripts = true

  package init(width: Int = 1280, height: Int = 900, isDark: Bool = false, allowsScripts: Bool = true) {
    self.width = width
    self.height = height
    self.isDark = isDark
    self.allowsScripts = allowsScripts
  }
}

/// A real Chromium, used as a person uses it: it finds things by their words, clicks and types.
package final class WebDriver: Sendable {
  let session: WebDriverSession

  private init(_ session: WebDriverSession) { self.session = session }

  /// Starts a browser, hands it to `body` and ends it, whatever happens in there.
  package static func run<Value>(
    _ options: BrowserOptions = BrowserOptions(), isolation: isolated (any Actor)? = #isolation,
    _ body: (WebDriver) async throws -> Value
  ) async throws -> Value {
    let driver = try await start(options)
    do {
      let value = try await body(driver)
      await driver.quit()
      return value
    } catch {
      await driver.quit()
      throw error
    }
  }

  /// Starts a browser; prefer `run`, which also ends it.
  package static func start(_ options: BrowserOptions = BrowserOptions()) async throws -> WebDriver {
    let arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=id", "--no-first-run",
      "--disable-extensions", "--disable-background-networking", "--hide-scrollbars",
      "--window-size=\(max(options.width, 600)),\(options.height + 140)",
    ]
    let preferences: JSON =
      options.allowsScripts ? [:] : ["profile.managed_default_content_settings.javascript": 2]
    let driver = WebDriver(try await WebDriverSession(arguments: arguments, preferences: preferences))
    try await driver.resize(width: options.width, height: options.height)
    try await driver.prefer(dark: options.isDark)
    return driver
  }

  package func quit() async { await session.quit() }

  /// Sets the size of the page in CSS pixels; headless windows have a least width, the page has none.
  package func resize(width: Int, height: Int) async throws {
    try await session.devtools(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1, "mobile": false,
      ])
  }

  /// Sets what `prefers-color-scheme` answers.
  package func prefer(dark: Bool) async throws {
    let feature: JSON = ["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]
    try await session.devtools("Emulation.setEmulatedMedia", ["features": [feature]])
  }

  /// Opens an address and waits until the page is there.
  package func open(_ url: String) async throws { try await session.command("POST", "/url", ["url": .string(url)]) }

  package func back() async throws { try await session.command("POST", "/back") }
  package func reload() async throws { try await session.command("POST", "/refresh") }

  package var url: String {
    get async throws { try await session.command("GET", "/url").string ?? "" }
  }
  package var title: String {
    get async throws { try await session.command("GET", "/title").string ?? "" }
  }
  /// The page as it is now, as HTML.
  package var source: String {
    get async throws { try await session.command("GET", "/source").string ?? "" }
  }
  /// What a person reads on the page now.
  package var text: String {
    get async throws { try await find("body").text }
  }

  /// Runs a script in the page (a function body; `arguments` is its list) and returns its value.
  @discardableResult package func execute(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
    try await session.command("POST", "/execute/sync", ["script": .string(script), "args": .array(arguments)])
  }

  /// Writes a PNG of what is in the window, or of the whole page, to `path`.
  package func screenshot(to path: String, wholePage: Bool = false) async throws {
    let picture = try await session.devtools(
      "Page.captureScreenshot", ["format": "png", "captureBeyondViewport": .bool(wholePage)])
    let data = Data(base64Encoded: picture["data"]?.string ?? "") ?? Data()
    try data.write(to: URL(fileURLWithPath: path))
  }

  /// Waits until `condition` holds; what it finds missing meanwhile only means "not yet".
  package func wait(
    for what: String, within limit: Duration = Patience.limit, isolation: isolated (any Actor)? = #isolation,
    _ condition: (WebDriver) async throws -> Bool
  ) async throws {
    let holds = try await eventually(within: limit) {
      do { return try await condition(self) } catch let error as WebDriverError where error.code != nil { return false }
    }
    guard holds else { throw WebDriverError.timedOut(what, page: try await describe()) }
  }

  /// Waits until the page shows these words.
  package func wait(forText text: String, within limit: Duration = Patience.limit) async throws {
    try await wait(for: "“\(text)”", within: limit) { try await $0.text.contains(text) }
  }

  /// Address, title and words of the page: for the message of a failed test.
  package func describe() async throws -> String { try await "\(url) “\(title)”\n\(text.prefix(1500))" }
}
