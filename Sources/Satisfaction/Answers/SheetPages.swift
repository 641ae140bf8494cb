import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// What customers answered: the list with its figures, and one customer's sheet with what is to be done about it.
struct SheetPages: Sendable {
  let homes: [CaseHome]

  static let pageSize = 50
  /// Counting stops here: beyond it the page says "1.000+".
  static let countLimit = 1000

  /// GET /kepuasan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let filter = SheetFilter(visit.request.query)
    let zone = visit.app.office.zone
    let (conditions, range) = (filter.conditions(at: visit.now, zone), filter.range(at: visit.now, zone))
    let after = SheetKey(visit.request.query.text("sesudah"))
    let before = after == nil ? SheetKey(visit.request.query.text("sebelum")) : nil
    let content = try visit.read { db in
      let responses = try db.responses(from: range.first, before: range.last)
      return SheetIndex.Content(
        sheets: try db.sheets(conditions, after: after, before: before, limit: pageSize + 1),
        total: try db.sheetCount(conditions, upTo: countLimit + 1),
        figures: try db.figures(from: range.first, before: range.last), asked: responses.asked,
        answered: responses.answered, questions: try db.currentQuestions())
    }
    return try visit.page(
      SheetIndex(
        content, filter, isGoingBack: before != nil, hasKey: after != nil || before != nil, visit.words))
  }

  /// GET /kepuasan.csv
  @Sendable static func text(_ visit: Visit) async throws -> Response {
    try await visit.download(table(visit), as: .csv)
  }

  /// GET /kepuasan.xlsx
  @Sendable static func workbook(_ visit: Visit) async throws -> Response {
    try await visit.download(table(visit), as: .xlsx)
  }

  private static func table(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let conditions = SheetFilter(visit.request.query).conditions(at: visit.now, words.zone)
    let questions = try visit.read { try $0.currentQuestions() }
    let columns =
      [
        TableColumn("Nomor", width: 16), TableColumn("Perihal", width: 44),
        TableColumn("Dijawab (\(words.zone.label))", width: 17),
      ] + questions.map { TableColumn($0.text, width: 30) } + [
        TableColumn("Komentar", width: 50), TableColumn("Boleh dihubungi", width: 12),
        TableColumn("Dihubungi (\(words.zone.label))", width: 17),
      ]
    return TableExport("kepuasan", sheet: "Kepuasan", columns: columns) { db, add in
      try db.eachSheet(conditions) { sheet in
        let scores = questions.map { question in
          sheet.scores[question.code].map { TableCell.integer($0) } ?? .empty
        }
        try add(
          [.text(sheet.number), .text(sheet.subject), TableCell(sheet.answeredAt, words)] + scores + [
            .text(sheet.comment), .text(sheet.mayContact ? "Ya" : ""), TableCell(sheet.handledAt, words),
          ])
      }
    }
  }
}

enum SheetRoutes {
  static let root = "/kepuasan"

  static func all(_ pages: SheetPages) -> [Route] {
    [
      Route(.get, root, .can(.readAllCases), SheetPages.index, "what customers answered after closing (C6)"),
      Route(.get, "\(root).csv", .can(.readAllCases), SheetPages.text, "the answers as CSV, as filtered (C6)"),
      Route(.get, "\(root).xlsx", .can(.readAllCases), SheetPages.workbook, "the answers as a workbook (C6)"),
      Route(.get, "\(root)/:case", .caseReader, SheetPages.show, "one customer's answers (C6)"),
      Route(
        .post, "\(root)/:case/dihubungi", .can(.registerComplaints), SheetPages.handle,
        "writes down that the customer was called (D1)"),
      Route(
        .post, "\(root)/:case/keluhan", .can(.registerComplaints), pages.raise,
        "makes a bad answer a complaint of its own (D1)"),
    ]
  }
}
