import HTTP
import Mustache
import Platform

/// What the register's template sees.
struct RegisterPage: StaffPage {
  static let template = "Complaints/Register/register"
  let title = "Keluhan"
  let breadcrumbs = [Breadcrumb("Keluhan")]
  let summary: String
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [RegisterRow]
  let pager: Pager
  let downloads: Downloads
  let paper: String
  /// The monthly evaluation, for whoever may read all cases.
  var report: String?
  /// The number that led here, in words, and the list without it.
  let figure: RegisterFigureNote?

  init(_ list: RegisterList) {
    figure = list.figure
    summary = list.summary
    filters = list.registerFields
    lines = list.lines
    hasLines = !lines.isEmpty
    pager = list.pager
    downloads = list.downloads
    paper = list.filter.address("/keluhan/cetak")
  }
}

/// What the template of the search page sees.
struct SearchPage: StaffPage {
  static let template = "Complaints/Register/search"
  let title: String
  let breadcrumbs = [Breadcrumb("Cari keluhan")]
  let words: TextField
  let filters: [any Renderable]
  let isAsked: Bool
  let summary: String
  let hasLines: Bool
  let lines: [RegisterRow]
  let pager: Pager
  let downloads: Downloads

  /// - Parameter isAsked: whether anything was asked for yet.
  init(_ list: RegisterList, isAsked: Bool) {
    title = list.filter.words.isEmpty ? "Cari keluhan" : "Cari “\(list.filter.words)”"
    words = TextField(
      "q", "Cari keluhan", form: ["q": list.filter.words],
      hint: "Nomor keluhan, nama atau telepon pelanggan, kata dalam keluhan, atau nomor surat.", kind: .search,
      maxLength: 200, isQuestion: true)
    filters = list.searchFields
    self.isAsked = isAsked
    summary = list.summary
    lines = list.lines
    hasLines = !lines.isEmpty
    pager = list.pager
    downloads = list.downloads
  }
}
