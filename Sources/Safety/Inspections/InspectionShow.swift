import HTTP
import Mustache
import Platform
import Procedures

/// One inspection: where, when, by whom, and how each point was found.
struct InspectionShow: StaffPage {
  static let template = "Safety/Inspections/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  struct Line: Renderable {
    /// The name of the part that begins here; nil inside a part.
    let topic: String?
    let text: String
    let verdict: Tag
    let note: String
    let actions: [Link]
    /// Where an improvement is planned for it, for who may; nil where it is not bad.
    let plan: String?
    let planWords: String
    let hasDeeds: Bool
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let sentence: String
  let notice: ChangeNotice?
  let facts: [Fact]
  let links: [Link]
  let lines: [Line]
  let note: String
  let files: [FileLink]
  let hasFiles: Bool

  /// What belongs to an inspection beside itself.
  struct Found {
    let points: [InspectionPoint]
    let files: [Attachment]
    let improvements: [Improvement]
    let paper: Paper?
  }

  init(
    _ one: Inspection, _ found: Found, for colleague: SignedIn, notice: ChangeNotice?, _ words: Words
  ) {
    heading = "\(one.title), \(one.place)"
    title = notice?.titled(heading) ?? heading
    breadcrumbs = [Breadcrumb("Inspeksi K3", InspectionRoutes.root), Breadcrumb(one.number)]
    let (good, bad) = (found.points.count { $0.verdict == .good }, found.points.count { $0.verdict == .bad })
    let open = found.points.count { $0.verdict == nil }
    sentence =
      one.finishedAt == nil
      ? "Belum selesai: \(open) dari \(found.points.count) butir belum dinilai."
      : "\(good) dari \(good + bad) butir yang berlaku baik, \(bad) tidak baik."
    self.notice = notice
    facts =
      [
        Fact("Nomor", one.number), Fact("Unit kerja", one.unitName), Fact("Tempat", one.place),
        Fact("Tanggal", words.fullDate(one.inspectedOn)), Fact("Pemeriksa", one.inspectorName),
      ] + (found.paper.map { [Fact("Kode periksa", $0.code.text, href: $0.code.path)] } ?? [])
    links = Self.links(one, found.paper, for: colleague)
    lines = found.points.enumerated().map { place, point in
      let isFirst = place == 0 || found.points[place - 1].topic != point.topic
      return Line(
        point, one, found.improvements, topic: isFirst ? point.topic : nil, mayPlan: colleague.plansImprovements)
    }
    note = one.note
    files = found.files.map {
      FileLink($0.name, href: "\(one.path)/berkas/\($0.token)", size: words.bytes($0.size))
    }
    hasFiles = !files.isEmpty
  }

  private static func links(_ one: Inspection, _ paper: Paper?, for colleague: SignedIn) -> [Link] {
    let fill = Link(label: "Isi hasil inspeksi", href: one.path + "/hasil")
    return (one.finishedAt == nil && colleague.can(.auditSafety) ? [fill] : []) + [
      Link(label: paper == nil ? "Lembar cetak" : "Baca dokumen terbitan", href: one.path + "/cetak"),
      Link(label: "Unduh PDF", href: one.path + "/cetak/pdf"),
    ]
  }
}

extension InspectionShow.Line {
  fileprivate init(
    _ point: InspectionPoint, _ one: Inspection, _ improvements: [Improvement], topic: String?, mayPlan: Bool
  ) {
    (self.topic, text, note) = (topic, point.text, point.note)
    verdict = point.verdict.map { Tag($0.words, $0.tone) } ?? Tag("Belum dinilai")
    actions = improvements.filter { $0.sourceItem == "\(point.id)" }.map {
      InspectionShow.Link(label: "\($0.number), \($0.state.words.inSentence)", href: $0.path)
    }
    plan =
      mayPlan && point.verdict == .bad
      ? "\(ImprovementRoutes.root)/baru?sumber=inspeksi&inspeksi=\(one.token)&butir=\(point.id)" : nil
    planWords = actions.isEmpty ? "Rencanakan tindakan" : "Rencanakan tindakan lain"
    hasDeeds = plan != nil || !actions.isEmpty
  }
}

/// The checklists that inspections are made by.
struct TemplateIndex: StaffPage {
  static let template = "Safety/Inspections/templates"

  struct Line: Renderable {
    let title: String
    let href: String
    let blank: String
    let points: String
    let state: Tag
  }

  let title = "Daftar periksa inspeksi"
  let breadcrumbs = [Breadcrumb("Inspeksi K3", InspectionRoutes.root), Breadcrumb("Daftar periksa")]
  /// Where one is made, for who may.
  let make: String?
  let mayChange: Bool
  let lines: [Line]

  init(_ templates: [(InspectionTemplate, count: Int)], for colleague: SignedIn, _ words: Words) {
    mayChange = colleague.can(.auditSafety)
    make = mayChange ? InspectionRoutes.templates + "/baru" : nil
    lines = templates.map { one, count in
      Line(
        title: one.title, href: one.path, blank: "\(InspectionRoutes.root)/formulir/\(one.id)",
        points: words.count(count, "butir"), state: one.isRetired ? Tag("Tidak dipakai lagi") : Tag("Dipakai", .ok))
    }
  }
}

/// A page of inspections that is one form.
struct InspectionFormPage: StaffPage {
  static let template = "Safety/Inspections/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter trail: what stands above it, beneath the list.
  init(
    _ heading: String, under trail: [Breadcrumb] = [], about: String, _ form: WebForm, _ errors: FormErrors,
    notice: ChangeNotice? = nil
  ) {
    self.heading = heading
    title = notice?.titled(heading) ?? errors.titled(heading)
    breadcrumbs = [Breadcrumb("Inspeksi K3", InspectionRoutes.root)] + trail + [Breadcrumb(heading)]
    self.about = about
    self.notice = notice
    errorSummary = errors.summary
    self.form = form
  }
}
