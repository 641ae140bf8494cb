import Database
import HTTP
import Mustache

/// The line at the top, as a template sees it.
package struct FlashLine: Renderable {
  package let kind: String
  package let text: String

  init?(_ flash: Flash?) {
    guard let flash else { return nil }
    kind = flash.kind.rawValue
    text = flash.text
  }
}

/// What surrounds a customer's page.
package struct PublicFrame: Renderable {
  let title: String
  let organisation: String
  let assets: AssetLinks
  let flash: FlashLine?
  let isSignedIn: Bool
  let hours: String
  let openNow: String
  let address: String
  let phone: String
  let email: String
  /// Where the service tells how well it keeps its promise; nil where the organisation does not.
  let promiseURL: String?
  /// To other pages for everybody that features keep.
  let publicWays: [PublicWay]
  let forgeryToken: String

  init(_ visit: Visit, title: String) {
    let office = visit.app.office
    self.title = title
    organisation = office.name
    assets = AssetLinks(visit.app.assets)
    flash = FlashLine(visit.flash)
    isSignedIn = visit.signedIn != nil
    hours = office.hoursInWords
    openNow = office.openingInWords(at: visit.now)
    address = office.address
    phone = office.phone
    email = office.email
    promiseURL = office.publishesPromise ? "/janji-layanan" : nil
    // No page fails for want of its foot.
    publicWays = (try? visit.read { db in try visit.app.features.flatMap { try $0.publicWays(db) } }) ?? []
    forgeryToken = visit.forgery.token(visit.app.world)
  }
}

/// A line of the staff's navigation, as a template sees it.
package struct NavigationLink: Renderable {
  let label: String
  let href: String
  let isCurrent: Bool
  let count: String
}

/// Something administrators must be told on every page until it is mended.
package struct Notice: Renderable {
  package let text: String
  package let href: String
}

/// The box in the bar, as a template sees it; nil on the page it leads to, which has one of its own.
package struct SearchLine: Renderable {
  let label: String
  let action: String

  fileprivate init?(_ visit: Visit) {
    guard let signedIn = visit.signedIn,
      let box = visit.app.features.compactMap(\.search).first(where: { $0.isFor(signedIn) }),
      visit.request.path != box.path
    else { return nil }
    (label, action) = (box.label, box.path)
  }
}

/// What surrounds a staff page.
package struct StaffFrame: Renderable {
  let title: String
  let organisation: String
  let assets: AssetLinks
  let flash: FlashLine?
  let personName: String
  let positionName: String
  let forgeryToken: String
  let search: SearchLine?
  let navigation: [NavigationLink]
  let notices: [Notice]
  let breadcrumbs: [Breadcrumb]

  init(_ visit: Visit, title: String, breadcrumbs: [Breadcrumb]) throws {
    self.title = title
    self.breadcrumbs = breadcrumbs
    organisation = visit.app.office.name
    assets = AssetLinks(visit.app.assets)
    flash = FlashLine(visit.flash)
    personName = visit.signedIn?.name ?? ""
    positionName = visit.signedIn?.title ?? ""
    forgeryToken = visit.forgery.token(visit.app.world)
    search = SearchLine(visit)
    navigation = try visit.navigation()
    notices = visit.notices()
  }
}

/// What surrounds a paper: bars for the screen, or nothing where only the paper itself is wanted.
package struct PaperFrame: Renderable {
  let title: String
  let organisation: String
  let assets: AssetLinks?
  let backURL: String
  let backLabel: String
  let forgeryToken: String
  /// Whether only what lies on the sheet is printed.
  let isBare: Bool
  /// Nil where there is none.
  let pdfURL: String?
  /// Where it is issued as it stands; nil where it is not issued from its own page.
  let issueURL: String?
  /// A word across every page; nil for none.
  let stamp: String?

  init(_ visit: Visit, _ page: some PaperPage, pdfURL: String? = nil, issueURL: String? = nil, stamp: String? = nil) {
    title = page.title
    organisation = visit.app.office.name
    assets = AssetLinks(visit.app.assets)
    backURL = page.backURL
    backLabel = page.backLabel
    forgeryToken = visit.forgery.token(visit.app.world)
    isBare = false
    self.pdfURL = pdfURL
    self.issueURL = issueURL
    self.stamp = stamp
  }

  init(bare page: some PaperPage, organisation: String, stamp: String?) {
    title = page.title
    self.organisation = organisation
    assets = nil
    (backURL, backLabel, forgeryToken, pdfURL, issueURL) = ("", "", "", nil, nil)
    isBare = true
    self.stamp = stamp
  }
}

extension Visit {
  fileprivate func navigation() throws -> [NavigationLink] {
    guard let signedIn else { return [] }
    let open = app.features.flatMap(\.navigation).filter { $0.isFor(signedIn) }
    let places: [NavigationItem.Place] = [.work, .records, .safety, .reference, .setup]
    let items = places.flatMap { place in open.filter { $0.place == place } }
    let here = items.map(\.href).filter { request.path == $0 || request.path.hasPrefix($0 + "/") }
    let current = here.max { $0.utf8.count < $1.utf8.count }
    return try read { db in
      try items.compactMap { item in
        let count = try item.count(db, signedIn) ?? 0
        guard count > 0 || !item.hidesWhenEmpty || item.href == current else { return nil }
        return NavigationLink(
          label: item.label, href: item.href,
          isCurrent: item.href == current,
          count: count > NavigationItem.mostCounted
            ? "\(words.number(NavigationItem.mostCounted))+" : count > 0 ? words.number(count) : "")
      }
    }
  }

  fileprivate func notices() -> [Notice] {
    guard let signedIn, signedIn.can(.manageSettings) else { return [] }
    var notices: [Notice] = []
    if let first = app.office.yearsWithoutHolidays(at: now).first {
      notices.append(
        Notice(
          text: "Daftar hari libur \(first) belum diisi; tenggat tahun itu baru memperhitungkan akhir pekan.",
          href: "/pengaturan/kalender"))
    }
    if app.office.baseURL.isEmpty {
      notices.append(
        Notice(
          text: "Alamat situs ini belum diisi, sehingga surel kepada pelanggan belum memuat tautan.",
          href: "/pengaturan/organisasi"))
    }
    let mail = app.postman?.trouble.map { Notice(text: $0.words(words), href: MailRoutes.root) }
    return notices + [app.backups.notice(words), mail].compactMap { $0 }
  }
}
