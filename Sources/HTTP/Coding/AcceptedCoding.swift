extension Request {
  /// Whether the client would rather have a body in gzip than as it is (RFC 9110 §12.5.3): gzip, or anything, is accepted
  /// with a weight above 0 and not below the one it gives to the plain body.
  var prefersGzip: Bool {
    guard headers.contains("Accept-Encoding") else { return false }
    var weights: [String: Double] = [:]
    for element in headers.all("Accept-Encoding").flatMap(listElements) {
      let coding = MediaType(element)
      weights[coding.name] = coding.parameters["q"].map(Self.weight) ?? 1
    }
    guard let gzip = weights["gzip"] ?? weights["x-gzip"] ?? weights["*"], gzip > 0 else { return false }
    return gzip >= weights["identity"] ?? 0
  }

  /// `0`, `1`, or up to three digits behind the point (RFC 9110 §12.4.2); what is none counts as 0.
  private static func weight(_ text: String) -> Double {
    guard text.utf8.count <= 5, text.utf8.allSatisfy({ $0.isDigit || $0 == .dot }), let weight = Double(text) else {
      return 0
    }
    return weight <= 1 ? weight : 0
  }
}

extension Response {
  /// What is worth compressing at each answer, in bytes: below, the header's share is too large, and beyond, the thread
  /// that serves many connections would be held up too long (15 ms a megabyte).
  private static let worthwhile = 1_024...256 * 1_024

  /// The same in gzip, when it is text, long enough, not compressed yet, and the client would rather have it so.
  ///
  /// An answer with secrets in it must mask them afresh each time: its length tells what it repeats (BREACH).
  package func compressed(for request: Request) -> Response {
    guard case .bytes(let bytes) = body, Self.worthwhile.contains(bytes.count), isPlainText else { return self }
    var response = self
    response.headers.add("Vary", "Accept-Encoding")
    guard request.prefersGzip, let smaller = Gzip.compress(bytes, level: Gzip.quickest), smaller.count < bytes.count
    else { return response }
    response.headers.add("Content-Encoding", "gzip")
    response.body = .bytes(smaller)
    return response
  }

  /// Text as it was made: no stretch of something, nothing that a strong tag or another coding has fixed already.
  private var isPlainText: Bool {
    guard status != .partialContent, let type = headers["Content-Type"], ContentType.isCompressible(type) else {
      return false
    }
    return !["Content-Encoding", "ETag", "Content-Range"].contains { headers.contains($0) }
  }
}
