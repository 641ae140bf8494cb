import Glibc

/// The signals that end a program: the main thread waits for them instead of being interrupted by them.
package enum ServerSignals {
  /// Holds back SIGTERM and SIGINT in this thread and all it starts from now on, and ignores SIGPIPE. Call it first
  /// thing in the program, before anything starts a thread.
  package static func block() {
    var ending = endingSignals
    pthread_sigmask(SIG_BLOCK, &ending, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Waits for SIGTERM or SIGINT and returns which it was.
  @discardableResult
  package static func wait() -> Int32 {
    var ending = endingSignals
    var number: Int32 = 0
    while sigwait(&ending, &number) != 0 {}
    return number
  }

  private static var endingSignals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGINT)
    return signals
  }
}
