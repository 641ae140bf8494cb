import Database
import Platform
import Procedures

extension App {
  /// Puts the drafter's initials under exactly the text that was read (row B8); then it is the signer's turn.
  func initialLetter(_ reading: LetterReading, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.initialLetter(reading, of: token) }
  }
}

extension Deed {
  func initialLetter(_ reading: LetterReading, of token: String) throws {
    let (run, step) = try openStep(.letterDraft, of: token, version: nil)
    let (_, letter, current) = try readLetter(of: run, reading)
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
    try complete(step, outcome: "initialled")
  }
}

extension Deed {
  /// What the actor is called on the paper: by the position that makes the step his.
  func title(at step: CaseStep) throws -> String {
    try colleague()?.seats.first { $0.position == step.position }?.title ?? step.performerTitle
  }
}
