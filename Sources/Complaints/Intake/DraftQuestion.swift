import HTTP
import Mustache
import Platform
import Procedures

/// One page of the public form.
struct DraftQuestion: PublicPage {
  static let template = "Complaints/Intake/question"
  let title: String
  let errorSummary: ErrorSummary?
  let progress: String
  /// The page's title, where no single field is it.
  let heading: String?
  let back: String?
  let form: WebForm

  init(
    _ page: DraftPage, draft: Draft, form: FormData, errors: FormErrors, files: [Attachment], isFromCheck: Bool,
    office: Office
  ) {
    title = errors.titled(page.question)
    errorSummary = errors.summary
    let pages = draft.pages
    let place = (pages.firstIndex(of: page) ?? 0) + 1
    heading = page == .what || page == .occasion || page == .contact ? page.question : nil
    progress = "Bagian \(place) dari \(pages.count)"
    back = isFromCheck ? DraftPage.check.path : draft.page(before: page)?.path
    self.form = WebForm(
      action: page.path,
      hidden: isFromCheck ? [HiddenField("back", DraftPage.check.rawValue)] : [],
      fields: page.fields(form, errors, files, office) + [Trap()], button: isFromCheck ? "Simpan" : "Lanjut",
      isMultipart: page == .files)
  }
}

/// A field that no person sees: `Complaints/Intake/trap`.
struct Trap: Renderable {
  let part = "Complaints/Intake/trap"
  let name = DraftForm.trap
}

extension DraftPage {
  /// The page's title, as a question where it can be one.
  var question: String {
    switch self {
    case .what: "Apa yang terjadi?"
    case .service: "Layanan mana yang Anda keluhkan?"
    case .occasion: "Kapan dan di mana terjadi?"
    case .files: "Ada foto atau dokumen?"
    case .danger: "Ada yang terluka atau bisa terluka?"
    case .remedy: "Apa yang Anda harapkan?"
    case .identity: "Bagaimana Anda ingin disebut?"
    case .contact: "Bagaimana kami menghubungi Anda?"
    case .check: "Periksa jawaban Anda"
    }
  }

  fileprivate func fields(
    _ form: FormData, _ errors: FormErrors, _ files: [Attachment], _ office: Office
  ) -> [any Renderable] {
    switch self {
    case .what: whatFields(form, errors)
    case .service:
      [
        TextField(
          "service", question, form: form, errors: errors,
          hint: "Misalnya nama layanan, produk, atau loketnya. Boleh ditulis “Tidak tahu”.",
          maxLength: DraftForm.limits["service"], isQuestion: true)
      ]
    case .occasion: occasionFields(form, errors)
    case .files: [fileField(errors, files, office)]
    case .danger: dangerFields(form, errors)
    case .remedy:
      [
        TextArea(
          "remedy", question, form: form, errors: errors,
          hint: "Misalnya diselesaikan minggu ini, diberi penjelasan tertulis, atau diulang.",
          maxLength: DraftForm.limits["remedy"], isOptional: true, isQuestion: true)
      ]
    case .identity: [identityField(form, errors)]
    case .contact: contactFields(form, errors)
    case .check: []
    }
  }

  private func whatFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField(
        "subject", "Ringkasnya, dalam satu kalimat", form: form, errors: errors,
        hint: "Misalnya “Pesanan saya terlambat dua minggu”.", maxLength: DraftForm.limits["subject"]),
      TextArea(
        "description", "Ceritakan apa yang terjadi", form: form, errors: errors,
        hint: "Tulis dengan kata-kata sendiri: apa yang terjadi, apa akibatnya bagi Anda, siapa yang sudah dihubungi.",
        rows: 8, maxLength: DraftForm.limits["description"]),
    ]
  }

  private func occasionFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      DateField("occurredOn", "Tanggal kejadian", form: form, errors: errors, isOptional: true),
      TextField(
        "place", "Tempat kejadian", form: form, errors: errors, hint: "Misalnya loket penerimaan sampel.",
        maxLength: DraftForm.limits["place"], isOptional: true),
    ]
  }

  private func fileField(_ errors: FormErrors, _ files: [Attachment], _ office: Office) -> FileField {
    FileField(
      "files", question, errors: errors, limits: office.attachments.words, kept: files.map { .init($0) },
      isQuestion: true)
  }

  private func dangerFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      RadioGroup(
        "isDangerous", question,
        [
          Choice("yes", "Ya", hint: "Keluhan Anda didahulukan, dan petugas K3 diberi tahu."),
          Choice("no", "Tidak"),
        ], form: form, errors: errors, isQuestion: true),
      TextArea(
        "danger", "Bila ya: siapa, oleh apa, dan di mana", form: form, errors: errors, rows: 3,
        maxLength: DraftForm.limits["danger"], isOptional: true),
    ]
  }

  private func identityField(_ form: FormData, _ errors: FormErrors) -> RadioGroup {
    RadioGroup(
      "confidentiality", question,
      [
        Choice("named", "Dengan nama", hint: "Petugas yang menangani keluhan melihat nama dan kontak Anda."),
        Choice(
          "confidential", "Rahasia",
          hint: "Nama dan kontak disimpan, tetapi hanya dibuka petugas tertentu; setiap kali dibuka tercatat."),
        Choice(
          "anonymous", "Anonim",
          hint:
            "Nama dan kontak tidak diminta dan tidak disimpan. Jawaban hanya dapat dibaca lewat tautan rahasia Anda."),
      ], form: form, errors: errors, isQuestion: true)
  }

  private func contactFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField(
        "name", "Nama", form: form, errors: errors, autocomplete: "name", maxLength: DraftForm.limits["name"]),
      TextField(
        "organisation", "Perusahaan atau lembaga", form: form, errors: errors, autocomplete: "organization",
        maxLength: DraftForm.limits["organisation"], isOptional: true),
      TextField(
        "phone", "Nomor telepon atau WhatsApp", form: form, errors: errors,
        hint: "Untuk menanyakan hal yang kurang jelas. Isi telepon atau surel, boleh keduanya.", kind: .telephone,
        width: .twenty, autocomplete: "tel", maxLength: DraftForm.limits["phone"]),
      TextField(
        "email", "Alamat surel", form: form, errors: errors, hint: "Untuk mengirim nomor tiket dan jawaban.",
        kind: .email, autocomplete: "email", maxLength: DraftForm.limits["email"]),
      TextField(
        "address", "Alamat", form: form, errors: errors, hint: "Dicantumkan pada surat jawaban.",
        autocomplete: "street-address", maxLength: DraftForm.limits["address"], isOptional: true),
    ]
  }
}

extension Draft {
  /// The answers so far, as a form would send them.
  var answers: FormData {
    let all = [
      ("subject", subject), ("description", description), ("service", service), ("occurredOn", occurredOn),
      ("place", place), ("isDangerous", isDangerous), ("danger", danger), ("remedy", remedy),
      ("confidentiality", confidentiality?.rawValue ?? ""), ("name", contact.name),
      ("organisation", contact.organisation), ("phone", PhoneNumber(contact.phone)?.display ?? contact.phone),
      ("email", contact.email), ("address", contact.address),
    ]
    return FormData(all.filter { !$0.1.isEmpty })
  }
}
