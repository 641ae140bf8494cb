import Database

/// The checklists of inspections that ship, in our own words; the office may change them and add its own.
enum InspectionChecklists {
  /// Fills the tables of templates: for the migration that makes them.
  static let inserts = """
    INSERT INTO inspectionTemplate (id, title, changedAt) VALUES
      (1, 'Inspeksi umum tempat kerja', 0), (2, 'Alat pemadam dan keadaan darurat', 0), (3, 'Mesin dan listrik', 0);
    INSERT INTO inspectionTemplatePoint (templateID, ordinal, topic, text) VALUES
      (1, 1, 'Alat pelindung diri', 'Alat pelindung tersedia sesuai pekerjaan'),
      (1, 2, 'Alat pelindung diri', 'Alat pelindung dipakai semua orang di area'),
      (1, 3, 'Alat pelindung diri', 'Alat pelindung bersih dan tidak rusak'),
      (1, 4, 'Kebersihan (5R)', 'Lantai kering, bersih, dan tidak licin'),
      (1, 5, 'Kebersihan (5R)', 'Barang tersusun dan tidak menghalangi jalan'),
      (1, 6, 'Kebersihan (5R)', 'Sampah dipilah dan dibuang'),
      (1, 7, 'Listrik', 'Kabel tidak terkelupas dan tidak melintang di jalan'),
      (1, 8, 'Listrik', 'Stopkontak tidak dibebani berlebihan'),
      (1, 9, 'APAR', 'Alat pemadam di tempatnya dan mudah dijangkau'),
      (1, 10, 'APAR', 'Jarum tekanan di daerah hijau dan kartu periksa terisi'),
      (1, 11, 'Jalur evakuasi', 'Jalur evakuasi dan pintu darurat bebas hambatan'),
      (1, 12, 'Jalur evakuasi', 'Lampu darurat menyala'),
      (1, 13, 'Rambu', 'Rambu bahaya dan larangan terpasang dan terbaca'),
      (1, 14, 'P3K', 'Kotak P3K lengkap dan belum kedaluwarsa'),
      (1, 15, 'Mesin', 'Pengaman mesin terpasang dan berfungsi'),
      (1, 16, 'Lingkungan kerja', 'Penerangan dan aliran udara cukup'),
      (2, 1, 'APAR', 'Jumlah dan jenis alat pemadam sesuai denah'),
      (2, 2, 'APAR', 'Segel utuh, selang tidak retak, tekanan di daerah hijau'),
      (2, 3, 'APAR', 'Tanda letak terlihat dari jauh'),
      (2, 4, 'Hidran', 'Hidran dan selang lengkap, tekanan airnya cukup'),
      (2, 5, 'Alarm', 'Alarm dan detektor berfungsi saat diuji'),
      (2, 6, 'Jalur evakuasi', 'Denah evakuasi terpasang dan benar'),
      (2, 7, 'Jalur evakuasi', 'Pintu darurat dapat dibuka dari dalam tanpa kunci'),
      (2, 8, 'Titik kumpul', 'Titik kumpul bertanda dan bebas'),
      (2, 9, 'P3K', 'Petugas P3K dan nomor darurat terpasang'),
      (3, 1, 'Mesin', 'Pelindung bagian berputar terpasang'),
      (3, 2, 'Mesin', 'Tombol henti darurat berfungsi'),
      (3, 3, 'Mesin', 'Petunjuk kerja terpasang di dekat mesin'),
      (3, 4, 'Mesin', 'Perawatan tercatat dan tidak lewat jadwal'),
      (3, 5, 'Listrik', 'Panel tertutup, berlabel, dan bebas barang'),
      (3, 6, 'Listrik', 'Pembumian terpasang'),
      (3, 7, 'Alat angkat', 'Tali, kait, dan kunci pengaman layak'),
      (3, 8, 'Perkakas', 'Perkakas tangan utuh dan tersimpan rapi');
    """
}
