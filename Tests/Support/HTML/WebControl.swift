/// A field or button of a form, and the state it is in.
package struct WebControl: Sendable {
  package enum Kind: Sendable {
    case text, hidden, checkbox, radio, select, textarea, file, submit
  }

  /// One choice of a list.
  package struct Option: Sendable {
    package let value: String
    package let label: String
    package internal(set) var isChosen: Bool
    let isDisabled: Bool
  }

  package let kind: Kind
  /// The field's name; empty if it has none.
  package let name: String
  /// As the page says it: "email", "date", …; "text" where it says nothing.
  package let type: String
  /// What is typed; of a box, the value it sends when ticked.
  package internal(set) var text: String
  /// Whether a box is ticked.
  package internal(set) var isOn: Bool
  package internal(set) var options: [Option]
  package let takesSeveral: Bool
  package let isDisabled: Bool
  /// A button's words.
  package let label: String
  /// A button's own idea of where to send the form.
  let formAction: String?

  package var isBox: Bool { kind == .checkbox || kind == .radio }

  /// nil for what is no control, or sends nothing ever (`reset`, `button`).
  init?(_ element: HTMLElement, isDisabled: Bool) {
    let type = element["type"]?.lowercased() ?? (element.name == "button" ? "submit" : "text")
    guard let kind = Self.kind(of: element, type: type) else { return nil }
    self.kind = kind
    self.type = type
    self.isDisabled = isDisabled
    name = element["name"] ?? ""
    isOn = element["checked"] != nil
    takesSeveral = element["multiple"] != nil
    options = kind == .select ? Self.options(of: element, takesSeveral: element["multiple"] != nil) : []
    label = element.name == "button" ? element.text.replacing("\n", with: " ") : element["value"] ?? ""
    formAction = element["formaction"]
    let isTicked = kind == .checkbox || kind == .radio
    text = kind == .textarea ? element.content : element["value"] ?? (isTicked ? "on" : "")
  }

  /// What it sends; a text field always one value, a box that is not ticked none.
  var values: [String] {
    switch kind {
    case .checkbox, .radio: isOn ? [text] : []
    case .select: options.filter { $0.isChosen && !$0.isDisabled }.map(\.value)
    case .file, .submit: []
    case .text, .hidden, .textarea: [text]
    }
  }

  /// Chooses an option by value, else by its words; an empty choice that is not offered leaves none chosen.
  mutating func choose(_ choice: String) throws(WebClientError) {
    let place = options.firstIndex { $0.value == choice } ?? options.firstIndex { $0.label == choice }
    guard place != nil || choice.isEmpty else {
      throw .noOption(field: name, value: choice, offered: options.map(\.value))
    }
    for index in options.indices { options[index].isChosen = index == place }
  }

  private static func kind(of element: HTMLElement, type: String) -> Kind? {
    switch (element.name, type) {
    case ("textarea", _): .textarea
    case ("select", _): .select
    case ("button", "submit"), ("input", "submit"), ("input", "image"): .submit
    case ("input", "hidden"): .hidden
    case ("input", "checkbox"): .checkbox
    case ("input", "radio"): .radio
    case ("input", "file"): .file
    case ("input", "button"), ("input", "reset"): nil
    case ("input", _): .text
    default: nil
    }
  }

  /// A list that takes one always has one chosen: the last marked one, else the first that can be.
  private static func options(of element: HTMLElement, takesSeveral: Bool) -> [Option] {
    var options = element.elements(named: "option").map { option in
      let label = option.content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Option(
        value: option["value"] ?? label, label: label, isChosen: option["selected"] != nil,
        isDisabled: option["disabled"] != nil)
    }
    guard !takesSeveral else { return options }
    let chosen = options.lastIndex { $0.isChosen } ?? options.firstIndex { !$0.isDisabled }
    for index in options.indices { options[index].isChosen = index == chosen }
    return options
  }
}
