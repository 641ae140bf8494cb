import Database
import HTTP
import Mustache
import Platform

/// Which webhooks the list shows, as its address says it: `/pengaturan/webhook?q=dasbor&keadaan=mati`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct WebhookFilter: Sendable {
  /// The raw value is what an address says.
  enum State: String, CaseIterable, Sendable {
    case on = "hidup"
    case failing = "gagal"
    case off = "mati"

    var label: String {
      switch self {
      case .on: "Hidup"
      case .failing: "Sedang gagal"
      case .off: "Mati"
      }
    }
  }

  /// A part of the name or the address.
  let words: String
  let state: State?

  init(_ query: FormData) {
    words = String(query.line("q").prefix(80))
    state = State(rawValue: query.text("keadaan"))
  }

  var query: [(name: String, value: String)] {
    [(name: "q", value: words), (name: "keadaan", value: state?.rawValue ?? "")].filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = WebhookRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `webhook w`.
  var condition: SQL {
    var parts: [SQL] = []
    switch state {
    case .on: parts.append("w.offAt IS NULL AND w.failingSince IS NULL")
    case .failing: parts.append("w.offAt IS NULL AND w.failingSince IS NOT NULL")
    case .off: parts.append("w.offAt IS NOT NULL")
    case nil: break
    }
    if !words.isEmpty { parts.append("instr(lower(w.name || ' ' || w.address), lower(\(words))) > 0") }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  var fields: [any Renderable] {
    let form = FormData(query)
    return [
      TextField("q", "Nama atau alamat", form: form, kind: .search, maxLength: 80),
      SelectField(
        "keadaan", "Keadaan", State.allCases.map { Choice($0.rawValue, $0.label) }, form: form, prompt: "Semua"),
    ]
  }
}

extension Snapshot {
  /// Webhooks, the newest first, from a place on.
  func webhooks(_ filter: WebhookFilter, at place: ListPlace = .start, limit: Int) throws -> [Webhook] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND w.id < \(key.id)"
      case .before(let key): " AND w.id > \(key.id)"
      }
    let order: SQL = place.isBackward ? " ORDER BY w.id" : " ORDER BY w.id DESC"
    let found: [Webhook] = try rows("\(webhookColumns) WHERE \(filter.condition)\(beyond)\(order) LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }
}
