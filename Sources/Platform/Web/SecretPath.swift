/// Paths as a log may hold them: whoever has a customer's link or a one-time link can use it, and logs are read by others.
package enum SecretPath {
  /// `/lacak/k8xx…/surat`: behind these words, of the secret only its first four characters stay.
  package static func masked(_ path: String) -> String {
    guard ["/lacak/", "/sandi/", "/penilaian/", "/isi/"].contains(where: { path.hasPrefix($0) }) else { return path }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count > 2, ["lacak", "sandi", "penilaian", "isi"].contains(parts[1]) else { return path }
    // Of a survey's link nothing stays: with the time of the line beside it four characters tell a colleague from others.
    parts[2] = (parts[1] == "isi" ? "" : String(parts[2].prefix(4))) + "…"
    return parts.joined(separator: "/")
  }

  /// Whether people answer a survey there: an address beside the time would tell who answered an anonymous one, and when.
  package static func isRespondents(_ path: String) -> Bool { path.hasPrefix("/isi/") }
}
