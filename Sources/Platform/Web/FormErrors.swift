/// All faults of a form, in the order they were found: each a sentence that says what to do, beside its field.
///
/// A form's `init` notes every fault it meets and throws them together at the end.
package struct FormErrors: Error, Sendable, Equatable {
  /// One fault. An empty field name stands for the form as a whole.
  package struct Note: Sendable, Equatable {
    package let field: String
    package let message: String
  }

  package private(set) var notes: [Note] = []

  package init() {}

  /// A form whose only fault is this one.
  package init(_ field: String, _ message: String) {
    note(field, message)
  }

  package var isEmpty: Bool { notes.isEmpty }

  /// Notes a fault. A field keeps its first one only: the next shows once that is mended.
  package mutating func note(_ field: String, _ message: String) {
    guard field.isEmpty || self[field] == nil else { return }
    notes.append(Note(field: field, message: message))
  }

  /// These faults and, behind them, others of the same form.
  package func joined(by others: FormErrors) -> FormErrors {
    var all = self
    for other in others.notes { all.note(other.field, other.message) }
    return all
  }

  /// The sentence beside that field, if it has a fault.
  package subscript(_ field: String) -> String? {
    notes.first { $0.field == field }?.message
  }

  /// The title of a page that shows these faults: it begins with "Kesalahan: " when there are any.
  package func titled(_ title: String) -> String {
    isEmpty ? title : "Kesalahan: \(title)"
  }

  /// The box on top of the page, with a link to each field; nil when nothing is wrong.
  package var summary: ErrorSummary? {
    guard !isEmpty else { return nil }
    return ErrorSummary(
      heading: notes.count == 1 ? "Ada satu hal yang perlu diperbaiki" : "Ada \(notes.count) hal yang perlu diperbaiki",
      notes: notes.map { ErrorSummary.Note(fieldID: FieldFace.id(for: $0.field), message: $0.message) })
  }
}
