import Mustache

/// A whole form in the order of its fields: `_parts/form`. The page shows the error summary itself,
/// above its title; the forgery token comes from the frame.
package struct WebForm: Renderable {
  /// The way out beside the button.
  package struct Cancel: Renderable {
    let label: String
    let href: String
  }

  let action: String
  let hidden: [HiddenField]
  let fields: [any Renderable]
  let button: String
  let isMultipart: Bool
  let isDangerous: Bool
  let cancel: Cancel?
  /// What the files of one sending may weigh together, in bytes and in words: a little less than the request, which
  /// holds the texts as well.
  let limit = Route.uploadLimit - Route.formLimit / 2
  let limitWords = "\(Route.uploadLimit >> 20) MB"

  /// - Parameters:
  ///   - fields: any of the fields above.
  ///   - button: what happens, in words ("Kirim keluhan").
  package init(
    action: String, hidden: [HiddenField] = [], fields: [any Renderable], button: String,
    isMultipart: Bool = false, isDangerous: Bool = false, cancel: (label: String, href: String)? = nil
  ) {
    self.action = action
    self.hidden = hidden
    self.fields = fields
    self.button = button
    self.isMultipart = isMultipart
    self.isDangerous = isDangerous
    self.cancel = cancel.map { Cancel(label: $0.label, href: $0.href) }
  }
}

/// The box on top of a page that says what must be mended: `_parts/error-summary`.
package struct ErrorSummary: Renderable {
  package struct Note: Renderable {
    let fieldID: String
    let message: String
  }

  let heading: String
  let notes: [Note]
}
