import HTTP
import Platform

/// One version: as it stands, issued, or taken away.
enum VersionPages {
  /// GET /survei/kuesioner/:questionnaire/:version
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.versionPage() }

  /// POST /survei/kuesioner/:questionnaire/:version/terbit
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let (place, edition) = (try visit.openVersion().place, try visit.request.form().int("edition"))
    do {
      try await visit.app.write(by: visit.actor) { deed in try deed.issueQuestionnaire(place, edition: edition) }
    } catch VisitError.stale(let what) {
      return try visit.versionPage(stale: what)
    }
    return visit.seeOther(
      place.path, Flash(.ok, "Versi \(place.number) sudah terbit dan dapat dipakai putaran survei."))
  }

  /// GET /survei/kuesioner/:questionnaire/:version/hapus
  @Sendable static func askDiscard(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    let rest = version.number == 1 ? "Kuesionernya ikut hilang." : "Versi yang sudah terbit tidak berubah."
    return try visit.page(
      QuestionnaireFormPage(
        "Hapus konsep", at: Breadcrumb.to(version),
        about: "Konsep versi \(version.number) dengan \(version.items.count) butirnya dihapus dan tidak dapat "
          + "dikembalikan. \(rest)",
        version.form("/hapus", [], button: "Hapus konsep", isDangerous: true), FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/hapus
  @Sendable static func discard(_ visit: Visit) async throws -> Response {
    let (place, edition) = (try visit.openVersion().place, try visit.request.form().int("edition"))
    do {
      try await visit.app.write(by: visit.actor) { deed in try deed.discardQuestionnaire(place, edition: edition) }
    } catch VisitError.stale(let what) {
      return try visit.versionPage(stale: what)
    }
    let root = QuestionnaireRoutes.root
    return visit.seeOther(
      place.number == 1 ? root : "\(root)/\(place.code)", Flash(.ok, "Konsep versi \(place.number) sudah dihapus."))
  }
}

/// What is said around the items of a draft.
enum CoverPages {
  /// GET /survei/kuesioner/:questionnaire/:version/sampul
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    return try visit.page(page(version, CoverForm.form(of: version), FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/sampul
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    return try await visit.changeVersion(form, "cover", done: "Judul dan pengantar sudah disimpan.") {
      page($0, form, $1)
    } read: { _ in
      let sent = try CoverForm(form)
      return { sent.apply(to: &$0) }
    }
  }

  private static func page(
    _ version: QuestionnaireVersion, _ form: FormData, _ errors: FormErrors
  ) -> QuestionnaireFormPage {
    QuestionnaireFormPage(
      "Judul dan pengantar", at: Breadcrumb.to(version),
      version.form("/sampul", CoverForm.fields(form, errors), button: "Simpan judul dan pengantar"), errors)
  }
}

/// The sections of a draft.
enum SectionPages {
  /// GET /survei/kuesioner/:questionnaire/:version/bagian-baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    try visit.page(page(nil, try visit.openVersion(), [:], FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian-baru
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    return try await visit.changeVersion(form, "section", done: "Bagian sudah ditambahkan.") {
      page(nil, $0, form, $1)
    } read: { _ in
      let sent = try SectionForm(form)
      return { version in
        version.sections.append(
          QuestionSection(id: QuestionSection.unkept, title: sent.title, guidance: sent.guidance, items: []))
      }
    }
  }

  /// GET /survei/kuesioner/:questionnaire/:version/bagian/:section
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    let number = try visit.sectionNumber(in: version)
    let section = version.sections[number - 1]
    return try visit.page(
      page(number, version, ["title": section.title, "guidance": section.guidance], FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian/:section
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let number = try visit.sectionNumber(in: try visit.openVersion())
    return try await visit.changeVersion(form, "section", done: "Bagian sudah disimpan.") {
      page(number, $0, form, $1)
    } read: { _ in
      let sent = try SectionForm(form)
      return { version in
        guard version.sections.indices.contains(number - 1) else { throw QuestionnaireError.cannotMove }
        version.sections[number - 1].title = sent.title
        version.sections[number - 1].guidance = sent.guidance
      }
    }
  }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian/:section/naik
  @Sendable static func moveUp(_ visit: Visit) async throws -> Response { try await move(visit, up: true) }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian/:section/turun
  @Sendable static func moveDown(_ visit: Visit) async throws -> Response { try await move(visit, up: false) }

  private static func move(_ visit: Visit, up: Bool) async throws -> Response {
    let number = try visit.sectionNumber(in: try visit.openVersion())
    return try await visit.rearrangeVersion("section", "Bagian sudah dipindahkan.") {
      try $0.moveSection(number, up: up)
    }
  }

  /// GET /survei/kuesioner/:questionnaire/:version/bagian/:section/hapus
  @Sendable static func askRemove(_ visit: Visit) async throws -> Response {
    let version = try visit.openVersion()
    let number = try visit.sectionNumber(in: version)
    let section = version.sections[number - 1]
    return try visit.page(
      QuestionnaireFormPage(
        "Hapus bagian \(number)", at: Breadcrumb.to(version),
        about: "Bagian “\(section.title)” dengan \(section.items.count) butirnya dihapus dari konsep ini.",
        version.form("/bagian/\(number)/hapus", [], button: "Hapus bagian", isDangerous: true), FormErrors()))
  }

  /// POST /survei/kuesioner/:questionnaire/:version/bagian/:section/hapus
  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let number = try visit.sectionNumber(in: try visit.openVersion())
    return try await visit.rearrangeVersion("section", "Bagian sudah dihapus.") { try $0.removeSection(number) }
  }

  private static func page(
    _ number: Int?, _ version: QuestionnaireVersion, _ form: FormData, _ errors: FormErrors
  ) -> QuestionnaireFormPage {
    QuestionnaireFormPage(
      number.map { "Bagian \($0)" } ?? "Tambah bagian", at: Breadcrumb.to(version),
      about: "Satu bagian tampil sebagai satu halaman di layar responden.",
      version.form(
        number.map { "/bagian/\($0)" } ?? "/bagian-baru", SectionForm.fields(form, errors),
        button: number == nil ? "Tambah bagian" : "Simpan bagian"), errors)
  }
}

extension Visit {
  /// The number of the section in the address.
  func sectionNumber(in version: QuestionnaireVersion) throws -> Int {
    guard let number = Int(try parameter("section")), version.sections.indices.contains(number - 1) else {
      throw VisitError.notFound
    }
    return number
  }
}
