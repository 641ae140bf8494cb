extension Story {
  static let certification = [
    Story(
      unit: "sertifikasi", category: "delay", service: "Sertifikasi produk",
      things: ["air minum dalam kemasan", "garam beriodium", "pupuk", "baja lembaran", "helm", "minyak goreng"],
      subject: "Sertifikat SNI {barang} belum terbit setelah audit",
      description: """
        Audit untuk sertifikasi {barang} (order {nomor}) selesai dan ketidaksesuaian sudah kami tutup {hari} hari lalu. \
        Sampai sekarang sertifikat belum terbit, padahal kontrak pasokan kami menunggu.
        """,
      remedy: "Kepastian tanggal terbit sertifikat.", impact: "high", urgency: "medium",
      study: "Berkas lengkap, tetapi rapat komite penetapan tertunda karena kuorum tidak terpenuhi.",
      discussion:
        "Jadwal rapat komite setahun terakhir ditinjau; dua rapat batal karena anggota bertugas ke luar kota.",
      causeKind: "method",
      whys: [
        "Rapat komite penetapan tertunda.", "Kuorum tidak terpenuhi.", "Tidak ada anggota pengganti yang ditunjuk.",
      ],
      cause: "Komite penetapan tidak memiliki anggota pengganti, sehingga rapat batal ketika ada yang berhalangan.",
      correction: "Mengadakan rapat komite luar biasa untuk order {nomor}.",
      corrective: "Menunjuk anggota pengganti untuk setiap anggota komite.",
      preventive: "Menetapkan jadwal rapat komite dua kali sebulan untuk setahun.",
      owner: "Manajer Sertifikasi", evidence: "Berita acara rapat komite dan surat penunjukan anggota pengganti.",
      report: "Sertifikat terbit dan diserahkan. Rapat komite berikutnya berlangsung sesuai jadwal."),
    Story(
      unit: "sertifikasi", category: "procedure", service: "Sertifikasi produk",
      things: ["kopi bubuk", "pupuk cair", "kabel listrik", "mainan anak", "pompa air"],
      subject: "Persyaratan sertifikasi {barang} berubah di tengah proses",
      description: """
        Berkas {barang} kami sudah dinyatakan lengkap, tetapi kemudian diminta tambahan dua dokumen yang tidak ada pada daftar \
        persyaratan. Kami harus mengulang pengujian dan rugi waktu {hari} hari.
        """,
      remedy: "Daftar persyaratan yang pasti sejak awal.", impact: "medium", urgency: "medium",
      study: "Skema sertifikasi memang diperbarui, tetapi daftar persyaratan di situs masih yang lama.",
      discussion: "Tanggal berlaku skema baru dan tanggal pemutakhiran situs dibandingkan.", causeKind: "method",
      whys: [
        "Daftar persyaratan di situs tidak mutakhir.", "Perubahan skema tidak diteruskan ke pengelola situs.",
        "Tidak ada penanggung jawab pemutakhiran persyaratan.",
      ],
      cause: "Tidak ada penanggung jawab yang meneruskan perubahan skema ke daftar persyaratan.",
      correction: "Memproses berkas pelanggan menurut persyaratan saat ia mendaftar.",
      corrective: "Memutakhirkan daftar persyaratan semua skema di situs dan loket.",
      preventive: "Menunjuk penanggung jawab persyaratan dan memeriksa daftar setiap triwulan.",
      owner: "Penyelia Skema Sertifikasi",
      evidence: "Daftar persyaratan baru dengan tanggal berlaku tercantum di situs.",
      report: "Berkas pelanggan selesai diproses. Daftar persyaratan cocok dengan skema pada pemeriksaan terakhir."),
    Story(
      unit: "sertifikasi", category: "information", service: "Sertifikasi produk",
      things: ["audit pengawasan", "perpanjangan sertifikat", "perluasan lingkup", "pengambilan contoh pasar"],
      subject: "Jadwal {barang} diberitahukan mendadak",
      description: """
        Pemberitahuan {barang} kami terima hanya dua hari sebelumnya, sehingga penanggung jawab mutu kami sedang di luar kota. \
        Permintaan mengubah jadwal tidak dijawab.
        """,
      remedy: "Jadwal diberitahukan paling lambat dua pekan sebelumnya.", impact: "low", urgency: "medium",
      study:
        "Benar. Surat pemberitahuan selesai tepat waktu, tetapi dikirim ke alamat surel yang sudah tidak dipakai.",
      discussion: "Riwayat pengiriman surat diperiksa; surat pertama kembali dan tidak ditindaklanjuti.",
      causeKind: "method",
      whys: ["Surat dikirim ke alamat lama.", "Surat yang kembali tidak diperiksa siapa pun."],
      cause: "Surat pemberitahuan yang kembali tidak dipantau.",
      correction: "Menyepakati jadwal baru dengan pelanggan.",
      corrective: "Kotak surat keluar diperiksa setiap hari dan surat yang kembali ditelepon.",
      preventive: "Data kontak pelanggan dikonfirmasi setiap awal tahun.",
      owner: "Petugas Administrasi Sertifikasi", evidence: "Jadwal baru disetujui; catatan pemeriksaan kotak surat.",
      report: "Kegiatan berlangsung pada jadwal yang disepakati. Tidak ada surat kembali yang terlewat sejak itu."),
    Story(
      unit: "sertifikasi", category: "staff", service: "Inspeksi teknis",
      things: ["pabrik", "gudang", "lini produksi", "laboratorium kami"],
      subject: "Auditor meminta data {barang} di luar lingkup audit",
      description: """
        Saat audit di {barang}, auditor meminta data harga dan daftar pelanggan kami. Menurut kami itu di luar lingkup audit dan \
        bersifat rahasia dagang.
        """,
      remedy: "Penjelasan tentang lingkup audit dan jaminan kerahasiaan.", impact: "medium", urgency: "medium",
      study:
        "Auditor membenarkan meminta daftar pelanggan untuk menelusuri keluhan produk, tetapi tidak menjelaskan alasannya.",
      discussion: "Rencana audit dan catatan auditor ditinjau bersama koordinator auditor.", causeKind: "people",
      whys: [
        "Auditor meminta data tanpa menjelaskan kaitannya.", "Rencana audit tidak memuat data yang akan diminta.",
      ],
      cause: "Rencana audit tidak menyebut data apa yang diminta dan untuk apa.",
      correction: "Menyerahkan pernyataan kerahasiaan dan menghapus salinan data pelanggan.",
      corrective: "Rencana audit memuat daftar data yang diminta beserta alasannya.",
      preventive: "Penyegaran etika audit bagi semua auditor.",
      owner: "Koordinator Auditor", evidence: "Berita acara penghapusan data dan templat rencana audit baru.",
      report: "Pelanggan menerima penjelasan. Dua audit sesudahnya memakai templat rencana yang baru."),
  ]
}
