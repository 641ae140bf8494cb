import Database
import HTTP
import Platform
import Procedures

// The steps with a letter, for sample data and tests: what the pages of the letter do, without the HTTP around them.
extension Deed {
  /// Saves a text of the reply and initials it (row B8): the template filled from the case, or the text that is there.
  /// - Parameter paragraph: added at its end; it may be empty.
  package func draftLetter(of token: String, adding paragraph: String = "") throws {
    let last = try reply(of: token).letter
    let current = last?.signature == nil ? last?.current : nil
    var text = try current?.text ?? letterCase(of: token).template(office)
    if !paragraph.isEmpty { text.body += "\n\n\(paragraph)" }
    var form = text.form
    form.append("version", "\(current?.number ?? 0)")
    _ = try saveLetter(try LetterForm(form), of: token)
    try initialLetter(of: token)
  }

  /// Signs the text that is there (row B9).
  /// - Returns: the letter's number.
  @discardableResult
  package func signLetter(of token: String) throws -> String { try signLetter(try reading(of: token), of: token) }

  /// Puts a checker's initials under the text that is there (row D7).
  package func checkLetter(of token: String) throws { try checkLetter(try reading(of: token), of: token) }

  /// Sends the text that is there back (row B9).
  package func returnLetter(of token: String, reason: String) throws {
    let reading = try reading(of: token)
    let form: FormData = [
      "reason": reason, "version": "\(reading.version)", "hash": Sodium.base64URL(reading.hash),
    ]
    try returnLetter(try LetterReturnForm(form), of: token)
  }

  /// Records for the customer that he has the letter (row B10), with a proof.
  package func recordReceipt(of token: String, with form: FormData, proof: UploadedFile) throws {
    let (run, letter) = try reply(of: token)
    guard let signature = letter?.signature else { throw VisitError.notFound }
    if let fault = office.attachments.fault(of: proof) { throw FormErrors("proof", fault) }
    let receipt = try ReceiptForm(
      form, proof: (true, FormErrors()), isNamed: run.confidentiality == .named,
      signedOn: office.zone.day(of: signature.signedAt), today: office.zone.day(of: at))
    let kept = try db.keep(proof, as: app.world.token(), at: at)
    try recordReceipt(receipt, proof: kept, of: token)
  }

  private func reply(of token: String) throws -> (run: Case, letter: Letter?) {
    guard let run = try db.caseRun(token: token), let complaint = try db.complaint(of: run.id) else {
      throw VisitError.notFound
    }
    return (run, try db.letter(of: complaint.id))
  }

  private func letterCase(of token: String) throws -> LetterCase {
    guard let run = try db.caseRun(token: token), let found = try LetterCase(db, of: run) else {
      throw VisitError.notFound
    }
    return found
  }

  private func reading(of token: String) throws -> LetterReading {
    guard let current = try reply(of: token).letter?.current else { throw VisitError.notFound }
    return LetterReading(current)
  }
}
