import Database
import HTTP
import Platform
import Procedures

/// The deeds of study, cause, plan and execution (rows B4–B7).
enum InvestigationPages {
  /// POST /keluhan/:case/kajian
  @Sendable static func study(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .study) { form in
      let study = try StudyForm(form, zone: visit.app.office.zone, now: visit.now)
      try await visit.app.studyComplaint(study, of: try visit.parameter("case"), by: visit.actor)
      return "Kajian disimpan."
    }
  }

  /// POST /keluhan/:case/penyebab
  @Sendable static func cause(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .cause) { form in
      let dossier = try visit.dossier()
      let cause = try CauseForm(form, complaint: dossier.run.subject)
      try await visit.app.findCause(cause, of: dossier.run.token, by: visit.actor)
      return "Penyebab disimpan."
    }
  }

  /// POST /keluhan/:case/rencana
  @Sendable static func plan(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .actionPlan) { form in
      let plan = try PlanForm(form, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.planActions(plan, of: try visit.parameter("case"), by: visit.actor)
      return "Tindakan ditetapkan."
    }
  }

  /// POST /keluhan/:case/pelaksanaan
  @Sendable static func execute(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .execution, files: "files") { form, tray in
      let dossier = try visit.dossier()
      let zone = visit.app.office.zone
      let isJudged = try visit.read { try $0.isJudged(dossier.open, in: dossier.run) }
      let execution = try tray.reading { () throws(FormErrors) in
        try ExecutionForm(
          form, actions: dossier.currentActions, isJudged: isJudged, zone: zone, today: zone.day(of: visit.now))
      }
      try await visit.app.executeActions(execution, tray: tray.token, of: dossier.run.token, by: visit.actor)
      return execution.isEffective || !isJudged ? "Pelaksanaan dilaporkan." : "Dicatat; kembali ke penetapan tindakan."
    }
  }
}

extension Snapshot {
  /// Whether the procedure has the effect of actions judged by whoever carries them out: the step then has ways to
  /// choose from.
  func isJudged(_ step: CaseStep?, in run: Case) throws -> Bool {
    try steps(of: run.revision).first { $0.id == step?.step }.map { !$0.choices.isEmpty } ?? true
  }
}

enum InvestigationRoutes {
  static let all: [Route] = [
    Route(.post, "/keluhan/:case/kajian", .performer(of: .study), InvestigationPages.study, "records the study (B4)"),
    Route(.post, "/keluhan/:case/penyebab", .performer(of: .cause), InvestigationPages.cause, "records the cause (B5)"),
    Route(
      .post, "/keluhan/:case/rencana", .performer(of: .actionPlan), InvestigationPages.plan, "decides the actions (B6)"),
    Route(
      .post, "/keluhan/:case/pelaksanaan", .performer(of: .execution), InvestigationPages.execute,
      "records execution, judgement and report (B7)", bodyLimit: Route.uploadLimit),
  ]
}
