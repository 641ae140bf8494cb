import HTTP

/// An error that knows how to answer: its status, and a sentence that a person may read and act on.
///
/// Every other error becomes a 500 with a reference; its cause goes to the log only.
package protocol PublicError: Error {
  var status: Status { get }
  /// Indonesian; says what to do next.
  var message: String { get }
}

/// What is the same everywhere: not there, not yours, changed meanwhile.
package enum VisitError: PublicError, Equatable {
  /// Nothing is here, or nothing this visitor may know of.
  case notFound
  /// A colleague who may know of it, but may not do it.
  case forbidden
  /// The form's token is missing or of another session.
  case forged
  /// The form is of a session that has ended.
  case signedOut
  /// What the form was about has moved on since the page was read; the sentence says how.
  case stale(String)
  /// Too many attempts.
  case tooMany(String)

  package var status: Status {
    switch self {
    case .notFound: .notFound
    case .forbidden, .forged, .signedOut: .forbidden
    case .stale: .conflict
    case .tooMany: .tooManyRequests
    }
  }

  package var message: String {
    switch self {
    case .notFound: "Halaman ini tidak ada, atau tidak dapat dibuka dengan tautan ini."
    case .forbidden: "Halaman ini ada, tetapi bukan bagian tugas Anda. Hubungi administrator bila seharusnya terbuka."
    case .forged: "Formulir ini sudah terlalu lama terbuka. Kembali, muat ulang halamannya, lalu kirim lagi."
    case .signedOut:
      "Sesi Anda berakhir, sehingga yang Anda kirim belum tercatat. Masuk di tab lain, lalu kembali ke halaman ini, "
        + "muat ulang, dan setujui untuk mengirim lagi."
    case .stale(let what): "\(what) Muat ulang halamannya."
    case .tooMany(let what): what
    }
  }
}
