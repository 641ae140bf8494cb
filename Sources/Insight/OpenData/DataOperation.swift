import HTTP
import Mustache
import Platform

/// One address of the API. Its route, its description and its page of instructions all come from here.
struct DataOperation: Sendable {
  enum Answer: Sendable {
    /// JSON of this name among the schemas.
    case object(String)
    /// CSV with a column for each field.
    case table(DataSchema)
    /// The description itself.
    case description
  }

  /// Its name for programs that are made from the description.
  let id: String
  /// Behind `DataAPI.root`, as the router takes it.
  let path: String
  /// What a token has to be good for; nil where everybody may ask.
  let purpose: DataPurpose?
  /// A few Indonesian words.
  let summary: String
  /// One line of the route table, in English.
  let use: String
  let parameters: [DataParameter]
  let answer: Answer
  let work: Route.Handler

  var route: Route {
    Route(.get, DataAPI.root + path, purpose.map { .token($0) } ?? .everyone, respond, use)
  }

  @Sendable private func respond(_ visit: Visit) async throws -> Response {
    let faults = DataFaults(visit.request.query, declared: parameters)
    guard faults.isEmpty else { throw faults }
    if purpose != nil { await visit.noteUse(of: try visit.dataToken()) }
    var response = try await work(visit)
    response.headers["Cache-Control"] = "private, no-store"
    return response
  }

  /// Names in braces, as the description writes them.
  var pattern: String {
    let segments = (DataAPI.root + path).split(separator: "/").map { segment in
      segment.hasPrefix(":") ? "{\(segment.dropFirst())}" : String(segment)
    }
    return "/" + segments.joined(separator: "/")
  }

  /// The names in braces.
  var places: [String] {
    path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
  }
}

extension Response {
  /// Data for a program, as JSON.
  static func data(_ value: Value) -> Response {
    Response(headers: ["Content-Type": "application/json"], body: .bytes(value.json))
  }
}

extension Visit {
  /// The same question, from behind a record on.
  func next(_ cursor: String) -> String {
    let fields = request.query.filter { $0.name != "cursor" } + [(name: "cursor", value: cursor)]
    return "\(request.path)?\(FormData(fields).urlencoded)"
  }
}
