import Database
import HTTP
import Mustache
import Platform

/// Which notes the list shows, as its address says it: `/survei/suara?jenis=interview&kode=3&bulan=2026-03`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct VoiceFilter: Sendable {
  let words: String
  let kind: Voice.Kind?
  let segment: Segment.ID?
  let code: VoiceCode.ID?
  let months: MonthFilter
  let isOldestFirst: Bool

  init(_ query: FormData) {
    words = String(query.line("q").prefix(100))
    kind = Voice.Kind(rawValue: query.text("jenis"))
    segment = Segment.ID(query.text("kelompok"))
    code = VoiceCode.ID(query.text("kode"))
    months = MonthFilter(query)
    isOldestFirst = query.text("urut") == "lama"
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("q", words), ("jenis", kind?.rawValue ?? ""), ("kelompok", segment.map { "\($0)" } ?? ""),
      ("kode", code.map { "\($0)" } ?? ""), (MonthFilter.name, months.text), ("urut", isOldestFirst ? "lama" : ""),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = VoiceRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `voice v`.
  var conditions: SQL {
    var parts: [SQL] = []
    if let kind { parts.append("v.kind = \(kind)") }
    if let month = months.month { parts.append("v.heldOn BETWEEN \(month.first) AND \(month.last)") }
    if let segment {
      parts.append(
        "EXISTS (SELECT 1 FROM voiceParticipant p WHERE p.voiceID = v.id AND p.segmentID = \(segment))")
    }
    if let code {
      parts.append(
        """
        EXISTS (SELECT 1 FROM voiceQuote q JOIN quoteCode c ON c.quoteID = q.id
          WHERE q.voiceID = v.id AND c.codeID = \(code))
        """)
    }
    if !words.isEmpty {
      let pattern = "%\(words.lowercased().filter { $0 != "%" && $0 != "_" })%"
      parts.append(
        "(LOWER(v.title) LIKE \(pattern) OR LOWER(v.summary) LIKE \(pattern) OR LOWER(v.place) LIKE \(pattern))")
    }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  func fields(_ segments: [Segment], _ codes: [VoiceCode]) -> [any Renderable] {
    let form = FormData(query)
    return [
      TextField("q", "Kata dalam catatan", form: form, kind: .search),
      SelectField(
        "jenis", "Jenis", Voice.Kind.allCases.map { Choice($0.rawValue, $0.label) }, form: form, prompt: "Semua"),
      SelectField(
        "kelompok", "Kelompok", segments.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField("kode", "Kode", codes.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      months.field,
      SelectField("urut", "Urutan", [Choice("lama", "Terlama dahulu")], form: form, prompt: "Terbaru dahulu"),
    ]
  }
}
