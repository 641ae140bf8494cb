import Glibc
import HTTP
import Mustache

/// The parsers that read what strangers send, each with what it promises whatever comes.
enum Subject: String, CaseIterable {
  /// A request line, fields and a body, cut anywhere by the network.
  case request
  /// A body in chunks, cut anywhere.
  case chunked
  /// A form with files, cut anywhere by the network.
  case multipart
  /// A body or a query of pairs, and a Cookie field.
  case form, cookie
  /// A template, rendered with data.
  case template
  /// A JSON text.
  case json

  /// The one that `FUZZ_SUBJECT` names.
  static let chosen: Subject = {
    let name = getenv("FUZZ_SUBJECT").map { String(cString: $0) } ?? ""
    guard let subject = Subject(rawValue: name) else {
      fatalError("FUZZ_SUBJECT is one of \(Subject.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return subject
  }()

  func keepsItsPromise(on input: [UInt8]) -> Bool {
    switch self {
    case .request: Self.isSameWhereverCut(input, .request)
    case .chunked: Self.isSameWhereverCut(input, .chunked)
    case .form: HTTPFuzz.form.verdict(input, 0) != .broken
    case .cookie: HTTPFuzz.cookie.verdict(input, 0) != .broken
    case .multipart: Self.isSameWhereverCut(input, .multipart)
    case .template: Self.isBounded(MustacheFuzz.fate(of: input))
    case .json: Self.isSameWhenWrittenAndRead(input)
    }
  }

  /// The first two bytes say where the rest is cut.
  private static func isSameWhereverCut(_ input: [UInt8], _ parser: HTTPFuzz) -> Bool {
    guard input.count >= 2 else { return true }
    let body = Array(input.dropFirst(2))
    let cut = (Int(input[0]) << 8 | Int(input[1])) % (body.count + 1)
    return parser.verdict(body, cut) != .broken
  }

  /// No template makes a page beyond any reader's patience, and one that is refused is told why.
  private static func isBounded(_ fate: MustacheFuzz.Fate) -> Bool {
    switch fate {
    case .rendered(let bytes): bytes <= 1 << 30
    case .stopped: true
    case .refused(let reason): !reason.isEmpty
    }
  }

  /// What was read is written as JSON that reads as the same, to the byte.
  private static func isSameWhenWrittenAndRead(_ input: [UInt8]) -> Bool {
    guard let value = try? Value(json: input) else { return true }
    let text = value.json
    guard let again = try? Value(json: text) else { return false }
    return again.json == text
  }
}
