import Procedures
import Testing

@Suite("UU PDP · a customer is taken out of what others wrote") struct KnownIdentityTests {
  private let ratna = KnownIdentity(
    name: "Ibu Ratna Kusuma, S.T.", phrases: ["PT Tirta Jaya", "ratna@tirta.id", "Jalan Mawar 5"],
    phone: "+6281234567890")

  @Test(
    "name, organisation, address and mail go, in whatever case they are written",
    arguments: [
      ("Ditelepon ratna kusuma kemarin.", "Ditelepon [data dihapus] kemarin."),
      ("Bu Ratna, dari pt tirta jaya.", "Bu [data dihapus], dari [data dihapus]."),
      ("Kirim ke Ratna@Tirta.id", "Kirim ke [data dihapus]"),
      ("Antar ke jalan mawar 5.", "Antar ke [data dihapus]."),
    ])
  func words(_ text: String, _ rest: String) { #expect(ratna.removed(from: text) == rest) }

  @Test(
    "a telephone number goes, however it is spelled",
    arguments: ["0812-3456-7890", "0812 3456 7890", "+62 812 3456 7890", "6281234567890", "(0812) 3456.7890"])
  func numbers(_ number: String) {
    #expect(ratna.removed(from: "Nomornya \(number), sore.") == "Nomornya [data dihapus], sore.")
  }

  @Test("what stands beside a number stays")
  func besideNumbers() {
    #expect(ratna.removed(from: "Bu Ratna (0812-3456-7890) 2 kali") == "Bu [data dihapus] ([data dihapus]) 2 kali")
  }

  @Test(
    "what only looks like it stays",
    arguments: [
      "Batang mawar diratnakan.", "Sampel 081234567891 diuji.", "Nomor 12 dan 0812.", "kusuma bangsa", "",
      "Jalan Mawar 55 ditutup.",
    ])
  func others(_ text: String) { #expect(ratna.removed(from: text) == nil) }

  @Test("of somebody of whom nothing is known nothing is taken out")
  func nobody() { #expect(KnownIdentity(name: "", phrases: [""], phone: "").removed(from: "Bu Ratna") == nil) }
}
