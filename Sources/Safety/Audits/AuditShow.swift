import HTTP
import Mustache
import Platform
import Procedures

/// One audit: its plan, what was found, what follows from it, and the way of its report.
struct AuditShow: StaffPage {
  static let template = "Safety/Audits/show"

  struct Link: Renderable {
    let label: String
    let href: String
  }

  struct Finding: Renderable {
    let grade: Tag
    let point: String
    let note: String
    let actions: [Link]
    /// Where an improvement is planned for it, for who may.
    let plan: String?
    let planWords: String
  }

  struct Topic: Renderable {
    let name: String
    /// "3 sesuai, 2 tidak sesuai", so that nobody has to open it to know.
    let result: String
    let points: [Point]
  }

  struct Point: Renderable {
    let text: String
    let verdict: Tag
    let note: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let sentence: String
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let facts: [Fact]
  let scope: String
  let criteria: String
  let summary: String
  let attainment: String
  let links: [Link]
  let findings: [Finding]
  let hasFindings: Bool
  let topics: [Topic]
  let approval: ApprovalPanel

  init(
    _ report: AuditReport, _ approval: ApprovalPanel, _ answer: ApprovalAnswer, for colleague: SignedIn, isTeam: Bool,
    _ words: Words
  ) {
    let audit = report.audit
    heading = "\(audit.title), \(audit.unitName)"
    title = answer.titled(heading, ApprovalWay.safetyAudit.noun)
    breadcrumbs = [Breadcrumb("Audit K3", AuditRoutes.root), Breadcrumb(audit.number)]
    sentence = Self.sentence(report, words)
    notice = answer.notice(ApprovalWay.safetyAudit.noun)
    errorSummary = answer.errors.summary
    facts = report.facts(words)
    (scope, criteria, summary) = (audit.scope, audit.criteria, audit.summary)
    attainment = report.attainment(words)
    let isOpen = approval.stage != .approved && audit.cancellation == nil
    let result = Link(label: "Isi hasil audit", href: audit.path + "/hasil")
    links = isOpen ? (isTeam ? [result] : []) + (approval.mayWrite ? Self.links(audit) : []) : []
    findings = report.points.findings.map { Finding($0, report, mayPlan: colleague.plansImprovements) }
    hasFindings = !findings.isEmpty
    topics = report.points.topics.map { topic in
      let points = report.points.filter { $0.topic == topic }
      return Topic(name: topic, result: Self.result(of: points), points: points.map { Point($0) })
    }
    self.approval = approval
  }

  private static func result(of points: [AuditPoint]) -> String {
    let counts = AuditPoint.Verdict.allCases.map { verdict in
      (points.count { $0.verdict == verdict }, verdict.words.lowercased())
    }
    let all = counts + [(points.count { $0.verdict == nil }, "belum dinilai")]
    return all.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private static func sentence(_ report: AuditReport, _ words: Words) -> String {
    if let reason = report.audit.cancellation { return "Dibatalkan: \(reason)" }
    guard let day = report.audit.heldOn else {
      return "Direncanakan \(words.fullDate(report.audit.plannedOn)). Isi hasilnya saat audit dilaksanakan."
    }
    return "Dilaksanakan \(words.fullDate(day)), \(report.points.findingWords(words))."
  }

  private static func links(_ audit: SafetyAudit) -> [Link] {
    [
      Link(label: "Ubah rencana", href: audit.path + "/ubah"),
      Link(label: "Ubah daftar periksa", href: audit.path + "/daftar"),
      Link(label: "Batalkan audit", href: audit.path + "/batal"),
    ]
  }
}

extension AuditShow.Finding {
  fileprivate init(_ point: AuditPoint, _ report: AuditReport, mayPlan: Bool) {
    grade = Tag(point.grade?.words ?? "", point.grade?.tone ?? .plain)
    self.point = "\(point.topic): \(point.text)"
    note = point.note
    actions = report.improvements.filter { $0.sourceItem == "\(point.id)" }.map {
      AuditShow.Link(label: "\($0.number), \($0.state.words.inSentence)", href: $0.path)
    }
    plan =
      mayPlan
      ? "\(ImprovementRoutes.root)/baru?sumber=audit&audit=\(report.audit.token)&temuan=\(point.id)" : nil
    planWords = actions.isEmpty ? "Rencanakan tindakan" : "Rencanakan tindakan lain"
  }
}

extension AuditShow.Point {
  fileprivate init(_ point: AuditPoint) {
    (text, note) = (point.text, point.note)
    switch point.verdict {
    case .conform: verdict = Tag(AuditPoint.Verdict.conform.words, .ok)
    case .observation: verdict = Tag(AuditPoint.Verdict.observation.words, .info)
    case .notConform: verdict = Tag(AuditPoint.Verdict.notConform.words, .late)
    case .notApplicable: verdict = Tag(AuditPoint.Verdict.notApplicable.words)
    case nil: verdict = Tag("Belum dinilai")
    }
  }
}

/// A page of audits that is one form.
struct AuditFormPage: StaffPage {
  static let template = "Safety/Audits/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  /// Words that the form uses, with what they mean.
  let facts: [Fact]
  let hasFacts: Bool
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter audit: what it is about; nil for a new one.
  init(
    _ heading: String, of audit: SafetyAudit?, about: String, terms: [Fact] = [], _ form: WebForm, _ errors: FormErrors
  ) {
    (facts, hasFacts) = (terms, !terms.isEmpty)
    self.heading = heading
    title = errors.titled(heading)
    breadcrumbs =
      [Breadcrumb("Audit K3", AuditRoutes.root)] + (audit.map { [Breadcrumb($0.number, $0.path)] } ?? [])
      + [Breadcrumb(heading)]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}
