import Documents

extension PDFPress {
  /// For a machine that runs hundreds of tests at once, where a letter may take minutes: no test is about time.
  package static var patient: PDFPress { PDFPress(limits: Limits(seconds: 600)) }
}
