import Mustache

/// `probe mustache`: `{"template","data","partials":{name:text}}` → the rendered string, or `{"error":"…"}`.
enum MustacheProbe {
  /// Answers one line of JSON with one line of JSON.
  static func answer(_ line: [UInt8]) -> [UInt8] {
    do {
      guard case .map(let request) = try Value(json: line), case .string(let template) = request["template"] else {
        return refusal("expected an object with a template")
      }
      var sources: [String: String] = [:]
      if case .map(let partials) = request["partials"] {
        for case (let name, .string(let text)) in partials { sources[name] = text }
      }
      let name = unused(sources)
      sources[name] = template
      let page = try Templates(sources: sources).render(name, request["data"] ?? .null)
      return Value.string(String(decoding: page, as: UTF8.self)).json
    } catch {
      return refusal("\(error)")
    }
  }

  /// A name for the template itself that no partial has.
  private static func unused(_ sources: [String: String]) -> String {
    var name = "template"
    while sources[name] != nil { name += "'" }
    return name
  }

  private static func refusal(_ message: String) -> [UInt8] { Value.map(["error": .string(message)]).json }
}
