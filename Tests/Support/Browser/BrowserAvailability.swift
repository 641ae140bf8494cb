import Foundation

/// Whether tests in a real browser can run here.
package enum BrowserAvailability {
  /// For `.enabled(if: BrowserAvailability.shouldRun, BrowserAvailability.reason)`: without Chromium the tests are
  /// reported as skipped, but under `CI=true` they run, and fail where the browser should start.
  package static var shouldRun: Bool {
    isInstalled || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  package static let reason = "Debian's chromium and chromium-driver are not installed"

  package static var isInstalled: Bool { chromium != nil && chromedriver != nil }

  static let chromium = find(["chromium", "chromium-browser", "google-chrome"])
  static let chromedriver = find(["chromedriver"])

  private static func find(_ names: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
    let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
