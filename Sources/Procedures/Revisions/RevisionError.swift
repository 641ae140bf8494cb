import HTTP
import Platform

/// What revising a procedure refuses.
enum RevisionError: PublicError, Hashable {
  /// There is a draft already.
  case alreadyBegun
  /// It is not this deed's turn: not sent for checking, or not checked.
  case notItsTurn
  /// What must be mended first.
  case notReady(Int)
  /// Who prepared it wants to check or approve it.
  case ownWork
  /// Who wrote a part of it wants to approve it.
  case ownWriting
  /// Who checked it wants to approve it, and the organisation wants two people.
  case checkedByApprover
  /// Another step keeps to the way chosen at this one.
  case isFollowed(Int)
  /// The last step of all, or one whose place is at the end already.
  case cannotMove
  /// Cases may run on it already.
  case hasBegun
  /// It was taken back before.
  case isWithdrawn

  var status: Status {
    switch self {
    case .ownWork, .ownWriting, .checkedByApprover: .forbidden
    case .alreadyBegun, .notItsTurn, .notReady, .isFollowed, .cannotMove, .hasBegun, .isWithdrawn: .conflict
    }
  }

  var message: String {
    switch self {
    case .alreadyBegun: "Konsep revisi prosedur ini sudah ada. Buka konsep itu, lalu lanjutkan di sana."
    case .notItsTurn: "Konsep ini belum sampai pada tahap itu. Muat ulang halamannya untuk melihat tahapnya sekarang."
    case .notReady(let count):
      "Masih ada \(count) hal yang harus diperbaiki dalam konsep. Kembali ke konsep, lalu perbaiki yang disebut di sana."
    case .ownWork: "Konsep ini disiapkan oleh Anda sendiri. Orang lain harus memeriksa dan mengesahkannya."
    case .ownWriting: "Anda ikut menulis konsep ini. Orang lain harus mengesahkannya."
    case .checkedByApprover:
      "Anda sudah memeriksa konsep ini. Orang lain harus mengesahkannya, kecuali organisasi mengizinkan satu orang "
        + "untuk keduanya."
    case .isFollowed(let step):
      "Langkah \(step) mengikuti pilihan pada langkah ini. Hapus langkah \(step) lebih dahulu."
    case .cannotMove: "Langkah ini tidak dapat dipindahkan lebih jauh."
    case .hasBegun: "Revisi ini sudah mulai berlaku dan tidak dapat dicabut lagi. Susunlah revisi berikutnya."
    case .isWithdrawn: "Revisi ini sudah dicabut. Buka daftar revisi untuk melihat siapa yang mencabutnya dan mengapa."
    }
  }
}
