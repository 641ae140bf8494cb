/// What a probe was asked that it cannot do.
enum ProbeError: Error, CustomStringConvertible {
  case usage(String)

  var description: String {
    switch self {
    case .usage(let line): "usage: \(line)"
    }
  }
}
