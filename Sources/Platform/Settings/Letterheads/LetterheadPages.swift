import HTTP
import Mustache

/// The head of letters and papers as the organisation sets it.
enum LetterheadPages {
  static let path = "/pengaturan/kop-surat"

  /// GET /pengaturan/kop-surat
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try visit.page(LetterheadPage(visit.app.office.letterheadForm, office: visit.app.office))
  }

  /// POST /pengaturan/kop-surat: all faults at once, those of the picture too.
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var errors = FormErrors()
    var read: LetterheadForm?
    do { read = try LetterheadForm(form) } catch { errors = error }
    var picture: [UInt8]?
    if let upload = form.files("logo").first(where: { $0.size > 0 }) {
      do {
        picture = try await visit.app.files.logo(upload, visit.app.office.scan).get()
      } catch {
        errors.note("logo", error.sentence)
      }
    }
    guard errors.isEmpty, let read else {
      return try visit.page(LetterheadPage(form, errors, office: visit.app.office), status: .unprocessable)
    }
    try await visit.app.changeOffice(by: visit.actor) { [picture] deed in
      try deed.changeLetterhead(read.values, picture: picture)
    }
    return visit.seeOther(path, Flash(.ok, "Kop surat disimpan. Dokumen yang sudah diterbitkan tidak berubah."))
  }

  /// GET /logo/:logo: the picture in the letterhead. Its address is the hash of what it shows, so it never changes.
  @Sendable static func logo(_ visit: Visit) async throws -> Response {
    let name = try visit.parameter("logo")
    guard name.hasSuffix(Logo.ending), let logo = Logo(name: String(name.dropLast(Logo.ending.count))),
      let picture = try visit.read({ try $0.picture(of: logo) })
    else { throw VisitError.notFound }
    return Response(
      .ok,
      headers: [
        "Content-Type": "image/png", "Cache-Control": "public, max-age=31536000, immutable",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      ], body: .bytes(picture))
  }

  static let routes: [Route] = [
    Route(.get, path, .can(.manageSettings), show, "the letterhead of letters and papers"),
    Route(
      .post, path, .can(.manageSettings), change, "changes the letterhead and its logo", bodyLimit: Route.uploadLimit),
    Route(.get, "/logo/:logo", .everyone, logo, "a logo of the letterhead"),
  ]
}

extension Office {
  /// As the form of the letterhead would have sent it.
  fileprivate var letterheadForm: FormData {
    [
      "parent": parent, "letterheadName": ownLetterhead.name, "lines": ownLetterhead.lines.joined(separator: "\n"),
    ]
  }
}
