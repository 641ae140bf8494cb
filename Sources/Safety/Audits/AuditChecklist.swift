/// The points an audit begins with, in our own words; each audit may change them.
enum AuditChecklist {
  static let shipped: [CheckLine] = parts.flatMap { topic, points in points.map { CheckLine(topic: topic, text: $0) } }

  private static let parts: [(String, [String])] = [
    (
      "Kebijakan",
      [
        "Kebijakan K3 tertulis, disahkan pimpinan, dan masih berlaku", "Kebijakan terpasang dan dipahami pekerja unit",
        "Kebijakan dikenal kontraktor dan tamu yang bekerja di lokasi", "Kebijakan ditinjau menurut jadwalnya",
      ]
    ),
    (
      "Perencanaan",
      [
        "Program K3 tahunan mempunyai sasaran yang terukur",
        "Peraturan K3 yang berlaku bagi unit terdaftar dan mutakhir",
        "Bahaya dan risiko pekerjaan unit sudah dikenali dan dinilai", "Anggaran dan sarana K3 tersedia sesuai rencana",
      ]
    ),
    (
      "Tanggung jawab",
      [
        "Tugas dan wewenang K3 tiap jabatan tertulis", "Ada orang yang ditunjuk mengurus K3 di unit",
        "Pekerja dapat menyampaikan bahaya tanpa takut", "Rapat atau pembahasan K3 diadakan dan dicatat",
      ]
    ),
    (
      "Pengendalian bahaya",
      [
        "Alat pelindung diri tersedia, layak, dan dipakai", "Mesin berbahaya mempunyai pengaman yang berfungsi",
        "Bahan kimia berlabel dan lembar datanya tersedia", "Pekerjaan berisiko tinggi memakai izin kerja",
        "Instalasi listrik diperiksa berkala",
      ]
    ),
    (
      "Keadaan darurat",
      [
        "Jalur evakuasi bebas hambatan dan berambu", "Alat pemadam api ringan terisi, terjangkau, dan diperiksa",
        "Latihan keadaan darurat diadakan dan dicatat", "Kotak P3K lengkap dan petugasnya dikenal",
      ]
    ),
    (
      "Pelatihan",
      [
        "Pekerja baru mendapat pengenalan K3", "Pelatihan K3 sesuai risiko pekerjaan dan tercatat",
        "Operator alat tertentu mempunyai lisensi yang berlaku",
      ]
    ),
    (
      "Keluhan dan kepuasan",
      [
        "Keluhan K3 diterima, ditangani, dan dijawab menurut prosedur",
        "Kepuasan pelanggan atas K3 diukur menurut programnya", "Hasil pengukuran ditindaklanjuti dengan tindakan",
        "Perbaikan disampaikan kembali kepada pelanggan",
      ]
    ),
    (
      "Dokumentasi",
      [
        "Dokumen K3 yang dipakai adalah revisi yang berlaku", "Catatan inspeksi, kecelakaan, dan tindakan tersimpan",
        "Tindakan dari audit sebelumnya sudah diverifikasi",
      ]
    ),
  ]
}
