import Support
import Testing

@Suite struct HTMLTests {
  private func form(_ fields: String) throws -> WebForm {
    try #require(HTMLDocument("<form>\(fields)</form>").forms.first)
  }

  private func sent(_ form: WebForm) -> [String] { form.fields.map { "\($0.0)=\($0.1)" } }

  @Test(
    "a field sends what a browser would send",
    arguments: [
      ("<input name=a value='1&amp;2'>", ["a=1&2"]), ("<input name=a>", ["a="]), ("<input value=1>", []),
      ("<input name=a value=1 disabled>", []), ("<fieldset disabled><input name=a></fieldset>", []),
      ("<input type=checkbox name=a value=1><input type=checkbox name=a value=2 checked>", ["a=2"]),
      ("<input type=checkbox name=a checked>", ["a=on"]), ("<input type=radio name=a value=1>", []),
      ("<select name=a><option>Satu  kata<option value=2>Dua</select>", ["a=Satu kata"]),
      ("<select name=a><option value=1><option value=2 selected></select>", ["a=2"]),
      ("<select name=a><option value='' disabled>Pilih<option value=2>Dua</select>", ["a=2"]),
      ("<select name=a multiple><option value=1><option value=2 selected></select>", ["a=2"]),
      ("<textarea name=a>\n\nx\r\ny</textarea>", ["a=\r\nx\r\ny"]),
      ("<textarea name=a><b>&lt;</textarea>", ["a=<b><"]), ("<input type=file name=a><button name=b>B</button>", []),
    ])
  func fields(html: String, expected: [String]) throws {
    #expect(try sent(form(html)) == expected)
  }

  @Test("a choice takes a value or its words, and only what is offered")
  func choosing() throws {
    var form = try form(
      "<select name=a><option value=1>Satu<option value=2>Dua</select><input type=radio name=b value=x>")
    try form.fill("a", with: "Dua")
    try form.fill("b", with: "x")
    #expect(sent(form) == ["a=2", "b=x"])
    #expect(throws: WebClientError.self) { try form.fill("a", with: "Tiga") }
    #expect(throws: WebClientError.self) { try form.fill("b", with: "y") }
  }

  @Test("boxes are ticked exactly as told")
  func ticking() throws {
    var form = try form((1...3).map { "<input type=checkbox name=a value=\($0) checked>" }.joined())
    try form.tick("a", ["1", "3"])
    #expect(sent(form) == ["a=1", "a=3"])
  }

  @Test("a control belongs to the form it names")
  func owners() {
    let forms = HTMLDocument("<form id=f><p><input name=a></p></form><input name=b form=f><form></form>").forms
    #expect(forms.map { $0.controls.map(\.name) } == [["a", "b"], []])
  }

  @Test("people read words, not markup, comments or what is hidden")
  func text() {
    let document = HTMLDocument(
      """
      <!doctype html><title>J</title><script>if (a < b) {"<p>"}</script><!-- x <p> -->
      <ul><li>Satu<li>Dua &mdash; 3 < 4</ul><p>Tiga<span hidden>rahasia</span><p>Em<b>pat</b><table><tr><td>5<td>6</table>
      """)
    #expect(document.text == "Satu\nDua — 3 < 4\nTiga\nEmpat\n5 6")
  }

  @Test("a wrong end tag does no harm")
  func tolerance() {
    let document = HTMLDocument("<div id=a><p>x</b></div></p><div id=b class='c d'>y")
    #expect(document.element(id: "a")?.text == "x" && document.element(id: "b")?.classes == ["c", "d"])
  }
}
