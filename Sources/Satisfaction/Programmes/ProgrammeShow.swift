import HTTP
import Mustache
import Platform
import Procedures

/// One year's programme: what it promises, how far it is, and what its reader may do with it.
struct ProgrammeShow: StaffPage {
  static let template = "Satisfaction/Programmes/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  struct Line: Renderable {
    let number: String
    let name: String
    let href: String
    let methods: String
    let target: String
    /// The approved target where a draft has another.
    let standing: String?
    let responsible: String
    let months: String
    let verdict: Tag
    let result: String
  }

  struct Resource: Renderable {
    let kind: String
    let amount: String
    let provider: String
    let from: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .programme)
  let tabs = PlanTab.links(at: .programmes)
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let heading: String
  let links: [Link]
  let facts: [Fact]
  let lines: [Line]
  let hasLines: Bool
  let resources: [Resource]
  let hasResources: Bool
  /// Begins the next year's as a copy; nil for who may not, and where there is one.
  let copy: WebForm?
  /// Opens an approved programme again; nil while it is not approved, and for who may not.
  let revise: WebForm?
  let approval: ApprovalPanel

  init(_ found: Found, _ panel: ApprovalPanel, _ answer: ApprovalAnswer, mayPlan: Bool, _ words: Words) {
    let programme = found.programme
    heading = programme.title
    title = answer.titled(heading, ApprovalWay.programme.noun)
    notice = answer.notice(ApprovalWay.programme.noun)
    errorSummary = answer.errors.summary
    approval = panel
    breadcrumbs = [Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("\(programme.year)")]
    links = Self.links(programme, mayWrite: panel.mayWrite)
    facts = [
      Fact("Tujuan", programme.purpose), Fact("Ruang lingkup", programme.scope),
      Fact("Disusun", "\(programme.madeBy ?? "Program"), \(words.shortDateTime(programme.madeAt))"),
    ]
    lines = found.indicators.map { Line($0, found.measurements[$0.id] ?? [], programme, words) }
    hasLines = !lines.isEmpty
    resources = found.resources.map {
      Resource(kind: $0.kind, amount: $0.amount, provider: $0.provider, from: words.shortDate($0.from))
    }
    hasResources = !resources.isEmpty
    copy =
      mayPlan && !found.hasNext
      ? WebForm(
        action: ProgrammeRoutes.root,
        hidden: [HiddenField("year", "\(programme.year + 1)"), HiddenField("copy", "1")], fields: [],
        button: "Salin menjadi program \(programme.year + 1)") : nil
    revise =
      mayPlan && panel.stage == .approved
      ? WebForm(action: programme.path + "/revisi", fields: [], button: "Buka revisi \(programme.revision + 1)") : nil
  }

  /// What belongs to a programme.
  struct Found {
    let programme: Programme
    let indicators: [Indicator]
    let measurements: [Indicator.ID: [Measurement]]
    let resources: [ProgrammeResource]
    /// Whether the next year has one, or is too far away.
    let hasNext: Bool
  }

  private static func links(_ programme: Programme, mayWrite: Bool) -> [Link] {
    let path = programme.path
    let edits = [
      Link(label: "Tambah indikator", href: path + "/indikator/baru"),
      Link(label: "Ubah tujuan dan ruang lingkup", href: path + "/isi"),
      Link(label: "Ubah sumber daya", href: path + "/sumber-daya"),
    ]
    return (mayWrite ? edits : []) + [
      Link(label: "Form Indikator Kepuasan (lembar cetak)", href: path + "/form-indikator")
    ]
  }
}

extension ProgrammeShow.Line {
  fileprivate init(_ indicator: Indicator, _ all: [Measurement], _ programme: Programme, _ words: Words) {
    number = "\(indicator.number)"
    name = indicator.name
    href = indicator.path(in: programme)
    methods = indicator.methodWords
    target = indicator.planned.words + (indicator.approved == nil ? " (belum disahkan)" : "")
    standing = indicator.isChanged ? indicator.approved.map { "Yang berlaku: \($0.words)" } : nil
    responsible = indicator.responsible
    months = indicator.months.words
    verdict = indicator.verdict(of: all)
    result =
      indicator.latest(of: all).map { found in
        "\(found.words), \(words.shortDate(found.day))"
      } ?? all.first?.note ?? ""
  }
}

extension Indicator {
  func path(in programme: Programme) -> String { "\(programme.path)/indikator/\(number)" }
}
