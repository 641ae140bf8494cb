/// Why a page did not become a PDF.
package enum PDFError: Error, Hashable, Sendable {
  /// WeasyPrint, Python or prlimit is not on this machine.
  case notInstalled
  /// It took longer than it may.
  case tooSlow
  /// It wanted more memory than it may have, or is itself larger than any paper.
  case tooLarge
  /// The machine has no room for a process or a temporary file; the call that failed.
  case noRoom(String)
  /// WeasyPrint gave up; its own words, for the log.
  case failed(String)

  /// Indonesian; says what to do next.
  package var message: String {
    switch self {
    case .notInstalled:
      """
      Pembuat PDF belum terpasang di server ini. Gunakan tombol Cetak, dan minta pengelola server memasang paket \
      weasyprint.
      """
    case .tooSlow:
      "Pembuatan PDF terlalu lama, sehingga dihentikan. Coba lagi sebentar lagi, atau gunakan tombol Cetak."
    case .tooLarge: "Dokumen ini terlalu besar untuk dijadikan PDF. Persempit isinya, atau gunakan tombol Cetak."
    case .noRoom: "Server sedang kehabisan tempat untuk membuat PDF. Coba lagi beberapa menit lagi."
    case .failed: "PDF belum dapat dibuat. Gunakan tombol Cetak, dan sampaikan hal ini kepada administrator."
    }
  }
}
