import Database
import HTTP
import Mustache
import Platform

/// A controlled paper made of parts: facts, sentences and tables under headings.
package struct FormPaper: PaperPage {
  package static let template = "Procedures/Papers/parts"

  /// A heading with what stands under it; what is empty is left out.
  package struct Part: Renderable {
    let heading: String
    let facts: [Fact]
    let hasFacts: Bool
    /// A paragraph each.
    let lines: [String]
    let columns: [Column]
    let rows: [Row]
    let hasRows: Bool
    /// Few enough to stand on one page together.
    let isShort: Bool
    /// Lines to write on with a pen, numbered.
    let blanks: [Int]

    /// - Parameters:
    ///   - rows: a value for each column; a row of one value alone names those below it.
    ///   - blanks: how many empty lines stand under it.
    package init(
      _ heading: String, facts: [Fact] = [], text: String = "", columns: [String] = [], rows: [[String]] = [],
      blanks: Int = 0
    ) {
      self.heading = heading
      self.facts = facts
      hasFacts = !facts.isEmpty
      lines = text.split(separator: "\n").map(String.init)
      let full = rows.filter { $0.count > 1 || columns.count == 1 }
      let heads = columns.enumerated().map { place, name in Column(name, full.map { $0[place] }) }
      self.columns = heads
      self.rows = rows.map { Row($0, heads) }
      hasRows = !rows.isEmpty
      isShort = rows.count <= 10
      self.blanks = Array(0..<blanks)
    }
  }

  /// A column, and how what stands in it is set.
  struct Column: Renderable {
    let name: String
    let style: String

    /// Characters of a value that says a thing in a word or two: a unit, a date, a state.
    private static let longestShort = 24

    /// - Parameter values: of its rows: numbers stand right, boxes in the middle, the words of short ones stay whole; a
    ///   column without any is written in by hand.
    init(_ name: String, _ values: [String]) {
      self.name = name
      style = Self.style(of: values)
    }

    private static func style(of values: [String]) -> String {
      if values.isEmpty { return "" }
      if values.allSatisfy(\.isEmpty) { return "by-hand" }
      if values.allSatisfy({ Int($0) != nil }) { return "number" }
      if values.allSatisfy({ $0 == "☐" }) { return "box" }
      return values.allSatisfy { $0.count <= longestShort } ? "short" : ""
    }
  }

  struct Row: Renderable {
    /// The name of the rows below; nil for a row of cells.
    let part: String?
    let width: Int
    let cells: [Cell]

    init(_ values: [String], _ columns: [Column]) {
      let isPart = values.count == 1 && columns.count > 1
      part = isPart ? values[0] : nil
      width = columns.count
      cells = isPart ? [] : zip(columns, values).map { Cell(label: $0.name, value: $1, style: $0.style) }
    }
  }

  struct Cell: Renderable {
    let label: String
    let value: String
    let style: String
  }

  package let title: String
  package let backURL: String
  package let backLabel: String
  let letterhead: Letterhead
  let control: PaperControl
  let seal: PaperSeal?
  let form: String
  let number: String
  let parts: [Part]
  /// Whether it lies across.
  let isWide: Bool

  /// - Parameters:
  ///   - kind: heads it.
  ///   - number: that people know it by; may be empty.
  package init(
    _ kind: PaperKind, number: String, _ parts: [Part], _ trim: PaperTrim, back: (url: String, label: String),
    isWide: Bool = false, office: Office
  ) {
    title = number.isEmpty ? kind.title : "\(kind.title) \(number)"
    (backURL, backLabel) = back
    letterhead = office.letterhead
    (control, seal) = (trim.control, trim.seal)
    (form, self.number, self.parts, self.isWide) = (kind.title, number, parts, isWide)
  }
}

extension Snapshot {
  /// The document control of a form by the procedure that the office works by now; without a number while it has none.
  package func officeControl(of kind: PaperKind, _ office: Office, at now: Instant) throws -> FormControl {
    guard let revision = try effectiveRevision(of: office.procedure, on: office.zone.day(of: now)) else {
      return FormControl(documentNumber: nil, revision: 0, effective: nil, revised: nil)
    }
    return try control(of: kind, in: revision.id)
  }
}

extension Visit {
  /// The header of a paper of the office that is not issued.
  package func officeTrim(_ kind: PaperKind, marks: [PaperMark] = []) throws -> PaperTrim {
    let control = try read { try $0.officeControl(of: kind, office, at: now) }
    return PaperTrim(control: PaperControl(kind, control, marks: marks, office: app.office))
  }
}

/// A paper of the office that is issued from its own page: what it shows now is frozen when somebody asks for it.
package struct OfficePaper: Sendable {
  let kind: PaperKind
  let about: Subject
  /// What it is known by: a day, a month, a number.
  let number: String
  let back: (url: String, label: String)
  let parts: [FormPaper.Part]
  let isWide: Bool

  package init(
    _ kind: PaperKind, about: Subject = Subject("office", 1), number: String, back: (url: String, label: String),
    isWide: Bool = false, _ parts: [FormPaper.Part]
  ) {
    (self.kind, self.about, self.number, self.back, self.isWide, self.parts) = (
      kind, about, number, back, isWide, parts
    )
  }

  fileprivate func page(_ trim: PaperTrim, _ office: Office) -> FormPaper {
    FormPaper(kind, number: number, parts, trim, back: back, isWide: isWide, office: office)
  }
}

extension Route {
  /// A paper of the office: its print view, and at the same address the deed that issues it as it stands.
  package static func officePaper(
    _ pattern: String, _ access: Access, _ purpose: String, _ make: @escaping @Sendable (Visit) throws -> OfficePaper
  ) -> [Route] {
    [
      Route(
        .get, pattern, access,
        { visit in
          let paper = try make(visit)
          return try visit.printView(toIssue: paper.page(try visit.officeTrim(paper.kind), visit.office))
        }, purpose),
      Route(
        .post, pattern, access,
        { visit in
          let paper = try make(visit)
          let id = try await visit.app.write(by: visit.actor) { deed in try deed.issue(paper) }
          guard let issued = try visit.read({ try $0.paper(id) }) else { throw VisitError.notFound }
          return visit.seeOther("/dokumen/\(issued.code.text)")
        }, purpose + ", issued (P6)"),
    ]
  }
}

extension Deed {
  /// Issues a paper of the office as it stands, prepared by whoever asks for it.
  fileprivate func issue(_ paper: OfficePaper) throws -> Paper.ID {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    let draft = PaperDraft(
      paper.kind, number: paper.number, control: try db.officeControl(of: paper.kind, office, at: at),
      marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: at)], about: paper.about)
    return try issue(draft) { trim in paper.page(trim, office) }
  }
}
