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

  @Test(
    "A3: figures are answered with a number, or with null where there is none",
    arguments: [
      (#"{"kind":"mean","x":[12,18,20,25,30,35,42,55,80,240]}"#, "55.7"),
      (#"{"kind":"median","x":[12,18,20,25,30,35,42,55,80,240]}"#, "32.5"),
      (#"{"kind":"quantile","x":[12,18,20,25,30,35,42,55,80,240],"q":0.9}"#, "80.0"),
      (#"{"kind":"sd","x":[1,2,3]}"#, "1.0"), (#"{"kind":"sd","x":[1]}"#, "null"),
      (#"{"kind":"nps","x":[10,9,7,0]}"#, "25.0"), (#"{"kind":"nps","x":[]}"#, "null"),
      (#"{"kind":"pearson","x":[1,2],"y":[3,1]}"#, "-1.0"), (#"{"kind":"spearman","x":[1,1],"y":[3,1]}"#, "null"),
      (#"{"kind":"cronbach","items":[[1,1],[2,2],[4,4]]}"#, "1.0"), (#"{"kind":"cronbach","items":[]}"#, "null"),
      (#"{"kind":"csi","importance":[4],"satisfaction":[5],"scale":5}"#, "100.0"),
      (#"{"kind":"csi","importance":[4],"satisfaction":[6],"scale":5}"#, "null"),
      (#"{"kind":"ikm","means":[3.5322]}"#, "88.31"), (#"{"kind":"ikm","means":[]}"#, "null"),
      (#"{"kind":"mean","x":["a"]}"#, #"{"error":"expected a list of numbers: x"}"#),
      (#"{"kind":"mode","x":[]}"#, #"{"error":"unknown kind"}"#),
    ])
  func figures(line: String, expected: String) {
    #expect(String(decoding: StatsProbe.answer(Array(line.utf8)), as: UTF8.self) == expected)
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
