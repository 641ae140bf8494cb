import Database

extension Migration {
  /// The nine elements in the order of the regulation's sample questionnaire; the profile; an open question.
  static let skm = """
        SELECT 1 AS section, 1 AS ordinal, 'persyaratan' AS code, 'skm' AS kind,
          'Bagaimana kesesuaian persyaratan pelayanan dengan jenis pelayanannya?' AS text, '' AS hint,
          'Persyaratan' AS topic, 1 AS isRequired, NULL AS shownIf
        UNION ALL SELECT 1, 2, 'prosedur', 'skm', 'Bagaimana kemudahan prosedur pelayanan di unit ini?', '',
          'Sistem, mekanisme, dan prosedur', 1, NULL
        UNION ALL SELECT 1, 3, 'waktu', 'skm', 'Bagaimana kecepatan kami dalam memberikan pelayanan?', '',
          'Waktu penyelesaian', 1, NULL
        UNION ALL SELECT 1, 4, 'biaya', 'skm', 'Bagaimana kewajaran biaya atau tarif pelayanan?', '',
          'Biaya atau tarif', 1, NULL
        UNION ALL SELECT 1, 5, 'produk', 'skm',
          'Bagaimana kesesuaian hasil pelayanan dengan yang tercantum dalam standar pelayanan?', '',
          'Produk spesifikasi jenis pelayanan', 1, NULL
        UNION ALL SELECT 1, 6, 'kompetensi', 'skm', 'Bagaimana kemampuan petugas dalam memberikan pelayanan?', '',
          'Kompetensi pelaksana', 1, NULL
        UNION ALL SELECT 1, 7, 'perilaku', 'skm', 'Bagaimana kesopanan dan keramahan petugas?', '',
          'Perilaku pelaksana', 1, NULL
        UNION ALL SELECT 1, 8, 'sarana', 'skm', 'Bagaimana mutu sarana dan prasarana?', '',
          'Sarana dan prasarana', 1, NULL
        UNION ALL SELECT 1, 9, 'pengaduan', 'skm', 'Bagaimana penanganan pengaduan, saran, dan masukan?', '',
          'Penanganan pengaduan, saran, dan masukan', 1, NULL
        UNION ALL SELECT 2, 1, 'layanan', 'text', 'Pelayanan apa yang Anda terima?', 'Misalnya pengujian sampel air.',
          '', 1, NULL
        UNION ALL SELECT 2, 2, 'umur', 'single', 'Berapa umur Anda?', '', '', 0, NULL
        UNION ALL SELECT 2, 3, 'jenis-kelamin', 'single', 'Apa jenis kelamin Anda?', '', '', 0, NULL
        UNION ALL SELECT 2, 4, 'pendidikan', 'single', 'Apa pendidikan terakhir Anda?', '', '', 0, NULL
        UNION ALL SELECT 2, 5, 'pekerjaan', 'single', 'Apa pekerjaan Anda?', '', '', 0, NULL
        UNION ALL SELECT 3, 1, 'saran', 'text', 'Apa yang paling perlu kami perbaiki?',
          'Jangan menulis nama atau data pribadi siapa pun.', '', 0, NULL
    """

  /// What the procedure names (safety at work, cleanliness, obeying procedures) and what belongs to it, in the five
  /// dimensions of SERVQUAL.
  static let k3 = """
        SELECT 1 AS section, 1 AS ordinal, 'keselamatan-kerja' AS code, 'pair' AS kind,
          'Keselamatan orang di tempat kerja' AS text, '' AS hint, 'Keandalan' AS topic, 1 AS isRequired,
          NULL AS shownIf
        UNION ALL SELECT 1, 2, 'kebersihan', 'pair', 'Kebersihan dan kerapian lingkungan', '', 'Bukti fisik', 1, NULL
        UNION ALL SELECT 1, 3, 'apd', 'pair', 'Alat pelindung diri: tersedia, layak, dan sesuai pekerjaannya', '',
          'Bukti fisik', 1, NULL
        UNION ALL SELECT 1, 4, 'rambu', 'pair', 'Rambu, jalur evakuasi, kotak P3K, dan alat pemadam yang mudah ditemukan',
          '', 'Bukti fisik', 1, NULL
        UNION ALL SELECT 1, 5, 'kesehatan-kerja', 'pair',
          'Kesehatan di tempat kerja: cahaya, udara, kebisingan, dan sanitasi', '', 'Empati', 1, NULL
        UNION ALL SELECT 2, 1, 'kepatuhan', 'pair', 'Kepatuhan semua orang pada prosedur K3, termasuk pimpinan', '',
          'Keandalan', 1, NULL
        UNION ALL SELECT 2, 2, 'izin-kerja', 'pair', 'Pengawasan dan izin kerja pada pekerjaan berisiko tinggi', '',
          'Keandalan', 1, NULL
        UNION ALL SELECT 2, 3, 'tanggapan', 'pair', 'Kecepatan menanggapi laporan bahaya dan keluhan K3', '',
          'Ketanggapan', 1, NULL
        UNION ALL SELECT 2, 4, 'darurat', 'pair', 'Kesiapan menghadapi keadaan darurat', '', 'Ketanggapan', 1, NULL
        UNION ALL SELECT 3, 1, 'pelatihan', 'pair', 'Pelatihan dan pengarahan K3 sebelum bekerja atau berkunjung', '',
          'Jaminan', 1, NULL
        UNION ALL SELECT 3, 2, 'petugas', 'pair', 'Pengetahuan dan kecakapan petugas K3', '', 'Jaminan', 1, NULL
        UNION ALL SELECT 3, 3, 'kepedulian', 'pair', 'Kepedulian pada keselamatan dan kesehatan Anda', '', 'Empati', 1,
          NULL
        UNION ALL SELECT 3, 4, 'saluran', 'pair', 'Kemudahan menyampaikan usul dan keberatan tanpa rasa takut', '',
          'Empati', 1, NULL
        UNION ALL SELECT 4, 1, 'rekomendasi', 'rating',
          'Seberapa mungkin Anda menganjurkan orang lain bekerja sama dengan kami karena penerapan K3 kami?', '', '', 1,
          NULL
        UNION ALL SELECT 4, 2, 'pernah-bahaya', 'single',
          'Apakah Anda melihat keadaan berbahaya di tempat kami dalam tiga bulan terakhir?', '', '', 1, NULL
        UNION ALL SELECT 4, 3, 'bahaya', 'text', 'Apa yang Anda lihat, dan di mana?',
          'Bila bahayanya masih ada, beri tahu juga petugas kami sekarang.', '', 1, 'pernah-bahaya'
        UNION ALL SELECT 4, 4, 'saran', 'text', 'Apa yang paling perlu kami perbaiki?',
          'Jangan menulis nama atau data pribadi siapa pun.', '', 0, NULL
    """
}
