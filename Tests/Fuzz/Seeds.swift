import Glibc
import HTTP
import Mustache

extension Subject {
  /// The good inputs that fuzzing begins with: the parsers' own, and those of the Mustache specification.
  var seeds: [[UInt8]] {
    switch self {
    case .request: HTTPFuzz.request.seeds.map { [0, 40] + Array($0.utf8) }
    case .chunked: HTTPFuzz.chunked.seeds.map { [0, 4] + Array($0.utf8) }
    case .form: HTTPFuzz.form.seeds.map { Array($0.utf8) }
    case .cookie: HTTPFuzz.cookie.seeds.map { Array($0.utf8) }
    case .multipart: HTTPFuzz.multipart.seeds.map { [0, 40] + Array($0.utf8) }
    case .template:
      (MustacheFuzz.seeds + Self.examples.compactMap { Self.text("template", of: $0) }).map { Array($0.utf8) }
    case .json: Self.examples.map(\.json)
    }
  }

  /// Every example of the specification.
  private static var examples: [Value] {
    guard let folder = getenv("FUZZ_CONFORMANCE").map({ String(cString: $0) }) else { return [] }
    let names = [
      "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance", "~lambdas",
    ]
    return names.flatMap { name -> [Value] in
      guard case .map(let book)? = try? Value(json: read("\(folder)/\(name).json")),
        case .list(let tests)? = book["tests"]
      else { return [] }
      return tests
    }
  }

  private static func text(_ name: String, of example: Value) -> String? {
    guard case .map(let entries) = example, case .string(let text)? = entries[name] else { return nil }
    return text
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes.prefix(fread(&bytes, 1, bytes.count, file)))
  }
}
