/// Why a probe ends without success.
enum ProbeError: Error, CustomStringConvertible {
  case usage(String)
  /// A parser did not keep a promise for this input (base64).
  case broken(String)

  var description: String {
    switch self {
    case .usage(let line): "usage: \(line)"
    case .broken(let input): "a promise is broken for \(input)"
    }
  }

  /// 2 for wrong arguments, as everywhere.
  var exitCode: Int32 {
    switch self {
    case .usage: 2
    case .broken: 1
    }
  }
}
