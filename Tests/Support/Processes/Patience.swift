/// How long a test waits for the world outside before it says that nothing comes.
///
/// It measures nothing: it is far more than anything takes, also under a sanitizer beside all other tests on a machine that
/// has other work, and is only used up by what hangs.
package enum Patience {
  package static let seconds = 180
  package static let limit = Duration.seconds(seconds)
}
