import Platform

/// What respondents are told of a round, in sentences: on the first page, on paper, and on the round's own page, so that
/// colleagues read the same.
struct RespondentWords {
  /// Truthful sentences of what becomes of the answers.
  let promises: [String]
  /// "Sekitar 5 menit, 4 bagian.": the last, where the round is not anonymous, asks whether one wants to be called.
  let effort: String
  /// "Diisi paling lambat Kamis, 30 April 2026."
  let closing: String
  /// How the office is reached.
  let contact: String

  /// - Parameter kind: of the link they stand behind; nil tells what holds for all.
  init(_ round: SurveyRound, _ version: QuestionnaireVersion, _ office: Office, behind kind: SurveyLink.Kind? = nil) {
    let words = Words(zone: office.zone)
    let reach = [
      office.phone.isEmpty ? "" : "telepon \(office.phone)", office.email.isEmpty ? "" : "surel \(office.email)",
    ]
    .filter { !$0.isEmpty }
    contact = reach.isEmpty ? office.name : "\(office.name): \(words.list(reach, "atau"))"
    let parts = version.sections.count + (round.isAnonymous ? 0 : 1)
    effort = "Sekitar \(version.minutes) menit, \(parts) bagian."
    closing = "Diisi paling lambat \(words.fullDate(round.closesOn))."
    let isPersonal = kind == nil || kind == .personal
    promises = round.isAnonymous ? Self.anonymous(isPersonal) : Self.named(isPersonal)
  }

  private static func anonymous(_ isPersonal: Bool) -> [String] {
    let personal = [
      "Tautan pribadi hanya mencatat bahwa ia sudah dipakai, supaya tidak dipakai dua kali.",
      "Isian yang belum Anda kirim disimpan dalam bentuk tersandi supaya dapat dilanjutkan di peramban yang sama. Kuncinya "
        + "hanya ada di peramban Anda, dan isian itu dihapus begitu dikirim.",
    ]
    let kept =
      "Survei ini anonim: jawaban disimpan tanpa nama, alamat, tautan, dan jam; yang dicatat bersamanya hanya bulan, "
      + "kelompok, unit kerja tautannya, dan cara pengisiannya."
    return [kept] + (isPersonal ? personal : [])
      + [
        "Hasil kelompok yang kurang dari lima jawaban tidak dirinci.",
        "Yang Anda tulis dengan kata-kata sendiri dibaca apa adanya; jangan menulis nama bila tidak ingin dikenali.",
      ]
  }

  private static func named(_ isPersonal: Bool) -> [String] {
    let who =
      isPersonal
      ? [
        "Survei ini bernama: bila Anda mengisi lewat tautan pribadi, petugas mengetahui bahwa jawaban itu dari Anda.",
        "Isian yang belum dikirim disimpan pada tautan pribadi Anda supaya dapat dilanjutkan.",
      ] : ["Survei ini bernama: kami mengetahui siapa Anda hanya bila Anda menuliskan nama dan kontak."]
    return who + [
      "Bila Anda meninggalkan kontak dan ada nilai di bawah tengah skala, atau Anda minta dihubungi, kami mencatatnya "
        + "sebagai keluhan dan menindaklanjutinya.",
      "Nama dan kontak dihapus setelah masa simpan data pribadi berakhir.",
    ]
  }
}
