import Database
import HTTP
import Mustache
import Platform

/// Notes as they are typed: one line each for who took part, what was said, and what was looked at.
struct VoiceForm: Sendable {
  static let limits: TextLimits = [
    "place": 200, "title": 200, "summary": 6_000, "name": 120, "role": 120, "quote": 1_000, "point": 300, "note": 300,
  ]
  static let mostParticipants = 15
  static let mostQuotes = 8
  static let mostPoints = 15

  let kind: Voice.Kind
  let heldOn: Day
  let place: String
  let title: String
  let summary: String
  let parts: VoiceParts

  /// What a form chooses from.
  struct Choices: Sendable {
    let segments: [Segment]
    let codes: [VoiceCode]
    let indicators: [(id: Indicator.ID, year: Int, name: String)]
    let today: Day
  }

  init(_ form: FormData, _ kind: Voice.Kind, _ choices: Choices) throws(FormErrors) {
    var errors = FormErrors()
    self.kind = kind
    let day = Day(typed: form.text("heldOn"))
    place = form.line("place")
    title = form.line("title")
    summary = form.text("summary")
    if let day {
      if day > choices.today { errors.note("heldOn", "Tanggal ini belum tiba. Catatan dibuat sesudah kegiatannya.") }
    } else {
      errors.note("heldOn", "Isi tanggalnya, misalnya 12/03/2026.")
    }
    if place.isEmpty { errors.note("place", "Tulis tempatnya.") }
    if title.isEmpty { errors.note("title", "Tulis pokok pembicaraan atau yang diamati.") }
    var parts = VoiceParts()
    parts.participants = Self.participants(form, kind, choices, &errors)
    parts.indicators = Set(choices.indicators.map(\.id).filter { form.all("indicators").contains("\($0)") })
    parts.points = kind == .observation ? Self.points(form, &errors) : []
    if summary.isEmpty { errors.note("summary", "Tulis ringkasannya.") }
    parts.quotes = Self.quotes(form, choices, &errors)
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let day else { throw errors }
    (heldOn, self.parts) = (day, parts)
  }

  private static func participants(
    _ form: FormData, _ kind: Voice.Kind, _ choices: Choices, _ errors: inout FormErrors
  ) -> [VoiceParticipant] {
    var found: [VoiceParticipant] = []
    for number in 1...mostParticipants {
      let (name, role) = (form.line("name\(number)"), form.line("role\(number)"))
      let segment = choices.segments.first { "\($0.id)" == form.text("segment\(number)") }
      if let segment {
        found.append(VoiceParticipant(name: name, segment: segment.id, role: role))
      } else if !name.isEmpty || !role.isEmpty {
        errors.note("segment\(number)", "Pilih kelompok pelanggannya.")
      }
    }
    let least = kind == .group ? 2 : kind == .interview ? 1 : 0
    if found.count < least && errors["segment1"] == nil {
      errors.note(
        "segment1",
        least == 2 ? "Diskusi kelompok diikuti paling sedikit dua orang." : "Isi paling sedikit satu peserta.")
    }
    return found
  }

  private static func quotes(_ form: FormData, _ choices: Choices, _ errors: inout FormErrors) -> [VoiceQuote] {
    (1...mostQuotes).compactMap { number in
      let text = form.text("quote\(number)")
      let chosen = form.all("codes\(number)")
      let codes = Set(choices.codes.map(\.id).filter { chosen.contains("\($0)") })
      if text.isEmpty && !codes.isEmpty { errors.note("quote\(number)", "Tulis kutipannya, atau lepas kodenya.") }
      return text.isEmpty ? nil : VoiceQuote(text: text, codes: codes)
    }
  }

  private static func points(_ form: FormData, _ errors: inout FormErrors) -> [VoicePoint] {
    var found: [VoicePoint] = []
    for number in 1...mostPoints {
      let (text, note) = (form.line("point\(number)"), form.line("note\(number)"))
      let finding = VoicePoint.Finding(rawValue: form.text("finding\(number)"))
      guard !text.isEmpty || finding != nil || !note.isEmpty else { continue }
      if text.isEmpty { errors.note("point\(number)", "Tulis butir yang diamati.") }
      if finding == nil { errors.note("finding\(number)", "Pilih hasil pengamatannya.") }
      if finding == .notOk && note.isEmpty { errors.note("note\(number)", "Tulis apa yang tidak sesuai.") }
      if let finding { found.append(VoicePoint(text: text, finding: finding, note: note)) }
    }
    if found.isEmpty && errors["point1"] == nil { errors.note("point1", "Isi paling sedikit satu butir pengamatan.") }
    return found
  }

  /// What the fields would hold of notes that are there.
  static func filled(_ voice: Voice, _ parts: VoiceParts) -> FormData {
    var form: FormData = [
      "heldOn": voice.heldOn.iso, "place": voice.place, "title": voice.title, "summary": voice.summary,
    ]
    for (index, one) in parts.participants.enumerated() {
      form.append("name\(index + 1)", one.name)
      form.append("segment\(index + 1)", "\(one.segment)")
      form.append("role\(index + 1)", one.role)
    }
    for id in parts.indicators { form.append("indicators", "\(id)") }
    for (index, quote) in parts.quotes.enumerated() {
      form.append("quote\(index + 1)", quote.text)
      for code in quote.codes { form.append("codes\(index + 1)", "\(code)") }
    }
    for (index, point) in parts.points.enumerated() {
      form.append("point\(index + 1)", point.text)
      form.append("finding\(index + 1)", point.finding.rawValue)
      form.append("note\(index + 1)", point.note)
    }
    return form
  }
}
