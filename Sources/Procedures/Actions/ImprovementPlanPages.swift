import Database
import HTTP
import Mustache
import Platform

/// An improvement planned, from something that was found or from nothing but a form; and planned anew.
struct ImprovementPlanPages: Sendable {
  /// What other features know of findings.
  let origins: [ImprovementOrigin]

  /// GET /tindakan/baru?sumber=audit&temuan=12, or ?lanjutan=TOKEN
  @Sendable func new(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let previous = try visit.previous(query)
    let form = try previous?.form ?? proposed(query, visit)
    return try show(form, FormErrors(), previous, visit)
  }

  /// POST /tindakan
  @Sendable func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (previous, once) = (try visit.previous(form), String(form.text("once").prefix(100)))
    do {
      let plan = try visit.plan(form)
      let made = try await visit.app.write(by: visit.actor) { deed in
        try deed.planImprovement(plan, after: previous, once: once)
      }
      return visit.seeOther(made.path, Flash(.ok, "Tindakan \(made.number) sudah direncanakan."))
    } catch let ImprovementError.plannedBefore(number, path) {
      return visit.seeOther(path, Flash(.ok, "Tindakan \(number) sudah direncanakan."))
    } catch let errors as FormErrors {
      return try show(form, errors, previous, visit)
    }
  }

  private func show(
    _ form: FormData, _ errors: FormErrors, _ previous: Improvement?, _ visit: Visit
  ) throws -> Response {
    let isKnown = !(form["key"] ?? "").isEmpty || previous != nil
    let hidden =
      [HiddenField("once", form.text("once").isEmpty ? visit.app.world.token() : form.text("once"))]
      + ["key", "item", "lanjutan"].map { HiddenField($0, form[$0] ?? "") }
      + (isKnown ? [HiddenField("source", form["source"] ?? "")] : [])
    let sheet = visit.sheet(form, errors, try visit.read { try $0.improvementChoices(at: visit.now) })
    let page = ImprovementFormPage(
      previous.map { "Tindakan lanjutan dari \($0.number)" } ?? "Rencanakan tindakan", of: nil,
      trail: "Rencanakan tindakan",
      about: "Yang risikonya paling tinggi dikerjakan lebih dahulu. Penanggung jawab langsung diberi tahu lewat surel.",
      sheet.form(
        action: ImprovementRoutes.root, hidden: hidden, isFromSource: isKnown, button: "Rencanakan tindakan",
        cancel: previous?.path ?? ImprovementRoutes.root), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  /// What the feature of the source proposes, else what the address itself says.
  private func proposed(_ query: FormData, _ visit: Visit) throws -> FormData {
    let source = Improvement.Source(code: query.text("sumber"))
    let found = try visit.read { db in
      for origin in origins where origin.source == source {
        if let proposal = try origin.find(db, query) { return proposal as ImprovementProposal? }
      }
      return nil
    }
    if let found { return found.form }
    return FormData([
      ("source", source?.code ?? ""), ("reference", query.line("rujukan")), ("finding", query.text("temuan")),
    ])
  }

  /// GET /tindakan/:improvement/ubah
  @Sendable func edit(_ visit: Visit) async throws -> Response {
    let one = try visit.improvement()
    return try showEdit(one, one.form, FormErrors(), visit)
  }

  /// POST /tindakan/:improvement/ubah
  @Sendable func change(_ visit: Visit) async throws -> Response {
    let (one, form) = (try visit.improvement(), try visit.request.form())
    let edition = form.int("edition")
    do {
      guard one.state == .open else { throw ImprovementError.notItsTurn }
      let plan = try visit.plan(form)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.changeImprovement(one, edition: edition, plan)
      }
      return visit.seeOther(one.path, Flash(.ok, "Rencana sudah diubah."))
    } catch let errors as FormErrors {
      return try showEdit(one, form, errors, visit)
    } catch VisitError.stale(let what) {
      let typed = visit.sheet(form, FormErrors(), try visit.read { try $0.improvementChoices(at: visit.now) })
      let notice = ChangeNotice(
        "Tindakan ini sudah berubah", what,
        typed: typed.form(action: "", hidden: [], isFromSource: true, button: "", cancel: ""),
        advice: "Periksa rencananya, lalu ubah lagi bila perlu.")
      return try visit.improvementPage(SentImprovement(notice: notice))
    }
  }

  private func showEdit(
    _ one: Improvement, _ form: FormData, _ errors: FormErrors, _ visit: Visit
  ) throws -> Response {
    guard one.state == .open else { throw ImprovementError.notItsTurn }
    let sheet = visit.sheet(form, errors, try visit.read { try $0.improvementChoices(at: visit.now) })
    let hidden = [
      HiddenField("edition", form["edition"] ?? "\(one.edition)"), HiddenField("source", one.source.code),
    ]
    let page = ImprovementFormPage(
      "Ubah rencana \(one.number)", of: one, trail: "Ubah rencana",
      about: "Yang semula tetap tercatat pada riwayat. Penanggung jawab baru diberi tahu lewat surel.",
      sheet.form(
        action: one.path + "/ubah", hidden: hidden, isFromSource: true, button: "Simpan rencana", cancel: one.path),
      errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// The one that is followed up, where the form or the address names one.
  fileprivate func previous(_ form: FormData) throws -> Improvement? {
    let token = form.text("lanjutan")
    guard !token.isEmpty else { return nil }
    guard let found = try read({ try $0.improvement(token: token) }) else { throw VisitError.notFound }
    return found
  }

  fileprivate func plan(_ form: FormData) throws -> PlannedImprovement {
    let choices = try read { try $0.improvementChoices(at: now) }
    return try PlannedImprovement(form, choices, on: app.office.zone.day(of: now))
  }

  fileprivate func sheet(_ form: FormData, _ errors: FormErrors, _ choices: ImprovementChoices) -> ImprovementSheet {
    ImprovementSheet(choices: choices, form: form, errors: errors, today: app.office.zone.day(of: now))
  }
}

extension Improvement {
  /// What its form would hold.
  fileprivate var form: FormData {
    FormData([
      ("source", source.code), ("key", sourceKey), ("item", sourceItem), ("reference", reference),
      ("finding", finding), ("unit", "\(unit)"), ("likelihood", "\(risk.likelihood)"),
      ("severity", "\(risk.severity)"), ("cause", cause), ("kind", kind.rawValue), ("task", task),
      ("responsible", responsible.code), ("due", dueOn.iso), ("evidence", evidence), ("lanjutan", token),
    ])
  }
}

extension ImprovementProposal {
  fileprivate var form: FormData {
    var pairs: [(name: String, value: String)] = [
      ("source", source.code), ("key", key), ("item", item), ("reference", reference), ("finding", finding),
    ]
    if let unit { pairs.append(("unit", "\(unit)")) }
    if let risk {
      pairs += [("likelihood", "\(risk.likelihood)"), ("severity", "\(risk.severity)")]
    }
    return FormData(pairs)
  }
}
