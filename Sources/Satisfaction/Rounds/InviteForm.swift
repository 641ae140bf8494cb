import HTTP
import Platform

/// A list of people to invite, a line each: "nama; surel".
struct InviteForm: Sendable {
  struct Guest: Sendable, Hashable {
    let name: String
    let email: String
  }

  let segment: Segment.ID
  let guests: [Guest]
  /// How many lines named somebody who is on the list already.
  let repeated: Int

  static let limits: TextLimits = ["people": 100_000]
  /// Of one list.
  static let most = 2000

  /// - Parameter known: addresses, in small letters, that have a link of this round.
  /// - Throws: `FormErrors`: every line that cannot be read is named with its number.
  init(_ form: FormData, segments: [RoundSegment], known: (String) throws -> Bool) throws {
    var errors = FormErrors()
    let segment = Segment.ID(form.text("segment")).flatMap { id in segments.first { $0.segment == id }?.segment }
    if segment == nil { errors.note("segment", "Pilih kelompoknya.") }
    Self.limits.check(form, &errors)
    let reading = Self.read(form.text("people"))
    if reading.guests.isEmpty, reading.faults.isEmpty { errors.note("people", "Tulis paling sedikit satu orang.") }
    if reading.guests.count > Self.most { errors.note("people", "Paling banyak \(Self.most) orang sekali kirim.") }
    if !reading.faults.isEmpty { errors.note("people", Self.sentence(reading.faults)) }
    guard errors.isEmpty, let segment else { throw errors }
    self.segment = segment
    let new = try reading.guests.filter { try !known($0.email) }
    repeated = reading.repeated + reading.guests.count - new.count
    guests = new
    if new.isEmpty { throw FormErrors("people", "Semua orang pada daftar ini sudah mempunyai tautan putaran ini.") }
  }

  private struct Reading {
    var guests: [Guest] = []
    var faults: [(line: Int, text: String)] = []
    var repeated = 0
  }

  private static func read(_ text: String) -> Reading {
    var reading = Reading()
    var seen: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      guard !line.isEmpty else { continue }
      guard let guest = guest(line) else {
        reading.faults.append((index + 1, String(line.prefix(60))))
        continue
      }
      if seen.insert(guest.email).inserted {
        reading.guests.append(guest)
      } else {
        reading.repeated += 1
      }
    }
    return reading
  }

  /// "Citra Utami; citra@example.com", also with a tab or a comma as spreadsheets copy it; nil where it is neither.
  private static func guest(_ line: Substring) -> Guest? {
    guard let mark = line.lastIndex(where: { ";\t,".contains($0) }) else { return nil }
    let (name, typed) = (line[..<mark].trimmed, line[line.index(after: mark)...].trimmed)
    guard !name.isEmpty, name.utf16.count <= 120, let address = EmailAddress(String(typed)) else { return nil }
    return Guest(name: String(name), email: address.text.lowercased())
  }

  private static func sentence(_ faults: [(line: Int, text: String)]) -> String {
    let shown = faults.prefix(5).map { "baris \($0.line) (“\($0.text)”)" }
    let more = faults.count > 5 ? " dan \(faults.count - 5) baris lain" : ""
    return "Belum terbaca: \(shown.joined(separator: ", "))\(more). Tulis nama; surel, satu orang satu baris."
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return self[first...last]
  }
}
