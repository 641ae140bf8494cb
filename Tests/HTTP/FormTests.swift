import HTTP
import Testing

@Suite("Forms, cookies, fields") struct FormTests {
  @Test("Fields keep their order, repeat, and are read by type")
  func fields() throws {
    let form = try FormData(urlencoded: "a=1&b=x%20y+z&a=2&&c&n=%2012%20&ok=on".utf8)
    #expect(form.map(\.name) == ["a", "b", "a", "c", "n", "ok"])
    #expect(form["a"] == "1" && form.all("a") == ["1", "2"])
    #expect(form["b"] == "x y z" && form["c"] == "" && form["d"] == nil)
    #expect(form.int("n") == 12 && form.int("b") == nil)
    #expect(form.isChecked("ok") && !form.isChecked("d"))
  }

  @Test("Bad escapes stand for themselves, bad UTF-8 is replaced")
  func badText() throws {
    let form = try FormData(urlencoded: "a=%zz%&b=%ff".utf8)
    #expect(form["a"] == "%zz%" && form["b"] == "\u{fffd}")
  }

  @Test("What was read, written and read again is the same")
  func roundTrip() throws {
    let form: FormData = ["nama": "Budi & Sari", "é=": "a+b c~*-._", "": "\r\n"]
    #expect(form.urlencoded == "nama=Budi+%26+Sari&%C3%A9%3D=a%2Bb+c%7E*-._&=%0D%0A")
    #expect(try FormData(urlencoded: form.urlencoded.utf8).elementsEqual(form, by: ==))
  }

  @Test("More fields than allowed are refused")
  func tooMany() {
    #expect(throws: FormError.tooManyFields) { _ = try FormData(urlencoded: "a&b&c".utf8, limit: 2) }
  }

  @Test("A body is a form only by its type")
  func types() throws {
    let typed = Request(
      method: .post, path: "/", headers: ["Content-Type": "Application/X-WWW-Form-URLencoded; charset=UTF-8"],
      body: Array("a=1".utf8))
    #expect(try typed.form()["a"] == "1")
    let other = Request(method: .post, path: "/", headers: ["Content-Type": "application/json"], body: [123, 125])
    #expect(throws: FormError.unsupportedType) { _ = try other.form() }
    #expect(throws: FormError.unsupportedType) { _ = try Request(method: .post, path: "/", body: [97]).form() }
    #expect(try Request(method: .post, path: "/").form().fields.isEmpty)
  }

  @Test(
    "A bad cookie never costs a good one",
    arguments: [
      ("a=1; b=2", "a=1|b=2"), ("a=1;b=2;", "a=1|b=2"), ("x; =y; a=1; q q=2; b=3", "a=1|b=3"), ("a=\u{7f}; b=1", "b=1"),
      ("a=\"q\"; b=x=y=", "a=\"q\"|b=x=y="), ("a=x y, z; b={\"k\":1}", "a=x y, z|b={\"k\":1}"), ("", ""), (";;;", ""),
      ("a[0]=1; b=é", "b=é"),
    ])
  func cookies(field: String, expected: String) {
    #expect(Cookies(field).pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "|") == expected)
  }

  @Test("Of cookies with one name the first counts, over all fields")
  func cookieOrder() {
    var headers: Headers = ["Cookie": "a=1; a=2"]
    headers.add("cookie", "b=3")
    let cookies = Request(path: "/", headers: headers).cookies
    #expect(cookies["a"] == "1" && cookies["b"] == "3" && cookies["c"] == nil)
  }

  @Test("A cookie to set is spelled out, and no value can add an attribute")
  func setCookies() {
    #expect(SetCookie(name: "a", value: "b").rendered == "a=b; Path=/; HttpOnly; SameSite=Lax")
    #expect(
      SetCookie.site("sesi", "x", maxAge: 60, behindTLS: true).rendered
        == "__Host-sesi=x; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax")
    #expect(
      SetCookie(name: "a", value: "b; Domain=x\r\n", httpOnly: false, sameSite: .strict).rendered
        == "a=b%3B%20Domain=x%0D%0A; Path=/; SameSite=Strict")
  }

  @Test("Header fields are found without regard to case, replaced and removed")
  func headers() {
    var headers: Headers = ["Content-Type": "a", "X": "1"]
    headers.add("x", "2")
    #expect(headers["CONTENT-type"] == "a" && headers.all("X") == ["1", "2"] && headers.count == 3)
    headers["X"] = "3"
    #expect(headers.all("x") == ["3"])
    headers.remove("content-type")
    #expect(!headers.contains("Content-Type"))
    #expect(headers.map { "\($0.name)=\($0.value)" } == ["X=3"])
  }

  @Test(
    "Dates are written in one form and read in three",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
  func dates(text: String) {
    #expect(HTTPDate.seconds(text) == 784_111_777)
    #expect(HTTPDate.string(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test(
    "What is no date is none", arguments: ["", "kemarin", "Sun, 06 Nov 1994 08:49:37", "Sun, 40 Nov 1994 08:49:37 GMT"])
  func noDates(text: String) {
    #expect(HTTPDate.seconds(text) == nil)
  }

  @Test("Redirects carry a location that is fit for a header")
  func redirects() {
    let response = Response.seeOther("/cari?kata=é b\r\nX: y")
    #expect(response.status == .seeOther)
    #expect(response.headers["Location"] == "/cari?kata=%C3%A9%20b%0D%0AX:%20y")
    #expect(URLText.encode("a/b é") == "a%2Fb%20%C3%A9")
    #expect(URLText.encodePath("a/b é") == "a/b%20%C3%A9")
    #expect(URLText.decode("a%2Fb%20%C3%A9") == "a/b é")
    #expect(URLText.decode("%ff") == nil && URLText.decode("%a") == nil)
  }
}
