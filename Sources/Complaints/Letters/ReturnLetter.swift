import Database
import Platform
import Procedures

extension App {
  /// Sends the letter back to its drafter with a reason (row B9); every version stays.
  func returnLetter(_ form: LetterReturnForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.returnLetter(form, of: token) }
  }
}

extension Deed {
  func returnLetter(_ form: LetterReturnForm, of token: String) throws {
    let (run, step) = try openStep(try db.letterJudgement(of: token), of: token, version: nil)
    let (_, letter, current) = try readLetter(of: run, form.reading)
    try db.execute(
      """
      INSERT INTO letterReturn (letterID, version, personID, at, reason)
      VALUES (\(letter.id), \(current.number), \(actor.personID), \(at), \(form.reason))
      """)
    try record("letter.returned", Subject("case", run.id), "letter=\(letter.id) version=\(current.number)")
    try addEntry(
      run.id, audience: .internal, kind: "letter.returned",
      heading: "Konsep surat versi \(current.number) dikembalikan", text: form.reason)
    try complete(step, outcome: "returned", reason: form.reason)
  }
}

extension Snapshot {
  /// At which kind of step a letter is being judged: checked by a coordinator, or signed.
  func letterJudgement(of token: String) throws -> StepKind {
    let open = try caseRun(token: token).flatMap { try openStep(of: $0.id) }
    return open?.kind == .letterApproval ? .letterApproval : .letterSignature
  }
}
