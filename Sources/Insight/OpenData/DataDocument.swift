import HTTP
import Mustache
import Platform

/// The description of the API for programs and for those who write them (OpenAPI 3.1), made from the very declarations
/// that its routes and answers are made from.
enum DataDocument {
  static func json(_ office: Office) -> Value {
    let info: [String: Value] = [
      "title": .string("Data keluhan \(office.name)"), "version": .string("1"),
      "description": .string(about.joined(separator: "\n\n")),
    ]
    let server: [String: Value] = ["url": .string(office.baseURL.isEmpty ? "/" : office.baseURL)]
    let tags = DataPurpose.allCases.map { purpose in
      Value.map(["name": .string(purpose.words), "description": .string(purpose.about)])
    }
    let paths = DataAPI.operations.map { ($0.pattern, Value.map(["get": $0.json])) }
    let components: [String: Value] = [
      "schemas": .map(schemas), "securitySchemes": .map(["token": .map(scheme)]),
    ]
    return .map([
      "openapi": .string("3.1.0"), "info": .map(info), "servers": .list([.map(server)]), "tags": .list(tags),
      "paths": .map(Dictionary(paths) { first, _ in first }), "components": .map(components),
    ])
  }

  private static let scheme: [String: Value] = [
    "type": .string("http"), "scheme": .string("bearer"),
    "description": .string("Token dari Pengaturan, Akses data. Tiap token hanya boleh membaca yang dipilih."),
  ]

  /// What holds for every address, a paragraph each.
  static let about = [
    """
    Hanya membaca. Tiap jawaban berisi kenyataan tentang penanganan: nomor kasus, waktu, kode unit dan kategori, mutu \
    baku, hasil, dan angka KPI.
    """,
    """
    Nama dan kontak pelanggan, perihal, isi keluhan, catatan, alasan, lampiran, dan nama petugas tidak pernah diberikan, \
    karena tidak diperlukan untuk menghitung. Nomor kasus bukan data pribadi, tetapi pelanggan dan petugas mengenalnya: \
    simpanlah seperlunya.
    """,
    """
    Waktu ditulis menurut RFC 3339 dalam UTC; bulan dan hari pada saringan menurut jam kantor. Daftar dibaca berurutan: \
    ikuti next sampai null. Parameter yang tidak dikenal ditolak.
    """,
    """
    Kesalahan dijawab sebagai application/problem+json (RFC 9457). Banyaknya permintaan dari satu alamat dibatasi; \
    jawaban 429 dan 503 menyebut Retry-After.
    """,
  ]

  private static var schemas: [String: Value] {
    [
      DataCase.shape.name: DataCase.shape.schema.json, DataStep.shape.name: DataStep.shape.schema.json,
      DataFigure.shape.name: DataFigure.shape.schema.json, "CaseList": list(of: DataCase.shape.name),
      "StepList": list(of: DataStep.shape.name), "Figures": figures, "Problem": problem,
    ]
  }

  static func reference(_ name: String) -> Value { .map(["$ref": .string("#/components/schemas/\(name)")]) }

  private static func object(_ properties: [String: Value], optional: Set<String> = []) -> Value {
    .map([
      "type": .string("object"), "additionalProperties": .bool(false), "properties": .map(properties),
      "required": .list(properties.keys.filter { !optional.contains($0) }.sorted().map { .string($0) }),
    ])
  }

  private static func text(_ about: String, _ more: [String: Value] = [:]) -> Value {
    let plain: [String: Value] = ["type": .string("string"), "description": .string(about)]
    return .map(plain.merging(more) { $1 })
  }

  private static func records(_ name: String) -> Value { .map(["type": .string("array"), "items": reference(name)]) }

  private static func list(of name: String) -> Value {
    object([
      "data": records(name),
      "next": text(
        "Alamat jawaban berikutnya; null bila habis.",
        ["type": .list([.string("string"), .string("null")]), "format": .string("uri-reference")]),
    ])
  }

  private static let figures = object([
    "from": text("Bulan pertama periode."), "to": text("Bulan terakhir periode."),
    "isRunning": .map(["type": .string("boolean"), "description": .string("Apakah periodenya belum selesai.")]),
    "generatedAt": text("Kapan dihitung.", ["format": .string("date-time")]),
    "note": text("Cara lama waktu dibulatkan."),
    "data": records(DataFigure.shape.name),
  ])

  private static let problem = object(
    [
      "type": text("about:blank"), "title": text("Arti status itu."), "detail": text("Apa yang salah, bagi manusia."),
      "status": .map(["type": .string("integer")]), "reference": text("Nomor rujukan untuk ditanyakan kepada kantor."),
      "errors": .map([
        "type": .string("array"), "description": .string("Parameter yang salah."),
        "items": object(["parameter": text("Namanya."), "detail": text("Bagaimana seharusnya.")]),
      ]),
    ], optional: ["reference", "errors"])
}

extension DataOperation {
  /// As the description has it (OpenAPI 3.1, Operation Object).
  fileprivate var json: Value {
    let segments = places.map { name -> Value in
      .map([
        "name": .string(name), "in": .string("path"), "required": .bool(true),
        "description": .string("Nomor kasus; garis miring di dalamnya ditulis ~."), "example": .string("KEL-2026-0143"),
        "schema": .map(["type": .string("string"), "pattern": .string("^[^\\u0000-\\u001f\\u007f/]+$")]),
      ])
    }
    var members: [String: Value] = [
      "operationId": .string(id), "summary": .string(summary), "parameters": .list(segments + parameters.map(\.json)),
      "responses": .map(responses), "security": .list(purpose == nil ? [] : [.map(["token": .list([])])]),
    ]
    if let purpose {
      members["tags"] = .list([.string(purpose.words)])
      members["description"] = .string("Token harus boleh membaca: \(purpose.words).")
    }
    return .map(members)
  }

  private var responses: [String: Value] {
    var all: [String: Value] = ["200": success, "503": Self.refusal("Data belum dapat dibaca saat ini.")]
    if !parameters.isEmpty { all["422"] = Self.refusal("Saringan tidak dapat dipahami.") }
    guard purpose != nil else { return all }
    all["401"] = Self.refusal("Token tidak ada, tidak dikenal, kedaluwarsa, atau dicabut.")
    all["403"] = Self.refusal("Token tidak boleh membaca ini.")
    if !places.isEmpty {
      all["404"] = Self.refusal("Tidak ada kasus dengan nomor ini.")
      // Refused before anybody knows who asks for what.
      all["400"] = .map(["description": .string("Alamat ini rusak, misalnya memuat karakter kendali.")])
    }
    return all
  }

  private var success: Value {
    switch answer {
    case .object(let name): Self.response(summary, "application/json", DataDocument.reference(name))
    case .table(let schema):
      Self.response(
        """
        Titik koma sebagai pemisah, koma desimal, UTF-8 dengan BOM, waktu menurut jam kantor. Kolomnya: \
        \(schema.fields.map { "\($0.title) (\($0.name))" }.joined(separator: ", ")).
        """, "text/csv", .map(["type": .string("string")]))
    case .description: Self.response(summary, "application/json", .map(["type": .string("object")]))
    }
  }

  private static func refusal(_ about: String) -> Value {
    response(about, "application/problem+json", DataDocument.reference("Problem"))
  }

  private static func response(_ about: String, _ type: String, _ schema: Value) -> Value {
    .map(["description": .string(about), "content": .map([type: .map(["schema": schema])])])
  }
}
