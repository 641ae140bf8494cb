import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The signed letter behind a customer's link.
struct TrackedLetter {
  let tracked: Tracked
  let letter: SignedLetter
  let text: LetterText
  let receipt: Receipt?

  var path: String { "/lacak/\(tracked.complaint.trackingToken)" }

  /// The letter drawn from its records.
  func paper(_ office: Office) -> LetterPaper {
    LetterPaper(
      LetterSheet(signed: text, by: letter, office: office), title: "Surat \(letter.number)",
      back: ("\(path)/surat", "Kembali ke surat jawaban"))
  }

  /// Whether the customer is still asked for his word.
  var isWaiting: Bool { receipt == nil && tracked.open?.kind == .confirmation }
}

extension Visit {
  /// The signed letter behind the link of this visit; before it is signed there is nothing to see.
  func trackedLetter() throws -> TrackedLetter {
    let tracked = try tracked()
    guard let letter = tracked.letter else { throw VisitError.notFound }
    let found = try read { db in
      (
        text: try db.row(
          "SELECT * FROM letterVersion WHERE letterID = \(letter.letter) AND version = \(letter.version)"
        ) as LetterText?, receipt: try db.receipt(of: letter.letter)
      )
    }
    guard let text = found.text else { throw VisitError.notFound }
    return TrackedLetter(tracked: tracked, letter: letter, text: text, receipt: found.receipt)
  }
}

/// The letter as the customer reads it, with what he may answer.
struct TrackedLetterPage: PublicPage {
  static let template = "Complaints/Closing/letter"
  let title: String
  let ticket: String
  let back: String
  let state: String
  let sheet: LetterSheet
  let print: String
  let verdict: TrackingPage.Verdict?
  let minutes: String?

  init(_ found: TrackedLetter, office: Office) {
    let words = Words(zone: office.zone)
    title = "Surat jawaban \(found.letter.number)"
    ticket = found.tracked.run.number
    back = found.path
    state = found.stateWords(words)
    sheet = LetterSheet(signed: found.text, by: found.letter, office: office)
    print = "\(found.path)/surat/cetak"
    verdict =
      found.isWaiting
      ? TrackingPage.Verdict.letter(found.path) : nil
    minutes = found.receipt == nil ? nil : "\(found.path)/notulen"
  }
}

extension TrackedLetter {
  /// True to what happened: a dispute is told as such, and so is a receipt the desk recorded.
  func stateWords(_ words: Words) -> String {
    let disputedAt = tracked.entries.disputedAt
    if let receipt {
      let dispute = disputedAt.map { " Anda menyatakan belum puas pada \(words.dateTime($0))." } ?? ""
      return receipt.stateWords(words, isForCustomer: true) + dispute
    }
    if let disputedAt = isWaiting ? tracked.entries.disputes(since: tracked.open).last?.at : disputedAt {
      return "Anda menyatakan belum puas pada \(words.dateTime(disputedAt)). Keluhan ini tetap terbuka."
    }
    let next = isWaiting ? " Menunggu konfirmasi Anda." : ""
    return "Ditandatangani \(words.fullDate(letter.signedAt)).\(next)"
  }
}

extension CustomerQuestion {
  /// That he has the letter, and accepts it.
  static func accept(
    _ found: TrackedLetter, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) -> CustomerQuestion {
    CustomerQuestion(
      "Konfirmasi penerimaan surat", of: found.tracked, back: "/surat",
      consequence: """
        Dengan ini Anda menyatakan sudah menerima surat nomor \(found.letter.number). Keluhan lalu ditutup sebagai \
        selesai dengan konfirmasi Anda.
        """, acceptForm(found.path, form, errors), errors)
  }

  /// What is not right yet.
  static func dispute(
    _ found: TrackedLetter, _ rules: CustomerRules, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) -> CustomerQuestion {
    CustomerQuestion(
      "Belum puas dengan jawaban", of: found.tracked, back: "/surat", isFieldTitle: true,
      disputeForm(found.path, form, errors, hint: found.tracked.hint(disputeHint, rules)), errors)
  }

  static func acceptForm(_ path: String, _ form: FormData, _ errors: FormErrors = FormErrors()) -> WebForm {
    WebForm(
      action: "\(path)/terima",
      fields: [
        TextArea(
          "note", "Catatan untuk kami", form: form, errors: errors, rows: 3, maxLength: ClosingPages.limits["note"],
          isOptional: true)
      ], button: "Ya, saya terima", cancel: ("Kembali ke surat", "\(path)/surat"))
  }

  private static let disputeHint =
    "Keluhan tetap terbuka. Yang Anda tulis sampai kepada yang menanganinya dan petugas yang menerima keluhan."

  static func disputeForm(
    _ path: String, _ form: FormData, _ errors: FormErrors = FormErrors(), hint: String = disputeHint
  ) -> WebForm {
    WebForm(
      action: "\(path)/belum-puas",
      fields: [
        TextArea(
          "reason", "Apa yang belum sesuai?", form: form, errors: errors,
          hint: hint, rows: 6, maxLength: ClosingPages.limits["reason"], isQuestion: true)
      ], button: "Kirim tanggapan", cancel: ("Kembali ke surat", "\(path)/surat"))
  }
}
