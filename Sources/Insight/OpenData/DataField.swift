import Documents
import Mustache
import Platform

/// What one field of a record says.
enum DataValue: Sendable, Hashable {
  /// Nothing is known, which is not the same as nothing.
  case absent
  case text(String)
  case integer(Int)
  /// At most two decimals are handed out.
  case number(Double)
  case flag(Bool)
  case moment(Instant)

  init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
  init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .absent }
  init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .absent }
  init(_ moment: Instant?) { self = moment.map { .moment($0) } ?? .absent }
  init(_ number: Double?) { self = number.map { .number(($0 * 100).rounded() / 100) } ?? .absent }

  /// Moments in UTC, as RFC 3339 writes them.
  var json: Value {
    switch self {
    case .absent: .null
    case .text(let text): .string(text)
    case .integer(let integer): .int(integer)
    case .number(let number): .double(number)
    case .flag(let flag): .bool(flag)
    case .moment(let moment): .string(moment.iso)
    }
  }

  /// Moments by the office's clock, as in every other table.
  func cell(_ words: Words) -> TableCell {
    switch self {
    case .absent: .empty
    case .text(let text): .text(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): .decimal(number)
    case .flag(let flag): .text(flag ? "ya" : "tidak")
    case .moment(let moment): TableCell(moment, words)
    }
  }
}

/// What a field may say at all, as JSON Schema (2020-12) puts it.
enum DataKind: Sendable {
  case text
  /// One of these words.
  case choice([String])
  case integer
  case number
  case flag
  case moment
  /// The path of another answer.
  case path

  func schema(mayBeNull: Bool) -> [String: Value] {
    var schema: [String: Value] = ["type": mayBeNull ? .list([.string(type), .string("null")]) : .string(type)]
    switch self {
    case .choice(let words): schema["enum"] = .list(words.map { .string($0) } + (mayBeNull ? [.null] : []))
    case .moment: schema["format"] = .string("date-time")
    case .path: schema["format"] = .string("uri-reference")
    case .text, .integer, .number, .flag: break
    }
    return schema
  }

  private var type: String {
    switch self {
    case .text, .choice, .moment, .path: "string"
    case .integer: "integer"
    case .number: "number"
    case .flag: "boolean"
    }
  }
}

/// A field of a record. One list of them makes the JSON, the table and their description, so that none of the three can
/// say anything else than the others.
struct DataField<Record: Sendable>: Sendable {
  let name: String
  /// The head of its column; Indonesian.
  let title: String
  let kind: DataKind
  let mayBeNull: Bool
  /// What it means; Indonesian.
  let about: String
  let value: @Sendable (Record) -> DataValue

  init(
    _ name: String, _ title: String, _ kind: DataKind, mayBeNull: Bool = false, _ about: String,
    _ value: @escaping @Sendable (Record) -> DataValue
  ) {
    (self.name, self.title, self.kind) = (name, title, kind)
    (self.mayBeNull, self.about, self.value) = (mayBeNull, about, value)
  }
}

/// Records of one kind: how they are called in the description, and what they hold.
struct DataShape<Record: Sendable>: Sendable {
  let name: String
  let about: String
  let fields: [DataField<Record>]

  func json(_ record: Record) -> Value {
    .map(Dictionary(fields.map { ($0.name, $0.value(record).json) }) { first, _ in first })
  }

  func cells(_ record: Record, _ words: Words) -> [TableCell] { fields.map { $0.value(record).cell(words) } }

  func columns(_ words: Words) -> [TableColumn] {
    fields.map { field in
      var title = field.title
      if case .moment = field.kind { title += " (\(words.zone.label))" }
      return TableColumn(title, width: 18)
    }
  }

  /// As the description has it, without what records of several kinds share.
  var schema: DataSchema {
    DataSchema(
      name: name, about: about,
      fields: fields.map { field in
        DataSchema.Field(
          name: field.name, title: field.title, about: field.about, isMoment: field.isMoment,
          schema: field.kind.schema(mayBeNull: field.mayBeNull))
      })
  }
}

extension DataField {
  fileprivate var isMoment: Bool { if case .moment = kind { true } else { false } }
}

/// A record's description by itself, for pages and for the document.
struct DataSchema: Sendable {
  struct Field: Sendable {
    let name: String
    let title: String
    let about: String
    let isMoment: Bool
    let schema: [String: Value]
  }

  let name: String
  let about: String
  let fields: [Field]

  /// An object that holds each of the fields and nothing else.
  var json: Value {
    let properties = fields.map { field in
      let words: [String: Value] = ["title": .string(field.title), "description": .string(field.about)]
      return (field.name, Value.map(field.schema.merging(words) { $1 }))
    }
    return .map([
      "type": .string("object"), "description": .string(about), "additionalProperties": .bool(false),
      "required": .list(fields.map { .string($0.name) }),
      "properties": .map(Dictionary(properties) { first, _ in first }),
    ])
  }
}
