import HTTP
import Mustache

extension Breadcrumb {
  static let settings = Breadcrumb("Pengaturan", "/pengaturan")
  static let people = Breadcrumb("Orang", PeoplePages.root)
}

/// The list of persons.
struct PeopleIndex: StaffPage {
  static let template = "People/index"

  struct Line: Renderable {
    let name: String
    let href: String
    let email: String
    let seats: String
  }

  let title = "Orang"
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Orang")]
  let filters: [SelectField]
  let hasLines: Bool
  let lines: [Line]
  let downloads: Downloads
  let pager: Pager

  init(_ list: PeopleList, _ seats: [Appointment], _ units: [WorkUnit], _ filter: PeopleFilter) {
    let held = Dictionary(grouping: seats, by: \.person)
    filters = [
      SelectField(
        "unit", "Unit kerja", units.map { Choice($0.id.description, $0.name) },
        form: ["unit": filter.unit?.description ?? ""], prompt: "Semua unit"),
      SelectField(
        "status", "Keadaan", [Choice("keluar", "Sudah keluar")], form: ["status": filter.hasLeft ? "keluar" : ""],
        prompt: "Masih bertugas"),
    ]
    lines = list.persons.map { person in
      let seats = (held[person.id] ?? []).map { "\($0.title), \($0.unitName)" }
      return Line(
        name: person.name, href: "\(PeoplePages.root)/\(person.id)", email: person.email,
        seats: seats.isEmpty ? "Belum ada jabatan" : seats.joined(separator: "; "))
    }
    hasLines = !lines.isEmpty
    downloads = Downloads(PeoplePages.root) { filter.address(.first, $0) }
    let first = list.persons.first.map { filter.address(.before($0.id)) }
    let last = list.persons.last.map { filter.address(.after($0.id)) }
    pager = Pager(
      total: "\(list.persons.count) orang di halaman ini", first: list.hasPrevious ? filter.address(.first) : nil,
      previous: list.hasPrevious ? first : nil, next: list.hasNext ? last : nil)
  }
}

/// The form for a new person.
struct NewPersonPage: StaffPage {
  static let template = "People/form"
  let title: String
  let breadcrumbs = [Breadcrumb.settings, .people, Breadcrumb("Tambah orang")]
  let heading = "Tambah orang"
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ typed: FormData = [:], _ errors: FormErrors = FormErrors()) {
    title = errors.titled("Tambah orang")
    errorSummary = errors.summary
    form = WebForm(
      action: PeoplePages.root,
      fields: [
        TextField(
          "name", "Nama lengkap", form: typed, errors: errors,
          hint: "Dengan gelar, seperti tercetak pada surat.", autocomplete: "off", maxLength: 120),
        TextField(
          "email", "Surel", form: typed, errors: errors, hint: "Dipakai untuk masuk dan menerima pemberitahuan.",
          kind: .email, autocomplete: "off"),
      ], button: "Tambahkan", cancel: (label: "Batal", href: PeoplePages.root))
  }
}

/// One person: positions, link, leaving.
struct PersonPage: StaffPage {
  static let template = "People/person"

  struct Seat: Renderable {
    let title: String
    let unit: String
    let since: String
    let end: String

    init(_ held: Appointment, of person: String, in words: Words) {
      title = held.title
      unit = held.unitName
      since = words.shortDate(held.fromAt)
      end = "\(person)/jabatan/\(held.id)/akhiri"
    }
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let name: String
  let state: String
  let path: String
  /// One's own rights are another's to change.
  let isOwn: Bool
  let hasLeft: Bool
  let mayChange: Bool
  let hasSeats: Bool
  let seats: [Seat]
  let hasSecondFactor: Bool
  /// How many devices he is signed in on, in words.
  let devices: String
  let isSignedInSomewhere: Bool
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// How somebody gets in.
  struct Way {
    let hasSecondFactor: Bool
    let sessions: Int
  }

  init(
    _ person: Person, seats held: [Appointment], positions: [Position], units: [WorkUnit], _ way: Way, _ visit: Visit,
    form typed: FormData, errors: FormErrors
  ) {
    title = errors.titled(person.name)
    breadcrumbs = [.settings, .people, Breadcrumb(person.name)]
    name = person.name
    state = person.leftAt.map { "\(person.email) · keluar sejak \(visit.words.date($0))" } ?? person.email
    let path = "\(PeoplePages.root)/\(person.id)"
    self.path = path
    isOwn = visit.signedIn?.person == person.id
    hasLeft = person.leftAt != nil
    mayChange = !isOwn && !hasLeft
    hasSeats = !held.isEmpty
    seats = held.map { Seat($0, of: path, in: visit.words) }
    hasSecondFactor = way.hasSecondFactor
    devices = visit.words.count(way.sessions, "perangkat")
    isSignedInSomewhere = way.sessions > 0
    errorSummary = errors.summary
    form = WebForm(
      action: "\(path)/jabatan",
      fields: [
        SelectField(
          "position", "Jabatan", positions.map { Choice($0.id.description, $0.title) }, form: typed, errors: errors,
          prompt: "Pilih jabatan"),
        SelectField(
          "unit", "Unit kerja", units.map { Choice($0.id.description, $0.name) }, form: typed, errors: errors,
          prompt: "Pilih unit kerja"),
      ], button: "Beri jabatan")
  }
}

/// A one-time link, shown this once.
struct PasswordLinkPage: StaffPage {
  static let template = "People/link"
  let title = "Tautan kata sandi"
  let breadcrumbs: [Breadcrumb]
  let name: String
  let link: String
  let hours = PasswordLink.hours
  let back: String

  init(_ person: Person, link: String) {
    name = person.name
    self.link = link
    back = "\(PeoplePages.root)/\(person.id)"
    breadcrumbs = [.settings, .people, Breadcrumb(person.name, back), Breadcrumb("Tautan kata sandi")]
  }
}

/// What it means that somebody leaves, before it is done.
struct LeavePage: StaffPage {
  static let template = "People/leave"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let name: String
  /// What he has to do first; empty when he may leave.
  let duties: [Duty]
  let hasDuties: Bool
  let dutyCount: String
  /// How many more there are than the page names.
  let more: String
  let form: WebForm?

  struct Duty: Renderable {
    let words: String
  }

  /// How many duties the page names.
  private static let limit = 50

  init(_ person: Person, _ duties: [String], _ words: Words) {
    title = "Keluarkan \(person.name)"
    name = person.name
    self.duties = duties.prefix(Self.limit).map { Duty(words: $0) }
    hasDuties = !duties.isEmpty
    dutyCount = words.count(duties.count, "tugas")
    more = duties.count > Self.limit ? "dan \(words.number(duties.count - Self.limit)) lainnya" : ""
    let back = "\(PeoplePages.root)/\(person.id)"
    breadcrumbs = [.settings, .people, Breadcrumb(person.name, back), Breadcrumb("Keluarkan")]
    form =
      duties.isEmpty
      ? WebForm(
        action: "\(back)/keluarkan", fields: [], button: "Keluarkan", isDangerous: true,
        cancel: (label: "Batal", href: back)) : nil
  }
}
