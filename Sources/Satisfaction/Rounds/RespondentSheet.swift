import HTTP
import Mustache
import Platform

/// What one respondent has filled in so far, and the parts it is shown in.
struct RespondentSheet {
  let asked: AskedLink
  let answers: ResponseAnswers
  /// Makes a sheet sent twice one sheet.
  let token: String

  init(_ asked: AskedLink, _ answers: ResponseAnswers, token: String) {
    self.asked = asked
    self.answers = answers
    self.token = token
  }

  /// The places in order: parts that ask something, then the form for a contact where there is one.
  private var places: [Int] {
    asked.parts(given: answers) + (asked.asksForContact ? [asked.version.sections.count] : [])
  }

  /// Nil behind the last one.
  func place(after place: Int) -> Int? { places.first { $0 > place } }

  /// The first one has none before it.
  func place(before place: Int) -> Int { places.last { $0 < place } ?? places.first ?? 0 }

  /// Where somebody goes on who comes back.
  var firstUnfinished: Int {
    let parts = asked.parts(given: answers)
    return parts.first { faults(at: $0) != nil || !answersAnything(at: $0) } ?? parts.last ?? 0
  }

  private func answersAnything(at place: Int) -> Bool {
    !answers.form(of: asked.version.sections[place]).fields.isEmpty
  }

  /// What a part lacks; nil when it is whole.
  func faults(at place: Int) -> FormErrors? {
    let section = asked.version.sections[place]
    do {
      _ = try ResponseReader(version: asked.version).read(section, answers.form(of: section), after: answers)
      return nil
    } catch {
      return error
    }
  }

  /// One part with its fields; a place that has nothing to ask leads to the next that has.
  func part(at wanted: Int, typed: FormData? = nil, _ errors: FormErrors = FormErrors()) -> RespondentView {
    let place = places.first { $0 >= wanted } ?? places.last ?? 0
    let isContact = place == asked.version.sections.count
    let section = isContact ? nil : asked.version.sections[place]
    var view = RespondentView(errorSummary: errors.summary)
    view.over = progress(at: place)
    view.heading = section?.title ?? "Boleh kami menghubungi Anda?"
    view.paragraphs = [section?.guidance ?? WishForm.guidance(asked)].filter { !$0.isEmpty }
    let fields: [any Renderable] =
      section.map { section in
        asked.version.fields(
          of: section, form: typed ?? answers.form(of: section), errors: errors, answered: answers)
      } ?? WishForm.fields(typed ?? WishForm.known(asked.link), errors, behind: asked.link)
    view.sheet = RespondentView.Part(
      action: asked.link.path, hidden: hidden(at: place, section), fields: fields,
      button: place == places.last ? "Kirim jawaban" : "Lanjut", mayGoBack: place != places.first, mayOmit: isContact)
    return view
  }

  private func progress(at place: Int) -> String {
    let number = (places.firstIndex(of: place) ?? 0) + 1
    return "\(asked.round.title) · Bagian \(number) dari \(places.count)"
  }

  /// What travels with the form: where it is, and what was answered elsewhere unless the link keeps it.
  private func hidden(at place: Int, _ section: QuestionSection?) -> [HiddenField] {
    let state = [HiddenField("part", "\(place + 1)"), HiddenField("sheet", token)]
    guard asked.link.kind != .personal else { return state }
    let names = section.map { asked.version.names(of: $0) } ?? []
    let carried = asked.version.form(of: answers).filter { !names.contains($0.name) }
    return state + carried.map { HiddenField($0.name, $0.value) }
  }
}

/// A part as it was sent, with what was answered before.
struct AnswersSoFar {
  /// Its place.
  let part: Int
  /// All answers that can be read.
  let all: ResponseAnswers
  /// Of the part alone; nil when it is whole.
  let errors: FormErrors?

  init(_ form: FormData, _ asked: AskedLink) {
    let version = asked.version
    part = min(max((form.int("part") ?? 1) - 1, 0), version.sections.count)
    let section = part < version.sections.count ? version.sections[part] : nil
    let names = section.map { version.names(of: $0) } ?? []
    let elsewhere = asked.link.kind == .personal ? version.form(of: asked.saved) : form
    let typed = FormData(
      elsewhere.filter { !names.contains($0.name) } + form.filter { names.contains($0.name) })
    let reader = ResponseReader(version: version)
    let read = (try? reader.readAll(typed, isPartial: true)) ?? ResponseAnswers()
    guard let section else {
      (all, errors) = (read, nil)
      return
    }
    do {
      all = try reader.read(section, form, after: read)
      errors = nil
    } catch {
      (all, errors) = (read, error)
    }
  }
}
