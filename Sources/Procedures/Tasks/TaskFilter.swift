import HTTP
import Mustache
import Platform

/// Which tasks are shown, as the address says: `/tugas?nomor=0143&lewat=1&jenis=sorting&k3=1`.
struct TaskFilter: Sendable, Hashable {
  /// A part of the case's number; empty for all.
  var number = ""
  /// Only what was due before this moment; nil for all.
  var lateAt: Instant?
  var kind: StepKind?
  /// Only where somebody is or could be hurt.
  var isSafety = false
  /// From where on.
  var place = ListPlace.start

  init(kind: StepKind? = nil) { self.kind = kind }

  /// What cannot be read is left out: an address that somebody has cut short shows the list from its beginning.
  init(_ query: FormData, at now: Instant) {
    number = String((query["nomor"] ?? "").filter { !$0.isWhitespace }.prefix(40))
    lateAt = query["lewat"] == "1" ? now : nil
    kind = query["jenis"].flatMap(StepKind.init)
    isSafety = query["k3"] == "1"
    place = ListPlace(query)
  }

  /// The filter as fields of an address, without a place.
  var query: FormData {
    var query = FormData()
    if !number.isEmpty { query.append("nomor", number) }
    if lateAt != nil { query.append("lewat", "1") }
    if let kind { query.append("jenis", kind.rawValue) }
    if isSafety { query.append("k3", "1") }
    return query
  }

  /// The address of the same choice at another place of the list.
  func address(_ path: String, at place: ListPlace = .start) -> String {
    var query = query
    for field in place.query { query.append(field.name, field.value) }
    return query.fields.isEmpty ? path : "\(path)?\(query.urlencoded)"
  }

  /// The same choice without its place.
  var whole: TaskFilter {
    var whole = self
    whole.place = .start
    return whole
  }

  /// Whether it leaves out anything.
  var isNarrow: Bool { !number.isEmpty || lateAt != nil || kind != nil || isSafety }

  /// The controls that set it.
  var fields: [any Renderable] {
    [
      TextField("nomor", "Nomor", form: query, kind: .search, width: .twenty, maxLength: 40),
      SelectField(
        "jenis", "Langkah", StepKind.allCases.map { Choice($0.rawValue, $0.words) }, form: query, prompt: "Semua"),
      SelectField("lewat", "Waktu", [Choice("1", "Lewat waktu")], form: query, prompt: "Semua"),
      SelectField("k3", "K3", [Choice("1", "Hanya yang menyangkut K3")], form: query, prompt: "Semua"),
    ]
  }
}
