import Documents
import HTTP
import Mustache

/// Whether the second factor is on, and what can be done about it.
struct SecondFactorPage: StaffPage {
  static let template = "People/second-factor"
  let title = "Verifikasi dua langkah"
  let breadcrumbs = [Breadcrumb.account, Breadcrumb("Verifikasi dua langkah")]
  let enrolment = SecondFactorPages.enrolment
  let renewal = SecondFactorPages.root + "/kode-cadangan"
  let off = SecondFactorPages.root + "/matikan"
  let isOn: Bool
  let isRequired: Bool
  let mayTurnOff: Bool
  let since: String
  let codesLeft: String
  /// Whether it is time for a new set.
  let isRunningOut: Bool

  init(_ factor: SecondFactor?, codesLeft: Int, isRequired: Bool, _ words: Words) {
    isOn = factor != nil
    self.isRequired = isRequired
    mayTurnOff = isOn && !isRequired
    since = factor.map { words.date($0.confirmedAt) } ?? ""
    self.codesLeft = words.count(codesLeft, "kode cadangan")
    isRunningOut = isOn && codesLeft <= 3
  }
}

extension Breadcrumb {
  static let account = Breadcrumb("Akun saya", "/akun")
  fileprivate static let secondFactor = Breadcrumb("Verifikasi dua langkah", SecondFactorPages.root)
}

/// Shows the secret as a picture and as text, and asks for a first code.
struct EnrolmentPage: PublicPage {
  static let template = "People/enrolment"

  struct Drawing: Renderable {
    let side: Int
    let path: String
  }

  let title: String
  let errorSummary: ErrorSummary?
  /// Whether there is no way on without it.
  let isForced: Bool
  /// Nil when the organisation's name is too long for a picture.
  let drawing: Drawing?
  let key: String
  /// For who reads this page on the telephone itself.
  let appLink: String
  let form: WebForm

  init(_ offer: EnrolmentOffer, _ app: App, account: String, isForced: Bool, back: ReturnPath, _ errors: FormErrors) {
    title = errors.titled("Nyalakan verifikasi dua langkah")
    errorSummary = errors.summary
    self.isForced = isForced
    appLink = offer.totp.address(issuer: app.office.name, account: account)
    drawing = QRCode(appLink).map { Drawing(side: $0.side, path: $0.path) }
    key = offer.totp.typed
    form = WebForm(
      action: SecondFactorPages.enrolment,
      hidden: [HiddenField("offer", offer.sealed(app.secrets)), HiddenField("kembali", back.path)],
      fields: [
        TextField(
          "code", "Kode enam angka dari aplikasi", errors: errors, kind: .wholeNumber, width: .ten,
          autocomplete: "one-time-code")
      ], button: "Nyalakan", cancel: isForced ? nil : (label: "Batal", href: SecondFactorPages.root))
  }
}

/// The recovery codes, shown this once.
struct RecoveryCodesPage: PublicPage {
  static let template = "People/recovery-codes"
  let title = "Simpan kode cadangan Anda"
  let codes: [String]
  let next: String

  init(_ codes: [RecoveryCode], back: ReturnPath) {
    self.codes = codes.map(\.printed)
    next = back.path
  }
}

/// What it means to do without, before it is done.
struct SecondFactorOffPage: StaffPage {
  static let template = "People/second-factor-off"
  let title = "Matikan verifikasi dua langkah"
  let breadcrumbs = [Breadcrumb.account, .secondFactor, Breadcrumb("Matikan")]
  let form = WebForm(
    action: SecondFactorPages.root + "/matikan", fields: [], button: "Matikan", isDangerous: true,
    cancel: (label: "Batal", href: SecondFactorPages.root))
}
