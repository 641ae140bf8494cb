import HTTP
import Platform

/// What a browser may send of a webhook.
struct WebhookForm: Sendable {
  let name: String
  let address: String
  let events: Set<WebhookEvent>

  static let limits: TextLimits = ["name": 100, "address": 500]

  init(_ form: FormData, reach: Reach) throws(FormErrors) {
    var errors = FormErrors()
    (name, address) = (form.line("name"), form.line("address"))
    events = Set(form.all("events").compactMap { WebhookEvent(rawValue: $0) }).intersection(WebhookEvent.chosen)
    if name.isEmpty { errors.note("name", "Tulis program apa yang diberi tahu.") }
    if events.isEmpty { errors.note("events", "Pilih paling sedikit satu.") }
    if let fault = Self.fault(of: address, reach) { errors.note("address", fault) }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  /// What is wrong with an address; nil when nothing can be told before it is called.
  private static func fault(of address: String, _ reach: Reach) -> String? {
    guard let target = WebhookTarget(address) else {
      return "Tulis alamat https lengkap, misalnya https://program.contoh.go.id/keluhan."
    }
    guard target.isEncrypted || target.isThisMachine && reach.includesThisMachine else {
      return "Pakai https, supaya isinya tidak terbaca di jalan."
    }
    let isClosed =
      IPAddress(target.host).map { !reach.allows($0) } ?? target.isThisMachine && !reach.includesThisMachine
    return isClosed ? "Alamat ini ada di jaringan sendiri, yang tidak diizinkan pengelola program ini." : nil
  }
}

/// An address as far as it can be judged without asking anybody.
struct WebhookTarget: Sendable {
  let isEncrypted: Bool
  /// Without port and brackets.
  let host: String

  /// Nil for what is no address of `https` or `http` with a host, holds a name and password, or anything that has to be
  /// encoded.
  init?(_ address: String) {
    let text = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && !"\"<>\\^`{|}#".utf8.contains($0) }
    let authority = text.dropFirst(scheme.utf8.count).prefix { $0 != "/" && $0 != "?" }
    guard isPlain, !authority.contains("@") else { return nil }
    isEncrypted = scheme == "https://"
    let isBracketed = authority.hasPrefix("[")
    let name = isBracketed ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
    host = String(name)
    let port = authority.dropFirst(name.utf8.count + (isBracketed ? 2 : 0))
    guard !host.isEmpty, port.isEmpty || Self.isPort(port) else { return nil }
  }

  var isThisMachine: Bool { host == "localhost" || IPAddress(host)?.isLoopback ?? false }

  private static func isPort(_ text: Substring) -> Bool {
    text.hasPrefix(":") && (Int(text.dropFirst()).map((1...65_535).contains) ?? false)
  }
}
