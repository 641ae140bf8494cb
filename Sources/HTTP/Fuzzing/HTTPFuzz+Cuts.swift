/// The promise of what is read as it comes in: it makes no difference where the network cuts it.
extension HTTPFuzz {
  private enum Ending: Equatable {
    case refused, unfinished
    case finished(Int)
  }

  /// The head of a request ends at the same place, or is refused all the same.
  static func isSameHead(_ input: [UInt8], _ cut: Int) -> Bool {
    var (whole, parted) = (HeadScanner(), HeadScanner())
    var ending = ending(of: &parted, in: Array(input[..<cut]))
    if ending == .unfinished { ending = self.ending(of: &parted, in: input) }
    return ending == self.ending(of: &whole, in: input)
  }

  private static func ending(of scanner: inout HeadScanner, in input: [UInt8]) -> Ending {
    do throws(Refusal) {
      return try scanner.end(in: input, limits: MessageLimits()).map { .finished($0) } ?? .unfinished
    } catch {
      return .refused
    }
  }

  /// A body in chunks has the same content and the same end, and never more content than was sent.
  static func chunked(_ input: [UInt8], _ cut: Int) -> Verdict {
    let whole = decoded([input])
    let parted = decoded([Array(input[..<cut]), Array(input[cut...])])
    guard whole == parted, whole.content.count < max(input.count, 1) else { return .broken }
    return whole.isFinished ? .accepted : .refused
  }

  private struct Decoded: Equatable {
    var content: [UInt8] = []
    var isFinished = false
    var isRefused = false
  }

  private static func decoded(_ pieces: [[UInt8]]) -> Decoded {
    var (decoder, decoded) = (ChunkedDecoder(), Decoded())
    for piece in pieces where !decoded.isFinished && !decoded.isRefused {
      var position = 0
      do throws(Refusal) {
        reading: while true {
          switch try decoder.next(piece, &position, limits: MessageLimits()) {
          case .content(let range): decoded.content += piece[range]
          case .needsMore: break reading
          case .finished:
            decoded.isFinished = true
            break reading
          }
        }
      } catch {
        decoded.isRefused = true
      }
    }
    return decoded
  }
}
