import HTTP
import Platform

/// The steps of a draft: each to change, to move, to take out; and new ones.
enum StepPages {
  /// GET /prosedur/:code/konsep/langkah/:step
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (draft, procedure) = try visit.draft()
    let step = try visit.step(of: procedure)
    return try visit.page(DraftForm.step(draft, step, procedure, StepForm.form(of: step)))
  }

  /// POST /prosedur/:code/konsep/langkah/:step
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let number = try visit.stepNumber()
    return try await visit.changeDraft(form, .step(number)) { draft, procedure, errors in
      DraftForm.step(draft, procedure.step(number) ?? .blank, procedure, form, errors)
    } read: { procedure in
      let sent = try StepForm(form, of: try visit.step(of: procedure), in: procedure)
      return { $0.replace(sent.step) }
    }
  }

  /// GET /prosedur/:code/konsep/langkah-baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let (draft, procedure) = try visit.draft()
    var form = StepForm.form(of: .blank)
    form.append("after", visit.request.query["setelah"] ?? "\(max(1, procedure.steps.count - 1))")
    return try visit.page(DraftForm.newStep(draft, procedure, form))
  }

  /// POST /prosedur/:code/konsep/langkah-baru
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let place = form.int("after") ?? 0
    return try await visit.changeDraft(form, .stepAdded(place + 1), done: "Langkah sudah ditambahkan.") {
      draft, procedure, errors in
      DraftForm.newStep(draft, procedure, form, errors)
    } read: { procedure in
      var whole = form
      whole.append("way1", StepDefinition.blank.outcomes[0].words)
      whole.append("to1", "end")
      whole.append("runsClock", "1")
      guard procedure.step(place) != nil else {
        throw FormErrors("after", "Pilih langkah yang mendahuluinya.")
      }
      let sent = try StepForm(whole, of: .blank, in: procedure)
      return { $0.insert(sent.step, after: place) }
    }
  }

  /// POST /prosedur/:code/konsep/langkah/:step/naik
  @Sendable static func moveUp(_ visit: Visit) async throws -> Response { try await move(visit, up: true) }

  /// POST /prosedur/:code/konsep/langkah/:step/turun
  @Sendable static func moveDown(_ visit: Visit) async throws -> Response { try await move(visit, up: false) }

  private static func move(_ visit: Visit, up: Bool) async throws -> Response {
    let number = try visit.stepNumber()
    return try await visit.rearrange(.stepMoved(number), "Langkah sudah dipindahkan.") { procedure in
      guard procedure.step(number) != nil, procedure.step(up ? number - 1 : number + 1) != nil else {
        throw RevisionError.cannotMove
      }
      procedure.move(number, up: up)
    }
  }

  /// POST /prosedur/:code/konsep/langkah/:step/hapus
  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let number = try visit.stepNumber()
    return try await visit.rearrange(
      .stepRemoved(number), "Langkah sudah dihapus. Yang tadinya menuju ke sana kini menuju langkah sesudahnya."
    ) { procedure in
      guard procedure.step(number) != nil, procedure.steps.count > 1 else { throw RevisionError.cannotMove }
      if let follower = procedure.steps.first(where: { $0.follows == number }) {
        throw RevisionError.isFollowed(follower.number)
      }
      procedure.remove(number)
    }
  }
}

extension Visit {
  fileprivate func stepNumber() throws -> Int {
    guard let number = Int(try parameter("step")) else { throw VisitError.notFound }
    return number
  }

  fileprivate func step(of procedure: ProcedureDefinition) throws -> StepDefinition {
    guard let step = procedure.step(try stepNumber()) else { throw VisitError.notFound }
    return step
  }

  /// Changes the order of steps by a button of the draft's page.
  fileprivate nonisolated(nonsending) func rearrange(
    _ part: DraftPart, _ done: String, _ change: @escaping DraftChange
  ) async throws -> Response {
    let code = try parameter("code")
    let version = try request.form().int("version")
    do {
      try await app.write(by: actor) { deed in try deed.changeDraft(of: code, version: version, part, change) }
      return seeOther(RevisionDraft.path(code), Flash(.ok, done))
    } catch VisitError.stale(let what) {
      return try draftPage(stale: what)
    }
  }
}
