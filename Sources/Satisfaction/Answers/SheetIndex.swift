import HTTP
import Mustache
import Platform

/// What the template of the list sees.
struct SheetIndex: StaffPage {
  static let template = "Satisfaction/Answers/index"
  let title = "Kepuasan pelanggan"
  let breadcrumbs = [Breadcrumb("Kepuasan")]
  let period: String
  let responses: String
  let figures: [Figure]
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager
  let export: String
  let workbook: String

  /// One question's result in large type.
  struct Figure: Renderable {
    let label: String
    let value: String
    let basis: String
    let isFew: Bool
  }

  struct Line: Renderable {
    let href: String
    let number: String
    let answered: String
    let subject: String
    let comment: String
    /// In the order of the questions: "5 · 3 · 4".
    let scores: String
    let tags: [Tag]
  }

  struct Content {
    let sheets: [AnsweredSheet]
    let total: Int
    let figures: [AnswerFigure]
    let asked: Int
    let answered: Int
    let questions: [Question]
  }

  /// What stands where there are no answers.
  static let none = "belum ada"

  init(_ content: Content, _ filter: SheetFilter, isGoingBack: Bool, hasKey: Bool, _ words: Words) {
    period = filter.month.map { words.month($0) } ?? "Dua belas bulan terakhir"
    responses =
      content.asked == 0
      ? "Belum ada yang ditanya."
      : "\(words.number(content.answered)) dari \(words.number(content.asked)) yang ditanya menjawab."
    figures = content.figures.map { Figure($0, words) }
    filters = Self.fields(filter)
    let size = SheetPages.pageSize
    let hasMore = content.sheets.count > size
    let shown = isGoingBack && hasMore ? Array(content.sheets.suffix(size)) : Array(content.sheets.prefix(size))
    lines = shown.map { Line($0, content.questions, words) }
    hasLines = !lines.isEmpty
    let (hasPrevious, hasNext) = (isGoingBack ? hasMore : hasKey, isGoingBack || hasMore)
    pager = Pager(
      total: words.count(content.total, "penilaian", upTo: SheetPages.countLimit),
      first: hasPrevious ? filter.address() : nil,
      previous: hasPrevious ? shown.first.map { filter.address(more: "sebelum", SheetKey($0)) } : nil,
      next: hasNext ? shown.last.map { filter.address(more: "sesudah", SheetKey($0)) } : nil)
    export = filter.address("\(SheetRoutes.root).csv")
    workbook = filter.address("\(SheetRoutes.root).xlsx")
  }

  private static func fields(_ filter: SheetFilter) -> [any Renderable] {
    let form = FormData(filter.query)
    return [
      filter.months.field,
      SelectField("nilai", "Nilai", [Choice("kurang", "Ada yang 1 atau 2")], form: form, prompt: "Semua"),
      CheckGroup("dihubungi", "Tindak lanjut", [Choice("1", "Minta dihubungi, belum dihubungi")], form: form),
    ]
  }
}

extension SheetFilter {
  fileprivate func address(more name: String, _ key: SheetKey) -> String {
    address(SheetRoutes.root, [(name, key.text)])
  }
}

extension SheetIndex.Figure {
  fileprivate init(_ figure: AnswerFigure, _ words: Words) {
    label = figure.text
    value = figure.mean.map { words.number($0) } ?? SheetIndex.none
    isFew = figure.count > 0 && figure.count < AnswerFigure.few
    basis =
      figure.topTwo.map {
        "rata-rata dari \(words.count(figure.count, "jawaban")); \(words.percent($0)) menjawab puas atau sangat puas"
      } ?? ""
  }
}

extension SheetIndex.Line {
  fileprivate init(_ sheet: AnsweredSheet, _ questions: [Question], _ words: Words) {
    href = "\(SheetRoutes.root)/\(sheet.token)"
    number = sheet.number
    answered = words.shortDateTime(sheet.answeredAt)
    subject = sheet.subject
    comment = words.excerpt(sheet.comment, 160)
    scores = questions.map { question in sheet.scores[question.code].map { "\($0)" } ?? "–" }.joined(separator: " · ")
    tags = sheet.tags
  }
}

extension AnsweredSheet {
  var tags: [Tag] {
    let waits = mayContact ? [handledAt == nil ? Tag("Minta dihubungi", .warn) : Tag("Sudah dihubungi", .ok)] : []
    return (isBad ? [Tag("Kurang", .late)] : []) + waits
  }
}
