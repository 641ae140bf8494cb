/// Finds the forms of a page, each with the controls that belong to it.
///
/// A control belongs to the form its `form` attribute names, else to the one it stands in. It is disabled when it
/// says so, or when a fieldset around it does.
struct WebFormReader {
  private var forms: [WebForm] = []
  private var strays: [(form: String, control: WebControl)] = []

  mutating func read(_ root: HTMLElement) -> [WebForm] {
    visit(root, form: nil, isDisabled: false)
    for (id, control) in strays {
      if let owner = forms.firstIndex(where: { $0.id == id }) { forms[owner].controls.append(control) }
    }
    return forms
  }

  private mutating func visit(_ element: HTMLElement, form: Int?, isDisabled: Bool) {
    var form = form
    if element.name == "form" {
      forms.append(WebForm(element))
      form = forms.count - 1
    } else if let control = WebControl(element, isDisabled: isDisabled || element["disabled"] != nil) {
      if let owner = element["form"] {
        strays.append((owner, control))
      } else if let form {
        forms[form].controls.append(control)
      }
    }
    let isDisabled = isDisabled || element.name == "fieldset" && element["disabled"] != nil
    for case .element(let child) in element.children { visit(child, form: form, isDisabled: isDisabled) }
  }
}
