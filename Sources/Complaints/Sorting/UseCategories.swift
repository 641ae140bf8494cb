import Database
import Platform
import Procedures

extension Deed {
  /// Offers the categories that a shipped procedure sorts by; those of others are kept for the complaints that have them.
  package func useCategories(of procedure: String) throws {
    guard let names = Category.shipped[procedure] else { return }
    try db.execute("UPDATE category SET isActive = 0 /* whole table */ WHERE isActive = 1")
    for (place, category) in names.enumerated() {
      try db.execute(
        """
        INSERT INTO category (code, name, ordinal) VALUES (\(category.code), \(category.name), \(place + 1))
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, ordinal = excluded.ordinal, isActive = 1
        """)
    }
    try record("categories.chosen", Subject("office", 1), "procedure=\(procedure)")
  }
}

extension Category {
  /// By the procedure's code. Those of procedure B came with the first tables.
  fileprivate static let shipped: [String: [(code: String, name: String)]] = [
    "B": [
      ("delay", "Keterlambatan"), ("result", "Hasil uji atau sertifikat"), ("staff", "Sikap atau perilaku petugas"),
      ("procedure", "Persyaratan atau prosedur"), ("fee", "Biaya atau tarif"), ("facility", "Sarana dan prasarana"),
      ("information", "Informasi dan komunikasi"), ("other", "Lainnya"),
    ],
    "C": [
      ("product", "Produk"), ("service", "Layanan"), ("administration", "Administrasi"), ("delay", "Keterlambatan"),
      ("transaction", "Kesalahan transaksi"), ("experience", "Pengalaman pelanggan"),
    ],
    "D": [
      ("consulting", "Penyelenggaraan konsultasi"), ("training", "Pelatihan"), ("material", "Pengiriman materi"),
      ("certificate", "Sertifikat"), ("billing", "Penawaran dan tagihan"), ("other", "Jasa lainnya"),
    ],
  ]
}
