import HTTP

extension FormData {
  /// A field as a person meant it: without space at its ends, with line ends as `\n`. Empty when it was not sent.
  package func text(_ name: String) -> String {
    let typed = (self[name] ?? "").replacing("\r\n", with: "\n")
    guard let first = typed.firstIndex(where: { !$0.isWhitespace }),
      let last = typed.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(typed[first...last])
  }
}
