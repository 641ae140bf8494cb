import Database
import Platform

/// Where a version stands: what its address says.
struct VersionPlace: Sendable, Hashable {
  let code: String
  let number: Int

  var path: String { "\(QuestionnaireRoutes.root)/\(code)/\(number)" }
}

extension QuestionnaireVersion {
  var place: VersionPlace { VersionPlace(code: questionnaire.code, number: number) }

  /// The same to be kept as something new: nothing in it has an id.
  var copied: [QuestionSection] {
    sections.map { section in
      var copy = section
      copy.id = QuestionSection.unkept
      copy.items = section.items.map { item in
        var copy = item
        copy.id = Item.unkept
        return copy
      }
      return copy
    }
  }
}

/// A questionnaire that somebody wants to begin.
struct NewQuestionnaire: Sendable {
  let title: String
  let kind: Questionnaire.Kind
  /// What it begins as a copy of; nil for an empty one.
  let model: QuestionnaireVersion.ID?
}

extension Deed {
  /// Begins a questionnaire, with a draft of its first version.
  func makeQuestionnaire(_ new: NewQuestionnaire) throws -> VersionPlace {
    let model = try new.model.flatMap { try db.questionnaire(version: $0) }
    let taken: Set<String> = Set(try db.values("SELECT code FROM questionnaire /* whole table */"))
    // Both are places of their own in the address.
    let code = ItemCode.suggested(for: new.title, besides: taken.union(["baru", "butir"]))
    let id: Questionnaire.ID = try db.insert(
      """
      INSERT INTO questionnaire (code, kind, madeAt, madeBy)
      VALUES (\(code), \(new.kind), \(at), \(actor.personID))
      """)
    let place = VersionPlace(code: code, number: 1)
    try draft(place, of: id, title: new.title, like: model)
    try record("questionnaire.made", Subject("questionnaire", id), "version=1")
    return place
  }

  /// Begins the next version, as a copy of the last.
  func startVersion(of code: String) throws -> VersionPlace {
    let last = try lastVersion(of: code)
    guard last.questionnaire.retiredAt == nil else { throw QuestionnaireError.isRetired }
    guard !last.isDraft else { throw QuestionnaireError.hasDraft }
    let place = VersionPlace(code: code, number: last.number + 1)
    try draft(place, of: last.questionnaire.id, title: last.title, like: last)
    try record("questionnaire.versionMade", Subject("questionnaire", last.questionnaire.id), "version=\(place.number)")
    return place
  }

  private func draft(
    _ place: VersionPlace, of id: Questionnaire.ID, title: String, like model: QuestionnaireVersion?
  ) throws {
    try db.execute(
      """
      INSERT INTO questionnaireVersion (questionnaireID, number, title, madeAt, madeBy)
      VALUES (\(id), \(place.number), \(title), \(at), \(actor.personID))
      """)
    guard let empty = try db.questionnaire(place.code, number: place.number) else { throw VisitError.notFound }
    var filled = empty
    filled.sections =
      model?.copied ?? [
        QuestionSection(id: QuestionSection.unkept, title: "Bagian pertama", guidance: "", items: [])
      ]
    filled.purpose = model?.purpose ?? ""
    filled.minutes = model?.minutes ?? 5
    filled.thanks = model?.thanks ?? "Terima kasih atas jawaban Anda."
    try db.keep(filled, over: empty)
  }

  /// Changes a draft that still is as it was read.
  func editQuestionnaire(
    _ place: VersionPlace, edition: Int?, _ part: String, _ change: (inout QuestionnaireVersion) throws -> Void
  ) throws {
    let old = try openDraft(place, edition: edition)
    var new = old
    try change(&new)
    try db.keep(new, over: old)
    try record(
      "questionnaire.changed", Subject("questionnaire", old.questionnaire.id), "version=\(old.number) part=\(part)")
  }

  /// Issues a version: it never changes again, rounds may ask it, and its blank paper lies in the archive.
  func issueQuestionnaire(_ place: VersionPlace, edition: Int?) throws {
    let draft = try openDraft(place, edition: edition)
    guard draft.faults.isEmpty else { throw QuestionnaireError.hasFaults }
    let issued = try db.issuedCodes(of: draft.questionnaire.id)
    if let refusal = draft.items.lazy.compactMap({ issued[$0.code]?.refusal(of: $0) }).first {
      throw QuestionnaireError.otherScale(refusal)
    }
    try db.execute(
      "UPDATE questionnaireVersion SET issuedAt = \(at), issuedBy = \(actor.personID) WHERE id = \(draft.id)")
    try record(
      "questionnaire.issued", Subject("questionnaire", draft.questionnaire.id), "version=\(draft.number)")
    guard let issued = try db.questionnaire(version: draft.id) else { throw VisitError.notFound }
    try issuePaper(of: issued)
  }

  /// Takes a draft away; a questionnaire without any version goes with it.
  func discardQuestionnaire(_ place: VersionPlace, edition: Int?) throws {
    let draft = try openDraft(place, edition: edition)
    try db.remove(draft)
    if draft.number == 1 { try db.execute("DELETE FROM questionnaire WHERE id = \(draft.questionnaire.id)") }
    try record(
      "questionnaire.discarded", Subject("questionnaire", draft.questionnaire.id), "version=\(draft.number)")
  }

  /// Says that no new round asks a questionnaire any more, or that rounds may ask it again.
  func retireQuestionnaire(_ code: String, _ isRetired: Bool) throws {
    let last = try lastVersion(of: code)
    guard (last.questionnaire.retiredAt != nil) != isRetired else {
      throw VisitError.stale("Keadaan kuesioner ini sudah berubah.")
    }
    try db.execute(
      "UPDATE questionnaire SET retiredAt = \(isRetired ? at : nil) WHERE id = \(last.questionnaire.id)")
    try record(
      isRetired ? "questionnaire.retired" : "questionnaire.revived", Subject("questionnaire", last.questionnaire.id))
  }

  private func lastVersion(of code: String) throws -> QuestionnaireVersion {
    let number: Int? = try db.value(
      """
      SELECT MAX(v.number) FROM questionnaire q JOIN questionnaireVersion v ON v.questionnaireID = q.id
      WHERE q.code = \(code)
      """)
    guard let number, let last = try db.questionnaire(code, number: number) else { throw VisitError.notFound }
    return last
  }

  /// A draft, if it still is as it was read.
  private func openDraft(_ place: VersionPlace, edition: Int?) throws -> QuestionnaireVersion {
    guard let version = try db.questionnaire(place.code, number: place.number) else { throw VisitError.notFound }
    guard version.isDraft else { throw QuestionnaireError.isIssued }
    guard version.questionnaire.retiredAt == nil else { throw QuestionnaireError.isRetired }
    guard edition == version.edition else { throw VisitError.stale(QuestionnaireVersion.changed) }
    return version
  }
}

extension QuestionnaireVersion {
  /// What somebody is told whose page has become stale.
  static let changed = "Konsep ini diubah orang lain, atau di jendela lain, sejak Anda membukanya."
}
