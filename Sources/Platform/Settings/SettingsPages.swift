import Database
import HTTP
import Mustache

/// The entrance to everything an administrator may set.
enum SettingsPages {
  /// GET /pengaturan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    try visit.page(SettingsIndex(try visit.colleague()))
  }

  /// GET /pengaturan/organisasi
  @Sendable static func organisation(_ visit: Visit) async throws -> Response {
    try visit.page(SettingsForm.organisation(visit.app.office.form))
  }

  /// POST /pengaturan/organisasi
  @Sendable static func changeOrganisation(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let values = try OrganisationForm(form, isSecure: visit.office.isBehindTLS).values
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(values) }
      return visit.seeOther("/pengaturan/organisasi", Flash(.ok, "Data organisasi sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(SettingsForm.organisation(form, errors), status: .unprocessable)
    }
  }

  /// GET /pengaturan/lampiran
  @Sendable static func attachments(_ visit: Visit) async throws -> Response {
    try visit.page(SettingsForm.attachments(visit.app.office.attachmentForm))
  }

  /// POST /pengaturan/lampiran
  @Sendable static func changeAttachments(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let values = try AttachmentRulesForm(form).values
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(values) }
      return visit.seeOther("/pengaturan/lampiran", Flash(.ok, "Aturan lampiran sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(SettingsForm.attachments(form, errors), status: .unprocessable)
    }
  }
}

extension Office {
  /// As the form of the organisation would have sent it.
  fileprivate var form: FormData {
    var form: FormData = [
      "name": name, "city": city, "address": address, "phone": phone, "email": email,
      "website": website, "emergencyPhone": emergencyPhone, "zone": zone.rawValue, "baseURL": baseURL,
    ]
    if isBehindTLS { form.append("isBehindTLS", "1") }
    return form
  }
}

extension Office {
  /// As the form of the attachments would have sent it.
  fileprivate var attachmentForm: FormData {
    var form: FormData = [
      "megabytes": "\(attachments.megabytes)", "count": "\(attachments.count)", "scanner": scan.scanner?.text ?? "",
    ]
    for kind in attachments.kinds { form.append("kinds", kind.rawValue) }
    if scan.acceptsUnscanned { form.append("acceptsUnscanned", "1") }
    return form
  }
}

/// What there is to set, for whom it is open.
struct SettingsIndex: StaffPage {
  static let template = "Settings/index"

  struct Place: Renderable, Sendable {
    let label: String
    let href: String
    let about: String
  }

  let title = "Pengaturan"
  let breadcrumbs = [Breadcrumb("Pengaturan")]
  let places: [Place]

  init(_ colleague: SignedIn) {
    let settings = Self.office + Self.customers + Self.work + Self.program
    places = (colleague.can(.manageSettings) ? settings : []) + (colleague.can(.managePeople) ? Self.people : [])
  }

  private static let office = [
    Place(label: "Organisasi", href: "/pengaturan/organisasi", about: "Nama, alamat, zona waktu, alamat situs."),
    Place(label: "Kop surat", href: LetterheadPages.path, about: "Nama, alamat, dan logo di atas surat dan dokumen."),
    Place(
      label: "Templat surat", href: "/pengaturan/templat-surat", about: "Isi surat balasan menurut kategori dan hasil."),
    Place(label: "Kalender", href: "/pengaturan/kalender", about: "Jam kerja, hari libur, jam selama Ramadan."),
    Place(label: "Penomoran", href: "/pengaturan/nomor", about: "Pola nomor tiket, agenda, dan surat."),
  ]

  private static let customers = [
    Place(
      label: "Pelanggan", href: "/pengaturan/pelanggan",
      about: "Putaran jawaban, penutupan sendiri, penilaian, pemberitahuan privasi, masa simpan."),
    Place(
      label: "Pertanyaan penilaian", href: "/pengaturan/pertanyaan",
      about: "Tiga pertanyaan kepada pelanggan setelah keluhannya ditutup."),
    Place(
      label: "Masa simpan", href: "/pengaturan/masa-simpan",
      about: "Keluhan lama yang data pribadinya sudah waktunya dihapus."),
    Place(label: "Lampiran", href: "/pengaturan/lampiran", about: "Jenis, ukuran, dan jumlah berkas."),
  ]

  private static let work = [
    Place(label: "Eskalasi", href: "/pengaturan/eskalasi", about: "Kapan keluhan naik kepada atasan."),
    Place(label: "Kriteria CPAR", href: "/pengaturan/kriteria-cpar", about: "Kapan CPAR wajib diterbitkan."),
    Place(label: "Pengesahan prosedur", href: "/pengaturan/prosedur", about: "Siapa boleh memeriksa dan mengesahkan."),
    Place(
      label: "Laporan berkala", href: "/pengaturan/laporan",
      about: "Laporan yang disusun sendiri oleh program, dan siapa yang diberi tahu."),
  ]

  private static let program = [
    Place(label: "Keamanan", href: SecurityPages.path, about: "Siapa yang wajib memakai verifikasi dua langkah."),
    Place(label: "Surel keluar", href: MailRoutes.root, about: "Server surel, dan surel yang tidak terkirim."),
    Place(label: "Cadangan", href: BackupRoutes.root, about: "Salinan data setiap hari, dan uji pemulihannya."),
    Place(label: "Akses data", href: "/pengaturan/akses-data", about: "Token bagi program lain untuk membaca angka."),
    Place(label: "Webhook", href: "/pengaturan/webhook", about: "Program lain yang diberi tahu apa yang terjadi."),
    Place(label: "Jejak", href: TrailPages.root, about: "Siapa melakukan apa, dan kapan."),
  ]

  private static let people = [
    Place(label: "Orang", href: "/pengaturan/orang", about: "Petugas, jabatannya, dan tautan kata sandi."),
    Place(label: "Jabatan", href: "/pengaturan/jabatan", about: "Jabatan yang ada dan hak masing-masing."),
    Place(label: "Unit kerja", href: "/pengaturan/unit", about: "Bagian-bagian organisasi."),
  ]
}

/// A page of settings that is one form.
package struct SettingsForm: StaffPage {
  package static let template = "People/form"
  package let title: String
  package let breadcrumbs: [Breadcrumb]
  let heading: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter under: the page above it, below "Pengaturan".
  package init(_ heading: String, under: Breadcrumb? = nil, _ form: WebForm, _ errors: FormErrors) {
    title = errors.titled(heading)
    breadcrumbs = [.settings] + [under].compactMap { $0 } + [Breadcrumb(heading)]
    self.heading = heading
    errorSummary = errors.summary
    self.form = form
  }

  static func organisation(_ form: FormData, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let fields = letterhead(form, errors) + site(form, errors)
    return SettingsForm(
      "Organisasi", WebForm(action: "/pengaturan/organisasi", fields: fields, button: "Simpan"), errors)
  }

  private static func letterhead(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("name", "Nama organisasi", form: form, errors: errors, width: .full),
      TextField("city", "Kota", form: form, errors: errors, hint: "Tempat pada tanggal surat.", isOptional: true),
      TextField("address", "Alamat", form: form, errors: errors, width: .full, isOptional: true),
      TextField("phone", "Telepon", form: form, errors: errors, kind: .telephone, width: .twenty, isOptional: true),
      TextField("email", "Surel", form: form, errors: errors, kind: .email, isOptional: true),
      TextField("website", "Situs web", form: form, errors: errors, isOptional: true),
      TextField(
        "emergencyPhone", "Nomor darurat", form: form, errors: errors,
        hint: "Ditampilkan bila pelanggan melaporkan bahaya.", kind: .telephone, width: .ten),
    ]
  }

  private static func site(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      RadioGroup(
        "zone", "Zona waktu", Zone.allCases.map { Choice($0.rawValue, $0.label) }, form: form, errors: errors),
      TextField(
        "baseURL", "Alamat situs ini", form: form, errors: errors,
        hint: "Dipakai dalam tautan yang dikirim, misalnya https://keluhan.contoh.go.id.", isOptional: true),
      CheckGroup(
        "isBehindTLS", "Sambungan aman", [Choice("1", "Situs ini hanya dibuka lewat https")], form: form,
        errors: errors, hint: "Sesudah diubah, semua orang harus masuk lagi.", isOptional: true),
    ]
  }

  static func attachments(_ form: FormData, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let fields: [any Renderable] = [
      CheckGroup(
        "kinds", "Jenis berkas yang diterima", FileKind.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors,
        hint: "Jenis dikenali dari isi berkas, bukan dari namanya. Gambar disimpan ulang tanpa data lokasi."),
      TextField(
        "megabytes", "Ukuran satu berkas paling besar", form: form, errors: errors,
        hint: "Seluruh kiriman paling besar \(Route.uploadLimit >> 20) MB.", kind: .wholeNumber, width: .four,
        unit: "MB"),
      TextField(
        "count", "Jumlah berkas paling banyak", form: form, errors: errors, kind: .wholeNumber, width: .four,
        unit: "berkas"),
      TextField(
        "scanner", "Alamat pemeriksa virus (clamd)", form: form, errors: errors,
        hint: "Misalnya /run/clamav/clamd.ctl atau 127.0.0.1:3310. Kosongkan bila tidak ada.", isOptional: true),
      CheckGroup(
        "acceptsUnscanned", "Bila pemeriksa virus tidak menjawab",
        [Choice("1", "Terima berkasnya dengan tanda “belum diperiksa”, dan periksa kemudian")], form: form,
        errors: errors, hint: "Bila tidak dipilih, berkas ditolak dan pengirim diminta mencoba lagi.", isOptional: true),
    ]
    return SettingsForm("Lampiran", WebForm(action: "/pengaturan/lampiran", fields: fields, button: "Simpan"), errors)
  }
}
