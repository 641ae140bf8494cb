import Database
import Platform
import Procedures

/// What `tanggap verify` finds wrong with a letter.
package enum LetterFault: Sendable, Hashable, CustomStringConvertible {
  /// A saved text no longer gives its hash.
  case changedText(ticket: String, version: Int)
  /// A signature is bound to another hash than its version has.
  case otherText(number: String)
  /// A letter carries a number that was never given out.
  case strangeNumber(number: String)
  /// The trail does not hold the entry a signature rests on.
  case noTrail(number: String)

  package var description: String {
    switch self {
    case .changedText(let ticket, let version): "Surat jawaban \(ticket) versi \(version) diubah setelah disimpan."
    case .otherText(let number): "Tanda tangan surat \(number) bukan atas teks yang tersimpan."
    case .strangeNumber(let number): "Nomor surat \(number) tidak pernah diberikan."
    case .noTrail(let number): "Tanda tangan surat \(number) tidak ada dalam jejak."
    }
  }
}

extension Snapshot {
  /// Every fault of every letter, in order; empty means that all texts are as they were marked.
  package func letterFaults() throws -> [LetterFault] { try textFaults() + signatureFaults() }

  private func textFaults() throws -> [LetterFault] {
    var faults: [LetterFault] = []
    try each(
      """
      SELECT v.*, r.number AS ticket FROM letterVersion v JOIN letter l ON l.id = v.letterID
      JOIN complaint c ON c.id = l.complaintID JOIN caseRun r ON r.id = c.caseID
      WHERE NOT EXISTS (SELECT 1 FROM forgotten f WHERE f.caseID = r.id) ORDER BY v.letterID, v.version
      """
    ) { row in
      let ticket: String = try row["ticket"]
      let hash: [UInt8] = try row["hash"]
      if try LetterText(row: row).hash(answering: ticket) != hash {
        faults.append(.changedText(ticket: ticket, version: try row["version"]))
      }
    }
    return faults
  }

  private func signatureFaults() throws -> [LetterFault] {
    var faults: [LetterFault] = []
    try each(
      """
      SELECT s.number, v.hash = s.hash AS isSameText,
        EXISTS (SELECT 1 FROM numberIssued n WHERE n.kind = \(NumberKind.letter) AND n.text = s.number) AS isIssued,
        EXISTS (SELECT 1 FROM trail t WHERE t.seq = s.trailSeq AND t.hash = s.trailHash) AS hasTrail
      FROM letterSignature s JOIN letterVersion v ON v.letterID = s.letterID AND v.version = s.version
      ORDER BY s.letterID
      """
    ) { row in
      let number: String = try row["number"]
      if try !(row["isSameText"] as Bool) { faults.append(.otherText(number: number)) }
      if try !(row["isIssued"] as Bool) { faults.append(.strangeNumber(number: number)) }
      if try !(row["hasTrail"] as Bool) { faults.append(.noTrail(number: number)) }
    }
    return faults
  }
}

extension Snapshot {
  /// Numbers of letters that were given out and stand in no register: a gap in it.
  package func registerFaults() throws -> [String] {
    let lost: [String] = try values(
      """
      SELECT n.text FROM numberIssued n /* whole table */ WHERE n.kind = \(NumberKind.letter)
        AND NOT EXISTS (SELECT 1 FROM outgoingLetter o WHERE o.number = n.text)
      UNION ALL
      SELECT n.text FROM numberIssued n /* whole table */ WHERE n.kind = \(NumberKind.agenda)
        AND NOT EXISTS (SELECT 1 FROM incomingLetter i WHERE i.agenda = n.text)
      """)
    return lost.map { "Nomor \($0) tidak ada barisnya dalam buku agenda." }
  }
}
