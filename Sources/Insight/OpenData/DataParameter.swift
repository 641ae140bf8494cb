import HTTP
import Mustache
import Platform

/// A field that an address of the API may carry. What is not declared is refused, so that a misspelt filter never gives
/// more than was asked for.
struct DataParameter: Sendable {
  enum Kind: Sendable {
    case day
    /// `2026-03`, or `current` and `previous`, so that one address serves every month.
    case month
    case quarter
    case year
    /// A code that the organisation has given something.
    case code
    case choice([String])
    case integer(ClosedRange<Int>)
    /// As an answer gave it.
    case cursor
  }

  let name: String
  let kind: Kind
  let about: String
  let example: String

  /// What is wrong with a value; nil when nothing is.
  func fault(_ text: String) -> String? {
    switch kind {
    case .day: return Day(iso: text) == nil ? "Tulis tanggal sebagai tahun-bulan-hari, misalnya \(example)." : nil
    case .month:
      let isMonth = ["current", "previous"].contains(text) || Month(iso: text) != nil
      return isMonth ? nil : "Tulis bulan sebagai tahun-bulan, misalnya \(example), atau current, previous."
    case .quarter: return DataPeriod.quarter(text) == nil ? "Tulis triwulan seperti \(example)." : nil
    case .year: return DataPeriod.year(text) == nil ? "Tulis tahun dengan empat angka, misalnya \(example)." : nil
    case .code: return (1...60).contains(text.utf8.count) ? nil : "Tulis kode, misalnya \(example)."
    case .choice(let words):
      return words.contains(text) ? nil : "Pilih salah satu: \(words.joined(separator: ", "))."
    case .integer(let range):
      let isIn = Int(text).map(range.contains) ?? false
      return isIn ? nil : "Tulis bilangan \(range.lowerBound) sampai \(range.upperBound)."
    case .cursor: return text.isEmpty ? "Pakai nilai dari jawaban sebelumnya." : nil
    }
  }

  /// As the description has it (OpenAPI 3.1, Parameter Object).
  var json: Value {
    .map([
      "name": .string(name), "in": .string("query"), "required": .bool(false), "description": .string(about),
      "schema": .map(schema), "example": exampleValue,
    ])
  }

  private var exampleValue: Value {
    if case .integer = kind { return .int(Int(example) ?? 0) }
    return .string(example)
  }

  private var schema: [String: Value] {
    switch kind {
    case .day: ["type": .string("string"), "format": .string("date")]
    case .month:
      ["type": .string("string"), "pattern": .string("^([0-9]{4}-(0[1-9]|1[0-2])|current|previous)$")]
    case .quarter: ["type": .string("string"), "pattern": .string("^[0-9]{4}-Q[1-4]$")]
    case .year: ["type": .string("string"), "pattern": .string("^[0-9]{4}$")]
    case .code: ["type": .string("string"), "minLength": .int(1), "maxLength": .int(60)]
    case .choice(let words): ["type": .string("string"), "enum": .list(words.map { .string($0) })]
    case .integer(let range):
      ["type": .string("integer"), "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
    case .cursor: ["type": .string("string"), "minLength": .int(1)]
    }
  }
}

/// What is wrong with the address of a program's question: all of it at once.
struct DataFaults: ProblemError {
  private(set) var faults: [(parameter: String, detail: String)] = []

  init() {}
  init(_ parameter: String, _ detail: String) { note(parameter, detail) }

  var isEmpty: Bool { faults.isEmpty }
  var status: Status { .unprocessable }
  var challenge: String? { nil }
  var message: String {
    "Alamat ini tidak dapat dipahami. Perbaiki: \(faults.map(\.parameter).joined(separator: ", "))."
  }

  mutating func note(_ parameter: String, _ detail: String) { faults.append((parameter, detail)) }

  /// Everything that a query says beside what an operation declares, or says twice, or says wrongly.
  init(_ query: FormData, declared: [DataParameter]) {
    var seen: Set<String> = []
    for (name, text) in query {
      guard let parameter = declared.first(where: { $0.name == name }) else {
        note(String(name.prefix(40)), "Parameter ini tidak dikenal di alamat ini.")
        continue
      }
      if !seen.insert(name).inserted { note(name, "Tulis sekali saja.") }
      if let fault = parameter.fault(text) { note(name, fault) }
    }
  }
}
