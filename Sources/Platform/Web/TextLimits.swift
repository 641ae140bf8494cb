import HTTP

/// How long the texts of a form may be: stated once for each field, used by its control (`maxlength`) and its check.
///
/// Counted as browsers count `maxlength`, in UTF-16 units (HTML §4.10.19.3), so that nobody is refused here what the
/// field let him type. Repeated fields ("owner1", "owner2") go by the name without the number.
package struct TextLimits: Sendable, ExpressibleByDictionaryLiteral {
  private var limits: [String: Int]

  package init(dictionaryLiteral elements: (String, Int)...) {
    limits = Dictionary(elements) { $1 }
  }

  /// The same with those of further fields.
  package func adding(_ others: TextLimits) -> TextLimits {
    var all = self
    all.limits.merge(others.limits) { $1 }
    return all
  }

  /// The limit of a field; nil where there is none.
  package subscript(_ field: String) -> Int? {
    limits[field] ?? limits[String(field.prefix { !$0.isNumber })]
  }

  /// Notes every text of a form that is too long, with how long it is now.
  package func check(_ form: FormData, _ errors: inout FormErrors) {
    for (name, _) in form {
      guard let limit = self[name] else { continue }
      let length = form.text(name).utf16.count
      guard length > limit else { continue }
      let words = Words(zone: .wib)
      errors.note(name, "Paling banyak \(words.number(limit)) karakter; sekarang \(words.number(length)).")
    }
  }
}
