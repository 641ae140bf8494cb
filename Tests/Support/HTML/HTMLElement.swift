/// A part of a page.
package enum HTMLNode: Sendable {
  case element(HTMLElement)
  case text(String)
}

/// An element of a page with all that is in it.
package struct HTMLElement: Sendable {
  /// In small letters.
  package let name: String
  /// Names in small letters; an attribute without a value has the empty one.
  package internal(set) var attributes: [String: String] = [:]
  package internal(set) var children: [HTMLNode] = []

  init(name: String) { self.name = name }

  /// The value of an attribute; nil if it is not there.
  package subscript(_ attribute: String) -> String? { attributes[attribute] }
  package var id: String? { attributes["id"] }
  package var classes: [Substring] { attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? [] }

  /// Itself and everything in it, in the order of the page.
  package var all: [HTMLElement] {
    var found: [HTMLElement] = []
    collect { found.append($0) }
    return found
  }

  /// What is in it and fits, in the order of the page.
  package func elements(where fits: (HTMLElement) -> Bool) -> [HTMLElement] { all.dropFirst().filter(fits) }
  package func elements(named name: String) -> [HTMLElement] { elements { $0.name == name } }
  package func elements(class name: String) -> [HTMLElement] { elements { $0.classes.contains(Substring(name)) } }
  package func element(id: String) -> HTMLElement? { elements { $0.id == id }.first }

  /// All characters in it, as they are written.
  package var content: String {
    var text = ""
    for child in children {
      switch child {
      case .text(let some): text += some
      case .element(let element): text += element.content
      }
    }
    return text
  }

  /// What a person reads in it: one line per block, blanks collapsed, nothing that is hidden.
  package var text: String {
    var raw = ""
    write(to: &raw)
    let lines = raw.split(separator: Self.lineBreak).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func collect(_ visit: (HTMLElement) -> Void) {
    visit(self)
    for case .element(let child) in children { child.collect(visit) }
  }

  private func write(to text: inout String) {
    guard !Self.unread.contains(name), attributes["hidden"] == nil else { return }
    let isBlock = Self.blocks.contains(name)
    if isBlock { text.append(Self.lineBreak) }
    for child in children {
      switch child {
      case .text(let some): text += some
      case .element(let element): element.write(to: &text)
      }
    }
    if isBlock { text.append(Self.lineBreak) } else if Self.spaced.contains(name) { text += " " }
  }

  /// Marks the end of a line until blanks are collapsed; U+2028 does not occur in pages otherwise.
  private static let lineBreak: Character = "\u{2028}"
  private static let unread: Set = ["head", "script", "style", "template", "title"]
  private static let spaced: Set = ["td", "th", "option", "button"]
  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul", "select", "textarea",
  ]
}

/// A whole page.
package struct HTMLDocument: Sendable {
  package let root: HTMLElement
  /// Read once, since tests ask often.
  package let text: String

  package init(_ html: String) {
    root = HTMLParser.parse(html)
    text = root.text
  }

  package var title: String {
    root.elements(named: "title").first.map { $0.content.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      ?? ""
  }

  package func element(id: String) -> HTMLElement? { root.element(id: id) }
  package func elements(named name: String) -> [HTMLElement] { root.elements(named: name) }
  package func elements(class name: String) -> [HTMLElement] { root.elements(class: name) }

  /// All links with their words, in the order of the page.
  package var links: [(text: String, href: String)] {
    root.elements(named: "a").compactMap { link in
      link["href"].map { (link.text.replacing("\n", with: " "), $0) }
    }
  }

  /// All forms, in the order of the page.
  package var forms: [WebForm] {
    var reader = WebFormReader()
    return reader.read(root)
  }

  /// The words of the label of the field with this id.
  package func label(for id: String) -> String? {
    root.elements(named: "label").first { $0["for"] == id }?.text
  }
}
