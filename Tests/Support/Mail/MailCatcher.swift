import Foundation

/// A mail as another program read it from the wire (Python's `email`, which follows the RFCs by itself).
package struct CaughtMail: Sendable, Hashable, Decodable {
  package let from: String
  package let sender: String
  package let receivers: [String]
  package let subject: String
  package let date: String
  package let identifier: String
  package let headers: [String]
  package let body: String
  /// Name, type and first bytes of each file that came along.
  package let files: [String]
  /// What is wrong with its form.
  package let defects: [String]
  /// Who had signed in; empty for nobody.
  package let user: String
  package let isEncrypted: Bool
  /// The longest line as it was sent.
  package let longest: Int
}

/// A real mail server (Debian's aiosmtpd) on a free port of 127.0.0.1.
///
/// To whom a mail goes decides what becomes of it: `refused@` is unknown, `later@` is put off each time, `once@` the
/// first time only, `spam@` is refused for what it says, `slow@` is never answered.
package final class MailCatcher: Sendable {
  package enum Manner: String, Sendable {
    case plain, starttls, tls, refusing
  }

  package let port: Int
  /// The file of the certificate it shows; empty without TLS.
  package let certificate: String
  /// What it lets in where it speaks TLS.
  package static let user = "tanggap"
  package static let password = "rahasia benar"

  private let child: Child
  private let folder: ScratchFolder

  /// - Parameter port: 0 for a free one.
  package init(_ manner: Manner = .plain, port: Int = 0) async throws {
    folder = try ScratchFolder()
    let isSecret = manner == .starttls || manner == .tls
    certificate = isSecret ? folder.path("certificate.pem") : ""
    if isSecret { try await Self.makeCertificate(in: folder) }
    let child = try Child(
      "/usr/bin/python3",
      ["-c", Self.program, manner.rawValue, "\(port)", folder.path("certificate.pem"), folder.path("key.pem")])
    self.child = child
    guard try await eventually({ child.stdout.contains(10) || child.status != nil }),
      let line = Self.lines(child).first, let port = Int(line)
    else {
      throw ProcessError.notReady(
        program: "aiosmtpd", stdout: "", stderr: String(decoding: child.stderr, as: UTF8.self))
    }
    self.port = port
  }

  /// What it took, in order.
  package var mails: [CaughtMail] {
    Self.lines(child).dropFirst().compactMap { try? JSONDecoder().decode(CaughtMail.self, from: Data($0.utf8)) }
  }

  /// Ends it at once, as a machine that goes down does.
  package func stop() async throws {
    child.killTree()
    _ = try await child.end()
  }

  private static func lines(_ child: Child) -> [String] {
    String(decoding: child.stdout, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  private static func makeCertificate(in folder: ScratchFolder) async throws {
    let made = try await Program.run(
      "openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder.path("key.pem"), "-out",
        folder.path("certificate.pem"),
      ])
    guard made.status == 0 else {
      throw ProcessError.ended(program: "openssl", status: made.status, stderr: made.errors)
    }
  }

  private static let program = """
    import asyncio, email, email.policy, json, ssl, sys
    from aiosmtpd.smtp import SMTP, AuthResult

    manner, port, certificate, key = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
    put_off = set()

    class Handler:
      async def handle_MAIL(self, server, session, envelope, address, options):
        if manner == "refusing": return "550 5.7.1 Sender is not welcome"
        envelope.mail_from = address
        return "250 OK"

      async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "refused": return "550 5.1.1 No such user here"
        if name == "later" or name == "once" and address not in put_off:
          put_off.add(address)
          return "451 4.7.1 Please try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

      async def handle_DATA(self, server, session, envelope):
        names = [address.split("@")[0] for address in envelope.rcpt_tos]
        if "spam" in names: return "554 5.7.1 This looks like spam"
        if "slow" in names: await asyncio.sleep(100000)
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = mail.get_body(("plain",)) or mail
        print(json.dumps({
          "files": [f"{f.get_filename()} {f.get_content_type()} {f.get_content()[:5]!r}" for f in mail.iter_attachments()],
          "from": str(mail["from"]), "sender": envelope.mail_from, "receivers": envelope.rcpt_tos,
          "subject": str(mail["subject"]), "date": mail["date"].datetime.isoformat(), "identifier": mail["message-id"],
          "headers": mail.keys(), "body": text.get_content().replace("\\r\\n", "\\n"), "user": session.auth_data or "",
          "defects": [repr(fault) for fault in mail.defects] + [repr(f) for k in mail.keys() for f in mail[k].defects],
          "isEncrypted": session.ssl is not None or manner == "tls",
          "longest": max(len(line) for line in envelope.content.split(b"\\r\\n"))}), flush=True)
        return "250 OK"

    def let_in(server, session, envelope, mechanism, data):
      good = data.login == b"tanggap" and data.password == b"rahasia benar"
      return AuthResult(success=good, handled=False, auth_data=data.login.decode())

    async def main():
      context = None
      if manner in ("starttls", "tls"):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
      options = {"hostname": "localhost", "enable_SMTPUTF8": False}
      if manner == "starttls": options.update(tls_context=context, require_starttls=True)
      if context: options.update(authenticator=let_in, auth_required=True, auth_require_tls=manner == "starttls")
      loop = asyncio.get_running_loop()
      server = await loop.create_server(
        lambda: SMTP(Handler(), loop=loop, **options), "127.0.0.1", port, ssl=context if manner == "tls" else None)
      print(server.sockets[0].getsockname()[1], flush=True)
      await server.serve_forever()

    asyncio.run(main())
    """
}
