/// Whether uploaded files are scanned, and what holds while the scanner cannot be reached.
package struct ScanRules: Sendable, Hashable {
  /// Nil when there is no scanner.
  package let scanner: ScannerAddress?
  /// Whether a file that could not be scanned is kept, marked until it has been; otherwise it is refused.
  package let acceptsUnscanned: Bool

  package init(scanner: ScannerAddress?, acceptsUnscanned: Bool) {
    self.scanner = scanner
    self.acceptsUnscanned = acceptsUnscanned
  }
}
