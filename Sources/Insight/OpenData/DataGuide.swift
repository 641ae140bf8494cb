import HTTP
import Mustache
import Platform

/// How another program asks, for the administrator who gives its makers a token.
struct DataGuide: StaffPage {
  static let template = "Insight/OpenData/guide"

  struct Operation: Renderable {
    let summary: String
    let purpose: String
    let example: String
    let parameters: String
  }

  struct Shape: Renderable {
    let heading: String
    let about: String
    let fields: [Field]
  }

  struct Field: Renderable {
    let name: String
    let title: String
    let about: String
  }

  let title = "Petunjuk akses data"
  let breadcrumbs = [
    Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Akses data", DataTokenRoutes.root), Breadcrumb("Petunjuk"),
  ]
  let about = DataDocument.about
  let description: String
  let tokens = DataTokenRoutes.root
  let operations: [Operation]
  let shapes: [Shape]
  let parameters: [Field]

  /// - Parameter base: what stands before every path.
  init(base: String) {
    description = "\(base)\(DataAPI.root)/openapi.json"
    operations = DataAPI.operations.map { operation in
      let asked = operation.answer.isTable ? "?month=previous" : ""
      let path = operation.path.replacing(":number", with: "KEL-2026-0143")
      let head = operation.purpose == nil ? "" : "-H \"Authorization: Bearer $TOKEN\" "
      return Operation(
        summary: operation.summary, purpose: operation.purpose?.words ?? "tanpa token",
        example: "curl \(head)\"\(base)\(DataAPI.root)\(path)\(asked)\"",
        parameters: operation.parameters.map(\.name).joined(separator: ", "))
    }
    shapes = [
      Shape("Kasus", DataCase.shape.schema), Shape("Langkah", DataStep.shape.schema),
      Shape("Angka KPI", DataFigure.shape.schema),
    ]
    var known: Set<String> = []
    parameters = DataAPI.operations.flatMap(\.parameters).filter { known.insert($0.name).inserted }.map {
      Field(name: $0.name, title: $0.example, about: $0.about)
    }
  }
}

extension DataOperation.Answer {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

extension DataGuide.Shape {
  fileprivate init(_ heading: String, _ schema: DataSchema) {
    self.heading = heading
    about = schema.about
    fields = schema.fields.map { DataGuide.Field(name: $0.name, title: $0.title, about: $0.about) }
  }
}

enum DataGuidePages {
  /// GET /pengaturan/akses-data/petunjuk
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try visit.page(DataGuide(base: visit.absolute("")))
  }
}
