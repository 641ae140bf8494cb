import Mustache

/// Tells somebody that what his form was about has changed since he opened it, what became of his words, and what he
/// can do: `_parts/changed` above the title, `_parts/unsaved` under it. Such a page answers 409.
package struct ChangeNotice: Renderable {
  let heading: String
  let what: String
  let advice: String?
  /// The first field of the form that can be sent again.
  let fieldID: String?
  let hasUnsaved: Bool
  let unsaved: [FieldAnswer]

  /// - Parameters:
  ///   - what: what has changed, in whole sentences.
  ///   - typed: the form as it was sent.
  ///   - shown: the form that now stands on the page with the same words, to be sent again; nil where there is none.
  ///   - advice: what else can be done.
  package init(_ heading: String, _ what: String, typed: WebForm?, shown: WebForm? = nil, advice: String? = nil) {
    self.heading = heading
    self.what = what
    self.advice = advice
    let asked = shown?.questions ?? []
    fieldID = asked.first.map { FieldFace.id(for: $0) }
    unsaved = typed?.answers.filter { !asked.contains($0.name) } ?? []
    hasUnsaved = !unsaved.isEmpty
  }

  /// The title of a page with this notice: it begins with what has happened.
  package func titled(_ title: String) -> String { "\(heading): \(title)" }
}
