import Database
import Platform
import Procedures

extension App {
  /// Puts the drafter's initials under exactly the text in his editor (row B8), which becomes a version if it is none
  /// yet; then it is the signer's turn.
  ///
  /// - Throws: `LetterConflict` when another version was saved since the one the text was made from.
  func initialLetter(_ form: LetterForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in
      _ = try deed.saveLetter(form, of: token)
      try deed.initialLetter(of: token)
    }
  }
}

extension Deed {
  /// Initials the newest version, which this very transaction has saved or found unchanged.
  func initialLetter(of token: String) throws {
    let (run, step) = try openStep(.letterDraft, of: token, version: nil)
    guard let complaint = try db.complaint(of: run.id), let letter = try db.letter(of: complaint.id),
      let current = letter.current
    else { throw VisitError.notFound }
    try db.execute(
      """
      INSERT INTO letterInitials (letterID, version, personID, title, at, hash)
      VALUES (\(letter.id), \(current.number), \(actor.personID), \(try title(at: step)), \(at), \(current.hash))
      """)
    try record("letter.initialled", Subject("case", run.id), "letter=\(letter.id) version=\(current.number)")
    try addEntry(
      run.id, audience: .internal, kind: "step.letterDraft",
      heading: "Konsep surat balasan versi \(current.number) diparaf",
      text: "Kode periksa \(CheckCode(current.hash).text).")
    try complete(step)
  }
}

extension Deed {
  /// What the actor is called on the paper: by the position that makes the step his.
  func title(at step: CaseStep) throws -> String {
    try colleague().flatMap { step.seat(of: $0) }?.title ?? step.performerTitle
  }
}
