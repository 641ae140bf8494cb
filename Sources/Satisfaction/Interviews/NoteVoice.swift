import Database
import Platform

// How notes of other voices come to be and change: who changed them, when and what part of them stays known.
extension Deed {
  @discardableResult
  func noteVoice(_ form: VoiceForm, files: [Attachment.ID] = []) throws -> Voice.ID {
    let id: Voice.ID = try db.insert(
      """
      INSERT INTO voice (kind, heldOn, place, title, summary, madeAt, madeBy)
      VALUES (\(form.kind), \(form.heldOn), \(form.place), \(form.title), \(form.summary), \(at), \(actor.personID))
      """)
    try put(form.parts, in: id)
    try attach(files, to: id)
    try noteChange(of: id, edition: 1, ["dicatat"])
    try record("voice.noted", Subject("voice", id), "kind=\(form.kind.rawValue) files=\(files.count)")
    return id
  }

  /// Writes notes anew.
  ///
  /// - Throws: `VisitError.stale` when somebody has changed them since the form was read.
  func write(_ form: VoiceForm, in id: Voice.ID, edition: Int?, files: [Attachment.ID] = []) throws {
    guard let voice = try db.voice(id) else { throw VisitError.notFound }
    guard edition == voice.edition else {
      let words = Words(zone: office.zone)
      let last = try db.changes(of: id).first
      throw VisitError.stale(
        "Catatan ini sudah diubah oleh \(last?.by ?? "program")\(last.map { ", \(words.shortDateTime($0.at))" } ?? "")."
      )
    }
    let before = try db.parts(of: [id])[id] ?? VoiceParts()
    let changed = changes(of: voice, before, form) + (files.isEmpty ? [] : ["lampiran"])
    try db.execute(
      """
      UPDATE voice SET heldOn = \(form.heldOn), place = \(form.place), title = \(form.title),
        summary = \(form.summary), edition = edition + 1 WHERE id = \(id)
      """)
    try removeParts(of: id)
    try put(form.parts, in: id)
    try attach(files, to: id)
    try noteChange(of: id, edition: voice.edition + 1, changed.isEmpty ? ["tanpa perubahan"] : changed)
    try record("voice.changed", Subject("voice", id), "parts=\(changed.count)")
  }

  private func changes(of voice: Voice, _ before: VoiceParts, _ form: VoiceForm) -> [String] {
    [
      voice.heldOn != form.heldOn ? "tanggal" : nil, voice.place != form.place ? "tempat" : nil,
      voice.title != form.title ? "pokok" : nil, voice.summary != form.summary ? "ringkasan" : nil,
      before.participants != form.parts.participants ? "peserta" : nil,
      before.indicators != form.parts.indicators ? "indikator" : nil,
      before.quotes != form.parts.quotes ? "kutipan" : nil, before.points != form.parts.points ? "butir" : nil,
    ].compactMap { $0 }
  }

  private func noteChange(of id: Voice.ID, edition: Int, _ parts: [String]) throws {
    try db.execute(
      """
      INSERT INTO voiceChange (voiceID, edition, at, personID, parts)
      VALUES (\(id), \(edition), \(at), \(actor.personID), \(parts.joined(separator: ", ")))
      """)
  }

  private func removeParts(of id: Voice.ID) throws {
    try db.execute("DELETE FROM voiceParticipant WHERE voiceID = \(id)")
    try db.execute("DELETE FROM voiceIndicator WHERE voiceID = \(id)")
    try db.execute("DELETE FROM quoteCode WHERE quoteID IN (SELECT id FROM voiceQuote WHERE voiceID = \(id))")
    try db.execute("DELETE FROM voiceQuote WHERE voiceID = \(id)")
    try db.execute("DELETE FROM voicePoint WHERE voiceID = \(id)")
  }

  private func put(_ parts: VoiceParts, in id: Voice.ID) throws {
    for (index, one) in parts.participants.enumerated() {
      try db.execute(
        """
        INSERT INTO voiceParticipant (voiceID, number, name, segmentID, role)
        VALUES (\(id), \(index + 1), \(one.name), \(one.segment), \(one.role))
        """)
    }
    for indicator in parts.indicators.sorted() {
      try db.execute("INSERT INTO voiceIndicator (voiceID, indicatorID) VALUES (\(id), \(indicator))")
    }
    for (index, quote) in parts.quotes.enumerated() {
      let quoteID: Int64 = try db.insert(
        "INSERT INTO voiceQuote (voiceID, number, text) VALUES (\(id), \(index + 1), \(quote.text))")
      for code in quote.codes.sorted() {
        try db.execute("INSERT INTO quoteCode (quoteID, codeID) VALUES (\(quoteID), \(code))")
      }
    }
    for (index, point) in parts.points.enumerated() {
      try db.execute(
        """
        INSERT INTO voicePoint (voiceID, number, text, finding, note)
        VALUES (\(id), \(index + 1), \(point.text), \(point.finding), \(point.note))
        """)
    }
  }

  private func attach(_ files: [Attachment.ID], to id: Voice.ID) throws {
    for file in files { try db.execute("INSERT INTO voiceFile (voiceID, fileID) VALUES (\(id), \(file))") }
  }
}

extension Job {
  /// Names of who took part are taken away once they are older than personal data may be kept; what was said stays.
  static let forgetParticipants = Job("forget names in notes") { app in
    let now = app.world.now()
    guard let bound = app.office.retentionBound(at: now) else { return }
    let day = app.office.zone.day(of: bound)
    let old: [Voice.ID] = try app.database.read { db in
      try db.values("SELECT id FROM voice WHERE heldOn < \(day) AND blankedAt IS NULL ORDER BY heldOn LIMIT 200")
    }
    guard !old.isEmpty else { return }
    try app.writeNow(by: .system) { deed in try deed.forgetParticipants(of: old) }
  }
}

extension Deed {
  fileprivate func forgetParticipants(of voices: [Voice.ID]) throws {
    try db.execute("UPDATE voiceParticipant SET name = '' WHERE voiceID IN \(list: voices)")
    try db.execute("UPDATE voice SET blankedAt = \(at) WHERE id IN \(list: voices)")
    try record("voice.forgotten", Subject("office", 1), "count=\(voices.count)")
  }
}
