/// A form of a page, with the state its fields were served in.
package struct WebForm: Sendable {
  package let id: String?
  /// As written; empty means the page itself.
  package let action: String
  /// In small letters.
  package let method: String
  package let enctype: String
  package internal(set) var controls: [WebControl] = []
  /// Where the page with the form was, for resolving `action`.
  var pageURL = "/"

  init(_ form: HTMLElement) {
    id = form.id
    action = form["action"] ?? ""
    method = form["method"]?.lowercased() ?? "get"
    enctype = form["enctype"]?.lowercased() ?? "application/x-www-form-urlencoded"
  }

  /// The first control of this name.
  package func control(named name: String) -> WebControl? { controls.first { $0.name == name } }

  /// The value a field has: what is typed, chosen or (of boxes) first ticked; nil if the form has no such field or
  /// nothing is chosen.
  package func value(of name: String) -> String? {
    let fields = controls.filter { $0.name == name }
    return fields.lazy.compactMap(\.values.first).first
  }

  /// The button that reads `label`.
  package func button(_ label: String) -> WebControl? { controls.first { $0.kind == .submit && $0.label == label } }

  /// Gives a field a new value. A choice takes an option's value or its words, and only what it offers; an empty value
  /// leaves nothing chosen.
  package mutating func fill(_ name: String, with value: String) throws(WebClientError) {
    let places = places(of: name)
    guard let first = places.first else { throw noField(name) }
    if let box = places.first(where: { controls[$0].isBox }) {
      return try tick(controls[box].name, value.isEmpty ? [] : [value])
    }
    guard controls[first].kind == .select else {
      controls[first].text = value
      return
    }
    try controls[first].choose(value)
  }

  /// Ticks exactly the boxes of `name` whose value is in `values`, or of a list that takes several, those options.
  package mutating func tick(_ name: String, _ values: [String]) throws(WebClientError) {
    let boxes = places(of: name).filter { controls[$0].isBox }
    guard !boxes.isEmpty else { throw noField(name) }
    let offered = boxes.map { controls[$0].text }
    for value in values where !offered.contains(value) {
      throw .noOption(field: name, value: value, offered: offered)
    }
    for box in boxes { controls[box].isOn = values.contains(controls[box].text) }
  }

  func noField(_ name: String) -> WebClientError { .noField(name, has: controls.map(\.name)) }

  private func places(of name: String) -> [Int] {
    controls.indices.filter { controls[$0].name == name && controls[$0].kind != .submit }
  }
}
