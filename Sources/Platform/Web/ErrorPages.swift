import HTTP
import Mustache

/// A page that tells what went wrong and what to do.
package struct ErrorPage: PublicPage {
  package static let template = "_layout/error"
  package let title: String
  let message: String
  let reference: String
  let isMissing: Bool
  /// Whether signing in again mends it.
  let isSignedOut: Bool
  /// What was sent, to be sent again; nil where that mends nothing.
  let retry: RetryForm?

  init(_ status: Status, _ message: String, reference: String, isSignedOut: Bool, retry: RetryForm?) {
    self.retry = retry
    title = isSignedOut ? "Sesi berakhir" : Self.title(of: status)
    self.message = message
    self.reference = reference
    self.isSignedOut = isSignedOut
    isMissing = status == .notFound
  }

  static func title(of status: Status) -> String {
    switch status {
    case .notFound: "Tidak ditemukan"
    case .forbidden: "Tidak dapat dibuka"
    case .conflict: "Sudah berubah"
    default: "Kesalahan"
    }
  }
}

/// The same for a signed-in colleague, with a way back to his work.
package struct StaffErrorPage: StaffPage {
  package static let template = "_layout/staff-error"
  package let title: String
  package let breadcrumbs: [Breadcrumb]
  let message: String
  let reference: String
  let back: Breadcrumb
  let retry: RetryForm?

  init(_ status: Status, _ message: String, reference: String, back: Breadcrumb, retry: RetryForm?) {
    self.retry = retry
    title = ErrorPage.title(of: status)
    breadcrumbs = [Breadcrumb("Tugas saya", "/tugas"), Breadcrumb(title)]
    self.message = message
    self.reference = reference
    self.back = back
  }
}

extension Visit {
  /// What went wrong, as a page that fits the visitor, or as data for a program; as plain text when even that fails.
  func errorPage(
    _ status: Status, _ message: String, reference: String = "", isSignedOut: Bool = false
  ) -> Response {
    guard !isByProgram else { return problem(status, message, reference: reference) }
    let retry = status == .serviceUnavailable ? RetryForm(self) : nil
    let plain = Response.text("\(message)\n", status: status)
    if signedIn != nil,
      let page = try? page(
        StaffErrorPage(status, message, reference: reference, back: wayBack, retry: retry), status: status)
    {
      return page
    }
    let page = ErrorPage(status, message, reference: reference, isSignedOut: isSignedOut, retry: retry)
    return (try? self.page(page, status: status)) ?? plain
  }

  /// Where a colleague goes on: to what the address is about, if he may see it, else to his tasks.
  private var wayBack: Breadcrumb {
    for feature in app.features {
      if let back = try? feature.wayBack(self) { return back }
    }
    return Breadcrumb("Ke tugas saya", "/tugas")
  }
}
