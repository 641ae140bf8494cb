import Database
import HTTP
import Testing

import struct Support.PrometheusText

@testable import Platform

@Suite("Figures for an operator") struct MetricsTests {
  @Test("They are in Prometheus' format, with requests by route and class of status")
  func format() async throws {
    let office = try SampleOffice()
    let browser = SampleBrowser(office)
    for _ in 0..<3 { _ = await browser.get("/healthz") }
    _ = await browser.get("/tidak-ada")
    _ = await browser.get("/style.css")
    let answer = await browser.get("/metrics")
    #expect(answer.status == .ok && answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    let text = try PrometheusText(answer.text)
    let requests = "tanggap_http_request_duration_seconds_count"
    #expect(text.sum(requests, ["route": "GET /healthz", "status": "2xx"]) == 3)
    #expect(text.sum(requests, ["route": "none", "status": "4xx"]) == 1)
    #expect(text.sum(requests, ["route": "assets"]) == 1)
    #expect(text.sum("tanggap_http_request_duration_seconds_sum") > 0)
    for name in ["process_resident_memory_bytes", "tanggap_database_bytes", "process_max_fds"] {
      #expect(text.sum(name) > 1_000, "\(name)")
    }
    #expect(text.sum("process_start_time_seconds") == Double(office.clock.now.rawValue) / 1_000)
  }

  @Test("They tell of the writer: queue, batches and commits")
  func writer() async throws {
    let office = try SampleOffice()
    let before = try PrometheusText(await SampleBrowser(office).get("/metrics").text)
    try office.add("rina@contoh.go.id")
    let after = try PrometheusText(await SampleBrowser(office).get("/metrics").text)
    for name in ["tanggap_writer_batch_size_count", "tanggap_writer_commit_duration_seconds_count"] {
      #expect(after.sum(name) == before.sum(name) + 1, "\(name)")
    }
    #expect(
      after.sum("tanggap_writer_commit_duration_seconds_sum") > before.sum("tanggap_writer_commit_duration_seconds_sum")
    )
    #expect(after.kinds["tanggap_writer_queue_length"] == "gauge")
  }

  @Test(
    "They are shown to this machine, or to the addresses that were named, and hidden from everybody else",
    arguments: [
      ("127.0.0.1", nil, nil, true), ("::1", nil, nil, true), ("127.0.0.1", "203.0.113.7", nil, false),
      ("203.0.113.7", nil, nil, false), ("10.0.0.5", nil, "10.0.0.0/8", true), ("127.0.0.1", nil, "10.0.0.0/8", false),
      ("10.0.0.5", "10.0.0.5", "10.0.0.0/8", true), ("127.0.0.1", "10.0.0.5", "10.0.0.0/8,::1,127.0.0.1", false),
      ("-", nil, nil, false),
    ] as [(String, String?, String?, Bool)])
  func access(remote: String, forwarded: String?, readers: String?, isOpen: Bool) {
    let metrics = Metrics(readers: readers.flatMap { AddressRange.list($0) })
    var headers = Headers()
    if let forwarded { headers.add("X-Forwarded-For", forwarded) }
    #expect(metrics.isOpen(to: Request(path: "/metrics", headers: headers, remote: remote)) == isOpen)
  }

  @Test("Whoever may not read them gets the page of what is not there")
  func hidden() async throws {
    let browser = SampleBrowser(try SampleOffice())
    browser.remote = "203.0.113.7"
    let answer = await browser.get("/metrics")
    #expect(answer.status == .notFound && answer.text.contains("Halaman ini tidak ada"))
  }

  @Test("Each duration falls into its bucket, and every class has its own")
  func buckets() {
    let tally = RouteTally()
    tally.note(.ok, 0)
    tally.note(.ok, 500_000)
    tally.note(.ok, 500_001)
    tally.note(.notFound, 9_000_000_000)
    tally.note(Status(100), 1)
    #expect(tally.histogram(0).buckets == [3, 1] + [Int](repeating: 0, count: 11))
    #expect(tally.histogram(2).buckets.last == 1 && tally.histogram(2).seconds == 9)
  }

  @Test(
    "The reader finds what is wrong",
    arguments: [
      "a 1\n", "# HELP a b\n# TYPE a gauge\na 1", "# HELP a b\n# TYPE a gauge\na 1\na 2\n",
      "# HELP a b\n# TYPE a gauge\na x\n",
      "# HELP a b\n# TYPE a counter\na 1\n", "# HELP a b\n# TYPE a gauge\na{b=\"\"c\"} 1\n",
      "# HELP a b\n# TYPE a gauge\nb 1\n",
      "# HELP a b\n# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
      "# HELP a b\n# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_count 1\n",
    ])
  func reader(text: String) { #expect(throws: PrometheusText.Fault.self) { _ = try PrometheusText(text) } }
}
