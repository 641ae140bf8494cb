import Database

// The questionnaires that the program brings along, in their first version. Codes of items never change: the SKM's are
// the elements by name, because two orders of the eighth and the ninth are in use.
extension Migration {
  /// The survey of the nine elements (PermenPAN-RB 14/2017) and the one of satisfaction with health and safety, issued.
  static let shippedQuestionnaires = Migration(
    "satisfaction 0003 the survey of nine elements and a health and safety questionnaire ship issued",
    """
    INSERT INTO questionnaire (code, kind, madeAt) VALUES ('skm', 'skm', 0), ('kepuasan-k3', 'k3', 0);
    INSERT INTO questionnaireVersion (questionnaireID, number, title, purpose, minutes, thanks, madeAt)
      SELECT q.id, 1, t.title, t.purpose, t.minutes, t.thanks, 0 FROM (
    \(titles)
      ) t JOIN questionnaire q ON q.code = t.code;
    INSERT INTO questionSection (versionID, ordinal, title, guidance)
      SELECT v.id, t.ordinal, t.title, t.guidance FROM (
    \(sections)
      ) t JOIN questionnaire q ON q.code = t.code JOIN questionnaireVersion v ON v.questionnaireID = q.id;
    \(items(of: "skm", skm))
    \(items(of: "kepuasan-k3", k3))
    \(words)
    UPDATE questionnaireVersion SET issuedAt = 0;
    \(finalVersionTriggers)
    """)

  private static let titles = """
        SELECT 'skm' AS code, 'Survei Kepuasan Masyarakat' AS title,
          'Jawaban Anda kami pakai untuk menilai mutu pelayanan dan memperbaikinya. Hasilnya diumumkan tanpa nama.'
          AS purpose, 5 AS minutes,
          'Terima kasih. Jawaban Anda ikut menentukan apa yang kami perbaiki lebih dahulu.' AS thanks
        UNION ALL SELECT 'kepuasan-k3', 'Kuesioner Kepuasan Pelanggan K3',
          'Kami ingin tahu seberapa penting bagi Anda tiap hal yang menyangkut keselamatan dan kesehatan kerja, '
          || 'dan seberapa puas Anda dengan keadaannya.', 8,
          'Terima kasih. Jawaban Anda membantu menjaga agar setiap orang pulang dengan selamat.'
    """

  private static let sections = """
        SELECT 'skm' AS code, 1 AS ordinal, 'Pelayanan kami' AS title,
          'Pilih satu jawaban yang paling sesuai dengan yang Anda alami.' AS guidance
        UNION ALL SELECT 'skm', 2, 'Tentang Anda', 'Bagian ini membantu kami memahami siapa yang kami layani.'
        UNION ALL SELECT 'skm', 3, 'Saran', ''
        UNION ALL SELECT 'kepuasan-k3', 1, 'Keadaan dan sarana K3',
          'Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.'
        UNION ALL SELECT 'kepuasan-k3', 2, 'Penerapan dan tanggapan',
          'Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.'
        UNION ALL SELECT 'kepuasan-k3', 3, 'Pelatihan dan perhatian',
          'Untuk tiap hal, pilih seberapa penting bagi Anda dan seberapa puas Anda dengan keadaannya sekarang.'
        UNION ALL SELECT 'kepuasan-k3', 4, 'Penilaian dan saran', ''
    """

  /// - Parameter rows: the first names its columns: section, ordinal, code, kind, text, hint, topic, isRequired, shownIf.
  private static func items(of questionnaire: String, _ rows: String) -> String {
    """
    INSERT INTO item (versionID, sectionID, ordinal, code, kind, text, hint, topic, isRequired, shownIf, shownValue)
      SELECT v.id, s.id, t.ordinal, t.code, t.kind, t.text, t.hint, t.topic, t.isRequired, t.shownIf,
        CASE WHEN t.shownIf IS NULL THEN NULL ELSE 1 END
      FROM (
    \(rows)
      ) t JOIN questionnaire q ON q.code = '\(questionnaire)' JOIN questionnaireVersion v ON v.questionnaireID = q.id
        JOIN questionSection s ON s.versionID = v.id AND s.ordinal = t.section;
    """
  }
}
