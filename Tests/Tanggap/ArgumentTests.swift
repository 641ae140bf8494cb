import Support
import Testing

@testable import Tanggap

@Suite("What can be typed behind tanggap")
struct ArgumentTests {
  @Test(
    "words that cannot be meant are refused in one line that names the command's help",
    arguments: [
      ["serv"], ["serve"], ["serve", "--data", "d"], ["serve", "--data", "--listen", "h:1"],
      ["serve", "--data", "d", "--listen", "8080"], ["serve", "--data", "d", "--listen", "h:70000"],
      ["serve", "--data", "d", "--listen", "h:-1"], ["serve", "--data", "d", "--listen", "::1:80"],
      ["serve", "--data", "d", "--data", "e", "--listen", "h:1"], ["serve", "--data", "d", "--listen", "h:1", "now"],
      ["serve", "--data", "d", "--listen", "h:1", "--verbose"], ["demo", "--today", "besok"],
      ["demo", "--today", "2026-02-30"], ["demo", "--complaints", "-1"], ["demo", "--complaints", "10001"],
      ["demo", "--complaints", "many"], ["routes", "all"], ["person"], ["person", "remove", "a@b.id"],
      ["person", "add", "Ani", "ani@contoh.go.id", "--position", "admin", "--data", "d"],
      ["person", "add", "Ani", "bukan-alamat", "--position", "admin", "--unit", "layanan", "--data", "d"],
      ["person", "add", " ", "ani@contoh.go.id", "--position", "admin", "--unit", "layanan", "--data", "d"],
      ["person", "password", "--data", "d"], ["person", "second-factor", "--data", "d"], ["verify"], ["verify", "d"],
      ["backup", "--data", "d"],
      ["backup", "one", "two", "--data", "d"], ["restore", "f"], ["help", "serve"],
    ])
  func refuses(_ words: [String]) {
    let error = #expect(throws: UsageError.self) { try Commands.command(words) }
    #expect(error?.description.contains("\n") == false)
    #expect(error?.description.contains("tanggap help") == true)
  }

  @Test("no words, help and --help show every command")
  func help() throws {
    for words in [[], ["help"], ["--help"], ["-h"]] { #expect(try Commands.command(words) is HelpCommand) }
    for command in Commands.all { #expect(HelpCommand.text.contains("tanggap \(command.name)")) }
  }

  @Test("serve takes an address in brackets, and port 0")
  func addresses() throws {
    #expect(ListenAddress("[::1]:8080") == ListenAddress(host: "::1", port: 8080))
    #expect(ListenAddress("localhost:0") == ListenAddress(host: "localhost", port: 0))
    #expect(ListenAddress(host: "::1", port: 0).url(port: 81) == "http://[::1]:81/")
  }

  @Test("a program told wrongly ends with 2 and one line on standard error")
  func exitCode() async throws {
    let result = try await Program.run(Program.tanggap, ["serve", "--data"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.split(separator: "\n").count == 1)
  }
}

@Suite("Where Views and Public lie")
struct HomeTests {
  @Test("the folder that is named, when it holds both")
  func named() throws {
    #expect(try Home.find(SourceTree.root).path == SourceTree.root)
  }

  @Test("a folder without them is refused in one sentence, and the program ends with 1")
  func missing() async throws {
    let folder = try ScratchFolder()
    #expect(throws: CommandError.self) { try Home.find(folder.path) }
    let result = try await Program.run(
      Program.tanggap, ["serve", "--data", folder.path("data"), "--listen", "127.0.0.1:0", "--home", folder.path])
    #expect(result.status == 1)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(!Folder.exists(folder.path("data")))
  }
}
