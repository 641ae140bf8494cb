import Database
import Platform

extension Deed {
  /// Tells whoever holds an ability that a document waits for him.
  ///
  /// - Parameters:
  ///   - positions: by their codes; who holds one of them is told as well.
  ///   - person: who is not told, because he did the deed or may not do the next.
  package func tell(
    _ ability: Ability, orIn positions: Set<String> = [], of document: ApprovalDocument, _ way: ApprovalWay,
    _ what: String, but person: Person.ID? = nil
  ) throws {
    for reader in try db.people(holding: ability, orIn: positions, at: at) where reader.id != person {
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
  /// Everybody who is here, has an address and holds a position with an ability, or one of some by their codes.
  package func people(
    holding ability: Ability, orIn positions: Set<String> = [], at now: Instant
  ) throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM person p WHERE p.email <> '' AND (p.leftAt IS NULL OR p.leftAt > \(now)) AND p.id IN (
        SELECT a.personID FROM appointment a JOIN position s ON s.id = a.positionID
        WHERE a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))
          AND (s.code IN \(list: positions.sorted())
            OR s.id IN (SELECT b.positionID FROM positionAbility b WHERE b.ability = \(ability))))
      ORDER BY p.name, p.id
      """)
  }
}
