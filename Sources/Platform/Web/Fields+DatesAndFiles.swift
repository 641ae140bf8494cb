import HTTP
import Mustache

/// A day or a time of day, in the browser's own control: `_parts/field-date`.
package struct DateField: Renderable {
  package enum Kind: String, Sendable {
    /// Sent as `2026-03-12`.
    case day = "date"
    /// Sent as `14:05`.
    case time
  }

  let part = "_parts/field-date"
  let type: String
  let face: FieldFace
  let value: String
  let earliest: String?
  let latest: String?

  /// `earliest` and `latest` are ISO days; they only help, the form checks again.
  package init(
    _ name: String, _ label: String, _ kind: Kind = .day, form: FormData = [:], errors: FormErrors = FormErrors(),
    hint: String? = nil, earliest: String? = nil, latest: String? = nil, isOptional: Bool = false,
    isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: hint, isOptional: isOptional, isQuestion: isQuestion)
    type = kind.rawValue
    value = form[name] ?? ""
    self.earliest = earliest
    self.latest = latest
  }
}

/// Files to send along, and those that came before and are kept: `_parts/field-file`.
///
/// The form must be multipart. Beside each kept file a button sends `remove` with the file's token. Enter in a field
/// presses the first button of a form: an unseen one in front of theirs sees to it that this sends the form.
package struct FileField: Renderable {
  /// A file that is already here; `size` in words ("214 KB").
  package struct Kept: Renderable {
    let id: String
    let name: String
    let size: String

    init(id: String, name: String, size: String) {
      self.id = id
      self.name = name
      self.size = size
    }

    package init(_ file: Attachment) {
      self.init(id: file.token, name: file.name, size: Words(zone: .wib).bytes(file.size))
    }
  }

  let part = "_parts/field-file"
  let face: FieldFace
  let accept: String?
  let isMultiple: Bool
  let kept: [Kept]
  let hasKept: Bool
  /// Carries the token of the tray.
  let tray: HiddenField?

  /// - Parameters:
  ///   - limits: in words, how many, how large, which kinds; shown as the hint.
  ///   - accept: what the browser offers, such as `image/*,.pdf`; the form checks again by content.
  ///   - kept: files that came before, where the page knows by itself which they are.
  ///   - tray: those that wait with this form; its token travels in a hidden field.
  package init(
    _ name: String, _ label: String, errors: FormErrors = FormErrors(), limits: String, accept: String? = nil,
    kept: [Kept] = [], tray: FileTray? = nil, isMultiple: Bool = true, isOptional: Bool = true, isQuestion: Bool = false
  ) {
    face = FieldFace(name, label, errors: errors, hint: limits, isOptional: isOptional, isQuestion: isQuestion)
    self.accept = accept
    self.isMultiple = isMultiple
    self.kept = kept + (tray?.files.map { Kept($0) } ?? [])
    hasKept = !self.kept.isEmpty
    self.tray = tray.map { HiddenField(FileTray.field, $0.token) }
  }
}
