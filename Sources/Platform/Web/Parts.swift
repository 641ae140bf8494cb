import Mustache

/// What colour and ground a word gets; the word itself carries the meaning.
package enum Tone: String, Sendable {
  case plain = ""
  case ok, info, warn, late
}

/// An adjective beside a thing: `_parts/tag`.
package struct Tag: Renderable {
  package let text: String
  let kind: String

  package init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    kind = tone.rawValue
  }
}

/// A name and its value: `_parts/facts` under `facts`, `_parts/answers` under `answers`, `_parts/page-box` under `boxes`.
package struct Fact: Renderable {
  package let label: String
  package let value: String
  let href: String?

  /// An empty value reads "Tidak diisi". `href` is where the value leads; on "Periksa jawaban", the question's page.
  package init(_ label: String, _ value: String, href: String? = nil) {
    self.label = label
    self.value = value.isEmpty ? "Tidak diisi" : value
    self.href = href
  }
}

/// The foot of a list that pages by key: `_parts/pager`. A link that is nil is not shown.
package struct Pager: Renderable {
  let total: String
  let first: String?
  let previous: String?
  let next: String?

  /// `total` in words ("1.000+ keluhan", "Menampilkan 50 dari 312 keluhan").
  package init(total: String, first: String? = nil, previous: String? = nil, next: String? = nil) {
    self.total = total
    self.first = first
    self.previous = previous
    self.next = next
  }
}

/// A file somebody may fetch; `size` in words.
package struct FileLink: Renderable {
  let name: String
  let href: String
  let size: String

  package init(_ name: String, href: String, size: String) {
    self.name = name
    self.href = href
    self.size = size
  }
}

/// One entry of what happened in a case: `_parts/story` under `story`.
package struct StoryEntry: Renderable {
  let title: String
  let by: String?
  let when: String
  let text: String?
  let isInternal: Bool
  let hasFiles: Bool
  let files: [FileLink]

  /// - Parameters:
  ///   - when: moment and time used against the standard, in words ("2 Maret, 09.41 · 21 dari 30 menit").
  ///   - isInternal: the customer never sees it; it lies on a tinted ground under the words "Catatan dalam".
  package init(
    _ title: String, by: String? = nil, when: String, text: String? = nil, isInternal: Bool = false,
    files: [FileLink] = []
  ) {
    self.title = title
    self.by = by
    self.when = when
    self.text = text
    self.isInternal = isInternal
    hasFiles = !files.isEmpty
    self.files = files
  }
}

/// One step of a case's way: `_parts/steps` under `steps`.
package struct StepEntry: Renderable {
  package enum State: String, Sendable {
    case done, now, next

    var words: String {
      switch self {
      case .done: "selesai"
      case .now: "sedang berjalan"
      case .next: "berikutnya"
      }
    }
  }

  let name: String
  let state: String
  let stateWords: String
  let isNow: Bool
  let isLate: Bool
  let note: String?

  /// `note` says when, or by when, in words.
  package init(_ name: String, _ state: State, note: String? = nil, isLate: Bool = false) {
    self.name = name
    self.state = state.rawValue
    stateWords = state.words
    isNow = state == .now
    self.isLate = isLate
    self.note = note
  }
}

/// One row of "Tugas saya": `_parts/tasks` under `tasks`. The whole row leads to `href`.
package struct TaskEntry: Renderable {
  let title: String
  let href: String
  let about: String
  let due: String
  let dueAt: String
  let kind: String
  let number: String
  let step: String

  /// - Parameters:
  ///   - about: subject and customer ("Sertifikat uji terlambat · PT Maju").
  ///   - due: the rest of the standard in words ("25 menit lagi", "Lewat 1 j 20 m"); `dueAt` the same as a moment.
  ///   - number: of the case; `step`: "langkah 3 dari 10".
  package init(
    _ title: String, href: String, about: String, due: String, dueAt: String, tone: Tone, number: String, step: String
  ) {
    self.title = title
    self.href = href
    self.about = about
    self.due = due
    self.dueAt = dueAt
    kind = tone.rawValue
    self.number = number
    self.step = step
  }
}

/// Who issues a paper: name, then address lines, over the double rule: `_parts/letterhead`.
package struct Letterhead: Renderable {
  /// The bodies above, printed first; often none.
  let parents: [String]
  let name: String
  let lines: [String]
  /// Where its picture is fetched; nil without one.
  let logo: String?

  package init(parents: [String] = [], name: String, lines: [String], logo: String? = nil) {
    self.parents = parents
    self.name = name
    self.lines = lines
    self.logo = logo
  }
}
