/// The server that takes the office's mail, as whoever starts the program has set it.
package struct MailServer: Sendable, Hashable {
  /// How the connection is protected.
  package enum Security: String, CaseIterable, Sendable {
    /// It begins in the clear and must turn to TLS before anything is said (RFC 3207).
    case starttls
    /// TLS from the first byte (RFC 8314).
    case tls
    /// In the clear: for a server on the same machine.
    case none

    /// The port that is usual for it.
    package var port: Int {
      switch self {
      case .starttls: 587
      case .tls: 465
      case .none: 25
      }
    }

    package var words: String {
      switch self {
      case .starttls: "STARTTLS"
      case .tls: "TLS"
      case .none: "tanpa enkripsi"
      }
    }
  }

  package let host: String
  package let port: Int
  package let security: Security
  /// Empty: the server asks for no name.
  package let user: String
  package let password: String
  /// Whom mails come from.
  package let sender: EmailAddress
  /// A file of certificates to trust besides none other; empty for those of the system.
  package let certificates: String
  /// Seconds that connecting, and sending one mail, may take.
  package let patience: Int

  package init(
    host: String, port: Int? = nil, security: Security = .starttls, user: String = "", password: String = "",
    sender: EmailAddress, certificates: String = "", patience: Int = 60
  ) {
    self.host = host
    self.port = port ?? security.port
    self.security = security
    self.user = user
    self.password = password
    self.sender = sender
    self.certificates = certificates
    self.patience = patience
  }

  /// "smtp.contoh.go.id:587, STARTTLS".
  var words: String { "\(host):\(port), \(security.words)" }

  /// What stands behind the "@" of the sender.
  var domain: String { sender.text.split(separator: "@").last.map { String($0) } ?? host }

  /// As libcurl reads it. The path is the name this machine gives itself (EHLO).
  var url: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return "\(security == .tls ? "smtps" : "smtp")://\(name):\(port)/\(domain)"
  }
}
