import Foundation
import Synchronization

/// Customers who look, file and track, and colleagues who sign in and look through their tasks: each a thread that does
/// one thing after the other until it is told to stop.
final class SoakLoad: Sendable {
  static let workers = 12

  private let port: Int
  private let isStopped = Atomic<Bool>(false)
  private let asked = Atomic<Int>(0)
  private let failed = Atomic<Int>(0)
  /// Links to complaints that were filed, to be tracked; the latest few.
  private let tickets = Mutex<[String]>([])

  init(port: Int) { self.port = port }

  var requests: Int { asked.load(ordering: .relaxed) }
  var failures: Int { failed.load(ordering: .relaxed) }

  func start() {
    for number in 0..<Self.workers {
      Thread.detachNewThread {
        while !self.isStopped.load(ordering: .relaxed) { self.round(number) }
      }
    }
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  private func round(_ number: Int) {
    do {
      switch number % 4 {
      case 0: try browse()
      case 1: try file()
      case 2: try track()
      default: try work(as: ["petugas", "kepala", "pokja"][number / 4 % 3])
      }
    } catch {
      failed.add(1, ordering: .relaxed)
      FileHandle.standardError.write(Data("soak: \(error)\n".utf8))
      usleep(100_000)
    }
  }

  private func browse() throws {
    let browser = Browser(port: port)
    for path in ["/", "/bantuan", "/privasi", "/lacak", "/keluhan/baru"] { try read(path, browser) }
  }

  private func file() throws {
    let browser = Browser(port: port)
    var page = try browser.get("/keluhan/baru")
    asked.add(1, ordering: .relaxed)
    for (path, answers) in Drafts.answers + [("/kirim", [:])] {
      let fields = path == "/kirim" ? ["notice": page.hidden("notice")] : answers
      let answer = try browser.post("/keluhan/baru\(path)", token: page.token, fields)
      guard answer.status == 303 else { throw BenchError("\(path) answers \(answer.status)") }
      page = try browser.get(answer.location)
      asked.add(2, ordering: .relaxed)
      if path == "/kirim" { keep(answer.location) }
    }
  }

  private func keep(_ ticket: String) {
    tickets.withLock { tickets in
      tickets.append(ticket)
      if tickets.count > 200 { tickets.removeFirst(100) }
    }
  }

  private func track() throws {
    guard let ticket = tickets.withLock({ $0.randomElement() }) else {
      usleep(20_000)
      return
    }
    let browser = Browser(port: port)
    for path in [ticket, ticket.replacingOccurrences(of: "/diterima", with: "")] { try read(path, browser) }
  }

  private func work(as name: String) throws {
    let browser = Browser(port: port)
    try browser.signIn(as: name)
    asked.add(2, ordering: .relaxed)
    for path in ["/tugas", "/keluhan", "/keluhan?q=sertifikat", "/tugas", "/akun"] { try read(path, browser) }
    let page = try browser.get("/akun")
    let answer = try browser.post("/keluar", token: page.token, [:])
    guard answer.status == 303 else { throw BenchError("/keluar answers \(answer.status)") }
    asked.add(2, ordering: .relaxed)
  }

  private func read(_ path: String, _ browser: Browser) throws {
    let page = try browser.get(path)
    asked.add(1, ordering: .relaxed)
    guard page.status == 200 else { throw BenchError("\(path) answers \(page.status)") }
    // People read; the machine is shared.
    usleep(2_000)
  }
}
