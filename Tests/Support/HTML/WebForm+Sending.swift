extension WebForm {
  /// A form on its way: where to, and what it holds.
  struct Sending {
    let method: String
    let enctype: String
    /// Path and query, resolved.
    let address: String
    let fields: [(String, String)]
    let files: [(String, WebUpload)]
  }

  /// What a browser would send now (HTML Standard, "constructing the entry list"): fields that have a name and are not
  /// disabled, ticked boxes, chosen options, and of the buttons only the pressed one, in the order of the page.
  package var fields: [(String, String)] { entries(pressed: nil) }

  func sending(files: [String: [WebUpload]], pressing label: String?) throws(WebClientError) -> Sending {
    for name in files.keys where !controls.contains(where: { $0.kind == .file && $0.name == name }) {
      throw noField(name)
    }
    let button = try pressed(label)
    let action = button?.formAction ?? action
    return Sending(
      method: method, enctype: enctype, address: WebAddress.resolve(action, on: pageURL),
      fields: entries(pressed: button), files: entries(of: files))
  }

  private func pressed(_ label: String?) throws(WebClientError) -> WebControl? {
    guard let label else { return controls.first { $0.kind == .submit && !$0.isDisabled } }
    guard let button = button(label), !button.isDisabled else {
      throw .noButton(label, has: controls.filter { $0.kind == .submit }.map(\.label))
    }
    return button
  }

  private func entries(pressed button: WebControl?) -> [(String, String)] {
    var entries = controls.filter { !$0.isDisabled && !$0.name.isEmpty }.flatMap { control in
      control.values.map { (control.name, Self.lineEnds($0)) }
    }
    if let button, !button.name.isEmpty { entries.append((button.name, button.text)) }
    return entries
  }

  /// Each file field is sent; one in which nothing is chosen as an empty file without a name.
  private func entries(of files: [String: [WebUpload]]) -> [(String, WebUpload)] {
    controls.filter { $0.kind == .file && !$0.isDisabled && !$0.name.isEmpty }.flatMap { control in
      let none = WebUpload(name: "", type: "application/octet-stream", bytes: [])
      return (files[control.name] ?? [none]).map { (control.name, $0) }
    }
  }

  /// Line ends travel as CR LF, whatever they were on the page.
  private static func lineEnds(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
  }
}
