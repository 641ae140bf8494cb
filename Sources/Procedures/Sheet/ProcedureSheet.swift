import Documents
import Mustache
import Platform

/// The procedure's own paper in the official form (SOP-AP, row B-doc): identity block, then the table of steps with its
/// flowchart, page by page, drawn from the very data by which cases run.
struct ProcedureSheet: PaperPage {
  static let template = "Procedures/Sheet/sheet"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke prosedur"
  let control: PaperControl
  let parent: String
  let office: String
  let name: String
  let facts: [Fact]
  /// Pairs of lists beside each other, as the form has them.
  let blocks: [Pair]
  let performers: [Head]
  let performerCount: Int
  let width: String
  let pages: [Table]

  struct Head: Renderable {
    let name: String
    /// Drawn upright where columns are narrow; nil where the name is written.
    let upright: String?
  }

  struct Pair: Renderable {
    let left: Block
    let right: Block
  }

  struct Block: Renderable {
    let heading: String
    let lines: [String]
  }

  struct Table: Renderable {
    let top: String?
    let rows: [Row]
    let bottom: String?
  }

  struct Row: Renderable {
    let number: Int
    let text: String
    let flow: String
    let needs: [String]
    let time: String
    let gives: [String]
    let remarks: [String]
  }

  init(_ revision: Revision, _ procedure: ProcedureDefinition, marks found: [ApprovalMark], office: Office) {
    let marks = found.map(\.onPaper)
    let words = Words(zone: office.zone)
    let columns = SheetColumns(performers: procedure.performers.count)
    title = "SOP \(procedure.title)"
    backURL = revision.effectiveFrom == nil ? RevisionDraft.path(procedure.code) : revision.path
    name = procedure.title
    parent = office.parent
    self.office = office.name
    control = PaperControl(form: title, FormControl(revision, procedure), marks: marks, office: office)
    facts = Self.identity(revision, procedure, marks, words) + Self.remark(found)
    blocks = Self.blocks(procedure)
    performers = procedure.performers.map { Head(name: $0.name, upright: columns.isMany ? $0.uprightName : nil) }
    performerCount = procedure.performers.count
    width = columns.isMany ? "many" : "few"
    let chart = procedure.flowChart(columns)
    pages = zip(chart.pages, chart.drawnPages).map { rows, drawn in
      Table(
        top: drawn.top,
        rows: zip(procedure.steps[rows], drawn.rows).map { Row($0, flow: $1, of: procedure) }, bottom: drawn.bottom)
    }
  }

  private static func identity(
    _ revision: Revision, _ procedure: ProcedureDefinition, _ marks: [PaperMark], _ words: Words
  ) -> [Fact] {
    let approved = marks.last { $0.role == .approved }
    return [
      Fact("Nomor SOP", procedure.documentNumber ?? "Belum diberi nomor"), Fact("Revisi", "\(revision.number)"),
      Fact("Tanggal pembuatan", procedure.made.map { words.date($0) } ?? "–"),
      Fact("Tanggal revisi", procedure.revised.map { words.date($0) } ?? "–"),
      Fact("Tanggal efektif", revision.effective(procedure).map { words.date($0) } ?? "–"),
      Fact("Disahkan oleh", approved.map { "\($0.position)\n\($0.name)" } ?? "–"), Fact("Nama SOP", procedure.title),
    ]
  }

  /// What the paper has to say of its approval: one person did what is usually done by two.
  private static func remark(_ marks: [ApprovalMark]) -> [Fact] {
    guard let checked = marks.last(where: { $0.role == .checked }),
      marks.contains(where: { $0.role == .approved && $0.person == checked.person })
    else { return [] }
    return [Fact("Catatan", "Diperiksa dan disahkan oleh orang yang sama, sesuai aturan organisasi.")]
  }

  private static func blocks(_ procedure: ProcedureDefinition) -> [Pair] {
    [
      Pair(
        left: Block(heading: "Dasar hukum", lines: procedure.legalBasis),
        right: Block(heading: "Kualifikasi pelaksana", lines: procedure.qualifications)),
      Pair(
        left: Block(heading: "Keterkaitan", lines: procedure.related),
        right: Block(heading: "Peralatan/perlengkapan", lines: procedure.equipment)),
      Pair(
        left: Block(heading: "Peringatan", lines: procedure.warnings),
        right: Block(heading: "Pencatatan dan pendataan", lines: procedure.recording)),
    ]
  }
}

extension Revision {
  /// The day that its paper gives: its own, else that from which cases begin on it.
  fileprivate func effective(_ procedure: ProcedureDefinition) -> Day? { procedure.effective ?? effectiveFrom }
}

extension FormControl {
  fileprivate init(_ revision: Revision, _ procedure: ProcedureDefinition) {
    self.init(
      documentNumber: procedure.documentNumber, revision: revision.number,
      effective: revision.effective(procedure), revised: procedure.revised)
  }
}

extension ProcedureSheet.Row {
  fileprivate init(_ step: StepDefinition, flow: String, of procedure: ProcedureDefinition) {
    number = step.number
    text = step.text
    self.flow = flow
    needs = step.needs
    time = step.standard.words
    gives = step.gives
    remarks = procedure.sheetRemarks(of: step)
  }
}

extension Performer {
  /// The name as a picture that reads from bottom to top, in at most two lines.
  fileprivate var uprightName: String {
    let words = name.split(separator: " ")
    let half = (words.count + 1) / 2
    let lines = name.count <= 16 ? [name] : [words[..<half], words[half...]].map { $0.joined(separator: " ") }
    let texts = lines.filter { !$0.isEmpty }.enumerated().map { place, line in
      let x = 5.6 + 3.2 * Double(place) - (lines.count > 1 ? 1.6 : 0)
      return """
        <text font-family="Liberation Serif, serif" font-size="2.8" font-weight="700" transform="translate(\(x) 24.5) rotate(-90)">\(line.replacing("&", with: "&amp;")
          .replacing("<", with: "&lt;"))</text>
        """
    }
    return """
      <svg class="flow-upright" viewBox="0 0 10 25" aria-hidden="true">\(texts.joined())</svg>
      """
  }
}
