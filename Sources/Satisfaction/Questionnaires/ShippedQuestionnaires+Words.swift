import Database

extension Migration {
  /// The words of every value, item by item; the pairs of the second questionnaire share theirs.
  static let words = """
    INSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (
    \(ladders)
    ) t JOIN item i ON i.code = t.code;
    INSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (
    \(profile)
    ) t JOIN item i ON i.code = t.code;
    INSERT INTO itemChoice (itemID, value, label) SELECT i.id, t.value, t.label FROM (
        SELECT 1 AS value, 'Sangat tidak puas' AS label UNION ALL SELECT 2, 'Tidak puas'
        UNION ALL SELECT 3, 'Cukup puas' UNION ALL SELECT 4, 'Puas' UNION ALL SELECT 5, 'Sangat puas'
        UNION ALL SELECT 11, 'Tidak penting' UNION ALL SELECT 12, 'Kurang penting'
        UNION ALL SELECT 13, 'Cukup penting' UNION ALL SELECT 14, 'Penting' UNION ALL SELECT 15, 'Sangat penting'
    ) t JOIN item i ON i.kind = 'pair';
    """

  /// The four words of each element, as the regulation's sample questionnaire has them.
  private static let ladders = """
        SELECT 'persyaratan' AS code, 1 AS value, 'Tidak sesuai' AS label
        UNION ALL SELECT 'persyaratan', 2, 'Kurang sesuai' UNION ALL SELECT 'persyaratan', 3, 'Sesuai'
        UNION ALL SELECT 'persyaratan', 4, 'Sangat sesuai'
        UNION ALL SELECT 'prosedur', 1, 'Tidak mudah' UNION ALL SELECT 'prosedur', 2, 'Kurang mudah'
        UNION ALL SELECT 'prosedur', 3, 'Mudah' UNION ALL SELECT 'prosedur', 4, 'Sangat mudah'
        UNION ALL SELECT 'waktu', 1, 'Tidak cepat' UNION ALL SELECT 'waktu', 2, 'Kurang cepat'
        UNION ALL SELECT 'waktu', 3, 'Cepat' UNION ALL SELECT 'waktu', 4, 'Sangat cepat'
        UNION ALL SELECT 'biaya', 1, 'Sangat mahal' UNION ALL SELECT 'biaya', 2, 'Cukup mahal'
        UNION ALL SELECT 'biaya', 3, 'Murah' UNION ALL SELECT 'biaya', 4, 'Gratis'
        UNION ALL SELECT 'produk', 1, 'Tidak sesuai' UNION ALL SELECT 'produk', 2, 'Kurang sesuai'
        UNION ALL SELECT 'produk', 3, 'Sesuai' UNION ALL SELECT 'produk', 4, 'Sangat sesuai'
        UNION ALL SELECT 'kompetensi', 1, 'Tidak kompeten' UNION ALL SELECT 'kompetensi', 2, 'Kurang kompeten'
        UNION ALL SELECT 'kompetensi', 3, 'Kompeten' UNION ALL SELECT 'kompetensi', 4, 'Sangat kompeten'
        UNION ALL SELECT 'perilaku', 1, 'Tidak sopan dan tidak ramah'
        UNION ALL SELECT 'perilaku', 2, 'Kurang sopan dan kurang ramah'
        UNION ALL SELECT 'perilaku', 3, 'Sopan dan ramah' UNION ALL SELECT 'perilaku', 4, 'Sangat sopan dan ramah'
        UNION ALL SELECT 'sarana', 1, 'Buruk' UNION ALL SELECT 'sarana', 2, 'Cukup'
        UNION ALL SELECT 'sarana', 3, 'Baik' UNION ALL SELECT 'sarana', 4, 'Sangat baik'
        UNION ALL SELECT 'pengaduan', 1, 'Tidak ada' UNION ALL SELECT 'pengaduan', 2, 'Ada, tetapi tidak berfungsi'
        UNION ALL SELECT 'pengaduan', 3, 'Berfungsi, tetapi kurang maksimal'
        UNION ALL SELECT 'pengaduan', 4, 'Dikelola dengan baik'
    """

  private static let profile = """
        SELECT 'umur' AS code, 1 AS value, 'Di bawah 20 tahun' AS label
        UNION ALL SELECT 'umur', 2, '20–29 tahun' UNION ALL SELECT 'umur', 3, '30–39 tahun'
        UNION ALL SELECT 'umur', 4, '40–49 tahun' UNION ALL SELECT 'umur', 5, '50–59 tahun'
        UNION ALL SELECT 'umur', 6, '60 tahun ke atas'
        UNION ALL SELECT 'jenis-kelamin', 1, 'Perempuan' UNION ALL SELECT 'jenis-kelamin', 2, 'Laki-laki'
        UNION ALL SELECT 'pendidikan', 1, 'SD atau di bawahnya' UNION ALL SELECT 'pendidikan', 2, 'SMP'
        UNION ALL SELECT 'pendidikan', 3, 'SMA atau SMK' UNION ALL SELECT 'pendidikan', 4, 'D1–D3'
        UNION ALL SELECT 'pendidikan', 5, 'D4 atau S1' UNION ALL SELECT 'pendidikan', 6, 'S2 atau S3'
        UNION ALL SELECT 'pekerjaan', 1, 'ASN' UNION ALL SELECT 'pekerjaan', 2, 'TNI atau Polri'
        UNION ALL SELECT 'pekerjaan', 3, 'Pegawai swasta' UNION ALL SELECT 'pekerjaan', 4, 'Wirausaha'
        UNION ALL SELECT 'pekerjaan', 5, 'Pelajar atau mahasiswa' UNION ALL SELECT 'pekerjaan', 6, 'Lainnya'
        UNION ALL SELECT 'rekomendasi', 0, 'sama sekali tidak mungkin'
        UNION ALL SELECT 'rekomendasi', 10, 'sangat mungkin'
        UNION ALL SELECT 'pernah-bahaya', 1, 'Ya' UNION ALL SELECT 'pernah-bahaya', 2, 'Tidak'
    """
}
