import Database
import HTTP
import Mustache
import Platform

extension Migration {
  /// What a paper says is frozen; where its signed copy lies may change.
  static let paperPlaces = Migration(
    "procedures 0033 the archive knows where the hard copy of a paper lies",
    """
    CREATE TABLE paperPlace (
      paperID INTEGER PRIMARY KEY REFERENCES paper(id),
      place   TEXT NOT NULL CHECK (place <> ''),
      at      INTEGER NOT NULL,
      setBy   INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    """)
}

extension Snapshot {
  /// Where the signed paper lies; empty while nobody has said so.
  func place(of paper: Paper.ID) throws -> String {
    try value("SELECT place FROM paperPlace WHERE paperID = \(paper)") ?? ""
  }
}

extension Deed {
  /// Notes where the hard copy of an issued paper lies (row A6: "the place of the hard copy"); nothing for nowhere.
  ///
  /// - Parameter before: where it lay when the form was read.
  /// - Throws: `VisitError.stale` when somebody has said something else meanwhile.
  func put(_ paper: Paper.ID, at place: String, before: String?) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    guard try before == db.place(of: paper) else {
      throw VisitError.stale("Tempat arsip dokumen ini sudah diubah rekan lain. Muat ulang halamannya.")
    }
    if place.isEmpty {
      try db.execute("DELETE FROM paperPlace WHERE paperID = \(paper)")
    } else {
      try db.execute(
        """
        INSERT INTO paperPlace (paperID, place, at, setBy) VALUES (\(paper), \(place), \(at), \(person))
        ON CONFLICT (paperID) DO UPDATE SET place = excluded.place, at = excluded.at, setBy = excluded.setBy
        """)
    }
    try record("paper.placed", Subject("paper", paper))
  }
}

/// Where a hard copy lies, as a form.
struct PaperPlacePage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading = "Tempat arsip fisik"
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ paper: Paper, _ typed: FormData, before: String, _ errors: FormErrors) {
    title = errors.titled(heading)
    breadcrumbs = [Breadcrumb("Arsip dokumen", ArchiveIndex.path), Breadcrumb(heading)]
    about = "\(paper.title), kode periksa \(paper.code.text). Isi dokumennya tidak berubah."
    errorSummary = errors.summary
    form = WebForm(
      action: "/dokumen/\(paper.code.text)/tempat", hidden: [HiddenField("before", before)],
      fields: [
        TextField(
          "place", "Tempat arsip fisik", form: typed, errors: errors,
          hint: "Misalnya Lemari 3, map Audit 2026. Kosongkan bila tidak ada lembar fisiknya.",
          maxLength: PaperPlacePages.limits["place"], isOptional: true)
      ], button: "Simpan tempat", cancel: (label: "Batal", href: ArchiveIndex.path))
  }
}

/// What its address does.
enum PaperPlacePages {
  static let limits: TextLimits = ["place": 200]

  /// GET /dokumen/:paper/tempat
  @Sendable static func ask(_ visit: Visit) async throws -> Response {
    let paper = try visit.issuedPaper()
    let place = try visit.read { try $0.place(of: paper.id) }
    return try visit.page(PaperPlacePage(paper, ["place": place], before: place, FormErrors()))
  }

  /// POST /dokumen/:paper/tempat
  @Sendable static func put(_ visit: Visit) async throws -> Response {
    let (paper, form) = (try visit.issuedPaper(), try visit.request.form())
    var errors = FormErrors()
    limits.check(form, &errors)
    guard errors.isEmpty else {
      return try visit.page(
        PaperPlacePage(paper, form, before: form["before"] ?? "", errors), status: .unprocessable)
    }
    let (place, before) = (form.line("place"), form["before"])
    try await visit.app.write(by: visit.actor) { deed in try deed.put(paper.id, at: place, before: before) }
    return visit.seeOther(
      "\(ArchiveIndex.path)?q=\(paper.code.text)", Flash(.ok, "Tempat arsip fisik dokumen ini disimpan."))
  }

  static let routes: [Route] = [
    Route(.get, "/dokumen/:paper/tempat", .archiveKeeper, ask, "a form for where a paper's hard copy lies (A6)"),
    Route(.post, "/dokumen/:paper/tempat", .archiveKeeper, put, "notes where a paper's hard copy lies (A6)"),
  ]
}

extension Access {
  /// Whoever keeps the archive: takes in what comes, or prepares reports, and reads all of it.
  static let archiveKeeper = Access("keeps the archive") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    guard colleague.keepsArchive else { return .forbid }
    guard let code = PaperCode(try visit.parameter("paper")) else { return .hide }
    return try visit.read { try $0.paper(code) } == nil ? .hide : .allow
  }
}

extension SignedIn {
  var keepsArchive: Bool { can(.readAllCases) && (can(.registerComplaints) || can(.prepareReports)) }
}
