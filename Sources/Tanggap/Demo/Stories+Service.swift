extension Story {
  static let service = [
    Story(
      unit: "layanan", category: "staff", service: "Lainnya",
      things: ["loket", "telepon", "ruang tunggu", "WhatsApp layanan"],
      subject: "Petugas di {barang} menjawab dengan tidak ramah",
      description: """
        Ketika saya bertanya lewat {barang} tentang status order {nomor}, petugas menjawab singkat dan menyuruh saya mencari \
        sendiri di situs. Saya merasa tidak dilayani.
        """,
      remedy: "Petugas melayani dengan sopan dan menjawab pertanyaan.", impact: "low", urgency: "medium",
      study: "Petugas dimintai keterangan. Saat itu antrean panjang dan hanya satu petugas yang bertugas.",
      discussion: "Jumlah kunjungan per jam dibandingkan dengan jadwal petugas.", causeKind: "people",
      whys: [
        "Petugas menjawab terburu-buru.", "Antrean panjang dan hanya satu petugas.",
        "Jadwal petugas tidak mengikuti jam ramai.",
      ],
      cause: "Jumlah petugas tidak disesuaikan dengan jam ramai.",
      correction: "Menghubungi pelanggan untuk meminta maaf dan menyampaikan status ordernya.",
      corrective: "Menambah satu petugas pada jam ramai, pukul 09.00 sampai 11.00.",
      preventive: "Pelatihan pelayanan prima dan penilaian petugas oleh pelanggan di loket.",
      owner: "Koordinator Pelayanan", evidence: "Jadwal petugas baru dan daftar hadir pelatihan.",
      report: "Waktu tunggu turun dari 35 menjadi 15 menit. Penilaian petugas pada bulan itu baik."),
    Story(
      unit: "layanan", category: "fee", service: "Lainnya",
      things: ["pengujian", "kalibrasi", "sertifikasi", "pelatihan"],
      subject: "Tarif {barang} di situs tidak sama dengan di loket",
      description: """
        Tarif {barang} yang tertera di situs lebih rendah daripada yang ditagihkan di loket. Petugas mengatakan situs belum \
        diperbarui. Kami sudah menganggarkan menurut situs.
        """,
      remedy: "Satu tarif yang jelas dan sama.", impact: "medium", urgency: "medium",
      study: "Tarif di loket benar menurut peraturan PNBP yang berlaku; tabel di situs masih memuat tarif lama.",
      discussion: "Tabel tarif situs dan peraturan dibandingkan baris demi baris.", causeKind: "method",
      whys: ["Tabel tarif di situs tidak diperbarui.", "Pengelola situs tidak menerima salinan peraturan baru."],
      cause: "Perubahan tarif tidak sampai kepada pengelola situs.",
      correction: "Memperbarui tabel tarif di situs dan menjelaskan selisihnya kepada pelanggan.",
      corrective: "Setiap perubahan tarif diumumkan di situs dan loket pada hari yang sama.",
      preventive: "Memeriksa kecocokan tarif situs dan loket setiap awal bulan.",
      owner: "Bendahara Penerimaan", evidence: "Tangkapan layar tabel tarif baru dan pengumuman di loket.",
      report: "Tarif di situs dan loket sudah sama. Pemeriksaan awal bulan masuk kalender kerja."),
    Story(
      unit: "layanan", category: "information", service: "Lainnya",
      things: ["order pengujian", "permohonan sertifikasi", "alat yang dikalibrasi", "pendaftaran pelatihan"],
      subject: "Tidak ada kabar tentang {barang} selama {hari} hari",
      description: """
        Saya menanyakan status {barang} dengan nomor {nomor} lewat surel dan WhatsApp, tetapi {hari} hari tidak ada balasan. \
        Nomor telepon layanan juga sering tidak diangkat.
        """,
      remedy: "Jawaban dan cara mengetahui status tanpa harus menelepon.", impact: "low", urgency: "medium",
      study: "Pesan pelanggan masuk, tetapi tertimbun karena kotak pesan dibuka bergantian tanpa pembagian tugas.",
      discussion: "Jumlah pesan per hari dan waktu balas sepekan terakhir dihitung.", causeKind: "method",
      whys: [
        "Pesan pelanggan tidak dibalas.", "Tidak jelas siapa yang bertugas membalas.",
        "Pembagian tugas tidak tertulis.",
      ],
      cause: "Tugas membalas pesan pelanggan tidak dibagi secara tertulis.",
      correction: "Membalas pesan pelanggan dan menyampaikan status {nomor}.",
      corrective: "Menetapkan petugas jaga pesan setiap hari dengan batas balas empat jam kerja.",
      preventive: "Menyediakan pelacakan status order di situs.",
      owner: "Koordinator Pelayanan", evidence: "Jadwal petugas jaga pesan dan rekap waktu balas.",
      report: "Waktu balas rata-rata kini dua jam kerja. Tidak ada pesan yang lewat sehari."),
    Story(
      unit: "layanan", category: "facility", service: "Lainnya",
      things: ["tangga masuk", "lantai ruang tunggu", "tempat parkir", "jalan menuju laboratorium"],
      subject: "{barang} licin dan tidak aman bagi pengunjung",
      description: """
        Saat hujan, {barang} sangat licin. Ibu saya hampir jatuh kemarin. Tidak ada pegangan maupun tanda peringatan.
        """,
      remedy: "Dipasang karpet anti-selip dan pegangan.", impact: "high", urgency: "high",
      study: "Lokasi diperiksa bersama petugas K3. Permukaan aus dan air hujan menggenang.",
      discussion: "Petugas K3 menunjukkan foto lokasi dan catatan inspeksi triwulan lalu.", causeKind: "environment",
      whys: [
        "Permukaan licin ketika basah.", "Lapisan anti-selip sudah aus.",
        "Bagian ini tidak masuk daftar inspeksi bulanan.",
      ],
      cause: "Bagian yang dilalui pengunjung tidak termasuk dalam inspeksi bulanan.",
      correction: "Memasang tanda peringatan dan karpet anti-selip pada hari itu juga.",
      corrective: "Melapisi ulang permukaan dengan bahan anti-selip dan memasang pegangan.",
      preventive: "Memasukkan semua jalur pengunjung ke daftar inspeksi bulanan.",
      owner: "Petugas Sarana dan K3", evidence: "Foto sesudah perbaikan dan daftar inspeksi yang diperbarui.",
      report: "Tidak ada kejadian terpeleset sejak perbaikan. Jalur pengunjung diperiksa setiap bulan.",
      danger: "Pengunjung dapat terpeleset dan jatuh, terutama orang tua dan saat hujan."),
    Story(
      unit: "layanan", category: "procedure", service: "Pelatihan atau konsultansi",
      things: ["pelatihan ISO 9001", "bimbingan teknis SNI", "konsultansi laboratorium", "pelatihan kalibrasi"],
      subject: "Pendaftaran {barang} harus datang dua kali",
      description: """
        Untuk mendaftar {barang} saya diminta datang membawa berkas, lalu datang lagi hanya untuk menandatangani formulir. \
        Menurut saya ini dapat dilakukan sekali jalan atau lewat surel.
        """,
      remedy: "Pendaftaran cukup sekali datang atau daring.", impact: "low", urgency: "low",
      study: "Alur pendaftaran memang dua tahap karena formulir baru dicetak setelah berkas diperiksa.",
      discussion: "Alur pendaftaran digambar ulang; tahap kedua dapat digabung.", causeKind: "method",
      whys: ["Formulir ditandatangani pada kunjungan kedua.", "Formulir baru dicetak setelah berkas diperiksa."],
      cause: "Alur pendaftaran memisahkan pemeriksaan berkas dan penandatanganan formulir.",
      correction: "Menyelesaikan pendaftaran pelanggan melalui surel.",
      corrective: "Menggabungkan pemeriksaan berkas dan penandatanganan dalam satu kunjungan.",
      preventive: "Menyediakan pendaftaran daring untuk semua pelatihan.",
      owner: "Koordinator Pelatihan", evidence: "Alur pendaftaran baru dan formulir daring.",
      report: "Lima pendaftar sesudahnya selesai dalam satu kunjungan."),
  ]
}
