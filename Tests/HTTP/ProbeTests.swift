import Testing

@testable import Probe

@Suite("Probes") struct ProbeTests {
  @Test(
    "Each line is answered with one line, a refused one with its reason",
    arguments: [
      (#"{"kind":"cookie","header":"a=1; bad; b=2"}"#, #"{"pairs":[["a","1"],["b","2"]]}"#),
      (#"{"kind":"urlencoded","body":"YT0xJmI9JTIw"}"#, #"{"pairs":[["a","1"],["b"," "]]}"#),
      (
        #"{"kind":"multipart","content_type":"multipart/form-data; boundary=B","#
          + #""body":"LS1CDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9ImEiDQoNCnNhdHUNCi0tQi0tDQo="}"#,
        #"{"parts":[{"body":"c2F0dQ==","content_type":null,"filename":null,"name":"a"}]}"#
      ),
      (#"{"kind":"multipart","content_type":"text/plain","body":""}"#, #"{"error":"unsupportedType"}"#),
      (#"{"kind":"urlencoded","body":"YQ"}"#, #"{"error":"expected base64: body"}"#),
      (#"{"kind":"cookie"}"#, #"{"error":"expected a text: header"}"#),
      (#"{"kind":"x"}"#, #"{"error":"unknown kind"}"#),
      ("[]", #"{"error":"expected an object"}"#),
    ])
  func parsing(line: String, expected: String) {
    #expect(String(decoding: ParseProbe.answer(Array(line.utf8)), as: UTF8.self) == expected)
  }

  @Test("Base64 holds what was put in, in one spelling only", arguments: 0..<20)
  func base64(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: 255 &- $0 &* 37) }
    let text = Base64.encode(bytes)
    #expect(text.utf8.count % 4 == 0 && Base64.decode(text) == bytes)
    #expect(Base64.decode(text + "=") == nil && Base64.decode(text + "*AAA") == nil)
  }

  @Test("Two padding signs too many, or bits left over, are refused", arguments: ["=", "A===", "AB==", "AAB=", "A"])
  func badBase64(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
