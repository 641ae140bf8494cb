/// One client's connection: where it stands and what waits in either direction. Only its reactor touches it.
final class Connection {
  enum Phase {
    /// Between requests.
    case idle
    /// Some of a header is there.
    case header
    case body
    /// The handler has the request. Nothing is read meanwhile: who sends more waits in the kernel's buffer.
    case handling
    case sending
    /// Answered for the last time; what still comes is thrown away, so that closing does not cut the answer off.
    case lingering
    case closed
  }

  let descriptor: Int32
  let token: UInt64
  /// Where the connection itself comes from.
  let peer: IPAddress
  /// Whether that is a proxy whose word counts.
  let isProxy: Bool
  /// The client's address as text: the connection's, or what a trusted proxy says of the present request.
  var remote: String
  /// Whether the client of the present request came through TLS, by a trusted proxy's word.
  var isSecure = false
  /// The address for which it is counted, if it is.
  var countedFor: IPAddress?
  /// Seconds that a refused client is asked to wait; 0 says nothing of it.
  var retryAfter = 0
  var phase = Phase.idle
  /// The kernel may have more for us; edge-triggered events say so once.
  var mayRead = false
  var hasHungUp = false
  private(set) var input: [UInt8] = []
  var consumed = 0
  var scanner = HeadScanner()
  var head: RequestHead?
  var intake: BodyIntake?
  var output = Output()
  /// What makes the answer; cancelled when the client hangs up or is closed, so that long work need not go on for nobody.
  var work: Task<Void, Never>?
  /// Monotonic nanoseconds at which the request, its body, its answer began.
  var startedAt: UInt64 = 0
  var phaseStartedAt: UInt64 = 0
  var closesAfterAnswer = false
  var status = Status.ok
  /// One too many: it is only told so, and not counted among those that are served.
  var isExtra = false
  /// The request could not be taken; the rest of it may still be on its way.
  var isRefused = false
  /// Monotonic nanoseconds at which even a client that keeps sending is cut off.
  var lingersUntil: UInt64 = 0
  /// Bytes of the present request's body in memory, from its first to the end of the answer.
  var bodyBytes = 0
  /// Of what it holds, the bytes that are in the account of all connections together.
  var countedBytes = 0

  init(descriptor: Int32, token: UInt64, peer: IPAddress, isProxy: Bool) {
    self.descriptor = descriptor
    self.token = token
    self.peer = peer
    self.isProxy = isProxy
    remote = peer.description
  }

  var isReceiving: Bool { phase == .idle || phase == .header || phase == .body }
  var hasInput: Bool { consumed < input.count }
  /// Bytes of requests, and of an answer that is not read, that lie in memory for it.
  var heldBytes: Int { input.count + bodyBytes + output.held }

  func append(_ bytes: ArraySlice<UInt8>) {
    if consumed > 0 {
      input = Array(input[consumed...])
      consumed = 0
      scanner = HeadScanner()
    }
    input.append(contentsOf: bytes)
  }

  /// Gives back the input's memory once all of it is used: an idle connection keeps none.
  func releaseInput() {
    guard !hasInput else { return }
    input = []
    consumed = 0
  }

  func dropInput() {
    input = []
    consumed = 0
  }

  /// Ready for the next request.
  func reset() {
    phase = .idle
    head = nil
    intake = nil
    output = Output()
    work = nil
    bodyBytes = 0
  }
}
