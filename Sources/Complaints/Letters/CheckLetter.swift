import Database
import Platform
import Procedures

extension App {
  /// Puts a checker's initials under exactly the text that was read (row D7); then it is the next one's turn.
  func checkLetter(_ reading: LetterReading, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.checkLetter(reading, of: token) }
  }
}

extension Deed {
  func checkLetter(_ reading: LetterReading, of token: String) throws {
    let (run, step) = try openStep(.letterApproval, of: token, version: nil)
    let (_, letter, current) = try readLetter(of: run, reading)
    guard !letter.standingInitials.isEmpty else { throw LetterError.notInitialled }
    guard current.text.hash(answering: run.number) == current.hash else { throw LetterError.damaged }
    try db.execute(
      """
      INSERT INTO letterInitials (letterID, version, personID, title, at, hash)
      VALUES (\(letter.id), \(current.number), \(actor.personID), \(try title(at: step)), \(at), \(current.hash))
      """)
    try record("letter.checked", Subject("case", run.id), "letter=\(letter.id) version=\(current.number)")
    try addEntry(
      run.id, audience: .internal, kind: "step.letterApproval",
      heading: "Surat versi \(current.number) diperiksa dan diparaf",
      text: "Kode periksa \(CheckCode(current.hash).text).")
    try complete(step, outcome: "approved")
  }
}
