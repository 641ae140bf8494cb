import HTTP
import Testing

@Suite("Routes") struct RouterTests {
  private func router() throws -> Router<String> {
    var router = Router<String>()
    try router.add(.get, "/", "home")
    try router.add(.get, "/keluhan/baru", "new")
    try router.add(.get, "/keluhan/:ticket", "show")
    try router.add(.post, "/keluhan/:ticket", "change")
    try router.add(.get, "/keluhan/:ticket/langkah/:step", "step")
    return router
  }

  private func name(_ match: Router<String>.Match) -> String {
    switch match {
    case .found(let name, _): name
    case .methodNotAllowed(let allow): allow.map(\.name).joined(separator: ",")
    case .notFound: "-"
    }
  }

  @Test(
    "A literal segment goes before a parameter, HEAD finds GET, another method is told what is allowed",
    arguments: [
      (Method.get, "/", "home"), (.get, "/keluhan/baru", "new"), (.get, "/keluhan/K-1", "show"),
      (.head, "/keluhan/K-1", "show"), (.post, "/keluhan/baru", "change"), (.get, "/keluhan/K-1/langkah/3", "step"),
      (.put, "/keluhan/K-1", "GET,POST,HEAD"), (.post, "/", "GET,HEAD"), (.get, "/keluhan/", "-"), (.get, "/lain", "-"),
      (.get, "/keluhan/baru/", "-"), (.get, "/keluhan/K-1/langkah", "-"), (.get, "", "home"),
    ])
  func matching(method: Method, path: String, expected: String) throws {
    #expect(name(try router().match(method, path)) == expected)
  }

  @Test("Parameters are read by name, numbers only as written in digits")
  func parameters() throws {
    guard case .found(_, let parameters) = try router().match(.get, "/keluhan/K 1/langkah/12") else {
      Issue.record("no route")
      return
    }
    #expect(parameters["ticket"] == "K 1")
    #expect(parameters.int("step") == 12)
    #expect(parameters.int("ticket") == nil)
    #expect(PathParameters([(name: "a", value: "012"), (name: "b", value: "-1")]).int("a") == nil)
  }

  @Test("A route that another one hides, or that is malformed, is refused")
  func conflicts() throws {
    var router = try router()
    #expect(throws: RouterError.duplicate(.get, "/keluhan/:id", "/keluhan/:ticket")) {
      try router.add(.get, "/keluhan/:id", "x")
    }
    for pattern in ["keluhan", "/a/:", "/a/:b/:b"] {
      #expect(throws: RouterError.malformed(pattern)) { try router.add(.get, pattern, "x") }
    }
    #expect(router.table.map(\.pattern).count == 5)
  }
}
