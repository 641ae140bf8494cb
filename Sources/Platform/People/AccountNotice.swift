/// What somebody is told by mail about his account, so that what he did not do himself is found out.
enum AccountNotice: Sendable {
  case secondFactorSet
  case secondFactorOff
  /// With the administrator's reason.
  case secondFactorReset(String)
  case recoveryCodesRenewed
  /// The keys that hashed them were replaced.
  case recoveryCodesVoid
  case recoveryCodeUsed(left: Int)
  /// The browser and the moment, in words.
  case newDevice(String, String)

  /// For the postman's log.
  fileprivate var kind: String {
    switch self {
    case .secondFactorSet: "person.secondFactorSet"
    case .secondFactorOff, .secondFactorReset: "person.secondFactorRemoved"
    case .recoveryCodesRenewed: "person.recoveryCodesGiven"
    case .recoveryCodesVoid: "person.recoveryCodesVoid"
    case .recoveryCodeUsed: "person.recoveryCodeUsed"
    case .newDevice: "person.newDevice"
    }
  }

  fileprivate var subject: String {
    switch self {
    case .secondFactorSet: "Verifikasi dua langkah dinyalakan"
    case .secondFactorOff, .secondFactorReset: "Verifikasi dua langkah dimatikan"
    case .recoveryCodesRenewed: "Kode cadangan baru dibuat"
    case .recoveryCodesVoid: "Kode cadangan Anda tidak berlaku lagi"
    case .recoveryCodeUsed: "Kode cadangan dipakai"
    case .newDevice: "Akun Anda masuk dari perangkat baru"
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .secondFactorSet: "Verifikasi dua langkah akun Anda baru saja dinyalakan. Perangkat lain harus masuk lagi."
    case .secondFactorOff: "Verifikasi dua langkah akun Anda baru saja dimatikan."
    case .secondFactorReset(let reason):
      "Seorang administrator mematikan verifikasi dua langkah akun Anda. Alasannya: \(reason)"
    case .recoveryCodesRenewed: "Kode cadangan baru dibuat untuk akun Anda. Yang lama tidak berlaku lagi."
    case .recoveryCodesVoid:
      "Kunci program diganti. Kode cadangan Anda yang lama tidak berlaku lagi: buat yang baru di halaman Akun saya."
    case .recoveryCodeUsed(let left):
      "Seseorang masuk ke akun Anda dengan kode cadangan. Yang tersisa: \(left) kode."
    case .newDevice(let browser, let moment):
      "Akun Anda masuk dari perangkat yang belum pernah dipakai: \(browser), \(moment)."
    }
  }
}

extension Deed {
  /// Writes to somebody about his account.
  func tell(_ person: Person.ID, _ notice: AccountNotice) throws {
    guard let found = try db.person(person) else { return }
    try enqueue(
      Mail(
        kind: notice.kind, address: found.email, subject: notice.subject,
        body: """
          \(notice.sentence)

          Bila bukan Anda yang melakukannya, segera ubah kata sandi Anda dan hubungi administrator \(office.name).
          """))
  }
}
