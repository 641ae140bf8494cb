/// What the verbs of this feature did, as people read the trail.
enum SafetyDeeds {
  static let words: [String: String] = [
    "audit.planned": "Audit K3 direncanakan",
    "inspection.begun": "Inspeksi K3 dimulai",
    "inspection.template": "Daftar periksa inspeksi diubah",
    "inspection.written": "Hasil inspeksi K3 dicatat",
    "safety.audit.cancelled": "Audit K3 dibatalkan",
    "safety.audit.planned": "Audit K3 direncanakan",
  ]
}
