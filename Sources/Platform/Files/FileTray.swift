import Database
import HTTP

/// Files that came with a form which is not right yet: they wait under a random token that the form carries, so that
/// nobody uploads them twice.
///
/// Whoever holds the token may add to it, remove from it and hand it over with the form. Nobody can read a file here:
/// a page shows its name and size only.
package struct FileTray: Sendable {
  /// 128 random bits, as 22 characters.
  package let token: String
  /// What waits, oldest first.
  package let files: [Attachment]
  /// What was wrong with the files that came last; to be told together with the form's other faults.
  package let errors: FormErrors
  /// Whether the button beside a kept file was pressed. Such a form was not sent: it is shown again as it was typed,
  /// without faults.
  package let isRearranged: Bool

  /// How long files wait after the last one came or the form was last changed, in hours.
  package static let lifetime = 24

  /// How much may wait in all trays together, in bytes: forms that nobody sends must not fill the disk.
  static let ceiling = 2 * 1024 * 1024 * 1024

  /// The name of the hidden field that carries the token.
  static let field = "tray"

  /// The name of the buttons that take a file out.
  static let removal = "remove"

  /// Whether a text can be a token of ours.
  static func isToken(_ text: String) -> Bool {
    text.utf8.count == 22 && Sodium.bytes(base64URL: text)?.count == 16
  }

  /// Reads the rest of a form. Its faults and those of the upload are told at once.
  package func reading<Form>(_ rest: () throws(FormErrors) -> Form) throws(FormErrors) -> Form {
    let form: Form
    do {
      form = try rest()
    } catch {
      throw error.joined(by: errors)
    }
    guard errors.isEmpty else { throw errors }
    return form
  }
}

extension Visit {
  /// Takes in what was uploaded with a form, before the rest of it is read, and takes out the file whose button was
  /// pressed.
  ///
  /// - Parameters:
  ///   - field: the name of the file field.
  ///   - tray: its token where something else than the form's hidden field knows it, such as a draft's cookie. Without
  ///     one, or with one that was never ours, a new tray begins.
  ///   - isSingle: whether the field takes one file; a new one then takes the place of the one that waits.
  package func takeIn(
    _ form: FormData, field: String = "files", tray known: String? = nil, isSingle: Bool = false
  ) async throws -> FileTray {
    let sent = form[FileTray.field].flatMap { FileTray.isToken($0) ? $0 : nil }
    let token = known ?? sent ?? app.world.token()
    let rules = app.office.attachments
    var uploads = Uploads(form.files(field), field: field, rules: isSingle ? rules.forOne : rules)
    let removed = form[FileTray.removal]
    if uploads.sent.isEmpty && removed == nil {
      return FileTray(token: token, files: try read { try $0.files(inTray: token) })
    }
    if uploads.fit(beside: 0) { await uploads.inspect(by: app.files, app.office.scan) }
    if !uploads.infections.isEmpty { try await app.recordInfections(uploads.infections, by: actor) }
    let (now, names) = (now, uploads.good.map { _ in app.world.token() })
    return try await app.database.write { [uploads] db in
      if let removed { try db.removeFile(removed, fromTray: token) }
      let errors = try db.put(uploads, inTray: token, as: names, at: now)
      return FileTray(
        token: token, files: try db.files(inTray: token), errors: errors, isRearranged: removed != nil)
    }
  }
}

extension App {
  /// That somebody sent what a scanner knows stands in the trail; the file itself is kept nowhere, so it has no id.
  fileprivate nonisolated(nonsending) func recordInfections(_ found: [String], by actor: Actor) async throws {
    try await write(by: actor) { deed in
      for name in found { try deed.record("file.refused", Subject("file", 0), "found=\(name)") }
    }
  }
}

extension FileTray {
  /// A tray nobody has just put anything into.
  init(token: String, files: [Attachment]) {
    self.init(token: token, files: files, errors: FormErrors(), isRearranged: false)
  }
}

extension AttachmentRules {
  /// The same for a field that takes one file.
  package var forOne: AttachmentRules { AttachmentRules(kinds: kinds, megabytes: megabytes, count: 1) }
}
