import Complaints
import HTTP
import Platform
import Procedures

/// What the office's people type at each step of a sample case.
struct SampleForms: Sendable {
  let sample: SampleCase

  func sorting(category: Int64, unit: WorkUnit.ID) -> FormData {
    [
      "category": "\(category)", "unit": "\(unit)", "impact": sample.story.impact, "urgency": sample.story.urgency,
      "note": sample.number % 3 == 0 ? "Pelanggan berharap segera dihubungi." : "",
    ]
  }

  /// - Parameter responsible: the code of a candidate; so is each of the informed.
  func disposition(responsible: String, informed: [String], answerBy: Day) -> FormData {
    FormData(
      [
        ("responsible", responsible), ("urgency", sample.story.urgency == "high" ? "soon" : "ordinary"),
        ("instructions", "followUp"), ("instructions", "prepareReply"), ("answerBy", answerBy.iso),
        ("note", sample.number % 4 == 0 ? "Hubungi pelanggan lebih dahulu." : ""),
      ] + informed.map { ("informed", $0) })
  }

  /// Every third case has a meeting, an hour before its minutes are written.
  func study(at moment: Instant, zone: Zone) -> FormData {
    var form: FormData = ["note": sample.text(\.study)]
    guard sample.number % 3 == 1 else { return form }
    let begin = moment.adding(minutes: -60)
    let time = zone.time(of: begin)
    form.append("meetingDay", zone.day(of: begin).iso)
    form.append("meetingTime", Words(zone: zone).clock(time))
    form.append("meetingPlace", "Ruang rapat pokja")
    form.append("attendees", "Ketua pokja, penyelia, petugas pelayanan")
    form.append("discussion", sample.text(\.discussion))
    form.append("decisions", "Penyebab ditelusuri lebih lanjut oleh penyelia.")
    return form
  }

  func cause() -> FormData {
    var form: FormData = ["kind": sample.story.causeKind, "statement": sample.text(\.cause)]
    for (place, why) in sample.story.whys.enumerated() {
      form.append("why\(place + 1)", sample.filled(why))
    }
    return form
  }

  /// A correction, a corrective and a preventive action; in the second round something is added to the one that failed.
  func plan(round: Int, today: Day, calendar: WorkingCalendar) -> FormData {
    let texts = [sample.text(\.correction), sample.text(\.corrective), sample.text(\.preventive)]
    let kinds = ["correction", "corrective", "preventive"]
    var form = FormData()
    for (place, kind) in kinds.enumerated() where round == 1 || place > 0 {
      form.append("kind\(place + 1)", kind)
      form.append(
        "text\(place + 1)",
        round == 1 ? texts[place] : "\(texts[place]) Penyelia memeriksanya setiap hari selama sebulan.")
      form.append("owner\(place + 1)", sample.story.owner)
      form.append("dueOn\(place + 1)", calendar.adding(workingDays: place + 2, to: today).iso)
    }
    return form
  }

  func execution(of actions: [Action], isEffective: Bool, today: Day) -> FormData {
    var form: FormData = [
      "monitoring": "Dipantau penyelia setiap hari dan dicatat pada buku pemantauan.",
      "evaluation": isEffective
        ? "Efektif: kejadian serupa tidak terulang selama pemantauan."
        : "Belum efektif: kejadian serupa masih ditemukan satu kali selama pemantauan.",
      "verdict": isEffective ? "effective" : "notEffective",
      "report": isEffective ? sample.text(\.report) : "Tindakan perlu diperkuat; rencana baru disusun.",
    ]
    for action in actions {
      form.append("doneOn\(action.id)", today.iso)
      form.append("evidence\(action.id)", sample.text(\.evidence))
    }
    return form
  }
}
