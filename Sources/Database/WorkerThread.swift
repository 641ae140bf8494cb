import Glibc

/// A thread of one's own, for work that blocks.
package struct WorkerThread: Sendable {
  private let handle: pthread_t

  /// Starts it; throws `ioError` when the system has no thread left.
  package init(_ body: @escaping @Sendable () -> Void) throws(DatabaseError) {
    var handle = pthread_t()
    let work = Unmanaged.passRetained(Body(body))
    let code = pthread_create(&handle, nil, { Body.run($0) }, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw .ioError("no thread to be had: \(String(cString: strerror(code)))")
    }
    self.handle = handle
  }

  var isCurrent: Bool { pthread_equal(handle, pthread_self()) != 0 }

  /// Waits for its end; a thread that joins itself is let go instead.
  func join() {
    if isCurrent { pthread_detach(handle) } else { pthread_join(handle, nil) }
  }

  /// Lets it end by itself.
  package func detach() { pthread_detach(handle) }

  private final class Body: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
  }
}
