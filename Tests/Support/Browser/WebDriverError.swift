/// What the browser refused, or what did not happen in it.
package enum WebDriverError: Error, CustomStringConvertible {
  case notInstalled
  /// An error of the protocol: its code ("no such element", "element click intercepted", …) and words.
  case refused(command: String, code: String, message: String)
  case timedOut(String, page: String)

  package var description: String {
    switch self {
    case .notInstalled: "chromium and chromedriver are not installed (Debian: chromium, chromium-driver)"
    case .refused(let command, let code, let message): "\(command): \(code): \(message.prefix(600))"
    case .timedOut(let what, let page): "waited in vain for \(what) on \(page)"
    }
  }

  var code: String? { if case .refused(_, let code, _) = self { code } else { nil } }
}
