import CCurl

/// libcurl as the whole program shares it: whichever thread needs it first loads it, and the others wait for that.
enum Curl {
  /// False where it cannot be used.
  static let isReady = tanggap_curl_load()
}
