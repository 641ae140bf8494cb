import HTTP
import Platform
import Procedures

/// The deeds of study, cause, plan and execution (rows B4–B7).
enum InvestigationPages {
  /// POST /keluhan/:case/kajian
  @Sendable static func study(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit) { form in
      let study = try StudyForm(form, zone: visit.app.office.zone, now: visit.now)
      try await visit.app.studyComplaint(study, of: try visit.parameter("case"), by: visit.actor)
      return "Kajian disimpan."
    }
  }

  /// POST /keluhan/:case/penyebab
  @Sendable static func cause(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit) { form in
      let dossier = try visit.dossier()
      let cause = try CauseForm(form, complaint: dossier.run.subject)
      try await visit.app.findCause(cause, of: dossier.run.token, by: visit.actor)
      return "Penyebab disimpan."
    }
  }

  /// POST /keluhan/:case/rencana
  @Sendable static func plan(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit) { form in
      let plan = try PlanForm(form, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.planActions(plan, of: try visit.parameter("case"), by: visit.actor)
      return "Tindakan ditetapkan."
    }
  }

  /// POST /keluhan/:case/pelaksanaan
  @Sendable static func execute(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit) { form in
      let dossier = try visit.dossier()
      let uploads = Uploads(form.files("files"), rules: visit.app.office.attachments, alreadyKept: 0)
      guard uploads.errors.isEmpty else { throw uploads.errors }
      let execution = try ExecutionForm(
        form, actions: dossier.currentActions, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.executeActions(
        execution, files: uploads.accepted, of: dossier.run.token, by: visit.actor)
      return execution.isEffective ? "Pelaksanaan dilaporkan." : "Dicatat; kembali ke penetapan tindakan."
    }
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
