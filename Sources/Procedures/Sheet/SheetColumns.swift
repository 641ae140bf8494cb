/// The widths of the sheet's table on A4 across, in millimetres; the same as in `sheet-sop.css`. Where there are many
/// performers, their columns get more of the page.
struct SheetColumns {
  let performers: Int

  /// Between the margins of a page across.
  static let page = 262.0
  /// What lies between the margins from top to bottom, less header, table head and a reserve for what is estimated.
  var room: Double { isMany ? 119 : 135 }

  var isMany: Bool { performers > 5 }

  private var share: (text: Double, needs: Double, time: Double, gives: Double, remarks: Double, number: Double) {
    isMany ? (0.19, 0.095, 0.05, 0.095, 0.145, 0.028) : (0.235, 0.12, 0.073, 0.12, 0.115, 0.032)
  }

  /// Of all performers together.
  var flow: Double {
    let share = share
    return Self.page * (1 - share.text - share.needs - share.time - share.gives - share.remarks - share.number)
  }

  /// The height of a row that holds these texts.
  func height(text: String, needs: [String], time: String, gives: [String], remarks: [String]) -> Double {
    let share = share
    let cells = [
      (share.text, [text]), (share.needs, needs), (share.time, [time]), (share.gives, gives), (share.remarks, remarks),
    ]
    return cells.map { SheetText.height($0.1, in: $0.0 * Self.page - 2.4) }.max() ?? 0
  }
}
