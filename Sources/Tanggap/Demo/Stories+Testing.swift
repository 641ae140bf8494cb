extension Story {
  static let testing = [
    Story(
      unit: "pengujian", category: "delay", service: "Pengujian",
      things: [
        "air limbah", "pupuk NPK", "minyak goreng sawit", "air minum dalam kemasan", "batu bara", "semen Portland",
      ],
      subject: "Laporan hasil uji {barang} terlambat {hari} hari",
      description: """
        Contoh {barang} kami serahkan dengan nomor order {nomor}. Menurut tanda terima, laporan selesai dalam sepuluh hari \
        kerja, tetapi sampai hari ini sudah lewat {hari} hari dan belum ada kabar. Kami sudah dua kali menelepon dan diminta menunggu.
        """,
      remedy: "Laporan segera diterbitkan dan kami diberi tahu bila ada keterlambatan.", impact: "medium",
      urgency: "high",
      study: """
        Keluhan benar. Order {nomor} selesai diuji pada waktunya, tetapi laporannya menunggu pengesahan karena satu \
        parameter diuji ulang. Pelanggan tidak diberi tahu.
        """,
      discussion:
        "Ditelusuri alur order {nomor} dari penerimaan contoh sampai pengesahan; waktu tunggu terpanjang ada pada pengesahan.",
      causeKind: "method",
      whys: [
        "Laporan menunggu pengesahan lebih lama dari rencana.",
        "Penyelia tidak tahu ada laporan yang hampir lewat waktu.",
        "Daftar order tidak menampilkan sisa waktu tiap order.",
      ],
      cause: "Sisa waktu tiap order tidak dipantau, sehingga keterlambatan baru diketahui setelah terjadi.",
      correction: "Mengesahkan dan mengirim laporan hasil uji order {nomor}.",
      corrective: "Menambahkan kolom sisa waktu pada daftar order dan memeriksanya setiap pagi.",
      preventive: "Memberi tahu pelanggan paling lambat dua hari sebelum batas waktu bila laporan akan terlambat.",
      owner: "Penyelia Laboratorium Pengujian",
      evidence: "Laporan terkirim dengan bukti surel; daftar order versi baru dipakai.",
      report:
        "Laporan sudah diterima pelanggan. Selama dua pekan pemantauan tidak ada order yang lewat waktu tanpa pemberitahuan."
    ),
    Story(
      unit: "pengujian", category: "result", service: "Pengujian",
      things: ["air limbah", "beton", "baja tulangan", "garam konsumsi", "tepung terigu", "pupuk organik"],
      subject: "Hasil uji {barang} berbeda jauh dari hasil laboratorium lain",
      description: """
        Contoh {barang} dari kelompok yang sama kami uji di Balai (order {nomor}) dan di laboratorium lain. Hasilnya berbeda \
        hampir dua kali lipat. Kami tidak dapat memakai hasil ini untuk pelaporan dan mohon penjelasan.
        """,
      remedy: "Pengujian ulang tanpa biaya dan penjelasan tertulis.", impact: "medium", urgency: "medium",
      study: """
        Data mentah order {nomor} diperiksa. Faktor pengenceran pada satu parameter tidak ikut dihitung. Contoh arsip masih \
        tersedia dan dapat diuji ulang.
        """,
      discussion: "Data mentah dihitung ulang bersama; selisih berasal dari faktor pengenceran.", causeKind: "people",
      whys: [
        "Faktor pengenceran tidak dimasukkan ke perhitungan.",
        "Perhitungan dilakukan pada lembar yang diisi dengan tangan.",
        "Pemeriksaan kedua hanya melihat hasil akhir, bukan perhitungannya.",
      ],
      cause: "Pemeriksaan kedua tidak mencakup perhitungan, sehingga kekeliruan hitung tidak tertangkap.",
      correction: "Menguji ulang contoh arsip dan menerbitkan laporan perbaikan untuk order {nomor}.",
      corrective: "Memakai lembar hitung yang terkunci dengan kolom faktor pengenceran wajib diisi.",
      preventive: "Pemeriksaan kedua mencakup perhitungan dan diparaf pada lembar data mentah.",
      owner: "Manajer Teknis Pengujian", evidence: "Laporan perbaikan terbit; lembar hitung terkunci disahkan.",
      report:
        "Hasil uji ulang sesuai dengan perkiraan pelanggan. Sepuluh order berikutnya diperiksa, tidak ada kekeliruan hitung."
    ),
    Story(
      unit: "pengujian", category: "result", service: "Pengujian",
      things: ["air sungai", "udara ambien", "limbah cair sawit", "tanah"],
      subject: "Nama perusahaan dan titik sampling salah pada laporan {barang}",
      description: """
        Pada laporan hasil uji {barang} order {nomor}, nama perusahaan kami salah tulis dan koordinat titik sampling tertukar \
        antara titik satu dan dua. Laporan ini akan kami serahkan ke dinas dalam {hari} hari.
        """,
      remedy: "Laporan yang benar sebelum batas pelaporan kami.", impact: "low", urgency: "high",
      study: "Keluhan benar. Nama dan koordinat pada laporan tidak sama dengan berita acara pengambilan contoh.",
      discussion: "Dibandingkan berita acara, data order, dan laporan. Kesalahan terjadi saat data disalin.",
      causeKind: "method",
      whys: [
        "Data pelanggan disalin ulang dengan tangan ke laporan.", "Templat laporan tidak mengambil data dari order.",
      ],
      cause: "Data pelanggan disalin dengan tangan dari berita acara ke laporan.",
      correction: "Menerbitkan laporan perbaikan order {nomor} dan menarik laporan lama.",
      corrective: "Templat laporan mengambil nama dan koordinat langsung dari data order.",
      preventive: "Draf laporan dikirim kepada pelanggan untuk dicek nama dan lokasinya sebelum disahkan.",
      owner: "Penyelia Administrasi Teknis",
      evidence: "Laporan perbaikan diserahkan; templat baru dipakai sejak tanggal itu.",
      report:
        "Laporan benar diterima pelanggan sebelum batas waktunya. Dua puluh laporan sesudahnya tidak ada yang salah nama."
    ),
    Story(
      unit: "pengujian", category: "staff", service: "Pengambilan contoh",
      things: ["cerobong", "saluran limbah", "gudang pupuk", "dermaga"],
      subject: "Petugas pengambil contoh di {barang} tidak memakai APD",
      description: """
        Petugas yang mengambil contoh di {barang} kami tidak memakai helm dan sarung tangan, padahal area itu wajib APD. \
        Petugas keamanan kami sudah menegur. Kami khawatir terjadi kecelakaan.
        """,
      remedy: "Petugas mematuhi aturan keselamatan di lokasi kami.", impact: "high", urgency: "high",
      study: "Petugas membenarkan kejadian. APD tersedia di kendaraan, tetapi tidak dipakai karena terburu-buru.",
      discussion: "Dibahas dengan petugas dan petugas K3; APD tidak ada dalam daftar periksa keberangkatan.",
      causeKind: "people",
      whys: [
        "Petugas tidak memakai APD saat mengambil contoh.", "Kelengkapan APD tidak diperiksa sebelum berangkat.",
        "Daftar periksa keberangkatan hanya memuat alat sampling.",
      ],
      cause: "Daftar periksa keberangkatan tidak memuat APD dan aturan lokasi pelanggan.",
      correction: "Menegur petugas dan menyampaikan permintaan maaf kepada pelanggan.",
      corrective: "Menambahkan APD dan aturan lokasi pada daftar periksa keberangkatan.",
      preventive: "Penyegaran K3 bagi semua petugas lapangan dan inspeksi mendadak tiap bulan.",
      owner: "Koordinator Pengambilan Contoh", evidence: "Daftar periksa baru dipakai; daftar hadir penyegaran K3.",
      report: "Tiga kunjungan sesudahnya diinspeksi, semua petugas memakai APD lengkap.",
      danger: "Petugas tanpa helm dan sarung tangan di area wajib APD; dapat tertimpa atau terkena bahan panas."),
    Story(
      unit: "pengujian", category: "facility", service: "Pengujian",
      things: ["contoh cair", "contoh padat", "contoh mudah rusak"],
      subject: "Loket penerimaan {barang} tutup sebelum jam layanan berakhir",
      description: """
        Saya datang membawa {barang} pukul 15.20, tetapi loket penerimaan contoh sudah tutup. Menurut papan, layanan sampai \
        pukul 16.00. Perjalanan saya tiga jam dan contoh harus dibawa pulang lagi.
        """,
      remedy: "Loket buka sesuai papan jam layanan.", impact: "low", urgency: "medium",
      study: "Benar. Petugas loket mengikuti apel dan tidak ada pengganti.",
      discussion: "Jadwal loket dan jadwal kegiatan kantor dibandingkan; tidak ada daftar pengganti.",
      causeKind: "method",
      whys: ["Loket ditinggal karena petugas mengikuti kegiatan kantor.", "Tidak ada jadwal pengganti petugas loket."],
      cause: "Tidak ada jadwal pengganti ketika petugas loket berhalangan.",
      correction: "Menawarkan penjemputan contoh tanpa biaya kepada pelanggan.",
      corrective: "Menetapkan jadwal petugas pengganti loket setiap pekan.",
      preventive: "Kegiatan kantor pada jam layanan wajib mencantumkan petugas pengganti.",
      owner: "Kepala Subbagian Tata Usaha", evidence: "Jadwal pengganti ditempel di loket dan diunggah ke situs.",
      report: "Selama sebulan loket tidak pernah tutup pada jam layanan menurut catatan antrean."),
  ]
}
