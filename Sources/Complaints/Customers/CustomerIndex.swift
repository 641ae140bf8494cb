import HTTP
import Mustache
import Platform

/// What the template of the list of customers sees.
struct CustomerIndex: StaffPage {
  static let template = "Complaints/Customers/index"
  let title = "Pelanggan"
  let breadcrumbs = [Breadcrumb("Pelanggan")]
  let filters: [any Renderable]
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager
  let downloads: Downloads

  struct Line: Renderable {
    let href: String
    let name: String
    let organisation: String
    let phone: String
    let email: String
    let number: String
    let opened: String
  }

  init(_ found: [CustomerLine], typed: String, after: Int64?, before: Int64?, _ words: Words) {
    let size = CustomerPages.pageSize
    let hasMore = found.count > size
    let shown = before != nil && hasMore ? Array(found.suffix(size)) : Array(found.prefix(size))
    filters = [TextField("q", "Nama, telepon, atau surel", form: ["q": typed], kind: .search)]
    lines = shown.map { Line($0, words) }
    hasLines = !lines.isEmpty
    let (hasPrevious, hasNext) = (before != nil ? hasMore : after != nil, before != nil || hasMore)
    pager = Pager(
      total: words.count(shown.count, "pelanggan di halaman ini"),
      first: hasPrevious ? Self.address(typed) : nil,
      previous: hasPrevious ? shown.first.map { Self.address(typed, ("sebelum", "\($0.complaint)")) } : nil,
      next: hasNext ? shown.last.map { Self.address(typed, ("sesudah", "\($0.complaint)")) } : nil)
    downloads = Downloads("/pelanggan") { Self.address(typed, path: $0) }
  }

  private static func address(_ typed: String, _ place: (String, String)? = nil, path: String = "/pelanggan") -> String
  {
    let fields = (typed.isEmpty ? [] : [("q", typed)]) + (place.map { [$0] } ?? [])
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }
}

extension CustomerIndex.Line {
  fileprivate init(_ line: CustomerLine, _ words: Words) {
    href = "/keluhan/\(line.token)/pelanggan"
    name = line.contact.name
    organisation = line.contact.organisation
    phone = PhoneNumber(line.contact.phone)?.display ?? line.contact.phone
    email = line.contact.email
    number = line.number
    opened = words.shortDate(line.openedAt)
  }
}
