import HTTP
import Platform

/// What a procedure refuses.
package enum ProcedureError: PublicError, Hashable {
  /// No revision of this procedure is in force.
  case notInForce(String)
  /// What must be mended before it can take effect.
  case unsound([String])
  /// A performer without a position of its code.
  case noPosition(String)
  /// A step or outcome that the procedure does not have: a fault of the program.
  case noSuchWay(String)
  /// An outcome that has to be explained.
  case reasonMissing
  /// Whoever judges work may not have done it.
  case notIndependent

  package var status: Status {
    switch self {
    case .notInForce, .unsound, .noPosition, .reasonMissing: .unprocessable
    case .noSuchWay: .internalServerError
    case .notIndependent: .forbidden
    }
  }

  package var message: String {
    switch self {
    case .notInForce(let code): "Prosedur \(code) belum berlaku. Minta administrator memasang revisi yang berlaku."
    case .unsound(let faults): faults.joined(separator: " ")
    case .noPosition(let code): "Jabatan dengan kode \(code) belum ada. Tambahkan jabatan itu lebih dahulu."
    case .noSuchWay: "Langkah ini tidak dapat diteruskan. Sampaikan kepada administrator."
    case .reasonMissing: "Tulis alasannya, supaya penerima tahu apa yang perlu diperbaiki."
    case .notIndependent:
      "Langkah ini harus dikerjakan orang yang tidak mengerjakan tindakannya. Minta rekan lain mengerjakannya."
    }
  }
}
