import Platform
import Procedures

// How mails about a complaint lead to it.
extension Office {
  /// To the customer's own page.
  func line(_ begin: String, toTracking token: String, of number: String) -> String {
    line(
      begin, to: "/lacak/\(token)",
      otherwise: "pada halaman Lacak di situs kami, dengan nomor \(number) dan kontak Anda")
  }

  /// To the colleagues' page.
  func line(_ begin: String, to run: Case) -> String {
    line(
      begin, to: "/keluhan/\(run.token)", otherwise: "pada halaman keluhan itu; masuk, lalu cari nomor \(run.number)")
  }
}
