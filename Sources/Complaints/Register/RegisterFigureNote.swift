import HTTP
import Mustache
import Platform
import Procedures

/// Over the register: which number of the KPI page led here, kept while the list is filtered further.
struct RegisterFigureNote: Renderable {
  let words: String
  let hidden: [HiddenField]
  /// The register without it.
  let all = "/keluhan"

  init(_ filter: RegisterFilter, _ words: Words) {
    let cause = filter.cause.map { "penyebab \($0.words.lowercased())" }
    let holder = filter.holder.map { _ in "langkah yang sedang dipegang satu pelaksana" }
    let late = filter.isLate ? "lewat jatuh tempo" : nil
    self.words = [filter.figure?.words(words), cause, holder, late].compactMap { $0 }.joined(separator: "; ")
    let kept: [(name: String, value: String)] = [
      ("sebab", filter.cause?.rawValue ?? ""), ("pemegang", filter.holder?.text ?? ""),
      ("lewat", filter.isLate ? "1" : ""),
    ]
    let fields = (kept + (filter.figure?.query ?? [])).filter { !$0.value.isEmpty }
    hidden = fields.map { HiddenField($0.name, $0.value) }
  }
}
