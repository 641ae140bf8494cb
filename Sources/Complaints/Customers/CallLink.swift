import HTTP
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
    return [call, CallLink(label: "WhatsApp", href: "\(chat)?text=\(URLText.encode(greeting))")]
  }
}
