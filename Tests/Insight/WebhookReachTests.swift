import HTTP
import Platform
import Support
import Testing

@testable import Insight

@Suite("Webhooks · whom they may reach") struct WebhookReachTests {
  @Test("P4: what a name leads to inside the office's own net is not called, whatever it was when it was typed")
  func closed() throws {
    let office = try WebhookOffice(reach: Reach())
    try office.add([.opened])
    let stop = StopSign()
    let session = try #require(PostSession(within: 5, reach: Reach(), until: stop))
    for host in ["localhost", "127.0.0.1", "127.1", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"] {
      let answer = session.post("{}", to: "http://\(host):\(office.server.port)/kabar", headers: [])
      #expect(answer == .outOfReach, "\(host): \(answer)")
    }
    _ = try office.app.file()
    try office.send()
    #expect(try office.server.requests.isEmpty && office.deliveries().map(\.state) == [.dead])
    let named = try #require(PostSession(within: 5, reach: Reach(AddressRange.loopback), until: stop))
    #expect(named.post("{}", to: office.address, headers: []) == .answered(204))
  }

  @Test("P4: what cannot prove that the name is its own is told nothing")
  func certificate() async throws {
    let stranger = try await MailCatcher(.tls)
    let session = try #require(PostSession(within: 5, reach: Reach(AddressRange.loopback), until: StopSign()))
    let answer = session.post("{}", to: "https://localhost:\(stranger.port)/kabar", headers: [])
    guard case .failed(let reason) = answer else { throw Unexpected(answer: answer) }
    #expect(reason.contains("certificate"), "\(reason)")
  }

  private struct Unexpected: Error {
    let answer: PostAnswer
  }

  @Test(
    "P4: only the internet and what was named is within reach",
    arguments: [
      ("93.184.216.34", true), ("2606:2800:220:1::1", true), ("10.1.2.3", true), ("10.2.0.1", false),
      ("127.0.0.1", false),
      ("169.254.169.254", false), ("172.20.0.1", false), ("192.168.1.1", false), ("100.64.0.1", false),
      ("0.0.0.0", false),
      ("::1", false), ("::", false), ("fd00::1", false), ("fe80::1", false), ("::ffff:192.168.1.1", false),
      ("64:ff9b::7f00:1", false), ("2002:7f00:1::", false), ("224.0.0.1", false), ("ff02::1", false),
    ])
  func reach(address: String, isOpen: Bool) throws {
    let reach = Reach([try #require(AddressRange("10.1.0.0/16"))])
    #expect(reach.allows(try #require(IPAddress(address))) == isOpen)
  }

  @Test(
    "an address is refused that is no https, is of this machine, or carries a password",
    arguments: [
      "", "ftp://contoh.id", "http://contoh.id/x", "https://", "https:///x", "https://127.0.0.1/x", "https://localhost",
      "https://[::1]:8443/", "https://192.168.1.1", "https://nama:sandi@contoh.id", "https://contoh.id/a b",
      "https://contoh.id:0/", "https://contoh.id:x/", "https://contoh.id/#x", "https://contoh.id\\@127.0.0.1/",
    ])
  func refused(address: String) throws {
    let form: FormData = ["name": "x", "address": address, "events": "case.opened"]
    let errors = #expect(throws: FormErrors.self) { try WebhookForm(form, reach: Reach()) }
    #expect(errors?.notes.map(\.field) == ["address"])
    #expect(throws: Never.self) {
      try WebhookForm(
        ["name": "x", "address": "https://contoh.id:8443/a?b=c", "events": "case.opened"], reach: Reach())
    }
  }
}
