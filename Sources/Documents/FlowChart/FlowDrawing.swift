/// Draws the pages of a flowchart.
struct FlowDrawing {
  private let chart: FlowChart
  private let routes: FlowRoutes

  init(_ chart: FlowChart, _ routes: FlowRoutes) {
    self.chart = chart
    self.routes = routes
  }

  func page(_ number: Int) -> FlowPage {
    var sheet = FlowSheet(chart, page: number)
    let isFirst = number == 0
    let isLast = number == chart.pages.count - 1
    for route in routes.routes { draw(route, on: &sheet) }
    for row in chart.pages[number] { draw(node: row, on: &sheet) }
    return FlowPage(
      rows: chart.pages[number].map { sheet.window(of: $0, title: chart.nodes[$0].title) },
      top: isFirst ? nil : sheet.topWindow, bottom: isLast ? nil : sheet.bottomWindow)
  }

  private func draw(node row: Int, on sheet: inout FlowSheet) {
    let node = chart.nodes[row]
    let (x, y) = (chart.x(of: row), sheet.middle(of: row))
    sheet.symbol(node.symbol, x: x, y: y)
    guard let label = node.endLabel, let sign = routes.endSide(row) else { return }
    let start = x + sign * chart.symbolWidth / 2
    let end = x + sign * chart.columnWidth
    sheet.line([(start, y), (end - sign * chart.symbolWidth / 2, y)], hasArrow: true)
    sheet.symbol(.terminal, x: end, y: y)
    sheet.text("Selesai", x: end, y: y + 0.7, anchor: "middle")
    sheet.word(label, x: start + sign * 0.6, y: y - 0.7, isRight: sign > 0)
  }

  private func draw(_ route: FlowRoutes.Route, on sheet: inout FlowSheet) {
    let link = route.link
    let here = sheet.page
    let (first, last) = (chart.page(of: link.from), chart.page(of: link.to))
    guard first == here || last == here else { return }
    switch (route.way, first == last) {
    case (.down, true): down(link, on: &sheet)
    case (.down, false): downAcross(route, isSource: first == here, on: &sheet)
    case (.lane(let x), true): along(link, lane: x, on: &sheet)
    case (.lane(let x), false):
      if first == here { leave(route, lane: x, isUp: last < first, on: &sheet) }
      if last == here { arrive(route, lane: x, isFromBelow: last < first, on: &sheet) }
    }
  }

  private var half: (width: Double, height: Double) { (chart.symbolWidth / 2, chart.symbolHeight / 2) }

  private func down(_ link: FlowChart.Link, on sheet: inout FlowSheet) {
    let (a, b) = (chart.x(of: link.from), chart.x(of: link.to))
    let top = sheet.middle(of: link.from) + half.height
    let turn = sheet.bottom(of: link.from) - 1.8
    let end = sheet.middle(of: link.to) - half.height
    sheet.line(a == b ? [(a, top), (b, end)] : [(a, top), (a, turn), (b, turn), (b, end)], hasArrow: true)
    sheet.word(link.label, x: a + (b > a ? -0.6 : 0.6), y: top + 2.1, isRight: b <= a)
  }

  private func downAcross(_ route: FlowRoutes.Route, isSource: Bool, on sheet: inout FlowSheet) {
    if isSource {
      let x = chart.x(of: route.link.from)
      let top = sheet.middle(of: route.link.from) + half.height
      let place = sheet.pentagon(route.letter, near: x, isTop: false)
      let turn = sheet.rowsEnd + 1
      sheet.line([(x, top), (x, turn), (place.x, turn), (place.x, place.top)], hasArrow: true)
      sheet.word(route.link.label, x: x + 0.6, y: top + 2.1, isRight: true)
    } else {
      let x = chart.x(of: route.link.to)
      let place = sheet.pentagon(route.letter, near: x, isTop: true)
      let end = sheet.middle(of: route.link.to) - half.height
      let turn = sheet.rowsStart - 0.6
      sheet.line([(place.x, place.bottom), (place.x, turn), (x, turn), (x, end)], hasArrow: true)
    }
  }

  private func exit(_ link: FlowChart.Link, lane x: Double, isUp: Bool, on sheet: inout FlowSheet) -> (Double, Double) {
    let y = sheet.middle(of: link.from)
    let sign = x > chart.x(of: link.from) ? 1.0 : -1.0
    let start = chart.x(of: link.from) + sign * half.width
    let x = start + sign * 0.4
    // What has to move back goes as far under or over the line as the edge of the diamond falls or rises.
    let rise = sheet.overhang(link.label, x: x, isRight: sign > 0) * half.height / half.width
    sheet.word(link.label, x: x, y: isUp ? y + 2.4 + rise : y - 0.7 - rise, isRight: sign > 0)
    return (start, y)
  }

  private func entry(_ link: FlowChart.Link, lane x: Double, on sheet: FlowSheet) -> (Double, Double) {
    let sign = x > chart.x(of: link.to) ? 1.0 : -1.0
    return (chart.x(of: link.to) + sign * half.width, sheet.middle(of: link.to))
  }

  private func along(_ link: FlowChart.Link, lane x: Double, on sheet: inout FlowSheet) {
    let start = exit(link, lane: x, isUp: link.to < link.from, on: &sheet)
    let end = entry(link, lane: x, on: sheet)
    sheet.line([start, (x, start.1), (x, end.1), end], hasArrow: true)
  }

  private func leave(_ route: FlowRoutes.Route, lane x: Double, isUp: Bool, on sheet: inout FlowSheet) {
    let start = exit(route.link, lane: x, isUp: isUp, on: &sheet)
    let place = sheet.pentagon(route.letter, near: x, isTop: isUp)
    let turn = isUp ? sheet.rowsStart - 0.6 : sheet.rowsEnd + 1
    let end = isUp ? place.bottom : place.top
    sheet.line([start, (x, start.1), (x, turn), (place.x, turn), (place.x, end)], hasArrow: true)
  }

  private func arrive(_ route: FlowRoutes.Route, lane x: Double, isFromBelow: Bool, on sheet: inout FlowSheet) {
    let end = entry(route.link, lane: x, on: sheet)
    let place = sheet.pentagon(route.letter, near: x, isTop: !isFromBelow)
    let turn = isFromBelow ? sheet.rowsEnd + 1 : sheet.rowsStart - 0.6
    let start = isFromBelow ? place.top : place.bottom
    sheet.line([(place.x, start), (place.x, turn), (x, turn), (x, end.1), end], hasArrow: true)
  }
}
