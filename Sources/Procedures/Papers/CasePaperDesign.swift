import Database
import Platform

/// A paper that knows whether its part of the case is done.
package protocol CompletablePaper: PaperPage {
  /// Whether what it shows was completed, so that it is no draft even where it was never issued: what was done before
  /// papers were issued.
  var isComplete: Bool { get }
}

/// How one kind of paper of a case is drawn, signed and found: a feature declares one for each of its papers, issues it
/// in the verb that makes it final (`Deed.issue(_:of:)`), and shows it by `Route.paper(_:_:_:_:)`.
///
/// Until it is issued, its print view and PDF show the present state, marked "KONSEP"; afterwards what was issued.
package struct CasePaperDesign<P: CompletablePaper>: Sendable {
  package let kind: PaperKind
  /// Whether it gathers more after it was issued, such as the answers to a disposition: its print view then goes on
  /// showing the present state, and what was issued is read among the case's issued papers.
  package let goesOn: Bool
  /// What this case's procedure calls it; nil for the kind's own title.
  package let name: @Sendable (Snapshot, Case) throws -> String?
  /// Who prepared, checked and approved it so far.
  package let marks: @Sendable (Snapshot, Case) throws -> [PaperMark]
  /// Draws it from the records; nil while there is nothing to draw.
  package let draw: @Sendable (Snapshot, Case, Office, PaperTrim) throws -> P?

  package init(
    _ kind: PaperKind, goesOn: Bool = false,
    name: @escaping @Sendable (Snapshot, Case) throws -> String? = { _, _ in nil },
    marks: @escaping @Sendable (Snapshot, Case) throws -> [PaperMark],
    draw: @escaping @Sendable (Snapshot, Case, Office, PaperTrim) throws -> P?
  ) {
    self.kind = kind
    self.goesOn = goesOn
    self.name = name
    self.marks = marks
    self.draw = draw
  }

  /// The kind as it is called in a case.
  fileprivate func kind(_ db: Snapshot, _ run: Case) throws -> PaperKind {
    PaperKind(kind.code, try name(db, run) ?? kind.title, form: kind.form)
  }

  /// The page as it stands, not issued; nil while there is nothing to draw.
  package func preview(_ db: Snapshot, _ run: Case, _ office: Office) throws -> P? {
    let kind = try kind(db, run)
    let control = try db.control(of: kind, in: run.revision)
    let trim = PaperTrim(control: PaperControl(kind, control, marks: try marks(db, run), office: office))
    return try draw(db, run, office, trim)
  }
}

extension Deed {
  /// Issues a paper of a case as it stands now, to be called last in the verb that makes it final.
  ///
  /// - Parameter number: by which people know the paper; nil: the case's.
  /// - Throws: `ProcedureError.noSuchWay` when there is nothing to draw, a fault of the program.
  @discardableResult
  package func issue<P: CompletablePaper>(
    _ design: CasePaperDesign<P>, of id: Case.ID, number: String? = nil
  ) throws -> Paper.ID {
    guard let run = try db.caseRun(id) else { throw VisitError.notFound }
    let kind = try design.kind(db, run)
    let draft = PaperDraft(
      kind, number: number ?? run.number, control: try db.control(of: kind, in: run.revision),
      marks: try design.marks(db, run), about: Subject("case", id), of: id)
    return try issue(draft) { trim in
      guard let page = try design.draw(db, run, office, trim) else {
        throw ProcedureError.noSuchWay("paper \(design.kind.code)")
      }
      return page
    }
  }
}
