import Glibc
import Testing

import class Support.ScratchFolder

@testable import Platform

@Suite struct Codes {
  private let totp = TOTP(secret: Array("12345678901234567890".utf8))

  @Test(
    "the codes are those of RFC 6238, appendix B, in six digits",
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
  func vectors(second: Int64, code: String) {
    #expect(totp.code(at: TOTP.step(at: Instant(rawValue: second * 1_000))) == code)
  }

  @Test("a code is taken half a minute early or late, but not later, and not before the last one taken")
  func window() throws {
    let now = Instant(rawValue: 1_111_111_109_000)
    let step = TOTP.step(at: now)
    for near in -1...1 {
      let code = try #require(totp.code(at: step + Int64(near)))
      #expect(totp.step(of: code, at: now, after: 0) == step + Int64(near))
      #expect(totp.step(of: code, at: now, after: step + Int64(near)) == nil)
    }
    for far in [-2, 2] {
      let code = try #require(totp.code(at: step + Int64(far)))
      #expect(totp.step(of: code, at: now, after: 0) == nil)
    }
    #expect(totp.step(of: "", at: now, after: 0) == nil && totp.step(of: "0000000", at: now, after: 0) == nil)
  }

  @Test("the secret is Base32 in groups of four, and in the address of the app")
  func address() {
    #expect(totp.typed == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(
      totp.address(issuer: "Balai: Contoh", account: "rina@contoh.go.id")
        == "otpauth://totp/Balai%20%20Contoh:rina%40contoh.go.id?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Balai%20%20Contoh&algorithm=SHA1&digits=6&period=30")
  }

  @Test("ten recovery codes differ, and are read in any case and spacing")
  func recoveryCodes() throws {
    let codes = RecoveryCode.fresh(.live)
    #expect(codes.count == 10 && Set(codes).count == 10)
    let code = try #require(codes.first)
    #expect(code.printed.count == 29)
    #expect(RecoveryCode(typed: " " + code.printed.lowercased().replacing("-", with: " ")) == code)
    #expect(RecoveryCode(typed: String(code.printed.dropLast())) == nil && RecoveryCode(typed: "123456") == nil)
  }

  @Test("what is sealed opens at its own place, under its own key, and whole")
  func sealing() throws {
    let key = Sodium.randomBytes(32)
    let sealed = Sodium.seal([1, 2, 3], at: "secondFactor:1", key: key)
    #expect(Sodium.open(sealed, at: "secondFactor:1", key: key) == [1, 2, 3])
    #expect(Sodium.open(sealed, at: "secondFactor:2", key: key) == nil)
    #expect(Sodium.open(sealed, at: "secondFactor:1", key: Sodium.randomBytes(32)) == nil)
    #expect(Sodium.open(Array(sealed.dropLast()), at: "secondFactor:1", key: key) == nil)
    #expect(Sodium.open([], at: "secondFactor:1", key: key) == nil)
    #expect(Sodium.seal([1, 2, 3], at: "secondFactor:1", key: key) != sealed)
  }

  @Test("the keys' file is its owner's alone, and gives the same keys again")
  func keyFile() throws {
    let folder = try ScratchFolder()
    let first = try Secrets.load(folder: folder.path, mayCreate: true)
    let again = try Secrets.load(folder: folder.path, mayCreate: false)
    #expect(first.sealKey == again.sealKey && first.sealKey != first.codeKey)
    var status = stat()
    #expect(stat(folder.path("tanggap.key"), &status) == 0 && status.st_mode & 0o777 == 0o600)
  }
}
