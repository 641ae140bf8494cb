import HTTP
import Platform

/// Which tasks are shown, as the address says: `/tugas?nomor=0143&lewat=1&jenis=sorting&setelah=1763512500000.17`.
struct TaskFilter: Sendable, Hashable {
  /// A part of the case's number; empty for all.
  var number = ""
  /// Only what was due before this moment; nil for all.
  var lateAt: Instant?
  var kind: StepKind?
  /// The place in the list; nil for its beginning.
  var place: Place?

  /// The list goes by due time, then id: a page begins after one task or ends before one.
  enum Place: Sendable, Hashable {
    case after(Key)
    case before(Key)
  }

  /// Where a task stands. Without a due time it stands at the end.
  struct Key: Sendable, Hashable {
    let due: Int64
    let id: Int64
  }

  init(kind: StepKind? = nil) { self.kind = kind }

  /// What cannot be read is left out: an address that somebody has cut short shows the list from its beginning.
  init(_ query: FormData, at now: Instant) {
    number = String((query["nomor"] ?? "").filter { !$0.isWhitespace }.prefix(40))
    lateAt = query["lewat"] == "1" ? now : nil
    kind = query["jenis"].flatMap(StepKind.init)
    if let key = query["setelah"].flatMap(Key.init) {
      place = .after(key)
    } else if let key = query["sebelum"].flatMap(Key.init) {
      place = .before(key)
    }
  }

  /// The address of the same choice at another place of the list.
  func address(_ path: String = "/tugas", at place: Place? = nil) -> String {
    var query = FormData()
    if !number.isEmpty { query.append("nomor", number) }
    if lateAt != nil { query.append("lewat", "1") }
    if let kind { query.append("jenis", kind.rawValue) }
    switch place {
    case .after(let key): query.append("setelah", key.text)
    case .before(let key): query.append("sebelum", key.text)
    case nil: break
    }
    return query.fields.isEmpty ? path : "\(path)?\(query.urlencoded)"
  }

  /// Whether it leaves out anything.
  var isNarrow: Bool { !number.isEmpty || lateAt != nil || kind != nil }
}

extension TaskFilter.Key {
  init?(_ text: String) {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let due = Int64(parts[0]), let id = Int64(parts[1]) else { return nil }
    self.init(due: due, id: id)
  }

  var text: String { "\(due).\(id)" }
}
