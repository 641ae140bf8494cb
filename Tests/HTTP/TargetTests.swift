import HTTP
import Testing

@Suite("Targets") struct TargetTests {
  @Test(
    "A path is decoded and cannot climb out",
    arguments: [
      ("/", "/"), ("/a/b", "/a/b"), ("/a%20b", "/a b"), ("/a/./b", "/a/b"), ("/a/../b", "/b"),
      ("/../../etc/passwd", "/etc/passwd"),
      ("/%2e%2e/%2E%2e/etc", "/etc"), ("/a/..", "/"), ("/a/b/.", "/a/b/"), ("//evil.id/", "/evil.id/"),
      ("/a//b/", "/a/b/"),
      ("/caf%C3%A9", "/café"), ("/..a/.b", "/..a/.b"), ("/a?b=/../c", "/a"), ("/a%5Cb", "/a\\b"),
    ])
  func paths(target: String, path: String) {
    #expect(Request(path: target).path == path)
  }

  @Test("The query is a form of its own")
  func query() {
    let query = Request(path: "/keluhan?bulan=2026-03&kata=air+minum&kata=%C3%A9&kosong").query
    #expect(query["bulan"] == "2026-03")
    #expect(query.all("kata") == ["air minum", "é"])
    #expect(query["kosong"] == "")
    #expect(query["tidak"] == nil)
  }
}
