import Glibc

/// A value behind a lock, with a way to wait for it to become something: POSIX mutex and condition in one.
///
/// Unchecked, because the compiler cannot see it: `state` is touched only while `mutex` is held, the two pointers
/// never change and live exactly as long as the object, and what leaves or enters is `Sendable`.
final class Monitor<State: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  init(_ state: State) {
    self.state = state
    mutex.initialize(to: pthread_mutex_t())
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Changes the value and wakes whoever waits for it.
  func change<Answer: Sendable>(_ body: (inout State) -> Answer) -> Answer {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Waits until `ready` gives something, and returns it; `ready` may take it out of the value.
  func wait<Answer: Sendable>(_ ready: (inout State) -> Answer?) -> Answer {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let answer = ready(&state) { return answer }
      pthread_cond_wait(condition, mutex)
    }
  }
}
