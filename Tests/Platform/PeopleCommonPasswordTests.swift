import Testing

@testable import Platform

@Suite struct CommonWords {
  @Test(
    "P1 · a password made of one or two words that everybody tries is known for it, in any disguise",
    arguments: [
      ("password", 1), ("P4ssw0rd 1234", 1), ("qwerty-iloveyou-99", 2), ("Indonesia 2026", 1), ("sayangku cintaku", 2),
      ("dragonmonkey", 2), ("monkeymonkeymonkey", 1), ("20262026202620", 0), ("rahasia dinas kantor", 3),
    ])
  func counted(password: String, words: Int) {
    #expect(CommonPasswords.shipped.count(in: PasswordText(password)) == words)
  }

  @Test(
    "P1 · a text that holds anything else is made of no such words",
    arguments: ["kuda zaitun terbang", "xkvbqzjw", "empat kata yang panjang", ""])
  func others(password: String) {
    let count = CommonPasswords.shipped.count(in: PasswordText(password))
    #expect(count == nil || count == 0 && password.isEmpty || count ?? 0 > 2)
  }

  @Test("P1 · the words of the organisation count as well")
  func organisation() {
    let list = CommonPasswords(["rahasia"])
    #expect(list.count(in: PasswordText("Rahasia Kutilang 12")) == nil)
    #expect(list.count(in: PasswordText("Rahasia Kutilang 12"), with: ["kutilang"]) == 2)
  }

  @Test("P1 · the list holds more than ten thousand words, none of them a mere number")
  func size() {
    let known = ["liverpool", "trustno1", "superman", "merdeka"]
    #expect(known.allSatisfy { CommonPasswords.shipped.count(in: PasswordText($0)) == 1 })
    #expect(CommonPasswords.shipped.size > 10_000)
  }
}
