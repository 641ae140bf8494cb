/// The templates of a library by name, each parsed when it is first asked for. Made for a piece of work and dropped
/// after it, since a tree takes several times the room of its text.
final class Shelf {
  private let sources: [String: Source]
  private var parsed: [String: Template] = [:]

  init(_ sources: [String: Source]) { self.sources = sources }

  /// Nil when there is none of that name.
  func template(_ name: String) throws(TemplateError) -> Template? {
    if let known = parsed[name] { return known }
    guard let source = sources[name] else { return nil }
    let template = try Parser.parse(source)
    parsed[name] = template
    return template
  }
}
