import CLiboath
import Glibc
import HTTP

/// The secret an authenticator app shares with the program, and the codes both make of it (RFC 6238): six digits that
/// change every 30 seconds, by HMAC-SHA-1, which is what every such app speaks.
struct TOTP: Sendable {
  /// 160 bits, as RFC 4226 §4 recommends.
  static let secretBytes = 20
  static let digits = 6
  static let stepSeconds = 30

  let secret: [UInt8]

  /// A secret that nobody has yet.
  static func fresh(_ world: World) -> TOTP { TOTP(secret: world.randomBytes(secretBytes)) }

  /// The number of the 30 seconds a moment lies in.
  static func step(at now: Instant) -> Int64 { now.rawValue / Int64(stepSeconds * 1_000) }

  /// The code of a step.
  func code(at step: Int64) -> String? {
    guard Self.isReady, step >= 0 else { return nil }
    var text = [CChar](repeating: 0, count: Self.digits + 1)
    let failed = oath_totp_generate(
      secret.map { CChar(bitPattern: $0) }, secret.count, time_t(step) * Self.stepSeconds, UInt32(Self.stepSeconds), 0,
      UInt32(Self.digits), &text)
    guard failed == OATH_OK.rawValue else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The step a typed code is of: this one, the one before or the one after, since clocks differ (RFC 6238 §5.2), but
  /// none up to `last`, so that a code is good once. All three are compared, in a time that does not tell which fits.
  func step(of typed: String, at now: Instant, after last: Int64) -> Int64? {
    let present = Self.step(at: now)
    let fitting = [present, present - 1, present + 1].filter { step in
      guard let code = code(at: step) else { return false }
      return Sodium.areEqual(Array(code.utf8), Array(typed.utf8))
    }
    return fitting.first { $0 > last }
  }

  /// The secret as people type it into an app by hand: Base32, in groups of four.
  var typed: String { Base32.encode(secret).grouped }

  /// What an app reads out of the QR code.
  ///
  /// - Parameters:
  ///   - issuer: the organisation; colons, which part it from the account, become spaces.
  ///   - account: the e-mail.
  func address(issuer: String, account: String) -> String {
    let issuer = URLText.encode(issuer.replacing(":", with: " "))
    return "otpauth://totp/\(issuer):\(URLText.encode(account))?secret=\(Base32.encode(secret))&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepSeconds)"
  }

  /// The library readies itself once.
  private static let isReady = oath_init() == OATH_OK.rawValue
}

/// Letters and digits that nobody confuses when they are read out (RFC 4648 §6).
enum Base32 {
  /// Without padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: UnsafeMutablePointer<CChar>?
    guard oath_base32_encode(bytes.map { CChar(bitPattern: $0) }, bytes.count, &text, nil) == OATH_OK.rawValue,
      let text
    else { return "" }
    defer { free(text) }
    return String(String(cString: text).prefix { $0 != "=" })
  }
}

extension String {
  /// "ABCD EFGH IJ": in groups of four, as people copy it.
  var grouped: String {
    var rest = self[...]
    var groups: [Substring] = []
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: " ")
  }
}
