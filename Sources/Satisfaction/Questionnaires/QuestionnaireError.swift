import HTTP
import Platform

/// What questionnaires refuse.
enum QuestionnaireError: PublicError, Hashable {
  /// The version is issued: what was asked stays as it was asked.
  case isIssued
  /// It is not issued yet.
  case isDraft
  /// There is a draft already.
  case hasDraft
  /// It is not used any more.
  case isRetired
  /// Something is wrong with the draft that must be mended before it is issued.
  case hasFaults
  /// An item has a code that was issued with another kind or scale: why it may not.
  case otherScale(String)
  /// There is nothing above or below to change places with.
  case cannotMove

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .isIssued:
      "Versi ini sudah terbit dan tidak berubah lagi. Susun versi berikutnya bila ada yang perlu diubah."
    case .isDraft: "Versi ini masih konsep. Terbitkan lebih dahulu."
    case .hasDraft: "Kuesioner ini sudah mempunyai konsep versi berikutnya. Buka konsep itu dari daftar versinya."
    case .isRetired: "Kuesioner ini tidak dipakai lagi. Pakai kembali lebih dahulu bila perlu diubah."
    case .hasFaults: "Konsep ini belum dapat diterbitkan. Muat ulang halamannya untuk melihat yang harus diperbaiki."
    case .otherScale(let why): why
    case .cannotMove: "Bagian atau butir itu tidak dapat dipindahkan ke sana. Muat ulang halamannya."
    }
  }
}
