import Database
import Platform

extension Snapshot {
  static let voices: SQL = "SELECT v.*, n.name FROM voice v LEFT JOIN person n ON n.id = v.madeBy"

  /// Notes by their day, from a place on.
  ///
  /// - Parameters:
  ///   - conditions: over `voice v`.
  ///   - isOldestFirst: else the latest come first.
  func voices(
    _ conditions: SQL, at place: ListPlace = .start, isOldestFirst: Bool = false, limit: Int
  ) throws -> [Voice] {
    let goesUp = isOldestFirst != place.isBackward
    var wanted: SQL = "\(Self.voices) WHERE \(conditions)"
    switch place {
    case .start: break
    case .after(let key), .before(let key):
      let day = Day(listOrder: key.order) ?? .min
      wanted += goesUp ? " AND (v.heldOn, v.id) > (\(day), \(key.id))" : " AND (v.heldOn, v.id) < (\(day), \(key.id))"
    }
    let order: SQL = goesUp ? " ORDER BY v.heldOn, v.id" : " ORDER BY v.heldOn DESC, v.id DESC"
    let found: [Voice] = try rows(wanted + order + " LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }

  func voice(_ id: Voice.ID) throws -> Voice? { try row("\(Self.voices) WHERE v.id = \(id)") }

  /// What some notes hold beside their heads.
  func parts(of voices: [Voice.ID]) throws -> [Voice.ID: VoiceParts] {
    var all: [Voice.ID: VoiceParts] = [:]
    try each("SELECT * FROM voiceParticipant WHERE voiceID IN \(list: voices) ORDER BY voiceID, number") { row in
      all[try row["voiceID"], default: VoiceParts()].participants.append(
        VoiceParticipant(name: try row["name"], segment: try row["segmentID"], role: try row["role"]))
    }
    try each("SELECT * FROM voiceIndicator WHERE voiceID IN \(list: voices)") { row in
      all[try row["voiceID"], default: VoiceParts()].indicators.insert(try row["indicatorID"])
    }
    try each("SELECT * FROM voicePoint WHERE voiceID IN \(list: voices) ORDER BY voiceID, number") { row in
      all[try row["voiceID"], default: VoiceParts()].points.append(
        VoicePoint(text: try row["text"], finding: try row["finding"], note: try row["note"]))
    }
    var codes: [Int64: Set<VoiceCode.ID>] = [:]
    try each(
      """
      SELECT c.quoteID, c.codeID FROM voiceQuote q JOIN quoteCode c ON c.quoteID = q.id
      WHERE q.voiceID IN \(list: voices)
      """
    ) { row in codes[try row["quoteID"], default: []].insert(try row["codeID"]) }
    try each("SELECT * FROM voiceQuote WHERE voiceID IN \(list: voices) ORDER BY voiceID, number") { row in
      all[try row["voiceID"], default: VoiceParts()].quotes.append(
        VoiceQuote(text: try row["text"], codes: codes[try row["id"]] ?? []))
    }
    return all
  }

  /// The code book, which free answers are sorted by as well; what is not offered any more comes last.
  func voiceCodes() throws -> [VoiceCode] {
    try rows("SELECT id, name, retiredAt FROM theme /* whole table */ ORDER BY retiredAt IS NOT NULL, name, id")
  }

  /// The files of some notes, oldest first.
  func voiceFiles(of voice: Voice.ID) throws -> [Attachment] {
    try rows(
      """
      SELECT f.id, f.token, f.name, f.kind, f.size FROM voiceFile w JOIN file f ON f.id = w.fileID
      WHERE w.voiceID = \(voice) ORDER BY f.id
      """)
  }

  /// Who changed notes and when, the latest first.
  func changes(of voice: Voice.ID) throws -> [(at: Instant, by: String?, parts: String)] {
    try rows(
      """
      SELECT c.at, n.name, c.parts FROM voiceChange c LEFT JOIN person n ON n.id = c.personID
      WHERE c.voiceID = \(voice) ORDER BY c.edition DESC
      """
    ) { row in (try row["at"], try row["name"], try row["parts"]) }
  }
}

extension Snapshot {
  /// "2026: Keselamatan kerja".
  func indicatorNames(_ indicators: Set<Indicator.ID>) throws -> [String] {
    try rows(
      """
      SELECT p.year, i.name FROM indicator i JOIN programme p ON p.id = i.programmeID
      WHERE i.id IN \(list: indicators.sorted()) ORDER BY p.year DESC, i.number
      """
    ) { row in "\(try row["year"] as Int): \(try row["name"] as String)" }
  }
}
