import Platform

/// Figures in words: how many decimals each has, and what stands where there is none.
extension Words {
  /// What stands where a figure is not defined.
  static let undefined = "–"

  func mean(_ value: Double?) -> String { value.map { number($0, decimals: 2) } ?? Words.undefined }
  func index(_ value: ServiceIndex?) -> String { value.map { number($0.value, decimals: 2) } ?? Words.undefined }
  func share(_ value: Double?, decimals: Int = 1) -> String {
    value.map { percent($0, decimals: decimals) } ?? Words.undefined
  }

  /// Correlations and α, as tables have them.
  func fine(_ value: Double?) -> String { value.map { number($0, decimals: 4) } ?? Words.undefined }

  /// "+0,35", "−0,49".
  func gap(_ value: Double) -> String { value > 0.005 ? "+" + mean(value) : mean(value) }

  /// NPS is printed whole.
  func score(_ value: Double) -> String { value >= 0.5 ? "+" + number(value, decimals: 0) : number(value, decimals: 0) }

  /// "9 jawaban", "3 jawaban, n kecil".
  func answers(_ count: Int) -> String {
    count > 0 && count < AnswerPrivacy.few ? "\(number(count)) (n kecil)" : number(count)
  }
}

extension ItemFigure {
  /// Why there are no figures of it; nil when there are.
  var reason: String? {
    if isWithheld {
      return item.kind.isRated
        ? "tidak dirinci: kurang dari \(AnswerPrivacy.few) jawaban dalam putaran anonim"
        : "tidak dirinci: putaran anonim, dan keterangan diri tidak ditampilkan menurut kelompok atau dari kurang dari "
          + "\(AnswerPrivacy.few) jawaban"
    }
    return count == 0 ? "belum ada jawaban" : nil
  }

  /// What its row of the summary says beside its figures: why there are none, or which of them there cannot be.
  var remark: String? {
    if let reason { return reason }
    let why = [
      count == 1 ? "simpangan baku perlu sedikitnya dua jawaban" : nil,
      isOfClasses
        ? "dihitung dari kelas tiga angka pertama: jawabannya terlalu banyak untuk dibaca satu per satu"
        : hasMedianOfClasses ? "median dihitung dari kelas tiga angka pertama: putaran anonim" : nil,
      item.kind == .rating
        ? "dua nilai teratas diganti NPS" : item.kind == .number ? "bukan skala, tanpa dua nilai teratas" : nil,
    ].compactMap { $0 }
    return why.isEmpty ? nil : why.joined(separator: "; ")
  }

  /// The question, with the side of a pair or the row of a matrix.
  var label: String {
    switch item.kind {
    case .pair: item.text + (place == Item.importance ? " – kepentingan" : " – kinerja")
    case .matrix: item.text + (item.rows.first { $0.number == place }.map { " – \($0.label)" } ?? "")
    default: item.amount.labelled(item.text)
    }
  }

  /// The element of the public service's index by its short name.
  var element: String { item.topic.isEmpty ? item.text : item.topic }
}

extension ReliabilityFigure {
  var words: String {
    switch name {
    case SurveyScales.skm: "Unsur pelayanan (skala 1–4)"
    case SurveyScales.likert: "Butir skala 1–5"
    case SurveyScales.performance: "Kinerja"
    case SurveyScales.importance: "Kepentingan"
    default: "Baris \(name.dropFirst("matrix-".count))"
    }
  }

  /// Cut-offs as Indonesian practice has them.
  var verdict: Tag? {
    alpha.map { $0 > 0.6 ? Tag("andal", .ok) : Tag("belum andal", .warn) }
  }
}

extension AnswerPrivacy.Reason {
  /// Why nothing is told while answers still come, and from when on it is.
  static let sealedWords =
    "Angka putaran anonim ditampilkan sesudah putaran ditutup, supaya jawaban seseorang tidak dapat diketahui dengan "
    + "membandingkan angka sebelum dan sesudah ia mengisi. Sampai saat itu hanya banyaknya jawaban yang ditampilkan."

  /// In a few words, beside a figure that is not there.
  var note: String {
    switch self {
    case .sealed: "menunggu putaran anonim ditutup"
    case .few: "kurang dari \(AnswerPrivacy.few) jawaban pada putaran anonim"
    }
  }
}

extension RoundFigures.Absence {
  var words: String {
    switch self {
    case .none:
      "Belum ada jawaban dengan saringan ini, jadi belum ada angka yang dapat dihitung."
    case .sealed: AnswerPrivacy.Reason.sealedWords
    case .few:
      "Putaran ini anonim dan jawabannya di bawah \(AnswerPrivacy.few), jadi angkanya tidak ditampilkan, agar tidak ada yang dapat dikenali."
    case .hidden:
      "Kelompok ini tidak dirinci: putaran ini anonim, dan jawabannya terlalu sedikit atau dapat ditebak dari selisih kelompok lain."
    case .crossed:
      "Putaran ini anonim: pilih kelompok atau unit, tidak keduanya, agar tidak ada yang dapat dikenali dari irisannya."
    }
  }
}
