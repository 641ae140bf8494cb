import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Which of what is written of changes the list shows: `/survei/perubahan?keadaan=terbit`.
struct ChangeFilter: Sendable {
  let state: PublicChange.State?

  init(_ query: FormData) {
    state = PublicChange.State.allCases.first { $0.code == query.text("keadaan") }
  }

  func address(_ path: String = ChangeRoutes.root, at place: ListPlace = .start) -> String {
    let own: [(name: String, value: String)] = state.map { [(name: "keadaan", value: $0.code)] } ?? []
    let fields = own + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `publicChange c`.
  var conditions: SQL {
    switch state {
    case nil: "1 = 1"
    case .draft: "c.publishedAt IS NULL AND c.withdrawnAt IS NULL"
    case .published: "c.publishedAt IS NOT NULL AND c.withdrawnAt IS NULL"
    case .withdrawn: "c.withdrawnAt IS NOT NULL"
    }
  }

  var fields: [any Renderable] {
    [
      SelectField(
        "keadaan", "Keadaan", PublicChange.State.allCases.map { Choice($0.code, $0.words) },
        form: ["keadaan": state?.code ?? ""], prompt: "Semua")
    ]
  }
}

/// The list of what is written of changes.
struct ChangeIndex: StaffPage {
  static let template = "Satisfaction/Improvements/changes"

  struct Line: Renderable {
    let changed: String
    let href: String
    let found: String
    let number: String
    let since: String
    let state: Tag
  }

  let title = "Apa yang kami ubah"
  let breadcrumbs = [Breadcrumb("Apa yang kami ubah")]
  let places = SurveyPlaceLink.all(at: .changes)
  let filters: [any Renderable]
  let downloads: Downloads
  /// Where one is written, for who may.
  let write: String?
  let isOpenWords: String
  /// Opens or closes the public page, for who may.
  let opening: WebForm?
  let publicPath = PublicChangePages.path
  let isShown: Bool
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(
    _ page: ListPage<PublicChange>, _ filter: ChangeFilter, isOpen: Bool, for colleague: SignedIn, _ words: Words
  ) {
    filters = filter.fields
    downloads = Downloads(ChangeRoutes.root) { filter.address($0) }
    let mayWrite = colleague.can(.planSatisfaction)
    write = mayWrite ? ChangeRoutes.root + "/baru" : nil
    isShown = isOpen
    isOpenWords = isOpen ? "Halaman publiknya terbuka." : "Halaman publiknya belum dibuka."
    opening =
      mayWrite
      ? WebForm(
        action: ChangeRoutes.root + "/halaman", hidden: isOpen ? [] : [HiddenField("open", "1")], fields: [],
        button: isOpen ? "Tutup halaman publik" : "Buka halaman publik") : nil
    lines = page.lines.map { one in
      Line(
        changed: words.excerpt(one.changed, 140), href: one.path, found: words.excerpt(one.found, 140),
        number: one.improvementNumber, since: words.shortDate(one.sinceOn),
        state: Tag(one.state.words, one.state.tone))
    }
    hasLines = !lines.isEmpty
    empty =
      filter.state == nil
      ? "Belum ada tulisan. Tulisan disusun dari tindakan yang sudah selesai dan terbukti efektif."
      : "Tidak ada tulisan dengan saringan ini."
    pager = page.pager(
      total: lines.isEmpty ? "" : "\(words.count(lines.count, "tulisan")) di halaman ini", key: \.key,
      address: { filter.address(at: $0) })
  }
}

/// One change as it is told, and what may be done with it.
struct ChangeShow: StaffPage {
  static let template = "Satisfaction/Improvements/change"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading = "Apa yang kami ubah"
  let places = SurveyPlaceLink.all(at: .changes)
  let state: Tag
  let sentence: String
  let notice: ChangeNotice?
  let found: String
  let changed: String
  let facts: [Fact]
  let links: [Link]
  /// Publishes it; nil where that is done, or not his.
  let publish: WebForm?
  /// Where everybody reads it; nil for what nobody can.
  let publicPath: String?
  /// Where the public page is opened, while what is published stands on none.
  let closed: String?

  init(_ one: PublicChange, isOpen: Bool, for colleague: SignedIn, notice: ChangeNotice?, _ words: Words) {
    title = notice?.titled(heading) ?? heading
    breadcrumbs = [Breadcrumb("Apa yang kami ubah", ChangeRoutes.root), Breadcrumb(one.improvementNumber)]
    state = Tag(one.state.words, one.state.tone)
    sentence = Self.sentence(one, words)
    self.notice = notice
    (found, changed) = (one.found, one.changed)
    facts = [
      Fact("Tindakan", one.improvementNumber, href: "\(ImprovementRoutes.root)/\(one.improvementToken)"),
      Fact("Berlaku sejak", words.fullDate(one.sinceOn)), Fact("Putaran survei", one.roundTitle ?? "Tanpa putaran"),
      Fact("Surel", Self.mails(one, words)),
    ]
    let mayWrite = colleague.can(.planSatisfaction)
    switch one.state {
    case .draft: links = mayWrite ? [Link(label: "Ubah konsep", href: one.path + "/ubah")] : []
    case .published: links = mayWrite ? [Link(label: "Tarik tulisan", href: one.path + "/tarik")] : []
    case .withdrawn: links = []
    }
    publish =
      mayWrite && one.state == .draft
      ? WebForm(
        action: one.path + "/terbit", hidden: [HiddenField("edition", "\(one.edition)")], fields: [],
        button: "Terbitkan") : nil
    publicPath = isOpen && one.state == .published ? PublicChangePages.path : nil
    closed = !isOpen && one.state == .published ? ChangeRoutes.root : nil
  }

  private static func sentence(_ one: PublicChange, _ words: Words) -> String {
    switch one.state {
    case .draft: "Belum dibaca siapa pun di luar kantor."
    case .published: "Terbit \(one.publishedAt.map { words.dateTime($0) } ?? "")."
    case .withdrawn: "Ditarik: \(one.withdrawal ?? "")"
    }
  }

  private static func mails(_ one: PublicChange, _ words: Words) -> String {
    guard one.isMailed else { return "Tidak dikirim" }
    if let mailedAt = one.mailedAt { return "Selesai dikirim \(words.shortDateTime(mailedAt))" }
    return one.state == .published ? "Dikirim bertahap pada jam kerja" : "Dikirim setelah terbit"
  }
}

/// A page of what is told that is one form.
struct ChangeFormPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter change: what it is about; nil for a new one.
  init(_ heading: String, of change: PublicChange?, about: String, _ form: WebForm, _ errors: FormErrors) {
    self.heading = heading
    title = errors.titled(heading)
    breadcrumbs =
      [Breadcrumb("Apa yang kami ubah", ChangeRoutes.root)]
      + (change.map { [Breadcrumb($0.improvementNumber, $0.path)] } ?? []) + [Breadcrumb(heading)]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}
