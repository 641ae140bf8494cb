import Database
import Platform

extension Deed {
  /// Tells whoever holds an ability that a document waits for him.
  ///
  /// - Parameter person: who is not told, because he did the deed or may not do the next.
  package func tell(
    _ ability: Ability, of document: ApprovalDocument, _ way: ApprovalWay, _ what: String, but person: Person.ID? = nil
  ) throws {
    for reader in try db.people(holding: ability, at: at) where reader.id != person {
      try enqueue(mail(document, way, what, to: reader))
    }
  }

  func tellPreparer(
    _ approval: Approval, _ document: ApprovalDocument, _ way: ApprovalWay, _ what: String, reason: String = ""
  ) throws {
    guard let person = try approval.mark(.prepared).flatMap({ try db.person($0.person) }), !person.email.isEmpty else {
      return
    }
    try enqueue(mail(document, way, what, to: person, reason: reason))
  }

  private func mail(
    _ document: ApprovalDocument, _ way: ApprovalWay, _ what: String, to person: Person, reason: String = ""
  ) -> Mail {
    let place = office.line(
      "\(way.capitalised)nya ada", to: document.path,
      otherwise: "pada halaman \(way.noun); masuk, lalu buka dari daftarnya")
    return Mail(
      kind: "approval.waiting", address: person.email, subject: document.title,
      body: """
        Yth. \(person.name),

        \(document.title) \(what).\(reason.isEmpty ? "" : "\nAlasan: \(reason)")
        \(place)

        \(office.name)
        """)
  }
}

extension Snapshot {
  /// Everybody who is here, has an address and holds a position with an ability.
  package func people(holding ability: Ability, at now: Instant) throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM person p WHERE p.email <> '' AND (p.leftAt IS NULL OR p.leftAt > \(now)) AND p.id IN (
        SELECT a.personID FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
        WHERE b.ability = \(ability) AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now)))
      ORDER BY p.name, p.id
      """)
  }
}
