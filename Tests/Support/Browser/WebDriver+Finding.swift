extension WebDriver {
  /// The first element that fits a CSS selector.
  package func find(_ css: String) async throws -> BrowserElement { try await find("css selector", css) }

  /// All elements that fit a CSS selector, in the order of the page.
  package func all(_ css: String) async throws -> [BrowserElement] { try await all("css selector", css) }

  /// The first visible link whose words are `text`, else the first that contains it.
  package func link(_ text: String) async throws -> BrowserElement {
    try await firstVisible("link “\(text)”", ["//a[@href][\(words(text))]", "//a[@href][\(contains(text))]"])
  }

  /// The first visible button whose words are `text`, else the first that contains it.
  package func button(_ text: String) async throws -> BrowserElement {
    let value = quoted(text)
    return try await firstVisible(
      "button “\(text)”",
      ["//button[\(words(text))] | //input[@type='submit'][@value=\(value)]", "//button[\(contains(text))]"])
  }

  /// The field whose label reads `label`, else the first whose label contains it.
  package func field(_ label: String) async throws -> BrowserElement {
    for test in [words(label), contains(label)] {
      let fields = "//*[@id=//label[\(test)]/@for] | //label[\(test)]//*[self::input or self::select or self::textarea]"
      if let found = try await all("xpath", fields).first { return found }
    }
    throw WebDriverError.timedOut("a field labelled “\(label)”", page: try await describe())
  }

  /// Types into the field with this label, in place of what it held.
  package func fill(_ label: String, with text: String) async throws {
    let field = try await field(label)
    try await field.clear()
    try await field.type(text)
  }

  /// Chooses, ticks or unticks by clicking the label with these words.
  package func choose(_ label: String) async throws {
    try await firstVisible("label “\(label)”", ["//label[\(words(label))]", "//label[\(contains(label))]"]).click()
  }

  /// Chooses the option with these words in the list labelled `label`.
  package func select(_ option: String, in label: String) async throws {
    try await field(label).select(option)
  }

  /// Presses the button with these words and waits for the page that comes of it.
  package func press(_ text: String) async throws {
    try await arriving("a page after “\(text)”") { try await $0.button(text).click() }
  }

  /// Follows the link with these words and waits for its page.
  package func follow(_ text: String) async throws {
    try await arriving("the page behind “\(text)”") { try await $0.link(text).click() }
  }

  /// Waits until the page on which `action` began has gone.
  private func arriving(_ what: String, _ action: (WebDriver) async throws -> Void) async throws {
    let old = try await find("html")
    try await action(self)
    let hasGone = try await eventually {
      do {
        _ = try await old.attribute("lang")
        return false
      } catch let error as WebDriverError where error.code != nil { return true }
    }
    guard hasGone else { throw WebDriverError.timedOut(what, page: try await describe()) }
    try await wait(for: what) { try await $0.execute("return document.readyState").string == "complete" }
  }

  private func firstVisible(_ what: String, _ paths: [String]) async throws -> BrowserElement {
    for path in paths {
      for element in try await all("xpath", path) where try await element.isVisible { return element }
    }
    throw WebDriverError.timedOut(what, page: try await describe())
  }

  private func find(_ strategy: String, _ selector: String) async throws -> BrowserElement {
    let value = try await session.command(
      "POST", "/element", ["using": .string(strategy), "value": .string(selector)])
    return BrowserElement(value, in: session)
  }

  private func all(_ strategy: String, _ selector: String) async throws -> [BrowserElement] {
    let value = try await session.command(
      "POST", "/elements", ["using": .string(strategy), "value": .string(selector)])
    return value.array.map { BrowserElement($0, in: session) }
  }

  private func words(_ text: String) -> String { "normalize-space(.)=\(quoted(text))" }
  private func contains(_ text: String) -> String { "contains(normalize-space(.), \(quoted(text)))" }
}

/// A text as XPath 1.0 writes it, which knows no escapes.
private func quoted(_ text: String) -> String {
  guard text.contains("'") else { return "'\(text)'" }
  return "concat("
    + text.split(separator: "'", omittingEmptySubsequences: false)
    .map { "'\($0)'" }.joined(separator: ", \"'\", ") + ")"
}
