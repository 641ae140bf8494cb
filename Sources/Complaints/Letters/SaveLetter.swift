import Database
import Platform
import Procedures

/// Somebody saved the letter since it was read: nothing typed is thrown away, so the page can show both.
struct LetterConflict: Error {
  let newer: Letter.Version
  /// What differs between the text that was read and the newer one.
  let changes: [LetterText.Part]
}

extension App {
  /// Saves a text of the reply as a new version (row B8). Marks under an older version no longer count.
  ///
  /// - Returns: the number of the version that now holds this text.
  /// - Throws: `LetterConflict` when another version was saved since the one the text was made from.
  @discardableResult
  func saveLetter(_ form: LetterForm, of token: String, by actor: Actor) async throws -> Int {
    try await write(by: actor) { deed in try deed.saveLetter(form, of: token) }
  }
}

extension Deed {
  func saveLetter(_ form: LetterForm, of token: String) throws -> Int {
    let (run, _) = try openStep(.letterDraft, of: token, version: nil)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let last = try db.letter(of: complaint.id)
    let letter = last?.signature == nil ? last : nil
    if let newest = letter?.current {
      // The button pressed twice: the text is already there.
      if newest.text == form.text, form.base >= newest.number - 1 {
        try record("letter.kept", Subject("case", run.id), "version=\(newest.number)")
        return newest.number
      }
      guard newest.number == form.base else {
        let read = letter?.versions.first { $0.number == form.base }
        throw LetterConflict(newer: newest, changes: newest.text.differences(from: read?.text ?? form.text))
      }
    }
    let number = (letter?.current?.number ?? 0) + 1
    let id = try db.beginLetter(of: complaint.id)
    try db.insert(
      form.text, as: number, of: id, hash: form.text.hash(answering: run.number), by: actor.personID, at: at)
    try record("letter.saved", Subject("case", run.id), "letter=\(id) version=\(number)")
    return number
  }

  /// The letter of a case, if its text is the one that was read.
  func readLetter(of run: Case, _ reading: LetterReading) throws -> (
    complaint: Complaint, letter: Letter, Letter.Version
  ) {
    guard let complaint = try db.complaint(of: run.id), let letter = try db.letter(of: complaint.id),
      let current = letter.current
    else { throw VisitError.notFound }
    guard reading.matches(current) else {
      let words = Words(zone: office.zone)
      throw VisitError.stale(
        """
        Surat ini sudah berubah sejak Anda baca: sekarang versi \(current.number), disimpan \(current.savedBy) pada \
        \(words.dateTime(current.savedAt)). Baca versi itu lebih dahulu.
        """)
    }
    return (complaint, letter, current)
  }
}
