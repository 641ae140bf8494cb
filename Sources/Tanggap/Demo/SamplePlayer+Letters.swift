import Complaints
import HTTP
import Platform
import Procedures

extension SamplePlayer {
  /// The reply of a sample case: drafted, sent back or signed, and received.
  func answer(_ kind: SampleEvent.Kind, _ sample: SampleCase, _ filed: FiledComplaint, in deed: Deed) throws {
    let token = filed.caseToken
    switch kind {
    case .draft(let round):
      let more = "Perkembangan tindakan tersebut kami pantau dan dapat Saudara lihat pada halaman pelacakan keluhan."
      try deed.draftLetter(of: token, adding: round == 1 ? "" : more)
    case .sendBack:
      try deed.returnLetter(
        of: token, reason: "Tambahkan bagaimana pelanggan dapat mengetahui perkembangan tindakannya.")
    case .sign: try deed.signLetter(of: token)
    case .confirm(byDesk: true): try deed.recordReceipt(of: token, with: receipt(sample, deed), proof: Self.proof)
    default:
      try deed.confirmReceipt(
        note: sample.number % 4 == 0 ? "Terima kasih atas tindak lanjutnya." : "", tracking: filed.trackingToken)
    }
  }

  private func receipt(_ sample: SampleCase, _ deed: Deed) -> FormData {
    [
      "recipient": sample.customer.contact.name, "receivedOn": deed.office.zone.day(of: deed.at).iso,
      "way": sample.number % 2 == 0 ? "handed" : "courier",
      "minutes": "Surat jawaban disampaikan dan dijelaskan. Pelanggan menerima penjelasan itu.",
    ]
  }

  private static let proof = UploadedFile(
    filename: "tanda-terima.txt", claimedType: "text/plain",
    bytes: Array("Tanda terima surat jawaban, sudah ditandatangani penerima.\n".utf8))
}
