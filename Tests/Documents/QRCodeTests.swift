import Documents
import Testing

@Suite struct QRCodes {
  @Test("a short text is a code of the first version, with a finder in three corners")
  func finders() throws {
    let code = try #require(QRCode("TANGGAP"))
    #expect(code.size == 21 && code.side == 29)
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      let edge = (0..<7).allSatisfy {
        code.isDark(row: row, column: column + $0) && code.isDark(row: row + 6, column: column + $0)
      }
      #expect(edge && !code.isDark(row: row + 1, column: column + 1) && code.isDark(row: row + 3, column: column + 3))
    }
    #expect(!(0..<7).allSatisfy { code.isDark(row: 14, column: 14 + $0) })
  }

  @Test("the path draws each dark square once, inside the quiet zone")
  func path() throws {
    let code = try #require(QRCode("otpauth://totp/Balai:rina?secret=AAAA"))
    let bars = code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/)
    let drawn = bars.flatMap { bar -> [[Int]] in
      let (x, y, length) = (Int(bar.1) ?? 0, Int(bar.2) ?? 0, Int(bar.3) ?? 0)
      return (x..<(x + length)).map { [$0 - QRCode.quietZone, y - QRCode.quietZone] }
    }
    let dark = (0..<code.size).flatMap { row in
      (0..<code.size).filter { code.isDark(row: row, column: $0) }.map { [$0, row] }
    }
    #expect(drawn == dark)
  }

  @Test("nothing, and more than a code can hold, gives none")
  func limits() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 3_000)) == nil)
    #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
  }
}
