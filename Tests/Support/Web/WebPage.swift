/// What a server answered: status, headers, and the page if it is one.
package struct WebPage: Sendable {
  /// Path and query that were asked for.
  package let url: String
  package let status: Int
  /// The body, parsed as HTML; empty for other types.
  package let document: HTMLDocument
  private let reply: WireReply

  init(url: String, reply: WireReply) {
    self.url = url
    self.reply = reply
    status = reply.status
    let isHTML = reply.header("Content-Type")?.lowercased().hasPrefix("text/html") ?? false
    document = HTMLDocument(isHTML ? String(decoding: reply.body, as: UTF8.self) : "")
  }

  package var bytes: [UInt8] { reply.body }
  /// The body as it came, as text.
  package var body: String { String(decoding: reply.body, as: UTF8.self) }
  package var headers: [(name: String, value: String)] { reply.headers }
  /// The first header of this name, whatever its case.
  package func header(_ name: String) -> String? { reply.header(name) }
  /// All headers of this name.
  package func headers(_ name: String) -> [String] { reply.all(name) }
  /// Path and query of `Location`, resolved; nil if the answer does not redirect.
  package var location: String? {
    status / 100 == 3 ? header("Location").map { WebAddress.resolve($0, on: url) } : nil
  }

  /// What a person reads on it, one line per block, blanks collapsed; without the title.
  package var text: String { document.text }
  package var title: String { document.title }
  /// All forms, in the order of the page.
  package var forms: [WebForm] {
    document.forms.map { form in
      var form = form
      form.pageURL = url
      return form
    }
  }

  /// The form that has a field of this name.
  package func form(containing field: String) throws(WebClientError) -> WebForm {
    guard let form = forms.first(where: { $0.control(named: field) != nil }) else {
      throw .noForm("with a field “\(field)”", on: describe())
    }
    return form
  }

  /// The form whose action, resolved, has this path.
  package func form(to path: String) throws(WebClientError) -> WebForm {
    let fitting = forms.first { WebAddress.path(of: WebAddress.resolve($0.action, on: url)) == path }
    guard let fitting else { throw .noForm("to \(path)", on: describe()) }
    return fitting
  }

  /// The form with a button that reads `label`.
  package func form(withButton label: String) throws(WebClientError) -> WebForm {
    guard let form = forms.first(where: { $0.button(label) != nil }) else {
      throw .noForm("with a button “\(label)”", on: describe())
    }
    return form
  }

  /// Where the first link leads whose words are `text`, or contain it if none is exact.
  package func link(_ text: String) throws(WebClientError) -> String {
    let links = document.links
    guard let link = links.first(where: { $0.text == text }) ?? links.first(where: { $0.text.contains(text) }) else {
      throw .noLink(text, on: describe())
    }
    return WebAddress.resolve(link.href, on: url)
  }

  /// Address, status and words of the page: for the message of a failed test.
  package func describe() -> String { "\(url) (\(status)) “\(title)”\n\(text.prefix(1500))" }
}
