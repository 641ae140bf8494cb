/// What the verbs of this feature did, as people read the trail.
enum InsightDeeds {
  static let words: [String: String] = [
    "audit.exported": "Bukti audit diunduh",
    "dataToken.made": "Token data dibuat",
    "dataToken.revoked": "Token data dicabut",
    "kpiTarget.set": "Standar KPI ditetapkan",
    "promise.published": "Halaman janji layanan dinyalakan atau dimatikan",
    "report.changed": "Isi laporan diubah",
    "report.drafted": "Laporan disusun",
    "report.turned": "Penyusunan laporan dijadwalkan",
    "report.withdrawn": "Laporan dicabut",
    "webhook.changed": "Webhook diubah",
    "webhook.leftAlone": "Kiriman webhook dihentikan",
    "webhook.made": "Webhook dibuat",
    "webhook.retried": "Kiriman webhook diulang",
    "webhook.switchedOff": "Webhook dimatikan",
    "webhook.switchedOn": "Webhook dinyalakan",
    "webhook.tested": "Webhook diuji",
  ]
}
