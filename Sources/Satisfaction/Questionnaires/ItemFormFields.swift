import HTTP
import Mustache
import Platform

/// The fields by which an item is written.
struct ItemFormFields {
  let kind: Item.Kind
  let version: QuestionnaireVersion
  /// The code of the item that is changed; nil for a new one.
  let old: String?
  /// Whether its code stands in an issued version, and so stays.
  let isFixed: Bool
  let form: FormData
  let errors: FormErrors

  var all: [any Renderable] {
    [
      TextArea(
        "text", "Pertanyaan atau pernyataan", form: form, errors: errors, rows: 2, maxLength: ItemForm.limits["text"]),
      TextField(
        "hint", "Petunjuk bagi responden", form: form, errors: errors, width: .full, maxLength: ItemForm.limits["hint"],
        isOptional: true),
    ] + answers + [
      CheckGroup(
        "isRequired", "Sifat", [Choice("1", "Wajib: responden harus menjawab butir ini")], form: form,
        errors: errors),
      condition, section, topic, code,
    ]
  }

  private var answers: [any Renderable] {
    switch kind {
    case .skm, .likert, .rating: [words(nil, kind.wordedValues)]
    case .pair: [words("Kepuasan", Array(1...5)), words("Kepentingan", Array(11...15), offersSets: false)]
    case .single, .multiple: [lines("choices", "Pilihan jawaban")]
    case .matrix:
      [lines("rows", "Baris"), FieldGroup("Skala", sets + [lines("choices", "Kata tiap nilai")])]
    case .number: [amount]
    case .date, .text: []
    }
  }

  private var amount: any Renderable {
    let bound = { (name: String, label: String) in
      TextField(name, label, form: form, errors: errors, kind: .decimal, width: .ten, isOptional: true)
    }
    return FieldGroup(
      "Angka yang diterima", note: "Yang dikosongkan tidak dibatasi. Jawaban di luar batas ditolak.",
      [
        bound("smallest", "Nilai terkecil"), bound("largest", "Nilai terbesar"),
        TextField(
          "unit", "Satuan", form: form, errors: errors, hint: "Misalnya jam, orang, atau rupiah.", width: .ten,
          maxLength: ItemForm.limits["unit"], isOptional: true),
      ])
  }

  private func words(_ of: String?, _ values: [Int], offersSets: Bool = true) -> any Renderable {
    let fields = values.map { value in
      TextField(
        "word\(value)", "Nilai \(value > 10 ? value - Item.importanceShift : value)", form: form, errors: errors,
        width: .twenty, maxLength: ItemForm.limits["word"])
    }
    let heading = of.map { "Kata untuk skala \($0.lowercased())" } ?? "Kata untuk skala"
    let note = kind == .rating ? "Nilai di antaranya tampil sebagai angka." : nil
    return FieldGroup(heading, note: note, (offersSets ? sets : []) + fields)
  }

  private var sets: [any Renderable] {
    let offered = ScaleWords.sets(for: kind)
    guard !offered.isEmpty else { return [] }
    return [
      SelectField(
        "set", "Kata siap pakai", offered.map { Choice($0.code, $0.name) }, form: form, errors: errors,
        hint: "Bila dipilih, menggantikan yang tertulis di bawahnya.", prompt: "Pakai yang tertulis di bawah",
        isOptional: true)
    ]
  }

  private func lines(_ name: String, _ label: String) -> any Renderable {
    TextArea(
      name, label, form: form, errors: errors,
      hint: "Satu pada tiap baris. Angka di depan tanda sama dengan adalah nomornya: bila kata-katanya diubah, "
        + "pertahankan nomornya agar hasil antarversi dapat dibandingkan. Baris tanpa nomor diberi nomor berikutnya.",
      rows: 6)
  }

  /// Answers to items before this one; of a new one, before the end of its section.
  private var condition: any Renderable {
    let end = old.flatMap { code in version.items.firstIndex { $0.code == code } }
    let section = (form.int("section") ?? version.sections.count)
    let before =
      end.map { Array(version.items.prefix($0)) }
      ?? version.sections.prefix(max(section, 0)).flatMap(\.items)
    let groups = before.filter(\.kind.decides).map { item in
      (
        label: "\(version.number(of: item.code) ?? 0). \(Words(zone: .wib).excerpt(item.text, 60))",
        choices: item.options().map { Choice("\(item.code):\($0.value)", $0.label) }
      )
    }
    return SelectField(
      "condition", "Tampil hanya bila", groups: groups, form: form, errors: errors,
      hint: "Butir ini hanya ditanyakan kepada yang memberi jawaban itu.", prompt: "Selalu tampil", width: .full,
      isOptional: true)
  }

  private var section: any Renderable {
    SelectField(
      "section", "Bagian", zip(1..., version.sections).map { Choice("\($0)", "\($0). \($1.title)") }, form: form,
      errors: errors, prompt: nil, width: .full)
  }

  private var topic: any Renderable {
    TextField(
      "topic", "Pokok", form: form, errors: errors,
      hint: "Unsur atau dimensi, misalnya Keandalan. Butir dengan pokok yang sama dikelompokkan dalam analisis.",
      width: .twenty, maxLength: ItemForm.limits["topic"], isOptional: true)
  }

  private var code: any Renderable {
    guard !isFixed else {
      return FieldGroup(
        "Kode butir", note: "\(old ?? ""): sudah terbit, jadi tetap, agar hasil antarversi dapat dibandingkan.", [])
    }
    return TextField(
      "code", "Kode butir", form: form, errors: errors,
      hint: "Nama tetap butir ini dalam semua versi. Kosongkan agar disusun dari kalimatnya.", width: .twenty,
      maxLength: ItemForm.limits["code"], isOptional: true)
  }
}
