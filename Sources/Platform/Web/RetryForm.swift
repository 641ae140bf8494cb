import HTTP
import Mustache

/// A form that could not be taken just now, ready to be sent once more as it was typed: `_parts/retry` under `retry`.
package struct RetryForm: Renderable {
  let action: String
  let fields: [HiddenField]
  /// Files are not carried along.
  let lostFiles: Bool

  /// Nil for what was no form, what came from another site's page, and what holds a secret, which no page shows again.
  init?(_ visit: Visit) {
    guard visit.request.method == .post, let form = try? visit.request.form(),
      visit.forgery.accepts(form[Forgery.field] ?? "")
    else { return nil }
    let typed = form.fields.filter { $0.name != Forgery.field }
    guard !typed.isEmpty, !typed.contains(where: { Self.isSecret($0.name) }) else { return nil }
    action = visit.request.rawTarget
    fields = typed.map { HiddenField($0.name, $0.value) }
    lostFiles = visit.request.headers["Content-Type"]?.lowercased().hasPrefix("multipart/") ?? false
  }

  private static func isSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains("password") || name.contains("code")
  }
}
