import HTTP
import Mustache

/// `probe parse`: one JSON object a line, one JSON value back; `{"error":"…"}` where the input is refused.
///
/// `{"kind":"multipart","content_type","body":base64}` → `{"parts":[{"name","filename","content_type","body":base64}]}`;
/// `{"kind":"urlencoded","body":base64}` and `{"kind":"cookie","header"}` → `{"pairs":[[name,value],…]}`.
enum ParseProbe {
  private struct Refused: Error { let reason: String }

  /// Answers one line of JSON with one line of JSON.
  static func answer(_ line: [UInt8]) -> [UInt8] {
    do {
      guard case .map(let question) = try Value(json: line) else { throw Refused(reason: "expected an object") }
      return try reply(to: question).json
    } catch let refused as Refused {
      return Value.map(["error": .string(refused.reason)]).json
    } catch {
      return Value.map(["error": .string("\(error)")]).json
    }
  }

  private static func reply(to question: [String: Value]) throws -> Value {
    switch try text("kind", of: question) {
    case "multipart": try multipart(text("content_type", of: question), body(of: question))
    case "urlencoded": pairs(try FormData(urlencoded: try body(of: question)).fields)
    case "cookie": pairs(Cookies(try text("header", of: question)).pairs)
    default: throw Refused(reason: "unknown kind")
    }
  }

  private static func multipart(_ type: String, _ body: [UInt8]) throws -> Value {
    var reader = try MultipartReader(contentType: type)
    try reader.feed(body[...])
    let parts = try reader.finish().map { part in
      Value.map([
        "name": .string(part.name), "filename": part.filename.map(Value.string) ?? .null,
        "content_type": part.contentType.map(Value.string) ?? .null,
        "body": .string(Base64.encode(try part.bytes())),
      ])
    }
    return .map(["parts": .list(parts)])
  }

  private static func pairs(_ pairs: [(name: String, value: String)]) -> Value {
    .map(["pairs": .list(pairs.map { .list([.string($0.name), .string($0.value)]) })])
  }

  private static func text(_ name: String, of question: [String: Value]) throws -> String {
    guard case .string(let text) = question[name] else { throw Refused(reason: "expected a text: \(name)") }
    return text
  }

  private static func body(of question: [String: Value]) throws -> [UInt8] {
    guard let bytes = Base64.decode(try text("body", of: question)) else {
      throw Refused(reason: "expected base64: body")
    }
    return bytes
  }
}
