import HTTP

extension FormData {
  /// A field as a person meant it: without space at its ends, with line ends as `\n`. Empty when it was not sent.
  package func text(_ name: String) -> String {
    let sent = self[name] ?? ""
    // Most fields have one line, and looking for the pair is slow.
    let typed = sent.utf8.contains(UInt8(ascii: "\r")) ? sent.replacing("\r\n", with: "\n") : sent
    guard let first = typed.firstIndex(where: { !$0.isWhitespace }),
      let last = typed.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(typed[first...last])
  }
}
