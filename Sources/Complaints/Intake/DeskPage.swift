import HTTP
import Mustache
import Platform
import Procedures

/// The desk's form for complaints that came in person, by letter, telephone and so on.
struct DeskPage: StaffPage {
  static let template = "Complaints/Intake/desk"
  let title: String
  let breadcrumbs = [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb("Catat keluhan")]
  let errorSummary: ErrorSummary?
  /// What customers are told of their data, to be read or shown to them.
  let notice: String
  let form: WebForm

  init(
    _ form: FormData, _ errors: FormErrors, ticket: DeskTicket, kept: [Attachment], _ notice: PrivacyNotice,
    office: Office
  ) {
    title = errors.titled("Catat keluhan")
    errorSummary = errors.summary
    self.notice = notice.text
    let files = FileField(
      "files", "Lampiran", errors: errors, limits: office.attachments.words, kept: kept.map { .init($0) })
    self.form = WebForm(
      action: "/keluhan/catat", hidden: [HiddenField("ticket", ticket.sealed)],
      fields: Self.arrival(form, errors) + Self.content(form, errors) + Self.customer(form, errors)
        + [Self.consent(notice, form, errors), files],
      button: "Catat keluhan", isMultipart: true)
  }

  private static func arrival(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let channels = Channel.allCases.filter { $0 != .website }.map { Choice($0.rawValue, $0.words) }
    return [
      RadioGroup(
        "channel", "Keluhan ini sampai melalui", channels, form: form, errors: errors, hint: Reception.guide),
      DateField(
        "receivedOn", "Tanggal diterima", form: form, errors: errors, hint: "Kosongkan bila baru saja.",
        isOptional: true),
      DateField("receivedTime", "Pukul", .time, form: form, errors: errors, isOptional: true),
      TextField(
        "lateReason", "Alasan baru dicatat", form: form, errors: errors, hint: "Wajib bila diterima sebelum hari ini.",
        maxLength: DeskForm.limits["lateReason"]),
      TextField(
        "letterNumber", "Nomor surat pelanggan", form: form, errors: errors,
        hint: "Bila datang sebagai surat; nomor agenda diberikan sendiri.", maxLength: DeskForm.limits["letterNumber"],
        isOptional: true),
      DateField("letterDate", "Tanggal surat", form: form, errors: errors, isOptional: true),
    ]
  }

  private static func content(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("subject", "Ringkasan keluhan", form: form, errors: errors, maxLength: DeskForm.limits["subject"]),
      TextArea(
        "description", "Isi keluhan", form: form, errors: errors, hint: "Dengan kata-kata pelanggan.", rows: 6,
        maxLength: DeskForm.limits["description"]),
      TextField("service", "Layanan", form: form, errors: errors, maxLength: DeskForm.limits["service"]),
      DateField("occurredOn", "Tanggal kejadian", form: form, errors: errors, isOptional: true),
      TextField(
        "place", "Tempat kejadian", form: form, errors: errors, maxLength: DeskForm.limits["place"], isOptional: true),
      RadioGroup(
        "isDangerous", "Ada yang terluka atau bisa terluka?", [Choice("yes", "Ya"), Choice("no", "Tidak")], form: form,
        errors: errors),
      TextArea(
        "danger", "Bahayanya", form: form, errors: errors, hint: "Bila ya: siapa, oleh apa, dan di mana.", rows: 2,
        maxLength: DeskForm.limits["danger"],
        isOptional: true),
      TextArea(
        "remedy", "Yang diharapkan pelanggan", form: form, errors: errors, rows: 2,
        maxLength: DeskForm.limits["remedy"], isOptional: true),
    ]
  }

  private static func consent(_ notice: PrivacyNotice, _ form: FormData, _ errors: FormErrors) -> CheckGroup {
    CheckGroup(
      DeskForm.noticeField, "Pemberitahuan privasi",
      [Choice(notice.mark, "Sudah dibacakan atau ditunjukkan, dan pelanggan setuju (versi \(notice.version))")],
      form: form, errors: errors,
      hint: "UU 27/2022. Teksnya ada di atas. Pada keluhan anonim tidak perlu.", isOptional: true)
  }

  private static func customer(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      RadioGroup(
        "confidentiality", "Pelanggan ingin disebut",
        Confidentiality.allCases.map { Choice($0.rawValue, $0.words) }, form: form, errors: errors,
        hint: "Pada keluhan anonim, nama dan kontak di bawah tidak disimpan."),
      TextField(
        "name", "Nama pelanggan", form: form, errors: errors, hint: "Wajib, kecuali pada keluhan anonim.",
        maxLength: DeskForm.limits["name"]),
      TextField(
        "organisation", "Perusahaan atau lembaga", form: form, errors: errors,
        maxLength: DeskForm.limits["organisation"], isOptional: true),
      TextField(
        "phone", "Nomor telepon", form: form, errors: errors, kind: .telephone, width: .twenty,
        maxLength: DeskForm.limits["phone"], isOptional: true),
      TextField(
        "email", "Alamat surel", form: form, errors: errors, kind: .email, maxLength: DeskForm.limits["email"],
        isOptional: true),
      TextField(
        "address", "Alamat", form: form, errors: errors, maxLength: DeskForm.limits["address"], isOptional: true),
    ]
  }
}

/// Right after the desk has recorded a complaint: the number and link to hand out at the counter.
struct DeskReceipt: StaffPage {
  static let template = "Complaints/Intake/desk-receipt"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let ticket: String
  let agenda: String?
  let link: String
  let paper: String
  let caseURL: String
  /// What may be the same matter, for the colleague to look at while the customer is still there.
  let hasSimilar: Bool
  let similar: [RelatedCases.Line]

  init(_ tracked: Tracked, _ similar: [SimilarComplaint], link: String) {
    title = "Keluhan \(tracked.run.number) dicatat"
    breadcrumbs = [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(tracked.run.number)]
    ticket = tracked.run.number
    agenda = tracked.complaint.agendaNumber
    self.link = link
    paper = "/lacak/\(tracked.complaint.trackingToken)/tanda-terima"
    caseURL = "/keluhan/\(tracked.run.token)"
    self.similar = similar.map { .init($0.groundWords, $0.run) }
    hasSimilar = !similar.isEmpty
  }
}
