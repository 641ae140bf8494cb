import Documents
import HTTP

/// Makes PDFs on threads of its own, two at a time, so that no page and no verb waits behind them.
package final class PaperPress: Sendable {
  private let press: PDFPress
  private let lanes = BackgroundLanes("papers", count: 2, limit: 20)

  package init(_ press: PDFPress = PDFPress()) { self.press = press }

  /// A standalone page as PDF.
  /// - Throws: `PDFError`, or `PaperPressError.busy` when too many wait.
  package nonisolated(nonsending) func pdf(of html: [UInt8]) async throws -> [UInt8] {
    let press = press
    guard let made = await lanes.run({ Result { () throws(PDFError) in try press.pdf(of: html) } }) else {
      throw PaperPressError.busy
    }
    return try made.get()
  }

  /// The same for jobs, which have a thread of their own to wait on, and let people go first.
  package func pdfUnhurried(of html: [UInt8]) throws(PDFError) -> [UInt8] { try press.pdf(of: html, .unhurried) }
}

package enum PaperPressError: PublicError {
  /// More wait than the machine can take.
  case busy

  package var status: Status { .serviceUnavailable }

  package var message: String { "Sedang banyak PDF yang dibuat. Tunggu satu menit, lalu coba lagi." }
}

extension PDFError: PublicError {
  package var status: Status {
    switch self {
    case .notInstalled, .noRoom, .tooSlow: .serviceUnavailable
    case .tooLarge: .unprocessable
    case .failed: .internalServerError
    }
  }
}
