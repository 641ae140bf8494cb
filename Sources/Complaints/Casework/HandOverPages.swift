import HTTP
import Mustache
import Platform
import Procedures

/// A step goes to another colleague of the same position, with a note.
enum HandOverPages {
  private static let limits: TextLimits = ["note": 2000]

  /// GET /keluhan/:case/serah
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    return try page(visit, run)
  }

  /// POST /keluhan/:case/serah
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    let (note, version) = (form.text("note"), form.int("version"))
    var errors = FormErrors()
    limits.check(form, &errors)
    if note.isEmpty { errors.note("note", "Tulis sampai di mana pekerjaannya dan apa yang perlu diperhatikan.") }
    let chosen = try successors(visit, run).first { $0.id.description == form.text("person") }
    if chosen == nil { errors.note("person", "Pilih kepada siapa.") }
    guard errors.isEmpty, let chosen else { return try page(visit, run, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in
      try deed.handOver(run, to: chosen.id, note: note, version: version, at: "/keluhan/")
    }
    let mayRead = try visit.read { try $0.mayRead(run, try visit.colleague()) }
    return visit.seeOther(
      mayRead ? "/keluhan/\(run.token)" : "/tugas",
      Flash(.ok, "Keluhan \(run.number) diserahkan kepada \(chosen.name), yang diberi tahu lewat surel."))
  }

  private static func successors(_ visit: Visit, _ run: Case) throws -> [Person] {
    let giver = try visit.colleague().person
    return try visit.read { db in
      try db.openStep(of: run.id).map { try db.successors(for: $0, from: giver, at: visit.now) } ?? []
    }
  }

  private static func page(
    _ visit: Visit, _ run: Case, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let people = try successors(visit, run)
    let path = "/keluhan/\(run.token)"
    let version = form.fields.isEmpty ? String(run.version) : form.text("version")
    let fields: [any Renderable] = [
      RadioGroup(
        "person", "Kepada", people.map { Choice($0.id.description, $0.name) }, form: form, errors: errors,
        hint: people.isEmpty ? "Belum ada rekan lain pada jabatan ini. Minta administrator menunjuknya." : nil),
      TextArea(
        "note", "Catatan serah terima", form: form, errors: errors, hint: "Dibaca rekan kerja saja.", rows: 4,
        maxLength: limits["note"]),
    ]
    let shown = CaseFormPage(
      "Serahkan kepada rekan",
      about: "Langkah yang sedang berjalan menjadi tugas rekan itu; batas waktunya tidak berubah.", of: run,
      WebForm(
        action: "\(path)/serah", hidden: [HiddenField("version", version)], fields: fields, button: "Serahkan",
        cancel: (label: "Batal", href: path)), errors)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

enum HandOverRoutes {
  static let all: [Route] = [
    Route(.get, "/keluhan/:case/serah", .caseWorker, HandOverPages.new, "the form to hand the open step over (C5)"),
    Route(.post, "/keluhan/:case/serah", .caseWorker, HandOverPages.create, "hands the open step over (C5)"),
  ]
}
