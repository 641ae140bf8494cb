import HTTP
import Mustache

/// An error that tells a program more than its sentence.
package protocol ProblemError: PublicError {
  /// What has to be proved, and how (RFC 9110 §11.6.1); nil where no proof would help.
  var challenge: String? { get }
  /// Which parameters are wrong, each with a sentence.
  var faults: [(parameter: String, detail: String)] { get }
}

extension Visit {
  /// Below this path programs ask, and not people: every answer is data, and no error is a page.
  private static let programs = "/api/"

  var isByProgram: Bool { request.path.hasPrefix(Self.programs) }

  /// What went wrong, as `application/problem+json` (RFC 9457). Its `type` is none but the status itself, hence its
  /// title the status' own words; `detail` is for the person who reads the program's log.
  func problem(_ status: Status, _ detail: String, reference: String = "", _ error: (any Error)? = nil) -> Response {
    var members: [String: Value] = [
      "type": .string("about:blank"), "title": .string(status.reasonPhrase), "status": .int(status.rawValue),
      "detail": .string(detail),
    ]
    if !reference.isEmpty { members["reference"] = .string(reference) }
    let known = error as? any ProblemError
    if let faults = known?.faults, !faults.isEmpty {
      members["errors"] = .list(
        faults.map { .map(["parameter": .string($0.parameter), "detail": .string($0.detail)]) })
    }
    var response = Response(
      status, headers: ["Content-Type": "application/problem+json", "Cache-Control": "private, no-store"],
      body: .bytes(Value.map(members).json))
    if let challenge = known?.challenge { response.headers["WWW-Authenticate"] = challenge }
    return response
  }
}
