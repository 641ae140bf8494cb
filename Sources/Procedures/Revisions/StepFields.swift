import HTTP
import Mustache
import Platform

/// The fields by which a step is edited.
struct StepFields {
  let step: StepDefinition
  let procedure: ProcedureDefinition
  let form: FormData
  let errors: FormErrors

  /// Everything of a step that stands in the draft.
  var all: [any Renderable] {
    activity + [standards, priorities] + documents + [FieldGroup("Sifat langkah", nature)] + ways
  }

  /// What a new step needs first; the rest is asked once it stands among the others.
  var first: [any Renderable] { [place] + activity + [standards] }

  private var place: any Renderable {
    SelectField(
      "after", "Setelah langkah", procedure.steps.map { Choice("\($0.number)", "\($0.number). \($0.title)") },
      form: form, errors: errors, prompt: nil, width: .full)
  }

  private var activity: [any Renderable] {
    let kinds = SelectField(
      "kind", "Jenis langkah", StepKind.free.map { Choice($0.rawValue, $0.words) }, form: form, errors: errors,
      hint: "Jenis menentukan formulir yang diisi pelaksana.", prompt: nil)
    return (step.kind.isFree ? [kinds] : []) + [
      TextField(
        "title", "Nama langkah", form: form, errors: errors, hint: "Beberapa kata, untuk daftar tugas.", width: .full,
        maxLength: StepForm.limits["title"]),
      TextArea(
        "text", "Kegiatan", form: form, errors: errors, hint: "Seperti tercetak pada lembar prosedur.", rows: 4,
        maxLength: StepForm.limits["text"]),
      SelectField(
        "performer", "Pelaksana", performers.map { Choice($0.code, $0.name) }, form: form, errors: errors,
        prompt: step.performer.isEmpty ? "Pilih pelaksana" : nil),
    ]
  }

  /// Customers perform their own kinds, and no other.
  private var performers: [Performer] {
    procedure.performers.filter { step.kind.canBePerformed(byCustomer: $0.isCustomer) }
  }

  private var standards: any Renderable {
    FieldGroup("Waktu (mutu baku)", isRow: true, pair(""))
  }

  private func pair(_ ending: String) -> [any Renderable] {
    [
      TextField(
        "amount\(ending)", "Lama", form: form, errors: errors, kind: .wholeNumber, width: .ten,
        isOptional: !ending.isEmpty),
      SelectField(
        "unit\(ending)", "Satuan", Standard.Unit.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors, prompt: nil),
    ]
  }

  private var priorities: any Renderable {
    FieldFold(
      step.standardByPriority.isEmpty ? "Waktu lain menurut prioritas" : "Waktu menurut prioritas (dipakai)",
      (1...4).map { priority in
        FieldGroup(
          "Prioritas \(priority)\(priority == 1 ? ", paling mendesak" : priority == 4 ? ", paling ringan" : "")",
          isRow: true, pair("\(priority)"))
      })
  }

  private var documents: [any Renderable] {
    [
      TextArea(
        "needs", "Kelengkapan", form: form, errors: errors, hint: "Dokumen yang diperlukan, satu baris satu dokumen.",
        rows: 3, isOptional: true),
      TextArea(
        "gives", "Output", form: form, errors: errors, hint: "Dokumen yang dihasilkan, satu baris satu dokumen.",
        rows: 3, isOptional: true),
      TextField(
        "remark", "Keterangan", form: form, errors: errors, width: .full, maxLength: StepForm.limits["remark"],
        isOptional: true),
    ]
  }

  private var nature: [any Renderable] {
    [
      CheckGroup(
        "runsClock", "Batas waktu", [Choice("1", "Waktunya dihitung bagi pelaksana")], form: form, errors: errors,
        isOptional: true),
      CheckGroup(
        "isIndependent", "Kemandirian",
        [Choice("1", "Pelaksana tidak boleh orang yang mengerjakan tindakan yang dinilai")], form: form,
        errors: errors, isOptional: true),
      SelectField(
        "worth", "Nilai kegiatan", StepDefinition.Worth.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors, prompt: "Belum ditentukan", isOptional: true),
    ]
  }

  private var ways: [any Renderable] {
    zip(1..., step.wayPlaces).map { number, place in
      FieldGroup(heading(of: place, number), note: note(on: place, number), isRow: true, way(number, place))
    }
  }

  private func heading(of place: WayPlace, _ number: Int) -> String {
    if let known = place.known {
      return "Dapat ditambahkan: \(known.words.prefix(1).lowercased())\(known.words.dropFirst())"
    }
    return place.isNew ? "Hasil tambahan" : "Hasil \(number)"
  }

  private func note(on place: WayPlace, _ number: Int) -> String? {
    if place.known != nil { return "Langkah jenis ini dapat juga berakhir demikian. Kosongkan bila tidak diperlukan." }
    if place.isNew { return "Kosongkan bila tidak diperlukan." }
    return number == 1 ? "Jalan yang biasa." : place.isOptional ? "Kosongkan untuk menghapusnya." : nil
  }

  private func way(_ number: Int, _ place: WayPlace) -> [any Renderable] {
    [
      TextField(
        "way\(number)", "Hasilnya", form: form, errors: errors,
        hint: place.known.map { "Misalnya \($0.words)." }, maxLength: StepForm.limits["way"], isOptional: place.isNew),
      SelectField(
        "to\(number)", "Berlanjut ke",
        [Choice("end", "Selesai: kasus ditutup")]
          + procedure.steps.map { Choice("\($0.number)", "\($0.number). \($0.title)") },
        form: form, errors: errors, prompt: "Pilih langkah", isOptional: place.isNew),
      CheckGroup(
        "reason\(number)", "Alasan", [Choice("1", "Wajib menulis alasan")], form: form, errors: errors,
        isOptional: true),
    ]
  }
}

extension Standard.Unit {
  /// As the editor offers it.
  var words: String {
    switch self {
    case .minutes: "menit kerja"
    case .days: "hari (\(Standard.minutesPerDay) menit kerja)"
    case .workingDays: "hari kerja penuh"
    case .calendarDays: "hari kalender"
    case .elapsedHours: "jam menurut jam dinding"
    }
  }
}

extension StepDefinition.Worth {
  /// As the editor and the comparison of revisions name it.
  var words: String {
    switch self {
    case .rva: "RVA, bernilai bagi pelanggan"
    case .bva: "BVA, diperlukan organisasi"
    case .nva: "NVA, tidak menambah nilai"
    }
  }
}
