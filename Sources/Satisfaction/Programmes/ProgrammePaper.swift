import HTTP
import Mustache
import Platform
import Procedures

/// *Rencana Program K3* on paper.
struct ProgrammePaper: PaperPage {
  static let template = "Satisfaction/Programmes/programme-paper"

  struct Line: Renderable {
    let number: String
    let name: String
    let meaning: String
    let methods: String
    /// The items that measure it; nil for the whole questionnaire.
    let items: String?
    let target: String
    let responsible: String
    let months: String
  }

  let title: String
  let backURL: String
  let backLabel = "Kembali ke program"
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let heading: String
  let number: String
  /// A paragraph each.
  let purpose: [String]
  let scope: [String]
  let lines: [Line]
  let resources: [ProgrammeShow.Resource]

  init(
    _ programme: Programme, _ indicators: [Indicator], _ resources: [ProgrammeResource], _ trim: PaperTrim,
    _ office: Office
  ) {
    let words = Words(zone: office.zone)
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    (title, backURL) = (programme.title, programme.path)
    (heading, number) = (programme.title, programme.number)
    purpose = programme.purpose.paragraphs
    scope = programme.scope.paragraphs
    lines = indicators.map {
      Line(
        number: "\($0.number)", name: $0.name, meaning: $0.meaning, methods: $0.methodWords,
        items: $0.itemWords.isEmpty ? nil : $0.itemWords, target: $0.planned.words, responsible: $0.responsible,
        months: $0.months.words)
    }
    self.resources = resources.map {
      ProgrammeShow.Resource(
        kind: $0.kind, amount: $0.amount, provider: $0.provider, from: words.shortDate($0.from))
    }
  }
}

extension String {
  /// What stands on a line each.
  var paragraphs: [String] { split(separator: "\n").map(String.init) }
}

/// *Form Indikator Kepuasan* on paper: each indicator with a row for its results, to be filled in by hand.
struct IndicatorPaper: PaperPage {
  static let template = "Satisfaction/Programmes/indicator-paper"

  struct Line: Renderable {
    let number: String
    let name: String
    let meaning: String
    /// Every method, ticked or not.
    let methods: [Box]
    let measure: String
    let items: String
    let target: String
    let responsible: String
    /// Those in which it is measured.
    let months: [String]
  }

  struct Box: Renderable {
    let label: String
    let mark: String
  }

  let title: String
  let backURL: String
  let backLabel = "Kembali ke program"
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let heading: String
  let number: String
  let lines: [Line]

  init(_ programme: Programme, _ indicators: [Indicator], _ trim: PaperTrim, _ office: Office) {
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    heading = "\(PaperKind.indicators.title) Tahun \(programme.year)"
    (title, backURL, number) = (heading, programme.path, programme.number)
    lines = indicators.map { indicator in
      Line(
        number: "\(indicator.number)", name: indicator.name, meaning: indicator.meaning,
        methods: IndicatorMethod.allCases.map { method in
          Box(label: method.label, mark: indicator.methods.contains(method) ? "☒" : "☐")
        }, measure: indicator.planned.measure.label,
        items: indicator.itemWords.isEmpty ? "Seluruh kuesioner" : indicator.itemWords, target: indicator.planned.words,
        responsible: indicator.responsible,
        months: indicator.months.months.map(MonthSet.short))
    }
  }
}

/// The form of a programme's indicators: as it stands, or once the programme is approved, as it was issued.
enum IndicatorPaperPages {
  /// GET /survei/program/:year/form-indikator
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let programme = try visit.programme()
    if let paper = try programme.formPaper.flatMap({ id in try visit.read { try $0.paper(id) } }) {
      return try visit.show(paper, back: BackLink(programme.path, "Kembali ke program"))
    }
    return try visit.printView(try draft(visit, programme), stamp: PaperStamp.draft)
  }

  /// GET /survei/program/:year/form-indikator/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let programme = try visit.programme()
    if let paper = try programme.formPaper.flatMap({ id in try visit.read { try $0.paper(id) } }) {
      return try await visit.pdf(paper)
    }
    return try await visit.pdf(try draft(visit, programme), stamp: PaperStamp.draft)
  }

  private static func draft(_ visit: Visit, _ programme: Programme) throws -> IndicatorPaper {
    try visit.read { db in
      let control = try db.control(of: .indicators, visit.office, at: visit.now)
      let marks = try db.approval(.programme, of: programme.revisionID.rawValue)?.marks ?? []
      let trim = PaperTrim(
        control: PaperControl(.indicators, control, marks: marks.map(\.onPaper), office: visit.office))
      return IndicatorPaper(programme, try db.indicators(of: programme.id), trim, visit.office)
    }
  }
}
