import Database
import Platform

/// What a feature says of a paper that becomes final.
package struct PaperDraft: Sendable {
  package let kind: PaperKind
  package let control: FormControl
  /// The number people know it by.
  package let number: String
  package let marks: [PaperMark]
  /// What it is about, as the trail names it.
  package let subject: Subject
  package let caseID: Case.ID?

  package init(
    _ kind: PaperKind, number: String, control: FormControl, marks: [PaperMark], about subject: Subject,
    of caseID: Case.ID? = nil
  ) {
    self.kind = kind
    self.control = control
    self.number = number
    self.marks = marks
    self.subject = subject
    self.caseID = caseID
  }
}

/// What makes a drawn page a controlled paper: its header, and once it is issued what it is checked by.
package struct PaperTrim: Sendable {
  package let control: PaperControl
  /// Nil on what is not issued.
  package let seal: PaperSeal?

  package init(control: PaperControl, seal: PaperSeal? = nil) {
    self.control = control
    self.seal = seal
  }
}

extension Deed {
  /// Issues a paper, to be called last in the verb that makes it final: the page is drawn with its header, check code
  /// and the place of the trail, and kept as it is. Its PDF is made afterwards, by a job.
  @discardableResult
  package func issue<P: PaperPage>(_ draft: PaperDraft, _ page: (PaperTrim) throws -> P) throws -> Paper.ID {
    let code = PaperCode(app.world)
    let head = try lastEntry ?? db.trailHead()
    let trim = PaperTrim(
      control: PaperControl(draft.kind, draft.control, marks: draft.marks, office: office),
      seal: PaperSeal(code, head: head, office: office))
    let drawn = try page(trim)
    let content = try app.text(of: drawn).html
    let id = try insert(draft, code, title: drawn.title, content)
    for mark in draft.marks {
      try db.execute(
        """
        INSERT INTO paperMark (paperID, role, name, position, at)
        VALUES (\(id), \(mark.role), \(mark.name), \(mark.position), \(mark.at))
        ON CONFLICT (paperID, role) DO UPDATE SET name = excluded.name, position = excluded.position, at = excluded.at
        """)
    }
    try db.execute("INSERT INTO paperWaiting (paperID, nextAt) VALUES (\(id), \(at))")
    let hash = PaperHash.words(Array(Sodium.hash(content).prefix(16))).filter { $0 != " " }
    try record("paper.issued", Subject("paper", id), "kind=\(draft.kind.code) hash=\(hash)")
    return id
  }

  private func insert(
    _ draft: PaperDraft, _ code: PaperCode, title: String, _ content: [UInt8]
  ) throws -> Paper.ID {
    try db.insert(
      """
      INSERT INTO paper (code, kind, form, title, number, documentNumber, revision, effectiveOn, revisedOn, issuer,
        subjectKind, subjectID, caseID, content, contentHash, issuedAt, issuedBy)
      VALUES (\(code.raw), \(draft.kind.code), \(draft.kind.title), \(title), \(draft.number),
        \(draft.control.documentNumber), \(draft.control.revision), \(draft.control.effective),
        \(draft.control.revised), \(office.name), \(draft.subject.kind), \(draft.subject.id), \(draft.caseID),
        \(String(decoding: content, as: UTF8.self)), \(Sodium.hash(content)), \(at), \(actor.personID))
      """)
  }
}
