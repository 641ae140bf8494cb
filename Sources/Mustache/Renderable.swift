/// A value that a template can show: the *stored properties* of a conforming struct are the names its template sees.
///
/// Conforming is a mark and nothing more: `struct ShowPage: Renderable { let title: String; let rows: [Row] }`.
/// A property may be `String`, `Substring`, `StaticString`, any integer, `Double`, `Float`, `Bool`, `Lambda`, `Value`,
/// another `Renderable` struct, `any Renderable`, and arrays and optionals of all these. Any other type is a
/// `ShapeError` that names type and property, thrown when the type is first bound or checked. Computed properties
/// are not seen: words are made ready before the template starts.
///
/// A section is shown unless its value is `false`, `nil`, 0, NaN, "" or an empty list: the same rule for typed values
/// and for `Value`, so that `{{#hint}}…{{/hint}}` needs no flag beside it.
package protocol Renderable: Readable {}

/// A Swift closure as a value: called with the section's unprocessed text, or with "" where it is interpolated.
package struct Lambda: Sendable {
  /// What a lambda gives back.
  package enum Output: Sendable {
    /// Template text, expanded against the current contexts (with the section's delimiters, else the usual ones).
    case template(String)
    /// Finished text that is never parsed again; escaped where `{{name}}` asks for it, as it is in a section.
    case text(String)
  }

  /// Expands template text against the contexts at the lambda's place; names the first fault met.
  package typealias Render = (_ template: String) throws(RenderError) -> String

  let body: @Sendable (_ text: String, _ render: Render) throws(RenderError) -> Output

  /// A lambda that may expand text itself before answering.
  package init(_ body: @escaping @Sendable (_ text: String, _ render: Render) throws(RenderError) -> Output) {
    self.body = body
  }

  /// A lambda that turns the section's text into template text, as the specification describes.
  package init(template: @escaping @Sendable (_ text: String) -> String) {
    body = { text, _ throws(RenderError) in .template(template(text)) }
  }
}
