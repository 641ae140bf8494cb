import Mustache
import Testing

@Suite struct JSONTests {
  @Test(
    "JSON is read and written back",
    arguments: [
      ("null", "null"), (" [1, -2 ,3.5,1e2]\n", "[1,-2,3.5,100.0]"),
      (#"{"b":true,"a":[],"a":{}}"#, #"{"a":{},"b":true}"#),
      (#""\u00e9\ud83d\ude00\n\"\\\/""#, #""é😀\u000a\"\\/""#), (#""\ud83d""#, "\"\u{FFFD}\""), ("0", "0"),
      ("-0.5", "-0.5"),
    ])
  func reads(text: String, expected: String) throws {
    #expect(try String(decoding: Value(json: Array(text.utf8)).json, as: UTF8.self) == expected)
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", "[", "[1,]", "{\"a\"}", "{a:1}", "01", "1.", "+1", ".5", "nul", "\"a", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"",
      "1 2", "--1", "1e",
    ])
  func refuses(text: String) {
    #expect(throws: JSONError.self) { try Value(json: Array(text.utf8)) }
  }

  @Test("Arrays within arrays beyond measure are refused, not a crash")
  func deep() {
    #expect(throws: JSONError.self) { try Value(json: Array(repeating: UInt8(ascii: "["), count: 100_000)) }
  }
}
