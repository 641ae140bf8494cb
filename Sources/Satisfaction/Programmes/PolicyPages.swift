import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The policy that holds today, for everybody in the office.
struct PolicyIndex: StaffPage {
  static let template = "Satisfaction/Programmes/policy"

  struct Line: Renderable {
    let title: String
    let href: String
    let state: Tag
    let effective: String
    let reason: String
    let compare: String?
  }

  let title = "Kebijakan K3"
  let breadcrumbs = [Breadcrumb("Kebijakan K3")]
  /// Empty for who reads only the policy.
  let places: [SurveyPlaceLink]
  let tabs: [SurveyPlaceLink]
  let mayPlan: Bool
  let state: String
  let paragraphs: [String]
  let isThere: Bool
  let paper: String?
  let downloads = Downloads(PolicyRoutes.root)
  let lines: [Line]
  let hasLines: Bool
  /// Begins the next revision; nil for who may not, and while there is a draft.
  let draft: WebForm?

  init(
    _ all: [(Policy, ApprovalStage)], _ effective: Policy?, for colleague: SignedIn, on today: Day, _ words: Words
  ) {
    mayPlan = colleague.seesPlans
    places = mayPlan ? SurveyPlaceLink.all(at: .programme) : []
    tabs = mayPlan ? PlanTab.links(at: .policy) : []
    state =
      effective.map { policy in
        "Yang berlaku: \(policy.revisionWords), sejak \(policy.effectiveOn.map { words.date($0) } ?? "–")."
      } ?? "Belum ada kebijakan K3 yang berlaku."
    paragraphs = effective?.text.paragraphs ?? []
    isThere = effective != nil
    paper = effective.map { $0.path + "/cetak" }
    let seesDrafts = mayPlan
    let shown = all.filter { $0.0.issuedAt != nil || seesDrafts }
    lines = shown.map { Line($0.0, $0.1, effective, today, words) }
    hasLines = !lines.isEmpty
    let hasDraft = all.contains { $0.0.issuedAt == nil }
    draft =
      colleague.can(.planSatisfaction) && !hasDraft
      ? WebForm(
        action: PolicyRoutes.root, fields: [], button: all.isEmpty ? "Susun kebijakan K3" : "Susun revisi berikutnya")
      : nil
  }
}

extension PolicyIndex.Line {
  fileprivate init(
    _ policy: Policy, _ stage: ApprovalStage, _ effective: Policy?, _ today: Day, _ words: Words
  ) {
    title = policy.title
    href = policy.path
    state = policy.tag(effective, stage, on: today)
    self.effective = policy.effectiveOn.map { words.shortDate($0) } ?? "Belum"
    reason = policy.revision == 0 ? "Kebijakan pertama" : policy.reason.isEmpty ? "–" : policy.reason
    compare =
      policy.revision > 0
      ? "\(PolicyRoutes.root)/perbedaan?dari=\(policy.revision - 1)&ke=\(policy.revision)" : nil
  }
}

extension SignedIn {
  /// Whether he sees what is being planned, and not only what holds.
  var seesPlans: Bool { can(.planSatisfaction) || can(.runSurveys) || can(.readAllCases) }
}

/// One revision, with its way to approval for who takes part in it.
struct PolicyShow: StaffPage {
  static let template = "Satisfaction/Programmes/policy-revision"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let heading: String
  let state: Tag
  let obsolete: String?
  let facts: [Fact]
  let paragraphs: [String]
  let edit: String?
  let compare: String?
  let approval: ApprovalPanel

  init(
    _ policy: Policy, _ effective: Policy?, _ panel: ApprovalPanel, _ answer: ApprovalAnswer, on today: Day,
    _ words: Words
  ) {
    heading = policy.title
    title = answer.titled(heading, ApprovalWay.policy.noun)
    breadcrumbs = [Breadcrumb("Kebijakan K3", PolicyRoutes.root), Breadcrumb(policy.revisionWords)]
    notice = answer.notice(ApprovalWay.policy.noun)
    errorSummary = answer.errors.summary
    state = policy.tag(effective, panel.stage, on: today)
    let isOld =
      policy.issuedAt != nil && !policy.isWithdrawn && effective.map { $0.revision > policy.revision } ?? false
    obsolete =
      isOld
      ? effective.map {
        "Tidak berlaku lagi: digantikan \($0.revisionWords) sejak \(words.date($0.effectiveOn ?? .min))."
      }
      : nil
    facts = [
      Fact("Mulai berlaku", policy.effectiveOn.map { words.date($0) } ?? "Ditetapkan saat disahkan"),
      Fact("Alasan revisi", policy.revision == 0 ? "Kebijakan pertama" : policy.reason),
      Fact("Disusun", "\(policy.madeBy ?? "Program"), \(words.shortDateTime(policy.madeAt))"),
    ]
    paragraphs = policy.text.paragraphs
    edit = panel.mayWrite ? policy.path + "/isi" : nil
    compare =
      policy.revision > 0
      ? "\(PolicyRoutes.root)/perbedaan?dari=\(policy.revision - 1)&ke=\(policy.revision)" : nil
    approval = panel
  }
}

/// Two revisions beside each other.
struct PolicyDifferencePage: StaffPage {
  static let template = "Satisfaction/Programmes/policy-difference"

  struct Piece: Renderable {
    let text: String
    let isChanged: Bool
  }

  struct Line: Renderable {
    /// A paragraph that both have; nil where they differ.
    let same: String?
    let old: [Piece]
    let new: [Piece]
    let isGone: Bool
    let isNew: Bool

    init(_ line: PolicyDifference.Line) {
      same = line.isSame ? line.old : nil
      let pieces = line.pieces
      old = pieces.old.map { Piece(text: $0.text, isChanged: $0.isChanged) }
      new = pieces.new.map { Piece(text: $0.text, isChanged: $0.isChanged) }
      (isGone, isNew) = (line.new == nil, line.old == nil)
    }
  }

  let title = "Perbedaan kebijakan K3"
  let breadcrumbs = [Breadcrumb("Kebijakan K3", PolicyRoutes.root), Breadcrumb("Perbedaan")]
  let from: SelectField
  let to: SelectField
  let oldName: String
  let newName: String
  let lines: [Line]
  let isSame: Bool

  /// - Parameters:
  ///   - old: nil as long as there is none, and so for `new`.
  init(_ old: Policy?, _ new: Policy?, among all: [Policy]) {
    let choices = all.map { Choice("\($0.revision)", $0.title) }
    let form: FormData = ["dari": "\(old?.revision ?? 0)", "ke": "\(new?.revision ?? 0)"]
    from = SelectField("dari", "Semula", choices, form: form, prompt: nil)
    to = SelectField("ke", "Menjadi", choices, form: form, prompt: nil)
    (oldName, newName) = (old?.title ?? "Semula", new?.title ?? "Menjadi")
    let difference = PolicyDifference(from: old?.text ?? "", to: new?.text ?? "")
    lines = difference.lines.map { Line($0) }
    isSame = difference.isEmpty
  }
}

/// What the policy's addresses do.
enum PolicyPages {
  /// GET /survei/program/kebijakan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let today = visit.app.office.zone.day(of: visit.now)
    let (all, states, effective) = try visit.read { db in
      let all = try db.policies()
      return (all, try db.approvalStates(.policy, of: all.map(\.id.rawValue)), try db.effectivePolicy(on: today))
    }
    let lines = all.map { ($0, states[$0.id.rawValue]?.stage ?? .drafted) }
    return try visit.page(PolicyIndex(lines, effective, for: try visit.colleague(), on: today, visit.words))
  }

  /// POST /survei/program/kebijakan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let policy = try await visit.app.write(by: visit.actor) { deed in try deed.draftPolicy() }
    return visit.seeOther(policy.path + "/isi", Flash(.ok, "Konsep \(policy.revisionWords) sudah disusun."))
  }

  /// GET /survei/program/kebijakan/revisi/:policy
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, .none) }

  @Sendable static func page(_ visit: Visit, _ answer: ApprovalAnswer) throws -> Response {
    let (policy, today) = (try visit.policy(), visit.app.office.zone.day(of: visit.now))
    let effective = try visit.read { try $0.effectivePolicy(on: today) }
    let panel = try visit.approvalPanel(.policy, of: policy.id.rawValue, answer)
    return try visit.page(PolicyShow(policy, effective, panel, answer, on: today, visit.words), status: answer.status)
  }

  /// GET /survei/program/kebijakan/revisi/:policy/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (policy, version) = try visit.openPolicy()
    let form: FormData = ["text": policy.text, "reason": policy.reason]
    return try visit.page(formPage(policy, version, SentPlan(form: form)))
  }

  /// POST /survei/program/kebijakan/revisi/:policy/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, (policy, version)) = (try visit.request.form(), try visit.openPolicy())
    return try await visit.send(
      form, read: { try PolicyForm(form, revision: policy.revision) }, done: "Kebijakan sudah disimpan.",
      page: { formPage(policy, version, $0) },
      verb: { deed, value in
        try deed.write(value, in: policy.id, version: form.int("version"))
        return policy.path
      })
  }

  private static func formPage(_ policy: Policy, _ version: Int, _ sent: SentPlan) -> PlanFormPage {
    PlanFormPage(
      "Ubah isi", [Breadcrumb("Kebijakan K3", PolicyRoutes.root), Breadcrumb(policy.revisionWords, policy.path)],
      about: policy.title,
      WebForm(
        action: policy.path + "/isi", hidden: [sent.version(version)],
        fields: PolicyForm.fields(sent.form, sent.errors, revision: policy.revision), button: "Simpan kebijakan",
        cancel: (label: "Batal", href: policy.path)), sent.errors, stale: sent.stale)
  }

  /// GET /survei/program/kebijakan/perbedaan
  @Sendable static func compare(_ visit: Visit) async throws -> Response {
    let mayPlan = try visit.colleague().seesPlans
    let all = try visit.read { try $0.policies() }.filter { $0.issuedAt != nil || mayPlan }
    let query = visit.request.query
    let new = all.first { $0.revision == query.int("ke") } ?? all.first
    let old = all.first { $0.revision == query.int("dari") } ?? all.first { $0.revision < new?.revision ?? 0 } ?? new
    return try visit.page(PolicyDifferencePage(old, new, among: all))
  }

  /// GET /survei/program/kebijakan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (words, mayPlan) = (visit.words, try visit.colleague().seesPlans)
    let columns = [
      TableColumn("Kebijakan", width: 26), TableColumn("Mulai berlaku", width: 16), TableColumn("Alasan", width: 44),
      TableColumn("Disahkan (\(words.zone.label))", width: 18), TableColumn("Isi", width: 80),
    ]
    return TableExport("kebijakan-k3", sheet: "Kebijakan K3", columns: columns) { db, add in
      for policy in try db.policies() where policy.issuedAt != nil || mayPlan {
        try add([
          .text(policy.title), .text(policy.effectiveOn.map { words.shortDate($0) } ?? ""), .text(policy.reason),
          TableCell(policy.issuedAt, words), .text(policy.text),
        ])
      }
    }
  }
}

extension Visit {
  /// The policy of the revision in the address.
  func policy() throws -> Policy {
    guard let revision = Int(try parameter("policy")), let found = try read({ try $0.policy(revision: revision) })
    else { throw VisitError.notFound }
    return found
  }

  /// The same with its version, where it may be changed.
  fileprivate func openPolicy() throws -> (Policy, version: Int) {
    let policy = try policy()
    guard let approval = try read({ try $0.approval(.policy, of: policy.id.rawValue) }), approval.stage != .approved
    else { throw ProgrammeError.approved }
    return (policy, approval.version)
  }
}

extension Access {
  /// Everybody in the office reads a policy that was issued; a draft is for who plans or marks it.
  static let policyReader = Access("staff, drafts only of who plans") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    let isIssued = try visit.policy().issuedAt != nil
    return isIssued || colleague.seesPlans ? .allow : .hide
  }
}
