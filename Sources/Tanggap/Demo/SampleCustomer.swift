import Complaints
import Platform

/// Somebody who complains in the sample office; many come back.
struct SampleCustomer: Sendable {
  let contact: Contact

  private static let first = [
    "Agus", "Andi", "Ayu", "Budi", "Citra", "Dedi", "Dian", "Eka", "Fajar", "Fitri", "Galih", "Hasan", "Indah", "Joko",
    "Kartika", "Lina", "Made", "Maya", "Nanda", "Novi", "Putri", "Rahmat", "Ratna", "Rizky", "Sari", "Slamet", "Tono",
    "Udin", "Wahyu", "Yanti", "Yoga", "Zainal",
  ]
  private static let last = [
    "Anggraini", "Firmansyah", "Hidayat", "Kurniawan", "Kusuma", "Mahendra", "Nugroho", "Permana", "Pratama",
    "Purnomo", "Rahman", "Saputra", "Santoso", "Setiawan", "Siregar", "Susanti", "Utami", "Wibowo", "Wijaya",
    "Yulianto",
  ]
  private static let firms = [
    "Borneo Tirta", "Mahakam Sawit", "Etam Pangan", "Kayan Mineral", "Sumber Pupuk", "Kutai Beton", "Rimba Plastik",
    "Tirta Segar", "Sinar Baja", "Berau Kopi", "Karya Kabel", "Laut Garam", "Alam Bersih", "Mitra Ukur", "Cahaya Helm",
  ]
  private static let places = [
    "Samarinda", "Balikpapan", "Bontang", "Tenggarong", "Sangatta", "Tanjung Redeb", "Penajam",
  ]

  /// The customer of that number; the same one for the same number.
  init(number: Int) {
    var random = SeededRandom(number, 7)
    let first = random.pick(Self.first, or: "Ani")
    let name = "\(first) \(random.pick(Self.last, or: "Utami"))"
    let place = random.pick(Self.places, or: "Samarinda")
    let firm =
      random.happens(65) ? "\(random.happens(70) ? "PT" : "CV") \(random.pick(Self.firms, or: "Etam Pangan"))" : ""
    let address = "Jalan Contoh \(random.number(1...180)), \(place)"
    // Numbers of this block are not given to anybody; the mail domain is reserved (RFC 2606).
    let phone = random.happens(85) ? "+62811555\(String(10_000 + number % 90_000))" : ""
    let email = random.happens(70) || phone.isEmpty ? "\(first.lowercased())\(number)@example.com" : ""
    contact = Contact(name: name, organisation: firm, phone: phone, email: email, address: address)
  }
}
