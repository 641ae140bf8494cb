import HTTP

/// Working hours as people type them, one field a weekday: `07.30–12.00, 13.00–16.00`.
struct HoursForm {
  let hours: WeekHours

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    var frames: [Weekday: [Frame]] = [:]
    for weekday in Weekday.allCases {
      let name = Self.name(weekday)
      guard let read = Self.frames(form.text(name)) else {
        errors.note(name, "Tulis seperti 07.30–12.00, 13.00–16.00, atau kosongkan bila libur.")
        continue
      }
      frames[weekday] = read
    }
    hours = WeekHours(frames)
    if errors.isEmpty, hours.minutes == 0 {
      errors.note(Self.name(.monday), "Isi jam kerja paling sedikit satu hari.")
    }
    guard errors.isEmpty else { throw errors }
  }

  /// The name of a weekday's field.
  static func name(_ weekday: Weekday) -> String { "hours\(weekday.rawValue)" }

  /// The same text that `init` reads.
  static func text(_ frames: [Frame], _ words: Words) -> String {
    frames.map { "\(words.clock($0.opens))–\(words.clock($0.closes))" }.joined(separator: ", ")
  }

  /// Hours as a form that was never sent, to fill the fields with.
  static func form(_ hours: WeekHours, _ words: Words) -> FormData {
    FormData(Weekday.allCases.map { (name: name($0), value: text(hours[$0], words)) })
  }

  static func fields(_ form: FormData, _ errors: FormErrors, _ words: Words) -> [TextField] {
    Weekday.allCases.map { weekday in
      TextField(
        name(weekday), words.weekday(weekday), form: form, errors: errors,
        hint: weekday == .monday ? "Misalnya 07.30–12.00, 13.00–16.00. Kosong berarti libur." : nil, width: .twenty,
        autocomplete: "off")
    }
  }

  /// Nil when the text cannot be read.
  private static func frames(_ text: String) -> [Frame]? {
    let spans = text.split(separator: ",").map { span -> Frame? in
      let ends = span.split { $0 == "-" || $0 == "–" || $0 == "—" }.map { TimeOfDay(typed: String($0)) }
      guard ends.count == 2, let opens = ends[0], let closes = ends[1] else { return nil }
      return Frame(from: opens, to: closes)
    }
    return spans.contains { $0 == nil } ? nil : spans.compactMap { $0 }
  }
}
