import Documents
import Testing

@Suite struct CSV {
  private func text(_ cells: [CSVWriter.Cell], separator: CSVWriter.Separator = .semicolon) -> String {
    String(decoding: CSVWriter(separator: separator).row(cells), as: UTF8.self)
  }

  @Test("a file begins with the byte order mark that makes Excel read UTF-8")
  func start() {
    #expect(CSVWriter().start == Array("\u{FEFF}".utf8))
  }

  @Test("cells with separators, quotes or line ends are quoted, others are not")
  func quoting() {
    #expect(text(["a", "b c", .empty, "é"]) == "a;b c;;é\r\n")
    #expect(text(["a;b", "say \"no\"", "two\nlines", "a,b"]) == "\"a;b\";\"say \"\"no\"\"\";\"two\nlines\";a,b\r\n")
    #expect(text(["a;b", "a,b"], separator: .comma) == "a;b,\"a,b\"\r\n")
    #expect(text(["a", "a\tb"], separator: .tab) == "a\t\"a\tb\"\r\n")
    #expect(text([]) == "\r\n")
  }

  @Test("numbers take the decimal mark of their separator, and keep their sign")
  func numbers() {
    #expect(text([.integer(-12), .decimal(-0.5)]) == "-12;-0,5\r\n")
    #expect(text([.integer(-12), .decimal(-0.5)], separator: .comma) == "-12,-0.5\r\n")
  }

  @Test("a text cannot become a formula", arguments: ["=1+1", "+62811", "-1", "@SUM", "\t=1", "\r=1", "\n=1"])
  func formula(text: String) {
    let row = self.text([.text(text)])
    #expect(row.hasPrefix("'") || row.hasPrefix("\"'"))
    #expect(row.contains(text))
  }
}
