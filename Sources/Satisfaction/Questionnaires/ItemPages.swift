import HTTP
import Platform

/// The items of a draft: each to add, to change, to move, to take out.
enum ItemPages {
  /// GET /survei/kuesioner/:questionnaire/:version/bagian/:section/butir-baru: first which kind, then the item.
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    let number = try visit.sectionNumber(in: version)
    guard let kind = Item.Kind(rawValue: visit.request.query.text("jenis")) else {
      return try visit.page(ItemFormPage.chooseKind(version, in: number))
    }
    var form: FormData = ["section": "\(number)", "isRequired": "1"]
    for (value, word) in zip(kind.wordedValues, kind.usualWords) { form.append("word\(value)", word) }
    if kind == .matrix {
      let usual = zip(1..., kind.usualWords).map { Item.Option(value: $0, label: $1) }
      form.append("choices", OptionLines.text(usual))
    }
    return try visit.page(ItemFormPage(kind, nil, version, [:], number).page(form, FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian/:section/butir-baru
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let version = try visit.openVersion()
    let number = try visit.sectionNumber(in: version)
    let kind = Item.Kind(rawValue: form.text("kind")) ?? .text
    let fixed = try visit.issuedCodes(of: version)
    return try await visit.changeVersion(form, "item", done: "Butir sudah ditambahkan.") { version, errors in
      ItemFormPage(kind, nil, version, fixed, number).page(form, errors)
    } read: { version in
      let sent = try ItemForm(form, kind: kind, of: nil, in: version, fixed: fixed)
      return { $0.sections[sent.section - 1].items.append(sent.item) }
    }
  }

  /// GET /survei/kuesioner/:questionnaire/:version/butir/:item
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    let (item, section) = try visit.item(of: version)
    let fixed = try visit.issuedCodes(of: version)
    let kind = Item.Kind(rawValue: visit.request.query.text("jenis")) ?? item.kind
    var form = ItemForm.form(of: item, in: section)
    if kind != item.kind {
      for (value, word) in zip(kind.wordedValues, kind.usualWords) { form.append("word\(value)", word) }
    }
    return try visit.page(ItemFormPage(kind, item, version, fixed, section).page(form, FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/butir/:item
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let version = try visit.openVersion()
    let (item, section) = try visit.item(of: version)
    let kind = Item.Kind(rawValue: form.text("kind")) ?? item.kind
    let fixed = try visit.issuedCodes(of: version)
    return try await visit.changeVersion(form, "item", done: "Butir sudah disimpan.") { version, errors in
      ItemFormPage(kind, item, version, fixed, section).page(form, errors)
    } read: { version in
      let sent = try ItemForm(form, kind: kind, of: item, in: version, fixed: fixed)
      return { try $0.replace(item.code, with: sent.item, in: sent.section) }
    }
  }

  /// POST /survei/kuesioner/:questionnaire/:version/butir/:item/naik
  @Sendable static func moveUp(_ visit: Visit) async throws -> Response { try await move(visit, up: true) }

  /// POST /survei/kuesioner/:questionnaire/:version/butir/:item/turun
  @Sendable static func moveDown(_ visit: Visit) async throws -> Response { try await move(visit, up: false) }

  private static func move(_ visit: Visit, up: Bool) async throws -> Response {
    let code = try visit.item(of: try visit.openVersion()).item.code
    return try await visit.rearrangeVersion("item", "Butir sudah dipindahkan.") { try $0.moveItem(code, up: up) }
  }

  /// POST /survei/kuesioner/:questionnaire/:version/butir/:item/hapus
  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let code = try visit.item(of: try visit.openVersion()).item.code
    return try await visit.rearrangeVersion("item", "Butir sudah dihapus.") { try $0.removeItem(code) }
  }
}

/// The page on which an item is written.
private struct ItemFormPage {
  let kind: Item.Kind
  let item: Item?
  let version: QuestionnaireVersion
  let fixed: [String: IssuedItem]
  let section: Int

  init(
    _ kind: Item.Kind, _ item: Item?, _ version: QuestionnaireVersion, _ fixed: [String: IssuedItem], _ section: Int
  ) {
    self.kind = kind
    self.item = item
    self.version = version
    self.fixed = fixed
    self.section = section
  }

  private var path: String { item.map { "/butir/\($0.code)" } ?? "/bagian/\(section)/butir-baru" }

  func page(_ form: FormData, _ errors: FormErrors) -> QuestionnaireFormPage {
    let fields = ItemFormFields(
      kind: kind, version: version, old: item?.code, isFixed: item.map { fixed[$0.code] != nil } ?? false,
      form: form, errors: errors)
    return QuestionnaireFormPage(
      heading, at: Breadcrumb.to(version), about: "\(kind.words). \(kind.about)",
      version.form(
        path, fields.all, button: item == nil ? "Tambah butir" : "Simpan butir",
        hidden: [HiddenField("kind", kind.rawValue)]),
      errors,
      chooser: QuestionnaireFormPage.Chooser(
        action: version.place.path + path,
        fields: [
          SelectField(
            "jenis", "Jenis butir", Item.Kind.allCases.map { Choice($0.rawValue, $0.words) },
            form: ["jenis": kind.rawValue], prompt: nil)
        ], button: "Tampilkan formulirnya", fold: "Ganti jenis butir"))
  }

  private var heading: String {
    item.map { "Butir \(version.number(of: $0.code) ?? 0)" } ?? "Tambah butir"
  }

  static func chooseKind(_ version: QuestionnaireVersion, in section: Int) -> QuestionnaireFormPage {
    QuestionnaireFormPage(
      "Tambah butir", at: Breadcrumb.to(version),
      about: "Ke bagian \(section), \(version.sections[section - 1].title). Bagaimana butir ini dijawab?", nil,
      FormErrors(),
      chooser: QuestionnaireFormPage.Chooser(
        action: "\(version.place.path)/bagian/\(section)/butir-baru",
        fields: [
          RadioGroup(
            "jenis", "Jenis butir", Item.Kind.allCases.map { Choice($0.rawValue, $0.words, hint: $0.about) },
            form: ["jenis": Item.Kind.likert.rawValue])
        ], button: "Lanjut", fold: nil))
  }
}

extension Visit {
  /// The item in the address and the section it stands in, from 1.
  fileprivate func item(of version: QuestionnaireVersion) throws -> (item: Item, section: Int) {
    guard let (section, place) = version.find(try parameter("item")) else { throw VisitError.notFound }
    return (version.sections[section].items[place], section + 1)
  }

  fileprivate func issuedCodes(of version: QuestionnaireVersion) throws -> [String: IssuedItem] {
    try read { try $0.issuedCodes(of: version.questionnaire.id) }
  }
}

extension Item.Kind {
  /// What it is good for, in a sentence.
  fileprivate var about: String {
    switch self {
    case .skm: "Empat kata tanpa nilai tengah, untuk unsur Survei Kepuasan Masyarakat."
    case .likert: "Lima kata, dari yang terendah sampai yang tertinggi."
    case .pair: "Seberapa penting dan seberapa puas, masing-masing lima kata, untuk analisis kepentingan dan kinerja."
    case .rating: "Sebelas angka, untuk kesediaan menganjurkan."
    case .single: "Satu dari beberapa pilihan."
    case .multiple: "Boleh lebih dari satu pilihan."
    case .matrix: "Beberapa hal yang dinilai dengan kata yang sama."
    case .number: "Bilangan, boleh dengan desimal."
    case .date: "Hari, bulan, dan tahun."
    case .text: "Kalimat responden sendiri, paling banyak 2.000 karakter."
    }
  }
}
