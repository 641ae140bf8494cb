import Database
import Documents
import Platform

/// Which columns the answers of a round make, a row a response.
struct AnswerSheetColumns: Sendable {
  fileprivate struct Column: Sendable {
    let item: Item
    let place: Int
  }

  let round: AnalysedRound
  let columns: [TableColumn]
  private let answers: [Column]
  private let texts: [Item.ID]
  private let segments: [Int64: String]
  private let units: [Int64: String]
  /// What the filter leaves; nil for all.
  let segment: Int64?
  let unit: Int64?

  init(_ figures: RoundFigures) {
    round = figures.round
    let isAnonymous = figures.round.isAnonymous
    // Whoever knows somebody by his age and his work would find all that he answered beside them.
    let items = figures.version.items.filter { !isAnonymous || $0.kind.isRated }
    // In an anonymous round what few answered is not told beside the other answers of those few.
    let withheld = Set(figures.items.filter(\.isWithheld).map(\.item.id))
    answers = items.filter { !withheld.contains($0.id) }.flatMap { item in
      let places = item.kind == .multiple ? item.choices.map(\.value) : item.kind == .text ? [] : item.places
      return places.map { Column(item: item, place: $0) }
    }
    texts = items.filter { $0.kind == .text }.map(\.id)
    segments = Dictionary(figures.segments.map { ($0.id, $0.name) }) { first, _ in first }
    units = Dictionary(figures.units.map { ($0.id, $0.name) }) { first, _ in first }
    // Whoever has the rows of a group beside all rows has those of the others.
    segment = isAnonymous ? nil : figures.segments.first { $0.code == figures.filter.segment }?.id
    unit = isAnonymous ? nil : figures.units.first { $0.code == figures.filter.unit }?.id
    let (asked, written) = (answers, texts)
    let facts = [
      TableColumn("Tanggal", width: 12), TableColumn("Kelompok", width: 20), TableColumn("Unit kerja", width: 24),
      TableColumn("Cara", width: 12),
    ]
    columns =
      [TableColumn("No", width: 6)] + (isAnonymous ? [] : facts)
      + asked.map { TableColumn($0.title, width: 18) }
      + items.filter { written.contains($0.id) }.map { TableColumn($0.code, width: 50) }
  }

  /// A row that says why there are no others.
  func note(_ words: String) -> [TableCell] {
    [.text(words)] + Array(repeating: .empty, count: columns.count - 1)
  }

  /// One response as a row.
  ///
  /// - Parameter number: of the row, which tells nothing of when it came.
  func row(_ number: Int, _ response: AnswerRecord) -> [TableCell] {
    let facts: [TableCell] = [
      .text(response.day), .text(response.group.segment == 0 ? "" : segments[response.group.segment] ?? ""),
      .text(response.group.unit == 0 ? "" : units[response.group.unit] ?? ""), .text(response.channel),
    ]
    let values = answers.map { column -> TableCell in
      guard let value = response.values[ItemPlace(item: column.item.id.rawValue, place: column.place)] else {
        return .empty
      }
      return column.item.kind == .number ? .decimal(Double(value) / 1000) : .integer(value)
    }
    let words = texts.map { TableCell.text(response.texts[$0.rawValue] ?? "") }
    return [.integer(number)] + (round.isAnonymous ? [] : facts) + values + words
  }
}

extension AnswerSheetColumns.Column {
  fileprivate var title: String {
    switch item.kind {
    case .pair: item.code + (place == Item.importance ? " (kepentingan)" : " (kinerja)")
    case .matrix, .multiple: "\(item.code) [\(item.kind == .multiple ? item.label(of: place) : item.row(place))]"
    default: item.amount.labelled(item.code)
    }
  }
}

extension Item {
  fileprivate func row(_ number: Int) -> String { rows.first { $0.number == number }?.label ?? "\(number)" }
}

/// One response as it is kept.
struct AnswerRecord {
  let id: Int64
  let group: AnswerGroup
  let channel: String
  let day: String
  fileprivate(set) var values: [ItemPlace: Int] = [:]
  fileprivate(set) var texts: [Int64: String] = [:]
}

extension Snapshot {
  /// Rows that are read at once.
  private static let atOnce = 300

  /// Every response that the columns ask for; of an anonymous round in an order drawn by lot each time, which nothing
  /// else is told in: rows in one order with texts would say whose words they are.
  func eachSheet(of sheet: AnswerSheetColumns, _ body: ([TableCell]) throws -> Void) throws {
    var wanted: SQL = "roundID = \(sheet.round.id)"
    if let segment = sheet.segment { wanted += " AND segmentID = \(segment)" }
    if let unit = sheet.unit { wanted += " AND unitID = \(unit)" }
    var ids: [Int64] = try values("SELECT id FROM response WHERE \(wanted) ORDER BY id")
    if sheet.round.isAnonymous { ids.shuffle() }
    for first in stride(from: 0, to: ids.count, by: Self.atOnce) {
      let some = Array(ids[first..<min(first + Self.atOnce, ids.count)])
      for (place, record) in try filled(some, withTexts: !sheet.round.isAnonymous).enumerated() {
        try body(sheet.row(first + place + 1, record))
      }
    }
  }

  private func records(_ ids: [Int64]) throws -> [AnswerRecord] {
    try rows(
      "SELECT id, segmentID, unitID, channel, answeredOn FROM response WHERE id IN \(list: ids)"
    ) { row in
      AnswerRecord(
        id: try row["id"], group: try AnswerGroup(row: row), channel: try row["channel"], day: try row["answeredOn"])
    }
  }

  /// In the order of the ids.
  private func filled(_ ids: [Int64], withTexts: Bool) throws -> [AnswerRecord] {
    var all = Dictionary(try records(ids).map { ($0.id, $0) }) { first, _ in first }
    try each("SELECT responseID, itemID, place, value FROM responseValue WHERE responseID IN \(list: ids)") { row in
      all[try row[0] as Int64]?.values[ItemPlace(item: try row[1], place: try row[2])] = try row[3] as Int
    }
    if withTexts {
      try each("SELECT responseID, itemID, text FROM responseText WHERE responseID IN \(list: ids)") { row in
        all[try row[0] as Int64]?.texts[try row[1] as Int64] = try row[2] as String
      }
    }
    return ids.compactMap { all[$0] }
  }
}
