import Support
import Testing

extension WebDriver {
  /// What a reader of screens trips over first: two things of one id, tables and drawings without a name, headings that
  /// leave out a level.
  func sound() async throws {
    let faults = try await execute(
      """
      const faults = [], ids = new Set()
      for (const e of document.querySelectorAll('[id]')) { if (ids.has(e.id)) faults.push('id ' + e.id); ids.add(e.id) }
      for (const s of document.querySelectorAll('main svg'))
        if (!(s.getAttribute('aria-labelledby') || '').split(' ').every(i => ids.has(i))) faults.push('svg')
      for (const t of document.querySelectorAll('table:not([role=presentation])'))
        if (!t.closest('.controlled') && !t.querySelector('caption, th')) faults.push('table ' + t.textContent.slice(0, 40))
      let level = 0
      for (const h of document.querySelectorAll('h1, h2, h3, h4')) {
        const next = Number(h.tagName[1])
        if (next > level + 1) faults.push(h.textContent)
        level = next
      }
      for (const a of document.querySelectorAll('main a'))
        if (!(a.textContent.trim() || a.getAttribute('aria-label'))) faults.push('link ' + a.href)
      return faults.join('; ')
      """
    ).string
    let address = try await url
    #expect(faults == "", "\(address)")
  }
}
