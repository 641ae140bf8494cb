import Documents
import Foundation
import Support
import Testing

@Suite("PDF") struct PDFTests {
  private static func page(_ body: String, head: String = "") -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Surat</title><style>
      body { font: 12pt "Liberation Serif", serif } @page { size: A4; margin: 2cm }</style>\(head)</head>
      <body>\(body)</body></html>
      """.utf8)
  }

  @Test("a page becomes a sound PDF with its fonts inside and an output intent")
  func sound() async throws {
    let pdf = try PDFPress.patient.pdf(of: Self.page("<h1>Surat balasan</h1><p>Yth. Ibu Citra — “é”.</p>"))
    let read = try ReadPDF(pdf)
    #expect(try await read.faults() == "")
    #expect(try await read.pages() == ["Surat balasan Yth. Ibu Citra — “é”."])
    let objects = try await read.objects()
    #expect(objects.contains("/OutputIntents") && objects.contains("pdfaid:part=\"3\""))
    let fonts = try await read.fonts()
    #expect(!fonts.isEmpty, "\(fonts)")
    #expect(fonts.allSatisfy { $0.contains("Liberation-Serif") && $0.contains(" yes yes ") }, "\(fonts)")
  }

  @Test("a hostile page asks for nothing, reads no file and attaches none")
  func hostile() async throws {
    let folder = try ScratchFolder()
    let secret = try folder.write("rahasia-negara", to: "rahasia.txt")
    let server = try CannedServer { _ in CannedServer.page("rahasia-negara") }
    let web = "http://127.0.0.1:\(server.port)"
    let head = """
      <base href="\(web)/"><link rel="stylesheet" href="\(web)/a.css"><link rel="attachment" href="file://\(secret)">
      <link rel="attachment" href="data:text/plain,rahasia-negara">
      <style>@import url("\(web)/b.css"); @import "file://\(secret)";
      @font-face { font-family: X; src: url("\(web)/x.ttf"), url("file://\(secret)") }
      p { font-family: X, serif; background: url(\(web)/c.png); list-style: url("file://\(secret)") }
      p::before { content: url("\(web)/d.png") attr(title) }</style>
      """
    let body = """
      <p title="a">Aman</p><img src="\(web)/e.png"><img src="file://\(secret)"><img src="//127.0.0.1:\(server.port)/f">
      <a rel="attachment" href="file://\(secret)">lampiran</a><object data="\(web)/g"></object>
      <embed src="file://\(secret)"><iframe src="\(web)/h"></iframe>
      <svg><image href="\(web)/i.png" width="9" height="9"/><use href="\(web)/j.svg#a"/>
      <image href="file://\(secret)" width="9" height="9"/></svg>
      <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ctext%3Erahasia-negara%3C/text%3E%3C/svg%3E">
      """
    let read = try ReadPDF(try PDFPress.patient.pdf(of: Self.page(body, head: head)))
    let pages = try await read.pages()
    #expect(server.requests.isEmpty, "\(server.requests)")
    #expect(pages.joined().contains("Aman") && !pages.joined().contains("rahasia-negara"), "\(pages)")
    let attached = try await Program.run("qpdf", ["--list-attachments", read.path])
    #expect(attached.output.contains("no embedded files"), "\(attached.output)")
    let objects = try await read.objects()
    #expect(!objects.contains("rahasia-negara") && !objects.contains("/EmbeddedFile"))
  }

  @Test("a page that takes too long is stopped")
  func slow() {
    let nested = String(repeating: "<div style='float:left'><table><tr><td>", count: 200)
    let html = Self.page(String(repeating: nested + "a", count: 40))
    #expect(throws: PDFError.tooSlow) { try PDFPress(limits: .init(seconds: 1)).pdf(of: html) }
  }

  @Test("a page that wants too much memory is stopped")
  func large() {
    let html = Self.page(String(repeating: "<p>Baris yang sama.</p>", count: 100_000))
    #expect(throws: PDFError.tooLarge) { try PDFPress(limits: .init(seconds: 600, megabytes: 450)).pdf(of: html) }
    let more = [UInt8](repeating: 0x20, count: PDFPress.mostHTML + 1)
    #expect(throws: PDFError.tooLarge) { try PDFPress().pdf(of: more) }
  }

  @Test("without WeasyPrint, or without Python, the sentence says what is missing")
  func absent() async throws {
    #expect(throws: PDFError.notInstalled) { try PDFPress(interpreter: "/nowhere/python3").pdf(of: Self.page("a")) }
    let folder = try ScratchFolder()
    let fake = try await folder.script("#!/bin/sh\nexit 3\n", as: "python3")
    #expect(throws: PDFError.notInstalled) { try PDFPress(interpreter: fake).pdf(of: Self.page("a")) }
    #expect(PDFError.notInstalled.message.contains("weasyprint"))
  }
}
