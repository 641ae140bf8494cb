import Foundation
import HTTP
import Platform
import Support
import Testing

@testable import Tanggap

@Suite("Templates and styles at work on them (--reload)")
struct WorkshopTests {
  private let folder: ScratchFolder
  private let workshop: Workshop

  init() throws {
    folder = try ScratchFolder()
    for name in ["Views", "Public"] {
      try FileManager.default.copyItem(atPath: "\(SourceTree.root)/\(name)", toPath: folder.path(name))
    }
    let home = Home(path: folder.path)
    try Folder.make(folder.path("data"))
    let app = try DataFolder(path: folder.path("data")).prepare(try Assembly(home: home))
    workshop = Workshop(home: home, app: app) { _ in }
  }

  private func app() throws -> App { try workshop.pipeline().get().app }

  private func page(_ path: String) async throws -> String {
    let answer = await (try workshop.pipeline().get()).answer(Request(method: .get, path: path))
    guard case .bytes(let bytes) = answer.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("what has not changed is not read again, however often it is asked for")
  func kept() throws {
    let first = try app()
    for _ in 1...3 { #expect(try app() === first) }
  }

  @Test("a style is new at once, at a new address, and what was read before is let go")
  func style() async throws {
    weak let before = try app()
    let address = try #require(before?.assets.url(for: "style.css"))
    #expect(try await page("/masuk").contains(address))
    try folder.write("p { color: var(--late) }", to: "Public/style/zzz.css")
    let fresh = try app().assets.url(for: "style.css")
    #expect(fresh != address && before == nil)
    #expect(try await page("/masuk").contains(fresh))
    #expect(try await page(fresh).hasSuffix("p { color: var(--late) }"))
    try FileManager.default.removeItem(atPath: folder.path("Public/style/zzz.css"))
    #expect(try app().assets.url(for: "style.css") == address)
  }

  @Test("a broken template is told with its file, and mended without a new start")
  func template() async throws {
    let whole = try String(contentsOfFile: folder.path("Views/Complaints/Public/help.mustache"), encoding: .utf8)
    try folder.write(whole + "{{#tiada}}", to: "Views/Complaints/Public/help.mustache")
    let fault = #expect(throws: (any Error).self) { try app() }
    #expect(fault.map { "\($0)" }?.contains("help.mustache") == true)
    try folder.write(whole + "<p>Sudah diperbaiki</p>", to: "Views/Complaints/Public/help.mustache")
    #expect(try await page("/bantuan").contains("Sudah diperbaiki"))
  }

  @Test("an answer says where its time went, and outside the workshop it does not")
  func timing() async throws {
    let pipeline = try workshop.pipeline().get()
    let field = await pipeline.answer(Request(path: "/bantuan")).headers["Server-Timing"] ?? ""
    let names = field.split(separator: ", ").map { $0.prefix { $0 != ";" } }
    #expect(names == ["route", "handler", "template", "database"])
    #expect(field.split(separator: ", ").allSatisfy { Double($0.drop { $0 != "=" }.dropFirst()) != nil }, "\(field)")
    #expect(
      await pipeline.answer(Request(path: "/tiada")).headers["Server-Timing"]?.contains("handler;dur=0.0") == true)
    let plain = try Pipeline(app: pipeline.app) { _ in }
    #expect(await plain.answer(Request(path: "/bantuan")).headers["Server-Timing"] == nil)
  }
}
