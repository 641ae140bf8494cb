import HTTP

/// Where somebody wanted to go before signing in. It never leaves the site: a path and nothing else.
struct ReturnPath: Sendable, Hashable {
  let path: String

  /// Where staff go when they come from nowhere.
  static let home = ReturnPath(path: "/tugas")

  /// The address of a page that leads on there.
  func behind(_ page: String) -> String { "\(page)?kembali=\(URLText.encode(path))" }

  private init(path: String) { self.path = path }

  /// Anything but a plain local path is the home page. Browsers read `//host`, `/\host`, and the same with tabs or line
  /// ends between, as another site (WHATWG URL §4.4), so those bytes are refused wherever they stand.
  init(_ typed: String?) {
    let bytes = Array((typed ?? "").utf8)
    let isLocal =
      bytes.first == UInt8(ascii: "/") && bytes.dropFirst().first != UInt8(ascii: "/") && bytes.count <= 2000
      && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
    guard isLocal, let typed, !typed.hasPrefix("/masuk"), !typed.hasPrefix("/keluar") else {
      self = .home
      return
    }
    path = typed
  }
}
