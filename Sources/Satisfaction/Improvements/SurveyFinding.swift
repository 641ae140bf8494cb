import Database
import HTTP
import Platform
import Procedures

extension [ImprovementOrigin] {
  /// What surveys find.
  package static let satisfaction: [ImprovementOrigin] = [.survey]
}

extension ImprovementOrigin {
  /// An item of a round, a row of its matrix, or a theme of its free text:
  /// `/tindakan/baru?sumber=survei&putaran=TOKEN&butir=CODE&baris=2`.
  static let survey = ImprovementOrigin(.survey) { db, query in
    let (token, code, row) = (query.text("putaran"), query.text("butir"), query.int("baris"))
    guard let found = try db.surveyFinding(round: token, item: code, row: row) else {
      return try db.themeFinding(round: token, theme: code)
    }
    return ImprovementProposal(
      .survey, key: token, item: found.figure.sourceItem, reference: "\(found.title), butir \(code)",
      finding: found.figure.finding)
  }
}

extension ItemFigure {
  /// "Butir …. Rata-rata 2,41 dari 4 (n = 37)." Without a figure where too few answered without their names.
  fileprivate var finding: String {
    let words = Words(zone: .wib)
    let text = item.kind == .matrix ? label : item.text
    guard let mean, let highest = scale?.upperBound else { return text }
    let few = count < AnswerFigure.few ? ", n kecil" : ""
    return "\(text)\nRata-rata \(words.mean(mean)) dari \(highest) (n = \(words.number(count))\(few))."
  }
}

extension Snapshot {
  /// What a round says of one item, as its analysis does.
  fileprivate func surveyFinding(
    round: String, item: String, row: Int?
  ) throws -> (title: String, figure: ItemFigure)? {
    guard let round = try analysedRound(token: round), let version = try questionnaire(version: round.version),
      let asked = version.item(item)
    else { return nil }
    let place = asked.kind == .matrix ? row ?? asked.rows.first?.number ?? 0 : 0
    let figures = try figureWriter(of: round, version, .all).figures(trend: TrendFigure(points: []))
    let told = figures.figure(item, at: place)
    let number = version.number(of: item) ?? 0
    // Of text and of what is kept back there is no figure, but still a question.
    return (round.title, told ?? ItemFigure(asked, place: place, number: number, [], isWithheld: true))
  }
}
