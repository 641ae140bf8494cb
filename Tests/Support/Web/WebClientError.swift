/// What a person would not find on the page, or could not do there.
package enum WebClientError: Error, CustomStringConvertible {
  case noForm(String, on: String)
  case noField(String, has: [String])
  case noOption(field: String, value: String, offered: [String])
  case noButton(String, has: [String])
  case noLink(String, on: String)
  case noRedirect(String)
  case tooManyRedirects(String)

  package var description: String {
    switch self {
    case .noForm(let what, let page): "no form \(what) on \(page)"
    case .noField(let name, let names): "no field “\(name)”; there are \(names)"
    case .noOption(let field, let value, let offered): "“\(field)” does not offer “\(value)”, only \(offered)"
    case .noButton(let label, let labels): "no button “\(label)”; there are \(labels)"
    case .noLink(let text, let page): "no link “\(text)” on \(page)"
    case .noRedirect(let page): "no redirect from \(page)"
    case .tooManyRedirects(let url): "more than ten redirects, the last to \(url)"
    }
  }
}
