import Mustache
import Platform
import Procedures

/// A way to speak with a customer by one press: his telephone, or WhatsApp with a greeting that is written already.
struct CallLink: Renderable {
  let label: String
  let href: String

  /// None for a number that cannot be called, nor for a customer who is not named.
  static func all(_ contact: Contact, about run: Case, from office: Office) -> [CallLink] {
    guard let phone = PhoneNumber(contact.phone) else { return [] }
    let greeting = "Yth. \(contact.name), kami dari \(office.name) mengenai keluhan \(run.number)."
    let call = CallLink(label: "Telepon \(phone.display)", href: "tel:\(phone.e164)")
    guard let chat = phone.whatsApp else { return [call] }
    return [call, CallLink(label: "WhatsApp", href: "\(chat)?text=\(percentEncoded(greeting))")]
  }

  /// RFC 3986 §2.1: everything but the unreserved characters; a space is `%20`, since WhatsApp shows a plus as it is.
  static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
