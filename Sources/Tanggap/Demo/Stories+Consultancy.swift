extension Story {
  /// What clients of the sample consultancy complain of.
  static let consultancy = [
    Story(
      unit: "konsultasi", category: "consulting", service: "Konsultasi ISO 9001",
      things: ["manual mutu", "prosedur pembelian", "daftar risiko", "program audit internal"],
      subject: "Konsultan tidak menyelesaikan {barang} sesuai jadwal",
      description:
        "Menurut jadwal {nomor}, {barang} selesai bulan lalu. Sudah lewat {hari} hari dan audit kami makin dekat.",
      remedy: "Dokumen selesai sebelum audit.", impact: "high", urgency: "high",
      study: "Konsultan menangani tiga klien pada minggu yang sama.", discussion: "Jadwal konsultan ditinjau.",
      causeKind: "method", whys: ["Jadwal bertumpuk.", "Beban konsultan tidak dilihat saat kontrak dibuat."],
      cause: "Penjadwalan tidak memperhitungkan beban konsultan.",
      correction: "Menugaskan konsultan kedua untuk menyelesaikan {barang}.",
      corrective: "Memeriksa beban konsultan sebelum jadwal disetujui.",
      preventive: "Meninjau jadwal semua proyek setiap Senin.", owner: "Koordinator konsultan",
      evidence: "Dokumen terkirim dan diterima klien.", report: "Jadwal mingguan mencegah tumpukan.", way: "technical"),
    Story(
      unit: "konsultasi", category: "training", service: "Pelatihan",
      things: ["audit internal", "HIRARC", "ISO 45001"],
      subject: "Materi pelatihan {barang} tidak sesuai penawaran",
      description: "Pelatihan {barang} (order {nomor}) tidak memuat studi kasus yang dijanjikan pada penawaran.",
      remedy: "Sesi tambahan tanpa biaya.", impact: "medium", urgency: "medium",
      study: "Silabus yang dipakai adalah edisi lama.", discussion: "Pemateri memakai berkas pribadi.",
      causeKind: "material", whys: ["Silabus lama terpakai.", "Berkas pelatihan tidak disimpan di satu tempat."],
      cause: "Tidak ada tempat tunggal untuk silabus yang berlaku.",
      correction: "Mengadakan sesi studi kasus daring.", corrective: "Menyimpan silabus berlaku di satu map.",
      preventive: "Mencocokkan silabus dengan penawaran sebelum pelatihan.", owner: "Konsultan",
      evidence: "Daftar hadir sesi tambahan.", report: "Silabus dicocokkan pada tiap pelatihan.", way: "technical"),
    Story(
      unit: "administrasi", category: "certificate", service: "Sertifikat pelatihan",
      things: ["peserta", "auditor internal", "petugas K3"], subject: "Sertifikat {barang} belum dikirim",
      description: "Pelatihan selesai {hari} hari lalu (order {nomor}), tetapi sertifikat {barang} belum kami terima.",
      remedy: "Sertifikat dikirim minggu ini.", impact: "medium", urgency: "high",
      study: "Sertifikat sudah dicetak, belum diserahkan ke kurir.", discussion: "Kurir datang sekali seminggu.",
      causeKind: "method", whys: ["Sertifikat menunggu kurir.", "Jadwal kurir hanya sekali seminggu."],
      cause: "Pengiriman sertifikat menunggu jadwal kurir mingguan.", correction: "Mengirim sertifikat hari ini.",
      corrective: "Memesan kurir setiap sertifikat selesai.", preventive: "Mengirim salinan sertifikat lewat surel.",
      owner: "Staf administrasi", evidence: "Nomor resi kurir.", report: "Tidak ada sertifikat tertahan.",
      way: "nonTechnical"),
    Story(
      unit: "layanan", category: "billing", service: "Penawaran",
      things: ["konsultasi", "pelatihan", "pendampingan audit"],
      subject: "Tagihan {barang} berbeda dari penawaran",
      description: "Tagihan {barang} nomor {nomor} lebih tinggi daripada penawaran yang kami setujui.",
      remedy: "Tagihan sesuai penawaran.", impact: "low", urgency: "medium",
      study: "Biaya perjalanan ditagih dua kali.", discussion: "Penawaran dan tagihan dibandingkan.",
      causeKind: "people", whys: ["Biaya perjalanan tercatat dua kali.", "Tagihan tidak diperiksa orang kedua."],
      cause: "Tagihan terbit tanpa pemeriksaan orang kedua.", correction: "Menerbitkan tagihan pengganti.",
      corrective: "Tagihan diperiksa koordinator sebelum terbit.", preventive: "Membuat daftar periksa tagihan.",
      owner: "Sales", evidence: "Tagihan pengganti.", report: "Daftar periksa dipakai.", way: "nonTechnical"),
  ]
}
