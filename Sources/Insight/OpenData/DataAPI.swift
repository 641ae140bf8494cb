import HTTP
import Mustache
import Platform
import Procedures

/// What other programs may read: cases, steps and figures, without anybody's name.
enum DataAPI {
  static let root = "/api/v1"
  /// Rows of one answer, unless asked otherwise.
  private static let size = 100

  static let operations: [DataOperation] = ofCases + ofSteps + ofFigures + [description]
  static var routes: [Route] { operations.map(\.route) }

  private static let caseFilters: [DataParameter] = [
    .month("Diterima"), .from("Diterima"), .to("Diterima"), .procedure, .state, .category, .unit, .priority, .channel,
  ]
  private static let stepFilters: [DataParameter] = [
    .month("Selesai"), .from("Selesai"), .to("Selesai"), .procedure, .unit,
  ]
  private static let figureFilters: [DataParameter] = [
    .month("Angka"), .quarter, .year, .procedure, .unit, .category, .priority, .channel,
  ]

  private static let ofCases = [
    DataOperation(
      id: "listCases", path: "/cases", purpose: .cases, summary: "Kasus menurut waktu diterima",
      use: "cases by time of receipt, as JSON", parameters: caseFilters + [.limit, .cursor],
      answer: .object("CaseList"), work: cases),
    DataOperation(
      id: "getCase", path: "/cases/:number", purpose: .cases, summary: "Satu kasus", use: "one case, as JSON",
      parameters: [], answer: .object(DataCase.shape.name), work: oneCase),
    DataOperation(
      id: "listCaseSteps", path: "/cases/:number/steps", purpose: .steps, summary: "Langkah satu kasus",
      use: "the steps of one case, as JSON", parameters: [], answer: .object("StepList"), work: stepsOfCase),
    DataOperation(
      id: "downloadCases", path: "/cases.csv", purpose: .cases, summary: "Kasus sebagai tabel CSV",
      use: "cases by time of receipt, as CSV", parameters: caseFilters, answer: .table(DataCase.shape.schema),
      work: caseTable),
  ]

  private static let ofSteps = [
    DataOperation(
      id: "listSteps", path: "/steps", purpose: .steps, summary: "Langkah yang selesai menurut waktu selesai",
      use: "completed steps by time of completion, as JSON", parameters: stepFilters + [.limit, .cursor],
      answer: .object("StepList"), work: steps),
    DataOperation(
      id: "downloadSteps", path: "/steps.csv", purpose: .steps, summary: "Langkah yang selesai sebagai tabel CSV",
      use: "completed steps by time of completion, as CSV", parameters: stepFilters,
      answer: .table(DataStep.shape.schema), work: stepTable),
  ]

  private static let ofFigures = [
    DataOperation(
      id: "getFigures", path: "/kpi", purpose: .kpi, summary: "Angka KPI satu periode",
      use: "the figures of a period, as JSON", parameters: figureFilters, answer: .object("Figures"), work: figures),
    DataOperation(
      id: "downloadFigures", path: "/kpi.csv", purpose: .kpi, summary: "Angka KPI sebagai tabel CSV",
      use: "the figures of a period, as CSV", parameters: figureFilters, answer: .table(DataFigure.shape.schema),
      work: figureTable),
  ]

  private static let description = DataOperation(
    id: "getDescription", path: "/openapi.json", purpose: nil, summary: "Uraian API ini (OpenAPI 3.1)",
    use: "the description of the API (OpenAPI)", parameters: [], answer: .description,
    work: { visit in .data(DataDocument.json(visit.app.office)) })
}

// What each address answers.
extension DataAPI {
  /// GET /api/v1/cases
  @Sendable private static func cases(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let size = query.int("limit") ?? size
    let moments = try DataPeriod.moments(query, zone: visit.app.office.zone, now: visit.thisMonth)
    let behind = try query["cursor"].map { cursor -> String in
      guard let bytes = Sodium.bytes(base64URL: cursor) else {
        throw DataFaults("cursor", "Pakai nilai dari jawaban sebelumnya.")
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    let found = try await visit.app.readPatiently { db in
      try db.dataCases(DataCaseQuery(query, moments, try db.dataScope(query)), after: behind, limit: size + 1)
    }
    let lines = found.prefix(size)
    let next = found.count > size ? lines.last.map { visit.next($0.cursor) } : nil
    return .data(list(lines.map { DataCase.shape.json($0) }, next: next))
  }

  /// GET /api/v1/cases/:number
  @Sendable private static func oneCase(_ visit: Visit) async throws -> Response {
    .data(DataCase.shape.json(try visit.dataCase()))
  }

  /// GET /api/v1/cases/:number/steps
  @Sendable private static func stepsOfCase(_ visit: Visit) async throws -> Response {
    let run = try visit.dataCase()
    let steps = try visit.read { try $0.dataSteps(of: run.id) }
    return .data(list(steps.map { DataStep.shape.json($0) }, next: nil))
  }

  /// GET /api/v1/cases.csv
  @Sendable private static func caseTable(_ visit: Visit) async throws -> Response {
    let (query, words) = (visit.request.query, visit.words)
    let moments = try DataPeriod.moments(query, zone: words.zone, now: visit.thisMonth)
    let wanted = DataCaseQuery(query, moments, try visit.read { try $0.dataScope(query) })
    let table = TableExport("kasus", sheet: "Kasus", columns: DataCase.shape.columns(words)) { db, add in
      try db.eachDataCase(wanted) { try add(DataCase.shape.cells($0, words)) }
    }
    return try await visit.download(table, as: .csv)
  }

  /// GET /api/v1/steps
  @Sendable private static func steps(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let size = query.int("limit") ?? size
    let moments = try DataPeriod.moments(query, zone: visit.app.office.zone, now: visit.thisMonth)
    let found = try await visit.app.readPatiently { db in
      let wanted = DataStepQuery(scope: try db.dataScope(query), from: moments.from, until: moments.until)
      return try db.dataSteps(wanted, after: query["cursor"], limit: size + 1)
    }
    let lines = found.prefix(size)
    let next = found.count > size ? lines.last.map { visit.next($0.cursor) } : nil
    return .data(list(lines.map { DataStep.shape.json($0) }, next: next))
  }

  /// GET /api/v1/steps.csv
  @Sendable private static func stepTable(_ visit: Visit) async throws -> Response {
    let (query, words) = (visit.request.query, visit.words)
    let moments = try DataPeriod.moments(query, zone: words.zone, now: visit.thisMonth)
    let scope = try visit.read { try $0.dataScope(query) }
    let wanted = DataStepQuery(scope: scope, from: moments.from, until: moments.until)
    let table = TableExport("langkah", sheet: "Langkah", columns: DataStep.shape.columns(words)) { db, add in
      try db.eachDataStep(wanted) { try add(DataStep.shape.cells($0, words)) }
    }
    return try await visit.download(table, as: .csv)
  }

  /// GET /api/v1/kpi
  @Sendable private static func figures(_ visit: Visit) async throws -> Response {
    let data = try await visit.dataFigures()
    let months = data.filter.months
    return .data(
      .map([
        "from": .string(months.first.iso), "to": .string(months.last.iso),
        "isRunning": .bool(months.contains(data.filter.now)), "generatedAt": .string(visit.now.iso),
        "note": .string(TimeGrain.words),
        "data": .list(KPIFigure.allCases.map { DataFigure.shape.json(DataFigure($0, data)) }),
      ]))
  }

  /// GET /api/v1/kpi.csv
  @Sendable private static func figureTable(_ visit: Visit) async throws -> Response {
    let (data, words) = (try await visit.dataFigures(), visit.words)
    let table = TableExport("kpi", sheet: "KPI", columns: DataFigure.shape.columns(words)) { _, add in
      for figure in KPIFigure.allCases { try add(DataFigure.shape.cells(DataFigure(figure, data), words)) }
    }
    return try await visit.download(table, as: .csv)
  }

  private static func list(_ records: [Value], next: String?) -> Value {
    .map(["data": .list(records), "next": next.map { .string($0) } ?? .null])
  }
}

extension Visit {
  /// The running month of the office's clock.
  fileprivate var thisMonth: Month { Month(of: today) }

  fileprivate func dataCase() throws -> DataCase {
    let number = try parameter("number")
    guard let run = try read({ try $0.dataCase(number) }) else { throw VisitError.notFound }
    return run
  }

  /// What the page of figures is made from, for the period and cases that the address asks for.
  fileprivate nonisolated(nonsending) func dataFigures() async throws -> KPIData {
    let (query, now, zone) = (request.query, thisMonth, app.office.zone)
    let months = try DataPeriod.months(query, now: now)
    return try await app.readPatiently { db in
      try KPIData(db, KPIFilter(months, of: try db.dataScope(query), now: now), zone: zone)
    }
  }
}

extension DataCaseQuery {
  fileprivate init(_ query: FormData, _ moments: (from: Instant?, until: Instant?), _ scope: FigureScope) {
    self.init(scope: scope, from: moments.from, until: moments.until, isOpen: query["state"].map { $0 == "open" })
  }
}
