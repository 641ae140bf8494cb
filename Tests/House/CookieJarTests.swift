import Support
import Testing

@Suite struct CookieJarTests {
  private func jar(_ setCookie: String..., from path: String = "/") -> CookieJar {
    var jar = CookieJar()
    jar.store(setCookie, from: path)
    return jar
  }

  @Test("a cookie goes to its path and below, nowhere else")
  func paths() {
    let jar = jar("a=1; Path=/keluhan", "b=2; Path=/")
    #expect(jar.header(for: "/keluhan/baru") == "a=1; b=2")
    #expect(jar.header(for: "/keluhanku") == "b=2")
  }

  @Test("without a path a cookie belongs to the folder of its page")
  func defaultPath() {
    #expect(jar("a=1", from: "/x/y").header(for: "/x/z") == "a=1")
    #expect(jar("a=1", from: "/x/y").header(for: "/z") == nil)
  }

  @Test("age zero takes a cookie away")
  func age() {
    #expect(jar("a=1; Path=/", "a=; Path=/; Max-Age=0").cookies.isEmpty)
    #expect(jar("a=1; Max-Age=60")["a"] == "1")
  }

  @Test("a __Host- cookie must be secure and for the whole site")
  func hostPrefix() {
    #expect(jar("__Host-a=1; Path=/")["__Host-a"] == nil)
    #expect(jar("__Host-a=1; Path=/; Secure; HttpOnly").cookies.first?.isHTTPOnly == true)
  }
}
